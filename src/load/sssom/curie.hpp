#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace crosswalk::sssom {

using Prefixes = std::map<std::string, std::string, std::less<>>;

/// An entity: what it begins with, and its id there.
struct Curie {
  std::string prefix = {};  ///< empty for an IRI that no prefix stands for
  std::string id = {};      ///< without escapes
  bool was_iri = false;     ///< whether the set has it as an IRI
};

/// Takes a CURIE or an IRI apart; nullopt where its prefix is not known.
std::optional<Curie> parse_curie(std::string_view words, const Prefixes& prefixes);

/// The IRI of a CURIE; nullopt where its prefix is not known or it is none.
std::optional<std::string> expanded(std::string_view curie, const Prefixes& prefixes);

/// `words` with each %XX replaced by its byte, where that gives valid UTF-8; else unchanged.
std::string percent_decoded(std::string_view words);

}  // namespace crosswalk::sssom
