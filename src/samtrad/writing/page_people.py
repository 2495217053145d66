"""Who was there, who was not, and who signed."""

from __future__ import annotations

from samtrad.reading.record import Attendee, Minutes
from samtrad.writing.days import day
from samtrad.writing.labels import label
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Content, Html, joined, tag
from samtrad.writing.page_items import listed
from samtrad.writing.phrases import code, limits, numbers

_GROUPS = ("present", "part", "absent", "vacant")


def attendance(ledger: Ledger, minutes: Minutes) -> Html:
    """Everyone in the lists, by presence and then by capacity."""
    language = ledger.language
    if not minutes.attendance:
        return tag("p", label("tell.no_attendance", language), class_="empty")
    told: list[Content] = []
    everyone = list(enumerate(minutes.attendance))
    for presence in _GROUPS:
        group = [(at, one) for at, one in everyone if one.presence == presence]
        if group:
            told.append(tag("h3", f"{label(f'presence.{presence}', language)}, {len(group)}"))
        for capacity in dict.fromkeys(one.capacity for _, one in group):
            people = [_person(ledger, f"/attendance/{at}", one) for at, one in group if one.capacity == capacity]
            name = code("capacity", capacity, language)
            told.append(tag("p", name[:1].upper() + name[1:], class_="group"))
            told.append(tag("ul", *people, class_="people"))
    return joined(*told)


def _person(ledger: Ledger, pointer: str, one: Attendee) -> Html:
    """Name, party, whom for, position; each a link to where it stands."""
    language = ledger.language
    name = ledger.value(f"{pointer}/name", one.name or label("vacant", language).capitalize(), one.span)
    party = joined(" (", ledger.value(f"{pointer}/party", one.party, one.span), ")") if one.party else None
    ledger.ranges(f"{pointer}/group")
    for field in ("from", "to"):
        ledger.ranges(f"{pointer}/{field}")
    rest = [ledger.value(f"{pointer}/{field}", value, one.span) for field, value in (("organisation", one.organisation), ("title", one.title)) if value]
    part = limits(one, language)
    if part:
        for at in range(len(one.items or [])):
            ledger.ranges(f"{pointer}/items/{at}")
        rest.append(ledger.value(f"{pointer}/items", part, one.span))
    if one.replaces:
        rest.append(joined(label("replaces", language, who="").strip(), ledger.value(f"{pointer}/replaces", one.replaces, one.span), between=" "))
    if one.remote:
        rest.append(joined(label("remote", language)))
    return tag("li", name, party, joined(" ", tag("span", joined(*rest, between=", "))) if rest else None)


def signatures(ledger: Ledger, minutes: Minutes) -> Html:
    """Who signed, when the minutes were certified, and the notice of it."""
    language = ledger.language
    lines: list[Html] = []
    for at, one in enumerate(minutes.signatures):
        pointer = f"/signatures/{at}"
        fields = (("role", one.role), ("method", code("method", one.method, language)), ("signed_at", one.signed_at), ("reference", one.reference))
        rest = [ledger.value(f"{pointer}/{field}", value, one.span) for field, value in fields if value]
        lines.append(tag("li", joined(tag("b", ledger.value(f"{pointer}/name", one.name, one.span)), *rest, between=", ")))
    lines += _certified(ledger, minutes)
    return tag("ul", *lines, class_="list small")


def _certified(ledger: Ledger, minutes: Minutes) -> list[Html]:
    language = ledger.language
    lines = []
    for at, one in enumerate(minutes.certifications):
        pointer, back = f"/certifications/{at}", ledger.fresh()
        told: list[Content] = [day(one.date, language) if one.date else None, label("immediate", language) if one.immediate else None]
        told.append(ledger.value(f"{pointer}/place", one.place, one.span) if one.place else None)
        told.append(label("parts", language, items=numbers(one.items)) if one.items else None)
        what = label("certified", language)
        lines.append(tag("li", tag("b", what), " ", joined(*told, between=", "), " ", ledger.proof(f"{pointer}/date", what, back, one.span, "fine"), id=back))
        listed(ledger, f"{pointer}/items", one.items or [])
    for at, notice in enumerate(minutes.notices):
        pointer, back = f"/notices/{at}", ledger.fresh()
        days = [label(key, language, day=day(value, language)) for key, value in (("posted", notice.posted), ("removed", notice.removed)) if value]
        kept = ledger.value(f"{pointer}/kept_at", label("kept_at", language, place=notice.kept_at), notice.span) if notice.kept_at else None
        what = label("notice", language)
        proof = ledger.proof(f"{pointer}/posted", what, back, notice.span, "fine")
        lines.append(tag("li", tag("b", what), " ", joined(*days, kept, between=", "), " ", proof, id=back))
        listed(ledger, f"{pointer}/items", notice.items or [])
    return lines
