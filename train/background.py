"""Counts how common words are in minutes: ``src/samtrad/matters/linking/background.tsv``, which links between passages are weighed by.

    python train/background.py [--without PART] [--to FILE]        (make words)

Counted are passages of what the project holds (examples, annotated layouts, generated minutes of fixed seeds) and, where a
folder ``shared`` with real minutes lies beside it, of those too: words and how often they stand there, never names or
sentences. ``--without goteborg-kf-2023`` leaves out the documents with that in their name, so that a half is measured
without having had a part in it. The table says in its first line what it was counted from; it is frozen, so that a link
stays what it is however many documents come, and made anew with a new version only.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from samtrad.matters.linking.background import counted, written
from samtrad.matters.linking.passages import passages_of
from samtrad.matters.linking.terms import forms_of
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import read

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from generated.families.registry import FAMILIES, make  # noqa: E402 - found in the folder of the tests
from generated.render.formats import render  # noqa: E402

FILE = ROOT / "src/samtrad/matters/linking/background.tsv"
SHARED = ROOT.parent / "shared"
SEEDS = range(900, 904)
READ = {".txt", ".md", ".pdf", ".docx", ".odt", ".html"}
FEWEST = 2


def documents(without: str) -> Iterator[tuple[str, bytes]]:
    """The documents, in a fixed order."""
    folders = [ROOT / "examples", ROOT / "tests/layouts", SHARED / "seeds", SHARED / "minutes/alingsas", SHARED / "minutes/goteborg"]
    for folder in folders:
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.suffix in READ and path.name != "README.md" and not (without and without in path.name):
                yield path.name, path.read_bytes()
    for seed in SEEDS:
        for family in FAMILIES:
            yield f"{family}-{seed}.txt", render(make(family, seed, 0), "txt")[0].data


def passages(without: str) -> Iterator[frozenset[str]]:
    """The forms of the words of each passage, those that are names left out."""
    seen: list[tuple[frozenset[str], frozenset[str]]] = []
    for name, data in documents(without):
        with suppress(Unreadable):  # pictures of text: what they say is told by the others
            reading = read(data, name)
            text = str(reading.text.string)
            for passage in passages_of(name, 0, reading.minutes, text):
                seen.append(forms_of(passage))
    small = Counter(form for forms, names in seen for form in forms - names)
    for forms, names in seen:
        yield frozenset(form for form in forms if form not in names or small[form])


def main() -> None:
    """Count, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--without", default="", help="part of the names of documents that have no part in it")
    parser.add_argument("--to", type=Path, default=FILE)
    options = parser.parse_args()
    background = counted("2", passages(options.without), FEWEST)
    options.to.write_text(written(background), "utf-8")
    print(f"{len(background.counts)} words of {background.passages} passages in {options.to}")


if __name__ == "__main__":
    main()
