#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

#include "compare/agreement_alpha.hpp"
#include "compare/agreement_interval.hpp"
#include "compare/agreement_kappa.hpp"
#include "compare/agreement_units.hpp"
#include "support/ratings.hpp"

// Properties of agreement statistics that hold for all ratings, tested on generated ratings.
namespace crosswalk::tests {

namespace {

constexpr int runs = 100;

const std::vector<Metric> metrics{Metric::nominal, Metric::ordinal, Metric::interval,
                                  Metric::ratio,   Metric::jaccard, Metric::masi};

class Ratings {
 public:
  explicit Ratings(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t end) { return random_() % end; }

  RatingTable table(std::size_t coders, std::size_t missing_percent = 20) {
    RatingTable made;
    const std::size_t values = 2 + below(6);
    for (std::size_t i = 0; i < values; ++i) {
      made.values.push_back(std::to_string(i));
      made.numbers.push_back(static_cast<double>(i * i + i) / 4);
      std::vector<std::size_t> set;
      for (std::size_t member = 0; member < 3; ++member) {
        if (((i + 1) >> member) % 2 == 1) set.push_back(member);
      }
      made.sets.push_back(set);
    }
    for (std::size_t i = 0; i < coders; ++i) made.coders.push_back(std::to_string(i));
    const std::size_t units = 3 + below(20);
    for (std::size_t i = 0; i < units; ++i) {
      made.units.push_back(std::to_string(i));
      for (std::size_t j = 0; j < coders; ++j) {
        made.ratings.push_back(below(100) < missing_percent ? RatingTable::missing : below(values));
      }
    }
    return made;
  }

  std::vector<std::size_t> order(std::size_t size) {
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::shuffle(order.begin(), order.end(), random_);
    return order;
  }

 private:
  std::mt19937 random_;
};

/// Alpha by its definition: 1 less the mean difference within units divided by the mean difference
/// between any two values.
std::optional<double> naive_alpha(const RatingTable& table, Metric metric) {
  std::vector<std::vector<std::size_t>> units;
  std::vector<std::size_t> all;
  for (std::size_t unit = 0; unit < table.units.size(); ++unit) {
    std::vector<std::size_t> values;
    for (std::size_t coder = 0; coder < table.coders.size(); ++coder) {
      if (table.rating(unit, coder) != RatingTable::missing) {
        values.push_back(table.rating(unit, coder));
      }
    }
    if (values.size() < 2) continue;
    all.insert(all.end(), values.begin(), values.end());
    units.push_back(values);
  }
  const auto difference = [&](std::size_t a, std::size_t b) {
    if (metric != Metric::ordinal) return difference_of(table, metric, a, b);
    if (a == b) return 0.0;
    double between = 0;
    for (const std::size_t value : all) {
      if (value == a || value == b) between += 0.5;
      if (value > std::min(a, b) && value < std::max(a, b)) between += 1;
    }
    return between * between;
  };
  double observed = 0;
  for (const std::vector<std::size_t>& values : units) {
    for (std::size_t i = 0; i < values.size(); ++i) {
      for (std::size_t j = 0; j < values.size(); ++j) {
        if (i == j) continue;
        observed += difference(values[i], values[j]) / static_cast<double>(values.size() - 1);
      }
    }
  }
  double expected = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t j = 0; j < all.size(); ++j) expected += difference(all[i], all[j]);
  }
  if (expected == 0) return std::nullopt;
  return 1 - static_cast<double>(all.size() - 1) * observed / expected;
}

/// The ratings with units and coders in another order.
RatingTable reordered(const RatingTable& table, const std::vector<std::size_t>& units,
                      const std::vector<std::size_t>& coders) {
  RatingTable result = table;
  result.ratings.clear();
  for (const std::size_t unit : units) {
    for (const std::size_t coder : coders) result.ratings.push_back(table.rating(unit, coder));
  }
  return result;
}

