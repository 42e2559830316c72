#include <array>

#include "report/rule_help.hpp"

namespace crosswalk::report {
namespace {

constexpr auto import_lines = std::to_array<RuleExample>({
    {.rule = "unknown-parent",
     .file = "outcomes.csv",
     .wrong = R"(A,,Talking
A1,B,Listens.)",
     .right = R"(A,,Talking
A1,A,Listens.)"},
    {.rule = "unreadable-table",
     .file = "peer--start.yaml",
     .wrong = R"(table: "peer-start.csv")",
     .right = R"(table: "peer--start.csv")"},
    {.rule = "unknown-column",
     .file = "peer--start.csv",
     .wrong = "mapping_id,left_ref,relation,right_ref,rationale_en,noet_en",
     .right = "mapping_id,left_ref,relation,right_ref,rationale_en,note_en"},
    {.rule = "rows-disagree",
     .file = "peer--start.csv",
     .wrong = R"(waiting,2.2,weak-overlap,1,Every beginning takes some time.,
waiting,2.3,overlap,1,,)",
     .right = R"(waiting,2.2,weak-overlap,1,Every beginning takes some time.,
waiting,2.3,weak-overlap,1,,)"},
    {.rule = "unreadable-workbook",
     .file = "judged.xlsx",
     .wrong = "PK (the rest of the file was cut off)",
     .right = R"(A1: left_ref
A2: 1.1)"},
    {.rule = "converted-cell",
     .file = "judged.xlsx",
     .wrong = R"(A1: left_ref
A2: 1.1 (number))",
     .right = R"(A1: left_ref
A2: 1.1)"},
    {.rule = "unevaluated-formula",
     .file = "judged.xlsx",
     .wrong = R"(B2: within
B3: =B2 (formula))",
     .right = R"(B2: within
B3: overlap)"},
    {.rule = "merged-cell",
     .file = "judged.xlsx",
     .wrong = R"(A1: left_ref
A2:A3: 1.1 (merged))",
     .right = R"(A1: left_ref
A2: 1.1
A3: 1.2)"},
    {.rule = "struck-out-cell",
     .file = "judged.xlsx",
     .wrong = R"(D1: rationale_en
D2: Both listen. (struck through))",
     .right = R"(D1: rationale_en
D2: Both listen.)"},
    {.rule = "sssom-metadata",
     .file = "judged.sssom.tsv",
     .wrong = R"(#curie_map:
#  peer_2: https://example.org/peer/
#  care_1: https://example.org/care/
#  skos: https://example.org/skos/)",
     .right = R"(#curie_map:
#  peer_2: https://example.org/peer/
#  care_1: https://example.org/care/)"},
    {.rule = "sssom-value",
     .file = "judged.sssom.tsv",
     .wrong = "peer_2:1.1	skos:broadMatch	caer_1:listening	"
              "semapv:ManualMappingCuration	Both listen.",
     .right = "peer_2:1.1	skos:broadMatch	care_1:listening	"
              "semapv:ManualMappingCuration	Both listen."},
    {.rule = "sssom-departure",
     .file = "judged.sssom.tsv",
     .wrong = "#mapping_set_id: sets/1",
     .right = "#mapping_set_id: https://example.org/sets/1"},
    {.rule = "sssom-left-out",
     .file = "judged.sssom.tsv",
     .wrong = R"(#mapping_set_id: https://example.org/sets/1
#mapping_tool: A matcher)",
     .right = "#mapping_set_id: https://example.org/sets/1"},
});

}  // namespace

std::span<const RuleExample> import_examples() { return import_lines; }

}  // namespace crosswalk::report
