#include "cli/report_text.hpp"

#include <fmt/format.h>

#include <iostream>
#include <string_view>
#include <vector>

#include "cli/version.hpp"
#include "compare/overview_of.hpp"
#include "render/csv.hpp"
#include "render/html.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/svg.hpp"
#include "render/xlsx.hpp"
#include "report/comparison_report.hpp"
#include "report/comparison_tables.hpp"
#include "report/figures.hpp"
#include "report/overview_report.hpp"
#include "report/page_words.hpp"
#include "report/screen.hpp"
#include "report/workbook.hpp"
#include "text/unicode.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {

std::string workbook_bytes(const Workbook& workbook) {
  if (const std::string reason = render::why_not_xlsx(workbook); !reason.empty()) {
    throw Failure(reason + "; write csv instead");
  }
  if (const std::string cell = render::first_cut_cell(workbook); !cell.empty()) {
    std::cerr << fmt::format(
        "crosswalk: warning: texts of more than 32,767 characters are cut in a workbook, the first "
        "in {}\n",
        visible(cell));
  }
  return render::to_xlsx(workbook);
}

namespace {

/// An argument of a command as a shell takes it.
std::string shell_word(const std::string& word) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.,/+=";
  if (!word.empty() && word.find_first_not_of(plain) == std::string::npos) return word;
  std::string quoted = "'";
  for (const char byte : word) quoted += byte == '\'' ? "'\\''" : std::string(1, byte);
  return quoted + "'";
}

/// The command that writes the whole report as Markdown.
std::string whole_command(const ComparisonRequest& request, const std::string& language) {
  std::string words = "crosswalk compare " + shell_word(request.left.value);
  for (const Located<std::string>& right : request.rights) words += ' ' + shell_word(right.value);
  for (const Located<std::string>& stop : request.via) words += " --via " + shell_word(stop.value);
  if (request.minimum_evidence) {
    words += " --min-evidence " + std::string(name_of(*request.minimum_evidence));
  }
  if (language != "en") words += " --lang " + shell_word(language);
  const bool is_overview = asks_for_overview(request);
  const std::string file =
      request.left.value + "--" + (is_overview ? "overview" : request.rights.front().value) + ".md";
  return words + " -o " + shell_word(file);
}

}  // namespace

std::string html_text(const Document& document, std::string_view language) {
  return render::to_html(document, report::page_words(language));
}

std::string report_text(const ReportContent& content, const ReportStyle& style,
                        const ScreenStyle& screen) {
  switch (style.format) {
    case Format::csv:
      return render::to_csv(report::table_of(content.comparison, style.table, style.language),
                            style.dialect);
    case Format::xlsx:
      return workbook_bytes(report::comparison_workbook(content, style.language));
    case Format::json:
      return render::to_json(content);
    case Format::html:
      return html_text(report::to_document(content, style.language), style.language);
    case Format::svg:
      return render::to_svg(report::picture_of(content, style.figure, style.language));
    case Format::text:
      return render::to_terminal(report::screen_document(content, style.language, screen.whole),
                                 screen.width);
    case Format::markdown:
      break;
  }
  return render::to_markdown(report::to_document(content, style.language));
}

std::string report_text(const OverviewContent& content, const ReportStyle& style,
                        const ScreenStyle& screen) {
  switch (style.format) {
    case Format::csv:
      return render::to_csv(report::overview_table(content.overview, style.language),
                            style.dialect);
    case Format::json:
      return render::to_json(content);
    case Format::xlsx:
      return workbook_bytes(report::overview_workbook(content, style.language));
    case Format::html:
      return html_text(report::to_document(content, style.language), style.language);
    case Format::svg:
      throw Failure(
          "a figure shows one comparison; an overview is written as md, html, csv, xlsx or json");
    case Format::text:
      return render::to_terminal(report::screen_document(content, style.language, screen.whole),
                                 screen.width);
    case Format::markdown:
      break;
  }
  return render::to_markdown(report::to_document(content, style.language));
}

std::string report_text(const std::deque<FinishedComparison>& compared,
                        const ComparisonRequest& request, const ReportStyle& style, int width) {
  const ScreenStyle screen{.whole = whole_command(request, style.language), .width = width};
  const Provenance provenance{.tool_version = std::string(tool_version),
                              .inputs = files_of(compared)};
  if (!asks_for_overview(request)) {
    const FinishedComparison& only = compared.front();
    return report_text(ReportContent{.comparison = only.comparison,
                                     .diagnostics = only.inputs.diagnostics,
                                     .provenance = provenance},
                       style, screen);
  }
  std::vector<ChainedComparison> chained;
  for (const FinishedComparison& each : compared) {
    chained.push_back({each.inputs.chain, each.comparison});
  }
  return report_text(OverviewContent{.overview = overview_of(chained), .provenance = provenance},
                     style, screen);
}

}  // namespace crosswalk::cli
