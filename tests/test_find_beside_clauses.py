"""Paragraphs that stand behind what a council decided and decide nothing, tasks of offices named by whose they are, and the words of a council's lists."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read
from samtrad.reading.record import Minutes

_NOTES = "Minnesanteckningar Samverkansrådet\n\nTid: 4 mars 2024, kl. 13:00-15:00\nPlats: Rådhuset\n\n{people}\n\n1\tVälkommen\n\nAnna Berg hälsar välkommen.\n\n2\tLäget\n\n{text}\n\n3\t{last}\n"
_PEOPLE = "Närvarande\nAnna Berg, ordförande, Granby\nBo Ek, Sundby"


def notes(text: str = "Läget är gott.", people: str = _PEOPLE, last: str = "Avslutning") -> Minutes:
    return read(_NOTES.format(text=text, people=people, last=last).encode(), "anteckningar.txt").minutes


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Ställningstagande\nSamverkansrådet fastställer den gemensamma planen.\n\nStatsbidraget uppgår till 725 000 kr för hela länet.",
            ["Samverkansrådet fastställer den gemensamma planen."],
        ),
        (
            "Beslut\n\n- Samverkansrådet avslår begäran om mer pengar.\n- Samverkansrådet noterar läget.\n\nChefsgruppen gör en kortfattad lägesbild.",
            ["Samverkansrådet avslår begäran om mer pengar.", "Samverkansrådet noterar läget."],
        ),
        (
            "Beslut\n\n- Samverkansrådet avslår begäran om mer pengar.\n\nKrediten får uppgå till 800 000 kronor.",
            ["Samverkansrådet avslår begäran om mer pengar.", "Krediten får uppgå till 800 000 kronor."],
        ),
        (
            "Beslut\nSamverkansrådet fastställer planen.\n\nDet uppdras åt kansliet att sprida den.",
            ["Samverkansrådet fastställer planen.", "Det uppdras åt kansliet att sprida den."],
        ),
        ("Samverkansrådet tackar för det fina besöket och lägger rapporten till handlingarna.", None),
        ("Samverkansrådet tackar för arbetet.", []),
    ],
)
def test_what_is_decided_and_what_is_told_behind_it(text: str, clauses: list[str] | None) -> None:
    assert [str(d.text) for d in notes(text).decisions] == ([text] if clauses is None else clauses)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Regionens strateger kontaktar länsstyrelsen för ett besked.", "Regionens strateger"),
        ("Kommunens jurister återkommer med svar.", "Kommunens jurister"),
        ("Presidiet gör en kort sammanställning under maj.", "Presidiet"),
        ("Till den 1 maj lämnar kansliet en sammanställning av svaren.", "kansliet"),
        ("Regionens företrädare ser positivt på förslaget.", None),
        ("VA-chefen lämnar en lägesrapport.", None),
    ],
)
def test_who_has_a_task(text: str, who: str | None) -> None:
    assert [a.responsible for a in notes(text).assignments] == ([who] if who else [])


def test_days_under_the_next_gathering() -> None:
    assert [str(s.date) for s in notes(last="Nästa sammankomst\n\n- måndag 8 april\n- tisdag 14 maj").next_sittings] == ["2024-04-08", "2024-05-14"]


def test_those_who_speak_for_the_parties_are_members() -> None:
    people = "Företrädare för kommunerna\nAnna Berg (S), ordförande – Granby\nBo Ek (M) – Sundby\n\nFöreträdare för regionen\nEva Hall (V) – Region Norra\n\nSekreterare\nUlf Sten"
    assert [(str(p.name), p.capacity) for p in notes(people=people).attendance] == [
        ("Anna Berg", "member"),
        ("Bo Ek", "member"),
        ("Eva Hall", "member"),
        ("Ulf Sten", "secretary"),
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Samverkansrådets medlemmar enades om att skjuta på besöket.", "made"),
        ("Kommunstyrelsens ledamöter enades om att skjuta på besöket.", "reported"),
    ],
)
def test_members_of_the_body_that_met_act_for_it(text: str, status: str) -> None:
    assert [d.status for d in notes(text).decisions] == [status]


def test_rows_of_who_decided_what_when() -> None:
    table = (
        "Beslutande\tDag\tBeslut\nKommunstyrelsen i Granby\t2024-01-15\tStäller sig bakom förslaget\nKommunfullmäktige i Sundby\t2024-02-12\tGodkände avtalet"
    )
    assert [(d.by, d.date, d.status) for d in notes(table).decisions] == [
        ("Kommunstyrelsen i Granby", "2024-01-15", "reported"),
        ("Kommunfullmäktige i Sundby", "2024-02-12", "reported"),
    ]
