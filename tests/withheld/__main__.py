"""Writes withheld minutes and their records.

    python -m tests.withheld --seed 1 --count 5 --family company --format pdf --out DIR
    python tests/withheld --list

Each document is DIR/NAME.SUFFIX with its record in DIR/gold/NAME.json. They are for figures alone: README.md.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

if not __package__:  # started as a folder
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    __package__ = "withheld"

from generated.damage import FAULTS, damage
from generated.render.formats import PLACES

from .families.registry import FAMILIES, make, render


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1, help="documents of each family and format")
    parser.add_argument("--family", action="append", choices=[*FAMILIES], help="may be said several times; all where it is not said")
    parser.add_argument("--format", action="append", choices=[*PLACES], help="may be said several times; txt where it is not said")
    parser.add_argument("--damage", action="append", choices=[*FAULTS], default=[], help="what happens to the file afterwards; the record stays that of the whole file")
    parser.add_argument("--out", type=Path, help="the folder to write to")
    parser.add_argument("--list", action="store_true", help="the families and the formats")
    options = parser.parse_args()
    if options.list or options.out is None:
        for name, one in FAMILIES.items():
            print(f"{name:14} {one.about}")
        print(f"formats: {', '.join(PLACES)}\ndamage:  {', '.join(FAULTS)}")
        return 0
    (options.out / "gold").mkdir(parents=True, exist_ok=True)
    for family in options.family or FAMILIES:
        for number in range(options.count):
            for form in options.format or ["txt"]:
                document = make(family, options.seed, number)
                made, gold = render(document, form)
                name, data = f"{document.name}-{form}", made.data
                for fault in options.damage:
                    data = damage(data, made.suffix, fault, f"{name}/{fault}")
                path = options.out / f"{name}{made.suffix}"
                path.write_bytes(data)
                (options.out / "gold" / f"{name}.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", "utf-8")
                print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
