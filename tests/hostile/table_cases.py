"""Hostile tables: ratings, crosswalks and frameworks kept as CSV, TSV, XLSX and SSSOM/TSV."""

import functools
import io
import random
import struct
import warnings
import zipfile
import zlib

from cases import CONTROLS, INVALID_UTF8, UNSEEN, Case, encodings, flips, lines, truncations
import good

MIB = 1 << 20

# What a spreadsheet would run, turn into a number or a date, or take for an error.
FORMULAS = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "＝1+1", "＋1", "－1", "＠x", " =1", "\u00a0=1", "\u3000=1", "'=1",
            "=cmd|'/c calc'!A0", '=HYPERLINK("http://x","y")', "=IMPORTXML(1)", "1E5", "1-2", "3/4", "0012", "1.10", "TRUE",
            "#N/A", "#REF!", "2024-03-01", "12:30", "∑1", "\r=1", "%0A=1", "|x", "DDE(1)", ";=1", ",=1"]


def text_tables(kind, text, separator, quotes=True):
    data = text.encode()
    first, rest = text.split("\n", 1)
    for name, control in CONTROLS.items():
        yield Case(f"control-{name}", kind, f"{first}\n{control}{rest}".encode())
    for name, octets in INVALID_UTF8.items():
        yield Case(f"utf8-{name}", kind, first.encode() + b"\n" + octets + rest.encode(), "invalid-utf8", 2)
    for name, unseen in UNSEEN.items():
        yield Case(f"unseen-{name}-head", kind, f"{first[:3]}{unseen}{first[3:]}\n{rest}".encode())
        yield Case(f"unseen-{name}-cell", kind, f"{first}\n{unseen}{rest}".encode())
    for number, formula in enumerate(FORMULAS):
        columns = first.count(separator) + 1
        row = ['"' + formula.replace('"', '""') + '"'] + ["x"] * (columns - 1)
        yield Case(f"formula-{number:02}", kind, (text + separator.join(row) + "\n").encode())
        yield Case(f"formula-{number:02}-head", kind, (first + separator + '"' + formula.replace('"', '""') + '"\n' + rest).encode())
    odd = {"unclosed": f'"x{separator}1', "stray-quote": f'x"y"{separator}1', "behind-quote": f'"x"y{separator}1',
           "quotes": '""""""', "quote-alone": '"', "only-separators": separator * 300, "short": "x",
           "long": f"x{separator}" * 200, "backslash": f'"x\\"y"{separator}1', "single-quotes": f"'x{separator}y'",
           "line-break": f'"x\ny"{separator}1', "cr": f'"x\ry"{separator}1', "comment": "# x", "sep": "sep=;"}
    for name, row in odd.items():
        yield Case(f"row-{name}", kind, f"{text}{row}\n".encode())
        yield Case(f"first-{name}", kind, f"{row}\n{text}".encode())
    for name, head in {"same-columns": separator.join([first.split(separator)[0]] * 4), "empty-column": first + separator,
                       "blank-column": first + separator + " " + separator + "z", "one-column": first.split(separator)[0],
                       "other-separator": first.replace(separator, "|"), "mixed": first.replace(separator, ";", 1),
                       "sep-line": f"sep={separator}\n{first}", "sep-wrong": f"sep=;;\n{first}", "sep-long": f"sep={'x' * 1000}\n{first}",
                       "upper": first.upper(), "blanks": " " + first.replace(separator, f" {separator} ")}.items():
        yield Case(f"head-{name}", kind, f"{head}\n{rest}".encode())
    yield from encodings(kind, data, line_breaks=False)
    yield from truncations(kind, data, (b"\n", separator.encode(), b'"'))
    yield from lines(kind, data)
    yield from flips(kind, data, 150)
    ten = 10 * MIB
    columns = first.count(separator)
    yield Case("10-mb-cell", kind, f"{text}{'x' * ten}{separator * columns}\n".encode(), is_large=True)
    yield Case("10-mb-quoted", kind, f'{text}"{"x" * ten}"{separator * columns}\n'.encode(), is_large=True)
    yield Case("10-mb-unclosed", kind, f'{text}"{"x" * ten}\n'.encode(), is_large=True)
    yield Case("10-mb-quotes", kind, f'{text}"{chr(34) * 2 * (ten // 2)}"{separator * columns}\n'.encode(), is_large=True)
    yield Case("10-mb-head", kind, f"{first}{separator}{'x' * ten}\n{rest}".encode(), is_large=True)
    yield Case("20000-columns", kind, (separator.join(f"c{i}" for i in range(20_000)) + "\n").encode(), is_large=True)
    yield Case("5-mb-separators", kind, f"{text}{separator * (ten // 2)}\n".encode(), is_large=True)
    yield Case("10-mb-line-breaks", kind, (text + "\n" * ten).encode(), is_large=True)
    yield Case("100000-ragged", kind, (text + "x\n" * 100_000).encode(), is_large=True)


