"""Imports SSSOM sets with the quirks of other programs and checks that nothing in them is lost without
a word: each row becomes a mapping or is counted in a warning, each slot with values is kept or named.

usage: sssom_sets.py PROGRAM
"""

import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

COUNT = 120

# Slots that end up in a crosswalk or a flat framework, or that say what their rows say anyway.
KEPT = set("""subject_id subject_label predicate_id predicate_label predicate_modifier object_id
object_label comment record_id subject_source subject_source_version object_source
object_source_version mapping_cardinality mapping_set_id mapping_set_title mapping_set_description
mapping_set_version mapping_set_source creator_label publication_date sssom_version curie_map
extension_definitions""".split())

PREDICATES = [("skos:exactMatch", "same"), ("skos:broadMatch", "within"),
              ("skos:narrowMatch", "contains"), ("skos:closeMatch", "overlap"),
              ("skos:relatedMatch", "weak-overlap"), ("owl:equivalentClass", "same"),
              ("rdfs:subClassOf", "within")]

HEADER = """curie_map:
  HX: https://example.org/obo/HX_
  MX: https://example.org/obo/MX_
  orcid: https://orcid.org/
  rules: https://example.org/rules/
mapping_set_id: https://example.org/sets/hx-mx.sssom.tsv
mapping_set_version: 2024-02-29
mapping_set_title: "Left entries: mapped to right ones"
mapping_set_description: A set in the style of other programs.
creator_id:
  - orcid:0000-0000-0000-0001
  - orcid:0000-0000-0000-0002
creator_label: First Tool
license: https://creativecommons.org/publicdomain/zero/1.0/
subject_source: HX:hx-list
object_source: MX:mx-list
mapping_tool: First Tool
publication_date: 2024-03-01
unheard_of: 3
"""


def rows(old_slots):
    """Each a dictionary by slot, with the relation that it should give, or None."""
    for n in range(COUNT):
        predicate, relation = PREDICATES[n % len(PREDICATES)]
        row = {
            "subject_id": f"HX:{n:07}", "subject_label": f"left entry {n}",
            "predicate_id": predicate, "object_id": f"MX:{n // 2:07}",
            "object_label": f"right entry {n // 2}", "author_id": "orcid:0000-0000-0000-0001",
            "confidence": f"0.{n % 10}", "match_string": f"entry {n}|left\\|{n}",
            "comment": f'Row {n} says "entry"', "see_also": f"https://example.org/{n}",
            "score_of_tool": str(n),
        }
        if n % 10 == 3:  # an IRI in place of a CURIE
            row["subject_id"] = f"https://example.org/obo/HX_{n:07}"
        if n % 10 == 4:
            row.update(object_id="sssom:NoTermFound", object_label="")
            relation = "none"
        if n % 10 == 6:
            row.update(subject_id="sssom:NoTermFound", subject_label="",
                       object_id=f"MX:9{n:06}", object_label=f"right entry 9{n}")
            relation = "none"
        if n == 17:
            row["predicate_modifier"], relation = "Not", None
        if n == 28:
            row.update(subject_id="sssom:NoTermFound", object_id="sssom:NoTermFound")
            relation = None
        if old_slots:
            row["match_type"] = "Lexical"
            row["semantic_similarity_score"] = "0.5"
        else:
            row["mapping_justification"] = "semapv:LexicalMatching"
            row["similarity_score"] = "0.5"
        yield row, relation


def table(old_slots, separator="\t"):
    names = sorted({slot for row, relation in rows(old_slots) for slot in row})
    lines = [names] + [[row.get(name, "") for name in names] for row, relation in rows(old_slots)]

    def cell(text):
        return '"' + text.replace('"', '""') + '"' if re.search(f'["\n{separator}]', text) else text

    return "".join(separator.join(map(cell, line)) + "\n" for line in lines), names


def embedded(line_form):
    return "".join(line_form(line) + "\n" for line in HEADER.splitlines())


