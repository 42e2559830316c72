#include "load/sssom/set_metadata.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "load/sssom/curie.hpp"
#include "load/sssom/sssom_rules.hpp"
#include "load/yaml/yaml_tree.hpp"
#include "text/suggestions.hpp"

namespace crosswalk::sssom {

namespace {

/// An XML name without a colon, in ASCII.
bool is_name(std::string_view words) {
  const auto is_letter = [](char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
  };
  return !words.empty() && is_letter(words.front()) &&
         std::all_of(words.begin(), words.end(), [&](char byte) {
           return is_letter(byte) || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.';
         });
}

class MetadataReader {
 public:
  MetadataReader(FileDiagnostics diagnostics, MappingSet& set)
      : diagnostics_(diagnostics), set_(set) {}

  void read(YamlNode root) {
    if (root.kind() != YamlKind::mapping) {
      diagnostics_.report(rules::sssom_metadata, root.at(), "the metadata is not keys with values");
      return;
    }
    const YamlNode::Parts parts = root.parts();
    // Prefixes first: what extensions are can only be told with them.
    for (const std::string_view wanted : {"curie_map", "extension_definitions", ""}) {
      for (auto part = parts.begin(); part != parts.end(); ++part) {
        const YamlNode key = *part;
        ++part;
        const bool is_special =
            key.words() == "curie_map" || key.words() == "extension_definitions";
        if (wanted.empty() ? !is_special : key.words() == wanted) read_key(key, *part);
      }
    }
    require_version();
    require_slots();
  }

 private:
  void read_key(YamlNode key, YamlNode value) {
    const std::string name(key.words());
    if (name == "curie_map") {
      read_prefixes(value);
    } else if (name == "extension_definitions") {
      for (const YamlNode definition : value.parts()) read_extension(definition);
    } else if (const Slot* slot = find_slot(slots_of_set(), name)) {
      read_slot(*slot, key, value);
    } else if (set_.extensions.contains(name)) {
      read_slot({.name = name}, key, value);
    } else {
      report_unknown(key);
    }
  }

  void report_unknown(YamlNode key) {
    std::vector<std::string_view> known;
    for (const Slot& slot : slots_of_set()) known.push_back(slot.name);
    const std::string name(key.words());
    diagnostics_.report(
        rules::sssom_left_out, key.at(),
        fmt::format("key '{}' is neither a slot of SSSOM nor defined by the set, and is not read{}",
                    name, did_you_mean(name, known)));
  }

  void read_prefixes(YamlNode map) {
    if (map.kind() == YamlKind::refused) return;
    if (map.kind() != YamlKind::mapping) {
      diagnostics_.report(rules::sssom_metadata, map.at(),
                          "'curie_map' is not prefixes with what they stand for");
      return;
    }
    const YamlNode::Parts parts = map.parts();
    for (auto part = parts.begin(); part != parts.end(); ++part) {
      const YamlNode name = *part;
      ++part;
      const std::string iri((*part).words());
      const auto known = set_.prefixes.find(name.words());
      if (known != set_.prefixes.end() && known->second != iri) {
        diagnostics_.report(
            rules::sssom_metadata, name.at(),
            fmt::format("prefix '{}' stands for {} in every set and cannot be given "
                        "another meaning",
                        name.words(), known->second));
        continue;
      }
      set_.prefixes.insert_or_assign(std::string(name.words()), iri);
    }
  }

