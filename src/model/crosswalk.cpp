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

std::string_view name_of(Relation relation) { return code_in(relation_words, relation); }

std::string_view name_of(Coverage coverage) { return code_in(coverage_words, coverage); }

std::string_view name_of(Extent extent) { return code_in(extent_words, extent); }

}  // namespace crosswalk
