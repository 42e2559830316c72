#include "render/visible.hpp"

#include <utf8proc.h>

namespace crosswalk::render {

std::string visible(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    utf8proc_int32_t point = -1;
    const utf8proc_ssize_t length =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                         static_cast<utf8proc_ssize_t>(text.size()), &point);
    const bool is_control = (point < 0x20 && point != '\t') || (point >= 0x7f && point < 0xa0);
    const std::size_t size = length < 1 ? 1 : static_cast<std::size_t>(length);
    if (is_control) {
      result += "\uFFFD";
    } else {
      result += text.substr(0, size);
    }
    text.remove_prefix(size);
  }
  return result;
}

std::string visible_lines(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    std::string_view line_break = end == std::string_view::npos ? "" : "\n";
    if (!line_break.empty() && line.ends_with('\r')) {
      line.remove_suffix(1);
      line_break = "\r\n";
    }
    result += visible(line);
    result += line_break;
    text.remove_prefix(line_break.empty() ? text.size() : end + 1);
  }
  return result;
}

}  // namespace crosswalk::render
