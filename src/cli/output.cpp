#include "cli/output.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <iostream>
#include <system_error>

#include "cli/file_io.hpp"
#include "cli/file_writer.hpp"
#include "render/diagnostics.hpp"
#include "render/terminal.hpp"
#include "text/unicode.hpp"

namespace crosswalk::cli {

namespace fs = std::filesystem;

namespace {

/// The ending of a path in lower case: "csv" for "a/x.CSV"; may be empty.
std::string ending_of(const fs::path& path) {
  std::string ending = path.extension().string();
  if (!ending.empty()) ending.erase(0, 1);
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  return ending;
}

bool is_named_like_data(const fs::path& path) {
  const std::string ending = ending_of(path);
  return ending == "yaml" || ending == "yml";
}

}  // namespace

CLI::Option* add_output_options(CLI::App& command, OutputOptions& options,
                                const std::string& format_help) {
  CLI::Option* format = command.add_option("--format", options.format, format_help);
  command
      .add_option("-o,--output", options.file,
                  "Write to this file; '-' is standard output. Never a data file or one that was "
                  "read")
      ->type_name("FILE");
  return format;
}

std::string format_of_ending(const OutputOptions& options) {
  if (!options.file || *options.file == "-") return {};
  std::string ending = ending_of(*options.file);
  return ending == "txt" ? "text" : ending;
}

void refuse_data_file(const std::string& path, const std::vector<std::string>& read) {
  const bool was_read = std::any_of(read.begin(), read.end(), [&path](const std::string& each) {
    return is_same_file(each, path);
  });
  if (was_read) {
    throw Failure(
        fmt::format("'{}' was read for this result and is not written over", visible(path)));
  }
  std::error_code ignored;
  if (is_named_like_data(path) || is_named_like_data(fs::canonical(path, ignored))) {
    throw Failure(fmt::format("'{}' has the name of a data file, which no result is written to",
                              visible(path)));
  }
}

void write_result(const OutputOptions& options, std::string_view text,
                  const std::vector<std::string>& read) {
  if (options.file && *options.file != "-") {
    refuse_data_file(*options.file, read);
    write_file(*options.file, text);
  } else if (shows_on_terminal(options)) {
    print_lines(text);
  } else {
    print(text);
  }
}

void write_workbook(const OutputOptions& options, std::string_view bytes,
                    const std::vector<std::string>& read) {
  if (!options.file) {
    throw Failure("a workbook is not shown on standard output: name a file with -o FILE.xlsx");
  }
  if (*options.file == "-" && ::isatty(STDOUT_FILENO) != 0) {
    throw Failure("a workbook cannot be shown on a terminal: name a file with -o FILE.xlsx");
  }
  write_result(options, bytes, read);
}

void print_lines(std::string_view text) { print(visible_lines(text)); }

bool shows_on_terminal(const OutputOptions& options) {
  const bool has_file = options.file && *options.file != "-";
  return !has_file && ::isatty(STDOUT_FILENO) != 0;
}

int width_for(const OutputOptions& options) {
  constexpr int narrowest = 40;
  constexpr int widest = 120;  // longer lines are hard to read
  if (!shows_on_terminal(options)) return render::usual_width;
  winsize size{};
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the only way to ask a terminal
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) {
    return render::usual_width;
  }
  return std::clamp(static_cast<int>(size.ws_col), narrowest, widest);
}

void print_document(const Document& document) {
  print(render::to_terminal(document, width_for({})));
}

void print_diagnostics(const Diagnostics& diagnostics) {
  std::vector<Diagnostic> shown = diagnostics.sorted();
  std::erase_if(shown, [](const Diagnostic& diagnostic) {
    return diagnostic.rule->severity == Severity::note;
  });
  std::cerr << render::to_text(shown);
}

}  // namespace crosswalk::cli
