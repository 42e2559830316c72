"""Makes the workbooks of the golden cases, most of which cannot be imported.

Not a part of the tests: it takes python3-openpyxl. Usage: make_bad_tables.py SOURCE/tests/golden
"""

import io
import sys
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
from openpyxl.styles import Font

golden = Path(sys.argv[1])
heading = ["left_ref", "relation", "right_ref", "rationale"]


def book(rows, change=None, title="Sheet1"):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    if change:
        change(workbook, sheet)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def write(case, data, name="judged.xlsx"):
    path = golden / case / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


good = [heading, ["1.1", "overlap", "talk", "Both talk."]]


def numbers(workbook, sheet):
    sheet["A2"] = 1.1
    sheet["A2"].number_format = "0.00"
    sheet["A3"] = datetime(2024, 3, 1)
    sheet["A4"] = 2


write("rule-converted-cell",
      book([heading, ["", "overlap", "talk", "Both talk."], ["", "overlap", "talk", "So do these."],
            ["", "overlap", "plan", "Both plan."]], numbers))

write("rule-unevaluated-formula",
      book([heading, ["1.1", "overlap", "talk", '="Both "&"talk."'], ["1.2", "overlap", "talk", "#N/A"]],
           lambda _, sheet: setattr(sheet["D3"], "data_type", "e")))

write("rule-merged-cell",
      book([heading, ["1.1", "overlap", "talk", "Both talk."], ["1.2", "overlap", "", "Both talk, too."]],
           lambda _, sheet: sheet.merge_cells("C2:C3")))


def struck(workbook, sheet):
    sheet["D2"].font = Font(strike=True)


write("rule-struck-out-cell", book(good, struck))

write("rule-unreadable-workbook", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
write("import-cut-off", book(good)[:-600])
with_macros = parts_of(book(good))
with_macros["xl/vbaProject.bin"] = b"\xd0\xcf\x11\xe0"
relationships = "xl/_rels/workbook.xml.rels"
with_macros[relationships] = with_macros[relationships].replace(
    b"</Relationships>",
    b'<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"'
    b' Target="vbaProject.bin"/></Relationships>')
write("import-macros", zipped(with_macros), "judged.xlsm")
bomb = parts_of(book(good))
bomb["xl/worksheets/sheet1.xml"] = b" " * (65 << 20)
write("import-zip-bomb", zipped(bomb))


def everything(workbook, sheet):
    """Problems of all kinds in one sheet."""
    sheet["A2"] = 1.1
    sheet["A2"].number_format = "0.00"
    sheet["C3"] = datetime(2024, 3, 1)
    sheet["D4"] = "=1+1"
    sheet.merge_cells("C6:C7")
    sheet["E9"] = "a remark beside the table"


write("import-crosswalk-bad",
      book([heading,
            ["", "overlap", "talk", "The id is a number."],
            ["1.2", "overlap", "", "The ref is a date."],
            ["1.2", "overlap", "plan", ""],
            ["1.1", "sort of", "talk", "There is no such relation."],
            ["1.1", "overlap", "plan", "A merged cell."],
            ["2.1", "overlap", "", "Another one."],
            ["9.9", "overlap", "talk", "The ref names nothing."],
            ["2.1", "none", "plan", "It has refs on both sides."]], everything))


def list_of_outcomes(workbook, sheet):
    sheet.insert_rows(1, 2)
    sheet["A1"] = "Outcomes of our course"
    sheet.merge_cells("A1:D1")
    sheet.merge_cells("A4:A5")
    sheet.row_dimensions[5].hidden = True
    workbook.create_sheet("Notes")["A1"] = "not a table"


write("import-framework-xlsx",
      book([["Domain", "Code", "Learning outcome", "Remarks"],
            ["Talking", "T-1", "Speaks plainly.", ""],
            ["", "T-2", "Listens to what is said.", "New this year."],
            ["Acting", "A-1", "Plans a week ahead.", ""]], list_of_outcomes, title="Outcomes"),
      "outcomes.xlsx")
