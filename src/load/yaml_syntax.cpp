#include "load/yaml_syntax.hpp"

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <array>
#include <string>

#include "load/place_cursor.hpp"
#include "load/yaml_rules.hpp"

namespace crosswalk {
namespace {

struct Explanation {
  std::string_view detail;
  std::string_view plain;
};

namespace yaml = YAML::ErrorMsg;

constexpr std::string_view unclosed_quote = "a quote opens here and is never closed";
constexpr std::string_view unclosed_bracket = "a bracket opens here and is not closed in time";

// Not constexpr, since yaml-cpp's own texts are not.
const std::array explanations{
    Explanation{yaml::END_OF_MAP, "this does not fit the lines above it"},
    Explanation{yaml::END_OF_SEQ, "this does not fit the list above it"},
    Explanation{yaml::MAP_VALUE, "no ':' can stand here"},
    Explanation{yaml::MAP_KEY, "no key can stand here"},
    Explanation{yaml::BLOCK_ENTRY, "no '-' of a list can stand here"},
    Explanation{yaml::FLOW_END, "a bracket closes here that was never opened"},
    Explanation{yaml::INVALID_ESCAPE,
                "this text in double quotes has a backslash that means nothing"},
    Explanation{yaml::TAB_IN_INDENTATION, "a tab in the indentation, where only blanks may stand"},
    Explanation{yaml::UNKNOWN_TOKEN,
                "no text can begin with this character unless it is in quotes"},
};

std::string_view plain_words(std::string_view detail) {
  for (const Explanation& explanation : explanations) {
    if (detail.starts_with(explanation.detail)) return explanation.plain;
  }
  return "this cannot be read as YAML";
}

/// A text in quotes that covers more than one line, or has no end.
struct LongQuote {
  std::size_t opens = 0;
  bool is_closed = false;
};

bool is_quote(std::string_view source, std::size_t offset) {
  return offset < source.size() && (source[offset] == '"' || source[offset] == '\'');
}

/// The offset past the quoted text that opens at `offset`; npos if it is never closed.
std::size_t end_of_quoted(std::string_view source, std::size_t offset) {
  const char quote = source[offset];
  for (++offset; offset < source.size(); ++offset) {
    if (quote == '"' && source[offset] == '\\') {
      ++offset;
    } else if (source[offset] == quote) {
      const bool doubled = quote == '\'' && source.substr(offset + 1).starts_with('\'');
      if (!doubled) return offset + 1;
      ++offset;
    }
  }
  return std::string_view::npos;
}

std::optional<LongQuote> long_quote_at(std::string_view source, std::size_t offset) {
  if (!is_quote(source, offset)) return std::nullopt;
  const std::size_t end = end_of_quoted(source, offset);
  if (end == std::string_view::npos) return LongQuote{.opens = offset, .is_closed = false};
  if (source.substr(offset, end - offset).find('\n') == std::string_view::npos) return std::nullopt;
  return LongQuote{.opens = offset, .is_closed = true};
}

/// Where the scalar after the one at `offset` begins, as far as that shows without parsing.
std::size_t next_words(std::string_view source, std::size_t offset) {
  if (is_quote(source, offset)) {
    offset = end_of_quoted(source, offset);
  } else {
    offset = source.find_first_of(":,]}\n", offset);
  }
  while (offset < source.size()) {
    offset = source.find_first_not_of(" \t\r\n:,-[]{}?", offset);
    if (offset >= source.size() || source[offset] != '#') break;
    offset = source.find('\n', offset);
  }
  return std::min(offset, source.size());
}

/// The quoted text that most likely swallowed what follows it, as one with no closing quote does.
std::optional<LongQuote> suspicious_quote(const SyntaxFault& fault, std::string_view source) {
  if (auto quote = long_quote_at(source, fault.last_words)) return quote;
  const std::size_t next = next_words(source, fault.last_words);
  return next <= fault.stopped_at ? long_quote_at(source, next) : std::nullopt;
}

bool is_indented_by_tab(std::string_view source, std::size_t offset) {
  const std::string_view before = source.substr(0, std::min(offset, source.size()));
  const std::size_t line_break = before.rfind('\n');
  const std::string_view line =
      source.substr(line_break == std::string_view::npos ? 0 : line_break + 1);
  return line.substr(0, line.find_first_not_of(" \t")).find('\t') != std::string_view::npos;
}

/// A slip that can be told from what stands there, with its cure.
struct Slip {
  std::size_t place = 0;
  std::string_view message = {};
  std::optional<std::size_t> quote = {};  ///< where the text in quotes begins that it is about
};

/// A text in quotes on one line that has ended before more of it comes: it has quotes in it.
std::optional<Slip> quote_within_quotes(const SyntaxFault& fault, std::string_view source) {
  if (!is_quote(source, fault.last_words)) return std::nullopt;
  const std::size_t end = end_of_quoted(source, fault.last_words);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view quoted = source.substr(fault.last_words, end - fault.last_words);
  const std::size_t next = source.find_first_not_of(" \t", end);
  if (quoted.find('\n') != std::string_view::npos || next == std::string_view::npos ||
      std::string_view("\r\n,:#]}").find(source[next]) != std::string_view::npos ||
      fault.stopped_at < end ||
      source.substr(end, fault.stopped_at - end).find('\n') != std::string_view::npos) {
    return std::nullopt;
  }
  return Slip{.place = next,
              .message = source[fault.last_words] == '"'
                             ? "the text in quotes has ended before this; a quote within it is "
                               "written \\\""
                             : "the text in quotes has ended before this; a quote within it is "
                               "written ''",
              .quote = fault.last_words};
}

/// A colon with a blank behind it in a text without quotes.
std::optional<Slip> colon_within_text(const SyntaxFault& fault, std::string_view source) {
  const std::size_t colon = fault.stopped_at;
  if (colon >= source.size() || source[colon] != ':') return std::nullopt;
  const std::string_view before = source.substr(0, colon);
  const std::string_view line = before.substr(before.rfind('\n') + 1);  // npos + 1 is 0
  if (line.find(": ") == std::string_view::npos) return std::nullopt;
  return Slip{.place = colon, .message = "a text with ': ' in it has to stand in quotes"};
}

/// A list or key: value lines below a key that says with `[]` or `{}` that there are none.
std::optional<Slip> entries_below_empty(const SyntaxFault& fault, std::string_view source) {
  const std::string_view before = source.substr(0, std::min(fault.stopped_at, source.size()));
  const std::size_t last = before.find_last_not_of(" \t\r\n");
  if (last == std::string_view::npos || last == 0) return std::nullopt;
  const std::string_view brackets = before.substr(last - 1, 2);
  if (before.find('\n', last) == std::string_view::npos) return std::nullopt;
  if (brackets == "[]") {
    return Slip{.place = last - 1,
                .message = "'[]' says that the list is empty, and entries follow: remove it"};
  }
  if (brackets == "{}") {
    return Slip{.place = last - 1,
                .message = "'{}' says that nothing is here, and more follows: remove it"};
  }
  return std::nullopt;
}

std::optional<Slip> familiar_slip(const SyntaxFault& fault, std::string_view source) {
  for (const auto find : {quote_within_quotes, colon_within_text, entries_below_empty}) {
    if (const std::optional<Slip> slip = find(fault, source)) return slip;
  }
  return std::nullopt;
}

}  // namespace

void report_syntax_fault(const SyntaxFault& fault, std::string_view source, const SourceFile& file,
                         Diagnostics& diagnostics) {
  const auto place = [&](std::size_t offset) { return PlaceCursor(source).at(offset); };
  const auto report = [&](std::size_t offset, std::string_view message) -> Diagnostic& {
    return diagnostics.report(rules::yaml_syntax, file, place(offset),
                              fmt::format("{} (YAML: {})", message, fault.detail));
  };
  const bool ends_in_quotes =
      fault.detail == yaml::DOC_IN_SCALAR || fault.detail == yaml::EOF_IN_SCALAR;
  const bool ends_in_brackets =
      fault.detail == yaml::END_OF_SEQ_FLOW || fault.detail == yaml::END_OF_MAP_FLOW;
  const std::optional<LongQuote> quote = suspicious_quote(fault, source);
  if (ends_in_quotes && quote) {
    report(quote->opens, unclosed_quote);
    return;
  }
  const bool tab = is_indented_by_tab(source, fault.stopped_at);
  const std::optional<Slip> slip = familiar_slip(fault, source);
  if (slip && !tab) {
    Diagnostic& diagnostic = report(slip->place, slip->message);
    if (slip->quote) {
      diagnostic.notes.push_back(
          {&file, place(*slip->quote), "it begins here; is its closing quote missing?"});
    }
    return;
  }
  if (ends_in_brackets && fault.open_bracket) {
    report(*fault.open_bracket, unclosed_bracket);
    return;
  }
  // yaml-cpp 0.7 stops here too, and 0.8 also names the anchor.
  if (fault.detail.starts_with(yaml::UNKNOWN_ANCHOR)) {
    diagnostics.report(rules::unsupported_yaml, file, place(fault.stopped_at),
                       "an alias stands here in place of a value");
    return;
  }
  Diagnostic& diagnostic =
      report(fault.stopped_at, plain_words(tab ? yaml::TAB_IN_INDENTATION : fault.detail));
  if (quote) {
    diagnostic.notes.push_back({&file, place(quote->opens),
                                "a text in quotes that begins here runs over several lines; is its "
                                "closing quote missing?"});
  }
}

}  // namespace crosswalk
