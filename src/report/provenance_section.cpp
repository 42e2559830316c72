#include <algorithm>
#include <string>
#include <vector>

#include "report/sections.hpp"

namespace crosswalk::report {
namespace {

/// Appends a label and its text as a list item; nothing where the text is empty.
void append_fact(Page& page, Phrase label, const Inline& words) {
  if (words.empty()) return;
  page.bullet(strong(page.say(label) + ":") + " " + words);
}

Inline citation_words(Citation citation) {
  const Inline address = web_address(citation.url);
  citation.url.clear();
  Inline words = Inline(one_line(citation));
  if (!address.empty()) words += Inline(words.empty() ? "" : ", ") + address;
  return words;
}

/// A fact that data files give in English only, with a language tag if the report is in another
/// language.
Inline in_english(const Page& page, std::string_view words) {
  if (words.empty() || page.catalogue.language == "en") return Inline(words);
  return Inline(words) + " [en]";
}

void append_framework(Page& page, const Framework& framework) {
  page.heading(3, page.say(Phrase::source_heading, arg("name", short_name(framework))));
  append_fact(page, Phrase::label_source, citation_words(framework.source));
  append_fact(page, Phrase::label_publisher, in_english(page, framework.publisher));
  append_fact(page, Phrase::label_country, Inline(framework.country));
  append_fact(page, Phrase::label_derived_from, shown(page, framework.derived_from, framework));
  append_fact(page, Phrase::label_original,
              page.catalogue.name_of_language(framework.original.value));
  append_fact(page, Phrase::label_wording,
              page.say(framework.wording == Wording::paraphrase ? Phrase::wording_paraphrase
                                                                : Phrase::wording_verbatim));
  append_fact(page, Phrase::label_rights, in_english(page, framework.rights));
  page.end_list();
}

void append_crosswalk(Page& page, const Crosswalk& table) {
  page.heading(3, page.say(Phrase::source_heading, arg("name", code(table.id.value))));
  append_fact(page, Phrase::label_source, citation_words(table.source));
  page.end_list();
}

/// The entries that have a source of their own.
void append_entry_sources(Page& page, const std::vector<const Framework*>& frameworks) {
  std::vector<Inline> lines;
  for (const Framework* framework : frameworks) {
    for (const Entry& entry : framework->entries) {
      if (!entry.source) continue;
      const Inline words = citation_words(*entry.source);
      if (!words.empty()) lines.push_back(stable_id(*framework, entry) + ": " + words);
    }
  }
  if (lines.empty()) return;
  page.heading(3, page.say(Phrase::heading_entry_sources));
  for (const Inline& line : lines) page.bullet(line);
  page.end_list();
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

void add_statement(std::vector<Statement>& statements, Phrase label, Inline words,
                   const Inline& name) {
  if (words.empty()) return;
  for (Statement& known : statements) {
    if (known.label != label || known.words.plain_text() != words.plain_text()) continue;
    known.names += ", " + name;
    return;
  }
  statements.push_back({.label = label, .words = std::move(words), .names = name});
}

void append_statements(Page& page) {
  std::vector<Statement> statements;
  const auto add = [&](const Citation& source, std::string_view original, const Inline& name) {
    add_statement(statements, Phrase::label_disclaimer, shown(page, source.disclaimer, original),
                  name);
    add_statement(statements, Phrase::label_acknowledgement,
                  shown(page, source.acknowledgement, original), name);
  };
  for (const Framework* framework : frameworks_of(page)) {
    add(framework->source, framework->original.value, short_name(*framework));
  }
  for (const Crosswalk* table : curated_tables(page.table())) {
    add(table->source, "", code(table->id.value));
  }
  if (statements.empty()) return;

  page.heading(3, page.say(Phrase::heading_statements));
  for (const Statement& statement : statements) {
    page.bullet(page.say(Phrase::statement_of, arg("label", page.say(statement.label)),
                         arg("names", statement.names), arg("words", statement.words)));
  }
  page.end_list();
}

}  // namespace

void append_inputs(Page& page) {
  Table table = table_with({page.say(Phrase::column_file), page.say(Phrase::column_id),
                            page.say(Phrase::column_version), page.say(Phrase::column_digest),
                            page.say(Phrase::column_contents)});
  for (const ReportInput& input : page.content.provenance.inputs) {
    const bool is_crosswalk = input.version.empty();
    add_row(table, {code(input.name), code(input.id), Inline(input.version), code(input.digest),
                    page.count(is_crosswalk ? Phrase::mappings : Phrase::items, input.items)});
  }
  page.add(std::move(table));
}

namespace {

Inline place_of(const Diagnostic& diagnostic) {
  if (diagnostic.at.line == 0) return code(diagnostic.file->name());
  return code(diagnostic.file->name() + ':' + std::to_string(diagnostic.at.line));
}

/// The sentence for a diagnostic with typographic quotes, which need no escapes.
Inline sentence_of(const Page& page, const Diagnostic& diagnostic) {
  std::string sentence = page.catalogue.sentence_for(diagnostic);
  for (const std::string& fact : diagnostic.facts) {
    const std::string quoted = '\'' + fact + '\'';
    const std::size_t at = sentence.find(quoted);
    if (at != std::string::npos) sentence.replace(at, quoted.size(), "“" + fact + "”");
  }
  return Inline(sentence);
}

}  // namespace

void append_findings(Page& page) {
  page.heading(2, page.say(Phrase::heading_findings));
  if (page.content.findings.empty()) {
    page.paragraph(page.say(Phrase::findings_nothing));
    return;
  }
  page.paragraph(page.say(Phrase::findings_intro));
  for (const Diagnostic& diagnostic : page.content.findings) {
    const bool is_note = diagnostic.rule->severity == Severity::note;
    page.bullet(strong(page.say(is_note ? Phrase::severity_note : Phrase::severity_warning) + ":") +
                " " + sentence_of(page, diagnostic) + " (" + code(diagnostic.rule->id) + ", " +
                place_of(diagnostic) + ")");
  }
  page.end_list();
}

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
  for (const Framework* framework : frameworks) append_framework(page, *framework);
  for (const Crosswalk* table : curated_tables(page.table())) append_crosswalk(page, *table);
  append_entry_sources(page, frameworks);
  append_statements(page);
}

}  // namespace crosswalk::report
