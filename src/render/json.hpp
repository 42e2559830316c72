#pragma once

#include <string>

#include "model/report_content.hpp"

namespace crosswalk::render {

/// The whole comparison as one JSON object (RFC 8259), with all texts in all their languages.
std::string to_json(const ReportContent& content);

}  // namespace crosswalk::render
