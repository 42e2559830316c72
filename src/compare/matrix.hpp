#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "compare/reach.hpp"
#include "model/comparison.hpp"

namespace crosswalk {

/// The matrix of a comparison; see MatrixCell and Comparison::left_columns.
struct Matrix {
  std::vector<MatrixCell> cells = {};
  std::vector<std::vector<ItemColumn>> left_columns = {};
};

/// The non-empty cells of the matrix by row, then column, and the data that they are counted from.
/// `from` and `to` are the reaches of the table on the left and on the right side.
Matrix matrix_of(const Framework& left, const Reaches& from, const Framework& right,
                 const Reaches& to, const ComparedTable& table);

/// The mappings that give an item of a row a counterpart in a column, in file order, by the row and
/// the column of a MatrixCell.
using MappingsOfCells = std::map<std::pair<std::size_t, std::size_t>, std::set<std::size_t>>;

/// The mappings behind each cell of the matrix of `comparison`.
MappingsOfCells mappings_of_cells(const Comparison& comparison);

}  // namespace crosswalk
