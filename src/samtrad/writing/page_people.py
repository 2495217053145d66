"""Who was there, who was not, and who signed."""

from __future__ import annotations

from samtrad.reading.record import Attendee, Minutes, Signature
from samtrad.writing.days import day
from samtrad.writing.labels import label
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Content, Html, joined, tag
from samtrad.writing.page_parts import folded
from samtrad.writing.phrases import capacities, code, limits, numbers, position

_GROUPS = ("present", "part", "absent", "vacant")
_MANY = 40
"""People of one capacity that are listed in the open."""


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
        for capacity in capacities(one for _, one in group):
            people = [_person(ledger, f"/attendance/{at}", one) for at, one in group if one.capacity == capacity]
            told.append(_group(code("capacity", capacity, language), people))
    return joined(*told)


def _group(name: str, people: list[Html]) -> Html:
    title, listed = name[:1].upper() + name[1:], tag("ul", *people, class_="people")
    if len(people) > _MANY:
        return folded(listed, f"{title}, {len(people)}", len(people), _MANY)
    return joined(tag("p", title, class_="group"), listed)


def _person(ledger: Ledger, pointer: str, one: Attendee) -> Html:
    """Name, party, whom for, position: one link to where they stand, large enough to aim at."""
    language = ledger.language
    fields = ("name", "party", "organisation", "title", "replaces", "from", "to", *(f"items/{at}" for at in range(len(one.items or []))))
    ledger.ranges(f"{pointer}/group")
    name = one.name or label("vacant", language).capitalize()
    part = limits(one, language)
    rest = [
        one.organisation,
        position(one),
        part and tag("span", part, lang=ledger.tongue and language),
        one.replaces and joined(tag("span", label("replaces", language, who=""), lang=ledger.tongue and language), one.replaces),
        tag("span", label("remote", language), lang=ledger.tongue and language) if one.remote else None,
    ]
    shown = joined(tag("b", name), f" ({one.party})" if one.party else None)
    more = joined(*rest, between=", ")
    return tag("li", ledger.link(ledger.gathered([f"{pointer}/{field}" for field in fields], one.span), _both(shown, more), lang=ledger.tongue))


def _both(name: Html, more: Html) -> Html:
    """A name and what is said of it, the latter quieter."""
    return joined(name, tag("span", ", ", more, class_="more") if more else None)


def signatures(ledger: Ledger, minutes: Minutes) -> Html:
    """Who signed, when the minutes were certified, and the notice of it."""
    lines = [tag("li", _signature(ledger, f"/signatures/{at}", one)) for at, one in enumerate(minutes.signatures)]
    return tag("ul", *lines, *_certified(ledger, minutes), *_noticed(ledger, minutes), class_="list small")


def _signature(ledger: Ledger, pointer: str, one: Signature) -> Html:
    method = code("method", one.method, ledger.language)
    rest = (one.role, method and tag("span", method, lang=ledger.tongue and ledger.language), one.signed_at, one.reference)
    ranges = ledger.gathered([f"{pointer}/{field}" for field in ("name", "role", "method", "signed_at", "reference")], one.span)
    return ledger.link(ranges, _both(tag("b", one.name), joined(*rest, between=", ")), lang=ledger.tongue)


def _certified(ledger: Ledger, minutes: Minutes) -> list[Html]:
    language = ledger.language
    lines = []
    for at, one in enumerate(minutes.certifications):
        pointer, back = f"/certifications/{at}", ledger.fresh()
        told: list[Content] = [day(one.date, language) if one.date else None, label("immediate", language) if one.immediate else None]
        told.append(ledger.value(f"{pointer}/place", one.place, one.span) if one.place else None)
        told.append(label("parts", language, items=numbers(one.items)) if one.items else None)
        lines.append(_act(ledger, label("certified", language), joined(*told, between=", "), f"{pointer}/date", back, one.span, at))
        _used(ledger, f"{pointer}/items", one.items)
    return lines


def _noticed(ledger: Ledger, minutes: Minutes) -> list[Html]:
    language = ledger.language
    lines = []
    for at, notice in enumerate(minutes.notices):
        pointer, back = f"/notices/{at}", ledger.fresh()
        days = [label(key, language, day=day(value, language)) for key, value in (("posted", notice.posted), ("removed", notice.removed)) if value]
        kept = joined(label("kept_at", language, place=""), ledger.value(f"{pointer}/kept_at", notice.kept_at, notice.span)) if notice.kept_at else None
        lines.append(_act(ledger, label("notice", language), joined(*days, kept, between=", "), f"{pointer}/posted", back, notice.span, at))
        _used(ledger, f"{pointer}/items", notice.items)
    return lines


def _act(ledger: Ledger, name: str, told: Html, pointer: str, back: str, span: object, at: int) -> Html:
    what = name.lower() + (f" {at + 1}" if at else "")
    return tag("li", tag("b", name), " ", told, " ", ledger.proof(pointer, what, back, span, "fine"), id=back)


def _used(ledger: Ledger, pointer: str, numbered: list[str] | None) -> None:
    """Numbers of items that are drawn together lead nowhere by themselves: their line's proof does."""
    for at in range(len(numbered or [])):
        ledger.ranges(f"{pointer}/{at}")
