#pragma once

#include <string>
#include <vector>

namespace crosswalk::cli {

/// An option or an argument of a command, as its definition has it.
struct OptionDescription {
  std::vector<std::string> names = {};  ///< such as "-o" and "--output"; empty for an argument
  /// What its value is called, such as "FILE" or "md|csv|json"; empty for an option without one.
  std::string value = {};
  std::string description = {};
  bool is_required = false;
  bool is_repeatable = false;  ///< takes several values
};

/// A command, as its definition has it. The program itself is one too.
struct CommandDescription {
  std::string name = {};  ///< its last word
  std::string description = {};
  std::string footer = {};  ///< what --help prints at its end
  std::vector<OptionDescription> arguments = {};
  std::vector<OptionDescription> options = {};
  std::vector<CommandDescription> commands = {};
};

/// The program with all its commands, read from the definitions that parse the command line. Man
/// pages and completions are made from it.
CommandDescription command_tree();

}  // namespace crosswalk::cli
