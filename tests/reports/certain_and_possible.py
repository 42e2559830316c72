#!/usr/bin/env python3
"""Counts anew, from the JSON report, which items certainly have a counterpart, which possibly and which
have none in the framework between, and demands the same numbers from the committed Markdown report.

Usage: certain_and_possible.py TOOL SOURCE_FOLDER

An item's class is worked out here from the mappings that reach it and from whether each is determined;
what the JSON says of the item itself is only compared with that.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import yaml

STRENGTH = ["overlap", "weak-overlap", "only", "not-addressed"]
LABELS = {
    "en": {"overlap": ("● Overlap", "● Possible overlap"),
           "weak-overlap": ("◐ Weak overlap", "◐ Possible weak overlap"),
           "only_against": "– No counterpart in ", "not-addressed": "– Not addressed",
           "path": r"From \*\*(\d+)\*\* of the (\d+) .*?: from \*\*(\d+)\*\* to .*? \((\d+) .*?(\d+) .*?\), "
                   r"from \*\*(\d+)\*\* to .*? \((\d+) .*?(\d+) ",
           "none": r"From none of the (\d+) "},
    "pt": {"overlap": ("● Sobreposição", "● Sobreposição possível"),
           "weak-overlap": ("◐ Sobreposição fraca", "◐ Sobreposição fraca possível"),
           "only_against": "– Sem correspondência em ", "not-addressed": "– Não abordado",
           "path": r"De \*\*(\d+)\*\* dos (\d+) .*?: de \*\*(\d+)\*\* a .*? \((\d+) .*?(\d+) .*?\), "
                   r"de \*\*(\d+)\*\* a .*? \((\d+) .*?(\d+) ",
           "none": r"De nenhum dos (\d+) "},
    "fr": {"overlap": ("● Recouvrement", "● Recouvrement possible"),
           "weak-overlap": ("◐ Recouvrement faible", "◐ Recouvrement faible possible"),
           "only_against": "– Pas de correspondance dans ", "not-addressed": "– Non abordé",
           "path": r"Pour \*\*(\d+)\*\* des (\d+) .*?pour \*\*(\d+)\*\*, à .*? \((\d+) .*?(\d+) .*?\), "
                   r"pour \*\*(\d+)\*\*, à .*? \((\d+) .*?(\d+) ",
           "none": r"Pour aucun des (\d+) "},
}
CATEGORIES = {
    "en": ("Categories with items in overlap: ", "Categories with items in overlap that is only possible: ", r"(\S+) with (\d+)(?: \((\d+) possible\))? of (\d+)"),
    "pt": ("Categorias com itens em sobreposição: ", "Categorias com itens em sobreposição que é apenas possível: ",
           r"(\S+) com (\d+)(?: \((\d+) possíve(?:l|is)\))? de (\d+)"),
    "fr": ("Catégories dont des éléments sont en recouvrement\u00a0: ",
           "Catégories dont des éléments sont en recouvrement qui n’est que possible\u00a0: ",
           r"(\S+) avec (\d+)(?: \((\d+) possibles?\))? sur (\d+)"),
}
faults = []


def recount(side, mappings):
    """The numbers of one side: by class and whether it is certain, certain at all, and the rest."""
    counts = {"determined": {}, "possible": {}, "certain": {}, "only_against": 0, "open": 0, "all": 0}
    for item in side["items"]:
        results = []
        for reach in item["reached_by"]:
            mapping = mappings[reach["mapping"]]
            if mapping["class"] in STRENGTH[:2] and reach["decisive"] or "hops" in mapping:
                results.append((STRENGTH.index(mapping["class"]), not mapping.get("determined", True)))
        counts["all"] += 1
        if not results:
            if "only_against" in item:
                counts["only_against"] += 1
            elif item["class"] == "not-addressed":
                counts["open"] += 1
            continue
        strongest, possible = min(results)
        name = STRENGTH[strongest]
        kind = "possible" if possible else "determined"
        if (item["class"], item["determination"]) != (name, "undetermined" if possible else "determined"):
            faults.append(f"{side['framework']['id']}:{item['id']} is said to be {item['determination']} "
                          f"{item['class']}, and is {kind} {name}")
        counts[kind][name] = counts[kind].get(name, 0) + 1
        certain = [strength for strength, is_possible in results if not is_possible]
        if certain:
            name = STRENGTH[min(certain)]
            counts["certain"][name] = counts["certain"].get(name, 0) + 1
    return counts


def summary_rows(markdown):
    """The rows of the first table of a report: label to the numbers of the two sides."""
    rows = {}
    for line in markdown.split("\n## ")[0].splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 3 and cells[1][:1].isdigit():
            rows[cells[0]] = tuple(int(cell.split(" ")[0]) for cell in cells[1:])  # "13 (21 %)"
    return rows


def check_report(name, markdown, report, language):
    mappings = {mapping["id"]: mapping for mapping in report["crosswalk"]["mappings"]}
    is_indirect = "hubs" in report["crosswalk"]
    labels = LABELS[language]
    rows = summary_rows(markdown)
    paragraphs = markdown.split("\n# ")[1].split("\n\n")[1:3]
    check_categories(name, markdown, report["left"], language)
    for number, side in enumerate((report["left"], report["right"])):
        counts = recount(side, mappings)
        for item_class in STRENGTH[:2]:
            certain, possible = labels[item_class]
            expect(name, certain, rows.get(certain, (0, 0))[number], counts["determined"].get(item_class, 0))
            if is_indirect:
                expect(name, possible, rows[possible][number], counts["possible"].get(item_class, 0))
            elif possible in markdown:
                faults.append(f"{name}: a direct comparison speaks of what is possible")
        if not is_indirect or counts["all"] == 0:
            continue
        against = [row for label, row in rows.items() if label.startswith(labels["only_against"])]
        expect(name, labels["only_against"], against[0][number], counts["only_against"])
        expect(name, labels["not-addressed"], rows[labels["not-addressed"]][number], counts["open"])
        found = sum(counts["determined"].values()) + sum(counts["possible"].values())
        sure = sum(counts["certain"].values())
        paragraph = paragraphs[number]
        if found == 0:
            said = re.match(labels["none"], paragraph)
            expect(name, paragraph[:40], said and int(said[1]), counts["all"])
            continue
        weak = counts["possible"].get("weak-overlap", 0)
        said = re.match(labels["path"], paragraph)
        expect(name, paragraph[:60], said and [int(group) for group in said.groups()],
               [found, counts["all"], sure, counts["certain"].get("overlap", 0),
                counts["certain"].get("weak-overlap", 0), found - sure, found - sure - weak, weak])


def check_categories(name, markdown, side, language):
    """The sentence above the matrix: how many items of each category overlap, and how many only possibly."""
    begin, begin_possible, of = CATEGORIES[language]
    told = {}
    for words in (begin, begin_possible):
        said = re.search(re.escape(words) + r"(.*?)\.(?: |\n)", markdown)
        for row in said[1].split(", ") if said else []:
            category, number, possible, total = re.fullmatch(of, row).groups()
            told[category] = (int(number), int(number if words == begin_possible else possible or 0), int(total))
    counted = {}
    for category in {item["category"]: None for item in side["items"] if "category" in item}:
        items = [item for item in side["items"] if item.get("category") == category]
        overlaps = [item for item in items if item["class"] == "overlap"]
        if overlaps:
            counted[f"{side['framework']['short']}-{category}"] = (
                len(overlaps), sum(item["determination"] == "undetermined" for item in overlaps), len(items))
    expect(name, begin, told, counted)


def expect(name, what, said, counted):
    if said != counted:
        faults.append(f"{name}: {what}: the report says {said}, the JSON amounts to {counted}")


def main():
    tool, source = sys.argv[1], Path(sys.argv[2])
    listed = yaml.safe_load((source / "reports" / "reports.yaml").read_text(encoding="utf-8"))["reports"]
    checked = 0
    for entry in listed:
        if entry["format"] != "md" or len(entry["compare"]) > 2 or "*" in entry["compare"][1]:
            continue
        arguments = [tool, "--frameworks", source / "frameworks", "compare", *entry["compare"], "--format", "json"]
        if "via" in entry:
            arguments += ["--via", entry["via"]]
        report = json.loads(subprocess.run(arguments, capture_output=True, check=True).stdout)
        markdown = (source / "reports" / entry["file"]).read_text(encoding="utf-8")
        check_report(entry["file"], markdown, report, entry.get("lang", "en"))
        checked += 1
    if checked < 10:
        faults.append(f"only {checked} reports were checked")
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
