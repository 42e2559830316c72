#!/usr/bin/env python3
"""Measures what a crosswalk costs as YAML, as a table beside its head (`table:`), as a workbook and as an SSSOM set.

Usage: formats.py TOOL [--sizes ITEMS/ROWS,...] [--runs N]

Each side has ITEMS items, the crosswalk ROWS rows; the same rows in every format. Prints a table in Markdown: wall time,
processor time and memory (largest resident size) of the fastest of N runs, the size of what is read, and the ratio to
`compare` of the crosswalk as YAML in the same run. A step that ends with an error says so in the words of the program.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def framework(name, items):
    head = (f"framework: {name}\nshort: {name.upper()}\ntitle: {{en: List {name}}}\noriginal: en\nversion: \"1\"\n"
            "source: {title: Generated}\nrights: CC0\nitems:\n")
    return head + "".join(f"  - {{id: {name}{number}, text: {{en: \"Does what item {number} of {name} asks for.\"}}}}\n"
                          for number in range(items))


HEAD = ('crosswalk: a--b\nleft: a\nright: b\nleft_version: "1"\nright_version: "1"\ncoverage: partial\n'
        "source: {title: Generated}\n")
RELATIONS = ("overlap", "weak-overlap", "same", "within")


def pairs(items, rows):
    """Different pairs, each side's items about as often as each other."""
    numbers = random.Random(1)
    found = {}
    while len(found) < rows:
        found[(numbers.randrange(items), numbers.randrange(items))] = numbers.choice(RELATIONS)
    return [(left, right, relation) for (left, right), relation in found.items()]


def write_data(folder, items, rows):
    """The folders `yaml` and `table`, which hold the same."""
    judged = pairs(items, rows)
    for kind in ("yaml", "table"):
        (folder / kind / "crosswalks").mkdir(parents=True)
        for name in ("a", "b"):
            (folder / kind / f"{name}.yaml").write_text(framework(name, items), encoding="utf-8")
    with open(folder / "yaml" / "crosswalks" / "a--b.yaml", "w", encoding="utf-8") as out:
        out.write(HEAD + "mappings:\n")
        for number, (left, right, relation) in enumerate(judged):
            out.write(f"  - id: m{number}\n    left: [a{left}]\n    relation: {relation}\n    right: [b{right}]\n"
                      f"    rationale: {{en: \"Both ask for what {number} says.\"}}\n")
    (folder / "table" / "crosswalks" / "a--b.yaml").write_text(HEAD + "table: a--b.csv\nlanguage: en\n", encoding="utf-8")
    with open(folder / "table" / "crosswalks" / "a--b.csv", "w", encoding="utf-8") as out:
        out.write("mapping_id,left_ref,relation,right_ref,rationale\n")
        for number, (left, right, relation) in enumerate(judged):
            out.write(f"m{number},a{left},{relation},b{right},Both ask for what {number} says.\n")


class Measured:
    def __init__(self, arguments, runs):
        self.wall = self.processor = self.memory = float("inf")
        self.error = ""
        for _ in range(runs):
            begin = time.perf_counter()
            process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            words = process.stderr.read().decode("utf-8", "replace")
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            wall = time.perf_counter() - begin
            if process.returncode != 0:
                self.error = words.strip().split("\n")[0][:120]
                return
            if wall < self.wall:
                self.wall, self.processor, self.memory = wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def megabytes(*paths):
    return sum(path.stat().st_size for path in paths) / 1e6


def steps(tool, folder):
    """What is done, the files that are read, and the command."""
    yaml, table = folder / "yaml", folder / "table"
    crosswalk = yaml / "crosswalks" / "a--b.yaml"
    rows, workbook, sets = table / "crosswalks" / "a--b.csv", folder / "a--b.xlsx", folder / "a--b.sssom.tsv"
    at_yaml, made = [tool, "--frameworks", yaml], folder / "made.yaml"
    compared = ["compare", "a", "b", "--format", "csv"]
    imported = ["--left", "a", "--right", "b", "--lang", "en", "-o", "-"]
    yield "compare, YAML", [crosswalk], at_yaml + compared
    yield "compare, `table:`", [rows], [tool, "--frameworks", table] + compared
    yield "compare to HTML, YAML", [crosswalk], at_yaml + ["compare", "a", "b", "--format", "html"]
    yield "compare to JSON, YAML", [crosswalk], at_yaml + ["compare", "a", "b", "--format", "json"]
    yield "export to XLSX", [crosswalk], at_yaml + ["export", "a--b", "-o", workbook]
    yield "export to SSSOM", [crosswalk], at_yaml + ["export", "a--b", "-o", sets]
    yield "import, CSV", [rows], at_yaml + ["import", "crosswalk", rows, *imported]
    yield "import, XLSX", [workbook], at_yaml + ["import", "crosswalk", workbook, *imported]
    yield "import, SSSOM", [sets], at_yaml + ["import", "crosswalk", sets, *imported]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", type=lambda path: str(Path(path).resolve()))
    parser.add_argument("--sizes", default="63/150,1000/10000,10000/100000,100000/1000000")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    print("| items a side | rows | step | read, MB | wall, s | processor, s | memory, MB | × compare of YAML |")
    print("|---|---|---|---|---|---|---|---|")
    for size in options.sizes.split(","):
        items, rows = map(int, size.split("/"))
        folder = Path(tempfile.mkdtemp(prefix="crosswalk-formats-"))
        try:
            write_data(folder, items, rows)
            base = None
            for step, read, arguments in steps(options.tool, folder):
                if not all(path.exists() for path in read):
                    print(f"| {items:,} | {rows:,} | {step} | not made | | | | |", flush=True)
                    continue
                found = Measured(arguments, options.runs)
                base = base or found.wall
                told = (f"{found.wall:.3f} | {found.processor:.3f} | {found.memory:.0f} | {found.wall / base:.2f}"
                        if not found.error else f"{found.error} | | |")
                print(f"| {items:,} | {rows:,} | {step} | {megabytes(*read):.1f} | {told} |", flush=True)
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
