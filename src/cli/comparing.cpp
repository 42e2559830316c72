#include "cli/comparing.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "cli/report_text.hpp"
#include "compare/evidence.hpp"
#include "compare/overview.hpp"

namespace crosswalk::cli {

namespace {

/// The provenance of all comparisons together, with each file once.
Provenance joined_provenance(const std::deque<FinishedComparison>& compared) {
  Provenance joined{.tool_version = compared.front().inputs.provenance.tool_version};
  for (const FinishedComparison& each : compared) {
    for (const ReportInput& input : each.inputs.provenance.inputs) {
      const bool is_known =
          std::any_of(joined.inputs.begin(), joined.inputs.end(),
                      [&input](const ReportInput& known) { return known.name == input.name; });
      if (!is_known) joined.inputs.push_back(input);
    }
  }
  return joined;
}

}  // namespace

bool asks_for_overview(const ComparisonRequest& request) {
  return request.rights.size() > 1 || request.rights.front().value.find('*') != std::string::npos;
}

std::optional<std::deque<FinishedComparison>> compare_requested(Workspace& workspace,
                                                                const ComparisonRequest& request) {
  std::deque<FinishedComparison> compared;
  for (const Located<std::string>& pattern : request.rights) {
    for (const std::string& right : workspace.matching(pattern.value)) {
      std::optional<ComparisonInputs> inputs = workspace.comparison_of(request, right);
      if (!inputs) return std::nullopt;
      Comparison comparison = compare_through(inputs->chain, inputs->table);
      if (inputs->whole) {
        note_left_out(compare_through(*inputs->whole, *inputs->whole_table), comparison);
      }
      compared.push_back({.inputs = *std::move(inputs), .comparison = std::move(comparison)});
    }
  }
  return compared;
}

std::string report_on(const std::deque<FinishedComparison>& compared,
                      const ComparisonRequest& request, const ReportStyle& style) {
  if (!asks_for_overview(request)) {
    const FinishedComparison& only = compared.front();
    return report_text({.comparison = only.comparison,
                        .findings = only.inputs.findings,
                        .provenance = only.inputs.provenance},
                       style);
  }
  std::vector<ChainedComparison> chained;
  for (const FinishedComparison& each : compared) {
    chained.push_back({each.inputs.chain, each.comparison});
  }
  return report_text({.overview = overview_of(chained), .provenance = joined_provenance(compared)},
                     style);
}

}  // namespace crosswalk::cli
