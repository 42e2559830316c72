#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "compare/chain.hpp"
#include "support/naive_classing.hpp"

namespace crosswalk::tests {

/// One way from an item of the first framework of a chain to one of the last.
struct NaivePath {
  std::vector<std::size_t> items = {};     ///< an entry of each framework
  std::vector<std::size_t> mappings = {};  ///< an index in each table
  Relation relation = Relation::same;
  Extent extent = Extent::unstated;
  bool is_determined = true;
  bool is_stale = false;
};

/// Every path, found by trying every mapping on every pair of items.
std::vector<NaivePath> naive_paths(const Chain& chain);

/// What compare_through() is to give, without the mappings that reach the items.
Comparison naive_comparison(const Chain& chain, const std::vector<NaivePath>& paths,
                            const Crosswalk& derived);

/// Paths as sorted lines: "a1 m0 b2 m3 c1: within, partial, possibly, stale".
std::string lines_of(const std::vector<NaivePath>& paths, const Chain& chain);

}  // namespace crosswalk::tests
