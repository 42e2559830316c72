"""Runs the examples that `rules RULE` prints.

tests/rule_examples/ is a data folder in which everything is right, and which has the right lines of
each example word for word. For each rule, in every language, the wrong lines are put in their place
in a copy of it; that must give one diagnostic, of this rule. So what a reader is shown is what is
run. A workbook is written there as lines such as 'A2: 1.1'. Usage: rule_examples.py CROSSWALK
SOURCE_DIR
"""

import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from pathlib import Path
from xml.sax.saxutils import escape

TOOL, SOURCE = sys.argv[1], Path(sys.argv[2])
BASE = SOURCE / "tests/rule_examples"
# The program shows U+FFFD for what is in these examples.
HIDDEN = {"invalid-utf8": b"\xe9", "control-character": b"\x07"}
# Ratings are on a nominal scale where nothing else is said.
SCALES = {"invalid-rating": ["--scale", "ordinal", "--order", "low,high"]}
# Every SSSOM set has a licence, for which a crosswalk has no place.
NEVER_FREE = {"judged.sssom.tsv": ["sssom-left-out"]}

faults = []


def run(folder, *args):
    return subprocess.run([TOOL, *args], cwd=folder, capture_output=True, check=False)


LANGUAGES = re.search(r"--lang ([\w|-]+)", run(SOURCE, "rules", "--help").stdout.decode()).group(1).split("|")


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
    """Where a file of the examples is; of a workbook, the lines that it is made from."""
    if name.endswith(".xlsx"):
        return folder / (name + ".txt")
    if name in ("ratings.csv", "outcomes.csv", "judged.sssom.tsv"):
        return folder / name
    is_report = name == "reports.yaml" or name.endswith((".md", ".matrix.csv"))
    return folder / ("reports" if is_report else "data") / name


def write_workbook(path, lines):
    """Writes a workbook of one sheet; lines that are no cells become the content of the file."""
    if not re.match(r"[A-Z]+\d", lines):
        path.write_text(lines, encoding="utf-8")
        return
    rows, merged = {}, []
    pattern = r"(([A-Z]+)(\d+)(?::[A-Z]+\d+)?): (.*?)(?: \((number|merged|formula|struck through)\))?"
    for line in lines.splitlines():
        ref, column, row, words, kind = re.fullmatch(pattern, line).groups()
        if kind == "merged":
            merged.append(ref)
        value = f't="inlineStr"><is><t>{escape(words)}</t></is>'
        if kind == "number":
            value = f"><v>{words}</v>"
        elif kind == "formula":
            value = f"><f>{escape(words[1:])}</f>"
        style = 's="1" ' if kind == "struck through" else ""
        rows.setdefault(int(row), {})[column] = f'<c r="{column}{row}" {style}{value}</c>'
    data = "".join(f'<row r="{row}">{"".join(cells[column] for column in sorted(cells))}</row>'
                   for row, cells in sorted(rows.items()))
    if merged:
        merges = "".join(f'<mergeCell ref="{ref}"/>' for ref in merged)
        merges = f'<mergeCells count="{len(merged)}">{merges}</mergeCells>'
    else:
        merges = ""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    sheet_types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{sheet_types}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{sheet_types}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{sheet_types}.styles+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="Judged" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><fonts count="2"><font/><font><strike/></font>'
        '</fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>'
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0"/>'
        '<xf fontId="1" applyFont="1"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml":
        f'<worksheet xmlns="{main}"><sheetData>{data}</sheetData>{merges}</worksheet>',
    }
    with zipfile.ZipFile(path, "w") as workbook:
        for name, text in parts.items():
            workbook.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)


def prepare(folder):
    """Makes what is not committed: the reports."""
    run(folder, "--frameworks", "data", "report")


def command(rule, name):
    if rule in ("missing-report", "stale-report", "unlisted-report"):
        return ["--frameworks", "data", "report", "--check"]
    if name == "outcomes.csv":
        return ["import", "framework", name, "--id", "outcomes", "--lang", "en", "-o", "-"]
    if name in ("judged.xlsx", "judged.sssom.tsv"):
        sides = ["--left", "peer", "--right", "care"]
        return ["--frameworks", "data", "import", "crosswalk", name, *sides, "-o", "-"]
    if name == "ratings.csv":
        return ["agree", name, *SCALES.get(rule, ["--scale", "nominal"])]
    check = ["--frameworks", "data", "check"]
    return [*check, "reports/reports.yaml"] if name == "reports.yaml" else check


def diagnostics(folder, args):
    for lines in folder.glob("*.xlsx.txt"):
        write_workbook(lines.with_suffix(""), lines.read_text(encoding="utf-8"))
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
        prepare(copy)
        args = command(rule, right[0])
        before = diagnostics(copy, args)
        if rule in before and right[0] not in NEVER_FREE:
            faults.append(f"{rule}: the right example gives it")
        make_wrong(rule, copy, wrong, right)
        found = list((Counter(diagnostics(copy, args)) - Counter(before)).elements())
        if found != [rule]:
            faults.append(f"{rule}: the wrong example gives {found or 'nothing'}")


all_rules = rules()
for each in all_rules:
    check_rule(each)
for file in ("peer.yaml", "reports.yaml", "ratings.csv", "outcomes.csv", "judged.xlsx",
             "judged.sssom.tsv"):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(BASE, copy)
        found = diagnostics(copy, command("", file))
        if found != NEVER_FREE.get(file, []):
            faults.append(f"tests/rule_examples is not free of diagnostics: {file}: {found}")
print("\n".join(faults + [f"{len(all_rules)} rules, {len(faults)} faults"]))
sys.exit(1 if faults or len(all_rules) < 40 else 0)
