"""Hostile YAML: frameworks, crosswalks and lists of reports."""

from cases import CONTROLS, INVALID_UTF8, LOOK_ALIKE, UNSEEN, Case, encodings, flips, lines, truncations
import good

MIB = 1 << 20

# Lines that are put behind the first line of a good file, each with the rule that has to name it.
REFUSED = {
    "anchor": ("x: &a 1", "unsupported-yaml"),
    "anchor-on-list": ("x: &a [1]", "unsupported-yaml"),
    "anchor-on-map": ("x: &a {b: 1}", "unsupported-yaml"),
    "alias-undefined": ("x: *a", None),
    "merge-key": ("<<: {a: 1}", None),
    "tag": ("x: !!str y", "unsupported-yaml"),
    "tag-local": ("x: !y z", "unsupported-yaml"),
    "tag-verbatim": ("x: !<tag:yaml.org,2002:str> y", "unsupported-yaml"),
    "tag-python": ("x: !!python/object/apply:os.system ['true']", "unsupported-yaml"),
    "tag-binary": ("x: !!binary R0lGODlh", "unsupported-yaml"),
    "tag-set": ("x: !!set {a, b}", "unsupported-yaml"),
    "tag-on-list": ("x: !!seq [a]", "unsupported-yaml"),
    "key-is-list": ("? [a, b]\n: c", None),
    "key-is-map": ("? {a: b}\n: c", None),
    "key-explicit": ("? x\n: c", "unknown-key"),
    "key-empty": (": c", None),
    "key-null": ("~: c", None),
    "key-quoted": ('"x": 1', "unknown-key"),
    "key-long": ("k" * 1100 + ": 1", None),
    "unclosed-double-quote": ('x: "y', "yaml-syntax"),
    "unclosed-single-quote": ("x: 'y", "yaml-syntax"),
    "unclosed-bracket": ("x: [1, 2", "yaml-syntax"),
    "unclosed-brace": ("x: {a: 1", "yaml-syntax"),
    "bracket-too-many": ("x: 1]", None),
    "bracket-mismatched": ("x: [1}", "yaml-syntax"),
    "tab-indent": ("\tx: 1", "yaml-syntax"),
    "tab-within": ("x:\t1", None),
    "bad-escape": ('x: "\\q"', "yaml-syntax"),
    "escape-cut-off": ('x: "\\u00"', None),
    "escape-surrogate": ('x: "\\uD800"', None),
    "escape-too-high": ('x: "\\U00110000"', None),
    "escape-control": ('title: "\\e[31m"', None),
    "escape-nul": ('x: "a\\0b"', None),
    "escape-c1": ('x: "\\x9b31m"', None),
    "escape-nel": ('x: "\\N\\_\\L\\P"', None),
    "reserved-at": ("x: @y", "yaml-syntax"),
    "reserved-backtick": ("x: `y", "yaml-syntax"),
    "reserved-percent": ("x: %y", None),
    "colon-within": ("x: y: z", "yaml-syntax"),
    "no-colon": ("x", None),
    "block-header": ("x: |99\n  y", None),
    "block-twice": ("x: >+-\n  y", None),
    "repeated-key": ("rights: 1\nrights: 2", None),
    "flow-comma-alone": ("x: [,]", None),
    "flow-comma-twice": ("x: [1,,2]", "unknown-key"),
    "dashes-in-key": ("- x", None),
    "plain-multi-line": ("x: a\n b: c", None),
    "hash-without-blank": ("x: [a#b]#c", None),
}


def first_key(text):
    return next(line for line in text.splitlines() if not line.startswith("#")).split(":")[0]


