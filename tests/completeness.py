"""What must not be kept in step by memory: every rule and every command has a golden case, every
rule and every national list stands in frameworks/README.md, every command and option in README.md
with the words that it takes, which are those of reports.yaml too, every command's help has an
example, every column and every key of JSON stands in frameworks/README.md and nothing else does, and
no input of golden cases is kept many times. And the crosswalks of the national lists are judged
alike: by one yardstick, with `none` for what was read alone.

Usage: completeness.py TOOL SOURCE_FOLDER
"""

import csv
import io
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

tool, source = sys.argv[1], Path(sys.argv[2])
golden = source / "tests" / "golden"
manual = (source / "README.md").read_text(encoding="utf-8")
format_manual = (source / "frameworks" / "README.md").read_text(encoding="utf-8")
faults = []


def run(*arguments):
    return subprocess.run(
        [tool, *arguments], capture_output=True, encoding="utf-8", check=True
    ).stdout


def commands_of(help_text):
    section = re.search(r"^Subcommands:\n((?:  .*\n)+)", help_text, re.MULTILINE)
    return re.findall(r"^  (\S+)", section.group(1), re.MULTILINE) if section else []


def positionals_of(help_text):
    section = re.search(r"^Positionals:\n((?:  .*\n)+)", help_text, re.MULTILINE)
    return re.findall(r"^  (\S+)", section.group(1), re.MULTILINE) if section else []


def options_of(help_text):
    return set(re.findall(r"^  (?:-\w,)?(--[\w-]+)", help_text, re.MULTILINE))


def choices_of(help_text):
    """The words that an option takes, as `a|b|c`, by the option."""
    return dict(re.findall(r"^  (?:-\w,)?(--[\w-]+) ([\w-]+(?:\|[\w-]+)+)", help_text, re.MULTILINE))


def rules_in_sources():
    definition = re.compile(r"\bconstexpr Rule \w+\s*[{=][^;]*?\.id\s*=\s*\"([^\"]+)\"")
    paths = [path for path in (source / "src").rglob("*") if path.suffix in (".hpp", ".cpp")]
    return {rule for path in paths for rule in definition.findall(path.read_text(encoding="utf-8"))}


def check_rules():
    rules = re.findall(r"^(?:error|warning|note) +(\S+)", run("rules"), re.MULTILINE)
    defined = rules_in_sources()
    if len(defined) < 30:
        faults.append(f"only {len(defined)} rules are found in src/")
    for rule in sorted(defined.symmetric_difference(rules)):
        faults.append(f"rule {rule}: is not both defined in src/ and listed by 'rules'")
    for rule in rules:
        outputs = (golden / f"rule-{rule}" / stream for stream in ("stdout", "stderr"))
        printed_rules = {found for output in outputs if output.exists() for found in
                         re.findall(r"^\S.*: (?:error|warning|note): .* \[([a-z0-9-]+)\]$",
                                    output.read_text(encoding="utf-8"), re.MULTILINE)}
        if rule not in printed_rules:
            faults.append(f"rule {rule}: no golden case rule-{rule} that ends in [{rule}]")
        # Faults are not reported again by their consequences.
        elsewhere = {f"{kind}-report" for kind in ("stale", "missing", "unlisted")}
        # Every SSSOM set has a licence, for which a crosswalk has no place.
        elsewhere.add("sssom-left-out")
        for other in printed_rules - {rule} - elsewhere:
            faults.append(f"rule {rule}: the golden case rule-{rule} breaks the rule {other} too")
        if f"| `{rule}` |" not in format_manual:
            faults.append(f"rule {rule}: not in the table of frameworks/README.md")
        if not run("rules", rule).startswith(f"{rule} ("):
            faults.append(f"rule {rule}: 'rules {rule}' does not explain it")


def first_cells(heading):
    """The first cells of the table below a heading of README.md."""
    section = manual.split(f"\n{heading}\n")[1].split("\n## ")[0]
    return re.findall(r"^\| (.*?) \|", section, re.MULTILINE)


