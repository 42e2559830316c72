#include "report/judgement.hpp"

#include <string>
#include <utility>

namespace crosswalk::report {

Inline refs_words(const std::vector<Located<Ref>>& refs) {
  Inline words;
  for (const Located<Ref>& ref : refs) add_to_list(words, to_string(ref.value));
  return words;
}

Inline judgement_words(const Draft& draft, const Mapping& mapping, const MappingState& state) {
  Inline words = refs_words(mapping.left);
  add_to_list(words, strong(relation_words(draft, mapping, state)), " ");
  if (!mapping.right.empty()) words += " " + refs_words(mapping.right);
  return words;
}

Inline cited_words(const Mapping& mapping) {
  Inline words;
  for (const Located<std::string>& label : mapping.cited) add_to_list(words, label.value);
  return words;
}

Inline review_text(const Draft& draft, const Mapping& mapping, const MappingState& state) {
  if (!mapping.reviewed) return {};
  Inline words = draft.say(Phrase::review_by, arg("date", mapping.reviewed->on),
                           arg("who", mapping.reviewed->by));
  if (!state.is_stale()) return words;
  return draft.say(Phrase::review_stale, arg("review", words));
}

Inline row_name(const Draft& draft, const Hop& hop) {
  Inline name = code(hop.table->crosswalk.id.value + ':' + hop.row().id.value);
  if (hop.state().is_stale()) name += " " + draft.say(Phrase::stale);
  return name;
}

Inline hop_line(const Draft& draft, std::size_t number, const Hop& hop) {
  const Mapping& row = hop.row();
  Inline line = draft.say(Phrase::path_hop, arg("number", number),
                          arg("table", row_name(draft, hop)), arg("left", refs_words(row.left)),
                          arg("relation", relation_words(draft, row, hop.state())),
                          arg("right", refs_words(row.right)));
  if (hop.reached.size() < 2) return line;
  Inline between;
  for (const std::string& id : hop.reached) add_to_list(between, id);
  return line + ". " + draft.say(Phrase::path_between, arg("items", between));
}

std::vector<ListItem> reasons_of(const Draft& draft, const Mapping& mapping,
                                 const MappingState& state) {
  std::vector<ListItem> reasons;
  const auto add = [&](Phrase name, const Inline& words) {
    if (!words.empty()) reasons.push_back({.words = draft.with_colon(draft.say(name), words)});
  };
  add(Phrase::label_rationale, shown(draft, mapping.rationale, ""));
  if (const Text::Version* quote = mapping.quote.best(draft.language, "")) {
    add(Phrase::label_quote, draft.say(Phrase::quoted, arg("text", words_in(draft, *quote))) +
                                 language_tag(draft, *quote));
  }
  add(Phrase::label_cited, cited_words(mapping));
  add(Phrase::label_note, shown(draft, mapping.note, ""));
  add(Phrase::label_reviewed, review_text(draft, mapping, state));
  return reasons;
}

}  // namespace crosswalk::report
