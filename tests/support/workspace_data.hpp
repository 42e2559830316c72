#pragma once

#include <string>
#include <vector>

#include "model/diagnostic.hpp"
#include "model/report_list.hpp"
#include "support/memory_files.hpp"
#include "workspace/workspace.hpp"

namespace crosswalk::tests {

/// A framework with one item, "1".
inline std::string framework_yaml(const std::string& id, const std::string& version = "1") {
  return "framework: '" + id + "'\nshort: '" + id + "'\ntitle: {en: 'List'}\noriginal: 'en'\n" +
         "version: '" + version + "'\nsource: {title: 'A book'}\nrights: 'NOASSERTION'\n" +
         "items:\n  - {id: '1', text: {en: 'One " + id + "'}}\n";
}

/// A crosswalk with one mapping, "m", from item 1 to item 1.
inline std::string crosswalk_yaml(const std::string& left, const std::string& right,
                                  const std::string& relation = "overlap") {
  return "crosswalk: '" + left + "--" + right + "'\nleft: '" + left + "'\nright: '" + right +
         "'\nleft_version: '1'\nright_version: '1'\ncoverage: partial\n" +
         "source: {title: 'A judgement'}\nmappings:\n" +
         "  - {id: 'm', left: ['1'], right: ['1'], relation: " + relation +
         ", rationale: {en: 'Why'}}\n";
}

/// The frameworks a, b and c, and the crosswalks a--b and b--c.
class ThreeFrameworks : public MemoryFiles {
 public:
  ThreeFrameworks() {
    for (const std::string id : {"a", "b", "c"}) write(id + ".yaml", framework_yaml(id));
    write("crosswalks/a--b.yaml", crosswalk_yaml("a", "b"));
    write("crosswalks/b--c.yml", crosswalk_yaml("b", "c"));
  }
};

/// The headlines of all diagnostics.
inline std::string headlines(Workspace& workspace) {
  std::string lines;
  for (const Diagnostic& each : workspace.diagnostics().sorted()) {
    lines += each.file->path() + ": " + each.message + " [" + std::string(each.rule->id) + "]\n";
  }
  return lines;
}

inline ComparisonRequest request(const std::string& left, const std::vector<std::string>& rights,
                                 const std::vector<std::string>& via = {}) {
  ComparisonRequest request{.left = {.value = left}};
  for (const std::string& right : rights) request.rights.push_back({.value = right});
  for (const std::string& stop : via) request.via.push_back({.value = stop});
  return request;
}

}  // namespace crosswalk::tests
