#include "compare/pairing.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "model/comparison.hpp"
#include "text/unicode.hpp"
#include "text/word_diff.hpp"

namespace crosswalk {

namespace {

/// The words of an entry: in order, and as numbers with the rarest first.
struct EntryWords {
  std::string folded;
  std::vector<std::string> in_order;
  std::vector<std::size_t> sorted;
};

/// Assigns a number to each word, the same in both editions.
using WordNumbers = std::unordered_map<std::string, std::size_t>;

std::vector<EntryWords> words_of_all(const Framework& framework, const std::string& language,
                                     WordNumbers& numbers) {
  std::vector<EntryWords> all;
  for (const Entry& entry : framework.entries) {
    EntryWords words;
    words.folded = folded(words_of(entry, language));
    words.in_order = folded_words(words.folded);
    for (const std::string& word : words.in_order) {
      words.sorted.push_back(numbers.try_emplace(word, numbers.size()).first->second);
    }
    all.push_back(std::move(words));
  }
  return all;
}

/// Renumbers the words by their rarity in both editions, and sorts each entry's numbers.
void sort_by_rarity(std::vector<EntryWords>& before, std::vector<EntryWords>& after,
                    std::size_t count) {
  std::vector<std::size_t> uses(count);
  for (const std::vector<EntryWords>* all : {&before, &after}) {
    for (const EntryWords& words : *all) {
      for (const std::size_t word : words.sorted) ++uses[word];
    }
  }
  std::vector<std::size_t> by_rarity(count);
  std::iota(by_rarity.begin(), by_rarity.end(), std::size_t{0});
  std::stable_sort(by_rarity.begin(), by_rarity.end(),
                   [&uses](std::size_t a, std::size_t b) { return uses[a] < uses[b]; });
  std::vector<std::size_t> rank(count);
  for (std::size_t i = 0; i < count; ++i) rank[by_rarity[i]] = i;
  for (std::vector<EntryWords>* all : {&before, &after}) {
    for (EntryWords& words : *all) {
      for (std::size_t& word : words.sorted) word = rank[word];
      std::sort(words.sorted.begin(), words.sorted.end());
    }
  }
}

/// How many of a text's rarest words have to be looked up to find every similar text. Texts that
/// are 60 % alike share at least 3/7 of the words of either, so they share one of these words.
std::size_t telling_words(std::size_t words) {
  static_assert(likeness_threshold == 60);
  return words == 0 ? 0 : words - (3 * words + 6) / 7 + 1;
}

std::size_t count_common(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
  std::size_t common = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x == *y) {
      ++common;
      ++x;
      ++y;
    } else {
      ++(*x < *y ? x : y);
    }
  }
  return common;
}

/// Whether two texts share enough words, in any order, to reach the threshold. This avoids the
/// costly likeness() for nearly all pairs.
bool may_be_alike(const EntryWords& before, const EntryWords& after) {
  const std::size_t words = before.sorted.size() + after.sorted.size();
  const auto is_enough = [words](std::size_t common) {
    return 200 * common >= likeness_threshold * words;
  };
  return words > 0 && is_enough(std::min(before.sorted.size(), after.sorted.size())) &&
         is_enough(count_common(before.sorted, after.sorted));
}

class Pairer {
 public:
  Pairer(const Framework& before, const Framework& after, const std::string& language)
      : before_(before),
        after_(after),
        before_words_(words_of_all(before, language, numbers_)),
        after_words_(words_of_all(after, language, numbers_)),
        before_is_judged_(before.entries.size()),
        after_is_judged_(after.entries.size()) {
    sort_by_rarity(before_words_, after_words_, numbers_.size());
    pairing_.after_of.resize(before.entries.size());
    pairing_.before_of.resize(after.entries.size());
  }

  Pairing run(const Crosswalk* table) {
    const bool are_ids_shared = table == nullptr;
    if (table != nullptr) pair_by_table(*table);
    for (const bool is_item : {true, false}) {
      if (are_ids_shared) pair_by_id(is_item, 100);
      pair_by_words(is_item);
      if (!is_item) pair_by_items();
      if (are_ids_shared) pair_by_id(is_item, likeness_threshold);
      pair_by_likeness(is_item);
      if (are_ids_shared) pair_by_id(is_item, 0);
    }
    const auto by_place = [](const EntryPair& a, const EntryPair& b) {
      return std::tie(a.before, a.after) < std::tie(b.before, b.after);
    };
    for (std::vector<EntryPair>* pairs : {&pairing_.pairs, &pairing_.splits, &pairing_.merges}) {
      std::sort(pairs->begin(), pairs->end(), by_place);
    }
    return std::move(pairing_);
  }