def check_commands(words=()):
    help_text = run(*words, "--help")
    name = " ".join(words)
    for option in options_of(help_text) - {"--help"}:
        if option not in manual:
            faults.append(f"option {option} of '{name}': not in README.md")
    for option, choices in choices_of(help_text).items():
        shown = choices.replace("|", r"\|")
        if f"{option} {shown}`" not in manual:
            faults.append(f"option {option} of '{name}': README.md does not say {choices}")
    for positional in positionals_of(help_text):
        # CLI11 2.4 takes no `:` and no `[` there, CLI11 2.1 does.
        if not re.fullmatch("[A-Z]+", positional):
            faults.append(f"argument {positional} of '{name}': not a name in capital letters")
    if words:
        if "Example: crosswalk " not in help_text:
            faults.append(f"command {name}: no example in its help")
        if not any(f"`{name}" in cell for cell in first_cells("## Commands")):
            faults.append(f"command {name}: not in the table of commands of README.md")
        cases = (case.read_text(encoding="utf-8").split("\n") for case in golden.glob("*/args"))
        if not any(is_run_of(arguments, words) for arguments in cases):
            faults.append(f"command {name}: no golden case runs it")
    for command in commands_of(help_text):
        check_commands((*words, command))


def check_cases_of_compare():
    """Every format and every language of reports has a golden case; English is what all others are in."""
    cases = [case.read_text(encoding="utf-8").split("\n") for case in golden.glob("*/args")]
    choices = choices_of(run("compare", "--help"))
    for option in ("--format", "--lang"):
        asked = {arguments[arguments.index(option) + 1] for arguments in cases
                 if "compare" in arguments and option in arguments}
        for word in set(choices[option].split("|")) - asked - {"en"}:
            faults.append(f"option {option} of 'compare': no golden case with {word}")


def is_run_of(arguments, words):
    """Whether the arguments of a case run the command of these words, and not only its help."""
    if "--help" in arguments:
        return False
    start = arguments.index(words[0]) if words[0] in arguments else len(arguments)
    return tuple(arguments[start : start + len(words)]) == words


def check_keys_of_reports():
    """The keys of reports.yaml that are options of `compare` take the same words, by the schema and
    by the manual of the format."""
    choices = choices_of(run("compare", "--help"))
    schema = json.loads((source / "frameworks/schema/reports.schema.json").read_text(encoding="utf-8"))
    keys = schema["definitions"]["report"]["properties"]
    for key in ("format", "lang", "table", "csv_dialect", "min_evidence"):
        words = choices["--" + key.replace("_", "-")].split("|")
        row = re.search(rf"^\| `{key}` \| (.*?) \|", format_manual.split("\n## reports.yaml\n")[1], re.MULTILINE)
        if not row or re.findall("`([^`]+)`", row.group(1)) != words:
            faults.append(f"frameworks/README.md: the key {key} of reports.yaml does not take {words}")
        if "enum" in keys[key] and keys[key]["enum"] != words:
            faults.append(f"reports.schema.json: the key {key} does not take {words}")


def items_below(node):
    for category in node.get("categories", []):
        yield from items_below(category)
    yield from node.get("items", [])


def check_golden_inputs():
    """An input that several cases need stands in tests/golden/base, and not in each of them."""
    cases_of = {}
    for path in sorted(golden.glob("*/*/**/*")):
        folder, top, *_ = path.relative_to(golden).parts
        if path.is_file() and folder != "base" and top != "after":
            cases_of.setdefault(path.read_bytes(), []).append(path.relative_to(golden))
    for paths in cases_of.values():
        if len(paths) > 3:
            faults.append("an input that belongs into tests/golden/base: " + ", ".join(map(str, paths)))


