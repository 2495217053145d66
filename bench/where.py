"""Where the time goes when text is read: shares of the reader's parts, and the functions that take most.

    python bench/where.py [--functions N]

The profiler makes small functions look dearer than they are, so the shares tell where to look, not how long it takes;
what the engine of regular expressions and other built-in functions use is counted to the module that called them.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import sys
from collections import Counter
from pathlib import Path

from text import documents

from samtrad.reading.read import read

ROOT = Path(__file__).resolve().parents[1]
SOURCE = str(ROOT / "src/samtrad") + "/"
PARTS = {
    "bytes to lines": ("reading/formats/", "reading/text", "reading/source"),
    "clean lines and passages": ("reading/clean", "reading/passage", "reading/words"),
    "outline: furniture, numbering, headings, paragraphs": ("reading/structure/", "reading/outline"),
    "cover and who was there": (
        "reading/find/cells/",
        "reading/find/sheet/",
        "reading/find/sitting/",
        "reading/find/coming/",
        "reading/find/cover/",
        "reading/find/people/",
        "reading/find/roll/",
        "reading/find/attendance/",
        "reading/find/signatures/",
    ),
    "items and who presents": ("reading/find/items", "reading/find/movers"),
    "decisions, made and reported": (
        "reading/find/decisions",
        "reading/find/clause",
        "reading/find/reported",
        "reading/find/leads",
        "reading/find/own_",
        "reading/find/act",
        "reading/lexicon/",
    ),
    "proposals, votes, dissents, interpellations": ("reading/find/proposals", "reading/find/votes", "reading/find/dissents", "reading/find/interpellations"),
    "assignments": ("reading/find/assignments",),
    "agreements": ("reading/find/agreements",),
    "dates": ("reading/find/dates", "swedish/dates"),
    "references, quantities, enclosures": ("reading/find/references", "reading/find/quantities", "reading/find/enclosures", "swedish/case_numbers"),
    "places, parts, doubts": ("reading/assemble", "reading/parts", "reading/check"),
}


def module_of(file: str) -> str:
    """A file of ours as "reading/find/dates.py"; what is not ours is "other"."""
    return file.removeprefix(SOURCE) if file.startswith(SOURCE) else "other"


def part_of(module: str) -> str:
    """The part of the reader that a module belongs to."""
    return next((part for part, starts in PARTS.items() if module.startswith(starts)), "the rest")


def shares(stats: pstats.Stats) -> tuple[Counter[str], Counter[str]]:
    """Seconds by part and by function, those of foreign functions given to the callers."""
    parts: Counter[str] = Counter()
    functions: Counter[str] = Counter()
    entries: dict[tuple[str, int, str], tuple[int, int, float, float, dict[tuple[str, int, str], tuple[int, int, float, float]]]] = stats.stats  # type: ignore[attr-defined]
    for (file, _, name), (_, _, own, _, callers) in entries.items():
        module = module_of(file)
        if module != "other":
            parts[part_of(module)] += own
            functions[f"{module}: {name}"] += own
            continue
        for (caller, _, called_from), (_, _, spent, _) in callers.items():
            home = module_of(caller)
            parts[part_of(home)] += spent
            if home != "other":
                functions[f"{home}: {called_from}"] += spent
    return parts, functions


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--functions", type=int, default=15)
    options = parser.parse_args()
    files = [(p.name, p.read_bytes()) for p in documents()]
    for name, data in files[:5]:
        read(data, name)  # patterns are compiled at first use
    profile = cProfile.Profile()
    profile.enable()
    for name, data in files:
        read(data, name)
    profile.disable()
    parts, functions = shares(pstats.Stats(profile))
    total = sum(parts.values())
    print(f"{len(files)} documents, {sum(len(d) for _, d in files) // 1000} KB")
    for part, seconds in parts.most_common():
        print(f"{seconds / total:6.1%}  {part}")
    print("functions that take most, with the built-in functions they call")
    for function, seconds in functions.most_common(options.functions):
        print(f"{seconds / total:6.1%}  {function}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
