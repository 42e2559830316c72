#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "check/check.hpp"
#include "check/check_rules.hpp"
#include "text/suggestions.hpp"
#include "text/unicode.hpp"

namespace crosswalk {

namespace {

void check_file_name(const Framework& framework, Diagnostics& diagnostics) {
  if (framework.file->stem() == framework.id.value) return;
  diagnostics.report(rules::misnamed_file, *framework.file, framework.id.at,
                     fmt::format("framework '{}' is not in a file of that name but in '{}'",
                                 framework.id.value, framework.file->name()));
}

void check_unique_ids(const Framework& framework, Diagnostics& diagnostics) {
  std::map<std::string_view, Position> first;
  for (const Entry& entry : framework.entries) {
    const auto [known, is_new] = first.try_emplace(entry.id.value, entry.id.at);
    if (is_new) continue;
    diagnostics
        .report(rules::duplicate_id, *framework.file, entry.id.at,
                fmt::format("entry id '{}' is used twice", entry.id.value))
        .notes.push_back({framework.file, known->second, "first used here"});
  }
}

void check_concepts_known(const Framework& framework, Diagnostics& diagnostics) {
  std::vector<std::string_view> ids;
  for (const Concept& known : framework.concepts) ids.emplace_back(known.id.value);
  const std::unordered_set<std::string_view> defined(ids.begin(), ids.end());
  Suggestions suggestions(ids);
  for (const Entry& entry : framework.entries) {
    for (const Located<std::string>& carried : entry.concepts) {
      if (defined.contains(carried.value)) continue;
      diagnostics.report(
          rules::unknown_concept, *framework.file, carried.at,
          fmt::format("'{}' carries the concept '{}', which is not defined{}", entry.id.value,
                      carried.value, suggestions.did_you_mean(carried.value)));
    }
  }
}

void check_translations(const Framework& framework, Diagnostics& diagnostics) {
  const auto require_language_version = [&](std::string_view id, std::string_view what,
                                            const Text& text, const std::string& language) {
    if (text.empty() || text.find(language) != nullptr) return;
    diagnostics
        .report(rules::missing_translation, *framework.file, text.at,
                fmt::format("the {} of '{}' is not given in '{}'", what, id, language))
        .facts = {std::string(id), language};
  };

  require_language_version(framework.id.value, "title", framework.title, framework.original.value);
  for (const Text::Version& version : framework.title.versions) {
    const std::string& language = version.language.value;
    for (const Concept& named : framework.concepts) {
      require_language_version(named.id.value, "title", named.title, language);
    }
    for (const Entry& entry : framework.entries) {
      require_language_version(entry.id.value, "title", entry.title, language);
      require_language_version(entry.id.value, "text", entry.text, language);
    }
  }
}

std::size_t top_category_count(const Framework& framework) {
  return static_cast<std::size_t>(std::count_if(
      framework.entries.begin(), framework.entries.end(),
      [](const Entry& entry) { return !entry.is_item && entry.parent == Entry::no_parent; }));
}

void check_size(const Framework& framework, Diagnostics& diagnostics) {
  struct Size {
    std::string_view kind;
    const Located<std::optional<int>>& stated;
    std::size_t here;
  };
  for (const Size& size :
       {Size{"categories", framework.stated_categories, top_category_count(framework)},
        Size{"items", framework.stated_items, framework.item_count()}}) {
    if (!size.stated.value) continue;
    const auto stated = static_cast<std::size_t>(*size.stated.value);
    if (size.here == stated) continue;
    if (size.here < stated && !framework.items_missing.empty()) continue;
    diagnostics
        .report(rules::size_mismatch, *framework.file, size.stated.at,
                fmt::format("the source of '{}' has {} {}, and {} are here", framework.id.value,
                            stated, size.kind, size.here))
        .facts = {framework.id.value, std::to_string(stated), std::to_string(size.here),
                  std::string(size.kind)};
  }
}

/// A word stem that indicates a concept.
struct Term {
  const Concept& of;
  std::string_view language;
  std::string_view stem;
  std::string folded_stem;
};

std::vector<Term> terms_of(const Framework& framework) {
  std::vector<Term> terms;
  for (const Concept& named : framework.concepts) {
    for (const Concept::Terms& of_language : named.terms) {
      for (const std::string& stem : of_language.stems) {
        terms.push_back({named, of_language.language, stem, folded(stem)});
      }
    }
  }
  return terms;
}

/// Finds all stems of one language in a text in one pass, so that a list of thousands of stems
/// takes hardly longer than one stem.
class StemFinder {
 public:
  /// `terms` are the terms of one language, in the order of the framework.
  explicit StemFinder(std::vector<const Term*> terms) : terms_(std::move(terms)) {
    std::stable_sort(terms_.begin(), terms_.end(),
                     [](const Term* a, const Term* b) { return a->folded_stem < b->folded_stem; });
    std::vector<std::size_t> open;  // each stem in it is a prefix of the next one
    for (std::size_t term = 0; term < terms_.size(); ++term) {
      const std::string& stem = terms_[term]->folded_stem;
      while (!open.empty() && !stem.starts_with(terms_[open.back()]->folded_stem)) open.pop_back();
      prefixes_.push_back(open.empty() ? none : open.back());
      open.push_back(term);
      begins_stem_.at(first_byte(stem)) = true;
    }
  }

