#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "load/table/columns.hpp"
#include "load/table/csv_table.hpp"
#include "load/table/framework_rows.hpp"
#include "load/table/mapping_rows.hpp"
#include "render/diagnostics.hpp"
#include "render/yaml_writer.hpp"

namespace crosswalk::tests {

namespace {

/// What the columns of a table are read as, in their order.
std::string read_as(const std::string& headings, ColumnReading reading = {}) {
  const SourceFile file("t.csv", headings + "\n");
  Diagnostics diagnostics;
  const std::optional<InputTable> table = read_csv(file, diagnostics);
  std::string names;
  for (const ReadColumn& column : recognized_columns(reading, table->columns)) {
    names += fmt::format("{}{}={}", names.empty() ? "" : " ", table->columns[column.index].text,
                         name_of(column));
  }
  return names;
}

/// The mappings of a table, one a line; or its diagnostics.
std::string mappings_in(const std::string& text, MappingRowReading reading = {}) {
  reading.cells.language = "en";
  const SourceFile file("t.csv", text);
  Diagnostics diagnostics;
  const std::optional<InputTable> table = read_csv(file, diagnostics);
  MappingRows rows;
  if (table) {
    rows = read_mapping_rows(*table, recognized_columns({}, table->columns), reading,
                             {.file = &file, .all = &diagnostics});
  }
  if (diagnostics.error_count() > 0) return render::to_text(diagnostics.sorted());
  std::string lines;
  for (const Mapping& mapping : rows.mappings) {
    lines += mapping.id.value + ':';
    for (const auto& ref : mapping.left) lines += ' ' + to_string(ref.value);
    lines += fmt::format(" {}", name_of(mapping.relation.value));
    for (const auto& ref : mapping.right) lines += ' ' + to_string(ref.value);
    lines += '\n';
  }
  return lines;
}

/// The entries of a framework's table, indented by depth; or its diagnostics.
std::string entries_in(const std::string& text) {
  const SourceFile file("t.csv", text);
  Diagnostics diagnostics;
  Framework framework;
  const std::optional<InputTable> table = read_csv(file, diagnostics);
  if (table) {
    read_framework_rows(*table, recognized_columns({.kind = TableKind::framework}, table->columns),
                        {.language = "en"}, framework, {.file = &file, .all = &diagnostics});
  }
  if (diagnostics.error_count() > 0) return render::to_text(diagnostics.sorted());
  std::string lines;
  for (const Entry& entry : framework.entries) {
    std::size_t depth = 0;
    for (std::size_t at = entry.parent; at != Entry::no_parent; at = framework.entries[at].parent) {
      ++depth;
    }
    const Text& words = entry.is_item ? entry.text : entry.title;
    lines += std::string(2 * depth, ' ') + entry.id.value + ' ' +
             words.versions.front().words.value + '\n';
  }
  return lines;
}

}  // namespace

TEST_CASE("columns are recognised by names in three languages, whatever their case and blanks") {
  CHECK(read_as("Left_Ref,RELATION, right  ref ,Rationale") ==
        "Left_Ref=left_ref RELATION=relation  right  ref =right_ref Rationale=rationale");
  CHECK(read_as("gauche,Type de relation,droite,Justification (fr)") ==
        "gauche=left_ref Type de relation=relation droite=right_ref "
        "Justification (fr)=rationale_fr");
  CHECK(read_as("Esquerda,Relação,Direita,Fundamentação (português)") ==
        "Esquerda=left_ref Relação=relation Direita=right_ref "
        "Fundamentação (português)=rationale_pt");
  CHECK(read_as("subject_id,predicate_id,object_id,comment,confidence") ==
        "subject_id=left_ref predicate_id=relation object_id=right_ref comment=rationale");
}

TEST_CASE("the spreadsheets of set theory relationship mapping have their reasons under comments") {
  CHECK(read_as("Focal Document Element,Rationale,Relationship,Reference Document Element,"
                "Comments") ==
        "Focal Document Element=left_ref Relationship=relation "
        "Reference Document Element=right_ref Comments=rationale");
}

TEST_CASE("a column with the name of a framework has the refs of its side") {
  CHECK(read_as("PSW,relation,Our list,why",
                {.left_names = {"psw", "PSW"}, .right_names = {"my-list", "Our list"}}) ==
        "PSW=left_ref relation=relation Our list=right_ref why=rationale");
}

TEST_CASE("of two columns that mean the same, the one with the clearer name is read") {
  CHECK(read_as("comments,rationale,reason") == "rationale=rationale");
  CHECK(read_as("rationale_en,rationale (pt)") ==
        "rationale_en=rationale_en rationale (pt)=rationale_pt");
}

TEST_CASE("columns that are named with --columns are read before all others") {
  CHECK(read_as("left,Kompetenz,relation", {.renamed = {{"Kompetenz", "left_ref"}}}) ==
        "Kompetenz=left_ref relation=relation");
}

TEST_CASE("the rows of one mapping id make one mapping") {
  CHECK(mappings_in("mapping_id,left,relation,right,why\n"
                    "m,1,overlap,x,Both.\nm,2,overlap,x,\nn,1;2,none,,Nothing.\n") ==
        "m: 1 2 overlap x\nn: 1 2 none\n");
}

TEST_CASE("a row without an id has one made of its refs") {
  CHECK(mappings_in("left,relation,right,why\n"
                    "1,same,x,Both.\n1,same,x; y,Both.\n2#care,none,,Nothing.\n") ==
        "1--x: 1 same x\n1--x-2: 1 same x y\n2.care--none: 2#care none\n");
}

TEST_CASE("a comma in a cell separates refs only where all of them are known") {
  MappingRowReading reading;
  reading.is_known_left = [](std::string_view ref) { return ref == "1" || ref == "2"; };
  CHECK(mappings_in("left,relation,right,why\n\"1, 2\",same,x,Both.\n", reading) ==
        "1--x: 1 2 same x\n");
  CHECK(mappings_in("left,relation,right,why\n\"1, 3\",same,x,Both.\n", reading) ==
        "t.csv:2:1: error: '1, 3' is not a ref: it has white space in it; a ref is an id, not a "
        "title [invalid-ref]\n"
        "     2 | \"1, 3\",same,x,Both.\n"
        "       | ^\n");
}

TEST_CASE("a row that judges nothing is not read") {
  CHECK(mappings_in("left,relation,right,why\n1,,,\n2,same,x,Both.\n") == "2--x: 2 same x\n");
}

TEST_CASE("relations of other vocabularies are read where that is wanted, and else explained") {
  MappingRowReading reading;
  reading.words.knows_other_vocabularies = true;
  CHECK(mappings_in("left,relation,right,why\n1,skos:exactMatch,x,Both.\n2,Weak overlap,x,No.\n",
                    reading) == "1--x: 1 same x\n2--x: 2 weak-overlap x\n");
  CHECK(mappings_in("left,relation,right,why\n1,exact match,x,Both.\n")
            .starts_with("t.csv:2:3: error: column 'relation' takes same, within, contains, "
                         "overlap, weak-overlap, none, not 'exact match' (here that is 'same')"));
}

TEST_CASE("the category of an entry is told by a parent, by categories or by its id") {
  CHECK(entries_in("id,parent,text\nA,,Acting\nA1,A,Plans.\nB,,Rests.\n") ==
        "A Acting\n  A1 Plans.\nB Rests.\n");
  CHECK(entries_in("id,category 1,category 2,text\na,One,In one,Plans.\nb,One,Else,Rests.\n"
                   "c,Two,,Talks.\n") ==
        "1 One\n  1.1 In one\n    a Plans.\n  1.2 Else\n    b Rests.\n2 Two\n  c Talks.\n");
  CHECK(entries_in("id,text\n1,Acting\n1.1,Plans.\n1.10,Rests.\n2,Talks.\n") ==
        "1 Acting\n  1.1 Plans.\n  1.10 Rests.\n2 Talks.\n");
}

TEST_CASE("rows of a table without ids are numbered") {
  CHECK(entries_in("outcome,domain\nPlans.,Acting\nRests.,Acting\nTalks.,Talking\n") ==
        "1 Acting\n  1.1 Plans.\n  1.2 Rests.\n2 Talking\n  2.1 Talks.\n");
}

}  // namespace crosswalk::tests
