#include "render/change_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace crosswalk::render {
namespace {

/// "9.5", "6.4, now 2.4".
std::string ids_of(const Difference& change) {
  if (change.before_id.empty()) return change.after_id;
  if (change.after_id.empty() || change.after_id == change.before_id) return change.before_id;
  return fmt::format("{}, now {}", change.before_id, change.after_id);
}

}  // namespace

std::string changed_thing(const Difference& change) {
  switch (change.subject) {
    case Subject::framework:
      return "language";
    case Subject::mapping:
      if (change.before_id.empty() && change.after_id.empty()) return change.table;
      return fmt::format("mapping {}:{}", change.table, ids_of(change));
    case Subject::result:
      return fmt::format("item {}:{} in {}", change.framework, ids_of(change), change.table);
    case Subject::category:
    case Subject::item:
    case Subject::concept_:
      break;
  }
  if (change.kind == ChangeKind::split) {
    return fmt::format("item {}, from {}", change.after_id, change.before_id);
  }
  if (change.kind == ChangeKind::merged) {
    return fmt::format("item {}, into {}", change.before_id, change.after_id);
  }
  return fmt::format("{} {}", name_of(change.subject), ids_of(change));
}

std::string pairing_words(const Difference& change) {
  const int alike = change.likeness.value_or(0);
  switch (change.paired_by) {
    case PairedBy::nothing:
    case PairedBy::mapping:
      return "";
    case PairedBy::id:
      return has_words(change) ? fmt::format("{} % alike", alike) : "";
    case PairedBy::text:
      return fmt::format("probably the same: the words are {} % alike", alike);
    case PairedBy::likeness:
      return fmt::format("probably the same: the words are {} % alike", alike);
    case PairedBy::items:
      break;
  }
  return fmt::format("probably the same: it holds the same items; the title is {} % alike", alike);
}

bool has_words(const Difference& change) {
  return !change.language.empty() && !change.before.empty() && !change.after.empty();
}

std::size_t count_of(ChangeKind kind, const Differences& differences) {
  return static_cast<std::size_t>(
      std::count_if(differences.changes.begin(), differences.changes.end(),
                    [kind](const Difference& change) { return change.kind == kind; }));
}

std::string counted_kind(ChangeKind kind, const Differences& differences) {
  return fmt::format("{} ({})", name_of(kind), count_of(kind, differences));
}

std::string compared_words(const Differences& differences) {
  return fmt::format("{} to {}", differences.before_name, differences.after_name);
}

std::string summary_words(const Differences& differences) {
  const std::size_t changes = differences.changes.size();
  const std::size_t same = differences.unchanged;
  const bool is_of_frameworks = !differences.language.empty();
  return fmt::format(
      "{} {}. {} {} as before{}.", changes, changes == 1 ? "change" : "changes", same,
      is_of_frameworks ? (same == 1 ? "item is" : "items are")
                       : (same == 1 ? "pair of refs is" : "pairs of refs are"),
      is_of_frameworks ? fmt::format(", compared in '{}'", differences.language) : std::string());
}

}  // namespace crosswalk::render
