#include "model/crosswalk.hpp"

namespace crosswalk {

std::string to_string(const Ref& ref) {
  return ref.concept_id.empty() ? ref.entry : ref.entry + '#' + ref.concept_id;
}

std::string_view name_of(Relation relation) { return code_in(relation_words, relation); }

std::string_view name_of(Coverage coverage) { return code_in(coverage_words, coverage); }

std::string_view name_of(Extent extent) { return code_in(extent_words, extent); }

}  // namespace crosswalk
