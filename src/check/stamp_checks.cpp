#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "check/crosswalk_checks.hpp"
#include "check/rules.hpp"
#include "model/stamp.hpp"

namespace crosswalk {

namespace {

/// One side of a stale mapping.
struct StaleSide {
  const Framework& framework;
  const EntryIndex& index;
  const std::vector<Located<Ref>>& refs;
  const std::string& stamp;
};

/// What of an entry a judgement rests on most: an item's text, a category's title.
const Text::Version* words_of(const Framework& framework, std::size_t index) {
  const Entry& entry = framework.entries[index];
  return (entry.is_item ? entry.text : entry.title).find(framework.original.value);
}

/// Adds a note for each entry of `framework` whose words are not among those of `other`.
void note_what_differs(const Framework& framework, const std::vector<std::size_t>& entries,
                       const Framework& other, const std::vector<std::size_t>& other_entries,
                       std::string_view message, Diagnostic& finding) {
  for (const std::size_t entry : entries) {
    const Text::Version* words = words_of(framework, entry);
    if (words == nullptr) continue;
    const bool is_in_both = std::any_of(
        other_entries.begin(), other_entries.end(), [&other, words](std::size_t other_entry) {
          const Text::Version* other_words = words_of(other, other_entry);
          return other_words != nullptr && other_words->words.value == words->words.value;
        });
    if (!is_in_both) {
      finding.notes.push_back({framework.file, words->words.at, std::string(message)});
    }
  }
}

/// Shows what was judged, where an edition at hand has it, beside what stands there now.
void show_change(const CrosswalkInContext& context, const StaleSide& side, Diagnostic& finding) {
  for (const Framework* edition : context.editions) {
    if (edition == &side.framework) continue;
    const EntryIndex index(*edition);
    if (stamp_of(*edition, index, side.refs) != side.stamp) continue;
    const std::vector<std::size_t> judged = judged_entries(*edition, index, side.refs);
    const std::vector<std::size_t> present = judged_entries(side.framework, side.index, side.refs);
    note_what_differs(*edition, judged, side.framework, present, "this was judged", finding);
    note_what_differs(side.framework, present, *edition, judged, "this stands there now", finding);
    return;
  }
}

}  // namespace

void check_stamps(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  for (const Mapping& mapping : context.table.mappings) {
    if (!is_stale(mapping)) continue;
    const Review& review = *mapping.reviewed;
    for (const auto& [is_stale, side] :
         {std::pair(review.left_is_stale,
                    StaleSide{context.left, context.left_index, mapping.left, review.left}),
          std::pair(review.right_is_stale,
                    StaleSide{context.right, context.right_index, mapping.right, review.right})}) {
      if (!is_stale) continue;
      Diagnostic& finding = diagnostics.report(
          rules::stale_mapping, *context.table.file, review.at,
          fmt::format("what mapping '{}' names in '{}' has changed since its review on {}",
                      mapping.id.value, side.framework.id.value, review.on));
      finding.facts = {mapping.id.value, side.framework.id.value, review.on};
      show_change(context, side, finding);
    }
  }
}

}  // namespace crosswalk
