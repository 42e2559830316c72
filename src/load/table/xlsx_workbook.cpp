#include "load/table/xlsx_workbook.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <pugixml.hpp>
#include <utility>

#include "load/table/table_rules.hpp"
#include "load/text_guard.hpp"

namespace crosswalk {

namespace {

std::string_view name_without_prefix(const char* name) {
  std::string_view local = name;
  local.remove_prefix(local.find(':') + 1);  // npos + 1 is 0
  return local;
}

bool is_on(const pugi::xml_node& node, std::string_view name) {
  const pugi::xml_node found = child_of(node, name);
  if (!found) return false;
  const std::string_view value = found.attribute("val").as_string("1");
  return value != "0" && value != "false";
}

/// The character that a spreadsheet writes as `_xHHHH_` at the beginning of `text`.
std::optional<unsigned> escaped_character(std::string_view text) {
  constexpr std::size_t length = 7;
  constexpr int hexadecimal = 16;
  if (text.size() < length || !text.starts_with("_x") || text[length - 1] != '_') {
    return std::nullopt;
  }
  unsigned code = 0;
  const char* const end = text.data() + length - 1;
  const auto [stop, error] = std::from_chars(text.data() + 2, end, code, hexadecimal);
  if (error != std::errc{} || stop != end) return std::nullopt;
  return code;
}

/// Only what is written with one byte is worth to be read: control characters and the underscore.
void append_text(std::string& result, std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::optional<unsigned> code = escaped_character(text.substr(at));
    if (code && *code < 0x80U) {
      constexpr std::size_t length = 7;
      if (*code != '\r') result += static_cast<char>(*code);
      at += length - 1;
    } else if (text[at] == '\r') {
      if (at + 1 == text.size() || text[at + 1] != '\n') result += '\n';
    } else {
      result += text[at];
    }
  }
}

/// The part that `target` means in a part of the folder `folder`: "/xl/a.xml" and "a.xml" in "xl/".
std::string part_named(std::string_view folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  while (target.starts_with("../")) {
    target.remove_prefix(3);
    folder = folder.substr(0, folder.substr(0, folder.size() - 1).rfind('/') + 1);
  }
  return std::string(folder) + std::string(target);
}

struct Relationship {
  std::string type;  ///< the last word of its address: "worksheet"
  std::string part;
};

/// The relationships of the part `folder` + `name`, by id.
std::map<std::string, Relationship> relationships_of(ZipArchive& archive, std::string_view folder,
                                                     std::string_view name,
                                                     FileDiagnostics diagnostics) {
  std::map<std::string, Relationship> found;
  XlsxPart part;
  if (!part.read(archive, fmt::format("{}_rels/{}.rels", folder, name), diagnostics)) return found;
  for (const pugi::xml_node node : part.root()) {
    std::string_view type = node.attribute("Type").as_string();
    type.remove_prefix(type.rfind('/') + 1);
    found[node.attribute("Id").as_string()] = {
        .type = std::string(type),
        .part = part_named(folder, node.attribute("Target").as_string())};
  }
  return found;
}

std::string part_of_type(const std::map<std::string, Relationship>& relationships,
                         std::string_view type) {
  for (const auto& [id, relationship] : relationships) {
    if (relationship.type == type) return relationship.part;
  }
  return {};
}

/// The letters of a number format outside of quotes, brackets and escapes, up to its first ';'.
std::string plain_format(std::string_view code) {
  std::string plain;
  char until = '\0';
  for (std::size_t at = 0; at < code.size(); ++at) {
    const char letter = code[at];
    if (until != '\0') {
      if (letter == until) until = '\0';
    } else if (letter == '"') {
      until = '"';
    } else if (letter == '[') {
      until = ']';
    } else if (letter == '\\' || letter == '_' || letter == '*') {
      ++at;
    } else if (letter == ';') {
      break;
    } else {
      plain += letter;
    }
  }
  return plain;
}

bool is_builtin_date(unsigned id) {
  const auto within = [id](unsigned first, unsigned last) { return id >= first && id <= last; };
  return within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58);
}

void apply_format(XlsxCellStyle& style, std::string_view code) {
  const std::string plain = plain_format(code);
  if (plain == "General") return;
  if (plain.find_first_of("yYmMdDhHsS") != std::string::npos) {
    style.is_date = true;
    return;
  }
  const std::size_t point = std::min(plain.find('.'), plain.size());
  if (plain.find_first_not_of("0.") != std::string::npos) return;
  style.whole_digits = point;
  style.decimals = plain.size() - std::min(point + 1, plain.size());
}

XlsxCellStyle style_of(const pugi::xml_node& format, const std::map<unsigned, std::string>& codes,
                       const std::vector<bool>& struck_fonts) {
  XlsxCellStyle style;
  const unsigned id = format.attribute("numFmtId").as_uint();
  const std::size_t font = format.attribute("fontId").as_uint();
  style.is_struck_out = font < struck_fonts.size() && struck_fonts[font];
  if (const auto code = codes.find(id); code != codes.end()) {
    apply_format(style, code->second);
  } else if (is_builtin_date(id)) {
    style.is_date = true;
  } else if (id == 2) {  // 0.00
    style.whole_digits = 1;
    style.decimals = 2;
  }
  return style;
}

