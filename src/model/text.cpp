#include "model/text.hpp"

#include <algorithm>

namespace crosswalk {

const Text::Version* Text::find(std::string_view language) const {
  const auto found = std::find_if(versions.begin(), versions.end(), [language](const Version& v) {
    return v.language.value == language;
  });
  return found == versions.end() ? nullptr : &*found;
}

const Text::Version* Text::best(std::string_view language, std::string_view original) const {
  for (const std::string_view wanted : {language, original, std::string_view("en")}) {
    if (const Version* version = find(wanted)) return version;
  }
  return versions.empty() ? nullptr : &versions.front();
}

}  // namespace crosswalk
