#include "compare/agreement_units.hpp"

#include <algorithm>

namespace crosswalk {

namespace {

JudgedUnit judged_unit(const RatingTable& table, std::size_t unit) {
  std::vector<std::size_t> given;
  for (std::size_t coder = 0; coder < table.coders.size(); ++coder) {
    const std::size_t value = table.rating(unit, coder);
    if (value != RatingTable::missing) given.push_back(value);
  }
  std::sort(given.begin(), given.end());
  JudgedUnit judged{.coders = given.size()};
  for (const std::size_t value : given) {
    if (judged.values.empty() || judged.values.back().value != value) {
      judged.values.push_back({.value = value});
    }
    ++judged.values.back().coders;
  }
  return judged;
}

}  // namespace

std::vector<JudgedUnit> judged_units(const RatingTable& table) {
  std::vector<JudgedUnit> units;
  for (std::size_t unit = 0; unit < table.units.size(); ++unit) {
    JudgedUnit judged = judged_unit(table, unit);
    if (judged.coders > 0) units.push_back(std::move(judged));
  }
  return units;
}

std::vector<JudgedUnit> pairable_units(const RatingTable& table) {
  std::vector<JudgedUnit> units = judged_units(table);
  std::erase_if(units, [](const JudgedUnit& unit) { return !unit.is_pairable(); });
  return units;
}

std::optional<Undefined> too_few(std::size_t pairable_units) {
  if (pairable_units == 0) return Undefined::no_common_unit;
  if (pairable_units == 1) return Undefined::one_common_unit;
  return std::nullopt;
}

Statistic percent_agreement(const RatingTable& table) {
  const std::vector<JudgedUnit> units = pairable_units(table);
  Statistic result{.name = StatisticName::percent_agreement, .units = units.size()};
  if (units.empty()) {
    result.undefined = Undefined::no_common_unit;
    return result;
  }
  double agreeing = 0;
  std::size_t values = 0;
  for (const JudgedUnit& unit : units) {
    std::size_t pairs = 0;
    for (const ValueCount& count : unit.values) pairs += count.coders * (count.coders - 1);
    agreeing += static_cast<double>(pairs) / static_cast<double>(unit.coders - 1);
    values += unit.coders;
  }
  result.value = agreeing / static_cast<double>(values);
  return result;
}

}  // namespace crosswalk
