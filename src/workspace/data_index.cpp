#include "workspace/data_index.hpp"

#include <fmt/format.h>
#include <fnmatch.h>

#include "text/suggestions.hpp"
#include "workspace/failure.hpp"

namespace crosswalk {

namespace {

constexpr std::string_view between_sides = "--";

std::string_view stem_of(std::string_view name) {
  name.remove_prefix(name.rfind('/') + 1);  // npos + 1 is 0
  return name.substr(0, name.rfind('.'));
}

std::string suggestion(std::string_view id, const std::vector<std::string>& known) {
  return did_you_mean(id, {known.begin(), known.end()});
}

}  // namespace

DataIndex::DataIndex(const std::vector<std::string>& names, std::string place)
    : place_(std::move(place)) {
  for (const std::string& name : names) {
    files_by_id_[std::string(stem_of(name))].push_back(name);
  }
}

std::vector<std::string> DataIndex::framework_ids() const {
  std::vector<std::string> ids;
  for (const auto& [id, files] : files_by_id_) {
    if (!names_crosswalk(id)) ids.push_back(id);
  }
  return ids;
}

std::vector<std::string> DataIndex::crosswalk_ids() const {
  std::vector<std::string> ids;
  for (const auto& [id, files] : files_by_id_) {
    if (names_crosswalk(id)) ids.push_back(id);
  }
  return ids;
}

std::vector<std::pair<std::string, std::string>> DataIndex::tied_frameworks() const {
  std::vector<std::pair<std::string, std::string>> tied;
  for (const std::string& id : crosswalk_ids()) tied.push_back(frameworks_in(id));
  return tied;
}

const std::vector<std::string>& DataIndex::files_of(const std::string& id) const {
  static const std::vector<std::string> none;
  const auto found = files_by_id_.find(id);
  return found == files_by_id_.end() ? none : found->second;
}

std::vector<std::string> DataIndex::matching(const std::string& pattern) const {
  if (pattern.find('*') == std::string::npos) return {pattern};
  std::vector<std::string> ids = framework_ids();
  std::erase_if(ids, [&pattern](const std::string& id) {
    return ::fnmatch(pattern.c_str(), id.c_str(), 0) != 0;
  });
  if (ids.empty()) require_data();
  if (ids.empty()) throw Failure(fmt::format("no framework matches '{}'", pattern));
  return ids;
}

void DataIndex::require_data() const {
  if (files_by_id_.empty()) {
    throw Failure(fmt::format("there are no data files (.yaml or .yml) {}", place_));
  }
}

std::string DataIndex::did_you_mean_framework(std::string_view id) const {
  return suggestion(id, framework_ids());
}

std::string DataIndex::did_you_mean_crosswalk(std::string_view id) const {
  return suggestion(id, crosswalk_ids());
}

bool names_crosswalk(std::string_view id) {
  // A framework's id has no double hyphen.
  return id.find(between_sides) != std::string_view::npos;
}

std::pair<std::string, std::string> frameworks_in(const std::string& crosswalk_id) {
  const std::size_t hyphens = crosswalk_id.find(between_sides);
  return {crosswalk_id.substr(0, hyphens), crosswalk_id.substr(hyphens + between_sides.size())};
}

std::string crosswalk_id_of(std::string_view left, std::string_view right) {
  return fmt::format("{}{}{}", left, between_sides, right);
}

}  // namespace crosswalk
