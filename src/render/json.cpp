#include "render/json.hpp"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "render/side.hpp"

namespace crosswalk::render {
namespace {

using Json = nlohmann::ordered_json;

Json to_value(const Text& text) {
  Json value = Json::object();
  for (const Text::Version& version : text.versions) {
    value[version.language.value] = version.words.value;
  }
  return value;
}

/// Members that are empty are left out.
void put(Json& object, const char* key, std::string_view words) {
  if (!words.empty()) object[key] = words;
}

void put(Json& object, const char* key, const Text& text) {
  if (!text.empty()) object[key] = to_value(text);
}

Json to_value(const Citation& citation) {
  Json value = Json::object();
  put(value, "title", citation.title);
  put(value, "author", citation.author);
  put(value, "year", citation.year);
  put(value, "identifier", citation.identifier);
  put(value, "locator", citation.locator);
  put(value, "url", citation.url);
  put(value, "disclaimer", citation.disclaimer);
  put(value, "acknowledgement", citation.acknowledgement);
  return value;
}

Json to_value(const ClassCounts& counts) {
  Json value = Json::object();
  for (const ItemClass item_class : all_classes) {
    value[std::string(name_of(item_class))] = counts.of(item_class);
  }
  value["total"] = counts.total();
  return value;
}

Json to_value(const Framework& framework) {
  Json value = Json::object();
  value["id"] = framework.id.value;
  value["short"] = framework.short_name;
  value["version"] = framework.version.value;
  value["title"] = to_value(framework.title);
  value["original"] = framework.original.value;
  value["wording"] = name_of(framework.wording);
  put(value, "publisher", framework.publisher);
  put(value, "country", framework.country);
  value["source"] = to_value(framework.source);
  put(value, "rights", framework.rights);
  put(value, "derived_from", framework.derived_from);
  put(value, "note", framework.note);
  put(value, "items_missing", framework.items_missing);
  value["category_count"] = framework.category_count();
  value["item_count"] = framework.item_count();
  return value;
}

/// What an entry says of itself, without its class or counts.
Json entry_value(const Framework& framework, std::size_t index) {
  const Entry& entry = framework.entries[index];
  Json value = Json::object();
  value["id"] = entry.id.value;
  if (entry.parent != Entry::no_parent) {
    value["category"] = framework.entries[entry.parent].id.value;
  }
  put(value, "label", entry.label.value);
  put(value, "title", entry.title);
  put(value, "text", entry.text);
  if (!entry.concepts.empty()) {
    value["concepts"] = Json::array();
    for (const Located<std::string>& carried : entry.concepts) {
      value["concepts"].push_back(carried.value);
    }
  }
  if (entry.evidence) value["evidence"] = name_of(*entry.evidence);
  if (entry.source) value["source"] = to_value(*entry.source);
  put(value, "note", entry.note);
  return value;
}

Json to_value(const Side& side, const Reach& reach, bool is_decisive) {
  const Mapping& mapping = side.mapping(reach);
  Json value = Json::object();
  value["mapping"] = mapping.id.value;
  value["ref"] = to_string(side.own_refs(mapping)[reach.ref].value);
  value["basis"] = name_of(reach.by.basis);
  value["distance"] = reach.by.distance;
  value["relation"] = name_of(mapping.relation.value);
  value["decisive"] = is_decisive;
  return value;
}

Json to_value(const Side& side, const ClassedItem& item) {
  Json value = entry_value(side.framework(), item.entry);
  value["class"] = name_of(item.item_class);
  value["basis"] = name_of(item.basis);
  value["derivation"] = derivation_code(*side.comparison.table);
  if (item.only_against != nullptr) value["only_against"] = item.only_against->id.value;
  value["counterparts"] = Json::array();
  for (const Ref& ref : counterparts(side, item)) value["counterparts"].push_back(to_string(ref));
  value["reached_by"] = Json::array();
  for (std::size_t i = 0; i < item.reached_by.size(); ++i) {
    value["reached_by"].push_back(to_value(side, item.reached_by[i], i < item.decisive));
  }
  return value;
}

Json to_value(const Side& side) {
  Json value = Json::object();
  value["framework"] = to_value(side.framework());
  value["counts"] = to_value(side.own().counts);
  value["categories"] = Json::array();
  for (const RollUp& category : side.own().categories) {
    value["categories"].push_back(entry_value(side.framework(), category.entry));
    value["categories"].back()["counts"] = to_value(category.counts);
  }
  value["items"] = Json::array();
  for (const ClassedItem& item : side.own().items) value["items"].push_back(to_value(side, item));
  return value;
}

Json to_value(const std::vector<Located<Ref>>& refs) {
  Json value = Json::array();
  for (const Located<Ref>& ref : refs) value.push_back(to_string(ref.value));
  return value;
}

Json to_value(const Mapping& mapping) {
  Json value = Json::object();
  value["id"] = mapping.id.value;
  value["left"] = to_value(mapping.left);
  value["right"] = to_value(mapping.right);
  value["relation"] = name_of(mapping.relation.value);
  value["class"] = name_of(class_of(mapping.relation.value));
  put(value, "extent", name_of(mapping.extent));
  if (!mapping.cited.empty()) {
    value["cited"] = Json::array();
    for (const Located<std::string>& label : mapping.cited) value["cited"].push_back(label.value);
  }
  put(value, "quote", mapping.quote);
  put(value, "rationale", mapping.rationale);
  put(value, "note", mapping.note);
  if (mapping.source) value["source"] = to_value(*mapping.source);
  if (mapping.reviewed) {
    Json review = Json::object();
    review["on"] = mapping.reviewed->on;
    review["by"] = mapping.reviewed->by;
    value["reviewed"] = std::move(review);
  }
  if (is_stale(mapping)) value["stale"] = true;
  if (mapping.hops.empty()) return value;
  value["determined"] = mapping.is_determined;
  value["hops"] = Json::array();
  for (const Hop& hop : mapping.hops) {
    Json step = Json::object();
    step["crosswalk"] = hop.table->id.value;
    step["mapping"] = hop.table->mappings[hop.mapping].id.value;
    if (!hop.reached.empty()) step["reached"] = hop.reached;
    value["hops"].push_back(std::move(step));
  }
  return value;
}

Json to_value(const Crosswalk& table) {
  Json value = Json::object();
  value["id"] = table.id.value;
  value["turned"] = table.turned;
  value["cited_side"] = table.turned ? "right" : "left";
  value["left_version"] = table.left_version.value;
  value["right_version"] = table.right_version.value;
  value["coverage"] = name_of(table.coverage);
  value["source"] = to_value(table.source);
  put(value, "note", table.note);
  if (is_derived(table)) {
    value["hubs"] = Json::array();
    for (const Framework* hub : table.hubs) value["hubs"].push_back(hub->id.value);
  }
  value["mappings"] = Json::array();
  for (const Mapping& mapping : table.mappings) value["mappings"].push_back(to_value(mapping));
  return value;
}

Json matrix_value(const Comparison& comparison) {
  Json value = Json::array();
  for (const MatrixCell& cell : comparison.matrix) {
    value.push_back({{"left", comparison.left.framework->entries[cell.row].id.value},
                     {"right", comparison.right.framework->entries[cell.column].id.value},
                     {"class", name_of(cell.item_class)},
                     {"items", cell.items}});
  }
  return value;
}

Json findings_value(const std::vector<Diagnostic>& findings) {
  Json value = Json::array();
  for (const Diagnostic& finding : findings) {
    value.push_back({{"rule", finding.rule->id},
                     {"severity", name_of(finding.rule->severity)},
                     {"file", finding.file->name()},
                     {"line", finding.at.line},
                     {"column", finding.at.column},
                     {"message", finding.message},
                     {"facts", finding.facts}});
  }
  return value;
}

Json to_value(const Provenance& provenance) {
  Json inputs = Json::array();
  for (const ReportInput& input : provenance.inputs) {
    Json value = {{"file", input.name}, {"id", input.id}};
    put(value, "version", input.version);
    value["sha256_prefix"] = input.digest;
    value["items"] = input.items;
    inputs.push_back(std::move(value));
  }
  return {{"tool", "crosswalk"},
          {"tool_version", provenance.tool_version},
          {"report_format", report_format_version},
          {"inputs", std::move(inputs)}};
}

}  // namespace

std::string to_json(const ReportContent& content) {
  const Comparison& comparison = content.comparison;
  Json report = Json::object();
  report["left"] = to_value(Side{.comparison = comparison, .is_left = true});
  report["right"] = to_value(Side{.comparison = comparison, .is_left = false});
  report["crosswalk"] = to_value(*comparison.table);
  report["matrix"] = matrix_value(comparison);
  report["findings"] = findings_value(content.findings);
  report["provenance"] = to_value(content.provenance);
  return report.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace crosswalk::render
