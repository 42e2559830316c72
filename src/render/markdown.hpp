#pragma once

#include <string>

#include "model/document.hpp"

namespace crosswalk::render {

/// A document as Markdown that both GitHub and pandoc read: with the title and the language as YAML
/// front matter, without HTML, and with the widths of table columns following their content. All
/// text arrives as text, whatever characters it has. Links within the document are left out, since
/// the two give headings different anchors.
std::string to_markdown(const Document& document);

}  // namespace crosswalk::render
