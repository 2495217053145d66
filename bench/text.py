"""Text to record: protocols of 14 KB a CPU-second, beside spaCy's bare Swedish tokenizer in the same run.

    python bench/text.py [--rounds N]

The documents are the real minutes beside the checkout, or the examples where those are not there. Interleaved
rounds, best of each; figures of one run are to be compared with each other, not with those of another machine.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from samtrad.reading.read import read

try:
    import spacy
except ImportError:
    spacy = None  # type: ignore[assignment]

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
PROTOCOL = 14 * 1024  # bytes: the length of one protocol in the figures


def documents() -> list[Path]:
    """Text documents to measure on."""
    real = [*sorted((SHARED / "seeds").glob("*.txt")), *sorted((SHARED / "minutes/goteborg").glob("*.txt"))]
    return real or sorted((ROOT / "examples").glob("*.txt"))


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU time of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    files = [(p.name, p.read_bytes()) for p in documents()]
    size = sum(len(data) for _, data in files)
    protocols = size / PROTOCOL

    def ours() -> None:
        for name, data in files:
            read(data, name)

    tokenizer = spacy.blank("sv").tokenizer if spacy else None
    strings = [data.decode("utf-8", "replace") for _, data in files]

    def peer() -> None:
        for string in strings:
            tokenizer(string)

    read(files[0][1], files[0][0])
    times: dict[str, float] = {}
    for _ in range(options.rounds):
        times["samtrad: text to record"] = min(times.get("samtrad: text to record", 1e9), cpu_seconds(ours))
        if tokenizer:
            times["spaCy: blank Swedish tokenizer"] = min(times.get("spaCy: blank Swedish tokenizer", 1e9), cpu_seconds(peer))
    print(f"{len(files)} documents, {size / 1024:.0f} KB, that is {protocols:.0f} protocols of 14 KB")
    for name, seconds in times.items():
        print(f"  {name:32} {protocols / seconds:8.1f} protocols a CPU-second")
    if len(times) == 2:
        a, b = times.values()
        print(f"  ratio samtrad : spaCy            {b / a:8.2f}")
    else:
        print("  spaCy is not installed: nothing to compare with")
    return 0


if __name__ == "__main__":
    sys.exit(main())
