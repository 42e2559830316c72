#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command_tree.hpp"

/// Makes man pages and completions out of the definitions of the commands.
namespace crosswalk::manual {

/// A command with all words of its name and with the options that it takes over from the program.
struct FullCommand {
  std::string words = {};  ///< such as "new framework"; empty for the program itself
  const cli::CommandDescription* command = nullptr;
  std::vector<const cli::OptionDescription*> options = {};
};

/// The program and all commands, in the order of --help, each before those below it. They point
/// into `program`.
std::vector<FullCommand> all_commands(const cli::CommandDescription& program);

/// The words that a value is one of, such as md, csv and json for "md|csv|json"; empty where the
/// value is something else.
std::vector<std::string> words_of_value(std::string_view value);

/// What a value stands for, so that the completions can offer it.
enum class ValueKind {
  other,      // nothing can be offered
  words,      // one of words_of_value()
  file,       // a file
  folder,     // a folder
  framework,  // the id of a framework
  crosswalk,  // the id of a crosswalk
  data,       // the id of a framework or a crosswalk
  edition,    // an id or a file
  rule,       // the id of a rule
};

/// The kind of a value by its name in the definition, such as "FILE" or "LEFT".
ValueKind kind_of_value(std::string_view value);

/// One file of the manual.
struct ManualFile {
  std::string name = {};  ///< relative to the folder of the manual
  std::string text = {};
};

/// The version and the day that man pages carry.
struct Edition {
  std::string version = {};
  std::string date = {};  ///< as in 2026-11-25
};

/// crosswalk(1), and a page for each command.
std::vector<ManualFile> man_pages(const cli::CommandDescription& program, const Edition& edition);

std::string bash_completion(const cli::CommandDescription& program);
std::string zsh_completion(const cli::CommandDescription& program);
std::string fish_completion(const cli::CommandDescription& program);

}  // namespace crosswalk::manual
