#!/usr/bin/env python3
"""Validates what the program prints as JSON against the schemas in schemas/.

Usage: check_outputs.py TOOL PROJECT_FOLDER

Every JSON that a golden case expects, and the JSON of the shipped data, is valid under the schema that its key
`format` names, and every schema is used. Each version of a format that the sources print is the version of its
schema. A log in SARIF is validated too if CROSSWALK_SARIF_SCHEMA names the official schema of SARIF 2.1.0, which
is not part of this project; check_sarif.py says without it what a log has to hold. Needs python3-jsonschema.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema

sys.path.insert(0, str(Path(__file__).resolve().parent))
from check_schema import undescribed  # noqa: E402

tool, project = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
problems = []
used = {}


def run(*arguments):
    result = subprocess.run([tool, "--frameworks", str(project / "frameworks"), *arguments],
                            capture_output=True, encoding="utf-8", check=False)
    if result.returncode not in (0, 1) or result.stderr:
        problems.append(f"{' '.join(arguments)}: status {result.returncode}: {result.stderr}")
    return result.stdout


def outputs():
    """(where it comes from, text) of every JSON."""
    for case in sorted((project / "tests" / "golden").glob("*/stdout")):
        text = case.read_text(encoding="utf-8-sig")
        if text.startswith("{"):
            yield case.parent.name, text
    for arguments in (
        ("check", "--all", "--format", "json"),
        ("check", "--all", "--format", "sarif"),
        ("check", "--format", "json"),
        ("report", "--check", "--format", "json", str(project / "reports")),
        ("report", "--check", "--format", "sarif", str(project / "reports")),
        ("compare", "psw", "social-work", "--format", "json"),
        ("compare", "social-work", "psw", "--format", "json"),
        ("compare", "psw", "social-work-no", "--format", "json"),
        ("compare", "psw", "social-work-fr", "--min-evidence", "verified", "--format", "json"),
        ("compare", "psw", "social-work-*", "--format", "json"),
        ("diff", "samhsa-2015", "psw", "--format", "json"),
    ):
        yield " ".join(arguments), run(*arguments)


schemas = {}
for path in sorted((project / "schemas").glob("*.schema.json")):
    schema = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    schemas[path.name.split(".")[0]] = schema
    problems += [f"{path.name}: {problem}" for problem in undescribed(schema)
                 if "/text: additionalProperties" not in problem]
sarif_schema = os.environ.get("CROSSWALK_SARIF_SCHEMA")
if sarif_schema:
    sarif_schema = json.loads(Path(sarif_schema).read_text(encoding="utf-8"))

for where, text in outputs():
    value = json.loads(text)
    if value.get("version") == "2.1.0":
        if sarif_schema:
            validator = jsonschema.validators.validator_for(sarif_schema)(sarif_schema)
            problems += [f"{where}: {list(error.absolute_path)}: {error.message[:200]}"
                         for error in validator.iter_errors(value)]
        continue
    form = value.get("format")
    if form not in schemas:
        problems.append(f"{where}: the format {form!r} has no schema")
        continue
    used[form] = used.get(form, 0) + 1
    errors = jsonschema.Draft7Validator(schemas[form]).iter_errors(value)
    problems += [f"{where}: {list(error.absolute_path)}: {error.message[:200]}" for error in errors]

problems += [f"{form}.schema.json: no JSON is of this format" for form in schemas if form not in used]
for problem in problems:
    print(problem)
print(f"{sum(used.values())} outputs validated against {len(used)} schemas, {len(problems)} problems")
sys.exit(1 if problems else 0)
