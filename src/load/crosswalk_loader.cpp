#include "load/crosswalk_loader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "load/fields.hpp"
#include "load/file_rules.hpp"
#include "load/written_mapping.hpp"

namespace crosswalk {
namespace {

WrittenSide read_side(MappingReader& reader, std::string_view key, FileDiagnostics diagnostics) {
  if (!reader.has(key)) {
    // A misspelt key has been reported, and may hold the refs.
    const bool is_misspelt = reader.has_misspelt(key);
    return {.state = is_misspelt ? WrittenSide::State::unreadable : WrittenSide::State::left_out};
  }
  const std::optional<YamlValue> value = reader.list(key);
  if (!value) return {.state = WrittenSide::State::unreadable};
  const YamlNode::Parts parts = value->node.parts();
  if (parts.empty()) return {};
  WrittenSide side{.state = WrittenSide::State::given};
  for (const YamlNode node : parts) {
    Located<std::string> words = read_words(node, value->at, diagnostics);
    if (!words.value.empty()) side.refs.push_back(std::move(words));
  }
  return side;
}

std::optional<WrittenReview> read_review(MappingReader& mapping, FileDiagnostics diagnostics) {
  const std::optional<YamlValue> value = mapping.mapping("reviewed");
  if (!value) return std::nullopt;
  MappingReader reader(value->node, value->at, "review", diagnostics);
  WrittenReview review;
  review.at = value->at;
  review.left = reader.words("left", Need::required);
  review.right = reader.words("right", Need::required);
  review.on = reader.words("on", Need::required);
  review.by = reader.words("by", Need::required);
  reader.finish();
  return review;
}

/// Whether `words` are a number, which may be a share in percent: "0.81", "-0.2", "87.5 %".
bool is_figure(std::string_view words) {
  const auto skip_digits = [&words] {
    const std::size_t count = std::min(words.find_first_not_of("0123456789"), words.size());
    words.remove_prefix(count);
    return count > 0;
  };
  if (words.starts_with('-')) words.remove_prefix(1);
  if (!skip_digits()) return false;
  if (words.starts_with('.')) {
    words.remove_prefix(1);
    if (!skip_digits()) return false;
  }
  return words.empty() || words == "%" || words == " %";
}

/// A count that must be `least` or more; 0 where it is missing, which is reported.
int read_least(MappingReader& reader, std::string_view key, int least,
               FileDiagnostics diagnostics) {
  const Located<std::optional<int>> count = reader.count(key);
  if (!reader.has(key) && !reader.has_misspelt(key)) {
    reader.report_missing(fmt::format("'{}'", key));
  }
  if (count.value && *count.value < least) {
    diagnostics.report(rules::wrong_kind, count.at,
                       fmt::format("key '{}' takes {} or more, not {}", key, least, *count.value));
  }
  return count.value.value_or(0);
}

std::optional<StatedAgreement> read_agreement(MappingReader& crosswalk,
                                              FileDiagnostics diagnostics) {
  const std::optional<YamlValue> value = crosswalk.mapping("agreement");
  if (!value) return std::nullopt;
  MappingReader reader(value->node, value->at, "agreement", diagnostics);
  StatedAgreement agreement;
  agreement.statistic = reader.words("statistic", Need::required);
  agreement.figure = reader.words("figure", Need::required);
  if (const std::string& figure = agreement.figure.value; !figure.empty() && !is_figure(figure)) {
    diagnostics.report(rules::wrong_kind, agreement.figure.at,
                       fmt::format("key 'figure' takes a number, not '{}'", figure));
  }
  agreement.coders = read_least(reader, "coders", 2, diagnostics);
  agreement.units = read_least(reader, "units", 1, diagnostics);
  agreement.file = reader.words("file").value;
  reader.finish();
  return agreement;
}

/// The name of the table beside the file that has the mappings; empty where there is none.
Located<std::string> read_table_name(MappingReader& reader, FileDiagnostics diagnostics) {
  Located<std::string> name = reader.words("table");
  if (name.value.empty()) return name;
  const bool is_table = name.value.ends_with(".csv") || name.value.ends_with(".tsv");
  if (!is_table || name.value.find_first_of("/\\") != std::string::npos) {
    diagnostics.report(rules::wrong_kind, name.at,
                       fmt::format("key 'table' takes the name of a .csv or .tsv file beside this "
                                   "one, not '{}'",
                                   name.value));
  }
  return name;
}

WrittenMapping read_mapping(YamlNode node, Position at, FileDiagnostics diagnostics) {
  MappingReader reader(node, at, "mapping", diagnostics);
  WrittenMapping mapping;
  mapping.at = at;
  mapping.id = reader.words("id", Need::required);
  const auto subject = diagnostics.all->about(mapping.id.value);
  mapping.left = read_side(reader, "left", diagnostics);
  mapping.right = read_side(reader, "right", diagnostics);
  mapping.relation = reader.words("relation", Need::required);
  mapping.extent = reader.words("extent");
  mapping.cited = reader.words_list("cited");
  mapping.quote = reader.text("quote");
  // What is no mapping at all has been reported, and so has a misspelt key.
  mapping.has_rationale = reader.has("rationale") || reader.has_misspelt("rationale") ||
                          node.kind() != YamlKind::mapping;
  mapping.rationale = reader.text("rationale");
  mapping.note = reader.text("note");
  mapping.source = read_own_source(reader, diagnostics);
  mapping.reviewed = read_review(reader, diagnostics);
  reader.finish();
  return mapping;
}

void check_sides(const Crosswalk& crosswalk, FileDiagnostics diagnostics) {
  const std::string& left = crosswalk.left.value;
  const std::string& right = crosswalk.right.value;
  if (!left.empty() && left == right) {
    diagnostics.report(rules::same_framework, crosswalk.right.at,
                       fmt::format("'{}' is the left framework too", right));
    return;
  }
  if (crosswalk.id.value.empty() || left.empty() || right.empty()) return;
  const std::string expected = fmt::format("{}--{}", left, right);
  if (crosswalk.id.value == expected) return;
  diagnostics.report(
      rules::invalid_id, crosswalk.id.at,
      fmt::format("id '{}' is not made of its frameworks, '{}'", crosswalk.id.value, expected));
}

}  // namespace

std::optional<Crosswalk> load_crosswalk(const SourceFile& file, Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  const std::optional<YamlTree> tree = read_yaml(file, diagnostics);
  if (!tree) return std::nullopt;

  const FileDiagnostics file_diagnostics{.file = &file, .all = &diagnostics};
  const YamlNode root = tree->root();
  MappingReader reader(root, root.at(), "crosswalk", file_diagnostics);
  Crosswalk crosswalk;
  crosswalk.file = &file;
  crosswalk.rows_file = &file;
  crosswalk.id = reader.words("crosswalk", Need::required);
  crosswalk.left = read_framework_id(reader, "left", file_diagnostics);
  crosswalk.right = read_framework_id(reader, "right", file_diagnostics);
  check_sides(crosswalk, file_diagnostics);
  crosswalk.left_version = reader.words("left_version", Need::required);
  crosswalk.right_version = reader.words("right_version", Need::required);
  crosswalk.coverage =
      reader.choice("coverage", coverage_words, Need::required).value.value_or(Coverage::partial);
  crosswalk.source = read_source(reader, file_diagnostics);
  crosswalk.agreement = read_agreement(reader, file_diagnostics);
  crosswalk.note = reader.text("note");
  crosswalk.table = read_table_name(reader, file_diagnostics);
  if (const Located<std::string> language = reader.words("language"); !language.value.empty()) {
    require_language(language.value, language.at, file_diagnostics);
    if (crosswalk.table.value.empty()) {
      file_diagnostics.report(
          rules::unknown_key, language.at,
          "key 'language' is about a table, which this crosswalk does not have");
    }
    crosswalk.language = language.value;
  }
  const Need need = reader.has("table") ? Need::optional : Need::required;
  if (const auto mappings = reader.list("mappings", need)) {
    if (reader.has("table")) {
      file_diagnostics.report(rules::wrong_kind, mappings->at,
                              "the mappings are in the table that the key 'table' names");
    }
    MappingMaker maker({}, file_diagnostics);
    for (const YamlNode node : mappings->node.parts()) {
      crosswalk.mappings.push_back(
          maker.make(read_mapping(node, place_in_list(node, mappings->at), file_diagnostics)));
    }
  }
  reader.finish();

  if (diagnostics.error_count() > errors_before) return std::nullopt;
  return crosswalk;
}

}  // namespace crosswalk
