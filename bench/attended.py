"""How well the lists of ``tests/attended`` are read: short minutes of joint bodies of many kinds, a third of them held out.

    python bench/attended.py [--errors] [--blocks]

A figure is F1 of name, party, organisation, capacity and presence all right (as ``attendance.full``), as text and as web pages with a paragraph
to a line. Of those held out there are figures alone. ``--blocks`` takes those of ``tests/attended/blocks`` in their five formats; party letters count by letter alone there.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from attended import laid
from attended.minutes import minutes, told_by_reader


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="print each miss and each extra of those in view")
    parser.add_argument("--blocks", action="store_true", help="the blocks of tests/attended/blocks, each in five formats")
    options = parser.parse_args()
    if options.blocks:
        return _blocks(errors=options.errors)
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for one in minutes():
        for suffix, data in ((".txt", one.text), (".html", one.page)):
            found, true = told_by_reader(data, suffix), Counter(one.told)
            counts["held out" if one.held_out else "in view", suffix].update(
                right=(found & true).total(), said=found.total() + true.total(), documents=1, whole=int(found == true)
            )
            if options.errors and not one.held_out and suffix == ".txt" and found != true:
                print(f"== {one.name}", *("- " + " | ".join(map(str, p)) for p in (true - found).elements()), sep="\n")
                print(*("+ " + " | ".join(map(str, p)) for p in (found - true).elements()), sep="\n")
    _print(counts)
    return 0


def _blocks(*, errors: bool) -> int:
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for block in laid.blocks():
        for suffix in laid.FORMATS:
            found, true = laid.told_by_reader(block, suffix), Counter(block.told)
            counts["held out" if block.held_out else "in view", suffix].update(
                right=(found & true).total(), said=found.total() + true.total(), documents=1, whole=int(found == true)
            )
            if errors and not block.held_out and found != true:
                print(f"== {block.name}{suffix}", *("- " + " | ".join(map(str, p)) for p in (true - found).elements()), sep="\n")
                print(*("+ " + " | ".join(map(str, p)) for p in (found - true).elements()), sep="\n")
    _print(counts)
    return 0


def _print(counts: dict[tuple[str, str], Counter[str]]) -> None:
    for (part, suffix), c in sorted(counts.items(), reverse=True):
        print(f"{part} {suffix}: {2 * c['right'] / c['said']:.3f}; whole lists {c['whole']} of {c['documents']}")


if __name__ == "__main__":
    sys.exit(main())
