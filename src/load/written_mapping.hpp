#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/file_diagnostics.hpp"
#include "model/crosswalk.hpp"

namespace crosswalk {

/// A side of a mapping as a file has it.
struct WrittenSide {
  enum class State { given, left_out, unreadable };

  State state = State::left_out;  ///< `given` does not mean that the refs are valid
  std::vector<Located<std::string>> refs = {};
};

/// The review of a mapping as a file has it.
struct WrittenReview {
  Position at = {};
  Located<std::string> left = {};
  Located<std::string> right = {};
  Located<std::string> on = {};
  Located<std::string> by = {};
};

/// A mapping as a YAML file or a table has it: words and places, not yet understood. Words that are
/// missing or that cannot be read are empty, and the reader of the file has reported them.
struct WrittenMapping {
  Position at = {};  ///< of the mapping as a whole
  Located<std::string> id = {};
  WrittenSide left = {};
  WrittenSide right = {};
  Located<std::string> relation = {};
  Located<std::string> extent = {};
  std::vector<Located<std::string>> cited = {};
  Text quote = {};
  bool has_rationale = false;  ///< whether there is one, be it readable or not
  Text rationale = {};
  Text note = {};
  std::shared_ptr<const Citation> source = {};
  std::optional<WrittenReview> reviewed = {};
};

/// How the words of a mapping are to be taken.
struct MappingReading {
  std::string_view noun = "key";             ///< what names a value: "key" or "column"
  bool knows_other_vocabularies = false;     ///< whether "exactMatch" is read as `same`
  bool collects_missing_rationales = false;  ///< whether these are counted instead of reported
};

/// Makes mappings of what files say, and reports what does not fit the format. Serves YAML and
/// tables alike.
class MappingMaker {
 public:
  MappingMaker(MappingReading reading, FileDiagnostics diagnostics)
      : reading_(reading), diagnostics_(diagnostics) {}

  Mapping make(WrittenMapping written);

  /// The places of the mappings without a rationale, if these are collected.
  [[nodiscard]] const std::vector<Position>& without_rationale() const {
    return without_rationale_;
  }

 private:
  std::vector<Located<Ref>> refs_of(const WrittenSide& side);
  Located<Relation> relation_of(const WrittenMapping& written);
  Review review_of(WrittenReview written);

  MappingReading reading_;
  FileDiagnostics diagnostics_;
  std::vector<Position> without_rationale_;
};

/// Our relation for a relation name of SKOS, SSSOM, CTDL-ASN or the set relations of NIST, in any
/// usual spelling: "skos:exactMatch", "exact match", "EXACT-MATCH"; and for one of ours. nullopt
/// for other words.
std::optional<Relation> relation_called(std::string_view word);

}  // namespace crosswalk
