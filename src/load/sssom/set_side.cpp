#include "load/sssom/set_side.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "load/spelling.hpp"
#include "load/sssom/sssom_rules.hpp"

namespace crosswalk::sssom {

namespace {

/// A framework id made of other words; empty where nothing of them is left.
std::string framework_id_of(std::string_view words) {
  std::string id;
  for (const char byte : words) {
    const bool is_capital = byte >= 'A' && byte <= 'Z';
    const bool is_kept =
        (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '.';
    if (is_capital) {
      id += static_cast<char>(byte - 'A' + 'a');
    } else if (is_kept) {
      id += byte;
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
  }
  while (!id.empty() && (id.back() == '-' || id.back() == '.')) id.pop_back();
  return error_in_framework_id(id).empty() ? id : std::string();
}

Text text_in(const std::string& language, std::string words) {
  return {.versions = {{.language = {.value = language}, .words = {.value = std::move(words)}}}};
}

}  // namespace

SetSide::SetSide(const MappingSet& set, std::string_view name, const Framework* framework,
                 std::string language, FileDiagnostics diagnostics)
    : set_(set),
      name_(name),
      id_slot_(fmt::format("{}_id", name)),
      framework_(framework),
      language_(std::move(language)),
      diagnostics_(diagnostics),
      is_ours_(!set.own("mapping_id").empty()) {
  if (framework != nullptr) index_.emplace(*framework);
  std::set<std::string> prefixes;
  for (std::size_t row = 0; row < set.row_count(); ++row) {
    if (is_none(row)) continue;
    const auto curie = parse_curie(set.cell(row, id_slot_).value, set.prefixes);
    if (curie) prefixes.insert(curie->prefix);
  }
  has_several_prefixes_ = prefixes.size() > 1;
}

Located<std::string> SetSide::slot_value(std::size_t row, std::string_view ending) const {
  const std::string slot = name_ + std::string(ending);
  return set_.has_cells(slot) ? set_.cell(row, slot) : set_.value(slot);
}

std::optional<Located<std::string>> SetSide::ref(std::size_t row) {
  const Located<std::string> cell = set_.cell(row, id_slot_);
  if (cell.value.empty()) return literal(row);
  const std::optional<Curie> curie = parse_curie(cell.value, set_.prefixes);
  if (!curie) {
    const std::size_t colon = cell.value.find(':');
    if (colon == std::string::npos || colon + 1 == cell.value.size()) {
      diagnostics_.report(rules::sssom_value, cell.at,
                          fmt::format("'{}' is not an id as in PREFIX:ID", cell.value));
    } else {
      auto& [count, at] = unknown_prefixes_[cell.value.substr(0, colon)];
      if (count++ == 0) at = cell.at;
    }
    return std::nullopt;
  }
  if (curie->was_iri && iri_count_++ == 0) first_iri_ = cell.at;
  const std::string id = is_ours_ && framework_ != nullptr ? curie->id : entry_id(*curie);
  if (framework_ == nullptr) keep_label(id, row);
  return Located<std::string>{.value = id, .at = cell.at};
}

std::string SetSide::entry_id(const Curie& curie) {
  const std::string with_prefix =
      curie.prefix.empty() ? curie.id : fmt::format("{}_{}", curie.prefix, curie.id);
  if (index_) {
    for (const std::string& id : {curie.id, with_prefix}) {
      if (index_->find(id)) return id;
    }
  }
  const std::string key = fmt::format("{}:{}", curie.prefix, curie.id);
  const auto known = flat_ids_.find(key);
  if (known != flat_ids_.end()) return known->second;
  std::string id = flat_id(has_several_prefixes_ ? with_prefix : curie.id);
  flat_ids_.emplace(key, id);
  return id;
}

std::string SetSide::flat_id(std::string id) {
  for (char& byte : id) {
    if (std::string_view("#:;\"' \t").find(byte) != std::string_view::npos) byte = '.';
  }
  if (!error_in_id(id).empty()) id = fmt::format("{}-{}", name_, taken_.size() + 1);
  const std::string base = id;
  for (std::size_t number = 2; !taken_.insert(id).second; ++number) {
    id = fmt::format("{}-{}", base, number);
  }
  return id;
}

/// An entity without an id is known by its label.
std::optional<Located<std::string>> SetSide::literal(std::size_t row) {
  const Located<std::string> label = slot_value(row, "_label");
  const bool is_literal = slot_value(row, "_type").value == "rdfs literal";
  if (!is_literal || label.value.empty()) {
    diagnostics_.report(rules::sssom_value, set_.cell(row, id_slot_).at,
                        fmt::format("the row has no {}_id", name_));
    return std::nullopt;
  }
  const std::string key = '\n' + label.value;
  auto known = flat_ids_.find(key);
  if (known == flat_ids_.end()) {
    known = flat_ids_.emplace(key, flat_id(fmt::format("literal-{}", flat_ids_.size() + 1))).first;
  }
  if (framework_ == nullptr) keep_label(known->second, row);
  return Located<std::string>{.value = known->second, .at = label.at};
}

void SetSide::keep_label(const std::string& id, std::size_t row) {
  if (!flat_entries_.insert(id).second) return;
  const std::string label = slot_value(row, "_label").value;
  Entry entry{.is_item = true, .end = flat_.entries.size() + 1, .id = {.value = id}};
  entry.text = text_in(language_, label.empty() ? id : label);
  flat_.entries.push_back(std::move(entry));
}

std::string SetSide::framework_id() const {
  if (framework_ != nullptr) return framework_->id.value;
  for (std::size_t row = 0; row <= set_.row_count(); ++row) {
    const std::string source = row == 0 ? set_.value(name_ + "_source").value
                                        : set_.cell(row - 1, name_ + "_source").value;
    const auto curie = parse_curie(source, set_.prefixes);
    if (!curie) continue;
    if (std::string id = framework_id_of(curie->id); !id.empty()) return id;
  }
  for (std::size_t row = 0; row < set_.row_count(); ++row) {
    const auto curie = parse_curie(set_.cell(row, id_slot_).value, set_.prefixes);
    if (is_none(row) || !curie) continue;
    if (std::string id = framework_id_of(curie->prefix); !id.empty()) return id;
  }
  return name_;
}

std::string SetSide::framework_version() const {
  const std::string slot = name_ + "_source_version";
  std::string version = set_.value(slot).value;
  for (std::size_t row = 0; row < set_.row_count() && version.empty(); ++row) {
    version = set_.cell(row, slot).value;
  }
  if (framework_ != nullptr && (!is_ours_ || version.empty())) return framework_->version.value;
  return version.empty() ? "unknown" : version;
}

Framework SetSide::flat_framework() const {
  Framework flat = flat_;
  flat.file = set_.file;
  flat.id.value = framework_id();
  flat.short_name = flat.id.value;
  flat.title = text_in(language_, flat.id.value);
  flat.original.value = language_;
  flat.version.value = framework_version();
  const std::string title = set_.value("mapping_set_title").value;
  flat.source.title = title.empty() ? set_.name() : title;
  flat.source.identifier = set_.value("mapping_set_id").value;
  flat.rights = "NOASSERTION: the list was made of a mapping set.";
  flat.note.versions.push_back(
      {.language = {.value = "en"},
       .words = {.value =
                     "This list was made of the ids and labels of an SSSOM mapping set. It has "
                     "only the entries that the set names, in the order in which it names "
                     "them, without their categories."}});
  if (flat.entries.empty()) {
    flat.items_missing = {
        .versions = {{.language = {.value = "en"},
                      .words = {.value = "The mapping set names no entry of this side."}}}};
  }
  return flat;
}

void SetSide::report_departures() const {
  if (iri_count_ > 0) {
    diagnostics_.report(rules::sssom_departure, first_iri_,
                        fmt::format("{} in column '{}' {} written as IRI and not as PREFIX:ID",
                                    iri_count_ == 1 ? "1 id" : fmt::format("{} ids", iri_count_),
                                    id_slot_, iri_count_ == 1 ? "is" : "are"));
  }
  for (const auto& [prefix, first] : unknown_prefixes_) {
    diagnostics_.report(
        rules::sssom_value, first.second,
        fmt::format("prefix '{}' is not in the set's curie_map; {} {} in column '{}' "
                    "begin with it",
                    prefix, first.first, first.first == 1 ? "id" : "ids", id_slot_));
  }
}

}  // namespace crosswalk::sssom
