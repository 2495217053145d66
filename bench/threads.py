"""How well matters are threaded, with case numbers blanked out, and how fast.

    python bench/threads.py [--only goteborg|seeds|speed] [--sizes 10000,100000] [--arrived]

Real minutes in ../shared: those of 2023 with a background counted without 2023, those of 2024 with one counted without 2024, and
all with the frozen one; beside them what identical headings alone reach. The gold of a half is that of its documents. With
--arrived also as it stood when each document had just arrived, in order of days: the mean over documents, gold cut likewise.
Speed is processor time per item against a register that has as many open matters as --sizes says, made of invented titles.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import io
import json
import random
import re
import runpy
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from samtrad.matters.linking.background import Background, frozen, parsed
from samtrad.matters.linking.passage import Kind, Passage
from samtrad.matters.linking.passages import passages_of
from samtrad.matters.linking.threads import Matter, Threads
from samtrad.reading.read import read

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
Read = list[dict[str, Any]]
Documents = Mapping[str, Sequence[Passage]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=("goteborg", "seeds", "speed"))
    parser.add_argument("--arrived", action="store_true")
    parser.add_argument("--sizes", default="10000,100000", help="open matters that the speed is measured against")
    options = parser.parse_args()
    if SHARED.is_dir():
        with tempfile.TemporaryDirectory() as folder:
            if options.only in (None, "goteborg"):
                goteborg(Path(folder), arrived=options.arrived)
            if options.only in (None, "seeds"):
                documents = masked(SHARED / "seeds", Path(folder) / "seeds")
                told("seeds", documents, gold_of("seeds"), frozen(), arrived=options.arrived)
    else:
        print("no ../shared: real minutes are not measured")
    if options.only in (None, "speed"):
        for size in map(int, options.sizes.split(",")):
            speed(size)


def goteborg(folder: Path, *, arrived: bool) -> None:
    documents = masked(SHARED / "minutes/goteborg", folder / "goteborg")
    gold = gold_of("goteborg")
    for year in ("2023", "2024"):
        half = {name: passages for name, passages in documents.items() if f"-{year}-" in name}
        told(f"goteborg {year}", half, gold, background_without(f"-{year}-", folder), arrived=arrived)
    told("goteborg all", documents, gold, frozen(), arrived=arrived)


def told(name: str, documents: Documents, gold: Read, background: Background, *, arrived: bool) -> None:
    """Print the figures of a set of documents, at the end and as they arrived."""
    ours = cut(gold, set(documents))
    print(f"{name}: {len(documents)} documents")
    show("  identical headings", score(ours, by_headings(documents)))
    passages = sorted((one for document in documents.values() for one in document), key=lambda one: one.order)
    threads = Threads(background)
    threads.add(passages)
    show("  threads", score(ours, as_read(threads.matters())))
    if arrived:
        show("  threads as arrived", as_arrived(documents, gold, background))


def as_arrived(documents: Documents, gold: Read, background: Background) -> list[float]:
    """The mean over documents, in order of days, of the figures after each; those with nothing to judge yet are left out."""
    threads, seen, figures = Threads(background), set[str](), list[list[float]]()
    for name, passages in sorted(documents.items(), key=lambda one: min((passage.order for passage in one[1]), default=("",))):
        threads.add(passages)
        seen.add(name)
        if (ours := cut(gold, seen)) and (found := score(ours, as_read(threads.matters()))):
            figures.append(found)
    pairs = [one[3:] for one in figures if one[5] or one[4] or one[3]]
    mean = [sum(column) / len(figures) for column in list(zip(*figures, strict=True))[:3]]
    return mean + [sum(column) / len(pairs) for column in zip(*pairs, strict=True)] if pairs else [*mean, 0, 0, 0]


def show(name: str, figures: Sequence[float]) -> None:
    p, r, f, lp, lr, lf = figures
    print(f"{name:24} B-cubed P {p:.4f} R {r:.4f} F1 {f:.4f}   links P {lp:.4f} R {lr:.4f} F1 {lf:.4f}", flush=True)


def masked(source: Path, target: Path) -> dict[str, list[Passage]]:
    """The passages of the text minutes of a folder, their case numbers blanked out."""
    subprocess.run([sys.executable, str(SHARED / "contract/mask_case_numbers.py"), str(source), str(target)], check=True)
    found = {}
    for path in sorted(target.glob("*.txt")):
        reading = read(path.read_bytes(), path.name)
        found[path.name] = passages_of(path.name, 0, reading.minutes, str(reading.text.string))
    return found


def background_without(part: str, folder: Path) -> Background:
    """A background that documents with a part in their name had no part in."""
    path = folder / f"background{part}.tsv"
    subprocess.run([sys.executable, str(ROOT / "train/background.py"), f"--without={part}", "--to", str(path)], check=True, capture_output=True)
    return parsed(path.read_text("utf-8"))


def gold_of(name: str) -> Read:
    gold: Read = json.loads((SHARED / f"gold/threads/{name}.json").read_text("utf-8"))
    return gold


def cut(gold: Read, documents: set[str]) -> Read:
    """The gold of some documents alone."""
    kept = ({**matter, "mentions": [one for one in matter["mentions"] if one["document"] in documents]} for matter in gold)
    return [matter for matter in kept if matter["mentions"]]


def as_read(matters: Iterable[Matter]) -> Read:
    """The matters in the form that is scored."""
    return [{"matter": one.title, "mentions": [{"document": passage.document, "span": passage.mention} for passage in one.passages]} for one in matters]


def by_headings(documents: Documents) -> Read:
    """What is reached by taking items with one heading for one matter."""
    groups: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for passages in documents.values():
        for one in passages:
            if one.kind is Kind.ITEM:
                groups[re.sub(r"\W+", " ", one.title.casefold()).strip()].append({"document": one.document, "span": one.span})
    return [{"matter": title, "mentions": mentions} for title, mentions in groups.items()]


def score(gold: Read, found: Read) -> list[float]:
    """Precision, recall and F1 by B-cubed, and of links across meetings, as the contract's script prints them."""
    with tempfile.TemporaryDirectory() as folder:
        truth, ours = Path(folder) / "gold.json", Path(folder) / "read.jsonl"
        truth.write_text(json.dumps(gold), "utf-8")
        ours.write_text("\n".join(json.dumps(one) for one in found), "utf-8")
        before, said = sys.argv, io.StringIO()
        sys.argv = ["score_threads.py", str(truth), str(ours)]
        try:
            with contextlib.redirect_stdout(said), contextlib.suppress(SystemExit):
                runpy.run_path(str(SHARED / "contract/score_threads.py"), run_name="__main__")
        finally:
            sys.argv = before
    return [float(one) for one in re.findall(r"\b(?:P|R|F1) (\d\.\d+)", said.getvalue())]


