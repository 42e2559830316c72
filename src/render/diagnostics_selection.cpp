#include "render/diagnostics_selection.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <string_view>

#include "render/diagnostics_line.hpp"
#include "text/digest.hpp"
#include "text/unicode.hpp"

namespace crosswalk::render {
namespace {

/// The parts of a path between slashes, without `.` and with `x/..` taken out.
std::vector<std::string_view> parts_of_path(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    const std::string_view part = path.substr(0, slash);
    path.remove_prefix(std::min(slash + 1, path.size()));
    if (part.empty() || part == ".") continue;
    if (part == ".." && !parts.empty() && parts.back() != "..") {
      parts.pop_back();
    } else {
      parts.push_back(part);
    }
  }
  return parts;
}

/// The path relative to the folder where both are absolute, else only without what is redundant.
std::string relative_path(std::string_view folder, std::string_view path) {
  std::vector<std::string_view> parts = parts_of_path(path);
  if (!path.starts_with('/')) return fmt::format("{}", fmt::join(parts, "/"));
  const std::vector<std::string_view> base = parts_of_path(folder);
  const auto [in_base, in_parts] =
      std::mismatch(base.begin(), base.end(), parts.begin(), parts.end());
  std::vector<std::string_view> relative(static_cast<std::size_t>(base.end() - in_base), "..");
  relative.insert(relative.end(), in_parts, parts.end());
  return fmt::format("{}", fmt::join(relative, "/"));
}

/// Whether a byte may stand unescaped in the path of a URI, in its first part too.
bool is_plain_in_uri(char byte) {
  return std::isalnum(static_cast<unsigned char>(byte)) != 0 ||
         std::string_view("-._~!$&'()*+,;=@/").find(byte) != std::string_view::npos;
}

/// The bytes of a region on its first line; the whole line's rest where it goes on further.
std::string_view first_line_of(RegionFinder& finder, const SourceFile& file, const Region& region) {
  const CountedLine& line = finder.line(file, region.begin.line);
  const auto byte_at = [&line](Position at) {
    return line.byte_of(static_cast<std::size_t>(at.column) - 1);
  };
  const std::size_t begin = byte_at(region.begin);
  if (region.end.line != region.begin.line) return line.bytes().substr(begin);
  return line.bytes().substr(begin, byte_at(region.end) - begin);
}

}  // namespace

std::string left_out_message(std::size_t count) {
  return fmt::format("and {} more like {} ('crosswalk check --all' shows all)", count,
                     count == 1 ? "this" : "these");
}

std::string path_below(const std::string& folder, const SourceFile& file) {
  const bool is_relative = folder.empty() || !file.location().starts_with('/');
  return is_relative ? file.path() : visible(relative_path(folder, file.location()));
}

std::string uri_below(const std::string& folder, const SourceFile& file) {
  std::string uri;
  for (const char byte : relative_path(folder, file.location())) {
    if (is_plain_in_uri(byte)) {
      uri += byte;
    } else {
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    }
  }
  return uri;
}

std::vector<std::string> fingerprints_of(const std::vector<Diagnostic>& diagnostics) {
  constexpr std::size_t digits = 16;
  std::vector<std::string> fingerprints;
  fingerprints.reserve(diagnostics.size());
  std::map<std::string, std::size_t> uses;
  RegionFinder finder;
  for (const Diagnostic& diagnostic : diagnostics) {
    const SourceFile& file = *diagnostic.file;
    const std::optional<Region> region = finder.region_at(file, diagnostic.at);
    const std::string_view value = region ? first_line_of(finder, file, *region) : "";
    // No id holds a line break, so different parts never give the same text.
    const std::string basis =
        fmt::format("{}\n{}\n{}\n{}", diagnostic.rule->id, file.stem(), diagnostic.subject, value);
    const std::string digest = sha256(basis).substr(0, digits);
    fingerprints.push_back(fmt::format("{}:{}", digest, ++uses[digest]));
  }
  return fingerprints;
}

}  // namespace crosswalk::render
