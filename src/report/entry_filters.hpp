#pragma once

#include <cstddef>
#include <vector>

#include "model/comparison.hpp"
#include "model/document.hpp"
#include "model/overview.hpp"

namespace crosswalk::report {

struct Page;

/// The filters of a report, and the answers that its entries have to them.
class EntryFilters {
 public:
  /// No filters, and no answers of an entry.
  EntryFilters() = default;

  /// Those of a report on two frameworks; in an overview, on the left framework and the hub, which
  /// is null where there is none, with a country or list for each column.
  EntryFilters(const Page& page, const Framework& left, const Framework* right,
               const std::vector<OverviewColumn>& columns = {});

  [[nodiscard]] const std::vector<Filter>& filters() const { return filters_; }

  /// The answers of an item, whose class `reached_by` decided with the mappings of `comparison`.
  [[nodiscard]] std::vector<Facet> of_item(const Comparison& comparison, bool is_left,
                                           const ClassedItem& item) const;

  /// The answers of a mapping. It belongs to all categories that it names, or names an item of.
  [[nodiscard]] std::vector<Facet> of_mapping(const Mapping& mapping, const MappingState& state,
                                              const EntryIndex& left,
                                              const EntryIndex& right) const;

  /// The answers of a row of an overview, about an entry of the left framework or of the hub.
  [[nodiscard]] std::vector<Facet> of_row(const OverviewRow& row, bool is_left) const;

  /// The answers of a column of an overview, and of one of its lists.
  [[nodiscard]] std::vector<Facet> of_column(std::size_t column) const;
  [[nodiscard]] std::vector<Facet> of_list(std::size_t column, const Comparison& list) const;

 private:
  /// The filters by their places.
  enum Place : std::size_t {
    by_framework,
    by_class,
    by_category,
    by_evidence,
    by_certainty,
    by_review,
    by_country
  };

  struct Tree {
    const Framework* framework = nullptr;
    std::vector<std::size_t> categories = {};  ///< for each entry, the choice of its top category
  };

  void add_categories(const Page& page, Tree& tree);
  [[nodiscard]] static Facet evidence_of(const Entry& entry);
  [[nodiscard]] static Facet certainty_of(Determination determination);
  [[nodiscard]] static Facet review_of(bool is_stale);

  Tree left_;
  Tree right_;
  std::vector<Filter> filters_;
};

}  // namespace crosswalk::report