def ratings():
    kind, text = "ratings", good.RATINGS
    yield Case("good", kind, text.encode(), is_fine=True)
    yield from text_tables(kind, text, ",")
    for name, rows, rule, line in [("repeated-unit", "1,a,b,c\n", "repeated-unit", 8), ("no-unit", ",a,b,c\n", "missing-cell", 8),
                                   ("missing-words", "9,NA,.,n/a\n", "unclear-missing", 8), ("ragged", "9,a\n", "ragged-row", 8),
                                   ("unclosed", '9,"a,b,c\n', "table-syntax", 8)]:
        yield Case(f"row-of-{name}", kind, (text + rows).encode(), rule, line)
    yield Case("2000-values", kind, ("unit,a,b\n" + "".join(f"{i},v{i},w{i}\n" for i in range(2000))).encode(), "table-too-large", None)
    yield Case("100000-units", kind, ("unit,a,b\n" + "".join(f"{i},1,2\n" for i in range(100_000))).encode(), is_large=True)
    yield Case("all-missing", kind, b"unit,a,b\n1,,\n2,,\n")
    yield Case("one-value", kind, b"unit,a,b\n1,x,x\n2,x,x\n")


def csv_tables():
    yield Case("good", "csv", good.table(good.MAPPINGS).encode(), is_fine=True)
    yield from text_tables("csv", good.table(good.MAPPINGS), ",")
    yield from text_tables("tsv", good.table(good.MAPPINGS, "\t"), "\t")
    yield from text_tables("framework-csv", good.table(good.ENTRIES), ",")
    for separator, name in ((";", "semicolons"), ("|", "pipes"), ("\t", "tabs")):
        yield Case(f"good-{name}", "csv", good.table(good.MAPPINGS, separator).encode())
    head = good.table(good.MAPPINGS[:1])
    for name, row in {"unknown-ref": ["m", "same", "", "9.9", "x", "", "r", "", ""], "look-alike": ["m", "same", "", "１.1", "х", "", "r", "", ""],
                      "many-refs": ["m", "same", "", "1.1;" * 5000, "x", "", "r", "", ""], "no-rationale": ["m", "same", "", "1.1", "x", "", "", "", ""],
                      "unknown-relation": ["m", "=same", "", "1.1", "x", "", "r", "", ""], "comma-list": ["m", "same", "", "1.1, 1.2", "x", "", "r", "", ""],
                      "override": ["m\u202e", "same", "", "1.1", "x", "", "r", "", ""]}.items():
        yield Case(f"cell-{name}", "csv", (head + good.table([row])).encode())
    rows = "".join(f"m{i},overlap,,1.1,x,,r,,\n" for i in range(20_000))
    yield Case("20000-rows", "csv", (head + rows).encode(), is_large=True)


