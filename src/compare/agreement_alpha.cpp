#include "compare/agreement_alpha.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <map>

namespace crosswalk {

namespace {

std::size_t common_members(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
  std::vector<std::size_t> common;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
  return common.size();
}

double as_double(std::size_t number) { return static_cast<double>(number); }

}  // namespace

double jaccard_distance(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
  if (a.empty() && b.empty()) return 0;
  const std::size_t common = common_members(a, b);
  return 1 - as_double(common) / as_double(a.size() + b.size() - common);
}

double masi_distance(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
  const std::size_t common = common_members(a, b);
  if (common == a.size() && common == b.size()) return 0;
  if (common == 0) return 1;
  const bool is_within = common == a.size() || common == b.size();
  const double all = as_double(a.size() + b.size() - common);
  return 1 - as_double(common) * (is_within ? 2 : 1) / (3 * all);
}

double difference_of(const RatingTable& table, Metric metric, std::size_t a, std::size_t b) {
  if (a == b) return 0;
  switch (metric) {
    case Metric::interval: {
      const double apart = table.numbers[a] - table.numbers[b];
      return apart * apart;
    }
    case Metric::ratio: {
      const double sum = table.numbers[a] + table.numbers[b];
      const double apart = sum == 0 ? 0 : (table.numbers[a] - table.numbers[b]) / sum;
      return apart * apart;
    }
    case Metric::jaccard:
      return jaccard_distance(table.sets[a], table.sets[b]);
    case Metric::masi:
      return masi_distance(table.sets[a], table.sets[b]);
    case Metric::ordinal:
      assert(false);
      break;
    case Metric::nominal:
      break;
  }
  return 1;
}

AlphaCalculator::AlphaCalculator(const RatingTable& table, Metric metric)
    : table_(table), metric_(metric), units_(pairable_units(table)) {
  take_values(table);
  counts_.resize(used_.size());
  if (metric == Metric::ordinal) {
    points_.resize(used_.size());
    return;
  }
  for (const JudgedUnit& unit : units_) disagreement_.push_back(observed_in(unit));
  if (metric == Metric::interval) {
    for (const std::size_t value : used_) points_.push_back(table.numbers[value]);
    // The points are centred, since sums of squares lose fewer digits near zero.
    const double middle = used_.empty() ? 0 : (points_.front() + points_.back()) / 2;
    for (double& point : points_) point -= middle;
  }
  if (metric == Metric::ratio) prepare_groups();
  if (metric == Metric::jaccard || metric == Metric::masi) prepare_likeness(table);
}

void AlphaCalculator::take_values(const RatingTable& table) {
  std::vector<std::size_t> place(table.values.size(), RatingTable::missing);
  for (const JudgedUnit& unit : units_) {
    for (const ValueCount& count : unit.values) place[count.value] = 0;
  }
  for (std::size_t value = 0; value < place.size(); ++value) {
    if (place[value] == RatingTable::missing) continue;
    place[value] = used_.size();
    used_.push_back(value);
  }
  for (JudgedUnit& unit : units_) {
    for (ValueCount& count : unit.values) count.value = place[count.value];
  }
}

/// Two sets are alike only if they share a member, so only such pairs are stored.
void AlphaCalculator::prepare_likeness(const RatingTable& table) {
  std::map<std::size_t, std::vector<std::size_t>> with_member;
  for (std::size_t a = 0; a < used_.size(); ++a) {
    for (const std::size_t member : table.sets[used_[a]]) with_member[member].push_back(a);
  }
  for (std::size_t a = 0; a < used_.size(); ++a) {
    std::vector<std::size_t> others;
    for (const std::size_t member : table.sets[used_[a]]) {
      const std::vector<std::size_t>& sets = with_member[member];
      others.insert(others.end(), std::upper_bound(sets.begin(), sets.end(), a), sets.end());
    }
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    for (const std::size_t b : others) {
      likeness_.push_back({.a = a, .b = b, .likeness = 1 - difference(a, b)});
    }
  }
}

/// The differences are summed by value or by unit, depending on which are fewer.
void AlphaCalculator::prepare_groups() {
  groups_are_units_ = units_.size() < used_.size();
  const std::size_t size = groups_are_units_ ? units_.size() : used_.size();
  groups_.assign(size, std::vector<double>(size));
  for (std::size_t a = 0; a < size; ++a) {
    for (std::size_t b = 0; b <= a; ++b) {
      double sum = 0;
      if (!groups_are_units_) {
        sum = difference(a, b);
      } else {
        for (const ValueCount& one : units_[a].values) {
          for (const ValueCount& other : units_[b].values) {
            sum += as_double(one.coders * other.coders) * difference(one.value, other.value);
          }
        }
      }
      groups_[a][b] = sum;
    }
  }
}

double AlphaCalculator::difference(std::size_t a, std::size_t b) const {
  if (metric_ != Metric::ordinal) return difference_of(table_, metric_, used_[a], used_[b]);
  const double apart = points_[a] - points_[b];
  return apart * apart;
}

double AlphaCalculator::observed_in(const JudgedUnit& unit) const {
  double sum = 0;
  for (std::size_t i = 0; i < unit.values.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      sum += as_double(unit.values[i].coders * unit.values[j].coders) *
             difference(unit.values[i].value, unit.values[j].value);
    }
  }
  return 2 * sum / as_double(unit.coders - 1);
}

