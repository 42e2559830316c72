#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/file_diagnostics.hpp"
#include "load/table/zip_archive.hpp"

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace crosswalk {

/// Why a number of a spreadsheet is no plain number, or how it is shown.
struct XlsxCellStyle {
  bool is_date = false;
  bool is_struck_out = false;
  std::size_t whole_digits = 0;  ///< the least number of digits before the point
  std::size_t decimals = 0;      ///< the fixed number of digits behind it
};

/// A text of a workbook without its formatting.
struct XlsxText {
  std::string text = {};
  bool is_struck_out = false;  ///< in part or as a whole
};

/// The parts of an XLSX workbook (ECMA-376) that its sheets have in common.
struct XlsxWorkbook {
  struct Sheet {
    std::string name = {};
    std::string part = {};  ///< the name of its file in the archive
    bool is_hidden = false;
  };

  std::vector<Sheet> sheets = {};          ///< at least one
  std::vector<XlsxText> strings = {};      ///< which cells name by their index
  std::vector<XlsxCellStyle> styles = {};  ///< likewise
  bool counts_from_1904 = false;           ///< whether day 0 is 1 January 1904
};

/// Opens the workbook in `archive`. Reports why it cannot be read, at the file as a whole, and
/// returns nullopt if and only if it reported that.
std::optional<XlsxWorkbook> read_workbook(ZipArchive& archive, FileDiagnostics diagnostics);

/// A part of a workbook and the bytes that its tree points into.
class XlsxPart {
 public:
  XlsxPart();
  XlsxPart(const XlsxPart&) = delete;
  XlsxPart& operator=(const XlsxPart&) = delete;
  XlsxPart(XlsxPart&&) = delete;
  XlsxPart& operator=(XlsxPart&&) = delete;
  ~XlsxPart();

  /// Reads the part of that name; false where it is missing or cannot be read, and the latter is
  /// reported.
  bool read(ZipArchive& archive, const std::string& name, FileDiagnostics diagnostics);

  /// The outermost element.
  [[nodiscard]] pugi::xml_node root() const;

 private:
  std::string bytes_;
  std::unique_ptr<pugi::xml_document> document_;
};

/// Whether an element has this name in whatever namespace.
bool is_element(const pugi::xml_node& node, std::string_view name);

/// The first child with this name in whatever namespace; an empty node where there is none.
pugi::xml_node child_of(const pugi::xml_node& node, std::string_view name);

/// The text of a shared or inline string: of its runs, without what says how it is pronounced.
XlsxText text_of(const pugi::xml_node& string);

}  // namespace crosswalk
