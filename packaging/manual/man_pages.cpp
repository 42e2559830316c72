#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <sstream>

#include "manual.hpp"

namespace crosswalk::manual {

namespace {

/// A text for roff, so that every character stands for itself and can be copied from the page.
std::string roff(std::string_view text) {
  std::string escaped;
  for (const char character : text) {
    switch (character) {
      case '\\':
        escaped += "\\e";
        break;
      case '-':
        escaped += "\\-";
        break;
      case '\'':
        escaped += "\\(aq";
        break;
      case '"':
        escaped += "\\(dq";
        break;
      case '`':
        escaped += "\\(ga";
        break;
      case '^':
        escaped += "\\(ha";
        break;
      case '~':
        escaped += "\\(ti";
        break;
      case '.':
        if (escaped.empty()) escaped += "\\&";
        escaped += '.';
        break;
      default:
        escaped += character;
    }
  }
  return escaped;
}

std::string bold(std::string_view text) { return "\\fB" + roff(text) + "\\fR"; }
std::string italic(std::string_view text) { return "\\fI" + roff(text) + "\\fR"; }

/// The name of a value: what is to be typed as it is in bold, and what stands for it in italics.
std::string value_name(std::string_view value) {
  const std::vector<std::string> words = words_of_value(value);
  if (words.empty()) return italic(value);
  std::vector<std::string> styled;
  for (const std::string& word : words) {
    const bool stands_for_it = std::all_of(
        word.begin(), word.end(), [](unsigned char letter) { return std::isupper(letter) != 0; });
    styled.push_back(stands_for_it ? italic(word) : bold(word));
  }
  return fmt::format("{}", fmt::join(styled, "|"));
}

/// What --help prints at the end of a command, by what it is.
struct Footer {
  /// A heading, and lines of a term and what it means.
  struct List {
    std::string heading = {};
    std::vector<std::pair<std::string, std::string>> entries = {};
  };
  std::vector<std::string> paragraphs = {};
  std::vector<List> lists = {};
  std::vector<std::string> examples = {};
};

std::string trimmed(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(' ');
  return begin == std::string::npos ? std::string() : text.substr(begin);
}

void add_indented_line(const std::string& line, Footer& footer) {
  Footer::List& list = footer.lists.back();
  if (list.heading.starts_with("Example")) {
    footer.examples.push_back(line);
    return;
  }
  const std::size_t gap = line.find("  ");
  list.entries.emplace_back(line.substr(0, gap),
                            gap == std::string::npos ? "" : trimmed(line.substr(gap)));
}

Footer read_footer(const std::string& text) {
  constexpr std::string_view example = "Example: ";
  Footer footer;
  bool is_in_list = false;
  bool is_in_paragraph = false;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (is_in_list && line.starts_with("  ")) {
      add_indented_line(trimmed(line), footer);
      continue;
    }
    is_in_list = line.ends_with(':');
    if (line.starts_with(example)) {
      footer.examples.push_back(line.substr(example.size()));
    } else if (is_in_list) {
      footer.lists.push_back({.heading = line.substr(0, line.size() - 1)});
    } else if (is_in_paragraph && !line.empty()) {
      footer.paragraphs.back() += ' ' + trimmed(line);
    } else if (!line.empty()) {
      footer.paragraphs.push_back(line);
    }
    is_in_paragraph = !line.empty() && !is_in_list && !line.starts_with(example);
  }
  return footer;
}

std::string upper_case(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
  return text;
}

/// "crosswalk-new-framework" for the command "new framework".
std::string page_name(const std::string& words) {
  std::string name = words.empty() ? "crosswalk" : "crosswalk-" + words;
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

std::string synopsis(const FullCommand& full) {
  std::string line = bold(full.words.empty() ? "crosswalk" : "crosswalk " + full.words);
  for (const cli::OptionDescription* option : full.options) {
    if (!option->is_required) continue;
    line += fmt::format(" {} {}", bold(option->names.back()), value_name(option->value));
  }
  line += fmt::format(" [{}...]", italic("OPTION"));
  if (!full.command->commands.empty()) line += ' ' + italic("COMMAND");
  for (const cli::OptionDescription& argument : full.command->arguments) {
    const std::string name = italic(argument.value) + (argument.is_repeatable ? "\\&..." : "");
    line += argument.is_required ? ' ' + name : fmt::format(" [{}]", name);
  }
  return line;
}

std::string entry_of(const cli::OptionDescription& option) {
  std::vector<std::string> names;
  for (const std::string& name : option.names) names.push_back(bold(name));
  std::string term = fmt::format("{}", fmt::join(names, ", "));
  if (!option.value.empty()) term += (names.empty() ? "" : " ") + value_name(option.value);
  if (option.is_repeatable) term += "\\&...";
  return fmt::format(".TP\n{}\n{}\n", term, roff(option.description));
}

std::string sections_of(const std::vector<Footer::List>& lists) {
  std::string text;
  for (const Footer::List& list : lists) {
    if (list.entries.empty()) continue;
    text += fmt::format(".SH {}\n", upper_case(roff(list.heading)));
    for (const auto& [term, meaning] : list.entries) {
      text += fmt::format(".TP\n{}\n{}\n", bold(term), meaning.empty() ? "\\&" : roff(meaning));
    }
  }
  return text;
}

std::string examples_of(const Footer& footer) {
  std::string text;
  for (const std::string& example : footer.examples) {
    text +=
        fmt::format("{}.EX\n{}\n.EE\n", text.empty() ? ".SH EXAMPLES\n" : ".PP\n", roff(example));
  }
  return text;
}

/// References to the other pages; those of the same line of commands come first.
std::string see_also(const FullCommand& full, const std::vector<FullCommand>& commands) {
  std::vector<std::string> pages;
  for (const FullCommand& other : commands) {
    if (other.words == full.words) continue;
    pages.push_back(fmt::format(".BR {} (1)", roff(page_name(other.words))));
  }
  return fmt::format(".SH SEE ALSO\n{}\n", fmt::join(pages, ",\n"));
}

std::string man_page(const FullCommand& full, const std::vector<FullCommand>& commands,
                     const Edition& edition) {
  const cli::CommandDescription& command = *full.command;
  const Footer footer = read_footer(command.footer);
  std::string about = command.description;
  if (about.ends_with('.')) about.pop_back();
  const std::string sentence = about + '.';
  about.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(about.front())));