def sssom():
    kind, text = "sssom", good.SSSOM
    yield Case("good", kind, text.encode())
    yield from text_tables(kind, text, "\t")
    heads = {"no-head": "", "not-a-map": "#- x\n", "scalar": "#x\n", "anchor": "#x: &a 1\n", "alias": "#x: *a\n", "tag": "#x: !!str y\n",
             "unclosed": '#x: "y\n', "deep": "#x: " + "[" * 5000 + "\n", "repeated-key": '#license: "x"\n', "trailing-tabs": "#comment: x\t\t\t\n",
             "prefix-redefined": '#curie_map: {skos: "https://example.org/"}\n', "curie-map-list": "#curie_map: [a]\n",
             "version-9": '#sssom_version: "9.9"\n', "two-blanks": "#  x: 1\n", "document": "#---\n", "directive": "#%YAML 1.2\n",
             "unknown-slot": "#no_such_slot: 1\n", "list-for-scalar": "#license: [a, b]\n", "no-colon": "#just words\n", "hashes": "#" * 5000 + "\n",
             "10-mb": "#comment: " + "x" * (10 * MIB) + "\n"}
    for name, line in heads.items():
        yield Case(f"head-line-{name}", kind, (line + text).encode(), is_large=name == "10-mb")
        yield Case(f"head-last-{name}", kind, text.replace("subject_id", line + "subject_id", 1).encode(), is_large=name == "10-mb")
    rows = {"unknown-prefix": "zz:1\t\tskos:closeMatch\tb:x\t\tsemapv:ManualMappingCuration\tr", "no-prefix": "1\t\tskos:closeMatch\tx\t\tx\tr",
            "iri": "https://example.org/a/1\t\tskos:closeMatch\tb:x\t\tsemapv:ManualMappingCuration\tr", "pipe": "a:1|a:2\t\tskos:closeMatch\tb:x\t\tsemapv:ManualMappingCuration\tr",
            "escapes": "a:1\t\\|\\\\\\n\tskos:closeMatch\tb:x\t\tsemapv:ManualMappingCuration\tr", "both-none": "sssom:NoTermFound\t\tskos:closeMatch\tsssom:NoTermFound\t\tsemapv:ManualMappingCuration\tr",
            "percent": "a:%00%ff%2e%2e%2f\t\tskos:closeMatch\tb:x\t\tsemapv:ManualMappingCuration\tr", "colons": ":::\t\t:\t:\t\t:\tr",
            "predicate": "a:1\t\tskos:nonsense\tb:x\t\tsemapv:ManualMappingCuration\tr", "long": "a:" + "9" * 100_000 + "\t\tskos:closeMatch\tb:x\t\tsemapv:ManualMappingCuration\tr"}
    for name, row in rows.items():
        yield Case(f"row-of-{name}", kind, (text + row + "\n").encode())


# --- XLSX

CONTENT_TYPES = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                 '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
                 '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
                 '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
                 '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
                 '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>')
RELATIONS = ('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
             '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>')
WORKBOOK = ('<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
            'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>')
WORKBOOK_RELATIONS = ('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>'
                      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>'
                      '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>')
STYLES = ('<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
          '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
          '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>')
SHEET_HEAD = '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
SHEET_END = "</sheetData></worksheet>"


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def sheet_rows(rows, shared):
    made = []
    for number, row in enumerate(rows, 1):
        cells = []
        for column, cell in enumerate(row):
            if not cell:
                continue
            if cell not in shared:
                shared.append(cell)
            cells.append(f'<c r="{chr(65 + column)}{number}" t="s"><v>{shared.index(cell)}</v></c>')
        made.append(f'<row r="{number}">{"".join(cells)}</row>')
    return "".join(made)


def parts_of(rows):
    """The parts of a workbook with one sheet of text cells."""
    shared = []
    sheet = SHEET_HEAD + sheet_rows(rows, shared) + SHEET_END
    strings = ('<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
               + "".join(f'<si><t xml:space="preserve">{escaped(each)}</t></si>' for each in shared) + "</sst>")
    return {"[Content_Types].xml": CONTENT_TYPES, "_rels/.rels": RELATIONS, "xl/workbook.xml": WORKBOOK,
            "xl/_rels/workbook.xml.rels": WORKBOOK_RELATIONS, "xl/worksheets/sheet1.xml": sheet,
            "xl/sharedStrings.xml": strings, "xl/styles.xml": STYLES}


def zipped(parts, method=zipfile.ZIP_DEFLATED, comment=b""):
    """An archive of these parts; a list of pairs may hold one name twice."""
    made = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w", method) as archive:
        warnings.simplefilter("ignore")  # one name twice is what some cases are about
        for name, content in parts.items() if isinstance(parts, dict) else parts:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = method
            archive.writestr(info, content)
        archive.comment = comment
    return made.getvalue()


@functools.cache
def blanks_deflated(size):
    """A deflate stream that gives `size` blanks, and their checksum; made piece by piece."""
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    made = bytearray()
    checksum = 0
    piece = b" " * MIB
    for _ in range(size // MIB):
        made += packer.compress(piece)
        checksum = zlib.crc32(piece, checksum)
    made += packer.flush()
    return bytes(made), checksum


def with_bomb(parts, name, size):
    """The archive with one part of `size` blanks, which its header admits to."""
    stream, checksum = blanks_deflated(size)
    data = bytearray()
    directory = bytearray()
    entries = [(key, None) for key in parts if key != name] + [(name, stream)]
    for key, packed in entries:
        content = parts[key].encode() if packed is None else b""
        method = 0 if packed is None else 8
        body = content if packed is None else packed
        full = len(content) if packed is None else size
        check = zlib.crc32(content) if packed is None else checksum
        header = struct.pack("<HHHHHIIIHH", 20, 0, method, 0, 33, check, len(body), full, len(key), 0)
        directory += b"PK\1\2" + struct.pack("<H", 20) + header + struct.pack("<HHHII", 0, 0, 0, 0, len(data)) + key.encode()
        data += b"PK\3\4" + header + key.encode() + body
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, len(entries), len(entries), len(directory), len(data), 0)
    return bytes(data + directory + end)


