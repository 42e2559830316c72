#include "check/crosswalk_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "check/check.hpp"
#include "check/check_rules.hpp"
#include "model/reached.hpp"
#include "text/suggestions.hpp"
#include "text/unicode.hpp"

namespace crosswalk {

namespace {

void check_file_name(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  const Crosswalk& table = context.table;
  if (table.file->stem() == table.id.value) return;
  diagnostics.report(rules::misnamed_file, *table.file, table.id.at,
                     fmt::format("crosswalk '{}' is not in a file of that name but in '{}'",
                                 table.id.value, table.file->name()));
}

void check_versions(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  using Judged = std::pair<const Framework&, const Located<std::string>&>;
  for (const auto& [framework, judged] : {Judged(context.left, context.table.left_version),
                                          Judged(context.right, context.table.right_version)}) {
    if (judged.value == framework.version.value) continue;
    Diagnostic& diagnostic =
        diagnostics.report(rules::outdated_version, *context.table.file, judged.at,
                           fmt::format("judged against version '{}' of '{}', which is now at '{}'",
                                       judged.value, framework.id.value, framework.version.value));
    diagnostic.facts = {framework.id.value, judged.value, framework.version.value};
    diagnostic.notes.push_back({framework.file, framework.version.at, "the version is given here"});
  }
}

void check_unique_ids(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  std::map<std::string_view, Position> first;
  for (const Mapping& mapping : context.table.mappings) {
    const auto [known, is_new] = first.try_emplace(mapping.id.value, mapping.id.at);
    if (is_new) continue;
    const auto subject = diagnostics.about(mapping.id.value);
    diagnostics
        .report(rules::duplicate_id, *context.table.rows_file, mapping.id.at,
                fmt::format("mapping id '{}' is used twice", mapping.id.value))
        .notes.push_back({context.table.rows_file, known->second, "first used here"});
  }
}

std::vector<std::string_view> ids_of(const std::vector<Entry>& entries) {
  std::vector<std::string_view> ids;
  for (const Entry& entry : entries) ids.emplace_back(entry.id.value);
  return ids;
}

std::vector<std::string_view> ids_of(const std::vector<Concept>& concepts) {
  std::vector<std::string_view> ids;
  for (const Concept& named : concepts) ids.emplace_back(named.id.value);
  return ids;
}

/// Suggests what was meant by an id that no entry has: an entry with that title, or the nearest id.
class EntryAdvice {
 public:
  explicit EntryAdvice(const Framework& framework) : ids_(ids_of(framework.entries)) {
    for (const Entry& entry : framework.entries) {
      for (const Text* text : {&entry.title, &entry.text}) {
        for (const Text::Version& version : text->versions) {
          by_text_.try_emplace(folded(version.words.value), entry.id.value);
        }
      }
    }
  }

  std::string advice_for(const std::string& words) {
    const auto titled = by_text_.find(folded(words));
    if (titled == by_text_.end()) return ids_.did_you_mean(words);
    return fmt::format(" (that is how '{}' is called; a ref is an id)", titled->second);
  }

 private:
  Suggestions ids_;
  std::unordered_map<std::string, std::string_view> by_text_;
};

/// Checks the refs of one side. The suggestions for errors are prepared at the first error only.
class RefChecker {
 public:
  RefChecker(const SourceFile& file, const Framework& framework, const EntryIndex& index,
             Diagnostics& diagnostics)
      : file_(file), framework_(framework), index_(index), diagnostics_(diagnostics) {}

  void check(const Mapping& mapping, const Located<Ref>& ref) {
    const auto subject = diagnostics_.about(mapping.id.value);
    const auto& [entry, concept_id] = ref.value;
    if (!entry.empty() && !index_.find(entry)) {
      if (!entries_) entries_.emplace(framework_);
      diagnostics_.report(rules::unknown_ref, file_, ref.at,
                          fmt::format("'{}' has no entry '{}'{}", framework_.id.value, entry,
                                      entries_->advice_for(entry)));
    } else if (!concept_id.empty() && !index_.defines(concept_id)) {
      if (!concepts_) concepts_.emplace(ids_of(framework_.concepts));
      diagnostics_.report(rules::unknown_concept, file_, ref.at,
                          fmt::format("'{}' has no concept '{}'{}", framework_.id.value, concept_id,
                                      concepts_->did_you_mean(concept_id)));
    } else if (!reaches_items(framework_, index_, ref.value)) {
      const std::string words = to_string(ref.value);
      diagnostics_
          .report(rules::empty_ref, file_, ref.at,
                  fmt::format("'{}' reaches no item of '{}'", words, framework_.id.value))
          .facts = {words, framework_.id.value, mapping.id.value};
    }
  }

