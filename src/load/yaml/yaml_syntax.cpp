#include "load/yaml/yaml_syntax.hpp"

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <array>
#include <string>

#include "load/yaml/place_cursor.hpp"
#include "load/yaml/yaml_rules.hpp"

namespace crosswalk {
namespace {

struct Explanation {
  std::string_view detail;
  std::string_view plain;
};

namespace yaml = YAML::ErrorMsg;

constexpr std::string_view unclosed_quote = "a quote opens here and is never closed";
constexpr std::string_view unclosed_bracket = "a bracket opens here and is not closed in time";

// This is not constexpr because yaml-cpp's message constants are not.
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

/// A quoted text that spans several lines or is never closed.
struct LongQuote {
  std::size_t opens = 0;
  bool is_closed = false;
};

bool is_quote(std::string_view source, std::size_t offset) {
  return offset < source.size() && (source[offset] == '"' || source[offset] == '\'');
}

/// The end of the quoted text that begins at `offset`; npos if it is never closed.
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

/// A guess, without parsing, of where the scalar after the one at `offset` begins.
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

/// The quoted text that most likely lacks its closing quote and so includes what follows.
std::optional<LongQuote> suspicious_quote(const SyntaxError& error, std::string_view source) {
  if (auto quote = long_quote_at(source, error.last_words)) return quote;
  const std::size_t next = next_words(source, error.last_words);
  return next <= error.stopped_at ? long_quote_at(source, next) : std::nullopt;
}

bool is_indented_by_tab(std::string_view source, std::size_t offset) {
  const std::string_view before = source.substr(0, std::min(offset, source.size()));
  const std::size_t line_break = before.rfind('\n');
  const std::string_view line =
      source.substr(line_break == std::string_view::npos ? 0 : line_break + 1);
  return line.substr(0, line.find_first_not_of(" \t")).find('\t') != std::string_view::npos;
}

/// A common mistake that the source text shows, with the advice that corrects it.
struct CommonMistake {
  std::size_t place = 0;
  std::string_view message = {};
  std::optional<std::size_t> quote = {};  ///< where the affected quoted text begins
};

/// A quoted text on one line that ends too early because it contains quotes.
std::optional<CommonMistake> quote_within_quotes(const SyntaxError& error,
                                                 std::string_view source) {
  if (!is_quote(source, error.last_words)) return std::nullopt;
  const std::size_t end = end_of_quoted(source, error.last_words);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view quoted = source.substr(error.last_words, end - error.last_words);
  const std::size_t next = source.find_first_not_of(" \t", end);
  if (quoted.find('\n') != std::string_view::npos || next == std::string_view::npos ||
      std::string_view("\r\n,:#]}").find(source[next]) != std::string_view::npos ||
      error.stopped_at < end ||
      source.substr(end, error.stopped_at - end).find('\n') != std::string_view::npos) {
    return std::nullopt;
  }
  return CommonMistake{
      .place = next,
      .message = source[error.last_words] == '"'
                     ? "the text in quotes has ended before this; a quote within it is "
                       "written \\\""
                     : "the text in quotes has ended before this; a quote within it is "
                       "written ''",
      .quote = error.last_words};
}

/// An unquoted text that contains a colon followed by a blank.
std::optional<CommonMistake> colon_within_text(const SyntaxError& error, std::string_view source) {
  const std::size_t colon = error.stopped_at;
  if (colon >= source.size() || source[colon] != ':') return std::nullopt;
  const std::string_view before = source.substr(0, colon);
  const std::string_view line = before.substr(before.rfind('\n') + 1);  // npos + 1 is 0
  if (line.find(": ") == std::string_view::npos) return std::nullopt;
  return CommonMistake{.place = colon, .message = "a text with ': ' in it has to stand in quotes"};
}

/// A list or key: value lines below a key whose value is `[]` or `{}`.
std::optional<CommonMistake> entries_below_empty(const SyntaxError& error,
                                                 std::string_view source) {
  const std::string_view before = source.substr(0, std::min(error.stopped_at, source.size()));
  const std::size_t last = before.find_last_not_of(" \t\r\n");
  if (last == std::string_view::npos || last == 0) return std::nullopt;
  const std::string_view brackets = before.substr(last - 1, 2);
  if (before.find('\n', last) == std::string_view::npos) return std::nullopt;
  if (brackets == "[]") {
    return CommonMistake{
        .place = last - 1,
        .message = "'[]' says that the list is empty, and entries follow: remove it"};
  }
  if (brackets == "{}") {
    return CommonMistake{.place = last - 1,
                         .message = "'{}' says that nothing is here, and more follows: remove it"};
  }
  return std::nullopt;
}

std::optional<CommonMistake> common_mistake(const SyntaxError& error, std::string_view source) {
  for (const auto find : {quote_within_quotes, colon_within_text, entries_below_empty}) {
    if (const std::optional<CommonMistake> mistake = find(error, source)) return mistake;
  }
  return std::nullopt;
}

}  // namespace

void report_syntax_error(const SyntaxError& error, std::string_view source, const SourceFile& file,
                         Diagnostics& diagnostics) {
  const auto place = [&](std::size_t offset) { return PlaceCursor(source).at(offset); };
  const auto report = [&](std::size_t offset, std::string_view message) -> Diagnostic& {
    return diagnostics.report(rules::yaml_syntax, file, place(offset),
                              fmt::format("{} (YAML: {})", message, error.detail));
  };
  const bool ends_in_quotes =
      error.detail == yaml::DOC_IN_SCALAR || error.detail == yaml::EOF_IN_SCALAR;
  const bool ends_in_brackets =
      error.detail == yaml::END_OF_SEQ_FLOW || error.detail == yaml::END_OF_MAP_FLOW;
  const std::optional<LongQuote> quote = suspicious_quote(error, source);
  if (ends_in_quotes && quote) {
    report(quote->opens, unclosed_quote);
    return;
  }
  const bool tab = is_indented_by_tab(source, error.stopped_at);
  const std::optional<CommonMistake> mistake = common_mistake(error, source);
  if (mistake && !tab) {
    Diagnostic& diagnostic = report(mistake->place, mistake->message);
    if (mistake->quote) {
      diagnostic.notes.push_back(
          {&file, place(*mistake->quote), "it begins here; is its closing quote missing?"});
    }
    return;
  }
  if (ends_in_brackets && error.open_bracket) {
    report(*error.open_bracket, unclosed_bracket);
    return;
  }
  // yaml-cpp 0.7 also stops at an unknown anchor; 0.8 adds its name to the message.
  if (error.detail.starts_with(yaml::UNKNOWN_ANCHOR)) {
    diagnostics.report(rules::unsupported_yaml, file, place(error.stopped_at),
                       "an alias stands here in place of a value");
    return;
  }
  Diagnostic& diagnostic =
      report(error.stopped_at, plain_words(tab ? yaml::TAB_IN_INDENTATION : error.detail));
  if (quote) {
    diagnostic.notes.push_back({&file, place(quote->opens),
                                "a text in quotes that begins here runs over several lines; is its "
                                "closing quote missing?"});
  }
}

}  // namespace crosswalk
