#pragma once

#include <string_view>

#include "model/document.hpp"
#include "model/report_content.hpp"

namespace crosswalk::report {

/// The report on a comparison: every part of it, for reading and printing. Texts are in `language`,
/// which must be one that has phrases, or in the fallback that Text::best gives.
Document to_document(const ReportContent& content, std::string_view language);

}  // namespace crosswalk::report
