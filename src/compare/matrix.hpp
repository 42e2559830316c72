#pragma once

#include <vector>

#include "model/comparison.hpp"

namespace crosswalk {

/// The cells of the matrix that hold something, by row, then column. See MatrixCell for what a
/// cell means: a `none` row outweighs less specific rows in every column, and no row outweighs
/// one that speaks of another column.
std::vector<MatrixCell> matrix_of(const ComparedSide& left, const Framework& right,
                                  const Crosswalk& table);

}  // namespace crosswalk