  /// The terms whose stems occur in the folded text, in the order of the framework.
  [[nodiscard]] std::vector<const Term*> find_in(std::string_view text) const {
    std::vector<const Term*> found;
    for (; !text.empty(); text.remove_prefix(1)) {
      if (!begins_stem_.at(first_byte(text))) continue;
      const auto next = std::upper_bound(
          terms_.begin(), terms_.end(), text,
          [](std::string_view words, const Term* term) { return words < term->folded_stem; });
      // A stem that is a prefix of the text is the last stem sorted before it, or a prefix of that
      // stem.
      auto term =
          next == terms_.begin() ? none : static_cast<std::size_t>(next - terms_.begin()) - 1;
      for (; term != none; term = prefixes_[term]) {
        if (text.starts_with(terms_[term]->folded_stem)) found.push_back(terms_[term]);
      }
    }
    std::sort(found.begin(), found.end(), std::less<>());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  static std::size_t first_byte(std::string_view words) {
    return words.empty() ? 0 : static_cast<unsigned char>(words.front());
  }

  std::vector<const Term*> terms_;  ///< sorted by stem
  /// By stem: the longest other stem that is a prefix of it, or none.
  std::vector<std::size_t> prefixes_;
  std::array<bool, 256> begins_stem_ = {};
};

std::map<std::string_view, StemFinder> finders_for(const std::vector<Term>& terms) {
  std::map<std::string_view, std::vector<const Term*>> by_language;
  for (const Term& term : terms) {
    if (!term.folded_stem.empty()) by_language[term.language].push_back(&term);
  }
  std::map<std::string_view, StemFinder> finders;
  for (auto& [language, its_terms] : by_language) {
    finders.emplace(language, StemFinder(std::move(its_terms)));
  }
  return finders;
}

/// Whether an entry names a concept that is not defined; that may be a misspelling of any concept.
bool has_unknown_concept(const EntryIndex& index, const Entry& entry) {
  return std::any_of(entry.concepts.begin(), entry.concepts.end(),
                     [&index](const auto& carried) { return !index.defines(carried.value); });
}

void check_terms(const Framework& framework, Diagnostics& diagnostics) {
  const std::vector<Term> terms = terms_of(framework);
  if (terms.empty()) return;
  const std::map<std::string_view, StemFinder> finders = finders_for(terms);
  const EntryIndex index(framework);
  for (std::size_t i = 0; i < framework.entries.size(); ++i) {
    const Entry& entry = framework.entries[i];
    if (has_unknown_concept(index, entry)) continue;  // check_concepts_known() reports it
    for (const Text* text : {&entry.title, &entry.text}) {
      for (const Text::Version& version : text->versions) {
        const auto finder = finders.find(version.language.value);
        if (finder == finders.end()) continue;
        for (const Term* term : finder->second.find_in(folded(version.words.value))) {
          if (carries(framework, i, term->of.id.value)) continue;
          diagnostics
              .report(rules::untagged_term, *framework.file, version.words.at,
                      fmt::format("'{}' has the term '{}' and does not carry the concept '{}'",
                                  entry.id.value, term->stem, term->of.id.value))
              .facts = {entry.id.value, std::string(term->stem), term->of.id.value};
        }
      }
    }
  }
}

void check_repeated_texts(const Framework& framework, Diagnostics& diagnostics) {
  std::map<std::string, const Entry*> first;
  for (const Entry& entry : framework.entries) {
    if (!entry.is_item) continue;
    const Text::Version* version = entry.text.find(framework.original.value);
    if (version == nullptr) continue;
    const auto [known, is_new] = first.try_emplace(folded(version->words.value), &entry);
    if (is_new) continue;
    Diagnostic& diagnostic =
        diagnostics.report(rules::duplicate_text, *framework.file, version->words.at,
                           fmt::format("item '{}' has the same text as item '{}'", entry.id.value,
                                       known->second->id.value));
    diagnostic.facts = {entry.id.value, known->second->id.value};
    diagnostic.notes.push_back({framework.file,
                                known->second->text.find(framework.original.value)->words.at,
                                "the same text stands here"});
  }
}

using FrameworkCheck = void (*)(const Framework&, Diagnostics&);
constexpr std::array checks_of_a_framework{
    FrameworkCheck{check_file_name},      FrameworkCheck{check_unique_ids},
    FrameworkCheck{check_concepts_known}, FrameworkCheck{check_translations},
    FrameworkCheck{check_size},           FrameworkCheck{check_terms},
    FrameworkCheck{check_repeated_texts}};

}  // namespace

void check_framework(const Framework& framework, Diagnostics& diagnostics) {
  for (const FrameworkCheck check : checks_of_a_framework) check(framework, diagnostics);
}

}  // namespace crosswalk
