#pragma once

#include <string>

#include "model/crosswalk.hpp"
#include "model/framework.hpp"
#include "model/sssom.hpp"

namespace crosswalk::render {

struct SssomStyle {
  sssom::Predicates predicates = sssom::Predicates::asn;
  std::string language = "en";  ///< of labels and comments, where there are texts in it
  std::string license = {};     ///< an absolute URI; without it, the one that says "unspecified"
  /// What ids begin with, an absolute URI that ends in `/` or `#`. Without it, they are UUIDs made
  /// of the ids and versions of the frameworks.
  std::string base = {};
};

/// A crosswalk as an SSSOM/TSV mapping set in canonical form: a row for each pair of a left and a
/// right ref. What SSSOM has no slot for is in slots of our own, which it defines, so that reading
/// it back gives the same crosswalk. `left` and `right` are the frameworks of the crosswalk.
std::string to_sssom(const Crosswalk& crosswalk, const Framework& left, const Framework& right,
                     const SssomStyle& style);

}  // namespace crosswalk::render
