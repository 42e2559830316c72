#pragma once

#include <string>

#include "model/report_content.hpp"

namespace crosswalk::render {

/// The version of the JSON of a comparison. It is raised when a member is renamed, removed or gets
/// another meaning.
inline constexpr int comparison_json_version = 2;

/// The whole comparison as one JSON object (RFC 8259), with all texts in all their languages. See
/// schemas/comparison.schema.json.
std::string to_json(const ReportContent& content);

/// The version of the JSON of an overview.
inline constexpr int overview_json_version = 1;

/// An overview as one JSON object, with a cell for each row and column. See
/// schemas/overview.schema.json.
std::string to_json(const OverviewContent& content);

}  // namespace crosswalk::render
