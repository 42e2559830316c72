#include "compare/framework_diff.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "compare/languages.hpp"
#include "compare/pairing.hpp"
#include "compare/result_diff.hpp"
#include "compare/touched.hpp"
#include "text/word_diff.hpp"

namespace crosswalk {

namespace {

std::string joined(const std::vector<std::string>& parts) {
  std::string words;
  for (const std::string& part : parts) words += (words.empty() ? "" : ", ") + part;
  return words;
}

bool has(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string words_in(const Text& text, const std::string& language) {
  const Text::Version* version = text.find(language);
  return version == nullptr ? std::string() : version->words.value;
}

std::string name_of(const Framework& framework) {
  return framework.id.value + ' ' + framework.version.value;
}

bool say_the_same(const Concept& a, const Concept& b) {
  const auto words = [](const Concept& named) {
    std::string all;
    for (const Text::Version& version : named.title.versions) {
      all += version.language.value + '\n' + version.words.value + '\n';
    }
    for (const Concept::Terms& terms : named.terms) {
      all += '\n' + terms.language;
      for (const std::string& stem : terms.stems) all += '\n' + stem;
    }
    return all;
  };
  return words(a) == words(b);
}

class FrameworkDiffer {
 public:
  FrameworkDiffer(const Framework& before, const Framework& after, const std::string& language,
                  const std::vector<TableInUse>& tables, const Crosswalk* between)
      : before_(before),
        after_(after),
        language_(language),
        tables_(tables),
        between_(between),
        before_touched_(before, tables_of(before)),
        after_touched_(after, tables_of(after)),
        pairing_(pair_entries(before, after, language, between)) {}

  Differences run() {
    result_.before_name = name_of(before_);
    result_.after_name = name_of(after_);
    if (result_.before_name == result_.after_name) {
      result_.before_name += " (" + before_.file->path() + ')';
      result_.after_name += " (" + after_.file->path() + ')';
    }
    result_.language = language_;
    if (between_ != nullptr) result_.table = between_->id.value;
    compare_languages();
    for (const EntryPair& pair : pairing_.pairs) compare_pair(pair);
    for (const EntryPair& split : pairing_.splits) add(words_change(ChangeKind::split, split));
    for (const EntryPair& merge : pairing_.merges) add(words_change(ChangeKind::merged, merge));
    add_unpaired();
    compare_concepts();
    if (between_ == nullptr) {
      for (const TableInUse& used : tables_) {
        std::vector<Difference> changes = diff_results(before_, after_, pairing_, used);
        std::move(changes.begin(), changes.end(), std::back_inserter(result_.changes));
      }
    }
    std::stable_sort(result_.changes.begin(), result_.changes.end(),
                     [](const Difference& a, const Difference& b) { return a.kind < b.kind; });
    return std::move(result_);
  }

 private:
  /// The crosswalks of an edition: all of them, unless the two editions are frameworks with
  /// different ids; then those of that framework.
  [[nodiscard]] std::vector<TableInUse> tables_of(const Framework& edition) const {
    std::vector<TableInUse> found;
    for (const TableInUse& used : tables_) {
      const bool is_of_edition = used.table->crosswalk.left.value == edition.id.value;
      if (between_ == nullptr || is_of_edition) found.push_back(used);
    }
    return found;
  }

  void add(Difference change) { result_.changes.push_back(std::move(change)); }

  [[nodiscard]] std::vector<std::string> touched(std::optional<std::size_t> before,
                                                 std::optional<std::size_t> after) const {
    std::vector<std::string> mappings;
    if (before) mappings = before_touched_.of_entry(*before);
    if (!after) return mappings;
    for (const std::string& mapping : after_touched_.of_entry(*after)) {
      if (!has(mappings, mapping)) mappings.push_back(mapping);
    }
    return mappings;
  }

  static Subject subject_of(const Entry& entry) {
    return entry.is_item ? Subject::item : Subject::category;
  }

  /// A change with a text on both sides.
  [[nodiscard]] Difference words_change(ChangeKind kind, const EntryPair& pair, std::string before,
                                        std::string after, std::string language) const {
    Difference change = change_of(kind, pair, std::move(before), std::move(after));
    change.language = std::move(language);
    change.likeness = likeness(folded_words(change.before), folded_words(change.after));
    return change;
  }

  /// A change of the text of an entry; see words_of().
  [[nodiscard]] Difference words_change(ChangeKind kind, const EntryPair& pair) const {
    return words_change(kind, pair, words_of(before_.entries[pair.before], language_),
                        words_of(after_.entries[pair.after], language_), language_);
  }

  /// A change of something else than texts; the likeness of the texts then tells how certain the
  /// pair is.
  [[nodiscard]] Difference entry_change(ChangeKind kind, const EntryPair& pair, std::string before,
                                        std::string after) const {
    Difference change = change_of(kind, pair, std::move(before), std::move(after));
    change.likeness = likeness(folded_words(words_of(before_.entries[pair.before], language_)),
                               folded_words(words_of(after_.entries[pair.after], language_)));
    return change;
  }

  [[nodiscard]] Difference change_of(ChangeKind kind, const EntryPair& pair, std::string before,
                                     std::string after) const {
    const Entry& old = before_.entries[pair.before];
    const Entry& now = after_.entries[pair.after];
    Difference change{.kind = kind, .subject = subject_of(old)};
    change.before_id = old.id.value;
    change.after_id = now.id.value;
    change.before = std::move(before);
    change.after = std::move(after);
    change.paired_by = pair.by;
    change.mappings = touched(pair.before, pair.after);
    return change;
  }

  void compare_pair(const EntryPair& pair) {
    const std::size_t changes_before = result_.changes.size();
    compare_words(pair);
    compare_places(pair);
    compare_tags(pair);
    const bool is_item = before_.entries[pair.before].is_item;
    if (is_item && result_.changes.size() == changes_before) ++result_.unchanged;
  }

  void compare_words(const EntryPair& pair) {
    const Entry& before = before_.entries[pair.before];
    const Entry& after = after_.entries[pair.after];
    bool is_changed = false;
    const std::string old_title = words_in(before.title, language_);
    const std::string new_title = words_in(after.title, language_);
    if (old_title != new_title) {
      add(words_change(ChangeKind::retitled, pair, old_title, new_title, language_));
      is_changed = true;
    }
    if (before.is_item && (words_in(before.text, language_) != words_in(after.text, language_) ||
                           pair.relation != Relation::same)) {
      add(words_change(pair.relation == Relation::within     ? ChangeKind::widened
                       : pair.relation == Relation::contains ? ChangeKind::narrowed
                                                             : ChangeKind::reworded,
                       pair));
      is_changed = true;
    }
    if (!is_changed) compare_translations(pair);
  }

  void compare_translations(const EntryPair& pair) {
    const Entry& before = before_.entries[pair.before];
    const Entry& after = after_.entries[pair.after];
    const std::vector<std::string> after_languages = languages_of(after_);
    for (const std::string& language : languages_of(before_)) {
      if (language == language_ || !has(after_languages, language)) continue;
      for (const auto& [old_text, new_text] :
           {std::pair(&before.title, &after.title), std::pair(&before.text, &after.text)}) {
        const std::string old_words = words_in(*old_text, language);
        const std::string new_words = words_in(*new_text, language);
        if (old_words == new_words) continue;
        add(words_change(ChangeKind::retranslated, pair, old_words, new_words, language));
      }
    }
  }

  /// Reports an entry whose category in the new edition is not the counterpart of its old category.
  void compare_places(const EntryPair& pair) {
    const Entry& before = before_.entries[pair.before];
    const Entry& after = after_.entries[pair.after];
    const bool is_same_place =
        before.parent == Entry::no_parent
            ? after.parent == Entry::no_parent
            : after.parent != Entry::no_parent && pairing_.after_of[before.parent] == after.parent;
    if (!is_same_place) {
      add(entry_change(ChangeKind::moved, pair, category_id(before_, before),
                       category_id(after_, after)));
    } else if (before.id.value != after.id.value && between_ == nullptr) {
      add(entry_change(ChangeKind::renumbered, pair, before.id.value, after.id.value));
    }
  }

  static std::string category_id(const Framework& framework, const Entry& entry) {
    return entry.parent == Entry::no_parent ? std::string()
                                            : framework.entries[entry.parent].id.value;
  }

  void compare_tags(const EntryPair& pair) {
    const auto tags = [this](const Entry& entry) {
      std::vector<std::string> names;
      for (const Located<std::string>& carried : entry.concepts) {
        if (defines(before_, carried.value) && defines(after_, carried.value) &&
            !has(names, carried.value)) {
          names.push_back(carried.value);
        }
      }
      std::sort(names.begin(), names.end());
      return names;
    };
    const std::vector<std::string> before = tags(before_.entries[pair.before]);
    const std::vector<std::string> after = tags(after_.entries[pair.after]);
    if (before != after) {
      add(entry_change(ChangeKind::retagged, pair, joined(before), joined(after)));
    }
  }

  void add_unpaired() {
    const auto is_told = [](const std::vector<EntryPair>& pairs, std::size_t EntryPair::*side,
                            std::size_t entry) {
      return std::any_of(pairs.begin(), pairs.end(),
                         [side, entry](const EntryPair& pair) { return pair.*side == entry; });
    };
    for (std::size_t entry = 0; entry < before_.entries.size(); ++entry) {
      if (pairing_.after_of[entry] || is_told(pairing_.merges, &EntryPair::before, entry)) continue;
      const Entry& gone = before_.entries[entry];
      add({.kind = ChangeKind::removed,
           .subject = subject_of(gone),
           .before_id = gone.id.value,
           .before = words_of(gone, language_),
           .language = language_,
           .mappings = touched(entry, std::nullopt)});
    }
    for (std::size_t entry = 0; entry < after_.entries.size(); ++entry) {
      if (pairing_.before_of[entry] || is_told(pairing_.splits, &EntryPair::after, entry)) continue;
      const Entry& added = after_.entries[entry];
      add({.kind = ChangeKind::added,
           .subject = subject_of(added),
           .after_id = added.id.value,
           .after = words_of(added, language_),
           .language = language_,
           .mappings = touched(std::nullopt, entry)});
    }
  }

  /// Reports a language that only one edition has once, not for every text.
  void compare_languages() {
    const std::vector<std::string> before = languages_of(before_);
    const std::vector<std::string> after = languages_of(after_);
    for (const std::string& language : before) {
      if (!has(after, language)) {
        add({.kind = ChangeKind::removed, .subject = Subject::framework, .before = language});
      }
    }
    for (const std::string& language : after) {
      if (!has(before, language)) {
        add({.kind = ChangeKind::added, .subject = Subject::framework, .after = language});
      }
    }
  }

  void compare_concepts() {
    const auto named = [](const Framework& framework, const std::string& id) {
      return std::find_if(framework.concepts.begin(), framework.concepts.end(),
                          [&id](const Concept& each) { return each.id.value == id; });
    };
    for (const Concept& old : before_.concepts) {
      const auto found = named(after_, old.id.value);
      if (found != after_.concepts.end() && say_the_same(old, *found)) continue;
      Difference change{.kind = ChangeKind::removed, .subject = Subject::concept_};
      change.before_id = old.id.value;
      change.before = words_in(old.title, language_);
      change.language = language_;
      if (found != after_.concepts.end()) {
        change.kind = ChangeKind::redefined;
        change.after_id = old.id.value;
        change.after = words_in(found->title, language_);
        change.paired_by = PairedBy::id;
      }
      change.mappings = before_touched_.of_concept(old.id.value);
      add(std::move(change));
    }
    for (const Concept& added : after_.concepts) {
      if (named(before_, added.id.value) != before_.concepts.end()) continue;
      add({.kind = ChangeKind::added,
           .subject = Subject::concept_,
           .after_id = added.id.value,
           .after = words_in(added.title, language_),
           .language = language_,
           .mappings = after_touched_.of_concept(added.id.value)});
    }
  }

  const Framework& before_;
  const Framework& after_;
  const std::string& language_;
  const std::vector<TableInUse>& tables_;
  const Crosswalk* between_;  ///< null for two editions of one framework
  TouchedMappings before_touched_;
  TouchedMappings after_touched_;
  Pairing pairing_;
  Differences result_;
};

}  // namespace

Differences diff_frameworks(const Framework& before, const Framework& after,
                            const std::string& language, const std::vector<TableInUse>& tables,
                            const Crosswalk* between) {
  return FrameworkDiffer(before, after, language, tables, between).run();
}

}  // namespace crosswalk
