#!/usr/bin/env python3
"""Holds the ends of values that `check --format json` gives against those that a YAML parser finds.

Usage: check_ends.py TOOL PROJECT_FOLDER

For every YAML file of the tests in which something is wrong and that PyYAML can read: where a diagnostic or a note begins
at a scalar, its end is the scalar's end. Of an unquoted scalar that goes on over several lines only the end of its first
line is known, and a block scalar ends with its last line that is not empty. Needs python3-yaml.
"""

import json
import subprocess
import sys
from pathlib import Path

import yaml

tool, project = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()


def scalars(path):
    """{(line, column): (line, column)} of each scalar: its beginning and its end."""
    text = path.read_text(encoding="utf-8-sig")
    lines = text.split("\n")
    ends = {}
    for token in yaml.scan(text, Loader=yaml.BaseLoader):
        if not isinstance(token, yaml.ScalarToken):
            continue
        end = (token.end_mark.line, token.end_mark.column)
        if token.style is None and end[0] > token.start_mark.line:
            end = (token.start_mark.line, len(lines[token.start_mark.line].rstrip()))
        if token.style in ("|", ">"):
            last = max((line for line in range(token.start_mark.line + 1, min(end[0] + 1, len(lines)))
                        if lines[line].strip() and (line < end[0])), default=None)
            end = None if last is None else (last, len(lines[last]))
        if end:
            ends[token.start_mark.line + 1, token.start_mark.column + 1] = (end[0] + 1, end[1] + 1)
    return ends


def places(diagnostics):
    for diagnostic in diagnostics:
        yield diagnostic
        yield from diagnostic["notes"]


def main():
    problems, compared = [], 0
    folders = [project / "tests" / "golden", project / "tests" / "formats"]
    files = sorted(path for folder in folders for path in folder.rglob("*.yaml"))
    known = {}
    for path in files + sorted((project / "frameworks").rglob("*.yaml")):
        arguments = [tool, "check", "--all", "--format", "json", str(path)]
        if "golden" in path.parts and "data" in path.parts:
            arguments[1:1] = ["--frameworks", str(Path(*path.parts[: path.parts.index("data") + 1]))]
        result = subprocess.run(arguments, capture_output=True, encoding="utf-8", check=False, cwd="/")
        if result.returncode not in (0, 1, 2):
            problems.append(f"{path}: status {result.returncode}")
            continue
        if not result.stdout:
            continue
        for place in places(json.loads(result.stdout)["diagnostics"]):
            if "column" not in place:
                continue
            file = Path("/") / place["file"]
            if file not in known:
                try:
                    known[file] = scalars(file)
                except (yaml.YAMLError, UnicodeDecodeError, FileNotFoundError):
                    known[file] = {}
            expected = known[file].get((place["line"], place["column"]))
            if expected is None:
                continue
            compared += 1
            actual = (place.get("end_line"), place.get("end_column"))
            if actual != expected:
                problems.append(f"{file}:{place['line']}:{place['column']}: ends at {actual}, not at {expected}")
    for problem in problems[:40]:
        print(problem)
    print(f"{compared} ends compared, {len(problems)} problems")
    return 1 if problems or compared < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
