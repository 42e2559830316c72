#include "render/sssom_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "render/sssom_table.hpp"
#include "text/digest.hpp"

namespace crosswalk::render {

namespace {

/// Of the frameworks themselves.
constexpr std::string_view framework_prefix = "framework";

/// A URN of a UUID that is made of `bytes` (RFC 9562, version 8): the same bytes give the same
/// UUID.
std::string uuid_urn(std::string_view bytes) {
  std::string digits = sha256(bytes);
  constexpr std::size_t version_at = 12;
  constexpr std::size_t variant_at = 16;
  digits[version_at] = '8';
  digits[variant_at] = "89ab"[static_cast<unsigned char>(digits[variant_at]) % 4];
  return fmt::format("urn:uuid:{}-{}-{}-{}-{}", digits.substr(0, 8), digits.substr(8, 4),
                     digits.substr(12, 4), digits.substr(16, 4), digits.substr(20, 12));
}

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

/// A name of letters, digits, `.`, `-` and `_` that does not begin with a digit.
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

bool is_uri(std::string_view words) {
  return (words.starts_with("https://") || words.starts_with("http://")) &&
         std::all_of(words.begin(), words.end(), [](char byte) {
           return byte > ' ' && byte <= '~' &&
                  std::string_view("\"<>\\^`{|}").find(byte) == std::string_view::npos;
         });
}

std::string_view shown_words(const Text::Version* version) {
  return version == nullptr ? std::string_view() : std::string_view(version->words.value);
}

/// The entries of one side as SSSOM names them.
class Entities {
 public:
  Entities(const Framework& framework, std::string version, const SssomStyle& style)
      : framework_(framework),
        index_(framework),
        language_(style.language),
        version_(std::move(version)),
        prefix_(prefix_name(framework.id.value, version_)) {
    iri_ = style.base.empty()
               ? uuid_urn(fmt::format("framework\n{}\n{}", framework.id.value, version_)) + '#'
               : fmt::format("{}{}/{}/", style.base, framework.id.value, percent_encoded(version_));
  }

  [[nodiscard]] const std::string& id() const { return framework_.id.value; }
  [[nodiscard]] const std::string& prefix() const { return prefix_; }
  [[nodiscard]] const std::string& iri() const { return iri_; }
  [[nodiscard]] const std::string& version() const { return version_; }

  [[nodiscard]] std::string curie(const Ref& ref) const {
    return fmt::format("{}:{}", prefix_, percent_encoded(to_string(ref)));
  }

  [[nodiscard]] std::string label(const Ref& ref) const {
    const std::string entry(entry_label(ref.entry));
    if (ref.concept_id.empty()) return entry;
    const std::string theme(concept_label(ref.concept_id));
    return entry.empty() ? theme : fmt::format("{}: {}", entry, theme);
  }

  [[nodiscard]] std::string_view category(const Ref& ref) const {
    if (!ref.concept_id.empty()) return "concept";
    const std::optional<std::size_t> found = index_.find(ref.entry);
    if (!found) return {};
    return framework_.entries[*found].is_item ? "item" : "category";
  }

 private:
  [[nodiscard]] std::string_view entry_label(std::string_view id) const {
    const std::optional<std::size_t> found = index_.find(id);
    if (!found) return {};
    const Entry& entry = framework_.entries[*found];
    const Text& text = entry.is_item ? entry.text : entry.title;
    return shown_words(text.best(language_, framework_.original.value));
  }

  [[nodiscard]] std::string_view concept_label(std::string_view id) const {
    for (const Concept& theme : framework_.concepts) {
      if (theme.id.value == id) {
        return shown_words(theme.title.best(language_, framework_.original.value));
      }
    }
    return {};
  }

  const Framework& framework_;
  EntryIndex index_;
  std::string language_;
  std::string version_;
  std::string prefix_;
  std::string iri_;
};

class SssomWriter {
 public:
  SssomWriter(const Crosswalk& crosswalk, const Framework& left, const Framework& right,
              const SssomStyle& style)
      : crosswalk_(crosswalk),
        style_(style),
        left_(left, crosswalk.left_version.value, style),
        right_(right, crosswalk.right_version.value, style) {}

