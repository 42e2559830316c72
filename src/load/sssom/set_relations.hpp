#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "load/sssom/mapping_set.hpp"
#include "model/crosswalk.hpp"

namespace crosswalk::sssom {

/// Reads predicates as relations.
class SetRelations {
 public:
  SetRelations(const MappingSet& set, FileDiagnostics diagnostics)
      : set_(set), diagnostics_(diagnostics) {}

  /// The relation that the predicate of a row says; nullopt where it says none.
  std::optional<Relation> relation(std::size_t row);

  /// Reports the predicates that are no relations, each once.
  void report_departures() const;

 private:
  const MappingSet& set_;
  FileDiagnostics diagnostics_;
  std::map<std::string, std::optional<Relation>> known_;  ///< by predicate, as written
  std::map<std::string, std::pair<std::size_t, Position>> unknown_;
};

}  // namespace crosswalk::sssom
