"""Runs the examples of README.md as a reader would and compares what comes out.

A block of YAML is written to the file that its first key names; a block that has lines beginning
with `$ crosswalk` is run line by line in a folder that holds a copy of frameworks/, and what is
printed there has to come out. A line `…` stands for anything that may follow. The rows of the
report that the page quotes have to stand in the committed report.

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
faults = []


def write_data(folder, block):
    kind, name = re.search(r'^(framework|crosswalk): "(.+)"$', block, re.MULTILINE).groups()
    path = folder / "frameworks" / ("crosswalks" if kind == "crosswalk" else "") / f"{name}.yaml"
    path.write_text(block, encoding="utf-8")


def run_examples(folder, block):
    for command, expected in re.findall(r"^\$ (crosswalk .+)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE):
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
        shown, is_cut, _ = expected.partition("…\n")
        if not (printed.startswith(shown) if is_cut else printed == expected):
            faults.append(f"$ {command}\n--- README.md\n{expected}--- printed\n{printed}")


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    shutil.copytree(source / "frameworks", folder / "frameworks")
    (folder / "bin").mkdir()
    (folder / "bin" / "crosswalk").symlink_to(tool)
    count = 0
    for language, block in re.findall(r"^```(\w*)\n(.*?)^```$", manual, re.MULTILINE | re.DOTALL):
        if language == "yaml":
            write_data(folder, block)
        elif block.startswith("$ crosswalk"):
            run_examples(folder, block)
            count += 1
    if count < 4:
        faults.append(f"only {count} examples were found in README.md")

report = (source / "reports" / "psw--social-work.en.md").read_text(encoding="utf-8")
for row in re.findall(r"^> (\| (?!-).*)$", manual, re.MULTILINE):
    if row not in report:
        faults.append(f"not in the committed report: {row}")

for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
