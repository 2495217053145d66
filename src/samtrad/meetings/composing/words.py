"""Swedish of minutes: names, lists, what a question was found to be."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.meetings.composing.told import ToldPerson, ToldSitting
from samtrad.writing.days import day

GROUPS = (
    ("Beslutande ledamöter", "Närvarande", ("member",), True),
    ("Tjänstgörande ersättare", "Ersättare", ("serving_substitute",), True),
    ("Ej tjänstgörande ersättare", "Övriga ersättare", ("substitute",), True),
    ("Adjungerade", "Adjungerade", ("co_opted",), True),
    ("Övriga närvarande", "Övriga närvarande", ("secretary", "officer", "presenter", "guest", "other"), True),
    ("Frånvarande ledamöter", "Frånvarande", ("member",), False),
)
"""Headings of who was there: of minutes, of notes, for which capacities, present or not."""


def listed(names: Sequence[str]) -> str:
    """ "A, B och C"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} och {names[-1]}" if names else ""


def clock(told: str) -> str:
    """ "9.00"."""
    hours, minutes = told.split(":")
    return f"{int(hours)}.{minutes}"


def when(sitting: ToldSitting) -> str:
    """ "10 mars 2026, kl. 9.00–11.30"."""
    hours = "–".join(clock(one) for one in (sitting.start, sitting.end) if one)
    return f"{day(sitting.day, 'sv')}, kl. {hours}" if hours else day(sitting.day, "sv")


def numbered(items: Sequence[str], *, is_notes: bool) -> str:
    """Numbers in runs: "§§ 1–3, 5", in notes "punkt 2"."""
    runs: list[list[int]] = []
    for number in sorted({int(one) for one in items}):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    told = ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in runs)
    one = len(set(items)) == 1
    sign = ("punkt" if one else "punkterna") if is_notes else ("§" if one else "§§")
    return f"{sign} {told}"


def belongs(person: ToldPerson, capacities: Sequence[str], *, present: bool) -> bool:
    """Whether somebody stands under a heading."""
    return person.capacity in capacities and (person.presence in ("present", "part")) is present
