"""How time and memory grow with the data, and with what is wrong or odd in it: generates each kind of
data in several sizes, runs the program on it and prints a table. Exits with 1 where ten times the input
takes more than --limit times the time of the size before.

Usage: growth.py TOOL [--kinds KIND,…] [--sizes N,…] [--limit RATIO]

A kind is a function that writes the data for a size into a folder and returns the arguments of the
program; it is added to KINDS by its decorator.
"""

import argparse
import hashlib
import os
import sys
import tempfile
from pathlib import Path

KINDS = {}


def kind(function):
    KINDS[function.__name__.replace("_", "-")] = function
    return function


def write_framework(folder, name, items, categories=None, concepts=(), version="1"):
    """`items` are pairs of an id and what else stands in the item; `categories` maps ids to items."""
    lines = [
        f'framework: "{name}"\nshort: "{name.upper()}"\ntitle: {{en: "Framework {name}"}}\n'
        f'original: "en"\nversion: "{version}"\nsource: {{title: "Generated"}}\nrights: "None"\n'
    ]
    if concepts:
        lines.append("concepts:\n")
        lines += [f'  "{c}": {{title: {{en: "Concept {c}"}}}}\n' for c in concepts]
    if items:
        lines.append("items:\n")
        lines += [f'  - {{id: "{i}", {rest}}}\n' for i, rest in items]
    if categories:
        lines.append("categories:\n")
        for category, below in categories.items():
            lines.append(f'  - id: "{category}"\n    title: {{en: "Category {category}"}}\n    items:\n')
            lines += [f'      - {{id: "{i}", {rest}}}\n' for i, rest in below]
    (folder / f"{name}.yaml").write_text("".join(lines), encoding="utf-8")


def write_crosswalk(folder, rows, left_id="a", right_id="b"):
    """`rows` are triples: the left ref, the right ref and what else stands in the mapping."""
    lines = [
        f'crosswalk: "{left_id}--{right_id}"\nleft: "{left_id}"\nright: "{right_id}"\n'
        'left_version: "1"\nright_version: "1"\n'
        'coverage: partial\nsource: {title: "Generated"}\nmappings:\n'
    ]
    lines += [
        f'  - {{id: "m{n}", left: ["{left}"], right: ["{right}"], relation: overlap, '
        f'rationale: {{en: "Because"}}{rest}}}\n'
        for n, (left, right, rest) in enumerate(rows)
    ]
    (folder / f"{left_id}--{right_id}.yaml").write_text("".join(lines), encoding="utf-8")


def text(words):
    return f'text: {{en: "{words}"}}'


def plain_items(size):
    return [(f"item-{n}", text(f"Does the thing number {n}")) for n in range(size)]


def check(folder):
    return ["--frameworks", str(folder), "check"]


@kind
def unknown_refs(folder, size):
    write_framework(folder, "a", plain_items(size))
    write_framework(folder, "b", plain_items(size))
    write_crosswalk(folder, [(f"item-{n}", f"itme-{n}", "") for n in range(size)])
    return check(folder)


@kind
def stale_stamps(folder, size):
    """Each left item has another text than when it was judged, and the old edition is there too."""

    def stamp(words):
        return hashlib.sha256(f"0:,{len(words)}:{words},".encode()).hexdigest()[:16]

    new = [(f"item-{n}", text(f"Does the new thing number {n}")) for n in range(size)]
    write_framework(folder, "a", new)
    write_framework(folder, "b", plain_items(size))
    for edition in ("a-1", "a-2", "a-3"):
        extra = edition if edition != "a-3" else "thing"
        write_framework(folder, edition, [
            (f"item-{n}", text(f"Does the {extra} number {n}")) for n in range(size)])
    write_crosswalk(folder, [
        (f"item-{n}", f"item-{n}",
         f', reviewed: {{left: "{stamp(f"Does the thing number {n}")}", '
         f'right: "{stamp(f"Does the thing number {n}")}", on: "2025-01-31", by: "B"}}')
        for n in range(size)])
    return check(folder)


@kind
def many_concepts(folder, size):
    """As many concepts as items and rows."""
    items = [(i, f'{rest}, concepts: ["c{n}"]') for n, (i, rest) in enumerate(plain_items(size))]
    write_framework(folder, "a", items, concepts=[f"c{n}" for n in range(size)])
    write_framework(folder, "b", plain_items(size))
    write_crosswalk(folder, [(f"#c{n}", f"item-{n}", "") for n in range(size)])
    return check(folder)


