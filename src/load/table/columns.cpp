#include "load/table/columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "load/spelling.hpp"
#include "load/table/column_headings.hpp"
#include "text/unicode.hpp"

namespace crosswalk {

namespace {

bool is_text_column(ColumnUse use) {
  return use == ColumnUse::quote || use == ColumnUse::rationale || use == ColumnUse::title ||
         use == ColumnUse::text || use == ColumnUse::note || use == ColumnUse::category;
}

/// The letter without its accent for the letters of Western European languages.
std::string without_accents(std::string_view words) {
  constexpr auto letters = std::to_array<std::pair<std::string_view, char>>(
      {{"à", 'a'}, {"á", 'a'}, {"â", 'a'}, {"ã", 'a'}, {"ä", 'a'}, {"ç", 'c'},
       {"è", 'e'}, {"é", 'e'}, {"ê", 'e'}, {"ë", 'e'}, {"ì", 'i'}, {"í", 'i'},
       {"î", 'i'}, {"ï", 'i'}, {"ñ", 'n'}, {"ò", 'o'}, {"ó", 'o'}, {"ô", 'o'},
       {"õ", 'o'}, {"ö", 'o'}, {"ù", 'u'}, {"ú", 'u'}, {"û", 'u'}, {"ü", 'u'}});
  std::string plain;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t length = character_length(words.substr(at));
    const std::string_view letter = words.substr(at, length);
    const auto* known = std::find_if(letters.begin(), letters.end(),
                                     [letter](const auto& each) { return each.first == letter; });
    if (known != letters.end()) {
      plain += known->second;
    } else {
      plain += letter;
    }
    at += length;
  }
  return plain;
}

/// A heading in the form in which headings are compared.
std::string plain_heading(std::string_view words) {
  std::string blanks(words);
  for (char& byte : blanks) {
    if (byte == '_' || byte == '-' || byte == '*' || byte == '(' || byte == ')' || byte == '[' ||
        byte == ']' || byte == ':' || byte == '/') {
      byte = ' ';
    }
  }
  return without_accents(folded(blanks));
}

std::optional<std::string> language_called(const std::string& word) {
  constexpr auto names =
      std::to_array<std::pair<std::string_view, std::string_view>>({{"english", "en"},
                                                                    {"anglais", "en"},
                                                                    {"ingles", "en"},
                                                                    {"french", "fr"},
                                                                    {"francais", "fr"},
                                                                    {"frances", "fr"},
                                                                    {"portuguese", "pt"},
                                                                    {"portugais", "pt"},
                                                                    {"portugues", "pt"},
                                                                    {"spanish", "es"},
                                                                    {"german", "de"}});
  for (const auto& [name, tag] : names) {
    if (name == word) return std::string(tag);
  }
  constexpr std::size_t longest_language = 3;
  if (word.size() > longest_language && word.find(' ') == std::string::npos) return std::nullopt;
  return language_tag(word);
}

/// Whether several columns may have the same use.
bool may_repeat(ColumnUse use) {
  return use == ColumnUse::category || use == ColumnUse::category_id;
}

/// How clearly a column's name tells what it is for.
enum class Clearness { nothing, common, standard, ours, told };

struct ColumnMeaning {
  ColumnUse use = ColumnUse::unread;
  std::string language = {};
  Clearness clearness = Clearness::nothing;
};

/// Finds out what names mean.
class Vocabulary {
 public:
  explicit Vocabulary(const ColumnReading& reading) : reading_(reading) {
    const bool is_crosswalk = reading.kind == TableKind::crosswalk;
    const bool any = reading.names == ColumnNames::any;
    if (is_crosswalk) {
      add(column_headings::crosswalk_names, Clearness::ours);
      const bool sssom = any || reading.names == ColumnNames::sssom;
      const bool strm = any || reading.names == ColumnNames::strm;
      if (sssom) add(column_headings::sssom_crosswalk, Clearness::standard);
      if (strm) add(column_headings::strm_crosswalk, Clearness::standard);
      if (any) add(column_headings::common_crosswalk, Clearness::common);
    } else {
      add(column_headings::framework_names, Clearness::ours);
      if (any) add(column_headings::common_framework, Clearness::common);
    }
    if (reading.names == ColumnNames::strm) meanings_.erase("rationale");
    for (const std::string& name : reading.left_names) add_side(name, ColumnUse::left_ref);
    for (const std::string& name : reading.right_names) add_side(name, ColumnUse::right_ref);
  }

