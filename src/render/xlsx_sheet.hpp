#pragma once

#include <string>
#include <vector>

#include "model/workbook.hpp"
#include "render/zip_writer.hpp"

namespace crosswalk::render {

/// Appends the XML of a table to the file that `zip` has begun. `names` are those of all sheets,
/// for the links.
void append_table_sheet(ZipWriter& zip, const TableSheet& sheet,
                        const std::vector<std::string>& names);

/// Likewise a document, in as many columns as its widest table has. Links, emphasis and figures are
/// left out: a table stands beside each figure.
void append_document_sheet(ZipWriter& zip, const Document& document);

}  // namespace crosswalk::render
