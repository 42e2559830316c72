"""Whether workbooks say what the other formats say, read back with openpyxl: the cells of each table are those of the
CSV, ids and texts are text whatever they look like, links lead where they say, a class stands as a word and as a
colour, and the bytes depend on nothing but the data.

Usage: workbooks.py TOOL SOURCE_FOLDER
"""

import csv
import io
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import openpyxl

tool, source = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2])
shipped = source / "frameworks"
odd = source / "tests" / "golden" / "base" / "odd-ids" / "data"
format_manual = (shipped / "README.md").read_text(encoding="utf-8")
faults = []


def run(*arguments, data=shipped, **environment):
    return subprocess.run([tool, *arguments, "--frameworks", str(data)], capture_output=True, check=True,
                          env={**os.environ, **environment}).stdout


def workbook(data):
    return openpyxl.load_workbook(io.BytesIO(data))


def expect(condition, message):
    if not condition:
        faults.append(message)


def rows_of(sheet):
    return [["" if cell.value is None else cell.value for cell in row] for row in sheet.iter_rows()]


def check_table(name, sheet, *arguments, data=shipped):
    """Whether a sheet has the cells of a CSV table: numbers as numbers, and everything else as text."""
    expected = list(csv.reader(io.StringIO(run(*arguments, "--format", "csv", data=data).decode())))
    found = rows_of(sheet)
    expect([[str(value) for value in row] for row in found] == expected, f"{name}: other cells than the CSV")
    for row in sheet.iter_rows():
        for cell in row:
            expect(cell.data_type in ("s", "inlineStr", "n"), f"{name} {cell.coordinate}: {cell.data_type}")
            if cell.data_type == "n" and cell.value is not None:
                head = str(sheet.cell(1, cell.column).value)
                expect(isinstance(cell.value, int) and re.search("items", head),
                       f"{name} {cell.coordinate}: a number in the column {head}")
    expect(sheet.freeze_panes == "A2", f"{name}: the head is not frozen")
    expect(sheet.auto_filter.ref == sheet.dimensions, f"{name}: filters on {sheet.auto_filter.ref}")


def check_links(name, book):
    """Whether the links between items and mappings lead to rows that name each other."""
    count = 0
    for sheet in book.worksheets:
        head = [cell.value for cell in sheet[1]]
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.hyperlink):
            link = cell.hyperlink
            count += 1
            target_sheet, _, target = link.location.rpartition("!")
            other = book[target_sheet.strip("'").replace("''", "'")]
            target_id = str(other[target].value)
            if sheet.title == "Mappings":
                ref = str(cell.value)
                expect(head[cell.column - 1] in ("left_ref", "right_ref"), f"{name}: link at {link.ref}")
                expect("#" in ref or other.cell(1, 1).value == "item_id", f"{name}: {ref} leads to {target_id}")
                mapping = sheet.cell(cell.row, 1).value
                titles = [each.value for each in other[1]]
                reached = [str(other.cell(other[target].row, titles.index(column) + 1).value).split(";")
                           for column in ("decided_by", "also_reached_by")]
                expect(mapping in sum(reached, []), f"{name}: {mapping} at {link.ref} leads to {target_id}")
            else:
                expect(target_id == str(cell.value).split(";")[0], f"{name}: {cell.value} leads to {target_id}")
    expect(count > 0, f"{name}: no links")


def check_colours(name, sheet):
    """Whether each class is a word with a colour of its own, and hatched where it is only possible."""
    head = [cell.value for cell in sheet[1]]
    colours = {}
    for row in sheet.iter_rows(min_row=2):
        cell = row[head.index("class")]
        possible = row[head.index("determination")].value == "undetermined"
        expect((cell.fill.patternType == "lightUp") == possible, f"{name} {cell.coordinate}: {cell.fill.patternType}")
        colours.setdefault((cell.value, possible), set()).add(cell.fill.fgColor.rgb)
    expect(all(len(each) == 1 for each in colours.values()), f"{name}: {colours}")
    solid = [each for (_, possible), each in colours.items() if not possible]
    expect(len({tuple(each) for each in solid}) == len(solid), f"{name}: classes of one colour: {colours}")


def check_comparison(left, right, data=shipped, language="en"):
    name = f"{left} {right}"
    words = ("compare", left, right, "--lang", language)
    book = workbook(run(*words, "--format", "xlsx", "-o", "-", data=data))
    items = f"Items {left}"
    expect(book.sheetnames == ["Summary", items, f"Items {right}", "Matrix", "Mappings", "Legend", "Columns"],
           f"{name}: {book.sheetnames}")
    check_table(f"{name} items", book[items], *words, data=data)
    check_table(f"{name} matrix", book["Matrix"], *words, "--table", "matrix", data=data)
    check_table(f"{name} mappings", book["Mappings"], *words, "--table", "mappings", data=data)
    check_links(name, book)
    for sheet in (items, f"Items {right}", "Mappings"):
        check_colours(f"{name} {sheet}", book[sheet])
    return book


