"""Whether reports become usable Word files through pandoc: one title, and in every table columns wide enough on A4 that no
word of theirs must break. Also whether the committed reports keep to their bounds of size.

Usage: word_files.py TOOL SOURCE_FOLDER
"""

import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

tool, source = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2])
BOUNDS = {"psw--social-work.en.md": 30_000, "psw--samhsa-2015.en.md": 55_000, "psw--social-work.en.html": 150_000}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT_WIDTH = 9026  # of A4 with margins of 2.54 cm, in twentieths of a point
CELL_MARGINS = 216
FONT_SIZE = 240  # 12 points, of pandoc's reference document
faults = []

# The widths of letters in a font with serifs, in parts of its size, rather too wide than too narrow.
WIDTHS = [("ijl.,:;'|!()[]‘’“”`", 0.32), ("frst-/ ", 0.42), ("w", 0.78), ("mMW%–→●◐○", 0.95),
          ("ABCDEFGHIJKLNOPQRSTUVXYZÉÀ", 0.68)]


def width(word):
    return FONT_SIZE * sum(next((size for letters, size in WIDTHS if letter in letters), 0.555) for letter in word)


def text_of(node):
    return "".join(each.text or "" for each in node.iter(f"{W}t"))


def pieces(words):
    """The parts between which Word may break: after blanks and hyphens."""
    return [piece for word in words.split() for piece in re.findall(r"[^-]+-?|-", word)]


def check_table(table, name):
    grid = [int(column.get(f"{W}w")) for column in table.iterfind(f"{W}tblGrid/{W}gridCol")]
    if table.find(f"{W}tblPr/{W}tblW").get(f"{W}type") != "pct":
        return  # Word gives each column the width of its content
    for row in table.iterfind(f"{W}tr"):
        for share, cell in zip(grid, row.iterfind(f"{W}tc")):
            room = TEXT_WIDTH * share / sum(grid) - CELL_MARGINS
            for piece in pieces(text_of(cell)):
                if width(piece) > room:
                    faults.append(f"{name}: {piece!r} breaks: {width(piece):.0f} wide, in a column of {room:.0f}")


def check_word_file(markdown, name):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.docx"
        subprocess.run(["pandoc", "-o", path], input=markdown.encode(), check=True)
        with zipfile.ZipFile(path) as package:
            body = ElementTree.fromstring(package.read("word/document.xml"))
    styles = [each.get(f"{W}val") for each in body.iter(f"{W}pStyle")]
    if styles.count("Title") != 1:
        faults.append(f"{name}: {styles.count('Title')} titles")
    tables = list(body.iter(f"{W}tbl"))
    if not tables:
        faults.append(f"{name}: no table")
    for table in tables:
        check_table(table, name)


for report in sorted((source / "reports").glob("*.md")):
    check_word_file(report.read_text(encoding="utf-8"), report.name)
for compared in (["psw", "social-work-*"], ["social-work-es", "psw"], ["psw", "social-work-fr-functions"]):
    for language in ("pt", "fr"):
        words = subprocess.run([tool, "--frameworks", source / "frameworks", "compare", *compared, "--lang", language],
                               capture_output=True, check=True, encoding="utf-8").stdout
        check_word_file(words, f"{compared} in {language}")
for name, bound in BOUNDS.items():
    size = (source / "reports" / name).stat().st_size
    if size > bound:
        faults.append(f"{name}: {size} bytes of {bound}")

print("\n".join(faults))
sys.exit(1 if faults else 0)
