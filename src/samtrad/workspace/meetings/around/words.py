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
    "public": "meeting-releases",
}
"""On which page each is done."""
_TODO: Mapping[str, Promise] = {
    "papers": _("Fråga efter punkter och handlingar"),
    "call": _("Kalla"),
    "moved": _("Kalla igen: mötet är flyttat"),
    "public": _("Kungör mötet på anslagstavlan"),
}

RELEASES: Mapping[str, Promise] = {
    "draft": _("Genomsökt"),
    "waits": _("Publiceras vid en tid"),
    "up": _("Publicerad"),
    "down": _("Togs ned"),
    "refused": _("Publicerades inte"),
    "off": _("Blev inte av"),
}
"""How far a publication has come."""
DOWN: Mapping[str, Promise] = {
    "agenda": _("dagordningen visas inte"),
    "newer": _("en nyare publicerades"),
    "classed": _("handlingen klassades"),
    "withdrawn": _("handlingen drogs tillbaka"),
    "disposed": _("handlingen gallrades"),
    "time": _("tiden var ute"),
    "forbidden": _("den som planerade den får inte längre publicera"),
    "not_open": _("mötet eller handlingen var inte öppen, eller mötet inställt"),
}
"""Why one came down, or was not made, where no person did it for its own sake."""


def todo(due: Due) -> str:
    """What is to be done."""
    if due.code == "handed":
        return ngettext("Se igenom en inlämnad punkt", "Se igenom %(count)s inlämnade punkter", due.count) % {"count": due.count}
    if due.code == "missing":
        return ngettext("Lägg in handlingar: en punkt saknar", "Lägg in handlingar: %(count)s punkter saknar", due.count) % {"count": due.count}
    return str(_TODO[due.code])
