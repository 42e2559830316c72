#include "load/mapping_reader.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

#include "load/file_rules.hpp"
#include "load/spelling.hpp"
#include "text/suggestions.hpp"

namespace crosswalk {
namespace {

std::string_view name_of(YamlKind kind) {
  switch (kind) {
    case YamlKind::words:
      return "plain words";
    case YamlKind::list:
      return "a list";
    case YamlKind::mapping:
      return "key: value lines";
    case YamlKind::blank:
    case YamlKind::refused:
      break;
  }
  return "nothing";
}

bool is_blank(std::string_view words) {
  return words.find_first_not_of(" \t\n") == std::string_view::npos;
}

bool says_nothing(YamlNode node) {
  return node.kind() == YamlKind::blank ||
         (node.kind() == YamlKind::words && is_blank(node.words()));
}

/// Advice on what to write instead of a value of the wrong kind; may be empty.
std::string cure_for(YamlNode node, YamlKind wanted, std::string_view key) {
  constexpr std::size_t longest_shown = 40;
  if (wanted != YamlKind::list || node.kind() != YamlKind::words) return {};
  return fmt::format(": write {}: [\"{}\"]", key,
                     node.words().size() <= longest_shown ? node.words() : "…");
}

/// Advice on a scalar such as `id:9.1`, which lacks a blank behind the colon.
std::string_view cure_for_blank(YamlNode node) {
  return node.words().find(':') == std::string_view::npos ? ""
                                                          : " (a blank belongs behind the ':')";
}

/// Whether the value of a key is of `kind`. Reports a value of another kind, with advice, except a
/// refused one, which read_yaml() has reported.
bool is_of_kind(YamlNode node, YamlKind kind, std::string_view key, Position at,
                FileDiagnostics diagnostics, std::string_view cure = {}) {
  if (node.kind() == YamlKind::refused) return false;
  if (says_nothing(node)) {
    diagnostics.report(rules::empty_value, at, fmt::format("key '{}' has no value", key));
    return false;
  }
  if (node.kind() == kind) return true;
  diagnostics.report(
      rules::wrong_kind, at,
      fmt::format("key '{}' takes {}, not {}{}", key, name_of(kind), name_of(node.kind()),
                  cure.empty() ? cure_for(node, kind, key) : cure));
  return false;
}

Located<std::string> located_words(YamlNode node) {
  return {.value = std::string(node.words()), .at = node.at()};
}

}  // namespace

MappingReader::MappingReader(YamlNode node, Position at, std::string_view what,
                             FileDiagnostics diagnostics)
    : at_(at), what_(what), diagnostics_(diagnostics) {
  if (node.kind() == YamlKind::mapping) {
    constexpr std::size_t keys_of_most = 12;
    asked_.reserve(keys_of_most);
    node_ = node;
  } else if (says_nothing(node)) {
    diagnostics_.report(rules::empty_value, at, fmt::format("this {} has no value", what));
  } else if (node.kind() != YamlKind::refused) {
    diagnostics_.report(rules::wrong_kind, at,
                        fmt::format("this {} is {}, not key: value lines{}", what,
                                    name_of(node.kind()), cure_for_blank(node)));
  }
}

std::optional<YamlValue> MappingReader::find(std::string_view key) {
  if (!node_) return std::nullopt;
  if (std::find(asked_.begin(), asked_.end(), key) == asked_.end()) asked_.push_back(key);
  const YamlNode::Parts parts = node_->parts();
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    const YamlNode name = *part;
    ++part;
    if (name.words() == key) return YamlValue{.node = *part, .at = name.at()};
  }
  return std::nullopt;
}

std::optional<YamlValue> MappingReader::find(std::string_view key, Need need, YamlKind kind) {
  const std::optional<YamlValue> value = find(key);
  if (!value) {
    if (need == Need::required) missing_.emplace_back(key);
    return std::nullopt;
  }
  return is_of_kind(value->node, kind, key, value->at, diagnostics_) ? value : std::nullopt;
}

Located<std::string> MappingReader::words(std::string_view key, Need need) {
  const std::optional<YamlValue> value = find(key, need, YamlKind::words);
  return value ? located_words(value->node) : Located<std::string>{};
}

Text MappingReader::text(std::string_view key, Need need) {
  const std::optional<YamlValue> value = find(key);
  if (!value) {
    if (need == Need::required) missing_.emplace_back(key);
    return {};
  }
  const std::string cure = fmt::format(": name the language, as in {}: {{en: \"…\"}}", key);
  if (!is_of_kind(value->node, YamlKind::mapping, key, value->at, diagnostics_, cure)) return {};
  Text text{.versions = {}, .at = value->at};
  const YamlNode::Parts parts = value->node.parts();
  if (parts.empty()) {
    diagnostics_.report(rules::empty_value, value->at, fmt::format("key '{}' has no value", key));
  }
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    const YamlNode language = *part;
    ++part;
    const YamlNode words = *part;
    if (language.kind() == YamlKind::refused) continue;
    require_language(language.words(), language.at(), diagnostics_);
    if (!is_of_kind(words, YamlKind::words, language.words(), language.at(), diagnostics_)) {
      continue;
    }
    text.versions.push_back({located_words(language), located_words(words)});
    if (const std::optional<Position> comment = words.comment()) {
      diagnostics_.report(
          rules::cut_off_text, *comment,
          "the text before this '#' ends here, since a comment begins; put the text in "
          "quotes");
    }
  }
  return text;
}

