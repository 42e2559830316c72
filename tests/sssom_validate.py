"""Checks SSSOM/TSV files against the rules of the standard, versions 1.0 and 1.1.

usage: sssom_validate.py [--canonical] FILE...

It shares no code with the program that it checks. Prints what is wrong, a line each, and exits with
1 if anything is. With --canonical, a file also has to be in the canonical form of the standard.
"""

import re
import sys

import yaml

SET_SLOTS = """sssom_version curie_map mapping_set_id mapping_set_version mapping_set_source
mapping_set_title mapping_set_description mapping_set_confidence creator_id creator_label license
subject_type subject_source subject_source_version object_type object_source object_source_version
predicate_type mapping_provider cardinality_scope mapping_tool mapping_tool_id mapping_tool_version
mapping_date publication_date subject_match_field object_match_field subject_preprocessing
object_preprocessing similarity_measure curation_rule curation_rule_text see_also issue_tracker other
comment extension_definitions""".split()

ROW_SLOTS = """record_id subject_id subject_label subject_category predicate_id predicate_label
predicate_modifier object_id object_label object_category mapping_justification author_id
author_label reviewer_id reviewer_label creator_id creator_label license subject_type subject_source
subject_source_version object_type object_source object_source_version predicate_type
mapping_provider mapping_source mapping_cardinality cardinality_scope mapping_tool mapping_tool_id
mapping_tool_version mapping_date publication_date review_date confidence reviewer_agreement
curation_rule curation_rule_text subject_match_field object_match_field match_string
subject_preprocessing object_preprocessing similarity_score similarity_measure see_also
issue_tracker_item other comment""".split()

LISTS = set("""creator_id creator_label author_id author_label reviewer_id reviewer_label
mapping_set_source cardinality_scope subject_match_field object_match_field match_string
subject_preprocessing object_preprocessing curation_rule curation_rule_text see_also""".split())

PROPAGATED = set("""subject_type subject_source subject_source_version object_type object_source
object_source_version predicate_type mapping_provider cardinality_scope mapping_tool mapping_tool_id
mapping_tool_version mapping_date subject_match_field object_match_field subject_preprocessing
object_preprocessing similarity_measure curation_rule curation_rule_text""".split())
assert len(PROPAGATED) == 20

ENTITIES = set("""record_id subject_id predicate_id object_id mapping_justification author_id
reviewer_id creator_id subject_source object_source mapping_source mapping_tool_id
subject_match_field object_match_field subject_preprocessing object_preprocessing curation_rule
issue_tracker_item""".split())

URIS = set("mapping_set_id mapping_set_source license mapping_provider see_also issue_tracker".split())

SINCE_1_1 = set("""mapping_set_confidence predicate_type cardinality_scope mapping_tool_id record_id
review_date reviewer_agreement""".split())
SINCE_1_1_IN_SET = SINCE_1_1 | set("similarity_measure curation_rule curation_rule_text".split())

TYPES = {"owl class", "owl object property", "owl data property", "owl annotation property",
         "owl named individual", "skos concept", "rdfs resource", "rdfs class", "rdfs literal",
         "rdfs datatype", "rdf property", "composed entity expression"}
CARDINALITIES = {"1:1", "1:n", "n:1", "n:n", "1:0", "0:1", "0:0"}
JUSTIFICATIONS = {"semapv:" + name for name in """LexicalMatching CompositeMatching UnspecifiedMatching
SemanticSimilarityThresholdMatching LexicalSimilarityThresholdMatching MappingChaining MappingReview
ManualMappingCuration LogicalReasoning MappingInversion InstanceBasedMatching LogicalMatching
StructuralMatching BackgroundKnowledgeBasedMatching""".split()}
BUILT_IN = set("owl rdf rdfs semapv skos sssom xsd linkml".split())
NONE = "sssom:NoTermFound"
URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]+\Z")
DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*\Z")


