#!/usr/bin/env python3
"""Runs what the CI jobs of README.md and the hooks of .pre-commit-hooks.yaml run, on a repository with data.

Usage: ci_jobs.py TOOL PROJECT_FOLDER

The commands are taken from the documents. The repository is a temporary folder; where a job checks out this project, a
script stands that runs TOOL, so nothing is downloaded or built. One repository is in order and one is not: the jobs
have to pass and to fail, leave the files that they hand on, and name every diagnostic. Needs jq and python3-yaml.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

tool, project = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
golden = project / "tests" / "golden" / "base"
problems = []


def jobs_in_manual():
    manual = (project / "README.md").read_text(encoding="utf-8")
    blocks = [yaml.safe_load(block) for block in re.findall(r"^```yaml\n(.*?)^```", manual, re.MULTILINE | re.DOTALL)]
    return [block for block in blocks if isinstance(block, dict)]


def make_repository(folder, data, with_reports):
    folder.mkdir()
    shutil.copytree(golden / data / "data", folder / "frameworks")
    (folder / "reports").mkdir()
    (folder / "reports" / "reports.yaml").write_text("reports: []\n", encoding="utf-8")
    if not with_reports:
        (folder / "reports" / "old.md").write_text("# Old\n", encoding="utf-8")
    here = folder / "crosswalk"
    (here / "scripts").mkdir(parents=True)
    script = here / "scripts" / "crosswalk"
    script.write_text(f'#!/bin/sh\nexec "{tool}" "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    shutil.copytree(project / "ci", here / "ci")
    return folder


def run(command, folder):
    return subprocess.run(["bash", "-e", "-o", "pipefail", "-c", command], cwd=folder, capture_output=True,
                          encoding="utf-8", check=False)


def expect(what, actual, expected):
    if actual != expected:
        problems.append(f"{what}: {actual!r} in place of {expected!r}")


def diagnostics_of(folder):
    """What `check` and `report --check` find in a repository."""
    found = []
    for command in (["check"], ["report", "--check"]):
        result = subprocess.run([tool, *command, "--format", "json"], cwd=folder, capture_output=True,
                                encoding="utf-8", check=False)
        found.append(json.loads(result.stdout)["diagnostics"])
    return found


def unescaped(text):
    for escape, character in (("%0A", "\n"), ("%0D", "\r"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escape, character)
    return text


def annotations(output):
    """(command, properties, message) of each workflow command."""
    for line in output.split("\n"):
        match = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        if match:
            pairs = (pair.split("=", 1) for pair in match.group(2).split(","))
            yield match.group(1), {key: unescaped(value) for key, value in pairs}, unescaped(match.group(3))
        elif line.startswith("::"):
            problems.append(f"no workflow command: {line}")


def check_annotations(what, output, diagnostics):
    found = list(annotations(output))
    expect(f"{what}: number of annotations", len(found), len(diagnostics))
    for (command, properties, message), diagnostic in zip(found, diagnostics):
        expect(f"{what}: severity", command.replace("notice", "note"), diagnostic["severity"])
        expect(f"{what}: file", properties["file"], diagnostic["file"])
        expect(f"{what}: line", properties.get("line"), str(diagnostic["line"]) if "line" in diagnostic else None)
        expect(f"{what}: title", properties["title"], diagnostic["rule"])
        expect(f"{what}: message", message.split("\n")[0], diagnostic["message"])


def run_github(job, folder, fails):
    for step in job["jobs"]["check"]["steps"]:
        if "run" not in step:
            continue
        command = step["run"]
        result = run(command, folder)
        writes_log = "sarif" in command
        expect(f"GitHub: status of '{command}'", result.returncode, 1 if fails and not writes_log else 0)
        if not writes_log:
            check_annotations(f"GitHub: '{command}'", result.stdout, diagnostics_of(folder)["report" in command])
    files = [step["with"]["sarif_file"] for step in job["jobs"]["check"]["steps"] if "sarif_file" in step.get("with", {})]
    for file in files:
        log = json.loads((folder / file).read_text(encoding="utf-8"))
        expect("GitHub: results", len(log["runs"][0]["results"]), len(diagnostics_of(folder)[0]))
    expect("GitHub: number of logs", len(files), 1)


def run_gitlab(job, folder, fails):
    statuses = []
    for command in job["crosswalk"]["script"]:
        statuses.append(run(command, folder).returncode)
    expect("GitLab: statuses", statuses, [0, 0, 1, 1] if fails else [0, 0, 0, 0])
    report = json.loads((folder / job["crosswalk"]["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    expected = [(diagnostic["message"], diagnostic["file"], diagnostic.get("line", 1))
                for diagnostic in diagnostics_of(folder)[0]]
    expect("GitLab: issues", [(issue["description"], issue["location"]["path"], issue["location"]["lines"]["begin"])
                              for issue in report], expected)
    for issue in report:
        if issue["severity"] not in ("info", "minor", "major") or not issue["check_name"]:
            problems.append(f"GitLab: {issue}")
    if len({issue["fingerprint"] for issue in report}) != len(report):
        problems.append("GitLab: two issues have the same fingerprint")


def run_hooks(folder, fails):
    hooks = yaml.safe_load((project / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    listed = [hook["id"] for hook in hooks]
    used = [hook["id"] for block in jobs_in_manual() for repo in block.get("repos", []) for hook in repo["hooks"]]
    expect("hooks in README.md", sorted(used), sorted(listed))
    for hook in hooks:
        # pre-commit runs a hook of the language script from its own copy of this project.
        result = run(f"{folder}/crosswalk/{hook['entry']}", folder)
        expect(f"hook {hook['id']}", result.returncode, 1 if fails else 0)
        for path in ("frameworks/a.yaml", "frameworks/crosswalks/a--b.yaml"):
            if not re.search(hook["files"], path):
                problems.append(f"hook {hook['id']} does not run for {path}")
        if not (project / hook["entry"].split()[0]).is_file():
            problems.append(f"hook {hook['id']}: there is no {hook['entry']}")


def match_problems(folder):
    """The problem matcher finds every diagnostic in each format for people."""
    matcher = json.loads((project / "ci" / "problem-matcher.json").read_text(encoding="utf-8"))
    pattern = matcher["problemMatcher"][0]["pattern"][0]
    for command, diagnostics in zip(("check", "report --check"), diagnostics_of(folder)):
        output = run(f"crosswalk/scripts/crosswalk {command} --format concise", folder).stdout
        matches = [re.match(pattern["regexp"], line) for line in output.rstrip("\n").split("\n")]
        found = [tuple(match.group(pattern[part]) for part in ("file", "line", "column", "severity", "message", "code"))
                 for match in matches if match]
        expected = [(d["file"], str(d["line"]) if "line" in d else None, str(d["column"]) if "column" in d else None,
                     d["severity"], d["message"], d["rule"]) for d in diagnostics]
        expect(f"problem matcher on '{command}'", found, expected)


def main():
    jobs = jobs_in_manual()
    github = [job for job in jobs if "jobs" in job]
    gitlab = [job for job in jobs if "crosswalk" in job and "script" in (job["crosswalk"] or {})]
    expect("number of jobs in README.md", (len(github), len(gitlab)), (1, 1))
    with tempfile.TemporaryDirectory() as work:
        for name, data, in_order in (("good", "frameworks", True), ("bad", "verdict", False)):
            folder = make_repository(Path(work) / name, data, in_order)
            if in_order and diagnostics_of(folder) != [[], []]:
                problems.append(f"the repository that is in order is not: {diagnostics_of(folder)}")
            run_github(github[0], folder, not in_order)
            run_gitlab(gitlab[0], folder, not in_order)
            run_hooks(folder, not in_order)
            match_problems(folder)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    os.environ.pop("GITHUB_ACTIONS", None)
    sys.exit(main())
