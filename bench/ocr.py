"""How well scans are read: the PDFs of tests/layouts as pictures, beside the same PDFs with their text.

    python bench/ocr.py [--only NAME] [--way WAY ...] [--errors] [--keep FOLDER]

Each document is drawn as a scanner would see it, in several ways, and read with Tesseract; figures are F1 against the gold
of the text. ``--keep`` stores what Tesseract saw, so that a second run need not wait for it.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from samtrad.bounded.tesseract import Tesseract
from samtrad.reading.assemble import to_json
from samtrad.reading.formats.picture.page import Picture
from samtrad.reading.read import Reading, read

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "bench"), str(ROOT / "tests")]

from score import GOALS, SHARED, Figure, scored  # noqa: E402

from scans import CLEAN, POOR, Scanner, scan  # noqa: E402  a folder of scripts

WAYS = {"clean": CLEAN, "poor": POOR, "fax": Scanner(dpi=150, skew=-1.2, noise=12, quality=50)}


class Kept(Tesseract):
    """Tesseract with a memory on disk."""

    def __init__(self, folder: Path | None) -> None:
        super().__init__(lambda _seconds: None, limit=600.0)
        self.folder = folder
        self.seconds = 0.0
        self.pages = 0

    def _run(self, picture: Picture, way: str, seconds: float) -> str:
        place = self.folder / f"{hashlib.sha256(picture.dots).hexdigest()[:24]}-{picture.width}-{way}.tsv" if self.folder else None
        if place and place.exists():
            return place.read_text("utf-8")
        begun = time.perf_counter()
        table = super()._run(picture, way, seconds)
        self.seconds += time.perf_counter() - begun
        self.pages += 1
        if place:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(table, "utf-8")
        return table


def figures(readings: dict[str, Reading], *, errors: bool) -> dict[str, Figure]:
    """What the scorer says of readings."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for name in ("gold", "texts"):
            (work / name).mkdir()
        for stem, reading in readings.items():
            shutil.copy(ROOT / "tests/layouts/gold" / f"{stem}.json", work / "gold")
            (work / "texts" / f"{stem}.txt").write_bytes(reading.text.string.encode())
        return scored([to_json(reading.minutes) for reading in readings.values()], work / "gold", work / "texts", errors=errors)


def missed(told: Reading, seen: Reading) -> float:
    """The share of words that were not seen as they are told."""
    words = [Counter(re.findall(r"\w+|§", one.text.string)) for one in (told, seen)]
    return sum((words[0] - words[1]).values()) / max(sum(words[0].values()), 1)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", help="documents whose name holds this")
    parser.add_argument("--way", action="append", choices=sorted(WAYS), help="only this way of scanning")
    parser.add_argument("--errors", action="store_true", help="print each miss and each extra of the clean scans")
    parser.add_argument("--keep", type=Path, help="a folder for what Tesseract saw")
    options = parser.parse_args()
    if shutil.which("tesseract") is None or not SHARED.is_dir():
        print("Tesseract, or the scorer beside the checkout, is not there: nothing measured.")
        return 0
    paths = [p for p in sorted((ROOT / "tests/layouts").glob("*.pdf")) if (options.only or "") in p.name]
    readings = {"text": {p.stem: read(p.read_bytes(), p.name) for p in paths}}
    for way in options.way or WAYS:
        tesseract = Kept(options.keep)
        readings[way] = {p.stem: read(scan(p.read_bytes(), WAYS[way]), p.name, recognise=tesseract) for p in paths}
        lost = ", ".join(f"{missed(readings['text'][stem], one):.1%}" for stem, one in readings[way].items())
        pace = f"; {tesseract.seconds / tesseract.pages:.1f} s a page" if tesseract.pages else ""
        print(f"{way}: words not seen as they are told: {lost}{pace}", flush=True)
    columns = {way: figures(one, errors=options.errors and way == "clean") for way, one in readings.items()}
    width = max(map(len, GOALS))
    print(" " * width + "".join(f"{way:>10}" for way in columns))
    for name in GOALS:
        print(f"{name:{width}}" + "".join(f"{f'{one[name].value:.3f}' if name in one else '–':>10}" for one in columns.values()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
