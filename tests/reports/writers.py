"""Whether data arrives as text in every writer: generated strings of what CommonMark, pandoc, HTML, XML, spreadsheets and
terminals could take for something else, as texts, titles, reasons, quotes and notes, read back with the readers of
others.

Usage: writers.py TOOL [--seeds FIRST-LAST]
"""

import argparse
import csv
import html.parser
import io
import json
import random
import re
import subprocess
import tempfile
from pathlib import Path

import openpyxl

PIECES = (
    "*", "**", "_", "__", "~", "~~", "`", "``", "#", "##", "[", "]", "(", ")", "<", ">", "!", "&", "|", "\\", "\\\\", "^", "$",
    "$$", '"', "'", "{", "}", "-", "--", "---", "+", "=", ".", "...", ":", "::", ";", "/", "@", "%", ",", "?",
    "&amp;", "&lt;", "&#42;", "&nbsp", "<b>", "</td>", "<br/>", "<!--", "-->", "<script>", "]]>", "<?x", "{{x}}", "{.c}", "[x]",
    "[ ]", "[a](b)", "![a](b)", "[^1]", "[@a]", "@a", "www.a.example", "a@b.example", "#1", ":smile:", "$x$", "\\(x\\)", "\\n",
    "1.", "1)", "(1)", "a.", "i)", "+ ", "- ", "* ", "> ", "| ", "# ", "~~~", "```", "===", "***", "'s", "“", "”", "«", "…", "–",
    "é", "ß", "ﬁ", "→", "●", "0", "12", "1e5", "=1+1", "+1", "-1", "@SUM", "0x1", "word", "two words", "NaN", "null", "yes",
    "_x0041_", "%20", "\u200d", "😀",
)


def generated(random_numbers, longest=9):
    """Some pieces, most of them without a blank between, never empty and never with a blank at an end."""
    words = ""
    for _ in range(random_numbers.randint(1, longest)):
        words += random_numbers.choice(PIECES) + random_numbers.choice(("", "", "", " ", "a"))
    return words.strip() or "*"


def quoted(words):
    return json.dumps(words, ensure_ascii=False)


