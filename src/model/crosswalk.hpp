#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/codes.hpp"
#include "model/framework.hpp"
#include "model/source.hpp"
#include "model/text.hpp"

namespace crosswalk {

/// How the left and the right side of a mapping relate, as judged by a curator.
enum class Relation {
  same,          // the same competency, in other words
  within,        // the left side is part of the right one
  contains,      // the right side is part of the left one
  overlap,       // they share much; each also asks for something that the other does not
  weak_overlap,  // they share a little
  none,          // a person looked, and there is no counterpart
};

/// The codes for relations, from data files to output.
inline constexpr auto relation_words = std::to_array<Code<Relation>>({
    {"same", Relation::same},
    {"within", Relation::within},
    {"contains", Relation::contains},
    {"overlap", Relation::overlap},
    {"weak-overlap", Relation::weak_overlap},
    {"none", Relation::none},
});
static_assert(is_complete(relation_words, Relation::none));

/// Whether the crosswalk claims that its curators looked at everything.
enum class Coverage {
  partial,   // nobody looked at what no mapping reaches
  complete,  // what no mapping reaches has no counterpart
};

/// The codes for coverages.
inline constexpr auto coverage_words = std::to_array<Code<Coverage>>({
    {"partial", Coverage::partial},
    {"complete", Coverage::complete},
});
static_assert(is_complete(coverage_words, Coverage::complete));

/// Whether the relation holds for the whole of the related entries or for a part.
enum class Extent { unstated, partial, full };

/// The codes for extents; an unstated one has none.
inline constexpr auto extent_words = std::to_array<Code<Extent>>({
    {"partial", Extent::partial},
    {"full", Extent::full},
});

/// A reference of a mapping to one side: `ID`, `ID#CONCEPT` (the entries at or below ID that carry
/// the concept) or `#CONCEPT` (all entries that carry it). At least one member is not empty.
struct Ref {
  std::string entry = {};
  std::string concept_id = {};

  friend bool operator==(const Ref&, const Ref&) = default;
};

/// A ref as it is written in a file: "9.1", "9#recovery", "#recovery".
std::string to_string(const Ref& ref);

/// The record that a curator judged a mapping on certain texts, with a stamp of the texts of each
/// side; see stamp_of().
struct Review {
  std::string left = {};
  std::string right = {};
  std::string on = {};  ///< a date, YYYY-MM-DD
  std::string by = {};
  Position at = {};  ///< of the key `reviewed`
};

/// One row of a crosswalk: which entries relate, how, and the rationale for readers to judge it by.
struct Mapping {
  Located<std::string> id = {};
  std::vector<Located<Ref>> left = {};
  /// One of the two sides is empty if and only if the relation is none.
  std::vector<Located<Ref>> right = {};
  Located<Relation> relation = {};
  Extent extent = Extent::unstated;
  /// Left categories that the source names, by label or id.
  std::vector<Located<std::string>> cited = {};
  Text quote = {};      ///< the source's words on the left side
  Text rationale = {};  ///< empty only in a derived table; see ComparedTable
  Text note = {};       ///< the editor's
  std::shared_ptr<const Citation> source = {};  ///< null where the crosswalk's source applies
  std::optional<Review> reviewed = {};
};

/// How far the coders agreed on whose judgements a crosswalk rests, as its file states it.
struct StatedAgreement {
  Located<std::string> statistic = {};  ///< the name of the figure
  Located<std::string> figure = {};     ///< a number, as written
  int coders = 0;
  int units = 0;          ///< that two coders or more judged
  std::string file = {};  ///< where the ratings are; may be empty
};

/// The curated cross-reference table between two frameworks.
struct Crosswalk {
  const SourceFile* file = nullptr;  ///< never null once loaded
  /// Where the mappings are, and what their places refer to: `file`, or the table that it names.
  const SourceFile* rows_file = nullptr;
  Located<std::string> table = {};  ///< the name of that table; empty where `file` has the mappings
  std::string language = {};       ///< of the texts in columns of the table that do not name theirs
  Located<std::string> id = {};    ///< LEFT--RIGHT
  Located<std::string> left = {};  ///< framework ids
  Located<std::string> right = {};
  Located<std::string> left_version = {};
  Located<std::string> right_version = {};
  Coverage coverage = Coverage::partial;
  Citation source = {};
  std::optional<StatedAgreement> agreement = {};
  Text note = {};
  std::vector<Mapping> mappings = {};
};

/// Calls `visit(mapping, left, right)` for each pair of a left and a right ref of each mapping. The
/// empty side of a `none` counts as one empty ref.
template <typename Visit>
void for_each_pair(const Crosswalk& crosswalk, Visit visit) {
  const std::vector<Located<Ref>> nothing(1);
  for (const Mapping& mapping : crosswalk.mappings) {
    for (const Located<Ref>& left : mapping.left.empty() ? nothing : mapping.left) {
      for (const Located<Ref>& right : mapping.right.empty() ? nothing : mapping.right) {
        visit(mapping, left, right);
      }
    }
  }
}

/// The codes of the file format.
std::string_view name_of(Relation relation);
std::string_view name_of(Coverage coverage);
std::string_view name_of(Extent extent);  ///< empty for unstated

}  // namespace crosswalk
