#pragma once

#include <string_view>

#include "model/document.hpp"
#include "model/report_content.hpp"

namespace crosswalk::report {

/// A comparison on one screen: the answer, the counts, the matrix with symbols and numbers, and
/// `whole`, the command that writes the whole report; empty if there is none to name. `language`
/// must be one that has phrases.
Document screen_document(const ReportContent& content, std::string_view language,
                         std::string_view whole);

/// The same of an overview, with the left framework's categories by country or by list.
Document screen_document(const OverviewContent& content, std::string_view language,
                         std::string_view whole);

}  // namespace crosswalk::report
