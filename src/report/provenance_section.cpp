#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "report/sections.hpp"

namespace crosswalk::report {
namespace {

Inline citation_words(Citation citation) {
  const Inline address = web_address(citation.url);
  citation.url.clear();
  Inline words = Inline(one_line(citation));
  if (!address.empty()) add_to_list(words, address);
  return words;
}

/// A fact that data files give in English only, with a language tag if the report is in another
/// language.
Inline in_english(const Page& page, std::string_view words) {
  if (words.empty() || page.catalogue.language == "en") return words;
  return Inline(words) + " [en]";
}

/// The frameworks of the report: left, those between, right.
std::vector<const Framework*> frameworks_of(const Page& page) {
  std::vector<const Framework*> frameworks{&page.left().framework()};
  frameworks.insert(frameworks.end(), page.table().hubs.begin(), page.table().hubs.end());
  frameworks.push_back(&page.right().framework());
  return frameworks;
}

/// Whether the report may show other words than those of the source, such as translations.
bool has_other_languages(const Framework& framework, std::string_view language) {
  return framework.original.value != language || framework.title.versions.size() > 1;
}

/// A statement of a source, and the inputs that share it.
struct Statement {
  Phrase label = {};
  Inline words = {};
  Inline names = {};
};

/// Statements in the order of their labels, each with the names of all inputs that make it.
class Statements {
 public:
  explicit Statements(std::vector<Phrase> labels) : labels_(std::move(labels)) {}

  void add(Phrase label, Inline words, const Inline& name) {
    if (words.empty()) return;
    const auto [place, is_new] =
        places_.try_emplace({label, words.plain_text()}, statements_.size());
    if (is_new) {
      statements_.push_back({.label = label, .words = std::move(words), .names = name});
    } else {
      statements_[place->second].names += ", " + name;
    }
  }

  void append_to(Page& page, Phrase heading) const {
    if (statements_.empty()) return;
    page.heading(3, page.say(heading));
    for (const Phrase label : labels_) {
      for (const Statement& statement : statements_) {
        if (statement.label != label) continue;
        page.bullet(page.say(Phrase::statement_of, arg("label", page.say(label)),
                             arg("names", statement.names), arg("words", statement.words)));
      }
    }
    page.end_list();
  }

 private:
  std::vector<Phrase> labels_;
  std::vector<Statement> statements_;
  std::map<std::pair<Phrase, std::string>, std::size_t> places_;  ///< by label and words
};

/// Sources, each with the names of the inputs that it is of. Places in one source follow it, where
/// the inputs differ in them.
class SourceList {
 public:
  explicit SourceList(const Page& page) : page_(page) {}

  void add(const Citation& citation, const Inline& name) {
    Citation whole = citation;
    whole.locator.clear();
    const auto [at, is_new] = known_.try_emplace(one_line(whole), sources_.size());
    if (is_new) sources_.push_back({.whole = std::move(whole)});
    Source& source = sources_[at->second];
    add_to_list(source.names, name);
    const auto place =
        std::find_if(source.places.begin(), source.places.end(),
                     [&citation](const Place& known) { return known.locator == citation.locator; });
    if (place == source.places.end()) {
      source.places.push_back({.locator = citation.locator, .names = name});
    } else {
      add_to_list(place->names, name);
    }
  }

  void add_to(Statements& statements) const {
    for (const Source& source : sources_) {
      statements.add(Phrase::label_source, words_of(source), source.names);
    }
  }

 private:
  struct Place {
    std::string locator = {};
    Inline names = {};
  };
  struct Source {
    Citation whole = {};  ///< without a locator
    Inline names = {};
    std::vector<Place> places = {};
  };

  [[nodiscard]] Inline words_of(const Source& source) const {
    Citation citation = source.whole;
    if (source.places.size() == 1) {
      citation.locator = source.places.front().locator;
      return citation_words(citation);
    }
    Inline places;
    for (const Place& place : source.places) {
      if (place.locator.empty()) continue;
      add_to_list(
          places,
          page_.say(Phrase::told_of, arg("subject", place.names), arg("words", place.locator)),
          "; ");
    }
    return citation_words(citation) + " (" + places + ")";
  }