DOCUMENTS = {
    "second-document": lambda text: text + "---\nx: 1\n",
    "second-document-same": lambda text: text + "---\n" + text,
    "end-and-more": lambda text: text + "...\nx: 1\n",
    "end-and-comma": lambda text: text + "...\n,\n",
    "yaml-directive": lambda text: "%YAML 1.2\n---\n" + text,
    "yaml-version-9": lambda text: "%YAML 9.9\n---\n" + text,
    "tag-directive": lambda text: "%TAG ! tag:example.org,2000:\n---\n" + text,
    "unknown-directive": lambda text: "%FOO bar\n---\n" + text,
    "three-hundred-documents": lambda text: "---\nx: 1\n" * 300,
    "only-start": lambda _: "---\n",
    "only-end": lambda _: "...\n",
    "only-comma": lambda _: ",\n",
    "only-comment": lambda _: "# nothing\n",
    "only-bracket": lambda _: "[\n",
    "only-brace": lambda _: "{",
    "only-quote": lambda _: '"',
    "only-alias": lambda _: "*a\n",
    "only-anchor": lambda _: "&a\n",
    "only-tag": lambda _: "!!str\n",
    "only-scalar": lambda _: "framework\n",
    "only-list": lambda _: "- framework\n- crosswalk\n- reports\n",
    "only-null": lambda _: "~\n",
    "only-key": lambda text: first_key(text) + ":\n",
    "json": lambda text: '{"' + first_key(text) + '": "a", "short": null, "items": [1, 2.5, true, {}]}',
    "all-in-one": lambda text: text + "reports: []\nframework: a\ncrosswalk: a--b\n",
}


