#include "load/sssom/curie.hpp"

#include "load/text_guard.hpp"

namespace crosswalk::sssom {

namespace {

int digit_value(char byte) {
  if (byte >= '0' && byte <= '9') return byte - '0';
  if (byte >= 'a' && byte <= 'f') return byte - 'a' + 10;
  if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
  return -1;
}

Curie contracted(std::string_view iri, const Prefixes& prefixes) {
  Curie curie{.was_iri = true};
  std::size_t longest = 0;
  for (const auto& [prefix, begin] : prefixes) {
    if (begin.size() <= longest || !iri.starts_with(begin)) continue;
    longest = begin.size();
    curie.prefix = prefix;
  }
  if (longest == 0) {
    const std::size_t last = iri.find_last_of("/#");
    longest = last == std::string_view::npos ? 0 : last + 1;
  }
  curie.id = percent_decoded(iri.substr(longest));
  return curie;
}

}  // namespace

std::optional<Curie> parse_curie(std::string_view words, const Prefixes& prefixes) {
  const std::size_t colon = words.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const std::string_view prefix = words.substr(0, colon);
  const std::string_view rest = words.substr(colon + 1);
  const bool is_known = prefixes.contains(prefix);
  if (!is_known && (rest.starts_with("//") || prefix == "urn")) return contracted(words, prefixes);
  if (!is_known || rest.empty()) return std::nullopt;
  return Curie{.prefix = std::string(prefix), .id = percent_decoded(rest)};
}

std::optional<std::string> expanded(std::string_view curie, const Prefixes& prefixes) {
  const std::size_t colon = curie.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto found = prefixes.find(curie.substr(0, colon));
  if (found == prefixes.end()) return std::nullopt;
  return found->second + std::string(curie.substr(colon + 1));
}

std::string percent_decoded(std::string_view words) {
  std::string decoded;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const int high = words[at] == '%' && at + 2 < words.size() ? digit_value(words[at + 1]) : -1;
    const int low = high >= 0 ? digit_value(words[at + 2]) : -1;
    if (low < 0) {
      decoded += words[at];
    } else {
      decoded += static_cast<char>(high * 16 + low);
      at += 2;
    }
  }
  return is_utf8(decoded) && !has_control_character(decoded) ? decoded : std::string(words);
}

}  // namespace crosswalk::sssom
