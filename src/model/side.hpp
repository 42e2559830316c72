#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/comparison.hpp"

namespace crosswalk {

/// One side of a comparison, together with the other side as seen from it.
struct Side {
  const Comparison& comparison;
  bool is_left = true;

  [[nodiscard]] const ComparedSide& own() const {
    return is_left ? comparison.left : comparison.right;
  }
  [[nodiscard]] const ComparedSide& other() const {
    return is_left ? comparison.right : comparison.left;
  }
  [[nodiscard]] Side turned() const { return {.comparison = comparison, .is_left = !is_left}; }
  [[nodiscard]] const Framework& framework() const { return *own().framework; }
  [[nodiscard]] const Mapping& mapping(const Reach& reach) const {
    return comparison.table->crosswalk.mappings[reach.mapping];
  }
  [[nodiscard]] const MappingState& state(const Reach& reach) const {
    return comparison.table->states[reach.mapping];
  }
  [[nodiscard]] const std::vector<Located<Ref>>& own_refs(const Mapping& mapping) const {
    return is_left ? mapping.left : mapping.right;
  }
  [[nodiscard]] const std::vector<Located<Ref>>& other_refs(const Mapping& mapping) const {
    return is_left ? mapping.right : mapping.left;
  }
};

/// The refs on the other side of an item's decisive mappings, each once, in the order of their
/// first occurrence.
std::vector<Ref> counterparts(const Side& side, const ClassedItem& item);

/// The ids of an item's decisive mappings, and of the other mappings that reach it.
std::vector<std::string> decided_by(const Side& side, const ClassedItem& item);
std::vector<std::string> also_reached_by(const Side& side, const ClassedItem& item);

/// "determined" or "undetermined" for an item with a counterpart; empty for others.
std::string_view determination_code(const ClassedItem& item);

/// The code of the certain class, if it is overlap or weak overlap; else empty.
std::string_view certain_class_code(const ClassedItem& item);

/// The indices of the entries at the top level of a framework, in its order.
std::vector<std::size_t> top_entries(const Framework& framework);

/// The counts by class for each top entry, in framework order. A top-level item counts itself.
std::vector<RollUp> by_top_entry(const ComparedSide& side);

/// A citation on one line, without empty parts: "author, title, year, …".
std::string one_line(const Citation& citation);

}  // namespace crosswalk
