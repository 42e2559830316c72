#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "load/table/table.hpp"
#include "model/diagnostic.hpp"
#include "model/source.hpp"

namespace crosswalk {

/// Whether these are the bytes of a workbook: XLSX, or one of the formats that read_xlsx() refuses
/// with the way out: an older or an encrypted one.
bool is_workbook(std::string_view bytes);

/// Reads a sheet of an XLSX workbook: the one named `sheet`, else the first that is not hidden.
/// Texts lose their formatting, numbers are written in the shortest way, dates as in ISO 8601, and
/// hidden rows are read like others.
///
/// The table's file is the sheet, which is added to `sheets` and has cells for places. Reports why
/// a workbook cannot be read, and returns nullopt if and only if it reported an error. What a cell
/// holds instead of a text is left to those who know what its column is for.
std::optional<InputTable> read_xlsx(const SourceFile& file, const std::optional<std::string>& sheet,
                                    const IsHeading& is_heading, std::deque<SourceFile>& sheets,
                                    Diagnostics& diagnostics);

}  // namespace crosswalk
