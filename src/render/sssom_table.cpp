#include "render/sssom_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "render/yaml_lines.hpp"

namespace crosswalk::render {

namespace {

std::string own_name(std::string_view name) {
  return fmt::format("{}_{}", sssom::own_namespace.name, name);
}

bool is_own(std::string_view slot) {
  return slot.starts_with(sssom::own_namespace.name) &&
         slot.substr(sssom::own_namespace.name.size()).starts_with('_');
}

bool is_plain_number(std::string_view words) {
  return (words == "0" || !words.starts_with('0')) &&
         words.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Whether a reader of YAML would take the words for a number that is written otherwise, such as
/// 1.10, a truth value or nothing.
bool means_something_else(std::string_view words) {
  constexpr auto taken = std::to_array<std::string_view>(
      {"~",     "null", "Null", "NULL", "true", "True", "TRUE", "false", "False",
       "FALSE", "yes",  "Yes",  "YES",  "no",   "No",   "NO",   "on",    "On",
       "ON",    "off",  "Off",  "OFF",  "y",    "Y",    "n",    "N"});
  if (std::find(taken.begin(), taken.end(), words) != taken.end()) return true;
  const bool looks_like_number =
      words.find_first_not_of("0123456789.eE+-_xoabcdfABCDF:") == std::string_view::npos &&
      (words.front() == '.' || words.front() == '+' || words.front() == '-' ||
       (words.front() >= '0' && words.front() <= '9'));
  constexpr std::size_t length_of_date = 10;
  const bool is_date = words.size() == length_of_date && words[4] == '-' && words[7] == '-';
  return looks_like_number && !is_plain_number(words) && !is_date;
}

/// Whether the words can stand without quotes in a YAML mapping or list in block style.
bool can_be_plain(std::string_view words) {
  if (words.empty() || words.front() == ' ' || words.back() == ' ' || words.back() == ':') {
    return false;
  }
  if (words.find_first_of("\n\t") != std::string_view::npos) return false;
  if (words.find(": ") != std::string_view::npos || words.find(" #") != std::string_view::npos) {
    return false;
  }
  const bool begins_safely =
      std::string_view(",[]{}#&*!|>'\"%@`").find(words.front()) == std::string_view::npos;
  const bool is_indicator = std::string_view("-?:").find(words.front()) != std::string_view::npos &&
                            (words.size() == 1 || words[1] == ' ');
  return begins_safely && !is_indicator && !words.starts_with("---") && !words.starts_with("...") &&
         !means_something_else(words);
}

std::string yaml_scalar(std::string_view words) {
  return can_be_plain(words) ? std::string(words) : yaml_quoted(words);
}

/// The values of a list in one cell.
std::string joined(const std::vector<std::string>& values) {
  std::string cell;
  for (const std::string& value : values) {
    if (&value != &values.front()) cell += '|';
    for (const char byte : value) {
      if (byte == '|' || byte == '\\') cell += '\\';
      cell += byte;
    }
  }
  return cell;
}

std::string cell_of(std::string_view slot, const std::vector<std::string>& values) {
  const sssom::Slot* known = sssom::find_slot(sssom::slots_of_mapping(), slot);
  return known != nullptr && known->is_list ? joined(values) : values.front();
}

void append_cell(std::string& text, std::string_view cell) {
  if (cell.find_first_of("\"\t\n") == std::string_view::npos) {
    text += cell;
    return;
  }
  text += '"';
  for (const char byte : cell) {
    if (byte == '"') text += '"';
    text += byte;
  }
  text += '"';
}

std::string prefix_of(std::string_view curie) {
  return std::string(curie.substr(0, std::min(curie.find(':'), curie.size())));
}

}  // namespace

void SssomTable::set(std::string_view slot, std::string_view value) {
  if (!value.empty()) set_[std::string(slot)].emplace_back(value);
}

void SssomTable::set_own(std::string_view name, std::string_view value) {
  set(own_name(name), value);
}

void SssomTable::cell(std::string_view slot, std::string_view value) {
  if (!value.empty()) rows_.back()[std::string(slot)].emplace_back(value);
}

void SssomTable::own_cell(std::string_view name, std::string_view value) {
  cell(own_name(name), value);
}

void SssomTable::condense() {
  if (rows_.empty()) return;
  for (const sssom::Slot& slot : sssom::slots_of_mapping()) {
    const auto first = rows_.front().find(slot.name);
    if (!slot.is_propagated || first == rows_.front().end()) continue;
    const std::vector<std::string> values = first->second;
    const bool is_shared = std::all_of(rows_.begin(), rows_.end(), [&](const Values& row) {
      const auto found = row.find(slot.name);
      return found != row.end() && found->second == values;
    });
    if (!is_shared) continue;
    set_[std::string(slot.name)] = values;
    for (Values& row : rows_) row.erase(std::string(slot.name));
  }
}

std::vector<std::string> SssomTable::columns() const {
  std::set<std::string_view> used;
  for (const Values& row : rows_) {
    for (const auto& [slot, values] : row) used.insert(slot);
  }
  // A reader looks for these also where there is no row.
  if (rows_.empty()) used = {"subject_id", "predicate_id", "object_id", "mapping_justification"};
  std::vector<std::string> columns;
  for (const sssom::Slot& slot : sssom::slots_of_mapping()) {
    if (used.contains(slot.name)) columns.emplace_back(slot.name);
  }
  // Our slots come behind, by their properties, whose order is that of the names.
  for (const std::string_view slot : used) {
    if (is_own(slot)) columns.emplace_back(slot);
  }
  return columns;
}

std::set<std::string> SssomTable::used_own_slots() const {
  std::set<std::string> used;
  const auto add = [&used](const Values& values) {
    for (const auto& [slot, ignored] : values) {
      if (is_own(slot)) used.insert(slot);
    }
  };
  add(set_);
  for (const Values& row : rows_) add(row);
  return used;
}

std::set<std::string> SssomTable::used_prefixes(const std::set<std::string>& own_slots) const {
  std::set<std::string> used;
  const auto add = [&used](const Values& values, std::span<const sssom::Slot> slots) {
    for (const auto& [name, each] : values) {
      const sssom::Slot* slot = sssom::find_slot(slots, name);
      if (slot == nullptr || slot->kind != sssom::SlotKind::entity) continue;
      for (const std::string& value : each) used.insert(prefix_of(value));
    }
  };
  add(set_, sssom::slots_of_set());
  for (const Values& row : rows_) add(row, sssom::slots_of_mapping());
  if (!own_slots.empty()) used.insert(std::string(sssom::own_namespace.name));
  return used;
}

std::string SssomTable::header() const {
  const std::set<std::string> own_slots = used_own_slots();
  std::string lines;
  const auto scalar = [&lines](std::string_view key, std::string_view value) {
    lines += fmt::format("#{}: {}\n", key, yaml_scalar(value));
  };
  lines += "#curie_map:\n";
  for (const std::string& prefix : used_prefixes(own_slots)) {
    const auto found = prefixes_.find(prefix);
    if (found != prefixes_.end()) {
      lines += fmt::format("#  {}: {}\n", prefix, yaml_scalar(found->second));
    }
  }
  for (const sssom::Slot& slot : sssom::slots_of_set()) {
    const auto found = set_.find(slot.name);
    if (found == set_.end()) continue;
    if (!slot.is_list) {
      scalar(slot.name, found->second.front());
      continue;
    }
    lines += fmt::format("#{}:\n", slot.name);
    for (const std::string& value : found->second) {
      lines += fmt::format("#  - {}\n", yaml_scalar(value));
    }
  }
  if (!own_slots.empty()) lines += "#extension_definitions:\n";
  for (const std::string& slot : own_slots) {
    const std::string_view name =
        std::string_view(slot).substr(sssom::own_namespace.name.size() + 1);
    lines += fmt::format("#  - slot_name: {}\n#    property: {}:{}\n", slot,
                         sssom::own_namespace.name, name);
  }
  for (const std::string& slot : own_slots) {
    const auto found = set_.find(slot);
    if (found != set_.end()) scalar(slot, found->second.front());
  }
  return lines;
}

std::string SssomTable::text() && {
  condense();
  const std::vector<std::string> names = columns();
  std::vector<std::vector<std::string>> table;
  table.reserve(rows_.size());
  for (const Values& row : rows_) {
    std::vector<std::string>& cells = table.emplace_back();
    for (const std::string& name : names) {
      const auto found = row.find(name);
      cells.push_back(found == row.end() ? std::string() : cell_of(name, found->second));
    }
  }
  std::sort(table.begin(), table.end());
  table.insert(table.begin(), names);
  std::string text = header();
  for (const std::vector<std::string>& row : table) {
    for (const std::string& cell : row) {
      if (&cell != &row.front()) text += '\t';
      append_cell(text, cell);
    }
    text += '\n';
  }
  return text;
}

}  // namespace crosswalk::render
