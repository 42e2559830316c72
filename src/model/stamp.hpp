#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk {

/// The entries whose texts a judgement on `refs` rests on, in framework order, each once: those
/// that a ref names without a concept, and the items that it reaches.
std::vector<std::size_t> judged_entries(const Framework& framework, const EntryIndex& index,
                                        const std::vector<Located<Ref>>& refs);

/// Fingerprint of what a judgement on `refs` rests on: the first 16 hexadecimal digits of the
/// SHA-256 (FIPS 180-4) of the judged entries' titles and texts in the original language, each
/// written as a netstring ("5:hello,"; an absent one as "0:,"), the entries sorted by their bytes.
/// So ids, order and translations leave it as it is. Without refs it is that of no bytes at all.
std::string stamp_of(const Framework& framework, const EntryIndex& index,
                     const std::vector<Located<Ref>>& refs);

/// Makes the stamps of many mappings of one framework, each different list of refs once.
class StampMaker {
 public:
  /// Both must outlive it.
  StampMaker(const Framework& framework, const EntryIndex& index)
      : framework_(framework), index_(index) {}

  /// As stamp_of(); the reference holds as long as this object.
  const std::string& stamp_of(const std::vector<Located<Ref>>& refs);

 private:
  const Framework& framework_;
  const EntryIndex& index_;
  std::unordered_map<std::string, std::string> made_;  ///< by the refs as they are written
};

/// The refs as one text, the same for the same refs in the same order only.
std::string written(const std::vector<Located<Ref>>& refs);

/// Notes in each review of `table` whether its stamps are still those of its frameworks.
void mark_stale(Crosswalk& table, const Framework& left, const Framework& right);

}  // namespace crosswalk
