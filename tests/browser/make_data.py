"""Writes two frameworks and a crosswalk of a given size, with every class and every kind of basis.

Usage: make_data.py FOLDER ITEMS
"""

import json
import sys
from pathlib import Path

folder, size = Path(sys.argv[1]), int(sys.argv[2])
categories = 20
words = "Escuta com atenção e regista o que ouviu; prépare un accord écrit; works with families in crisis".split(" ")


def item(number):
    text = " ".join(words[(number * 7 + i * (1 + number % 3)) % len(words)] for i in range(12))
    evidence = ("verified", "secondary", "unverified")[number % 3]
    return {"id": str(number), "text": {"en": f"Item {number}: {text}"}, "evidence": evidence}


def framework(identifier):
    per_category = size // categories
    return {"framework": identifier, "short": identifier.upper(), "title": {"en": f"Framework {identifier}"},
            "original": "en", "version": "1", "source": {"title": "Generated"}, "rights": "CC0-1.0",
            "categories": [
                {"id": f"c{category}", "title": {"en": f"Category {category} of {identifier}"},
                 "items": [item(category * per_category + i) for i in range(per_category)]}
                for category in range(categories)]}


def mapping(number):
    relation = ("same", "overlap", "weak-overlap", "none")[number % 4]
    row = {"id": f"m{number}", "left": [str(number)], "relation": relation,
           "rationale": {"en": f"Reason number {number}."}}
    if relation != "none":
        row["right"] = [str((number * 3) % size)]
    return row


def crosswalk():
    rows = [mapping(number) for number in range(0, size, 2)]
    rows += [{"id": f"whole{category}", "left": [f"c{category}"], "right": [f"c{category + 1}"],
              "relation": "weak-overlap", "rationale": {"en": "The categories have a purpose in common."}}
             for category in range(0, categories - 1, 3)]
    return {"crosswalk": "a--b", "left": "a", "right": "b", "left_version": "1", "right_version": "1",
            "coverage": "partial", "source": {"title": "Generated"}, "mappings": rows}


folder.mkdir(parents=True, exist_ok=True)
for name, value in (("a", framework("a")), ("b", framework("b")), ("a--b", crosswalk())):
    (folder / f"{name}.yaml").write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
