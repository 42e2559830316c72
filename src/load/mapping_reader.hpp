#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "load/file_diagnostics.hpp"
#include "load/yaml/yaml_tree.hpp"
#include "model/codes.hpp"
#include "model/text.hpp"

namespace crosswalk {

/// A value and the place of its key.
struct YamlValue {
  YamlNode node;
  Position at;  ///< of the key
};

enum class Need { optional, required };

/// Gives the fixed word to use in place of a known word of another vocabulary: "'same'" for
/// "equal". Empty for other words.
using Meaning = std::string_view (*)(std::string_view word);

/// What a value is called in messages: the "key" or "column" of a name.
struct ValueName {
  std::string_view noun;
  std::string_view name;
};

/// The index of `word` in `names`; nullopt where it is empty, and where it is another word, which
/// is reported. For that, `meaning` may suggest the right one.
std::optional<std::size_t> index_of_word(ValueName name, std::span<const std::string_view> names,
                                         const Located<std::string>& word,
                                         FileDiagnostics diagnostics, Meaning meaning);

/// What `word` means in `choices`; as index_of_word().
template <typename Word, std::size_t size>
std::optional<Word> chosen_word(const std::array<Code<Word>, size>& choices, ValueName name,
                                const Located<std::string>& word, FileDiagnostics diagnostics,
                                Meaning meaning = nullptr) {
  std::array<std::string_view, size> names;
  for (std::size_t index = 0; index < size; ++index) names[index] = choices[index].first;
  const auto index = index_of_word(name, names, word, diagnostics, meaning);
  return index ? std::optional<Word>(choices[*index].second) : std::nullopt;
}

/// Reads one YAML mapping key by key (in messages: "key: value lines") and reports every deviation
/// from the expected form: missing or unknown keys, values of the wrong kind and empty values. What
/// cannot be read is returned empty and is reported, at the latest by finish(), so callers need not
/// report it again.
class MappingReader {
 public:
  /// `what` is the name of the mapping in messages ("item") and must outlive the reader; `at` is
  /// the place for reporting missing keys. A node that is no mapping is reported once; then the
  /// reader returns empty values and reports no missing or unknown keys.
  MappingReader(YamlNode node, Position at, std::string_view what, FileDiagnostics diagnostics);

  /// The value of a key, of any kind; nullopt where the key is missing.
  std::optional<YamlValue> find(std::string_view key);

  /// Whether there is another key that looks like a misspelling of this one. finish() reports it
  /// then, so nobody else needs to report that the key is missing.
  [[nodiscard]] bool has_misspelt(std::string_view key) const;

  /// Whether the key is present, with any value.
  bool has(std::string_view key) { return find(key).has_value(); }

  /// A scalar that is not blank.
  Located<std::string> words(std::string_view key, Need need = Need::optional);

  /// A text: a mapping from one or more language tags to words.
  Text text(std::string_view key, Need need = Need::optional);

  /// The scalars of a list.
  std::vector<Located<std::string>> words_list(std::string_view key, Need need = Need::optional);

  /// A list or a mapping, whose content the caller reads.
  std::optional<YamlValue> list(std::string_view key, Need need = Need::optional);
  std::optional<YamlValue> mapping(std::string_view key, Need need = Need::optional);

  /// A count: 0 or more, in digits.
  Located<std::optional<int>> count(std::string_view key);

  /// One of the fixed words in `choices`; no value where the key is missing or has another word.
  template <typename Word, std::size_t size>
  Located<std::optional<Word>> choice(std::string_view key,
                                      const std::array<Code<Word>, size>& choices, Need need) {
    const Located<std::string> word = words(key, need);
    return {.value = chosen_word(choices, {"key", key}, word, diagnostics_), .at = word.at};
  }

  /// Reports that `keys` are missing.
  void report_missing(std::string_view keys);

  /// Reports the keys that were not asked for before, and the required ones that are missing unless
  /// one of those is a misspelling of it.
  void finish();

 private:
  std::optional<YamlValue> find(std::string_view key, Need need, YamlKind kind);
  std::optional<YamlNode> node_;  ///< nullopt where it is no mapping
  Position at_;
  std::string_view what_;
  FileDiagnostics diagnostics_;
  std::vector<std::string_view> asked_;
  std::vector<std::string> missing_;  ///< the required keys that were not found
};

/// The place of an entry of the list at `list`, or `list` itself for a blank entry, which has no
/// place of its own.
Position place_in_list(YamlNode entry, Position list);

/// The words of an entry of the list at `list`. An entry without words is reported, and the result
/// is then empty.
Located<std::string> read_words(YamlNode entry, Position list, FileDiagnostics diagnostics);

/// The words of all entries of the list under `key`.
std::vector<Located<std::string>> read_words_list(std::string_view key, YamlValue value,
                                                  FileDiagnostics diagnostics);

/// Reports a language that is not a BCP 47 tag in its usual spelling.
void require_language(std::string_view tag, Position at, FileDiagnostics diagnostics);

}  // namespace crosswalk
