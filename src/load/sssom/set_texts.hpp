#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/sssom/mapping_set.hpp"
#include "load/written_mapping.hpp"
#include "model/crosswalk.hpp"

namespace crosswalk::sssom {

/// Reads what a mapping set says in words: comments as rationales, and, in sets that this program
/// has written, the slots of ours.
class SetTexts {
 public:
  /// `language` is that of comments and labels where the set does not tell it.
  SetTexts(const MappingSet& set, std::string language);

  [[nodiscard]] const std::string& language() const { return language_; }

  /// Fills in what a row says of its mapping besides its refs and its relation.
  void read(std::size_t row, WrittenMapping& mapping) const;

  /// Fills in what the set says of the crosswalk as a whole.
  void read_head(Crosswalk& crosswalk) const;

  /// Words in the language of the set.
  [[nodiscard]] Text text(std::string words, Position at) const;

 private:
  /// The row of a value; none for the set.
  using Row = const std::size_t*;

  [[nodiscard]] Located<std::string> own(Row row, std::string_view name) const;
  [[nodiscard]] Text own_text(Row row, std::string_view name) const;
  [[nodiscard]] Text rationale(std::size_t row) const;
  [[nodiscard]] Citation citation(Row row) const;
  [[nodiscard]] std::optional<StatedAgreement> agreement() const;

  const MappingSet& set_;
  std::string language_;
  std::vector<std::string> languages_;  ///< of texts of ours, in their order
};

}  // namespace crosswalk::sssom
