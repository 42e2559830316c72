#!/usr/bin/env python3
"""Reads reports back with other people's parsers and demands the words that went in.

    read_back.py TOOL [FRAMEWORKS]   makes reports of hostile data, and of the shipped data in the
                                     folder FRAMEWORKS, and reads them back
    read_back.py REPORT.md           only whether one Markdown report survives pandoc

Markdown is read by pandoc as its own Markdown and as GitHub's, and as a Word file made from it;
CSV by Python's csv module. What is expected comes from the JSON report of the same comparison; of a
matrix and of an overview, from the items of the single comparisons, counted here once more.
"""

import csv
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from xml.etree import ElementTree

HOSTILE = [
    "a | b || c", "\\", "trailing \\", "back\\slash \\n \\| \\\\|", "\\begin{x} \\newpage", "a\\",
    "<script>alert(1)</script>", "<b>x</b> <br> a < b > c", "<!-- c -->", "<https://a.example>",
    "`code`", "`` ` ``", "ends with `", "*em* **strong** 2 * 3", "***", "* * *", "* star",
    "_em_ __init__ snake_case a_ _b", "[x](y)", "![i](u)", "[x]", "[x]: http://y", "[[wiki]]",
    "[^1]", "[^1]: note", "^[note]", "- [ ] task", "- dash", "+ plus", "-1", "+1", "=1+1", "@sum",
    "@cite and a@b.example", "[@key]", "-@key", "1. one", "1) one", "23. twenty-three", "(1) one",
    "a. letter", "a) letter", "(a) letter", "B.  two blanks", "iv. four", "MIX) roman", "#. any",
    "(@) example", "(@x) example", "# hash", "## hash ##", "C#", "x ##", ": colon", "~ tilde",
    ":::", "::: {.x}", "> quote", ">quote", "| line block", "% title", "---", "--- x", "===",
    "+---+---+", "~~~", "~~x~~ H~2~O", "1^st^", "$x$ and $5 to $6", "$$x$$", "{#id} {.class} {=html}",
    "&amp; &#38; &#x26; &copy R&D AT&T;", "www.x.example http://x.example https://y.example/a_b?c=d",
    "WWW.X.EXAMPLE ftp://z.example mailto:a@b.example", "emoji 🙂 :smile: :+1: 10:30:45",
    "\"double\" 'single' don't 'tis", "“curly” ‘single’ it’s „low“ «angle»", "-- en --- em ... dots ..",
    "nb\u00a0sp\u00a0", "line one\nline two", "line one\n\nparagraph two", "tab\there", "two  blanks",
    "Table: caption", "table: caption", "Mr. Smith, e.g. here", "==mark==", "'", '"', "''", '""',
    "x;y,z", "\u202eturned\u202c", "e\u0301 combining 中文 עברית", "!important", "no", "null", "1.10",
]

# Words that are markup where a line begins with them.
STARTS = ["# A", "- B", "1. x", "> x", "---", "<script>"]

NOT_WORDS = {"RawInline", "Math", "Cite", "Note", "Image", "Strikeout", "Superscript", "Subscript"}
problems = []


def expect(condition, message):
    if not condition:
        problems.append(message)


def plain(words):
    """Words as a Markdown reader sees them: blanks and line breaks are all one blank. Pandoc also
    composes letters with their accents and puts a no-break space after abbreviations."""
    return re.sub(r"[ \t\r\n\u00a0]+", " ", unicodedata.normalize("NFC", words)).strip(" ")


# --- Markdown ------------------------------------------------------------------------------------


def inline_words(inlines):
    words = ""
    for inline in inlines:
        kind, content = inline["t"], inline.get("c")
        if kind == "Str":
            words += content
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            words += " "
        elif kind == "Quoted":
            marks = "“”" if content[0]["t"] == "DoubleQuote" else "‘’"
            words += marks[0] + inline_words(content[1]) + marks[1]
        elif kind in ("Strong", "Emph") or (kind == "Strikeout" and Document.may_strike_out):
            words += inline_words(content)
        elif kind == "Code":
            words += content[1]
        elif kind == "Link":
            expect(inline_words(content[1]) == content[2][0], f"a link to {content[2][0]!r} appeared")
            words += inline_words(content[1])
        else:
            expect(False, f"markup appeared: {json.dumps(inline, ensure_ascii=False)[:200]}")
    return words


