#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "compare/agreement_alpha.hpp"
#include "compare/agreement_interval.hpp"
#include "compare/agreement_kappa.hpp"
#include "compare/agreement_units.hpp"
#include "support/ratings.hpp"

// Published figures, to the printed number of digits. The comment at each case names the
// publication, or the tests that quote it.
namespace crosswalk::tests {

namespace {

/// Whether `value`, rounded to the digits of `printed`, is `printed`.
bool rounds_to(const std::optional<double>& value, const std::string& printed) {
  if (!value) return false;
  const std::size_t point = printed.find('.');
  double unit = 1;
  for (std::size_t i = point + 1; i < printed.size(); ++i) unit /= 10;
  return std::abs(*value - std::stod(printed)) <= unit / 2 * (1 + 1e-9);
}

double alpha_of(const RatingTable& table, Metric metric) {
  return krippendorff_alpha(table, metric).value.value();
}

// Krippendorff 1980, Content Analysis, p. 133, and 2004, p. 224.
const std::vector<std::string> news{"1 1 0 0 0 0 0 0 0 0", "0 1 1 0 0 1 0 1 0 0"};

// Krippendorff 2004, p. 230, and 2011, Computing Krippendorff's Alpha-Reliability.
const std::vector<std::string> four_coders{"1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3",
                                           ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."};

// Hayes and Krippendorff 2007, Communication Methods and Measures 1: 77-89, table 1.
const std::vector<std::string> news_tone{
    "1 1 2 . 2", "1 1 0 1 .", "2 3 3 3 .", ". 0 0 . 0", "0 0 0 . 0", "0 0 0 . 0", "1 0 2 . 1",
    "1 . 2 0 .", "2 2 2 . 2", "2 1 1 1 .", ". 1 0 0 .", "0 0 0 0 .", "1 2 2 2 .", "3 3 2 2 3",
    "1 1 1 . 1", "1 1 1 . 1", "2 1 2 . 2", "1 2 3 3 .", "1 1 0 1 .", "0 0 0 . 0", "0 0 1 1 .",
    "0 0 . 0 0", "2 3 3 3 .", "0 0 0 0 .", "1 2 . 2 2", "0 1 1 1 .", "0 0 0 1 0", "1 2 1 2 .",
    "1 1 2 2 .", "1 1 2 . 2", "1 1 0 . 0", "2 1 2 1 .", "2 2 . 2 2", "3 2 2 2 .", "2 2 2 . 2",
    "2 2 3 . 2", "2 2 2 . 2", "2 2 . 1 2", "2 2 2 2 .", "1 1 1 . 1"};

// Fleiss 1971, Psychological Bulletin 76: 378-382: the labels of each patient.
const std::vector<std::string> diagnoses{
    "4 4 4 4 4 4", "2 2 2 5 5 5", "2 3 3 3 3 5", "5 5 5 5 5 5", "2 2 2 4 4 4", "1 1 3 3 3 3",
    "3 3 3 3 5 5", "1 1 3 3 3 4", "1 1 4 4 4 4", "5 5 5 5 5 5", "1 4 4 4 4 4", "1 2 4 4 4 4",
    "2 2 2 3 3 3", "1 4 4 4 4 4", "2 2 4 4 4 5", "3 3 3 3 3 5", "1 1 1 4 5 5", "1 1 1 1 1 2",
    "2 2 4 4 4 4", "1 3 3 5 5 5", "5 5 5 5 5 5", "2 4 4 4 4 4", "2 2 4 5 5 5", "1 1 4 4 4 4",
    "1 4 4 4 4 5", "2 2 2 2 2 4", "1 1 1 1 5 5", "2 2 4 4 4 4", "1 3 3 3 3 3", "5 5 5 5 5 5"};

/// A table from the number of coders who gave each value to each unit.
RatingTable distributed(const std::vector<std::vector<int>>& counts) {
  std::string values;
  std::vector<std::string> units;
  for (std::size_t value = 1; value <= counts.front().size(); ++value) {
    values += std::to_string(value) + ' ';
  }
  for (const std::vector<int>& row : counts) {
    std::string unit;
    for (std::size_t value = 0; value < row.size(); ++value) {
      for (int i = 0; i < row[value]; ++i) unit += std::to_string(value + 1) + ' ';
    }
    units.push_back(unit);
  }
  return rated(Scale::nominal, values, units);
}

}  // namespace

TEST_CASE("alpha of two coders and two values is that of Krippendorff") {
  const RatingTable table = coded(Scale::nominal, "0 1", news);
  CHECK(rounds_to(percent_agreement(table).value, "0.600"));
  CHECK(rounds_to(AlphaCalculator(table, Metric::nominal).expected_disagreement(), "0.442"));
  CHECK(rounds_to(alpha_of(table, Metric::nominal), "0.095"));
  CHECK(alpha_of(table, Metric::nominal) == doctest::Approx(2.0 / 21).epsilon(1e-12));
}

TEST_CASE("alpha of four coders who leave units out is Krippendorff's in each metric") {
  const RatingTable nominal = coded(Scale::nominal, "1 2 3 4 5", four_coders);
  CHECK(rounds_to(percent_agreement(nominal).value, "0.800"));
  CHECK(rounds_to(AlphaCalculator(nominal, Metric::nominal).expected_disagreement(), "0.779"));
  CHECK(krippendorff_alpha(nominal, Metric::nominal).units == 11);
  CHECK(rounds_to(alpha_of(nominal, Metric::nominal), "0.743"));
  CHECK(rounds_to(alpha_of(nominal, Metric::nominal), "0.7434211"));
  CHECK(rounds_to(alpha_of(coded(Scale::ordinal, "1 2 3 4 5", four_coders), Metric::ordinal),
                  "0.8153875"));
  CHECK(rounds_to(alpha_of(coded(Scale::interval, "1 2 3 4 5", four_coders), Metric::interval),
                  "0.8491071"));
  CHECK(rounds_to(alpha_of(coded(Scale::ratio, "1 2 3 4 5", four_coders), Metric::ratio),
                  "0.7974028"));
}

TEST_CASE("a rank that nobody gave leaves the ordinal alpha as it is") {
  std::vector<std::string> coders = four_coders;
  for (std::string& coder : coders) std::replace(coder.begin(), coder.end(), '5', '6');
  const RatingTable table = coded(Scale::ordinal, "1 2 3 4 5 6", coders);
  CHECK(rounds_to(alpha_of(table, Metric::ordinal), "0.8153875"));
}

// The alphas are in the article, and .7598 and .4765 in the tests of the R package icr. The bounds
// come from another program, with 5,000 to 10,000 draws and three seeds.
TEST_CASE("alpha of the tone of news, and both of its intervals") {
  const RatingTable table = rated(Scale::ordinal, "0 1 2 3", news_tone);
  CHECK(rounds_to(alpha_of(table, Metric::ordinal), "0.7598"));
  CHECK(
      rounds_to(alpha_of(rated(Scale::nominal, "0 1 2 3", news_tone), Metric::nominal), "0.4765"));
  CHECK(AlphaCalculator(table, Metric::ordinal).pair_count() == 239);
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    const Interval units =
        alpha_interval(table, Metric::ordinal, {.method = Resampled::units, .seed = seed});
    CHECK(units.low.value() == doctest::Approx(0.620).epsilon(0.016));
    CHECK(units.high.value() == doctest::Approx(0.843).epsilon(0.006));
    const Interval pairs =
        alpha_interval(table, Metric::ordinal, {.method = Resampled::pairs, .seed = seed});
    CHECK(pairs.low.value() == doctest::Approx(0.7075).epsilon(0.0025));
    CHECK(pairs.high.value() == doctest::Approx(0.808).epsilon(0.0015));
  }
}

// Cohen 1960, Educational and Psychological Measurement 20: 37-46, p. 45. The standard errors were
// computed with another program.
TEST_CASE("kappa is Cohen's") {
  const Statistic kappa =
      cohen_kappa(crossed(Scale::nominal, {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}), Weights::none);
  CHECK(rounds_to(kappa.value, "0.492"));
  CHECK(rounds_to(kappa.value, "0.4915254"));
  CHECK(rounds_to(kappa.standard_error, "0.0510018"));
  CHECK(rounds_to(kappa.standard_error_null, "0.0519789"));
}

// The printout of SAS PROC FREQ that statsmodels quotes in test_inter_rater.py. The first column is
// empty, since all values of the scale count.
TEST_CASE("the errors of plain and weighted kappa are those of SAS") {
  const RatingTable table = crossed(Scale::ordinal, {{0, 4, 1}, {0, 8, 0}, {0, 1, 5}});
  const Statistic plain = cohen_kappa(table, Weights::none);
  CHECK(rounds_to(plain.value, "0.4842"));
  CHECK(rounds_to(plain.standard_error, "0.1380"));
  CHECK(rounds_to(plain.standard_error_null, "0.1484"));
  const Statistic linear = cohen_kappa(table, Weights::linear);
  CHECK(rounds_to(linear.value, "0.4701"));
  CHECK(rounds_to(linear.standard_error, "0.1457"));
  CHECK(rounds_to(linear.standard_error_null, "0.1426"));
}

// The data `anxiety` of the R package irr, raters 2 and 3, as statsmodels quotes it: kappa2() with
// unweighted, equal and squared weights. irr drops the value 5, which neither coder gave.
TEST_CASE("weighted kappa of anxiety is that of R's irr") {
  const RatingTable table =
      coded(Scale::ordinal, "1 2 3 4 6",
            {"3 6 4 6 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4", "2 1 4 4 3 2 1 6 1 1 1 2 3 3 1 1 3 3 2 2"});
  const auto z = [](const Statistic& kappa) {
    return kappa.value.value() / kappa.standard_error_null.value();
  };
  const Statistic plain = cohen_kappa(table, Weights::none);
  CHECK(rounds_to(plain.value, "-0.006289308"));
  CHECK(rounds_to(z(plain), "-0.0604067"));
  const Statistic linear = cohen_kappa(table, Weights::linear);
  CHECK(rounds_to(linear.value, "0.1459075"));
  CHECK(rounds_to(z(linear), "1.282472"));
  const Statistic quadratic = cohen_kappa(table, Weights::quadratic);
  CHECK(rounds_to(quadratic.value, "0.2520325"));
  CHECK(rounds_to(z(quadratic), "1.437451"));
}

// Fleiss 1971; more digits in R's irr, kappam.fleiss(), as statsmodels quotes it.
TEST_CASE("Fleiss' kappa is that of his thirty patients") {
  const RatingTable table = rated(Scale::nominal, "1 2 3 4 5", diagnoses);
  const Statistic kappa = fleiss_kappa(table);
  CHECK(rounds_to(kappa.value, "0.430"));
  CHECK(rounds_to(kappa.value, "0.4302445"));
  CHECK(rounds_to(kappa.value.value() / kappa.standard_error_null.value(), "17.65183"));
  CHECK(rounds_to(kappa.standard_error_null, "0.0243739"));
  CHECK(rounds_to(alpha_of(table, Metric::nominal), "0.4334098"));
}

// The worked example of Wikipedia's article on Fleiss' kappa, also in statsmodels.
TEST_CASE("Fleiss' kappa of fourteen coders") {
  const RatingTable table = distributed({{0, 0, 0, 0, 14},
                                         {0, 2, 6, 4, 2},
                                         {0, 0, 3, 5, 6},
                                         {0, 3, 9, 2, 0},
                                         {2, 2, 8, 1, 1},
                                         {7, 7, 0, 0, 0},
                                         {3, 2, 6, 3, 0},
                                         {2, 5, 3, 2, 2},
                                         {6, 5, 2, 1, 0},
                                         {0, 2, 2, 3, 7}});
  CHECK(rounds_to(fleiss_kappa(table).value, "0.210"));
}

// `cont3x3abstractors` in the README of the R package irrCAC. Its weighted coefficients and the
// standard error of AC1 were computed from single ratings with another program; three digits of AC2
// are in the tests of the Python package irrCAC.
TEST_CASE("two abstractors: kappa, pi, alpha and Gwet's coefficients are those of irrCAC") {
  const RatingTable table = crossed(Scale::ordinal, {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}});
  CHECK(rounds_to(percent_agreement(table).value, "0.89"));
  CHECK(rounds_to(cohen_kappa(table, Weights::none).value, "0.7964094"));
  CHECK(rounds_to(cohen_kappa(table, Weights::none).standard_error, "0.0589"));
  CHECK(rounds_to(cohen_kappa(table, Weights::linear).value, "0.84290"));
  CHECK(rounds_to(cohen_kappa(table, Weights::quadratic).value, "0.89216"));
  CHECK(rounds_to(fleiss_kappa(table).value, "0.7962397"));
  CHECK(rounds_to(alpha_of(table, Metric::nominal), "0.7972585"));
  CHECK(rounds_to(gwet_ac(table, Weights::none).value, "0.8493305"));
  CHECK(rounds_to(gwet_ac(table, Weights::none).standard_error, "0.04344"));
  CHECK(rounds_to(gwet_ac(table, Weights::linear).value, "0.90002"));
  CHECK(rounds_to(gwet_ac(table, Weights::quadratic).value, "0.94024"));
}

