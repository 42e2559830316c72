#include "load/written_mapping.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "load/fields.hpp"
#include "load/file_rules.hpp"
#include "load/spelling.hpp"

namespace crosswalk {

namespace {

/// A relation name of another vocabulary, in letters only.
struct ForeignRelation {
  std::string_view name;
  std::string_view meaning;  ///< ours, for advice
  bool is_defined = false;   ///< whether a vocabulary says so; else it is what people often mean
};

constexpr auto foreign_relations = std::to_array<ForeignRelation>({
    {"equal", "'same'", true},
    {"equals", "'same'", true},
    {"equivalent", "'same'", true},
    {"identical", "'same'"},
    {"exact", "'same'"},
    {"exactmatch", "'same'", true},
    {"exactalignment", "'same'", true},
    {"broader", "'within' where the right side is the broader one, else 'contains'"},
    {"narrower", "'contains' where the right side is the narrower one, else 'within'"},
    {"broadmatch", "'within'", true},
    {"broadalignment", "'within'", true},
    {"subsetof", "'within'", true},
    {"partof", "'within'", true},
    {"narrowmatch", "'contains'", true},
    {"narrowalignment", "'contains'", true},
    {"supersetof", "'contains'", true},
    {"includes", "'contains'"},
    {"close", "'overlap'"},
    {"closematch", "'overlap'", true},
    {"majoralignment", "'overlap'", true},
    {"intersectswith", "'overlap'", true},
    {"partial", "'overlap'"},
    {"similar", "'overlap'"},
    {"related", "'weak-overlap'"},
    {"relatedmatch", "'weak-overlap'", true},
    {"minoralignment", "'weak-overlap'", true},
    {"weak", "'weak-overlap'"},
    {"no", "'none'"},
    {"nomatch", "'none'"},
    {"notermfound", "'none'", true},
    {"norelationship", "'none'", true},
    {"notrelatedto", "'none'", true},
});

/// The letters of a relation name: "exactmatch" for "skos:exactMatch" and "exact match".
std::string letters_of(std::string_view word) {
  word.remove_prefix(word.rfind(':') + 1);  // npos + 1 is 0
  std::string letters;
  for (const char byte : word) {
    if (byte >= 'A' && byte <= 'Z') letters += static_cast<char>(byte - 'A' + 'a');
    if (byte >= 'a' && byte <= 'z') letters += byte;
  }
  return letters;
}

/// Our relation for a relation name of another vocabulary. Empty for other words.
std::string_view meaning_of_relation(std::string_view word) {
  const std::string letters = letters_of(word);
  for (const ForeignRelation& foreign : foreign_relations) {
    if (foreign.name == letters) return foreign.meaning;
  }
  return {};
}

/// Reports a mapping whose relation does not fit the sides that are given. A relation or a side
/// that could not be read is skipped.
void require_fitting_sides(const Located<Relation>& relation, WrittenSide::State left,
                           WrittenSide::State right, FileDiagnostics diagnostics) {
  if (left == WrittenSide::State::unreadable || right == WrittenSide::State::unreadable) return;
  const bool has_left = left == WrittenSide::State::given;
  const bool has_right = right == WrittenSide::State::given;
  std::string_view error;
  if (has_left && has_right) {
    if (relation.value == Relation::none) error = "with refs on both sides";
  } else if (!has_left && !has_right) {
    error = "with refs on neither side";
  } else if (relation.value != Relation::none) {
    error = has_left ? "without refs on the right" : "without refs on the left";
  }
  if (error.empty()) return;
  diagnostics.report(rules::wrong_sides, relation.at,
                     fmt::format("relation '{}' {}", name_of(relation.value), error));
}

bool is_stamp(std::string_view words) {
  constexpr std::size_t stamp_length = 16;
  return words.size() == stamp_length &&
         words.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

std::optional<Relation> relation_called(std::string_view word) {
  std::string letters = letters_of(word);
  for (const ForeignRelation& foreign : foreign_relations) {
    if (!foreign.is_defined || foreign.name != letters) continue;
    letters = letters_of(foreign.meaning);
    break;
  }
  for (const auto& [name, relation] : relation_words) {
    if (letters_of(name) == letters) return relation;
  }
  return std::nullopt;
}

Mapping MappingMaker::make(WrittenMapping written) {
  Mapping mapping;
  if (!written.id.value.empty()) require_id(written.id, diagnostics_);
  mapping.left = refs_of(written.left);
  mapping.right = refs_of(written.right);
  mapping.relation = relation_of(written);
  mapping.extent =
      chosen_word(extent_words, {reading_.noun, "extent"}, written.extent, diagnostics_)
          .value_or(Extent::unstated);
  mapping.cited = std::move(written.cited);
  mapping.quote = std::move(written.quote);
  if (!written.has_rationale) {
    if (reading_.collects_missing_rationales) {
      without_rationale_.push_back(written.at);
    } else {
      diagnostics_.report(rules::missing_rationale, written.at,
                          fmt::format("mapping '{}' has no rationale", written.id.value));
    }
  }
  mapping.id = std::move(written.id);
  mapping.rationale = std::move(written.rationale);
  mapping.note = std::move(written.note);
  mapping.source = std::move(written.source);
  if (written.reviewed) mapping.reviewed = review_of(*std::move(written.reviewed));
  return mapping;
}

std::vector<Located<Ref>> MappingMaker::refs_of(const WrittenSide& side) {
  std::vector<Located<Ref>> refs;
  for (const Located<std::string>& words : side.refs) {
    if (std::optional<Ref> ref = parse_ref(words.value)) {
      refs.push_back({.value = *std::move(ref), .at = words.at});
    } else {
      diagnostics_.report(
          rules::invalid_ref, words.at,
          fmt::format("'{}' is not a ref: it {}", words.value, error_in_ref(words.value)));
    }
  }
  return refs;
}

Located<Relation> MappingMaker::relation_of(const WrittenMapping& written) {
  const Located<std::string>& word = written.relation;
  Located<Relation> relation{.value = Relation::none, .at = word.at};
  if (word.value.empty()) return relation;
  std::optional<Relation> known;
  if (reading_.knows_other_vocabularies) known = relation_called(word.value);
  if (!known) {
    known = chosen_word(relation_words, {reading_.noun, "relation"}, word, diagnostics_,
                        &meaning_of_relation);
  }
  if (!known) return relation;
  relation.value = *known;
  require_fitting_sides(relation, written.left.state, written.right.state, diagnostics_);
  return relation;
}

Review MappingMaker::review_of(WrittenReview written) {
  for (const Located<std::string>* stamp : {&written.left, &written.right}) {
    if (stamp->value.empty() || is_stamp(stamp->value)) continue;
    diagnostics_.report(rules::invalid_review, stamp->at,
                        fmt::format("stamp '{}' is not 16 hexadecimal digits", stamp->value));
  }
  if (!written.on.value.empty() && !is_date(written.on.value)) {
    diagnostics_.report(rules::invalid_review, written.on.at,
                        fmt::format("'{}' is not a date as in 2025-01-31", written.on.value));
  }
  return {.left = std::move(written.left.value),
          .right = std::move(written.right.value),
          .on = std::move(written.on.value),
          .by = std::move(written.by.value),
          .at = written.at};
}

}  // namespace crosswalk
