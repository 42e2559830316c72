"""The good files that the hostile ones are made from."""

FRAMEWORK = """\
framework: "a"
short: "A"
title: {en: "Talking", pt: "Falar"}
original: "en"
version: "1"
publisher: "An office"
source: {title: "A book", year: 2024, locator: "pages 1 to 9"}
rights: "NOASSERTION"
concepts:
  care: {title: {en: "Care", pt: "Cuidado"}, terms: {en: ["caring"]}}
categories:
  - id: "1"
    label: "I"
    title: {en: "Speaking", pt: "Falar"}
    items:
      - id: "1.1"
        concepts: ["care"]
        text: {en: "Speaks in a caring way.", pt: "Fala com cuidado."}
      - {id: "1.2", text: {en: 'Listens, and "hears".', pt: "Escuta."}}
  - id: "2"
    label: "II"
    title:
      en: Acting
      pt: >-
        Agir
        bem
    items:
      - {id: "2.1", text: {en: "Acts.", pt: "Age."}}
"""

OTHER_FRAMEWORK = """\
framework: "b"
short: "B"
title: {en: "Doing"}
original: "en"
version: "1"
source: {title: "A page"}
rights: "NOASSERTION"
items:
  - {id: "x", text: {en: "Does x."}}
  - {id: "y", text: {en: "Does y."}}
"""

CROSSWALK = """\
crosswalk: "a--b"
left: "a"
right: "b"
left_version: "1"
right_version: "1"
coverage: partial
source: {title: "A judgement"}
mappings:
  - id: "talk"
    left: ["1"]
    right: ["x"]
    relation: overlap
    extent: partial
    cited: ["I"]
    quote: {en: "Speaks in a caring way."}
    rationale: {en: "Both talk.", pt: "Ambos falam."}
    note: {en: "As printed."}
  - {id: "act", left: ["2.1"], right: ["y"], relation: same, rationale: {en: "Both act."}}
  - id: "care"
    left: ["1#care", "#care"]
    relation: none
    rationale:
      en: |
        Nothing of it is said.
"""

REPORTS = """\
# The reports on a and b
reports:
  - {file: "a--b.en.md", compare: ["a", "b"], format: md}
  - file: "a--b.items.csv"
    compare: ["a", "b"]
    format: csv
    table: items
  - {file: "a--b.excel.csv", compare: ["a", "b"], format: csv, table: mappings, csv_dialect: excel-eu}
  - {file: "a--b.pt.md", compare: ["a", "b"], format: md, lang: pt}
"""

RATINGS = '''\
unit,Ana,"Bo, jr",C
1,same,same,overlap
"2 ""two""",none,weak,
3,overlap,overlap,overlap
"4
four",same,none,same
5,,same,same
'''

# The columns of the table `mappings`, as a curator keeps a crosswalk in a spreadsheet.
MAPPINGS = [
    ["mapping_id", "relation", "extent", "left_ref", "right_ref", "cited", "rationale", "quote", "source"],
    ["talk", "overlap", "partial", "1", "x", "I", "Both talk.", "Speaks in a caring way.", "A judgement"],
    ["act", "same", "", "2.1", "y", "", 'They "act", both.', "", "A judgement"],
    ["care", "none", "", "1#care", "", "", "Nothing of it\nis said.", "", "A judgement"],
]

ENTRIES = [
    ["id", "category", "title", "text"],
    ["1", "", "Speaking", ""],
    ["1.1", "1", "", "Speaks in a caring way."],
    ["1.2", "1", "", 'Listens, and "hears".'],
    ["2", "", "Acting", ""],
]

SSSOM = '''\
#sssom_version: "1.1"
#curie_map:
#  a: "https://example.org/a/"
#  b: "https://example.org/b/"
#mapping_set_id: "https://example.org/sets/a--b"
#license: "https://example.org/licence"
#subject_source: "a:a"
#object_source: "b:b"
subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification\tcomment
a:1\tSpeaking\tskos:closeMatch\tb:x\tDoes x.\tsemapv:ManualMappingCuration\tBoth talk.
a:2.1\tActs.\tskos:exactMatch\tb:y\tDoes y.\tsemapv:ManualMappingCuration\t"They ""act"", both."
a:1.1\tSpeaks\tskos:closeMatch\tsssom:NoTermFound\t\tsemapv:ManualMappingCuration\tNothing \\| of it.
'''


def quoted(cell, separator):
    if any(each in cell for each in (separator, '"', "\n", "\r")):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def table(rows, separator=","):
    return "".join(separator.join(quoted(cell, separator) for cell in row) + "\n" for row in rows)
