#include "report/names.hpp"

#include <fmt/format.h>

#include <string>

namespace crosswalk::report {

Inline relation_name(const Draft& draft, Relation relation) {
  switch (relation) {
    case Relation::same:
      return draft.say(Phrase::relation_same);
    case Relation::within:
      return draft.say(Phrase::relation_within);
    case Relation::contains:
      return draft.say(Phrase::relation_contains);
    case Relation::overlap:
      return draft.say(Phrase::relation_overlap);
    case Relation::weak_overlap:
      return draft.say(Phrase::relation_weak_overlap);
    case Relation::none:
      break;
  }
  return draft.say(Phrase::relation_none);
}

Inline coverage_name(const Draft& draft, Coverage coverage) {
  return draft.say(coverage == Coverage::partial ? Phrase::coverage_partial
                                                 : Phrase::coverage_complete);
}

Inline evidence_name(const Draft& draft, Evidence evidence) {
  switch (evidence) {
    case Evidence::verified:
      return draft.say(Phrase::evidence_verified);
    case Evidence::secondary:
      return draft.say(Phrase::evidence_secondary);
    case Evidence::unverified:
      break;
  }
  return draft.say(Phrase::evidence_unverified);
}

Inline decimal_number(const Draft& draft, double number, int decimals) {
  std::string digits = fmt::format("{:.{}f}", number, decimals);
  if (digits.find_first_not_of("-0.") == std::string::npos && digits.front() == '-') {
    digits.erase(0, 1);
  }
  const std::size_t mark = digits.find('.');
  if (mark == std::string::npos) return digits;
  return digits.substr(0, mark) + draft.say(Phrase::decimal_mark) + digits.substr(mark + 1);
}

}  // namespace crosswalk::report
