#include "render/agreement_json.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace crosswalk::render {

namespace {

std::string json_string(std::string_view words) {
  return nlohmann::json(words).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// The fewest digits that read back as the same number. The JSON library sometimes writes one digit
/// more.
std::string number(const std::optional<double>& value) {
  return value ? fmt::format("{}", *value) : std::string("null");
}

/// Writes JSON with one member or element on each line, indented by two blanks.
class JsonLines {
 public:
  void begin(std::string_view key, char bracket) {
    start(key);
    text_ += bracket;
    closing_.push_back(bracket == '{' ? '}' : ']');
    is_first_ = true;
  }

  void end() {
    const char bracket = closing_.back();
    closing_.pop_back();
    if (!is_first_) break_line();
    text_ += bracket;
    is_first_ = false;
  }

  /// Writes a value that is JSON already. For an element of a list, `key` is empty.
  void put(std::string_view key, std::string_view value) {
    start(key);
    text_ += value;
  }

  void put(std::string_view key, std::size_t value) { put(key, fmt::to_string(value)); }

  [[nodiscard]] std::string text() && { return std::move(text_) + '\n'; }

 private:
  void start(std::string_view key) {
    if (!is_first_) text_ += ',';
    if (!closing_.empty()) break_line();
    is_first_ = false;
    if (!key.empty()) text_ += fmt::format("\"{}\": ", key);
  }

  void break_line() {
    text_ += '\n';
    text_.append(2 * closing_.size(), ' ');
  }

  std::string text_;
  std::string closing_;
  bool is_first_ = true;
};

void put_interval(JsonLines& out, const Interval& interval) {
  out.begin("interval", '{');
  out.put("method", json_string(name_of(interval.method)));
  out.put("level", number(interval.level));
  out.put("low", number(interval.low));
  out.put("high", number(interval.high));
  out.put("draws", interval.draws);
  out.put("seed", fmt::to_string(interval.seed));
  if (interval.undefined_draws > 0) out.put("undefined_draws", interval.undefined_draws);
  out.end();
}

void put_statistic(JsonLines& out, const Statistic& statistic) {
  out.begin("", '{');
  out.put("name", json_string(name_of(statistic.name)));
  if (statistic.metric) out.put("metric", json_string(name_of(*statistic.metric)));
  if (statistic.weights) out.put("weights", json_string(name_of(*statistic.weights)));
  out.put("units", statistic.units);
  out.put("value", number(statistic.value));
  if (statistic.undefined) out.put("undefined", json_string(reason_of(*statistic.undefined)));
  if (statistic.standard_error) out.put("standard_error", number(statistic.standard_error));
  if (statistic.standard_error_null) {
    out.put("standard_error_null", number(statistic.standard_error_null));
  }
  if (statistic.interval) put_interval(out, *statistic.interval);
  out.end();
}

void put_value(JsonLines& out, const RatingTable& table, std::size_t value) {
  if (table.scale != Scale::sets) {
    out.put("value", json_string(table.values[value]));
    return;
  }
  out.begin("value", '[');
  std::string_view rest = table.values[value];
  while (!rest.empty()) {
    const std::size_t end = rest.find(';');
    out.put("", json_string(rest.substr(0, end)));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  }
  out.end();
}

void put_judgement(JsonLines& out, const RatingTable& table, std::size_t unit, std::size_t coder) {
  out.begin("", '{');
  out.put("coder", json_string(table.coders[coder]));
  put_value(out, table, table.rating(unit, coder));
  if (!table.places.empty()) {
    const RatingPlace& place = table.places[unit * table.coders.size() + coder];
    if (!place.mappings.empty()) {
      out.begin("mappings", '[');
      for (const Mapping* mapping : place.mappings) out.put("", json_string(mapping->id.value));
      out.end();
      out.put("rationale", json_string(rationales_of(place, "en")));
    }
    out.put("file", json_string(place.file->path()));
    out.put("line", fmt::to_string(place.at.line));
    out.put("column", fmt::to_string(place.at.column));
  }
  out.end();
}

void put_view(JsonLines& out, const AgreementView& view) {
  out.begin("", '{');
  out.put("level", json_string(name_of(view.level)));
  out.put("scale", json_string(name_of(view.table.scale)));
  out.put("units", view.table.units.size());
  out.put("coders", view.table.coders.size());
  out.put("missing", view.table.missing_count());
  out.begin("statistics", '[');
  for (const Statistic& statistic : view.statistics) put_statistic(out, statistic);
  out.end();
  out.begin("disagreements", '[');
  for (const std::size_t unit : view.disagreements) {
    out.begin("", '{');
    out.put("unit", json_string(view.table.units[unit]));
    out.begin("judgements", '[');
    for (std::size_t coder = 0; coder < view.table.coders.size(); ++coder) {
      if (view.table.rating(unit, coder) != RatingTable::missing) {
        put_judgement(out, view.table, unit, coder);
      }
    }
    out.end();
    out.end();
  }
  out.end();
  out.end();
}

void put_consensus(JsonLines& out, const Consensus& consensus) {
  const RatingTable& table = consensus.table;
  const std::size_t last = table.coders.size() - 1;
  out.begin("consensus", '{');
  out.put("file", json_string(table.coders.back()));
  out.put("kept", consensus.kept);
  out.begin("rows", '[');
  for (const ConsensusRow& row : consensus.rows) {
    out.begin("", '{');
    out.put("kind", json_string(name_of(row.kind)));
    out.put("unit", json_string(table.units[row.unit]));
    out.begin("agreeing", '[');
    for (const std::size_t coder : row.agreeing) out.put("", json_string(table.coders[coder]));
    out.end();
    out.begin("judgements", '[');
    for (std::size_t coder = 0; coder <= last; ++coder) {
      if (table.rating(row.unit, coder) != RatingTable::missing) {
        put_judgement(out, table, row.unit, coder);
      }
    }
    out.end();
    out.end();
  }
  out.end();
  out.end();
}

}  // namespace

std::string agreement_json(const Agreement& agreement) {
  JsonLines out;
  out.begin("", '{');
  out.put("format", json_string("agreement"));
  out.put("version", fmt::to_string(agreement_json_version));
  out.begin("views", '[');
  for (const AgreementView& view : agreement.views) put_view(out, view);
  out.end();
  if (agreement.consensus) put_consensus(out, *agreement.consensus);
  out.end();
  return std::move(out).text();
}

}  // namespace crosswalk::render