/// The ratings with other names for the values.
RatingTable relabelled(const RatingTable& table, const std::vector<std::size_t>& names) {
  RatingTable result = table;
  for (std::size_t& rating : result.ratings) {
    if (rating != RatingTable::missing) rating = names[rating];
  }
  return result;
}

void require_same(const std::optional<double>& a, const std::optional<double>& b) {
  REQUIRE(a.has_value() == b.has_value());
  if (a) REQUIRE(*a == doctest::Approx(*b).epsilon(1e-9));
}

}  // namespace

TEST_CASE("alpha is what its definition says, in each metric and for any number of coders") {
  Ratings ratings(11);
  for (int run = 0; run < runs; ++run) {
    const RatingTable table = ratings.table(2 + ratings.below(4));
    for (const Metric metric : metrics) {
      const Statistic alpha = krippendorff_alpha(table, metric);
      if (alpha.units < 2) continue;
      CAPTURE(run);
      CAPTURE(name_of(metric));
      require_same(alpha.value, naive_alpha(table, metric));
    }
  }
}

TEST_CASE("a unit that is drawn twice counts as two units") {
  Ratings ratings(12);
  for (int run = 0; run < runs; ++run) {
    const RatingTable table = ratings.table(3, 0);
    std::vector<std::size_t> times(table.units.size());
    std::vector<std::size_t> drawn;
    for (std::size_t i = 0; i < times.size(); ++i) {
      drawn.push_back(ratings.below(times.size()));
      ++times[drawn.back()];
    }
    const RatingTable copy = reordered(table, drawn, {0, 1, 2});
    for (const Metric metric : metrics) {
      require_same(AlphaCalculator(table, metric).alpha(times), naive_alpha(copy, metric));
    }
  }
}

TEST_CASE("the order of units and of coders does not matter") {
  Ratings ratings(13);
  for (int run = 0; run < runs; ++run) {
    const RatingTable table = ratings.table(2 + ratings.below(3));
    const RatingTable other =
        reordered(table, ratings.order(table.units.size()), ratings.order(table.coders.size()));
    for (const Metric metric : metrics) {
      require_same(krippendorff_alpha(table, metric).value,
                   krippendorff_alpha(other, metric).value);
    }
    require_same(percent_agreement(table).value, percent_agreement(other).value);
    require_same(fleiss_kappa(table).value, fleiss_kappa(other).value);
    for (const Weights weights : {Weights::none, Weights::linear, Weights::quadratic}) {
      require_same(gwet_ac(table, weights).value, gwet_ac(other, weights).value);
      require_same(gwet_ac(table, weights).standard_error, gwet_ac(other, weights).standard_error);
      if (table.coders.size() != 2) continue;
      require_same(cohen_kappa(table, weights).value, cohen_kappa(other, weights).value);
      require_same(cohen_kappa(table, weights).standard_error,
                   cohen_kappa(other, weights).standard_error);
    }
  }
}

TEST_CASE("other names for the values change no figure of a nominal scale") {
  Ratings ratings(14);
  for (int run = 0; run < runs; ++run) {
    const RatingTable table = ratings.table(2, 10);
    const RatingTable other = relabelled(table, ratings.order(table.values.size()));
    require_same(krippendorff_alpha(table, Metric::nominal).value,
                 krippendorff_alpha(other, Metric::nominal).value);
    require_same(cohen_kappa(table, Weights::none).value, cohen_kappa(other, Weights::none).value);
    require_same(cohen_kappa(table, Weights::none).standard_error_null,
                 cohen_kappa(other, Weights::none).standard_error_null);
    require_same(fleiss_kappa(table).value, fleiss_kappa(other).value);
    require_same(gwet_ac(table, Weights::none).value, gwet_ac(other, Weights::none).value);
    const RatingTable reversed = [&] {
      std::vector<std::size_t> names(table.values.size());
      for (std::size_t i = 0; i < names.size(); ++i) names[i] = names.size() - 1 - i;
      return relabelled(table, names);
    }();
    require_same(krippendorff_alpha(table, Metric::ordinal).value,
                 krippendorff_alpha(reversed, Metric::ordinal).value);
    require_same(cohen_kappa(table, Weights::quadratic).value,
                 cohen_kappa(reversed, Weights::quadratic).value);
  }
}

