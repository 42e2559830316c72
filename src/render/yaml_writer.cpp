#include "render/yaml_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "render/yaml_lines.hpp"

namespace crosswalk::render {

namespace {

std::vector<std::string> values_of(const std::vector<Located<std::string>>& located) {
  std::vector<std::string> values;
  values.reserve(located.size());
  for (const Located<std::string>& one : located) values.push_back(one.value);
  return values;
}

std::vector<std::string> values_of(const std::vector<Located<Ref>>& refs) {
  std::vector<std::string> values;
  values.reserve(refs.size());
  for (const Located<Ref>& ref : refs) values.push_back(to_string(ref.value));
  return values;
}

/// A year is a number to people, so it stands without quotes; "s. d." or "1998/99" needs them.
void write_year(YamlLines& lines, std::string_view year) {
  const bool is_number = !year.empty() && year.front() != '0' &&
                         year.find_first_not_of("0123456789") == std::string_view::npos;
  if (is_number) {
    lines.plain("year", year);
  } else {
    lines.words("year", year);
  }
}

void write_source(YamlLines& lines, const Citation& source) {
  lines.key("source");
  lines.enter();
  lines.words("title", source.title);
  lines.words("author", source.author);
  write_year(lines, source.year);
  lines.words("identifier", source.identifier);
  lines.words("locator", source.locator);
  lines.words("url", source.url);
  lines.text("disclaimer", source.disclaimer);
  lines.text("acknowledgement", source.acknowledgement);
  lines.leave();
}

std::string flow_of(const Review& review) {
  return fmt::format("{{left: {}, right: {}, on: {}, by: {}}}", yaml_quoted(review.left),
                     yaml_quoted(review.right), yaml_quoted(review.on), yaml_quoted(review.by));
}

void write_mapping(YamlLines& lines, const Mapping& mapping) {
  lines.begin_entry();
  lines.words("id", mapping.id.value);
  if (mapping.reviewed) lines.plain("reviewed", flow_of(*mapping.reviewed));
  lines.list("left", values_of(mapping.left));
  lines.list("right", values_of(mapping.right));
  lines.plain("relation", name_of(mapping.relation.value));
  lines.plain("extent", name_of(mapping.extent));
  lines.list("cited", values_of(mapping.cited));
  lines.text("quote", mapping.quote);
  lines.text("rationale", mapping.rationale);
  lines.text("note", mapping.note);
  if (mapping.source) write_source(lines, *mapping.source);
}

void write_concepts(YamlLines& lines, const std::vector<Concept>& concepts) {
  if (concepts.empty()) return;
  lines.key("concepts");
  lines.enter();
  for (const Concept& theme : concepts) {
    lines.key(theme.id.value);
    lines.enter();
    lines.text("title", theme.title);
    const bool has_terms =
        std::any_of(theme.terms.begin(), theme.terms.end(),
                    [](const Concept::Terms& terms) { return !terms.stems.empty(); });
    if (has_terms) {
      lines.key("terms");
      lines.enter();
      for (const Concept::Terms& terms : theme.terms) lines.list(terms.language, terms.stems);
      lines.leave();
    }
    lines.leave();
  }
  lines.leave();
}

void write_size(YamlLines& lines, const Framework& framework) {
  const std::optional<int>& categories = framework.stated_categories.value;
  const std::optional<int>& items = framework.stated_items.value;
  if (!categories && !items) return;
  lines.key("size");
  lines.enter();
  if (categories) lines.plain("categories", std::to_string(*categories));
  if (items) lines.plain("items", std::to_string(*items));
  lines.leave();
}

/// Writes the entries of a framework, which are laid out as a tree in file order.
class EntryWriter {
 public:
  EntryWriter(YamlLines& lines, const Framework& framework)
      : lines_(lines), entries_(framework.entries) {}

