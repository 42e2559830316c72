#pragma once

#include <string>

#include "model/difference.hpp"
#include "model/report_list.hpp"

namespace crosswalk::render {

/// What differs, for reading on a terminal: the changes by kind, words that are gone in [- -] and
/// words that came in {+ +}.
std::string differences_text(const Differences& differences);

/// The same as a Markdown page with a table for each kind: ~~gone~~ and **came**.
std::string differences_markdown(const Differences& differences);

/// One row a change: what changed, how, its ids, and both sides.
std::string differences_csv(const Differences& differences, CsvDialect dialect);

/// Everything that is known of each change.
std::string differences_json(const Differences& differences);

}  // namespace crosswalk::render
