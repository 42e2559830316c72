#include "load/sssom/set_relations.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "load/sssom/curie.hpp"
#include "load/sssom/sssom_rules.hpp"
#include "load/written_mapping.hpp"

namespace crosswalk::sssom {

namespace {

constexpr auto namespaces_of_relations = std::to_array<std::string_view>({
    "http://www.w3.org/2004/02/skos/core#",
    "https://purl.org/ctdlasn/terms/",
    "http://purl.org/ctdlasn/terms/",
    "http://purl.org/ASN/schema/core/",
});

/// Predicates of other vocabularies, whose meanings are at least that strong.
constexpr auto other_predicates = std::to_array<std::pair<std::string_view, Relation>>({
    {"http://www.w3.org/2002/07/owl#sameAs", Relation::same},
    {"http://www.w3.org/2002/07/owl#equivalentClass", Relation::same},
    {"http://www.w3.org/2002/07/owl#equivalentProperty", Relation::same},
    {"http://www.w3.org/2000/01/rdf-schema#subClassOf", Relation::within},
    {"http://www.w3.org/2000/01/rdf-schema#subPropertyOf", Relation::within},
});

std::optional<Relation> meaning_of(std::string_view predicate, const Prefixes& prefixes) {
  const std::string iri = expanded(predicate, prefixes).value_or(std::string(predicate));
  for (const auto& [name, relation] : other_predicates) {
    if (iri == name) return relation;
  }
  for (const std::string_view space : namespaces_of_relations) {
    if (iri.starts_with(space)) return relation_called(iri.substr(space.size()));
  }
  return std::nullopt;
}

}  // namespace

std::optional<Relation> SetRelations::relation(std::size_t row) {
  const Located<std::string> predicate = set_.cell(row, "predicate_id");
  auto known = known_.find(predicate.value);
  if (known == known_.end()) {
    known = known_.emplace(predicate.value, meaning_of(predicate.value, set_.prefixes)).first;
  }
  if (!known->second) {
    auto& [count, at] = unknown_[predicate.value];
    if (count++ == 0) at = predicate.at;
  }
  return known->second;
}

void SetRelations::report_departures() const {
  for (const auto& [predicate, first] : unknown_) {
    diagnostics_.report(
        rules::sssom_value, first.second,
        fmt::format("predicate '{}' does not say how two entries relate; {} {} it", predicate,
                    first.first, first.first == 1 ? "row has" : "rows have"));
  }
}

}  // namespace crosswalk::sssom
