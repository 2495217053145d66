"""How well lists of who was there are read over the grid of ``tests/grids``: figures for each value of each axis.

    python bench/grids.py [--seed N] [--count K] [--held-out] [--pairs] [--errors AXIS=VALUE]

A figure is F1 of name, party, organisation, capacity and presence all right (as ``attendance.full``), over text and web pages. Of documents
that are held out there are figures alone.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path

from samtrad.reading.read import read

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from grids.make import Minutes, Told, make


def told(data: str, suffix: str) -> Counter[Told]:
    """Who was there by the reader."""
    people = read(data.encode(), f"minutes{suffix}").minutes.attendance
    return Counter((a.name, a.party, a.organisation, a.capacity, a.presence) for a in people)


def f1(counts: Counter[str]) -> float:
    return 2 * counts["right"] / (counts["gold"] + counts["read"]) if counts["gold"] + counts["read"] else 1.0


def show(minutes: Minutes, form: str, data: str, found: Counter[Told]) -> None:
    print("=" * 100, form, minutes.point, sep="\n")
    print(data.split("Mötets öppnande", maxsplit=1)[0])
    for mark, side in (("-", minutes.told - found), ("+", found - minutes.told)):
        for one in side.elements():
            print(mark, *one)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=500, help="documents, each as text and as a web page")
    parser.add_argument("--held-out", action="store_true", help="documents with values that are held out: figures alone")
    parser.add_argument("--pairs", action="store_true", help="the pairs of values that fail most")
    parser.add_argument("--errors", metavar="AXIS=VALUE", help="print what is missed where an axis has a value; ALL for every")
    parser.add_argument("--most", type=int, default=10, help="how many documents with errors are printed")
    options = parser.parse_args()
    if options.held_out and (options.errors or options.pairs):
        parser.error("of what is held out there are figures alone")
    whole: Counter[str] = Counter()
    by_form: dict[str, Counter[str]] = defaultdict(Counter)
    by_value: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    by_pair: dict[tuple[tuple[str, str], tuple[str, str]], Counter[str]] = defaultdict(Counter)
    printed = 0
    for number in range(options.count):
        minutes = make(options.seed, number, held_out=options.held_out)
        for form, data in ((".txt", minutes.text), (".html", minutes.page)):
            found = told(data, form)
            counts = Counter(right=(found & minutes.told).total(), gold=minutes.told.total(), read=found.total(), whole=found == minutes.told, documents=1)
            values = sorted({(axis, value.strip()) for axis, value in minutes.point.items()})
            for into in [whole, by_form[form], *(by_value[value] for value in values)]:
                into.update(counts)
            if options.pairs:
                for pair in combinations(values, 2):
                    by_pair[pair].update(counts)
            if options.errors and found != minutes.told and printed < options.most and options.errors in {"ALL", *(f"{a}={v}" for a, v in values)}:
                show(minutes, form, data, found)
                printed += 1
    print(f"{options.count} minutes of seed {options.seed}, {'with values held out' if options.held_out else 'all values in view'}, as text and as web pages")
    print(
        f"attendance.full {f1(whole):.3f}; whole lists right {whole['whole'] / whole['documents']:.3f}; "
        + ", ".join(f"{k} {f1(v):.3f}" for k, v in by_form.items())
    )
    if options.held_out or options.errors:
        return 0
    for axis in minutes.point:
        ranked = sorted((f1(counts), value, counts["documents"]) for (of, value), counts in by_value.items() if of == axis)
        print(f"{axis}: " + ", ".join(f"{value} {figure:.3f}" for figure, value, _ in ranked))
    for pair, counts in sorted(((p, c) for p, c in by_pair.items() if c["documents"] >= 8), key=lambda one: f1(one[1]))[:40]:
        print(f"{f1(counts):.3f} {counts['documents']:3} {pair}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