def block_words(blocks):
    return plain(" ".join(inline_words(block["c"]) for block in blocks if block["t"] in ("Plain", "Para")))


class Document:
    """The parts of a report, as plain words."""

    may_strike_out = False  # in a diff, words that are gone

    def __init__(self, blocks):
        self.headings, self.tables, self.paragraphs, self.quotes, self.bullets = [], [], [], [], []
        self.lines = []  # of lists: the words of the item above, and those of the item
        self.read(blocks, self.paragraphs)

    def read_item(self, blocks, above):
        words = ""
        for block in blocks:
            if block["t"] == "BulletList":
                for item in block["c"]:
                    self.read_item(item, words)
            else:
                before = len(self.bullets)
                self.read([block], self.bullets)
                words = " ".join(self.bullets[before:])
                self.lines.append((above, words))

    def read(self, blocks, paragraphs):
        for block in blocks:
            kind, content = block["t"], block.get("c")
            if kind == "Header":
                self.headings.append((content[0], plain(inline_words(content[2]))))
            elif kind in ("Para", "Plain"):
                paragraphs.append(plain(inline_words(content)))
            elif kind == "Table":
                rows = content[3][1] + [row for body in content[4] for row in body[3]]
                expect(not content[1][1], "a table got a caption")
                self.tables.append([[block_words(cell[4]) for cell in row[1]] for row in rows])
            elif kind == "BlockQuote":
                self.read(content, self.quotes)
            elif kind == "BulletList":
                for item in content:
                    self.read_item(item, "")
            elif kind == "OrderedList":
                for item in content[1]:
                    self.read(item, paragraphs)
            else:
                expect(False, f"a block appeared: {json.dumps(block, ensure_ascii=False)[:200]}")

    def rows(self):
        return [row for table in self.tables for row in table]


def read_markdown(markdown, dialect):
    result = subprocess.run(["pandoc", "-f", dialect, "-t", "json"], input=markdown.encode(),
                            capture_output=True, check=True)
    expect(not result.stderr, f"pandoc -f {dialect} warns: {result.stderr.decode()}")
    tree = json.loads(result.stdout)
    expect(set(tree["meta"]) == {"title", "lang"}, f"{dialect}: front matter is {sorted(tree['meta'])}")
    document = Document(tree["blocks"])
    title = tree["meta"].get("title", {"c": []})["c"]
    expect(document.headings[:1] == [(1, plain(inline_words(title)))], f"{dialect}: the title is {title}")
    return document


WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read_docx(markdown):
    """Tables, headings and all other paragraphs of the Word file that pandoc makes."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "report.docx")
        subprocess.run(["pandoc", "-f", "markdown", "-o", path], input=markdown.encode(), check=True)
        with zipfile.ZipFile(path) as package:
            body = ElementTree.fromstring(package.read("word/document.xml"))[0]

    def words_of(element):
        return plain("".join(part.text or "" if part.tag == WORD + "t" else " "
                             for part in element.iter() if part.tag in (WORD + "t", WORD + "br", WORD + "tab")))

    tables, headings, paragraphs = [], [], []
    for element in body:
        if element.tag == WORD + "tbl":
            tables.append([[words_of(cell) for cell in row.iter(WORD + "tc")]
                           for row in element.iter(WORD + "tr")])
        for paragraph in [element] if element.tag == WORD + "p" else []:
            style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
            name = style.get(WORD + "val") if style is not None else ""
            if name.startswith("Heading"):
                headings.append((int(name[len("Heading"):]), words_of(paragraph)))
            else:
                paragraphs.append(words_of(paragraph))
    return tables, headings, paragraphs


def check_survival(markdown, name):
    """Whether both Markdowns and Word find the same report; gives it back."""
    for forbidden in ("<br", "<a ", "{#", "\r"):
        expect(forbidden not in markdown.replace("\\{#", "").replace("\\<", ""),
               f"{name}: has {forbidden!r}")
    expect(markdown.endswith("\n") and not markdown.endswith("\n\n"), f"{name}: ends badly")
    document = read_markdown(markdown, "markdown")
    other = read_markdown(markdown, "gfm")
    for part in ("headings", "tables", "paragraphs", "quotes", "bullets"):
        ours, theirs = getattr(document, part), getattr(other, part)
        expect(len(ours) == len(theirs), f"{name}: {part}: {len(ours)} in pandoc's Markdown, {len(theirs)} in GitHub's")
        for one, two in zip(ours, theirs):
            expect(one == two, f"{name}: {part} differ: {one!r} {two!r}")
    tables, headings, paragraphs = read_docx(markdown)
    expect(tables == document.tables, f"{name}: the tables of the Word file differ")
    expect(headings == document.headings, f"{name}: the headings of the Word file differ")
    for words in document.paragraphs + document.quotes + document.bullets:
        expect(words in paragraphs, f"{name}: the Word file lacks {words!r}")
    widths = {len(row) for table in document.tables for row in table}
    expect(all(len({len(row) for row in table}) == 1 for table in document.tables),
           f"{name}: a table has rows of different length ({widths})")
    return document


def shown(text, language, original):
    """The words for `language`, and what is appended to them where they are in another one."""
    for tag in (language, original, "en"):
        if tag in text:
            return text[tag] + ("" if tag == language else f" [{tag}]")
    tag = next(iter(text))
    return text[tag] + f" [{tag}]"


def check_markdown(report, markdown, language, name):
    document = check_survival(markdown, name)
    original = report["left"]["framework"]["original"]
    symbols = {"overlap": "●", "weak-overlap": "◐", "only": "○", "not-addressed": "–"}

    for side in ("left", "right"):
        framework = report[side]["framework"]
        for item in report[side]["items"]:
            text = plain(shown(item["text"], language, framework["original"]))
            if "title" in item:
                title = shown(item["title"], language, framework["original"])
                if item["title"].keys() == item["text"].keys():
                    title = re.sub(r" \[\w+\]$", "", title)  # one tag for both
                text = plain(title + ": " + text)
            own = [line for line in document.lines
                   if line[1] == item["id"] or re.match(re.escape(item["id"]) + r"[ ]", line[1])]
            # The text of a counterpart on the right stands beside the left item already.
            expect(any(text in words for _, words in (own if side == "left" else document.lines)),
                   f"{name}: {item['id']}: no line reads {text!r}: {own}")
            if side == "right":
                expect(any(symbols[item["class"]] in above + words for above, words in own),
                       f"{name}: {item['id']}: no line has its class: {own}")
        for category in report[side]["categories"]:
            if "category" in category or side == "right":
                continue
            name_of_row = plain(f"{framework['short']}-{category['id']}")
            title = plain(name_of_row + " " + shown(category["title"], language, framework["original"]))
            in_use = any(item["category"] == category["id"] for item in report[side]["items"])
            expect(not in_use or (3, title) in document.headings, f"{name}: no heading {title!r}")
            expect(any(row[0] in (title, name_of_row) for row in document.rows()), f"{name}: no row {title!r}")
    for mapping in report["crosswalk"]["mappings"]:
        expect((3, mapping["id"]) in document.headings, f"{name}: no heading {mapping['id']!r}")
        for paragraph in shown(mapping["rationale"], language, "").split("\n\n"):
            expect(plain(paragraph) in document.paragraphs, f"{name}: no rationale {paragraph!r}")
        if "quote" in mapping:
            quote = shown(mapping["quote"], language, original)
            paragraphs = quote.split("\n\n")
            words = re.sub(r" \[\w+\]$", "", quote)
            if len(paragraphs) == 1:
                told = plain("“" + words + "”" + quote[len(words):])
                expect(any(told in paragraph for paragraph in document.paragraphs), f"{name}: no quote {told!r}")
            for paragraph in paragraphs if len(paragraphs) > 1 else []:
                expect(plain(paragraph) in document.quotes, f"{name}: no quote {paragraph!r}")


# --- CSV -----------------------------------------------------------------------------------------


def guarded(words, dialect):
    """What the Excel dialects make of a text: a spreadsheet is to take no formula and no number of these for one."""
    is_changed = re.match(r"[\s\ufeff]*[=+\-@＝＋－＠]", words) or re.fullmatch(r"[\d.,:/-]*\d[\d.,:/-]*", words)
    return "'" + words if dialect != "plain" and is_changed else words


def check_csv(report, data, dialect, language):
    name = f"items.csv, {dialect}"
    text = data.decode("utf-8-sig")
    expect(data.startswith(b"\xef\xbb\xbf") == (dialect != "plain"), f"{name}: byte order mark")
    separator = ";" if dialect == "excel-eu" else ","
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    items = report["left"]["items"]
    expect(len(rows) == len(items), f"{name}: {len(rows)} rows for {len(items)} items")
    original = report["left"]["framework"]["original"]
    for row, item in zip(rows, items):
        tag = next(tag for tag in (language, original, "en", next(iter(item["text"]))) if tag in item["text"])
        words = guarded(item["text"][tag], dialect)
        expect(row["text"] == words, f"{name}: {item['id']}: {row['text']!r} is not {words!r}")
        expect(row["item_id"] == guarded(item["id"], dialect), f"{name}: {row['item_id']!r} is not {item['id']!r}")
        expect(row["class"] == item["class"], f"{name}: {item['id']}: class {row['class']!r}")
        expect(row["basis"] == item["basis"], f"{name}: {item['id']}: basis {row['basis']!r}")
        expect(row["counterparts"] == guarded(";".join(item["counterparts"]), dialect), f"{name}: {item['id']}: counterparts")
        decided = [reach["mapping"] for reach in item["reached_by"] if reach["decisive"]]
        expect(row["decided_by"] == ";".join(decided), f"{name}: {item['id']}: decided_by")


def check_matrix(report, data):
    rows = {row["category_id"]: row for row in csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True)}
    filled = {(cell["left"], cell["right"]): cell for cell in report["matrix"]}
    for (left, right), cell in filled.items():
        expect(rows[left][right] == cell["class"], f"matrix.csv: {left} x {right}: {rows[left][right]!r}")
        expect(rows[left][right + "_items"] == str(cell["items"]), f"matrix.csv: {left} x {right}: number")


# --- what is counted: matrix and overview --------------------------------------------------------

STRENGTH = ["overlap", "weak-overlap", "only", "not-addressed"]


def rows_of(data):
    return list(csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True))


def listed(cell):
    return cell.split(";") if cell else []


def top_of(item):
    return item["top_category_id"] or item["item_id"]


def check_recount(items, matrix, name):
    """Each cell of the matrix, counted from what the items table says of each item."""
    for row in rows_of(matrix):
        columns = [key[:-len("_determination")] for key in row if key.endswith("_determination")]
        for column in columns:
            found = []
            for item in items:
                parts = zip(listed(item["matrix_columns"]), listed(item["matrix_classes"]),
                            listed(item["matrix_determinations"]))
                if top_of(item) == row["category_id"]:
                    found += [(STRENGTH.index(one), way) for place, one, way in parts if place == column]
            strongest = min(found, default=None)
            possible = sum(way == "undetermined" for _, way in found)
            expected = [STRENGTH[strongest[0]], str(len(found)), strongest[1], str(possible)] if found else None
            told = [row[column], row[column + "_items"], row[column + "_determination"],
                    row[column + "_items_possible"]]
            empty = told[0] == told[2] == "" and all(number in ("", "0") for number in told[1::2])
            expect(told == expected if found else empty,
                   f"{name}: matrix: {row['category_id']} x {column}: {told}, counted {expected}")


def counted_cell(sides, is_of_row):
    """What an overview is to say of the items of one row; `sides` is the items table of each list."""
    strengths = {}
    for side in sides:
        for item in filter(is_of_row, side):
            strength = (STRENGTH.index(item["class"]), item["determination"] == "undetermined",
                        item["on_unverified_only"] == "yes")
            strengths[item["item_id"]] = min(strength, strengths.get(item["item_id"], strength))
    strongest = min(strengths.values())
    found = [strength for strength in strengths.values() if strength[0] < 2]
    determination = ("undetermined" if strongest[1] else "determined") if strongest[0] < 2 else ""
    return {"class": STRENGTH[strongest[0]], "determination": determination,
            "class_on_unverified_only": "yes" if strongest[2] else "no", "items": str(len(strengths)),
            "items_with_counterpart": str(len(found)), "items_possible": str(sum(one[1] for one in found)),
            "items_on_unverified_only": str(sum(one[2] for one in found))}


def joined_tables(tables):
    """The cells of tables by the word at the head of their first column, then by column and row: a table that no page is
    wide enough for is written as several, in which rows without words are left out."""
    joined = {}
    for head, *rows in tables:
        cells = joined.setdefault(head[0], {})
        for column, title in enumerate(head[1:], 1):
            cells.setdefault(title, {}).update((row[0].split(" ")[0], row[column]) for row in rows)
    return joined


def check_overview_table(table, cells, short, is_counted, name):
    """The table of an overview's Markdown against its CSV."""
    expect({plain(cell["column"]) for cell in cells} == set(table), f"{name}: columns {list(table)}")
    rows = {row for column in table.values() for row in column}
    expect(rows == {f"{short}-{cell['entry_id']}" for cell in cells}, f"{name}: rows {rows}")
    words = {}
    for cell in cells:
        told = table.get(plain(cell["column"]), {}).get(f"{short}-{cell['entry_id']}", "")
        at = f"{name}: {cell['entry_id']} x {cell['column']}: {told!r}"
        if is_counted and cell["class"] == "not-addressed":
            expect(told == "", f"{at}: not empty")
            continue
        symbol = {"overlap": "●", "weak-overlap": "◐", "only": "○", "not-addressed": "–"}[cell["class"]]
        expect(told.startswith(symbol), f"{at}: not {symbol}")
        expect(("(?)" in told) == (cell["class_on_unverified_only"] == "yes"), f"{at}: mark")
        numbers = [int(number) for number in re.findall(r"\d+", told.replace(short, ""))]
        items, possible, unverified = (int(cell[key]) for key in (
            "items_with_counterpart", "items_possible", "items_on_unverified_only"))
        among = [number for number in (possible if possible < items else 0, unverified) if number]
        expect(numbers == ([items, *among] if is_counted and items else []), f"{at}: not {[items, *among]}")
        words.setdefault((cell["class"], cell["determination"]), set()).add(re.split(r" (?=\d|\()", told)[0])
    texts = [text for each in words.values() for text in each]
    expect(len(texts) == len(set(texts)) == len(words), f"{name}: classes share words: {words}")


