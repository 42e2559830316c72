"""Exports every shipped crosswalk in each format and reads it back: the result has to be the bytes of
the shipped file but for the comments at its beginning. What is written as SSSOM has to be valid and
canonical, and to have a row for each judgement that there is no counterpart.

usage: exports.py PROGRAM FRAMEWORKS_FOLDER
"""

import csv
import io
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from sssom_validate import NONE, Validator  # noqa: E402


def without_comments(text):
    lines = text.splitlines(keepends=True)
    while lines and (lines[0].startswith("#") or not lines[0].strip()):
        lines.pop(0)
    return "".join(lines)


class Check:
    def __init__(self, program, frameworks):
        self.program, self.frameworks, self.failures = program, frameworks, []

    def run(self, folder, *arguments):
        done = subprocess.run([self.program, "--frameworks", folder, *arguments],
                              capture_output=True, text=True)
        if done.returncode:
            self.failures.append(f"{' '.join(map(str, arguments))}: {done.stderr}")
        return done.stdout

    def require_same(self, what, got, expected):
        if without_comments(got) == without_comments(expected):
            return
        pairs = zip(without_comments(got).splitlines(), without_comments(expected).splitlines())
        first = next((pair for pair in pairs if pair[0] != pair[1]), ("", "(other length)"))
        self.failures.append(f"{what} is not the shipped file:\n  {first[0][:200]}\n  {first[1][:200]}")

    def check(self, path, work):
        name, shipped = path.stem, path.read_text()
        left, right = name.split("--")
        yaml = self.run(self.frameworks, "export", name, "--format", "yaml")
        self.require_same(f"{name} as YAML", yaml, shipped)

        # A data folder in which the rows of the crosswalk are a table.
        folder = work / name
        shutil.copytree(self.frameworks, folder)
        (folder / "crosswalks" / path.name).unlink()
        table = folder / "crosswalks" / f"{name}.csv"
        self.run(self.frameworks, "export", name, "-o", table, "--head",
                 table.with_suffix(".yaml"))
        self.require_same(f"{name} as CSV", self.run(folder, "export", name, "--format", "yaml"),
                          shipped)
        table.with_suffix(".yaml").unlink()
        table.unlink()

        for options in (["--predicates", "asn"], ["--predicates", "skos"], ["--lang", "pt"],
                        ["--base", "https://example.org/lists/"]):
            if options == ["--lang", "pt"] and "mappings: []" in shipped:
                continue
            file = work / f"{name}.sssom.tsv"
            self.run(self.frameworks, "export", name, "-o", file, *options)
            validator = Validator(str(file), canonical=True)
            validator.run()
            self.failures += validator.errors
            self.check_rows(validator, name, left, right)
            back = self.run(folder, "import", "crosswalk", file, "--left", left, "--right", right,
                            "-o", "-")
            self.require_same(f"{name} as SSSOM {options}", back, shipped)
            file.unlink()

    def check_rows(self, validator, name, left, right):
        """The set has a row for each pair of the table that reports write."""
        table = self.run(self.frameworks, "compare", left, right, "--format", "csv", "--table",
                         "mappings")
        relations = [row["relation"] for row in csv.DictReader(io.StringIO(table))]
        none = [row for row in validator.rows if NONE in row]
        if len(none) != relations.count("none"):
            self.failures.append(f"{name}: {len(none)} rows with {NONE}, but "
                                 f"{relations.count('none')} mappings of that kind")


def main():
    check = Check(sys.argv[1], pathlib.Path(sys.argv[2]))
    paths = sorted((check.frameworks / "crosswalks").glob("*.yaml"))
    assert len(paths) > 10
    with tempfile.TemporaryDirectory() as work:
        for path in paths:
            check.check(path, pathlib.Path(work))
    print("\n".join(check.failures))
    sys.exit(1 if check.failures else 0)


if __name__ == "__main__":
    main()
