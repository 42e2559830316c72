#include "load/crosswalk_loader.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "load/fields.hpp"
#include "load/file_rules.hpp"
#include "load/spelling.hpp"

namespace crosswalk {
namespace {

/// Relation names of other vocabularies (SKOS, SSSOM, CTDL-ASN, the set relations of NIST) and our
/// relations for them.
constexpr auto foreign_relations = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"equal", "'same'"},
    {"equals", "'same'"},
    {"equivalent", "'same'"},
    {"identical", "'same'"},
    {"exact", "'same'"},
    {"exactmatch", "'same'"},
    {"exactalignment", "'same'"},
    {"broader", "'within' where the right side is the broader one, else 'contains'"},
    {"narrower", "'contains' where the right side is the narrower one, else 'within'"},
    {"broadmatch", "'within'"},
    {"broadalignment", "'within'"},
    {"subsetof", "'within'"},
    {"partof", "'within'"},
    {"narrowmatch", "'contains'"},
    {"narrowalignment", "'contains'"},
    {"supersetof", "'contains'"},
    {"includes", "'contains'"},
    {"close", "'overlap'"},
    {"closematch", "'overlap'"},
    {"majoralignment", "'overlap'"},
    {"intersectswith", "'overlap'"},
    {"partial", "'overlap'"},
    {"similar", "'overlap'"},
    {"related", "'weak-overlap'"},
    {"relatedmatch", "'weak-overlap'"},
    {"minoralignment", "'weak-overlap'"},
    {"weak", "'weak-overlap'"},
    {"no", "'none'"},
    {"nomatch", "'none'"},
    {"notermfound", "'none'"},
    {"notrelatedto", "'none'"},
});

/// Our relation for a relation name of another vocabulary, in any usual spelling:
/// "skos:exactMatch", "exact match", "exact-match". Empty for other words.
std::string_view meaning_of_relation(std::string_view word) {
  word.remove_prefix(word.rfind(':') + 1);  // npos + 1 is 0
  std::string letters;
  for (const char byte : word) {
    if (byte >= 'A' && byte <= 'Z') letters += static_cast<char>(byte - 'A' + 'a');
    if (byte >= 'a' && byte <= 'z') letters += byte;
  }
  for (const auto& [name, meaning] : foreign_relations) {
    if (name == letters) return meaning;
  }
  return {};
}

/// Whether a side of a mapping has refs; `given` does not mean that they are valid.
enum class Side { given, left_out, unreadable };

Side load_side(MappingReader& reader, std::string_view key, std::vector<Located<Ref>>& refs,
               FileProblems problems) {
  if (!reader.has(key)) return Side::left_out;
  const std::optional<YamlValue> value = reader.list(key);
  if (!value) return Side::unreadable;
  const YamlNode::Parts parts = value->node.parts();
  for (const YamlNode node : parts) {
    const Located<std::string> words = read_words(node, value->at, problems);
    if (words.value.empty()) continue;
    if (std::optional<Ref> ref = parse_ref(words.value)) {
      refs.push_back({.value = *std::move(ref), .at = words.at});
    } else {
      problems.report(
          rules::invalid_ref, words.at,
          fmt::format("'{}' is not a ref: it {}", words.value, error_in_ref(words.value)));
    }
  }
  return parts.empty() ? Side::left_out : Side::given;
}

/// Reports a mapping whose relation does not fit the sides that are given. A relation or a side
/// that could not be read is skipped.
void check_sides(const Located<std::optional<Relation>>& relation, Side left, Side right,
                 FileProblems problems) {
  if (!relation.value || left == Side::unreadable || right == Side::unreadable) return;
  const bool has_left = left == Side::given;
  const bool has_right = right == Side::given;
  std::string_view error;
  if (has_left && has_right) {
    if (*relation.value == Relation::none) error = "with refs on both sides";
  } else if (!has_left && !has_right) {
    error = "with refs on neither side";
  } else if (*relation.value != Relation::none) {
    error = has_left ? "without refs on the right" : "without refs on the left";
  }
  if (error.empty()) return;
  problems.report(rules::wrong_sides, relation.at,
                  fmt::format("relation '{}' {}", name_of(*relation.value), error));
}

