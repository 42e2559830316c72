"""Whether HTML pages and SVG figures are what they promise, without a browser: they are well formed, ids are unique,
links lead somewhere, nothing is requested, the Content-Security-Policy fits the style sheet and the script, every word of
the Markdown is there, numbers are those of the JSON, and hostile texts arrive as text.

Usage: pages.py TOOL SOURCE_FOLDER
"""

import base64
import collections
import hashlib
import json
import re
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path

tool, source = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2])
shipped = source / "frameworks"
faults = []
largest = 150_000  # bytes of PSW x social-work


def run(*arguments, data=shipped):
    return subprocess.run([tool, *arguments, "--frameworks", str(data)], capture_output=True, check=True,
                          encoding="utf-8").stdout


def expect(condition, message):
    if not condition:
        faults.append(message)


class Page(HTMLParser):
    """A page as a list of elements with their attributes, its text, and the text of tables by rows."""

    void = {"meta", "input", "br", "link", "img"}

    def __init__(self, text, name):
        super().__init__(convert_charrefs=True)
        self.name, self.open, self.elements, self.ids = name, [], [], collections.Counter()
        self.words, self.tables, self.raw = [], [], collections.defaultdict(str)
        self.feed(text)
        self.close()
        expect(not self.open, f"{name}: not closed: {self.open}")

    def handle_starttag(self, tag, attributes):
        names = [key for key, _ in attributes]
        expect(len(names) == len(set(names)), f"{self.name}: an attribute twice in <{tag}>")
        values = dict(attributes)
        self.elements.append((tag, values, tuple(self.open)))
        if "id" in values:
            self.ids[values["id"]] += 1
            expect(not re.search(r"\s", values["id"]), f"{self.name}: white space in the id {values['id']!r}")
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("th", "td"):
            self.tables[-1][-1].append("")
        if tag not in self.void:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in self.void:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        expect(self.open and self.open[-1] == tag, f"{self.name}: </{tag}> closes {self.open[-3:]}")
        if self.open and self.open[-1] == tag:
            self.open.pop()
        if tag in ("td", "th", "li", "p", "h1", "h2", "h3", "h4", "caption", "figcaption"):
            self.words.append("\n")

    def handle_data(self, data):
        if self.open and self.open[-1] in ("style", "script"):
            self.raw[self.open[-1]] += data
            return
        if "th" in self.open or "td" in self.open:
            self.tables[-1][-1][-1] += data
        if "main" in self.open and "form" not in self.open and "svg" not in self.open:
            self.words.append(data)

    def text(self):
        return "".join(self.words)

    def of(self, tag):
        return [attributes for name, attributes, within in self.elements if name == tag and "svg" not in within]


def digest(text):
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode() + "'"


def check_page(page, language):
    name = page.name
    expect(page.of("html")[0].get("lang") == language, f"{name}: its language is {page.of('html')[0]}")
    for tag in ("main", "h1", "title", "style", "script", "nav"):
        expect(len(page.of(tag)) == 1, f"{name}: {len(page.of(tag))} of <{tag}>")
    for tag, attributes, _ in page.elements:
        for attribute, value in attributes.items():
            expect(not attribute.startswith("on") and attribute not in ("style", "src", "srcset"),
                   f"{name}: {attribute} in <{tag}>")
            if attribute == "href" and value.startswith("#"):
                expect(page.ids[urllib.parse.unquote(value[1:])] == 1, f"{name}: {value} leads nowhere")
            elif attribute == "href":
                expect(tag == "a" and re.match("https?://", value), f"{name}: a request for {value}")
        expect(tag not in ("link", "img", "iframe", "object", "embed", "base"), f"{name}: <{tag}>")
        expect("hidden" not in attributes or tag == "form", f"{name}: hidden without the script: <{tag}>")
        if tag == "th":
            expect(attributes.get("scope") in ("col", "row"), f"{name}: a <th> without scope")
    for each, number in page.ids.items():
        expect(number == 1, f"{name}: the id {each} is used {number} times")
    expect(not re.search(r"url\((?!#)|@import", page.raw["style"]), f"{name}: the style sheet requests something")
    expect(not re.search(r"fetch|XMLHttp|import|localStorage|innerHTML|eval", page.raw["script"]),
           f"{name}: the script does more than filter")
    policy = next(each["content"] for each in page.of("meta") if "http-equiv" in each)
    expect(policy == f"default-src 'none'; style-src {digest(page.raw['style'])}; script-src "
           f"{digest(page.raw['script'])}; img-src data:; base-uri 'none'; form-action 'none'",
           f"{name}: the policy does not fit: {policy}")
    expect(len(page.of("caption")) == len(page.of("table")), f"{name}: a table without caption")


