#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "compare/chain.hpp"
#include "support/naive_classing.hpp"

namespace crosswalk::tests {

/// One path from an item of the first framework of a chain to an item of the last.
struct NaivePath {
  std::vector<std::size_t> items = {};     ///< an index of an entry in each framework
  std::vector<std::size_t> mappings = {};  ///< an index of a mapping in each table
  Relation relation = Relation::same;
  Extent extent = Extent::unstated;
  bool is_determined = true;
  bool is_stale = false;
};

/// All paths, found by trying every mapping on every pair of items.
std::vector<NaivePath> naive_paths(const Chain& chain);

/// The expected result of compare_through(), without the mappings that reach the items.
Comparison naive_comparison(const Chain& chain, const std::vector<NaivePath>& paths,
                            const ComparedTable& derived);

/// Paths as sorted lines: "a1 m0 b2 m3 c1: within, partial, possibly, stale".
std::string lines_of(const std::vector<NaivePath>& paths, const Chain& chain);

}  // namespace crosswalk::tests
