#include "report/change_words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "model/comparison.hpp"
#include "report/class_label.hpp"
#include "text/word_diff.hpp"

namespace crosswalk::report {
namespace {

/// "9.5", "6.4, now 2.4".
Inline ids_of(const Draft& draft, const Difference& change) {
  if (change.before_id.empty()) return change.after_id;
  if (change.after_id.empty() || change.after_id == change.before_id) return change.before_id;
  const auto before = arg("before", Inline(change.before_id));
  const auto after = arg("after", Inline(change.after_id));
  if (change.kind == ChangeKind::split) return draft.say(Phrase::id_from, before, after);
  if (change.kind == ChangeKind::merged) return draft.say(Phrase::id_into, before, after);
  return draft.say(Phrase::id_now, before, after);
}

/// Whether the change is a consequence of other changes.
bool is_consequence(const Difference& change) {
  return change.kind == ChangeKind::reclassed || change.kind == ChangeKind::redirected ||
         change.kind == ChangeKind::lost;
}

Phrase subject_phrase(Subject subject) {
  switch (subject) {
    case Subject::category:
      return Phrase::kind_category;
    case Subject::concept_:
      return Phrase::kind_concept;
    case Subject::mapping:
      return Phrase::kind_mapping;
    case Subject::item:
    case Subject::result:
    case Subject::framework:
      break;
  }
  return Phrase::kind_item;
}

Inline marked_words(const Difference& change) {
  Inline words;
  for (const WordRun& run : word_diff(change.before, change.after)) {
    if (!words.empty()) words += Inline(" ");
    switch (run.in) {
      case WordRun::In::both:
        words += Inline(run.words);
        break;
      case WordRun::In::before:
        words += Span{.text = run.words, .kind = Span::Kind::deleted};
        break;
      case WordRun::In::after:
        words += Span{.text = run.words, .kind = Span::Kind::inserted};
        break;
    }
  }
  return words;
}

/// A value as it was or is: a class by its label, anything else as it stands in the file.
Inline value_of(const Draft& draft, const Difference& change, const std::string& value) {
  if (value.empty()) return "–";
  if (change.subject != Subject::result) return value;
  for (const ItemClass item_class : all_classes) {
    if (name_of(item_class) == value) {
      return class_label(draft.catalogue, item_class, change.framework);
    }
  }
  return value;
}

/// What became of a ref that names something else now, or nothing.
Inline ref_change(const Draft& draft, const Difference& change) {
  const Phrase phrase =
      change.kind == ChangeKind::lost ? Phrase::names_nothing : Phrase::names_other;
  Inline words = draft.say(phrase, arg("ref", Inline(change.before)));
  if (change.after.empty()) return words;
  return draft.say(Phrase::named_now, arg("words", words), arg("after", Inline(change.after)));
}

}  // namespace

Inline changed_thing(const Draft& draft, const Difference& change) {
  if (change.subject == Subject::framework) {
    return draft.say(
        Phrase::changed_language,
        arg("language", Inline(draft.catalogue.name_of_language(change.before + change.after))));
  }
  const Inline ids = ids_of(draft, change);
  if (change.subject == Subject::mapping) {
    if (ids.empty()) return change.table;
    return draft.say(Phrase::kind_mapping) + " " + change.table + ":" + ids;
  }
  const Inline kind = draft.say(subject_phrase(change.subject)) + " ";
  if (change.subject == Subject::result) {
    return draft.say(Phrase::changed_in_table, arg("thing", kind + change.framework + ":" + ids),
                     arg("table", Inline(change.table)));
  }
  if (change.kind != ChangeKind::retranslated) return kind + ids;
  return draft.say(Phrase::changed_in_language, arg("thing", kind + ids),
                   arg("language", Inline(draft.catalogue.name_of_language(change.language))));
}

Inline changed_words(const Draft& draft, const Difference& change) {
  if (has_words(change)) return marked_words(change);
  if (change.subject == Subject::framework) return {};
  switch (change.kind) {
    case ChangeKind::redirected:
    case ChangeKind::lost:
      return ref_change(draft, change);
    case ChangeKind::added:
    case ChangeKind::annotated:
      return change.after;
    case ChangeKind::removed:
      return change.before;
    default:
      return value_of(draft, change, change.before) + " → " + value_of(draft, change, change.after);
  }
}

Inline pairing_words(const Draft& draft, const Difference& change) {
  constexpr int half = 50;
  const int alike = change.likeness.value_or(0);
  const auto percent = arg("percent", alike);
  switch (change.paired_by) {
    case PairedBy::nothing:
    case PairedBy::mapping:
      return {};
    case PairedBy::id:
      if (!has_words(change)) return {};
      if (alike == 100) return draft.say(Phrase::pair_white_space);
      return draft.say(
          alike < half && change.subject == Subject::item ? Phrase::pair_other : Phrase::pair_alike,
          percent);
    case PairedBy::text:
    case PairedBy::likeness:
      return draft.say(Phrase::pair_probably, percent);
    case PairedBy::items:
      break;
  }
  return draft.say(Phrase::pair_items);
}

Inline affected_words(const Draft& draft, const Difference& change) {
  if (change.mappings.empty()) return {};
  Inline mappings;
  for (const std::string& mapping : change.mappings) add_to_list(mappings, code(mapping));
  return draft.say(
      change.kind == ChangeKind::reclassed ? Phrase::decided_by_mappings : Phrase::touches_mappings,
      arg("mappings", mappings));
}

Inline kind_heading(const Draft& draft, ChangeKind kind, std::size_t count) {
  constexpr std::array<Phrase, change_kind_count> kinds{
      Phrase::kind_added,     Phrase::kind_removed,    Phrase::kind_split,
      Phrase::kind_merged,    Phrase::kind_widened,    Phrase::kind_narrowed,
      Phrase::kind_reworded,  Phrase::kind_retitled,   Phrase::kind_retranslated,
      Phrase::kind_moved,     Phrase::kind_renumbered, Phrase::kind_retagged,
      Phrase::kind_redefined, Phrase::kind_rejudged,   Phrase::kind_rereasoned,
      Phrase::kind_annotated, Phrase::kind_reclassed,  Phrase::kind_redirected,
      Phrase::kind_lost};
  return draft.say(kinds.at(static_cast<std::size_t>(kind))) + " (" + std::to_string(count) + ")";
}

Inline summary_words(const Draft& draft, const Differences& differences) {
  const auto consequences = static_cast<std::size_t>(
      std::count_if(differences.changes.begin(), differences.changes.end(), is_consequence));
  const bool is_of_frameworks = !differences.language.empty();
  const Inline same = draft.count(is_of_frameworks ? Phrase::same_items : Phrase::same_pairs,
                                  differences.unchanged);
  Inline words = draft.count(Phrase::diff_summary, differences.changes.size() - consequences,
                             arg("same", same));
  if (is_of_frameworks) {
    words += " " + draft.say(Phrase::diff_language,
                             arg("language",
                                 Inline(draft.catalogue.name_of_language(differences.language))));
  }
  if (!differences.table.empty()) {
    words += " " + draft.say(Phrase::diff_table, arg("table", code(differences.table)));
  }
  if (consequences > 0) {
    words += " " + draft.say(Phrase::diff_consequences, arg("n", consequences));
  }
  return words;
}

}  // namespace crosswalk::report
