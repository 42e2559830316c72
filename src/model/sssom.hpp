#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "model/crosswalk.hpp"

/// What the writer and the reader of SSSOM (Simple Standard for Sharing Ontological Mappings,
/// version 1.1) have in common: the names of its slots, and ours in it.
namespace crosswalk::sssom {

/// What the values of a slot are.
enum class SlotKind : std::uint8_t {
  text,
  entity,  // a CURIE, or an IRI in files of other programs
  uri,     // an absolute one
  date,
  score,      // a number from 0 to 1
  agreement,  // a number from -1 to 1
  choice,     // one of fixed words
};

/// One slot of a mapping or of a mapping set.
struct Slot {
  std::string_view name;
  SlotKind kind = SlotKind::text;
  bool is_list = false;        ///< several values, in a cell separated by `|`
  bool is_propagated = false;  ///< whether the set may give one value for all mappings
  bool since_1_1 = false;
};

/// The slots in the order of the standard, which is that of keys and columns.
std::span<const Slot> slots_of_set();
std::span<const Slot> slots_of_mapping();

/// The slot of that name; null where there is none.
const Slot* find_slot(std::span<const Slot> slots, std::string_view name);

/// A prefix that every set knows without saying so, and what it stands for.
struct Prefix {
  std::string_view name;
  std::string_view iri;
};
std::span<const Prefix> built_in_prefixes();

/// The term for an entity that a side does not have.
inline constexpr std::string_view no_term_found = "sssom:NoTermFound";

/// The namespace of the slots that we add, and their prefix. Names of such slots begin with the
/// prefix and `_`.
inline constexpr Prefix own_namespace{"crosswalk",
                                      "urn:uuid:7a1f6c54-3a52-8c0e-9b7d-2f6b1d0c4e11#"};

/// Whose predicates relations are written with.
enum class Predicates : std::uint8_t {
  asn,   // CTDL-ASN, whose words are the closest to ours
  skos,  // SKOS, which more programs know; `relatedMatch` says less than `weak-overlap`
};

inline constexpr Prefix asn_namespace{"ceasn", "https://purl.org/ctdlasn/terms/"};

/// The predicate of a relation as a CURIE. A `none` has skos:mappingRelation, of which the other
/// predicates of SKOS are kinds: no entity was found that is related in any of these ways.
std::string_view predicate_of(Relation relation, Predicates predicates);

}  // namespace crosswalk::sssom