def check_overview(tool, data, left, lists):
    """The overview's CSV from the items of the single comparisons, and its Markdown from the CSV."""
    name = f"{left}, {', '.join(lists)}"
    overview = rows_of(run(tool, data, left, *lists, "--format", "csv"))
    frameworks = list(dict.fromkeys(row["framework_id"] for row in overview))
    expect(frameworks[0] == left and len(frameworks) <= 2, f"{name}: rows of {frameworks}")
    shorts = {}
    for framework in frameworks:
        columns = dict.fromkeys(single for row in overview for single in listed(row["lists"]))
        sides = {single: rows_of(run(tool, data, framework, single, "--format", "csv")) for single in columns}
        report = json.loads(run(tool, data, framework, next(iter(columns)), "--format", "json"))
        shorts[framework] = report["left"]["framework"]["short"]
        for row in filter(lambda row: row["framework_id"] == framework, overview):
            is_of_row = lambda item: row["entry_id"] == (top_of(item) if framework == left else item["item_id"])
            expected = counted_cell([sides[single] for single in listed(row["lists"])], is_of_row)
            told = {key: row[key] for key in expected}
            expect(told == expected, f"{name}: {row['entry_id']} x {row['column']}: {told}, counted {expected}")
    for language in ("en", "pt"):
        at = f"{name}, {language}"
        document = check_survival(run(tool, data, left, *lists, "--format", "md", "--lang", language).decode(), at)
        tables = joined_tables(document.tables)
        for framework in frameworks:
            cells = [row for row in overview if row["framework_id"] == framework]
            check_overview_table(tables.get(plain(shorts[framework]), {}), cells, plain(shorts[framework]), framework == left, at)


