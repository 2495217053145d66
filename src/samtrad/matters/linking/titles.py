"""A title without who moved it: "Motion av Mirjam Ekvad (S) om att anlägga en badplats" is about a place to bathe."""

from __future__ import annotations

import re

_NAME = r"[A-ZÅÄÖÉ][\wåäöéü’'-]+"
_PARTY = r"\((?:[A-ZÅÄÖ]{1,4}|-|[a-zåäö]{1,2})\)"
_NAMED = re.compile(
    rf"(?:(?<=\bav )|(?<=\bfrån )|(?<=, )|(?<=\boch )|(?<=\bför )|(?<=\befter )|(?<=\btill )|(?<=\bsamt )|(?<=: ))(?:{_NAME}(?: (?:af|von|de|la|el|al) )? ?){{1,4}}\s?{_PARTY}(?:\sm\.?\s?fl\.?)?"
)
_PARTIES = re.compile(r"\b(?:från|av|för)\s(?:[A-ZÅÄÖ]{1,4}(?:,\s|\soch\s|\ssamt\s)?){1,9}(?=:|\s(?:om|angående|att|gällande|rörande|avseende|med|den)\b)")


_SENDER = re.compile(
    r"^(?:[\wåäöÅÄÖ-]+ ){0,2}?(?:hemställan|remiss|remissvar|yttrande|skrivelse|framställan|framställning|begäran|ansökan|förslag|initiativ|yrkande|förfrågan|anmälan|svar|inbjudan"
    r"|granskning|rapport|redovisning)\b(?:\s\w+){0,2}?\s(?:från|av)\s(?P<who>(?:(?!\b(?:om|angående|gällande|avseende|rörande|beträffande|att|till|med|för)\b)[^–:;]){2,70}?)"
    r"(?=\s(?:om|angående|gällande|avseende|rörande|beträffande|att|med|för)\s|\s?[–:-]\s)",
    re.IGNORECASE,
)
"""Who sends: "Hemställan från Nordviks Hamn AB om …"; the rest says what it is about."""


_CAPITALS = 12
"""Characters from which a title in capitals is set so, and is no short form."""


def without_movers(title: str) -> tuple[str, frozenset[str]]:
    """The title without the names of those who moved it, and the names."""
    if title.isupper() and len(title) > _CAPITALS:
        title = title.lower()
    if "(" in title:
        names = frozenset(" ".join(m.group().split("(")[0].split()).casefold() for m in _NAMED.finditer(title))
        title = _NAMED.sub(" ", title)
    else:
        names = frozenset()
    parties = _PARTIES.search(title)
    if parties:
        names |= frozenset(re.findall(r"\b[A-ZÅÄÖ]{1,4}\b", parties.group()))
        title = title[: parties.start()] + " " + title[parties.end() :]
    sender = _SENDER.match(title)
    if sender and sender.group("who")[:1].isupper():
        names |= {sender.group("who").casefold()}
        title = title[: sender.start("who")] + " " + title[sender.end("who") :]
    return title, names


_PARTS = re.compile(r"\s[–—-]\s|[:;]\s|,\s|\(|\)|\btidigare\b|\bf\.d\.|\bnumera\b")


def segments(title: str) -> list[str]:
    """What a title is put together from: "Kartan (gemensamt register), tidigare Registret" has three names."""
    return [part for part in map(str.strip, _PARTS.split(title)) if part] if _PARTS.search(title) else []
