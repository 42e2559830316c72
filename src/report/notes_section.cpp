#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "report/sections.hpp"

namespace crosswalk::report {
namespace {

/// Notes by paragraph. One that several files share is kept once, with the names of them all.
class SharedNotes {
 public:
  explicit SharedNotes(const Page& page) : page_(page) {}

  void add(const Inline& name, const Text& note, std::string_view original) {
    for (Inline& words : paragraphs_of(page_, note, original)) {
      const auto [place, is_new] = places_.try_emplace(words.plain_text(), notes_.size());
      if (is_new) {
        notes_.push_back({.names = name, .words = std::move(words)});
        continue;
      }
      add_to_list(notes_[place->second].names, name);
      notes_[place->second].is_shared = true;
    }
  }

  /// The notes of a framework and of those of its entries that no list of items shows.
  void add(const Framework& framework, bool has_items_listed) {
    const std::string& original = framework.original.value;
    add(short_name(framework), framework.note, original);
    for (const Entry& entry : framework.entries) {
      if (entry.is_item && has_items_listed) continue;
      add(stable_id(framework, entry), entry.note, original);
    }
  }

  /// First what one file says, then what several say. The names stand before the first of the
  /// paragraphs that have them.
  void append_to(Page& page) const {
    for (const bool is_shared : {false, true}) {
      std::string names_before;
      for (const SharedNote& note : notes_) {
        if (note.is_shared != is_shared) continue;
        const std::string names = note.names.plain_text();
        page.paragraph(names == names_before ? note.words
                                             : page.say(Phrase::labelled, arg("label", note.names),
                                                        arg("words", note.words)));
        names_before = names;
      }
    }
  }

 private:
  struct SharedNote {
    Inline names = {};
    Inline words = {};
    bool is_shared = false;
  };

  const Page& page_;
  std::vector<SharedNote> notes_;
  std::map<std::string, std::size_t> places_;  ///< by words
};

std::string place_of(const Diagnostic& diagnostic) {
  std::string place = diagnostic.file->name();
  if (diagnostic.at.line > 0) place += ':' + std::to_string(diagnostic.at.line);
  return place;
}

/// The sentence for a diagnostic with typographic quotes.
std::string sentence_of(const Page& page, const Diagnostic& diagnostic) {
  std::string sentence = page.catalogue.sentence_for(diagnostic);
  for (const std::string& fact : diagnostic.facts) {
    const std::string quoted = '\'' + fact + '\'';
    const std::size_t at = sentence.find(quoted);
    if (at == std::string::npos) continue;
    sentence.replace(at, quoted.size(), page.say(Phrase::quoted, arg("text", fact)).plain_text());
  }
  return sentence;
}

/// Diagnostics of one rule and one file that one sentence tells.
struct AlikeDiagnostics {
  std::string sentence = {};  ///< empty where no other diagnostic can join
  std::vector<const Diagnostic*> members = {};
};

/// The diagnostics in the order of the first of each group.
std::vector<AlikeDiagnostics> groups_of(const Page& page,
                                        const std::vector<Diagnostic>& diagnostics) {
  std::vector<AlikeDiagnostics> groups;
  std::map<std::tuple<const Rule*, const SourceFile*, std::string>, std::size_t> known;
  for (const Diagnostic& diagnostic : diagnostics) {
    std::string sentence = page.catalogue.sentence_for_several(diagnostic);
    std::size_t group = groups.size();
    if (!sentence.empty()) {
      group = known.try_emplace({diagnostic.rule, diagnostic.file, sentence}, group).first->second;
    }
    if (group == groups.size()) groups.push_back({.sentence = std::move(sentence)});
    groups[group].members.push_back(&diagnostic);
  }
  return groups;
}

/// What the diagnostics say, their rule and where they are. What several are about is told by its
/// name, with which `check` gives the line of each.
Inline words_of(const Page& page, const AlikeDiagnostics& alike) {
  const Diagnostic& first = *alike.members.front();
  Inline words = sentence_of(page, first);
  std::string place = place_of(first);
  if (alike.members.size() > 1) {
    Inline names;
    std::set<std::string_view> seen;
    for (const Diagnostic* member : alike.members) {
      const std::string& name = member->facts.front();
      if (seen.insert(name).second) add_to_list(names, code(name));
    }
    words = page.say(Phrase::told_of, arg("subject", alike.sentence), arg("words", names));
    place = first.file->name();
  }
  return words + " (" + code(first.rule->id) + ", " + code(place) + ")";
}

void append_diagnostics(Page& page) {
  const std::vector<Diagnostic>& diagnostics = page.content.diagnostics;
  if (diagnostics.empty()) return;
  page.heading(3, page.say(Phrase::heading_diagnostics));
  page.paragraph(page.say(Phrase::diagnostics_intro));
  for (const AlikeDiagnostics& alike : groups_of(page, diagnostics)) {
    const bool is_note = alike.members.front()->rule->severity == Severity::note;
    const Phrase label = is_note ? Phrase::severity_note : Phrase::severity_warning;
    page.bullet(page.say(Phrase::labelled, arg("label", page.say(label)),
                         arg("words", words_of(page, alike))));
  }
  page.end_list();
}

}  // namespace

void append_notes(Page& page) {
  const std::size_t blocks_before = page.document.blocks.size();
  page.heading(2, page.say(Phrase::heading_notes));
  SharedNotes notes(page);
  notes.add(page.left().framework(), true);
  for (const Framework* hub : page.table().hubs) notes.add(*hub, false);
  notes.add(page.right().framework(), true);
  for (const ComparedTable* table : curated_tables(page.table())) {
    notes.add(code(table->crosswalk.id.value), table->crosswalk.note, "");
  }
  notes.append_to(page);
  append_diagnostics(page);
  if (page.document.blocks.size() == blocks_before + 1) page.document.blocks.pop_back();
}

}  // namespace crosswalk::report
