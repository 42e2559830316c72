#pragma once

#include <memory>
#include <string>
#include <vector>

#include "compare/compare.hpp"
#include "model/compared_table.hpp"
#include "model/framework.hpp"

namespace crosswalk::tests {

/// A framework or crosswalk with the text that it was loaded from.
template <typename T>
struct Sample {
  std::unique_ptr<SourceFile> file;
  T value;
};

/// Loads valid YAML; fails the test case where it has errors. The file must be named after the id.
Sample<Framework> framework_of(const std::string& yaml, const std::string& path = "a.yaml");
Sample<Crosswalk> crosswalk_of(const std::string& yaml, const std::string& path = "a--b.yaml");

/// A framework `id` with the entries given as YAML, everything else filled in.
Sample<Framework> framework_with(const std::string& id, const std::string& entries);

/// A crosswalk from a to b with the mappings given as YAML, everything else filled in.
Sample<Crosswalk> crosswalk_with(const std::string& mappings,
                                 const std::string& coverage = "partial");

/// A loaded crosswalk as comparisons take it.
Sample<ComparedTable> compared(Sample<Crosswalk> crosswalk);

/// The ids of a side's items of one class, joined by blanks.
std::string items_of(const ComparedSide& side, ItemClass item_class);

/// The class of one item, as its code.
std::string class_of_item(const ComparedSide& side, const std::string& id);

}  // namespace crosswalk::tests
