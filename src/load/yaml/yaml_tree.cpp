#include "load/yaml/yaml_tree.hpp"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <exception>
#include <istream>
#include <streambuf>
#include <utility>

#include "load/text_guard.hpp"
#include "load/yaml/yaml_rules.hpp"
#include "load/yaml/yaml_syntax.hpp"
#include "load/yaml/yaml_tree_builder.hpp"

namespace crosswalk {
namespace {

/// A stream buffer that reads a text without copying it, followed by a document end mark.
class TextBuffer final : public std::streambuf {
 public:
  explicit TextBuffer(std::string_view text)
      // Without a document end mark yaml-cpp 0.7 takes an unclosed quote for a complete text.
      : text_(text), end_mark_(text.ends_with('\n') ? "...\n" : "\n...\n") {
    show(text_, 0);
  }

 protected:
  int_type underflow() override {
    if (std::exchange(is_in_end_mark_, true)) return traits_type::eof();
    show(end_mark_, 0);
    return traits_type::to_int_type(*gptr());
  }

  // yaml-cpp tests for a byte order mark and puts back other bytes.
  int_type pbackfail(int_type /*byte*/) override {
    if (!is_in_end_mark_ || gptr() != eback() || text_.empty()) return traits_type::eof();
    is_in_end_mark_ = false;
    show(text_, text_.size() - 1);
    return traits_type::to_int_type(*gptr());
  }

 private:
  void show(std::string_view text, std::size_t next) {
    // streambuf requires char*, but only reads through it here.
    char* const begin = const_cast<char*>(text.data());  // NOLINT(*-const-cast)
    setg(begin, begin + next, begin + text.size());      // NOLINT(*-pointer-arithmetic)
  }

  std::string_view text_;
  std::string_view end_mark_;
  bool is_in_end_mark_ = false;
};

/// The offset of the first directive before all data. yaml-cpp ignores unknown directives, so they
/// are found here.
std::optional<std::size_t> find_directive(std::string_view source) {
  for (std::size_t line = 0; line < source.size();) {
    if (source[line] == '%') return line;
    const std::size_t first = source.find_first_not_of(" \t\r", line);
    if (first == std::string_view::npos) break;
    if (source[first] != '#' && source[first] != '\n') break;
    const std::size_t line_break = source.find('\n', first);
    if (line_break == std::string_view::npos) break;
    line = line_break + 1;
  }
  return std::nullopt;
}

/// Receives yaml-cpp's events until one of the wanted keys occurs among the outermost keys.
class OuterKeyFinder final : public YAML::EventHandler {
 public:
  struct StopReading {};

  explicit OuterKeyFinder(std::span<const std::string_view> keys) : keys_(keys) {}

  [[nodiscard]] std::optional<std::size_t> found() const { return found_; }

  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override { pass_value(); }
  void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override { pass_value(); }
  void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                const std::string& value) override {
    const auto key = std::find(keys_.begin(), keys_.end(), value);
    if (depth_ == 1 && key_is_next_ && key != keys_.end()) {
      found_ = static_cast<std::size_t>(key - keys_.begin());
      throw StopReading{};
    }
    pass_value();
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    if (depth_ == 0) throw StopReading{};
    OnMapStart(mark, tag, anchor, style);
  }
  void OnSequenceEnd() override { OnMapEnd(); }
  void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value /*style*/) override {
    ++depth_;
  }
  void OnMapEnd() override {
    --depth_;
    pass_value();
  }

 private:
  void pass_value() {
    if (depth_ == 1) key_is_next_ = !key_is_next_;
  }

  std::span<const std::string_view> keys_;
  std::optional<std::size_t> found_;
  std::size_t depth_ = 0;
  bool key_is_next_ = true;
};

