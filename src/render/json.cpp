#include "render/json.hpp"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/side.hpp"
#include "render/json_text.hpp"

namespace crosswalk::render {
namespace {

Json to_value(const Text& text) {
  Json value = Json::object();
  for (const Text::Version& version : text.versions) {
    value[version.language.value] = version.words.value;
  }
  return value;
}

/// Empty members are left out.
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

Json to_value(const ClassCounts::ByClass& by_class) {
  Json value = Json::object();
  for (const ItemClass item_class : {ItemClass::overlap, ItemClass::weak_overlap}) {
    value[std::string(name_of(item_class))] = by_class.at(static_cast<std::size_t>(item_class));
  }
  return value;
}

Json to_value(const ClassCounts& counts) {
  Json value = Json::object();
  for (const ItemClass item_class : all_classes) {
    value[std::string(name_of(item_class))] = counts.of(item_class);
  }
  value["total"] = counts.total();
  value["possible"] = to_value(counts.possible);
  value["certain"] = to_value(counts.certain);
  value["on_unverified_only"] = to_value(counts.unverified);
  value["only_against"] = counts.only_against;
  value["left_out"] = counts.judged_on_left_out;
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

/// The data of an entry, without its class or counts.
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
  if (!side.state(reach).is_determined) {
    value["determination"] = name_of(Determination::undetermined);
  }
  value["decisive"] = is_decisive;
  return value;
}

Json to_value(const Side& side, const ClassedItem& item) {
  Json value = entry_value(side.framework(), item.entry);
  value["class"] = name_of(item.item_class);
  value["basis"] = name_of(item.basis);
  value["derivation"] = derivation_code(*side.comparison.table);
  put(value, "determination", determination_code(item));
  put(value, "certain_class", certain_class_code(item));
  if (item.rests_on_unverified) value["on_unverified_only"] = true;
  if (item.judged_on_left_out) value["left_out"] = true;
  if (item.only_against != nullptr) value["only_against"] = item.only_against->id.value;
  value["counterparts"] = Json::array();
  for (const Ref& ref : counterparts(side, item)) value["counterparts"].push_back(to_string(ref));
  value["reached_by"] = Json::array();
  for (std::size_t i = 0; i < item.reached_by.size(); ++i) {
    value["reached_by"].push_back(to_value(side, item.reached_by[i], i < item.decisive));
  }
  return value;
}

void write(JsonText& out, const char* key, const Side& side) {
  out.open_object(key);
  out.member("framework", to_value(side.framework()));
  out.member("counts", to_value(side.own().counts));
  out.open_array("categories");
  for (const RollUp& category : side.own().categories) {
    Json value = entry_value(side.framework(), category.entry);
    value["counts"] = to_value(category.counts);
    out.element(value);
  }
  out.close();
  out.open_array("items");
  for (const ClassedItem& item : side.own().items) out.element(to_value(side, item));
  out.close();
  out.close();
}

Json to_value(const std::vector<Located<Ref>>& refs) {
  Json value = Json::array();
  for (const Located<Ref>& ref : refs) value.push_back(to_string(ref.value));
  return value;
}

Json to_value(const Mapping& mapping, const MappingState& state) {
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
  if (state.is_stale()) value["stale"] = true;
  if (state.hops.empty()) return value;
  value["determined"] = state.is_determined;
  value["hops"] = Json::array();
  for (const Hop& hop : state.hops) {
    Json step = Json::object();
    step["crosswalk"] = hop.table->crosswalk.id.value;
    step["mapping"] = hop.row().id.value;
    if (!hop.reached.empty()) step["reached"] = hop.reached;
    value["hops"].push_back(std::move(step));
  }
  return value;
}

void write(JsonText& out, const ComparedTable& table) {
  const Crosswalk& crosswalk = table.crosswalk;
  out.open_object("crosswalk");
  out.member("id", crosswalk.id.value);
  out.member("turned", table.turned);
  out.member("cited_side", table.turned ? "right" : "left");
  out.member("left_version", crosswalk.left_version.value);
  out.member("right_version", crosswalk.right_version.value);
  out.member("coverage", name_of(crosswalk.coverage));
  out.member("source", to_value(crosswalk.source));
  if (crosswalk.agreement) {
    Json value{{"statistic", crosswalk.agreement->statistic.value},
               {"figure", crosswalk.agreement->figure.value},
               {"coders", crosswalk.agreement->coders},
               {"units", crosswalk.agreement->units}};
    if (!crosswalk.agreement->file.empty()) value["file"] = crosswalk.agreement->file;
    out.member("agreement", value);
  }
  if (!crosswalk.note.empty()) out.member("note", to_value(crosswalk.note));
  if (is_derived(table)) {
    out.open_array("hubs");
    for (const Framework* hub : table.hubs) out.element(hub->id.value);
    out.close();
  }
  out.open_array("mappings");
  for (const Mapping& mapping : crosswalk.mappings) {
    out.element(to_value(mapping, table.state_of(mapping)));
  }
  out.close();
  out.close();
}

void write_matrix(JsonText& out, const Comparison& comparison) {
  out.open_array("matrix");
  for (const MatrixCell& cell : comparison.matrix) {
    out.element({{"left", comparison.left.framework->entries[cell.row].id.value},
                 {"right", comparison.right.framework->entries[cell.column].id.value},
                 {"class", name_of(cell.item_class)},
                 {"determination", name_of(cell.determination)},
                 {"items", cell.items},
                 {"possible", cell.possible}});
  }
  out.close();
}

void write(JsonText& out, const std::vector<Diagnostic>& diagnostics) {
  out.open_array("diagnostics");
  for (const Diagnostic& diagnostic : diagnostics) {
    out.element({{"rule", diagnostic.rule->id},
                 {"severity", name_of(diagnostic.rule->severity)},
                 {"file", diagnostic.file->name()},
                 {"line", diagnostic.at.line},
                 {"column", diagnostic.at.column},
                 {"message", diagnostic.message},
                 {"facts", diagnostic.facts}});
  }
  out.close();
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

Json to_value(const OverviewCell& cell) {
  Json value = Json::object();
  value["class"] = name_of(cell.item_class);
  value["determination"] = name_of(cell.determination);
  value["on_unverified_only"] = cell.is_unverified;
  value["items"] = cell.items;
  value["possible"] = cell.possible;
  value["items_on_unverified_only"] = cell.unverified;
  return value;
}

void write_rows(JsonText& out, const Framework& framework, const std::vector<OverviewRow>& rows) {
  for (const OverviewRow& row : rows) {
    Json value = Json::object();
    value["framework"] = framework.id.value;
    value["entry"] = framework.entries[row.entry].id.value;
    value["items"] = row.items;
    value["cells"] = Json::array();
    for (const OverviewCell& cell : row.cells) value["cells"].push_back(to_value(cell));
    out.element(value);
  }
}

void write_columns(JsonText& out, const std::vector<OverviewColumn>& columns) {
  out.open_array("columns");
  for (const OverviewColumn& column : columns) {
    Json lists = Json::array();
    for (const Comparison* list : column.lists) {
      Json value = Json::object();
      value["framework"] = to_value(*list->right.framework);
      value["left_counts"] = to_value(list->left.counts);
      value["right_counts"] = to_value(list->right.counts);
      lists.push_back(std::move(value));
    }
    out.element({{"name", column.name}, {"lists", std::move(lists)}});
  }
  out.close();
}

}  // namespace

std::string to_json(const OverviewContent& content) {
  const Overview& overview = content.overview;
  JsonText out;
  out.member("format", "overview");
  out.member("version", overview_json_version);
  out.member("left", to_value(*overview.left));
  if (overview.hub != nullptr) out.member("hub", to_value(*overview.hub));
  write_columns(out, overview.columns);
  out.open_array("rows");
  write_rows(out, *overview.left, overview.left_rows);
  if (overview.hub != nullptr) write_rows(out, *overview.hub, overview.hub_rows);
  out.close();
  out.member("provenance", to_value(content.provenance));
  return std::move(out).text();
}

std::string to_json(const ReportContent& content) {
  const Comparison& comparison = content.comparison;
  JsonText out;
  out.member("format", "comparison");
  out.member("version", comparison_json_version);
  write(out, "left", Side{.comparison = comparison, .is_left = true});
  write(out, "right", Side{.comparison = comparison, .is_left = false});
  write(out, *comparison.table);
  write_matrix(out, comparison);
  write(out, content.diagnostics);
  out.member("provenance", to_value(content.provenance));
  return std::move(out).text();
}

}  // namespace crosswalk::render