def words_of(text):
    return collections.Counter(re.findall(r"[^\W_]+", text))


def without_repeated_names(markdown):
    """Markdown in which a table that goes on in further ones names its rows once."""
    lines, named, head = [], set(), None
    for line in markdown.split("\n"):
        if not line.startswith("| "):
            lines.append(line)
            head = head if line == "" else None
            continue
        is_first = not lines or not lines[-1].startswith("| ")
        name = line.split(" |")[0]
        if is_first and name != head:
            named, head = set(), name
        lines.append(line if name not in named else "| " + line[len(name):])
        named.add(name)
    return "\n".join(lines)


def check_words(page, markdown):
    """Whether the page has every word of the Markdown at least as often."""
    markdown = re.sub(r"\A---\n.*?\n---\n", "", markdown, flags=re.S)
    markdown = re.sub(r"^\d+\. ", "", markdown, flags=re.M)  # which a page does with <ol>
    markdown = re.sub(r"\\(.)", r"\1", without_repeated_names(markdown))
    found = words_of(page.text())
    for word, number in words_of(markdown).items():
        expect(found[word] >= number, f"{page.name}: {word!r} {found[word]} times, in Markdown {number} times")


def numbers_in(text):
    return [int(each) for each in re.findall(r"\d+", text)]


def check_numbers(page, data, svgs):
    """Whether the tables and figures have the numbers of the JSON."""
    name = page.name
    for side in ("left", "right"):
        for item in data[side]["items"]:
            expect(page.ids[f"{side}-{item['id']}"] == 1, f"{name}: no place for the item {item['id']}")
    for mapping in data["crosswalk"]["mappings"]:
        expect(page.ids[f"mapping-{mapping['id']}"] == 1, f"{name}: no place for the mapping {mapping['id']}")
    # Every item, and nothing else, says its class to the filter.
    for place, side in enumerate(("left", "right")):
        codes = collections.Counter()
        for _, attributes, _ in page.elements:
            facets = attributes.get("data-f", "").split()
            if f"0-{place}" in facets:
                codes.update(each for each in facets if each.startswith("1-"))
        counts = data[side]["counts"]
        for number, item_class in enumerate(("overlap", "weak-overlap", "only", "not-addressed")):
            expect(codes[f"1-{number}"] == counts[item_class], f"{name}: {codes} beside {counts}")
    for cell in data["matrix"]:
        anchor = f"cell-{cell['left']}#{cell['right']}"
        expect(page.ids[anchor] == 1, f"{name}: no place for the cell {anchor}")
    shown = collections.Counter(cell["items"] for cell in data["matrix"])
    for kind, svg in svgs.items():
        root = ElementTree.fromstring(svg)
        titles = [each.text for each in root.iterfind(".//{*}g/{*}title")]
        found = collections.Counter(int(each.rsplit(" ", 1)[1]) for each in titles)
        expect(found >= shown if kind == "flow" else found == shown, f"{name}: {kind} has {found}, not {shown}")
        expect(all(each in page.raw_svg for each in titles), f"{name}: the page has not the numbers of its {kind}")
    flow = page.tables[page.flow_table]
    total = sum(int(row[3]) for row in flow[1:])
    counts = data["left"]["counts"]
    expected = sum(cell["items"] for cell in data["matrix"]) + counts["only"] + counts["not-addressed"]
    expect(total == expected, f"{name}: the flow has {total} items, not {expected}")


def check_svg(svg, name, language):
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        faults.append(f"{name}: {error}")
        return
    expect(root.get("role") == "img" and root.get("lang") == language, f"{name}: {root.attrib}")
    ids = [each.get("id") for each in root.iter() if each.get("id")]
    expect(len(ids) == len(set(ids)), f"{name}: an id twice")
    expect(set(root.get("aria-labelledby").split()) <= set(ids), f"{name}: its label leads nowhere")
    for each in root.iter():
        tag = each.tag.rsplit("}", 1)[1]
        expect(tag in ("svg", "title", "desc", "style", "defs", "pattern", "rect", "path", "text", "g"),
               f"{name}: <{tag}>")
        for attribute, value in each.attrib.items():
            if attribute in ("x", "y", "width", "height", "d", "viewBox"):
                expect("." not in value, f"{name}: {attribute}={value} is not of integers")


