#include "load/table/columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "load/spelling.hpp"
#include "text/unicode.hpp"

namespace crosswalk {

namespace {

/// A heading in lower case, without accents, with single blanks between words.
struct Heading {
  std::string_view name;
  ColumnUse use;
};

using enum ColumnUse;

/// Our names; they stand for themselves with `_` or blanks between words.
constexpr auto crosswalk_names = std::to_array<Heading>({
    {"mapping_id", mapping_id},
    {"left_ref", left_ref},
    {"relation", relation},
    {"right_ref", right_ref},
    {"extent", extent},
    {"cited", cited},
    {"rationale", rationale},
    {"rationale_language", rationale_language},
    {"quote", quote},
    {"quote_language", quote_language},
    {"note", note},
    {"source_title", source_title},
    {"source_author", source_author},
    {"source_year", source_year},
    {"source_identifier", source_identifier},
    {"source_locator", source_locator},
    {"source_url", source_url},
    {"reviewed_left", reviewed_left},
    {"reviewed_right", reviewed_right},
    {"reviewed_on", reviewed_on},
    {"reviewed_by", reviewed_by},
});

constexpr auto framework_names = std::to_array<Heading>({
    {"id", id},
    {"parent_id", parent_id},
    {"category", category},
    {"category_id", category_id},
    {"title", title},
    {"text", text},
    {"label", label},
    {"concepts", concepts},
    {"evidence", evidence},
    {"note", note},
});

constexpr auto sssom_crosswalk = std::to_array<Heading>({
    {"record id", mapping_id},
    {"subject id", left_ref},
    {"predicate id", relation},
    {"object id", right_ref},
    {"comment", rationale},
    {"reviewer label", reviewed_by},
    {"review date", reviewed_on},
});

constexpr auto strm_crosswalk = std::to_array<Heading>({
    {"focal document element", left_ref},
    {"fde #", left_ref},
    {"fde", left_ref},
    {"focal element", left_ref},
    {"relationship", relation},
    {"strm relationship", relation},
    {"set theory relationship", relation},
    {"reference document element", right_ref},
    {"rde #", right_ref},
    {"rde", right_ref},
    {"reference element", right_ref},
    {"comments", rationale},
    {"notes", rationale},
    {"notes optional", rationale},
});

constexpr auto common_crosswalk = std::to_array<Heading>({
    {"mapping", mapping_id},
    {"row", mapping_id},
    {"row id", mapping_id},
    {"ligne", mapping_id},
    {"linha", mapping_id},
    {"left", left_ref},
    {"left id", left_ref},
    {"left item", left_ref},
    {"from", left_ref},
    {"source id", left_ref},
    {"gauche", left_ref},
    {"esquerda", left_ref},
    {"right", right_ref},
    {"right id", right_ref},
    {"right item", right_ref},
    {"to", right_ref},
    {"target", right_ref},
    {"target id", right_ref},
    {"droite", right_ref},
    {"direita", right_ref},
    {"relationship", relation},
    {"relation type", relation},
    {"mapping type", relation},
    {"match type", relation},
    {"match", relation},
    {"predicate", relation},
    {"type de relation", relation},
    {"correspondance", relation},
    {"relacao", relation},
    {"tipo de relacao", relation},
    {"correspondencia", relation},
    {"etendue", extent},
    {"extensao", extent},
    {"reason", rationale},
    {"reasoning", rationale},
    {"why", rationale},
    {"justification", rationale},
    {"explanation", rationale},
    {"comment", rationale},
    {"comments", rationale},
    {"raison", rationale},
    {"motif", rationale},
    {"commentaire", rationale},
    {"commentaires", rationale},
    {"justificacao", rationale},
    {"fundamentacao", rationale},
    {"razao", rationale},
    {"porque", rationale},
    {"comentario", rationale},
    {"comentarios", rationale},
    {"quotation", quote},
    {"citation", quote},
    {"citacao", quote},
    {"notes", note},
    {"remark", note},
    {"remarks", note},
    {"remarque", note},
    {"remarques", note},
    {"nota", note},
    {"notas", note},
    {"observacao", note},
    {"observacoes", note},
});

constexpr auto common_framework = std::to_array<Heading>({
    {"code", id},
    {"number", id},
    {"no", id},
    {"nr", id},
    {"#", id},
    {"item id", id},
    {"identifier", id},
    {"human coding scheme", id},
    {"humancodingscheme", id},
    {"numero", id},
    {"identifiant", id},
    {"identificador", id},
    {"codigo", id},
    {"parent", parent_id},
    {"parent code", parent_id},
    {"is child of", parent_id},
    {"ischildof", parent_id},
    {"code parent", parent_id},
    {"pai", parent_id},
    {"codigo pai", parent_id},
    {"category title", category},
    {"domain", category},
    {"area", category},
    {"group", category},
    {"section", category},
    {"cluster", category},
    {"theme", category},
    {"categorie", category},
    {"domaine", category},
    {"groupe", category},
    {"categoria", category},
    {"dominio", category},
    {"grupo", category},
    {"category code", category_id},
    {"domain id", category_id},
    {"code categorie", category_id},
    {"codigo da categoria", category_id},
    {"name", title},
    {"titre", title},
    {"nom", title},
    {"titulo", title},
    {"nome", title},
    {"description", text},
    {"statement", text},
    {"full statement", text},
    {"fullstatement", text},
    {"competency", text},
    {"competence", text},
    {"outcome", text},
    {"learning outcome", text},
    {"skill", text},
    {"item", text},
    {"descriptor", text},
    {"texte", text},
    {"enonce", text},
    {"acquis d'apprentissage", text},
    {"texto", text},
    {"descricao", text},
    {"competencia", text},
    {"enunciado", text},
    {"resultado de aprendizagem", text},
    {"libelle", label},
    {"abbreviated statement", label},
    {"tags", concepts},
    {"concept", concepts},
    {"conceptos", concepts},
    {"conceitos", concepts},
    {"notes", note},
    {"remark", note},
    {"remarks", note},
    {"comment", note},
    {"comments", note},
    {"remarque", note},
    {"remarques", note},
    {"commentaire", note},
    {"nota", note},
    {"notas", note},
    {"observacao", note},
    {"observacoes", note},
});

bool is_text(ColumnUse use) {
  return use == quote || use == rationale || use == title || use == text || use == note ||
         use == category;
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
    const auto known = std::find_if(letters.begin(), letters.end(),
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

/// How clearly a column's name tells what it is for.
enum class Clearness { nothing, common, standard, ours, told };

struct Meaning {
  ColumnUse use = unread;
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
      add(crosswalk_names, Clearness::ours);
      if (any || reading.names == ColumnNames::sssom) add(sssom_crosswalk, Clearness::standard);
      if (any || reading.names == ColumnNames::strm) add(strm_crosswalk, Clearness::standard);
      if (any) add(common_crosswalk, Clearness::common);
    } else {
      add(framework_names, Clearness::ours);
      if (any) add(common_framework, Clearness::common);
    }
    if (reading.names == ColumnNames::strm) meanings_.erase("rationale");
    for (const std::string& name : reading.left_names) add_side(name, left_ref);
    for (const std::string& name : reading.right_names) add_side(name, right_ref);
  }

  [[nodiscard]] Meaning meaning_of(std::string_view name) const {
    const auto renamed = reading_.renamed.find(std::string(name));
    if (renamed != reading_.renamed.end()) {
      Meaning meaning = known(plain_heading(renamed->second));
      meaning.clearness = Clearness::told;
      return meaning;
    }
    return known(plain_heading(name));
  }

 private:
  template <typename Headings>
  void add(const Headings& headings, Clearness clearness) {
    for (const Heading& heading : headings) {
      meanings_.try_emplace(plain_heading(heading.name),
                            Meaning{.use = heading.use, .clearness = clearness});
    }
  }

  void add_side(const std::string& name, ColumnUse use) {
    meanings_.try_emplace(plain_heading(name), Meaning{.use = use, .clearness = Clearness::common});
  }

  /// The meaning of a plain heading, with its language behind it for texts and a number behind it
  /// for categories.
  [[nodiscard]] Meaning known(const std::string& heading) const {
    if (const auto found = meanings_.find(heading); found != meanings_.end()) return found->second;
    for (std::size_t blank = heading.rfind(' '); blank != std::string::npos && blank > 0;
         blank = heading.rfind(' ', blank - 1)) {
      const auto found = meanings_.find(heading.substr(0, blank));
      if (found == meanings_.end()) continue;
      const std::string rest = heading.substr(blank + 1);
      Meaning meaning = found->second;
      const bool is_number = rest.find_first_not_of("0123456789") == std::string::npos;
      if (is_number && (meaning.use == category || meaning.use == category_id)) return meaning;
      if (!is_text(meaning.use)) continue;
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
  std::map<std::string, Meaning> meanings_;
};

/// Whether several columns may have the same use.
bool may_repeat(ColumnUse use) { return use == category || use == category_id; }

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
  std::vector<Meaning> meanings;
  for (const TableCell& column : columns) meanings.push_back(vocabulary.meaning_of(column.text));
  std::vector<ReadColumn> read;
  for (std::size_t index = 0; index < meanings.size(); ++index) {
    const Meaning& meaning = meanings[index];
    if (meaning.use == unread) continue;
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
  for (const auto& [name, each] : crosswalk_names) {
    if (each == use) return name;
  }
  for (const auto& [name, each] : framework_names) {
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
    for (const Heading& heading : headings) names.push_back(heading.name);
  };
  if (kind == TableKind::crosswalk) {
    add(crosswalk_names);
  } else {
    add(framework_names);
  }
  return names;
}

bool holds_ids(ColumnUse use) {
  return use == mapping_id || use == left_ref || use == right_ref || use == cited || use == id ||
         use == parent_id || use == category_id;
}

}  // namespace crosswalk
