#include "report/rule_text.hpp"

#include <fmt/format.h>

#include "text/wrapping.hpp"

namespace crosswalk::report {

std::string rule_list(std::span<const Rule* const> rules) {
  constexpr int severity_width = 9;
  constexpr int id_width = 25;
  std::string list;
  for (const Rule* rule : rules) {
    list += paragraph(padded(name_of(rule->severity), severity_width) + padded(rule->id, id_width),
                      rule->summary);
  }
  return list;
}

std::string rule_text(const Rule& rule) {
  return fmt::format("{} ({})\n\n{}\n{}", rule.id, name_of(rule.severity),
                     paragraph("", fmt::format("Found where {}.", rule.summary)),
                     paragraph("", rule.advice));
}

}  // namespace crosswalk::report
