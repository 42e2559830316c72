#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/sssom.hpp"

namespace crosswalk::render {

/// Puts an SSSOM/TSV file together in its canonical form: slots in the order of the standard, what
/// all mappings share given once for the set, rows sorted, quotes and escapes where they are
/// needed, prefixes only where they are used.
class SssomTable {
 public:
  /// Says what a prefix stands for. It is written if a value begins with it.
  void define(std::string prefix, std::string iri) {
    prefixes_.insert_or_assign(std::move(prefix), std::move(iri));
  }

  /// A value of the set. A slot that is a list may be given several. An empty value says nothing.
  void set(std::string_view slot, std::string_view value);

  /// A value of our own for the set; `name` comes without our prefix.
  void set_own(std::string_view name, std::string_view value);

  /// Begins the next row. What follows are its values, handled as those of the set.
  void begin_row() { rows_.emplace_back(); }
  void cell(std::string_view slot, std::string_view value);
  void own_cell(std::string_view name, std::string_view value);

  /// The file. The table is then used up.
  std::string text() &&;

 private:
  using Values = std::map<std::string, std::vector<std::string>, std::less<>>;

  void condense();
  [[nodiscard]] std::vector<std::string> columns() const;
  [[nodiscard]] std::set<std::string> used_own_slots() const;
  [[nodiscard]] std::set<std::string> used_prefixes(const std::set<std::string>& own_slots) const;
  [[nodiscard]] std::string header() const;

  std::map<std::string, std::string> prefixes_;
  Values set_;
  std::vector<Values> rows_;
};

}  // namespace crosswalk::render
