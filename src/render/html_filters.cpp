#include "render/html_filters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <variant>
#include <vector>

#include "render/html_inline.hpp"
#include "render/markup.hpp"

namespace crosswalk::render {
namespace {

// With more choices than this a filter is a list of which one is chosen.
constexpr std::size_t most_check_boxes = 8;

/// Which choices of each filter the entries of a document have.
class ChoicesInUse {
 public:
  explicit ChoicesInUse(const Document& document) {
    for (const Filter& filter : document.filters) in_use_.emplace_back(filter.choices.size());
    for (const Block& block : document.blocks) {
      if (const auto* heading = std::get_if<Heading>(&block)) {
        add(heading->facets);
      } else if (const auto* list = std::get_if<List>(&block)) {
        add(list->items);
      } else if (const auto* table = std::get_if<Table>(&block)) {
        for (const Table::Column& column : table->columns) add(column.facets);
        for (const Table::Row& row : table->rows) add(row.facets);
      }
    }
  }

  [[nodiscard]] std::vector<Facet> of(std::size_t filter) const {
    std::vector<Facet> facets;
    for (std::size_t choice = 0; choice < in_use_[filter].size(); ++choice) {
      if (in_use_[filter][choice]) facets.push_back({.filter = filter, .choice = choice});
    }
    return facets;
  }

 private:
  void add(const std::vector<Facet>& facets) {
    for (const Facet& facet : facets) in_use_.at(facet.filter).at(facet.choice) = true;
  }
  void add(const std::vector<ListItem>& items) {
    for (const ListItem& item : items) {
      add(item.facets);
      add(item.parts);
    }
  }

  std::vector<std::vector<bool>> in_use_;
};

void append_check_boxes(std::string& out, const Filter& filter, const std::vector<Facet>& facets) {
  out += "<fieldset><legend>";
  append_escaped(out, filter.label.plain_text());
  out += "</legend>\n";
  for (const Facet& facet : facets) {
    out += fmt::format(R"(<label><input type="checkbox" value="{}"><span>)", code_of(facet));
    append_escaped(out, filter.choices[facet.choice].plain_text());
    out += "</span></label>\n";
  }
  out += "</fieldset>\n";
}

void append_selection(std::string& out, const Filter& filter, const std::vector<Facet>& facets,
                      const PageWords& words) {
  out += "<p><label><strong>";
  append_escaped(out, filter.label.plain_text());
  out += "</strong> <select><option value=\"\">";
  append_escaped(out, words.all);
  out += "</option>\n";
  for (const Facet& facet : facets) {
    out += fmt::format("<option value=\"{}\">", code_of(facet));
    append_escaped(out, filter.choices[facet.choice].plain_text());
    out += "</option>\n";
  }
  out += "</select></label></p>\n";
}

}  // namespace

std::string code_of(const Facet& facet) { return fmt::format("{}-{}", facet.filter, facet.choice); }

void append_filter_form(std::string& out, const Document& document, const PageWords& words) {
  if (document.filters.empty()) return;
  out += R"(<form id="filter" role="search" hidden)";
  append_attribute(out, "aria-label", words.filter);
  out += ">\n<p><label><strong>";
  append_escaped(out, words.search);
  out += "</strong> <input type=\"search\" id=\"search\" autocomplete=\"off\"></label></p>\n";
  const ChoicesInUse in_use(document);
  for (std::size_t filter = 0; filter < document.filters.size(); ++filter) {
    const std::vector<Facet> facets = in_use.of(filter);
    if (facets.size() < 2) continue;  // it would tell nothing apart
    if (facets.size() <= most_check_boxes) {
      append_check_boxes(out, document.filters[filter], facets);
    } else {
      append_selection(out, document.filters[filter], facets, words);
    }
  }
  out += "<p><button type=\"reset\">";
  append_escaped(out, words.reset);
  out += R"(</button> <span id="shown" role="status")";
  append_attribute(out, "data-words", words.shown);
  out += "></span></p>\n</form>\n";
}

}  // namespace crosswalk::render
