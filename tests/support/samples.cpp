#include "support/samples.hpp"

#include <doctest/doctest.h>

#include "load/crosswalk_loader.hpp"
#include "load/framework_loader.hpp"
#include "render/diagnostics.hpp"

namespace crosswalk::tests {

namespace {

template <typename T>
Sample<T> loaded(const std::string& yaml, const std::string& path,
                 std::optional<T> (*load)(const SourceFile&, Diagnostics&)) {
  auto file = std::make_unique<SourceFile>(path, yaml);
  Diagnostics diagnostics;
  std::optional<T> value = load(*file, diagnostics);
  REQUIRE_MESSAGE(value, render::to_text(diagnostics.sorted()));
  return {.file = std::move(file), .value = *std::move(value)};
}

}  // namespace

Sample<Framework> framework_of(const std::string& yaml, const std::string& path) {
  return loaded<Framework>(yaml, path, load_framework);
}

Sample<Crosswalk> crosswalk_of(const std::string& yaml, const std::string& path) {
  return loaded<Crosswalk>(yaml, path, load_crosswalk);
}

Sample<Framework> framework_with(const std::string& id, const std::string& entries) {
  return framework_of("framework: " + id + "\nshort: " + id +
                          "\n"
                          "title: {en: Framework}\n"
                          "original: en\n"
                          "version: '1'\n"
                          "source: {title: A book}\n"
                          "rights: NOASSERTION\n"
                          "concepts:\n"
                          "  growth: {title: {en: Growth}}\n"
                          "  trust: {title: {en: Trust}}\n" +
                          entries,
                      id + ".yaml");
}

Sample<Crosswalk> crosswalk_with(const std::string& mappings, const std::string& coverage) {
  return crosswalk_of(
      "crosswalk: a--b\n"
      "left: a\n"
      "right: b\n"
      "left_version: '1'\n"
      "right_version: '1'\n"
      "coverage: " +
      coverage + "\nsource: {title: A judgement}\n" + mappings);
}

Sample<ComparedTable> compared(Sample<Crosswalk> crosswalk) {
  return {.file = std::move(crosswalk.file), .value = ComparedTable(std::move(crosswalk.value))};
}

std::string items_of(const ComparedSide& side, ItemClass item_class) {
  std::string ids;
  for (const ClassedItem& item : side.items) {
    if (item.item_class != item_class) continue;
    if (!ids.empty()) ids += ' ';
    ids += side.framework->entries[item.entry].id.value;
  }
  return ids;
}

std::string class_of_item(const ComparedSide& side, const std::string& id) {
  for (const ClassedItem& item : side.items) {
    if (side.framework->entries[item.entry].id.value == id) {
      return std::string(name_of(item.item_class));
    }
  }
  return "no such item";
}

}  // namespace crosswalk::tests
