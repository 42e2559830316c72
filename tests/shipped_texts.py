"""What the shipped texts of PSW, social work and SAMHSA may say: no year where the brochure prints
none, no word that says more than was read, the translations that were agreed on, and in the notes
who judged, who tagged the concepts, and the two items that are printed alike.

Usage: shipped_texts.py SOURCE_FOLDER
"""

import re
import sys
from pathlib import Path

import yaml

source = Path(sys.argv[1])
faults = []

BROCHURE = "2021-1-BE01-KA220-VET-000034852"
FILES = (
    "psw.yaml",
    "social-work.yaml",
    "samhsa-2015.yaml",
    "crosswalks/psw--social-work.yaml",
    "crosswalks/psw--samhsa-2015.yaml",
)
# What stands in none of the texts: "PAT" is the project, the framework is PSW; and what could be
# read of a page ends somewhere, which says nothing of the page.
UNWANTED = {
    "any": (r"(?<!TuTo3-)(?<!TuTo3 - )\bPAT\b", r"breaks? off", r"\bcuts?\b", r"\bcorta\b"),
    "pt": (r"contraparte", r"feita à mão", r"empregad", r"para com pacientes"),
}
TRANSLATIONS = {
    "3.1": "Tells their own recovery stories and, with permission, those of others, so as to awaken hope.",
    "3.2": "their own continuing efforts towards better health, well-being and recovery.",
    "4.1": "Understands their own values and culture, and how these can contribute to prejudices, "
    "judgements and beliefs.",
    "4.2": "Values and respects what peers and their families believe and practise",
    "5": "Supports recovery planning, and recovery itself, in a non-directive way",
    "7.3": "Guides peers in the skills and strategies they wish to have.",
    "9.1": "respectful, person-centred and recovery-oriented language",
    "9.3": "Makes sure they have understood information when in doubt about what it means.",
    "10.3": "Coordinates efforts and works with",
    "11.2": "Speaks up for what peers need and want: in treatment-team meetings, in community services, "
    "where they live and with the family.",
}
# What the notes have to name, in each language.
NOTED = {
    "psw.yaml": {"en": ("this project did", "Mis à jour : 2020-03-24"),
                 "pt": ("fê-lo este projeto", "Mis à jour : 2020-03-24")},
    "crosswalks/psw--social-work.yaml": {
        "en": ("The authors of the brochure judged", "4.4", "7.5"),
        "pt": ("Julgaram os autores da brochura", "4.4", "7.5")},
    "crosswalks/psw--samhsa-2015.yaml": {"en": ("Who judged: this project",), "pt": ("Quem julgou: este projeto",)},
}


def texts_of(node, language=""):
    """Each text below a node of a file, with the language that it is in where that is said."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from texts_of(value, key if key in ("pt", "en") else language)
    elif isinstance(node, list):
        for value in node:
            yield from texts_of(value, language)
    else:
        yield language, node


def entries_of(node):
    for entry in node.get("categories", []) + node.get("items", []):
        yield entry
        yield from entries_of(entry)


def check_file(name):
    # Without resolving kinds, as crosswalk reads it.
    data = yaml.load((source / "frameworks" / name).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    if data["source"].get("identifier") == BROCHURE and "year" in data["source"]:
        faults.append(f"{name}: cites the brochure with a year, which it does not print")
    for language, text in texts_of(data):
        for pattern in UNWANTED["any"] + UNWANTED.get(language, ()):
            if re.search(pattern, text):
                faults.append(f"{name}: '{pattern}' in: {text}")
    for language, words in NOTED.get(name, {}).items():
        for word in words:
            if word not in data["note"][language]:
                faults.append(f"{name}: its note in '{language}' does not say: {word}")
    return data


files = {name: check_file(name) for name in FILES}
english = {entry["id"]: entry.get("text", entry.get("title"))["en"] for entry in entries_of(files["psw.yaml"])}
for entry_id, words in TRANSLATIONS.items():
    if words not in english[entry_id]:
        faults.append(f"psw.yaml: {entry_id} does not say: {words}")
citation = yaml.safe_load((source / "CITATION.cff").read_text(encoding="utf-8"))
if any("year" in reference for reference in citation["references"]):
    faults.append("CITATION.cff: gives the brochure a year, which it does not print")
if "No text is taken" in (source / "NOTICE").read_text(encoding="utf-8"):
    faults.append("NOTICE: denies that SAMHSA's title and headings are taken")
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