# --- differences ---------------------------------------------------------------------------------


def check_diff(tool, data, before, after):
    """The Markdown of a diff against its JSON: the number of each kind, and each change in its order."""
    outputs = {form: execute([tool, "diff", before, after, "--format", form, "--frameworks", data]).decode()
               for form in ("json", "md")}
    changes = json.loads(outputs["json"])["changes"]
    kinds = {}
    for change in changes:
        kinds.setdefault(change["change"], []).append(change)
    Document.may_strike_out = True
    document = check_survival(outputs["md"], "diff")
    Document.may_strike_out = False
    counts = [int(re.search(r"\((\d+)\)$", words).group(1)) for level, words in document.headings if level == 2]
    expect(counts == [len(each) for each in kinds.values()], f"diff: {counts} of {[*kinds]}")
    for (kind, of_kind), table in zip(kinds.items(), document.tables):
        expect(len(table) - 1 == len(of_kind), f"diff: {len(table) - 1} rows for {len(of_kind)} {kind}")
        for change, row in zip(of_kind, table[1:]):
            named = re.split(r"[ ,:]+", row[0])
            for key in ("before_id", "after_id"):
                expect(change.get(key, named[-1]) in named, f"diff: {kind}: {row[0]!r} is not {change.get(key)!r}")
            expect(row[-1] == ", ".join(change.get("mappings", [])), f"diff: {kind}: {row[0]!r}: mappings {row[-1]!r}")
            words = plain(" ".join(part["words"] for part in change.get("words", [])))
            expect(words in ("", row[1]), f"diff: {kind}: {row[1]!r} is not {words!r}")
    return kinds


