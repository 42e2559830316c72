#include "load/yaml/yaml_tree_builder.hpp"

#include <fmt/format.h>
#include <yaml-cpp/mark.h>

#include <algorithm>
#include <utility>

#include "load/text_guard.hpp"
#include "load/yaml/yaml_rules.hpp"

namespace crosswalk {

YamlTreeBuilder::YamlTreeBuilder(std::string_view source, const SourceFile& file,
                                 Diagnostics& diagnostics)
    : source_(source), file_(file), diagnostics_(diagnostics), tree_(source), places_(source) {}

// The position of a Mark is in bytes from 0, without the byte order mark (yaml-cpp 0.7); that of a
// null mark is -1.
std::size_t YamlTreeBuilder::offset_of(const YAML::Mark& mark) const {
  return mark.pos < 0 ? 0 : std::min(static_cast<std::size_t>(mark.pos), source_.size());
}

void YamlTreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
  if (!std::exchange(has_document_, true)) return;
  const bool announced = source_.substr(offset_of(mark)).starts_with("---");
  diagnostics_.report(announced ? rules::unsupported_yaml : rules::yaml_syntax, file_,
                      position(mark),
                      announced    ? "a second document begins here"
                      : has_data() ? "there is more text after the end of the data"
                                   : "no data can begin like this");
  throw StopReading{};
}

void YamlTreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  if (add(YamlKind::blank, mark)) refuse_key(tree_.records_.size() - 1, "a key without a name");
  refuse_properties(mark, false, anchor);
}

void YamlTreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) {
  diagnostics_.report(rules::unsupported_yaml, file_, position(mark),
                      "an alias stands here in place of a value");
  add(YamlKind::refused, mark);
}

void YamlTreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag,
                               YAML::anchor_t anchor, const std::string& value) {
  const std::size_t offset = offset_of(mark);
  last_words_ = offset;
  const char first = offset < source_.size() ? source_[offset] : '\0';
  const bool is_merge = value == "<<" && first == '<' && !open_.empty() &&
                        open_.back().is_mapping && open_.back().key_is_next;
  add(is_merge ? YamlKind::refused : YamlKind::words, mark);
  if (is_merge) {
    diagnostics_.report(rules::unsupported_yaml, file_, position(mark), "'<<' is a merge key");
    return;
  }
  set_words(offset, value);
  if (tag == "?") find_comment(offset, value);
  // yaml-cpp gives plain scalars the tag "?" and quoted ones "!". A "!" tag in the source is
  // recognized by the first character of the node.
  refuse_properties(mark, (tag != "?" && tag != "!") || first == '!', anchor);
}

void YamlTreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                                      YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
  open(YamlKind::list, mark, tag, anchor, style);
}

void YamlTreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag,
                                 YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
  open(YamlKind::mapping, mark, tag, anchor, style);
}

void YamlTreeBuilder::OnMapEnd() {
  find_repeated_keys(open_.back().record);
  close();
}

std::optional<std::size_t> YamlTreeBuilder::open_bracket() const {
  if (open_.empty() || !open_.back().is_flow) return std::nullopt;
  return open_.back().offset;
}

bool YamlTreeBuilder::has_data() const {
  return !tree_.records_.empty() && tree_.root().kind() != YamlKind::blank;
}

std::optional<YamlTree> YamlTreeBuilder::take() {
  if (!has_data()) return std::nullopt;
  tree_.records_.shrink_to_fit();
  return std::move(tree_);
}

bool YamlTreeBuilder::add(YamlKind kind, const YAML::Mark& mark) {
  const Position at = position(mark);
  YamlTree::Record record;
  record.line = static_cast<std::uint32_t>(at.line);
  record.column = static_cast<std::uint32_t>(at.column);
  record.kind = static_cast<std::uint32_t>(kind) & 0x7U;
  record.extent = static_cast<std::uint32_t>(tree_.records_.size() + 1) & 0x1FFFFFFFU;
  tree_.records_.push_back(record);
  if (open_.empty() || !open_.back().is_mapping) return false;
  return std::exchange(open_.back().key_is_next, !open_.back().key_is_next);
}

void YamlTreeBuilder::refuse_key(std::size_t index, std::string_view message) {
  YamlTree::Record& record = tree_.records_[index];
  record.kind = static_cast<std::uint32_t>(YamlKind::refused) & 0x7U;
  const bool inside_a_key =
      std::any_of(open_.begin(), open_.end(), [](const OpenNode& open) { return open.is_key; });
  if (inside_a_key) return;
  diagnostics_.report(rules::unsupported_yaml, file_, YamlNode(tree_, index).at(),
                      std::string(message));
}

