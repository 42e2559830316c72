#pragma once

#include <string_view>
#include <vector>

#include "model/compared_table.hpp"
#include "model/document.hpp"
#include "model/framework.hpp"

namespace crosswalk::report {

// What `list` and `show` tell. Labels are in `language` where it has phrases, else in English;
// texts are in `language` or in the fallback that Text::best gives.

/// The frameworks and the crosswalks, with one row for each in the given order.
Document data_list(const std::vector<const Framework*>& frameworks,
                   const std::vector<const Crosswalk*>& crosswalks, std::string_view language);

/// A framework's data, and its entries as a tree.
Document framework_document(const Framework& framework, std::string_view language);

/// All data of one entry, its texts in all languages, and the entries below it.
Document entry_document(const Framework& framework, std::size_t index, std::string_view language);

/// A crosswalk's data, and its mappings with their refs, relations and rationales.
Document crosswalk_document(const ComparedTable& table, std::string_view language);

/// All data of one mapping, its texts in all languages.
Document mapping_document(const ComparedTable& table, const Mapping& mapping,
                          std::string_view language);

}  // namespace crosswalk::report
