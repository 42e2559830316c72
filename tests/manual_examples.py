"""Runs the examples of README.md as a reader would and compares what comes out.

All happens in a folder that holds a copy of frameworks/. A block of YAML is written to the file
that its first key names, and a block of `diff` is applied to the file that it names. Of a block
that begins with `$ `, each line that does so is run, and what is printed there has to come out. A
block of `csv` is written to the file `NAME.csv` that the text before it named last. A
line `…` stands for any lines that are left out. The same goes for such blocks of
frameworks/README.md, whose YAML is only parts of files, and of frameworks/AGREEMENT.md, whose
blocks of `csv` are written to ratings.csv. The rows of the report that README.md
quotes have to stand in the committed report.

Usage: manual_examples.py TOOL SOURCE_FOLDER
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

tool, source = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
manual = (source / "README.md").read_text(encoding="utf-8")
format_manual = (source / "frameworks" / "README.md").read_text(encoding="utf-8")
agreement_manual = (source / "frameworks" / "AGREEMENT.md").read_text(encoding="utf-8")
faults = []


def tables_of(page):
    """The blocks of CSV with the name of the file that was named last before each."""
    named = None
    for found in re.finditer(r"`([\w-]+\.csv)`|^```csv\n(.*?)^```$", page, re.MULTILINE | re.DOTALL):
        if found.group(1):
            named = found.group(1)
        elif named:
            yield named, found.group(2)


def blocks_of(page):
    return re.findall(r"^```(\w*)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)


def write_data(folder, block):
    kind, name = re.search(r'^(framework|crosswalk): "(.+)"$', block, re.MULTILINE).groups()
    path = folder / "frameworks" / ("crosswalks" if kind == "crosswalk" else "") / f"{name}.yaml"
    path.write_text(block, encoding="utf-8")


def apply_patch(folder, block):
    head, *hunks = re.split(r"^@@.*\n", block, flags=re.MULTILINE)
    path = folder / re.search(r"^\+\+\+ (.+)$", head, re.MULTILINE).group(1)
    text = path.read_text(encoding="utf-8")
    for hunk in hunks:
        lines = hunk.splitlines(keepends=True)
        before = "".join(line[1:] for line in lines if line[0] in " -")
        after = "".join(line[1:] for line in lines if line[0] in " +")
        if text.count(before) != 1:
            faults.append(f"does not fit {path.name}:\n{hunk}")
        text = text.replace(before, after)
    path.write_text(text, encoding="utf-8")


def run_examples(folder, block):
    for command, expected in re.findall(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE):
        result = subprocess.run(
            command,
            shell=True,
            cwd=folder,
            env={**os.environ, "PATH": f"{folder / 'bin'}:{os.environ['PATH']}"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        printed = result.stdout + result.stderr
        shown = re.split("^…\n", expected, flags=re.MULTILINE)
        if not re.fullmatch("(?:.*\n)*".join(map(re.escape, shown)), printed):
            faults.append(f"$ {command}\n--- in the manual\n{expected}--- printed\n{printed}")


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    shutil.copytree(source / "frameworks", folder / "frameworks")
    (folder / "bin").mkdir()
    (folder / "bin" / "crosswalk").symlink_to(tool)
    count = 0
    for name, block in tables_of(manual):
        (folder / name).write_text(block, encoding="utf-8")
    for language, block in blocks_of(manual):
        if language == "yaml":
            write_data(folder, block)
        elif language == "diff":
            apply_patch(folder, block)
        elif block.startswith("$ "):
            run_examples(folder, block)
            count += 1
    for _, block in blocks_of(format_manual):
        if block.startswith("$ "):
            run_examples(folder, block)
    for language, block in blocks_of(agreement_manual):
        if language == "csv":
            (folder / "ratings.csv").write_text(block, encoding="utf-8")
        elif block.startswith("$ "):
            run_examples(folder, block)
    if count < 4:
        faults.append(f"only {count} examples were found in README.md")

report = (source / "reports" / "psw--social-work.en.md").read_text(encoding="utf-8")
for row in re.findall(r"^> (\| (?!-).*)$", manual, re.MULTILINE):
    if row not in report:
        faults.append(f"not in the committed report: {row}")

for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
