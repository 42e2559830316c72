#pragma once

#include <vector>

#include "model/comparison.hpp"
#include "model/diagnostic.hpp"
#include "model/overview.hpp"
#include "model/provenance.hpp"

namespace crosswalk {

/// The version of the report layout. It is raised whenever a change of the layout gives other bytes
/// for the same input.
inline constexpr int report_format_version = 1;

/// The input of a report. The referenced parts must outlive it.
struct ReportContent {
  const Comparison& comparison;
  const std::vector<Diagnostic>&
      diagnostics;  ///< the warnings and notes on the three files, sorted
  const Provenance& provenance;
};

/// The input of an overview report.
struct OverviewContent {
  Overview overview;
  Provenance provenance;
};

}  // namespace crosswalk