void AlphaCalculator::count_values(const std::vector<std::size_t>& times) {
  std::fill(counts_.begin(), counts_.end(), 0.0);
  total_ = 0;
  for (std::size_t unit = 0; unit < units_.size(); ++unit) {
    if (times[unit] == 0) continue;
    for (const ValueCount& count : units_[unit].values) {
      counts_[count.value] += as_double(count.coders * times[unit]);
    }
    total_ += as_double(units_[unit].coders * times[unit]);
  }
  different_ = static_cast<std::size_t>(
      std::count_if(counts_.begin(), counts_.end(), [](double count) { return count > 0; }));
}

/// The distance of the mid-ranks of two values is half the count of each plus the counts of all
/// values in between.
void AlphaCalculator::rank_values() {
  double below = -total_ / 2;
  for (std::size_t value = 0; value < used_.size(); ++value) {
    points_[value] = below + counts_[value] / 2;
    below += counts_[value];
  }
}

double AlphaCalculator::observed(const std::vector<std::size_t>& times) const {
  double sum = 0;
  for (std::size_t unit = 0; unit < units_.size(); ++unit) {
    if (times[unit] == 0) continue;
    const double within =
        metric_ == Metric::ordinal ? observed_in(units_[unit]) : disagreement_[unit];
    sum += as_double(times[unit]) * within;
  }
  return sum;
}

/// The sum over all ordered pairs of values of their counts and their difference.
double AlphaCalculator::expected(const std::vector<std::size_t>& times) const {
  switch (metric_) {
    case Metric::ordinal:
    case Metric::interval:
      return expected_of_squares();
    case Metric::ratio:
      return expected_of_groups(times);
    case Metric::nominal:
    case Metric::jaccard:
    case Metric::masi:
      break;
  }
  return expected_of_likeness();
}

double AlphaCalculator::expected_of_squares() const {
  double sum = 0;
  double squares = 0;
  for (std::size_t value = 0; value < used_.size(); ++value) {
    sum += counts_[value] * points_[value];
    squares += counts_[value] * points_[value] * points_[value];
  }
  return 2 * (total_ * squares - sum * sum);
}

double AlphaCalculator::expected_of_likeness() const {
  double alike = 0;
  for (const double count : counts_) alike += count * count;
  for (const Likeness& pair : likeness_) {
    alike += 2 * counts_[pair.a] * counts_[pair.b] * pair.likeness;
  }
  return total_ * total_ - alike;
}

double AlphaCalculator::expected_of_groups(const std::vector<std::size_t>& times) const {
  const auto count = [&](std::size_t group) {
    return groups_are_units_ ? as_double(times[group]) : counts_[group];
  };
  double sum = 0;
  for (std::size_t a = 0; a < groups_.size(); ++a) {
    if (count(a) == 0) continue;
    double row = count(a) * groups_[a][a] / 2;
    for (std::size_t b = 0; b < a; ++b) row += count(b) * groups_[a][b];
    sum += count(a) * row;
  }
  return 2 * sum;
}

std::optional<double> AlphaCalculator::alpha(const std::vector<std::size_t>& times) {
  count_values(times);
  if (different_ < 2) return std::nullopt;
  if (metric_ == Metric::ordinal) rank_values();
  return 1 - (total_ - 1) * observed(times) / expected(times);
}

std::optional<double> AlphaCalculator::alpha() {
  return alpha(std::vector<std::size_t>(units_.size(), 1));
}

double AlphaCalculator::expected_disagreement() {
  const std::vector<std::size_t> once(units_.size(), 1);
  count_values(once);
  if (metric_ == Metric::ordinal) rank_values();
  return expected(once) / (total_ * (total_ - 1));
}

std::vector<AlphaCalculator::Coincidence> AlphaCalculator::coincidences() {
  count_values(std::vector<std::size_t>(units_.size(), 1));
  if (metric_ == Metric::ordinal) rank_values();
  std::map<std::pair<std::size_t, std::size_t>, double> weights;
  for (const JudgedUnit& unit : units_) {
    for (const ValueCount& one : unit.values) {
      for (const ValueCount& other : unit.values) {
        const std::size_t others = other.coders - (one.value == other.value ? 1 : 0);
        weights[std::minmax(one.value, other.value)] +=
            as_double(one.coders * others) / as_double(unit.coders - 1);
      }
    }
  }
  std::vector<Coincidence> result;
  for (const auto& [pair, weight] : weights) {
    result.push_back({.difference = difference(pair.first, pair.second), .weight = weight});
  }
  return result;
}

std::size_t AlphaCalculator::pair_count() const {
  std::size_t pairs = 0;
  for (const JudgedUnit& unit : units_) pairs += unit.coders * (unit.coders - 1) / 2;
  return pairs;
}

Statistic krippendorff_alpha(const RatingTable& table, Metric metric) {
  AlphaCalculator calculator(table, metric);
  Statistic result{.name = StatisticName::krippendorff_alpha,
                   .metric = metric,
                   .units = calculator.unit_count()};
  result.undefined = too_few(calculator.unit_count());
  if (result.undefined) return result;
  result.value = calculator.alpha();
  if (!result.value) result.undefined = Undefined::nobody_varied;
  return result;
}

}  // namespace crosswalk
