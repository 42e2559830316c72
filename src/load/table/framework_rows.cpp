#include "load/table/framework_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "load/fields.hpp"
#include "load/file_rules.hpp"
#include "load/mapping_reader.hpp"
#include "load/table/table_rules.hpp"
#include "text/suggestions.hpp"

namespace crosswalk {

namespace {

/// An entry before it has its place in the tree.
struct RowEntry {
  Entry entry = {};
  Located<std::string> parent_id = {};
  std::optional<std::size_t> parent = {};
  std::vector<std::size_t> children = {};
};

/// One level of the categories that columns name.
struct CategoryLevel {
  std::vector<ReadColumn> titles = {};  ///< one for each language
  std::optional<ReadColumn> id = {};
};

class FrameworkRowReader {
 public:
  FrameworkRowReader(const InputTable& table, std::span<const ReadColumn> columns,
                     const CellReading& reading, FileDiagnostics diagnostics)
      : language_(reading.language),
        diagnostics_(diagnostics),
        cells_(table, columns, reading, diagnostics) {
    find_levels();
  }

  void read(std::size_t rows, Framework& framework) {
    for (std::size_t row = 0; row < rows; ++row) {
      if (cells_.go_to(row)) take_row();
    }
    number_nameless();
    if (cells_.has_column(ColumnUse::parent_id)) {
      find_named_parents();
    } else if (levels_.empty()) {
      find_parents_by_id();
    }
    lay_out(framework);
  }

 private:
  void find_levels() {
    for (const ReadColumn& column : cells_.columns()) {
      if (column.use == ColumnUse::category) {
        const auto has_language = [&column](const ReadColumn& title) {
          return title.language == column.language;
        };
        const bool is_new =
            levels_.empty() ||
            std::any_of(levels_.back().titles.begin(), levels_.back().titles.end(), has_language);
        if (is_new) levels_.emplace_back();
        levels_.back().titles.push_back(column);
      } else if (column.use == ColumnUse::category_id) {
        if (levels_.empty() || levels_.back().id) levels_.emplace_back();
        levels_.back().id = column;
      }
    }
    // Ids may stand in front of the titles or behind them: a level of each kind is one level.
    for (std::size_t index = 0; index + 1 < levels_.size();) {
      CategoryLevel& here = levels_[index];
      CategoryLevel& next = levels_[index + 1];
      if (here.titles.empty() && here.id && !next.id) {
        next.id = here.id;
        levels_.erase(levels_.begin() + static_cast<std::ptrdiff_t>(index));
      } else {
        ++index;
      }
    }
  }

  void take_row() {
    RowEntry row;
    Entry& entry = row.entry;
    entry.line = cells_.row_at().line;
    entry.id = cells_.words(ColumnUse::id);
    if (entry.id.value.empty()) entry.id.at = cells_.row_at();
    entry.label = cells_.words(ColumnUse::label);
    entry.title = cells_.text(ColumnUse::title);
    entry.text = cells_.text(ColumnUse::text);
    entry.concepts = cells_.list(ColumnUse::concepts);
    entry.evidence = chosen_word(evidence_words, {"column", "evidence"},
                                 cells_.words(ColumnUse::evidence), diagnostics_);
    entry.note = cells_.text(ColumnUse::note);
    row.parent_id = cells_.words(ColumnUse::parent_id);
    const std::optional<std::size_t> category = category_of_row();
    const bool is_category_only =
        entry.id.value.empty() && entry.title.empty() && entry.text.empty() && category.has_value();
    if (is_category_only) return;
    row.parent = category;
    if (entry.id.value.empty() && cells_.has_column(ColumnUse::id)) {
      diagnostics_.report(rules::missing_cell, entry.id.at, "the row has no id");
    } else if (!entry.id.value.empty()) {
      require_id(entry.id, diagnostics_);
    }
    rows_.push_back(std::move(row));
  }

  /// The category that the row's columns name, which is made where it is new.
  std::optional<std::size_t> category_of_row() {
    std::optional<std::size_t> category;
    std::string path;
    for (const CategoryLevel& level : levels_) {
      Entry entry;
      entry.id.at = cells_.row_at();
      entry.line = entry.id.at.line;
      if (level.id) entry.id = cells_.words(*level.id);
      for (const ReadColumn& column : level.titles) {
        const Located<std::string> words = cells_.words(column);
        if (words.value.empty()) continue;
        const std::string language = column.language.empty() ? language_ : column.language;
        if (entry.title.empty()) entry.title.at = words.at;
        entry.title.versions.push_back(
            {.language = {.value = language, .at = words.at}, .words = words});
      }
      if (entry.title.empty() && entry.id.value.empty()) break;
      path += '\n';
      path += entry.id.value.empty() ? entry.title.versions.front().words.value : entry.id.value;
      const auto [known, is_new] = categories_.try_emplace(path, rows_.size());
      if (is_new) rows_.push_back({.entry = std::move(entry), .parent = category});
      category = known->second;
    }
    return category;
  }

