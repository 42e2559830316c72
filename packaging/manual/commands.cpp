#include <algorithm>
#include <array>
#include <utility>

#include "manual.hpp"

namespace crosswalk::manual {

namespace {

constexpr auto value_kinds = std::to_array<std::pair<std::string_view, ValueKind>>({
    {"FILE", ValueKind::file},
    {"DIR", ValueKind::folder},
    {"LEFT", ValueKind::framework},
    {"RIGHT", ValueKind::framework},
    {"FRAMEWORK", ValueKind::framework},
    {"HUB", ValueKind::framework},
    {"REF", ValueKind::framework},
    {"CROSSWALK", ValueKind::crosswalk},
    {"MAPPING", ValueKind::crosswalk},
    {"NAME", ValueKind::data},
    {"OLD", ValueKind::edition},
    {"NEW", ValueKind::edition},
    {"RULE", ValueKind::rule},
});

/// --help and --version end the program, so they are of use alone.
bool ends_the_program(const cli::OptionDescription& option) {
  const std::string& name = option.names.back();
  return name == "--help" || name == "--version";
}

void add_commands(const cli::CommandDescription& command, const std::string& words,
                  const std::vector<const cli::OptionDescription*>& inherited,
                  std::vector<FullCommand>& commands) {
  FullCommand full{.words = words, .command = &command};
  std::vector<const cli::OptionDescription*> passed_on = inherited;
  for (const cli::OptionDescription& option : command.options) {
    full.options.push_back(&option);
    if (!ends_the_program(option)) passed_on.push_back(&option);
  }
  full.options.insert(full.options.end(), inherited.begin(), inherited.end());
  commands.push_back(std::move(full));
  for (const cli::CommandDescription& below : command.commands) {
    add_commands(below, words.empty() ? below.name : words + ' ' + below.name, passed_on, commands);
  }
}

}  // namespace

std::vector<FullCommand> all_commands(const cli::CommandDescription& program) {
  std::vector<FullCommand> commands;
  add_commands(program, {}, {}, commands);
  return commands;
}

std::vector<std::string> words_of_value(std::string_view value) {
  std::vector<std::string> words;
  if (value.find('|') == std::string_view::npos) return words;
  while (true) {
    const std::size_t bar = value.find('|');
    words.emplace_back(value.substr(0, bar));
    if (bar == std::string_view::npos) return words;
    value.remove_prefix(bar + 1);
  }
}

ValueKind kind_of_value(std::string_view value) {
  if (!words_of_value(value).empty()) return ValueKind::words;
  const auto* const entry = std::find_if(value_kinds.begin(), value_kinds.end(),
                                         [value](const auto& each) { return each.first == value; });
  return entry == value_kinds.end() ? ValueKind::other : entry->second;
}

}  // namespace crosswalk::manual
