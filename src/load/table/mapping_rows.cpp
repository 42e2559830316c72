#include "load/table/mapping_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "load/file_rules.hpp"
#include "load/table/table_rules.hpp"
#include "text/suggestions.hpp"

namespace crosswalk {

namespace {

bool is_same_text(const Text& a, const Text& b) {
  return std::equal(a.versions.begin(), a.versions.end(), b.versions.begin(), b.versions.end(),
                    [](const Text::Version& one, const Text::Version& other) {
                      return one.language.value == other.language.value &&
                             one.words.value == other.words.value;
                    });
}

std::vector<std::string> values_of(const std::vector<Located<std::string>>& words) {
  std::vector<std::string> values;
  for (const Located<std::string>& word : words) values.push_back(word.value);
  return values;
}

/// Adds the refs of a further row that are not there yet.
void add_refs(WrittenSide& side, const WrittenSide& more) {
  for (const Located<std::string>& ref : more.refs) {
    const bool is_known =
        std::any_of(side.refs.begin(), side.refs.end(),
                    [&ref](const auto& known) { return known.value == ref.value; });
    if (!is_known) side.refs.push_back(ref);
  }
  if (more.state == WrittenSide::State::given) side.state = more.state;
}

/// Makes ids of refs for mappings that have none.
class IdMaker {
 public:
  /// Ids that are taken.
  void take(const std::string& id) { taken_.insert(id); }

  std::string id_for(const WrittenMapping& mapping) {
    const std::string left = name_of_side(mapping.left);
    const std::string right = name_of_side(mapping.right);
    std::string base = left + "--" + right;
    constexpr std::size_t longest_base = 60;  // an id has 80 characters at most
    if (base.size() > longest_base) base = fmt::format("row-{}", mapping.at.line);
    std::string id = base;
    for (std::size_t number = 2; !taken_.insert(id).second; ++number) {
      id = fmt::format("{}-{}", base, number);
    }
    return id;
  }

 private:
  static std::string name_of_side(const WrittenSide& side) {
    if (side.refs.empty()) return "none";
    std::string name = side.refs.front().value;
    for (char& byte : name) {
      if (byte == '#' || byte == ':' || byte == ' ' || byte == '"' || byte == '\'') byte = '.';
    }
    return name;
  }

  std::unordered_set<std::string> taken_;
};

class MappingRowReader {
 public:
  MappingRowReader(const InputTable& table, std::span<const ReadColumn> columns,
                   const MappingRowReading& reading, FileDiagnostics diagnostics)
      : reading_(reading),
        diagnostics_(diagnostics),
        cells_(table, columns, reading.cells, diagnostics) {}

  MappingRows read(std::size_t rows) {
    for (std::size_t row = 0; row < rows; ++row) {
      result_.mapping_of_row.emplace_back();
      if (cells_.go_to(row)) take_row();
    }
    require_all_pairs();
    name_nameless();
    MappingMaker maker(reading_.words, diagnostics_);
    result_.mappings.reserve(written_.size());
    for (Group& group : written_) {
      Mapping mapping = maker.make(std::move(group.mapping));
      // What an unreadable cell left out would only lead to further diagnostics.
      if (!group.has_unreadable_cell) result_.mappings.push_back(std::move(mapping));
    }
    result_.without_rationale = maker.without_rationale();
    return std::move(result_);
  }

 private:
  /// A mapping and the pairs that its rows name, if it has several.
  struct Group {
    WrittenMapping mapping;
    bool has_several_rows = false;
    bool has_unreadable_cell = false;
    std::set<std::pair<std::string, std::string>> pairs = {};
  };

  void take_row() {
    const std::size_t errors_before = diagnostics_.all->error_count();
    WrittenMapping mapping = read_row();
    has_unreadable_cell_ = diagnostics_.all->error_count() > errors_before;
    if (has_unreadable_cell_) excuse(mapping);
    const bool says_nothing = !has_unreadable_cell_ && mapping.relation.value.empty() &&
                              mapping.right.refs.empty() && mapping.rationale.empty();
    if (says_nothing) {
      ++result_.unjudged;
      return;
    }
    result_.mapping_of_row.back() = written_.size();
    if (mapping.id.value.empty()) {
      complete(mapping);
      written_.push_back(
          {.mapping = std::move(mapping), .has_unreadable_cell = has_unreadable_cell_});
      return;
    }
    const auto [known, is_new] = by_id_.try_emplace(mapping.id.value, written_.size());
    if (is_new) {
      complete(mapping);
      written_.push_back(
          {.mapping = std::move(mapping), .has_unreadable_cell = has_unreadable_cell_});
    } else {
      result_.mapping_of_row.back() = known->second;
      join(written_[known->second], mapping);
    }
  }

