#include "model/crosswalk.hpp"

#include <algorithm>
#include <utility>

namespace crosswalk {

std::string to_string(const Ref& ref) {
  return ref.concept_id.empty() ? ref.entry : ref.entry + '#' + ref.concept_id;
}

bool is_stale(const Mapping& mapping) {
  if (mapping.reviewed && (mapping.reviewed->left_is_stale || mapping.reviewed->right_is_stale)) {
    return true;
  }
  return std::any_of(mapping.hops.begin(), mapping.hops.end(),
                     [](const Hop& hop) { return is_stale(hop.table->mappings[hop.mapping]); });
}

Crosswalk turned_round(Crosswalk crosswalk) {
  std::swap(crosswalk.left, crosswalk.right);
  std::swap(crosswalk.left_version, crosswalk.right_version);
  crosswalk.turned = !crosswalk.turned;
  for (Mapping& mapping : crosswalk.mappings) {
    std::swap(mapping.left, mapping.right);
    if (mapping.reviewed) {
      std::swap(mapping.reviewed->left, mapping.reviewed->right);
      std::swap(mapping.reviewed->left_is_stale, mapping.reviewed->right_is_stale);
    }
    if (mapping.relation.value == Relation::within) {
      mapping.relation.value = Relation::contains;
    } else if (mapping.relation.value == Relation::contains) {
      mapping.relation.value = Relation::within;
    }
  }
  return crosswalk;
}

std::string_view name_of(Relation relation) {
  switch (relation) {
    case Relation::same:
      return "same";
    case Relation::within:
      return "within";
    case Relation::contains:
      return "contains";
    case Relation::overlap:
      return "overlap";
    case Relation::weak_overlap:
      return "weak-overlap";
    case Relation::none:
      break;
  }
  return "none";
}

std::string_view name_of(Coverage coverage) {
  return coverage == Coverage::complete ? "complete" : "partial";
}

std::string_view name_of(Extent extent) {
  switch (extent) {
    case Extent::partial:
      return "partial";
    case Extent::full:
      return "full";
    case Extent::unstated:
      break;
  }
  return "";
}

std::string_view name_of(Evidence evidence) {
  switch (evidence) {
    case Evidence::verified:
      return "verified";
    case Evidence::secondary:
      return "secondary";
    case Evidence::unverified:
      break;
  }
  return "unverified";
}

std::string_view name_of(Wording wording) {
  return wording == Wording::paraphrase ? "paraphrase" : "verbatim";
}

}  // namespace crosswalk
