#!/usr/bin/env python3
"""Gives the program hostile files, through each command that reads a file of that kind.

Usage: run.py TOOL WORK_FOLDER [--every N] [--seconds N] [--any-memory] [--only KIND[/NAME]]

Of each run: at most 2 s of processor time and 256 MB of address space; exit status 0, 1 or 2; no signal; output and
written files are valid UTF-8 without control characters; a failure is said in the program's own words; no file is
left beside those that the command writes. Where a case names a rule and a line, the diagnostic stands there.
`--every N` takes only each Nth of the changed files (flip-, cut-, line-, value-) and none of the large ones;
`--seconds` is for builds without optimisation, `--any-memory` for sanitizers.
"""

import argparse
import concurrent.futures
import itertools
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

sys.dont_write_bytecode = True  # the folder of sources stays as it is
import good
import table_cases
import yaml_cases

MEMORY = 256 << 20
WAIT = 120  # seconds on the clock; the machine may be busy

FOLDER = ["--frameworks", "data"]
IMPORT = ["import", "crosswalk", "--left", "a", "--right", "b", "--dry-run", "-o", "imported.yaml"]


@dataclass
class Reader:
    """How the program reads one kind of file. To add a kind is to add a line to READERS."""
    path: str  # where the file lies
    commands: list  # the first of them has to say what is wrong
    needs: str = ""  # a command without which there is no such reader yet
    fixed: dict = field(default_factory=dict)  # further files


DATA = {"data/a.yaml": good.FRAMEWORK, "data/b.yaml": good.OTHER_FRAMEWORK, "data/a--b.yaml": good.CROSSWALK,
        "old/a.yaml": good.FRAMEWORK, "old/a--b.yaml": good.CROSSWALK, "reports/reports.yaml": good.REPORTS}

READERS = {
    "framework": Reader("data/a.yaml", [
        [*FOLDER, "check"], [*FOLDER, "compare", "a", "b"], ["diff", "old/a.yaml", "data/a.yaml", "--format", "md"],
        [*FOLDER, "report", "reports"]]),
    "crosswalk": Reader("data/a--b.yaml", [
        [*FOLDER, "check"], [*FOLDER, "compare", "a", "b", "--format", "json"], ["diff", "old/a--b.yaml", "data/a--b.yaml"],
        [*FOLDER, "report", "reports"], [*FOLDER, "review", "a--b", "--by", "X", "--on", "2026-01-02"]]),
    "reports": Reader("reports/reports.yaml", [
        [*FOLDER, "check", "reports/reports.yaml"], [*FOLDER, "report", "--check", "reports"], [*FOLDER, "report", "reports"]]),
    "ratings": Reader("ratings.csv", [
        ["agree", "ratings.csv", "--scale", "nominal", "--draws", "20"], ["agree", "ratings.csv", "--scale", "interval", "--draws", "20"]]),
    "csv": Reader("table.csv", [[*FOLDER, *IMPORT, "table.csv"]], "import"),
    "tsv": Reader("table.tsv", [[*FOLDER, *IMPORT, "table.tsv"]], "import"),
    "framework-csv": Reader("table.csv", [[*FOLDER, "import", "framework", "table.csv", "--id", "a", "--lang", "en", "--dry-run", "-o", "imported.yaml"]], "import"),
    "xlsx": Reader("table.xlsx", [[*FOLDER, *IMPORT, "table.xlsx"]], "import"),
    "sssom": Reader("table.sssom.tsv", [[*FOLDER, *IMPORT, "table.sssom.tsv"]], "import"),
}

# What a command may leave: the files that it writes.
WRITTEN = {"reports/" + name for name in ("a--b.en.md", "a--b.items.csv", "a--b.excel.csv", "a--b.pt.md")}

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)")
FOREIGN_WORDS = re.compile(rb"error: (std::|basic_string|\[json|vector::|map::|yaml-cpp|stoi|stol|stod|regex|bad cast)")
SANITIZER = re.compile(rb"(Address|Leak|UndefinedBehavior|Memory)Sanitizer|runtime error:")


def arguments():
    parser = argparse.ArgumentParser(usage=__doc__.split("Usage: ")[1].split("\n")[0])
    parser.add_argument("tool")
    parser.add_argument("work")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--seconds", type=int, default=2)
    parser.add_argument("--any-memory", action="store_true")
    parser.add_argument("--only", default="")
    return parser.parse_args()


def files_in(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() or path.is_symlink()}


def harmless(data):
    """What is wrong with an output; empty where nothing is."""
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        return f"is not UTF-8: {error}"
    found = CONTROL.search(text)
    return f"holds the control character {ord(found[0][0]):#x}" if found else ""


