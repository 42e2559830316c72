"""Hostile files: cases with a name, the kind of file, its bytes, and where a diagnostic has to stand."""

import random
from dataclasses import dataclass


@dataclass
class Case:
    name: str
    kind: str
    data: bytes
    # What has to be said of it: a rule and a line, either None if it is not held to one. A line stands for a
    # diagnostic there; a case with neither is held to what holds for all alone.
    rule: str = None
    line: int = None
    is_fine: bool = False  # it has no error at all
    is_large: bool = False  # takes long to write, and is no seed for a fuzzer


def flips(kind, good, count):
    """The good file with one to three bytes changed, and with a piece removed, repeated or moved."""
    random_source = random.Random(f"{kind} {count}")
    for number in range(count):
        data = bytearray(good)
        how = number % 6
        begin = random_source.randrange(len(data))
        end = min(len(data), begin + random_source.randrange(1, 40))
        if how == 0:
            data[begin] ^= 1 << random_source.randrange(8)
        elif how == 1:
            for _ in range(3):
                data[random_source.randrange(len(data))] = random_source.randrange(256)
        elif how == 2:
            del data[begin:end]
        elif how == 3:
            data[end:end] = data[begin:end]
        elif how == 4:
            piece = data[begin:end]
            del data[begin:end]
            place = random_source.randrange(len(data) + 1)
            data[place:place] = piece
        else:
            data[begin:end] = bytes(random_source.choice(b"\"'{}[]:,#&*!|>%@`-? \n\t\\;=") for _ in range(end - begin))
        yield Case(f"flip-{number:03}", kind, bytes(data))


def truncations(kind, good, boundaries):
    """The good file cut off behind each boundary."""
    places = [place for place in range(1, len(good)) if good[place - 1 : place] in boundaries]
    for place in places:
        yield Case(f"cut-{place:04}", kind, good[:place])


def lines(kind, good):
    """Each line removed, repeated, indented by one, and moved to the left."""
    all_lines = good.splitlines(keepends=True)
    for number, line in enumerate(all_lines, 1):
        before, after = b"".join(all_lines[: number - 1]), b"".join(all_lines[number:])
        yield Case(f"line-{number:02}-removed", kind, before + after)
        yield Case(f"line-{number:02}-repeated", kind, before + line + line + after)
        yield Case(f"line-{number:02}-indented", kind, before + b" " + line + after)
        yield Case(f"line-{number:02}-outdented", kind, before + line.lstrip(b" ") + after)


# Bytes that are not UTF-8.
INVALID_UTF8 = {
    "ff": b"\xff", "lone-continuation": b"\x80", "cut-off": b"\xe2\x82", "overlong-slash": b"\xc0\xaf",
    "overlong-nul": b"\xe0\x80\x80", "surrogate": b"\xed\xa0\x80", "above-10ffff": b"\xf4\x90\x80\x80",
    "five-bytes": b"\xf8\x88\x80\x80\x80", "latin-1": "Gestão".encode("latin-1"),
}

# Control characters that no data file holds as they are.
CONTROLS = {"nul": "\0", "bell": "\a", "backspace": "\b", "escape": "\x1b[31m", "delete": "\x7f", "csi": "\x9b31m",
            "vertical-tab": "\v", "form-feed": "\f", "osc": "\x1b]0;title\a", "bom-within": "\ufeff"}

# Characters that show nothing or move their neighbours.
UNSEEN = {"zero-width-space": "\u200b", "zero-width-joiner": "\u200d", "soft-hyphen": "\xad", "word-joiner": "\u2060",
          "right-to-left-override": "\u202e", "left-to-right-isolate": "\u2066", "pop-isolate": "\u2069",
          "right-to-left-mark": "\u200f", "line-separator": "\u2028", "paragraph-separator": "\u2029",
          "no-break-space": "\xa0", "ideographic-space": "\u3000", "hangul-filler": "\u3164",
          "variation-selector": "\ufe0f", "tag-letter": "\U000e0061", "unassigned": "\U000e0fff",
          "private-use": "\ue000", "noncharacter": "\uffff", "replacement": "\ufffd", "mongolian-vowel": "\u180e"}

# Ids that look like "1.1".
LOOK_ALIKE = {"full-width-digit": "１.1", "full-width-dot": "1．1", "one-dot-leader": "1\u2024" "1",
              "arabic-digit": "١.1", "combining": "1.1\u0301", "mathematical": "𝟏.1", "small-l": "l.1", "roman": "Ⅰ.1"}


def encodings(kind, good, line_breaks=True):
    """The good file in other encodings, with other line ends, and what is no text at all."""
    text = good.decode("utf-8")
    yield Case("with-bom", kind, b"\xef\xbb\xbf" + good, is_fine=True)
    yield Case("two-boms", kind, b"\xef\xbb\xbf\xef\xbb\xbf" + good, "control-character", 1)
    yield Case("crlf", kind, good.replace(b"\n", b"\r\n"), is_fine=True)
    if line_breaks:
        yield Case("no-last-line-break", kind, good.rstrip(b"\n"), is_fine=True)
        yield Case("many-line-breaks", kind, good + b"\n" * 1000, is_fine=True)
    yield Case("cr-alone", kind, good.replace(b"\n", b"\r"))
    yield Case("mixed-line-ends", kind, good.replace(b"\n", b"\r\n", 4).replace(b"\r\n", b"\r", 1))
    yield Case("nel", kind, text.replace("\n", "\x85").encode("utf-8"))
    yield Case("line-separators", kind, text.replace("\n", "\u2028").encode("utf-8"))
    for name in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"):
        yield Case(name, kind, text.encode(name))
    yield Case("utf-7", kind, text.replace("i", "é").encode("utf-7"))
    yield Case("ebcdic", kind, text.encode("cp500", "replace"))
    yield Case("empty", kind, b"")
    yield Case("one-line-break", kind, b"\n")
    yield Case("blanks", kind, b" " * 1000)
    yield Case("only-bom", kind, b"\xef\xbb\xbf")
    yield Case("gzip", kind, b"\x1f\x8b\x08\0\0\0\0\0\0\3" + good)
    yield Case("elf", kind, b"\x7fELF\2\1\1" + bytes(57))
    yield Case("png", kind, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    yield Case("html", kind, b"<!doctype html>\n<script>alert(1)</script>\n")
    yield Case("nul-bytes", kind, bytes(5000))
    yield Case("nul-behind", kind, good + bytes(5000))
    yield Case("random", kind, random.Random(kind).randbytes(4000))
