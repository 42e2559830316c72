#include "check/crosswalk_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "check/check.hpp"
#include "check/rules.hpp"
#include "model/comparison.hpp"
#include "model/reached.hpp"

namespace crosswalk {

namespace {

/// Calls `visit(mapping, ref, framework, index)` for every ref of the table, the left ones of a
/// mapping before its right ones.
template <typename Visit>
void for_each_ref(const CrosswalkInContext& context, Visit visit) {
  for (const Mapping& mapping : context.table.mappings) {
    for (const Located<Ref>& ref : mapping.left) {
      visit(mapping, ref, context.left, context.left_index);
    }
    for (const Located<Ref>& ref : mapping.right) {
      visit(mapping, ref, context.right, context.right_index);
    }
  }
}

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
    Diagnostic& finding =
        diagnostics.report(rules::outdated_version, *context.table.file, judged.at,
                           fmt::format("judged against version '{}' of '{}', which is now at '{}'",
                                       judged.value, framework.id.value, framework.version.value));
    finding.facts = {framework.id.value, judged.value, framework.version.value};
    finding.notes.push_back({framework.file, framework.version.at, "the version is given here"});
  }
}

void check_unique_ids(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  std::map<std::string_view, Position> first;
  for (const Mapping& mapping : context.table.mappings) {
    const auto [known, is_new] = first.try_emplace(mapping.id.value, mapping.id.at);
    if (is_new) continue;
    diagnostics
        .report(rules::duplicate_id, *context.table.file, mapping.id.at,
                fmt::format("mapping id '{}' is used twice", mapping.id.value))
        .notes.push_back({context.table.file, known->second, "first used here"});
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

void check_refs(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  for_each_ref(context, [&](const Mapping& mapping, const Located<Ref>& ref,
                            const Framework& framework, const EntryIndex& index) {
    const auto& [entry, concept_id] = ref.value;
    if (!entry.empty() && !index.find(entry)) {
      diagnostics.report(rules::unknown_ref, *context.table.file, ref.at,
                         fmt::format("'{}' has no entry '{}'{}", framework.id.value, entry,
                                     did_you_mean(entry, ids_of(framework.entries))));
      return;
    }
    if (!concept_id.empty() && !defines(framework, concept_id)) {
      diagnostics.report(rules::unknown_concept, *context.table.file, ref.at,
                         fmt::format("'{}' has no concept '{}'{}", framework.id.value, concept_id,
                                     did_you_mean(concept_id, ids_of(framework.concepts))));
      return;
    }
    if (!reached_items(framework, index, ref.value).empty()) return;
    diagnostics
        .report(
            rules::empty_ref, *context.table.file, ref.at,
            fmt::format("'{}' reaches no item of '{}'", to_string(ref.value), framework.id.value))
        .facts = {to_string(ref.value), framework.id.value, mapping.id.value};
  });
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
    diagnostics.report(rules::repeated_pair, *context.table.file, at, repeated_words(pair))
        .notes.push_back({context.table.file, judgement.at,
                          fmt::format("first judged here, in mapping '{}'", judgement.mapping)});
  });
}

/// Reports each pair of mappings that contradict each other on one side, once, at the first item.
void check_contradictions_on(const CrosswalkInContext& context, const Framework& framework,
                             const EntryIndex& index,
                             const std::vector<Located<Ref>> Mapping::*side,
                             Diagnostics& diagnostics) {
  struct Judged {
    const Mapping* none = nullptr;
    const Mapping* counterpart = nullptr;
  };
  std::map<std::pair<std::size_t, Specificity>, Judged> by_item;
  for (const Mapping& mapping : context.table.mappings) {
    const bool is_none = mapping.relation.value == Relation::none;
    for (const Located<Ref>& ref : mapping.*side) {
      for (const ReachedItem& item : reached_items(framework, index, ref.value)) {
        Judged& judged = by_item[{item.entry, item.by}];
        const Mapping*& slot = is_none ? judged.none : judged.counterpart;
        if (slot == nullptr) slot = &mapping;
      }
    }
  }

  std::set<std::pair<const Mapping*, const Mapping*>> reported;
  for (const auto& [item, judged] : by_item) {
    if (judged.none == nullptr || judged.counterpart == nullptr) continue;
    if (!reported.emplace(judged.none, judged.counterpart).second) continue;
    const std::string& id = framework.entries[item.first].id.value;
    Diagnostic& finding = diagnostics.report(
        rules::contradictory_mappings, *context.table.file, judged.none->id.at,
        fmt::format("mapping '{}' finds no counterpart of '{}', and '{}' finds one",
                    judged.none->id.value, id, judged.counterpart->id.value));
    finding.facts = {id, judged.none->id.value, judged.counterpart->id.value};
    finding.notes.push_back(
        {context.table.file, judged.counterpart->id.at, "the counterpart is found here"});
  }
}

void check_contradictions(const CrosswalkInContext& context, Diagnostics& diagnostics) {
  check_contradictions_on(context, context.left, context.left_index, &Mapping::left, diagnostics);
  check_contradictions_on(context, context.right, context.right_index, &Mapping::right,
                          diagnostics);
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
    for (const std::string& language : languages) {
      if (mapping.rationale.find(language) != nullptr) continue;
      diagnostics
          .report(
              rules::missing_translation, *context.table.file, mapping.rationale.at,
              fmt::format("the rationale of '{}' is not given in '{}'", mapping.id.value, language))
          .facts = {mapping.id.value, language};
    }
  }
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

void check_crosswalk(const Crosswalk& crosswalk, const Framework& left, const Framework& right,
                     const std::vector<const Framework*>& editions, Diagnostics& diagnostics) {
  const CrosswalkInContext context{.table = crosswalk,
                                   .left = left,
                                   .right = right,
                                   .left_index = EntryIndex(left),
                                   .right_index = EntryIndex(right),
                                   .editions = editions};
  for (const CrosswalkCheck check : checks_of_a_crosswalk) check(context, diagnostics);
}

}  // namespace crosswalk