// `distrib.6raters` in the README of the R package irrCAC.
TEST_CASE("six psychiatrists: AC1 with its error, Fleiss' kappa and alpha are those of irrCAC") {
  const RatingTable table = distributed({{0, 0, 0, 6, 0},
                                         {0, 3, 0, 0, 3},
                                         {0, 1, 4, 0, 1},
                                         {0, 0, 0, 0, 6},
                                         {0, 3, 0, 3, 0},
                                         {2, 0, 4, 0, 0},
                                         {0, 0, 4, 0, 2},
                                         {2, 0, 3, 1, 0},
                                         {2, 0, 0, 4, 0},
                                         {0, 0, 0, 0, 6},
                                         {1, 0, 0, 5, 0},
                                         {1, 1, 0, 4, 0},
                                         {0, 3, 3, 0, 0},
                                         {1, 0, 0, 5, 0},
                                         {0, 2, 0, 3, 1}});
  CHECK(rounds_to(percent_agreement(table).value, "0.5511111"));
  CHECK(rounds_to(gwet_ac(table, Weights::none).value, "0.4448007"));
  CHECK(rounds_to(gwet_ac(table, Weights::none).standard_error, "0.08418757"));
  CHECK(rounds_to(fleiss_kappa(table).value, "0.4139265"));
  CHECK(rounds_to(alpha_of(table, Metric::nominal), "0.4204384"));
}

