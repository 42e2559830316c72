#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <string>

#include "model/codes.hpp"
#include "model/comparison.hpp"
#include "model/crosswalk.hpp"
#include "model/diagnostic.hpp"
#include "model/difference.hpp"

namespace crosswalk {
namespace {

/// The names of all values of a table, which have to be its codes.
template <typename T, std::size_t N>
std::string names_in(const std::array<Code<T>, N>& codes) {
  std::string names;
  for (const auto& [code, value] : codes) {
    CHECK(name_of(value) == code);
    names += std::string(name_of(value)) + ' ';
  }
  return names;
}

TEST_CASE("codes are stable: data files and output of older versions keep their meaning") {
  CHECK(names_in(relation_words) == "same within contains overlap weak-overlap none ");
  CHECK(names_in(coverage_words) == "partial complete ");
  CHECK(names_in(extent_words) == "partial full ");
  CHECK(names_in(evidence_words) == "verified secondary unverified ");
  CHECK(names_in(wording_words) == "verbatim paraphrase ");
  CHECK(names_in(class_words) == "overlap weak-overlap only not-addressed ");
  CHECK(names_in(basis_words) == "item concept category path closed-table ");
  CHECK(names_in(determination_words) == "determined undetermined ");
  CHECK(names_in(severity_words) == "error warning note ");
  CHECK(names_in(subject_words) == "framework category item concept mapping result ");
  CHECK(names_in(paired_by_words) == "mapping id text likeness items ");
}

TEST_CASE("what is not stated has no code") {
  CHECK(name_of(Extent::unstated).empty());
  CHECK(name_of(Basis::none).empty());
  CHECK(name_of(PairedBy::nothing).empty());
}

}  // namespace
}  // namespace crosswalk
