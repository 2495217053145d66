"""Tasks whose parts are labelled in one paragraph, and tasks in a list beneath what was decided. All content is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read
from samtrad.reading.record import Minutes

HEAD = (
    "Minnesanteckningar\n\nNätverket Norra stråket\n\nTid: 12 februari 2026, kl. 10.00\nPlats: Nämndhuset\n\nNärvarande\n"
    "Olivia Stjernfors, Ekby\nMona-Lisa Stiernvall, Ekby\nUrban Gullstrand, Stenkalla\nAsta Rud, Södra Lerkil\n\n"
    "1. Mötet öppnas\nKort presentation.\n\n2. Föregående anteckningar\nLäggs till handlingarna.\n\n3. Resor\n"
)
TAIL = "\n\n4. Övrigt\n\nInga övriga frågor.\n\n5. Avslutning\n\nOrdföranden tackar.\n"


def minutes(body: str) -> Minutes:
    return read((HEAD + body + TAIL).encode(), "anteckningar.txt").minutes


def tasks(body: str) -> list[tuple[str, str | None, str | None]]:
    return [
        (str(a.task).strip(" ."), str(a.responsible) if a.responsible else None, str(a.due.start) if a.due else None)
        for a in minutes(body).assignments
        if a.item == 2
    ]


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("Åtgärd: Sammanställa svaren. Ansvarig: Olivia Stjernfors. När: 13 aug 2026.", ("Sammanställa svaren", "Olivia Stjernfors", "2026-08-13")),
        ("Att göra: Sammanställa svaren. Vem: Mona-Lisa Stiernvall. Klart senast 260413.", ("Sammanställa svaren", "Mona-Lisa Stiernvall", "2026-04-13")),
        ("Uppgift: Bjuda in en talare. Ansvarig: Presidiet.", ("Bjuda in en talare", "Presidiet", None)),
        ("Vem: Urban Gullstrand. Vad: Boka lokal. När: 3 maj 2026.", ("Boka lokal", "Urban Gullstrand", "2026-05-03")),
        ("Insats: kartlägga hållplatser; Ansvarig: Stenkalla; Deadline: 1 juni 2026", ("kartlägga hållplatser", "Stenkalla", "2026-06-01")),
        ("Aktivitet: Ta fram underlag – Ansvarig: Södra Lerkil – Klart: 2026-05-20", ("Ta fram underlag", "Södra Lerkil", "2026-05-20")),
        ("Åtgärd: Sammanställa svaren. Ansvarig: Olivia Stjernfors.\nNär: 13 aug 2026.", ("Sammanställa svaren", "Olivia Stjernfors", "2026-08-13")),
        ("Åtgärd: Stämma av programmet med alla värdar längs stråket. Ansvarig:\nPresidiet. Klart: 3 maj 2026.",
         ("Stämma av programmet med alla värdar längs stråket", "Presidiet", "2026-05-03")),
    ],
)  # fmt: skip
def test_labelled(body: str, wanted: tuple[str, str | None, str | None]) -> None:
    assert tasks(body) == [wanted]


@pytest.mark.parametrize(
    "body",
    [
        "Ansvarig nämnd: Tekniska nämnden är väghållare. När: löpande.",
        "Projektet har en ansvarig. Klart är att vägen behövs.",
        "Frågan gäller vem: kommunen eller staten?",
    ],
)
def test_no_labelled_tasks(body: str) -> None:
    assert tasks(body) == []


def test_a_list_of_tasks_beneath_what_was_decided() -> None:
    found = minutes(
        "Beslut\nNätverket godkänner avgiften.\n\n- Stenkalla kollar upp frågan.\n- Södra Lerkil bokar lokal och skickar kallelse 260617.\n"
        "- Urban Gullstrand skickar ut ett utkast.\n- Alla återkommer med dagens presentationer till 260407.\n"
    )
    assert [str(d.text) for d in found.decisions if d.item == 2] == ["Nätverket godkänner avgiften."]
    assert [str(a.responsible) for a in found.assignments if a.item == 2] == ["Stenkalla", "Södra Lerkil", "Urban Gullstrand", "Alla"]


def test_a_list_of_decisions_stays_one() -> None:
    found = minutes("Beslut\nNätverket beslutar\n\n- Ekby får ansvar för skyltarna.\n- Avgiften höjs.\n- Nätverket tar fram en ny plan.\n")
    assert len([d for d in found.decisions if d.item == 2]) == 3


@pytest.mark.parametrize("body", ["Stenkalla bygger en ny översiktlig karta.", "Ekby utreder en ny skola.", "Södra Lerkil skickar elever till Ekby."])
def test_news_of_a_municipality_is_no_task(body: str) -> None:
    assert tasks(f"Laget runt:\n\n- {body}") == []
