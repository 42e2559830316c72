#include "report/listing.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "report/mapping_text.hpp"
#include "text/unicode.hpp"
#include "text/wrapping.hpp"

namespace crosswalk::report {

namespace {

/// Pads each column to its widest word and separates columns by two blanks.
std::string aligned(const std::vector<std::vector<std::string>>& rows) {
  std::vector<int> widths;
  for (const std::vector<std::string>& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], display_width(row[i]));
    }
  }
  std::string text;
  for (const std::vector<std::string>& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) line += padded(row[i], widths[i] + 2);
    line.erase(line.find_last_not_of(' ') + 1);
    text += "  " + line + '\n';
  }
  return text;
}

std::string shown(const Text& text, const Framework& framework, std::string_view language) {
  const Text::Version* version = text.best(language, framework.original.value);
  return version == nullptr ? "" : version->words.value;
}

void add_line(std::string& text, std::string_view name, std::string_view value) {
  constexpr int name_width = 16;
  if (!value.empty()) text += paragraph(padded(name, name_width), value);
}

/// A text in all its languages, one paragraph for each.
void add_versions(std::string& text, std::string_view name, const Text& words) {
  for (const Text::Version& version : words.versions) {
    add_line(text, fmt::format("{} ({})", name, version.language.value), version.words.value);
  }
}

void add_citation(std::string& text, const Citation& source) {
  std::vector<std::string_view> parts;
  for (const std::string* part : {&source.title, &source.author, &source.year, &source.identifier,
                                  &source.locator, &source.url}) {
    if (!part->empty()) parts.emplace_back(*part);
  }
  add_line(text, "source", fmt::format("{}", fmt::join(parts, "; ")));
}

int depth_of(const Framework& framework, std::size_t entry) {
  int depth = 0;
  while ((entry = framework.entries[entry].parent) != Entry::no_parent) ++depth;
  return depth;
}

/// One line of the tree: indented id, label, title or text, and a mark if the entry is not
/// verified.
std::string tree_line(const Framework& framework, std::size_t index, int base_depth,
                      std::string_view language) {
  const Entry& entry = framework.entries[index];
  const auto indent = static_cast<std::size_t>(depth_of(framework, index) - base_depth) * 2;
  std::string first(indent, ' ');
  first += entry.id.value + ' ';
  std::string words = shown(entry.title, framework, language);
  if (entry.is_item) {
    const std::string text = shown(entry.text, framework, language);
    words = words.empty() ? text : fmt::format("{}: {}", words, text);
  } else if (!entry.label.value.empty()) {
    first += fmt::format("({}) ", entry.label.value);
  }
  if (entry.evidence == Evidence::unverified) words += " (unverified)";
  return paragraph(first, words);
}

std::string review_counts(const ComparedTable& table) {
  std::size_t reviewed = 0;
  std::size_t stale = 0;
  for (const Mapping& mapping : table.crosswalk.mappings) {
    if (mapping.reviewed) ++reviewed;
    if (table.state_of(mapping).is_stale()) ++stale;
  }
  std::string text = fmt::format("{} of {} mappings", reviewed, table.states.size());
  if (stale > 0) text += fmt::format(", {} of them stale", stale);
  return text;
}

}  // namespace

std::string data_list(const std::vector<const Framework*>& frameworks,
                      const std::vector<const Crosswalk*>& crosswalks, std::string_view language) {
  std::vector<std::vector<std::string>> rows;
  for (const Framework* framework : frameworks) {
    rows.push_back({framework->id.value, framework->short_name, framework->version.value,
                    fmt::format("{} items", framework->item_count()),
                    shown(framework->title, *framework, language)});
  }
  std::string text = "frameworks\n" + aligned(rows);
  rows.clear();
  for (const Crosswalk* table : crosswalks) {
    rows.push_back({table->id.value, fmt::format("{} mappings", table->mappings.size()),
                    fmt::format("coverage {}", name_of(table->coverage))});
  }
  return text + "\ncrosswalks\n" + aligned(rows);
}

