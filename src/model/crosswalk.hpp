#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/framework.hpp"
#include "model/source.hpp"
#include "model/text.hpp"

namespace crosswalk {

/// What a curator says of the left and the right side of a mapping.
enum class Relation {
  same,          // the same competency, in other words
  within,        // the left side is part of the right one
  contains,      // the right side is part of the left one
  overlap,       // they share much; each also asks for something that the other does not
  weak_overlap,  // they share a little
  none,          // a person looked, and there is no counterpart
};

/// Whether the table claims to have looked at everything.
enum class Coverage {
  partial,   // what no row reaches was not looked at
  complete,  // what no row reaches has no counterpart
};

/// How much of the related entries the relation holds for.
enum class Extent { unstated, partial, full };

/// What a mapping points at on one side: `ID`, `ID#CONCEPT` (what at or below ID carries the
/// concept) or `#CONCEPT` (what carries it anywhere). Never both empty.
struct Ref {
  std::string entry = {};
  std::string concept_id = {};

  friend bool operator==(const Ref&, const Ref&) = default;
};

/// A ref as it is written in a file: "9.1", "9#recovery", "#recovery".
std::string to_string(const Ref& ref);

struct Crosswalk;

/// One step of a derived mapping: the curated mapping that it rests on.
struct Hop {
  const Crosswalk* table = nullptr;  ///< never null; lies in the direction of the step
  std::size_t mapping = 0;           ///< index in its mappings
  /// Ids of the items between this step and the next, in framework order; empty at the last step.
  std::vector<std::string> reached = {};
};

/// A curator's word that a mapping was judged on the texts as they stood: a stamp a side, see
/// stamp_of().
struct Review {
  std::string left = {};
  std::string right = {};
  std::string on = {};  ///< a date, YYYY-MM-DD
  std::string by = {};
  Position at = {};  ///< of the key that holds it
  /// A text has changed since; see mark_stale().
  bool left_is_stale = false;
  bool right_is_stale = false;
};

/// One row of a crosswalk, with the reason that a reader can judge it by.
struct Mapping {
  Located<std::string> id = {};
  std::vector<Located<Ref>> left = {};
  std::vector<Located<Ref>> right =
      {};  ///< one of the two sides is empty if and only if the relation is none
  Located<Relation> relation = {};
  Extent extent = Extent::unstated;
  std::vector<Located<std::string>> cited =
      {};               ///< left categories that the source names, by label or id
  Text quote = {};      ///< the source's words on the left side
  Text rationale = {};  ///< empty if and only if the mapping is derived: then the hops have theirs
  Text note = {};       ///< the editor's
  std::shared_ptr<const Citation> source = {};  ///< null where it is the crosswalk's
  std::optional<Review> reviewed = {};
  std::vector<Hop> hops = {};  ///< of a derived mapping; empty where a curator wrote the row
  bool is_determined = true;   ///< false where the hops leave open how the two ends relate
  /// A `none` that was judged on entries some of which a comparison leaves out for their weak
  /// evidence, so that it makes no item `only` any more.
  bool judged_on_left_out = false;
};

/// The curated cross-reference table between two frameworks.
struct Crosswalk {
  const SourceFile* file = nullptr;  ///< never null once loaded
  Located<std::string> id = {};      ///< LEFT--RIGHT as in the file, also when turned round
  Located<std::string> left = {};    ///< framework ids
  Located<std::string> right = {};
  Located<std::string> left_version = {};
  Located<std::string> right_version = {};
  Coverage coverage = Coverage::partial;
  Citation source = {};
  Text note = {};
  std::vector<Mapping> mappings = {};
  std::vector<const Framework*> hubs = {};  ///< of a derived table: what lies between, in order
  std::vector<const Crosswalk*> hop_tables = {};  ///< of a derived table: what it was joined from
  bool turned =
      false;  ///< read from right to left: `cited` and `quote` then speak of the right side
};

/// Calls `visit(mapping, left, right)` with every left ref and every right ref of every mapping;
/// where the relation is none, the side that is empty gives one empty ref.
template <typename Visit>
void for_each_pair(const Crosswalk& table, Visit visit) {
  const std::vector<Located<Ref>> nothing(1);
  for (const Mapping& mapping : table.mappings) {
    for (const Located<Ref>& left : mapping.left.empty() ? nothing : mapping.left) {
      for (const Located<Ref>& right : mapping.right.empty() ? nothing : mapping.right) {
        visit(mapping, left, right);
      }
    }
  }
}

/// Whether a text that the mapping was judged on has changed since its review; of a derived
/// mapping, one that any of its hops was judged on.
bool is_stale(const Mapping& mapping);

/// Whether a table was derived from a chain of others and is not curated itself.
inline bool is_derived(const Crosswalk& crosswalk) { return !crosswalk.hubs.empty(); }

/// The same judgements of a curated table read in the other direction: sides swapped, `within` and
/// `contains` exchanged. Turning twice gives the first one back.
Crosswalk turned_round(Crosswalk crosswalk);

/// The words of the file format.
std::string_view name_of(Relation relation);
std::string_view name_of(Coverage coverage);
std::string_view name_of(Extent extent);  ///< empty for unstated
std::string_view name_of(Evidence evidence);
std::string_view name_of(Wording wording);

}  // namespace crosswalk
