#include "render/sssom_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "render/sssom_entities.hpp"
#include "render/sssom_table.hpp"

namespace crosswalk::render {

namespace {

/// Of the frameworks themselves.
constexpr std::string_view framework_prefix = "framework";

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
    write_agreement();
    write_text("note", crosswalk_.note, true);
  }

  void write_agreement() {
    if (!crosswalk_.agreement) return;
    const StatedAgreement& stated = *crosswalk_.agreement;
    table_.set_own("agreement_statistic", stated.statistic.value);
    table_.set_own("agreement_figure", stated.figure.value);
    table_.set_own("agreement_coders", fmt::format("{}", stated.coders));
    table_.set_own("agreement_units", fmt::format("{}", stated.units));
    table_.set_own("agreement_file", stated.file);
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
    const auto write = [this, of_set](std::string_view side, const SssomEntities& entities) {
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

  void write_entity(std::string_view side, const SssomEntities& entities, const Ref& ref) {
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
  SssomEntities left_;
  SssomEntities right_;
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