bool is_stamp(std::string_view words) {
  constexpr std::size_t stamp_length = 16;
  return words.size() == stamp_length &&
         words.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::optional<Review> load_review(MappingReader& mapping, FileProblems problems) {
  const std::optional<YamlValue> value = mapping.mapping("reviewed");
  if (!value) return std::nullopt;
  MappingReader reader(value->node, value->at, "review", problems);
  Review review;
  review.at = value->at;
  for (const auto& [key, stamp] :
       {std::pair("left", &review.left), std::pair("right", &review.right)}) {
    Located<std::string> words = reader.words(key, Need::required);
    if (!words.value.empty() && !is_stamp(words.value)) {
      problems.report(rules::invalid_review, words.at,
                      fmt::format("stamp '{}' is not 16 hexadecimal digits", words.value));
    }
    *stamp = std::move(words.value);
  }
  Located<std::string> on = reader.words("on", Need::required);
  if (!on.value.empty() && !is_date(on.value)) {
    problems.report(rules::invalid_review, on.at,
                    fmt::format("'{}' is not a date as in 2025-01-31", on.value));
  }
  review.on = std::move(on.value);
  review.by = reader.words("by", Need::required).value;
  reader.finish();
  return review;
}

Mapping load_mapping(YamlNode node, Position at, FileProblems problems) {
  MappingReader reader(node, at, "mapping", problems);
  Mapping mapping;
  mapping.id = read_id(reader, "id", problems);
  const Side left = load_side(reader, "left", mapping.left, problems);
  const Side right = load_side(reader, "right", mapping.right, problems);
  const auto relation =
      reader.choice("relation", relation_words, Need::required, &meaning_of_relation);
  check_sides(relation, left, right, problems);
  mapping.relation = {.value = relation.value.value_or(Relation::none), .at = relation.at};
  mapping.extent =
      reader.choice("extent", extent_words, Need::optional).value.value_or(Extent::unstated);
  mapping.cited = reader.words_list("cited");
  mapping.quote = reader.text("quote");
  if (!reader.has("rationale") && node.kind() == YamlKind::mapping) {
    problems.report(rules::missing_rationale, at,
                    fmt::format("mapping '{}' has no rationale", mapping.id.value));
  }
  mapping.rationale = reader.text("rationale");
  mapping.note = reader.text("note");
  mapping.source = read_own_source(reader, problems);
  mapping.reviewed = load_review(reader, problems);
  reader.finish();
  return mapping;
}

void check_sides(const Crosswalk& crosswalk, FileProblems problems) {
  const std::string& left = crosswalk.left.value;
  const std::string& right = crosswalk.right.value;
  if (!left.empty() && left == right) {
    problems.report(rules::same_framework, crosswalk.right.at,
                    fmt::format("'{}' is the left framework too", right));
    return;
  }
  if (crosswalk.id.value.empty() || left.empty() || right.empty()) return;
  const std::string expected = fmt::format("{}--{}", left, right);
  if (crosswalk.id.value == expected) return;
  problems.report(
      rules::invalid_id, crosswalk.id.at,
      fmt::format("id '{}' is not made of its frameworks, '{}'", crosswalk.id.value, expected));
}

}  // namespace

std::optional<Crosswalk> load_crosswalk(const SourceFile& file, Diagnostics& diagnostics) {
  const std::size_t errors_before = diagnostics.error_count();
  const std::optional<YamlTree> tree = read_yaml(file, diagnostics);
  if (!tree) return std::nullopt;

  const FileProblems problems{.file = &file, .diagnostics = &diagnostics};
  const YamlNode root = tree->root();
  MappingReader reader(root, root.at(), "crosswalk", problems);
  Crosswalk crosswalk;
  crosswalk.file = &file;
  crosswalk.id = reader.words("crosswalk", Need::required);
  crosswalk.left = read_framework_id(reader, "left", problems);
  crosswalk.right = read_framework_id(reader, "right", problems);
  check_sides(crosswalk, problems);
  crosswalk.left_version = reader.words("left_version", Need::required);
  crosswalk.right_version = reader.words("right_version", Need::required);
  crosswalk.coverage =
      reader.choice("coverage", coverage_words, Need::required).value.value_or(Coverage::partial);
  crosswalk.source = read_source(reader, problems);
  crosswalk.note = reader.text("note");
  if (const auto mappings = reader.list("mappings", Need::required)) {
    for (const YamlNode node : mappings->node.parts()) {
      crosswalk.mappings.push_back(load_mapping(node, place_in_list(node, mappings->at), problems));
    }
  }
  reader.finish();

  if (diagnostics.error_count() > errors_before) return std::nullopt;
  return crosswalk;
}

}  // namespace crosswalk
