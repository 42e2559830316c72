#include "report/agreement_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "render/csv_writer.hpp"
#include "render/markdown_table.hpp"
#include "render/markdown_text.hpp"
#include "report/agreement_words.hpp"
#include "text/unicode.hpp"
#include "text/wrapping.hpp"

namespace crosswalk::report {
using namespace crosswalk::render;

namespace {

/// Aligns columns, separated by two blanks: the first to the left, the others to the right.
std::string columns_text(std::vector<std::vector<std::string>> rows) {
  std::vector<int> widths(rows.front().size());
  for (std::vector<std::string>& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      row[i] = visible(row[i]);
      widths[i] = std::max(widths[i], display_width(row[i]));
    }
  }
  std::string text;
  for (const std::vector<std::string>& row : rows) {
    text += "  " + padded(row[0], widths[0]);
    for (std::size_t i = 1; i < row.size(); ++i) {
      text += "  " + padded("", widths[i] - display_width(row[i])) + row[i];
    }
    text += '\n';
  }
  return text;
}

std::string figures_text(const AgreementView& view) {
  std::vector<std::vector<std::string>> rows;
  for (const Statistic& statistic : view.statistics) {
    rows.push_back({statistic_label(statistic), statistic_value(statistic),
                    fmt::format("n = {}", statistic.units)});
  }
  const std::string figures = columns_text(std::move(rows));
  std::string text;
  std::size_t start = 0;
  for (const Statistic& statistic : view.statistics) {
    const std::size_t end = figures.find('\n', start);
    text += figures.substr(start, end + 1 - start);
    if (const std::string detail = statistic_detail(statistic); !detail.empty()) {
      text += paragraph("    ", detail);
    }
    start = end + 1;
  }
  return text;
}

std::string unit_words(const RatingTable& table, std::size_t unit) {
  const std::string text = table.unit_texts.empty() ? std::string() : table.unit_texts[unit];
  return text.empty() ? table.units[unit] : fmt::format("{}: {}", table.units[unit], text);
}

std::string disagreements_heading(const AgreementView& view) {
  return fmt::format("Disagreements ({})", view.disagreements.size());
}

std::string disagreements_text(const AgreementView& view) {
  std::string text = "\n  " + disagreements_heading(view) + '\n';
  for (const DisagreementGroup& group : grouped_disagreements(view)) {
    for (const std::size_t unit : group.units) {
      text += paragraph("  - ", visible(unit_words(view.table, unit)));
    }
    for (std::size_t coder = 0; coder < group.judgements.size(); ++coder) {
      const JudgementWords& words = group.judgements[coder];
      std::string line = words.value;
      if (!words.mappings.empty()) line += fmt::format(" ({})", words.mappings);
      if (!words.place.empty()) line += fmt::format(", {}", words.place);
      text += paragraph(fmt::format("    {}  ", coder + 1), visible(line));
      if (!words.rationale.empty()) text += paragraph("       ", words.rationale);
    }
  }
  return text;
}

std::string judgement_markdown(const JudgementWords& words, std::size_t coder) {
  std::string line = fmt::format("- Coder {}: **{}**", coder + 1, escaped(words.value));
  std::string source = escaped(words.mappings);
  if (!words.place.empty()) source += (source.empty() ? "" : ", ") + code(words.place);
  if (!source.empty()) line += fmt::format(" ({})", source);
  if (!words.rationale.empty()) line += ": " + escaped(words.rationale);
  return line + '\n';
}

std::string view_markdown(const Agreement& agreement, const AgreementView& view) {
  std::string text =
      fmt::format("## {}\n\n{}\n\n", in_heading(escaped(view_title(agreement, view))),
                  at_line_start(escaped(view_summary(view))));
  MarkdownTable figures({"Figure", "Value", "Units", "Interval, errors, or why undefined"});
  for (const Statistic& statistic : view.statistics) {
    figures.add({escaped(statistic_label(statistic)), escaped(statistic_value(statistic)),
                 fmt::to_string(statistic.units), escaped(statistic_detail(statistic))});
  }
  figures.append_to(text);
  if (const CountTable counts = count_table(view); !counts.rows.empty()) {
    text += at_line_start(escaped(counts.caption)) + "\n\n";
    std::vector<std::string> header;
    for (const std::string& name : counts.header) header.push_back(escaped(name));
    MarkdownTable table(std::move(header));
    table.align_right_from(1);
    for (const std::vector<std::string>& row : counts.rows) {
      std::vector<std::string> cells;
      for (const std::string& cell : row) cells.push_back(escaped(cell));
      table.add(std::move(cells));
    }
    table.append_to(text);
  }
  if (view.disagreements.empty()) return text;
  text += fmt::format("### {}\n\n", disagreements_heading(view));
  for (const DisagreementGroup& group : grouped_disagreements(view)) {
    for (const std::size_t unit : group.units) {
      text += at_line_start(escaped(unit_words(view.table, unit))) + "\n\n";
    }
    for (std::size_t coder = 0; coder < group.judgements.size(); ++coder) {
      text += judgement_markdown(group.judgements[coder], coder);
    }
    text += '\n';
  }
  return text;
}

/// Calls `begin(heading)` before the rows of each kind, and `take(words)` for each row.
template <typename Begin, typename Take>
void for_each_row(const Consensus& consensus, Begin begin, Take take) {
  for (std::size_t i = 0; i < consensus.rows.size(); ++i) {
    const ConsensusRow& row = consensus.rows[i];
    if (i == 0 || consensus.rows[i - 1].kind != row.kind) {
      begin(consensus_heading(consensus, row.kind));
    }
    take(consensus_words(consensus, row));
  }
}

std::string consensus_text(const Consensus& consensus) {
  std::string text = '\n' + paragraph("", visible(consensus_summary(consensus)));
  for_each_row(
      consensus, [&](const std::string& heading) { text += "\n  " + heading + '\n'; },
      [&](const std::string& words) { text += paragraph("  - ", visible(words)); });
  return text;
}

std::string consensus_markdown(const Consensus& consensus) {
  std::string text =
      "## Consensus\n\n" + at_line_start(escaped(consensus_summary(consensus))) + '\n';
  for_each_row(
      consensus, [&](const std::string& heading) { text += fmt::format("\n### {}\n\n", heading); },
      [&](const std::string& words) {
        text += fmt::format("- {}\n", at_line_start(escaped(words)));
      });
  return text;
}

}  // namespace