/// The index of the key in the first line that is neither blank nor a comment, such as `framework:
/// psw`; nullopt where that line is anything else, which takes a parser to understand.
std::optional<std::size_t> key_in_first_line(std::string_view source,
                                             std::span<const std::string_view> keys) {
  while (!source.empty()) {
    const std::size_t end = std::min(source.find('\n'), source.size());
    const std::string_view line = source.substr(0, end);
    source.remove_prefix(std::min(end + 1, source.size()));
    const std::size_t first = line.find_first_not_of(" \r");
    if (first == std::string_view::npos || line[first] == '#') continue;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (!line.starts_with(keys[i])) continue;
      const std::string_view rest = line.substr(keys[i].size());
      if (rest == ":" || rest.starts_with(": ")) return i;
    }
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

YamlKind YamlNode::kind() const { return static_cast<YamlKind>(tree_->records_[index_].kind); }

Position YamlNode::at() const {
  const YamlTree::Record& record = tree_->records_[index_];
  return {static_cast<int>(record.line), static_cast<int>(record.column)};
}

std::string_view YamlNode::words() const {
  if (kind() != YamlKind::words) return {};
  const YamlTree::Record& record = tree_->records_[index_];
  const std::string_view text =
      record.is_unescaped != 0 ? std::string_view(tree_->unescaped_) : tree_->source_;
  return text.substr(record.begin, record.extent);
}

std::optional<Position> YamlNode::comment() const {
  const auto& comments = tree_->comments_;
  const auto found = std::lower_bound(
      comments.begin(), comments.end(), index_,
      [](const auto& comment, std::size_t index) { return comment.first < index; });
  if (found == comments.end() || found->first != index_) return std::nullopt;
  return found->second;
}

YamlNode::Parts YamlNode::parts() const {
  const bool has_parts = kind() == YamlKind::list || kind() == YamlKind::mapping;
  const std::size_t end = tree_->after(index_);
  return {{*tree_, has_parts ? index_ + 1 : end}, {*tree_, end}};
}

std::size_t YamlTree::after(std::size_t index) const {
  const Record& record = records_[index];
  return static_cast<YamlKind>(record.kind) == YamlKind::words ? index + 1 : record.extent;
}

std::optional<YamlTree> read_yaml(const SourceFile& file, Diagnostics& diagnostics) {
  std::string_view source = file.text();
  if (source.size() > largest_data_file) {
    diagnostics.report(rules::unsupported_yaml, file, {},
                       fmt::format("the file is larger than {} MiB", largest_data_file >> 20U));
    return std::nullopt;
  }
  if (!is_clean_text(file, diagnostics)) return std::nullopt;
  source.remove_prefix(byte_order_mark(source));
  if (const std::optional<std::size_t> directive = find_directive(source)) {
    diagnostics.report(rules::unsupported_yaml, file, PlaceCursor(source).at(*directive),
                       "a line that begins with '%' is an instruction to the YAML parser");
    return std::nullopt;
  }

  YamlTreeBuilder builder(source, file, diagnostics);
  const auto syntax_error = [&](std::string_view detail, std::size_t offset) {
    return SyntaxError{.detail = detail,
                       .stopped_at = offset,
                       .last_words = builder.last_words(),
                       .open_bracket = builder.open_bracket()};
  };
  try {
    TextBuffer buffer(source);
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    // This must not be a loop: on some syntax errors yaml-cpp 0.7 reports empty documents for ever.
    // The builder refuses the second document.
    if (parser.HandleNextDocument(builder)) parser.HandleNextDocument(builder);
  } catch (const YamlTreeBuilder::StopReading&) {
    return builder.is_complete() ? builder.take() : std::nullopt;
  } catch (const YAML::Exception& error) {
    report_syntax_error(syntax_error(error.msg, builder.offset_of(error.mark)), source, file,
                        diagnostics);
    return std::nullopt;
  } catch (const std::exception& error) {
    report_syntax_error(syntax_error(error.what(), builder.last_words()), source, file,
                        diagnostics);
    return std::nullopt;
  }
  std::optional<YamlTree> tree = builder.take();
  if (!tree) diagnostics.report(rules::empty_file, file, {}, "the file holds no data");
  return tree;
}

std::optional<std::size_t> find_outer_key(const SourceFile& file,
                                          std::span<const std::string_view> keys) {
  Diagnostics ignored;
  std::string_view source = file.text();
  if (source.size() > largest_data_file || !is_clean_text(file, ignored)) return std::nullopt;
  source.remove_prefix(byte_order_mark(source));
  // Only an exception stops the parser, and the first exception of a static program takes longer
  // than loading a small file: it sorts the tables by which exceptions find their handlers.
  if (const auto found = key_in_first_line(source, keys)) return found;
  OuterKeyFinder finder(keys);
  try {
    TextBuffer buffer(source);
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    parser.HandleNextDocument(finder);
  } catch (const OuterKeyFinder::StopReading&) {
    return finder.found();
  } catch (const std::exception&) {  // read_yaml() reports the error
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace crosswalk