void YamlTreeBuilder::set_words(std::size_t offset, const std::string& value) {
  const bool quoted =
      offset < source_.size() && (source_[offset] == '"' || source_[offset] == '\'');
  const std::size_t begin = offset + (quoted ? 1 : 0);
  if (source_.substr(std::min(begin, source_.size()), value.size()) != value) {
    set_unescaped_words(offset, value);
    return;
  }
  YamlTree::Record& record = tree_.records_.back();
  record.begin = static_cast<std::uint32_t>(begin) & 0x7FFFFFFFU;
  record.extent = static_cast<std::uint32_t>(value.size()) & 0x1FFFFFFFU;
}

void YamlTreeBuilder::set_unescaped_words(std::size_t offset, const std::string& value) {
  const std::string words = with_whole_characters(value);
  if (has_control_character(words)) {
    diagnostics_.report(rules::control_character, file_, places_.at(offset),
                        "this text has a control character, written as an escape");
  }
  YamlTree::Record& record = tree_.records_.back();
  record.is_unescaped = 1;
  record.begin = static_cast<std::uint32_t>(tree_.unescaped_.size()) & 0x7FFFFFFFU;
  record.extent = static_cast<std::uint32_t>(words.size()) & 0x1FFFFFFFU;
  tree_.unescaped_ += words;
}

// yaml-cpp gives the beginning of a scalar, but not its end. So this function follows the scalar's
// text in the source, which has different white space where the scalar continues on another line.
void YamlTreeBuilder::find_comment(std::size_t offset, std::string_view value) {
  constexpr std::string_view blanks = " \t\r\n";
  std::size_t at = offset;
  for (const char byte : value) {
    if (blanks.find(byte) != std::string_view::npos) continue;
    at = source_.find_first_not_of(blanks, at);
    if (at == std::string_view::npos || source_[at] != byte) return;
    ++at;
  }
  const std::size_t next = source_.find_first_not_of(" \t", at);
  if (next == std::string_view::npos || next == at || source_[next] != '#') return;
  tree_.comments_.emplace_back(tree_.records_.size() - 1, places_.at(next));
}

void YamlTreeBuilder::open(YamlKind kind, const YAML::Mark& mark, const std::string& tag,
                           YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
  if (open_.size() == max_depth) {
    diagnostics_.report(rules::unsupported_yaml, file_, position(mark),
                        fmt::format("more than {} levels of nesting", max_depth));
    throw StopReading{};
  }
  const bool is_key = add(kind, mark);
  refuse_properties(mark, tag != "?", anchor);
  const bool is_mapping = kind == YamlKind::mapping;
  open_.push_back({.record = tree_.records_.size() - 1,
                   .offset = offset_of(mark),
                   .is_mapping = is_mapping,
                   .is_flow = style == YAML::EmitterStyle::Flow,
                   .key_is_next = is_mapping,
                   .is_key = is_key});
}

void YamlTreeBuilder::close() {
  tree_.records_[open_.back().record].extent =
      static_cast<std::uint32_t>(tree_.records_.size()) & 0x1FFFFFFFU;
  const OpenNode closed = open_.back();
  open_.pop_back();
  // The key is refused here and not when it is opened: yaml-cpp 0.7 takes brackets that are never
  // closed for deeply nested keys.
  if (closed.is_key) refuse_key(closed.record, "a list or key: value lines in place of a key");
}

void YamlTreeBuilder::refuse_properties(const YAML::Mark& mark, bool has_tag,
                                        YAML::anchor_t anchor) {
  if (anchor != 0) {
    diagnostics_.report(rules::unsupported_yaml, file_, position(mark), "an anchor stands here");
  }
  if (has_tag) {
    diagnostics_.report(rules::unsupported_yaml, file_, position(mark), "a tag stands here");
  }
}

void YamlTreeBuilder::find_repeated_keys(std::size_t mapping) {
  std::vector<YamlTree::Record>& records = tree_.records_;
  records[mapping].extent = static_cast<std::uint32_t>(records.size()) & 0x1FFFFFFFU;
  keys_.clear();
  for (std::size_t key = mapping + 1; key < records.size(); key = tree_.after(tree_.after(key))) {
    const YamlNode node(tree_, key);
    if (node.kind() == YamlKind::words) keys_.emplace_back(node.words(), key);
  }
  std::sort(keys_.begin(), keys_.end());
  for (std::size_t first = 0, next = 1; next < keys_.size(); ++next) {
    const auto& [name, index] = keys_[next];
    if (name != keys_[first].first) {
      first = next;
      continue;
    }
    diagnostics_
        .report(rules::repeated_key, file_, YamlNode(tree_, index).at(),
                fmt::format("key '{}' is repeated", name))
        .notes.push_back({&file_, YamlNode(tree_, keys_[first].second).at(), "first used here"});
    records[index].kind = static_cast<std::uint32_t>(YamlKind::refused) & 0x7U;
    records[index].extent = static_cast<std::uint32_t>(index + 1) & 0x1FFFFFFFU;
  }
}

}  // namespace crosswalk
