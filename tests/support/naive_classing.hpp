#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/compared_table.hpp"
#include "model/comparison.hpp"
#include "model/framework.hpp"

namespace crosswalk::tests {

/// A second implementation of the four classing rules, in the simplest loops over items and
/// mappings, for comparison with the real one. It shares only the plain values of the model with it
/// and uses no index. It is slow and therefore only for small inputs.

/// An entry and the categories above it, from near to far.
std::vector<std::size_t> naive_line(const Framework& framework, std::size_t entry);

/// The rank by which a ref reaches an item: 0 by naming it, 1 by a concept, 2 and more by a
/// category; nullopt where it does not reach the item.
std::optional<int> naive_rank(const Framework& framework, std::size_t item, const Ref& ref);

/// The lowest rank of several refs.
std::optional<int> naive_rank(const Framework& framework, std::size_t item,
                              const std::vector<Located<Ref>>& refs);

/// Whether an item's wording is unverified.
bool naive_unverified(const Framework& framework, std::size_t item);

/// The expected result of compare() for one side of `table`, whose other side is `other`, and as a
/// whole. The table may be curated or derived from a chain.
ComparedSide naive_side(const Framework& framework, const Framework& other,
                        const ComparedTable& table, bool is_left);
Comparison naive_comparison(const Framework& left, const Framework& right,
                            const ComparedTable& table);

/// Counts the items of `side`, in total and by category, and stores the counts in `side`.
void naive_count(ComparedSide& side);

/// The matrix cells that result from the columns of the left items.
std::vector<MatrixCell> naive_matrix(const Comparison& comparison);

/// The complete content of a side or a matrix as text, one line for each item, category or cell.
/// Where `with_trail` is false, the mappings that reach the items are left out.
std::string lines_of(const ComparedSide& side, const ComparedTable& table, bool with_trail = true);
std::string lines_of(const std::vector<MatrixCell>& matrix, const Framework& left,
                     const Framework& right);
/// The columns of each left item, one line for each item.
std::string column_lines_of(const Comparison& comparison);
std::string lines_of(const Comparison& comparison, bool with_trail = true);

}  // namespace crosswalk::tests