class Runner:
    def __init__(self, options):
        self.tool = str(Path(options.tool).resolve())
        self.seconds = options.seconds
        self.any_memory = options.any_memory
        self.work = Path(options.work)
        self.counts = Counter()
        self.failures = []
        self.lock = threading.Lock()
        self.slowest = (0, "")

    def limits(self):
        resource.setrlimit(resource.RLIMIT_CPU, (self.seconds, self.seconds + 1))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if not self.any_memory:
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

    def fail(self, case, command, why):
        with self.lock:
            self.failures.append(f"{case.kind}/{case.name}: crosswalk {' '.join(command)}: {why}")

    def run(self, command, folder):
        """Status, output and processor seconds; status None where it did not end."""
        with open(folder.parent / f"{folder.name}.out", "wb+") as out, open(folder.parent / f"{folder.name}.err", "wb+") as err:
            process = subprocess.Popen([self.tool, *command], cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=err,
                                       preexec_fn=self.limits)
            timer = threading.Timer(WAIT, process.kill)
            timer.start()
            _, status, usage = os.wait4(process.pid, 0)
            timer.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            err.seek(0)
            return process.returncode, out.read(), err.read(), usage.ru_utime + usage.ru_stime

    def try_case(self, case):
        reader = READERS[case.kind]
        folder = self.work / f"{threading.get_ident()}"
        for number, command in enumerate(reader.commands):
            shutil.rmtree(folder, ignore_errors=True)
            for path, content in {**DATA, **reader.fixed, reader.path: case.data}.items():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_bytes(content if isinstance(content, bytes) else content.encode())
            before = files_in(folder)
            status, out, err, seconds = self.run(command, folder)
            with self.lock:
                self.counts["runs"] += 1
                self.slowest = max(self.slowest, (seconds, f"{case.kind}/{case.name} {' '.join(command)}"))
            self.judge(case, command, number == 0, status, out, err)
            for path in files_in(folder) - before:
                if path not in WRITTEN and case.kind != "reports":
                    self.fail(case, command, f"has left {path}")
                wrong = harmless((folder / path).read_bytes())
                if wrong:
                    self.fail(case, command, f"has written {path}, which {wrong}")
        shutil.rmtree(folder, ignore_errors=True)

    def judge(self, case, command, is_first, status, out, err):
        if status < 0:
            name = signal.Signals(-status).name
            return self.fail(case, command, f"ended by {name}" + (" (the limit of processor time)" if name == "SIGXCPU" else ""))
        if status > 2 or SANITIZER.search(err):
            return self.fail(case, command, f"status {status}: {err[-2000:].decode(errors='replace')}")
        for name, data in (("standard output", out), ("standard error", err)):
            wrong = harmless(data)
            if wrong:
                self.fail(case, command, f"{name} {wrong}")
        if FOREIGN_WORDS.search(err):
            self.fail(case, command, f"a library's words: {err[-300:].decode(errors='replace')}")
        if status and not out and not err:
            self.fail(case, command, f"status {status} without a word")
        if not is_first:
            return None
        said = (out + err).decode(errors="replace")
        place = re.escape(READERS[case.kind].path)
        if case.is_fine and (status or f" error:" in said):
            self.fail(case, command, f"status {status}, expected no error:\n{said[:1500]}")
        # A framework that can be read, but has lost entries, is named by the crosswalk.
        if status and not re.search(rf"{place}|data/a--b.yaml", said):
            self.fail(case, command, f"the file is not named:\n{said[:1500]}")
        line = r"\d+" if case.line is None else case.line
        rule = r"[\w-]+" if case.rule is None else case.rule
        if case.rule or case.line:
            if not re.search(rf"^{place}:{line}(:\d+)?: (\w+: .*\[{rule}\]|note: .*)$", said, re.MULTILINE):
                self.fail(case, command, f"no diagnostic of {rule} in line {line}:\n{said[:1500]}")
        return None


def has_command(tool, name):
    done = subprocess.run([tool, name], capture_output=True, text=True, check=False)
    return "there is no command" not in done.stderr


def main():
    options = arguments()
    runner = Runner(options)
    shutil.rmtree(runner.work, ignore_errors=True)
    runner.work.mkdir(parents=True)
    missing = {kind for kind, reader in READERS.items() if reader.needs and not has_command(runner.tool, reader.needs)}

    changed = Counter()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        waiting = set()
        for case in itertools.chain(yaml_cases.all_cases(), table_cases.all_cases()):
            if case.kind in missing or not f"{case.kind}/{case.name}".startswith(options.only):
                continue
            if re.match("(stored-)?(flip|cut|line|value)-", case.name):
                changed[case.kind] += 1
                if changed[case.kind] % options.every:
                    continue
            elif case.is_large and options.every > 1:
                continue
            runner.counts["files"] += 1
            runner.counts[case.kind] += 1
            waiting.add(pool.submit(runner.try_case, case))
            if len(waiting) > 8:  # large cases are made only when there is room
                done, waiting = concurrent.futures.wait(waiting, return_when=concurrent.futures.FIRST_COMPLETED)
                for each in done:
                    each.result()
        for each in waiting:
            each.result()

    for failure in runner.failures:
        print(failure)
    kinds = ", ".join(f"{kind} {runner.counts[kind]}" for kind in READERS if runner.counts[kind])
    print(f"{runner.counts['files']} files ({kinds}), {runner.counts['runs']} runs, {len(runner.failures)} failures")
    print(f"the longest took {runner.slowest[0]:.2f} s: {runner.slowest[1]}")
    if missing:
        print(f"not read yet: {', '.join(sorted(missing))}")
    sys.exit(1 if runner.failures else 0)


if __name__ == "__main__":
    main()