class Sets:
    def __init__(self, program):
        self.program, self.failures = program, []

    def run(self, folder, *arguments):
        return subprocess.run([self.program, "--frameworks", folder / "data", *arguments], cwd=folder,
                              capture_output=True, text=True)

    def check(self, name, files, names):
        with tempfile.TemporaryDirectory() as work:
            folder = pathlib.Path(work)
            (folder / "data").mkdir()
            for file, text in files.items():
                (folder / file).write_bytes(text.encode())
            done = self.run(folder, "import", "crosswalk", "set.sssom.tsv")
            if done.returncode:
                self.failures.append(f"{name}: status {done.returncode}\n{done.stderr}")
                return
            self.check_slots(name, done.stderr, names)
            self.check_rows(name, folder / "data", done.stderr)
            compared = self.run(folder, "compare", "hx-list", "mx-list", "--format", "csv")
            left = set(re.findall(r"^\d{7}\b", compared.stdout, re.M))
            expected = {row["subject_id"][-7:] for row, relation in rows(False)
                        if relation and "NoTerm" not in row["subject_id"]}
            if compared.returncode or left != expected:
                self.failures.append(f"{name}: the comparison has {len(left)} of {len(expected)} "
                                     f"entries\n{compared.stderr}")

    def check_slots(self, name, told, names):
        renamed = {"match_type": "mapping_justification",
                   "semantic_similarity_score": "similarity_score"}
        of_set = re.findall(r"^(\w+):", HEADER, re.M)
        for slot in {renamed.get(slot, slot) for slot in names + of_set} - KEPT:
            if not re.search(rf"'{slot}'", told):
                self.failures.append(f"{name}: slot {slot} is neither kept nor named")

    def check_rows(self, name, data, told):
        crosswalk = yaml.load((data / "crosswalks" / "hx-list--mx-list.yaml").read_text(),
                              Loader=yaml.BaseLoader)
        got = [(mapping.get("left", []), mapping.get("right", []), mapping["relation"],
                mapping["rationale"]["en"]) for mapping in crosswalk["mappings"]]
        expected = []
        for row, relation in rows(False):
            if relation is None:
                continue
            sides = [[] if "NoTerm" in row[slot] else [row[slot][-7:]]
                     for slot in ("subject_id", "object_id")]
            expected.append((*sides, relation, row["comment"]))
        if got != expected:
            self.failures.append(f"{name}: {len(got)} mappings, not these {len(expected)}")
        if not re.search("1 row with a predicate modifier", told) or "no term on either" not in told:
            self.failures.append(f"{name}: a row that is left out is not told")
        source = crosswalk["source"]
        if source != {"title": "Left entries: mapped to right ones", "author": "First Tool",
                      "year": "2024", "identifier": "https://example.org/sets/hx-mx.sssom.tsv",
                      "locator": "version 2024-02-29"}:
            self.failures.append(f"{name}: the source is {source}")
        for side, word, count in (("hx-list", "left", 95), ("mx-list", "right", 60)):
            framework = yaml.load((data / f"{side}.yaml").read_text(), Loader=yaml.BaseLoader)
            texts = [item["text"]["en"] for item in framework["items"]]
            if not all(text.startswith(f"{word} entry") for text in texts):
                self.failures.append(f"{name}: {side} does not have the labels of the set")
            if "was made of the ids and labels" not in framework["note"]["en"]:
                self.failures.append(f"{name}: {side} does not say how it was made")


def main():
    sets = Sets(sys.argv[1])
    new, new_names = table(False)
    old, old_names = table(True)
    commas, comma_names = table(False, ",")
    sets.check("plain", {"set.sssom.tsv": embedded(lambda line: "#" + line) + new}, new_names)
    sets.check("blanks behind #", {"set.sssom.tsv": embedded(lambda line: "# " + line) + new},
               new_names)
    sets.check("old slots", {"set.sssom.tsv": embedded(lambda line: "#" + line) + old}, old_names)
    sets.check("tabs of a spreadsheet",
               {"set.sssom.tsv": embedded(lambda line: "#" + line + "\t" * 9).replace("\n", "\r\n")
                + new.replace("\n", "\r\n")}, new_names)
    sets.check("quotes of a spreadsheet",
               {"set.sssom.tsv": embedded(
                   lambda line: '"#' + line.replace('"', '""') + '"' if '"' in line else "#" + line)
                + new}, new_names)
    sets.check("commas", {"set.sssom.tsv": embedded(lambda line: "#" + line + ",,,") + commas},
               comma_names)
    sets.check("metadata beside it", {"set.sssom.tsv": new, "set.sssom.yml": HEADER}, new_names)
    sets.check("byte order mark",
               {"set.sssom.tsv": "\ufeff" + embedded(lambda line: "#" + line) + new}, new_names)
    print("\n".join(sets.failures))
    sys.exit(1 if sets.failures else 0)


if __name__ == "__main__":
    main()