// `cac.raw4raters`: AC1 in the README of the R package irrCAC, AC2 in the tests of the Python one.
TEST_CASE("four coders who leave units out: AC1 and AC2 with their errors are those of irrCAC") {
  const RatingTable table = coded(Scale::ordinal, "1 2 3 4 5", four_coders);
  const Statistic ac1 = gwet_ac(table, Weights::none);
  CHECK(rounds_to(ac1.value, "0.77544"));
  CHECK(rounds_to(ac1.standard_error, "0.14295"));
  const Statistic linear = gwet_ac(table, Weights::linear);
  CHECK(rounds_to(linear.value, "0.859"));
  CHECK(rounds_to(linear.standard_error, "0.117"));
  const Statistic quadratic = gwet_ac(table, Weights::quadratic);
  CHECK(rounds_to(quadratic.value, "0.914"));
  CHECK(rounds_to(quadratic.standard_error, "0.104"));
}

// Passonneau 2006 for MASI; NLTK prints .665 for the first, since it rounds 2/3 to .67.
TEST_CASE("distances of sets are exact") {
  const std::vector<std::size_t> a{1, 2};
  const std::vector<std::size_t> b{1, 2, 3, 4};
  const std::vector<std::size_t> c{2, 3};
  const std::vector<std::size_t> none;
  CHECK(jaccard_distance(a, b) == 0.5);
  CHECK(masi_distance(a, b) == doctest::Approx(2.0 / 3).epsilon(1e-15));
  CHECK(jaccard_distance(a, c) == doctest::Approx(2.0 / 3).epsilon(1e-15));
  CHECK(masi_distance(a, c) == doctest::Approx(8.0 / 9).epsilon(1e-15));
  CHECK(masi_distance(a, {5}) == 1);
  CHECK(jaccard_distance(a, {5}) == 1);
  CHECK(masi_distance(a, a) == 0);
  CHECK(masi_distance(none, none) == 0);
  CHECK(jaccard_distance(none, none) == 0);
  CHECK(masi_distance(none, a) == 1);
}

