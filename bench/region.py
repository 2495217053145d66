"""Writes the minutes of an invented region, with which passages belong to one matter (tests/region).

    python bench/region.py FOLDER [--seed N] [--items N] [--check]
    samtrad threads FOLDER/minutes --json > FOLDER/read.jsonl
    python ../shared/contract/score_threads.py FOLDER/gold.json FOLDER/read.jsonl

FOLDER/minutes holds the documents, FOLDER/gold.json the truth. With --check the documents are read, and it is told how many of
their items the reader finds: what it does not find no threading can.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from region.making import Region, region  # noqa: E402 - found in the tests
from samtrad.reading.read import read  # noqa: E402


def check(made: Region) -> None:
    """Items found, of those that have a matter of their own, and how fast."""
    found = whole = 0
    start = time.process_time()
    for document in made.documents:
        spans = [item.span for item in read(document.text.encode(), document.name).minutes.items]
        for mention in document.mentions:
            if not mention.told:
                whole += 1
                found += any(abs(mention.span[0] - a) < 20 and abs(mention.span[1] - b) < 20 for a, b in spans)
    seconds = time.process_time() - start
    print(f"{found / whole:.4f} of {whole} items read as they were written, {len(made.documents) / seconds:.0f} documents a CPU-second")


def main() -> None:
    """Write, and perhaps look."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--items", type=int, default=10_000)
    parser.add_argument("--check", action="store_true", help="read the documents too")
    options = parser.parse_args()
    made = region(options.seed, options.items)
    made.write(options.folder)
    gold = made.gold()
    mentions = sum(len(document.mentions) for document in made.documents)
    print(f"{len(made.documents)} documents of {len(made.land.bodies)} bodies, {made.items} items, {len(gold)} matters, {mentions} mentions")
    if options.check:
        check(made)


if __name__ == "__main__":
    main()