 private:
  const SourceFile& file_;
  const Framework& framework_;
  const EntryIndex& index_;
  Diagnostics& diagnostics_;
  std::optional<EntryAdvice> entries_;
  std::optional<Suggestions> concepts_;
};

void check_refs(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  const SourceFile& file = *context.table.rows_file;
  RefChecker left(file, context.left, context.left_index, diagnostics);
  RefChecker right(file, context.right, context.right_index, diagnostics);
  for (const Mapping& mapping : context.table.mappings) {
    for (const Located<Ref>& ref : mapping.left) left.check(mapping, ref);
    for (const Located<Ref>& ref : mapping.right) right.check(mapping, ref);
  }
}

/// A left and a right ref as written; one is empty where the relation is none.
using RefPair = std::pair<std::string, std::string>;

std::string repeated_words(const RefPair& pair) {
  const auto& [left, right] = pair;
  return left.empty() || right.empty()
             ? fmt::format("'{}{}' is judged twice to have no counterpart", left, right)
             : fmt::format("'{}' and '{}' are judged twice", left, right);
}

void check_repeated_pairs(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  struct Judgement {
    Position at;
    std::string_view mapping;
  };
  std::map<RefPair, Judgement> first;
  for_each_pair(context.table, [&](const Mapping& mapping, const Located<Ref>& left,
                                   const Located<Ref>& right) {
    const Position at = mapping.right.empty() ? left.at : right.at;
    const auto [known, is_new] = first.try_emplace({to_string(left.value), to_string(right.value)},
                                                   Judgement{at, mapping.id.value});
    if (is_new) return;
    const auto& [pair, judgement] = *known;
    const auto subject = diagnostics.about(mapping.id.value);
    diagnostics.report(rules::repeated_pair, *context.table.rows_file, at, repeated_words(pair))
        .notes.push_back({context.table.rows_file, judgement.at,
                          fmt::format("first judged here, in mapping '{}'", judgement.mapping)});
  });
}

void check_translations(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  std::vector<std::string> languages;  // in the order of their first use
  for (const Mapping& mapping : context.table.mappings) {
    for (const Text::Version& version : mapping.rationale.versions) {
      const std::string& language = version.language.value;
      if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
        languages.push_back(language);
      }
    }
  }
  for (const Mapping& mapping : context.table.mappings) {
    const auto subject = diagnostics.about(mapping.id.value);
    for (const std::string& language : languages) {
      if (mapping.rationale.find(language) != nullptr) continue;
      diagnostics
          .report(
              rules::missing_translation, *context.table.rows_file, mapping.rationale.at,
              fmt::format("the rationale of '{}' is not given in '{}'", mapping.id.value, language))
          .facts = {mapping.id.value, language};
    }
  }
}

std::unordered_map<std::string_view, std::size_t> categories_of(const Framework& framework) {
  std::unordered_map<std::string_view, std::size_t> categories;
  for (std::size_t i = 0; i < framework.entries.size(); ++i) {
    const Entry& entry = framework.entries[i];
    if (entry.is_item) continue;
    categories.try_emplace(entry.id.value, i);
    if (!entry.label.value.empty()) categories.try_emplace(entry.label.value, i);
  }
  return categories;
}

using CrosswalkCheck = void (*)(const CrosswalkInContext&, Diagnostics&);
constexpr std::array checks_of_a_crosswalk{
    CrosswalkCheck{check_file_name},       CrosswalkCheck{check_versions},
    CrosswalkCheck{check_unique_ids},      CrosswalkCheck{check_refs},
    CrosswalkCheck{check_repeated_pairs},  CrosswalkCheck{check_contradictions},
    CrosswalkCheck{check_stamps},          CrosswalkCheck{check_translations},
    CrosswalkCheck{check_citations_known}, CrosswalkCheck{check_citations},
    CrosswalkCheck{check_concept_places},  CrosswalkCheck{check_quotes}};

}  // namespace

void check_crosswalk(const ComparedTable& table, const Framework& left, const Framework& right,
                     const std::vector<const Framework*>& editions, Diagnostics& diagnostics) {
  const CrosswalkInContext context{.table = table.crosswalk,
                                   .states = table.states,
                                   .left = left,
                                   .right = right,
                                   .left_index = EntryIndex(left),
                                   .right_index = EntryIndex(right),
                                   .left_categories = categories_of(left),
                                   .editions = editions};
  for (const CrosswalkCheck check : checks_of_a_crosswalk) check(context, diagnostics);
}

}  // namespace crosswalk
