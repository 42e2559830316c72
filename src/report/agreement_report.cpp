#include "report/agreement_report.hpp"

#include <string>
#include <utility>
#include <vector>

#include "report/agreement_words.hpp"

namespace crosswalk::report {

namespace {

Inline unit_words(const Draft& draft, const RatingTable& table, std::size_t unit) {
  const std::string text = table.unit_texts.empty() ? std::string() : table.unit_texts[unit];
  return text.empty() ? Inline(table.units[unit]) : draft.with_colon(table.units[unit], text);
}

Inline judgement_line(const Draft& draft, const Inline& value, const JudgementSource& source,
                      std::size_t coder) {
  Inline line = strong(value);
  Inline place = source.mappings;
  if (!source.place.empty()) add_to_list(place, code(source.place));
  if (!place.empty()) line += " (" + place + ")";
  if (!source.rationale.empty()) line = draft.with_colon(line, source.rationale);
  return draft.with_colon(draft.say(Phrase::coder_number, arg("number", coder + 1)), line);
}

void append_disagreements(Draft& draft, const AgreementView& view) {
  draft.heading(3, draft.say(Phrase::heading_disagreements, arg("n", view.disagreements.size())));
  for (const DisagreementGroup& group : grouped_disagreements(view, draft.language)) {
    for (const std::size_t unit : group.units) draft.paragraph(unit_words(draft, view.table, unit));
    for (std::size_t coder = 0; coder < group.sources.size(); ++coder) {
      const Inline value =
          value_words(draft, view.level, view.table, view.table.rating(group.units.front(), coder));
      draft.bullet(judgement_line(draft, value, group.sources[coder], coder));
    }
    draft.end_list();
  }
}

void append_view(Draft& draft, const Agreement& agreement, const AgreementView& view) {
  draft.heading(2, view_title(draft, agreement, view));
  draft.paragraph(view_summary(draft, view));
  Table figures = table_with({draft.say(Phrase::column_figure), draft.say(Phrase::column_value),
                              draft.say(Phrase::column_units), draft.say(Phrase::column_detail)});
  figures.columns[1].is_number = true;
  figures.columns[2].is_number = true;
  for (const Statistic& statistic : view.statistics) {
    add_row(figures, {statistic_label(draft, statistic), statistic_value(draft, statistic),
                      std::to_string(statistic.units), statistic_detail(draft, statistic)});
  }
  draft.add(std::move(figures));
  if (Table counts = count_table(draft, view); !counts.rows.empty()) {
    draft.paragraph(count_caption(draft, view));
    draft.add(std::move(counts));
  }
  if (!view.disagreements.empty()) append_disagreements(draft, view);
}

void append_consensus(Draft& draft, const Consensus& consensus) {
  draft.heading(2, draft.say(Phrase::heading_consensus));
  draft.paragraph(consensus_summary(draft, consensus));
  for (std::size_t i = 0; i < consensus.rows.size(); ++i) {
    const ConsensusRow& row = consensus.rows[i];
    if (i == 0 || consensus.rows[i - 1].kind != row.kind) {
      draft.heading(3, consensus_heading(draft, consensus, row.kind));
    }
    draft.bullet(consensus_words(draft, consensus, row));
  }
  draft.end_list();
}

}  // namespace

Document agreement_document(const Agreement& agreement, std::string_view language) {
  Draft draft{.catalogue = catalogue_of(language)};
  draft.heading(1, agreement_title(draft, agreement));
  const std::vector<std::string>& coders = agreement.views.front().table.coders;
  draft.numbered({coders.begin(), coders.end()});
  for (const AgreementView& view : agreement.views) append_view(draft, agreement, view);
  if (agreement.consensus) append_consensus(draft, *agreement.consensus);
  return std::move(draft.document);
}

}  // namespace crosswalk::report
