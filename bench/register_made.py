"""Ready records by the thousand, of an invented region: what the register is filled with to be measured.

A record has the sizes of a real one (twenty items, thirty decisions, twenty-five people, 14 KB of text), its spans hold its words,
and it is the same for the same number. Nothing is read: the records are those that reading would have made.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import msgspec

from samtrad.bounded.recorded import Record
from samtrad.reading.assemble import to_json
from samtrad.reading.record import Attendee, Decision, Item, Minutes, Sitting, Source, TextAt
from samtrad.reading.words import Span

ITEMS = 20
_PLACES = "Ekvad Fagerhed Granholma Hasselmo Kvarnhede Lillåker Mellansund Rörbacka Södervad Tallmora Vitsjö Åmynne".split()
_BODIES = ("Kommunstyrelsen", "Kommunfullmäktige", "Socialnämnden", "Vård- och omsorgsnämnden", "Barn- och utbildningsnämnden", "Tekniska nämnden")
_GIVEN = "Anna Bo Cecilia David Elsa Fredrik Greta Hans Ida Johan Karin Lars Maria Nils Olga Per Rut Sven Tove Ulf".split()
_FIRST = "Ahl Alm Berg Björk Blom Dahl Ek Engel Falk Fors Frid Gran Hag Hed Holm Jord Käll Lind Ljung Malm Mo Nor Palm Ros Sand Sjö Skog Sten Strand Sund Söder Väster".split()
_LAST = "berg blad blom bäck dal fors gren gård hed holm kvist lund löf man mark mo qvist ros sjö skog stam strand ström stedt vall vik".split()
_PARTIES = "S M SD C V KD L MP".split()
_WHAT = (
    "Överenskommelse om hemsjukvård",
    "Remiss av länsplan för psykisk hälsa",
    "Gemensamt utförarregister",
    "Budgetuppföljning",
    "Handlingsplan för kompetensförsörjning",
    "Samverkan vid in- och utskrivning",
    "Delegationsbeslut",
    "Val av ersättare",
    "Färdtjänstens taxor",
    "Riktlinje för digital tillsyn",
)
_VERBS = (("att anta förslaget", "approve"), ("att godkänna redovisningen", "approve"), ("att lägga informationen till handlingarna", "note"),
          ("att ge förvaltningen i uppdrag att återkomma", "assign"), ("att avslå motionen", "reject"), ("att återremittera ärendet", "refer"))  # fmt: skip
_FILLER = "Ärendet har beretts av förvaltningen tillsammans med berörda parter och redovisas i bilagd tjänsteskrivelse. " * 3


class _Pen:
    """Writes a text and tells where each word of it stands."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.at = 0

    def put(self, words: str, end: str = "\n") -> Span:
        """Write words; where they stand."""
        start = self.at
        self._parts.append(words + end)
        self.at += len(words) + len(end)
        return start, start + len(words)

    def text(self) -> str:
        return "".join(self._parts)


def made(count: int, seed: int = 1) -> Iterator[tuple[bytes, Record]]:
    """So many documents, each as the bytes that stand for it and its record."""
    for number in range(count):
        record = _record(number, Random(f"{seed}/{number}"), seed)
        yield record.text.encode(), record


def _record(number: int, rng: Random, seed: int) -> Record:
    pen = _Pen()
    place, body = _PLACES[number % len(_PLACES)], _BODIES[number // len(_PLACES) % len(_BODIES)]
    day = (date(2005, 1, 10) + timedelta(days=21 * (number // (len(_PLACES) * len(_BODIES))))).isoformat()
    owner = TextAt(text=f"{place}s kommun", span=pen.put(f"{place}s kommun"))
    met = TextAt(text=body, span=pen.put(body))
    sitting = Sitting(date=day, start="13:00", end="15:30", place="Stadshuset", span=pen.put(day))
    members = _members(place, body, int(day[:4]) // 4)
    there = [
        Attendee(name=name, party=party, capacity="member" if at < 15 else "substitute", presence="present", span=pen.put(f"{name} ({party})"))
        for at, (name, party) in enumerate(rng.sample(members, 25))
    ]
    items, decisions = [], []
    for index in range(ITEMS):
        start = pen.at
        heading = f"{_WHAT[rng.randrange(len(_WHAT))]} {rng.randrange(10, 99)}"
        placed = pen.put(heading)
        pen.put(_FILLER)
        for _ in range(rng.choice((1, 1, 2))):
            words, kind = rng.choice(_VERBS)
            decisions.append(Decision(item=index, text=words, type=kind, status="made", by=body, span=pen.put(words), force="binding"))  # type: ignore[arg-type]
        items.append(
            Item(
                number=str(index + 1),
                heading=heading,
                level=1,
                case_number=f"KS {rng.randrange(2005, 2026)}/{rng.randrange(999)}",
                span=(start, pen.at),
                heading_span=placed,
            )
        )
    text = pen.text()
    source = Source(name=f"{number}.txt", sha256="", media_type="text/plain", characters=len(text), pages=3, language="sv")
    third = len(text) // 3
    minutes = Minutes(
        source=source,
        kind="minutes",
        organisation=owner,
        body=met,
        sittings=[sitting],
        attendance=there,
        items=items,
        decisions=decisions,
        pages=[(0, third), (third, 2 * third), (2 * third, len(text))],
        places={f"/items/{at}/heading": [item.heading_span] for at, item in enumerate(items)},
    )
    return Record(f"{seed}-{number}.txt", msgspec.Raw(to_json(minutes)), text, [], [])


def _members(place: str, body: str, term: int) -> list[tuple[str, str]]:
    """Those who hold seats in a body for a term of four years, with their parties; half of them go on into the next."""
    half = [[_person(Random(f"{place}/{body}/{one}/{seat}")) for seat in range(18)] for one in (term - 1, term)]
    return list({name: (name, party) for name, party in half[0] + half[1]}.values())


def _person(rng: Random) -> tuple[str, str]:
    return f"{rng.choice(_GIVEN)} {rng.choice(_FIRST)}{rng.choice(_LAST)}", rng.choice(_PARTIES)