  std::string write() {
    define_prefixes();
    write_set();
    count_partners();
    for (const Mapping& mapping : crosswalk_.mappings) write_mapping(mapping);
    return std::move(table_).text();
  }

 private:
  void define_prefixes() {
    table_.define(left_.prefix(), left_.iri());
    table_.define(right_.prefix(), right_.iri());
    table_.define(
        std::string(framework_prefix),
        style_.base.empty() ? fmt::format("{}framework.", sssom::own_namespace.iri) : style_.base);
    table_.define(std::string(sssom::asn_namespace.name), std::string(sssom::asn_namespace.iri));
    table_.define(std::string(sssom::own_namespace.name), std::string(sssom::own_namespace.iri));
  }

  [[nodiscard]] std::string id() const {
    return fmt::format("{}--{}", crosswalk_.left.value, crosswalk_.right.value);
  }

  void write_set() {
    table_.set("mapping_set_id", style_.base.empty()
                                     ? uuid_urn(fmt::format("crosswalk\n{}\n{}\n{}", id(),
                                                            left_.version(), right_.version()))
                                     : fmt::format("{}crosswalks/{}", style_.base, id()));
    const Citation& source = crosswalk_.source;
    if (is_uri(source.url)) table_.set("mapping_set_source", source.url);
    table_.set("mapping_set_title", id());
    table_.set("mapping_set_description", shown_words(crosswalk_.note.best(style_.language, "")));
    table_.set("creator_label", source.author);
    table_.set("license", style_.license.empty() ? "https://w3id.org/sssom/license/unspecified"
                                                 : style_.license);
    if (crosswalk_.mappings.empty()) write_sources(true);
    table_.set_own("coverage", name_of(crosswalk_.coverage));
    table_.set_own("language", style_.language);
    table_.set_own("languages", languages());
    write_citation(source, true);
    write_text("note", crosswalk_.note, true);
  }

  /// The languages of all texts, in the order in which they come: `pt|en`.
  [[nodiscard]] std::string languages() const {
    std::vector<std::string> found;
    const auto add = [&found](const Text& text) {
      for (const Text::Version& version : text.versions) {
        const std::string& language = version.language.value;
        if (std::find(found.begin(), found.end(), language) == found.end()) {
          found.push_back(language);
        }
      }
    };
    for (const Mapping& mapping : crosswalk_.mappings) {
      for (const Text* text : {&mapping.rationale, &mapping.quote, &mapping.note}) add(*text);
    }
    add(crosswalk_.note);
    add(crosswalk_.source.disclaimer);
    add(crosswalk_.source.acknowledgement);
    std::string joined;
    for (const std::string& language : found) {
      if (!joined.empty()) joined += '|';
      joined += language;
    }
    return joined;
  }

  void own(std::string_view name, std::string_view value, bool of_set) {
    if (of_set) {
      table_.set_own(name, value);
    } else {
      table_.own_cell(name, value);
    }
  }

  void write_text(std::string_view name, const Text& text, bool of_set) {
    for (const Text::Version& version : text.versions) {
      own(fmt::format("{}_{}", name, version.language.value), version.words.value, of_set);
    }
  }

  void write_citation(const Citation& source, bool of_set) {
    own("source_title", source.title, of_set);
    own("source_author", source.author, of_set);
    own("source_year", source.year, of_set);
    own("source_identifier", source.identifier, of_set);
    own("source_locator", source.locator, of_set);
    own("source_url", source.url, of_set);
    write_text("source_disclaimer", source.disclaimer, of_set);
    write_text("source_acknowledgement", source.acknowledgement, of_set);
  }

  void write_sources(bool of_set) {
    const auto write = [this, of_set](std::string_view side, const Entities& entities) {
      const std::string slot = fmt::format("{}_source", side);
      const std::string source = fmt::format("{}:{}", framework_prefix, entities.id());
      const std::string version_slot = slot + "_version";
      if (of_set) {
        table_.set(slot, source);
        table_.set(version_slot, entities.version());
      } else {
        table_.cell(slot, source);
        table_.cell(version_slot, entities.version());
      }
    };
    write("subject", left_);
    write("object", right_);
  }

