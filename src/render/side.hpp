#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/comparison.hpp"

namespace crosswalk::render {

/// One half of a comparison, as seen from that half.
struct Side {
  const Comparison& comparison;
  bool is_left = true;

  [[nodiscard]] const ComparedSide& own() const {
    return is_left ? comparison.left : comparison.right;
  }
  [[nodiscard]] const ComparedSide& other() const {
    return is_left ? comparison.right : comparison.left;
  }
  [[nodiscard]] const Framework& framework() const { return *own().framework; }
  [[nodiscard]] const Mapping& mapping(const Reach& reach) const {
    return comparison.table->mappings[reach.mapping];
  }
  [[nodiscard]] const std::vector<Located<Ref>>& own_refs(const Mapping& mapping) const {
    return is_left ? mapping.left : mapping.right;
  }
  [[nodiscard]] const std::vector<Located<Ref>>& other_refs(const Mapping& mapping) const {
    return is_left ? mapping.right : mapping.left;
  }
};

/// The refs on the other side of the mappings that decided an item's class, each once, in the
/// order in which they were met.
std::vector<Ref> counterparts(const Side& side, const ClassedItem& item);

/// Ids of the mappings that decided an item's class, and of those that reach it without.
std::vector<std::string> decided_by(const Side& side, const ClassedItem& item);
std::vector<std::string> also_reached_by(const Side& side, const ClassedItem& item);

/// "determined" or "undetermined" of an item with a counterpart; empty of one without.
std::string_view determination_code(const ClassedItem& item);

/// The code of the class that is certain, overlap or weak overlap; empty where neither is.
std::string_view certain_class_code(const ClassedItem& item);

/// "direct", or "indirect" where the table was derived from a chain of others.
std::string_view derivation_code(const Crosswalk& table);

/// The tables that curators wrote: the table itself, or those that it was derived from.
std::vector<const Crosswalk*> curated_tables(const Crosswalk& table);

/// Indexes of the entries that stand at the top of a framework, in its order.
std::vector<std::size_t> top_entries(const Framework& framework);

/// The items of each top entry by class, in framework order. An item at the top counts as its own.
std::vector<RollUp> by_top_entry(const ComparedSide& side);

/// The words on one line, without the parts that are empty: "author, title, year, …".
std::string one_line(const Citation& citation);

}  // namespace crosswalk::render
