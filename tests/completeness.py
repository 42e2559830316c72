"""What must not be kept in step by memory: every rule and every command has a golden case, every
rule and every national list stands in frameworks/README.md, every command and option in README.md, and every command's
help has an example.

Usage: completeness.py TOOL SOURCE_FOLDER
"""

import re
import subprocess
import sys
from pathlib import Path

import yaml

tool, source = sys.argv[1], Path(sys.argv[2])
golden = source / "tests" / "golden"
manual = (source / "README.md").read_text(encoding="utf-8")
format_manual = (source / "frameworks" / "README.md").read_text(encoding="utf-8")
faults = []


def run(*arguments):
    return subprocess.run(
        [tool, *arguments], capture_output=True, encoding="utf-8", check=True
    ).stdout


def commands_of(help_text):
    section = re.search(r"^Subcommands:\n((?:  .*\n)+)", help_text, re.MULTILINE)
    return re.findall(r"^  (\S+)", section.group(1), re.MULTILINE) if section else []


def options_of(help_text):
    return set(re.findall(r"^  (?:-\w,)?(--[\w-]+)", help_text, re.MULTILINE))


def check_rules():
    rules = re.findall(r"^(?:error|warning|note) +(\S+)", run("rules"), re.MULTILINE)
    if len(rules) < 30:
        faults.append(f"only {len(rules)} rules are listed")
    for rule in rules:
        outputs = (golden / f"rule-{rule}" / stream for stream in ("stdout", "stderr"))
        if not any(f"[{rule}]" in output.read_text(encoding="utf-8") for output in outputs
                   if output.exists()):
            faults.append(f"rule {rule}: no golden case rule-{rule} that ends in [{rule}]")
        if f"| `{rule}` |" not in format_manual:
            faults.append(f"rule {rule}: not in the table of frameworks/README.md")
        if not run("rules", rule).startswith(f"{rule} ("):
            faults.append(f"rule {rule}: 'rules {rule}' does not explain it")


def check_commands(words=()):
    help_text = run(*words, "--help")
    name = " ".join(words)
    for option in options_of(help_text) - {"--help"}:
        if option not in manual:
            faults.append(f"option {option} of '{name}': not in README.md")
    if words:
        if "Example: crosswalk " not in help_text:
            faults.append(f"command {name}: no example in its help")
        if f"`{name}" not in manual and f"crosswalk {name}" not in manual:
            faults.append(f"command {name}: not in README.md")
        cases = (case.read_text(encoding="utf-8").split("\n") for case in golden.glob("*/args"))
        if not any(is_run_of(arguments, words) for arguments in cases):
            faults.append(f"command {name}: no golden case runs it")
    for command in commands_of(help_text):
        check_commands((*words, command))


def is_run_of(arguments, words):
    """Whether the arguments of a case run the command of these words, and not only its help."""
    if "--help" in arguments:
        return False
    start = arguments.index(words[0]) if words[0] in arguments else len(arguments)
    return tuple(arguments[start : start + len(words)]) == words


def items_below(node):
    for category in node.get("categories", []):
        yield from items_below(category)
    yield from node.get("items", [])


def check_national_lists():
    for path in sorted((source / "frameworks" / "national").glob("*.yaml")):
        # Without resolving kinds, as crosswalk reads it: NO is a country and no boolean.
        framework = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        items = list(items_below(framework))
        counts = [sum(item["evidence"] == word for item in items) for word in
                  ("verified", "secondary", "unverified")]
        cells = [f"`{framework['framework']}`", framework["country"], len(items), *counts]
        row = "| " + " | ".join(str(cell) for cell in cells) + " |"
        if row not in format_manual:
            faults.append(f"not in frameworks/README.md: {row}")


check_rules()
check_commands()
check_national_lists()
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