std::vector<XlsxCellStyle> read_styles(ZipArchive& archive, const std::string& name,
                                       FileDiagnostics diagnostics) {
  std::vector<XlsxCellStyle> styles;
  XlsxPart part;
  if (name.empty() || !part.read(archive, name, diagnostics)) return styles;
  std::map<unsigned, std::string> codes;
  for (const pugi::xml_node node : child_of(part.root(), "numFmts")) {
    codes[node.attribute("numFmtId").as_uint()] = node.attribute("formatCode").as_string();
  }
  std::vector<bool> struck_fonts;
  for (const pugi::xml_node node : child_of(part.root(), "fonts")) {
    struck_fonts.push_back(is_on(node, "strike"));
  }
  for (const pugi::xml_node node : child_of(part.root(), "cellXfs")) {
    styles.push_back(style_of(node, codes, struck_fonts));
  }
  return styles;
}

std::vector<XlsxText> read_strings(ZipArchive& archive, const std::string& name,
                                   FileDiagnostics diagnostics) {
  std::vector<XlsxText> strings;
  XlsxPart part;
  if (name.empty() || !part.read(archive, name, diagnostics)) return strings;
  for (const pugi::xml_node node : part.root()) {
    if (is_element(node, "si")) strings.push_back(text_of(node));
  }
  return strings;
}

void read_sheets(XlsxWorkbook& workbook, const pugi::xml_node& root,
                 const std::map<std::string, Relationship>& relationships) {
  for (const pugi::xml_node node : child_of(root, "sheets")) {
    std::string id;
    for (const pugi::xml_attribute attribute : node.attributes()) {
      if (std::string_view(attribute.name()).ends_with(":id")) id = attribute.as_string();
    }
    const auto found = relationships.find(id);
    if (found == relationships.end() || found->second.type != "worksheet") continue;  // a chart
    const std::string_view state = node.attribute("state").as_string("visible");
    workbook.sheets.push_back({.name = node.attribute("name").as_string(),
                               .part = found->second.part,
                               .is_hidden = state != "visible"});
  }
  const std::string_view epoch =
      child_of(root, "workbookPr").attribute("date1904").as_string("false");
  workbook.counts_from_1904 = epoch == "1" || epoch == "true";
}

}  // namespace

XlsxPart::XlsxPart() : document_(std::make_unique<pugi::xml_document>()) {}
XlsxPart::~XlsxPart() = default;

bool XlsxPart::read(ZipArchive& archive, const std::string& name, FileDiagnostics diagnostics) {
  const auto report = [&](std::string_view why) {
    diagnostics.report(rules::unreadable_workbook, {}, fmt::format("its part '{}' {}", name, why));
    return false;
  };
  switch (archive.read(name, bytes_)) {
    case ZipArchive::Result::missing:
      return false;
    case ZipArchive::Result::too_large:
      return report("unpacks to more than 64 MiB");
    case ZipArchive::Result::encrypted:
      return report("is encrypted: save the workbook without a password");
    case ZipArchive::Result::damaged:
      return report("is damaged or cut off");
    case ZipArchive::Result::read:
      break;
  }
  constexpr unsigned options = pugi::parse_escapes | pugi::parse_wconv_attribute |
                               pugi::parse_cdata | pugi::parse_ws_pcdata_single |
                               pugi::parse_embed_pcdata;
  const pugi::xml_parse_result result =
      document_->load_buffer_inplace(bytes_.data(), bytes_.size(), options);
  return result || report("is not XML");
}

pugi::xml_node XlsxPart::root() const { return document_->document_element(); }

bool is_element(const pugi::xml_node& node, std::string_view name) {
  return name_without_prefix(node.name()) == name;
}

pugi::xml_node child_of(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node child : node) {
    if (is_element(child, name)) return child;
  }
  return {};
}

XlsxText text_of(const pugi::xml_node& string) {
  XlsxText result;
  for (const pugi::xml_node node : string) {
    if (is_element(node, "t")) append_text(result.text, node.child_value());
    if (!is_element(node, "r")) continue;
    append_text(result.text, child_of(node, "t").child_value());
    result.is_struck_out = result.is_struck_out || is_on(child_of(node, "rPr"), "strike");
  }
  return result;
}

std::optional<XlsxWorkbook> read_workbook(ZipArchive& archive, FileDiagnostics diagnostics) {
  const std::size_t errors_before = diagnostics.all->error_count();
  const std::string main =
      part_of_type(relationships_of(archive, "", "", diagnostics), "officeDocument");
  const std::size_t name_at = main.rfind('/') + 1;
  const std::string folder = main.substr(0, name_at);
  XlsxWorkbook workbook;
  XlsxPart part;
  if (!main.empty() && part.read(archive, main, diagnostics)) {
    const auto relationships = relationships_of(archive, folder, main.substr(name_at), diagnostics);
    read_sheets(workbook, part.root(), relationships);
    if (!part_of_type(relationships, "vbaProject").empty()) {
      diagnostics.report(rules::unreadable_workbook, {},
                         "it has macros: save it as a workbook without macros (.xlsx)");
    }
    workbook.strings =
        read_strings(archive, part_of_type(relationships, "sharedStrings"), diagnostics);
    workbook.styles = read_styles(archive, part_of_type(relationships, "styles"), diagnostics);
  }
  if (diagnostics.all->error_count() > errors_before) return std::nullopt;
  if (workbook.sheets.empty()) {
    diagnostics.report(rules::unreadable_workbook, {}, "it holds no sheet of an XLSX workbook");
    return std::nullopt;
  }
  return workbook;
}

}  // namespace crosswalk
