"""What in a document may have to be masked before it is public: pure functions over its text and record.

What is found waits for a person. So a rule may well find what turns out to be harmless, but not on every page; and what it does not
find is what nobody is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from samtrad.documents.personal_numbers import personal_numbers
from samtrad.documents.states import SensitiveKind
from samtrad.reading.record import Minutes
from samtrad.reading.words import Span


class Found(NamedTuple):
    """A stretch of the text, and what it looks like."""

    kind: SensitiveKind
    start: int
    end: int


_REFERENCE = re.compile(
    r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b"
    r"|(?i:\b(?:bank-?id|freja(?: ?e-?id)?|scrive|addo|assently|signerings?|transaktions?|dokument)[- ]?(?:ref(?:erens)?(?:no|nr|nummer)?|transaktion(?:s-?id)?|id|nr|nummer|nyckel|kod)?"
    r"\s*(?:no|nr|id)?\.?\s*[:#]\s*)(?P<id>(?=[A-Za-z-]*\d)[0-9A-Za-z][0-9A-Za-z-]{9,})"
    r"|(?i:\bscrive document\w* |\btransaktion )(?P<number>\d{12,})",
)
"""What an e-signing service calls a signature: "BankID refno: 7526ae83-…", "Transaktion 09222115557512345678"."""
_REFERRED = tuple(re.compile(sign) for sign in (r"-[0-9a-f]{4}-[0-9a-f]{4}-", r"[:#]\s*(?=[A-Za-z-]*\d)[0-9A-Za-z][0-9A-Za-z-]{9}", r"\d\d{11}"))
"""One of these stands in every such reference; few texts have any, and a pattern that opens with a rare sign is looked for quickly."""
_STREETS = ("gatan", "gata", "vägen", "väg", "gränd", "gränden", "stigen", "stig", "allén", "torget", "backen", "plan", "kroken", "slingan", "stråket", "liden")
_NUMBERED = re.compile(rf"[{''.join(sorted({one[-1] for one in _STREETS}))}] ?\d")
"""The end of a street's name with its number, and of much else."""
_STREET = rf"[A-ZÅÄÖ][\wåäöé]*(?:{'|'.join(_STREETS)}) ?\d{{1,4}} ?[A-Za-z]?(?:,? (?:lgh|läg) ?\d{{3,4}})?\b"
_POSTAL = re.compile(rf"(?P<street>{_STREET})(?:,|\s)\s{{0,3}}\d{{3}} ?\d{{2}} +[A-ZÅÄÖ][A-ZÅÄÖa-zåäöé]+")
_BARE_STREET = re.compile(_STREET)
_HOME = re.compile(r"(?i)\b(?:bor|boende|bosatt|hemadress(?:en)?|bostadsadress|privatadress|folkbokförd|c/o|hemma hos|adress(?:en)?)\b[^.\n]{0,60}$")
_MOBILE = re.compile(r"[+0](?<![\d-][+0])(?:(?<=\+)46 ?\(?0?\)?|(?<=0))7[02369][- ]?\d(?:[ -]?\d){6}(?!\d)")
_DOMAIN = re.compile(r"@[\w-]+(?:\.[\w-]+)+")
_BACKWARDS = re.compile(r"[\w.+-]+")
_LOCAL = 320
"""Characters before the @ of an address that are looked at: more than any address has."""
_PRIVATE_MAIL = re.compile(
    r"(?i)@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|telia|bredband|bredbandsbolaget|comhem|tele2|spray|swipnet|proton(?:mail)?|pm|home|passagen|glocalnet|bahnhof|tiscali|gmx|aol)"
    r"\.(?:com|se|net|me|nu|org|co\.uk)$"
)
_OFFICIAL = re.compile(
    r"(?i)kommun|region|landsting|förbund|kansli|växel|kundcenter|kontaktcenter|reception|besöksadress|postadress|org(?:anisations)?\.?-?\s?n|myndighet|\bbox \d|upplysningar|handläggare|"
    r"anmälan (?:till|görs)|kontakt(?:a|person)?\b|\bplats\b|lokal|sammanträd|fastighet(?:en)?\b|detaljplan|bygglov|skola|förskola|bibliotek|hälsocentral|vårdcentral|sjukhus"
)
"""Words of a line that make its address or number that of an office, or of a place that is spoken of."""


