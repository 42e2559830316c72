#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "manual.hpp"

namespace crosswalk::manual {

namespace {

constexpr std::string_view zsh_head = R"zsh(#compdef crosswalk
# Completion of crosswalk for zsh, made from the definitions of its commands.

# Offers the ids of the frameworks, of the crosswalks or of both.
_crosswalk_ids() {
  local folder=${(Q)opt_args[--frameworks]:-$program_folder} kind
  local -a ids
  for kind in "$@"; do
    ids+=(${(f)"$(_call_program ids crosswalk ${folder:+--frameworks ${(q)folder}} list --ids $kind 2>/dev/null)"})
  done
  compadd -a ids
}

# Offers the ids of the rules.
_crosswalk_rules() {
  local line
  local -a rules
  for line in ${(f)"$(_call_program rules crosswalk rules 2>/dev/null)"}; do
    [[ $line == ' '* ]] || rules+=(${${=line}[2]})
  done
  compadd -a rules
}

_crosswalk_editions() {
  _crosswalk_ids frameworks crosswalks
  _files
}
)zsh";

/// A text in single quotes.
std::string zsh_quoted(std::string_view text) {
  std::string quoted = "'";
  for (const char character : text) {
    if (character == '\'') {
      quoted += "'\\''";
    } else {
      quoted += character;
    }
  }
  return quoted + '\'';
}

/// A text where a specification of _arguments takes a description.
std::string zsh_description(std::string_view text) {
  std::string escaped;
  for (const char character : text) {
    if (character == '[' || character == ']' || character == ':' || character == '\\') {
      escaped += '\\';
    }
    escaped += character;
  }
  return escaped;
}

std::string zsh_action(std::string_view value) {
  switch (kind_of_value(value)) {
    case ValueKind::words:
      return fmt::format("({})", fmt::join(words_of_value(value), " "));
    case ValueKind::file:
      return "_files";
    case ValueKind::folder:
      return "_files -/";
    case ValueKind::framework:
      return "_crosswalk_ids frameworks";
    case ValueKind::crosswalk:
      return "_crosswalk_ids crosswalks";
    case ValueKind::data:
      return "_crosswalk_ids frameworks crosswalks";
    case ValueKind::edition:
      return "_crosswalk_editions";
    case ValueKind::rule:
      return "_crosswalk_rules";
    case ValueKind::other:
      break;
  }
  return " ";
}

/// The specifications of one option, one for each of its names, which exclude each other.
std::string zsh_option(const cli::OptionDescription& option) {
  std::string specifications;
  for (const std::string& name : option.names) {
    std::string specification =
        option.is_repeatable ? "*" : fmt::format("({})", fmt::join(option.names, " "));
    specification += name;
    if (!option.value.empty() && name.starts_with("--")) specification += '=';
    specification += fmt::format("[{}]", zsh_description(option.description));
    if (!option.value.empty()) {
      specification +=
          fmt::format(":{}:{}", zsh_description(option.value), zsh_action(option.value));
    }
    specifications += fmt::format(" \\\n    {}", zsh_quoted(specification));
  }
  return specifications;
}

std::string zsh_argument(const cli::OptionDescription& argument) {
  return fmt::format(
      " \\\n    {}",
      zsh_quoted(fmt::format("{}:{}:{}", argument.is_repeatable ? "*" : "",
                             zsh_description(argument.value), zsh_action(argument.value))));
}

std::string function_name(const std::string& words) {
  std::string name = words.empty() ? "_crosswalk" : "_crosswalk_command_" + words;
  std::replace(name.begin(), name.end(), ' ', '_');
  return name;
}

std::string zsh_function(const FullCommand& full) {
  const std::vector<cli::CommandDescription>& commands = full.command->commands;
  std::string text = fmt::format("\n{}() {{\n", function_name(full.words));
  if (!commands.empty()) {
    text += "  local curcontext=$curcontext state line\n  typeset -A opt_args\n";
    text += fmt::format("  local -a commands=(\n");
    for (const cli::CommandDescription& below : commands) {
      text += fmt::format("    {}\n",
                          zsh_quoted(below.name + ':' + zsh_description(below.description)));
    }
    text += "  )\n";
  }
  text += commands.empty() ? "  _arguments -s" : "  _arguments -s -C";
  for (const cli::OptionDescription* option : full.options) text += zsh_option(*option);
  for (const cli::OptionDescription& argument : full.command->arguments) {
    text += zsh_argument(argument);
  }
  if (commands.empty()) return text + "\n}\n";
  text += " \\\n    '(-): :->command' \\\n    '(-)*:: :->arguments'\n";
  text += "  local program_folder=${(Q)opt_args[--frameworks]:-${program_folder:-}}\n";
  text += "  case $state in\n    command) _describe command commands ;;\n    arguments)\n";
  text += "      case $words[1] in\n";
  for (const cli::CommandDescription& below : commands) {
    const std::string words = full.words.empty() ? below.name : full.words + ' ' + below.name;
    text += fmt::format("        {}) {} ;;\n", below.name, function_name(words));
  }
  return text + "      esac\n      ;;\n  esac\n}\n";
}

}  // namespace

std::string zsh_completion(const cli::CommandDescription& program) {
  std::string text(zsh_head);
  for (const FullCommand& full : all_commands(program)) text += zsh_function(full);
  // As the body of an autoloaded function, the file runs itself.
  return text + "\n_crosswalk \"$@\"\n";
}

}  // namespace crosswalk::manual
