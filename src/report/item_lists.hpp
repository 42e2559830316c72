#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "report/page.hpp"

namespace crosswalk::report {

/// Lists the items of one side. Items that are judged alike stand below their common reason.
class ItemLists {
 public:
  ItemLists(Page& page, const Side& side)
      : page_(page), side_(side), other_index_(*side.other().framework) {}

  using Items = std::vector<const ClassedItem*>;

  /// What the lists say beside the items.
  struct Style {
    bool has_class = false;             ///< whether each reason begins with the class
    bool has_counterpart_texts = true;  ///< else counterparts are named by their ids
    int level = 3;                      ///< of the headings of categories
  };

  /// Appends a list for each top category that has some of the items, under a heading.
  void append_by_category(const Items& items, Style style);

 private:
  /// Items that share a list of mappings, a basis and a class have the same reason, which is made
  /// once. Others may have the same in words.
  using ReasonKey = std::tuple<const Reach*, Basis, ItemClass, Determination>;

  void append_list(const Items& items, Style style);

  /// The item with its id, text and note; on the right side its text only where the document has it
  /// not yet.
  [[nodiscard]] ListItem item_line(const ClassedItem& item) const;

  [[nodiscard]] std::vector<Facet> facets_of(const ClassedItem& item) const;

  /// "`communication` (in category 9): SW-communication …", the reason that items share.
  [[nodiscard]] Inline reason(const ClassedItem& item, Style style);

  [[nodiscard]] Inline basis_words(const Reach& reach) const;

  /// "`interprofessional-work` (in category 10)".
  [[nodiscard]] Inline why(const ClassedItem& item) const;

  /// The counterparts of an item.
  [[nodiscard]] Inline counterparts_of(const ClassedItem& item, Style style) const;

  [[nodiscard]] Inline counterpart(const Ref& ref, Style style) const;

  [[nodiscard]] static bool says_more_than_class(const Mapping& mapping);

  [[nodiscard]] Inline also(const ClassedItem& item) const;

  Page& page_;
  const Side side_;
  EntryIndex other_index_;
};

}  // namespace crosswalk::report
