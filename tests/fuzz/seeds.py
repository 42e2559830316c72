#!/usr/bin/env python3
"""Writes the seeds of the fuzz targets: the inputs of the golden cases and the hostile files.

Usage: seeds.py OUT_FOLDER   writes OUT_FOLDER/TARGET/SHA1
"""

import hashlib
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "hostile"))
import table_cases  # noqa: E402  the folder is no package
import yaml_cases  # noqa: E402

LARGEST = 16 * 1024  # bytes of a seed: the smaller, the more executions
SEPARATOR = b"\x1e"  # between the files of whole_program

# Which targets read a kind of hostile file, and what stands before it there.
TARGETS = {
    "framework": {"read_framework": [b""], "whole_program": [bytes([n]) for n in (0, 1, 6, 9)]},
    "crosswalk": {"read_crosswalk": [b""], "review_crosswalk": [b""],
                  "whole_program": [bytes([n]) + 2 * SEPARATOR for n in (0, 2, 7, 13, 17)]},
    "reports": {"read_report_list": [b""], "whole_program": [bytes([n]) + 3 * SEPARATOR for n in (14, 15)]},
    "ratings": {"read_ratings": [bytes([n]) for n in range(5)]},
    "csv": {"read_crosswalk_table": [b""]},
    "tsv": {"read_crosswalk_table": [b""]},
    "xlsx": {"read_workbook": [b""]},
    "sssom": {"read_sssom": [b""]},
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


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    out = Path(sys.argv[1])
    for kind, content in (*golden(), *hostile()):
        for target, prefixes in TARGETS.get(kind, {}).items():
            for prefix in prefixes:
                seed = prefix + content
                if len(seed) > LARGEST:
                    continue
                folder = out / target
                folder.mkdir(parents=True, exist_ok=True)
                (folder / hashlib.sha1(seed).hexdigest()).write_bytes(seed)


if __name__ == "__main__":
    main()
