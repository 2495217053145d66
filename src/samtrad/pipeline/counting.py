"""Counts of what is read, made anew where an act has changed them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samtrad.audit.models import Entry
from samtrad.people.models import Body
from samtrad.register.coverage import recount
from samtrad.register.models import Meeting

_OF = {"document": "meetings__documents__document_id__in", "meeting": "meetings__id__in", "body": "id__in"}
"""By what a body is found from the subject of an act."""


def count(entries: Sequence[Entry]) -> None:
    """Count the bodies anew that the acts were about, each once."""
    subjects: dict[str, set[int]] = {kind: set() for kind in _OF}
    for entry in entries:
        kind, _, number = entry.subject.partition(":")
        if kind in subjects and number.isdecimal():
            subjects[kind].add(int(number))
        told = str(entry.about.get("meetings") or "")
        subjects["meeting"].update(int(one) for one in told.split(",") if one.isdecimal())
        subjects["body"].update(
            int(value) for name, value in entry.about.items() if name in ("body", "from", "into") and kind == "body" and str(value).isdecimal()
        )
    touched = {pk for kind, numbers in subjects.items() if numbers for pk in Body.objects.filter(**{_OF[kind]: numbers}).values_list("pk", flat=True)}
    for body in Body.objects.filter(pk__in=touched):
        recount(body)


def count_anew(bodies: Iterable[int]) -> None:
    """Count some bodies anew."""
    for body in Body.objects.filter(pk__in=set(bodies)):
        recount(body)


def count_all() -> int:
    """Count every body that has meetings; how many. For a register that was filled before there was counting, and for benches."""
    bodies = Body.objects.filter(pk__in=Meeting.objects.values("body_id").distinct())
    for body in bodies.iterator():
        recount(body)
    return bodies.count()