TEST_CASE("without variation figures are undefined, and say why") {
  const RatingTable same = coded(Scale::ordinal, "1 2", {"1 1 1 1", "1 1 1 1"});
  CHECK(krippendorff_alpha(same, Metric::ordinal).undefined == Undefined::nobody_varied);
  CHECK(cohen_kappa(same, Weights::linear).undefined == Undefined::nobody_varied);
  CHECK(fleiss_kappa(same).undefined == Undefined::nobody_varied);
  CHECK(gwet_ac(same, Weights::none).value == 1);
  CHECK(percent_agreement(same).value == 1);
  CHECK_FALSE(alpha_interval(same, Metric::ordinal, {}).low);

  const RatingTable single = coded(Scale::nominal, "1", {"1 1 1", "1 1 1"});
  CHECK(gwet_ac(single, Weights::none).undefined == Undefined::one_value);
}

TEST_CASE("one common unit or none leaves figures undefined") {
  for (const auto& [second, why] : {std::pair{std::string(". . 2"), Undefined::one_common_unit},
                                    std::pair{std::string(". . ."), Undefined::no_common_unit}}) {
    const RatingTable table = coded(Scale::nominal, "1 2", {"1 2 1", second});
    CHECK(krippendorff_alpha(table, Metric::nominal).undefined == why);
    CHECK(cohen_kappa(table, Weights::none).undefined == why);
    CHECK(fleiss_kappa(table).undefined == why);
    CHECK(gwet_ac(table, Weights::none).undefined == why);
    CHECK_FALSE(alpha_interval(table, Metric::nominal, {}).low);
  }
}

// DKPro Agreement, testMissingVariance: one coder's ratings do not vary, the other's do.
TEST_CASE("where only one coder varies alpha and kappa have values") {
  std::vector<std::string> units(11, "1 1");
  units.insert(units.end(), {"1 2", "1 3"});
  const RatingTable table = rated(Scale::ordinal, "1 2 3", units);
  CHECK(rounds_to(alpha_of(table, Metric::nominal), "-0.020"));
  CHECK(cohen_kappa(table, Weights::linear).value == 0);
  CHECK_FALSE(cohen_kappa(table, Weights::linear).standard_error);
}

}  // namespace crosswalk::tests
