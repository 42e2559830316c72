#!/usr/bin/env python3
"""Makes every system call of every writing command fail, and the process die at it, one at a time (with strace).

Usage: run.py TOOL WORK_FOLDER [--only COMMAND]

After each run a file holds its old content or its new content as a whole, never a mix and never nothing; after a
run that was not killed no temporary file is left, and status 0 means that the new content is there. A command that
is killed may leave a hidden temporary file, which no command takes for data.
Skips, with status 77, where strace cannot trace.
"""

import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import threading
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "hostile"))
import good  # noqa: E402  the folder is no package

# A data folder, reports that are out of date, and results that are to be replaced.
FILES = {"data/a.yaml": good.FRAMEWORK, "data/b.yaml": good.OTHER_FRAMEWORK, "data/a--b.yaml": good.CROSSWALK,
         "reports/reports.yaml": good.REPORTS, "reports/a--b.en.md": "old\n", "reports/a--b.items.csv": "old\n",
         "out.md": "old\n", "other.yaml": good.FRAMEWORK.replace("Acts.", "Acts well."), "ratings.csv": good.RATINGS}

COMMANDS = {
    "compare": ["--frameworks", "data", "compare", "a", "b", "-o", "out.md"],
    "diff": ["diff", "data/a.yaml", "other.yaml", "-o", "out.md"],
    "agree": ["agree", "ratings.csv", "--scale", "nominal", "--draws", "20", "-o", "out.md"],
    "report": ["--frameworks", "data", "report", "reports"],
    "review": ["--frameworks", "data", "review", "a--b", "--by", "X", "--on", "2026-01-02"],
    "new": ["--frameworks", "data", "new", "framework", "mine"],
    "new-folder": ["new", "framework", "mine"],
    "export": ["--frameworks", "data", "export", "a--b", "--format", "csv", "-o", "out.csv"],
    "import": ["--frameworks", "data", "import", "crosswalk", "table.csv", "--left", "a", "--right", "b", "-o", "made.yaml"],
}
MAY_BE_MISSING = {"export", "import"}

# What a call fails with; every other call with EIO.
ERRORS = {"write": ["ENOSPC", "EIO"], "rename": ["EACCES", "EXDEV"], "openat": ["EACCES", "EMFILE"], "fsync": ["EIO", "ENOSPC"],
          "flock": ["ENOLCK"], "fchmod": ["EPERM"], "fchown": ["EIO"],
          "mkdir": ["ENOSPC"], "unlink": ["EIO"], "clone3": ["EAGAIN"], "clone": ["EAGAIN"]}
# Calls that cannot fail, or whose failure no program can tell from the end of the process.
NOT_FAILED = {"execve", "exit", "exit_group", "arch_prctl", "set_tid_address", "set_robust_list", "rseq", "futex",
              "rt_sigreturn", "restart_syscall", "munmap", "gettid", "getpid", "brk", "mmap", "mprotect", "rt_sigprocmask", "rt_sigaction", "umask"}
NOT_KILLED = {"execve", "exit_group", "exit", "restart_syscall", "rt_sigreturn"}
REMOVING = {"unlink", "unlinkat", "rmdir"}
CALL = re.compile(r"^\d+ +([a-z0-9_]+)\(")


@dataclass
class Fault:
    command: str
    call: str
    number: int
    how: str  # "error=EIO" or "signal=KILL"


