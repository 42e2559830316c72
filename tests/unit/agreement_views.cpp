#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <vector>

#include "compare/agreement_of.hpp"
#include "render/agreement_json.hpp"
#include "support/ratings.hpp"
#include "support/samples.hpp"

namespace crosswalk::tests {

namespace {

const std::string left_entries =
    "categories:\n"
    "  - id: '1'\n"
    "    title: {en: First}\n"
    "    items:\n"
    "      - {id: '1.1', text: {en: One}}\n"
    "      - {id: '1.2', text: {en: Two}}\n"
    "  - id: '2'\n"
    "    title: {en: Second}\n"
    "    items:\n"
    "      - {id: '2.1', text: {en: Three}}\n";

const std::string right_entries =
    "categories:\n"
    "  - id: r\n"
    "    title: {en: Right}\n"
    "    items:\n"
    "      - {id: r1, text: {en: Uno}}\n"
    "      - {id: r2, text: {en: Due}}\n";

/// A mapping of a crosswalk as YAML.
std::string row(const std::string& id, const std::string& left, const std::string& right,
                const std::string& relation) {
  std::string text = "  - {id: " + id + ", relation: " + relation + ", rationale: {en: Why}";
  if (!left.empty()) text += ", left: [" + left + "]";
  if (!right.empty()) text += ", right: [" + right + "]";
  return text + "}\n";
}

/// The units of a table with the rating of each coder, one line for each unit.
std::string said(const RatingTable& table) {
  std::string text;
  for (std::size_t unit = 0; unit < table.units.size(); ++unit) {
    text += table.units[unit] + ':';
    for (std::size_t coder = 0; coder < table.coders.size(); ++coder) {
      const std::size_t value = table.rating(unit, coder);
      text += value == RatingTable::missing ? " ." : " [" + table.values[value] + ']';
    }
    text += '\n';
  }
  return text;
}

struct CodedSample {
  Sample<Framework> left = framework_with("a", left_entries);
  Sample<Framework> right = framework_with("b", right_entries);
  std::vector<Sample<ComparedTable>> samples;
  std::vector<const ComparedTable*> tables;

