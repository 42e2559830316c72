#pragma once

#include <string>
#include <vector>

namespace crosswalk::render {

/// A pipe table of Markdown. Each cell is Markdown on one line in which every `|` is escaped.
///
/// Pandoc sets the column widths of a wide table in proportion to the dashes below the header, so
/// their number follows the width of the column's content, within bounds.
class MarkdownTable {
 public:
  explicit MarkdownTable(std::vector<std::string> header);

  /// Aligns the columns from `first` on to the right, for numbers.
  void align_right_from(std::size_t first);

  /// Adds a row, which must have as many cells as the header.
  void add(std::vector<std::string> cells);

  [[nodiscard]] bool empty() const { return rows_.empty(); }

  /// Appends the table and a blank line after it.
  void append_to(std::string& out) const;

 private:
  std::vector<std::string> header_;
  std::vector<std::vector<std::string>> rows_;
  std::size_t right_from_;
};

}  // namespace crosswalk::render
