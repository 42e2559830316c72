#include "compare/crosswalk_diff.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compare/compare.hpp"
#include "compare/result_diff.hpp"
#include "compare/touched.hpp"

namespace crosswalk {

namespace {

/// A left and a right ref as written.
using RefPair = std::pair<std::string, std::string>;

/// The mappings of a table by the pairs that they judge, in file order.
struct Judgements {
  std::vector<RefPair> pairs;
  std::map<RefPair, const Mapping*> by_pair;
};

Judgements judgements_of(const Crosswalk& table) {
  Judgements judgements;
  for_each_pair(table, [&judgements](const Mapping& mapping, const Located<Ref>& left,
                                     const Located<Ref>& right) {
    RefPair pair{to_string(left.value), to_string(right.value)};
    if (judgements.by_pair.try_emplace(pair, &mapping).second) {
      judgements.pairs.push_back(std::move(pair));
    }
  });
  return judgements;
}

/// "9.5 overlap ethics", "9.1 none".
std::string words_of(const RefPair& pair, const Mapping& mapping) {
  std::string words = pair.first;
  words += (words.empty() ? "" : " ") + std::string(name_of(mapping.relation.value));
  if (!pair.second.empty()) words += ' ' + pair.second;
  return words;
}

std::string words_of(Coverage coverage) { return "coverage " + std::string(name_of(coverage)); }

bool say_the_same(const Text& a, const Text& b) {
  return std::is_permutation(a.versions.begin(), a.versions.end(), b.versions.begin(),
                             b.versions.end(), [](const Text::Version& x, const Text::Version& y) {
                               return x.language.value == y.language.value &&
                                      x.words.value == y.words.value;
                             });
}

std::vector<std::string> values_of(const std::vector<Located<std::string>>& located) {
  std::vector<std::string> values;
  for (const Located<std::string>& each : located) values.push_back(each.value);
  return values;
}

/// The keys among extent, cited, quote and note whose values differ between two mappings.
std::string changed_remarks(const Mapping& before, const Mapping& after) {
  std::string keys;
  const auto add = [&keys](bool differs, std::string_view key) {
    if (differs) keys += (keys.empty() ? "" : ", ") + std::string(key);
  };
  add(before.extent != after.extent, "extent");
  add(values_of(before.cited) != values_of(after.cited), "cited");
  add(!say_the_same(before.quote, after.quote), "quote");
  add(!say_the_same(before.note, after.note), "note");
  return keys;
}

class CrosswalkDiffer {
 public:
  CrosswalkDiffer(const ComparedTable& before, const ComparedTable& after)
      : before_table_(before), after_table_(after) {}

  Differences run(const Framework& left, const Framework& right) {
    const auto name_of_table = [](const Crosswalk& table) {
      return table.id.value + " (" + table.file->path() + ')';
    };
    result_.before_name = name_of_table(before_);
    result_.after_name = name_of_table(after_);
    compare_coverage();
    compare_pairs();
    std::vector<std::optional<std::size_t>> same(left.entries.size());
    for (std::size_t entry = 0; entry < same.size(); ++entry) same[entry] = entry;
    std::vector<Difference> changes = diff_comparisons(compare(left, right, before_table_),
                                                       compare(left, right, after_table_), same);
    std::move(changes.begin(), changes.end(), std::back_inserter(result_.changes));
    std::stable_sort(result_.changes.begin(), result_.changes.end(),
                     [](const Difference& a, const Difference& b) { return a.kind < b.kind; });
    return std::move(result_);
  }

 private:
  Difference& add(ChangeKind kind, const Mapping* before, const Mapping* after) {
    Difference change{.kind = kind, .subject = Subject::mapping};
    change.table = after_.id.value;
    if (before != nullptr) change.before_id = before->id.value;
    if (after != nullptr) change.after_id = after->id.value;
    return result_.changes.emplace_back(std::move(change));
  }

  void compare_coverage() {
    if (before_.coverage == after_.coverage) return;
    Difference& change = add(ChangeKind::redefined, nullptr, nullptr);
    change.before = words_of(before_.coverage);
    change.after = words_of(after_.coverage);
  }

  void compare_pairs() {
    const Judgements before = judgements_of(before_);
    const Judgements after = judgements_of(after_);
    for (const RefPair& pair : before.pairs) {
      const Mapping* old = before.by_pair.at(pair);
      const auto found = after.by_pair.find(pair);
      if (found == after.by_pair.end()) {
        add(ChangeKind::removed, old, nullptr).before = words_of(pair, *old);
      } else {
        compare_judgements(pair, *old, *found->second);
      }
    }
    for (const RefPair& pair : after.pairs) {
      if (before.by_pair.contains(pair)) continue;
      const Mapping* added = after.by_pair.at(pair);
      add(ChangeKind::added, nullptr, added).after = words_of(pair, *added);
    }
  }

  void compare_judgements(const RefPair& pair, const Mapping& old, const Mapping& now) {
    const std::size_t changes_before = result_.changes.size();
    if (old.relation.value != now.relation.value) {
      Difference& change = add(ChangeKind::rejudged, &old, &now);
      change.before = words_of(pair, old);
      change.after = words_of(pair, now);
    }
    // Rationales and remarks are compared once for each two mappings, even if they share several
    // pairs.
    if (compared_.emplace(&old, &now).second) compare_reasons(old, now);
    if (result_.changes.size() == changes_before) ++result_.unchanged;
  }

  void compare_reasons(const Mapping& old, const Mapping& now) {
    if (!say_the_same(old.rationale, now.rationale)) add_rationale(old, now);
    if (std::string keys = changed_remarks(old, now); !keys.empty()) {
      add(ChangeKind::annotated, &old, &now).after = std::move(keys);
    }
  }

  void add_rationale(const Mapping& old, const Mapping& now) {
    std::vector<std::string> languages;
    for (const Text* text : {&old.rationale, &now.rationale}) {
      for (const Text::Version& version : text->versions) {
        const std::string& language = version.language.value;
        if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
          languages.push_back(language);
        }
      }
    }
    const auto words = [](const Text& text, const std::string& language) {
      const Text::Version* version = text.find(language);
      return version == nullptr ? std::string() : version->words.value;
    };
    for (const std::string& language : languages) {
      const std::string before = words(old.rationale, language);
      const std::string after = words(now.rationale, language);
      if (before == after) continue;
      Difference& change = add(ChangeKind::rereasoned, &old, &now);
      change.before = before;
      change.after = after;
      change.language = language;
    }
  }

  const ComparedTable& before_table_;
  const ComparedTable& after_table_;
  const Crosswalk& before_ = before_table_.crosswalk;
  const Crosswalk& after_ = after_table_.crosswalk;
  std::set<std::pair<const Mapping*, const Mapping*>> compared_;
  Differences result_;
};

}  // namespace

Differences diff_crosswalks(const ComparedTable& before, const ComparedTable& after,
                            const Framework& left, const Framework& right) {
  return CrosswalkDiffer(before, after).run(left, right);
}

}  // namespace crosswalk
