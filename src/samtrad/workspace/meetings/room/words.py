"""What codes of a meeting that is held are called on its pages."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samtrad.meetings.law.codes import GROUNDS, Assembly

MOTIONS: Mapping[str, Promise] = {
    "counter": _("Annat förslag"),
    "reject": _("Avslag"),
    "approve": _("Bifall"),
    "amend": _("Ändring"),
    "add": _("Tillägg"),
    "remit": _("Återremiss"),
    "table": _("Bordläggning"),
    "other": _("Annat"),
}
JAV: Mapping[str, Promise] = {
    "personal": _("Rör personligen (KL 5:47)"),
    "accountable": _("Egen redovisning (KL 5:48)"),
    "party": _("Part eller närstående (KL 6:28 p. 1)"),
    "representative": _("Ställföreträdare eller ombud (KL 6:28 p. 2)"),
    "supervision": _("Tillsyn (KL 6:28 p. 3)"),
    "other": _("Annan särskild omständighet (KL 6:28 p. 4)"),
}
DISSENTS: Mapping[str, Promise] = {"reservation": _("Reservation"), "statement": _("Särskilt yttrande"), "note": _("Protokollsanteckning")}
OPTIONS: Mapping[str, Promise] = {"yes": _("Ja"), "no": _("Nej"), "abstain": _("Avstår")}
METHODS: Mapping[str, Promise] = {"acclamation": _("acklamation"), "open": _("öppen omröstning"), "secret": _("sluten omröstning")}
STEPS: Mapping[str, Promise] = {
    "today": _("Ska ärendet avgöras i dag?"),
    "which_way": _("Hur ska ärendet skjutas upp?"),
    "rival": _("Vilket förslag ska ställas mot huvudförslaget?"),
    "main": _("Huvudförslaget"),
    "change": _("Ska det ändras eller läggas till?"),
}


def grounds(assembly: Assembly) -> list[tuple[str, Promise]]:
    """The grounds for jäv that a kind of body has."""
    return [(code, name) for code, name in JAV.items() if code in GROUNDS[assembly]]
