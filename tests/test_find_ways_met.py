"""Ways of telling decisions, tasks and presence that came up in minutes of boards, groups and committees. All content is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read
from samtrad.reading.record import Minutes

pytestmark = pytest.mark.once

BOARD = (
    "Direktionen för Mellanbygdens räddningsförbund\n\nPROTOKOLL\nSammanträdesdatum 2019-09-26\n\nNärvarande:\nSten Bergmark, ordf, Lerby kommun\nHarry Kling, Lerby kommun\n\n"
    "§ 29 Sammanträdets öppnande\nOrdföranden öppnade sammanträdet.\n\n§ 30 Taxa för tillsyn\nFöreligger förslag till ny taxa.\n{}\n\n§ 31 Avslutning\nOrdföranden avslutade sammanträdet.\n"
)
GROUP = (
    "Samverkansgruppen för skola\n\nMinnesanteckningar\nDatum: 2024-04-12\n\nNärvarande\nAnna Berg, Granby, ordförande\nBo Ek, Hedsta\nSara Lund, Norrmon\n\n"
    "1 Läget\nGruppen diskuterade läget.\n\nUppföljning av uppdrag\n{}\n\n2 Avslutning\nOrdföranden avslutar mötet.\n"
)


def minutes(frame: str, text: str) -> Minutes:
    return read(frame.format(text).encode(), "p.txt").minutes


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Direktionen har således med fyra röster mot en beslutat\natt föreslå medlemskommunerna att fastställa taxan.", ["propose"]),
        ("Direktionen har med sju röster mot fyra beslutat\natt avslå motionen, samt\natt översända den till kommunerna.", ["reject", "other"]),
        ("Direktionen har efter votering beslutat\natt avslå motionen.", ["reject"]),
        ("Direktionen beslutade att förlänga avtalet till och med 2021-12-31 samt att ge räddningschefen i uppdrag att ta fram ett nytt.", ["amend", "assign"]),
        ("Direktionen har den 3 maj 2019 med sju röster mot fyra beslutat att avslå motionen.", []),
    ],
)
def test_what_the_board_came_to(text: str, types: list[str]) -> None:
    assert [d.type for d in minutes(BOARD, text).decisions if d.status == "made"] == types


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Påminnelse går ut v 8.", []),
        ("Enkätsvaren går ut v 8.", []),
        ("Turistbyrån trycker om foldern.", ["Turistbyrån"]),
        ("AP Sara: Kontakta länsstyrelsen.", ["Sara"]),
        ("Ansvarig Bo: kontakta länsstyrelsen", ["Bo"]),
    ],
)
def test_whose_task_it_is(text: str, who: list[str]) -> None:
    assert [str(a.responsible) for a in minutes(GROUP, text).assignments] == who


def test_a_column_of_posts_tells_what_someone_was_there_for() -> None:
    rows = "| Mikael Frost | Granby kommun | § 1–4 |\n| Pia Ask | Granby kommun | Rektor, punkt 2 |\n| Ida Ek | Hedsta kommun | Ordförande |\n"
    text = f"# Protokoll\n\nSamrådsgruppen för skola\n\n**Datum:** 21 november 2023\n\n| Närvarande | Organisation | Roll |\n|---|---|---|\n{rows}\n## § 1 Mötet öppnas\n\nMötet öppnas.\n"
    found = read(text.encode(), "p.md").minutes.attendance
    assert [(str(a.name), a.title and str(a.title), a.presence, a.items or []) for a in found] == [
        ("Mikael Frost", None, "part", ["1", "2", "3", "4"]),
        ("Pia Ask", "Rektor", "part", ["2"]),
        ("Ida Ek", "Ordförande", "present", []),
    ]
