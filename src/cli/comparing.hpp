#pragma once

#include <deque>
#include <optional>
#include <string>

#include "cli/workspace.hpp"
#include "model/comparison.hpp"
#include "model/report_list.hpp"

namespace crosswalk::cli {

/// A finished comparison with what it was made from, which lives in the workspace.
struct Compared {
  ComparisonInputs inputs;
  Comparison comparison;
};

/// Whether a request names several right frameworks, by a list or a pattern, and so asks for an
/// overview.
bool asks_for_overview(const ComparisonRequest& request);

/// The left framework of the request compared with each of its right ones, in their order; nullopt
/// where the data has errors. Throws Failure as Workspace::comparison_of does.
std::optional<std::deque<Compared>> compare_requested(Workspace& workspace,
                                                      const ComparisonRequest& request);

/// The report on what was compared for `request`. Throws Failure where an overview is asked for in
/// a form that it does not have.
std::string report_on(const std::deque<Compared>& compared, const ComparisonRequest& request,
                      const ReportStyle& style);

}  // namespace crosswalk::cli
