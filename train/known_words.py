"""Gathers the words that misread letters are held against: ``src/samtrad/reading/misread/words.txt``.

    python train/known_words.py        (make words)

From texts that the project holds and may hold: the annotated layouts, the examples, generated minutes of fixed seeds,
the tables of words and names, and ``names.txt`` beside this file. Half a word is none, as "bestäm" would make a slip of
any word that is one letter from it: tables of stems have no part in it, and of a pattern
those words that it spells out whole and that the dictionary has. Neither real minutes nor those that are held out
(``tests/unseen``, ``tests/withheld``) have a part in it. A word is kept where it stands in two texts or in a table.
The file holds a word a line, in small letters, the commonest first: of two words that the misread one could be,
the commoner is meant.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from spelt import spelt

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import read
from samtrad.swedish.compounds import known_lemmas

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from generated.damage import decoded  # noqa: E402 - found in the folder of the tests
from generated.families.registry import FAMILIES, make  # noqa: E402
from generated.render.formats import render  # noqa: E402

FILE = ROOT / "src/samtrad/reading/misread/words.txt"
SEEDS = range(900, 906)
WORD = re.compile(r"[^\W\d_]+")
READ = {".txt", ".md", ".pdf", ".docx", ".odt", ".html"}
PATTERN = re.compile(r"[\\\[(*+?]")
TABLES = ("src/samtrad/people/data", "src/samtrad/reading/lexicon")
SHORTEST = 2


def texts() -> Iterator[str]:
    """The texts that words are counted in, in a fixed order."""
    for folder in ("examples", "tests/layouts"):
        for path in sorted((ROOT / folder).iterdir()):
            if path.suffix in READ and path.name != "README.md":
                with suppress(Unreadable):  # pictures of text: what they say is told by the others
                    yield read(path.read_bytes(), path.name).text.string
    for seed in SEEDS:
        for family in FAMILIES:
            yield decoded(render(make(family, seed, 0), "txt")[0].data)


def tables() -> Iterator[str]:
    """The texts whose every word is known: tables of words and of patterns, names."""
    for path in sorted(path for folder in TABLES for path in (ROOT / folder).glob("*.tsv")):
        for row in path.read_text("utf-8").splitlines():
            yield from (" ".join(filter(known_lemmas, spelt(field))) if PATTERN.search(field) else field for field in row.split("\t"))
    yield "\n".join(line for line in (ROOT / "train/names.txt").read_text("utf-8").splitlines() if not line.startswith("#"))


def words() -> list[str]:
    """Every known word, the commonest first."""
    count: Counter[str] = Counter()
    texts_of: Counter[str] = Counter()
    for text in texts():
        found = [word.casefold() for word in WORD.findall(text)]
        count.update(found)
        texts_of.update(set(found))
    listed = {word.casefold() for table in tables() for word in WORD.findall(table)}
    kept = {word for word in count if texts_of[word] > 1} | listed
    return sorted((word for word in kept if len(word) >= SHORTEST), key=lambda word: (-count[word], word))


def main() -> int:
    known = words()
    FILE.write_text("\n".join(known) + "\n", "utf-8")
    print(f"{len(known)} words: {FILE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
