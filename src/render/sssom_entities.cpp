#include "render/sssom_entities.hpp"

#include <fmt/format.h>

#include <utility>

#include "text/digest.hpp"

namespace crosswalk::render {

namespace {

/// `words` with what an IRI must not hold, and the signs that separate its parts, as %XX.
std::string percent_encoded(std::string_view words) {
  constexpr std::string_view refused = "\"#%<>?[\\]^`{|}";
  std::string encoded;
  for (const char byte : words) {
    const auto value = static_cast<unsigned char>(byte);
    const bool is_leading_slash = byte == '/' && encoded.empty();
    if (value <= 0x20U || refused.find(byte) != std::string_view::npos || is_leading_slash) {
      encoded += fmt::format("%{:02X}", value);
    } else {
      encoded += byte;
    }
  }
  return encoded;
}

/// A name of letters, hash, `.`, `-` and `_` that does not begin with a digit.
std::string prefix_name(std::string_view id, std::string_view version) {
  std::string name = fmt::format("{}_{}", id, version);
  for (char& byte : name) {
    const bool is_kept = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                         (byte >= '0' && byte <= '9') || byte == '.' || byte == '-';
    if (!is_kept) byte = '_';
  }
  const bool begins_with_letter = name.front() >= 'a' && name.front() <= 'z';
  return begins_with_letter ? name : "_" + name;
}

std::string_view label_words(const Text::Version* version) {
  return version == nullptr ? std::string_view() : std::string_view(version->words.value);
}

}  // namespace

std::string uuid_urn(std::string_view bytes) {
  std::string hash = sha256(bytes);
  constexpr std::size_t version_at = 12;
  constexpr std::size_t variant_at = 16;
  hash[version_at] = '8';
  hash[variant_at] = "89ab"[static_cast<unsigned char>(hash[variant_at]) % 4];
  return fmt::format("urn:uuid:{}-{}-{}-{}-{}", hash.substr(0, 8), hash.substr(8, 4),
                     hash.substr(12, 4), hash.substr(16, 4), hash.substr(20, 12));
}

SssomEntities::SssomEntities(const Framework& framework, std::string version,
                             const SssomStyle& style)
    : framework_(framework),
      index_(framework),
      language_(style.language),
      version_(std::move(version)),
      prefix_(prefix_name(framework.id.value, version_)) {
  iri_ = style.base.empty()
             ? uuid_urn(fmt::format("framework\n{}\n{}", framework.id.value, version_)) + '#'
             : fmt::format("{}{}/{}/", style.base, framework.id.value, percent_encoded(version_));
}

std::string SssomEntities::curie(const Ref& ref) const {
  return fmt::format("{}:{}", prefix_, percent_encoded(to_string(ref)));
}

std::string SssomEntities::label(const Ref& ref) const {
  std::string entry(entry_label(ref.entry));
  if (ref.concept_id.empty()) return entry;
  const std::string theme(concept_label(ref.concept_id));
  return entry.empty() ? theme : fmt::format("{}: {}", entry, theme);
}

std::string_view SssomEntities::category(const Ref& ref) const {
  if (!ref.concept_id.empty()) return "concept";
  const std::optional<std::size_t> found = index_.find(ref.entry);
  if (!found) return {};
  return framework_.entries[*found].is_item ? "item" : "category";
}

std::string_view SssomEntities::entry_label(std::string_view id) const {
  const std::optional<std::size_t> found = index_.find(id);
  if (!found) return {};
  const Entry& entry = framework_.entries[*found];
  const Text& text = entry.is_item ? entry.text : entry.title;
  return label_words(text.best(language_, framework_.original.value));
}

std::string_view SssomEntities::concept_label(std::string_view id) const {
  for (const Concept& theme : framework_.concepts) {
    if (theme.id.value == id) {
      return label_words(theme.title.best(language_, framework_.original.value));
    }
  }
  return {};
}

}  // namespace crosswalk::render
