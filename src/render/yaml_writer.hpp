#pragma once

#include <string>
#include <string_view>

#include "model/crosswalk.hpp"
#include "model/framework.hpp"

namespace crosswalk::render {

/// A curated crosswalk as a data file, as a person would have written it: its keys in the order of
/// the files that ship with the program. `head` is put first as it is; it consists of comment lines
/// or is empty. Loading the result gives an equal crosswalk.
///
/// Also a crosswalk that is turned round is written in the direction in which its sides stand, with
/// its id made of them.
std::string crosswalk_to_yaml(const Crosswalk& crosswalk, std::string_view head = {});

/// The name of a table that lies beside a crosswalk's file and has its mappings.
struct TableName {
  std::string value;
};

/// As above, but with the name of a table in place of the mappings.
std::string crosswalk_to_yaml(const Crosswalk& crosswalk, const TableName& table,
                              std::string_view head = {});

/// A framework as a data file, in the same manner as crosswalk_to_yaml().
std::string framework_to_yaml(const Framework& framework, std::string_view head = {});

}  // namespace crosswalk::render
