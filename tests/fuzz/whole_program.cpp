#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/app.hpp"
#include "held.hpp"

// Load, check, compare, tell, write: the whole program on a small data folder. The first byte
// chooses the command. The rest are the files, separated by the byte 1E: the frameworks a and b,
// their crosswalk, and a list of reports. A file that is missing or empty is a good one.

namespace {

namespace fs = std::filesystem;
using Arguments = std::vector<const char*>;

constexpr std::string_view good_a =
    "framework: a\nshort: A\ntitle: {en: Talking, pt: Falar}\noriginal: en\nversion: \"1\"\n"
    "source: {title: A book}\nrights: NOASSERTION\n"
    "concepts:\n  care: {title: {en: Care}, terms: {en: [caring]}}\n"
    "categories:\n  - id: \"1\"\n    label: I\n    title: {en: Speaking}\n    items:\n"
    "      - {id: \"1.1\", concepts: [care], text: {en: Speaks in a caring way.}}\n"
    "      - {id: \"1.2\", text: {en: Listens., pt: Escuta.}}\n"
    "  - {id: \"2\", title: {en: Acting}, items: [{id: \"2.1\", text: {en: Acts.}}]}\n";
constexpr std::string_view good_b =
    "framework: b\nshort: B\ntitle: {en: Doing}\noriginal: en\nversion: \"1\"\n"
    "source: {title: A page}\nrights: NOASSERTION\nitems:\n"
    "  - {id: x, text: {en: Does x.}}\n  - {id: y, text: {en: Does y.}}\n";
constexpr std::string_view good_crosswalk =
    "crosswalk: a--b\nleft: a\nright: b\nleft_version: \"1\"\nright_version: \"1\"\n"
    "coverage: partial\nsource: {title: A judgement}\nmappings:\n"
    "  - {id: talk, left: [\"1\"], right: [x], relation: overlap, rationale: {en: They talk.}}\n"
    "  - {id: act, left: [\"2.1\"], right: [y], relation: same, rationale: {en: They act.}}\n"
    "  - {id: care, left: [\"#care\"], relation: none, rationale: {en: Nothing.}}\n";
constexpr std::string_view good_reports =
    "reports:\n  - {file: a--b.md, compare: [a, b], format: md}\n"
    "  - {file: a--b.csv, compare: [a, b], format: csv, table: mappings, csv_dialect: excel-eu}\n";

const std::vector<Arguments>& commands() {
  static const std::vector<Arguments> all{
      {"check", "--all"},
      {"compare", "a", "b", "-o", "out.md"},
      {"compare", "a", "b", "--format", "json", "-o", "out.json"},
      {"compare", "a", "b", "--table", "matrix", "--csv-dialect", "excel", "-o", "out.csv"},
      {"compare", "b", "a", "--lang", "pt"},
      {"compare", "a", "*", "--format", "csv"},
      {"diff", "data/a.yaml", "old/a.yaml", "--format", "md"},
      {"diff", "data/a--b.yaml", "old/a--b.yaml", "--format", "json"},
      {"diff", "old/a.yaml", "data/a.yaml"},
      {"explain", "a:1.1", "--against", "b"},
      {"show", "a"},
      {"show", "a--b"},
      {"list"},
      {"review", "a--b", "--by", "X: \"y\"", "--on", "2026-01-02"},
      {"report", "reports"},
      {"report", "--check", "reports"},
      {"report", "--diff", "reports"},
      {"agree", "data/a--b.yaml", "old/a--b.yaml", "--draws", "20"},
      {"agree", "data/a--b.yaml", "old/a--b.yaml", "--draws", "20", "--format", "json"},
      {"check", "data/a--b.yaml", "reports/reports.yaml"},
  };
  return all;
}

void put(const char* path, std::string_view text) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(text.data(), static_cast<std::streamsize>(text.size()));
}