  /// Keeps what an unreadable cell left empty from being reported as missing, too.
  static void excuse(WrittenMapping& mapping) {
    mapping.has_rationale = true;
    for (WrittenSide* side : {&mapping.left, &mapping.right}) {
      if (side->refs.empty()) side->state = WrittenSide::State::unreadable;
    }
  }

  WrittenMapping read_row() {
    WrittenMapping mapping;
    mapping.at = cells_.row_at();
    mapping.id = cells_.words(ColumnUse::mapping_id);
    mapping.left = side(ColumnUse::left_ref, reading_.is_known_left);
    mapping.right = side(ColumnUse::right_ref, reading_.is_known_right);
    mapping.relation = cells_.words(ColumnUse::relation);
    mapping.extent = cells_.words(ColumnUse::extent);
    mapping.cited = cells_.list(ColumnUse::cited);
    mapping.quote = cells_.text(ColumnUse::quote);
    mapping.rationale = cells_.text(ColumnUse::rationale);
    mapping.has_rationale = !mapping.rationale.empty();
    mapping.note = cells_.text(ColumnUse::note);
    mapping.source = source();
    mapping.reviewed = review();
    return mapping;
  }

  WrittenSide side(ColumnUse use, const IsKnown& is_known) {
    WrittenSide side;
    side.refs = cells_.list(use, is_known);
    if (!side.refs.empty()) side.state = WrittenSide::State::given;
    return side;
  }

  std::shared_ptr<const Citation> source() {
    Citation citation;
    citation.title = cells_.words(ColumnUse::source_title).value;
    citation.author = cells_.words(ColumnUse::source_author).value;
    citation.year = cells_.words(ColumnUse::source_year).value;
    citation.identifier = cells_.words(ColumnUse::source_identifier).value;
    citation.locator = cells_.words(ColumnUse::source_locator).value;
    citation.url = cells_.words(ColumnUse::source_url).value;
    const bool is_empty = citation.title.empty() && citation.author.empty() &&
                          citation.year.empty() && citation.identifier.empty() &&
                          citation.locator.empty() && citation.url.empty();
    return is_empty ? nullptr : std::make_shared<const Citation>(std::move(citation));
  }

  std::optional<WrittenReview> review() {
    WrittenReview review;
    review.left = cells_.words(ColumnUse::reviewed_left);
    review.right = cells_.words(ColumnUse::reviewed_right);
    review.on = cells_.words(ColumnUse::reviewed_on);
    review.by = cells_.words(ColumnUse::reviewed_by);
    review.at = review.left.at;
    // Only with both stamps is it told which texts were judged.
    const bool has_stamps = !review.left.value.empty() && !review.right.value.empty();
    return has_stamps ? std::optional(std::move(review)) : std::nullopt;
  }

  /// What the first row of a mapping has to say, or what is said for it.
  void complete(WrittenMapping& mapping) {
    if (!mapping.has_rationale && !reading_.rationale.empty()) {
      const Located<std::string> language{.value = reading_.cells.language, .at = mapping.at};
      const Located<std::string> words{.value = reading_.rationale, .at = mapping.at};
      mapping.rationale = {.versions = {{.language = language, .words = words}}, .at = mapping.at};
      mapping.has_rationale = true;
      if (mapping.note.empty()) mapping.note = reading_.mark;
    }
    if (!mapping.relation.value.empty() || has_unreadable_cell_) return;
    const Position at = mapping.relation.at;
    diagnostics_.report(rules::missing_cell, at, "the row has no relation");
  }

  void join(Group& group, const WrittenMapping& row) {
    WrittenMapping& mapping = group.mapping;
    if (!std::exchange(group.has_several_rows, true)) add_pairs(group, mapping);
    add_pairs(group, row);
    require_same(mapping, row);
    add_refs(mapping.left, row.left);
    add_refs(mapping.right, row.right);
  }

  static void add_pairs(Group& group, const WrittenMapping& row) {
    const std::vector<Located<std::string>> nothing(1);
    for (const auto& left : row.left.refs.empty() ? nothing : row.left.refs) {
      for (const auto& right : row.right.refs.empty() ? nothing : row.right.refs) {
        group.pairs.emplace(left.value, right.value);
      }
    }
  }

