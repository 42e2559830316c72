#include "model/difference.hpp"

namespace crosswalk {

std::string_view name_of(ChangeKind kind) {
  constexpr std::array<std::string_view, change_kind_count> names{
      "added",      "removed",      "split",     "merged",     "widened",  "narrowed",  "reworded",
      "retitled",   "retranslated", "moved",     "renumbered", "retagged", "redefined", "rejudged",
      "rereasoned", "annotated",    "reclassed", "redirected", "lost"};
  return names.at(static_cast<std::size_t>(kind));
}

std::string_view name_of(Subject subject) {
  switch (subject) {
    case Subject::framework:
      return "framework";
    case Subject::category:
      return "category";
    case Subject::item:
      return "item";
    case Subject::concept_:
      return "concept";
    case Subject::mapping:
      return "mapping";
    case Subject::result:
      break;
  }
  return "result";
}

std::string_view name_of(PairedBy paired_by) {
  switch (paired_by) {
    case PairedBy::nothing:
      return "";
    case PairedBy::mapping:
      return "mapping";
    case PairedBy::id:
      return "id";
    case PairedBy::text:
      return "text";
    case PairedBy::likeness:
      return "likeness";
    case PairedBy::items:
      break;
  }
  return "items";
}

bool has_words(const Difference& change) {
  return !change.language.empty() && !change.before.empty() && !change.after.empty();
}

}  // namespace crosswalk