std::string framework_text(const Framework& framework, std::string_view language) {
  std::string text = fmt::format("{} ({})\n", framework.id.value, framework.short_name);
  add_versions(text, "title", framework.title);
  add_line(text, "version", framework.version.value);
  add_line(text, "publisher", framework.publisher);
  add_line(text, "country", framework.country);
  add_line(text, "original", framework.original.value);
  add_line(text, "wording", name_of(framework.wording));
  add_citation(text, framework.source);
  add_line(text, "rights", framework.rights);
  add_line(text, "derived from", shown(framework.derived_from, framework, language));
  add_line(text, "note", shown(framework.note, framework, language));
  add_line(text, "missing", shown(framework.items_missing, framework, language));
  std::vector<std::string_view> concepts;
  for (const Concept& named : framework.concepts) concepts.emplace_back(named.id.value);
  add_line(text, "concepts", fmt::format("{}", fmt::join(concepts, ", ")));
  text += fmt::format("\n{} categories, {} items\n", framework.category_count(),
                      framework.item_count());
  for (std::size_t i = 0; i < framework.entries.size(); ++i) {
    if (framework.entries[i].parent == Entry::no_parent) text += '\n';
    text += tree_line(framework, i, 0, language);
  }
  return text;
}

std::string entry_text(const Framework& framework, std::size_t index) {
  const Entry& entry = framework.entries[index];
  std::string text = fmt::format("{}:{} ({})\n", framework.id.value, entry.id.value,
                                 entry.is_item ? "item" : "category");
  add_line(text, "label", entry.label.value);
  add_versions(text, "title", entry.title);
  add_versions(text, "text", entry.text);
  if (entry.parent != Entry::no_parent) {
    add_line(text, "in", framework.entries[entry.parent].id.value);
  }
  std::vector<std::string_view> carried;
  for (const Concept& named : framework.concepts) {
    if (carries(framework, index, named.id.value)) carried.emplace_back(named.id.value);
  }
  add_line(text, "concepts", fmt::format("{}", fmt::join(carried, ", ")));
  if (entry.evidence) add_line(text, "evidence", name_of(*entry.evidence));
  if (entry.source) add_citation(text, *entry.source);
  add_versions(text, "note", entry.note);
  if (!entry.is_item) text += '\n';
  for (std::size_t below = index + 1; below < entry.end; ++below) {
    text += tree_line(framework, below, depth_of(framework, index) + 1, framework.original.value);
  }
  return text;
}

std::string crosswalk_text(const ComparedTable& table, std::string_view language) {
  const Crosswalk& crosswalk = table.crosswalk;
  std::string text = crosswalk.id.value + '\n';
  add_line(text, "left", fmt::format("{} {}", crosswalk.left.value, crosswalk.left_version.value));
  add_line(text, "right",
           fmt::format("{} {}", crosswalk.right.value, crosswalk.right_version.value));
  add_line(text, "coverage", name_of(crosswalk.coverage));
  add_citation(text, crosswalk.source);
  if (const Text::Version* note = crosswalk.note.best(language, language)) {
    add_line(text, "note", note->words.value);
  }
  add_line(text, "reviewed", review_counts(table));
  for (const Mapping& mapping : crosswalk.mappings) {
    text += fmt::format("\n{}: {}\n", mapping.id.value,
                        judgement_text(mapping, table.state_of(mapping)));
    if (const Text::Version* rationale = mapping.rationale.best(language, language)) {
      text += paragraph("  ", rationale->words.value);
    }
  }
  return text;
}

std::string mapping_text(const ComparedTable& table, const Mapping& mapping) {
  std::string text = fmt::format("{}:{} (mapping)\n", table.crosswalk.id.value, mapping.id.value);
  add_line(text, "left", refs_text(mapping.left));
  add_line(text, "relation", name_of(mapping.relation.value));
  add_line(text, "extent", name_of(mapping.extent));
  add_line(text, "right", refs_text(mapping.right));
  std::vector<std::string_view> cited;
  for (const Located<std::string>& name : mapping.cited) cited.emplace_back(name.value);
  add_line(text, "cited", fmt::format("{}", fmt::join(cited, ", ")));
  add_versions(text, "quote", mapping.quote);
  add_versions(text, "rationale", mapping.rationale);
  add_versions(text, "note", mapping.note);
  if (mapping.source) add_citation(text, *mapping.source);
  add_line(text, "reviewed", review_text(mapping, table.state_of(mapping)));
  return text;
}

}  // namespace crosswalk::report