def snapshot(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


class Runner:
    def __init__(self, tool, work):
        self.tool, self.work = tool, work
        self.counts = Counter()
        self.failures = []
        self.lock = threading.Lock()
        self.old = {name: content.encode() for name, content in FILES.items()}
        self.old["table.csv"] = good.table(good.MAPPINGS).encode()

    def fresh(self, name):
        folder = self.work / name
        shutil.rmtree(folder, ignore_errors=True)
        for path, content in self.old.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        return folder

    def run(self, folder, command, strace):
        trace = self.work / f"{folder.name}.trace"
        done = subprocess.run(["strace", "-f", "-o", trace, *strace, self.tool, *COMMANDS[command]], cwd=folder,
                              stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=60)
        return done, trace

    def calls(self, command):
        """The number of calls of each kind in a run without a fault, per thread, and what the run makes."""
        folder = self.fresh(f"plain-{command}")
        done, trace = self.run(folder, command, [])
        if done.returncode != 0:
            raise RuntimeError(f"{command}: status {done.returncode}: {done.stderr.decode(errors='replace')}")
        per_thread = Counter()
        for line in trace.read_text(errors="replace").splitlines():
            found = CALL.match(line)
            if found:
                per_thread[line.split()[0], found[1]] += 1
        most = Counter()
        for (_, call), count in per_thread.items():
            most[call] = max(most[call], count)
        return most, snapshot(folder)

    def try_fault(self, fault, new):
        folder = self.fresh(f"{threading.get_ident()}")
        try:
            done, trace = self.run(folder, fault.command, ["-e", f"inject={fault.call}:{fault.how}:when={fault.number}"])
        except subprocess.TimeoutExpired:
            with self.lock:
                self.failures.append(f"{fault.command}: {fault.call} number {fault.number}, {fault.how}: waits for ever")
            return
        text = trace.read_text(errors="replace")
        hit = "(INJECTED)" in text or "+++ killed by" in text
        after = snapshot(folder)
        wrong = []
        for path in self.old.keys() | after.keys() | new.keys():
            if path in after and after[path] in (self.old.get(path), new.get(path)):
                continue
            if (path not in after and path not in self.old) or is_whole_template(path, after, new):
                continue
            is_temporary = any(part.startswith((".crosswalk-", ".frameworks-")) for part in Path(path).parts)
            if is_temporary and (fault.how == "signal=KILL" or fault.call in REMOVING):
                continue
            wrong.append(f"{path} is {'left' if path not in new else 'neither old nor new' if path in after else 'gone'}")
        if fault.how != "signal=KILL":
            # Before main() the dynamic loader ends with 127.
            if done.returncode < 0 or done.returncode not in (0, 1, 2, 127):
                wrong.append(f"status {done.returncode}: {done.stderr[-300:].decode(errors='replace')}")
            if done.returncode == 0 and any(
                    after.get(path) != content and not is_whole_template(path, after, new) for path, content in new.items()):
                wrong.append("status 0, but not all is written")
        with self.lock:
            self.counts["runs"] += 1
            self.counts["faults"] += hit
            self.counts[fault.command] += hit
            for each in wrong:
                self.failures.append(f"{fault.command}: {fault.call} number {fault.number}, {fault.how}: {each}")


def is_whole_template(path, after, new):
    """Whether a starting file is whole, though without the names of the manuals that could not be looked up."""
    return (Path(path).name == "mine.yaml" and path in new and path in after
            and after[path].splitlines()[-5:] == new[path].splitlines()[-5:])


def faults_of(command, calls):
    for call, count in sorted(calls.items()):
        for number in range(1, count + 1):
            if call not in NOT_FAILED:
                yield from (Fault(command, call, number, f"error={error}") for error in ERRORS.get(call, ["EIO"]))
            if call not in NOT_KILLED:
                yield Fault(command, call, number, "signal=KILL")


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("Usage: ")[1].split("\n")[0])
    parser.add_argument("tool")
    parser.add_argument("work")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    if not shutil.which("strace") or subprocess.run(["strace", "-f", "-e", "inject=close:error=EIO:when=1", "true"], capture_output=True,
                                                    check=False).returncode not in (0, 1):
        print("strace is not there or may not trace")
        sys.exit(77)
    runner = Runner(str(Path(options.tool).resolve()), Path(options.work).resolve())
    shutil.rmtree(runner.work, ignore_errors=True)
    runner.work.mkdir(parents=True)
    for command in [each for each in COMMANDS if each.startswith(options.only)]:
        try:
            calls, new = runner.calls(command)
        except RuntimeError as error:
            if command in MAY_BE_MISSING and "there is no command" in str(error):
                print(f"{command}: there is no such command yet")
                continue
            runner.failures.append(str(error))
            continue
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for done in [pool.submit(runner.try_fault, fault, new) for fault in faults_of(command, calls)]:
                done.result()
        print(f"{command}: {runner.counts[command]} faults", flush=True)
    for failure in runner.failures:
        print(failure)
    print(f"{runner.counts['faults']} faults injected in {runner.counts['runs']} runs, {len(runner.failures)} failures")
    sys.exit(1 if runner.failures else 0)


if __name__ == "__main__":
    main()
