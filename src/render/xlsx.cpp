#include "render/xlsx.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "render/xlsx_sheet.hpp"
#include "render/xlsx_xml.hpp"
#include "render/zip_writer.hpp"
#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

constexpr std::string_view declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view package_types =
    "http://schemas.openxmlformats.org/package/2006/content-types";
constexpr std::string_view package_relations =
    "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view office_relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

constexpr std::size_t most_rows = 1048576;
constexpr std::size_t most_columns = 16384;

/// A name in which characters that a sheet's cannot have are replaced, and as short as it must be.
std::string allowed_name(std::string_view name, std::size_t most) {
  constexpr std::string_view refused = "[]:*?/\\";
  std::string allowed;
  for (std::size_t length = 0; !name.empty() && length < most;) {
    const std::size_t bytes = character_length(name);
    const bool is_refused = refused.find(name.front()) != std::string_view::npos ||
                            static_cast<unsigned char>(name.front()) < ' ';
    allowed += is_refused ? std::string_view("-") : name.substr(0, bytes);
    length += bytes == 4 ? 2 : 1;
    name.remove_prefix(bytes);
  }
  if (allowed.empty()) return "-";
  for (char* end : {&allowed.front(), &allowed.back()}) {
    if (*end == '\'') *end = '-';  // refused at either end
  }
  return allowed;
}

/// The names of the sheets in the file: allowed ones, each once, whatever the case of letters.
std::vector<std::string> sheet_names(const Workbook& workbook) {
  constexpr std::size_t most = 31;
  std::vector<std::string> names;
  std::set<std::string> taken;
  for (const Sheet& sheet : workbook.sheets) {
    std::string name = allowed_name(sheet.name, most);
    for (int number = 2; !taken.insert(folded(name)).second; ++number) {
      const std::string suffix = fmt::format(" {}", number);
      name = allowed_name(sheet.name, most - suffix.size()) + suffix;
    }
    names.push_back(std::move(name));
  }
  return names;
}

std::string content_types(std::size_t sheets) {
  constexpr std::string_view main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  std::string xml = fmt::format(
      "{}<Types xmlns=\"{}\"><Default Extension=\"rels\" "
      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      "<Override PartName=\"/docProps/core.xml\" "
      "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
      "<Override PartName=\"/xl/workbook.xml\" ContentType=\"{}.sheet.main+xml\"/>"
      "<Override PartName=\"/xl/styles.xml\" ContentType=\"{}.styles+xml\"/>",
      declaration, package_types, main, main);
  for (std::size_t sheet = 1; sheet <= sheets; ++sheet) {
    xml += fmt::format(
        R"(<Override PartName="/xl/worksheets/sheet{}.xml" ContentType="{}.worksheet+xml"/>)",
        sheet, main);
  }
  return xml + "</Types>";
}

std::string package_parts() {
  return fmt::format(
      "{}<Relationships xmlns=\"{}\"><Relationship Id=\"rId1\" Type=\"{}/officeDocument\" "
      "Target=\"xl/workbook.xml\"/><Relationship Id=\"rId2\" "
      "Type=\"{}/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>",
      declaration, package_relations, office_relations, package_relations);
}

std::string properties(const Workbook& workbook) {
  return fmt::format(
      "{}<cp:coreProperties "
      "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title>"
      "<dcterms:created xsi:type=\"dcterms:W3CDTF\">{}T00:00:00Z</dcterms:created>"
      "</cp:coreProperties>",
      declaration, xml_text(workbook.title), xml_text(workbook.created));
}

/// What spreadsheets want to know of each table beside its sheet: the range of its filters, and
/// that its head is printed on each page.
std::string defined_names(const Workbook& workbook, const std::vector<std::string>& names) {
  std::string xml;
  for (std::size_t sheet = 0; sheet < names.size(); ++sheet) {
    const auto* table = std::get_if<TableSheet>(&workbook.sheets[sheet].content);
    if (table == nullptr) continue;
    std::string quoted;
    for (const char byte : names[sheet]) quoted += byte == '\'' ? "''" : std::string(1, byte);
    xml += fmt::format(
        "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{0}\" hidden=\"1\">"
        "'{1}'!$A$1:${2}${3}</definedName>"
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{0}\">'{1}'!$1:$1</definedName>",
        sheet, xml_text(quoted), column_letters(table->table.columns().size() - 1),
        table->table.row_count() + 1);
  }
  return xml.empty() ? xml : "<definedNames>" + xml + "</definedNames>";
}