def check_columns(book):
    """Whether the sheet on the columns says what frameworks/README.md says, without its marks."""
    rows = rows_of(book["Columns"])[1:]
    expect(len(rows) > 10, "Columns: too few")
    for table, column, holds in rows:
        expected = re.search(rf"^### Table (?:`{table}`|of an {table})\n.*?^\| `{re.escape(column)}` \| (.*?) \|$",
                             format_manual, re.MULTILINE | re.DOTALL)
        plain = expected and re.sub(r"`|^number: ", "", expected.group(1))
        expect(plain == holds, f"Columns: {table} {column}: '{holds}', and in frameworks/README.md '{plain}'")


def check_determinism():
    words = ("compare", "psw", "social-work", "--format", "xlsx", "-o", "-")
    first = run(*words, TZ="UTC", LC_ALL="C")
    for environment in ({"TZ": "Pacific/Auckland"}, {"TZ": "America/Caracas", "LC_ALL": "pt_PT.UTF-8"}):
        expect(run(*words, **environment) == first, f"other bytes under {environment}")
    archive = zipfile.ZipFile(io.BytesIO(first))
    expect(archive.testzip() is None, "a damaged archive")
    expect({info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}, "a clock in the archive")
    reviews = [row["reviewed_on"] for row in csv.DictReader(io.StringIO(
        run("compare", "psw", "social-work", "--format", "csv", "--table", "mappings").decode()))]
    created = str(workbook(first).properties.created.date())
    expect(created == max(reviews), f"created on {created}, newest review on {max(reviews)}")


def check_starting_sheet():
    book = workbook(run("new", "crosswalk", "psw", "social-work", "--format", "xlsx", "-o", "-"))
    expect(book.sheetnames == ["Mappings", "Items social-work", "Relations"], f"starting sheet: {book.sheetnames}")
    sheet = book["Mappings"]
    expect([cell.value for cell in sheet[1]] == ["left_ref", "left_text", "relation", "right_ref", "rationale"],
           "starting sheet: other columns")
    expect(sheet.max_row == 64, f"starting sheet: {sheet.max_row} rows")
    choices = sheet.data_validations.dataValidation
    expect(len(choices) == 1 and choices[0].formula1 == '"same,within,contains,overlap,weak-overlap,none"'
           and "C2" in choices[0].sqref, "starting sheet: no list of relations")
    ids = [row[0] for row in rows_of(book["Items social-work"])[1:]]
    expect(len(ids) == 8 and "ethics" in ids, f"starting sheet: right side {ids}")


def check_starting_file():
    """Whether the sheet is written to the current folder, and never over a file that is there."""
    words = [tool, "new", "crosswalk", "psw", "social-work", "--format", "csv", "--frameworks", str(shipped.resolve())]
    with tempfile.TemporaryDirectory() as folder:
        first = subprocess.run(words, cwd=folder, capture_output=True, encoding="utf-8")
        expect(first.stdout == "written: psw--social-work.csv\n", f"new --format csv: {first.stdout}{first.stderr}")
        again = subprocess.run(words, cwd=folder, capture_output=True, encoding="utf-8")
        expect(again.returncode == 2 and "exists already" in again.stderr, f"new --format csv: {again.stderr}")


def check_report_list():
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "reports.yaml").write_text(
            'reports:\n  - {file: p.xlsx, compare: [psw, social-work], format: xlsx}\n'
            '  - {file: o.xlsx, compare: [psw, "social-work-*"], format: xlsx, lang: pt}\n', encoding="utf-8")
        run("report", folder)
        run("report", "--check", folder)
        overview = openpyxl.load_workbook(Path(folder) / "o.xlsx")
        expect(overview.sheetnames == ["Summary", "Overview", "Columns"], f"overview: {overview.sheetnames}")
        check_table("overview", overview["Overview"], "compare", "psw", "social-work-*", "--lang", "pt")
        check_columns(overview)
        with open(Path(folder) / "p.xlsx", "ab") as report:
            report.write(b"x")
        stale = subprocess.run([tool, "report", "--check", folder, "--frameworks", str(shipped)],
                               capture_output=True, encoding="utf-8")
        expect(stale.returncode == 1 and "stale: " in stale.stdout, f"--check: {stale.stdout}")


check_columns(check_comparison("psw", "social-work"))
check_comparison("psw", "social-work", language="pt")
check_comparison("psw", "social-work-no")
check_comparison("social-work", "psw")
check_comparison("l", "r", data=odd)
check_determinism()
check_starting_sheet()
check_starting_file()
check_report_list()
for fault in faults[:40]:
    print(fault)
sys.exit(1 if faults else 0)