def invented(number: int, chance: random.Random, words: Sequence[str], matters: int) -> Passage:
    """An item of one of many matters: each has telling words of its own among those that all use."""
    matter = chance.randrange(matters)
    own = random.Random(matter)
    title = " ".join(own.choices(words, k=7)).capitalize()
    text = " ".join(chance.choices(words, k=90))
    day = f"{2000 + number * 20 // (2 * matters + 1)}-{1 + number % 12:02d}-{1 + number % 28:02d}"
    return Passage(document=f"d{number // 20}", span=(number % 20 * 100, number % 20 * 100 + 90), item=number % 20, title=title, text=text, day=day)


def speed(matters: int, items: int = 3000) -> None:
    """Items a second of processor time, the register holding so many matters already."""
    chance = random.Random(7)
    common = [word for word, _ in sorted(frozen().counts.items(), key=lambda one: (-one[1], one[0]))]
    rare = ["".join(chance.choices("abdefghiklmnoprstuvåäö", k=chance.randint(5, 12))) for _ in range(20_000)]
    words = common + rare
    threads = Threads()
    threads.add(invented(number, chance, words, matters) for number in range(matters * 2))
    more = [invented(matters * 2 + number, chance, words, matters) for number in range(items)]
    gc.collect()
    gc.freeze()  # what the register holds already is not gone through again by the collector: it stays
    began = time.process_time()
    for at in range(0, items, 20):
        threads.add(more[at : at + 20])
    took = time.process_time() - began
    print(f"{matters} open matters: {items / took:.0f} items a second of processor time, {took / items * 1e6:.0f} µs an item", flush=True)


if __name__ == "__main__":
    main()
