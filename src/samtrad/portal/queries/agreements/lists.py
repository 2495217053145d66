"""Agreements, plans and guidelines: the list with what runs out, cut to a body or an organisation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from django.db.models import Exists, OuterRef, Q
from msgspec import Struct

from samtrad.access.viewer import PUBLIC
from samtrad.people.models import Body
from samtrad.portal.queries import organisation as organisations
from samtrad.portal.queries.agreements.lines import AgreementLine, lines, shown
from samtrad.portal.queries.bodies import lists as bodies
from samtrad.portal.queries.paging import Asked, page_of
from samtrad.register.models import AgreementEvent

_SIZE = 30
_SOON = 12
_YEAR = timedelta(days=366)


class Wanted(Struct, frozen=True):
    """What the list is cut to; empty for all."""

    body: str = ""
    organisation: str = ""
    organisation_name: str = ""


class AgreementsPage(Struct, frozen=True, kw_only=True):
    """Agreements, those that were last told of first; ``soon`` are those that run out within a year, the first first."""

    agreements: list[AgreementLine]
    soon: list[AgreementLine]
    more_soon: bool
    wanted: Wanted
    bodies: Sequence[tuple[str, str]]
    before: str
    after: str


def agreements(wanted: Wanted, asked: Asked, today: date) -> AgreementsPage:
    """A page of the agreements that public minutes tell of."""
    rows = shown().filter(last_day__isnull=False)
    if wanted.body:
        rows = rows.filter(_told_by(list(Body.objects.filter(slug=wanted.body).values_list("pk", flat=True))))
    if wanted.organisation:
        found = organisations.shown(PUBLIC).filter(slug=wanted.organisation).values_list("pk", "name").first()
        pk, name = found or (0, "")
        rows = rows.filter(_told_by(bodies_of(pk)))
        wanted = Wanted(wanted.body, wanted.organisation, name)
    part = page_of(rows, "last_day", asked, _SIZE)
    soon = list(rows.filter(ends__gte=today, ends__lte=today + _YEAR).order_by("ends", "id").values_list("pk", flat=True)[: _SOON + 1])
    known = lines({*part.ids, *soon}, today)
    return AgreementsPage(
        agreements=[known[pk] for pk in part.ids if pk in known],
        soon=[one for pk in soon[:_SOON] if (one := known.get(pk)) and one.lead],
        more_soon=len(soon) > _SOON,
        wanted=wanted,
        bodies=bodies.choices(),
        before=part.before,
        after=part.after,
    )


def bodies_of(organisation: int) -> list[int]:
    """An organisation's own bodies, and those that it takes part in."""
    return list(Body.objects.filter(Q(owner=organisation) | Q(participations__organisation=organisation)).values_list("pk", flat=True).distinct())


def _told_by(told: Sequence[int]) -> Exists:
    events = AgreementEvent.objects.public().filter(mention__agreement=OuterRef("pk"), meeting__body__in=told, meeting__is_public=True)
    return Exists(events)
