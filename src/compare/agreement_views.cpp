#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "compare/agreement_of.hpp"
#include "compare/compare.hpp"
#include "model/reached.hpp"

namespace crosswalk {

namespace {

RatingTable empty_table(Scale scale, const std::vector<const ComparedTable*>& coders) {
  RatingTable table{.scale = scale};
  for (const ComparedTable* coder : coders) {
    table.coders.push_back(coder->crosswalk.file->path());
  }
  return table;
}

/// Adds a missing rating for each unit and coder.
void fill_with_missing(RatingTable& table) {
  table.ratings.assign(table.units.size() * table.coders.size(), RatingTable::missing);
  table.places.resize(table.ratings.size());
}

/// The left side of the comparison that each crosswalk gives.
std::vector<ComparedSide> left_sides(const Framework& left, const Framework& right,
                                     const std::vector<const ComparedTable*>& coders) {
  std::vector<ComparedSide> sides;
  for (const ComparedTable* coder : coders) sides.push_back(compare(left, right, *coder).left);
  return sides;
}

/// The decisive mappings of an item that is addressed, and the place of the first.
RatingPlace place_of(const ClassedItem& item, const Crosswalk& table) {
  RatingPlace place{.file = table.file, .at = table.id.at};
  for (std::size_t i = 0; i < item.decisive; ++i) {
    place.mappings.push_back(&table.mappings[item.reached_by[i].mapping]);
  }
  if (!place.mappings.empty()) {
    place.file = table.rows_file;
    place.at = place.mappings.front()->id.at;
  }
  return place;
}

/// Makes the left items the units of `table` and calls `take(rating, item, crosswalk)` for every
/// item that a coder addresses, where `rating` is the index of its rating.
template <typename Take>
void for_each_addressed(RatingTable& table, const Framework& left, const Framework& right,
                        const std::vector<const ComparedTable*>& coders, Take take) {
  const std::vector<ComparedSide> sides = left_sides(left, right, coders);
  for (const ClassedItem& item : sides.front().items) {
    const Entry& entry = left.entries[item.entry];
    const Text::Version* text = entry.text.best("en", left.original.value);
    table.units.push_back(entry.id.value);
    table.unit_texts.push_back(text == nullptr ? std::string() : text->words.value);
  }
  fill_with_missing(table);
  for (std::size_t coder = 0; coder < coders.size(); ++coder) {
    for (std::size_t unit = 0; unit < table.units.size(); ++unit) {
      const ClassedItem& item = sides[coder].items[unit];
      if (item.item_class == ItemClass::not_addressed) continue;
      const std::size_t rating = unit * coders.size() + coder;
      table.places[rating] = place_of(item, coders[coder]->crosswalk);
      take(rating, item, coders[coder]->crosswalk);
    }
  }
}

/// The right items that an item has as counterparts by its decisive mappings.
std::vector<std::size_t> counterparts_of(const ClassedItem& item, const Crosswalk& table,
                                         const Framework& right, const EntryIndex& index) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < item.decisive; ++i) {
    for (const Located<Ref>& ref : table.mappings[item.reached_by[i].mapping].right) {
      const std::vector<ReachedItem> reached = reached_items(right, index, ref.value);
      for (const ReachedItem& each : reached) found.push_back(each.entry);
      // A category without items counts as a counterpart itself.
      const std::optional<std::size_t> entry = index.find(ref.value.entry);
      if (reached.empty() && entry) found.push_back(*entry);
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::string joined_ids(const std::vector<std::size_t>& entries, const Framework& framework) {
  std::string ids;
  for (const std::size_t entry : entries) {
    ids += (ids.empty() ? "" : ";") + framework.entries[entry].id.value;
  }
  return ids;
}

/// A left and a right ref, sorted in the order of their frameworks. An unknown or absent ref is
/// sorted last.
struct PairKey {
  std::size_t left_entry = 0;
  std::string left;
  std::size_t right_entry = 0;
  std::string right;
  // NOLINTNEXTLINE(modernize-use-nullptr): see Position
  friend auto operator<=>(const PairKey&, const PairKey&) = default;
};

/// One coder's judgement of a pair of refs.
struct PairJudgement {
  std::size_t coder = 0;
  const Mapping* mapping = nullptr;
};

class PairJudgements {
 public:
  PairJudgements(const Framework& left, const Framework& right) : left_(left), right_(right) {}

  void take(std::size_t coder, const Crosswalk& table) {
    for_each_pair(
        table, [&](const Mapping& mapping, const Located<Ref>& left, const Located<Ref>& right) {
          std::vector<PairJudgement>& judgements = by_pair_[key_of(left.value, right.value)];
          if (judgements.empty() || judgements.back().coder != coder) {
            judgements.push_back({.coder = coder, .mapping = &mapping});
          }
        });
  }

  /// Rates a pair `none` for each coder who judged one of its refs to have no counterpart, and
  /// drops the units of single refs that are covered in this way.
  void spread_none() {
    std::map<std::string, std::vector<PairJudgement>> left_none;
    std::map<std::string, std::vector<PairJudgement>> right_none;
    for (const auto& [key, judgements] : by_pair_) {
      if (key.right.empty()) left_none[key.left] = judgements;
      if (key.left.empty()) right_none[key.right] = judgements;
    }
    std::map<std::string, bool> left_related;
    std::map<std::string, bool> right_related;
    for (auto& [key, judgements] : by_pair_) {
      if (key.left.empty() || key.right.empty()) continue;
      left_related[key.left] = right_related[key.right] = true;
      add_missing(judgements, left_none[key.left]);
      add_missing(judgements, right_none[key.right]);
    }
    std::erase_if(by_pair_, [&](const auto& entry) {
      const PairKey& key = entry.first;
      return key.right.empty() ? left_related.contains(key.left)
                               : key.left.empty() && right_related.contains(key.right);
    });
  }

  [[nodiscard]] const std::map<PairKey, std::vector<PairJudgement>>& by_pair() const {
    return by_pair_;
  }

 private:
  [[nodiscard]] PairKey key_of(const Ref& left, const Ref& right) const {
    return {.left_entry = left_.find(left.entry).value_or(Entry::no_parent),
            .left = to_string(left),
            .right_entry = right_.find(right.entry).value_or(Entry::no_parent),
            .right = to_string(right)};
  }

  static void add_missing(std::vector<PairJudgement>& judgements,
                          const std::vector<PairJudgement>& more) {
    for (const PairJudgement& judgement : more) {
      const bool is_given =
          std::any_of(judgements.begin(), judgements.end(),
                      [&](const PairJudgement& given) { return given.coder == judgement.coder; });
      if (!is_given) judgements.push_back(judgement);
    }
  }

  EntryIndex left_;
  EntryIndex right_;
  std::map<PairKey, std::vector<PairJudgement>> by_pair_;
};

std::string or_dash(const std::string& ref) { return ref.empty() ? "–" : ref; }

}  // namespace

RatingTable class_ratings(const Framework& left, const Framework& right,
                          const std::vector<const ComparedTable*>& coders) {
  RatingTable table = empty_table(Scale::ordinal, coders);
  const std::vector<ItemClass> ranks{ItemClass::only, ItemClass::weak_overlap, ItemClass::overlap};
  for (const ItemClass rank : ranks) table.values.emplace_back(name_of(rank));
  for_each_addressed(table, left, right, coders,
                     [&](std::size_t rating, const ClassedItem& item, const Crosswalk&) {
                       const auto rank = std::find(ranks.begin(), ranks.end(), item.item_class);
                       table.ratings[rating] = static_cast<std::size_t>(rank - ranks.begin());
                     });
  return table;
}

RatingTable relation_ratings(const Framework& left, const Framework& right,
                             const std::vector<const ComparedTable*>& coders) {
  RatingTable table = empty_table(Scale::nominal, coders);
  for (const Relation relation : {Relation::same, Relation::within, Relation::contains,
                                  Relation::overlap, Relation::weak_overlap, Relation::none}) {
    table.values.emplace_back(name_of(relation));
  }
  PairJudgements judgements(left, right);
  for (std::size_t coder = 0; coder < coders.size(); ++coder) {
    judgements.take(coder, coders[coder]->crosswalk);
  }
  judgements.spread_none();
  for (const auto& [key, said] : judgements.by_pair()) {
    table.units.push_back(or_dash(key.left) + " × " + or_dash(key.right));
  }
  fill_with_missing(table);
  std::size_t unit = 0;
  for (const auto& [key, said] : judgements.by_pair()) {
    for (const PairJudgement& judgement : said) {
      const std::size_t rating = unit * coders.size() + judgement.coder;
      const Located<Relation>& relation = judgement.mapping->relation;
      table.ratings[rating] = static_cast<std::size_t>(relation.value);
      table.places[rating] = {.file = coders[judgement.coder]->crosswalk.rows_file,
                              .at = relation.at,
                              .mappings = {judgement.mapping}};
    }
    ++unit;
  }
  return table;
}

RatingTable counterpart_ratings(const Framework& left, const Framework& right,
                                const std::vector<const ComparedTable*>& coders) {
  RatingTable table = empty_table(Scale::sets, coders);
  const EntryIndex index(right);
  std::map<std::vector<std::size_t>, std::vector<std::size_t>> ratings_by_set;
  for_each_addressed(table, left, right, coders,
                     [&](std::size_t rating, const ClassedItem& item, const Crosswalk& coder) {
                       ratings_by_set[counterparts_of(item, coder, right, index)].push_back(rating);
                     });
  for (const auto& [set, ratings] : ratings_by_set) {
    for (const std::size_t rating : ratings) table.ratings[rating] = table.values.size();
    table.values.push_back(joined_ids(set, right));
    table.sets.push_back(set);
  }
  return table;
}

}  // namespace crosswalk
