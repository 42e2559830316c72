#pragma once

#include "model/side.hpp"
#include "report/page.hpp"

namespace crosswalk::report {

/// "names the item", "names the concept “recovery”, which the item carries": how a mapping reaches
/// an item of that side.
Inline reach_words(const Draft& draft, const Side& side, const Reach& reach);

/// "item", "closed table"; empty where the basis is none.
Inline basis_name(const Draft& draft, Basis basis);

/// Why a mapping that reaches an item of that side did not decide, beside one that did.
Inline why_not(const Draft& draft, const Side& side, const Reach& decisive, const Reach& reach);

}  // namespace crosswalk::report
