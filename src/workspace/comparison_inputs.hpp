#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "compare/chain.hpp"
#include "model/compared_table.hpp"
#include "model/diagnostic.hpp"
#include "model/framework.hpp"
#include "model/provenance.hpp"
#include "model/report_list.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk {

/// The inputs of one comparison. They point into the workspace and into `own_frameworks` and
/// `own_tables`, so they can be moved and not copied.
struct ComparisonInputs {
  Chain chain = {};  ///< with tables turned round where their files are in the other direction
  /// The chain's only table, or the table derived from it; never null.
  const ComparedTable* table = nullptr;
  /// The chain including the items of weak evidence; set only if items were left out.
  std::optional<Chain> whole = {};
  const ComparedTable* whole_table = nullptr;  ///< the table of `whole`, or null
  std::vector<Diagnostic> diagnostics = {};    ///< the warnings and notes on the files, sorted
  std::vector<ReportInput> files = {};         ///< the frameworks, then the crosswalks
  std::deque<Framework> own_frameworks = {};
  std::deque<ComparedTable> own_tables = {};

  ComparisonInputs() = default;
  ComparisonInputs(const ComparisonInputs&) = delete;
  ComparisonInputs& operator=(const ComparisonInputs&) = delete;
  ComparisonInputs(ComparisonInputs&&) = default;
  ComparisonInputs& operator=(ComparisonInputs&&) = default;
  ~ComparisonInputs() = default;
};

/// The inputs for comparing `request.left` with `right`, one of the right frameworks of the
/// request; nullopt where the data has errors, which the workspace's diagnostics hold. Throws
/// Failure where a framework is missing, where no chain of crosswalks links the two, or where
/// several shortest chains do.
std::optional<ComparisonInputs> comparison_inputs(Workspace& workspace,
                                                  const ComparisonRequest& request,
                                                  const std::string& right);

}  // namespace crosswalk
