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

}  // namespace crosswalk::render
