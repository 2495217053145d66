"""What forms tell of rounds, read into what acts take; and why an act could not be done, in words."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest
from django.utils.translation import gettext as _

from samtrad.followup.actions.rounds.acting import RoundError, RoundFault
from samtrad.followup.actions.rounds.files import came
from samtrad.followup.actions.rounds.opening import Asking
from samtrad.followup.actions.rounds.replying import Given
from samtrad.followup.round_words import WHY
from samtrad.followup.states import RoundKind
from samtrad.people.actions.organisations import known_organisation
from samtrad.people.models import Membership, Organisation
from samtrad.people.states import OrganisationKind
from samtrad.workspace.days import day_in

_MEMBERS, _COUNTY = "medlemmar i ", "kommuner i "


class UnknownPartyError(Exception):
    """A line that names no organisation that is known; the message is the line."""


def worded(error: Exception) -> str:
    """Why something could not be done."""
    if isinstance(error, RoundError):
        return str(WHY[error.fault])
    if isinstance(error, UnknownPartyError):
        return _("Vi känner ingen organisation som heter ”%(name)s”.") % {"name": error}
    return str(WHY[RoundFault.DAY])


def asking(request: HttpRequest) -> Asking:
    """A round as it is told of in the form. Raises ``DaysError``."""
    told = request.POST
    kind = told.get("kind", "")
    return Asking(
        kind=RoundKind(kind) if kind in RoundKind.values else RoundKind.CONSULTATION,
        question=told.get("question", ""),
        text=told.get("text", ""),
        last_day=day_in(told.get("last_day", "")),
        case_number=told.get("case_number", ""),
        applies_from=day_in(told.get("applies_from", "")),
    )


def given(request: HttpRequest) -> Given:
    """An answer as it is told of in the form. Raises ``DaysError``."""
    told = request.POST
    plain = {name: told.get(name, "") for name in ("answer", "body_name", "paragraph", "text", "case_number", "name", "address")}
    return Given(day=day_in(told.get("day", "")), files=came(request), **plain)


def organisations(lines: str) -> list[Organisation]:
    """The organisations of a list, one a line; "Medlemmar i …" are those of a federation, "Kommuner i …" those of a region's county.

    Raises ``UnknownPartyError``.
    """
    found: dict[int, Organisation] = {}
    for line in lines.replace("\x00", "").splitlines():
        if told := " ".join(line.split()):
            found |= {one.pk: one for one in _of(told)}
    return list(found.values())


def _of(line: str) -> Iterable[Organisation]:
    for start in (_MEMBERS, _COUNTY):
        if line.casefold().startswith(start):
            whole = known_organisation(line[len(start) :])
            if whole is None:
                raise UnknownPartyError(line)
            return _members(whole) if start == _MEMBERS else _municipalities(whole)
    one = known_organisation(line)
    if one is None:
        raise UnknownPartyError(line)
    return [one]


def _members(whole: Organisation) -> list[Organisation]:
    rows = Membership.objects.filter(of=whole, until=None).select_related("member").order_by("member__sort_key")
    return [row.member for row in rows]


def _municipalities(region: Organisation) -> list[Organisation]:
    kind = OrganisationKind.MUNICIPALITY
    return list(Organisation.objects.filter(kind=kind, county=region.county, merged_into=None).exclude(code="")) if region.county else []
