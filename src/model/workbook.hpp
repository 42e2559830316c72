#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/data_table.hpp"
#include "model/document.hpp"

namespace crosswalk {

/// A data table as a sheet of a workbook, with what a spreadsheet adds to the bare cells. Rows and
/// columns are those of the table, without its head.
struct TableSheet {
  /// A cell that leads to the row of another sheet of the workbook.
  struct Link {
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t sheet = 0;  ///< index in Workbook::sheets
    std::size_t target_row = 0;
  };
  /// A column whose cells have the colour of a class, beside the word. A class that is only
  /// possible is hatched.
  struct ClassFill {
    std::size_t column = 0;
    std::size_t class_column = 0;                          ///< holds the codes of classes
    std::optional<std::size_t> determination_column = {};  ///< holds the codes of determinations
  };
  /// A column whose cells take a word of a list only.
  struct Choice {
    std::size_t column = 0;
    std::vector<std::string> words = {};
  };

  DataTable table;
  std::vector<Link> links = {};  ///< by row
  std::vector<ClassFill> fills = {};
  std::vector<Choice> choices = {};
};

/// A sheet: a document to read, or a table to filter and to compute with.
struct Sheet {
  std::string name = {};
  std::variant<Document, TableSheet> content;
};

/// Sheets that belong together, as people open them in a spreadsheet.
struct Workbook {
  std::string title = {};
  std::string created = {};  ///< the day that is given as its date: YYYY-MM-DD
  std::vector<Sheet> sheets = {};
};

}  // namespace crosswalk
