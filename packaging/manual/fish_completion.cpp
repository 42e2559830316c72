#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "manual.hpp"

namespace crosswalk::manual {

namespace {

constexpr std::string_view fish_head =
    R"fish(# Completion of crosswalk for fish, made from the definitions of its commands.

# The ids of the frameworks or of the crosswalks of the data, one a line.
function __crosswalk_ids
    set -l folder
    set -l words (commandline -opc)
    if set -l at (contains -i -- --frameworks $words)
        and set -q words[(math $at + 1)]
        set folder --frameworks $words[(math $at + 1)]
    end
    $words[1] $folder list --ids $argv[1] 2>/dev/null
end

# The ids of the rules, one a line.
function __crosswalk_rules
    set -l words (commandline -opc)
    $words[1] rules 2>/dev/null | string replace -f -r '^(?:error|warning|note) +([^ ]+).*' '$1'
end

# Whether the command line holds this command and none below it.
function __crosswalk_in
    set -l command
    set -l is_value 0
    for word in (commandline -opc)[2..-1]
        if test $is_value = 1
            set is_value 0
            continue
        end
        switch "$command $word"
)fish";

constexpr std::string_view fish_middle = R"fish(        end
    end
    test "$command" = "$argv"
end

complete -c crosswalk -f
)fish";

/// A text in single quotes.
std::string fish_quoted(std::string_view text) {
  std::string quoted = "'";
  for (const char character : text) {
    if (character == '\'' || character == '\\') quoted += '\\';
    quoted += character;
  }
  return quoted + '\'';
}

/// The options of `complete` that offer the value; `is_required` where a value has to follow.
std::string fish_value(std::string_view value) {
  switch (kind_of_value(value)) {
    case ValueKind::words:
      return fmt::format(" -a '{}'", fmt::join(words_of_value(value), " "));
    case ValueKind::file:
      return " -F";
    case ValueKind::folder:
      return " -a '(__fish_complete_directories)'";
    case ValueKind::framework:
      return " -a '(__crosswalk_ids frameworks)'";
    case ValueKind::crosswalk:
      return " -a '(__crosswalk_ids crosswalks)'";
    case ValueKind::data:
      return " -a '(__crosswalk_ids frameworks; __crosswalk_ids crosswalks)'";
    case ValueKind::edition:
      return " -F -a '(__crosswalk_ids frameworks; __crosswalk_ids crosswalks)'";
    case ValueKind::rule:
      return " -a '(__crosswalk_rules)'";
    case ValueKind::other:
      break;
  }
  return {};
}

/// The beginning of each line about a command.
std::string fish_line(const FullCommand& full) {
  return fmt::format("complete -c crosswalk -n '__crosswalk_in {}'", full.words);
}

std::string fish_option(const FullCommand& full, const cli::OptionDescription& option) {
  std::string line = fish_line(full);
  for (const std::string& name : option.names) {
    line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  }
  if (!option.value.empty()) {
    const std::string value = fish_value(option.value);
    // -x is -r with -f, which would leave out files.
    line += (value.starts_with(" -F") ? " -r" : " -x") + value;
  }
  return fmt::format("{} -d {}\n", line, fish_quoted(option.description));
}

std::string fish_command(const FullCommand& full) {
  std::string text;
  for (const cli::CommandDescription& below : full.command->commands) {
    text += fmt::format("{} -a {} -d {}\n", fish_line(full), below.name,
                        fish_quoted(below.description));
  }
  for (const cli::OptionDescription* option : full.options) text += fish_option(full, *option);
  std::vector<std::string> values;
  for (const cli::OptionDescription& argument : full.command->arguments) {
    const std::string value = fish_value(argument.value);
    if (value.empty() || std::find(values.begin(), values.end(), value) != values.end()) continue;
    values.push_back(value);
    text += fish_line(full) + value + '\n';
  }
  return text;
}

}  // namespace

std::string fish_completion(const cli::CommandDescription& program) {
  std::string text(fish_head);
  const std::vector<FullCommand> commands = all_commands(program);
  for (const FullCommand& full : commands) {
    for (const cli::CommandDescription& below : full.command->commands) {
      const std::string words = full.words + ' ' + below.name;
      text += fmt::format("            case '{}'\n                set command '{}'\n", words,
                          full.words.empty() ? below.name : words);
    }
    for (const cli::OptionDescription* option : full.options) {
      if (option->value.empty()) continue;
      for (const std::string& name : option->names) {
        text += fmt::format("            case '{} {}'\n                set is_value 1\n",
                            full.words, name);
      }
    }
  }
  text += fish_middle;
  for (const FullCommand& full : commands) text += fish_command(full);
  return text;
}

}  // namespace crosswalk::manual
