#include "report/explanation.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "report/class_label.hpp"
#include "report/mapping_text.hpp"
#include "report/phrases.hpp"
#include "text/wrapping.hpp"

namespace crosswalk::report {

namespace {

/// "names the item", "names the concept 'recovery', which the item carries" …
std::string reach_text(const Comparison& comparison, const Reach& reach) {
  const Ref& ref = comparison.table->crosswalk.mappings[reach.mapping].left[reach.ref].value;
  switch (reach.by.basis) {
    case Basis::item:
      return "names the item";
    case Basis::concept_:
      return ref.entry.empty()
                 ? fmt::format("names the concept '{}', which the item carries", ref.concept_id)
                 : fmt::format("names the concept '{}' within '{}', which the item carries",
                               ref.concept_id, ref.entry);
    case Basis::category:
      return reach.by.distance == 1
                 ? fmt::format("names the item's category '{}'", ref.entry)
                 : fmt::format("names the category '{}', {} levels above the item", ref.entry,
                               reach.by.distance);
    case Basis::path:
      return "a path leads from the item to a counterpart";
    case Basis::closed_table:
    case Basis::none:
      break;
  }
  return "";
}

/// Why a mapping that reaches the item did not decide.
std::string why_not(const Comparison& comparison, const Reach& decisive, const Reach& reach) {
  if (reach.by.basis != decisive.by.basis) {
    return fmt::format("naming the {} is less specific than naming the {}", name_of(reach.by.basis),
                       name_of(decisive.by.basis));
  }
  if (reach.by != decisive.by) return "a nearer category decides";
  const auto result_of = [&comparison](const Reach& each) {
    const Mapping& mapping = comparison.table->crosswalk.mappings[each.mapping];
    return std::pair(class_of(mapping.relation.value),
                     comparison.table->states[each.mapping].is_determined);
  };
  if (result_of(reach).first == result_of(decisive).first) {
    return "a determined path decides before one that leaves the relation open";
  }
  const auto class_by = [&comparison](const Reach& each) {
    return name_of(class_of(comparison.table->crosswalk.mappings[each.mapping].relation.value));
  };
  return fmt::format("on the same basis, '{}' is weaker than '{}'", class_by(reach),
                     class_by(decisive));
}

/// The content of one curated mapping, indented by `indent`.
std::string row_text(const Mapping& mapping, const MappingState& state, std::string_view indent,
                     std::string_view language) {
  std::string text = fmt::format("{}{}\n", indent, judgement_text(mapping, state));
  if (const Text::Version* rationale = mapping.rationale.best(language, language)) {
    text += paragraph(fmt::format("{}rationale: ", indent), rationale->words.value);
  }
  if (const Text::Version* quote = mapping.quote.best(language, language)) {
    text += paragraph(fmt::format("{}quote: ", indent), fmt::format("“{}”", quote->words.value));
  }
  if (!mapping.cited.empty()) {
    text += fmt::format("{}cited:", indent);
    for (const Located<std::string>& name : mapping.cited) text += ' ' + name.value;
    text += '\n';
  }
  if (const Text::Version* note = mapping.note.best(language, language)) {
    text += paragraph(fmt::format("{}editor's note: ", indent), note->words.value);
  }
  if (const std::string review = review_text(mapping, state); !review.empty()) {
    text += fmt::format("{}reviewed: {}\n", indent, review);
  }
  return text;
}

/// ":ethics", or ":h1 and 4 more"; empty at the last hop.
std::string reached_text(const Hop& hop) {
  if (hop.reached.empty()) return {};
  if (hop.reached.size() == 1) return ':' + hop.reached.front();
  return fmt::format(":{} and {} more", hop.reached.front(), hop.reached.size() - 1);
}

/// The hops of a derived mapping, each with its curated mapping.
std::string hops_text(const MappingState& state, std::string_view language) {
  std::string text;
  if (!state.is_determined) {
    text += paragraph("    ", "undetermined: the hops leave open how the two ends relate");
  }
  for (std::size_t i = 0; i < state.hops.size(); ++i) {
    const Hop& hop = state.hops[i];
    const Crosswalk& table = hop.table->crosswalk;
    const Mapping& row = hop.row();
    text += fmt::format("    hop {}, {} to {}{}: mapping {} of {}\n", i + 1, table.left.value,
                        table.right.value, reached_text(hop), row.id.value, table.id.value);
    text += row_text(row, hop.state(), "      ", language);
  }
  return text;
}

std::string mapping_text(const Comparison& comparison, const Reach& reach,
                         std::string_view language) {
  const Mapping& mapping = comparison.table->crosswalk.mappings[reach.mapping];
  const MappingState& state = comparison.table->states[reach.mapping];
  std::string text = fmt::format("  {}: {}\n", mapping.id.value, reach_text(comparison, reach));
  if (state.hops.empty()) return text + row_text(mapping, state, "    ", language);
  return text + fmt::format("    {}\n", judgement_text(mapping, state)) +
         hops_text(state, language);
}

/// The text that replaces the decisive mapping where there is none.
std::string undecided_text(const Comparison& comparison, const ClassedItem& item) {
  const std::string& table = comparison.table->crosswalk.id.value;
  if (is_derived(*comparison.table)) {
    std::string text =
        paragraph("", fmt::format("No path of crosswalks leads from the item to '{}'.",
                                  comparison.right.framework->id.value));
    if (item.only_against != nullptr) {
      text += paragraph(
          "", fmt::format("Only against '{}': there a person looked and found no "
                          "counterpart. That says nothing of '{}'.",
                          item.only_against->id.value, comparison.right.framework->id.value));
    }
    return text;
  }
  if (item.basis == Basis::closed_table) {
    return paragraph("", fmt::format("No mapping of '{}' reaches the item, and the table claims "
                                     "complete coverage: there is no counterpart.",
                                     table));
  }
  return paragraph("", fmt::format("No mapping of '{}' reaches the item, and the table's coverage "
                                   "is partial: nobody has judged it.",
                                   table));
}

}  // namespace

std::string explanation(const Comparison& comparison, const ClassedItem& item,
                        std::string_view language) {
  const Framework& left = *comparison.left.framework;
  const Entry& entry = left.entries[item.entry];
  std::string text = fmt::format("{}:{} against {}\n", left.id.value, entry.id.value,
                                 comparison.right.framework->id.value);
  if (const Text::Version* words = entry.text.best(language, left.original.value)) {
    text += paragraph("  ", words->words.value);
  }
  for (std::size_t above = entry.parent; above != Entry::no_parent;
       above = left.entries[above].parent) {
    const Entry& category = left.entries[above];
    const Text::Version* title = category.title.best(language, left.original.value);
    text += paragraph(fmt::format("  in {} ", category.id.value),
                      title == nullptr ? "" : title->words.value);
  }
  if (entry.evidence) text += fmt::format("  evidence: {}\n", name_of(*entry.evidence));
  text += fmt::format(
      "\nclass: {} {}\n", class_symbol(item.item_class),
      class_label(catalogue_of("en"), item.item_class, left.short_name, item.determination));
  if (item.determination == Determination::undetermined && is_counterpart(item.certain_class)) {
    text += fmt::format("certain: {}\n", class_label(catalogue_of("en"), item.certain_class, ""));
  }
  if (item.rests_on_unverified) text += "what decided rests on unverified entries alone\n";
  if (item.basis != Basis::none) text += fmt::format("basis: {}\n", name_of(item.basis));

  if (item.reached_by.empty()) return text + '\n' + undecided_text(comparison, item);
  text += "\ndecided by\n";
  for (std::size_t i = 0; i < item.reached_by.size(); ++i) {
    const Reach& reach = item.reached_by[i];
    if (i == item.decisive) text += "\nalso reached by, without deciding\n";
    text += mapping_text(comparison, reach, language);
    if (i >= item.decisive) {
      text += paragraph("    not decisive: ", why_not(comparison, item.reached_by.front(), reach));
    }
  }
  return text;
}

}  // namespace crosswalk::report
