#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/compared_table.hpp"
#include "model/framework.hpp"

namespace crosswalk::report {

/// The list of the loaded data, with one line for each framework and crosswalk in the given order.
std::string data_list(const std::vector<const Framework*>& frameworks,
                      const std::vector<const Crosswalk*>& crosswalks, std::string_view language);

/// A framework's data, and its entries as an indented tree. Texts are in `language`, or in the
/// fallback that Text::best gives.
std::string framework_text(const Framework& framework, std::string_view language);

/// All data of one entry, in all languages, and the entries below it.
std::string entry_text(const Framework& framework, std::size_t index);

/// A crosswalk's data, and its mappings with their refs, relations and rationales. Texts are in
/// `language`, or in the fallback that Text::best gives.
std::string crosswalk_text(const ComparedTable& table, std::string_view language);

/// All data of one mapping, in all languages.
std::string mapping_text(const ComparedTable& table, const Mapping& mapping);

}  // namespace crosswalk::report
