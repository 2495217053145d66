"""How well the reader reads: its records against minutes annotated by hand.

    python bench/score.py [--errors] [--only NAME]

Collections: the real minutes beside the checkout (``../shared``: layouts that the rules were written with),
``examples`` (the story of ``tests/story``), ``tests/layouts`` (invented minutes in other layouts, seen) and ``tests/unseen`` (the same by authors who had not seen
the reader; never used to tune it). Figures are F1 as ``../shared/contract/score.py`` counts them; a figure
below its goal is marked, except where it rests on fewer than 50 gold values and two misses or less.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from samtrad.bounded.tesseract import Tesseract
from samtrad.reading.assemble import to_json
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import read

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"

GOALS: dict[str, tuple[float, float]] = {
    # figure: (known layouts, layouts held out)
    "kind": (0.97, 0.95), "body": (0.97, 0.95), "sittings": (0.97, 0.95), "chair": (0.97, 0.95), "certifiers": (0.97, 0.95), "signatures.name": (0.97, 0.95),
    "attendance.name": (0.99, 0.97), "attendance.full": (0.98, 0.95), "attendance.part": (0.95, 0.90),
    "items.heading": (0.98, 0.95),
    "decisions.made": (0.95, 0.92), "decisions.made_typed": (0.92, 0.86), "decisions.made_attributed": (0.90, 0.85), "decisions.reported": (0.85, 0.75),
    "proposals.found": (0.93, 0.88), "proposals.attributed": (0.90, 0.84), "votes": (0.93, 0.88), "dissents": (0.93, 0.88),
    "dates.value": (0.97, 0.95), "references.value": (0.97, 0.95),
    "assignments.found": (0.85, 0.75), "agreements.found": (0.85, 0.75),
    "places.true": (1.0, 1.0),
}  # fmt: skip


class Collection(NamedTuple):
    """Documents with their gold; ``known`` tells that the rules were written with them in view."""

    name: str
    documents: Path
    gold: Path
    known: bool


class Figure(NamedTuple):
    """One measure: F1, and how many values were right, in the gold and read."""

    value: float
    right: int
    gold: int
    read: int


COLLECTIONS = (
    Collection("seeds", SHARED / "seeds", SHARED / "gold/seeds", known=True),
    Collection("alingsas", SHARED / "minutes/alingsas", SHARED / "gold/alingsas", known=True),
    Collection("goteborg", SHARED / "minutes/goteborg", SHARED / "gold/goteborg", known=True),
    Collection("examples", ROOT / "examples", ROOT / "tests/story/gold", known=True),
    Collection("layouts", ROOT / "tests/layouts", ROOT / "tests/layouts/gold", known=True),
    Collection("unseen", ROOT / "tests/unseen", ROOT / "tests/unseen/gold", known=False),
)


def document_of(collection: Collection, stem: str) -> Path | None:
    """The document with a gold file's stem."""
    return next((p for p in sorted(collection.documents.glob(f"{stem}.*")) if p.suffix != ".json"), None)


def score(collections: list[Collection], *, errors: bool) -> dict[str, Figure]:
    """The figures of several collections counted as one."""
    recognise = Tesseract(lambda _: None) if shutil.which("tesseract") else None
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "gold").mkdir()
        (work / "texts").mkdir()
        lines = []
        for collection in collections:
            for gold in sorted(collection.gold.glob("*.json")):
                path = document_of(collection, gold.stem)
                if path is None:
                    continue
                (work / "gold" / gold.name).write_bytes(gold.read_bytes())
                try:
                    reading = read(path.read_bytes(), path.name, recognise=recognise)
                except Unreadable as error:
                    print(f"{path.name}: {error}", file=sys.stderr)
                    if error.code == "ocr_missing":  # the machine's want and not the reader's: not counted
                        (work / "gold" / gold.name).unlink()
                    continue
                lines.append(to_json(reading.minutes))
                (work / "texts" / f"{gold.stem}.txt").write_bytes(reading.text.string.encode())
        return scored(lines, work / "gold", work / "texts", errors=errors)


def scored(lines: list[bytes], gold: Path, texts: Path | None, *, errors: bool = False) -> dict[str, Figure]:
    """What the scorer says of records, one a line, against those of a folder; with ``texts`` their places too. ``errors`` prints each miss."""
    with tempfile.TemporaryDirectory() as folder:
        readings = Path(folder) / "read.jsonl"
        readings.write_bytes(b"\n".join(lines) + b"\n")
        command = [sys.executable, str(SHARED / "contract/score.py"), str(gold), str(readings)]
        command += ["--texts", str(texts), "--schema"] if texts else []
        done = subprocess.run(command + (["--errors"] if errors else []), capture_output=True, text=True, check=False)
    print(done.stderr, end="", file=sys.stderr)
    if errors:
        print(done.stdout)
    return figures_in(done.stdout)


def figures_in(printed: str) -> dict[str, Figure]:
    """The figures that the scorer printed."""
    found = {}
    for name, value, right, gold, read_ in re.findall(r"^(\S+)\s+([\d.]+)\s+right (\d+)\s+gold (\d+)\s+read (\d+)$", printed, re.MULTILINE):
        found[name] = Figure(float(value), int(right), int(gold), int(read_))
    return found


def is_short(figure: Figure, goal: float) -> bool:
    """Whether a figure misses its goal; where there are few gold values two misses are allowed."""
    misses = max(figure.gold, figure.read) - figure.right
    return figure.value + 1e-9 < goal and not (figure.gold < 50 and misses <= 2 and goal < 1.0)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="print each miss and each extra of the collections in view; of unseen there are figures alone")
    parser.add_argument("--only", help="one collection")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    options = parser.parse_args()
    if not SHARED.is_dir():
        print(f"The scorer and the real minutes are looked for in {SHARED.name}/ beside the checkout, and it is not there: nothing measured.")
        return 0
    chosen = [c for c in COLLECTIONS if c.gold.is_dir() and options.only in {None, c.name}]
    if options.errors and chosen and not any(c.known for c in chosen):
        parser.error(f"of {options.only} there are figures alone: no misses and no extras are printed")
    columns = {c.name: score([c], errors=options.errors and c.known) for c in chosen}
    real = [c for c in chosen if c.documents.is_relative_to(SHARED)]
    if len(real) > 1:
        columns["all real"] = score(real, errors=False)
    known = {c.name: c.known for c in chosen} | {"all real": True}
    width = max(len(n) for n in GOALS)
    print(f"{'':{width}}  goal      " + "".join(f"{n:>12}" for n in columns))
    missed = 0
    for name, (seen, held_out) in GOALS.items():
        row = f"{name:{width}}  {seen:.2f}/{held_out:.2f} "
        for column, figures in columns.items():
            figure = figures.get(name)
            short = figure is not None and is_short(figure, seen if known[column] else held_out)
            missed += short
            row += f"{'–' if figure is None else f'{figure.value:.3f}' + ('*' if short else ' '):>12}"
        print(row)
    for name in sorted({n for f in columns.values() for n in f} - set(GOALS)):
        print(f"{name:{width}}            " + "".join(f"{f'{figures[name].value:.3f} ' if name in figures else '–':>12}" for figures in columns.values()))
    print(f"* below its goal: {missed}. First goal: layouts in view when the rules were written; second: layouts that were not.")
    if options.json:
        options.json.write_text(json.dumps({c: {n: f._asdict() for n, f in figures.items()} for c, figures in columns.items()}, indent=1), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
