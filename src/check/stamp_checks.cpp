#include <fmt/format.h>

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "check/check_rules.hpp"
#include "check/crosswalk_checks.hpp"
#include "model/stamp.hpp"

namespace crosswalk {

namespace {

/// The text of an entry that a curator judges: an item's text or a category's title.
const Text::Version* judged_words(const Framework& framework, std::size_t index) {
  const Entry& entry = framework.entries[index];
  return (entry.is_item ? entry.text : entry.title).find(framework.original.value);
}

/// Adds notes for the first few entries of `shown` whose texts are not among those of `beside`.
void note_what_differs(const Framework& shown, const std::vector<std::size_t>& entries,
                       const Framework& beside, const std::vector<std::size_t>& other_entries,
                       std::string_view message, std::vector<DiagnosticNote>& notes) {
  constexpr std::size_t most_notes = 20;
  std::unordered_set<std::string_view> words_of_other;
  for (const std::size_t entry : other_entries) {
    const Text::Version* words = judged_words(beside, entry);
    if (words != nullptr) words_of_other.insert(words->words.value);
  }
  std::size_t count = 0;
  for (const std::size_t entry : entries) {
    const Text::Version* words = judged_words(shown, entry);
    if (words == nullptr || words_of_other.contains(words->words.value)) continue;
    if (++count > most_notes) continue;
    notes.push_back({shown.file, words->words.at, std::string(message)});
  }
  if (count <= most_notes) return;
  notes.back().message += fmt::format(", and {} more texts like it", count - most_notes);
}

/// An edition of a framework, which may have the texts that a stale mapping was judged on.
struct Edition {
  explicit Edition(const Framework& its_framework)
      : framework(&its_framework), index(its_framework), stamps(its_framework, index) {}

  const Framework* framework;
  EntryIndex index;
  StampMaker stamps;
};

/// Finds the texts that have changed below the refs of stale mappings.
class Changes {
 public:
  explicit Changes(const std::vector<const Framework*>& editions) : known_(editions) {}

  /// Notes with the judged texts, if an available edition has them, and with the present texts.
  const std::vector<DiagnosticNote>& below(const std::vector<Located<Ref>>& refs,
                                           const std::string& stamp, const Framework& framework,
                                           const EntryIndex& index) {
    const auto [notes, is_new] =
        notes_.try_emplace(fmt::format("{}\n{}\n{}", framework.id.value, stamp, written(refs)));
    if (!is_new) return notes->second;
    for (Edition& edition : editions()) {
      if (edition.framework == &framework || edition.stamps.stamp_of(refs) != stamp) continue;
      const Framework& earlier = *edition.framework;
      const std::vector<std::size_t> judged = judged_entries(earlier, edition.index, refs);
      const std::vector<std::size_t> present = judged_entries(framework, index, refs);
      note_what_differs(earlier, judged, framework, present, "this was judged", notes->second);
      note_what_differs(framework, present, earlier, judged, "this stands there now",
                        notes->second);
      break;
    }
    return notes->second;
  }

 private:
  /// The indexed editions. They are indexed at the first stale mapping, since most tables have
  /// none. This is a deque because each element points into itself.
  std::deque<Edition>& editions() {
    if (editions_.empty()) {
      for (const Framework* edition : known_) editions_.emplace_back(*edition);
    }
    return editions_;
  }

  const std::vector<const Framework*>& known_;
  std::deque<Edition> editions_;
  std::unordered_map<std::string, std::vector<DiagnosticNote>> notes_;
};

}  // namespace

void check_stamps(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  Changes changes(context.editions);
  const auto report = [&](const Mapping& mapping, const Framework& framework,
                          const EntryIndex& index, const std::vector<Located<Ref>>& refs,
                          const std::string& stamp) {
    const Review& review = *mapping.reviewed;
    const auto subject = diagnostics.about(mapping.id.value);
    Diagnostic& diagnostic = diagnostics.report(
        rules::stale_mapping, *context.table.rows_file, review.at,
        fmt::format("what mapping '{}' names in '{}' has changed since its review on {}",
                    mapping.id.value, framework.id.value, review.on));
    diagnostic.facts = {mapping.id.value, framework.id.value, review.on};
    diagnostic.notes = changes.below(refs, stamp, framework, index);
  };
  for (std::size_t i = 0; i < context.states.size(); ++i) {
    if (!context.states[i].is_stale()) continue;
    const Mapping& mapping = context.table.mappings[i];
    const Review& review = *mapping.reviewed;
    if (context.states[i].left_is_stale) {
      report(mapping, context.left, context.left_index, mapping.left, review.left);
    }
    if (context.states[i].right_is_stale) {
      report(mapping, context.right, context.right_index, mapping.right, review.right);
    }
  }
}

}  // namespace crosswalk