  explicit CodedSample(const std::vector<std::string>& mappings) {
    for (const std::string& each : mappings) {
      samples.push_back(compared(crosswalk_with("mappings:\n" + each)));
    }
    for (const Sample<ComparedTable>& sample : samples) tables.push_back(&sample.value);
  }
};

}  // namespace

TEST_CASE("the classes that coders give items are ratings, and what is not addressed is missing") {
  const CodedSample coded({row("m", "'1'", "r1", "weak-overlap") + row("n", "'1.2'", "", "none"),
                           row("m", "'1.1'", "r1", "same")});
  const RatingTable table = class_ratings(coded.left.value, coded.right.value, coded.tables);
  CHECK(table.scale == Scale::ordinal);
  CHECK(table.values == std::vector<std::string>{"only", "weak-overlap", "overlap"});
  CHECK(said(table) == "1.1: [weak-overlap] [overlap]\n1.2: [only] .\n2.1: . .\n");
  CHECK(table.places[0].mappings.front()->id.value == "m");
  CHECK(table.places[0].at == coded.tables[0]->crosswalk.mappings[0].id.at);
  CHECK(table.places[3].file == nullptr);
  const AgreementView view = agreement_of(AgreementLevel::item_class, table, {.draws = 0});
  CHECK(view.judged_units == 2);
  CHECK(view.common_units == 1);
  CHECK(view.disagreements == std::vector<std::size_t>{0});
}

TEST_CASE("an item that a complete table leaves out is rated as only, at the table's own place") {
  CodedSample coded({row("m", "'1.1'", "r1", "same"), row("m", "'1.1'", "r1", "same")});
  coded.samples[1].value.crosswalk.coverage = Coverage::complete;
  const RatingTable table = class_ratings(coded.left.value, coded.right.value, coded.tables);
  CHECK(said(table) == "1.1: [overlap] [overlap]\n1.2: . [only]\n2.1: . [only]\n");
  CHECK(table.places[3].mappings.empty());
  CHECK(table.places[3].at == coded.tables[1]->crosswalk.id.at);
}

TEST_CASE("a coder who found no counterpart says none of the pairs that others relate") {
  const CodedSample coded(
      {row("m", "'1.1', '1.2'", "r1", "overlap") + row("n", "'2.1'", "", "none"),
       row("m", "'1.1'", "", "none") + row("n", "'1.2'", "r1", "same") +
           row("o", "'2.1'", "", "none") + row("p", "", "r2", "none")});
  const RatingTable table = relation_ratings(coded.left.value, coded.right.value, coded.tables);
  CHECK(said(table) ==
        "1.1 × r1: [overlap] [none]\n"
        "1.2 × r1: [overlap] [same]\n"
        "2.1 × –: [none] [none]\n"
        "– × r2: . [none]\n");
  CHECK(table.places[1].mappings.front()->id.value == "m");
  CHECK(table.places[1].at == coded.tables[1]->crosswalk.mappings[0].relation.at);
}

TEST_CASE("counterparts are the right items of the mappings that decided") {
  const CodedSample coded(
      {row("m", "'1'", "r", "overlap") + row("n", "'2.1'", "", "none"),
       row("m", "'1.1'", "r1, r2", "overlap") + row("n", "'2.1'", "r2", "same")});
  const RatingTable table = counterpart_ratings(coded.left.value, coded.right.value, coded.tables);
  CHECK(table.scale == Scale::sets);
  CHECK(said(table) == "1.1: [r1;r2] [r1;r2]\n1.2: [r1;r2] .\n2.1: [] [r2]\n");
  const AgreementView view = agreement_of(AgreementLevel::counterparts, table, {.draws = 0});
  CHECK(view.disagreements == std::vector<std::size_t>{2});
  CHECK_FALSE(view.confusion);
}

TEST_CASE("a crosswalk in the other direction, turned round, says the same") {
  const CodedSample coded({row("m", "'1.1'", "r1", "within"), row("m", "'1.1'", "r1", "contains")});
  const ComparedTable first = turned_round(*coded.tables[0]);
  const ComparedTable second = turned_round(*coded.tables[1]);
  const RatingTable table =
      relation_ratings(coded.right.value, coded.left.value, {&first, &second});
  CHECK(said(table) == "r1 × 1.1: [contains] [within]\n");
}

TEST_CASE("each scale has the statistics that it allows") {
  const auto names = [](Scale scale, std::size_t coders) {
    const std::vector<std::string> ratings{"1 2 1 2 1", "1 2 2 2 1", "1 1 1 2 1"};
    RatingTable table = coded(
        scale, "1 2", {ratings.begin(), ratings.begin() + static_cast<std::ptrdiff_t>(coders)});
    if (scale == Scale::sets) table.sets = {{}, {1}};
    std::string text;
    for (const Statistic& statistic :
         agreement_of(AgreementLevel::ratings, table, {.draws = 0}).statistics) {
      text += (text.empty() ? "" : " ") + std::string(name_of(statistic.name));
      if (statistic.metric) text += ':' + std::string(name_of(*statistic.metric));
      if (statistic.weights) text += ':' + std::string(name_of(*statistic.weights));
    }
    return text;
  };
  CHECK(names(Scale::nominal, 2) ==
        "percent_agreement krippendorff_alpha:nominal cohen_kappa:none fleiss_kappa gwet_ac1");
  CHECK(names(Scale::ordinal, 2) ==
        "percent_agreement krippendorff_alpha:ordinal cohen_kappa:none cohen_kappa:linear "
        "cohen_kappa:quadratic fleiss_kappa gwet_ac1 gwet_ac2:linear gwet_ac2:quadratic");
  CHECK(names(Scale::nominal, 3) ==
        "percent_agreement krippendorff_alpha:nominal fleiss_kappa gwet_ac1");
  CHECK(names(Scale::interval, 2) == "percent_agreement krippendorff_alpha:interval");
  CHECK(names(Scale::ratio, 3) == "percent_agreement krippendorff_alpha:ratio");
  CHECK(names(Scale::sets, 2) ==
        "percent_agreement krippendorff_alpha:masi krippendorff_alpha:jaccard");
}

TEST_CASE("the confusion table has the margins of both coders, over what both judged") {
  const AgreementView view =
      agreement_of(AgreementLevel::ratings,
                   coded(Scale::nominal, "1 2", {"1 1 2 . 2", "1 2 2 1 ."}), {.draws = 0});
  REQUIRE(view.confusion);
  CHECK(view.confusion->counts == std::vector<std::vector<std::size_t>>{{1, 1}, {0, 1}});
  CHECK(view.confusion->row_total(0) == 2);
  CHECK(view.confusion->column_total(0) == 1);
  CHECK(view.confusion->total() == 3);
}

TEST_CASE("each unit of a consensus is settled, open, overruled, left out, added or kept") {
  const Consensus consensus = consensus_of(
      coded(Scale::nominal, "1 2 3", {"1 1 1 1 1 . 2 .", "2 2 2 1 . . 2 .", "1 3 . 2 . 3 2 ."}));
  std::string rows;
  for (const ConsensusRow& row : consensus.rows) {
    rows += consensus.table.units[row.unit] + ' ' + std::string(name_of(row.kind));
    for (const std::size_t coder : row.agreeing) rows += ' ' + std::to_string(coder);
    rows += '\n';
  }
  CHECK(rows == "1 settled 0\n2 settled\n3 open\n4 overruled\n5 left_out\n6 added\n");
  CHECK(consensus.kept == 1);
}

TEST_CASE("a figure without a value is null in JSON, and says why") {
  Agreement agreement{.table = "r.csv"};
  agreement.views.push_back(
      agreement_of(AgreementLevel::ratings, coded(Scale::interval, "1", {"1 1", "1 1"}), {}));
  CHECK(render::agreement_json(agreement) == R"({
  "format": "agreement",
  "version": 1,
  "views": [
    {
      "level": "ratings",
      "scale": "interval",
      "units": 2,
      "coders": 2,
      "missing": 0,
      "statistics": [
        {
          "name": "percent_agreement",
          "units": 2,
          "value": 1
        },
        {
          "name": "krippendorff_alpha",
          "metric": "interval",
          "units": 2,
          "value": null,
          "undefined": "nobody varied: every value is the same"
        }
      ],
      "disagreements": []
    }
  ]
}
)");
}

}  // namespace crosswalk::tests
