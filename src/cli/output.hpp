#pragma once

#include <fmt/format.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/options.hpp"
#include "model/codes.hpp"
#include "model/diagnostic.hpp"
#include "model/document.hpp"
#include "workspace/failure.hpp"

namespace CLI {  // NOLINT(readability-identifier-naming): the name that the library uses
class App;
class Option;
}  // namespace CLI

namespace crosswalk::cli {

/// The options for the file and the format of a command's result.
struct OutputOptions {
  std::optional<std::string> file = {};  ///< "-" is standard output
  std::optional<std::string> format = {};
};

/// Adds `-o` and `--format` to a command; `format_help` describes the latter. Returns `--format`,
/// whose value is still to be named by the alternatives() of the formats.
CLI::Option* add_output_options(CLI::App& command, OutputOptions& options,
                                const std::string& format_help);

/// The format word for the ending of the output file, such as "csv" for "x.csv" and "text" for
/// "x.txt"; empty where there is no file or no ending.
std::string format_of_ending(const OutputOptions& options);

/// The format given by --format, else the format of the file's ending if `words` has it, else
/// `otherwise`. Throws Failure where --format and the ending contradict each other, and where
/// chosen_word() does.
template <typename T, std::size_t N>
T chosen_format(const OutputOptions& options, const std::array<Code<T>, N>& words, T otherwise) {
  const std::string by_ending = format_of_ending(options);
  std::optional<T> ending;
  for (const auto& [word, format] : words) {
    if (word == by_ending) ending = format;
  }
  if (!options.format) return ending.value_or(otherwise);
  const T named = chosen_word("--format", *options.format, words);
  if (ending && *ending != named) {
    throw Failure(fmt::format("--format {} contradicts the ending of '{}', which stands for {}",
                              *options.format, *options.file, by_ending));
  }
  return named;
}

/// Throws Failure where `path` leads to one of the files in `read`, has the ending of a data file,
/// or is a link to a file with such an ending.
void refuse_data_file(const std::string& path, const std::vector<std::string>& read);

/// Writes a command's result to the file of the options, else to standard output. On a terminal,
/// control characters are replaced by visible ones. Throws Failure where writing fails or where
/// refuse_data_file() does.
void write_result(const OutputOptions& options, std::string_view text,
                  const std::vector<std::string>& read);

/// As write_result(), for a result that is not text. Throws Failure as well where neither a file
/// nor
/// `-` is named, and where standard output is a terminal.
void write_workbook(const OutputOptions& options, std::string_view bytes,
                    const std::vector<std::string>& read);

/// Prints lines on standard output with control characters made visible. Throws Failure where that
/// fails.
void print_lines(std::string_view text);

/// Whether a command's result goes to a terminal: to standard output, which is one.
bool shows_on_terminal(const OutputOptions& options);

/// The width for a text that goes where the options say: that of the terminal, within bounds that
/// can be read, or 80 columns for a file or a pipe.
int width_for(const OutputOptions& options);

/// Prints a document as text on standard output. Throws Failure where that fails.
void print_document(const Document& document);

/// Prints the errors and warnings on standard error. Notes are shown only in reports and by
/// `check`.
void print_diagnostics(const Diagnostics& diagnostics);

}  // namespace crosswalk::cli
