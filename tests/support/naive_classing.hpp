#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/comparison.hpp"
#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk::tests {

/// The classing once more, in the simplest loops over items and mappings that the four rules can be
/// written in, to hold the real one against. It shares nothing with it but the plain values of the
/// model, knows no index and takes time without end; so it is for small inputs.

/// An entry and the categories above it, from near to far.
std::vector<std::size_t> naive_line(const Framework& framework, std::size_t entry);

/// How near a ref comes to an item: 0 by naming it, 1 by a concept, 2 and more by a category;
/// nullopt where it does not reach it.
std::optional<int> naive_rank(const Framework& framework, std::size_t item, const Ref& ref);

/// The nearest of several refs.
std::optional<int> naive_rank(const Framework& framework, std::size_t item,
                              const std::vector<Located<Ref>>& refs);

/// Whether an item's wording is unverified.
bool naive_unverified(const Framework& framework, std::size_t item);

/// What compare() is to give for one side of `table`, whose other side is `other`, and as a whole.
/// The table is a curated one or one derived from a chain.
ComparedSide naive_side(const Framework& framework, const Framework& other, const Crosswalk& table,
                        bool is_left);
Comparison naive_comparison(const Framework& left, const Framework& right, const Crosswalk& table);

/// The items of `side` counted, and counted by category, into `side`.
void naive_count(ComparedSide& side);

/// The cells that the columns of the left items add up to.
std::vector<MatrixCell> naive_matrix(const Comparison& comparison);

/// Everything that a side or a matrix says, a line an item, a category or a cell; without the
/// mappings that reach the items where `with_trail` is false.
std::string lines_of(const ComparedSide& side, const Crosswalk& table, bool with_trail = true);
std::string lines_of(const std::vector<MatrixCell>& matrix, const Framework& left,
                     const Framework& right);
/// The columns of each left item, a line an item.
std::string column_lines_of(const Comparison& comparison);
std::string lines_of(const Comparison& comparison, bool with_trail = true);

}  // namespace crosswalk::tests
