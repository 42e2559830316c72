#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/comparison.hpp"

namespace crosswalk {

/// A picture of a comparison: its numbers and its words, without any layout or format.
struct Picture {
  enum class Kind : std::uint8_t {
    matrix,  // a heat map with a field for each cell
    flow,    // bands from the rows on the left to the columns on the right
  };
  struct Label {
    std::string id = {};
    std::string name = {};  ///< empty where the id says all
  };
  /// What a cell stands for, as the legend has it.
  struct Meaning {
    ItemClass item_class = ItemClass::overlap;
    Determination determination = Determination::determined;
    std::string symbol = {};
    std::string label = {};
  };
  struct Cell {
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t meaning = 0;  ///< index in `meanings`
    std::size_t items = 0;    ///< more than 0
  };

  Kind kind = Kind::matrix;
  std::string language = {};  ///< BCP 47 tag
  std::string title = {};
  std::string description = {};  ///< what a reader who does not see the picture has to know
  std::vector<Label> rows = {};
  std::vector<Label> columns = {};
  std::vector<std::size_t> row_items = {};  ///< the number of all items of each row
  std::vector<Meaning> meanings = {};
  std::vector<Cell> cells = {};  ///< by row, then column; no two at one place
};

}  // namespace crosswalk