class Data:
    """Two frameworks and a crosswalk with generated words, in a folder."""

    def __init__(self, seed, folder):
        numbers = random.Random(seed)
        self.titles, self.items, self.reasons, self.quotes, self.notes = {}, {}, [], [], []
        for framework in ("a", "b"):
            self.notes.append(generated(numbers, 30))
            lines = [f"framework: {framework}", f"short: {framework.upper()}", f"title: {{en: {quoted(generated(numbers))}}}",
                     "original: en", 'version: "1"', "publisher: P", "wording: verbatim", 'source: {title: "S"}', "rights: CC0",
                     f"note: {{en: {quoted(self.notes[-1])}}}", "categories:"]
            for category in range(4):
                title = generated(numbers)
                self.titles[(framework, f"{framework}{category}")] = title
                lines += [f"  - id: {framework}{category}", f"    title: {{en: {quoted(title)}}}", "    items:"]
                for item in range(8):
                    text = generated(numbers, 20)
                    self.items[(framework, f"{framework}{category}.{item}")] = text
                    lines += [f"      - id: {framework}{category}.{item}", f"        text: {{en: {quoted(text)}}}"]
            (folder / f"{framework}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
        lines = ["crosswalk: a--b", "left: a", "right: b", 'left_version: "1"', 'right_version: "1"', "coverage: partial", 'source: {title: "S"}',
                 "mappings:"]
        lefts, rights = ([item for of, item in self.items if of == side] for side in "ab")
        for number in range(12):
            reason, quote = generated(numbers, 25), generated(numbers, 12)
            self.reasons.append(reason)
            self.quotes.append(quote)
            relation = numbers.choice(("overlap", "weak-overlap", "same"))
            left, right = lefts.pop(numbers.randrange(len(lefts))), numbers.choice(rights)
            lines += [f"  - id: m{number}", f"    left: [{quoted(left)}]", f"    relation: {relation}", f"    right: [{quoted(right)}]",
                      f"    rationale: {{en: {quoted(reason)}}}", f"    quote: {{en: {quoted(quote)}}}"]
        (folder / "crosswalks").mkdir()
        (folder / "crosswalks" / "a--b.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def all_words(self):
        return [*self.titles.values(), *self.items.values(), *self.reasons, *self.quotes, *self.notes]


def plain(words):
    """Words with one blank where there are several, and without those beside quotation marks, which pandoc moves."""
    return re.sub(r" ?([“”]) ?", r"\1", " ".join(words.split()))


class PageText(html.parser.HTMLParser):
    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.words, self.hidden = [], 0
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ("style", "script")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("style", "script")
        if tag in ("p", "li", "td", "th", "h1", "h2", "h3", "h4"):
            self.words.append(" ")

    def handle_data(self, data):
        if not self.hidden:
            self.words.append(data)


def flattened(node):
    """The text of a document of pandoc; what is not plain words is named, so that no text is found there."""
    if isinstance(node, list):
        return "".join(map(flattened, node))
    if not isinstance(node, dict):
        return ""
    kind, content = node.get("t"), node.get("c")
    if kind == "Str":
        return content
    if kind in ("Space", "SoftBreak"):
        return " "
    if kind == "Code":
        return content[1]
    if kind == "Quoted":  # which pandoc makes of typographic quotation marks
        return ("“%s”" if content[0]["t"] == "DoubleQuote" else "‘%s’") % flattened(content[1])
    if kind in ("Para", "Plain", "Header", "BlockQuote", "BulletList", "OrderedList", "Table", "Strong", "Emph", "Link",
                "Div", "Span"):
        return flattened(content) + ("" if kind in ("Strong", "Emph", "Link", "Span") else " ")
    if kind is None:
        return flattened(list(node.values()))
    return f"‹{kind}›"


class Tool:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    def run(self, *arguments):
        result = subprocess.run([self.program, "--frameworks", self.folder, *arguments], capture_output=True, check=False)
        assert result.returncode == 0, (arguments, result.stderr.decode())
        return result.stdout

    def compare(self, form, *more):
        return self.run("compare", "a", "b", "--format", form, *more).decode("utf-8")


def readers(tool):
    """What each format says, as one text, by the reader of another program."""
    markdown = tool.compare("md")
    for dialect in ("markdown", "gfm", "commonmark"):
        document = subprocess.run(["pandoc", "-f", dialect, "-t", "json"], input=markdown.encode(), capture_output=True,
                                  check=True).stdout
        yield f"Markdown as {dialect}", flattened(json.loads(document)["blocks"])
    yield "HTML", "".join(PageText(tool.compare("html")).words)
    for framework in ("a", "b"):
        yield f"show {framework}", tool.run("show", framework).decode("utf-8")


def check(program, seed):
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = Data(seed, folder)
        tool = Tool(program, folder)
        for form, text in readers(tool):
            text = plain(text)
            of = form[-1] if form.startswith("show") else "ab"
            expected = [f"{each[1]} {words}" for each, words in data.items.items() if each[0] in of]
            if not form.startswith("show"):
                expected += data.reasons + [f"“{each}”" for each in data.quotes]
            expected += data.notes if of == "ab" else [data.notes["ab".index(of)]]
            faults += [f"{form}: {words}" for words in expected if plain(words) not in text]
        rows = {row["item_id"]: row["text"] for row in csv.DictReader(io.StringIO(tool.compare("csv"), newline=""))}
        items = {each["id"]: each["text"]["en"] for each in json.loads(tool.compare("json"))["left"]["items"]}
        workbook = folder / "book.xlsx"
        tool.run("compare", "a", "b", "-o", workbook)
        sheets = openpyxl.load_workbook(workbook)
        # A spreadsheet takes _x005F_ for an underscore; openpyxl leaves that to its caller.
        cells = {str(cell.value).replace("_x005F_", "_") for sheet in sheets for row in sheet.iter_rows() for cell in row if cell.data_type in "s"}
        for (framework, item), words in data.items.items():
            if framework == "b":
                continue
            if rows[item] != words:
                faults.append(f"CSV: {words} became {rows[item]}")
            if items[item] != words:
                faults.append(f"JSON: {words} became {items[item]}")
            if words not in cells:
                faults.append(f"XLSX: {words}")
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool")
    parser.add_argument("--seeds", default="1-3")
    options = parser.parse_args()
    first, last = map(int, options.seeds.split("-"))
    faults = [f"seed {seed}: {fault}" for seed in range(first, last + 1) for fault in check(options.tool, seed)]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
