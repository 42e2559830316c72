#include "compare/languages.hpp"

#include <algorithm>

namespace crosswalk {

namespace {

bool has_language(const std::vector<std::string>& languages, const std::string& language) {
  return std::find(languages.begin(), languages.end(), language) != languages.end();
}

}  // namespace

std::vector<std::string> languages_of(const Framework& framework) {
  std::vector<std::string> languages;
  for (const Text::Version& version : framework.title.versions) {
    languages.push_back(version.language.value);
  }
  return languages;
}

std::vector<std::string> languages_of(const Crosswalk& table) {
  std::vector<std::string> languages;
  for (const Mapping& mapping : table.mappings) {
    for (const Text::Version& version : mapping.rationale.versions) {
      if (!has_language(languages, version.language.value)) {
        languages.push_back(version.language.value);
      }
    }
  }
  return languages;
}

std::optional<std::string> common_language(const Framework& before, const Framework& after) {
  if (before.original.value == after.original.value) return before.original.value;
  const std::vector<std::string> before_languages = languages_of(before);
  const std::vector<std::string> after_languages = languages_of(after);
  if (has_language(before_languages, "en") && has_language(after_languages, "en")) return "en";
  for (const std::string& language : before_languages) {
    if (has_language(after_languages, language)) return language;
  }
  return std::nullopt;
}

}  // namespace crosswalk
