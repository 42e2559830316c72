#include "report/report.hpp"

#include "render/csv.hpp"
#include "render/json.hpp"
#include "report/comparison_report.hpp"

namespace crosswalk::report {
using namespace crosswalk::render;

std::string to_report(const ReportContent& content, const ReportStyle& style) {
  switch (style.format) {
    case Format::csv:
      return to_csv(content, style.table, style.dialect, style.language);
    case Format::json:
      return to_json(content);
    case Format::markdown:
      break;
  }
  return to_markdown(content, style.language);
}

}  // namespace crosswalk::report
