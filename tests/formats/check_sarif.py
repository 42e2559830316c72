#!/usr/bin/env python3
"""Checks logs in SARIF 2.1.0 against what the specification demands and what code hosts take.

Usage: check_sarif.py TOOL PROJECT_FOLDER

It holds each object to the members that the specification gives it, with their types, and then: an index leads to
its rule, a region lies within the file and its columns count UTF-16 code units, URIs are relative and lead to the
file, each link in a message leads to a related location, no string has a control character, and the limits of
GitHub are kept: 25,000 results, 1,024 characters of a description, 20 tags of a rule, 100 related locations, 10 MB when
compressed. Fingerprints stay when lines move, and differ from each other.
"""

import functools
import gzip
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

tool, project = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
golden = project / "tests" / "golden"
problems = []

# OBJECT: {member: (type, whether it is required)}. A type is a Python type, the name of another object, a list of
# one, or a set of words.
LEVELS = {"none", "note", "warning", "error"}
OBJECTS = {
    "log": {"$schema": (str, True), "version": ({"2.1.0"}, True), "runs": (["run"], True)},
    "run": {"tool": ("tool", True), "automationDetails": ("automationDetails", False),
            "columnKind": ({"utf16CodeUnits", "unicodeCodePoints"}, True), "invocations": (["invocation"], False),
            "results": (["result"], True)},
    "tool": {"driver": ("driver", True)},
    "driver": {"name": (str, True), "semanticVersion": (str, True), "rules": (["rule"], True)},
    "rule": {"id": (str, True), "shortDescription": ("text", True), "fullDescription": ("text", True),
             "help": ("help", True), "defaultConfiguration": ("configuration", True), "properties": (dict, False)},
    "text": {"text": (str, True)},
    "help": {"text": (str, True), "markdown": (str, False)},
    "configuration": {"level": (LEVELS, True)},
    "automationDetails": {"id": (str, True)},
    "invocation": {"executionSuccessful": (bool, True), "toolExecutionNotifications": (["notification"], False)},
    "notification": {"level": (LEVELS, False), "message": ("text", True)},
    "result": {"ruleId": (str, True), "ruleIndex": (int, True), "level": (LEVELS, True), "message": ("text", True),
               "locations": (["location"], True), "relatedLocations": (["location"], False),
               "partialFingerprints": (dict, True)},
    "location": {"id": (int, False), "physicalLocation": ("physicalLocation", True), "message": ("text", False)},
    "physicalLocation": {"artifactLocation": ("artifactLocation", True), "region": ("region", True)},
    "artifactLocation": {"uri": (str, True)},
    "region": {"startLine": (int, True), "startColumn": (int, False), "endLine": (int, False),
               "endColumn": (int, False)},
}


def check_object(value, name, where):
    members = OBJECTS[name]
    if not isinstance(value, dict):
        problems.append(f"{where}: is no object")
        return
    for key in value.keys() - members.keys():
        problems.append(f"{where}: unknown member {key}")
    for key, (kind, required) in members.items():
        if key not in value:
            if required:
                problems.append(f"{where}: no {key}")
            continue
        check_value(value[key], kind, f"{where}.{key}")


def check_value(value, kind, where):
    if isinstance(kind, str):
        check_object(value, kind, where)
    elif isinstance(kind, list):
        if not isinstance(value, list):
            problems.append(f"{where}: is no array")
            return
        for index, element in enumerate(value):
            check_object(element, kind[0], f"{where}[{index}]")
    elif isinstance(kind, set):
        if value not in kind:
            problems.append(f"{where}: {value!r} is not among {sorted(kind)}")
    elif type(value) is not kind or value == "":
        problems.append(f"{where}: {value!r} is no {kind.__name__}")


def check_strings(value, where):
    if isinstance(value, str):
        # Line breaks structure the help of rules; no other control character is needed.
        if re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]", value):
            problems.append(f"{where}: a control character in {value!r}")
    elif isinstance(value, dict):
        for key, below in value.items():
            check_strings(below, f"{where}.{key}")
    elif isinstance(value, list):
        for index, below in enumerate(value):
            check_strings(below, f"{where}[{index}]")


def utf16_length(text):
    return len(text.encode("utf-16-le")) // 2


@functools.lru_cache(maxsize=16)
def lines_of(path):
    return path.read_text(encoding="utf-8-sig").split("\n")


def check_location(location, folder, where):
    uri = location["physicalLocation"]["artifactLocation"]["uri"]
    parts = urlsplit(uri)
    if parts.scheme or parts.netloc or parts.query or parts.fragment or uri.startswith("/") or "/../" in uri:
        problems.append(f"{where}: {uri} is not relative")
    if not re.fullmatch(r"(?:[A-Za-z0-9\-._~!$&'()*+,;=@/]|%[0-9A-F]{2})+", uri):
        problems.append(f"{where}: {uri} is not escaped")
    if folder is None:
        return
    path = folder / unquote(uri)
    if not path.is_file():
        problems.append(f"{where}: no file {path}")
        return
    lines = lines_of(path)
    region = location["physicalLocation"]["region"]
    begin = (region["startLine"], region.get("startColumn", 1))
    end = (region.get("endLine", begin[0]), region.get("endColumn", 1 + utf16_length(lines[begin[0] - 1])))
    if begin > end or begin[0] < 1 or begin[1] < 1 or end[0] > len(lines):
        problems.append(f"{where}: the region {begin} to {end} is not in {uri}")
    elif end[1] > 1 + utf16_length(lines[end[0] - 1]):
        problems.append(f"{where}: the region ends at {end}, behind the end of the line")