def read_table(text):
    """Rows of cells by the quoting rules of the standard; also whether each cell was quoted."""
    rows, row, at = [], [], 0
    while at < len(text):
        quoted = text[at] == '"'
        if quoted:
            value, at = "", at + 1
            while True:
                end = text.index('"', at)
                value += text[at:end]
                at = end + 1
                if text[at:at + 1] != '"':
                    break
                value += '"'
                at += 1
        else:
            end = re.compile(r"[\t\n]|\Z").search(text, at).start()
            value, at = text[at:end], end
        row.append((value, quoted))
        if at >= len(text) or text[at] == "\n":
            rows.append(row)
            row = []
        at += 1
    return rows


def split_list(cell):
    values = [""]
    for part in re.findall(r"\\[\\|]|\||[^|]", cell, re.S):
        if part == "|":
            values.append("")
        else:
            values[-1] += part[1] if len(part) == 2 else part
    return values


class Validator:
    def __init__(self, path, canonical):
        self.path, self.canonical, self.errors = path, canonical, []
        raw = open(path, "rb").read()
        if raw.startswith(b"\xef\xbb\xbf"):
            self.error("begins with a byte order mark")
        self.text = raw.decode("utf-8")

    def error(self, message):
        self.errors.append(f"{self.path}: {message}")

    def run(self):
        lines = self.text.split("\n")
        count = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
        self.header = [line[1:] for line in lines[:count]]
        if not self.header:
            self.error("has no metadata")
            return
        blanks = {len(line) - len(line.lstrip(" ")) for line in self.header[:1]}
        self.set = yaml.load("\n".join(self.header), Loader=yaml.BaseLoader)
        table = read_table("\n".join(lines[count:]))
        self.columns = [name for name, quoted in table[0]]
        self.rows = [[cell for cell, quoted in row] for row in table[1:]]
        self.quoted = [[quoted for cell, quoted in row] for row in table]
        self.raw_rows = table
        if self.canonical and blanks != {0}:
            self.error("has blanks behind the #")
        self.check_metadata()
        self.check_columns()
        for number, row in enumerate(self.rows, count + 2):
            if len(row) != len(self.columns):
                self.error(f"row {number} has {len(row)} cells for {len(self.columns)} columns")
                return
            self.check_row(number, self.full(row))
        self.check_version()
        self.check_cardinality()
        if self.canonical:
            self.check_canonical()

    def full(self, row):
        """A row with what the set says for all of them."""
        values = {slot: cell for slot, cell in zip(self.columns, row) if cell}
        for slot in PROPAGATED & set(self.set):
            if slot not in self.columns:
                value = self.set[slot]
                values[slot] = "|".join(value) if isinstance(value, list) else value
        return values

    def check_metadata(self):
        for slot in ("mapping_set_id", "license"):
            if slot not in self.set:
                self.error(f"has no {slot}")
        self.prefixes = self.set.get("curie_map", {})
        self.definitions = {}
        for definition in self.set.get("extension_definitions", []):
            if set(definition) - {"slot_name", "property", "type_hint"}:
                self.error(f"extension definition with other keys: {definition}")
            if not NAME.match(definition.get("slot_name", "")):
                self.error(f"extension definition without a good name: {definition}")
            self.check_entity("property", definition["property"])
            self.definitions[definition["slot_name"]] = definition["property"]
        for prefix, iri in self.prefixes.items():
            if not NAME.match(prefix):
                self.error(f"prefix {prefix!r} is no name")
            if not URI.match(iri):
                self.error(f"prefix {prefix} stands for {iri!r}, which is no URI")
        for slot, value in self.set.items():
            if slot in ("curie_map", "extension_definitions"):
                continue
            if slot not in SET_SLOTS and slot not in self.definitions:
                self.error(f"has the unknown key {slot}")
            if isinstance(value, list) != (slot in LISTS):
                self.error(f"key {slot} is a list where it must not be, or the reverse")
            for each in value if isinstance(value, list) else [value]:
                self.check_value(slot, each, "metadata")
            if slot in PROPAGATED and slot in self.row_columns_with_values():
                self.error(f"{slot} is given for the set and for rows")

    def row_columns_with_values(self):
        return {slot for n, slot in enumerate(self.columns) if any(row[n] for row in self.rows)}

    def check_columns(self):
        if len(set(self.columns)) != len(self.columns):
            self.error("has a column twice")
        for slot in self.columns:
            if slot not in ROW_SLOTS and slot not in self.definitions:
                self.error(f"has the unknown column {slot}")
        for slot in ("subject_id", "predicate_id", "object_id", "mapping_justification"):
            if slot not in self.columns:
                self.error(f"has no column {slot}")
        if self.rows:
            for slot in set(self.columns) - self.row_columns_with_values():
                self.error(f"column {slot} is empty")

    def check_entity(self, slot, value):
        prefix, colon, local = value.partition(":")
        if not colon or not local or "://" in value:
            self.error(f"{slot} {value!r} is no CURIE")
        elif prefix not in self.prefixes and prefix not in BUILT_IN:
            self.error(f"{slot} {value!r} has an undeclared prefix")
        elif re.search(r'[\s"<>\\^`{|}#?\[\]]|%(?![0-9A-F]{2})', local) or local.startswith("//"):
            self.error(f"{slot} {value!r} has signs that an IRI must not have")

    def check_value(self, slot, value, where):
        if not value:
            self.error(f"{where}: {slot} is empty")
        if slot in ENTITIES:
            self.check_entity(slot, value)
        elif slot in URIS and not URI.match(value):
            self.error(f"{where}: {slot} {value!r} is no absolute URI")
        elif slot.endswith("_date") and not DATE.match(value):
            self.error(f"{where}: {slot} {value!r} is no date")
        elif slot in ("confidence", "similarity_score", "mapping_set_confidence"):
            if not re.match(r"(0(\.\d{1,3})?|1(\.0{1,3})?)\Z", value):
                self.error(f"{where}: {slot} {value!r} is no score")
        elif slot in ("subject_type", "object_type", "predicate_type"):
            if value not in TYPES or slot == "predicate_type" and value in (
                    "rdfs literal", "composed entity expression"):
                self.error(f"{where}: {slot} {value!r} is not allowed")
        elif slot == "mapping_cardinality" and value not in CARDINALITIES:
            self.error(f"{where}: cardinality {value!r}")
        if slot == "mapping_justification" and value not in JUSTIFICATIONS:
            self.error(f"{where}: justification {value!r}")

    def check_row(self, number, row):
        where = f"row {number}"
        for slot, cell in row.items():
            for value in split_list(cell) if slot in LISTS else [cell]:
                self.check_value(slot, value, where)
            if slot in ENTITIES and slot not in LISTS and "|" in cell:
                self.error(f"{where}: {slot} holds a list")
        for side in ("subject", "object"):
            if row.get(f"{side}_type") == "rdfs literal":
                if f"{side}_label" not in row:
                    self.error(f"{where}: a literal {side} without a label")
            elif f"{side}_id" not in row:
                self.error(f"{where}: no {side}_id")
            if row.get(f"{side}_id") == NONE and f"{side}_source" not in row:
                self.error(f"{where}: {NONE} without {side}_source")
        if NONE in [cell for slot, cell in row.items() if slot not in ("subject_id", "object_id")]:
            self.error(f"{where}: {NONE} in another slot than an id")
        if row.get("predicate_modifier") and NONE in (row.get("subject_id"), row.get("object_id")):
            self.error(f"{where}: a modifier with {NONE}")
        if "review_date" in row and not {"reviewer_id", "reviewer_label"} & set(row):
            self.error(f"{where}: a review date without a reviewer")
        for slot in ("predicate_id", "mapping_justification"):
            if slot not in row:
                self.error(f"{where}: no {slot}")

    def check_version(self):
        newer = SINCE_1_1_IN_SET & set(self.set) | SINCE_1_1 & set(self.columns)
        cells = {cell for row in self.rows for cell in row}
        newer |= {"composed entity expression", "0:0"} & cells
        version = self.set.get("sssom_version")
        if newer and version != "1.1":
            self.error(f"uses {sorted(newer)} without sssom_version 1.1")
        if version and (version != "1.1" or not newer):
            self.error(f"says sssom_version {version} without need")
        if version and 'sssom_version: "1.1"' not in self.header:
            self.error("sssom_version is not quoted")

    def check_cardinality(self):
        if "mapping_cardinality" not in self.columns:
            return
        objects, subjects = {}, {}
        rows = [self.full(row) for row in self.rows]
        pairs = [(row["subject_id"], row["object_id"]) for row in rows]
        for subject, object_ in pairs:
            if NONE not in (subject, object_):
                objects.setdefault(subject, set()).add(object_)
                subjects.setdefault(object_, set()).add(subject)
        for row, (subject, object_) in zip(rows, pairs):
            if subject == NONE or object_ == NONE:
                expected = f"{int(subject != NONE)}:{int(object_ != NONE)}"
            else:
                expected = "{}:{}".format("n" if len(subjects[object_]) > 1 else "1",
                                          "n" if len(objects[subject]) > 1 else "1")
            if row.get("mapping_cardinality") != expected:
                self.error(f"{subject} {object_}: cardinality is not {expected}")

    def check_canonical(self):
        if "\r" in self.text or not self.text.endswith("\n"):
            self.error("does not end its lines with LF")
        keys = [line.partition(":")[0] for line in self.header if re.match(r"[A-Za-z_]", line)]
        own = [key for key in keys if key in self.definitions]
        standard = [key for key in keys if key not in self.definitions]
        if keys != standard + own or standard != [s for s in SET_SLOTS if s in standard]:
            self.error(f"keys are not in order: {keys}")
        by_property = lambda slot: self.definitions[slot]
        own_columns = [slot for slot in self.columns if slot in self.definitions]
        rest = [slot for slot in self.columns if slot not in self.definitions]
        if self.columns != [s for s in ROW_SLOTS if s in rest] + sorted(own_columns, key=by_property):
            self.error(f"columns are not in order: {self.columns}")
        if own != sorted(own, key=by_property):
            self.error("own keys are not in order")
        names = list(self.definitions)
        if names != sorted(names, key=by_property):
            self.error("extension definitions are not in order")
        for name in names:
            if name not in self.set and name not in self.columns:
                self.error(f"extension {name} is defined and not used")
        prefixes = list(self.prefixes)
        if prefixes != sorted(prefixes) or set(prefixes) & BUILT_IN:
            self.error(f"prefixes are not sorted or built-in: {prefixes}")
        used = {value.partition(":")[0] for value in self.definitions.values()}
        for values in [self.full(row) for row in self.rows] + [self.set]:
            for slot in ENTITIES & set(values):
                cells = values[slot] if isinstance(values[slot], list) else split_list(values[slot])
                used |= {cell.partition(":")[0] for cell in cells}
        if set(prefixes) != used - BUILT_IN:
            self.error(f"prefixes {sorted(set(prefixes) ^ (used - BUILT_IN))} are not used or missing")
        if self.rows != sorted(self.rows, key=lambda row: [cell.encode() for cell in row]):
            self.error("rows are not sorted")
        for slot in PROPAGATED & set(self.columns):
            if len({row[self.columns.index(slot)] for row in self.rows}) == 1:
                self.error(f"{slot} is the same in all rows and not condensed")
        for row in self.raw_rows:
            for cell, quoted in row:
                if quoted != bool(re.search('["\t\n]', cell)):
                    self.error(f"{cell[:40]!r} is quoted without need, or not quoted")
        for line in self.header:
            value = line.partition(": ")[2]
            if value.startswith('"') and re.match(r'"[A-Za-z][A-Za-z /.()-]*"\Z', value):
                if value.strip('"').lower() not in ("true", "false", "null", "yes", "no", "on", "off",
                                                    "y", "n"):
                    self.error(f"is quoted without need: {line}")
            if value.startswith(("'", "|", ">")) or "\t" in line:
                self.error(f"is not in a canonical style: {line}")


def main():
    arguments = sys.argv[1:]
    canonical = "--canonical" in arguments
    errors = []
    for path in arguments:
        if path == "--canonical":
            continue
        validator = Validator(path, canonical)
        validator.run()
        errors += validator.errors
    print("\n".join(errors), end="\n" if errors else "")
    sys.exit(1 if errors else 0)


if __name__ == "__main__":
    main()
