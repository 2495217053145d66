"""How well the reader reads minutes that the generator makes: figures for each family and each format.

    python bench/generated.py [--seed N] [--count K] [--family F] [--format F] [--damage FAULT] [--errors] [--json FILE]
    python bench/generated.py --withheld [--seed N] [--count K] [--family F] [--format F] [--damage FAULT] [--json FILE]
    python bench/generated.py --format scan [--dots 200] [--keep FOLDER] [--withheld] [--seed N] [--count K] [--family F]
    python bench/generated.py --mishap WAY [--mishap WAY] [--keep FOLDER] [--seed N] [--count K] [--family F] [--errors]

The documents of ``tests/generated`` come with records that are true by construction. Each is read as it is, or after
a fault. Formats that the reader cannot read yet are left out, and it is said which. Figures are F1 as
``../shared/contract/score.py`` counts them. Families and formats are to be compared with each other: the wordings
are the generator's own, so that a figure here is no figure of real minutes.

With ``--withheld`` the documents are those of ``tests/withheld``, whose families no rule has been tuned on. Of them
there are figures alone: no misses and no extras are printed, nor what a file was refused for. ``--opened`` takes those
that have been looked into since they were first measured.

Scans (``--format scan``) are read with Tesseract, four seconds a page: ``--dots`` says how many dots an inch all of them have,
``--keep`` names a folder for what Tesseract saw, so that a second run need not wait for it. Turn, blur, noise and pressing are by chance.
``--mishap`` takes pages that something befell (``tests/mishaps.py``): photographs, turned sheets, two pages on one, stamps, faint and coloured copies.
Without ``--family`` seven families are taken, of two of which there are figures alone.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path
from random import Random

from ocr import Kept
from put_back import put_back
from score import GOALS, SHARED, Figure, scored

from samtrad.reading.assemble import to_json
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import read

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from generated.command import Source  # noqa: E402 - found in the folder of the tests
from generated.damage import FAULTS, TEXTS, damage, decoded, slips_in  # noqa: E402 - found in the folder of the tests
from generated.families import registry as generated  # noqa: E402
from generated.render import formats  # noqa: E402
from mishaps import HELD_OUT, IN_VIEW, WAYS, befallen  # noqa: E402
from withheld.families import registry as withheld  # noqa: E402

OPENED = Source({family: withheld.FAMILIES[family] for family in withheld.OPENED}, withheld.make, withheld.render)
TUNED = Source(generated.FAMILIES, generated.make, formats.render)
WITHHELD = Source({family: one for family, one in withheld.FAMILIES.items() if family not in withheld.OPENED}, withheld.make, withheld.render)


class Bench:
    """Reads documents and lays readings and records side by side in a folder."""

    def __init__(self, folder: Path, source: Source, *, dots: int | None = None, keep: Path | None = None) -> None:
        self.folder, self.source, self.dots = folder, source, dots
        self.recognise = Kept(keep) if shutil.which("tesseract") else None
        self.lines: dict[str, bytes] = {}
        self.whole: dict[str, bytes] = {}
        self.refused: dict[str, list[str]] = {}
        self.documents: list[tuple[str, str, str]] = []
        for name in ("gold", "texts"):
            (folder / name).mkdir()

    def take(self, family: str, seed: int, number: int, form: str, fault: str | None) -> None:
        """One document made, hurt where that is asked for, and read. ``form`` is a format, or what befell its pages."""
        document = self.source.make(family, seed, number)
        made, gold = self.source.render(document, "pdf2" if form in WAYS else form, self.dots)
        if form in WAYS:
            made = made._replace(data=befallen(made.data, form, document.name))
        name = f"{document.name}-{form}"
        data = damage(made.data, made.suffix, fault, name) if fault else made.data
        try:
            reading = read(data, f"{name}{made.suffix}", recognise=self.recognise)
        except Unreadable as error:
            self.refused.setdefault(form, []).append(f"{name}: {error}")
            if not fault:
                return
        else:
            self.lines[name] = self.whole[name] = to_json(reading.minutes)
            if fault == "slips" and made.suffix in TEXTS:
                pairs = slips_in(decoded(made.data), Random(name))
                self.whole[name] = json.dumps(put_back(json.loads(self.lines[name]), pairs, reading), ensure_ascii=False).encode()
            (self.folder / "texts" / f"{name}.txt").write_bytes(reading.text.string.encode())
        (self.folder / "gold" / f"{name}.json").write_text(json.dumps(gold, ensure_ascii=False), "utf-8")
        self.documents.append((name, family, form))

    def figures(self, names: list[str], *, errors: bool = False) -> dict[str, Figure]:
        """The figures of some of the documents."""
        with tempfile.TemporaryDirectory() as chosen:
            for name in names:
                (Path(chosen) / f"{name}.json").write_bytes((self.folder / "gold" / f"{name}.json").read_bytes())
            found = self._score(chosen, [self.whole[name] for name in names if name in self.whole], errors=errors)
            if self.whole != self.lines:  # places are held against the text as it was read
                places = self._score(chosen, [self.lines[name] for name in names if name in self.lines], errors=False)
                found |= {key: value for key, value in places.items() if key == "places.true"}
        return found

    def _score(self, gold: str, lines: list[bytes], *, errors: bool) -> dict[str, Figure]:
        return scored(lines, Path(gold), self.folder / "texts", errors=errors)


def table(columns: dict[str, dict[str, Figure]]) -> None:
    """Figures in rows, a family or a format to a column."""
    wide = max(len(name) for name in GOALS)
    keys = list(columns)
    for at in range(0, len(keys), 9):
        shown = keys[at : at + 9]
        print(f"\n{'':{wide}}" + "".join(f"{name[:12]:>13}" for name in shown))
        for figure in GOALS:
            cells = [columns[name].get(figure) for name in shown]
            if any(cells):
                print(f"{figure:{wide}}" + "".join(f"{'–' if cell is None else f'{cell.value:.3f}':>13}" for cell in cells))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=3, help="documents of each family and format")
    parser.add_argument("--family", action="append", choices=[*TUNED.families, *withheld.FAMILIES])
    parser.add_argument("--format", action="append", choices=[*formats.PLACES])
    parser.add_argument("--withheld", action="store_true", help="the families that no rule has been tuned on: figures alone")
    parser.add_argument("--opened", action="store_true", help="the families that were withheld once and have been looked into since")
    parser.add_argument("--mishap", action="append", choices=[*WAYS], help="what befalls the pages, in the stead of a format")
    parser.add_argument("--dots", type=int, help="dots an inch of all scans; without it by chance")
    parser.add_argument("--keep", type=Path, help="a folder for what Tesseract saw")
    parser.add_argument("--damage", choices=[*FAULTS], help="what happens to each file before it is read")
    parser.add_argument("--errors", action="store_true", help="print each miss and each extra")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    options = parser.parse_args()
    if options.withheld and options.errors:
        parser.error("of withheld families there are figures alone: tests/withheld/README.md")
    source = WITHHELD if options.withheld else OPENED if options.opened else TUNED
    families = options.family or ([*IN_VIEW, *HELD_OUT] if options.mishap else source.families)
    if options.mishap and options.errors:
        families = [family for family in families if family not in HELD_OUT]
    if strange := [family for family in families if family not in source.families]:
        parser.error(f"{', '.join(strange)}: {'not among the withheld families' if options.withheld else 'to be asked for with --withheld or --opened'}")
    if not SHARED.is_dir():
        print(f"The scorer is looked for in {SHARED.name}/ beside the checkout, and it is not there: nothing measured.")
        return 0
    forms = options.mishap or options.format or [form for form in formats.PLACES if form != "scan"]
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), source, dots=options.dots, keep=options.keep)
        for form in forms:
            for family in families:
                for number in range(options.count):
                    bench.take(family, options.seed, number, form, options.damage)
        every = [name for name, _, _ in bench.documents]
        columns = {"all": bench.figures(every, errors=options.errors)} if every else {}
        by_form = {form: names for form in forms if (names := [name for name, _, of in bench.documents if of == form])}
        columns |= {form: bench.figures(names) for form, names in by_form.items() if len(by_form) > 1}
        by_family = {family: [name for name, of, _ in bench.documents if of == family] for family in families}
        columns |= {family: bench.figures(names) for family, names in by_family.items() if names}
    if bench.recognise is not None and bench.recognise.pages:
        print(f"{bench.recognise.pages} pages recognised, {bench.recognise.seconds / bench.recognise.pages:.1f} s a page by the clock")
    print(f"{len(every)} documents of seed {options.seed}{f', each after {options.damage}' if options.damage else ''}")
    for form, refused in bench.refused.items():
        print(f"not read: {len(refused)} as {form}" + ("" if options.withheld else f"; the first, {refused[0]}"))
    table(columns)
    if options.json:
        options.json.write_text(
            json.dumps({name: {figure: value._asdict() for figure, value in told.items()} for name, told in columns.items()}, indent=1), "utf-8"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
