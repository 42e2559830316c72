#include "cli/import_update.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "load/crosswalk_loader.hpp"
#include "load/framework_loader.hpp"
#include "load/yaml/entry_editor.hpp"
#include "render/yaml_writer.hpp"

namespace crosswalk::cli {

namespace {

constexpr std::size_t entry_indent = 4;

/// The lines of the first entry below the key `list` of a written file, without its dash and the
/// blanks before its keys.
std::string first_entry(std::string_view yaml, std::string_view list) {
  const std::string key = '\n' + std::string(list) + ":\n";
  const std::size_t at = yaml.find(key);
  std::string lines;
  if (at == std::string_view::npos) return lines;
  yaml.remove_prefix(at + key.size());
  while (!yaml.empty()) {
    const std::size_t end = std::min(yaml.find('\n'), yaml.size() - 1) + 1;
    const std::string_view line = yaml.substr(0, end);
    const bool is_inside = line == "\n" || line.starts_with("  ");
    const bool is_next = !lines.empty() && line.starts_with("  - ");
    if (!is_inside || is_next) break;
    lines += line == "\n" ? line : line.substr(std::min(entry_indent, line.size()));
    yaml.remove_prefix(end);
  }
  return lines;
}

/// The lines of an entry, key by key.
std::vector<KeyLines> keys_in(const std::string& lines) {
  std::vector<KeyLines> keys;
  for (std::size_t at = 0; at < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', at), lines.size() - 1) + 1;
    const std::string line = lines.substr(at, end - at);
    if (line[0] != ' ' && line[0] != '\n') {
      keys.push_back({.key = line.substr(0, line.find(':')), .lines = {}});
    }
    if (!keys.empty()) keys.back().lines += line;
    at = end;
  }
  return keys;
}

/// The keys whose lines differ from those before, and those that are new; with empty lines for the
/// others, which tell where a new one belongs.
EntryUpdate update_of(const std::string& id, const std::string& before, const std::string& after) {
  std::map<std::string, std::string> old_lines;
  for (KeyLines& key : keys_in(before)) old_lines[key.key] = std::move(key.lines);
  EntryUpdate update{.id = id, .keys = {}};
  for (KeyLines& key : keys_in(after)) {
    if (key.key == "items" || key.key == "categories") continue;
    const auto old = old_lines.find(key.key);
    if (old != old_lines.end() && old->second == key.lines) key.lines.clear();
    update.keys.push_back(std::move(key));
  }
  return update;
}

bool changes_something(const EntryUpdate& update) {
  return std::any_of(update.keys.begin(), update.keys.end(),
                     [](const KeyLines& key) { return !key.lines.empty(); });
}

template <typename Value>
void take(Value& value, const Value& given, bool is_given) {
  if (is_given) value = given;
}

void take_text(Text& text, const Text& given) {
  for (const Text::Version& version : given.versions) {
    const auto same = std::find_if(text.versions.begin(), text.versions.end(),
                                   [&version](const Text::Version& each) {
                                     return each.language.value == version.language.value;
                                   });
    if (same == text.versions.end()) {
      text.versions.push_back(version);
    } else {
      same->words = version.words;
    }
  }
}

Mapping merged(Mapping mapping, const Mapping& given) {
  mapping.relation = given.relation;
  mapping.left = given.left;
  mapping.right = given.right;
  take(mapping.extent, given.extent, given.extent != Extent::unstated);
  take(mapping.cited, given.cited, !given.cited.empty());
  take(mapping.source, given.source, given.source != nullptr);
  take(mapping.reviewed, given.reviewed, given.reviewed.has_value());
  take_text(mapping.quote, given.quote);
  take_text(mapping.rationale, given.rationale);
  take_text(mapping.note, given.note);
  return mapping;
}

void merge(Entry& entry, const Entry& given) {
  take(entry.label, given.label, !given.label.value.empty());
  take(entry.concepts, given.concepts, !given.concepts.empty());
  take(entry.evidence, given.evidence, given.evidence.has_value());
  // A title of the table may be what the file calls a text, and the other way round.
  if (entry.is_item == given.is_item) {
    take_text(entry.title, given.title);
    take_text(entry.text, given.text);
  }
  take_text(entry.note, given.note);
}

std::string lines_of(const Crosswalk& crosswalk, const Mapping& mapping) {
  Crosswalk single = crosswalk;
  single.mappings = {mapping};
  return first_entry(render::crosswalk_to_yaml(single), "mappings");
}

/// The lines of an entry and of what is below it, if that is wanted.
std::string lines_of(const Framework& framework, std::size_t index, bool with_children) {
  const Entry& top = framework.entries[index];
  Framework single{.id = framework.id};
  const std::size_t end = with_children ? top.end : index + 1;
  for (std::size_t at = index; at < end; ++at) {
    Entry entry = framework.entries[at];
    entry.end -= index;
    if (!with_children) entry.end = 1;
    entry.parent = at == index ? Entry::no_parent : entry.parent - index;
    single.entries.push_back(std::move(entry));
  }
  return first_entry(render::framework_to_yaml(single), top.is_item ? "items" : "categories");
}

std::string parent_of(const Framework& framework, const Entry& entry) {
  return entry.parent == Entry::no_parent ? "" : framework.entries[entry.parent].id.value;
}

void find_kept(const std::set<std::string>& given, const std::string& id,
               std::vector<std::string>& kept) {
  if (!given.contains(id)) kept.push_back(id);
}

}  // namespace

std::optional<UpdatedFile<Crosswalk>> updated(const Crosswalk& old, const Crosswalk& imported) {
  UpdatedFile<Crosswalk> result{.content = old};
  std::vector<EntryUpdate> updates;
  std::vector<EntryAddition> additions;
  std::map<std::string, std::size_t> places;
  std::set<std::string> given_ids;
  for (std::size_t index = 0; index < old.mappings.size(); ++index) {
    places.emplace(old.mappings[index].id.value, index);
  }
  Crosswalk head = old;
  head.mappings.clear();
  for (const Mapping& given : imported.mappings) {
    given_ids.insert(given.id.value);
    const auto place = places.find(given.id.value);
    if (place == places.end()) {
      additions.push_back({.list = "mappings", .lines = lines_of(head, given)});
      result.content.mappings.push_back(given);
      continue;
    }
    Mapping& mapping = result.content.mappings[place->second];
    const Mapping changed = merged(mapping, given);
    EntryUpdate update =
        update_of(given.id.value, lines_of(head, mapping), lines_of(head, changed));
    mapping = changed;
    if (changes_something(update)) updates.push_back(std::move(update));
  }
  for (const Mapping& mapping : old.mappings) find_kept(given_ids, mapping.id.value, result.kept);

  std::optional<std::string> text = with_entries(*old.file, updates, additions);
  if (!text) return std::nullopt;
  Diagnostics diagnostics;
  const SourceFile file(old.file->location(), *text);
  const std::optional<Crosswalk> loaded = load_crosswalk(file, diagnostics);
  if (!loaded || render::crosswalk_to_yaml(*loaded) != render::crosswalk_to_yaml(result.content)) {
    return std::nullopt;
  }
  result.text = *std::move(text);
  return result;
}

std::optional<UpdatedFile<Framework>> updated(const Framework& old, const Framework& imported) {
  UpdatedFile<Framework> result{.content = old};
  std::vector<EntryUpdate> updates;
  std::vector<EntryAddition> additions;
  const EntryIndex index(old);
  std::set<std::string> given_ids;
  std::size_t added_until = 0;  // what is below an added entry is added with it
  for (std::size_t at = 0; at < imported.entries.size(); ++at) {
    const Entry& given = imported.entries[at];
    const std::string& id = given.id.value;
    given_ids.insert(id);
    const std::optional<std::size_t> known = index.find(id);
    if (!known) {
      if (at < added_until) continue;
      added_until = given.end;
      additions.push_back({.holder = parent_of(imported, given),
                           .list = given.is_item ? "items" : "categories",
                           .lines = lines_of(imported, at, true)});
      continue;
    }
    if (parent_of(imported, given) != parent_of(old, old.entries[*known])) {
      result.moved.push_back(id);
    }
    Entry& entry = result.content.entries[*known];
    const std::string before = lines_of(old, *known, false);
    merge(entry, given);
    EntryUpdate update = update_of(id, before, lines_of(result.content, *known, false));
    if (changes_something(update)) updates.push_back(std::move(update));
  }
  for (const Entry& entry : old.entries) find_kept(given_ids, entry.id.value, result.kept);

  std::optional<std::string> text = with_entries(*old.file, updates, additions);
  if (!text) return std::nullopt;
  Diagnostics diagnostics;
  const SourceFile file(old.file->location(), *text);
  std::optional<Framework> loaded = load_framework(file, diagnostics);
  if (!loaded) return std::nullopt;
  // Known entries have to say what was wanted, and those of the table have to be there.
  const EntryIndex written(*loaded);
  for (std::size_t at = 0; at < result.content.entries.size(); ++at) {
    const std::optional<std::size_t> found = written.find(result.content.entries[at].id.value);
    if (!found || lines_of(*loaded, *found, false) != lines_of(result.content, at, false)) {
      return std::nullopt;
    }
  }
  const bool has_all = std::all_of(given_ids.begin(), given_ids.end(), [&](const std::string& id) {
    return written.find(id).has_value();
  });
  if (!has_all) return std::nullopt;
  loaded->file = old.file;
  result.content = *std::move(loaded);
  result.text = *std::move(text);
  return result;
}

}  // namespace crosswalk::cli
