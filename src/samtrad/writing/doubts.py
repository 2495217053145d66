"""Doubts in the language of the one who reads: a record states them in Swedish, whoever made it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from samtrad.reading.record import Doubt
from samtrad.writing.days import weekday_in
from samtrad.writing.labels import Language, label
from samtrad.writing.phrases import candidate, code

_WORDINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "attendance.apart": (
        (
            "Närvarolistans kolumner har kommit isär: {count} namn står utan sin rad, så vem som satt när framgår inte för alla.",
            "The columns of the list of who came have come apart: {count} names stand without their row, so who sat when is not told for all.",
        ),
    ),
    "attendance.items_unknown": (
        ("{who} anges vara med på punkt {items}, som inte finns bland ärendena.", "{who} is said to be there for item {items}, which is not among the items."),
        (
            "{who} anges vara med på punkterna {items}, som inte finns bland ärendena.",
            "{who} is said to be there for items {items}, which are not among the items.",
        ),
        # as records of older readings say it
        ("{who} anges vara med på {items}, som inte finns bland ärendena.", "{who} is said to be there for {items}, which is not among the items."),
    ),
    "attendance.spelling": (
        ("Samma person verkar stå med två stavningar: {one} och {other}.", "The same person seems to be spelt in two ways: {one} and {other}."),
    ),
    "date.invalid": (("”{words}” är ingen dag som finns.", "“{words}” is no day that exists."),),
    "date.no_year": (("”{words}” saknar år, och inget i texten säger vilket.", "“{words}” has no year, and nothing in the text says which."),),
    "date.weekday": (("”{words}” är en {weekday}, inte en {said_weekday}.", "“{words}” is a {weekday}, not a {said_weekday}."),),
    "date.year_unlikely": (
        ("”{words}” sägs komma men ligger före mötet: året kan vara fel.", "“{words}” is said to come and lies before the meeting: the year may be wrong."),
        (
            "”{words}” sägs ha varit men ligger efter mötet: året kan vara fel.",
            "“{words}” is said to have been and lies after the meeting: the year may be wrong.",
        ),
    ),
    "decision.position_proposed": (
        (
            "Under ”Förslag till ställningstagande” står inget ställningstagande; förslaget är läst som det som beslutades.",
            "Under “Förslag till ställningstagande” (proposed position) no position stands; the proposal is read as what was decided.",
        ),
    ),
    "decision.recommended_aside": (
        (
            "{by} rekommenderar {whom} i texten, men rekommendationen står inte bland det som beslutades.",
            "{by} recommends {whom} in the text, but the recommendation does not stand among what was decided.",
        ),
    ),
    "file.several_meetings": (
        ("Filen har protokoll från {count} möten. Det här är nummer {number}.", "The file holds the minutes of {count} meetings. This is number {number}."),
    ),
    "items.missing": (("Numreringen hoppar över {gone}.", "The numbering passes over {gone}."),),
    "items.order": (
        (
            "Ärendena står inte i nummerordning ({numbers} kommer efter högre nummer): sidor kan ha kastats om.",
            "The items do not stand in the order of their numbers ({numbers} come after higher ones): pages may have changed places.",
        ),
    ),
    "meeting.day_missing": (
        (
            "Mötets dag står inte i texten; den är uppskattad efter andra dagar i den.",
            "The day of the meeting does not stand in the text; it is estimated from other days in it.",
        ),
    ),
    "ocr.failed": (
        ("Text i bild lästes inte (sida {pages}): textigenkänningen misslyckades.", "Text in pictures was not read (page {pages}): recognising it failed."),
    ),
    "ocr.faint": (
        ("Svårläst text i bild (sida {pages}): ord där kan vara fel.", "Text in pictures is hard to read (page {pages}): words there may be wrong."),
    ),
    "ocr.missing": (
        (
            "Text i bild lästes inte (sida {pages}): textigenkänning saknas.",
            "Text in pictures was not read (page {pages}): there is nothing to recognise it with.",
        ),
    ),
    "ocr.off": (
        (
            "Text i bild lästes inte (sida {pages}): textigenkänning var avstängd.",
            "Text in pictures was not read (page {pages}): recognising it was turned off.",
        ),
    ),
    "ocr.sign": (
        ("§ lästes som {seen}; numreringen visar vad som stod.", "§ was seen as {seen}; the numbering shows what stood there."),
        ("§ syns inte vid {numbers}; numreringen visar vad som stod.", "No § is seen at {numbers}; the numbering shows what stood there."),
    ),
    "ocr.time": (
        (
            "Text i bild lästes inte (sida {pages}): textigenkänningen tog för lång tid.",
            "Text in pictures was not read (page {pages}): recognising it took too long.",
        ),
    ),
    "presenter.unlisted": (("{who} föredrar men står inte i någon närvarolista.", "{who} presents an item and stands in no list of those present."),),
    "quantity.part_larger": (
        (
            "”{words}” sägs vara en del av ”{whole}”, som är mindre: något av talen är fel.",
            "“{words}” is said to be a part of “{whole}”, which is less: one of the figures is wrong.",
        ),
    ),
    "settlement.lost": (
        (
            "Det som någon rättade hittas inte igen i den nya läsningen: ”{words}”.",
            "What someone corrected is not found again in the new reading: “{words}”.",
        ),
    ),
    "text.broken": (("Texten slutar mitt i en mening: ”…{words}”.", "The text ends in the middle of a sentence: “…{words}”."),),
    "text.values": (
        ("Uppgifter ser skadade ut, som ”{words}”: jämför med originalet.", "Details look damaged, such as “{words}”: compare with the original."),
    ),
    "items.unnamed": (("Ett ärende saknar rubrik.", "An item has no heading."),),
    "text.gaps": (("Text verkar saknas, vid ”{words}”: jämför med originalet.", "Text seems to be missing, at “{words}”: compare with the original."),),
    "text.letters": (
        (
            "Tecken verkar ha bytts ut, som i ”{words}”: jämför med originalet.",
            "Characters seem to have been changed, as in “{words}”: compare with the original.",
        ),
    ),
    "text.lines": (
        (
            "Rader eller spalter verkar ha runnit ihop, vid ”{words}”: det som står där kan höra till olika ställen.",
            "Lines or columns seem to have run together, at “{words}”: what stands there may belong to different places.",
        ),
    ),
    "text.misread": (
        ("{count} ord ser fellästa ut, som {words}: jämför med originalet.", "{count} words seem to be misread, such as {words}: compare with the original."),
    ),
    "text.pages": (
        (
            "Sidor verkar ligga i fel ordning, vid ”{words}”: det som står där kan höra till ett annat ärende.",
            "Pages seem to be in the wrong order, at “{words}”: what stands there may belong to another item.",
        ),
    ),
    "text.spaces": (
        (
            "Mellanslag verkar ha fallit bort, som i ”{words}”: ord kan ha satts ihop fel.",
            "Spaces seem to have been lost, as in “{words}”: words may have been joined wrongly.",
        ),
    ),
    "text.spelt_twice": (
        (
            "{count} tecken var kodade två gånger, som ”{words}”, och är återställda.",
            "{count} characters were encoded twice, as in “{words}”, and have been put right.",
        ),
    ),
    "vote.sum": (
        (
            "Omröstningen anger {said} {side}-röster men {listed} namn är uppräknade.",
            "The vote is said to have {said} votes for {side}, and {listed} names are listed.",
        ),
    ),
}
"""What the reader says of each kind of doubt, and the same in English; the gaps hold words of the document."""
_CODED = {"decision.position_proposed": "status", "decision.recommended_aside": "status"}
"""Doubts whose candidates are codes, by the group of ``labels`` that words them."""
_SIDES = {"ja": "vote.yes", "nej": "vote.no"}


class Told(NamedTuple):
    """A doubt's message, and the language it is in: Swedish for one that a later reader has and this table lacks."""

    text: str
    language: Language