  /// The entries [first, end) and what they hold: categories before items, as they are loaded.
  void write_children(std::size_t first, std::size_t end, bool has_to_have_items) {
    bool has_any = false;
    for (const bool is_item : {false, true}) {
      bool is_begun = false;
      for (std::size_t index = first; index < end; index = entries_[index].end) {
        if (entries_[index].is_item != is_item) continue;
        if (!is_begun) lines_.key(is_item ? "items" : "categories");
        is_begun = true;
        lines_.enter();
        lines_.enter();
        write_entry(index);
        lines_.leave();
        lines_.leave();
      }
      has_any = has_any || is_begun;
    }
    if (!has_any && has_to_have_items) lines_.plain("items", "[]");
  }

 private:
  void write_entry(std::size_t index) {
    const Entry& entry = entries_[index];
    lines_.begin_entry();
    lines_.words("id", entry.id.value);
    lines_.words("label", entry.label.value);
    // A category is known by its title, an item by the text that comes after its concepts.
    if (entry.is_item) lines_.list("concepts", values_of(entry.concepts));
    lines_.text("title", entry.title);
    if (!entry.is_item) lines_.list("concepts", values_of(entry.concepts));
    lines_.text("text", entry.text);
    if (entry.evidence) lines_.plain("evidence", name_of(*entry.evidence));
    if (entry.source) write_source(lines_, *entry.source);
    lines_.text("note", entry.note);
    if (!entry.is_item) write_children(index + 1, entry.end, true);
  }

  YamlLines& lines_;
  const std::vector<Entry>& entries_;
};

void write_agreement(YamlLines& lines, const std::optional<StatedAgreement>& agreement) {
  if (!agreement) return;
  lines.key("agreement");
  lines.enter();
  lines.words("statistic", agreement->statistic.value);
  lines.words("figure", agreement->figure.value);
  lines.plain("coders", fmt::format("{}", agreement->coders));
  lines.plain("units", fmt::format("{}", agreement->units));
  lines.words("file", agreement->file);
  lines.leave();
}

/// The lines of a crosswalk that come before its mappings.
YamlLines crosswalk_head_lines(const Crosswalk& crosswalk, std::string_view head) {
  YamlLines lines;
  lines.verbatim(head);
  lines.words("crosswalk", fmt::format("{}--{}", crosswalk.left.value, crosswalk.right.value));
  lines.words("left", crosswalk.left.value);
  lines.words("right", crosswalk.right.value);
  lines.words("left_version", crosswalk.left_version.value);
  lines.words("right_version", crosswalk.right_version.value);
  lines.plain("coverage", name_of(crosswalk.coverage));
  write_source(lines, crosswalk.source);
  write_agreement(lines, crosswalk.agreement);
  lines.text("note", crosswalk.note);
  return lines;
}

}  // namespace

std::string crosswalk_to_yaml(const Crosswalk& crosswalk, std::string_view head) {
  YamlLines lines = crosswalk_head_lines(crosswalk, head);
  if (crosswalk.mappings.empty()) {
    lines.plain("mappings", "[]");
  } else {
    lines.key("mappings");
    lines.enter();
    lines.enter();
    for (const Mapping& mapping : crosswalk.mappings) write_mapping(lines, mapping);
    lines.leave();
    lines.leave();
  }
  return std::move(lines).take();
}

std::string crosswalk_to_yaml(const Crosswalk& crosswalk, const TableName& table,
                              std::string_view head) {
  YamlLines lines = crosswalk_head_lines(crosswalk, head);
  lines.words("table", table.value);
  return std::move(lines).take();
}

std::string framework_to_yaml(const Framework& framework, std::string_view head) {
  YamlLines lines;
  lines.verbatim(head);
  lines.words("framework", framework.id.value);
  lines.words("short", framework.short_name);
  lines.text("title", framework.title);
  lines.words("original", framework.original.value);
  lines.words("version", framework.version.value);
  lines.words("publisher", framework.publisher);
  lines.words("country", framework.country);
  lines.plain("wording", name_of(framework.wording));
  write_source(lines, framework.source);
  lines.words("rights", framework.rights);
  lines.text("derived_from", framework.derived_from);
  lines.text("note", framework.note);
  write_size(lines, framework);
  lines.text("items_missing", framework.items_missing);
  write_concepts(lines, framework.concepts);
  EntryWriter(lines, framework).write_children(0, framework.entries.size(), true);
  return std::move(lines).take();
}

}  // namespace crosswalk::render
