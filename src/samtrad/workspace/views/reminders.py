"""What one is reminded of: the kinds, how long before, by letter, and by a calendar whose address only oneself knows."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import urlsplit

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.asked import number
from samtrad.following.actions.reminding import DAYS, change_calendar, choose
from samtrad.following.models import Follow, ReminderChoice
from samtrad.following.queries.reminders import calendar_of, calendar_token, chosen
from samtrad.following.reminder_letters import path_of, words_of
from samtrad.following.states import Sort
from samtrad.followup.task_states import MineKind
from samtrad.followup.wait_words import WHAT
from samtrad.workspace.shapes import Crumb, Meta
from samtrad.workspace.who import for_the_signed_in, user_of
from samtrad.writing.calendars import Occasion, calendar

_LONGEST = 254
_MADE = datetime(2026, 1, 1, tzinfo=UTC)
"""When an entry was last changed, as calendars ask: a changed day is another entry."""


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponseBase:
    """What is chosen, and the acts: choose, a new address for the calendar, none."""
    user = user_of(request)
    wrong, told = "", request.POST
    if request.method == "POST":
        act = told.get("act")
        if act in ("calendar", "no-calendar"):
            change_calendar(user, is_kept=act == "calendar")
            return HttpResponseRedirect(f"{reverse('workspace:reminders')}#kalender")
        days, address = number(told.get("days", ""), DAYS), _address(request)
        wrong = _wrong(days, address)
        if not wrong:
            spoken = told.get("language") if told.get("language") in ("sv", "en") else (get_language() or "sv")[:2]
            choose(user, told.getlist("kinds"), days or 0, address, spoken or "sv", timezone.now())
            messages.success(request, _("Sparat."))
            return HttpResponseRedirect(reverse("workspace:reminders"))
    return render(request, "workspace/reminders.html", _context(request, wrong), status=422 if wrong else 200)


def _context(request: HttpRequest, wrong: str) -> dict[str, object]:
    user, told = user_of(request), request.POST
    choice = ReminderChoice.objects.filter(user=user).first()
    letters = Follow.objects.filter(sort=Sort.REMINDERS, thing=user.pk).order_by("-confirmed_at").first()
    kinds = told.getlist("kinds") if wrong else choice.kinds if choice else list(MineKind.values)
    token = calendar_token(choice) if choice else ""
    crumbs = (Crumb(_("Arbete"), reverse("workspace:start")), Crumb(_("Påminnelser")))
    return {
        "meta": Meta(title=_("Påminnelser"), nav="follows", crumbs=crumbs),
        "wrong": wrong,
        "kinds": [(one.value, one.label, one.value in kinds) for one in MineKind],
        "days": told.get("days", "") if wrong else choice.days if choice else 14,
        "by_letter": told.get("letters") == "1" if wrong else letters is not None,
        "address": told.get("address", "") if wrong else letters.address if letters else user.email,
        "language": told.get("language") if wrong else letters.language if letters else get_language(),
        "letters": letters,
        "calendar": request.build_absolute_uri(reverse("workspace:reminder-calendar", args=[token])) if token else "",
    }


def _address(request: HttpRequest) -> str:
    """The address for letters; "" where none are asked for."""
    return request.POST.get("address", "").replace("\x00", "").strip() if request.POST.get("letters") == "1" else ""


def _wrong(days: int | None, address: str) -> str:
    """What is wrong with what a form says, as a sentence."""
    if days is None:
        return _("Skriv antal dagar som ett tal mellan 0 och 90.")
    try:
        if address:
            validate_email(address)
    except ValidationError:
        return _("Skriv en e-postadress, som namn@exempel.se.")
    return _("Adressen är för lång.") if len(address) > _LONGEST else ""


@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """Someone's calendar, for whoever has its address: what is not public is told without words."""
    choice = calendar_of(token)
    if choice is None:
        raise Http404
    site = request.build_absolute_uri("/").rstrip("/")
    found = [
        Occasion(
            f"{one.key}@{urlsplit(site).hostname or 'localhost'}",
            f"{WHAT[one.what]}: {words_of(one)[:160]}",
            one.last,
            _MADE,
            url=f"{site}{path_of(one)}",
            told=words_of(one),
        )
        for one in chosen(choice.user, timezone.localdate())
        if one.last
    ]
    answer = HttpResponse(
        calendar(_("Väntar på dig"), f"{site}{reverse('workspace:start')}", (get_language() or "sv")[:2], found), content_type="text/calendar"
    )
    answer["X-Robots-Tag"], answer["Cache-Control"], answer["Referrer-Policy"] = "noindex", "private, no-store", "no-referrer"
    return answer
