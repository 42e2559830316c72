#include "report/comparison_report.hpp"

#include <utility>

#include "report/sections.hpp"

namespace crosswalk::report {

Document to_document(const ReportContent& content, std::string_view language) {
  Page page = new_page(content, language);
  page.filters = EntryFilters(page, page.left().framework(), &page.right().framework());
  page.document.filters = page.filters.filters();
  append_answer(page);
  append_matrix(page);
  for (const ItemClass item_class : all_classes) append_class(page, item_class);
  append_right_side(page);
  append_mappings(page);
  append_method(page);
  append_notes(page);
  append_provenance(page);
  return std::move(page.document);
}

}  // namespace crosswalk::report
