#pragma once

#include <string>
#include <string_view>

namespace crosswalk::render {

/// The style sheet of every HTML page.
std::string_view html_style();

/// The script of every HTML page. It only filters and searches what the page has, and the page says
/// all without it.
std::string_view html_script();

/// The Content-Security-Policy of every HTML page: it allows this style sheet and this script, by
/// their digests, and nothing else.
std::string content_security_policy();

}  // namespace crosswalk::render