# --- agreement -----------------------------------------------------------------------------------


def check_agree(tool, folder):
    """The page of `agree` on ratings whose coders, units and values are markup."""
    with open(os.path.join(folder, "ratings.csv"), "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["unit", *STARTS[:2]])
        rows.writerows([words, words, "other"] for words in STARTS)
    page = execute([tool, "agree", os.path.join(folder, "ratings.csv"), "--scale", "nominal", "--format", "md",
                    "--draws", "100"]).decode()
    document = check_survival(page, "agree")
    for words in STARTS:
        expect(plain(words) in document.paragraphs, f"agree: no unit {words!r}")
        expect(f"Coder 1: {plain(words)}" in " | ".join(document.bullets), f"agree: no judgement {words!r}")
    for coder in STARTS[:2]:
        expect(coder in document.paragraphs, f"agree: no coder {coder!r}")


# --- the tool ------------------------------------------------------------------------------------


def run(tool, data, *arguments):
    return execute([tool, "compare", *arguments, "--frameworks", data])


def execute(command):
    result = subprocess.run(command, capture_output=True, check=False)
    if result.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit {result.returncode}\n{result.stderr.decode()}")
    return result.stdout


def quoted(words):
    return json.dumps(words, ensure_ascii=False)


def framework_yaml(name, short, language, texts=tuple(HOSTILE), version="1*2_3"):
    lines = [f'framework: "{name}"', f"short: {quoted(short)}", "title:",
             f"  {language}: {quoted('Title ' + HOSTILE[0])}", f'original: "{language}"',
             f"version: {quoted(version)}", "source:", f"  title: {quoted(HOSTILE[6])}", '  url: "https://a.example/b_c?d=e&f=g"',
             f"rights: {quoted(' '.join(HOSTILE[10:30]))}", "note:", f"  {language}: {quoted(chr(10).join([HOSTILE[33], '', *HOSTILE[35:38]]))}",
             "concepts:", "  c:", "    title:", f"      {language}: {quoted('*c* | [c]')}", "categories:"]
    size = 6
    for start in range(0, len(texts), size):
        number = start // size + 1
        lines += [f'  - id: "{number}"', "    title:", f"      {language}: {quoted(HOSTILE[-number])}", "    items:"]
        for offset, text in enumerate(texts[start:start + size]):
            lines += [f'      - id: "{number}.{offset + 1}"']
            if offset % 3 == 0:
                lines += ["        title:", f"          {language}: {quoted(HOSTILE[-start - offset - 1])}"]
            if offset % 3 == 1:
                lines += ['        concepts: ["c"]', "        evidence: unverified"]
            lines += ["        text:", f"          {language}: {quoted(text)}"]
    return "\n".join(lines) + "\n"


def crosswalk_yaml(left, right, coverage):
    relations = ["overlap", "weak-overlap", "none", "same", "within", "contains"]
    lines = [f'crosswalk: "{left}--{right}"', f'left: "{left}"', f'right: "{right}"', 'left_version: "1*2_3"',
             'right_version: "1*2_3"', f"coverage: {coverage}", "source:", f"  title: {quoted(HOSTILE[18])}", "mappings:"]
    for number, words in enumerate(HOSTILE):
        item = f"{number // 6 + 1}.{number % 6 + 1}"
        relation = relations[number % len(relations)]
        if number % 11 == 10:
            continue
        lines += [f'  - id: "m{number}*_--x"', f'    left: ["{item}"]']
        if relation != "none":
            lines += [f'    right: ["{item}"]']
        lines += [f"    relation: {relation}", "    rationale:", f"      en: {quoted(words)}", "    quote:",
                  f"      nb: {quoted(HOSTILE[-number - 1])}", "    note:", f"      en: {quoted(words)}"]
    lines += ['  - id: "whole"', '    left: ["2#c", "3"]', '    right: ["#c"]', "    relation: weak-overlap",
              "    rationale:", '      en: "whole"']
    return "\n".join(lines) + "\n"


def check_comparison(tool, data, left, right):
    report = json.loads(run(tool, data, left, right, "--format", "json"))
    for language in ("en", "pt"):
        markdown = run(tool, data, left, right, "--format", "md", "--lang", language).decode()
        check_markdown(report, markdown, language, f"{left}, {right}, {language}")
    for dialect in ("plain", "excel", "excel-eu"):
        items = run(tool, data, left, right, "--format", "csv", "--table", "items", "--csv-dialect", dialect)
        check_csv(report, items, dialect, "en")
    matrix = run(tool, data, left, right, "--format", "csv", "--table", "matrix")
    check_matrix(report, matrix)
    check_recount(rows_of(run(tool, data, left, right, "--format", "csv")), matrix, f"{left}, {right}")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if sys.argv[1].endswith(".md"):
        with open(sys.argv[1], encoding="utf-8", newline="") as file:
            check_survival(file.read(), sys.argv[1])
    else:
        tool = os.path.abspath(sys.argv[1])
        with tempfile.TemporaryDirectory() as data:
            for name, content in (("l", framework_yaml("l", "L*_", "nb")), ("r", framework_yaml("r", "R|<", "en")),
                                  ("l--r", crosswalk_yaml("l", "r", "partial")),
                                  ("s", framework_yaml("s", "S", "en")), ("t", framework_yaml("t", "T `x`", "en")),
                                  ("l--s", crosswalk_yaml("l", "s", "complete")),
                                  ("l--t", crosswalk_yaml("l", "t", "partial"))):
                with open(os.path.join(data, name + ".yaml"), "w", encoding="utf-8") as file:
                    file.write(content)
            check_comparison(tool, data, "l", "r")
            check_comparison(tool, data, "r", "l")
            check_overview(tool, data, "l", ["r", "s"])
            check_overview(tool, data, "s", ["r", "t"])
            with tempfile.TemporaryDirectory() as folder:
                later = os.path.join(folder, "l.yaml")
                texts = [*HOSTILE[:7], *HOSTILE[8:20], "quite new words in that place",
                         *(words + " besides" for words in HOSTILE[20:30]), *HOSTILE[30:]]
                with open(later, "w", encoding="utf-8") as file:
                    file.write(framework_yaml("l", "L*_", "nb", texts, " ".join(STARTS)))
                kinds = check_diff(tool, data, os.path.join(data, "l.yaml"), later)
                check_agree(tool, folder)
                for words in STARTS:
                    for name, content in (("l", framework_yaml("l", words, "nb")), ("s", framework_yaml("s", words, "en")),
                                          ("l--s", crosswalk_yaml("l", "s", "complete"))):
                        with open(os.path.join(folder, name + ".yaml"), "w", encoding="utf-8") as file:
                            file.write(content)
                    page = run(tool, folder, "l", "s", "s", "--format", "md").decode()
                    document = check_survival(page, f"overview of {words!r}")
                    expect(document.headings[0][1].startswith(words), f"overview of {words!r}: {document.headings[0]}")
            expect({"added", "removed", "reworded"} <= kinds.keys(), f"diff: only {[*kinds]}")
        if len(sys.argv) > 2:
            check_comparison(tool, sys.argv[2], "psw", "social-work")
            check_comparison(tool, sys.argv[2], "social-work", "psw")
            check_overview(tool, sys.argv[2], "psw", ["social-work-*"])
    for problem in problems[:40]:
        print(problem[:400])
    sys.exit(f"{len(problems)} problems" if problems else 0)


if __name__ == "__main__":
    main()
