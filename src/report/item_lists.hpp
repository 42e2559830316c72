#pragma once

#include <compare>
#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <utility>
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
  /// What a reason is made from, but for the mappings.
  struct Verdict {
    Basis basis = Basis::none;
    ItemClass item_class = ItemClass::not_addressed;
    Determination determination = Determination::determined;
    std::size_t decisive = 0;
    // NOLINTNEXTLINE(modernize-use-nullptr): see Position
    friend auto operator<=>(const Verdict&, const Verdict&) = default;
  };

  /// What a reason says of a reach: the mapping, how it reaches the item, and the ref if it is
  /// told.
  using ReachWords = std::tuple<std::size_t, Specificity, std::size_t>;

  /// Finds the place of a reason in a list without making it for each item. Items may share one
  /// list of reaches; lists that differ may name the same mappings, as those of the items that one
  /// mapping names; and other mappings may give the same words.
  struct Places {
    std::map<std::pair<const Reach*, Verdict>, std::size_t> by_list = {};
    std::map<std::pair<std::vector<ReachWords>, Verdict>, std::size_t> by_mappings = {};
    std::map<std::string, std::size_t> by_words = {};
  };

  /// The place in `list` of the reason of an item, which is appended where it is new.
  [[nodiscard]] std::size_t place_of(const ClassedItem& item, Style style, List& list,
                                     Places& places);

  void append_list(const Items& items, Style style);

  /// The item with its id, text and note; on the right side its text only where the document has it
  /// not yet.
  [[nodiscard]] ListItem item_line(const ClassedItem& item) const;

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
