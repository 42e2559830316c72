#pragma once

#include <deque>
#include <optional>
#include <vector>

#include "model/comparison.hpp"
#include "model/provenance.hpp"
#include "model/report_list.hpp"
#include "workspace/comparison_inputs.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk {

/// A finished comparison and its inputs.
struct FinishedComparison {
  ComparisonInputs inputs;
  Comparison comparison;
};

/// Whether a request asks for an overview: it names several right frameworks, by a list or a
/// pattern.
bool asks_for_overview(const ComparisonRequest& request);

/// Compares the left framework of the request with each of its right ones, in their order. Returns
/// nullopt where the data has errors, which the workspace's diagnostics hold. Throws Failure as
/// comparison_inputs() does. The results point into the workspace.
std::optional<std::deque<FinishedComparison>> compare_requested(Workspace& workspace,
                                                                const ComparisonRequest& request);

/// The files of all comparisons together, each once.
std::vector<ReportInput> files_of(const std::deque<FinishedComparison>& compared);

}  // namespace crosswalk