std::string workbook_part(const Workbook& workbook, const std::vector<std::string>& names) {
  std::string xml = fmt::format(
      "{}<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
      "xmlns:r=\"{}\"><bookViews><workbookView/></bookViews><sheets>",
      declaration, office_relations);
  for (std::size_t sheet = 0; sheet < names.size(); ++sheet) {
    xml += fmt::format(R"(<sheet name="{0}" sheetId="{1}" r:id="rId{1}"/>)", xml_text(names[sheet]),
                       sheet + 1);
  }
  return xml + "</sheets>" + defined_names(workbook, names) + "</workbook>";
}

std::string workbook_relations(std::size_t sheets) {
  std::string xml = fmt::format("{}<Relationships xmlns=\"{}\">", declaration, package_relations);
  for (std::size_t sheet = 1; sheet <= sheets; ++sheet) {
    xml += fmt::format(
        R"(<Relationship Id="rId{0}" Type="{1}/worksheet" Target="worksheets/sheet{0}.xml"/>)",
        sheet, office_relations);
  }
  return xml + fmt::format(
                   "<Relationship Id=\"rId{}\" Type=\"{}/styles\" "
                   "Target=\"styles.xml\"/></Relationships>",
                   sheets + 1, office_relations);
}

void add_part(ZipWriter& zip, std::string name, std::string_view xml) {
  zip.begin_file(std::move(name));
  zip.append(xml);
  zip.end_file();
}

}  // namespace

std::string why_not_xlsx(const Workbook& workbook) {
  for (const Sheet& sheet : workbook.sheets) {
    const auto* content = std::get_if<TableSheet>(&sheet.content);
    if (content == nullptr) continue;
    const DataTable& table = content->table;
    if (table.row_count() >= most_rows) {
      return fmt::format("the table '{}' has {} rows, and a sheet of XLSX has room for {}",
                         table.name(), table.row_count(), most_rows - 1);
    }
    if (table.columns().size() > most_columns) {
      return fmt::format("the table '{}' has {} columns, and a sheet of XLSX has room for {}",
                         table.name(), table.columns().size(), most_columns);
    }
  }
  return {};
}

std::string first_cut_cell(const Workbook& workbook) {
  const std::vector<std::string> names = sheet_names(workbook);
  for (std::size_t sheet = 0; sheet < names.size(); ++sheet) {
    const auto* content = std::get_if<TableSheet>(&workbook.sheets[sheet].content);
    if (content == nullptr) continue;
    const DataTable& table = content->table;
    for (std::size_t row = 0; row < table.row_count(); ++row) {
      for (std::size_t column = 0; column < table.columns().size(); ++column) {
        const std::string_view text = table.cell(row, column);
        if (text.size() > most_characters_in_cell && utf16_length(text) > most_characters_in_cell) {
          return fmt::format("{}!{}", names[sheet], cell_name(row + 1, column));
        }
      }
    }
  }
  return {};
}

std::string to_xlsx(const Workbook& workbook) {
  const std::vector<std::string> names = sheet_names(workbook);
  ZipWriter zip;
  add_part(zip, "[Content_Types].xml", content_types(names.size()));
  add_part(zip, "_rels/.rels", package_parts());
  add_part(zip, "docProps/core.xml", properties(workbook));
  add_part(zip, "xl/workbook.xml", workbook_part(workbook, names));
  add_part(zip, "xl/_rels/workbook.xml.rels", workbook_relations(names.size()));
  add_part(zip, "xl/styles.xml", styles_xml());
  for (std::size_t sheet = 0; sheet < names.size(); ++sheet) {
    zip.begin_file(fmt::format("xl/worksheets/sheet{}.xml", sheet + 1));
    const auto& content = workbook.sheets[sheet].content;
    if (const auto* table = std::get_if<TableSheet>(&content)) {
      append_table_sheet(zip, *table, names);
    } else {
      append_document_sheet(zip, std::get<Document>(content));
    }
    zip.end_file();
  }
  return std::move(zip).archive();
}

}  // namespace crosswalk::render
