"""Makes the tables of tests/formats/tables/, which hold one crosswalk as different programs save it.

Not a part of the tests, since it takes programs that these do not need. Debian packages:
python3-openpyxl, gnumeric (ssconvert), libreoffice-calc-nogui, and for xlsxwriter.c
libxlsxwriter-dev. Each program has a folder of its own, so that all tables have the same name.

Usage: make_tables.py FOLDER
"""

import csv
import io
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
from openpyxl.styles import Alignment

folder = Path(sys.argv[1])

heading = ["Mapping", "Talking", "Relation", "Working", "Reason (en)", "Reason (pt)", "Remarks"]
rows = [
    ["talking", "1.1; 1.2", "overlap", "talk", "Both are about talking,\nand about “listening”.",
     "Ambos tratam de falar;\ne de “escutar”.", ""],
    ["planning", "2", "Weak overlap", "plan", 'Acting "well" takes a plan.', "Agir “bem” exige um plano.",
     "Judged late."],
    ["acting", "1.10", "none", "", "=Nothing is like it.", "Nada é igual.", ""],
    ["caring", "#care", "exactMatch", "talk, plan", "Care shows in both.", "O cuidado vê-se em ambos.", ""],
]


def written(name, data):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def as_csv(delimiter, line_end, encoding, surplus=0):
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=line_end)
    for row in [heading, *rows]:
        writer.writerow(row + [""] * surplus)
    return out.getvalue().encode(encoding)


written("comma/judged.csv", as_csv(",", "\n", "utf-8"))
written("excel/judged.csv", as_csv(",", "\r\n", "utf-8-sig"))
written("excel-eu/judged.csv", as_csv(";", "\r\n", "utf-8-sig", surplus=2))
written("tab/judged.tsv", as_csv("\t", "\r\n", "utf-8"))

workbook = openpyxl.Workbook()
sheet = workbook.active
sheet.title = "Judgements"
sheet["A1"] = "What we judged"  # a title above the table
sheet.merge_cells("A1:G1")
for number, row in enumerate([heading, *rows], start=3):
    for column, value in enumerate(row, start=1):
        cell = sheet.cell(number, column)
        cell.number_format = "@"
        if value:
            cell.value = value
            cell.data_type = "s"  # also for what begins with '='
            cell.alignment = Alignment(wrap_text=True)
hidden = workbook.create_sheet("Scrap")
hidden["A1"] = "not meant"
hidden.sheet_state = "hidden"
path = folder / "openpyxl" / "judged.xlsx"
path.parent.mkdir(parents=True, exist_ok=True)
workbook.save(path)

(folder / "gnumeric").mkdir(exist_ok=True)
subprocess.run(["ssconvert", "--export-type=Gnumeric_Excel:xlsx2", path, folder / "gnumeric" / "judged.xlsx"],
               check=True)

(folder / "libreoffice").mkdir(exist_ok=True)
subprocess.run(["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir",
                folder / "libreoffice", path], check=True)

here = Path(__file__).parent
with tempfile.TemporaryDirectory() as build:
    program = Path(build) / "xlsxwriter"
    subprocess.run(["cc", here / "make_tables_xlsxwriter.c", "-o", program, "-lxlsxwriter"], check=True)
    (folder / "xlsxwriter").mkdir(exist_ok=True)
    lines = "\n".join("\t".join(cell.replace("\n", "\v") for cell in row) for row in [heading, *rows])
    subprocess.run([program, folder / "xlsxwriter" / "judged.xlsx"], input=lines.encode(), check=True)
