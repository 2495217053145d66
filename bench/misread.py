"""What misread letters cost: annotated minutes read whole, and with two letters in a hundred misread, side by side.

    python bench/misread.py [--rate 0.02] [--folder tests/unseen ...]

Only texts (``.txt``, ``.md``) of each folder that has records in ``gold/``. Slips are drawn from the document's name, by
``tests/generated/damage.py``, whose table of slips is not the reader's. Values that were copied from the misread text are
held against the whole text where they stand (``put_back.py``); days, kinds, numbers and types have to be right.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from random import Random

from put_back import put_back
from score import GOALS, SHARED, Figure, scored

from samtrad.reading.assemble import to_json
from samtrad.reading.read import read

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from generated.damage import decoded, slips_in  # noqa: E402 - found in the folder of the tests

FOLDERS = ("tests/layouts", "tests/unseen")


def figures(documents: list[Path], rate: float) -> dict[str, Figure]:
    """The figures of a folder's documents with so many letters misread; 0 for the whole ones."""
    with tempfile.TemporaryDirectory() as folder:
        gold = Path(folder) / "gold"
        gold.mkdir()
        lines = []
        for path in documents:
            (gold / f"{path.stem}.json").write_bytes((path.parent / "gold" / f"{path.stem}.json").read_bytes())
            pairs = slips_in(decoded(path.read_bytes()), Random(path.stem), rate)
            reading = read("".join(seen for _, seen in pairs).encode(), path.name)
            record = json.loads(to_json(reading.minutes))
            lines.append(json.dumps(put_back(record, pairs, reading) if rate else record, ensure_ascii=False).encode())
        found = scored(lines, gold, None)
    if not found:
        raise RuntimeError("the scorer gave no figures")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rate", type=float, default=0.02, help="letters misread, of all (default: .02)")
    parser.add_argument("--folder", action="append", help=f"default: {', '.join(FOLDERS)}")
    options = parser.parse_args()
    if not SHARED.is_dir():
        print(f"The scorer is looked for in {SHARED.name}/ beside the checkout, and it is not there: nothing measured.")
        return 0
    columns = {}
    for name in options.folder or FOLDERS:
        documents = [
            path for path in sorted((ROOT / name).iterdir()) if path.suffix in {".txt", ".md"} and (path.parent / "gold" / f"{path.stem}.json").exists()
        ]
        columns[f"{Path(name).name}: {len(documents)} whole"] = figures(documents, 0.0)
        columns[f"{Path(name).name}: misread"] = figures(documents, options.rate)
    wide = max(map(len, GOALS))
    print(f"{'':{wide}}" + "".join(f"{name:>22}" for name in columns))
    for figure in GOALS:
        cells = [told.get(figure) for told in columns.values()]
        if any(cells):
            print(f"{figure:{wide}}" + "".join(f"{'–' if cell is None else f'{cell.value:.3f}':>22}" for cell in cells))
    return 0


if __name__ == "__main__":
    sys.exit(main())
