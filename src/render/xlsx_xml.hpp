#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace crosswalk::render {

/// The styles of cells; the numbers stand in the file, see styles_xml().
enum class CellStyle : std::uint8_t {
  plain,
  text,  // of data: wrapped, and text for the spreadsheet as well when somebody types into it
  word,  // the same for ids, codes and lists
  number,
  head,  // the name of a column
  link,
  overlap,  // the classes
  weak_overlap,
  only,
  not_addressed,
  possible_overlap,
  possible_weak_overlap,
  title,    // of a document
  heading,  // of a section
  paragraph,
  table_head,
  table_text,
  table_number,
};

/// The part of a workbook that defines all styles.
std::string styles_xml();

/// Text between the tags of XML or in an attribute. What XML cannot hold is written as
/// spreadsheets do: `_x0007_`.
std::string xml_text(std::string_view text);

/// "A", "Z", "AA" … for 0, 25, 26 …
std::string column_letters(std::size_t column);

/// "C5" for row 4 and column 2, both counted from 0.
std::string cell_name(std::size_t row, std::size_t column);

/// Length of a text as XLSX counts it, in UTF-16 units.
std::size_t utf16_length(std::string_view text);

inline constexpr std::size_t most_characters_in_cell = 32767;

/// The text as far as a cell can hold it.
std::string fitting_cell(std::string_view text);

}  // namespace crosswalk::render
