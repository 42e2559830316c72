#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crosswalk {

/// What changed.
enum class Subject {
  framework,
  category,
  item,
  concept_,
  mapping,
  result,  // the class of an item in a comparison
};

/// How it changed. In the order in which changes are shown.
enum class ChangeKind {
  added,
  removed,
  split,         // an item that another item, found again elsewhere, became too
  merged,        // an item that went into one found again elsewhere
  widened,       // a crosswalk says that it contains what it was
  narrowed,      // a crosswalk says that it is within what it was
  reworded,      // its text in the language of the source
  retitled,      // its title in that language
  retranslated,  // only in other languages
  moved,         // to another category
  renumbered,    // another id in the same category
  retagged,      // other concepts
  redefined,     // a concept's title or terms
  rejudged,      // a mapping's relation
  rereasoned,    // a mapping's rationale
  annotated,     // a mapping's other remarks
  reclassed,     // an item's class
  redirected,    // a ref that names another entry now
  lost,          // a ref that names nothing any more
};

/// How an entry was found again.
enum class PairedBy {
  nothing,   // it was not: added or removed
  mapping,   // a crosswalk between the two names both
  id,        // it has the same id
  text,      // it has the same words under another id
  likeness,  // its words are like enough, under another id
  items,     // a category of another id and title that holds the same items
};

/// One change, told in the words of both sides. What does not apply is empty.
struct Difference {
  ChangeKind kind = ChangeKind::added;
  Subject subject = Subject::item;
  std::string table = {};      ///< of a mapping or a result: the crosswalk
  std::string framework = {};  ///< of a result: whose item it is
  std::string before_id = {};
  std::string after_id = {};
  std::string before = {};  ///< what changed: words, a category, concepts, a judgement, a class
  std::string after = {};
  std::string language = {};         ///< of `before` and `after`, where they are words
  std::optional<int> likeness = {};  ///< of the words of both, in percent
  PairedBy paired_by = PairedBy::nothing;
  std::vector<std::string> mappings = {};  ///< CROSSWALK:ID of those that it touches
};

/// Everything that differs between two editions of a framework, or two crosswalks, each change
/// once: by kind, then in the order of the files.
struct Differences {
  std::string before_name = {};  ///< "psw 2025"
  std::string after_name = {};
  std::string language = {};  ///< that the words were compared in; empty for crosswalks
  std::string table = {};     ///< the crosswalk between the two, which paired them; mostly empty
  std::size_t unchanged = 0;  ///< items, or pairs of refs, that are in both as they were
  std::vector<Difference> changes = {};
};

/// The words of the output for these: "added", "item", "likeness".
std::string_view name_of(ChangeKind kind);
std::string_view name_of(Subject subject);
std::string_view name_of(PairedBy paired_by);  ///< empty for nothing

inline constexpr std::size_t change_kind_count = static_cast<std::size_t>(ChangeKind::lost) + 1;

}  // namespace crosswalk
