#include "support/ratings.hpp"

#include <algorithm>
#include <sstream>

namespace crosswalk::tests {

namespace {

std::vector<std::string> split(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> parts;
  for (std::string part; stream >> part;) parts.push_back(part);
  return parts;
}

RatingTable table_of(Scale scale, const std::vector<std::string>& values,
                     const std::vector<std::vector<std::string>>& units) {
  RatingTable table{.scale = scale, .values = values};
  if (scale == Scale::interval || scale == Scale::ratio) {
    for (const std::string& value : values) table.numbers.push_back(std::stod(value));
  }
  for (std::size_t unit = 0; unit < units.size(); ++unit) {
    table.units.push_back(std::to_string(unit + 1));
    for (const std::string& word : units[unit]) {
      const auto found = std::find(values.begin(), values.end(), word);
      table.ratings.push_back(found == values.end()
                                  ? RatingTable::missing
                                  : static_cast<std::size_t>(found - values.begin()));
    }
  }
  for (std::size_t coder = 0; coder < units.front().size(); ++coder) {
    table.coders.push_back("coder " + std::to_string(coder + 1));
  }
  return table;
}

std::vector<std::vector<std::string>> turned(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::vector<std::string>> columns(rows.front().size());
  for (const std::vector<std::string>& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) columns[i].push_back(row[i]);
  }
  return columns;
}

std::vector<std::vector<std::string>> split_all(const std::vector<std::string>& rows) {
  std::vector<std::vector<std::string>> all;
  for (const std::string& row : rows) all.push_back(split(row));
  return all;
}

}  // namespace

RatingTable coded(Scale scale, const std::string& values, const std::vector<std::string>& coders) {
  return table_of(scale, split(values), turned(split_all(coders)));
}

RatingTable rated(Scale scale, const std::string& values, const std::vector<std::string>& units) {
  return table_of(scale, split(values), split_all(units));
}

RatingTable crossed(Scale scale, const std::vector<std::vector<int>>& counts) {
  std::vector<std::string> values;
  for (std::size_t i = 0; i < counts.size(); ++i) values.push_back(std::to_string(i + 1));
  std::vector<std::vector<std::string>> units;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    for (std::size_t j = 0; j < counts.size(); ++j) {
      units.insert(units.end(), static_cast<std::size_t>(counts[i][j]), {values[i], values[j]});
    }
  }
  return table_of(scale, values, units);
}

RatingTable coded_sets(const std::vector<std::string>& coders) {
  const std::vector<std::vector<std::string>> rows = split_all(coders);
  std::vector<std::string> values;
  for (const std::vector<std::string>& row : rows) {
    for (const std::string& word : row) {
      if (word != "." && std::find(values.begin(), values.end(), word) == values.end()) {
        values.push_back(word);
      }
    }
  }
  RatingTable table = table_of(Scale::sets, values, turned(rows));
  for (const std::string& value : values) {
    std::vector<std::size_t> members;
    for (const char letter : value) {
      if (letter != '-') members.push_back(static_cast<std::size_t>(letter));
    }
    std::sort(members.begin(), members.end());
    table.sets.push_back(members);
  }
  return table;
}

}  // namespace crosswalk::tests