  /// Counts for each entity how many it is mapped to. Entities without a counterpart do not count.
  void count_partners() {
    for_each_pair(crosswalk_,
                  [this](const Mapping&, const Located<Ref>& left, const Located<Ref>& right) {
                    const std::string one = to_string(left.value);
                    const std::string other = to_string(right.value);
                    if (one.empty() || other.empty()) return;
                    right_of_[one].insert(other);
                    left_of_[other].insert(one);
                  });
  }

  [[nodiscard]] std::string cardinality(const std::string& left, const std::string& right) const {
    if (right.empty()) return "1:0";
    if (left.empty()) return "0:1";
    return fmt::format("{}:{}", left_of_.at(right).size() > 1 ? "n" : "1",
                       right_of_.at(left).size() > 1 ? "n" : "1");
  }

  void write_mapping(const Mapping& mapping) {
    ++position_;
    const std::vector<Located<Ref>> nothing(1);
    std::size_t left_position = 0;
    for (const Located<Ref>& left : mapping.left.empty() ? nothing : mapping.left) {
      ++left_position;
      std::size_t right_position = 0;
      for (const Located<Ref>& right : mapping.right.empty() ? nothing : mapping.right) {
        ++right_position;
        table_.begin_row();
        write_pair(mapping, left.value, right.value);
        table_.own_cell("position",
                        fmt::format("{}.{}.{}", position_, left_position, right_position));
        write_judgement(mapping);
      }
    }
  }

  void write_entity(std::string_view side, const Entities& entities, const Ref& ref) {
    const std::string slot(side);
    if (to_string(ref).empty()) {
      table_.cell(slot + "_id", sssom::no_term_found);
      return;
    }
    table_.cell(slot + "_id", entities.curie(ref));
    table_.cell(slot + "_label", entities.label(ref));
    table_.cell(slot + "_category", entities.category(ref));
  }

  void write_pair(const Mapping& mapping, const Ref& left, const Ref& right) {
    write_entity("subject", left_, left);
    write_entity("object", right_, right);
    table_.cell("predicate_id", sssom::predicate_of(mapping.relation.value, style_.predicates));
    table_.cell("mapping_justification", "semapv:ManualMappingCuration");
    table_.cell("mapping_cardinality", cardinality(to_string(left), to_string(right)));
    write_sources(false);
  }

  void write_judgement(const Mapping& mapping) {
    table_.own_cell("mapping_id", mapping.id.value);
    table_.own_cell("extent", name_of(mapping.extent));
    write_rationale(mapping);
    write_text("quote", mapping.quote, false);
    write_text("note", mapping.note, false);
    if (mapping.source) write_citation(*mapping.source, false);
    std::string cited;
    for (const Located<std::string>& label : mapping.cited) {
      if (!cited.empty()) cited += '|';
      for (const char byte : label.value) {
        if (byte == '|' || byte == '\\') cited += '\\';
        cited += byte;
      }
    }
    table_.own_cell("cited", cited);
    if (!mapping.reviewed) return;
    table_.cell("reviewer_label", mapping.reviewed->by);
    table_.cell("mapping_date", mapping.reviewed->on);
    table_.own_cell("reviewed_left", mapping.reviewed->left);
    table_.own_cell("reviewed_right", mapping.reviewed->right);
  }

  /// The rationale is the comment, in the language of the set where it has that; in its other
  /// languages it is in slots of ours.
  void write_rationale(const Mapping& mapping) {
    const Text::Version* shown = mapping.rationale.best(style_.language, "");
    if (shown == nullptr) return;
    table_.cell("comment", shown->words.value);
    if (shown->language.value != style_.language) {
      table_.own_cell("comment_language", shown->language.value);
    }
    for (const Text::Version& version : mapping.rationale.versions) {
      if (&version == shown) continue;
      table_.own_cell(fmt::format("rationale_{}", version.language.value), version.words.value);
    }
  }

  const Crosswalk& crosswalk_;
  const SssomStyle& style_;
  Entities left_;
  Entities right_;
  SssomTable table_;
  std::map<std::string, std::set<std::string>> right_of_;
  std::map<std::string, std::set<std::string>> left_of_;
  std::size_t position_ = 0;
};

}  // namespace

std::string to_sssom(const Crosswalk& crosswalk, const Framework& left, const Framework& right,
                     const SssomStyle& style) {
  return SssomWriter(crosswalk, left, right, style).write();
}

}  // namespace crosswalk::render
