#include "cli/report_text.hpp"

#include <vector>

#include "cli/version.hpp"
#include "compare/overview.hpp"
#include "render/overview.hpp"
#include "render/report.hpp"
#include "workspace/failure.hpp"

namespace crosswalk::cli {

std::string report_text(const std::deque<FinishedComparison>& compared,
                        const ComparisonRequest& request, const ReportStyle& style) {
  const Provenance provenance{.tool_version = std::string(tool_version),
                              .inputs = files_of(compared)};
  if (!asks_for_overview(request)) {
    const FinishedComparison& only = compared.front();
    return render::to_report({.comparison = only.comparison,
                              .findings = only.inputs.diagnostics,
                              .provenance = provenance},
                             style);
  }
  if (style.format == Format::json) throw Failure("an overview is written as md or csv, not json");
  std::vector<ChainedComparison> chained;
  for (const FinishedComparison& each : compared) {
    chained.push_back({each.inputs.chain, each.comparison});
  }
  return render::to_overview({.overview = overview_of(chained), .provenance = provenance}, style);
}

}  // namespace crosswalk::cli