/// What the program printed since the last call, on standard output and standard error.
std::string taken(int descriptor) {
  const auto size = static_cast<std::size_t>(::lseek(descriptor, 0, SEEK_END));
  std::string text(size, '\0');
  if (::pread(descriptor, text.data(), size, 0) != static_cast<ssize_t>(size)) std::abort();
  if (::ftruncate(descriptor, 0) != 0) std::abort();
  ::lseek(descriptor, 0, SEEK_SET);
  return text;
}

std::string content(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Messages of libraries, which only an oversight of the program lets through.
void require_own_words(std::string_view printed) {
  for (const std::string_view word : {"std::", "basic_string", "json.exception", "bad_alloc",
                                      "vector::", "map::", "yaml-cpp:", "[json", "stoi", "regex"}) {
    // At the start of a line, where no text of a data file stands.
    const std::string message = "crosswalk: error: " + std::string(word);
    if (printed.starts_with(message) || printed.find('\n' + message) != std::string_view::npos) {
      crosswalk::fuzz::violated("a library's message is printed", printed);
    }
  }
}

/// An own folder with the fixed files, to which the process moves; and standard output and standard
/// error in memory, so that the run needs -close_fd_mask=3.
int set_up() {
  std::string folder = (fs::temp_directory_path() / "crosswalk-fuzz-XXXXXX").string();
  if (::mkdtemp(folder.data()) == nullptr || ::chdir(folder.c_str()) != 0) std::abort();
  for (const char* each : {"data", "old", "reports"}) fs::create_directory(each);
  put("old/a.yaml", good_a);
  put("old/a--b.yaml", good_crosswalk);
  const int printed = ::memfd_create("printed", 0);
  if (printed < 0 || ::dup2(printed, STDOUT_FILENO) < 0 || ::dup2(printed, STDERR_FILENO) < 0) {
    std::abort();
  }
  static const std::string made = folder;
  std::atexit([] {
    std::error_code ignored;
    fs::remove_all(made, ignored);
  });
  return printed;
}

void write_files(std::string_view rest) {
  struct File {
    const char* path;
    std::string_view good;
  };
  for (const auto& [path, good] :
       {File{"data/a.yaml", good_a}, File{"data/b.yaml", good_b},
        File{"data/a--b.yaml", good_crosswalk}, File{"reports/reports.yaml", good_reports}}) {
    const std::size_t end = rest.find('\x1E');
    const std::string_view text = rest.substr(0, end);
    put(path, text.empty() ? good : text);
    rest = end == std::string_view::npos ? "" : rest.substr(end + 1);
  }
}

bool is_fixed(const fs::path& path) {
  return path == "data/a.yaml" || path == "data/b.yaml" || path == "data/a--b.yaml" ||
         path == "reports/reports.yaml" || path == "old/a.yaml" || path == "old/a--b.yaml";
}

/// Looks at the files that the run wrote, and removes them.
void take_written() {
  std::vector<fs::path> made;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(".")) {
    const fs::path path = entry.path().lexically_relative(".");
    if (entry.is_regular_file() && !is_fixed(path)) made.push_back(path);
  }
  for (const fs::path& path : made) {
    if (path.filename().string().starts_with(".crosswalk-")) {
      crosswalk::fuzz::violated("a temporary file is left");
    }
    std::string text = content(path);
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    crosswalk::fuzz::require_harmless(text, text);
    fs::remove(path);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const int printed = set_up();
  if (size == 0) return 0;
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libFuzzer's type for bytes
  const std::string_view input(reinterpret_cast<const char*>(bytes), size);
  write_files(input.substr(1));

  const Arguments& command = commands()[*bytes % commands().size()];
  Arguments arguments{"crosswalk", "--frameworks", "data"};
  arguments.insert(arguments.end(), command.begin(), command.end());
  const int status =
      static_cast<int>(crosswalk::cli::run(static_cast<int>(arguments.size()), arguments.data()));

  const std::string text = taken(printed);
  if (status < 0 || status > 2) crosswalk::fuzz::violated("an exit status of its own");
  if (status != 0 && text.empty()) crosswalk::fuzz::violated("a failure without a word");
  require_own_words(text);
  crosswalk::fuzz::require_harmless(text, text);
  take_written();
  return 0;
}
