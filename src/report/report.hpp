#pragma once

#include <string>
#include <vector>

#include "model/comparison.hpp"
#include "model/diagnostic.hpp"
#include "model/provenance.hpp"
#include "model/report_list.hpp"

namespace crosswalk::report {

/// The version of the report layout. It is raised whenever a change of the layout gives other bytes
/// for the same input.
inline constexpr int report_format_version = 1;

/// The input of a report. The referenced parts must outlive it.
struct ReportContent {
  const Comparison& comparison;
  const std::vector<Diagnostic>& findings;  ///< the warnings and notes on the three files, sorted
  const Provenance& provenance;
};

/// The report on a comparison in the given style. Texts are in `style.language`, or in the fallback
/// that Text::best gives. The same content gives the same bytes on every system.
std::string to_report(const ReportContent& content, const ReportStyle& style);

}  // namespace crosswalk::report