def bombs(kind, text):
    head = text.splitlines()[0] + "\n"
    laughs = "".join(f"l{i}: &l{i} [{', '.join([f'*l{i - 1}'] * 10) if i else 'lol'}]\n" for i in range(12))
    yield Case("billion-laughs", kind, (head + laughs).encode(), "unsupported-yaml", 2)
    yield Case("alias-of-itself", kind, (head + "x: &a [*a]\n").encode(), None, 2)
    yield Case("deep-65", kind, (head + "x: " + "[" * 65 + "]" * 65 + "\n").encode(), None, 2)
    for depth in (500, 5000, 200_000):
        yield Case(f"deep-lists-{depth}", kind, (head + "x: " + "[" * depth + "\n").encode(), None, 2)
        yield Case(f"deep-maps-{depth}", kind, (head + "x: " + "{a: " * depth + "\n").encode(), None, 2)
        yield Case(f"deep-dashes-{depth}", kind, (head + "x:\n " + "- " * depth + "1\n").encode())
        yield Case(f"deep-keys-{depth}", kind, (head + "x: " + "? " * depth + "1\n").encode())
    indented = "".join(" " * i + "k:\n" for i in range(1500))
    yield Case("deep-indents", kind, (head + indented).encode())
    yield Case("many-keys", kind, (head + "".join(f"k{i}: 1\n" for i in range(50_000))).encode(), "unknown-key", 2, is_large=True)
    yield Case("same-keys", kind, (head + "k: 1\n" * 50_000).encode(), None, None, is_large=True)
    yield Case("same-keys-in-flow", kind, (head + "k: {" + "a: 1, " * 50_000 + "}\n").encode(), is_large=True)
    yield Case("many-anchors", kind, (head + "".join(f"k{i}: &a{i} 1\n" for i in range(20_000))).encode(), "unsupported-yaml", 2, is_large=True)
    yield Case("many-errors-in-line", kind, (head + "k: {" + ", ".join(f"k{i}: &a 1" for i in range(20_000)) + "}\n").encode(), "unsupported-yaml", 2, is_large=True)
    ten = 10 * MIB
    yield Case("10-mb-comment", kind, (text + "#" + "x" * ten + "\n").encode(), is_fine=True, is_large=True)
    yield Case("10-mb-blanks", kind, (text + " " * ten + "\n").encode(), is_large=True)
    yield Case("10-mb-plain", kind, (head + "x: " + "y" * ten + "\n").encode(), "unknown-key", 2, is_large=True)
    yield Case("10-mb-quoted", kind, (head + 'x: "' + "y" * ten + '"\n').encode(), "unknown-key", 2, is_large=True)
    yield Case("10-mb-unclosed", kind, (head + 'x: "' + "y" * ten + "\n").encode(), "yaml-syntax", 2, is_large=True)
    yield Case("10-mb-key", kind, (head + "k" * ten + ": 1\n").encode(), is_large=True)
    yield Case("10-mb-escapes", kind, (head + 'x: "' + "\\u00e9" * (ten // 6) + '"\n').encode(), "unknown-key", 2, is_large=True)
    yield Case("10-mb-wide", kind, (head + "x: " + "é" * (ten // 2) + "\n").encode(), "unknown-key", 2, is_large=True)
    yield Case("10-mb-list", kind, (head + "x: [" + "a," * (ten // 20) + "]\n").encode(), "unknown-key", 2, is_large=True)
    yield Case("10-mb-invalid", kind, (head + "x: " + "y" * ten).encode() + b"\xff\n", "invalid-utf8", 2, is_large=True)
    yield Case("10-mb-line-breaks", kind, (text + "\n" * ten).encode(), is_large=True)


def general(kind, text):
    """What is refused in YAML of every kind."""
    data = text.encode()
    first, rest = text.split("\n", 1)
    for name, (line, rule) in REFUSED.items():
        yield Case(f"refused-{name}", kind, f"{first}\n{line}\n{rest}".encode(), rule, 2 if rule else None)
    for name, make in DOCUMENTS.items():
        yield Case(f"document-{name}", kind, make(text).encode())
    for name, control in CONTROLS.items():
        yield Case(f"control-{name}", kind, f"{first}\n# {control}\n{rest}".encode(), "control-character", 2)
    for name, octets in INVALID_UTF8.items():
        yield Case(f"utf8-{name}", kind, first.encode() + b"\n# " + octets + b"\n" + rest.encode(), "invalid-utf8", 2)
    for name, unseen in UNSEEN.items():
        yield Case(f"unseen-{name}-comment", kind, f"{first}\n# x{unseen}y\n{rest}".encode())
        yield Case(f"unseen-{name}-key", kind, f"{first}\nri{unseen}ghts: x\n{rest}".encode(), "unknown-key", 2)
    yield from encodings(kind, data)
    yield from bombs(kind, text)
    yield from truncations(kind, data, (b"\n", b"{", b"[", b":", b",", b'"', b"}", b"]"))
    yield from lines(kind, data)
    yield from flips(kind, data, 150)


def line_of(text, piece):
    return text[: text.index(piece)].count("\n") + 1


def replaced(kind, name, text, old, new, rule=None, is_fine=False):
    """One place of a good file replaced; the diagnostic has to stand in its line."""
    return Case(name, kind, text.replace(old, new, 1).encode(), rule, line_of(text, old) if rule else None, is_fine)


def values(kind, text, pieces):
    """Each value replaced by ones of other kinds."""
    wrong = {"null": "~", "list": "[x]", "nested-list": "[[x]]", "map": "{x: y}", "empty": '""', "blanks": '"  "',
             "number": "1e999", "long": '"' + "z" * 5000 + '"', "formula": '"=1+1"', "markup": '"<b>*x*</b> | `y`"'}
    for number, piece in enumerate(pieces):
        for name, value in wrong.items():
            key = piece.split(":")[0]
            yield replaced(kind, f"value-{number}-{name}", text, piece, f"{key}: {value}")


def frameworks():
    kind, text = "framework", good.FRAMEWORK
    yield from general(kind, text)
    yield from values(kind, text, ['title: {en: "Talking", pt: "Falar"}', 'original: "en"', 'version: "1"', 'short: "A"',
                                   'publisher: "An office"', 'rights: "NOASSERTION"', 'framework: "a"'])
    for name, unseen in UNSEEN.items():
        yield replaced(kind, f"id-{name}", text, 'id: "1.2"', f'id: "1.{unseen}2"')
        yield replaced(kind, f"text-{name}", text, "Listens", f"Lis{unseen}tens", is_fine=True)
    yield replaced(kind, "id-zero-width", text, 'id: "1.2"', 'id: "1.\u200b2"', "invalid-id")
    yield replaced(kind, "id-override", text, 'id: "1.2"', 'id: "\u202e1.2"', "invalid-id")
    yield replaced(kind, "id-control", text, 'id: "1.2"', 'id: "1\\e.2"', None)
    yield replaced(kind, "id-blank", text, 'id: "1.2"', 'id: "1 2"', "invalid-id")
    yield replaced(kind, "id-hash", text, 'id: "1.2"', 'id: "1#2"', "invalid-id")
    yield replaced(kind, "id-long", text, 'id: "1.2"', f'id: "{"1" * 81}"', "invalid-id")
    yield replaced(kind, "id-twice", text, 'id: "1.2"', 'id: "1.1"', "duplicate-id")
    yield replaced(kind, "id-dots", text, 'id: "1.2"', 'id: "../../etc/passwd"')
    for name, alike in LOOK_ALIKE.items():
        yield replaced(kind, f"look-alike-{name}", text, 'id: "1.2"', f'id: "{alike}"')
    yield replaced(kind, "framework-path", text, 'framework: "a"', 'framework: "../a"', "invalid-id")
    yield replaced(kind, "framework-capital", text, 'framework: "a"', 'framework: "A"', "invalid-id")
    yield replaced(kind, "framework-cyrillic", text, 'framework: "a"', 'framework: "а"', "invalid-id")
    yield replaced(kind, "language-no", text, 'original: "en"', 'original: "no"', "invalid-language")
    yield replaced(kind, "language-long", text, 'original: "en"', f'original: "en{"-abcdefgh" * 1000}"')
    yield replaced(kind, "concept-unknown", text, 'concepts: ["care"]', 'concepts: ["саre"]', "unknown-concept")
    wide = "items:\n" + "".join(f'  - {{id: "{i}", text: {{en: "Does {i}."}}}}\n' for i in range(20_000))
    yield Case("20000-items", kind, (text.split("categories:")[0] + wide).encode(), is_large=True)
    same = "items:\n" + '  - {id: "1", text: {en: "Does it."}}\n' * 5000
    yield Case("5000-same-items", kind, (text.split("categories:")[0] + same).encode(), "duplicate-id", is_large=True)
    nested = "".join("  " * i + f'- id: "c{i}"\n' + "  " * i + "  title: {en: C}\n" + "  " * i + "  categories:\n" for i in range(30))
    yield Case("nested-categories", kind, (text.split("categories:")[0] + "categories:\n" + nested).encode())


def crosswalks():
    kind, text = "crosswalk", good.CROSSWALK
    yield from general(kind, text)
    yield from values(kind, text, ['left: ["1"]', 'right: ["x"]', "relation: overlap", "extent: partial", 'cited: ["I"]',
                                   'quote: {en: "Speaks in a caring way."}', "coverage: partial", 'source: {title: "A judgement"}'])
    for name, alike in {**LOOK_ALIKE, **{key: f"2.{value}1" for key, value in UNSEEN.items()}}.items():
        yield replaced(kind, f"ref-{name}", text, 'left: ["2.1"]', f'left: ["{alike}"]')
    yield replaced(kind, "ref-cyrillic", text, 'right: ["x"]', 'right: ["х"]', "unknown-ref")
    yield replaced(kind, "ref-zero-width", text, 'right: ["x"]', 'right: ["x\u200b"]', "invalid-ref")
    yield replaced(kind, "ref-two-hashes", text, 'left: ["2.1"]', 'left: ["2.1#a#b"]', "invalid-ref")
    yield replaced(kind, "ref-hash-alone", text, 'left: ["2.1"]', 'left: ["#"]', "invalid-ref")
    yield replaced(kind, "relation-look-alike", text, "relation: overlap", "relation: оverlap", "unknown-word")
    yield replaced(kind, "no-rationale", text, "    rationale: {en: \"Both talk.\", pt: \"Ambos falam.\"}\n", "")
    yield replaced(kind, "none-with-both", text, '    relation: none', '    right: ["x"]\n    relation: none')
    yield replaced(kind, "id-path", text, 'crosswalk: "a--b"', 'crosswalk: "../a--b"')
    yield replaced(kind, "left-path", text, 'left: "a"', 'left: "../../a"')
    yield replaced(kind, "same-sides", text, 'right: "b"', 'right: "a"')
    yield replaced(kind, "review-control", text, '    left: ["1"]', '    reviewed: {by: "\\e[2J", on: "2026-01-01"}\n    left: ["1"]')
    yield replaced(kind, "review-date", text, '    left: ["1"]', '    reviewed: {by: "x", on: "2026-02-30"}\n    left: ["1"]')
    head = text.split("mappings:")[0] + "mappings:\n"
    row = '  - {{id: "m{0}", left: ["{1}"], right: ["x"], relation: overlap, rationale: {{en: "r"}}}}\n'
    yield Case("20000-unknown-refs", kind, (head + "".join(row.format(i, f"u{i}") for i in range(20_000))).encode(), "unknown-ref", 9, is_large=True)
    yield Case("5000-same-mappings", kind, (head + row.format(1, "1") * 5000).encode(), is_large=True)
    refs = ", ".join(['"1.1"', '"1.2"', '"2.1"'] * 5000)
    yield Case("15000-refs", kind, (head + f'  - {{id: m, left: [{refs}], right: [x], relation: same, rationale: {{en: r}}}}\n').encode(), is_large=True)


# Names of report files that would leave the folder, hide, or replace what is not a report.
REPORT_NAMES = ["../a.md", "../../etc/passwd.md", "/tmp/a.md", "sub/a.md", "./a.md", "..", ".", "", "a.yaml", "A.YAML",
                "reports.yaml", "a.yml", "a\\u0000.md", "a\\n.md", "a\\e.md", "..\\\\a.md", "C:\\\\a.md", "~/a.md", "-o.md",
                "a.md ", " a.md", "a.md/", "a.md.", "CON.md", "a\u202edm.exe", "\u2024\u2024/a.md", "a\u2215b.md", "a" * 300 + ".md"]


def report_lists():
    kind, text = "reports", good.REPORTS
    yield from general(kind, text)
    yield from values(kind, text, ['compare: ["a", "b"]', 'file: "a--b.items.csv"', "table: items"])
    for number, name in enumerate(REPORT_NAMES):
        leaves = "/" in name or name in (".", "..", "") or name.lower().endswith(".yaml")
        yield Case(f"name-{number:02}", kind, f'reports:\n  - {{file: "{name}", compare: ["a", "b"], format: md}}\n'.encode(),
                   "invalid-report" if leaves and name else None, 2 if leaves and name else None)
    yield Case("same-file-twice", kind, ("reports:\n" + '  - {file: "x.md", compare: ["a", "b"], format: md}\n' * 2).encode(), None, 3)
    yield Case("same-file-by-case", kind, b'reports:\n  - {file: "x.md", compare: [a, b], format: md}\n  - {file: "X.md", compare: [a, b], format: md}\n')
    yield Case("unknown-framework", kind, b'reports:\n  - {file: "x.md", compare: [a, "../b"], format: md}\n', None, 2)
    yield Case("many-reports", kind, ("reports:\n" + "".join(f'  - {{file: "r{i}.csv", compare: [a, b], format: csv}}\n' for i in range(50))).encode())


def all_cases():
    yield from frameworks()
    yield from crosswalks()
    yield from report_lists()
