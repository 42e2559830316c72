#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/codes.hpp"

namespace crosswalk {

/// The kind of thing that changed.
enum class Subject {
  framework,
  category,
  item,
  concept_,
  mapping,
  result,  // the class of an item in a comparison
};

/// The codes for subjects.
inline constexpr auto subject_words = std::to_array<Code<Subject>>({
    {"framework", Subject::framework},
    {"category", Subject::category},
    {"item", Subject::item},
    {"concept", Subject::concept_},
    {"mapping", Subject::mapping},
    {"result", Subject::result},
});
static_assert(is_complete(subject_words, Subject::result));

/// The kind of a change, in the order in which changes are shown.
enum class ChangeKind {
  added,
  removed,
  split,         // a new item that took over a part of an old one with another counterpart
  merged,        // an old item that became part of a new one with another counterpart
  widened,       // a crosswalk says that the new item contains the old one
  narrowed,      // a crosswalk says that the new item is within the old one
  reworded,      // an item's text in the original language
  retitled,      // a title in the original language
  retranslated,  // a text or title in other languages only
  moved,         // an entry now in another category
  renumbered,    // an entry with another id in the same category
  retagged,      // an entry that carries other concepts
  redefined,     // a concept's title or terms
  rejudged,      // a mapping's relation
  rereasoned,    // a mapping's rationale
  annotated,     // a mapping's extent, cited categories, quote or note
  reclassed,     // an item's class
  redirected,    // a ref that now names another entry
  lost,          // a ref that no longer names anything
};

/// Why an entry is taken for the same as an entry of the other edition.
enum class PairedBy {
  nothing,   // not paired: the entry was added or removed
  mapping,   // a crosswalk between the two editions relates both
  id,        // they have the same id
  text,      // they have the same text under different ids
  likeness,  // they have similar enough texts under different ids
  items,     // categories with different ids and titles that hold the same items
};

/// The codes for what pairs entries; nothing has none.
inline constexpr auto paired_by_words = std::to_array<Code<PairedBy>>({
    {"mapping", PairedBy::mapping},
    {"id", PairedBy::id},
    {"text", PairedBy::text},
    {"likeness", PairedBy::likeness},
    {"items", PairedBy::items},
});

/// One change, with the texts of both sides. Members that do not apply are empty.
struct Difference {
  ChangeKind kind = ChangeKind::added;
  Subject subject = Subject::item;
  std::string table = {};      ///< the crosswalk, for a change of a mapping or a result
  std::string framework = {};  ///< the framework of the item, for a change of a result
  std::string before_id = {};
  std::string after_id = {};
  std::string before = {};  ///< the old value: a text, a category, concepts, a relation or a class
  std::string after = {};
  std::string language = {};         ///< the language of `before` and `after`, where they are texts
  std::optional<int> likeness = {};  ///< how similar the texts of both are, in percent
  PairedBy paired_by = PairedBy::nothing;
  std::vector<std::string> mappings = {};  ///< the affected mappings, each as CROSSWALK:ID
};

/// All differences between two editions of a framework, or between two crosswalks. Each change is
/// listed once, by kind, then in the order of the files.
struct Differences {
  std::string before_name = {};  ///< "psw 2025"
  std::string after_name = {};
  std::string language = {};  ///< the language in which texts were compared; empty for crosswalks
  /// The crosswalk between the two editions, if their entries were paired by one.
  std::string table = {};
  std::size_t unchanged = 0;  ///< number of items, or pairs of refs, that are the same in both
  std::vector<Difference> changes = {};
};

/// The codes used in the output: "added", "item", "likeness".
std::string_view name_of(ChangeKind kind);
std::string_view name_of(Subject subject);
std::string_view name_of(PairedBy paired_by);  ///< empty for PairedBy::nothing

inline constexpr std::size_t change_kind_count = static_cast<std::size_t>(ChangeKind::lost) + 1;

/// Whether both sides are texts, which are compared word by word.
bool has_words(const Difference& change);

}  // namespace crosswalk
