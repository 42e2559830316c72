#pragma once

#include <string>

#include "model/workbook.hpp"

namespace crosswalk::render {

/// Why a workbook cannot be written as XLSX, as a sentence without a full stop: a table has more
/// rows or columns than a sheet. Empty where it can.
std::string why_not_xlsx(const Workbook& workbook);

/// The first cell whose text is longer than the 32,767 characters that a cell of XLSX holds, such
/// as "Mappings!G5"; empty where there is none. to_xlsx() cuts the text and ends it with "…".
std::string first_cut_cell(const Workbook& workbook);

/// The bytes of an XLSX file (ECMA-376). All texts are cells of text, whatever they look like:
/// nothing becomes a formula, a number or a date. A table has its head frozen and with filters, a
/// document is laid out for reading and printing.
///
/// Sheets are named after their names as far as the format allows: at most 31 characters, none of
/// []:*?/\, and each name once. A sheet has at most 65,530 links; further ones are left out.
///
/// The same workbook gives the same bytes with the same version of zlib.
std::string to_xlsx(const Workbook& workbook);

}  // namespace crosswalk::render
