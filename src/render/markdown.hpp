#pragma once

#include <string>
#include <string_view>

#include "render/report.hpp"

namespace crosswalk::render {

/// The Markdown report: every part of the comparison, for reading, printing and conversion by
/// pandoc. `language` must be one that has phrases.
std::string to_markdown(const ReportContent& content, std::string_view language);

}  // namespace crosswalk::render
