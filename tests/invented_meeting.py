"""Minutes of an invented body, as a text and as the record that it comes to: what tests of pages and forms read."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from samtrad.reading.assemble import with_places
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.record import (
    Agreement,
    Assignment,
    Attendee,
    Ballot,
    Certification,
    Dated,
    Decision,
    Disqualification,
    Dissent,
    Doubt,
    Enclosure,
    Interpellation,
    Interval,
    Item,
    Minutes,
    Named,
    Notice,
    Part,
    Proposal,
    Quantity,
    Reference,
    Signature,
    Sitting,
    Source,
    TextAt,
    Vote,
)
from samtrad.reading.text import Text
from samtrad.reading.words import Span, Words

TEXT = """Norrdalens samverkansnämnd                                   1 (2)

Protokoll

Tid: måndagen den 3 mars 2025 kl. 13.00-14.30
Plats: Ekvadssalen, Norrby

Närvarande: Ida Ekvik (S), Norrby, ordförande
Nils Berglid (M), Södervik
Asta Lindmo, sekreterare
Vakant, Fagerhed
Ej närvarande: Bo Rehn (C)

§ 1 Val av justerare
Beslut
Nils Berglid utses att justera protokollet.

§ 2 Avtal om <läkarstöd> & hjälpmedel
Bo Rehn anmäler jäv. Yrkande: Nils Berglid yrkar avslag på förslaget.
Omröstning: 4 ja, 2 nej. Nils Berglid (nej).
Beslut
Nämnden antar avtalet om läkarstöd, som gäller till den 31 december 2026.
Kansliet får i uppdrag att återkomma senast den 5 juni.
Nils Berglid reserverar sig mot beslutet.
Kostnaden är 12 av 40 miljoner kronor. Se SOU 2019:29 och bilaga 2.
Kommunstyrelsen i Södervik godkände avtalet den 2 februari 2025.
\f§ 3 Nästa möte
Nämnden möts igen den 7 april. Ida Ekvik svarar på en fråga från Bo Rehn.

