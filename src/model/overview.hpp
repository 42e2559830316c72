#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/comparison.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// One column of an overview: the lists of one country, or one framework that has no country.
struct OverviewColumn {
  std::string name = {};  ///< country code, else short name
  /// Each compares the same left framework with one list.
  std::vector<const Comparison*> lists = {};
};

/// The result of all lists of one column for one row.
struct OverviewCell {
  ItemClass item_class = ItemClass::not_addressed;          ///< the strongest that any list gives
  Determination determination = Determination::determined;  ///< of that class
  bool is_unverified = false;  ///< whether that class rests on unverified entries alone
  std::size_t items = 0;       ///< items of the row that have a counterpart in any list
  std::size_t possible = 0;    ///< how many of them have a strongest class that is only possible
  /// How many of them have a strongest class that rests on unverified entries alone.
  std::size_t unverified = 0;
};

/// One row of an overview: a top entry of the left framework, or an item of the hub.
struct OverviewRow {
  std::size_t entry = 0;                 ///< index in the framework's entries
  std::size_t items = 0;                 ///< number of items that the row stands for
  std::vector<OverviewCell> cells = {};  ///< one for each column
};

/// The comparisons of one framework with several others, summed up by country.
struct Overview {
  const Framework* left = nullptr;  ///< never null
  /// The framework that every chain reaches last before its list; null if they differ.
  const Framework* hub = nullptr;
  std::vector<OverviewColumn> columns = {};  ///< in the order in which the lists were given
  std::vector<OverviewRow> left_rows = {};   ///< the left framework's top entries
  std::vector<OverviewRow> hub_rows = {};    ///< the hub's items; empty without a hub
};

}  // namespace crosswalk
