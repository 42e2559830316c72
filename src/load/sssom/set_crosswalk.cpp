#include "load/sssom/set_crosswalk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "load/file_rules.hpp"
#include "load/spelling.hpp"
#include "load/sssom/row_checks.hpp"
#include "load/sssom/set_relations.hpp"
#include "load/sssom/set_side.hpp"
#include "load/sssom/set_texts.hpp"
#include "load/sssom/sssom_rules.hpp"
#include "load/written_mapping.hpp"

namespace crosswalk::sssom {

namespace {

/// Where a row of a set of ours stands in its crosswalk: the number of its mapping and of its refs.
using RowPlace = std::array<std::size_t, 3>;

std::optional<RowPlace> place_of(std::string_view words) {
  RowPlace place{};
  for (std::size_t& number : place) {
    const char* const end = words.data() + words.size();
    const auto [next, error] = std::from_chars(words.data(), end, number);
    if (error != std::errc{}) return std::nullopt;
    words.remove_prefix(static_cast<std::size_t>(next - words.data()));
    if (words.starts_with('.')) words.remove_prefix(1);
  }
  return words.empty() ? std::optional(place) : std::nullopt;
}

void add_ref(WrittenSide& side, Located<std::string> ref) {
  side.state = WrittenSide::State::given;
  const bool is_known = std::any_of(side.refs.begin(), side.refs.end(),
                                    [&ref](const auto& known) { return known.value == ref.value; });
  if (!is_known) side.refs.push_back(std::move(ref));
}

class CrosswalkMaker {
 public:
  CrosswalkMaker(const MappingSet& set, const SetReading& reading, Diagnostics& diagnostics)
      : set_(set),
        reading_(reading),
        diagnostics_{.file = set.file, .all = &diagnostics},
        texts_(set, reading.language),
        relations_(set, diagnostics_),
        left_(set, "subject", reading.left, texts_.language(), diagnostics_),
        right_(set, "object", reading.right, texts_.language(), diagnostics_) {}

  SetCrosswalk make() {
    check_rows(set_, diagnostics_);
    for (const std::size_t row : rows_in_order()) take_row(row);
    left_.report_departures();
    right_.report_departures();
    relations_.report_departures();
    report_skipped();
    SetCrosswalk result;
    result.crosswalk = head();
    make_mappings(result.crosswalk);
    if (reading_.left == nullptr) result.left = left_.flat_framework();
    if (reading_.right == nullptr) result.right = right_.flat_framework();
    return result;
  }

 private:
  /// The rows as they are, or as they stood in the crosswalk that the set was written from.
  [[nodiscard]] std::vector<std::size_t> rows_in_order() const {
    std::vector<std::pair<RowPlace, std::size_t>> places;
    const std::string slot = set_.own("position");
    for (std::size_t row = 0; row < set_.row_count(); ++row) {
      const auto place = slot.empty() ? std::nullopt : place_of(set_.cell(row, slot).value);
      places.emplace_back(place.value_or(RowPlace{}), row);
    }
    std::stable_sort(places.begin(), places.end());
    std::vector<std::size_t> rows;
    rows.reserve(places.size());
    for (const auto& [place, row] : places) rows.push_back(row);
    return rows;
  }

  void take_row(std::size_t row) {
    if (!set_.cell(row, "predicate_modifier").value.empty()) {
      ++negated_;
      return;
    }
    const bool has_no_left = left_.is_none(row);
    const bool has_no_right = right_.is_none(row);
    if (has_no_left && has_no_right) {
      ++empty_;
      return;
    }
    std::optional<Located<std::string>> left;
    std::optional<Located<std::string>> right;
    if (!has_no_left) left = left_.ref(row);
    if (!has_no_right) right = right_.ref(row);
    if ((!has_no_left && !left) || (!has_no_right && !right)) return;
    const bool is_none = has_no_left || has_no_right;
    const auto relation = is_none ? std::optional(Relation::none) : relations_.relation(row);
    if (!relation) return;
    const std::string group = set_.cell(row, set_.own("mapping_id")).value;
    if (group.empty() && is_repeated(left, right, *relation)) return;
    WrittenMapping& mapping = mapping_for(row, group);
    if (left) add_ref(mapping.left, *std::move(left));
    if (right) add_ref(mapping.right, *std::move(right));
    if (mapping.relation.value.empty()) {
      mapping.relation = {.value = std::string(name_of(*relation)),
                          .at = set_.cell(row, "predicate_id").at};
    }
  }

  /// Sets often have one row for each way in which a match was found.
  bool is_repeated(const std::optional<Located<std::string>>& left,
                   const std::optional<Located<std::string>>& right, Relation relation) {
    const std::string key = fmt::format("{}\n{}\n{}", left ? left->value : "",
                                        right ? right->value : "", name_of(relation));
    const bool is_new = seen_.emplace(key, true).second;
    if (!is_new) ++repeated_;
    return !is_new;
  }