  [[nodiscard]] ColumnMeaning meaning_of(std::string_view name) const {
    const auto renamed = reading_.renamed.find(std::string(name));
    if (renamed != reading_.renamed.end()) {
      ColumnMeaning meaning = known(plain_heading(renamed->second));
      meaning.clearness = Clearness::told;
      return meaning;
    }
    return known(plain_heading(name));
  }

 private:
  template <typename Headings>
  void add(const Headings& headings, Clearness clearness) {
    for (const column_headings::Heading& heading : headings) {
      meanings_.try_emplace(plain_heading(heading.name),
                            ColumnMeaning{.use = heading.use, .clearness = clearness});
    }
  }

  void add_side(const std::string& name, ColumnUse use) {
    meanings_.try_emplace(plain_heading(name),
                          ColumnMeaning{.use = use, .clearness = Clearness::common});
  }

  /// The meaning of a plain heading, with its language behind it for texts and a number behind it
  /// for categories.
  [[nodiscard]] ColumnMeaning known(const std::string& heading) const {
    if (const auto found = meanings_.find(heading); found != meanings_.end()) return found->second;
    for (std::size_t blank = heading.rfind(' '); blank != std::string::npos && blank > 0;
         blank = heading.rfind(' ', blank - 1)) {
      const auto found = meanings_.find(heading.substr(0, blank));
      if (found == meanings_.end()) continue;
      const std::string rest = heading.substr(blank + 1);
      ColumnMeaning meaning = found->second;
      const bool is_number = rest.find_first_not_of("0123456789") == std::string::npos;
      if (is_number && may_repeat(meaning.use)) return meaning;
      if (!is_text_column(meaning.use)) continue;
      std::string tag = rest;
      std::replace(tag.begin(), tag.end(), ' ', '-');
      if (std::optional<std::string> language = language_called(tag)) {
        meaning.language = *std::move(language);
        return meaning;
      }
    }
    return {};
  }

  const ColumnReading& reading_;
  std::map<std::string, ColumnMeaning> meanings_;
};

}  // namespace

std::vector<ReadColumn> recognized_columns(const ColumnReading& reading,
                                           std::span<const TableCell> columns) {
  ColumnReading narrowed = reading;
  const auto is_focal = [](const TableCell& cell) {
    return plain_heading(cell.text).starts_with("focal document element");
  };
  // In these spreadsheets, "rationale" is one of three fixed words.
  if (reading.names == ColumnNames::any && std::any_of(columns.begin(), columns.end(), is_focal)) {
    narrowed.names = ColumnNames::strm;
  }
  const Vocabulary vocabulary(narrowed);
  std::vector<ColumnMeaning> meanings;
  for (const TableCell& column : columns) meanings.push_back(vocabulary.meaning_of(column.text));
  std::vector<ReadColumn> read;
  for (std::size_t index = 0; index < meanings.size(); ++index) {
    const ColumnMeaning& meaning = meanings[index];
    if (meaning.use == ColumnUse::unread) continue;
    bool is_read = true;
    for (std::size_t other = 0; other < meanings.size() && is_read; ++other) {
      if (other == index || meanings[other].use != meaning.use || may_repeat(meaning.use)) continue;
      if (meanings[other].language != meaning.language) continue;
      is_read = meanings[other].clearness < meaning.clearness ||
                (meanings[other].clearness == meaning.clearness && index < other);
    }
    if (is_read) read.push_back({index, meaning.use, meaning.language});
  }
  return read;
}

bool names_columns(const ColumnReading& reading, std::span<const TableCell> row) {
  constexpr std::size_t least = 2;
  return recognized_columns(reading, row).size() >= least;
}

std::string_view name_of(ColumnUse use) {
  for (const auto& [name, each] : column_headings::crosswalk_names) {
    if (each == use) return name;
  }
  for (const auto& [name, each] : column_headings::framework_names) {
    if (each == use) return name;
  }
  return {};
}

std::string name_of(const ReadColumn& column) {
  if (column.language.empty()) return std::string(name_of(column.use));
  return fmt::format("{}_{}", name_of(column.use), column.language);
}

std::vector<std::string_view> column_names(TableKind kind) {
  std::vector<std::string_view> names;
  const auto add = [&names](const auto& headings) {
    for (const column_headings::Heading& heading : headings) names.push_back(heading.name);
  };
  if (kind == TableKind::crosswalk) {
    add(column_headings::crosswalk_names);
  } else {
    add(column_headings::framework_names);
  }
  return names;
}

bool holds_ids(ColumnUse use) {
  return use == ColumnUse::mapping_id || use == ColumnUse::left_ref ||
         use == ColumnUse::right_ref || use == ColumnUse::cited || use == ColumnUse::id ||
         use == ColumnUse::parent_id || use == ColumnUse::category_id;
}

}  // namespace crosswalk
