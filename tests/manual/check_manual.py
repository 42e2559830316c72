"""Whether the man pages and the completions hold what the program takes, by asking the program: every command, every
option and every argument that --help names has its place in a man page, and bash, zsh and fish offer every command
and option, the words of every option that takes one of a few, and ids of the data.

Usage: check_manual.py TOOL SOURCE_FOLDER MANUAL_FOLDER [--all-shells]

A shell that is not installed is named and left out; with --all-shells it is an error. If mandoc is installed, it
checks the pages.
"""

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

tool, source, manual = (Path(argument).resolve() for argument in sys.argv[1:4])
needs_all_shells = "--all-shells" in sys.argv[4:]
here = Path(__file__).resolve().parent
pages = manual / "man1"
faults = []


def run(*arguments, **settings):
    return subprocess.run(arguments, capture_output=True, encoding="utf-8", check=True, **settings).stdout


class Command:
    """A command as its --help tells it."""

    def __init__(self, words):
        text = run(tool, *words, "--help")
        self.words = words
        self.line = " ".join(("crosswalk", *words))
        self.arguments = [name for name, _ in self.rows(text, "Positionals")]
        self.commands = [name for name, _ in self.rows(text, "Subcommands")]
        self.options = {}  # names to the name of the value, which may be empty
        for names, value in self.rows(text, "Options"):
            self.options[tuple(names.split(","))] = value

    @staticmethod
    def rows(text, heading):
        section = re.search(rf"^{heading}:\n((?:  .*\n)+)", text, re.MULTILINE)
        return re.findall(r"^  (\S+)(?: (?!Excludes:)(\S+))?", section.group(1), re.MULTILINE) if section else []


def all_commands(words=()):
    command = Command(words)
    yield command
    for name in command.commands:
        yield from all_commands((*words, name))


def plain(roff):
    return re.sub(r"\\f[BIR]", "", roff).replace("\\-", "-").replace("\\(aq", "'").replace("\\&", "")


def check_pages(commands):
    names = {"-".join(("crosswalk", *command.words)) + ".1" for command in commands}
    for name in sorted(names.symmetric_difference(path.name for path in pages.iterdir())):
        faults.append(f"man page {name}: there is no such page, or no such command")
    for command in commands:
        path = pages / ("-".join(("crosswalk", *command.words)) + ".1")
        if not path.exists():
            continue
        terms = re.findall(r"^\.TP\n(.*)$", plain(path.read_text(encoding="utf-8")), re.MULTILINE)
        wanted = [*command.commands, *command.arguments]
        wanted += [", ".join(names) + (" " + value if value else "") for names, value in command.options.items()]
        for term in wanted:
            if not any(each.removesuffix("...") == term for each in terms):
                faults.append(f"man page {path.name}: no entry '{term}'")
    if shutil.which("mandoc"):
        checked = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", *sorted(pages.iterdir())],
                                 capture_output=True, encoding="utf-8")
        faults.extend(checked.stdout.splitlines())
    else:
        print("mandoc is not installed: the man pages are not checked by it")


def queries_of(commands):
    """(line, what has to be offered, whether nothing else may be) for every shell."""
    for command in commands:
        if command.commands:
            yield command.line + " ", set(command.commands), True
        yield command.line + " --", {names[-1] for names in command.options} | {"--frameworks"}, False
        for names, value in command.options.items():
            if re.fullmatch(r"TEXT|U?INT|FLOAT|FORMAT", value or ""):
                faults.append(f"{command.line}: the value of {names[-1]} has no name: give it one by type_name()")
            if "|" in value:
                words = {word for word in value.split("|") if not word.isupper()}
                yield f"{command.line} {names[-1]} ", words, True
    frameworks, crosswalks = (set(run(tool, "list", "--ids", kind, cwd=source).split())
                              for kind in ("frameworks", "crosswalks"))
    rules = set(re.findall(r"^(?:error|warning|note) +(\S+)", run(tool, "rules"), re.MULTILINE))
    yield "crosswalk compare ", frameworks, True
    yield "crosswalk compare psw --lang pt social-work-f", {"social-work-fr", "social-work-fr-functions"}, True
    yield "crosswalk --frameworks tests/golden/base/odd-ids/data compare ", {"l", "r"}, True
    yield "crosswalk compare --frameworks tests/golden/base/odd-ids/data l ", {"l", "r"}, True
    yield "crosswalk explain psw:9.1 --against ", frameworks, True
    yield "crosswalk show ", frameworks | crosswalks, True
    yield "crosswalk review ", crosswalks, True
    yield "crosswalk rules ", rules, True
    yield "crosswalk check CITATION", {"CITATION.cff"}, True


def zsh_answers(lines, folder, cwd, env):
    """Types each line into an interactive zsh, since only its line editor can be asked for completions."""
    answers = folder / "answers"
    answers.touch()
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(cwd)
        os.execvpe("zsh", ["zsh", "-f", "-i"], {**env, "TERM": "dumb", "ANSWERS": str(answers), "MANUAL": str(manual)})

    def type_and_wait(keys, count):
        os.write(terminal, keys.encode())
        deadline = time.monotonic() + 60
        while answers.read_text(encoding="utf-8").count("\n") < count:
            if time.monotonic() > deadline:
                sys.exit(f"zsh does not answer to {keys!r}")
            if select.select([terminal], [], [], 0.01)[0]:
                os.read(terminal, 65536)

    try:
        type_and_wait(f"fpath=($MANUAL/zsh $fpath); source {here}/zsh_completions.zsh\n", 1)
        for number, line in enumerate(lines, 2):
            type_and_wait(line + "\t\x1d", number)
    finally:
        os.close(terminal)  # hangs it up
        os.waitpid(process, 0)
    return answers.read_text(encoding="utf-8").removeprefix("ready\n")


def answers_of(shell, lines, folder):
    (folder / "queries").write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    environment = {"PATH": f"{tool.parent}:{os.environ['PATH']}", "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    settings = {"cwd": source, "env": environment}
    if shell == "bash":
        text = run("bash", here / "bash_completions.sh", manual / "bash" / "crosswalk", folder / "queries", **settings)
    elif shell == "fish":
        text = run("fish", "--no-config", here / "fish_completions.fish", manual / "fish" / "crosswalk.fish",
                   folder / "queries", **settings)
    else:
        text = zsh_answers(lines, folder, **settings)
    answers = text.splitlines()
    if len(answers) != len(lines):
        sys.exit(f"{shell}: {len(answers)} answers to {len(lines)} lines")
    return [{word.removesuffix("=") for word in answer.split()} for answer in answers]


def check_completions(commands):
    queries = list(queries_of(commands))
    for shell in ("bash", "zsh", "fish"):
        if not shutil.which(shell):
            print(f"{shell} is not installed: its completion is not tried")
            if needs_all_shells:
                faults.append(f"{shell} is not installed")
            continue
        with tempfile.TemporaryDirectory() as folder:
            answers = answers_of(shell, [line for line, _, _ in queries], Path(folder))
        for (line, wanted, nothing_else), offered in zip(queries, answers):
            if wanted - offered:
                faults.append(f"{shell}: '{line}' does not offer {', '.join(sorted(wanted - offered))}")
            if nothing_else and offered - wanted:
                faults.append(f"{shell}: '{line}' also offers {', '.join(sorted(offered - wanted))}")


found = list(all_commands())
if len(found) < 10:
    faults.append(f"only {len(found)} commands are found in --help")
check_pages(found)
check_completions(found)
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
