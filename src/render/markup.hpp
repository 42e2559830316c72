#pragma once

#include <string>
#include <string_view>

namespace crosswalk::render {

/// Appends `text` as the text of an element or the value of a quoted attribute in HTML and XML.
/// Nothing in it can begin markup or end the value. Characters that neither format allows become
/// U+FFFD; line breaks and tabs become blanks.
void append_escaped(std::string& out, std::string_view text);

/// The same as a text of its own.
std::string escaped_markup(std::string_view text);

/// Whether a text has characters that turn the direction of writing and could reach beyond it.
bool turns_direction(std::string_view text);

}  // namespace crosswalk::render
