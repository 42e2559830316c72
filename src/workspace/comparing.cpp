#include "workspace/comparing.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "compare/chain.hpp"
#include "compare/evidence.hpp"

namespace crosswalk {

bool asks_for_overview(const ComparisonRequest& request) {
  return request.rights.size() > 1 || request.rights.front().value.find('*') != std::string::npos;
}

std::optional<std::deque<FinishedComparison>> compare_requested(Workspace& workspace,
                                                                const ComparisonRequest& request) {
  std::deque<FinishedComparison> compared;
  for (const Located<std::string>& pattern : request.rights) {
    for (const std::string& right : workspace.data_index().matching(pattern.value)) {
      std::optional<ComparisonInputs> inputs = comparison_inputs(workspace, request, right);
      if (!inputs) return std::nullopt;
      Comparison comparison = compare_through(inputs->chain, *inputs->table);
      if (inputs->whole) {
        note_left_out(compare_through(*inputs->whole, *inputs->whole_table), comparison);
      }
      compared.push_back({.inputs = *std::move(inputs), .comparison = std::move(comparison)});
    }
  }
  return compared;
}

std::vector<ReportInput> files_of(const std::deque<FinishedComparison>& compared) {
  std::vector<ReportInput> files;
  for (const FinishedComparison& each : compared) {
    for (const ReportInput& input : each.inputs.files) {
      const bool is_known =
          std::any_of(files.begin(), files.end(),
                      [&input](const ReportInput& known) { return known.name == input.name; });
      if (!is_known) files.push_back(input);
    }
  }
  return files;
}

}  // namespace crosswalk
