#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/agreement.hpp"

// Phrases that the text and the Markdown agreement report share. They are plain text, not escaped.
namespace crosswalk::report {

/// "Agreement of 2 coders on psw 2025 and social-work 2025".
std::string agreement_title(const Agreement& agreement);

/// "Class of each item of psw 2025".
std::string view_title(const Agreement& agreement, const AgreementView& view);

/// "Ordinal scale: only < weak-overlap < overlap. 63 units, 40 of them judged by one coder at
/// least, 30 by two or more. Missing ratings: 56 of 126."
std::string view_summary(const AgreementView& view);

/// "Krippendorff's alpha (ordinal)".
std::string statistic_label(const Statistic& statistic);

/// "0.812", "87.5 %" or "undefined".
std::string statistic_value(const Statistic& statistic);

/// Details of the value: the interval and its method, standard errors, or why there is no value;
/// may be empty.
std::string statistic_detail(const Statistic& statistic);

/// A value as shown to readers; an empty set is "no counterpart".
std::string value_words(const RatingTable& table, std::size_t value);

/// One judgement in a disagreement.
struct JudgementWords {
  std::string value = {};      ///< "not judged" where there is no rating
  std::string mappings = {};   ///< ids, joined by commas
  std::string rationale = {};  ///< the rationales of all these mappings
  std::string place = {};      ///< "a.yaml:12:5"
};

JudgementWords judgement_words(const RatingTable& table, std::size_t unit, std::size_t coder);

/// Units on which the coders disagree in the same way and for the same reasons.
struct DisagreementGroup {
  std::vector<std::size_t> units = {};
  std::vector<JudgementWords> judgements = {};  ///< one for each coder
};

/// The disagreements of a view, in the order of the first unit of each group.
std::vector<DisagreementGroup> grouped_disagreements(const AgreementView& view);

/// "Consensus in c.yaml: 12 pairs are as all who judged them said."
std::string consensus_summary(const Consensus& consensus);

/// The heading of the rows of one kind: "Settled (2)".
std::string consensus_heading(const Consensus& consensus, ConsensusKind kind);

/// "1.2 × talk: none, as coder 2 said, c.yaml:16:15 (1: overlap; 2: none)".
std::string consensus_words(const Consensus& consensus, const ConsensusRow& row);

/// "path:line:column", or the path alone for a file as a whole.
std::string place_words(const RatingPlace& place);

/// A table of counts with its margins: a header, rows that begin with their name, and a caption for
/// rows and columns. Empty where nothing can be compared.
struct CountTable {
  std::string caption = {};
  std::vector<std::string> header = {};
  std::vector<std::vector<std::string>> rows = {};
};

/// For two coders the confusion table; for more, how often each coder gave each value.
CountTable count_table(const AgreementView& view);

}  // namespace crosswalk::report
