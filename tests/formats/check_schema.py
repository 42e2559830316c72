#!/usr/bin/env python3
"""Proves that the JSON Schemas of the data files say what the loader says.

Usage: check_schema.py [PROJECT_FOLDER]

Every file of KIND/good is valid under the schema of its kind and every file of KIND/bad is not;
tests/unit/load_formats.cpp asks the same of the loader. KIND/bad-yaml holds what only the loader can see
(repeated keys, aliases, invalid UTF-8 ...), so it is left out here. The files that the project ships
are valid too, and each names its schema in its first line. Needs python3-yaml and python3-jsonschema.
"""

import json
import sys
from pathlib import Path

import jsonschema
import yaml

KINDS = ("framework", "crosswalk", "reports")


def load(path):
    # BaseLoader takes every scalar for text, as the loader does.
    return yaml.load(path.read_text(encoding="utf-8-sig"), Loader=yaml.BaseLoader)


def undescribed(node, place="#"):
    """The keys of a schema that have no description, and objects that let unknown keys pass."""
    if isinstance(node, list):
        for index, part in enumerate(node):
            yield from undescribed(part, f"{place}/{index}")
    if not isinstance(node, dict):
        return
    if "type" in node and node["type"] == "object":
        if node.get("additionalProperties") is not False:
            yield f"{place}: additionalProperties is not false"
        for group in ("properties", "definitions"):
            for key, value in node.get(group, {}).items():
                if "description" not in value:
                    yield f"{place}/{group}/{key}: no description"
    for key, value in node.items():
        yield from undescribed(value, f"{place}/{key}")


def main():
    formats = Path(__file__).resolve().parent
    project = Path(sys.argv[1]) if len(sys.argv) > 1 else formats.parents[1]
    problems = []
    checked = 0
    validators = {}
    for kind in KINDS:
        schema = json.loads((project / f"frameworks/schema/{kind}.schema.json").read_text("utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        validators[kind] = jsonschema.Draft7Validator(schema)
        problems += [f"{kind}.schema.json: {problem}" for problem in undescribed(schema)]

    def errors(kind, path):
        nonlocal checked
        checked += 1
        return [
            f"{'/'.join(map(str, error.absolute_path)) or '(top)'}: {error.message}"
            for error in validators[kind].iter_errors(load(path))
        ]

    for kind in KINDS:
        for path in sorted((formats / kind / "good").glob("*.yaml")):
            problems += [f"{path}: {error}" for error in errors(kind, path)]
        for path in sorted((formats / kind / "bad").glob("*.yaml")):
            if not errors(kind, path):
                problems.append(f"{path}: the schema finds nothing wrong")

    shipped = sorted((project / "frameworks").rglob("*.yaml"))
    shipped += sorted((project / "reports").glob("reports.yaml"))
    for path in shipped:
        data = load(path)
        kind = next((kind for kind in KINDS if isinstance(data, dict) and kind in data), None)
        if kind is None:
            problems.append(f"{path}: neither a framework nor a crosswalk nor a list of reports")
            continue
        problems += [f"{path}: {error}" for error in errors(kind, path)]
        first = path.read_text("utf-8").split("\n", 1)[0]
        mark = "# yaml-language-server: $schema="
        schema = path.parent / first[len(mark) :]
        if not first.startswith(mark):
            problems.append(f"{path}:1: the first line does not name the schema")
        elif not schema.is_file() or schema.name != f"{kind}.schema.json":
            problems.append(f"{path}:1: {first[len(mark):]} is not the schema of a {kind}")

    for problem in problems:
        print(problem)
    print(f"{checked} files checked, {len(problems)} problems")
    return 1 if problems or not checked else 0


if __name__ == "__main__":
    sys.exit(main())
