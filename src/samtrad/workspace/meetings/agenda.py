"""A meeting with its agenda: what proposes itself, what is put on it, in which order; its days; and calling it off."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.meetings.actions import agenda, handling, planning
from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.models import AgendaItem, RunMeeting
from samtrad.meetings.queries.due import due
from samtrad.meetings.queries.suggesting import Suggestion, suggested
from samtrad.workspace.meetings import forms, pages, words
from samtrad.workspace.meetings.around.leads import led
from samtrad.workspace.meetings.around.words import PAGES, todo
from samtrad.workspace.who import for_the_signed_in, user_of


class Shown(Struct, frozen=True, kw_only=True):
    """An item in the agenda, with what its state and subject are called."""

    item: AgendaItem
    state: str
    subject: str
    clauses: list[str]


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def meeting(request: HttpRequest, address: str) -> HttpResponseBase:
    """A meeting: its days, its agenda, and what proposes itself."""
    found = pages.meeting_of(request, address)
    done = pages.tried(request, _acts(request, found)) if request.method == "POST" else pages.NOTHING
    if request.method == "POST" and not done.error:
        return pages.back(request, "meeting", address)
    may_change = found.state in (*pages.BEFORE, *pages.DURING)
    context = {
        "meta": pages.meta(pages.name_of(found)),
        "meeting": found,
        "here": "meeting",
        "state": words.STATES[found.state],
        "sittings": found.sittings.all(),
        "items": items_of(found),
        "suggestions": led(suggested(found)) if may_change else [],
        "subjects": words.SUBJECTS.items(),
        "due": [(one, todo(one), f"workspace:{PAGES[one.code]}") for one in due(found, timezone.localdate())],
        "may_change": may_change,
        "is_before": found.state in pages.BEFORE,
        "is_held": found.state in pages.DURING,
    }
    return pages.shown(request, "meetings/meeting.html", done, context)


def items_of(found: RunMeeting) -> list[Shown]:
    """The agenda with what is proposed in each item."""
    rows = found.items.prefetch_related("clauses").all()
    return [
        Shown(
            item=one,
            state=str(words.ITEM_STATES[one.state]),
            subject=str(words.SUBJECTS[one.subject]),
            clauses=[clause.text for clause in one.clauses.all() if not clause.is_decided],
        )
        for one in rows
    ]


def _acts(request: HttpRequest, found: RunMeeting) -> dict[str, pages.Deed]:
    told, by = request.POST, user_of(request)

    def item() -> AgendaItem:
        return pages.item_of(found, told.get("item", ""))

    return {
        "add": lambda: agenda.add_item(found, told.get("title", ""), by, subject=_subject(told.get("subject", "")), presenter=told.get("presenter", "")[:200]),
        "take_in": lambda: agenda.take_in(found, _suggestion(found, told.get("origin", ""), told.get("key", "")), by),
        "up": lambda: _moved(found, item(), -1, request),
        "down": lambda: _moved(found, item(), 1, request),
        "order": lambda: agenda.order_items(found, _order(told.get("order", "")), by),
        "drop": lambda: agenda.drop_item(item(), by),
        "withdraw": lambda: handling.withdraw(item(), by),
        "restore": lambda: handling.restore(item(), by),
        "days": lambda: planning.plan_days(found, forms.days(told), by),
        "cancel": lambda: planning.cancel(found, by),
    }


def _subject(told: str) -> str:
    return told if told in words.SUBJECTS else "matter"


def _moved(found: RunMeeting, item: AgendaItem, step: int, request: HttpRequest) -> None:
    """An item a step up or down, by buttons that need no script."""
    keys = list(found.items.values_list("pk", flat=True))
    at = keys.index(item.pk)
    if 0 <= at + step < len(keys):
        keys[at], keys[at + step] = keys[at + step], keys[at]
        agenda.order_items(found, keys, user_of(request))


def _order(told: str) -> list[int]:
    return [number(one) or 0 for one in told.split(",")]


def _suggestion(found: RunMeeting, origin: str, key: str) -> Suggestion:
    told = next((one for one in suggested(found) if (one.origin, one.key) == (origin, number(key))), None)
    if told is None:
        raise MeetingError(Fault.UNKNOWN, _("Förslaget finns inte längre."))
    return told
