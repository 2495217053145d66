"""Certifying with BankID: an order is begun, its code shown anew each second other, and collected until it is done. Without script the page asks again by itself."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any, cast

from allauth.core.internal.httpkit import get_client_ip
from allauth.mfa.adapter import get_adapter
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from samtrad.meetings.actions import files
from samtrad.meetings.actions.acting import MeetingError
from samtrad.meetings.models import Certifier
from samtrad.meetings.queries.papers import to_sign
from samtrad.signing.bankid import BankID, BankIDError, Order
from samtrad.signing.evidence import bound
from samtrad.signing.transport import Https
from samtrad.workspace.meetings.after.certify import meta, own_row
from samtrad.workspace.meetings.words import worded
from samtrad.workspace.who import for_the_signed_in, user_of

_KEY = "bankid_order"
_EVERY = "2"
"""Seconds between two questions, as BankID wants it."""
_HINTS: dict[str, Promise] = {
    "outstandingTransaction": gettext_lazy("Starta BankID-appen och läs koden, eller öppna appen på den här enheten."),
    "noClient": gettext_lazy("Starta BankID-appen och läs koden, eller öppna appen på den här enheten."),
    "started": gettext_lazy("BankID letar efter ditt BankID. Har du inget på den här enheten, läs koden med en annan."),
    "userSign": gettext_lazy("Skriv din säkerhetskod i BankID-appen och välj Skriv under."),
    "userMrtd": gettext_lazy("Läs av din legitimation med BankID-appen."),
    "processing": gettext_lazy("BankID skriver under."),
}
_ENDED: dict[str, Promise] = {
    "userCancel": gettext_lazy("Du avbröt i BankID-appen. Inget är justerat."),
    "cancelled": gettext_lazy("Underskriften avbröts, för att en ny påbörjades. Försök igen."),
    "expiredTransaction": gettext_lazy("Tiden gick ut. Försök igen."),
    "startFailed": gettext_lazy("BankID-appen startade inte. Försök igen, och läs koden i tid."),
    "certificateErr": gettext_lazy("Ditt BankID är spärrat eller för gammalt. Skaffa ett nytt av din bank."),
    "alreadyInProgress": gettext_lazy("En annan underskrift med ditt BankID pågår. Avsluta den i appen och försök igen."),
    "unreachable": gettext_lazy("BankID svarar inte just nu. Försök igen om en stund, eller justera på annat sätt."),
}
_OTHER = gettext_lazy("BankID kunde inte genomföra underskriften. Försök igen, eller justera på annat sätt.")


def is_set() -> bool:
    """Whether BankID can be asked, and what comes back be computed.

    That is its address, the certificate that one asks with (a service without TLS, as a simulator is, wants none), and the certificates that signatures lead to.
    """
    return bool(settings.BANKID) and (bool(settings.BANKID_CERTIFICATE) or settings.BANKID.startswith("http:")) and bool(files.bankid_roots())


def service() -> BankID:
    """The service that is set here."""
    certificate = Path(settings.BANKID_CERTIFICATE) if settings.BANKID_CERTIFICATE else None
    authority = Path(settings.BANKID_AUTHORITY) if settings.BANKID_AUTHORITY else None
    return BankID(settings.BANKID, Https(certificate=certificate, authority=authority))


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def sign(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Sign a unit that one certifies: begin, show the code and ask how far it has come, or cancel."""
    row = own_row(request, pk)
    kept = _kept(request, row)
    if request.method == "POST":
        act = request.POST.get("act", "")
        if act == "cancel" and kept is not None:
            _cancel(request, kept)
            messages.success(request, _("Avbrutet. Inget är justerat."))
            return _back(pk)
        return _begin(request, row) if is_set() else _shown(request, row, None)
    if kept is None or not is_set():
        return _shown(request, row, None)
    return _asked(request, row, kept)


def _begin(request: HttpRequest, row: Certifier) -> HttpResponseBase:
    shown = told(row)
    try:
        order = service().sign(_address(request), shown, bound(to_sign(row.unit), f"unit:{row.unit_id}"))
    except BankIDError as error:
        messages.error(request, str(_ENDED.get(error.code, _OTHER)))
        return _back(row.unit_id)
    request.session[_KEY] = {
        "certifier": row.pk,
        "shown": shown,
        "began": timezone.now().timestamp(),
        "order": [order.order_ref, order.auto_start_token, order.qr_start_token, order.qr_start_secret],
    }
    return HttpResponseRedirect(reverse("workspace:certify-bankid", args=[row.unit_id]))


def told(row: Certifier) -> str:
    """What BankID shows: what one signs."""
    meeting = row.unit.meeting
    return f"# {meeting.body.name}\nJag justerar protokollet från {meeting.first_day.isoformat()}.\n\nTextens SHA-256: {row.unit.written.sha256 if row.unit.written else ''}"


def _asked(request: HttpRequest, row: Certifier, kept: dict[str, Any]) -> HttpResponseBase:
    """Ask how far it has come."""
    order = Order(*kept["order"])
    try:
        found = service().collect(order.order_ref)
    except BankIDError as error:
        request.session.pop(_KEY, None)
        messages.error(request, str(_ENDED.get(error.code, _OTHER)))
        return _back(row.unit_id)
    if found.status == "pending":
        return _shown(request, row, order, int(timezone.now().timestamp() - kept["began"]), str(_HINTS.get(found.hint_code, _HINTS["outstandingTransaction"])))
    request.session.pop(_KEY, None)
    if found.status == "failed" or found.completion_data is None:
        messages.error(request, str(_ENDED.get(found.hint_code, _OTHER)))
        return _back(row.unit_id)
    try:
        files.sign_by_bankid(row, order.order_ref, found.completion_data, kept["shown"], user_of(request), timezone.now())
    except MeetingError as error:
        messages.error(request, worded(error))
    else:
        messages.success(request, _("Du har justerat med BankID."))
    return _back(row.unit_id)


def _shown(request: HttpRequest, row: Certifier, order: Order | None, seconds: int = 0, hint: str = "") -> HttpResponseBase:
    code = base64.b64encode(get_adapter().build_totp_svg(order.code(seconds)).encode()).decode() if order else ""
    context = {
        "meta": meta(_("Justera med BankID")),
        "meeting": row.unit.meeting,
        "unit": row.unit,
        "is_set": is_set(),
        "code": code,
        "start": order.auto_start_token if order else "",
        "hint": hint,
        "shown": told(row),
    }
    answer = render(request, "meetings/after/bankid.html", context)
    if order is not None:
        answer["Refresh"] = _EVERY  # without script; the code is good for some seconds
    return answer


def _kept(request: HttpRequest, row: Certifier) -> dict[str, Any] | None:
    """The order that this browser began for this unit."""
    kept = cast("dict[str, Any] | None", request.session.get(_KEY))
    return kept if kept and kept["certifier"] == row.pk else None


def _cancel(request: HttpRequest, kept: dict[str, Any]) -> None:
    request.session.pop(_KEY, None)
    try:
        service().cancel(kept["order"][0])
    except BankIDError:  # it is over there already
        return


def _address(request: HttpRequest) -> str:
    return str(get_client_ip(request) or request.META.get("REMOTE_ADDR", ""))


def _back(pk: int) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("workspace:certify-unit", args=[pk]) + "#justera")