std::string agreement_text(const Agreement& agreement) {
  std::string text = visible(agreement_title(agreement)) + '\n';
  const std::vector<std::string>& coders = agreement.views.front().table.coders;
  for (std::size_t coder = 0; coder < coders.size(); ++coder) {
    text += fmt::format("  {}  {}\n", coder + 1, visible(coders[coder]));
  }
  for (const AgreementView& view : agreement.views) {
    text += '\n' + visible(view_title(agreement, view)) + '\n';
    text += paragraph("  ", visible(view_summary(view))) + '\n' + figures_text(view);
    if (CountTable counts = count_table(view); !counts.rows.empty()) {
      text += '\n' + paragraph("  ", counts.caption);
      counts.rows.insert(counts.rows.begin(), std::move(counts.header));
      text += columns_text(std::move(counts.rows));
    }
    if (!view.disagreements.empty()) text += disagreements_text(view);
  }
  if (agreement.consensus) text += consensus_text(*agreement.consensus);
  return text;
}

std::string agreement_markdown(const Agreement& agreement) {
  const std::string title = escaped(agreement_title(agreement));
  std::string text = fmt::format("---\ntitle: {}\nlang: en\n---\n\n# {}\n\n",
                                 yaml_quoted(at_line_start(title)), in_heading(title));
  const std::vector<std::string>& coders = agreement.views.front().table.coders;
  for (std::size_t coder = 0; coder < coders.size(); ++coder) {
    text += fmt::format("{}. {}\n", coder + 1, at_line_start(escaped(coders[coder])));
  }
  text += '\n';
  for (const AgreementView& view : agreement.views) text += view_markdown(agreement, view);
  if (agreement.consensus) text += consensus_markdown(*agreement.consensus);
  while (text.ends_with("\n\n")) text.pop_back();
  return text;
}

namespace {

/// The row of one coder's rating of a unit; none where the rating is missing.
void write_rating(CsvWriter& out, const AgreementView& view, std::size_t unit, std::size_t coder) {
  const RatingTable& table = view.table;
  const std::size_t value = table.rating(unit, coder);
  if (value == RatingTable::missing) return;
  const RatingPlace place =
      table.places.empty() ? RatingPlace{} : table.places[unit * table.coders.size() + coder];
  std::vector<std::string> mappings;
  for (const Mapping* mapping : place.mappings) mappings.push_back(mapping->id.value);
  out.cell(name_of(view.level));
  out.cell(table.units[unit]);
  out.cell(table.unit_texts.empty() ? std::string() : table.unit_texts[unit]);
  out.cell(table.coders[coder]);
  out.cell(table.values[value]);
  out.list(mappings);
  out.cell(judgement_words(table, unit, coder).rationale);
  out.cell(place.file == nullptr ? std::string() : place.file->path());
  out.number(place.at.line);
  out.number(place.at.column);
  out.end_row();
}

}  // namespace

std::string disagreements_csv(const Agreement& agreement, CsvDialect dialect) {
  CsvWriter out(dialect);
  out.row({"level", "unit", "unit_text", "coder", "value", "mappings", "rationale", "file", "line",
           "column"});
  for (const AgreementView& view : agreement.views) {
    for (const std::size_t unit : view.disagreements) {
      for (std::size_t coder = 0; coder < view.table.coders.size(); ++coder) {
        write_rating(out, view, unit, coder);
      }
    }
  }
  return std::move(out).text();
}

std::string ratings_wide_csv(const RatingTable& table) {
  CsvWriter out(CsvDialect::plain);
  out.cell("unit");
  for (const std::string& coder : table.coders) out.cell(coder);
  out.end_row();
  for (std::size_t unit = 0; unit < table.units.size(); ++unit) {
    out.cell(table.units[unit]);
    for (std::size_t coder = 0; coder < table.coders.size(); ++coder) {
      const std::size_t value = table.rating(unit, coder);
      out.cell(value == RatingTable::missing ? "NA" : std::string_view(table.values[value]));
    }
    out.end_row();
  }
  return std::move(out).text();
}

std::string ratings_long_csv(const RatingTable& table) {
  CsvWriter out(CsvDialect::plain);
  out.row({"subject", "rater", "coding"});
  for (std::size_t unit = 0; unit < table.units.size(); ++unit) {
    for (std::size_t coder = 0; coder < table.coders.size(); ++coder) {
      const std::size_t value = table.rating(unit, coder);
      if (value == RatingTable::missing) continue;
      out.row({table.units[unit], table.coders[coder], table.values[value]});
    }
  }
  return std::move(out).text();
}

}  // namespace crosswalk::report
