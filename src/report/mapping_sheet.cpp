#include "report/mapping_sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace crosswalk::report {

namespace {

std::string joined_refs(const std::vector<Located<Ref>>& refs) {
  std::string joined;
  for (const Located<Ref>& ref : refs) {
    if (!joined.empty()) joined += ';';
    joined += to_string(ref.value);
  }
  return joined;
}

/// Collects the cells of one mapping after the other, and the columns as they are needed.
class SheetMaker {
 public:
  explicit SheetMaker(const Crosswalk& crosswalk) : crosswalk_(crosswalk) {
    columns_ = {"mapping_id", "left_ref", "relation", "right_ref", "extent", "cited"};
    add_texts("rationale", &Mapping::rationale);
    add_texts("quote", &Mapping::quote);
    add_texts("note", &Mapping::note);
    for (const std::string_view name :
         {"source_title", "source_author", "source_year", "source_identifier", "source_locator",
          "source_url", "reviewed_left", "reviewed_right", "reviewed_on", "reviewed_by"}) {
      columns_.emplace_back(name);
    }
  }

  MappingSheet make() {
    for (const Mapping& mapping : crosswalk_.mappings) add_row(mapping);
    remove_empty_columns();
    return {.table = table(), .left_out = std::move(left_out_)};
  }

 private:
  /// A column for each language that a text has in some mapping, in the order in which they come.
  void add_texts(std::string_view name, const Text Mapping::*member) {
    for (const Mapping& mapping : crosswalk_.mappings) {
      for (const Text::Version& version : (mapping.*member).versions) {
        std::string column = fmt::format("{}_{}", name, version.language.value);
        const bool is_new = std::find(columns_.begin(), columns_.end(), column) == columns_.end();
        if (is_new) columns_.push_back(std::move(column));
      }
    }
  }

  void set(std::string_view column, std::string_view value) {
    const auto found = std::find(columns_.begin(), columns_.end(), column);
    rows_.back()[static_cast<std::size_t>(found - columns_.begin())] = value;
  }

  void set(std::string_view column, const Text& text) {
    for (const Text::Version& version : text.versions) {
      set(fmt::format("{}_{}", column, version.language.value), version.words.value);
    }
  }

  void set_cited(const Mapping& mapping) {
    std::string joined;
    for (const Located<std::string>& label : mapping.cited) {
      if (label.value.find_first_of(";\n") != std::string::npos) {
        left_out_.push_back(
            fmt::format("mapping '{}' cites '{}', and a list in a cell cannot hold that",
                        mapping.id.value, label.value));
        continue;
      }
      if (!joined.empty()) joined += ';';
      joined += label.value;
    }
    set("cited", joined);
  }

  void set_source(const Mapping& mapping) {
    if (!mapping.source) return;
    const Citation& source = *mapping.source;
    set("source_title", source.title);
    set("source_author", source.author);
    set("source_year", source.year);
    set("source_identifier", source.identifier);
    set("source_locator", source.locator);
    set("source_url", source.url);
    if (source.disclaimer.empty() && source.acknowledgement.empty()) return;
    left_out_.push_back(
        fmt::format("the source of mapping '{}' has a disclaimer or an acknowledgement, for which "
                    "a table has no column",
                    mapping.id.value));
  }

  void add_row(const Mapping& mapping) {
    rows_.emplace_back(columns_.size());
    set("mapping_id", mapping.id.value);
    set("left_ref", joined_refs(mapping.left));
    set("relation", name_of(mapping.relation.value));
    set("right_ref", joined_refs(mapping.right));
    set("extent", name_of(mapping.extent));
    set_cited(mapping);
    set("rationale", mapping.rationale);
    set("quote", mapping.quote);
    set("note", mapping.note);
    set_source(mapping);
    if (!mapping.reviewed) return;
    set("reviewed_left", mapping.reviewed->left);
    set("reviewed_right", mapping.reviewed->right);
    set("reviewed_on", mapping.reviewed->on);
    set("reviewed_by", mapping.reviewed->by);
  }

  void remove_empty_columns() {
    constexpr std::size_t always = 4;
    for (std::size_t column = columns_.size(); column-- > always;) {
      const bool is_empty = std::all_of(rows_.begin(), rows_.end(),
                                        [column](const auto& row) { return row[column].empty(); });
      if (!is_empty) continue;
      const auto at = static_cast<std::ptrdiff_t>(column);
      columns_.erase(columns_.begin() + at);
      for (auto& row : rows_) row.erase(row.begin() + at);
    }
    // Readers ask for this column also where there is no row.
    if (rows_.empty()) columns_.emplace_back("rationale");
  }

  [[nodiscard]] DataTable table() const {
    std::vector<DataTable::Column> columns;
    for (const std::string& name : columns_) columns.push_back({.name = name});
    DataTable table("mappings", std::move(columns));
    for (const std::vector<std::string>& row : rows_) {
      for (const std::string& cell : row) table.add(cell);
    }
    return table;
  }

  const Crosswalk& crosswalk_;
  std::vector<std::string> columns_;
  std::vector<std::vector<std::string>> rows_;  ///< each with a cell for each column
  std::vector<std::string> left_out_;
};

}  // namespace

MappingSheet mapping_sheet(const Crosswalk& crosswalk) { return SheetMaker(crosswalk).make(); }

}  // namespace crosswalk::report
