#pragma once

#include <cstddef>
#include <vector>

#include "model/document.hpp"

namespace crosswalk::render {

/// The width that a column needs on a page, by column_need() of its title and of each cell.
std::size_t need_of(const Table& table, std::size_t column);

/// A table whose rows are named by their first column, in as many tables as it takes so that each
/// fits on a page without breaking words. A row stands where it has words; one that has none at all
/// stands in the first table, and all rows stand where none has words. At least one table, and one
/// with two columns where even these do not fit.
std::vector<Table> split_to_pages(const Table& whole);

}  // namespace crosswalk::render
