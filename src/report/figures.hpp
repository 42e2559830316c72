#pragma once

#include <cstddef>

#include "model/picture.hpp"
#include "report/page.hpp"

namespace crosswalk::report {

/// A matrix with more columns than this is neither a figure nor a table.
inline constexpr std::size_t most_matrix_columns = 24;

/// The matrix of a comparison as a heat map, or the flow of the left items from their categories to
/// those of the right side, in words of the language.
Picture picture_of(const ReportContent& content, Picture::Kind kind, std::string_view language);

/// Appends the matrix as a picture, whose numbers the matrix has; nothing where it would be too
/// large for a page.
void append_matrix_figure(Page& page);

/// Appends the flow with its numbers; nothing where it would be too large for a page.
void append_flow_figure(Page& page);

}  // namespace crosswalk::report
