#include "load/ratings_loader.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>

#include "load/file_diagnostics.hpp"
#include "load/table/csv_table.hpp"
#include "load/table/table_rules.hpp"
#include "text/suggestions.hpp"
#include "text/unicode.hpp"

namespace crosswalk {

namespace {

constexpr std::size_t most_values = 1'000;

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\n";
  const std::size_t start = text.find_first_not_of(blanks);
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(blanks) - start + 1);
}

std::optional<double> number_of(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_whole = error == std::errc() && end == text.data() + text.size();
  return is_whole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool looks_missing(std::string_view word) {
  const std::string plain = folded(word);
  return plain == "." || plain == "na" || plain == "n/a" || plain == "nan" || plain == "null";
}

class RatingsLoader {
 public:
  RatingsLoader(const InputTable& table, Scale scale, const std::vector<std::string>& order,
                Diagnostics& diagnostics)
      : table_(table), order_(order), diagnostics_{.file = table.file, .all = &diagnostics} {
    result_.scale = scale;
  }

  RatingTable load() {
    if (!find_columns()) return {};
    for (std::size_t row = 0; row < table_.row_count(); ++row) take_row(row);
    if (is_numeric()) {
      take_numbers();
    } else {
      take_words();
    }
    return std::move(result_);
  }

 private:
  /// A rating that is not missing, and its index in the ratings of the result.
  struct PlacedRating {
    std::size_t rating = 0;
    std::string_view text;
    Position at;
  };

  [[nodiscard]] bool is_numeric() const {
    return result_.scale == Scale::interval || result_.scale == Scale::ratio;
  }

  bool find_columns() {
    std::vector<std::string_view> names;
    bool has_units = false;
    for (std::size_t column = 0; column < table_.columns.size(); ++column) {
      const std::string_view name = trimmed(table_.columns[column].text);
      if (name.empty()) continue;
      if (!has_units && folded(name) == "unit") {
        unit_column_ = column;
        has_units = true;
        continue;
      }
      names.push_back(name);
      coder_columns_.push_back(column);
      result_.coders.emplace_back(name);
    }
    const Position first_line = table_.columns.front().at;
    if (!has_units) {
      diagnostics_.report(rules::missing_column, first_line,
                          fmt::format("there is no column 'unit'{}", did_you_mean("unit", names)));
    } else if (coder_columns_.size() < 2) {
      diagnostics_.report(
          rules::missing_column, first_line,
          fmt::format("there {} a coder{}, and agreement takes two",
                      coder_columns_.empty() ? "is no column for" : "is one column for",
                      coder_columns_.empty() ? "" : " only"));
    }
    return has_units && coder_columns_.size() > 1;
  }

  void take_row(std::size_t row) {
    const TableCell& unit = table_.cell(row, unit_column_);
    const std::string_view id = trimmed(unit.text);
    if (id.empty()) {
      diagnostics_.report(rules::missing_cell, unit.at,
                          "the row does not say which unit it is about");
    } else {
      const auto [first, is_new] = units_.try_emplace(id, unit.at);
      if (!is_new) {
        diagnostics_
            .report(rules::repeated_unit, unit.at, fmt::format("unit '{}' has two rows", id))
            .notes.push_back({diagnostics_.file, first->second, "the other one is here"});
      }
    }
    result_.units.emplace_back(id);
    for (const std::size_t column : coder_columns_) {
      const TableCell& cell = table_.cell(row, column);
      const std::string_view text = trimmed(cell.text);
      if (!text.empty()) {
        given_.push_back({.rating = result_.ratings.size(), .text = text, .at = cell.at});
      }
      result_.ratings.push_back(RatingTable::missing);
      result_.places.push_back(
          text.empty() ? RatingPlace{} : RatingPlace{.file = diagnostics_.file, .at = cell.at});
    }
  }

  void take_numbers() {
    std::map<double, std::vector<std::size_t>> ratings_by_number;
    for (const PlacedRating& given : given_) {
      const std::optional<double> number = number_of(given.text);
      if (!number) {
        report_invalid(given, "is not a number");
      } else if (result_.scale == Scale::ratio && *number < 0) {
        report_invalid(given, "is negative, and a ratio scale begins at 0");
      } else {
        ratings_by_number[*number + 0.0].push_back(given.rating);
      }
    }
    for (const auto& [number, ratings] : ratings_by_number) {
      for (const std::size_t rating : ratings) result_.ratings[rating] = result_.values.size();
      result_.values.push_back(fmt::format("{}", number));
      result_.numbers.push_back(number);
    }
  }

  void take_words() {
    result_.values = order_.empty() ? words_in_table() : order_;
    std::map<std::string_view, std::size_t> places;
    for (std::size_t value = 0; value < result_.values.size(); ++value) {
      places.emplace(result_.values[value], value);
    }
    for (const PlacedRating& given : given_) {
      const auto place = places.find(given.text);
      if (place != places.end()) {
        result_.ratings[given.rating] = place->second;
      } else if (!order_.empty()) {
        report_invalid(given,
                       fmt::format("is not among {}{}", fmt::join(order_, ", "),
                                   did_you_mean(given.text, {order_.begin(), order_.end()})));
      }
    }
  }

  std::vector<std::string> words_in_table() {
    std::map<std::string_view, Position> first_places;
    for (const PlacedRating& given : given_) {
      if (!first_places.try_emplace(given.text, given.at).second) continue;
      if (looks_missing(given.text)) {
        diagnostics_.report(rules::unclear_missing, given.at,
                            fmt::format("'{}' counts as a rating like any other", given.text));
      }
      if (first_places.size() > most_values) {
        diagnostics_.report(rules::table_too_large, given.at, "more than 1,000 different ratings");
        return {};
      }
    }
    std::vector<std::string> words;
    for (const auto& [word, place] : first_places) words.emplace_back(word);
    std::stable_sort(words.begin(), words.end(), [](const std::string& a, const std::string& b) {
      const auto key = [](const std::string& word) {
        const std::optional<double> number = number_of(word);
        return std::pair(!number, number.value_or(0));
      };
      return key(a) < key(b);
    });
    return words;
  }

  void report_invalid(const PlacedRating& given, std::string_view why) {
    diagnostics_.report(rules::invalid_rating, given.at, fmt::format("'{}' {}", given.text, why));
  }

  const InputTable& table_;
  const std::vector<std::string>& order_;
  FileDiagnostics diagnostics_;
  RatingTable result_;
  std::size_t unit_column_ = 0;
  std::vector<std::size_t> coder_columns_;
  std::map<std::string_view, Position> units_;
  std::vector<PlacedRating> given_;
};

}  // namespace

std::optional<RatingTable> load_ratings(const SourceFile& file, Scale scale,
                                        const std::vector<std::string>& order,
                                        Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  const std::optional<InputTable> table = read_csv(file, diagnostics);
  if (!table) return std::nullopt;
  RatingTable ratings = RatingsLoader(*table, scale, order, diagnostics).load();
  if (diagnostics.error_count() > errors_before) return std::nullopt;
  return ratings;
}

}  // namespace crosswalk