std::vector<Located<std::string>> MappingReader::words_list(std::string_view key, Need need) {
  const std::optional<YamlValue> value = list(key, need);
  return value ? read_words_list(key, *value, diagnostics_) : std::vector<Located<std::string>>{};
}

std::optional<YamlValue> MappingReader::list(std::string_view key, Need need) {
  return find(key, need, YamlKind::list);
}

std::optional<YamlValue> MappingReader::mapping(std::string_view key, Need need) {
  return find(key, need, YamlKind::mapping);
}

Located<std::optional<int>> MappingReader::count(std::string_view key) {
  const Located<std::string> digits = words(key);
  if (digits.value.empty()) return {};
  const char* const end = digits.value.data() + digits.value.size();
  int number = 0;
  const auto [stop, error] = std::from_chars(digits.value.data(), end, number);
  if (error == std::errc{} && stop == end && number >= 0) return {.value = number, .at = digits.at};
  diagnostics_.report(rules::wrong_kind, digits.at,
                      fmt::format("key '{}' takes a whole number, not '{}'", key, digits.value));
  return {.value = std::nullopt, .at = digits.at};
}

std::optional<std::size_t> index_of_word(ValueName name, std::span<const std::string_view> names,
                                         const Located<std::string>& word,
                                         FileDiagnostics diagnostics, Meaning meaning) {
  if (word.value.empty()) return std::nullopt;
  const auto found = std::find(names.begin(), names.end(), word.value);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  const std::string_view meant = meaning == nullptr ? std::string_view() : meaning(word.value);
  diagnostics.report(
      rules::unknown_word, word.at,
      fmt::format("{} '{}' takes {}, not '{}'{}", name.noun, name.name, fmt::join(names, ", "),
                  word.value,
                  meant.empty() ? did_you_mean(word.value, {names.begin(), names.end()})
                                : fmt::format(" (here that is {})", meant)));
  return std::nullopt;
}

void MappingReader::report_missing(std::string_view keys) {
  if (!node_) return;
  diagnostics_.report(rules::missing_key, at_,
                      fmt::format("this {} lacks the key {}", what_, keys));
}

bool MappingReader::has_misspelt(std::string_view key) const {
  if (!node_) return false;
  const YamlNode::Parts parts = node_->parts();
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    const YamlNode name = *part;
    ++part;
    if (name.words() != key && !nearest(name.words(), {key}).empty()) return true;
  }
  return false;
}

void MappingReader::finish() {
  if (!node_) return;
  const YamlNode::Parts parts = node_->parts();
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    const YamlNode name = *part;
    ++part;
    if (name.kind() == YamlKind::refused) continue;
    if (std::find(asked_.begin(), asked_.end(), name.words()) != asked_.end()) continue;
    diagnostics_.report(rules::unknown_key, name.at(),
                        fmt::format("unknown key '{}' in this {}{}", name.words(), what_,
                                    did_you_mean(name.words(), asked_)));
    const auto meant = std::find(missing_.begin(), missing_.end(), nearest(name.words(), asked_));
    if (meant != missing_.end()) missing_.erase(meant);
  }
  for (const std::string& key : missing_) report_missing(fmt::format("'{}'", key));
  missing_.clear();
}

Position place_in_list(YamlNode entry, Position list) {
  return entry.kind() == YamlKind::blank ? list : entry.at();
}

Located<std::string> read_words(YamlNode entry, Position list, FileDiagnostics diagnostics) {
  if (entry.kind() == YamlKind::refused) return {};
  if (says_nothing(entry)) {
    diagnostics.report(rules::empty_value, place_in_list(entry, list),
                       "an entry of this list is empty");
    return {};
  }
  if (entry.kind() == YamlKind::words) return located_words(entry);
  diagnostics.report(rules::wrong_kind, entry.at(),
                     fmt::format("this list takes plain words, not {}{}", name_of(entry.kind()),
                                 entry.kind() == YamlKind::mapping
                                     ? ": a text with ': ' in it has to stand in quotes"
                                     : ""));
  return {};
}

std::vector<Located<std::string>> read_words_list(std::string_view key, YamlValue value,
                                                  FileDiagnostics diagnostics) {
  std::vector<Located<std::string>> all;
  if (!is_of_kind(value.node, YamlKind::list, key, value.at, diagnostics)) return all;
  for (const YamlNode entry : value.node.parts()) {
    if (Located<std::string> words = read_words(entry, value.at, diagnostics);
        !words.value.empty()) {
      all.push_back(std::move(words));
    }
  }
  return all;
}

void require_language(std::string_view tag, Position at, FileDiagnostics diagnostics) {
  const std::optional<std::string> written = language_tag(tag);
  if (written == tag) return;
  diagnostics.report(rules::invalid_language, at,
                     fmt::format("'{}' is not a language tag{}", tag,
                                 written ? fmt::format(" (did you mean '{}'?)", *written) : ""));
}

}  // namespace crosswalk
