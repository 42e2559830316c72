#include "report/entry_filters.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "report/page.hpp"

namespace crosswalk::report {
namespace {

constexpr std::size_t no_evidence = 3;  // after the three that the data may state

}  // namespace

EntryFilters::EntryFilters(const Page& page, const Framework& left, const Framework* right,
                           const std::vector<OverviewColumn>& columns)
    : left_{.framework = &left}, right_{.framework = right} {
  const auto words = [&page](Phrase phrase) { return page.say(phrase); };
  filters_.resize(by_country + 1);
  filters_[by_framework].label = words(Phrase::filter_framework);
  filters_[by_framework].choices.emplace_back(short_name(left));
  if (right != nullptr) filters_[by_framework].choices.emplace_back(short_name(*right));

  filters_[by_class].label = words(Phrase::column_class);
  for (const ItemClass each : all_classes) {
    const bool is_both = each == ItemClass::only && right != nullptr && columns.empty();
    filters_[by_class].choices.push_back(
        is_both ? with_symbol(each, page.say(Phrase::class_only_both, arg("left", short_name(left)),
                                             arg("right", short_name(*right))))
                : class_words(page, each, left));
  }
  filters_[by_category].label = words(Phrase::column_category);
  add_categories(page, left_);
  if (right != nullptr) add_categories(page, right_);

  filters_[by_evidence].label = words(Phrase::filter_evidence);
  filters_[by_evidence].choices = {words(Phrase::column_verified), words(Phrase::column_secondary),
                                   words(Phrase::column_unverified),
                                   words(Phrase::evidence_unstated)};
  filters_[by_certainty].label = words(Phrase::filter_certainty);
  filters_[by_certainty].choices = {words(Phrase::certain), words(Phrase::only_possible)};
  filters_[by_review].label = words(Phrase::filter_review);
  filters_[by_review].choices = {words(Phrase::filter_current), words(Phrase::filter_stale)};
  filters_[by_country].label = words(Phrase::column_country);
  for (const OverviewColumn& column : columns) {
    filters_[by_country].choices.emplace_back(column.name);
  }
}

void EntryFilters::add_categories(const Page& page, Tree& tree) {
  const Framework& framework = *tree.framework;
  std::vector<Inline>& choices = filters_[by_category].choices;
  std::size_t without_category = Entry::no_parent;  // one choice for all top-level items
  for (const Entry& entry : framework.entries) {
    if (entry.parent != Entry::no_parent) {
      tree.categories.push_back(tree.categories[entry.parent]);
    } else if (!entry.is_item) {
      tree.categories.push_back(choices.size());
      choices.push_back(stable_name(page, framework, entry));
    } else {
      if (without_category == Entry::no_parent) {
        without_category = choices.size();
        choices.emplace_back(short_name(framework));
      }
      tree.categories.push_back(without_category);
    }
  }
}

Facet EntryFilters::evidence_of(const Entry& entry) {
  return {by_evidence, entry.evidence ? static_cast<std::size_t>(*entry.evidence) : no_evidence};
}

Facet EntryFilters::certainty_of(Determination determination) {
  return {by_certainty, static_cast<std::size_t>(determination)};
}

Facet EntryFilters::review_of(bool is_stale) { return {by_review, is_stale ? 1U : 0U}; }

std::vector<Facet> EntryFilters::of_item(const Comparison& comparison, bool is_left,
                                         const ClassedItem& item) const {
  if (filters_.empty()) return {};
  const Tree& tree = is_left ? left_ : right_;
  const auto decisive = item.reached_by.first(item.decisive);
  const bool has_stale =
      std::any_of(decisive.begin(), decisive.end(), [&comparison](const Reach& reach) {
        return comparison.table->states[reach.mapping].is_stale();
      });
  return {{by_framework, is_left ? 0U : 1U},
          {by_class, static_cast<std::size_t>(item.item_class)},
          {by_category, tree.categories[item.entry]},
          evidence_of(tree.framework->entries[item.entry]),
          certainty_of(item.determination),
          review_of(has_stale)};
}

std::vector<Facet> EntryFilters::of_mapping(const Mapping& mapping, const MappingState& state,
                                            const EntryIndex& left, const EntryIndex& right) const {
  if (filters_.empty()) return {};
  std::vector<Facet> facets{{by_class, static_cast<std::size_t>(class_of(mapping.relation.value))}};
  std::set<std::size_t> choices;
  const auto add = [&choices](const std::vector<Located<Ref>>& refs, const EntryIndex& index,
                              const Tree& tree) {
    for (const Located<Ref>& ref : refs) {
      if (const auto entry = index.find(ref.value.entry)) choices.insert(tree.categories[*entry]);
    }
  };
  add(mapping.left, left, left_);
  add(mapping.right, right, right_);
  for (const std::size_t choice : choices) facets.push_back({by_category, choice});
  facets.push_back(
      certainty_of(state.is_determined ? Determination::determined : Determination::undetermined));
  facets.push_back(review_of(state.is_stale()));
  return facets;
}

std::vector<Facet> EntryFilters::of_row(const OverviewRow& row, bool is_left) const {
  if (filters_.empty()) return {};
  const Tree& tree = is_left ? left_ : right_;
  std::set<std::size_t> classes;
  std::set<std::size_t> certainties;
  for (const OverviewCell& cell : row.cells) {
    classes.insert(static_cast<std::size_t>(cell.item_class));
    certainties.insert(static_cast<std::size_t>(cell.determination));
  }
  std::vector<Facet> facets{{by_framework, is_left ? 0U : 1U},
                            {by_category, tree.categories[row.entry]}};
  for (const std::size_t each : classes) facets.push_back({by_class, each});
  for (const std::size_t each : certainties) facets.push_back({by_certainty, each});
  const Entry& entry = tree.framework->entries[row.entry];
  if (entry.is_item) facets.push_back(evidence_of(entry));
  return facets;
}

std::vector<Facet> EntryFilters::of_column(std::size_t column) const {
  if (filters_.empty()) return {};
  return {{by_country, column}};
}

std::vector<Facet> EntryFilters::of_list(std::size_t column, const Comparison& list) const {
  if (filters_.empty()) return {};
  const std::vector<const ComparedTable*> tables = curated_tables(*list.table);
  const bool any_stale = std::any_of(tables.begin(), tables.end(),
                                     [](const ComparedTable* table) { return has_stale(*table); });
  return {{by_country, column}, review_of(any_stale)};
}

}  // namespace crosswalk::report
