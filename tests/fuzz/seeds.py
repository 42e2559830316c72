#!/usr/bin/env python3
"""Writes the seeds of the fuzz targets: the inputs of the golden cases and the hostile files.

Usage: seeds.py OUT_FOLDER   writes OUT_FOLDER/TARGET/SHA1
"""

import hashlib
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(TESTS / "hostile"))
import table_cases  # noqa: E402  the folder is no package
import yaml_cases  # noqa: E402

LARGEST = 16 * 1024  # bytes of a seed: the smaller, the more executions
SEPARATOR = b"\x1e"  # between the files of whole_program

# Which targets read a kind of file, and what stands before it there.
TARGETS = {
    "framework": {"read_framework": [b""]},
    "crosswalk": {"read_crosswalk": [b""], "review_crosswalk": [b""]},
    "reports": {"read_report_list": [b""]},
    "ratings": {"read_ratings": [bytes([n]) for n in range(5)]},
    "csv": {"read_crosswalk_table": [b""]},
    "tsv": {"read_crosswalk_table": [b""]},
    "xlsx": {"read_workbook": [b""]},
    "sssom": {"read_sssom": [b""]},
}

# The same for whole_program, whose executions take far longer: each file goes to one of these
# commands, and of the hostile files only some are taken.
WHOLE = {
    "framework": [bytes([n]) for n in (0, 1, 6, 9)],
    "crosswalk": [bytes([n]) + 2 * SEPARATOR for n in (0, 2, 7, 13, 17)],
    "reports": [bytes([n]) + 3 * SEPARATOR for n in (14, 15)],
}


def kind_of(text):
    for line in text.splitlines():
        for kind in ("framework", "crosswalk", "reports"):
            if line.startswith(kind.encode() + b":"):
                return kind
    return None


def golden():
    """Kind and content of each input of a golden case."""
    for path in sorted((TESTS / "golden").rglob("*")):
        if path.suffix == ".yaml":
            content = path.read_bytes()
            yield kind_of(content), content
        elif path.name.startswith("ratings"):
            yield "ratings", path.read_bytes()


def hostile():
    for case in (*yaml_cases.all_cases(), *table_cases.all_cases()):
        if not case.is_large:
            yield case.kind, case.data


def put(folder, seed):
    if len(seed) <= LARGEST:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / hashlib.sha1(seed).hexdigest()).write_bytes(seed)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    out = Path(sys.argv[1])
    for number, (kind, content) in enumerate((*golden(), *list(hostile())[::10])):
        if kind in WHOLE:
            put(out / "whole_program", WHOLE[kind][number % len(WHOLE[kind])] + content)
    for kind, content in (*golden(), *hostile()):
        for target, prefixes in TARGETS.get(kind, {}).items():
            for prefix in prefixes:
                put(out / target, prefix + content)


if __name__ == "__main__":
    main()
