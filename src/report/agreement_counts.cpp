#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "report/agreement_words.hpp"

namespace crosswalk::report {

namespace {

/// The values to show in a table of counts: all values of a short scale, else only those that were
/// given.
std::vector<std::size_t> shown_values(const AgreementView& view) {
  constexpr std::size_t most_shown = 12;
  std::vector<std::size_t> shown;
  for (std::size_t value = 0; value < view.table.values.size(); ++value) {
    const bool is_given = std::find(view.table.ratings.begin(), view.table.ratings.end(), value) !=
                          view.table.ratings.end();
    if (is_given || view.table.values.size() <= most_shown) shown.push_back(value);
  }
  return shown;
}

/// A table of counts without rows: a column of names, one for each value, and one for the rest.
Table empty_counts(const Draft& draft, const AgreementView& view,
                   const std::vector<std::size_t>& shown, const Inline& name, const Inline& rest) {
  std::vector<Inline> titles{name};
  for (const std::size_t value : shown) {
    titles.push_back(value_words(draft, view.level, view.table, value));
  }
  titles.push_back(rest);
  return table_with(std::move(titles), 1);
}

Table confusion_table(const Draft& draft, const AgreementView& view,
                      const std::vector<std::size_t>& shown) {
  const ConfusionTable& confusion = *view.confusion;
  const Inline all = draft.say(Phrase::row_total);
  Table table = empty_counts(draft, view, shown, {}, all);
  for (const std::size_t row : shown) {
    std::vector<Inline> cells{value_words(draft, view.level, view.table, row)};
    for (const std::size_t column : shown) {
      cells.emplace_back(std::to_string(confusion.counts[row][column]));
    }
    cells.emplace_back(std::to_string(confusion.row_total(row)));
    add_row(table, std::move(cells));
  }
  std::vector<Inline> totals{all};
  for (const std::size_t column : shown) {
    totals.emplace_back(std::to_string(confusion.column_total(column)));
  }
  totals.emplace_back(std::to_string(confusion.total()));
  add_row(table, std::move(totals));
  return table;
}

Table given_table(const Draft& draft, const AgreementView& view,
                  const std::vector<std::size_t>& shown) {
  Table table = empty_counts(draft, view, shown, draft.say(Phrase::column_coder),
                             draft.say(Phrase::label_missing));
  for (std::size_t coder = 0; coder < view.table.coders.size(); ++coder) {
    std::vector<std::size_t> counts(view.table.values.size());
    std::size_t missing = 0;
    for (std::size_t unit = 0; unit < view.table.units.size(); ++unit) {
      const std::size_t value = view.table.rating(unit, coder);
      ++(value == RatingTable::missing ? missing : counts[value]);
    }
    std::vector<Inline> cells{std::to_string(coder + 1)};
    for (const std::size_t value : shown) cells.emplace_back(std::to_string(counts[value]));
    cells.emplace_back(std::to_string(missing));
    add_row(table, std::move(cells));
  }
  return table;
}

bool has_categories(const AgreementView& view) {
  return view.table.scale == Scale::nominal || view.table.scale == Scale::ordinal;
}

}  // namespace

Inline count_caption(const Draft& draft, const AgreementView& view) {
  if (view.common_units == 0) return {};
  if (view.confusion) return draft.say(Phrase::confusion_caption);
  return has_categories(view) ? draft.say(Phrase::given_caption) : Inline();
}

Table count_table(const Draft& draft, const AgreementView& view) {
  if (view.common_units == 0) return {};
  const std::vector<std::size_t> shown = shown_values(view);
  if (view.confusion) return confusion_table(draft, view, shown);
  return has_categories(view) ? given_table(draft, view, shown) : Table{};
}

}  // namespace crosswalk::report
