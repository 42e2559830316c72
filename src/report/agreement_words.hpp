#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/agreement.hpp"
#include "report/draft.hpp"

// What the agreement report says in words.
namespace crosswalk::report {

/// "Agreement of 2 coders on psw 2025 and social-work 2025".
Inline agreement_title(const Draft& draft, const Agreement& agreement);

/// "Class of each item of psw 2025".
Inline view_title(const Draft& draft, const Agreement& agreement, const AgreementView& view);

/// "Ordinal scale: no counterpart < weak overlap < overlap. 63 units, 40 of them judged by one
/// coder at least, 30 by two or more. Missing ratings: 56 of 126."
Inline view_summary(const Draft& draft, const AgreementView& view);

/// "Krippendorff’s alpha (ordinal)".
Inline statistic_label(const Draft& draft, const Statistic& statistic);

/// "0.812", "87.5 %" or "undefined".
Inline statistic_value(const Draft& draft, const Statistic& statistic);

/// Details of the value: the interval and its method, standard errors, or why there is no value;
/// may be empty.
Inline statistic_detail(const Draft& draft, const Statistic& statistic);

/// A value of a level as shown to readers: a class or a relation in words, "no counterpart" for an
/// empty set, "not judged" for a missing one, anything else as it is.
Inline value_words(const Draft& draft, AgreementLevel level, const RatingTable& table,
                   std::size_t value);

/// The sources of one judgement in a disagreement.
struct JudgementSource {
  std::string mappings = {};   ///< ids, joined by commas
  std::string rationale = {};  ///< the rationales of all these mappings
  std::string place = {};      ///< "a.yaml:12:5"
};

/// The source of a rating, with rationales in `language` or in the fallback of Text::best.
JudgementSource judgement_source(const RatingTable& table, std::size_t unit, std::size_t coder,
                                 std::string_view language);

/// Units on which the coders disagree in the same way and for the same reasons.
struct DisagreementGroup {
  std::vector<std::size_t> units = {};
  std::vector<JudgementSource> sources = {};  ///< one for each coder
};

/// The disagreements of a view, in the order of the first unit of each group.
std::vector<DisagreementGroup> grouped_disagreements(const AgreementView& view,
                                                     std::string_view language);

/// "In c.yaml, 12 pairs of refs are as all who judged them said."
Inline consensus_summary(const Draft& draft, const Consensus& consensus);

/// The heading of the rows of one kind: "Settled: the coders differed (2)".
Inline consensus_heading(const Draft& draft, const Consensus& consensus, ConsensusKind kind);

/// "1.2 × talk: none, as coder 2 said, c.yaml:16:15 (1: overlap; 2: none)".
Inline consensus_words(const Draft& draft, const Consensus& consensus, const ConsensusRow& row);

/// What count_table() counts, as a sentence before the table; empty where it gives no table.
Inline count_caption(const Draft& draft, const AgreementView& view);

/// For two coders the confusion table with its margins; for more, how often each coder gave each
/// value. Without rows where nothing can be compared.
Table count_table(const Draft& draft, const AgreementView& view);

}  // namespace crosswalk::report
