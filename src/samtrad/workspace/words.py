"""What fields of the record are called, and how their values are told to those who settle them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from samtrad.writing.days import day
from samtrad.writing.labels import Language
from samtrad.writing.phrases import code

FIELDS: Mapping[str, str | Promise] = {
    "name": _("Namn"),
    "party": _("Parti"),
    "organisation": _("Organisation"),
    "title": _("Titel"),
    "capacity": _("Roll"),
    "presence": _("Närvaro"),
    "number": _("Nummer"),
    "heading": _("Rubrik"),
    "case_number": _("Diarienummer"),
    "presenters": _("Föredragande"),
    "text": _("Text"),
    "type": _("Slag"),
    "status": _("Status"),
    "by": _("Av"),
    "date": _("Dag"),
    "start": _("Från"),
    "end": _("Till"),
    "place": _("Plats"),
    "task": _("Uppgift"),
    "responsible": _("Ansvarig"),
    "due/start": _("Tidigast"),
    "due/end": _("Senast"),
    "yes": _("Ja-röster"),
    "no": _("Nej-röster"),
    "abstained": _("Avstår"),
    "valid_from": _("Gäller från"),
    "valid_to": _("Gäller till"),
    "task_status": _("Status"),
}
LISTS: Mapping[str, str | Promise] = {
    "sittings": _("Mötesdag"),
    "next_sittings": _("Nästa möte"),
    "attendance": _("Deltagare"),
    "items": _("Ärende"),
    "decisions": _("Beslut"),
    "assignments": _("Uppdrag"),
    "agreements": _("Avtal"),
    "votes": _("Omröstning"),
    "dates": _("Datum"),
}
SINGLE: Mapping[str, str | Promise] = {
    "body": _("Organ"),
    "organisation": _("Organisation"),
    "title": _("Rubrik"),
    "chair": _("Ordförande"),
    "kind": _("Slag av dokument"),
}
ROLES: Mapping[str, str | Promise] = {
    "member": _("Ledamot"),
    "substitute": _("Ersättare"),
    "serving_substitute": _("Tjänstgörande ersättare"),
    "co_opted": _("Adjungerad"),
    "secretary": _("Sekreterare"),
    "officer": _("Tjänsteperson"),
    "guest": _("Gäst"),
    "presenter": _("Föredragande"),
    "other": _("Övrig"),
}
PRESENCE: Mapping[str, str | Promise] = {
    "present": _("Närvarande"),
    "part": _("Närvarande en del av mötet"),
    "absent": _("Frånvarande"),
    "vacant": _("Vakant plats"),
}
_OURS = {"capacity": ROLES, "presence": PRESENCE}
"""Words for one person, where those of ``labels`` are for a group of them."""
_CODED = {"type", "status", "kind"}
_GROUPS = {"task_status": "task"}


def language() -> Language:
    """The language that the page is in."""
    return "en" if (get_language() or "sv").startswith("en") else "sv"


def told(field: str, value: Any) -> str:  # noqa: ANN401 - a value of the record
    """A value as people read it: codes in words, days as days; "" for nothing."""
    if value is None or value in ("", []):
        return ""
    if isinstance(value, list):
        return ", ".join(told(field, one) for one in value)
    if isinstance(value, Mapping):
        return told(field, value.get("text") or value.get("name"))
    name = field.rpartition("/")[2]
    if name in _OURS:
        return str(_OURS[name].get(str(value), value))
    if name in _CODED or field in _GROUPS:
        worded = code(_GROUPS.get(field, name), str(value), language())
        return worded[:1].upper() + worded[1:]
    return day(str(value), language())
