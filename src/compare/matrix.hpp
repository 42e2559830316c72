#pragma once

#include <vector>

#include "compare/reach.hpp"
#include "model/comparison.hpp"

namespace crosswalk {

/// See MatrixCell and Comparison.
struct Matrix {
  std::vector<MatrixCell> cells = {};
  std::vector<std::vector<ItemColumn>> left_columns = {};
};

/// The cells of the matrix that hold something, by row, then column, and what they were counted
/// from. `from` and `to` are how the table reaches the two sides.
Matrix matrix_of(const Framework& left, const Reaches& from, const Framework& right,
                 const Reaches& to, const Crosswalk& table);

}  // namespace crosswalk
