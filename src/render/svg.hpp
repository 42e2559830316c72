#pragma once

#include <string>
#include <string_view>

#include "model/picture.hpp"

namespace crosswalk::render {

/// A picture as an SVG file for papers and web pages. Text stays text, and what colours say is also
/// said by symbols, patterns and numbers, so that it reads in grey; it follows a light or a dark
/// scheme. The same picture gives the same bytes on every system.
std::string to_svg(const Picture& picture);

/// The same as an element of an HTML page, whose style sheet must have svg_style(). A page can have
/// one picture of each kind.
std::string svg_element(const Picture& picture);

/// The style sheet of pictures.
std::string_view svg_style();

}  // namespace crosswalk::render
