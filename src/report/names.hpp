#pragma once

#include "model/crosswalk.hpp"
#include "model/framework.hpp"
#include "report/draft.hpp"

namespace crosswalk::report {

// The codes of the file format as words of a language, in lower case.

Inline relation_name(const Draft& draft, Relation relation);
Inline coverage_name(const Draft& draft, Coverage coverage);
Inline evidence_name(const Draft& draft, Evidence evidence);

/// A number with so many decimals and the decimal mark of the language; never "-0.000".
Inline decimal_number(const Draft& draft, double number, int decimals);

}  // namespace crosswalk::report