  /// Gives ids to what has none: categories of columns, and the rows of a table without ids.
  void number_nameless() {
    std::map<std::string, std::size_t> taken;
    for (const RowEntry& row : rows_) taken.emplace(row.entry.id.value, 0);
    std::map<std::optional<std::size_t>, std::size_t> counts;
    for (RowEntry& row : rows_) {
      std::size_t& count = counts[row.parent];
      ++count;
      if (!row.entry.id.value.empty()) continue;
      const std::string above = row.parent ? rows_[*row.parent].entry.id.value + "." : "";
      std::string id = fmt::format("{}{}", above, count);
      while (taken.contains(id)) id.insert(0, 1, 'c');
      taken.emplace(id, 0);
      row.entry.id.value = std::move(id);
    }
  }

  void find_named_parents() {
    std::unordered_map<std::string, std::size_t> by_id;
    for (std::size_t index = 0; index < rows_.size(); ++index) {
      by_id.try_emplace(rows_[index].entry.id.value, index);
    }
    std::vector<std::string_view> ids;
    for (const RowEntry& row : rows_) ids.push_back(row.entry.id.value);
    for (std::size_t index = 0; index < rows_.size(); ++index) {
      const Located<std::string>& parent = rows_[index].parent_id;
      if (parent.value.empty()) continue;
      const auto found = by_id.find(parent.value);
      if (found == by_id.end()) {
        diagnostics_.report(
            rules::unknown_parent, parent.at,
            fmt::format("no row has the id '{}'{}", parent.value, did_you_mean(parent.value, ids)));
      } else if (is_below(found->second, index)) {
        diagnostics_.report(
            rules::unknown_parent, parent.at,
            fmt::format("'{}' lies below '{}' itself", parent.value, rows_[index].entry.id.value));
      } else {
        rows_[index].parent = found->second;
      }
    }
  }

  /// Whether `row` is `above`, or lies below it.
  [[nodiscard]] bool is_below(std::size_t row, std::size_t above) const {
    std::optional<std::size_t> next = row;
    while (next && *next != above) next = rows_[*next].parent;
    return next.has_value();
  }

  void find_parents_by_id() {
    std::unordered_map<std::string, std::size_t> by_id;
    for (std::size_t index = 0; index < rows_.size(); ++index) {
      by_id.try_emplace(rows_[index].entry.id.value, index);
    }
    for (RowEntry& row : rows_) {
      const std::string& id = row.entry.id.value;
      for (std::size_t end = id.find_last_of(".-("); end != std::string::npos && end > 0;
           end = id.find_last_of(".-(", end - 1)) {
        const auto above = by_id.find(id.substr(0, end));
        if (above == by_id.end()) continue;
        row.parent = above->second;
        break;
      }
    }
  }

  void lay_out(Framework& framework) {
    std::vector<std::size_t> tops;
    for (std::size_t index = 0; index < rows_.size(); ++index) {
      if (rows_[index].parent) {
        rows_[*rows_[index].parent].children.push_back(index);
      } else {
        tops.push_back(index);
      }
    }
    framework.entries.reserve(rows_.size());
    add_subtrees(tops, Entry::no_parent, framework);
  }

  /// Adds entries with what is below them: categories before items, as in a file.
  void add_subtrees(const std::vector<std::size_t>& rows, std::size_t parent,
                    Framework& framework) {
    for (const bool takes_items : {false, true}) {
      for (const std::size_t row : rows) {
        if (rows_[row].children.empty() == takes_items) add_subtree(row, parent, framework);
      }
    }
  }

  void add_subtree(std::size_t row, std::size_t parent, Framework& framework) {
    const std::size_t index = framework.entries.size();
    Entry entry = std::move(rows_[row].entry);
    entry.is_item = rows_[row].children.empty();
    entry.parent = parent;
    // What a sheet calls title or text depends on its author; a category has a title, an item a
    // text.
    if (entry.is_item && entry.text.empty()) std::swap(entry.text, entry.title);
    if (!entry.is_item && entry.title.empty()) std::swap(entry.text, entry.title);
    if ((entry.is_item ? entry.text : entry.title).empty()) {
      diagnostics_.report(
          rules::missing_cell, entry.id.at,
          fmt::format("'{}' has no {}", entry.id.value, entry.is_item ? "text" : "title"));
    }
    framework.entries.push_back(std::move(entry));
    add_subtrees(rows_[row].children, index, framework);
    framework.entries[index].end = framework.entries.size();
  }

  std::string language_;
  FileDiagnostics diagnostics_;
  CellReader cells_;
  std::vector<CategoryLevel> levels_;
  std::map<std::string, std::size_t> categories_;  ///< by the titles or ids from the top downwards
  std::vector<RowEntry> rows_;
};

}  // namespace

void read_framework_rows(const InputTable& table, std::span<const ReadColumn> columns,
                         const CellReading& reading, Framework& framework,
                         FileDiagnostics diagnostics) {
  FrameworkRowReader(table, columns, reading, diagnostics).read(table.row_count(), framework);
}

}  // namespace crosswalk
