#include "render/xlsx_xml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

/// Whether `text` begins like the way of writing a character by its number: `_x000D_`.
bool is_escape(std::string_view text) {
  constexpr std::size_t length = 7;
  constexpr std::string_view hexadecimal = "0123456789abcdefABCDEF";
  return text.size() >= length && text.starts_with("_x") && text[length - 1] == '_' &&
         text.substr(2, 4).find_first_not_of(hexadecimal) == std::string_view::npos;
}

/// Whether a byte is a character that XML and spreadsheets take as it is.
bool is_ordinary(char byte) {
  constexpr std::string_view special = "&<>\"_";
  constexpr char last_ordinary = '~';
  return byte >= ' ' && byte <= last_ordinary && special.find(byte) == std::string_view::npos;
}

/// A colour as RGB, for a class: dark to light, so that they differ in grey as well.
struct ClassColour {
  std::string_view rgb;
  bool is_hatched;
};
constexpr std::array<ClassColour, 6> class_colours{{
    {"FF9CC3E6", false},  // overlap
    {"FFDDEBF7", false},  // weak overlap
    {"FFF8CBAD", false},  // only
    {"FFEDEDED", false},  // not addressed
    {"FF9CC3E6", true},   // possible overlap
    {"FFDDEBF7", true},   // possible weak overlap
}};
constexpr std::size_t first_class_fill = 3;  // after none, grey and that of heads

std::string fills_xml() {
  std::string xml = fmt::format("<fills count=\"{}\">", first_class_fill + class_colours.size());
  xml +=
      "<fill><patternFill patternType=\"none\"/></fill>"
      "<fill><patternFill patternType=\"gray125\"/></fill>"
      "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFD9D9D9\"/></patternFill></fill>";
  for (const ClassColour& colour : class_colours) {
    xml += fmt::format(
        "<fill><patternFill patternType=\"{}\"><fgColor rgb=\"{}\"/>{}"
        "</patternFill></fill>",
        colour.is_hatched ? "lightUp" : "solid", colour.rgb,
        colour.is_hatched ? "<bgColor rgb=\"FFFFFFFF\"/>" : "");
  }
  return xml + "</fills>";
}

/// A style: its format of numbers (49 is text, 1 is whole numbers), font, fill, border and whether
/// its text is broken into lines.
struct StyleParts {
  int number_format = 0;
  int font = 0;
  std::size_t fill = 0;
  int border = 0;
  bool is_wrapped = false;
};

constexpr int bold = 1;
constexpr int underlined = 2;
constexpr int large = 3;
constexpr int medium = 4;
constexpr int text_format = 49;
constexpr int whole_number = 1;
constexpr std::size_t head_fill = 2;

constexpr std::array<StyleParts, 18> styles{{
    {},                                                                            // plain
    {.number_format = text_format, .is_wrapped = true},                            // text
    {.number_format = text_format, .is_wrapped = true},                            // word
    {.number_format = whole_number},                                               // number
    {.number_format = text_format, .font = bold, .fill = head_fill, .border = 1},  // head
    {.number_format = text_format, .font = underlined, .is_wrapped = true},        // link
    {.number_format = text_format, .fill = first_class_fill},
    {.number_format = text_format, .fill = first_class_fill + 1},
    {.number_format = text_format, .fill = first_class_fill + 2},
    {.number_format = text_format, .fill = first_class_fill + 3},
    {.number_format = text_format, .fill = first_class_fill + 4},
    {.number_format = text_format, .fill = first_class_fill + 5},
    {.number_format = text_format, .font = large, .is_wrapped = true},              // title
    {.number_format = text_format, .font = medium, .is_wrapped = true},             // heading
    {.number_format = text_format, .is_wrapped = true},                             // paragraph
    {.number_format = text_format, .font = bold, .border = 1, .is_wrapped = true},  // table head
    {.number_format = text_format, .border = 1, .is_wrapped = true},
    {.number_format = whole_number, .border = 1},
}};

}  // namespace

std::string styles_xml() {
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
      "<fonts count=\"5\">"
      "<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
      "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
      "<font><u/><sz val=\"11\"/><color rgb=\"FF0563C1\"/><name val=\"Calibri\"/>"
      "<family val=\"2\"/></font>"
      "<font><b/><sz val=\"16\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
      "<font><b/><sz val=\"13\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>";
  xml += fills_xml();
  xml +=
      "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
      "<border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF7F7F7F\"/></bottom>"
      "<diagonal/></border></borders>"
      "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
      "</cellStyleXfs>";
  xml += fmt::format("<cellXfs count=\"{}\">", styles.size());
  for (const StyleParts& style : styles) {
    xml += fmt::format(
        "<xf numFmtId=\"{}\" fontId=\"{}\" fillId=\"{}\" borderId=\"{}\" xfId=\"0\" "
        "applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" "
        "applyAlignment=\"1\"><alignment vertical=\"top\"{}/></xf>",
        style.number_format, style.font, style.fill, style.border,
        style.is_wrapped ? " wrapText=\"1\"" : "");
  }
  return xml +
         "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
         "</cellStyles></styleSheet>";
}

std::string xml_text(std::string_view text) {
  constexpr char32_t last_control = 0x1F;
  std::string xml;
  xml.reserve(text.size());
  while (!text.empty()) {
    const auto* const run_end = std::find_if_not(text.begin(), text.end(), is_ordinary);
    const auto run = static_cast<std::size_t>(run_end - text.begin());
    xml += text.substr(0, run);
    text.remove_prefix(run);
    if (text.empty()) break;
    const Character character = first_character(text);
    const char byte = text.front();
    if (byte == '&') {
      xml += "&amp;";
    } else if (byte == '<') {
      xml += "&lt;";
    } else if (byte == '>') {
      xml += "&gt;";
    } else if (byte == '"') {
      xml += "&quot;";
    } else if (byte == '_' && is_escape(text)) {
      xml += "_x005F_";
    } else if (character.code_point <= last_control && byte != '\n' && byte != '\t') {
      xml += fmt::format("_x{:04X}_", static_cast<unsigned>(character.code_point));
    } else if (character.code_point >= 0xFFFD && character.code_point <= 0xFFFF) {
      xml += "\xEF\xBF\xBD";  // what is no character, and what is not UTF-8
    } else {
      xml += text.substr(0, character.length);
    }
    text.remove_prefix(character.length);
  }
  return xml;
}

std::string column_letters(std::size_t column) {
  constexpr std::size_t letters = 26;
  std::string name;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / letters) {
    name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % letters));
  }
  return name;
}

std::string cell_name(std::size_t row, std::size_t column) {
  return column_letters(column) + std::to_string(row + 1);
}

std::size_t utf16_length(std::string_view text) {
  constexpr unsigned char first_of_four = 0xF0;
  std::size_t length = 0;
  for (const char byte : text) {
    if (!starts_character(byte)) continue;
    length += static_cast<unsigned char>(byte) >= first_of_four ? 2 : 1;
  }
  return length;
}

std::string fitting_cell(std::string_view text) {
  if (text.size() <= most_characters_in_cell || utf16_length(text) <= most_characters_in_cell) {
    return std::string(text);
  }
  std::size_t length = 1;  // of the sign at the end
  std::size_t end = 0;
  while (end < text.size()) {
    const std::size_t bytes = character_length(text.substr(end));
    length += bytes == 4 ? 2 : 1;
    if (length > most_characters_in_cell) break;
    end += bytes;
  }
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace crosswalk::render
