#include "model/difference.hpp"

namespace crosswalk {

std::string_view name_of(ChangeKind kind) {
  constexpr std::array<std::string_view, change_kind_count> names{
      "added",      "removed",      "split",     "merged",     "widened",  "narrowed",  "reworded",
      "retitled",   "retranslated", "moved",     "renumbered", "retagged", "redefined", "rejudged",
      "rereasoned", "annotated",    "reclassed", "redirected", "lost"};
  return names.at(static_cast<std::size_t>(kind));
}

std::string_view name_of(Subject subject) { return code_in(subject_words, subject); }

std::string_view name_of(PairedBy paired_by) { return code_in(paired_by_words, paired_by); }

bool has_words(const Difference& change) {
  return !change.language.empty() && !change.before.empty() && !change.after.empty();
}

}  // namespace crosswalk