def sensitive(text: str, minutes: Minutes) -> list[Found]:
    """Everything of a text that a person has to decide on, in order, none within another."""
    furniture = [part.span for part in minutes.parts if part.kind == "furniture"]
    found: list[Found] = [Found(SensitiveKind.PERSONAL_NUMBER, start, end) for start, end in personal_numbers(text)]
    for kind, find in _FINDERS:
        found += [Found(kind, start, end) for start, end in find(text) if kind in _ANYWHERE or not _in(furniture, start)]
    found += _signed(text, minutes)
    return _apart(found)


def _references(text: str) -> Iterator[Span]:
    if not any(sign.search(text) for sign in _REFERRED):
        return
    for match in _REFERENCE.finditer(text):
        group = "id" if match["id"] else "number" if match["number"] else 0
        yield match.span(group)


def _addresses(text: str) -> Iterator[Span]:
    if not any(text.endswith(_STREETS, 0, one.start() + 1) for one in _NUMBERED.finditer(text)):
        return
    for match in _POSTAL.finditer(text):
        if not _official(text, match.start(), match.end()):
            yield match.span()
    for match in _BARE_STREET.finditer(text):
        if _HOME.search(text, max(0, match.start() - 80), match.start()):
            yield match.span()


def _phones(text: str) -> Iterator[Span]:
    for match in _MOBILE.finditer(text):
        if not _official(text, match.start(), match.end()):
            yield match.span()


def _emails(text: str) -> Iterator[Span]:
    """Looked for from the @: to begin with whatever may stand before one would go through every word."""
    end = 0
    for match in _DOMAIN.finditer(text):
        before = text[max(end, match.start() - _LOCAL) : match.start()]
        if local := _BACKWARDS.match(before[::-1]):
            end = match.end()
            if _PRIVATE_MAIL.search(match[0]):
                yield match.start() - local.end(), end


_FINDERS: tuple[tuple[SensitiveKind, Callable[[str], Iterator[Span]]], ...] = (
    (SensitiveKind.SIGNING_REFERENCE, _references),
    (SensitiveKind.ADDRESS, _addresses),
    (SensitiveKind.PHONE, _phones),
    (SensitiveKind.EMAIL, _emails),
)
_ANYWHERE = frozenset({SensitiveKind.SIGNING_REFERENCE, SensitiveKind.EMAIL})
"""What is looked at in headers and footers too: those hold an office's address and number, but also what a signing service stamps on each page."""


def _signed(text: str, minutes: Minutes) -> list[Found]:
    """The references of signatures as the record has them, wherever they stand."""
    found = []
    for signature in minutes.signatures:
        if signature.reference:
            for match in re.finditer(re.escape(signature.reference), text):
                found.append(Found(SensitiveKind.SIGNING_REFERENCE, *match.span()))
    return found


def _official(text: str, start: int, end: int) -> bool:
    """Whether the lines that hold a stretch, or the one before it, speak of an office."""
    first = text.rfind("\n", 0, max(0, text.rfind("\n", 0, start)))
    last = text.find("\n", end)
    return bool(_OFFICIAL.search(text, max(0, first), last if last >= 0 else len(text)))


def _in(spans: list[Span], at: int) -> bool:
    return any(start <= at < end for start, end in spans)


def _apart(found: list[Found]) -> list[Found]:
    """The stretches without those that lie in another: the first kind holds."""
    kept: list[Found] = []
    for one in found:
        if not any(one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)
