"""Covers: kind, body, days, place, chair, certifiers, notice and coming meetings; every name is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.find.attendance.find import find_attendance
from samtrad.reading.find.cells.label import label_at
from samtrad.reading.find.cover.find import Cover, find_cover
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.read import read
from samtrad.reading.structure.build import build_outline

_ITEMS = "\n\n§ 12 Val av justerare\n\nBeslut\n\nBo Ek utses att jämte ordföranden justera protokollet.\n\n§ 13 Budget\n\nBeslut\n\nNämnden beslutar att godkänna budgeten.\n"
_CLASSIC = """GRANBY KOMMUN
SAMMANTRÄDESPROTOKOLL
Socialnämnden
2021-03-02

Plats och tid
Kommunhuset, rum Björken, tisdagen den 2 mars 2021 kl 13.00-16.15, ajournering 14.30-14.45

Beslutande
Anna Berg (S), ordförande
Bo Ek (M)

Utses att justera
Bo Ek
Justeringens plats och tid
Socialkontoret 2021-03-05, kl. 10.00

Underskrifter
Sekreterare
.............................. Paragrafer 12-13
Lars Malm
Ordförande
..............................
Anna Berg
Justerande
..............................
Bo Ek

BEVIS
Organ
Socialnämnden
Datum då anslaget sätts upp
2021-03-08
Datum då anslaget tas ned
2021-03-30
Förvaringsplats för protokollet
Socialkontoret
"""


def cover(text: str) -> Cover:
    outline = build_outline(read_plain(text.encode()))
    return find_cover(outline, find_attendance(outline)[0])


def body(found: Cover) -> str | None:
    return found.body.text if found.body else None


def test_classic_cover() -> None:
    found = cover(_CLASSIC + _ITEMS)
    sitting = found.sittings[0]
    assert (found.kind, body(found), found.organisation and found.organisation.text) == ("minutes", "Socialnämnden", "GRANBY KOMMUN")
    assert (sitting.date, sitting.start, sitting.end, sitting.place, sitting.inferred) == ("2021-03-02", "13:00", "16:15", "Kommunhuset, rum Björken", False)
    assert found.chair is not None
    assert found.chair.text == "Anna Berg"
    assert [n.name for n in found.secretaries] == ["Lars Malm"]
    assert [n.name for n in found.certifiers] == ["Bo Ek"]
    assert [(c.date, c.place) for c in found.certifications] == [("2021-03-05", "Socialkontoret")]
    assert [(n.posted, n.removed, n.kept_at) for n in found.notices] == [("2021-03-08", "2021-03-30", "Socialkontoret")]


def test_year_follows_from_weekday_and_certification() -> None:
    found = cover(
        "Protokoll\n\nTid: Måndagen den 30 november kl. 18:00–21:35\nPlats: Folkets hus\n\nLedamöter\nAnna Berg (S)\nBo Ek (M)\n\nJusterat den 2020-12-07\n"
        + _ITEMS
    )
    assert [(s.date, s.start, s.end, s.place, s.inferred) for s in found.sittings] == [("2020-11-30", "18:00", "21:35", "Folkets hus", True)]


def test_two_days_in_the_title_are_two_sittings() -> None:
    found = cover("Minnesanteckningar internat den 14-15 november 2023\n\nNärvarande: Anna Berg, Bo Ek\n\n1. Inledning\n\nHej.\n\n2. Frågor\n\nInga.\n")
    assert found.kind == "notes"
    assert [s.date for s in found.sittings] == ["2023-11-14", "2023-11-15"]
    assert body(found) is None


def test_body_in_the_title() -> None:
    assert body(cover("Protokoll för Samrådet för äldre den 3 maj 2022\n\nNärvarande: Anna Berg, Bo Ek\n" + _ITEMS)) == "Samrådet för äldre"


def test_body_broken_over_lines() -> None:
    assert (
        body(cover("Nämnden för bygg och\ntrafik\nProtokoll\n2022-05-03\n\nBeslutande\nAnna Berg (S)\nBo Ek (M)\n" + _ITEMS)) == "Nämnden för bygg och trafik"
    )


def test_body_in_a_signature() -> None:
    text = (
        "Protokoll\n\nNärvarande\nAnna Berg (S)\nBo Ek (M)\n"
        + _ITEMS
        + "\nVid protokollet\nCia Dal\n\nJusteras\nAnna Berg\n\nOrdförande Samrådet för äldre: Anna Berg\n"
    )
    assert body(cover(text)) == "Samrådet för äldre"


def test_certifiers_in_a_sentence_with_the_chair() -> None:
    text = "Protokoll\nKommunfullmäktige\n2023-02-02\n\n§ 1 Tid för justering\n\nBeslut\n\nAnna Berg (S) och Bo Ek (M) justerar protokollet tillsammans med ordföranden Cia Dal (C) på Stadshuset.\n\n§ 2 Budget\n\nBeslut\n\nBudgeten antas.\n"
    found = cover(text)
    assert [n.name for n in found.certifiers] == ["Anna Berg", "Bo Ek"]
    assert found.chair is not None
    assert found.chair.text == "Cia Dal"


def test_a_certifiers_stand_in_is_none() -> None:
    text = (
        "Protokoll Trafiknämnden 2022-01-19\n\n§ 1 Öppnande\n\nMötet öppnas.\n\n§ 2 Val av justerare\n\nTill justerare utses Bo Ek med Cia Dal som ersättare.\n"
    )
    assert [n.name for n in cover(text).certifiers] == ["Bo Ek"]


def test_immediate_certification() -> None:
    text = "Protokoll Trafiknämnden 2022-01-19\n\n§ 1 Öppnande\n\nMötet öppnas.\n\n§ 2 Lån\n\nBeslut\n\nLånet godkänns. Paragrafen förklaras omedelbart justerad.\n"
    assert [(c.immediate, c.items) for c in cover(text).certifications] == [(True, ["2"])]


def test_coming_meetings() -> None:
    text = "Protokoll Trafiknämnden\nTid: 2022-01-19 kl 9-12\n\nNärvarande: Anna Berg, Bo Ek\n\n§ 1 Öppnande\n\nMötet öppnas.\n\n§ 2 Kommande möten 2022\n\n24 mars kl 9-12\n\n11 maj kl 13-16\n"
    assert [(s.date, s.start, s.end, s.inferred) for s in cover(text).next_sittings] == [
        ("2022-03-24", "09:00", "12:00", True),
        ("2022-05-11", "13:00", "16:00", True),
    ]


def test_next_meeting_in_a_sentence() -> None:
    text = "Protokoll Trafiknämnden\nTid: 2022-11-19 kl 9-12\n\nNärvarande: Anna Berg, Bo Ek\n\n§ 1 Öppnande\n\nMötet öppnas.\n\n§ 2 Övrigt\n\nNästa sammanträde är den 24 januari kl. 13.00. Rådets nästa möte är den 3 mars.\n"
    assert [(s.date, s.start) for s in cover(text).next_sittings] == [("2023-01-24", "13:00")]


def test_what_is_no_minutes_gets_nothing() -> None:
    found = cover(
        "Riktlinje för skolskjuts\n\n1. Inledning\n\nAnna Berg är kontaktperson sedan 2020-01-02.\n\n2. Bestämmelser\n\nEleven har rätt till skolskjuts.\n"
    )
    assert found == Cover("other")
    assert cover("Kära kund\n\nTack för köpet.\n\nHälsningar\nAnna Berg\n") == Cover("other")


def test_call() -> None:
    found = cover("Kallelse till sammanträde med Tekniska nämnden\n\nTid: 2021-04-06 kl 13.00\nPlats: Ekhult\n\n1. Upprop\n2. Val av justerare\n3. Budget\n")
    assert (found.kind, body(found)) == ("call", "Tekniska nämnden")


@pytest.mark.parametrize("string", ["\x0cKvarnseles kommun", " Kvarnseles kommun", "\x0c", "Närvarande "])
def test_lines_with_white_space_at_their_edges_are_no_labels_by_it(string: str) -> None:
    label_at(string)
    assert read(f"Bergnämnden\nProtokoll 2025-03-04\n{string}\n§ 1 Val\nBeslut\nPer Alm väljs.\n".encode(), "a.txt").minutes.items


def test_where_minutes_are_kept_right_behind_its_label() -> None:
    found = cover(
        "Bergnämnden\nProtokoll\nSammanträdesdatum: 2025-03-04\n\nAnslaget sätts upp    2025-03-08\nDatum för anslags nedtagande  2025-03-30\nProtokollet förvaras hos  Socialkontoret\n"
        + _ITEMS
    )
    assert [(n.posted, n.removed, n.kept_at) for n in found.notices] == [("2025-03-08", "2025-03-30", "Socialkontoret")]


@pytest.mark.parametrize(
    "lines",
    [
        "Tid och plats för justering  Kommunhuset, 2021-03-05\n\nUnderskrifter\n\nSekreterare           Paragrafer 12 - 13\n                      Lars Malm",
        "Plats och tid för justering\tKommunhuset, 2021-03-05\nSekreterare\tParagrafer 12-13\n\tLars Malm",
        "| Plats och tid för justering | Kommunhuset, 2021-03-05 |\n| Sekreterare | Paragrafer §§ 12–13 |\n| | Lars Malm |",
    ],
)
def test_what_is_certified_may_stand_over_who_signs(lines: str) -> None:
    found = cover(f"Protokoll Trafiknämnden 2021-03-02\n\nLedamöter\nAnna Berg (S)\nBo Ek (M)\n\n{lines}\n{_ITEMS}")
    assert [(c.date, c.place, c.items) for c in found.certifications] == [("2021-03-05", "Kommunhuset", ["12", "13"])]
    assert [n.name for n in found.secretaries] == ["Lars Malm"]
