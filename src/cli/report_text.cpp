#include "cli/report_text.hpp"

#include "cli/failure.hpp"
#include "render/csv.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "report/comparison_report.hpp"
#include "report/overview.hpp"

namespace crosswalk::cli {

std::string report_text(const ReportContent& content, const ReportStyle& style) {
  switch (style.format) {
    case Format::csv:
      return render::to_csv(content, style.table, style.dialect, style.language);
    case Format::json:
      return render::to_json(content);
    case Format::markdown:
      break;
  }
  return render::to_markdown(report::to_document(content, style.language));
}

std::string report_text(const OverviewContent& content, const ReportStyle& style) {
  switch (style.format) {
    case Format::csv:
      return report::to_csv(content, style.dialect, style.language);
    case Format::json:
      throw Failure("an overview is written as md or csv, not json");
    case Format::markdown:
      break;
  }
  return render::to_markdown(report::to_document(content, style.language));
}

}  // namespace crosswalk::cli
