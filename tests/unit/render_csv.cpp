#include <doctest/doctest.h>

#include "render_fixture.hpp"

namespace crosswalk {
namespace {

std::string csv(const SmallComparison& data, ReportTable table,
                CsvDialect dialect = CsvDialect::plain) {
  return data.report({.format = Format::csv, .table = table, .dialect = dialect});
}

TEST_CASE("the items table has one row for each left item, in framework order, data unaltered") {
  CHECK(csv(SmallComparison(), ReportTable::items) ==
        "item_id,category_id,class,basis,derivation,counterparts,decided_by,also_reached_by,text,"
        "text_language,class_label,top_category_id,category_title,item_label,item_title,evidence,"
        "only_against,determination,certain_class,on_unverified_only,left_out,matrix_columns,"
        "matrix_classes,matrix_determinations\n"
        "a1,A,overlap,item,direct,x,m1,m2,=1+1,en,Overlap,A,\"First, "
        "\"\"so\"\"\",,,,,determined,overlap,no,no,x;y,overlap;weak-overlap,determined;determined\n"
        "a2,A,weak-overlap,category,direct,x;y,m2,,\"two; or\nmore\",en,Weak overlap,A,"
        "\"First, "
        "\"\"so\"\"\",,,,,determined,weak-overlap,no,no,x;y,weak-overlap;weak-overlap,determined;"
        "determined\n"
        "a3,A,only,item,direct,,m3,m2,\"-3, 4\",en,L-only,A,\"First, \"\"so\"\"\",,,,,,,no,no,,,\n"
        "b1,B,not-addressed,,direct,,,,plain,en,Not addressed,B,Second,,,,,,,no,no,,,\n");
}

TEST_CASE("the Excel dialect has a byte order mark, CRLF, and disarms formulas") {
  CHECK(
      csv(SmallComparison(), ReportTable::items, CsvDialect::excel) ==
      "\xEF\xBB\xBFitem_id,category_id,class,basis,derivation,counterparts,decided_by,"
      "also_reached_by,text,text_language,class_label,top_category_id,category_title,item_label,"
      "item_title,evidence,only_against,determination,certain_class,on_unverified_only,left_out,"
      "matrix_columns,matrix_classes,matrix_determinations\r\n"
      "a1,A,overlap,item,direct,x,m1,m2,'=1+1,en,Overlap,A,\"First, "
      "\"\"so\"\"\",,,,,determined,overlap,no,no,x;y,overlap;weak-overlap,determined;determined\r\n"
      "a2,A,weak-overlap,category,direct,x;y,m2,,\"two; or\nmore\",en,Weak overlap,A,"
      "\"First, "
      "\"\"so\"\"\",,,,,determined,weak-overlap,no,no,x;y,weak-overlap;weak-overlap,determined;"
      "determined\r\n"
      "a3,A,only,item,direct,,m3,m2,\"'-3, 4\",en,L-only,A,\"First, \"\"so\"\"\",,,,,,,no,no,,,\r\n"
      "b1,B,not-addressed,,direct,,,,plain,en,Not addressed,B,Second,,,,,,,no,no,,,\r\n");
}

TEST_CASE("the other Excel dialect separates with semicolons and quotes them in cells") {
  CHECK(csv(SmallComparison(), ReportTable::items, CsvDialect::excel_eu) ==
        "\xEF\xBB\xBFitem_id;category_id;class;basis;derivation;counterparts;decided_by;"
        "also_reached_by;text;text_language;class_label;top_category_id;category_title;item_label;"
        "item_title;evidence;only_against;determination;certain_class;on_unverified_only;left_out;"
        "matrix_columns;matrix_classes;matrix_determinations\r\n"
        "a1;A;overlap;item;direct;x;m1;m2;'=1+1;en;Overlap;A;\"First, "
        "\"\"so\"\"\";;;;;determined;overlap;no;no;\"x;y\";\"overlap;weak-overlap\";\"determined;"
        "determined\"\r\n"
        "a2;A;weak-overlap;category;direct;\"x;y\";m2;;\"two; or\nmore\";en;Weak overlap;A;"
        "\"First, "
        "\"\"so\"\"\";;;;;determined;weak-overlap;no;no;\"x;y\";\"weak-overlap;weak-overlap\";"
        "\"determined;determined\"\r\n"
        "a3;A;only;item;direct;;m3;m2;'-3, 4;en;L-only;A;\"First, \"\"so\"\"\";;;;;;;no;no;;;\r\n"
        "b1;B;not-addressed;;direct;;;;plain;en;Not addressed;B;Second;;;;;;;no;no;;;\r\n");
}

TEST_CASE("the mappings table has one row for each left ref with each right ref") {
  CHECK(csv(SmallComparison(), ReportTable::mappings) ==
        "mapping_id,relation,extent,left_ref,right_ref,cited,rationale,quote,source,class,"
        "left_text,right_text,cited_side,note,rationale_language,quote_language,"
        "determination,review,reviewed_on,reviewed_by\n"
        "m1,within,partial,a1,x,A;B,Because.,\"said \"\"so\"\"\",\"Prose, 2025\",overlap,=1+1,"
        "the x,left,,en,pt,determined,,,\n"
        "m2,weak-overlap,,A,x,,Because.,,\"Prose, 2025\",weak-overlap,\"First, \"\"so\"\"\","
        "the x,left,,en,,determined,,,\n"
        "m2,weak-overlap,,A,y,,Because.,,\"Prose, 2025\",weak-overlap,\"First, \"\"so\"\"\","
        "the y,left,,en,,determined,,,\n"
        "m3,none,,a3,,,Because.,,\"Prose, 2025\",only,\"-3, 4\",,left,,en,,determined,,,\n");
}

TEST_CASE("the matrix has one value a cell: first the classes, then the numbers of items") {
  CHECK(csv(SmallComparison(), ReportTable::matrix) ==
        "category_id,x,y,x_items,y_items,items,items_overlap,items_weak_overlap,items_only,"
        "items_not_addressed,category_title,items_only_against,x_determination,y_determination,"
        "x_items_possible,y_items_possible\n"
        "A,overlap,weak-overlap,2,2,3,1,1,1,0,\"First, \"\"so\"\"\",0,determined,determined,0,0\n"
        "B,,,0,0,1,0,0,0,1,Second,0,,,0,0\n");
}

TEST_CASE("codes and column names are English in every language") {
  SmallComparison data;
  const std::string table = data.report({.format = Format::csv, .language = "pt"});
  CHECK(table.substr(0, 30) == "item_id,category_id,class,basi");
  CHECK(table.find("\na3,A,only,item,direct,,m3,m2,\"-3, 4\",en,Exclusivo de L,") !=
        std::string::npos);
}

TEST_CASE("a turned table says that its citations and quotes speak of the right side") {
  SmallComparison data;
  data.is_turned = true;
  std::swap(data.left, data.right);
  CHECK(csv(data, ReportTable::mappings)
            .find("m1,contains,partial,x,a1,A;B,Because.,\"said \"\"so\"\"\","
                  "\"Prose, 2025\",overlap,the x,=1+1,right,,en,pt,determined,,,\n") !=
        std::string::npos);
}

}  // namespace
}  // namespace crosswalk