  const Page& page_;
  std::vector<Source> sources_;
  std::map<std::string, std::size_t> known_;  ///< by the line of the whole source
};

/// What is known of each source; what several inputs share stands once.
void append_sources(Page& page) {
  SourceList sources(page);
  Statements facts({Phrase::label_source, Phrase::label_publisher, Phrase::label_country,
                    Phrase::label_derived_from, Phrase::label_original, Phrase::label_wording,
                    Phrase::label_rights, Phrase::label_disclaimer, Phrase::label_acknowledgement});
  const auto add_words_of = [&](const Citation& source, std::string_view original,
                                const Inline& name) {
    facts.add(Phrase::label_disclaimer, shown(page, source.disclaimer, original), name);
    facts.add(Phrase::label_acknowledgement, shown(page, source.acknowledgement, original), name);
  };
  for (const Framework* framework : frameworks_of(page)) {
    const Inline name = short_name(*framework);
    sources.add(framework->source, name);
    facts.add(Phrase::label_publisher, in_english(page, framework->publisher), name);
    facts.add(Phrase::label_country, framework->country, name);
    facts.add(Phrase::label_derived_from, shown(page, framework->derived_from, *framework), name);
    facts.add(Phrase::label_original, page.catalogue.name_of_language(framework->original.value),
              name);
    facts.add(Phrase::label_wording,
              page.say(framework->wording == Wording::paraphrase ? Phrase::wording_paraphrase
                                                                 : Phrase::wording_verbatim),
              name);
    facts.add(Phrase::label_rights, in_english(page, framework->rights), name);
    add_words_of(framework->source, framework->original.value, name);
  }
  for (const ComparedTable* table : curated_tables(page.table())) {
    const Crosswalk& crosswalk = table->crosswalk;
    sources.add(crosswalk.source, code(crosswalk.id.value));
    add_words_of(crosswalk.source, "", code(crosswalk.id.value));
  }
  sources.add_to(facts);
  facts.append_to(page, Phrase::heading_sources);
}

/// The entries that have a source of their own.
void append_entry_sources(Page& page) {
  Statements sources({Phrase::label_source});
  for (const Framework* framework : frameworks_of(page)) {
    for (const Entry& entry : framework->entries) {
      if (!entry.source) continue;
      sources.add(Phrase::label_source, citation_words(*entry.source),
                  stable_id(*framework, entry));
    }
  }
  sources.append_to(page, Phrase::heading_entry_sources);
}

}  // namespace

void append_inputs(Page& page) {
  // A file is named after its id.
  Table table = table_with({page.say(Phrase::column_file), page.say(Phrase::column_version),
                            page.say(Phrase::column_digest), page.say(Phrase::column_contents)});
  for (const ReportInput& input : page.content.provenance.inputs) {
    const bool is_crosswalk = input.version.empty();
    add_row(table, {code(input.name), Inline(input.version), code(input.digest),
                    page.count(is_crosswalk ? Phrase::mappings : Phrase::items, input.items)});
  }
  page.add(std::move(table));
}

namespace {

/// The newest day on which a mapping was reviewed; empty where none was.
std::string newest_review(const Page& page) {
  std::string newest;
  for (const ComparedTable* table : curated_tables(page.table())) {
    for (const Mapping& mapping : table->crosswalk.mappings) {
      if (mapping.reviewed) newest = std::max(newest, mapping.reviewed->on);
    }
  }
  return newest;
}

void append_citation(Page& page) {
  Inline files;
  std::string_view id;
  for (const ReportInput& input : page.content.provenance.inputs) {
    // The files of one id, such as a crosswalk and its table, follow each other.
    if (input.id == id) {
      files += ", " + input.digest;
      continue;
    }
    if (!id.empty()) files += "), ";
    id = input.id;
    files += code(input.id);
    if (!input.version.empty()) files += " " + input.version;
    files += " (" + input.digest;
  }
  files += ")";
  const std::string newest = newest_review(page);
  const auto title =
      arg("title", page.say(Phrase::report_title, arg("left", short_name(page.left().framework())),
                            arg("right", short_name(page.right().framework()))));
  const auto version = arg("version", page.content.provenance.tool_version);
  const auto inputs = arg("files", files);
  page.heading(3, page.say(Phrase::heading_cite));
  page.paragraph(newest.empty() ? page.say(Phrase::cite, title, version, inputs)
                                : page.say(Phrase::cite_reviewed, title, version, inputs,
                                           arg("date", newest)));
}

}  // namespace

void append_provenance(Page& page) {
  page.heading(2, page.say(Phrase::heading_provenance));
  page.paragraph(page.say(Phrase::made_by,
                          arg("version", Inline(page.content.provenance.tool_version)),
                          arg("format", report_format_version)));
  append_inputs(page);
  const std::vector<const Framework*> frameworks = frameworks_of(page);
  if (std::any_of(frameworks.begin(), frameworks.end(), [&page](const Framework* framework) {
        return has_other_languages(*framework, page.catalogue.language);
      })) {
    page.paragraph(page.say(Phrase::translations) + " " + page.say(Phrase::fallbacks));
  }
  append_sources(page);
  append_entry_sources(page);
  append_citation(page);
}

}  // namespace crosswalk::report