def check_result(result, rules, folder, where):
    if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
        problems.append(f"{where}: ruleIndex leads to another rule")
    if len(result["locations"]) != 1:
        problems.append(f"{where}: not one location")
    check_location(result["locations"][0], folder, where)
    related = result.get("relatedLocations", [])
    if len(related) > 100:
        problems.append(f"{where}: {len(related)} related locations")
    for index, location in enumerate(related):
        if location.get("id") != index + 1 or "message" not in location:
            problems.append(f"{where}: related location {index} has no id or no message")
        check_location(location, folder, f"{where}.relatedLocations[{index}]")
    links = re.findall(r"(?<!\\)\[(?:[^\]\\]|\\.)*\]\((\d+)\)", result["message"]["text"])
    if [int(link) for link in links] != list(range(1, min(len(related), 10) + 1)):
        problems.append(f"{where}: the links {links} do not lead to the related locations")


def check_log(text, folder, where):
    log = json.loads(text)
    before = len(problems)
    check_object(log, "log", where)
    check_strings(log, where)
    if len(problems) > before:
        return log
    if len(gzip.compress(text.encode("utf-8"))) > 10_000_000:
        problems.append(f"{where}: more than 10 MB when compressed")
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        if len(run["results"]) > 25_000 or len(rules) > 25_000:
            problems.append(f"{where}: too many results or rules")
        if not re.fullmatch(r"\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?", run["tool"]["driver"]["semanticVersion"]):
            problems.append(f"{where}: no semantic version")
        for rule in rules:
            for member in ("shortDescription", "fullDescription"):
                if len(rule[member]["text"]) > 1024:
                    problems.append(f"{where}: {rule['id']}: {member} is too long")
            if len(rule.get("properties", {}).get("tags", [])) > 20:
                problems.append(f"{where}: {rule['id']}: too many tags")
        for index, result in enumerate(run["results"]):
            check_result(result, rules, folder, f"{where}.results[{index}]")
        fingerprints = [tuple(result["partialFingerprints"].items()) for result in run["results"]]
        if len(set(fingerprints)) != len(fingerprints):
            problems.append(f"{where}: two results have the same fingerprint")
    return log


def run_in(folder, *arguments):
    result = subprocess.run([tool, *arguments, "--format", "sarif"], cwd=folder, capture_output=True, encoding="utf-8",
                            check=False)
    if result.returncode not in (0, 1):
        problems.append(f"{' '.join(arguments)}: status {result.returncode}: {result.stderr}")
    return result.stdout


def fingerprints(log):
    return sorted(result["partialFingerprints"]["crosswalkDiagnostic/v1"] for result in log["runs"][0]["results"])


def main():
    logs = 0
    for case in sorted(golden.glob("*/stdout")):
        text = case.read_text(encoding="utf-8")
        if '"version": "2.1.0"' in text:
            check_log(text, None, case.parent.name)
            logs += 1
    data = golden / "base" / "verdict"
    check_log(run_in(project, "check", "--all"), project, "shipped data")
    here = check_log(run_in(data, "--frameworks", "data", "check"), data, "base/verdict")
    absolute = check_log(run_in(data, "--frameworks", str(data / "data"), "check"), data, "base/verdict, absolute")
    if here != absolute:
        problems.append("an absolute path of the data changes the log")

    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        (work / "data").mkdir()
        for path in data.rglob("*.yaml"):
            text = path.read_text(encoding="utf-8")
            (work / "data" / path.name).write_text("# A line\n\n# more than before.\n" + text, encoding="utf-8")
        moved = check_log(run_in(work, "--frameworks", "data", "check"), work, "base/verdict, moved")
        if fingerprints(moved) != fingerprints(here):
            problems.append("fingerprints change when lines move")

        # More results than a log may hold: errors come before the warnings and the notes.
        items = "".join(f'  - {{id: "{i}", text: {{en: "T{i}"}}}}\n' for i in range(30_000))
        head = 'framework: "m"\nshort: "M"\ntitle: {en: "M", pt: "M"}\noriginal: "en"\nversion: "1"\n'
        head += 'source: {title: "S"}\nrights: "R"\nitems:\n'
        (work / "data" / "m.yaml").write_text(head + items + '  - {id: "7", text: {en: "T7", pt: "T7"}}\n', "utf-8")
        many = check_log(run_in(work, "check", "data/m.yaml"), work, "many results")
        results = many["runs"][0]["results"]
        if len(results) != 25_000 or sum(result["level"] == "error" for result in results) != 1:
            problems.append(f"many results: {len(results)}, or the error is left out")
        notifications = many["runs"][0]["invocations"][0]["toolExecutionNotifications"]
        if not any("left out" in notification["message"]["text"] for notification in notifications):
            problems.append("many results: nothing says that some are left out")

    for problem in problems[:50]:
        print(problem)
    print(f"{logs + 5} logs checked, {len(problems)} problems")
    return 1 if problems or not logs else 0


if __name__ == "__main__":
    sys.exit(main())