def check_national_lists():
    for path in sorted((source / "frameworks" / "national").glob("*.yaml")):
        # Without resolving kinds, as crosswalk reads it: NO is a country and no boolean.
        framework = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        items = list(items_below(framework))
        counts = [sum(item["evidence"] == word for item in items) for word in
                  ("verified", "secondary", "unverified")]
        cells = [f"`{framework['framework']}`", framework["country"], len(items), *counts]
        row = "| " + " | ".join(str(cell) for cell in cells) + " |"
        if row not in format_manual:
            faults.append(f"not in frameworks/README.md: {row}")


def check_yardstick():
    """Whether the notes of the national crosswalks say the same, and whether their rows keep to what they say.

    The first paragraph of a note is the table's own. Of the others the first three stand in every note, and those of
    a theme ("Ethics: …") where the table needs them; paragraphs that begin alike are alike.
    """
    shared = {}
    for path in sorted((source / "frameworks" / "crosswalks").glob("social-work--*.yaml")):
        crosswalk = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        national = source / "frameworks" / "national" / f"{crosswalk['right']}.yaml"
        framework = yaml.load(national.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        for language, note in crosswalk["note"].items():
            own, *paragraphs = note.split("\n\n")
            for number, paragraph in enumerate(paragraphs):
                begin = (language, number if number < 3 else paragraph.split(":")[0])
                if shared.setdefault(begin, paragraph) != paragraph:
                    faults.append(f"{path.name}: the yardstick differs from that of other crosswalks: {paragraph[:60]}")
            if len(paragraphs) < 3:
                faults.append(f"{path.name}: the note does not hold the yardstick ({language})")
            judged = {ref for mapping in crosswalk["mappings"] for ref in mapping["right"]}
            for item in items_below(framework):
                if item["id"] not in judged and not re.search(rf"\b{re.escape(item['id'])}\b", own):
                    faults.append(f"{path.name}: {item['id']} has no row, and the note does not say so ({language})")
        evidence = {item["id"]: item["evidence"] for item in items_below(framework)}
        for mapping in crosswalk["mappings"]:
            if mapping["relation"] in ("same", "contains", "none"):
                for ref in mapping["right"]:
                    if evidence[ref] == "unverified":
                        faults.append(f"{path.name}: {mapping['id']} says what {ref} does not ask for, which was not read")


# The first column tells which table it is.
TABLES = {"item_id": "Table `items`", "mapping_id": "Table `mappings`", "category_id": "Table `matrix`",
          "framework_id": "Table of an overview", "change": "Table of `diff`", "level": "Table of `agree`"}
# The commands that print for programs; `report --check` prints what `check` does.
COMMANDS = ("compare", "diff", "agree", "check", "report")
# Values with keys that are languages.
TEXTS = {"title", "text", "note", "quote", "rationale", "derived_from", "items_missing"}


# The keys of an overview that are as in the JSON of `compare`.
SHARED_KEYS = re.compile(r"provenance|(left|hub|columns\[\]\.lists\[\]\.(framework|left_counts|right_counts))\.")


def documented(heading):
    """The names in the first column of the table below a heading of frameworks/README.md."""
    section = re.search(rf"^### {re.escape(heading)}\n(.*?)(?=^##)", format_manual, re.MULTILINE | re.DOTALL)
    if not section:
        faults.append(f"frameworks/README.md: no heading {heading}")
        return set()
    rows = re.findall(r"^\| (`.*?`) \| ", section.group(1), re.MULTILINE)
    return {name for cell in rows for name in re.findall("`([^`]+)`", cell)}


def printed():
    """(command, text) of each table and JSON: what golden cases expect, and of the shipped data."""
    for case in sorted(golden.glob("*/args")):
        arguments = case.read_text(encoding="utf-8").split("\n")
        command = next((word for word in arguments if word in COMMANDS), None)
        command = "check" if command == "report" else command
        form = arguments[arguments.index("--format") + 1] if "--format" in arguments else ""
        text = (case.parent / "stdout").read_text(encoding="utf-8-sig")
        if command and form in ("csv", "json") and text and "--help" not in arguments:
            yield command, text
    data = ("--frameworks", str(source / "frameworks"))
    national = ("compare", "psw", "social-work-no")
    yield "compare", run("compare", "psw", "social-work-*", "--format", "csv", *data)
    for table in ("items", "mappings", "matrix"):
        yield "compare", run("compare", "psw", "social-work", "--format", "csv", "--table", table, *data)
        yield "compare", run(*national, "--format", "csv", "--table", table, *data)
    for side in (("compare", "psw", "social-work"), national, (*national, "--min-evidence", "verified"),
                 ("compare", "psw", "samhsa-2015"), ("compare", "social-work", "social-work-fr"),
                 ("diff", "samhsa-2015", "psw")):
        yield side[0], run(*side, "--format", "json", *data)
    yield "compare", run("compare", "psw", "social-work-*", "--format", "json", *data)
    odd = ("--frameworks", str(golden / "base" / "odd-ids" / "data"))
    yield "compare", run("compare", "l", "r", "--format", "json", *odd)


def keys_of(value, path, keys):
    """The paths of all keys of JSON, with names as in the manual for what stands in several places."""
    if isinstance(value, list):
        for element in value:
            keys_of(element, path + "[]", keys)
    elif isinstance(value, dict):
        for key, below in value.items():
            whole = f"{path}.{key}" if path else key
            keys.add(whole)
            if key in TEXTS and isinstance(below, dict):
                continue
            if key == "source":
                for part in below:
                    if f"| `{part}` |" not in format_manual:
                        faults.append(f"frameworks/README.md: no key `{part}` of a citation")
            else:
                keys_of(below, whole, keys)


def named_as_in_manual(key, names):
    key = re.sub(r"^(left|right)\.", "SIDE.", key)
    key = re.sub(r"^SIDE\.(categories\[\]\.)?counts\.", "COUNTS.", key)
    key = re.sub(r"^.*\.judgements\[\]\.", "JUDGEMENT.", key)
    entry = re.sub(r"^SIDE\.(categories|items)\[\]\.", "ENTRY.", key)
    return entry if entry in names else key


def check_printed_names():
    """Every column and every key is in its table of the manual, and every name there is printed."""
    found = {heading: set() for heading in TABLES.values()}
    found |= {"JSON of an overview": set()}
    found |= {f"JSON of `{command}`": set() for command in ("compare", "diff", "agree", "check")}
    for command, text in printed():
        if text.startswith("{"):
            value = json.loads(text)
            if value["version"] == "2.1.0":
                continue  # SARIF has a specification
            is_overview = value["format"] == "overview"
            heading = "JSON of an overview" if is_overview else f"JSON of `{command}`"
            keys = set()
            keys_of(value, "", keys)
            if is_overview:
                keys = {key for key in keys if not SHARED_KEYS.match(key)}
            names = documented(heading)
            found[heading] |= {named_as_in_manual(key, names) for key in keys}
            continue
        line = text.split("\n")[0]
        columns = next(csv.reader(io.StringIO(line), delimiter=";" if ";" in line else ","))
        heading = TABLES[columns[0]]
        if heading == "Table `matrix`":
            ids = [column[: -len("_determination")] for column in columns if column.endswith("_determination")]
            place = re.compile(rf"'?({'|'.join(map(re.escape, ids))})(|_items|_determination|_items_possible)")
            matches = [place.fullmatch(column) for column in columns]
            columns = ["<id>" + match.group(2) if match else column for match, column in zip(matches, columns)]
        found[heading] |= set(columns)
    for heading, names in found.items():
        for name in sorted(names - documented(heading)):
            faults.append(f"frameworks/README.md: {heading}: no row for {name}")
        for name in sorted(documented(heading) - names):
            faults.append(f"frameworks/README.md: {heading}: {name}, which nothing prints")


check_rules()
check_commands()
check_cases_of_compare()
check_keys_of_reports()
check_printed_names()
check_golden_inputs()
check_national_lists()
check_yardstick()
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