Vid protokollet
Asta Lindmo
Justerat den 10 mars 2025, anslaget samma dag
"""


def meeting() -> tuple[Text, Minutes]:
    """The text as it is read and the record with the places of its values."""
    text = read_plain(TEXT.encode())
    return text, with_places(_record(text.string, text.pages))


def _record(string: str, pages: tuple[Span, ...]) -> Minutes:
    def at(part: str, after: str = "") -> Words:
        start = string.index(part, string.index(after))
        return Words(part, ((start, start + len(part)),))

    def named(part: str, after: str = "") -> TextAt:
        return TextAt(text=at(part, after), span=at(part, after).span)

    def item(number: str, heading: str) -> Item:
        return Item(number=at(number, f"§ {number}"), heading=at(heading), level=1, span=at(heading).span, heading_span=at(heading).span)

    source = Source(
        name="norrdalen.txt", sha256=hashlib.sha256(TEXT.encode()).hexdigest(), media_type="text/plain", characters=len(string), pages=2, language="sv"
    )
    return Minutes(
        source=source,
        kind="minutes",
        title=named("Protokoll"),
        body=named("Norrdalens samverkansnämnd"),
        sittings=[Sitting(date="2025-03-03", start="13:00", end="14:30", place=at("Ekvadssalen, Norrby"), span=at("3 mars 2025").span)],
        chair=named("Ida Ekvik"),
        secretaries=[Named(name=at("Asta Lindmo"), span=at("Asta Lindmo").span)],
        certifiers=[Named(name=at("Nils Berglid", "§ 1"), span=at("Nils Berglid", "§ 1").span)],
        certifications=[Certification(date="2025-03-10", span=at("Justerat den 10 mars 2025").span)],
        notices=[Notice(posted="2025-03-10", span=at("anslaget samma dag").span)],
        attendance=_people(at),
        items=[item("1", "Val av justerare"), item("2", "Avtal om <läkarstöd> & hjälpmedel"), item("3", "Nästa möte")],
        **_acts(at),
        dates=[Dated(text=at("3 mars 2025"), start="2025-03-03", end="2025-03-03", precision="day", span=at("3 mars 2025").span)],
        quantities=[Quantity(item=1, text=at("12 av 40 miljoner kronor"), value=12e6, of=40e6, unit="kr", span=at("12 av 40 miljoner kronor").span)],
        references=[Reference(kind="SOU", id=at("SOU 2019:29"), span=at("SOU 2019:29").span)],
        enclosures=[Enclosure(item=1, text=at("bilaga 2"), kind="attached", span=at("bilaga 2").span)],
        signatures=[Signature(name=at("Asta Lindmo", "Vid protokollet"), role=None, span=at("Asta Lindmo", "Vid protokollet").span)],
        next_sittings=[Sitting(date="2025-04-07", inferred=True, span=at("7 april").span)],
        doubts=[Doubt(code="year", message="Vilket år är ”5 juni”?", candidates=["2025-06-05", "2026-06-05"], spans=[at("5 juni").span])],
        parts=_parts(string),
        pages=list(pages),
    )


def _people(at: Callable[..., Words]) -> list[Attendee]:
    def one(name: str, line: str, **more: Any) -> Attendee:
        return Attendee(name=at(name), span=at(line).span, **({"capacity": "member", "presence": "present"} | more))

    return [
        one("Ida Ekvik", "Ida Ekvik (S), Norrby, ordförande", party=at("S", "Ekvik ("), organisation=at("Norrby", "(S)"), title=at("ordförande")),
        one("Nils Berglid", "Nils Berglid (M), Södervik", party=at("M", "Berglid ("), organisation=at("Södervik"), presence="part", items=["1", "2"]),
        one("Asta Lindmo", "Asta Lindmo, sekreterare", capacity="secretary"),
        Attendee(name=None, organisation=at("Fagerhed"), capacity="member", presence="vacant", span=at("Vakant, Fagerhed").span),
        one("Bo Rehn", "Bo Rehn (C)", party=at("C", "Rehn ("), presence="absent"),
    ]


def _acts(at: Callable[..., Words]) -> dict[str, Any]:
    adopted = "Nämnden antar avtalet om läkarstöd, som gäller till den 31 december 2026."
    task = "Kansliet får i uppdrag att återkomma senast den 5 juni."
    told = "Kommunstyrelsen i Södervik godkände avtalet den 2 februari 2025."
    chosen = at("Nils Berglid utses att justera protokollet.")
    return {
        "decisions": [
            Decision(item=0, text=chosen, type="elect", status="made", span=chosen.span),
            Decision(item=1, text=at(adopted), type="approve", status="made", span=at(adopted).span),
            Decision(item=1, text=at(task), type="assign", status="made", span=at(task).span, addressee=at("Kansliet")),
            Decision(item=1, text=at(told), type="approve", status="reported", by=at("Kommunstyrelsen i Södervik"), date="2025-02-02", span=at(told).span),
        ],
        "proposals": [Proposal(item=1, by=[at("Nils Berglid", "Yrkande")], text=at("yrkar avslag på förslaget"), span=at("Yrkande: Nils").span)],
        "votes": [Vote(item=1, yes=4, no=2, ballots=[Ballot(name=at("Nils Berglid", "2 nej"), option="no")], span=at("4 ja, 2 nej").span)],
        "dissents": [Dissent(item=1, kind="reservation", by=[at("Nils Berglid", "5 juni")], span=at("reserverar sig").span)],
        "disqualifications": [Disqualification(item=1, name=at("Bo Rehn", "§ 2"), span=at("Bo Rehn", "§ 2").span)],
        "interpellations": [
            Interpellation(item=2, kind="question", by=[at("Bo Rehn", "fråga från")], to=at("Ida Ekvik", "§ 3"), span=at("en fråga från").span)
        ],
        "assignments": [
            Assignment(
                item=1,
                task=at(task),
                responsible=at("Kansliet"),
                due=Interval(start="2025-06-05", end="2025-06-05", precision="day", inferred=True),
                span=at(task).span,
                decision=2,
            ),
        ],
        "agreements": [
            Agreement(item=1, name=at("avtalet om läkarstöd"), event="adopted", valid_to="2026-12-31", span=at("avtalet om läkarstöd").span, decision=1)
        ],
    }


def _parts(string: str) -> list[Part]:
    first, second = string.index("\n\nProtokoll"), string.index("\f")
    return [Part(kind="furniture", span=(0, first)), Part(kind="item", span=(first, second)), Part(kind="item", span=(second, len(string)))]
