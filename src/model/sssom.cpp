#include "model/sssom.hpp"

#include <algorithm>
#include <array>

namespace crosswalk::sssom {

namespace {

using enum SlotKind;

constexpr bool list = true;
constexpr bool one = false;
constexpr bool propagated = true;
constexpr bool own = false;
constexpr bool since_1_1 = true;

constexpr auto set_slots = std::to_array<Slot>({
    {"sssom_version", choice, one, own, since_1_1},
    {"curie_map", text},
    {"mapping_set_id", uri},
    {"mapping_set_version", text},
    {"mapping_set_source", uri, list},
    {"mapping_set_title", text},
    {"mapping_set_description", text},
    {"mapping_set_confidence", score, one, own, since_1_1},
    {"creator_id", entity, list},
    {"creator_label", text, list},
    {"license", uri},
    {"subject_type", choice, one, propagated},
    {"subject_source", entity, one, propagated},
    {"subject_source_version", text, one, propagated},
    {"object_type", choice, one, propagated},
    {"object_source", entity, one, propagated},
    {"object_source_version", text, one, propagated},
    {"predicate_type", choice, one, propagated, since_1_1},
    {"mapping_provider", uri, one, propagated},
    {"cardinality_scope", text, list, propagated, since_1_1},
    {"mapping_tool", text, one, propagated},
    {"mapping_tool_id", entity, one, propagated, since_1_1},
    {"mapping_tool_version", text, one, propagated},
    {"mapping_date", date, one, propagated},
    {"publication_date", date},
    {"subject_match_field", entity, list, propagated},
    {"object_match_field", entity, list, propagated},
    {"subject_preprocessing", entity, list, propagated},
    {"object_preprocessing", entity, list, propagated},
    {"similarity_measure", text, one, propagated, since_1_1},
    {"curation_rule", entity, list, propagated, since_1_1},
    {"curation_rule_text", text, list, propagated, since_1_1},
    {"see_also", uri, list},
    {"issue_tracker", uri},
    {"other", text},
    {"comment", text},
    {"extension_definitions", text, list},
});

constexpr auto mapping_slots = std::to_array<Slot>({
    {"record_id", entity, one, own, since_1_1},
    {"subject_id", entity},
    {"subject_label", text},
    {"subject_category", text},
    {"predicate_id", entity},
    {"predicate_label", text},
    {"predicate_modifier", choice},
    {"object_id", entity},
    {"object_label", text},
    {"object_category", text},
    {"mapping_justification", entity},
    {"author_id", entity, list},
    {"author_label", text, list},
    {"reviewer_id", entity, list},
    {"reviewer_label", text, list},
    {"creator_id", entity, list},
    {"creator_label", text, list},
    {"license", uri},
    {"subject_type", choice, one, propagated},
    {"subject_source", entity, one, propagated},
    {"subject_source_version", text, one, propagated},
    {"object_type", choice, one, propagated},
    {"object_source", entity, one, propagated},
    {"object_source_version", text, one, propagated},
    {"predicate_type", choice, one, propagated, since_1_1},
    {"mapping_provider", uri, one, propagated},
    {"mapping_source", entity},
    {"mapping_cardinality", choice},
    {"cardinality_scope", text, list, propagated, since_1_1},
    {"mapping_tool", text, one, propagated},
    {"mapping_tool_id", entity, one, propagated, since_1_1},
    {"mapping_tool_version", text, one, propagated},
    {"mapping_date", date, one, propagated},
    {"publication_date", date},
    {"review_date", date, one, own, since_1_1},
    {"confidence", score},
    {"reviewer_agreement", agreement, one, own, since_1_1},
    {"curation_rule", entity, list, propagated},
    {"curation_rule_text", text, list, propagated},
    {"subject_match_field", entity, list, propagated},
    {"object_match_field", entity, list, propagated},
    {"match_string", text, list},
    {"subject_preprocessing", entity, list, propagated},
    {"object_preprocessing", entity, list, propagated},
    {"similarity_score", score},
    {"similarity_measure", text, one, propagated},
    {"see_also", uri, list},
    {"issue_tracker_item", entity},
    {"other", text},
    {"comment", text},
});

constexpr auto known_prefixes = std::to_array<Prefix>({
    {"linkml", "https://w3id.org/linkml/"},
    {"owl", "http://www.w3.org/2002/07/owl#"},
    {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
    {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
    {"semapv", "https://w3id.org/semapv/vocab/"},
    {"skos", "http://www.w3.org/2004/02/skos/core#"},
    {"sssom", "https://w3id.org/sssom/"},
    {"xsd", "http://www.w3.org/2001/XMLSchema#"},
});

}  // namespace

std::span<const Slot> slots_of_set() { return set_slots; }
std::span<const Slot> slots_of_mapping() { return mapping_slots; }
std::span<const Prefix> built_in_prefixes() { return known_prefixes; }

const Slot* find_slot(std::span<const Slot> slots, std::string_view name) {
  const auto found = std::find_if(slots.begin(), slots.end(),
                                  [name](const Slot& slot) { return slot.name == name; });
  return found == slots.end() ? nullptr : &*found;
}

std::string_view predicate_of(Relation relation, Predicates predicates) {
  const bool is_asn = predicates == Predicates::asn;
  switch (relation) {
    case Relation::same:
      return is_asn ? "ceasn:exactAlignment" : "skos:exactMatch";
    case Relation::within:
      return is_asn ? "ceasn:broadAlignment" : "skos:broadMatch";
    case Relation::contains:
      return is_asn ? "ceasn:narrowAlignment" : "skos:narrowMatch";
    case Relation::overlap:
      return is_asn ? "ceasn:majorAlignment" : "skos:closeMatch";
    case Relation::weak_overlap:
      return is_asn ? "ceasn:minorAlignment" : "skos:relatedMatch";
    case Relation::none:
      break;
  }
  return "skos:mappingRelation";
}

}  // namespace crosswalk::sssom
