#include "render/explanation.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "render/class_label.hpp"
#include "render/paragraph.hpp"
#include "render/phrases.hpp"

namespace crosswalk::render {

namespace {

std::string refs_text(const std::vector<Located<Ref>>& refs) {
  std::string text;
  for (const Located<Ref>& ref : refs) {
    if (!text.empty()) text += ", ";
    text += to_string(ref.value);
  }
  return text;
}

/// "9 overlap communication", "9.1 none", "none ethics".
std::string judgement_text(const Mapping& mapping) {
  std::string text = refs_text(mapping.left);
  if (!text.empty()) text += ' ';
  text += name_of(mapping.relation.value);
  if (!mapping.right.empty()) text += ' ' + refs_text(mapping.right);
  if (mapping.extent != Extent::unstated) text += fmt::format(" ({})", name_of(mapping.extent));
  return text;
}

/// "names the item", "names the concept 'recovery', which the item carries" …
std::string reach_text(const Comparison& comparison, const Reach& reach) {
  const Ref& ref = comparison.table->mappings[reach.mapping].left[reach.ref].value;
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
  const auto class_by = [&comparison](const Reach& each) {
    return name_of(class_of(comparison.table->mappings[each.mapping].relation.value));
  };
  return fmt::format("on the same basis, '{}' is weaker than '{}'", class_by(reach),
                     class_by(decisive));
}

/// What a curator wrote in one row, indented by `indent`.
std::string row_text(const Mapping& mapping, std::string_view indent, std::string_view language) {
  std::string text = fmt::format("{}{}\n", indent, judgement_text(mapping));
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
  if (mapping.reviewed) {
    text +=
        fmt::format("{}reviewed: {}, {}{}\n", indent, mapping.reviewed->on, mapping.reviewed->by,
                    is_stale(mapping) ? "; stale: a text has changed since" : "");
  }
  return text;
}

/// The hops of a derived mapping, each with the row that it rests on.
std::string hops_text(const Mapping& mapping, std::string_view language) {
  std::string text;
  if (!mapping.is_determined) {
    text += paragraph("    ", "undetermined: the hops leave open how the two ends relate");
  }
  for (std::size_t i = 0; i < mapping.hops.size(); ++i) {
    const Hop& hop = mapping.hops[i];
    const Mapping& row = hop.table->mappings[hop.mapping];
    text += fmt::format("    hop {}, {} to {}{}: mapping {} of {}\n", i + 1, hop.table->left.value,
                        hop.table->right.value, hop.reached.empty() ? "" : ":" + hop.reached,
                        row.id.value, hop.table->id.value);
    text += row_text(row, "      ", language);
  }
  return text;
}

std::string mapping_text(const Comparison& comparison, const Reach& reach,
                         std::string_view language) {
  const Mapping& mapping = comparison.table->mappings[reach.mapping];
  std::string text = fmt::format("  {}: {}\n", mapping.id.value, reach_text(comparison, reach));
  if (mapping.hops.empty()) return text + row_text(mapping, "    ", language);
  return text + fmt::format("    {}\n", judgement_text(mapping)) + hops_text(mapping, language);
}

/// What stands in place of a deciding mapping where there is none.
std::string undecided_text(const Comparison& comparison, const ClassedItem& item) {
  const std::string& table = comparison.table->id.value;
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
  text += fmt::format("\nclass: {} {}\n", class_symbol(item.item_class),
                      class_label(catalogue_of("en"), item.item_class, left.short_name));
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

}  // namespace crosswalk::render
