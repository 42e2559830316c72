#include "load/review_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "load/text_guard.hpp"
#include "load/yaml/place_cursor.hpp"
#include "load/yaml/yaml_tree.hpp"

namespace crosswalk {
namespace {

/// A replacement for the bytes [begin, end).
struct Edit {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string words = {};
};

/// The end of the scalar that begins at `begin` and ends on the same line.
std::size_t end_of_scalar(std::string_view text, std::size_t begin, bool is_in_flow) {
  const char quote = text[begin];
  if (quote == '"' || quote == '\'') {
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
      if (quote == '"' && text[at] == '\\') {
        ++at;
      } else if (text[at] == quote) {
        if (quote == '"' || at + 1 >= text.size() || text[at + 1] != quote) return at + 1;
        ++at;
      }
    }
    return text.size();
  }
  std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
  if (is_in_flow) end = std::min(text.find_first_of(",]}", begin), end);
  end = std::min(text.find(" #", begin), end);
  while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\t')) --end;
  return end;
}

std::string double_quoted(std::string_view words) {
  std::string quoted = "\"";
  for (const char byte : words) {
    if (byte == '"' || byte == '\\') quoted += '\\';
    quoted += byte;
  }
  return quoted + '"';
}

std::string single_quoted(std::string_view words) {
  std::string quoted = "'";
  for (const char byte : words) {
    if (byte == '\'') quoted += '\'';
    quoted += byte;
  }
  return quoted + '\'';
}

/// Whether `words` are the same scalar with and without quotes in every context of YAML.
bool needs_no_quotes(std::string_view words) {
  return !words.empty() && words.front() != '-' &&
         std::all_of(words.begin(), words.end(), [](char byte) {
           return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                  (byte >= '0' && byte <= '9') || byte == '-';
         });
}

/// `words` quoted in the same style as the scalar at `begin`.
std::string quoted_alike(std::string_view text, std::size_t begin, std::string_view words) {
  if (text[begin] == '\'') return single_quoted(words);
  if (text[begin] != '"' && needs_no_quotes(words)) return std::string(words);
  return double_quoted(words);
}

std::string flow_review(const Review& review) {
  return fmt::format(R"(reviewed: {{left: "{}", right: "{}", on: "{}", by: {}}})", review.left,
                     review.right, review.on, double_quoted(review.by));
}

std::optional<YamlNode> value_of(YamlNode mapping, std::string_view wanted) {
  const YamlNode::Parts parts = mapping.parts();
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    const std::string_view key = (*part).words();
    ++part;
    if (key == wanted) return *part;
  }
  return std::nullopt;
}

/// Collects the edits that renew the review of a mapping.
class ReviewEditor {
 public:
  ReviewEditor(const SourceFile& file, std::vector<Edit>& edits)
      : text_(file.text()),
        mark_(byte_order_mark(text_)),
        places_(text_.substr(mark_)),
        has_returns_(text_.find("\r\n") != std::string_view::npos),
        edits_(edits) {}

  void renew(YamlNode mapping, YamlNode id, const Review& review) {
    if (const std::optional<YamlNode> old = value_of(mapping, "reviewed")) {
      for (const auto& [key, words] :
           std::to_array<std::pair<std::string_view, std::string_view>>({{"left", review.left},
                                                                         {"right", review.right},
                                                                         {"on", review.on},
                                                                         {"by", review.by}})) {
        replace(*old, key, words);
      }
      return;
    }
    insert_behind(mapping, id, review);
  }

 private:
  std::size_t offset_of(YamlNode node) { return mark_ + places_.offset_of(node.at()); }

  bool is_flow(YamlNode mapping) { return text_[offset_of(mapping)] == '{'; }

  void replace(YamlNode review, std::string_view key, std::string_view words) {
    const std::optional<YamlNode> value = value_of(review, key);
    if (!value || value->words() == words) return;
    const std::size_t begin = offset_of(*value);
    edits_.push_back({.begin = begin,
                      .end = end_of_scalar(text_, begin, is_flow(review)),
                      .words = quoted_alike(text_, begin, words)});
  }

