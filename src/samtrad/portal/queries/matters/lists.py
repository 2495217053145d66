"""Matters: the latest, by body, organisation, year, state and theme, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.db.models import QuerySet
from msgspec import Struct, structs

from samtrad.access.viewer import PUBLIC
from samtrad.matters.models import Passage
from samtrad.matters.queries import matters as shown
from samtrad.matters.queries import passages
from samtrad.portal.queries import organisation as organisations
from samtrad.portal.queries.bodies import lists as bodies
from samtrad.portal.queries.matters.cuts import StateChoice, Wanted, choices, counted, cut, page
from samtrad.portal.queries.matters.lines import MatterLine, lines
from samtrad.portal.queries.paging import Asked


class MattersPage(Struct, frozen=True, kw_only=True):
    """Matters, those that were last spoken of first. ``found`` is how many a theme has, of which the nearest are shown."""

    matters: list[MatterLine]
    wanted: Wanted
    found: int
    states: list[StateChoice]
    bodies: Sequence[tuple[str, str]]
    years: list[int]
    before: str
    after: str


def matters(wanted: Wanted, asked: Asked, today: date) -> MattersPage:
    """A page of the matters that came up at several meetings; of all, where that is asked for."""
    if wanted.organisation:
        name = organisations.shown(PUBLIC).filter(slug=wanted.organisation).values_list("name", flat=True).first() or ""
        wanted = structs.replace(wanted, organisation_name=name)
    found = cut(wanted, today)
    part = page(found, wanted, asked, today)
    return MattersPage(
        matters=lines(shown().filter(pk__in=part.ids).order_by("-last_day", "-id"), today),
        wanted=wanted,
        found=len(found.known) if wanted.words and found.known is not None else 0,
        states=choices(counted(found, wanted, today), wanted.state),
        bodies=bodies.choices(),
        years=bodies.years(),
        before=part.before,
        after=part.after,
    )


def rows_of(matter: int) -> QuerySet[Passage]:
    """A matter's public passages in order of time."""
    return passages(PUBLIC).filter(matter=matter).order_by("day", "document", "record", "start", "id")
