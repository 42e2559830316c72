#include "report/change_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace crosswalk::report {
namespace {

/// "9.5", "6.4, now 2.4".
std::string ids_of(const Difference& change) {
  if (change.before_id.empty()) return change.after_id;
  if (change.after_id.empty() || change.after_id == change.before_id) return change.before_id;
  return fmt::format("{}, now {}", change.before_id, change.after_id);
}

/// Whether the change is a consequence of other changes.
bool is_consequence(const Difference& change) {
  return change.kind == ChangeKind::reclassed || change.kind == ChangeKind::redirected ||
         change.kind == ChangeKind::lost;
}

}  // namespace

std::string changed_thing(const Difference& change) {
  switch (change.subject) {
    case Subject::framework:
      return fmt::format("language {}", change.before + change.after);
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
  std::string thing = fmt::format("{} {}", name_of(change.subject), ids_of(change));
  if (change.kind == ChangeKind::retranslated) thing += fmt::format(" in “{}”", change.language);
  return thing;
}

std::string pairing_words(const Difference& change) {
  constexpr int half = 50;
  const int alike = change.likeness.value_or(0);
  switch (change.paired_by) {
    case PairedBy::nothing:
    case PairedBy::mapping:
      return "";
    case PairedBy::id:
      if (!has_words(change)) return "";
      if (alike == 100) return "only white space or case differs";
      if (alike < half && change.subject == Subject::item) {
        return fmt::format("the same id, but only {} % alike: perhaps another one took its place",
                           alike);
      }
      return fmt::format("{} % alike", alike);
    case PairedBy::text:
    case PairedBy::likeness:
      return fmt::format("probably the same: the words are {} % alike", alike);
    case PairedBy::items:
      break;
  }
  return "probably the same: more than half of the items are";
}

std::string kind_heading(ChangeKind kind, std::size_t count) {
  std::string name(name_of(kind));
  name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return fmt::format("{} ({})", name, count);
}

std::string compared_words(const Differences& differences) {
  return fmt::format("{} to {}", differences.before_name, differences.after_name);
}

std::string summary_words(const Differences& differences) {
  const auto consequences = static_cast<std::size_t>(
      std::count_if(differences.changes.begin(), differences.changes.end(), is_consequence));
  const std::size_t changes = differences.changes.size() - consequences;
  const std::size_t same = differences.unchanged;
  const bool is_of_frameworks = !differences.language.empty();
  std::string words =
      fmt::format("{} {}; {} {} as before.", changes, changes == 1 ? "change" : "changes", same,
                  is_of_frameworks ? (same == 1 ? "item is" : "items are")
                                   : (same == 1 ? "pair of refs is" : "pairs of refs are"));
  if (is_of_frameworks) words += fmt::format(" Compared in “{}”.", differences.language);
  if (!differences.table.empty()) {
    words += fmt::format(" Paired by the crosswalk {}: the ids of each side are its own.",
                         differences.table);
  }
  if (consequences > 0) {
    words += fmt::format(" What comes of it in the crosswalks stands last ({}).", consequences);
  }
  return words;
}

}  // namespace crosswalk::report
