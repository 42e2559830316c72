#include "load/framework_loader.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "load/entry_loader.hpp"
#include "load/fields.hpp"
#include "load/file_rules.hpp"

namespace crosswalk {
namespace {

std::string load_country(MappingReader& reader, FileDiagnostics diagnostics) {
  Located<std::string> country = reader.words("country");
  const auto is_capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
  const std::string& code = country.value;
  if (!code.empty() && !(code.size() == 2 && is_capital(code[0]) && is_capital(code[1]))) {
    diagnostics.report(
        rules::unknown_word, country.at,
        fmt::format("key 'country' takes a code of two capital letters, not '{}'", code));
  }
  return std::move(country.value);
}

void load_size(MappingReader& reader, Framework& framework, FileDiagnostics diagnostics) {
  const std::optional<YamlValue> value = reader.mapping("size");
  if (!value) return;
  MappingReader size(value->node, value->at, "size", diagnostics);
  framework.stated_categories = size.count("categories");
  framework.stated_items = size.count("items");
  size.finish();
}

std::vector<Concept::Terms> load_terms(MappingReader& concept_reader, FileDiagnostics diagnostics) {
  const std::optional<YamlValue> value = concept_reader.mapping("terms");
  if (!value) return {};
  std::vector<Concept::Terms> all;
  const YamlNode::Parts parts = value->node.parts();
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    const YamlNode language = *part;
    ++part;
    if (language.kind() == YamlKind::refused) continue;
    require_language(language.words(), language.at(), diagnostics);
    Concept::Terms terms{.language = std::string(language.words()), .stems = {}};
    const YamlValue stems{.node = *part, .at = language.at()};
    for (Located<std::string>& stem : read_words_list(language.words(), stems, diagnostics)) {
      terms.stems.push_back(std::move(stem.value));
    }
    all.push_back(std::move(terms));
  }
  return all;
}

std::vector<Concept> load_concepts(MappingReader& framework_reader, FileDiagnostics diagnostics) {
  const std::optional<YamlValue> value = framework_reader.mapping("concepts");
  if (!value) return {};
  std::vector<Concept> concepts;
  const YamlNode::Parts parts = value->node.parts();
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    const YamlNode id = *part;
    ++part;
    if (id.kind() == YamlKind::refused) continue;
    Concept theme;
    theme.id = {.value = std::string(id.words()), .at = id.at()};
    require_id(theme.id, diagnostics);
    MappingReader reader(*part, id.at(), "concept", diagnostics);
    theme.title = reader.text("title", Need::required);
    theme.terms = load_terms(reader, diagnostics);
    reader.finish();
    concepts.push_back(std::move(theme));
  }
  return concepts;
}

}  // namespace

std::optional<Framework> load_framework(const SourceFile& file, Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  const std::optional<YamlTree> tree = read_yaml(file, diagnostics);
  if (!tree) return std::nullopt;

  const FileDiagnostics file_diagnostics{.file = &file, .all = &diagnostics};
  const YamlNode root = tree->root();
  MappingReader reader(root, root.at(), "framework", file_diagnostics);
  Framework framework;
  framework.file = &file;
  framework.id = read_framework_id(reader, "framework", file_diagnostics);
  framework.short_name = reader.words("short", Need::required).value;
  framework.title = reader.text("title", Need::required);
  framework.original = reader.words("original", Need::required);
  if (!framework.original.value.empty()) {
    require_language(framework.original.value, framework.original.at, file_diagnostics);
  }
  framework.version = reader.words("version", Need::required);
  framework.publisher = reader.words("publisher").value;
  framework.country = load_country(reader, file_diagnostics);
  framework.wording =
      reader.choice("wording", wording_words, Need::optional).value.value_or(Wording::verbatim);
  framework.source = read_source(reader, file_diagnostics);
  framework.rights = reader.words("rights", Need::required).value;
  framework.derived_from = reader.text("derived_from");
  framework.note = reader.text("note");
  load_size(reader, framework, file_diagnostics);
  framework.items_missing = reader.text("items_missing");
  framework.concepts = load_concepts(reader, file_diagnostics);
  load_entries(root, reader, framework, file_diagnostics);
  reader.finish();

  const bool has_entries = reader.has("categories") || reader.has("items");
  if (!has_entries && !reader.has_misspelt("categories") && !reader.has_misspelt("items")) {
    reader.report_missing("'categories' or 'items'");
  } else if (diagnostics.error_count() == errors_before && framework.item_count() == 0 &&
             framework.items_missing.empty()) {
    // This is reported only if the file has no other errors, since entries that could not be read
    // are not counted.
    reader.report_missing("'items_missing', which says why it has no items");
  }
  if (diagnostics.error_count() > errors_before) return std::nullopt;
  return framework;
}

}  // namespace crosswalk
