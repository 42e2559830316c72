#pragma once

#include <string>

#include "model/document.hpp"

namespace crosswalk::render {

/// A document as one HTML file that requests nothing else. It says everything without JavaScript;
/// with it, a form narrows the document down to the entries that have facets. All text arrives as
/// text, whatever characters it has. A link within the document whose target is not there becomes
/// plain text. The same document gives the same bytes on every system.
std::string to_html(const Document& document, const PageWords& words);

}  // namespace crosswalk::render
