"""The numbers of items: of a meeting, of a year, or of a term."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

_TERM = 4


def period(numbering: str, first_day: date, term_began: date | None = None) -> str:
    """In what the numbers run that a meeting's items get: empty for the meeting itself and where items have none, the year, or the term's first day.

    A meeting that goes on into the next year has the numbers of the year in which it began. Terms are four years (KL 5:9, 6:18), counted from one that is known.
    """
    if numbering == "year":
        return str(first_day.year)
    if numbering == "term":
        if term_began is None:
            raise ValueError("a term's first day is not known")
        return _term(first_day, term_began).isoformat()
    return ""


def _term(day: date, began: date) -> date:
    terms = (day.year - began.year) // _TERM
    first = began.replace(year=began.year + _TERM * terms)
    return first if first <= day else began.replace(year=began.year + _TERM * (terms - 1))


def numbered(numbering: str, items: int, last: int = 0) -> list[int | None]:
    """The numbers of a meeting's items in their order; ``last`` is the last one given in the period, 0 for none."""
    if numbering == "none":
        return [None] * items
    start = 0 if numbering == "meeting" else last
    return [start + at for at in range(1, items + 1)]


def spans(numbers: Sequence[int]) -> str:
    """Numbers as they are printed: "§§ 1–3, 5"."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    told = ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in runs)
    return f"{'§' if len(set(numbers)) == 1 else '§§'} {told}" if told else ""
