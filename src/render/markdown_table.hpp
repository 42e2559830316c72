#pragma once

#include <string>
#include <vector>

namespace crosswalk::render {

/// A pipe table. Cells are Markdown on one line in which every `|` is escaped.
///
/// Pandoc gives the columns of a wide table widths in proportion to the dashes below the header,
/// so there are as many as the column's content asks for, within bounds.
class MarkdownTable {
 public:
  explicit MarkdownTable(std::vector<std::string> header);

  /// Sets columns from `first` on to the right, for numbers.
  void align_right_from(std::size_t first);

  /// One row, with as many cells as the header has.
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
