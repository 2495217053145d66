"""How far a matter had come where a passage speaks of it, and whether what it is called comes back each year."""

from __future__ import annotations

import re
from datetime import date

from samtrad.matters.linking.passage import Kind, Passage

_OPEN = re.compile(
    r"bordlägg|bordlag|bordlades|återremi|remittera|ajourner|uppskj|skjut(?:s|er|a) upp|\butgår\b|vilande|överlämna|får (?:ställas|framställas)|för beredning|\bväck(?:s|ts|tes)\b",
    re.IGNORECASE,
)
"""What leaves a matter open: "Ärendet bordläggs", "Motionen remitteras"."""
_IN_PART = re.compile(
    r"\bdel(?:redovisning|rapport)|lägesrapport|\binriktningsbeslut|revisor|revision|granskning|\bmotion|förslag från|medborgarförslag|interpellation",
    re.IGNORECASE,
)
"""Titles of what is not at its end: a report in part, a motion that is raised."""
_DECIDES = re.compile(r"\bbeslut|\bbifall|\bantecknas|\bgodkänn", re.IGNORECASE)
_ASKS = re.compile(r"\bföreslå|\btillstyrk|\bförslag|\bbordlägg|\byrkan", re.IGNORECASE)
_TELLS = re.compile(r"överklag|\byttrande över|\binform(?:eras|eration|erar)|\blägesrapport|\bslutredovis|\bföljer upp\b|\bföljts upp\b", re.IGNORECASE)
"""What only tells how that goes which was decided."""
_RECURS = re.compile(
    r"\b(?:protokoll|minnesanteckningar)\b|\bmotioner\b.{0,60}\b(?:besvara|beredda|färdigbehandla|behandla)|\b(?:obesvarade|ej besvarade|ännu ej)\b.{0,40}\bmotioner"
    r"|\bmedborgarförslag\b.{0,60}\b(?:besvarats|beretts|färdigbehandlats)|\butdelning ur\b|\bpartistöd\b|\bmånads(?:uppföljning|rapport)|\bfirmatecknare\b|\bsammanträdes(?:dagar|tider)\b",
    re.IGNORECASE,
)
"""What a body treats each year anew, whether its heading names the year or not: others' minutes, motions that wait for an answer."""
_MAY_RECUR = ("protokoll", "anteckningar", "motioner", "medborgarförslag", "utdelning", "partistöd", "månads", "firmatecknare", "sammanträdes")
_DAY = re.compile(r"\b((?:19|20)\d\d)-\d\d-\d\d\b|\b\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*\.? ((?:19|20)\d\d)\b")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")


_OUTCOME = re.compile(r"^[ \t#*_]*(?:[A-ZÅÄÖ][\w-]+s )?(?:Beslut|Ställningstagande)[ \t:*_]*$", re.MULTILINE)
_NEXT = re.compile(
    r"^[ \t#*_]*(?:Handling(?:ar)?|Yrkanden?|Propositions?ordning|Proposition|Omröstning|Reservation(?:er)?|Protokollsutdrag|Protokollsanteckning|Bakgrund|Sammanfattning|Ärende(?:beskrivning|t i korthet|t(?=[ \t:]*$))|Beslutsgång|Beslutsunderlag"
    r"|Underlag|Jäv|Motivering|Skickas till|Expedieras|Särskilt yttrande)\b",
    re.MULTILINE,
)
_EARLIER = re.compile(r"(?:bordla(?:gt|gd|des)|återremitter\w+)\s+(?:den\s)?\d", re.IGNORECASE)
"""What was done to it before: "Bordlagt den 8 juni 2023, § 12"."""


def outcome_of(text: str) -> str:
    """What was decided, where a line heads it; else the whole text. What was done at meetings before is left out."""
    head = _OUTCOME.search(text)
    if head:
        stop = _NEXT.search(text, head.end())
        text = text[head.end() : stop.start() if stop else len(text)]
    return _EARLIER.sub(" ", text)


def is_ended(passage: Passage) -> bool:
    """Whether a council decided in the passage, and sent it nowhere and put nothing off."""
    if not passage.council or passage.kind is not Kind.ITEM or _IN_PART.search(passage.title):
        return False
    return _DECIDES.search(passage.text) is not None and not _OPEN.search(outcome_of(passage.text))


def is_asked(passage: Passage) -> bool:
    """Whether a council is to decide: it does so in the passage, or a board proposes it."""
    return passage.kind is Kind.ITEM and (
        passage.council or (_ASKS.search(passage.text) is not None and not _TELLS.search(passage.title) and not _TELLS.search(passage.text))
    )


def year_of(passage: Passage) -> int | None:
    """The year that belongs to what comes back each year: that of a day in the title, a year in it, else of the meeting; none of anything else."""
    low = passage.title.casefold()
    if not any(word in low for word in _MAY_RECUR) or not _RECURS.search(passage.title):
        return None
    found = _DAY.search(passage.title)
    if found:
        return int(found.group(1) or found.group(2))
    if year := _YEAR.search(passage.title):
        return int(year.group(1))
    return date.fromisoformat(passage.day).year if passage.day else None
