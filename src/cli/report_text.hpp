#pragma once

#include <deque>
#include <string>
#include <string_view>

#include "model/document.hpp"
#include "model/report_content.hpp"
#include "model/report_list.hpp"
#include "model/workbook.hpp"
#include "render/terminal.hpp"
#include "workspace/comparing.hpp"

namespace crosswalk::cli {

/// What the format `text`, which is one screen, needs besides the style.
struct ScreenStyle {
  std::string whole = {};  ///< the command that writes the whole report; may be empty
  int width = render::usual_width;
};

/// The report on a comparison in the given style, for XLSX as bytes. The same content gives the
/// same bytes on every system.
std::string report_text(const ReportContent& content, const ReportStyle& style,
                        const ScreenStyle& screen = {});

/// A document as an HTML page with what it needs to be used, in that language.
std::string html_text(const Document& document, std::string_view language);

/// The bytes of a workbook. A cell that is too long for the format is cut, which is told on
/// standard error. Throws Failure where a table is too large for the format.
std::string workbook_bytes(const Workbook& workbook);

/// The overview in the given style, whose `table` is ignored. Throws Failure where there is no
/// overview in that format, and as workbook_bytes() does.
std::string report_text(const OverviewContent& content, const ReportStyle& style,
                        const ScreenStyle& screen = {});

/// The report on the comparisons of `request`: on one, or an overview. `width` is that of the
/// format `text`. Throws Failure as above.
std::string report_text(const std::deque<FinishedComparison>& compared,
                        const ComparisonRequest& request, const ReportStyle& style,
                        int width = render::usual_width);

}  // namespace crosswalk::cli
