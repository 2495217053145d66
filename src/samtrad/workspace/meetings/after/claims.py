"""What those who came claim for the meeting, in one form: kilometres, what they laid out, what they lost at work."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from django.http import HttpRequest, HttpResponseBase, QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from msgspec import Struct

from samtrad.meetings.actions import claiming
from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.actions.claiming import Claimed
from samtrad.meetings.models import Claim, Participant, RunMeeting, RunSitting
from samtrad.workspace.meetings import pages
from samtrad.workspace.meetings import words as meeting_words
from samtrad.workspace.meetings.after.overview import held
from samtrad.workspace.who import for_the_signed_in, user_of

_FIELDS = ("km", "expense", "expense_for", "lost_hours", "lost")


class Row(Struct, frozen=True, kw_only=True):
    """One person on one day, with what stands in their fields."""

    key: str
    person: Participant
    capacity: str
    day: RunSitting
    fields: dict[str, str]
    is_said: bool


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def claims(request: HttpRequest, address: str) -> HttpResponseBase:
    """The claims of a meeting that was held."""
    found = held(request, address)
    days = list(found.sittings.all())
    people = list(found.participants.exclude(name="").select_related("organisation"))
    deeds: dict[str, pages.Deed] = {"claim": lambda: claiming.claim(found, _told(request.POST, people, days), user_of(request), timezone.now())}
    done = pages.tried(request, deeds) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting-claims", address)
    context = {
        "meta": pages.meta(_("Ersättning"), found),
        "meeting": found,
        "here": "meeting-claims",
        "state": meeting_words.STATES[found.state],
        "rows": _rows(found, people, days, done.typed.get("claim")),
        "many_days": len(days) > 1,
    }
    return pages.shown(request, "meetings/after/claims.html", done, context)


def _rows(found: RunMeeting, people: list[Participant], days: list[RunSitting], typed: QueryDict | None) -> list[Row]:
    there = {(one.participant_id, one.sitting_id): one for one in Claim.objects.filter(participant__meeting=found)}
    rows = []
    for day in days:
        for one in people:
            key, claim = f"{one.pk}-{day.pk}", there.get((one.pk, day.pk))
            fields = {name: typed.get(f"{name}-{key}", "") if typed else _written(getattr(claim, name)) if claim else "" for name in _FIELDS}
            capacity = str(meeting_words.CAPACITIES.get(one.capacity, one.capacity))
            rows.append(Row(key=key, person=one, capacity=capacity, day=day, fields=fields, is_said=any(fields.values())))
    return rows


def _written(value: Decimal | str) -> str:
    """A number as one writes it, without noughts behind; nothing where it is nought."""
    if isinstance(value, str):
        return value
    return f"{value.normalize():f}".replace(".", ",") if value else ""


def _told(told: QueryDict, people: list[Participant], days: list[RunSitting]) -> dict[tuple[int, int], Claimed]:
    """What the form says of each."""
    found = {}
    for day in days:
        for one in people:
            km, expense, words, hours, lost = (told.get(f"{name}-{one.pk}-{day.pk}", "") for name in _FIELDS)
            found[one.pk, day.pk] = Claimed(_number(km, 1, one), _number(expense, 2, one), words, _number(hours, 2, one), _number(lost, 2, one))
    return found


def _number(told: str, decimals: int, of: Participant) -> Decimal:
    """A number with a comma or a point, blanks between its thousands; nought where nothing is written."""
    plain = "".join(told.split()).replace(",", ".")
    try:
        value = Decimal(plain or 0)
        if not value.is_finite():
            raise MeetingError(Fault.AMOUNT, of.name)
        return value.quantize(Decimal(1).scaleb(-decimals))
    except InvalidOperation as error:
        raise MeetingError(Fault.AMOUNT, of.name) from error
