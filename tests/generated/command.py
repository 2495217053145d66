"""The command that writes invented minutes and their records, for any package of families."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from .damage import FAULTS, damage
from .render.formats import PLACES


class Source(NamedTuple):
    """A package of families: what it has, and how a document of them is made and written."""

    families: Mapping[str, Any]
    make: Callable[[str, int, int], Any]
    render: Callable[..., Any]


def write(source: Source, family: str, seed: int, number: int, form: str, out: Path, faults: list[str]) -> Path:
    """One document and its record."""
    document = source.make(family, seed, number)
    made, gold = source.render(document, form)
    name = f"{document.name}-{form}"
    (out / "gold").mkdir(parents=True, exist_ok=True)
    path = out / f"{name}{made.suffix}"
    data = made.data
    for fault in faults:
        data = damage(data, made.suffix, fault, f"{name}/{fault}")
    path.write_bytes(data)
    (out / "gold" / f"{name}.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return path


def run(source: Source, about: str | None) -> int:
    """Do what the command's arguments say; ``about`` is its help."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1, help="documents of each family and format")
    parser.add_argument("--family", action="append", choices=[*source.families], help="may be said several times; all where it is not said")
    parser.add_argument("--format", action="append", choices=[*PLACES], help="may be said several times; txt where it is not said")
    parser.add_argument(
        "--damage", action="append", choices=[*FAULTS], default=[], help="what happens to the file afterwards; the record stays that of the whole file"
    )
    parser.add_argument("--out", type=Path, help="the folder to write to")
    parser.add_argument("--list", action="store_true", help="the families and the formats")
    options = parser.parse_args()
    if options.list or options.out is None:
        for name, one in source.families.items():
            print(f"{name:14} {one.about}")
        print(f"formats: {', '.join(PLACES)}\ndamage:  {', '.join(FAULTS)}")
        return 0
    for family in options.family or source.families:
        for number in range(options.count):
            for form in options.format or ["txt"]:
                print(write(source, family, options.seed, number, form, options.out, options.damage))
    return 0
