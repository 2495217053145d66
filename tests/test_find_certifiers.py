"""Who certifies beside the chair: what covers and first items say of it. All names are invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read
from samtrad.reading.record import Minutes

COVER = """Protokoll
Norrdalens samverkansnämnd
Sammanträdesdatum 2025-03-03

Plats och tid: Kommunhuset, kl. 13.00-14.30
Beslutande: Ida Ekvik (S), ordförande, Anna Ek (S), Bo Ask (M), Cia Dal (C)
Övriga närvarande: Per Alm, sekreterare
{cover}

§ 1 {head}
{item}

§ 2 Taxa för båtar
Beslut
Taxan höjs.

Vid protokollet
Per Alm
"""


def minutes(*, cover: str = "", head: str = "Dagordning", item: str = "Beslut\nDagordningen godkänns.") -> Minutes:
    return read(COVER.format(cover=cover, head=head, item=item).encode(), "protokoll.txt").minutes


@pytest.mark.parametrize(
    ("cover", "names"),
    [
        ("Justering: Anna Ek (S) med Bo Ask (M) som ersättare", ["Anna Ek"]),
        ("Protokollet justeras av Anna Ek (S) och Bo Ask (M)", ["Anna Ek", "Bo Ask"]),
        ("Justerande ledamöter: Anna Ek (S), Bo Ask (M)", ["Anna Ek", "Bo Ask"]),
        ("Justerare jämte ordföranden: Anna Ek (S)", ["Anna Ek"]),
        ("Justering: Anna Ek (S), kommunhuset den 10 mars 2025", ["Anna Ek"]),
        ("Justerare, plats och tid: Anna Ek (S), kommunhuset, 2025-03-10", ["Anna Ek"]),
        ("Ordinarie justerare: Anna Ek (S)\nErsättande justerare: Bo Ask (M)", ["Anna Ek"]),
        ("Justerare: Anna Ek (S), Bo Ask (M) (ersättare)", ["Anna Ek"]),
        ("Justerare 1: Anna Ek (S)\nJusterare 2: Bo Ask (M)", ["Anna Ek", "Bo Ask"]),
        ("Till justerare utsågs Anna Ek (S)", ["Anna Ek"]),
        ("Utses att justera: Ida Ekvik, ordförande, och Anna Ek", ["Anna Ek"]),
        ("Utses att justera: Anna Ek (S)\nErsättare för justerare: Bo Ask (M)", ["Anna Ek"]),
        ("Justering: Kommunhuset, 2025-03-10", []),
        ("Justering: Digital justering, Kommunkansliet", []),
    ],
)
def test_certifiers_on_the_cover(cover: str, names: list[str]) -> None:
    assert [one.name for one in minutes(cover=cover).certifiers] == names


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Att justera valdes Anna Ek.", "elect"),
        ("Att justera dagens protokoll utsågs Anna Ek.", "elect"),
        ("Nämnden beslutar att justera avgiften för Anna Eks båt.", "amend"),
    ],
)
def test_who_is_chosen_to_certify_is_elected(sentence: str, kind: str) -> None:
    assert [one.type for one in minutes(head="Val", item=sentence).decisions if one.item == 0] == [kind]


def test_who_certified_earlier_minutes_certifies_none_of_these() -> None:
    assert minutes(head="Föregående protokoll", item="Föregående protokoll justerades av Anna Ek (S) och lades till handlingarna.").certifiers == []


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Protokoll 4/2011 – Direktionen", "Direktionen"),
        ("Protokoll nr 4 – Direktionen", "Direktionen"),
        ("Direktionen – protokoll 4/2011", "Direktionen"),
        ("Protokoll 4 - Socialnämnden", "Socialnämnden"),
        ("Protokoll 2011:4 – Förbundsstyrelsen", "Förbundsstyrelsen"),
        ("Protokoll 4/2011 – Mötet om vägar", None),
    ],
)
def test_the_body_behind_a_number_in_the_title(title: str, body: str | None) -> None:
    found = read(
        COVER.format(cover="", head="Val", item="Taxan höjs.").replace("Protokoll\nNorrdalens samverkansnämnd", title + "\nUllersbo VA-förbund").encode(),
        "p.txt",
    )
    assert (found.minutes.body and found.minutes.body.text) == body
