#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "load/sssom/curie.hpp"
#include "load/sssom/mapping_set.hpp"
#include "model/framework.hpp"

namespace crosswalk::sssom {

/// The entities on one side of a mapping set, as entries of a framework: of a given one, or of a
/// flat one that is made of the ids and labels of the set.
class SetSide {
 public:
  /// `name` is "subject" or "object". `framework` may be null; then a flat one is made. Texts of
  /// that are in `language`.
  SetSide(const MappingSet& set, std::string_view name, const Framework* framework,
          std::string language, FileDiagnostics diagnostics);

  /// Whether the row says that this side has no counterpart.
  [[nodiscard]] bool is_none(std::size_t row) const {
    return set_.cell(row, id_slot_).value == no_term_found;
  }

  /// The ref for the entity of a row; nullopt where it is unusable, which is reported.
  std::optional<Located<std::string>> ref(std::size_t row);

  /// The id and the version of the framework.
  [[nodiscard]] std::string framework_id() const;
  [[nodiscard]] std::string framework_version() const;

  /// The flat framework with the entities that ref() was asked for. There was no framework given.
  [[nodiscard]] Framework flat_framework() const;

  /// Reports IRIs in place of CURIEs, and prefixes that are not known.
  void report_departures() const;

 private:
  [[nodiscard]] Located<std::string> slot_value(std::size_t row, std::string_view ending) const;
  std::string entry_id(const Curie& curie);
  std::string flat_id(std::string id);
  std::optional<Located<std::string>> literal(std::size_t row);
  void keep_label(const std::string& id, std::size_t row);

  const MappingSet& set_;
  std::string name_;
  std::string id_slot_;
  const Framework* framework_;
  std::optional<EntryIndex> index_;
  std::string language_;
  FileDiagnostics diagnostics_;
  bool is_ours_ = false;
  bool has_several_prefixes_ = false;
  std::map<std::string, std::string> flat_ids_;  ///< of entities, by prefix and id
  std::set<std::string> taken_;
  Framework flat_;
  std::set<std::string> flat_entries_;
  std::size_t iri_count_ = 0;
  Position first_iri_;
  std::map<std::string, std::pair<std::size_t, Position>> unknown_prefixes_;
};

}  // namespace crosswalk::sssom
