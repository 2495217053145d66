"""What headings name in items that were left open: invented minutes, where nothing was adopted, revised or ended."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read

_MINUTES = (
    "Protokoll\n\nKommunstyrelsen i Granby 2024-03-04\n\n§ 11 {heading}\n\nBeslut\n\n{decided}\n\n§ 12 Övriga frågor\n\nBeslut\n\nInformationen antecknas.\n"
)


@pytest.mark.parametrize(
    ("heading", "decided", "event"),
    [
        ("Beslut om genomförandeavtal för bro vid Sandviken", "Ärendet bordläggs till den 8 april 2024.", "proposed"),
        ("Revidering av riktlinje för resor", "Ärendet återremitteras till kommunledningskontoret.", "proposed"),
        ("Revidering av riktlinje för resor", "Förslaget avslås.", "proposed"),
        ("Revidering av riktlinje för resor", "Ärendet utgår.", "proposed"),
        ("Uppsägning av samverkansavtal om räddningstjänst", "Ärendet bordläggs till den 8 april 2024.", "proposed"),
        ("Utvärdering av riktlinje för resor", "Ärendet bordläggs till den 8 april 2024.", "evaluated"),
        ("Revidering av riktlinje för resor", "Förslaget godkänns.", "revised"),
    ],
)
def test_a_heading_tells_of_no_event_that_the_item_leaves_open(heading: str, decided: str, event: str) -> None:
    minutes = read(_MINUTES.format(heading=heading, decided=decided).encode(), "berg.txt").minutes
    assert [one.event for one in minutes.agreements] == [event]


def test_what_is_put_to_another_body_is_told_where_it_is_put() -> None:
    decided = "Kommunstyrelsen föreslår att kommunfullmäktige beslutar:\n\nRiktlinje för resor, enligt bilaga 2, antas."
    minutes = read(_MINUTES.format(heading="Revidering av riktlinje för resor", decided=decided).encode(), "berg.txt").minutes
    (one,) = minutes.agreements
    assert (one.event, one.decision) == ("proposed", 0)


@pytest.mark.parametrize(
    ("decided", "event"),
    [
        ("Förlängning av samarbetsavtal med Ekby högskola, i enlighet med bilaga 3, godkänns.", "extended"),
        ("Kommunstyrelsen föreslår att kommunfullmäktige beslutar:\n\nRiktlinje för resor revideras i enlighet med bilaga 2.", "proposed"),
    ],
)
def test_what_a_clause_does_to_an_agreement(decided: str, event: str) -> None:
    minutes = read(_MINUTES.format(heading="Ett ärende", decided=decided).encode(), "berg.txt").minutes
    assert [one.event for one in minutes.agreements] == [event]
