"""Runs the examples that `rules RULE` prints.

tests/rule_examples/ is a data folder in which everything is right, and which has the right lines of
each example word for word. For each rule, in every language, the wrong lines are put in their place
in a copy of it; that must give one diagnostic, of this rule. So what a reader is shown is what is
run. Usage: rule_examples.py CROSSWALK SOURCE_DIR
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TOOL, SOURCE = sys.argv[1], Path(sys.argv[2])
BASE = SOURCE / "tests/rule_examples"
LANGUAGES = ["en", "pt", "fr"]
# The program shows U+FFFD for what is in these examples.
HIDDEN = {"invalid-utf8": b"\xe9", "control-character": b"\x07"}
# Ratings are on a nominal scale where nothing else is said.
SCALES = {"invalid-rating": ["--scale", "ordinal", "--order", "low,high"]}

faults = []


def run(folder, *args):
    return subprocess.run([TOOL, *args], cwd=folder, capture_output=True, check=False)


def rules():
    """The ids of all rules."""
    lines = run(SOURCE, "rules").stdout.decode()
    return re.findall(r"^(?:error|warning|note) +(\S+)", lines, re.MULTILINE)


def printed_examples(rule, language):
    """The two examples that are printed for a rule: the name of the file and the lines of each."""
    text = run(SOURCE, "rules", rule, "--lang", language).stdout.decode()
    found = []
    for heading, block in re.findall(r"^(.*):\n\n((?:    .*\n)+)", text, re.MULTILINE):
        lines = "".join(line[4:] + "\n" for line in block.splitlines())
        found.append((heading.split()[-1], lines))
    return found


def in_full(lines):
    """The lines of a table with the rows that '…' stands for."""
    full = []
    rows = lines.splitlines()
    for at, row in enumerate(rows):
        if row != "…":
            full.append(row)
            continue
        last, following = (int(rows[at + step].split(",")[0]) for step in (-1, 1))
        full += [rows[at - 1].replace(str(last), str(n)) for n in range(last + 1, following)]
    return "".join(row + "\n" for row in full)


def place(folder, name):
    room = {"reports.yaml": "reports", "ratings.csv": "."}
    return folder / room.get(name, "data") / name


def command(rule, name):
    if name == "ratings.csv":
        return ["agree", name, *SCALES.get(rule, ["--scale", "nominal"])]
    check = ["--frameworks", "data", "check"]
    return [*check, "reports/reports.yaml"] if name == "reports.yaml" else check


def diagnostics(folder, args):
    result = run(folder, *args)
    output = (result.stdout + result.stderr).decode()
    return re.findall(r": (?:error|warning|note): .* \[([a-z0-9-]+)\]$", output, re.MULTILINE)


def make_wrong(rule, folder, wrong, right):
    """Puts the wrong lines of a rule into a copy of the data folder."""
    file = place(folder, right[0])
    text = file.read_text(encoding="utf-8")
    if ("\n" + text).count("\n" + right[1]) != 1:
        faults.append(f"{rule}: the right lines do not stand once in tests/rule_examples")
        return
    if wrong[0] == right[0]:
        lines = in_full(wrong[1]).encode()
        if rule in HIDDEN:
            lines = lines.replace("\ufffd".encode(), HIDDEN[rule])
        file.write_bytes(text.encode().replace(right[1].encode(), lines))
    elif wrong[1] == right[1]:
        file.rename(place(folder, wrong[0]))
    else:
        place(folder, wrong[0]).write_text(wrong[1], encoding="utf-8")


def check_rule(rule):
    examples = printed_examples(rule, LANGUAGES[0])
    for language in LANGUAGES[1:]:
        if printed_examples(rule, language) != examples:
            faults.append(f"{rule}: 'rules --lang {language}' prints other examples")
    if len(examples) != 2:
        faults.append(f"{rule}: 'rules' does not print a wrong and a right example")
        return
    wrong, right = examples
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(BASE, copy)
        args = command(rule, right[0])
        if rule in diagnostics(copy, args):
            faults.append(f"{rule}: the right example gives it")
        make_wrong(rule, copy, wrong, right)
        found = diagnostics(copy, args)
        if found != [rule]:
            faults.append(f"{rule}: the wrong example gives {found or 'nothing'}")


all_rules = rules()
for each in all_rules:
    check_rule(each)
for args in (command("", "peer.yaml"), command("", "reports.yaml"), command("", "ratings.csv")):
    if found := diagnostics(BASE, args):
        faults.append(f"tests/rule_examples is not free of diagnostics: {found}")
print("\n".join(faults + [f"{len(all_rules)} rules, {len(faults)} faults"]))
sys.exit(1 if faults or len(all_rules) < 40 else 0)