def page_of(*arguments, language="en", data=shipped):
    text = run(*arguments, "--format", "html", "--lang", language, data=data)
    page = Page(text, " ".join(arguments) + " " + language)
    page.raw_svg = "".join(re.findall(r"<svg.*?</svg>", text, flags=re.S)).replace("&#39;", "'").replace("&amp;", "&")
    check_page(page, language)
    return text, page


# --- the shipped data

for language in ("en", "pt", "fr"):
    for compared in (["psw", "social-work"], ["psw", "social-work-es"]):
        text, page = page_of("compare", *compared, language=language)
        if compared[1] == "social-work":
            expect(len(text.encode()) <= largest, f"{page.name}: {len(text.encode())} bytes")
        check_words(page, run("compare", *compared, "--format", "md", "--lang", language))
        svgs = {}
        for kind in ("matrix", "flow"):
            svgs[kind] = run("compare", *compared, "--format", "svg", "--figure", kind, "--lang", language)
            check_svg(svgs[kind], f"{page.name}: {kind}", language)
        captions = re.findall(r"<caption>(.*?)</caption>", text)
        flow_title = re.search(r'<title id="figure-flow-title">(.*?)</title>', text)[1]
        page.flow_table = captions.index(flow_title)
        check_numbers(page, json.loads(run("compare", *compared, "--format", "json")), svgs)
    _, page = page_of("compare", "psw", "social-work-*", language=language)
    check_words(page, run("compare", "psw", "social-work-*", "--format", "md", "--lang", language))
    _, page = page_of("diff", "samhsa-2015", "psw", language=language)
    check_words(page, run("diff", "samhsa-2015", "psw", "--format", "md", "--lang", language))
    base = source / "tests" / "golden" / "base"
    coders = [str(base / "coders" / name) for name in ("ana.yaml", "ben.yaml")]
    _, page = page_of("agree", *coders, "--draws", "100", language=language, data=base / "frameworks" / "data")
    check_words(page, run("agree", *coders, "--draws", "100", "--format", "md", "--lang", language,
                          data=base / "frameworks" / "data"))

# --- hostile texts

hostile = ["<script>alert(1)</script>", "\"quoted\" & 'quoted'", "--> ]]> <!-- </style></script>", "&amp; &#60; &lt;b&gt;",
           "\u202Eturned \u2066round", "javascript:alert(1) onclick=alert(1)", "{n} {total} ${x} `y` {{z}}", "a\u00ADb\u200Bc"]


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def framework(identifier, texts):
    """A framework as JSON, which is YAML as well."""
    return quoted({
        "framework": identifier, "short": identifier.upper(), "title": {"en": texts[0]}, "original": "en",
        "version": "1", "source": {"title": texts[1]}, "rights": texts[2],
        "categories": [{"id": "c", "title": {"en": texts[3]}, "items": [
            {"id": f"i{number}", "text": {"en": each}} for number, each in enumerate(texts)]}]})


def crosswalk(texts):
    return quoted({
        "crosswalk": "a--b", "left": "a", "right": "b", "left_version": "1", "right_version": "1",
        "coverage": "partial", "source": {"title": texts[0]}, "mappings": [
            {"id": f"m{number}", "left": [f"i{number}"], "right": [f"i{number}"], "relation": "overlap",
             "rationale": {"en": each}} for number, each in enumerate(texts)]})


with tempfile.TemporaryDirectory() as folder:
    data = Path(folder)
    (data / "a.yaml").write_text(framework("a", hostile), encoding="utf-8")
    (data / "b.yaml").write_text(framework("b", hostile[::-1]), encoding="utf-8")
    (data / "a--b.yaml").write_text(crosswalk(hostile), encoding="utf-8")
    try:
        text, page = page_of("compare", "a", "b", data=data)
        whole = re.sub(r"\s+", " ", page.text())
        for each in hostile:
            expect(whole.count(re.sub(r"\s+", " ", each)) >= 2, f"hostile: {each!r} is not there as text")
        expect("<bdi>\u202E" in text, "hostile: a change of direction reaches beyond its text")
        for kind in ("matrix", "flow"):
            check_svg(run("compare", "a", "b", "--format", "svg", "--figure", kind, data=data), f"hostile {kind}", "en")
    except subprocess.CalledProcessError as error:
        faults.append(f"hostile: {error.stderr}{error.stdout}")

for fault in faults[:40]:
    print(fault)
print(f"{len(faults)} faults")
sys.exit(1 if faults else 0)
