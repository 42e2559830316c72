#include "report/comparison_report.hpp"

#include "report/sections.hpp"

namespace crosswalk::report {

std::string to_markdown(const ReportContent& content, std::string_view language) {
  Page page{.content = content, .catalogue = catalogue_of(language)};
  append_opening(page);
  append_summary(page);
  append_method(page);
  append_matrix(page);
  for (const ItemClass item_class : all_classes) append_class(page, item_class);
  append_right_side(page);
  append_mappings(page);
  append_findings(page);
  append_provenance(page);
  while (page.text.ends_with("\n\n")) page.text.pop_back();
  return std::move(page.text);
}

}  // namespace crosswalk::report
