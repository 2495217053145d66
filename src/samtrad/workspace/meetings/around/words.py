"""What is due before a meeting, in words; and where it is done."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from samtrad.meetings.queries.due import Due

PAGES: Mapping[str, str] = {
    "handed": "meeting-papers",
    "papers": "meeting-call",
    "call": "meeting-call",
    "moved": "meeting-call",
    "missing": "meeting-papers",
    "public": "meeting-call",
}
"""On which page each is done."""
_TODO: Mapping[str, Promise] = {
    "papers": _("Fråga efter punkter och handlingar"),
    "call": _("Kalla"),
    "moved": _("Kalla igen: mötet är flyttat"),
    "public": _("Kungör mötet på anslagstavlan"),
}


def todo(due: Due) -> str:
    """What is to be done."""
    if due.code == "handed":
        return ngettext("Se igenom en inlämnad punkt", "Se igenom %(count)s inlämnade punkter", due.count) % {"count": due.count}
    if due.code == "missing":
        return ngettext("Lägg in handlingar: en punkt saknar", "Lägg in handlingar: %(count)s punkter saknar", due.count) % {"count": due.count}
    return str(_TODO[due.code])