  /// Reports a row that says something else than the first row of its mapping. Empty cells say
  /// nothing.
  void require_same(const WrittenMapping& first, const WrittenMapping& row) {
    const auto differ = [&](std::string_view what, Position at, Position first_at) {
      diagnostics_
          .report(rules::rows_disagree, at,
                  fmt::format("the rows of mapping '{}' have more than one {}", row.id.value, what))
          .notes.push_back({diagnostics_.file, first_at, "the first row of the mapping says this"});
    };
    const auto compare_words = [&differ](std::string_view what, const Located<std::string>& a,
                                         const Located<std::string>& b) {
      if (!b.value.empty() && a.value != b.value) differ(what, b.at, a.at);
    };
    const auto compare_texts = [&differ](std::string_view what, const Text& a, const Text& b) {
      if (!b.empty() && !is_same_text(a, b)) differ(what, b.at, a.empty() ? b.at : a.at);
    };
    compare_words("relation", first.relation, row.relation);
    compare_words("extent", first.extent, row.extent);
    compare_texts("rationale", first.rationale, row.rationale);
    compare_texts("quote", first.quote, row.quote);
    compare_texts("note", first.note, row.note);
    if (!row.cited.empty() && values_of(row.cited) != values_of(first.cited)) {
      differ("list of cited categories", row.cited.front().at, first.at);
    }
    if (!row.reviewed) return;
    const WrittenReview none{.at = first.at};
    const WrittenReview& reviewed = first.reviewed ? *first.reviewed : none;
    if (row.reviewed->left.value != reviewed.left.value ||
        row.reviewed->right.value != reviewed.right.value) {
      differ("review", row.reviewed->at, reviewed.at);
    }
  }

  void require_all_pairs() {
    for (const Group& group : written_) {
      const WrittenMapping& mapping = group.mapping;
      const std::size_t pairs = std::max<std::size_t>(mapping.left.refs.size(), 1) *
                                std::max<std::size_t>(mapping.right.refs.size(), 1);
      if (!group.has_several_rows || group.pairs.size() == pairs) continue;
      diagnostics_.report(
          rules::rows_disagree, mapping.id.at,
          fmt::format("the rows of mapping '{}' pair {} of its {} × {} refs", mapping.id.value,
                      group.pairs.size(), mapping.left.refs.size(), mapping.right.refs.size()));
    }
  }

  void name_nameless() {
    IdMaker ids;
    for (const auto& [id, index] : by_id_) ids.take(id);
    for (Group& group : written_) {
      if (!group.mapping.id.value.empty()) continue;
      group.mapping.id = {.value = ids.id_for(group.mapping), .at = group.mapping.at};
    }
  }

  const MappingRowReading& reading_;
  FileDiagnostics diagnostics_;
  CellReader cells_;
  std::vector<Group> written_;
  std::unordered_map<std::string, std::size_t> by_id_;
  bool has_unreadable_cell_ = false;  ///< whether the current row has one
  MappingRows result_;
};

}  // namespace

MappingRows read_mapping_rows(const InputTable& table, std::span<const ReadColumn> columns,
                              const MappingRowReading& reading, FileDiagnostics diagnostics) {
  return MappingRowReader(table, columns, reading, diagnostics).read(table.row_count());
}

bool require_mapping_columns(const InputTable& table, std::span<const ReadColumn> columns,
                             bool needs_rationale, FileDiagnostics diagnostics) {
  std::vector<std::string_view> names;
  for (const TableCell& column : table.columns) names.push_back(column.text);
  if (columns.empty() && table.columns.size() == 1 && !table.file->is_sheet()) {
    diagnostics.report(
        rules::missing_column, table.columns.front().at,
        "the table has one column only: is something else meant to separate its cells?");
    return false;
  }
  bool has_all = true;
  for (const ColumnUse use :
       {ColumnUse::left_ref, ColumnUse::relation, ColumnUse::right_ref, ColumnUse::rationale}) {
    if (use == ColumnUse::rationale && !needs_rationale) continue;
    const bool has = std::any_of(columns.begin(), columns.end(),
                                 [use](const ReadColumn& column) { return column.use == use; });
    if (has) continue;
    has_all = false;
    const std::string name(name_of(use));
    diagnostics.report(rules::missing_column, table.columns.front().at,
                       fmt::format("there is no column '{}'{}", name, did_you_mean(name, names)));
  }
  return has_all;
}

}  // namespace crosswalk
