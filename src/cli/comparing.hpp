#pragma once

#include <deque>
#include <optional>
#include <string>

#include "cli/workspace.hpp"
#include "model/comparison.hpp"
#include "model/report_list.hpp"

namespace crosswalk::cli {

/// A finished comparison and its inputs, which the workspace owns.
struct FinishedComparison {
  ComparisonInputs inputs;
  Comparison comparison;
};

/// Whether a request asks for an overview: it names several right frameworks, by a list or a
/// pattern.
bool asks_for_overview(const ComparisonRequest& request);

/// Compares the left framework of the request with each of its right ones, in their order. Returns
/// nullopt where the data has errors. Throws Failure as Workspace::comparison_of() does.
std::optional<std::deque<FinishedComparison>> compare_requested(Workspace& workspace,
                                                                const ComparisonRequest& request);

/// The report on the comparisons of `request`. Throws Failure where an overview is requested in a
/// format that it does not have.
std::string report_on(const std::deque<FinishedComparison>& compared,
                      const ComparisonRequest& request, const ReportStyle& style);

}  // namespace crosswalk::cli
