#pragma once

#include <string>
#include <vector>

#include "model/comparison.hpp"
#include "model/diagnostic.hpp"
#include "model/provenance.hpp"
#include "model/report_list.hpp"

namespace crosswalk::render {

/// Raised whenever the same input gives other bytes than before because the layout changed.
inline constexpr int report_format_version = 1;

/// All that a report shows. The parts outlive it.
struct ReportContent {
  const Comparison& comparison;
  const std::vector<Diagnostic>& findings;  ///< the warnings and notes on the three files, sorted
  const Provenance& provenance;
};

/// The comparison as text in the given style. Text in `style.language`, falling back as
/// Text::best does. The same content gives the same bytes everywhere.
std::string to_report(const ReportContent& content, const ReportStyle& style);

}  // namespace crosswalk::render
