#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto english_form = std::to_array<RuleHelp>({
    {.rule = "invalid-utf8",
     .meaning = "Letters with accents and other signs could not be read for certain, so nothing of "
                "the file is used.",
     .cause = "An editor or a spreadsheet has saved the file in another encoding, often Latin-1 "
              "(“Western”, “ANSI”) or UTF-16."},
    {.rule = "control-character",
     .meaning = "Such a character cannot be seen and is no part of a text; it could hide words or "
                "confuse the programs that read the reports.",
     .cause = "It comes along when text is copied from a PDF, a web page or a terminal."},
    {.rule = "yaml-syntax",
     .meaning = "YAML is the way in which the files are written: keys, colons, indentation and "
                "quotes. Here they do not fit together, so nothing of the file is used.",
     .cause = "A text without quotes has a colon with a blank behind it, a quote or a bracket is "
              "not closed, or a line is indented more or less than its neighbours. Or there is a "
              "tab where blanks belong."},
    {.rule = "unsupported-yaml",
     .meaning = "Data files are plain lists, keys and texts, so that everybody can read them. "
                "Aliases (*), anchors (&), merge keys (<<), tags (!), lines that begin with % and "
                "a second document in the same file are refused.",
     .cause = "Mostly a text without quotes begins with one of these signs. Sometimes the file was "
              "written by a program that shortens repeated parts."},
    {.rule = "empty-file",
     .meaning = "A file that says nothing is probably not what was meant, so it is not passed over "
                "in silence.",
     .cause = "The file was created and not filled in, everything in it is a comment (#), or its "
              "content was lost while saving."},
    {.rule = "repeated-key",
     .meaning = "Only one of the two can count, and it would not be clear which.",
     .cause = "A block was copied and not changed everywhere, or the '-' that begins the next "
              "entry of a list is missing, so that two entries became one."},
    {.rule = "missing-key",
     .meaning = "Without it the entry, mapping or file cannot be used: a framework needs a "
                "version, for example, and an item an id.",
     .cause = "It was forgotten. Or it is there, but is indented too far, so that it belongs to "
              "the key above it."},
    {.rule = "unknown-key",
     .meaning = "What stands behind that key would be lost without a word.",
     .cause = "Mostly a typing error. Or the key is right elsewhere, but not at this depth of "
              "indentation."},
    {.rule = "wrong-kind",
     .meaning = "Each key takes one kind of value: a single value, a list, or a text for readers "
                "that names its languages.",
     .cause = "A text for readers was written without its language, a single value where a list "
              "belongs, or the other way round."},
    {.rule = "empty-value",
     .meaning = "A key without a value could mean “not known” or “not yet”, so the program does "
                "not guess.",
     .cause = "The value was to be filled in later, or the words null or ~ were typed, which mean "
              "“nothing” in YAML."},
    {.rule = "invalid-id",
     .meaning =
         "Ids are what mappings, reports and tables refer to, so they have to be short and clear.",
     .cause = "A title was used as an id, with blanks in it; or a ':', ';', '#' or quotation mark "
              "of the source was kept; or an accented letter came apart into two characters."},
    {.rule = "invalid-ref",
     .meaning = "A ref says which entries of a framework a mapping is about.",
     .cause = "The id or the concept beside the '#' is missing, or the ref stands without quotes, "
              "so that YAML took the '#' for the start of a comment."},
    {.rule = "invalid-language",
     .meaning =
         "The tag says in which language a text is, so that reports can choose the reader's.",
     .cause = "A country was written in place of a language, a name in full ('english'), or 'no' "
              "for Norwegian."},
    {.rule = "cut-off-text",
     .meaning =
         "What stands behind the '#' is taken for a comment and is missing from every report.",
     .cause =
         "The text contains a '#' after a blank, as in “step #2”, and was written without quotes."},
    {.rule = "unknown-word",
     .meaning = "Some keys take one of a few fixed words only, in English and in lower case, "
                "whatever the language of the texts.",
     .cause = "A typing error, an ending too many ('overlaps'), a capital letter, or a translated "
              "word."},
    {.rule = "wrong-sides",
     .meaning =
         "The relation 'none' says that a person looked for a counterpart and found none, so it "
         "has one side; every other relation ties something on the left to something on the right.",
     .cause = "The relation was changed and the sides were not, or 'none' was used for “we are not "
              "sure”."},
    {.rule = "missing-rationale",
     .meaning = "The reason is what makes a mapping a judgement that others can follow or dispute. "
                "Without one it is not used.",
     .cause = "The table was filled in first and the reasons were left for later."},
    {.rule = "invalid-report",
     .meaning = "The list of reports asks for something that cannot be written, or that would "
                "overwrite something else.",
     .cause = "The file name has a folder in it or an ending that does not fit, two reports have "
              "the same name, or a pattern such as 'social-work-*' stands where one framework is "
              "to be named."},
    {.rule = "invalid-review",
     .meaning = "A review says that a person has looked at a mapping: on which texts (as two "
                "stamps), when, and who.",
     .cause = "It was written or changed by hand."},
    {.rule = "same-framework",
     .meaning = "A crosswalk compares two frameworks, and here there is only one.",
     .cause = "A file was copied and only one side was changed, or two editions of a framework "
              "were to be compared."},
});

}  // namespace

std::span<const RuleHelp> english_form_help() { return english_form; }

}  // namespace crosswalk::report
