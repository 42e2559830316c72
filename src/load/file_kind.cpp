#include "load/file_kind.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "load/text_guard.hpp"

namespace crosswalk {
namespace {

constexpr std::array kinds{
    std::pair<std::string_view, FileKind>{"framework", FileKind::framework},
    std::pair<std::string_view, FileKind>{"crosswalk", FileKind::crosswalk},
    std::pair<std::string_view, FileKind>{"reports", FileKind::report_list},
};

/// Whether a line that begins like `text` begins with `key`, in quotes or not, as a YAML key.
bool begins_with_key(std::string_view text, std::string_view key) {
  const bool quoted = text.starts_with('"') || text.starts_with('\'');
  const std::string_view quote = text.substr(0, quoted ? 1 : 0);
  text.remove_prefix(quote.size());
  if (!text.starts_with(key)) return false;
  text.remove_prefix(key.size());
  if (!text.starts_with(quote)) return false;
  text.remove_prefix(quote.size());
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return text == ":" || text.starts_with(": ") || text.starts_with(":\n") ||
         text.starts_with(":\r") || text.starts_with(":\t");
}

}  // namespace

std::optional<FileKind> kind_of(const SourceFile& file) {
  std::string_view rest = file.text();
  rest.remove_prefix(byte_order_mark(rest));
  while (!rest.empty()) {
    for (const auto& [key, kind] : kinds) {
      if (begins_with_key(rest, key)) return kind;
    }
    const std::size_t line_break = rest.find('\n');
    if (line_break == std::string_view::npos) break;
    rest.remove_prefix(line_break + 1);
  }
  return std::nullopt;
}

}  // namespace crosswalk
