#include "report/rule_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/rule_help.hpp"
#include "text/unicode.hpp"
#include "text/wrapping.hpp"

namespace crosswalk::report {
namespace {

std::string_view severity_words(Severity severity, const Catalogue& catalogue) {
  switch (severity) {
    case Severity::error:
      return catalogue.words_for(Phrase::rule_error);
    case Severity::warning:
      return catalogue.words_for(Phrase::rule_warning);
    case Severity::note:
      break;
  }
  return catalogue.words_for(Phrase::rule_note);
}

/// The summary in the language of the catalogue, or else in English.
std::string_view summary_words(const Rule& rule, const Catalogue& catalogue) {
  const RuleHelp* help = catalogue.help_for(rule.id);
  return help == nullptr || help->summary.empty() ? rule.summary : help->summary;
}

std::string_view remedy_words(const Rule& rule, const RuleHelp* help) {
  return help == nullptr || help->remedy.empty() ? rule.advice : help->remedy;
}

std::string said(const Catalogue& catalogue, Phrase phrase, const char* name,
                 std::string_view words) {
  return fmt::format(fmt::runtime(catalogue.words_for(phrase)), fmt::arg(name, words));
}

/// Lines of an example, indented. What cannot be seen in them is shown as U+FFFD.
std::string indented(std::string_view lines) {
  std::string text;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    text += "    " + visible(lines.substr(0, end)) + '\n';
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return text;
}

std::string example_text(const RuleExample& example, const Catalogue& catalogue) {
  const std::string_view wrong_file =
      example.wrong_file.empty() ? example.file : example.wrong_file;
  return fmt::format(
      "\n{}\n\n{}\n{}\n\n{}", said(catalogue, Phrase::rule_wrong, "file", wrong_file),
      indented(example.wrong), said(catalogue, Phrase::rule_right, "file", example.file),
      indented(example.right));
}

}  // namespace

std::string rule_list(std::span<const Rule* const> rules, const Catalogue& catalogue) {
  constexpr int id_width = 25;
  int severity_width = 0;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    severity_width =
        std::max(severity_width, display_width(severity_words(severity, catalogue)) + 2);
  }
  std::string list;
  for (const Rule* rule : rules) {
    list += paragraph(padded(severity_words(rule->severity, catalogue), severity_width) +
                          padded(rule->id, id_width),
                      summary_words(*rule, catalogue));
  }
  return list;
}

std::string rule_text(const Rule& rule, const Catalogue& catalogue) {
  std::string text = fmt::format("{} ({})\n\n", rule.id, severity_words(rule.severity, catalogue));
  const std::string found_where =
      said(catalogue, Phrase::rule_found_where, "summary", summary_words(rule, catalogue));
  const RuleHelp* help = catalogue.help_for(rule.id);
  if (help == nullptr) {
    text += paragraph("", found_where) + '\n';
  } else {
    text += paragraph("", fmt::format("{} {}", found_where, help->meaning)) + '\n';
    text += paragraph("", said(catalogue, Phrase::rule_cause, "text", help->cause)) + '\n';
  }
  text += paragraph("", said(catalogue, Phrase::rule_remedy, "text", remedy_words(rule, help)));
  if (const RuleExample* example = example_of(rule.id)) text += example_text(*example, catalogue);
  return text;
}

}  // namespace crosswalk::report
