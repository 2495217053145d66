"""What the page's script asks for: a text saved as it is typed, who else is where, and what they wrote meanwhile. Without it the buttons do the same."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from samtrad.access.asked import number
from samtrad.access.states import ForbiddenError
from samtrad.meetings.actions import presence, texts
from samtrad.meetings.actions.acting import MeetingError
from samtrad.meetings.models import AgendaItem, ItemText
from samtrad.meetings.models.item import PARTS
from samtrad.workspace.meetings import pages
from samtrad.workspace.meetings.words import worded
from samtrad.workspace.who import for_the_signed_in, user_of


@for_the_signed_in
@require_POST
def save(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """Save a part of an item's text. What clashes is answered with what holds, and both are kept."""
    one = pages.item_of(pages.meeting_of(request, address), pk)
    told = request.POST
    try:
        saved = texts.save_text(one, told.get("part", ""), told.get("text", ""), number(told.get("seen", "")) or 0, user_of(request), timezone.now())
    except ForbiddenError as error:
        raise PermissionDenied from error
    except MeetingError as error:
        return JsonResponse({"error": worded(error)}, status=422)
    return JsonResponse(_told(saved.holds) | {"clash": saved.clash is not None}, status=409 if saved.clash is not None else 200)


def _told(held: ItemText) -> dict[str, object]:
    return {"version": held.version, "text": held.text, "by": held.by.name, "at": timezone.localtime(held.at).strftime("%H.%M.%S")}


@for_the_signed_in
@require_POST
def here(request: HttpRequest, address: str) -> HttpResponseBase:
    """Who else is where; and of the item that is open here, the parts that are newer than those that were seen."""
    meeting = pages.meeting_of(request, address)
    told, by, now = request.POST, user_of(request), timezone.now()
    one = pages.item_of(meeting, told["item"]) if told.get("item") else None
    presence.seen_here(meeting, by, one, now)
    others = [{"name": row.user.name, "where": _where(row.item), "same": bool(one and row.item_id == one.pk)} for row in presence.others_here(meeting, by, now)]
    return JsonResponse({"others": others, "parts": _newer(one, request) if one else {}})


def _where(item: AgendaItem | None) -> str:
    if item is None:
        return _("i rummet")
    return f"§ {item.number} {item.title}" if item.number else item.title


def _newer(one: AgendaItem, request: HttpRequest) -> dict[str, object]:
    """The parts that hold in another version than the page has, with their words."""
    held: dict[str, ItemText] = {}
    for row in one.texts.filter(clashes=False).select_related("by").order_by("version"):
        held[row.part] = row
    seen = {name: number(request.POST.get(f"seen_{name}", "")) or 0 for name in PARTS}
    return {name: _told(row) for name, row in held.items() if row.version > seen[name]}
