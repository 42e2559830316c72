#include <fmt/format.h>
#include <fmt/ranges.h>

#include "manual.hpp"

namespace crosswalk::manual {

namespace {

constexpr std::string_view bash_head =
    R"bash(# Completion of crosswalk for bash, made from the definitions of its commands.

# _crosswalk_ids frameworks|crosswalks: the ids of the data, one a line.
_crosswalk_ids() {
  "${program/#\~/$HOME}" ${folder:+--frameworks "$folder"} list --ids "$1" 2>/dev/null
}

# _crosswalk_rules: the ids of the rules, one a line.
_crosswalk_rules() {
  local severity rule rest
  "${program/#\~/$HOME}" rules 2>/dev/null |
    while read -r severity rule rest; do
      case $severity in error | warning | note) printf '%s\n' "$rule" ;; esac
    done
}

# _crosswalk_offer KIND: sets COMPREPLY to what can stand for $current.
_crosswalk_offer() {
  local words=''
  case $1 in
    words\ *) words=${1#words } ;;
    framework) words=$(_crosswalk_ids frameworks) ;;
    crosswalk) words=$(_crosswalk_ids crosswalks) ;;
    data | edition) words=$(_crosswalk_ids frameworks && _crosswalk_ids crosswalks) ;;
    rule) words=$(_crosswalk_rules) ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  case $1 in
    file | edition)
      mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
      compopt -o filenames 2>/dev/null
      ;;
    folder)
      mapfile -t COMPREPLY < <(compgen -d -- "$current")
      compopt -o filenames 2>/dev/null
      ;;
  esac
}
)bash";

constexpr std::string_view bash_end = R"bash(
_crosswalk() {
  local program=${COMP_WORDS[0]} line=${COMP_LINE:0:COMP_POINT} arguments=0
  local command='' folder='' option='' current='' kind options commands word words
  # COMP_WORDS breaks words at ':' and '='.
  read -ra words <<<"$line"
  if [[ $line != *[[:space:]] ]]; then
    current=${words[-1]}
    unset 'words[-1]'
  fi
  for word in "${words[@]:1}"; do
    if [[ -n $option ]]; then
      [[ $option != --frameworks ]] || folder=$word
      option=
      continue
    fi
    [[ $word != --frameworks=* ]] || folder=${word#*=}
    _crosswalk_value "$command" "$word"
    if [[ -n $kind ]]; then
      option=$word
    elif [[ $word != -* ]]; then
      _crosswalk_command "$command"
      if [[ " $commands " == *" $word "* ]]; then
        command=${command:+$command }$word
      else
        ((++arguments))
      fi
    fi
  done
  if [[ -z $option && $current == --*=* ]]; then
    option=${current%%=*}
    current=${current#*=}
  fi
  folder=${folder/#\~/$HOME}

  COMPREPLY=()
  if [[ -n $option ]]; then
    _crosswalk_value "$command" "$option"
    _crosswalk_offer "$kind"
    return
  fi
  _crosswalk_command "$command"
  if [[ $current != -* ]]; then
    _crosswalk_argument "$command" "$arguments"
    _crosswalk_offer "${kind:-words $commands}"
    [[ -z $current && -z $kind && -z $commands ]] || return
  fi
  _crosswalk_offer "words $options"
}

complete -F _crosswalk crosswalk
)bash";

/// The kind of a value as _crosswalk_offer takes it.
std::string bash_kind(std::string_view value) {
  switch (kind_of_value(value)) {
    case ValueKind::words:
      return fmt::format("words {}", fmt::join(words_of_value(value), " "));
    case ValueKind::file:
      return "file";
    case ValueKind::folder:
      return "folder";
    case ValueKind::framework:
      return "framework";
    case ValueKind::crosswalk:
      return "crosswalk";
    case ValueKind::data:
      return "data";
    case ValueKind::edition:
      return "edition";
    case ValueKind::rule:
      return "rule";
    case ValueKind::other:
      break;
  }
  return "other";
}

std::string options_case(const FullCommand& full) {
  std::vector<std::string> options;
  std::vector<std::string> commands;
  for (const cli::OptionDescription* option : full.options) {
    options.insert(options.end(), option->names.begin(), option->names.end());
  }
  for (const cli::CommandDescription& below : full.command->commands)
    commands.push_back(below.name);
  return fmt::format("    '{}')\n      options='{}'\n      commands='{}'\n      ;;\n", full.words,
                     fmt::join(options, " "), fmt::join(commands, " "));
}

std::string value_cases(const FullCommand& full) {
  std::string cases;
  for (const cli::OptionDescription* option : full.options) {
    if (option->value.empty()) continue;
    for (const std::string& name : option->names) {
      cases +=
          fmt::format("    '{} {}') kind='{}' ;;\n", full.words, name, bash_kind(option->value));
    }
  }
  return cases;
}

std::string argument_cases(const FullCommand& full) {
  std::string cases;
  std::size_t number = 0;
  for (const cli::OptionDescription& argument : full.command->arguments) {
    cases += argument.is_repeatable ? fmt::format("    '{} '*) ", full.words)
                                    : fmt::format("    '{} {}') ", full.words, number);
    cases += fmt::format("kind='{}' ;;\n", bash_kind(argument.value));
    ++number;
  }
  return cases;
}

}  // namespace

std::string bash_completion(const cli::CommandDescription& program) {
  std::string options;
  std::string values;
  std::string arguments;
  for (const FullCommand& full : all_commands(program)) {
    options += options_case(full);
    values += value_cases(full);
    arguments += argument_cases(full);
  }
  std::string text(bash_head);
  text += fmt::format(
      "\n# _crosswalk_command COMMAND: sets the options and the commands that can follow it.\n"
      "_crosswalk_command() {{\n  case $1 in\n{}  esac\n}}\n",
      options);
  text += fmt::format(
      "\n# _crosswalk_value COMMAND OPTION: sets the kind of the option's value; empty for none.\n"
      "_crosswalk_value() {{\n  kind=\n  case \"$1 $2\" in\n{}  esac\n}}\n",
      values);
  text += fmt::format(
      "\n# _crosswalk_argument COMMAND NUMBER: sets the kind of an argument, the first being 0.\n"
      "_crosswalk_argument() {{\n  kind=\n  case \"$1 $2\" in\n{}  esac\n}}\n",
      arguments);
  text += bash_end;
  return text;
}

}  // namespace crosswalk::manual
