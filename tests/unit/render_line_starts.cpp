#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

#include "render/markdown.hpp"
#include "render_fixture.hpp"
#include "report/agreement_report.hpp"
#include "report/differences.hpp"
#include "report/overview_report.hpp"

namespace crosswalk::report {
namespace {

/// Words that would be markup where a line begins with them.
struct HostileStart {
  std::string_view words;
  std::string_view inside;      ///< as Markdown inside a line
  std::string_view in_heading;  ///< and inside a heading
  std::string_view at_start;    ///< and where a line begins
};

constexpr std::array<HostileStart, 7> hostile_starts{{
    {"# A", "# A", "\\# A", "\\# A"},
    {"- B", "- B", "- B", "\\- B"},
    {"1. x", "1. x", "1. x", "1\\. x"},
    {"> x", "> x", "> x", "\\> x"},
    {"---", "\\-\\--", "\\-\\--", "\\-\\--"},
    {"<script>", "\\<script>", "\\<script>", "\\<script>"},
    {"\"a\\b", "\\\"a\\\\b", "\\\"a\\\\b", "\\\"a\\\\b"},
}};

/// `markdown` inside double quotes of YAML.
std::string quoted(std::string_view markdown) {
  std::string yaml;
  for (const char byte : markdown) {
    if (byte == '"' || byte == '\\') yaml += '\\';
    yaml += byte;
  }
  return yaml;
}

void check_has(const std::string& page, const std::string& part) {
  CAPTURE(page);
  CAPTURE(part);
  CHECK(page.find(part) != std::string::npos);
}

TEST_CASE("names that are markup stay words in the front matter and the heading of a diff") {
  for (const HostileStart& hostile : hostile_starts) {
    const std::string words(hostile.words);
    const Differences differences{.before_name = words, .after_name = words};
    const std::string inside(hostile.inside);
    const std::string in_heading(hostile.in_heading);
    CHECK(render::to_markdown(differences_document(differences, "en"))
              .starts_with("---\ntitle: \"Changes from " + quoted(inside + " to " + inside) +
                           "\"\nlang: en\n---\n\n# Changes from " + in_heading + " to " +
                           in_heading + "\n\n0 changes; "));
  }
}

TEST_CASE("words that are markup stay words in the lists of a diff") {
  for (const HostileStart& hostile : hostile_starts) {
    const std::string words(hostile.words);
    Differences differences;
    differences.changes = {{.kind = ChangeKind::added, .after_id = "i", .after = words}};
    check_has(render::to_markdown(differences_document(differences, "en")),
              "\n- **item i**\n  - " + std::string(hostile.at_start) + "\n");
  }
}

TEST_CASE("names, coders, units and values that are markup stay words in the page of agree") {
  for (const HostileStart& hostile : hostile_starts) {
    const std::string words(hostile.words);
    const RatingTable ratings{.values = {words, "other"},
                              .units = {words},
                              .coders = {words, "second"},
                              .ratings = {0, 1}};
    Agreement agreement{.left = words, .right = words};
    agreement.views = {
        {.level = AgreementLevel::item_class, .table = ratings, .disagreements = {0}}};
    agreement.consensus = {.table = ratings, .rows = {{.unit = 0}}, .kept = 1};
    const std::string page = render::to_markdown(agreement_document(agreement, "en"));
    const std::string inside(hostile.inside);
    const std::string in_heading(hostile.in_heading);
    const std::string at_start(hostile.at_start);
    check_has(page,
              "title: \"Agreement of 2 coders on " + quoted(inside + " and " + inside) + "\"\n");
    check_has(page, "\n# Agreement of 2 coders on " + in_heading + " and " + in_heading + "\n");
    check_has(page, "\n1. " + at_start + "\n2. second\n");
    check_has(page, "\n## Class of each item of " + in_heading + "\n");
    check_has(page, "\n" + at_start + "\n\n- Coder 1: **" + inside + "**\n");
    check_has(page, "\n- " + at_start + ": **other**");
  }
}

TEST_CASE(
    "short names that are markup stay words at the starts of lines of reports and overviews") {
  for (const HostileStart& hostile : hostile_starts) {
    SmallComparison data;
    data.left.short_name = hostile.words;
    data.left_out = 1;
    data.right.short_name = hostile.words;
    const std::string at_start(hostile.at_start);
    const std::string report = data.report({});
    check_has(report, "title: \"" + quoted(at_start));
    const ComparedTable table = data.table();
    Comparison comparison = compare(data.left, data.right, table);
    comparison.right.left_out = 1;
    const Overview overview{
        .left = &data.left,
        .columns = {{.name = data.right.short_name, .lists = {&comparison}}},
        .left_rows = {{.entry = 0, .items = 3, .cells = {{.item_class = ItemClass::overlap}}}}};
    const std::string page =
        cli::report_text(OverviewContent{.overview = overview, .provenance = data.provenance},
                         {.format = Format::markdown});
    check_has(page, "title: \"" + quoted(at_start));
    for (const std::string& each : {report, page}) {
      CAPTURE(each);
      check_has(each, "\n# " + std::string(hostile.in_heading));
      for (const std::string_view before : {"\n", "\n- ", "\n> "}) {
        if (hostile.words == "---" && before == "\n") continue;  // ends the front matter
        CHECK(each.find(std::string(before) + std::string(hostile.words)) == std::string::npos);
      }
    }
  }
}

}  // namespace
}  // namespace crosswalk::report