  std::string page =
      fmt::format(".TH {} 1 {} \"crosswalk {}\" \"User Commands\"\n",
                  upper_case(roff(page_name(full.words))), edition.date, roff(edition.version));
  page += fmt::format(".SH NAME\n{} \\- {}\n", roff(page_name(full.words)), roff(about));
  page += fmt::format(".SH SYNOPSIS\n{}\n", synopsis(full));
  page += fmt::format(".SH DESCRIPTION\n{}\n", roff(sentence));
  for (const std::string& paragraph : footer.paragraphs) {
    page += fmt::format(".PP\n{}\n", roff(paragraph));
  }
  if (!command.commands.empty()) page += ".SH COMMANDS\n";
  for (const cli::CommandDescription& below : command.commands) {
    page += fmt::format(".TP\n{}\n{}.\n", bold(below.name), roff(below.description));
  }
  if (!command.arguments.empty()) page += ".SH ARGUMENTS\n";
  for (const cli::OptionDescription& argument : command.arguments) page += entry_of(argument);
  page += ".SH OPTIONS\n";
  for (const cli::OptionDescription* option : full.options) page += entry_of(*option);
  // The lists of the program, such as that of the exit status, hold for all commands.
  page += sections_of(footer.lists);
  if (!full.words.empty()) page += sections_of(read_footer(commands.front().command->footer).lists);
  page += examples_of(footer);
  page += see_also(full, commands);
  return page;
}

}  // namespace

std::vector<ManualFile> man_pages(const cli::CommandDescription& program, const Edition& edition) {
  const std::vector<FullCommand> commands = all_commands(program);
  std::vector<ManualFile> pages;
  for (const FullCommand& full : commands) {
    pages.push_back(
        {.name = page_name(full.words) + ".1", .text = man_page(full, commands, edition)});
  }
  return pages;
}

}  // namespace crosswalk::manual
