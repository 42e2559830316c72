#include "report/differences.hpp"

#include <utility>
#include <vector>

#include "report/change_words.hpp"

namespace crosswalk::report {
namespace {

/// The change as an item of a list: what changed, and below it how, why both sides are paired, and
/// which mappings it touches.
void append_change(Draft& draft, const Difference& change) {
  std::vector<ListItem> parts;
  for (Inline (*const words)(const Draft&, const Difference&) :
       {changed_words, pairing_words, affected_words}) {
    if (Inline part = words(draft, change); !part.empty()) {
      parts.push_back({.words = std::move(part)});
    }
  }
  draft.bullet(strong(changed_thing(draft, change)), std::move(parts));
}

}  // namespace

Document differences_document(const Differences& differences, std::string_view language) {
  Draft draft{.catalogue = catalogue_of(language)};
  draft.heading(1, draft.say(Phrase::diff_title, arg("before", Inline(differences.before_name)),
                             arg("after", Inline(differences.after_name))));
  draft.paragraph(summary_words(draft, differences));
  for (std::size_t kind = 0; kind < change_kind_count; ++kind) {
    std::vector<const Difference*> changes;
    for (const Difference& change : differences.changes) {
      if (static_cast<std::size_t>(change.kind) == kind) changes.push_back(&change);
    }
    if (changes.empty()) continue;
    draft.heading(2, kind_heading(draft, static_cast<ChangeKind>(kind), changes.size()));
    for (const Difference* change : changes) append_change(draft, *change);
  }
  return std::move(draft.document);
}

}  // namespace crosswalk::report
