#pragma once

#include <vector>

#include "report/page.hpp"

namespace crosswalk::report {

/// How the class of an item comes about: each mapping that reaches it, by which basis, and whether
/// it decides or why not. Of many mappings the first ones are told and the others counted.
std::vector<Inline> item_trail(const Page& page, const Side& side, const ClassedItem& item);

/// What the mappings of a comparison bring about: the items whose class each decides, on both
/// sides, and the cells of the matrix that it stands behind.
class MappingTrails {
 public:
  explicit MappingTrails(const Page& page);

  /// The lines for the mapping at that place in the table.
  [[nodiscard]] std::vector<Inline> of(std::size_t mapping) const;

 private:
  /// The items that one mapping decides; of many only the first ones.
  struct Decided {
    std::vector<std::size_t> entries = {};
    std::size_t count = 0;
  };

  [[nodiscard]] static std::vector<Decided> decided_by_mapping(const Side& side);

  [[nodiscard]] Inline decided_words(const Side& side, const Decided& decided) const;

  const Page& page_;
  std::vector<Decided> left_;
  std::vector<Decided> right_;
  std::vector<std::vector<const MatrixCell*>> cells_;  ///< by mapping
};

}  // namespace crosswalk::report
