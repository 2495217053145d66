"""Fetching values from Kolada: a person's act, bounded in time and size. The answers go from page to page within the address that is set, and nowhere else."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from urllib.parse import urlsplit

from django.conf import settings
from msgspec import Struct

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.followup.actions.plans.measuring import Told, put
from samtrad.followup.models import Indicator
from samtrad.followup.plan_states import PointSource
from samtrad.followup.plans.kolada import Figure, UnreadableError, query, read
from samtrad.followup.plans.series import Period, period
from samtrad.outward.asking import Bounds, OutwardError, Why, ask
from samtrad.outward.reaching import place
from samtrad.people.models import Organisation
from samtrad.people.states import OrganisationKind
from samtrad.people.viewing import demand

MOST_SECONDS, MOST_BYTES, MOST_PAGES = 30.0, 8 * 2**20, 40


class Reason(StrEnum):
    """Why nothing was fetched."""

    NO_ADDRESS = "no_address"
    NOTHING_ASKED = "nothing_asked"
    UNREACHABLE = "unreachable"
    SLOW = "slow"
    REFUSED = "refused"
    LARGE = "large"
    UNREADABLE = "unreadable"
    ELSEWHERE = "elsewhere"
    NOTHING = "nothing"


_WHY = {Why.SLOW: Reason.SLOW, Why.LARGE: Reason.LARGE}
"""What the door out says, as it is told here; all else is that nobody was reached."""


class FetchError(Exception):
    """Nothing was fetched, and nothing put in."""

    def __init__(self, reason: Reason, about: str = "") -> None:
        super().__init__(f"{reason}: {about}" if about else str(reason))
        self.reason = reason
        self.about = about[:200]


class Fetched(Struct, frozen=True):
    """What came: how many values, how many of those are missing, and how many said something new."""

    values: int
    missing: int
    new: int


def fetch(indicator: Indicator, places: Sequence[str], years: Iterable[int], by: User) -> Fetched:
    """Fetch an indicator's values of some municipalities and years, and put them in. Raises ``FetchError``."""
    demand(by, Act.PUBLISH, indicator.goal.plan.body)
    base = settings.KOLADA
    if not base:
        raise FetchError(Reason.NO_ADDRESS)
    if not indicator.kpi or not places:
        raise FetchError(Reason.NOTHING_ASKED)
    figures = [one for one in asked(base, query(base, indicator.kpi, places, years)) if one.kpi == indicator.kpi and one.place in places]
    if not figures:
        raise FetchError(Reason.NOTHING)
    entries = list(_entries(figures))
    new = put(indicator, entries, by, PointSource.KOLADA)
    return Fetched(len(entries), sum(one.value is None for one in entries), new)


def asked(base: str, url: str) -> list[Figure]:
    """All pages of an answer. Raises ``FetchError``."""
    ends = time.monotonic() + MOST_SECONDS
    found: list[Figure] = []
    seen: set[str] = set()
    left, within = MOST_BYTES, {place(base)}
    while url:
        if url in seen or len(seen) >= MOST_PAGES:
            raise FetchError(Reason.LARGE, str(MOST_PAGES))
        seen.add(url)
        answer = _got(url, Bounds(most=left, ends=ends, within=within))
        left -= len(answer)
        try:
            page = read(answer)
        except UnreadableError as error:
            raise FetchError(Reason.UNREADABLE, str(error)) from error
        found += page.figures
        url = page.after
        if url and not _within(base, url):
            raise FetchError(Reason.ELSEWHERE, url)
    return found


def _within(base: str, url: str) -> bool:
    """Whether a page lies at the address that is set: the same server, beneath the same path."""
    try:
        here, there = urlsplit(base), urlsplit(url)
        return (here.scheme, here.netloc) == (there.scheme, there.netloc) and there.path.startswith(f"{here.path.rstrip('/')}/") and ".." not in there.path
    except ValueError:
        return False


def _got(url: str, bounds: Bounds) -> bytes:
    """One page. Where it leads on is not gone: no answer leads to another server."""
    try:
        answer = ask(url, bounds, {"Accept": "application/json"})
    except OutwardError as error:
        raise FetchError(_WHY.get(error.why, Reason.UNREACHABLE), error.about) from error
    if answer.status != 200:
        raise FetchError(Reason.REFUSED, str(answer.status))
    return answer.data


def _entries(figures: Iterable[Figure]) -> Iterator[Told]:
    """Values as they are put in, by the names of those who are known; each once."""
    there = list(figures)
    known = _known({one.place for one in there})
    seen: set[tuple[str, str, int]] = set()
    for one in there:
        if (key := (one.place, one.part, one.year)) in seen:
            continue
        seen.add(key)
        organisation = known.get(one.place)
        when = period(str(one.year))
        assert isinstance(when, Period)
        who = organisation.name if organisation else one.place
        yield Told(who=who, part=one.part, period=when, value=one.value, organisation=organisation, missing=one.missing, count=one.count)


def _known(places: set[str]) -> dict[str, Organisation]:
    """Who goes by Kolada's codes: a municipality by its own, a region by its county's with noughts before."""
    codes = places | {one.removeprefix("00") for one in places if one.startswith("00")}
    found: dict[str, Organisation] = {}
    for one in Organisation.objects.filter(code__in=codes, kind__in=(OrganisationKind.MUNICIPALITY, OrganisationKind.REGION), merged_into=None):
        found[one.code if one.kind == OrganisationKind.MUNICIPALITY else f"00{one.code}"] = one
    return found