def message_of(doubt: Doubt, language: Language) -> Told:
    """The message in a language."""
    if language == "en":
        for pattern, english in _patterns(doubt.code):
            if match := pattern.fullmatch(doubt.message):
                return Told(english.format(**{name: _gap(name, value) for name, value in match.groupdict().items()}), "en")
    return Told(doubt.message, "sv")


def candidates(doubt: Doubt, language: Language) -> list[str]:
    """What the doubtful value might be instead, each as words."""
    group = _CODED.get(doubt.code)
    return [code(group, str(one), language) if group else candidate(one, language) for one in doubt.candidates]


@cache
def _patterns(kind: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_pattern(swedish), english) for swedish, english in _WORDINGS.get(kind, ()))


def _pattern(swedish: str) -> re.Pattern[str]:
    """What finds the gaps of a message: "{who} föredrar" as "(?P<who>.+?) föredrar"."""
    pieces = re.split(r"\{(\w+)\}", swedish)
    return re.compile("".join(f"(?P<{piece}>.+?)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)), re.DOTALL)


def _gap(name: str, value: str) -> str:
    """What stands in a gap: the reader's own words are put into English, the document's left as they are."""
    if name.endswith("weekday"):
        return weekday_in(value, "en")
    return label(_SIDES[value], "en") if name == "side" and value in _SIDES else value