  WrittenMapping& mapping_for(std::size_t row, const std::string& group) {
    if (!group.empty()) {
      const auto [known, is_new] = groups_.try_emplace(group, written_.size());
      if (!is_new) return written_[known->second];
    }
    WrittenMapping& mapping = written_.emplace_back();
    mapping.at = set_.cell(row, "subject_id").at;
    mapping.id = {.value = group, .at = mapping.at};
    texts_.read(row, mapping);
    mapping.has_rationale = !mapping.rationale.empty();
    if (!mapping.has_rationale && !reading_.rationale.empty()) {
      mapping.rationale = texts_.text(reading_.rationale, mapping.at);
      mapping.has_rationale = true;
      if (mapping.note.empty()) mapping.note = reading_.mark;
    }
    return mapping;
  }

  void report_skipped() {
    const auto report = [this](std::size_t count, std::string_view slot, std::string_view what) {
      if (count == 0) return;
      const auto column = set_.columns.find(slot);
      const Position at =
          column == set_.columns.end() ? Position{} : set_.table.columns[column->second].at;
      diagnostics_.report(rules::sssom_left_out, at,
                          fmt::format("{} {} {} {} left out", count, count == 1 ? "row" : "rows",
                                      what, count == 1 ? "is" : "are"));
    };
    report(negated_, "predicate_modifier", "with a predicate modifier, which no relation tells,");
    report(empty_, "subject_id", "with no term on either side");
    report(repeated_, "subject_id", "with the ids and the predicate of another row");
    for (const LeftOut& slot : slots_left_out(set_)) {
      diagnostics_.report(
          rules::sssom_left_out, slot.at,
          fmt::format("slot '{}' has no place in a crosswalk: {} {} left out", slot.name,
                      slot.values, slot.values == 1 ? "value is" : "values are"));
    }
  }

  Crosswalk head() {
    Crosswalk crosswalk{.file = set_.file, .rows_file = set_.file};
    crosswalk.left.value = left_.framework_id();
    crosswalk.right.value = right_.framework_id();
    if (crosswalk.left.value == crosswalk.right.value) crosswalk.right.value += "-objects";
    crosswalk.id.value = fmt::format("{}--{}", crosswalk.left.value, crosswalk.right.value);
    crosswalk.left_version.value = left_.framework_version();
    crosswalk.right_version.value = right_.framework_version();
    texts_.read_head(crosswalk);
    return crosswalk;
  }

  void make_mappings(Crosswalk& crosswalk) {
    name_nameless();
    MappingMaker maker({.noun = "column", .collects_missing_rationales = true}, diagnostics_);
    crosswalk.mappings.reserve(written_.size());
    for (WrittenMapping& written : written_) {
      crosswalk.mappings.push_back(maker.make(std::move(written)));
    }
    const std::vector<Position>& without = maker.without_rationale();
    if (without.empty()) return;
    diagnostics_.report(
        rules::missing_rationale, without.front(),
        fmt::format("{} {} no comment, which is the rationale: give one for all with --rationale",
                    without.size(), without.size() == 1 ? "row has" : "rows have"));
  }

  /// Mappings without an id get one from their refs.
  void name_nameless() {
    std::unordered_map<std::string, std::size_t> taken(groups_);
    for (WrittenMapping& mapping : written_) {
      if (!mapping.id.value.empty()) continue;
      const auto name = [](const WrittenSide& side) {
        return side.refs.empty() ? std::string("none") : side.refs.front().value;
      };
      std::string base = fmt::format("{}--{}", name(mapping.left), name(mapping.right));
      if (!error_in_id(base).empty()) base = fmt::format("row-{}", mapping.at.line);
      std::string id = base;
      for (std::size_t number = 2; !taken.emplace(id, 0).second; ++number) {
        id = fmt::format("{}-{}", base, number);
      }
      mapping.id.value = id;
    }
  }

  const MappingSet& set_;
  const SetReading& reading_;
  FileDiagnostics diagnostics_;
  SetTexts texts_;
  SetRelations relations_;
  SetSide left_;
  SetSide right_;
  std::vector<WrittenMapping> written_;
  std::unordered_map<std::string, std::size_t> groups_;  ///< indices in `written_` by mapping id
  std::unordered_map<std::string, bool> seen_;
  std::size_t negated_ = 0;
  std::size_t empty_ = 0;
  std::size_t repeated_ = 0;
};

}  // namespace

std::optional<SetCrosswalk> crosswalk_of(const MappingSet& set, const SetReading& reading,
                                         Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  SetCrosswalk result = CrosswalkMaker(set, reading, diagnostics).make();
  if (diagnostics.error_count() > errors_before) return std::nullopt;
  return result;
}

}  // namespace crosswalk::sssom