def xlsx():
    kind = "xlsx"
    parts = parts_of(good.MAPPINGS)
    whole = zipped(parts)
    stored = zipped(parts, zipfile.ZIP_STORED)
    yield Case("good", kind, whole)
    yield Case("good-stored", kind, stored)
    yield Case("good-with-comment", kind, zipped(parts, comment=b"PK\5\6" * 100))
    yield Case("good-with-prefix", kind, b"#!/bin/sh\n" + whole)

    def part(name, content, case):
        return Case(case, kind, zipped({**parts, name: content}))

    for name in parts:
        short = name.replace("/", "-")
        yield Case(f"without-{short}", kind, zipped({key: value for key, value in parts.items() if key != name}))
        yield part(name, "", f"empty-{short}")
        yield part(name, "<", f"broken-{short}")
        yield part(name, parts[name][: len(parts[name]) // 2], f"half-{short}")
        yield part(name, parts[name].replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "").encode("utf-16"), f"utf-16-{short}")
        yield part(name, b"\xff\xfe" + parts[name].encode(), f"wrong-bom-{short}")
        yield part(name, parts[name].encode() + b"\0" * 100, f"nul-behind-{short}")
        yield part(name, parts[name].replace("main", "m\x1bain"), f"control-{short}")
        yield Case(f"twice-{short}", kind, zipped(list(parts.items()) + [(name, "<x/>")]))
        yield Case(f"bomb-{short}", kind, with_bomb(parts, name, 1024 * MIB), is_large=True)
    for name in ("../../../tmp/crosswalk-hostile", "/tmp/crosswalk-hostile", "..\\x", "C:\\x", "x\0y", "", "é", "xl/../xl/workbook.xml", "a" * 60_000):
        yield Case(f"name-{zlib.crc32(name.encode()):08x}", kind, zipped(list(parts.items()) + [(name, "x")]))
    laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10 if i else "lol"}">' for i in range(12))
    for case, text in {"entities": f"<!DOCTYPE x [{laughs}]>", "external": '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
                       "external-entity": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', "parameter": '<!DOCTYPE x [<!ENTITY % e SYSTEM "http://example.invalid/x"> %e;]>'}.items():
        for name in ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"):
            yield part(name, parts[name].replace("?>", "?>" + text, 1).replace("Both talk.", "&l11;&e;"), f"doctype-{case}-{name[3:8]}")
    for depth in (100, 5000, 300_000):
        yield part("xl/worksheets/sheet1.xml", SHEET_HEAD + "<row>" * depth, f"deep-{depth}")
        yield part("xl/sharedStrings.xml", "<sst>" + "<si>" * depth + "</si>" * depth + "</sst>", f"deep-strings-{depth}")
    sheet = parts["xl/worksheets/sheet1.xml"]
    head_row = sheet_rows(good.MAPPINGS[:1], [])
    cells = {"index-too-high": '<c r="A2" t="s"><v>99999</v></c>', "index-negative": '<c r="A2" t="s"><v>-1</v></c>', "index-words": '<c r="A2" t="s"><v>one</v></c>',
             "index-huge": '<c r="A2" t="s"><v>99999999999999999999</v></c>', "index-missing": '<c r="A2" t="s"/>', "number": '<c r="D2"><v>1.1</v></c>',
             "number-long": '<c r="D2"><v>1.10000000000000000002</v></c>', "number-nan": '<c r="D2"><v>NaN</v></c>', "number-huge": '<c r="D2"><v>1e999</v></c>',
             "date": '<c r="D2" s="1"><v>45352</v></c>', "date-custom": '<c r="D2" s="2"><v>45352</v></c>', "date-negative": '<c r="D2" s="1"><v>-1e300</v></c>',
             "date-huge": '<c r="D2" s="1"><v>1e300</v></c>', "style-unknown": '<c r="D2" s="999999"><v>1</v></c>', "style-negative": '<c r="D2" s="-1"><v>1</v></c>',
             "boolean": '<c r="D2" t="b"><v>1</v></c>', "error": '<c r="D2" t="e"><v>#N/A</v></c>', "formula": '<c r="D2"><f>1+1</f><v>2</v></c>',
             "formula-without-value": '<c r="D2"><f>1+1</f></c>', "formula-string": '<c r="D2" t="str"><f>"1"</f><v>1.1</v></c>', "formula-shared": '<c r="D2"><f t="shared" si="9"/></c>',
             "type-unknown": '<c r="D2" t="zz"><v>1</v></c>', "inline": '<c r="D2" t="inlineStr"><is><t>1.1</t></is></c>', "inline-rich": '<c r="D2" t="inlineStr"><is><r><t>1</t></r><rPh sb="0" eb="1"><t>no</t></rPh><r><t>.1</t></r></is></c>',
             "ref-missing": "<c><v>1</v></c>", "ref-empty": '<c r=""><v>1</v></c>', "ref-words": '<c r="one"><v>1</v></c>', "ref-zero": '<c r="A0"><v>1</v></c>', "ref-beyond": '<c r="XFE1"><v>1</v></c>',
             "ref-last": '<c r="XFD1048576"><v>1</v></c>', "ref-beyond-rows": '<c r="A1048577"><v>1</v></c>', "ref-huge": '<c r="ZZZZZZZZZZ99999999999999999999"><v>1</v></c>',
             "ref-negative": '<c r="A-1"><v>1</v></c>', "ref-reversed": '<c r="2A"><v>1</v></c>', "ref-other-row": '<c r="A9"><v>1</v></c>', "ref-lower": '<c r="a2"><v>1</v></c>',
             "same-cell": '<c r="A2"><v>1</v></c><c r="A2"><v>2</v></c>', "out-of-order": '<c r="D2"><v>1</v></c><c r="A2"><v>2</v></c>',
             "control": '<c r="D2" t="inlineStr"><is><t>x&#27;[31m</t></is></c>', "nul": '<c r="D2" t="inlineStr"><is><t>x&#0;</t></is></c>', "surrogate": '<c r="D2" t="inlineStr"><is><t>x&#xD800;</t></is></c>',
             "escape": '<c r="D2" t="inlineStr"><is><t>_x001B_[31m</t></is></c>', "override": '<c r="D2" t="inlineStr"><is><t>\u202e1.1</t></is></c>', "cdata": '<c r="D2" t="inlineStr"><is><t><![CDATA[<x>]]></t></is></c>',
             "comment": '<c r="D2" t="inlineStr"><is><t>1<!-- x -->.1</t></is></c>', "long": f'<c r="D2" t="inlineStr"><is><t>{"x" * 40_000}</t></is></c>'}
    for formula_number, formula in enumerate(FORMULAS):
        cells[f"text-{formula_number:02}"] = f'<c r="G2" t="inlineStr"><is><t xml:space="preserve">{escaped(formula)}</t></is></c>'
    for name, cell in cells.items():
        yield part("xl/worksheets/sheet1.xml", f'{SHEET_HEAD}{head_row}<row r="2">{cell}</row>{SHEET_END}', f"cell-{name}")
    for name, row in {"row-zero": '<row r="0"/>', "row-huge": '<row r="99999999999"><c r="A99999999999"/></row>', "row-negative": '<row r="-5"/>', "row-last": '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>x</t></is></c></row>',
                      "rows-reversed": '<row r="9"/><row r="3"/>', "row-same": '<row r="2"><c r="A2"><v>1</v></c></row>' * 3, "row-hidden": '<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>x</t></is></c></row>'}.items():
        yield part("xl/worksheets/sheet1.xml", SHEET_HEAD + head_row + row + SHEET_END, name)
    for name, merged in {"all": "A1:XFD1048576", "words": "one:two", "backwards": "C9:A1", "huge": "A1:ZZZZZ999999999", "half": "A1", "rows": "D2:D4", "head": "A1:F1"}.items():
        yield part("xl/worksheets/sheet1.xml", sheet.replace("</sheetData>", f'</sheetData><mergeCells count="1"><mergeCell ref="{merged}"/></mergeCells>'), f"merged-{name}")
    many = "".join(f'<mergeCell ref="A{i}:XFD{i}"/>' for i in range(1, 50_000))
    yield Case("merged-many", kind, zipped({**parts, "xl/worksheets/sheet1.xml": sheet.replace("</sheetData>", f"</sheetData><mergeCells>{many}</mergeCells>")}), is_large=True)
    for name, old, new in [("sheet-missing", 'r:id="rId1"', 'r:id="rId77"'), ("sheet-no-id", ' r:id="rId1"', ""), ("sheet-hidden", 'sheetId="1"', 'sheetId="1" state="hidden"'),
                           ("sheet-name", 'name="Sheet1"', 'name="&#27;[31m/../x"'), ("sheet-name-long", 'name="Sheet1"', f'name="{"x" * 5000}"'), ("no-sheets", '<sheet name="Sheet1" sheetId="1" r:id="rId1"/>', "")]:
        yield part("xl/workbook.xml", parts["xl/workbook.xml"].replace(old, new), f"workbook-{name}")
    yield part("xl/workbook.xml", parts["xl/workbook.xml"].replace("</sheets>", "".join(f'<sheet name="S{i}" sheetId="{i}" r:id="rId1"/>' for i in range(2, 3000)) + "</sheets>"), "workbook-many-sheets")
    for name, target in {"absolute": "/xl/worksheets/sheet1.xml", "up": "../../../etc/passwd", "itself": "workbook.xml", "nowhere": "worksheets/none.xml", "web": "https://example.invalid/x", "folder": "worksheets/", "empty": ""}.items():
        yield part("xl/_rels/workbook.xml.rels", parts["xl/_rels/workbook.xml.rels"].replace("worksheets/sheet1.xml", target), f"target-{name}")
    yield Case("ole", kind, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096))
    yield Case("only-end-record", kind, b"PK\5\6" + bytes(18))
    yield Case("only-local-header", kind, whole[:60])
    encrypted = bytearray(whole)
    for place in [i for i in range(len(encrypted) - 4) if encrypted[i : i + 4] in (b"PK\3\4", b"PK\1\2")]:
        encrypted[place + (6 if encrypted[place + 2] == 3 else 8)] |= 1
    yield Case("encrypted", kind, bytes(encrypted))
    for method in (1, 9, 12, 14, 93, 99, 65535):
        other = bytearray(whole)
        for place in [i for i in range(len(other) - 4) if other[i : i + 4] in (b"PK\3\4", b"PK\1\2")]:
            struct.pack_into("<H", other, place + (8 if other[place + 2] == 3 else 10), method)
        yield Case(f"method-{method}", kind, bytes(other))
    end = whole.rindex(b"PK\5\6")
    for name, offset, form, value in [("count-high", 10, "<H", 65535), ("count-zero", 10, "<H", 0), ("directory-size", 12, "<I", 0xFFFFFFFF), ("directory-offset", 16, "<I", 0xFFFFFFFF), ("directory-behind", 16, "<I", end), ("disk", 4, "<H", 7), ("comment-length", 20, "<H", 65535)]:
        other = bytearray(whole)
        struct.pack_into(form, other, end + offset, value)
        yield Case(f"end-{name}", kind, bytes(other))
    central = whole.index(b"PK\1\2")
    for name, offset, form, value in [("crc", 16, "<I", 0), ("packed-size", 20, "<I", 0x7FFFFFFF), ("full-size", 24, "<I", 0x7FFFFFFF), ("full-size-small", 24, "<I", 1), ("name-length", 28, "<H", 65535), ("local-offset", 42, "<I", 0x7FFFFFFF)]:
        other = bytearray(whole)
        struct.pack_into(form, other, central + offset, value)
        yield Case(f"entry-{name}", kind, bytes(other))
    yield Case("20000-entries", kind, zipped({**parts, **{f"x{i}": "" for i in range(20_000)}}, zipfile.ZIP_STORED), is_large=True)
    for case in truncations(kind, stored, (b"PK", b"P", b">")):
        if int(case.name[4:]) % 12 == 0:
            yield case
    yield from flips(kind, whole, 100)
    yield from (Case("stored-" + case.name, kind, case.data) for case in flips(kind, stored, 101))
    rows = [["unknown"] * 9] * 3
    yield Case("unknown-columns", kind, zipped(parts_of(rows)))
    big = good.MAPPINGS[:1] + [["m", "overlap", "", "1.1", "x", "", "r", "", ""]] * 20_000
    yield Case("20000-rows", kind, zipped(parts_of(big)), is_large=True)
    random_source = random.Random(7)
    yield Case("random-behind-magic", kind, b"PK\3\4" + random_source.randbytes(5000))


def all_cases():
    yield from ratings()
    yield from csv_tables()
    yield from sssom()
    yield from xlsx()