  void insert_behind(YamlNode mapping, YamlNode id, const Review& review) {
    const bool in_flow = is_flow(mapping);
    const std::size_t id_end = end_of_scalar(text_, offset_of(id), in_flow);
    if (in_flow) {
      edits_.push_back({.begin = id_end, .end = id_end, .words = ", " + flow_review(review)});
      return;
    }
    const std::size_t line_end = std::min(text_.find('\n', id_end), text_.size());
    const std::size_t at = line_end - (text_[line_end - 1] == '\r' ? 1 : 0);
    const auto indentation = static_cast<std::size_t>(mapping.at().column - 1);
    edits_.push_back({.begin = at,
                      .end = at,
                      .words = (has_returns_ ? "\r\n" : "\n") + std::string(indentation, ' ') +
                               flow_review(review)});
  }

  std::string_view text_;
  std::size_t mark_;  ///< length of the byte order mark, which positions leave out
  PlaceCursor places_;
  bool has_returns_;  ///< whether lines end with CRLF
  std::vector<Edit>& edits_;
};

std::string applied(std::string_view text, std::vector<Edit> edits) {
  std::sort(edits.begin(), edits.end(),
            [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
  std::string result;
  std::size_t done = 0;
  for (const Edit& edit : edits) {
    result += text.substr(done, edit.begin - done);
    result += edit.words;
    done = edit.end;
  }
  result += text.substr(done);
  return result;
}

/// Appends the data below a node, without the reviews of mappings, to one text. Two trees have the
/// same text if and only if they have the same data.
void append_data(YamlNode node, std::string& data) {
  switch (node.kind()) {
    case YamlKind::words:
      data += fmt::format("{}:{},", node.words().size(), node.words());
      return;
    case YamlKind::list:
      data += '[';
      for (const YamlNode part : node.parts()) append_data(part, data);
      data += ']';
      return;
    case YamlKind::mapping: {
      data += '{';
      const YamlNode::Parts parts = node.parts();
      for (auto part = parts.begin(); part != parts.end(); ++part) {
        const YamlNode key = *part;
        ++part;
        if (key.words() == "reviewed") continue;
        append_data(key, data);
        append_data(*part, data);
      }
      data += '}';
      return;
    }
    case YamlKind::blank:
    case YamlKind::refused:
      data += '~';
      return;
  }
}

bool have_same_data(const YamlTree& a, const YamlTree& b) {
  std::string a_data;
  std::string b_data;
  append_data(a.root(), a_data);
  append_data(b.root(), b_data);
  return a_data == b_data;
}

/// Calls `visit(mapping, id, review)` for every mapping whose id is in `reviews`.
template <typename Visit>
void for_each_renewed(const YamlTree& tree, const std::map<std::string, Review>& reviews,
                      Visit visit) {
  const std::optional<YamlNode> mappings = value_of(tree.root(), "mappings");
  if (!mappings) return;
  for (const YamlNode mapping : mappings->parts()) {
    const std::optional<YamlNode> id = value_of(mapping, "id");
    if (!id) continue;
    const auto review = reviews.find(std::string(id->words()));
    if (review != reviews.end()) visit(mapping, *id, review->second);
  }
}

bool says(YamlNode mapping, const Review& review) {
  const std::optional<YamlNode> written = value_of(mapping, "reviewed");
  if (!written) return false;
  const auto has = [&written](std::string_view key, std::string_view words) {
    const std::optional<YamlNode> value = value_of(*written, key);
    return value && value->words() == words;
  };
  return has("left", review.left) && has("right", review.right) && has("on", review.on) &&
         has("by", review.by);
}

}  // namespace

std::optional<std::string> with_reviews(const SourceFile& file,
                                        const std::map<std::string, Review>& reviews) {
  Diagnostics diagnostics;
  const std::optional<YamlTree> tree = read_yaml(file, diagnostics);
  if (!tree) return std::nullopt;
  std::vector<Edit> edits;
  ReviewEditor editor(file, edits);
  for_each_renewed(*tree, reviews, [&editor](YamlNode mapping, YamlNode id, const Review& review) {
    editor.renew(mapping, id, review);
  });

  // YAML has more ways to write a scalar than this code handles, so the result is read again and
  // compared with the original.
  const SourceFile edited(file.location(), applied(file.text(), std::move(edits)));
  const std::optional<YamlTree> result = read_yaml(edited, diagnostics);
  if (!result || diagnostics.error_count() > 0 || !have_same_data(*tree, *result)) {
    return std::nullopt;
  }
  std::size_t written = 0;
  for_each_renewed(*result, reviews, [&written](YamlNode mapping, YamlNode, const Review& review) {
    if (says(mapping, review)) ++written;
  });
  if (written != reviews.size()) return std::nullopt;
  return edited.text();
}

}  // namespace crosswalk