 private:
  [[nodiscard]] bool is_open(std::size_t before, bool is_item) const {
    return before_.entries[before].is_item == is_item && !pairing_.after_of[before] &&
           !before_is_judged_[before];
  }
  [[nodiscard]] bool is_open_after(std::size_t after, bool is_item) const {
    return after_.entries[after].is_item == is_item && !pairing_.before_of[after] &&
           !after_is_judged_[after];
  }

  void pair(const EntryPair& found) {
    pairing_.after_of[found.before] = found.after;
    pairing_.before_of[found.after] = found.before;
    pairing_.pairs.push_back(found);
  }

  [[nodiscard]] int likeness_of(std::size_t before, std::size_t after) const {
    if (before_words_[before].folded == after_words_[after].folded) return 100;
    return likeness(before_words_[before].in_order, after_words_[after].in_order);
  }

  void pair_by_table(const Crosswalk& table) {
    const EntryIndex before_index(before_);
    const EntryIndex after_index(after_);
    std::vector<EntryPair> judged;
    for_each_pair(
        table, [&](const Mapping& mapping, const Located<Ref>& left, const Located<Ref>& right) {
          const auto before = item_named(before_, before_index, left.value);
          const auto after = item_named(after_, after_index, right.value);
          if (before) before_is_judged_[*before] = true;
          if (after) after_is_judged_[*after] = true;
          if (before && after && class_of(mapping.relation.value) == ItemClass::overlap) {
            judged.push_back({*before, *after, PairedBy::mapping, mapping.relation.value});
          }
        });
    // The candidates are sorted by the strength of the relation, then by the number of other
    // candidates between the same categories, then by distance. This order is the same in both
    // directions.
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> ties;
    const auto categories = [this](const EntryPair& found) {
      return std::pair(before_.entries[found.before].parent, after_.entries[found.after].parent);
    };
    for (const EntryPair& found : judged) ++ties[categories(found)];
    const auto rank = [&](const EntryPair& found) {
      return std::tuple(found.relation == Relation::contains ? Relation::within : found.relation,
                        judged.size() - ties[categories(found)], found.before + found.after);
    };
    std::stable_sort(judged.begin(), judged.end(),
                     [&rank](const EntryPair& a, const EntryPair& b) { return rank(a) < rank(b); });
    for (const EntryPair& found : judged) {
      const bool has_before = pairing_.after_of[found.before].has_value();
      const bool has_after = pairing_.before_of[found.after].has_value();
      if (!has_before && !has_after) pair(found);
    }
    std::vector<bool> before_is_told(before_.entries.size());
    std::vector<bool> after_is_told(after_.entries.size());
    for (const EntryPair& found : judged) {
      const bool has_before = pairing_.after_of[found.before].has_value();
      const bool has_after = pairing_.before_of[found.after].has_value();
      if (has_before && !has_after && !after_is_told[found.after]) {
        after_is_told[found.after] = true;
        pairing_.splits.push_back(found);
      }
      if (has_after && !has_before && !before_is_told[found.before]) {
        before_is_told[found.before] = true;
        pairing_.merges.push_back(found);
      }
    }
  }

  static std::optional<std::size_t> item_named(const Framework& framework, const EntryIndex& index,
                                               const Ref& ref) {
    if (!ref.concept_id.empty()) return std::nullopt;
    const std::optional<std::size_t> found = index.find(ref.entry);
    if (!found || !framework.entries[*found].is_item) return std::nullopt;
    return found;
  }

  /// Pairs entries with the same id whose texts have at least this likeness.
  void pair_by_id(bool is_item, int at_least) {
    const EntryIndex after_index(after_);
    for (std::size_t before = 0; before < before_.entries.size(); ++before) {
      if (!is_open(before, is_item)) continue;
      const auto after = after_index.find(before_.entries[before].id.value);
      if (!after || !is_open_after(*after, is_item)) continue;
      if (at_least > 0 && likeness_of(before, *after) < at_least) continue;
      pair({before, *after, PairedBy::id, Relation::same});
    }
  }

  void pair_by_words(bool is_item) {
    std::map<std::string_view, std::vector<std::size_t>> open;  // in reverse order
    for (std::size_t after = after_.entries.size(); after-- > 0;) {
      if (is_open_after(after, is_item)) open[after_words_[after].folded].push_back(after);
    }
    for (std::size_t before = 0; before < before_.entries.size(); ++before) {
      if (!is_open(before, is_item) || before_words_[before].folded.empty()) continue;
      const auto found = open.find(before_words_[before].folded);
      if (found == open.end() || found->second.empty()) continue;
      pair({before, found->second.back(), PairedBy::text, Relation::same});
      found->second.pop_back();
    }
  }

