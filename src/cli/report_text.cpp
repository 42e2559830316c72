#include "cli/report_text.hpp"

#include <vector>

#include "cli/version.hpp"
#include "compare/overview.hpp"
#include "render/csv.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "report/comparison_report.hpp"
#include "report/overview.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {

std::string report_text(const ReportContent& content, const ReportStyle& style) {
  switch (style.format) {
    case Format::csv:
      return render::to_csv(content, style.table, style.dialect, style.language);
    case Format::json:
      return render::to_json(content);
    case Format::markdown:
      break;
  }
  return render::to_markdown(report::to_document(content, style.language));
}

std::string report_text(const OverviewContent& content, const ReportStyle& style) {
  switch (style.format) {
    case Format::csv:
      return report::to_csv(content, style.dialect, style.language);
    case Format::json:
      throw Failure("an overview is written as md or csv, not json");
    case Format::markdown:
      break;
  }
  return render::to_markdown(report::to_document(content, style.language));
}

std::string report_text(const std::deque<FinishedComparison>& compared,
                        const ComparisonRequest& request, const ReportStyle& style) {
  const Provenance provenance{.tool_version = std::string(tool_version),
                              .inputs = files_of(compared)};
  if (!asks_for_overview(request)) {
    const FinishedComparison& only = compared.front();
    return report_text(ReportContent{.comparison = only.comparison,
                                     .findings = only.inputs.diagnostics,
                                     .provenance = provenance},
                       style);
  }
  std::vector<ChainedComparison> chained;
  for (const FinishedComparison& each : compared) {
    chained.push_back({each.inputs.chain, each.comparison});
  }
  return report_text(OverviewContent{.overview = overview_of(chained), .provenance = provenance},
                     style);
}

}  // namespace crosswalk::cli
