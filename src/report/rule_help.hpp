#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace crosswalk::report {

/// What a rule means to somebody who has to correct a file, in one language. The English summary
/// and remedy are Rule::summary and Rule::advice, and empty here.
struct RuleHelp {
  std::string_view rule = {};     ///< its id
  std::string_view summary = {};  ///< as Rule::summary
  std::string_view meaning = {};  ///< why it matters
  std::string_view cause = {};    ///< how it usually comes about
  std::string_view remedy = {};   ///< as Rule::advice
};

/// Lines of a file that break a rule, and the lines that should stand there. In a table, `…`
/// stands for more rows of the same kind. The last line has no line break.
struct RuleExample {
  std::string_view rule = {};        ///< its id
  std::string_view file = {};        ///< the name of the file with the right lines
  std::string_view wrong_file = {};  ///< of the file with the wrong ones; empty if it is the same
  std::string_view wrong = {};
  std::string_view right = {};
};

/// The example for a rule; null where there is none.
const RuleExample* example_of(std::string_view rule);

/// All examples, each with the id of its rule. They are in no language and so are given once.
std::vector<RuleExample> all_examples();

/// The help of each language, in one file for each group of rules: those about the form of a file,
/// those about tables and those about content.
std::span<const RuleHelp> english_form_help();
std::span<const RuleHelp> english_table_help();
std::span<const RuleHelp> english_content_help();
std::span<const RuleHelp> portuguese_form_help();
std::span<const RuleHelp> portuguese_table_help();
std::span<const RuleHelp> portuguese_content_help();
std::span<const RuleHelp> french_form_help();
std::span<const RuleHelp> french_table_help();
std::span<const RuleHelp> french_content_help();

/// The examples of each group.
std::span<const RuleExample> form_examples();
std::span<const RuleExample> table_examples();
std::span<const RuleExample> content_examples();

}  // namespace crosswalk::report