  struct Candidate {
    int likeness = 0;
    std::size_t before = 0;
    std::size_t after = 0;
  };

  /// The pairs of unpaired entries whose likeness reaches the threshold.
  [[nodiscard]] std::vector<Candidate> like_pairs(bool is_item) const {
    // By word: the unpaired entries that contain it.
    std::vector<std::vector<std::size_t>> holders(numbers_.size());
    for (std::size_t after = 0; after < after_.entries.size(); ++after) {
      if (!is_open_after(after, is_item)) continue;
      for (const std::size_t word : after_words_[after].sorted) holders[word].push_back(after);
    }
    std::vector<Candidate> candidates;
    std::vector<std::size_t> tried_with(after_.entries.size(), before_.entries.size());
    const auto attempt = [&](std::size_t before, std::size_t after) {
      if (std::exchange(tried_with[after], before) == before) return;
      if (!may_be_alike(before_words_[before], after_words_[after])) return;
      const int found = likeness_of(before, after);
      if (found >= likeness_threshold) candidates.push_back({found, before, after});
    };
    for (std::size_t before = 0; before < before_.entries.size(); ++before) {
      if (!is_open(before, is_item)) continue;
      const std::vector<std::size_t>& words = before_words_[before].sorted;
      for (std::size_t i = 0; i < telling_words(words.size()); ++i) {
        for (const std::size_t after : holders[words[i]]) attempt(before, after);
      }
    }
    return candidates;
  }

  void pair_by_likeness(bool is_item) {
    std::vector<Candidate> candidates = like_pairs(is_item);
    // Two candidates that compare equal have no entry in common or pair the same two entries, so
    // the result is the same in both directions.
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
      return std::tuple(-a.likeness, a.before + a.after, std::min(a.before, a.after)) <
             std::tuple(-b.likeness, b.before + b.after, std::min(b.before, b.after));
    });
    for (const Candidate& candidate : candidates) {
      if (!is_open(candidate.before, is_item) || !is_open_after(candidate.after, is_item)) continue;
      pair({candidate.before, candidate.after, PairedBy::likeness, Relation::same});
    }
  }

  /// Pairs categories that hold more than half of each other's items.
  void pair_by_items() {
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> shared;
    std::map<std::size_t, std::size_t> before_items;
    std::map<std::size_t, std::size_t> after_items;
    for (const Entry& entry : before_.entries) {
      if (entry.is_item && entry.parent != Entry::no_parent) ++before_items[entry.parent];
    }
    for (const Entry& entry : after_.entries) {
      if (entry.is_item && entry.parent != Entry::no_parent) ++after_items[entry.parent];
    }
    for (const EntryPair& found : pairing_.pairs) {
      const std::size_t before = before_.entries[found.before].parent;
      const std::size_t after = after_.entries[found.after].parent;
      if (!before_.entries[found.before].is_item) continue;
      if (before == Entry::no_parent || after == Entry::no_parent) continue;
      ++shared[{before, after}];
    }
    for (const auto& [categories, items] : shared) {
      const auto [before, after] = categories;
      if (!is_open(before, false) || !is_open_after(after, false)) continue;
      if (2 * items <= before_items[before] || 2 * items <= after_items[after]) continue;
      const bool has_same_id = before_.entries[before].id.value == after_.entries[after].id.value;
      pair({before, after, has_same_id ? PairedBy::id : PairedBy::items, Relation::same});
    }
  }

  const Framework& before_;
  const Framework& after_;
  WordNumbers numbers_;
  std::vector<EntryWords> before_words_;
  std::vector<EntryWords> after_words_;
  /// Whether the crosswalk between the two editions judges the entry.
  std::vector<bool> before_is_judged_;
  std::vector<bool> after_is_judged_;
  Pairing pairing_;
};

}  // namespace

const std::string& words_of(const Entry& entry, const std::string& language) {
  static const std::string nothing;
  const Text::Version* version = (entry.is_item ? entry.text : entry.title).find(language);
  return version == nullptr ? nothing : version->words.value;
}

Pairing pair_entries(const Framework& before, const Framework& after, const std::string& language,
                     const Crosswalk* table) {
  return Pairer(before, after, language).run(table);
}

}  // namespace crosswalk
