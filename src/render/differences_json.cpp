#include "render/differences_json.hpp"

#include <nlohmann/json.hpp>
#include <string_view>

#include "text/word_diff.hpp"

namespace crosswalk::render {

namespace {

nlohmann::ordered_json json_value(const Difference& change) {
  nlohmann::ordered_json value = nlohmann::ordered_json::object();
  const auto put = [&value](const char* key, std::string_view words) {
    if (!words.empty()) value[key] = words;
  };
  put("change", name_of(change.kind));
  put("subject", name_of(change.subject));
  put("crosswalk", change.table);
  put("framework", change.framework);
  put("before_id", change.before_id);
  put("after_id", change.after_id);
  put("before", change.before);
  put("after", change.after);
  put("language", change.language);
  if (change.likeness) value["likeness"] = *change.likeness;
  put("paired_by", name_of(change.paired_by));
  if (has_words(change)) {
    for (const WordRun& run : word_diff(change.before, change.after)) {
      value["words"].push_back({{"in", run.in == WordRun::In::both     ? "both"
                                       : run.in == WordRun::In::before ? "before"
                                                                       : "after"},
                                {"words", run.words}});
    }
  }
  value["mappings"] = change.mappings;
  return value;
}

}  // namespace

std::string differences_json(const Differences& differences) {
  nlohmann::ordered_json page = nlohmann::ordered_json::object();
  page["before"] = differences.before_name;
  page["after"] = differences.after_name;
  if (!differences.language.empty()) page["language"] = differences.language;
  if (!differences.table.empty()) page["crosswalk"] = differences.table;
  page["unchanged"] = differences.unchanged;
  page["changes"] = nlohmann::ordered_json::array();
  for (const Difference& change : differences.changes) {
    page["changes"].push_back(json_value(change));
  }
  return page.dump(2) + '\n';
}

}  // namespace crosswalk::render
