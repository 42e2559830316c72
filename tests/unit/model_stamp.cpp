#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "load/crosswalk_loader.hpp"
#include "load/framework_loader.hpp"
#include "model/stamp.hpp"
#include "text/digest.hpp"

namespace crosswalk::tests {

namespace {

/// The stamp of `refs` in a framework with these entries, whose source is in Portuguese.
std::string stamp(std::string_view entries, const std::vector<Located<Ref>>& refs) {
  const SourceFile file("f.yaml", R"(framework: "x"
short: "X"
title: {pt: "T", en: "T"}
original: "pt"
version: "1"
source: {title: "S"}
rights: "NOASSERTION"
concepts: {care: {title: {pt: "Cuidado", en: "Care"}}}
)" + std::string(entries));
  Diagnostics diagnostics;
  const auto framework = load_framework(file, diagnostics);
  REQUIRE(framework);
  return stamp_of(*framework, EntryIndex(*framework), refs);
}

const std::vector<Located<Ref>> category{{.value = {.entry = "1"}}};

constexpr std::string_view entries = R"(categories:
  - id: "1"
    title: {pt: "Um", en: "One"}
    items:
      - {id: "1.1", text: {pt: "ação", en: "a"}}
      - {id: "1.2", concepts: [care], text: {pt: "b", en: "b"}}
  - id: "2"
    title: {pt: "Dois", en: "Two"}
    items: [{id: "2.1", text: {pt: "c", en: "c"}}]
)";

std::string with(std::string_view old_part, std::string_view new_part) {
  std::string changed(entries);
  changed.replace(changed.find(old_part), old_part.size(), new_part);
  return changed;
}

}  // namespace

TEST_CASE("a stamp is the SHA-256 of the judged texts as netstrings, sorted") {
  CHECK(stamp(entries, category) == sha256("0:,1:b,0:,6:a\u00e7\u00e3o,2:Um,0:,").substr(0, 16));
  CHECK(stamp(entries, {}) == sha256("").substr(0, 16));
}

TEST_CASE("order, ids and translations leave a stamp as it is") {
  const std::string before = stamp(entries, category);
  CHECK(stamp(with("{pt: \"b\", en: \"b\"}", "{pt: \"b\", en: \"other\"}"), category) == before);
  CHECK(stamp(with("\"1.1\"", "\"1.7\""), category) == before);
  CHECK(stamp(R"(categories:
  - id: "1"
    title: {pt: "Um", en: "One"}
    items:
      - {id: "1.2", text: {pt: "b", en: "b"}}
      - {id: "1.1", text: {pt: "ação", en: "a"}}
)",
              category) == before);
}

TEST_CASE("words, titles, and items that come or go change a stamp") {
  const std::string before = stamp(entries, category);
  CHECK(stamp(with("pt: \"b\"", "pt: \"B\""), category) != before);
  CHECK(stamp(with("pt: \"Um\"", "pt: \"Uma\""), category) != before);
  CHECK(stamp(with("pt: \"ação\", en: \"a\"}}",
                   "pt: \"ação\", en: \"a\"}}\n      - {id: \"1.3\", "
                   "text: {pt: \"b\", en: \"b\"}}"),
              category) != before);
  CHECK(stamp(with("pt: \"c\"", "pt: \"d\""), category) ==
        before);  // the title of another category
}

TEST_CASE("texts that run into one another have another stamp") {
  constexpr std::string_view form =
      "items:\n  - {id: \"1\", title: {pt: \"%\", en: \"T\"}, text: {pt: \"%\", en: \"x\"}}\n";
  const auto item = [form](std::string_view title, std::string_view text) {
    std::string made(form);
    made.replace(made.find('%'), 1, title);
    made.replace(made.find('%'), 1, text);
    return made;
  };
  CHECK(stamp(item("ab", "c"), category) != stamp(item("a", "bc"), category));
}

TEST_CASE("a concept's stamp rests on the items that carry it, and a repeated ref counts once") {
  CHECK(stamp(entries, {{.value = {.entry = "1", .concept_id = "care"}}}) ==
        sha256("0:,1:b,").substr(0, 16));
  CHECK(stamp(entries, {{.value = {.entry = "1"}}, {.value = {.entry = "1.2"}}}) ==
        stamp(entries, category));
}

}  // namespace crosswalk::tests
