#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/report_text.hpp"
#include "compare/compare.hpp"
#include "model/report_content.hpp"

namespace crosswalk {

inline Text text(std::string words, std::string language = "en") {
  Text made;
  made.versions.push_back(
      {.language = {.value = std::move(language)}, .words = {.value = std::move(words)}});
  return made;
}

inline Entry category(std::string id, std::string title, std::size_t end) {
  Entry entry{.end = end};
  entry.id.value = std::move(id);
  entry.title = text(std::move(title));
  return entry;
}

inline Entry item(std::string id, std::string words, std::size_t parent, std::size_t end) {
  Entry entry{.is_item = true, .parent = parent, .end = end};
  entry.id.value = std::move(id);
  entry.text = text(std::move(words));
  return entry;
}

inline Framework framework(std::string id, std::string short_name, std::vector<Entry> entries) {
  Framework made;
  made.title = text("Framework " + id);
  made.id.value = std::move(id);
  made.short_name = std::move(short_name);
  made.original.value = "en";
  made.version.value = "1";
  made.source.title = "Source";
  made.rights = "CC0";
  made.entries = std::move(entries);
  return made;
}

inline Mapping mapping(std::string id, std::vector<Ref> left, Relation relation,
                       std::vector<Ref> right) {
  Mapping made;
  made.id.value = std::move(id);
  made.relation.value = relation;
  for (Ref& ref : left) made.left.push_back({.value = std::move(ref)});
  for (Ref& ref : right) made.right.push_back({.value = std::move(ref)});
  made.rationale = text("Because.");
  return made;
}

/// Two small frameworks and a crosswalk that give every class on the left side:
/// a1 overlap (and also weak overlap), a2 weak overlap, a3 only, b1 not addressed.
struct SmallComparison {
  Framework left = framework("left", "L",
                             {category("A", "First, \"so\"", 4), item("a1", "=1+1", 0, 2),
                              item("a2", "two; or\nmore", 0, 3), item("a3", "-3, 4", 0, 4),
                              category("B", "Second", 6), item("b1", "plain", 4, 6)});
  Framework right =
      framework("right", "R",
                {item("x", "the x", Entry::no_parent, 1), item("y", "the y", Entry::no_parent, 2)});
  Crosswalk crosswalk = [] {
    Crosswalk made;
    made.id.value = "left--right";
    made.left.value = "left";
    made.right.value = "right";
    made.source.title = "Prose";
    made.source.year = "2025";
    made.mappings = {
        mapping("m1", {{.entry = "a1"}}, Relation::within, {{.entry = "x"}}),
        mapping("m2", {{.entry = "A"}}, Relation::weak_overlap, {{.entry = "x"}, {.entry = "y"}}),
        mapping("m3", {{.entry = "a3"}}, Relation::none, {})};
    made.mappings[0].extent = Extent::partial;
    made.mappings[0].cited = {{.value = "A"}, {.value = "B"}};
    made.mappings[0].quote = text("said \"so\"", "pt");
    return made;
  }();
  bool is_turned = false;    ///< whether the report takes the crosswalk turned round
  std::size_t left_out = 0;  ///< what the comparison leaves out on each side
  std::vector<Diagnostic> diagnostics = {};
  Provenance provenance = {
      .tool_version = "9.9",
      .inputs = {{.name = "left.yaml", .id = "left", .version = "1", .digest = "abc", .items = 4},
                 {.name = "right.yaml", .id = "right", .version = "1", .digest = "def", .items = 2},
                 {.name = "left--right.yaml", .id = "left--right", .digest = "012", .items = 3}}};

  [[nodiscard]] ComparedTable table() const {
    ComparedTable table(crosswalk);
    return is_turned ? turned_round(std::move(table)) : table;
  }

  /// The report on the present data.
  [[nodiscard]] std::string report(const ReportStyle& style) const {
    const ComparedTable used = table();
    Comparison comparison = compare(left, right, used);
    comparison.left.left_out = comparison.right.left_out = left_out;
    return cli::report_text(
        {.comparison = comparison, .diagnostics = diagnostics, .provenance = provenance}, style);
  }
};

}  // namespace crosswalk
