#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/compared_table.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// The entries whose texts a curator judges for `refs`: the entries that a ref names without a
/// concept, and the items that it reaches. In framework order, each once.
std::vector<std::size_t> judged_entries(const Framework& framework, const EntryIndex& index,
                                        const std::vector<Located<Ref>>& refs);

/// The fingerprint of the texts that a curator judges for `refs`: the first 16 hexadecimal digits
/// of the SHA-256 (FIPS 180-4) of the judged entries' titles and texts in the original language,
/// each written as a netstring ("5:hello,"; an absent one as "0:,"), the entries sorted by their
/// bytes. So ids, order and translations do not affect it. Without refs it is the digest of no
/// bytes.
std::string stamp_of(const Framework& framework, const EntryIndex& index,
                     const std::vector<Located<Ref>>& refs);

/// Computes the stamps of many mappings of one framework; each distinct list of refs is computed
/// once.
class StampMaker {
 public:
  /// `framework` and `index` must outlive this object.
  StampMaker(const Framework& framework, const EntryIndex& index)
      : framework_(framework), index_(index) {}

  /// As stamp_of(); the reference is valid as long as this object lives.
  const std::string& stamp_of(const std::vector<Located<Ref>>& refs);

 private:
  const Framework& framework_;
  const EntryIndex& index_;
  std::unordered_map<std::string, std::string> made_;  ///< by the refs as written in the file
};

/// The refs as one text. Two lists have the same text if and only if they have the same refs in the
/// same order.
std::string written(const std::vector<Located<Ref>>& refs);

/// Marks each reviewed mapping of a curated table as stale or not, by comparing its stamps with the
/// texts of the two frameworks.
void mark_stale(ComparedTable& table, const Framework& left, const Framework& right);

}  // namespace crosswalk