TEST_CASE("whole agreement is exactly 1") {
  Ratings ratings(15);
  for (int run = 0; run < runs; ++run) {
    RatingTable table = ratings.table(3, 0);
    for (std::size_t unit = 0; unit < table.units.size(); ++unit) {
      table.ratings[unit * 3 + 1] = table.ratings[unit * 3 + 2] = table.ratings[unit * 3];
    }
    for (const Metric metric : metrics) {
      const Statistic alpha = krippendorff_alpha(table, metric);
      if (alpha.value) REQUIRE(*alpha.value == 1);
    }
    REQUIRE(percent_agreement(table).value == 1);
    REQUIRE(gwet_ac(table, Weights::linear).value.value() == doctest::Approx(1).epsilon(1e-12));
  }
}

TEST_CASE("the same seed draws the same, another one something else") {
  const RatingTable table = Ratings(16).table(3);
  const auto bounds = [&](Resampled method, std::uint64_t seed) {
    const Interval interval =
        alpha_interval(table, Metric::nominal, {.method = method, .draws = 500, .seed = seed});
    return std::pair(interval.low.value(), interval.high.value());
  };
  for (const Resampled method : {Resampled::units, Resampled::pairs}) {
    CHECK(bounds(method, 7) == bounds(method, 7));
    CHECK(bounds(method, 7) != bounds(method, 8));
  }
}

// The C++ standard gives the 10,000th number of a default std::mt19937_64.
TEST_CASE("the generator is the one of the standard, and numbers below an end are its remainders") {
  std::mt19937_64 engine;
  engine.discard(9999);
  CHECK(engine() == 9981545732273789042U);
  std::mt19937_64 numbers(3);
  RandomNumbers random(3);
  for (int i = 0; i < 100; ++i) CHECK(random.below(63) == numbers() % 63);
}

TEST_CASE("draws in which nobody varied are counted, and too many of them leave no interval") {
  std::vector<std::string> units(30, "1 1");
  units.insert(units.end(), {"1 2", "2 2"});
  const RatingTable table = rated(Scale::nominal, "1 2", units);
  const Interval interval = alpha_interval(table, Metric::nominal, {.draws = 2000});
  // Neither of two units among 32 is drawn in (30/32)³² = 12.7 % of the draws.
  CHECK(static_cast<double>(interval.undefined_draws) == doctest::Approx(253).epsilon(0.15));
  CHECK_FALSE(interval.low);
  CHECK_FALSE(interval.high);
  CHECK(interval.draws == 2000);
}

TEST_CASE("a quantile lies between two numbers in proportion") {
  CHECK(quantile({1, 2, 4}, 0.5) == 2);
  CHECK(quantile({1, 2, 4}, 0.75) == 3);
  CHECK(quantile({1, 2, 4}, 0) == 1);
  CHECK(quantile({1, 2, 4}, 1) == 4);
  CHECK(quantile({5}, 0.3) == 5);
}

TEST_CASE("figures of sets differ as their distances do") {
  const RatingTable table = coded_sets({"ab c - abc d", "a c - ab e", "ab . - abc ."});
  const double jaccard = krippendorff_alpha(table, Metric::jaccard).value.value();
  const double masi = krippendorff_alpha(table, Metric::masi).value.value();
  CHECK(jaccard == doctest::Approx(naive_alpha(table, Metric::jaccard).value()));
  CHECK(masi == doctest::Approx(naive_alpha(table, Metric::masi).value()));
  CHECK(masi < jaccard);
}

}  // namespace crosswalk::tests
