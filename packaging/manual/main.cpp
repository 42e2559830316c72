// crosswalk_manual FOLDER VERSION DATE: writes the man pages and the completions into a folder.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>

#include "manual.hpp"

namespace {

namespace fs = std::filesystem;
namespace manual = crosswalk::manual;
using manual::ManualFile;

void write(const fs::path& folder, const ManualFile& file) {
  const fs::path path = folder / file.name;
  fs::create_directories(path.parent_path());
  std::ofstream stream(path, std::ios::binary);
  stream << file.text;
  stream.close();
  if (!stream) throw std::runtime_error("cannot write " + path.string());
}

void write_manual(const fs::path& folder, const manual::Edition& edition) {
  const crosswalk::cli::CommandDescription program = crosswalk::cli::command_tree();
  // A page of a command that is no more must not stay.
  fs::remove_all(folder);
  for (const ManualFile& page : manual::man_pages(program, edition)) write(folder / "man1", page);
  write(folder, {"bash/crosswalk", manual::bash_completion(program)});
  write(folder, {"zsh/_crosswalk", manual::zsh_completion(program)});
  write(folder, {"fish/crosswalk.fish", manual::fish_completion(program)});
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 4) throw std::runtime_error("usage: crosswalk_manual FOLDER VERSION DATE");
  write_manual(argv[1], {.version = argv[2], .date = argv[3]});
  return 0;
} catch (const std::exception& error) {
  std::cerr << "crosswalk_manual: error: " << error.what() << '\n';
  return 2;
}