  /// A definition that is not as the standard wants it is ignored, as the standard wants it.
  void read_extension(YamlNode definition) {
    std::string name;
    std::string property;
    bool is_good = definition.kind() == YamlKind::mapping;
    const YamlNode::Parts parts = definition.parts();
    if (is_good) {
      for (auto part = parts.begin(); part != parts.end(); ++part) {
        const std::string key((*part).words());
        ++part;
        const std::string value((*part).words());
        if (key == "slot_name") {
          name = value;
        } else if (key == "property" || key == "type_hint") {
          const std::optional<std::string> iri = expanded(value, set_.prefixes);
          is_good = is_good && iri;
          if (key == "property") property = iri.value_or("");
        } else {
          is_good = false;
        }
      }
    }
    if (is_good && is_name(name)) {
      set_.extensions.insert_or_assign(name, property);
      return;
    }
    diagnostics_.report(
        rules::sssom_departure, definition.at(),
        fmt::format("the definition of extension slot '{}' is not as SSSOM wants it "
                    "and is ignored",
                    name));
  }

  void read_slot(const Slot& slot, YamlNode key, YamlNode value) {
    std::vector<Located<std::string>> values;
    if (value.kind() == YamlKind::words) {
      values.push_back({.value = std::string(value.words()), .at = value.at()});
    } else if (value.kind() == YamlKind::list) {
      for (const YamlNode each : value.parts()) {
        if (each.words().empty()) continue;
        values.push_back({.value = std::string(each.words()), .at = each.at()});
      }
    } else if (value.kind() != YamlKind::blank) {
      diagnostics_.report(rules::sssom_metadata, key.at(),
                          fmt::format("key '{}' has keys in place of a value", key.words()));
    }
    if (values.size() > 1 && !slot.is_list) {
      diagnostics_.report(
          rules::sssom_metadata, key.at(),
          fmt::format("key '{}' has {} values, but can have one only", key.words(), values.size()));
    }
    if (!values.empty()) set_.slots.insert_or_assign(std::string(key.words()), std::move(values));
  }

  void require_version() {
    const Located<std::string> version = set_.value("sssom_version");
    if (version.value == "1.1") return;
    if (version.value.empty() || version.value == "1.0") {
      if (!version.value.empty()) {
        diagnostics_.report(rules::sssom_departure, version.at,
                            "a set of version 1.0 cannot say so: it has no key 'sssom_version'");
      }
      report_newer_slots();
      return;
    }
    const bool is_known_major = version.value.starts_with("1.");
    std::string message = fmt::format("version {} of SSSOM is not known", version.value);
    if (is_known_major) message += ", and the set is read as one of 1.1";
    diagnostics_.report(is_known_major ? rules::sssom_departure : rules::sssom_metadata, version.at,
                        std::move(message));
  }

  void report_newer_slots() {
    for (const auto& [name, values] : set_.slots) {
      const Slot* slot = find_slot(slots_of_set(), name);
      if (slot == nullptr || !slot->since_1_1 || name == "sssom_version") continue;
      diagnostics_.report(
          rules::sssom_departure, values.front().at,
          fmt::format("key '{}' exists since version 1.1, which the set has to name "
                      "as its 'sssom_version'",
                      name));
    }
  }

  void require_slots() {
    for (const std::string_view name : {"mapping_set_id", "license"}) {
      const Located<std::string> value = set_.value(name);
      if (value.value.empty()) {
        diagnostics_.report(rules::sssom_departure, {1, 1},
                            fmt::format("the set has no '{}', which every set has", name));
      } else if (value.value.find(':') == std::string::npos) {
        diagnostics_.report(
            rules::sssom_departure, value.at,
            fmt::format("'{}' is '{}', which is no absolute URI", name, value.value));
      }
    }
  }

  FileDiagnostics diagnostics_;
  MappingSet& set_;
};

}  // namespace

void read_set_metadata(const SourceFile& yaml, FileDiagnostics diagnostics, MappingSet& set) {
  for (const Prefix& prefix : built_in_prefixes()) {
    set.prefixes.emplace(prefix.name, prefix.iri);
  }
  Diagnostics found;
  const std::optional<YamlTree> tree = read_yaml(yaml, found);
  for (Diagnostic& each : found.sorted()) {
    diagnostics.report(*each.rule, each.at, each.message);
  }
  if (tree) MetadataReader(diagnostics, set).read(tree->root());
}

}  // namespace crosswalk::sssom
