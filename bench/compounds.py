"""How well Swedish compounds are split: exact splits of compounds, and other words that are split, on tests/compounds/gold.tsv.

    python bench/compounds.py [--by samtrad.swedish.compounds:parts] [--wrong]

The function takes a word and returns its parts: one for a word that is no compound.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from compounds.gold import Figures, measured, rows  # noqa: E402 - found in the tests


def named(path: str) -> Callable[[str], Sequence[str]]:
    """The function that "package.module:name" names."""
    module, _, name = path.partition(":")
    function: Callable[[str], Sequence[str]] = getattr(importlib.import_module(module), name)
    return function


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--by", default="samtrad.swedish.compounds:parts", help="the splitter, as module:function")
    parser.add_argument("--wrong", action="store_true", help="show what was split otherwise than by hand")
    options = parser.parse_args()
    words = list(rows())
    splitter = named(options.by)
    splitter(words[0].word)  # what it loads at first use is no part of its speed
    start = time.process_time()
    figures = measured(splitter, words)
    seconds = time.process_time() - start
    tell(figures)
    print(f"{len(words) / seconds:9.0f}  words a CPU-second" if seconds else "too quick to measure")
    if options.wrong:
        for kind, wrongs in figures.wrong.items():
            for wrong in wrongs:
                print(kind, "|".join(wrong.row.parts), "|".join(wrong.answer), sep="\t")


def tell(figures: Figures) -> None:
    """Shares, with the numbers that they are made of."""
    wrong = {kind: len(wrongs) for kind, wrongs in figures.wrong.items()}
    asked = figures.asked
    print(f"{1 - wrong['compound'] / asked['compound']:9.4f}  exact splits of {asked['compound']} compounds")
    whole = [w for w in figures.wrong["compound"] if len(w.answer) == 1]
    print(f"{len(whole) / asked['compound']:9.4f}  compounds left whole")
    others = asked["word"] + asked["name"]
    print(f"{(wrong['word'] + wrong['name']) / others:9.4f}  false splits of {others} other words")
    for kind, what in (("word", "words"), ("name", "names")):
        print(f"{wrong[kind] / asked[kind]:9.4f}  of them, of {asked[kind]} {what}")


if __name__ == "__main__":
    main()
