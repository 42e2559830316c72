#pragma once

#include <string>
#include <string_view>

#include "model/diagnostic.hpp"

namespace crosswalk {

/// A report of a list.
struct ListedReport {
  const SourceFile& list;
  const Located<std::string>& name;     ///< as the list gives it
  const SourceFile* present = nullptr;  ///< the written report; null where there is none
  std::string_view expected;            ///< what the data gives
};

/// Reports a report that has not been written, at its entry in the list, or that differs from what
/// the data gives, at the first character that differs.
void check_report(const ListedReport& report, Diagnostics& diagnostics);

/// Reports a file that the list of reports does not name.
void report_unlisted(const SourceFile& file, const SourceFile& list, Diagnostics& diagnostics);

}  // namespace crosswalk
