#include "report/phrases.hpp"

namespace crosswalk::report {

const Catalogue& english_catalogue() {
  static const Catalogue catalogue{
      .language = "en",
      .plural_category = english_plural_category,
      .phrases = joined(
          {{
               {Phrase::report_title, "{left} and {right}: competencies compared"},
               {Phrase::compared_framework, "**{short}:** {title}, version {version} ({size})"},
               {Phrase::compared_crosswalk,
                "**Crosswalk:** {id} ({mappings}; coverage: {coverage}). People wrote it; every "
                "judgement comes from it"},
               {Phrase::compared_turned,
                "**Direction:** the crosswalk was written from {right} to {left} and is read here "
                "from {left} to {right}; the judgements are the same"},
               {Phrase::compared_reviewed,
                "**Reviewed:** {n} of {total} mappings of {id} was judged on the texts shown "
                "here|**Reviewed:** {n} of {total} mappings of {id} were judged on the texts shown "
                "here"},
               {Phrase::compared_stale,
                "**Stale:** a text has changed since {n} mapping of {id} was judged on it: "
                "{mappings}|**Stale:** texts have changed since {n} mappings of {id} were judged "
                "on "
                "them: {mappings}"},
               {Phrase::missing_items, "**Missing from {short}:** {why}"},
               {Phrase::paraphrased,
                "**Wording of {short}:** the items are a paraphrase, not the source’s own words"},
               {Phrase::items, "{n} item|{n} items"},
               {Phrase::categories, "{n} category|{n} categories"},
               {Phrase::mappings, "{n} mapping|{n} mappings"},
               {Phrase::tree_size, "{categories}, {items}"},
               {Phrase::coverage_partial, "partial"},
               {Phrase::coverage_complete, "complete"},
               {Phrase::class_overlap, "Overlap"},
               {Phrase::class_weak_overlap, "Weak overlap"},
               {Phrase::class_possible_overlap, "Possible overlap"},
               {Phrase::class_possible_weak_overlap, "Possible weak overlap"},
               {Phrase::class_only, "{short}-only"},
               {Phrase::class_only_both, "{left}-only, {right}-only"},
               {Phrase::class_not_addressed, "Not addressed"},
               {Phrase::relation_same, "same"},
               {Phrase::relation_within, "within"},
               {Phrase::relation_contains, "contains"},
               {Phrase::relation_overlap, "overlap"},
               {Phrase::relation_weak_overlap, "weak overlap"},
               {Phrase::relation_none, "none"},
               {Phrase::extent_partial, "{relation}, partial"},
               {Phrase::extent_full, "{relation}, full"},
               {Phrase::basis_concept, "carries “{concept}”"},
               {Phrase::basis_category, "in category {category}"},
               {Phrase::basis_closed_table, "complete coverage"},
               {Phrase::unverified, "(?) unverified"},
               {Phrase::stale, "(!) stale"},
               {Phrase::labelled, "**{label}:** {words}"},
               {Phrase::quoted, "“{text}”"},
               {Phrase::column_class, "Class"},
               {Phrase::column_category, "Category"},
               {Phrase::column_items, "Items"},
               {Phrase::column_also, "Also reached by"},
               {Phrase::column_file, "File"},
               {Phrase::column_id, "Id"},
               {Phrase::column_version, "Version"},
               {Phrase::column_digest, "SHA-256 (start)"},
               {Phrase::column_contents, "Contents"},
               {Phrase::row_total, "All"},
               {Phrase::number_with_share, "{n} ({percent} %)"},
               {Phrase::legend, "**{class}:** {meaning}."},
               {Phrase::own_items, "{own} items"},
               {Phrase::own_items_known, "known {own} items"},
               {Phrase::has_counterpart, "has|have"},
               {Phrase::known_to_have, "is known to have|are known to have"},
               {Phrase::summary_some,
                "Of the {total} {items}, **{n}** ({percent} %) {has} a counterpart in {other}: "
                "{overlap} by overlap, {weak} by weak overlap."},
               {Phrase::summary_all,
                "**All {n}** {items} {has} a counterpart in {other}: {overlap} by overlap, {weak} "
                "by weak overlap."},
               {Phrase::summary_nothing,
                "None of the {total} {items} {has} a counterpart in {other}."},
               {Phrase::summary_nothing_known, "No item of {other} is known."},
               {Phrase::summary_only,
                "**{n}** was looked at and has none: it is {own}-only.|**{n}** were looked at and "
                "have none: they are {own}-only."},
               {Phrase::summary_not_addressed,
                "**{n}** is not addressed: nobody has judged it, and that does not mean that it "
                "has "
                "no counterpart.|**{n}** are not addressed: nobody has judged them, and that does "
                "not mean that they have no counterpart."},
               {Phrase::summary_unverified,
                "Of the {own} items **{n}** is itself unverified: {overlap} in overlap, {weak} in "
                "weak overlap, {only} in {own}-only, {not_addressed} in not addressed.|Of the "
                "{own} "
                "items **{n}** are themselves unverified: {overlap} in overlap, {weak} in weak "
                "overlap, {only} in {own}-only, {not_addressed} in not addressed."},
               {Phrase::summary_on_unverified,
                "For **{n}** of the items with a counterpart, what decided that rests on "
                "unverified "
                "entries alone: {overlap} in overlap, {weak} in weak overlap."},
               {Phrase::summary_left_out,
                "**{n}** of the items not addressed would have a class if nothing were left out "
                "here for its weak evidence.|**{n}** of the items not addressed would have a class "
                "if nothing were left out here for its weak evidence."},
               {Phrase::summary_concept,
                "**{n}** of the {own} classes comes by way of a concept that entries are tagged "
                "with ({concepts}); {inherited} of these items carry it only through their "
                "category. The tags are a judgement of whoever wrote {file}.|**{n}** of the {own} "
                "classes come by way of a concept that entries are "
                "tagged with ({concepts}); {inherited} of these items carry it only through their "
                "category. The tags are a judgement of whoever wrote {file}."},
               {Phrase::summary_no_items,
                "{own} has no items here, so there is nothing to judge on that side."},
               {Phrase::heading_method, "Method"},
               {Phrase::meaning_overlap, "a mapping gives the item a counterpart"},
               {Phrase::meaning_weak_overlap,
                "a mapping gives the item a counterpart that shares only a little with it"},
               {Phrase::meaning_only, "a person looked, and the other side has no counterpart"},
               {Phrase::meaning_only_complete,
                "a person looked, and the other side has no counterpart; or no mapping reaches the "
                "item and the crosswalk claims to be complete"},
               {Phrase::meaning_not_addressed, "no mapping reaches the item, so nothing is known"},
               {Phrase::meaning_unverified,
                "“{mark}” marks an item whose wording could be confirmed in no page. *Verified* "
                "means read in the official text or on the issuer’s own page, *secondary* read in "
                "a "
                "page that restates it, *unverified* neither."},
               {Phrase::meaning_stale,
                "“{mark}” marks a mapping that has to be looked at again: a text has changed since "
                "it was judged."},
               {Phrase::method_intro,
                "The class of an item is never set by hand; it follows from the mappings by four "
                "rules:"},
               {Phrase::rule_reach,
                "A mapping *reaches* an item by naming it, by naming a concept that the item "
                "carries, or by naming a category above it. This is its basis; where none is "
                "given, "
                "the mapping names the item itself."},
               {Phrase::rule_basis,
                "The most specific basis decides: item before concept, concept before category, a "
                "near category before a far one."},
               {Phrase::rule_strength,
                "Of mappings with equal basis the strongest relation decides: overlap, then weak "
                "overlap, then none."},
               {Phrase::rule_unreached_partial,
                "An item that no mapping reaches is *not addressed*: the coverage of the crosswalk "
                "is "
                "partial."},
               {Phrase::rule_unreached_complete,
                "An item that no mapping reaches has *no counterpart*: this crosswalk has complete "
                "coverage, that is, it claims to have looked at everything (basis: complete "
                "coverage)."},
               {Phrase::method_visible,
                "A mapping that reaches an item without deciding its class stays visible under "
                "“Also reached by”. Both sides are classed by the same rules. A category has no "
                "class of its own, only counts."},
               {Phrase::relation_meaning, "{relation} ({meaning})"},
               {Phrase::meaning_same, "the same competency, in other words"},
               {Phrase::meaning_within, "the {left} side is part of the {right} side"},
               {Phrase::meaning_contains, "the {right} side is part of the {left} side"},
               {Phrase::meaning_relation_overlap,
                "both sides share much; each also asks for something that the other does not"},
               {Phrase::meaning_relation_weak_overlap, "both sides share a little"},
               {Phrase::meaning_none, "a person looked, and there is no counterpart"},
               {Phrase::meaning_extent,
                "“Partial” or “full” after a relation is what the source says of its extent."},
               {Phrase::heading_methods_text, "A text for a methods section"},
               {Phrase::methods_text,
                "We compared {left} ({left_short}, version {left_version}, {left_items} items) "
                "with "
                "{right} ({right_short}, version {right_version}, {right_items} items) using "
                "crosswalk {version}. The classes follow from {mappings} of the cross-reference "
                "table {tables}, each of which a person judged and gave a reason for. The most "
                "specific mapping that reaches an item decides its class, and among equally "
                "specific ones the strongest relation. {found} of the {left_items} {left_short} "
                "items ({percent} %) have a counterpart in {right_short}."},
               {Phrase::methods_text_indirect,
                "We compared {left} ({left_short}, version {left_version}, {left_items} items) "
                "with "
                "{right} ({right_short}, version {right_version}, {right_items} items) using "
                "crosswalk {version}. Nobody has judged the two against each other; the classes "
                "were derived from the chain of the cross-reference tables {tables} ({mappings}, "
                "each of which a person judged and gave a reason for). From {found} of the "
                "{left_items} {left_short} items ({percent} %) a path leads to {right_short}; for "
                "{certain} of them the counterpart is certain, for the others it is only possible, "
                "since two overlaps need not meet."},
               {Phrase::heading_notes, "Editor’s notes"},
               {Phrase::heading_matrix, "Matrix"},
               {Phrase::matrix_intro,
                "A cell holds the strongest class that a mapping gives an item of the row "
                "({left}) in the column ({right}), and the number of items with a counterpart "
                "there, "
                "whether or not that mapping decided their class; in an empty cell none is known."},
               {Phrase::matrix_empty, "No mapping gives any {left} item a counterpart in {right}."},
               {Phrase::matrix_columns, "The columns:"},
               {Phrase::matrix_row, "{row} with {n} of {total}"},
               {Phrase::matrix_overlap_rows, "Categories with items in overlap: {rows}."},
               {Phrase::matrix_empty_rows, "Categories without any known counterpart: {rows}."},
               {Phrase::matrix_cells, "The mappings behind each cell:"},
               {Phrase::heading_glance, "{short} by category"},
               {Phrase::heading_right, "The {right} side"},
               {Phrase::heading_gaps, "{right} items without a known counterpart"},
               {Phrase::heading_with_counterpart, "{right} items with a counterpart"},
               {Phrase::heading_mappings, "Mappings"},
               {Phrase::mappings_intro,
                "Every mapping with its reason. The relation is read from {left} "
                "to {right}."},
               {Phrase::mappings_source,
                "Quotes and citations are those of the source on {cited}."},
               {Phrase::mapping_cited, "cites {cited}"},
               {Phrase::mapping_quote, "**Source:**"},
               {Phrase::mapping_note, "**Editor:**"},
               {Phrase::mapping_source, "**Source of this mapping:** {source}"},
               {Phrase::mapping_reviewed, "**Reviewed:** {date}, {who}"},
               {Phrase::no_counterpart, "no counterpart"},
               {Phrase::concept_below, "{entry} where it carries “{concept}”"},
               {Phrase::concept_anywhere, "whatever carries “{concept}”"},
               {Phrase::reached_items, "{ref}: {items}"},
               {Phrase::heading_diagnostics, "Notes on the source"},
               {Phrase::diagnostics_intro, "Found by the checks. Nothing was repaired silently."},
               {Phrase::told_of, "{subject}: {words}"},
               {Phrase::severity_warning, "Warning"},
               {Phrase::severity_note, "Note"},
               {Phrase::heading_provenance, "Provenance"},
               {Phrase::made_by,
                "Made by crosswalk {version}, report format {format}, from these files:"},
               {Phrase::translations, "Translations are those of the files."},
               {Phrase::fallbacks,
                "A text that its file lacks in the language of this report is shown in another, "
                "with "
                "its tag in square brackets."},
               {Phrase::heading_sources, "Sources"},
               {Phrase::label_source, "Source"},
               {Phrase::label_publisher, "Publisher"},
               {Phrase::label_country, "Country"},
               {Phrase::label_rights, "Rights"},
               {Phrase::label_derived_from, "Derived from"},
               {Phrase::label_original, "Original language"},
               {Phrase::label_wording, "Wording of the items"},
               {Phrase::wording_verbatim, "the source’s own words"},
               {Phrase::wording_paraphrase, "a paraphrase, not the source’s own words"},
               {Phrase::statement_of, "**{label} ({names}):** {words}"},
               {Phrase::heading_entry_sources, "Sources of single entries"},
               {Phrase::label_disclaimer, "Disclaimer"},
               {Phrase::label_acknowledgement, "Acknowledgement of funding"},
               {Phrase::heading_cite, "How to cite this report"},
               {Phrase::cite, "*{title}.* Report made with crosswalk {version} from {files}."},
               {Phrase::cite_reviewed,
                "*{title}.* Report made with crosswalk {version} from {files}; judgements last "
                "reviewed on {date}."},
               {Phrase::rule_error, "error"},
               {Phrase::rule_warning, "warning"},
               {Phrase::rule_note, "note"},
               {Phrase::rule_found_where, "Found where {summary}."},
               {Phrase::rule_cause, "How it usually comes about: {text}"},
               {Phrase::rule_remedy, "How to mend it: {text}"},
               {Phrase::rule_wrong, "Not so, in {file}:"},
               {Phrase::rule_right, "But so, in {file}:"},
           },
           english_indirect_phrases(),
           english_commands_phrases(),
           english_differences_phrases(),
           english_agreement_phrases(),
           english_page_phrases()}),
      .diagnostic_phrases = english_diagnostic_phrases(),
      .language_names =
          {
              {"ca", "Catalan"},
              {"de", "German"},
              {"en", "English"},
              {"es", "Spanish"},
              {"fr", "French"},
              {"nb", "Norwegian Bokmål"},
              {"nl", "Dutch"},
              {"nn", "Norwegian Nynorsk"},
              {"pt", "Portuguese"},
              {"ro", "Romanian"},
          },
      .rule_help = {english_form_help(), english_table_help(), english_import_help(),
                    english_content_help(), english_reports_help()},
  };
  return catalogue;
}

}  // namespace crosswalk::report