@kind
def one_concept(folder, size):
    """Each item carries the concept, each row names it and cites the other of two categories."""
    items = [(i, f'{rest}, concepts: ["c"]') for i, rest in plain_items(size)]
    write_framework(folder, "a", [], concepts=["c"],
                    categories={"1": items[: size // 2], "2": items[size // 2 :]})
    write_framework(folder, "b", plain_items(size))
    write_crosswalk(folder, [("1#c", f"item-{n}", ', cited: ["1"]') for n in range(size)])
    return check(folder)


@kind
def category_rows(folder, size):
    """Each row names the one category of all items, and was reviewed."""
    write_framework(folder, "a", [], categories={"1": plain_items(size)})
    write_framework(folder, "b", plain_items(size))
    review = ', reviewed: {left: "0123456789abcdef", right: "0123456789abcdef", on: "2025-01-31", by: "B"}'
    write_crosswalk(folder, [("1", f"item-{n}", review) for n in range(size)])
    return check(folder)


def compare(folder, *arguments):
    return ["--frameworks", str(folder), "compare", *arguments]


def write_chain(folder, items, rows):
    """Three lists with one category each, and the same rows from each to the next."""
    for name in "abc":
        write_framework(folder, name, [], categories={"1": items})
    write_crosswalk(folder, rows)
    write_crosswalk(folder, rows, "b", "c")


@kind
def chain_of_items(folder, size):
    """Each item leads to the one beside it, and on."""
    write_chain(folder, plain_items(size), [(f"item-{n}", f"item-{n}", "") for n in range(size)])
    return compare(folder, "a", "c")


@kind
def chain_of_categories(folder, size):
    """One row from category to category a hop, so that every item leads to every other one."""
    write_chain(folder, plain_items(size), [("1", "1", "")])
    return compare(folder, "a", "c")


@kind
def concepts_compared(folder, size):
    """Every row names the one concept that every left item carries."""
    items = [(i, f'{rest}, concepts: ["c"]') for i, rest in plain_items(size)]
    write_framework(folder, "a", [], concepts=["c"], categories={"1": items})
    write_framework(folder, "b", [], categories={"1": plain_items(size)})
    write_crosswalk(folder, [("#c", f"item-{n}", "") for n in range(size)])
    return compare(folder, "a", "b")


@kind
def categories_by_concept(folder, size):
    """Each row relates a left category to a concept of the right side."""
    write_framework(folder, "a", [], categories={f"c{n}": [item] for n, item in enumerate(plain_items(size))})
    items = [(i, f'{rest}, concepts: ["c"]') for i, rest in plain_items(size)]
    write_framework(folder, "b", [], concepts=["c"], categories={"1": items})
    write_crosswalk(folder, [(f"c{n}", "#c", "") for n in range(size)])
    return compare(folder, "a", "b")


@kind
def json_rows(folder, size):
    """As many rows as items, written as JSON."""
    write_framework(folder, "a", plain_items(size))
    write_framework(folder, "b", plain_items(size))
    write_crosswalk(folder, [(f"item-{n}", f"item-{n}", "") for n in range(size)])
    return compare(folder, "a", "b", "--format", "json")


def measure(command):
    """Processor time in seconds, which a busy machine changes least, and peak memory in MB. What the
    process that measures takes itself, some 30 MB, is the least that the system tells."""
    process = os.posix_spawn(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
    _, status, usage = os.wait4(process, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{' '.join(command)}: ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool")
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--limit", type=float, default=11)
    options = parser.parse_args()
    too_steep = False
    print("| kind | size | file, MB | time, s | memory, MB | time per time | memory per memory |")
    print("|---|---|---|---|---|---|---|")
    for name in options.kinds.split(","):
        before = None
        for size in map(int, options.sizes.split(",")):
            with tempfile.TemporaryDirectory() as folder:
                arguments = KINDS[name](Path(folder), size)
                data = sum(file.stat().st_size for file in Path(folder).rglob("*")) / 1e6
                elapsed, memory = measure([options.tool, *arguments])
            ratios = f"{elapsed / before[0]:.1f} | {memory / before[1]:.1f}" if before else " | "
            print(f"| {name} | {size:,} | {data:.1f} | {elapsed:.2f} | {memory:.0f} | {ratios} |", flush=True)
            too_steep |= before is not None and elapsed > options.limit * before[0]
            before = (elapsed, memory)
    sys.exit(1 if too_steep else 0)


if __name__ == "__main__":
    main()
