#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/comparison.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// One column of an overview: the lists of one country, or one framework that has no country.
struct OverviewColumn {
  std::string name = {};                      ///< country code, else short name
  std::vector<const Comparison*> lists = {};  ///< each against the same left framework
};

/// What the lists of a column together say of one row.
struct OverviewCell {
  ItemClass item_class = ItemClass::not_addressed;          ///< the strongest that any list gives
  Determination determination = Determination::determined;  ///< of that class
  bool is_unverified = false;  ///< that class, so determined, rests on unverified entries alone
  std::size_t items = 0;       ///< items of the row that have a counterpart in any list
  std::size_t possible = 0;    ///< those among them whose strongest class is only possible
  std::size_t unverified =
      0;  ///< those among them whose strongest class rests on unverified entries
};

/// One row: a top entry of the left framework, or an item of the hub.
struct OverviewRow {
  std::size_t entry = 0;                 ///< index in the framework's entries
  std::size_t items = 0;                 ///< how many items the row stands for
  std::vector<OverviewCell> cells = {};  ///< one a column
};

/// One framework against several at a glance.
struct Overview {
  const Framework* left = nullptr;  ///< never null
  const Framework* hub = nullptr;   ///< the last stop before every list; null if they differ
  std::vector<OverviewColumn> columns = {};  ///< in the order in which the lists were given
  std::vector<OverviewRow> left_rows = {};   ///< the left framework's top entries
  std::vector<OverviewRow> hub_rows = {};    ///< the hub's items; empty without a hub
};

}  // namespace crosswalk
