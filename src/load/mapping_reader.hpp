#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "load/file_problems.hpp"
#include "load/yaml_tree.hpp"
#include "model/text.hpp"

namespace crosswalk {

/// What stands behind a key.
struct YamlValue {
  YamlNode node;
  Position at;  ///< of the key
};

/// One of the fixed words that a key takes, and what it means.
template <typename Word>
using Choice = std::pair<std::string_view, Word>;

enum class Need { optional, required };

/// What is said of a word that is not among the fixed ones, but known from elsewhere: "'same'" for
/// "equal". Empty for other words.
using Meaning = std::string_view (*)(std::string_view word);

/// Reads one YAML mapping key by key (in messages: "key: value lines") and reports every departure
/// from what it is asked for: keys that are missing or unknown, values of the wrong kind or without
/// words. What cannot be read comes back empty, so callers test for emptiness only where they would
/// report more.
class MappingReader {
 public:
  /// `what` is the word for the mapping in messages ("item"), and must outlive the reader; `at` is
  /// where to point when it lacks something. A node that is no mapping is reported and then
  /// treated as a mapping of which nothing is known.
  MappingReader(YamlNode node, Position at, std::string_view what, FileProblems problems);

  /// What stands behind the key, whatever it is.
  std::optional<YamlValue> find(std::string_view key);

  /// Whether the key is there, with whatever value.
  bool has(std::string_view key) { return find(key).has_value(); }

  /// A scalar that says something.
  Located<std::string> words(std::string_view key, Need need = Need::optional);

  /// A text: a mapping from language tags to words, at least one.
  Text text(std::string_view key, Need need = Need::optional);

  /// The scalars of a list.
  std::vector<Located<std::string>> words_list(std::string_view key, Need need = Need::optional);

  /// A list or a mapping, for the caller to read on.
  std::optional<YamlValue> list(std::string_view key, Need need = Need::optional);
  std::optional<YamlValue> mapping(std::string_view key, Need need = Need::optional);

  /// A number of things: 0 or more, in digits.
  Located<std::optional<int>> count(std::string_view key);

  /// One of a few fixed words; no value where there is none or another, for which `meaning` may
  /// know what is meant.
  template <typename Word, std::size_t size>
  Located<std::optional<Word>> choice(std::string_view key,
                                      const std::array<Choice<Word>, size>& choices, Need need,
                                      Meaning meaning = nullptr) {
    std::array<std::string_view, size> names;
    for (std::size_t index = 0; index < size; ++index) names[index] = choices[index].first;
    const Located<std::optional<std::size_t>> chosen = choice_of(key, names, need, meaning);
    if (!chosen.value) return {.value = std::nullopt, .at = chosen.at};
    return {.value = choices[*chosen.value].second, .at = chosen.at};
  }

  /// Reports a key that is not there.
  void report_missing(std::string_view keys);

  /// Reports the keys that nobody asked for.
  void finish();

 private:
  std::optional<YamlValue> find(std::string_view key, Need need, YamlKind kind);
  Located<std::optional<std::size_t>> choice_of(std::string_view key,
                                                std::span<const std::string_view> names, Need need,
                                                Meaning meaning);

  std::optional<YamlNode> node_;  ///< none where it is no mapping
  Position at_;
  std::string_view what_;
  FileProblems problems_;
  std::vector<std::string_view> asked_;
};

/// Where to point for an entry of the list at `list`: a blank has no place of its own.
Position place_in_list(YamlNode entry, Position list);

/// The words of an entry of the list at `list`; empty, and reported, where it has none.
Located<std::string> read_words(YamlNode entry, Position list, FileProblems problems);

/// The words of all entries of the list that stands behind `key`.
std::vector<Located<std::string>> read_words_list(std::string_view key, YamlValue value,
                                                  FileProblems problems);

/// Reports a language that is no BCP 47 tag, or not in its usual spelling.
void require_language(std::string_view tag, Position at, FileProblems problems);

}  // namespace crosswalk
