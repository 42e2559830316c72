#include "report/agreement_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "render/csv_writer.hpp"
#include "report/agreement_words.hpp"
#include "text/unicode.hpp"
#include "text/wrapping.hpp"

namespace crosswalk::report {

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

Inline judgement_line(const JudgementWords& words, std::size_t coder) {
  Inline line = fmt::format("Coder {}: ", coder + 1) + strong(words.value);
  Inline source = words.mappings;
  if (!words.place.empty()) source += Inline(source.empty() ? "" : ", ") + code(words.place);
  if (!source.empty()) line += " (" + source + ")";
  if (!words.rationale.empty()) line += ": " + words.rationale;
  return line;
}

void append_disagreements(Document& document, const AgreementView& view) {
  document.blocks.emplace_back(Heading{.level = 3, .words = disagreements_heading(view)});
  for (const DisagreementGroup& group : grouped_disagreements(view)) {
    for (const std::size_t unit : group.units) {
      document.blocks.emplace_back(Paragraph{.words = unit_words(view.table, unit)});
    }
    List list;
    for (std::size_t coder = 0; coder < group.judgements.size(); ++coder) {
      list.items.push_back({.words = judgement_line(group.judgements[coder], coder)});
    }
    document.blocks.emplace_back(std::move(list));
  }
}

void append_view(Document& document, const Agreement& agreement, const AgreementView& view) {
  document.blocks.emplace_back(Heading{.level = 2, .words = view_title(agreement, view)});
  document.blocks.emplace_back(Paragraph{.words = view_summary(view)});
  Table figures{.columns = {{.title = "Figure"},
                            {.title = "Value"},
                            {.title = "Units"},
                            {.title = "Interval, errors, or why undefined"}}};
  for (const Statistic& statistic : view.statistics) {
    figures.rows.push_back(
        {.cells = {statistic_label(statistic), statistic_value(statistic),
                   fmt::to_string(statistic.units), statistic_detail(statistic)}});
  }
  document.blocks.emplace_back(std::move(figures));
  if (CountTable counts = count_table(view); !counts.rows.empty()) {
    document.blocks.emplace_back(Paragraph{.words = counts.caption});
    Table table;
    for (std::string& name : counts.header) {
      const bool is_number = !table.columns.empty();
      table.columns.push_back({.title = std::move(name), .is_number = is_number});
    }
    for (const std::vector<std::string>& row : counts.rows) {
      table.rows.push_back({.cells = {row.begin(), row.end()}});
    }
    document.blocks.emplace_back(std::move(table));
  }
  if (!view.disagreements.empty()) append_disagreements(document, view);
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

void append_consensus(Document& document, const Consensus& consensus) {
  document.blocks.emplace_back(Heading{.level = 2, .words = "Consensus"});
  document.blocks.emplace_back(Paragraph{.words = consensus_summary(consensus)});
  for_each_row(
      consensus,
      [&](const std::string& heading) {
        document.blocks.emplace_back(Heading{.level = 3, .words = heading});
        document.blocks.emplace_back(List{});
      },
      [&](const std::string& words) {
        std::get<List>(document.blocks.back()).items.push_back({.words = words});
      });
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

Document agreement_document(const Agreement& agreement) {
  Document document{.language = "en"};
  document.blocks.emplace_back(Heading{.level = 1, .words = agreement_title(agreement)});
  List coders{.is_numbered = true};
  for (const std::string& coder : agreement.views.front().table.coders) {
    coders.items.push_back({.words = coder});
  }
  document.blocks.emplace_back(std::move(coders));
  for (const AgreementView& view : agreement.views) append_view(document, agreement, view);
  if (agreement.consensus) append_consensus(document, *agreement.consensus);
  return document;
}

namespace {

/// The row of one coder's rating of a unit; none where the rating is missing.
void write_rating(render::CsvWriter& out, const AgreementView& view, std::size_t unit,
                  std::size_t coder) {
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
  render::CsvWriter out(dialect);
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
  render::CsvWriter out(CsvDialect::plain);
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
  render::CsvWriter out(CsvDialect::plain);
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
