#include "report/mapping_text.hpp"

#include <fmt/format.h>

namespace crosswalk::report {

std::string refs_text(const std::vector<Located<Ref>>& refs) {
  std::string text;
  for (const Located<Ref>& ref : refs) {
    if (!text.empty()) text += ", ";
    text += to_string(ref.value);
  }
  return text;
}

std::string judgement_text(const Mapping& mapping, const MappingState& state) {
  std::string text = refs_text(mapping.left);
  if (!text.empty()) text += ' ';
  if (!state.is_determined) text += "possible ";
  text += name_of(mapping.relation.value);
  if (!mapping.right.empty()) text += ' ' + refs_text(mapping.right);
  if (mapping.extent != Extent::unstated) text += fmt::format(", {}", name_of(mapping.extent));
  return text;
}

std::string review_text(const Mapping& mapping, const MappingState& state) {
  if (!mapping.reviewed) return {};
  return fmt::format("{}, {}{}", mapping.reviewed->on, mapping.reviewed->by,
                     state.is_stale() ? "; stale: a text has changed since" : "");
}

}  // namespace crosswalk::report
