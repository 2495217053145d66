"""What headings of lists of people say, and lines that are no such headings."""

from __future__ import annotations

import pytest

from samtrad.reading.lexicon.roles import heading_of, is_party
from samtrad.reading.lexicon.roll_columns import COLUMN_KINDS, column_kind, item_of

HEADINGS: list[tuple[str, str | None, bool | None]] = [
    ("Närvarande", None, False),
    ("Beslutande ledamöter", "member", None),
    ("Beslutande ersättare", "serving_substitute", None),
    ("Tjänstgörande ledamöter och ersättare", "member", None),
    ("Ej beslutande", "substitute", None),
    ("Ej tjänstgörande", "substitute", None),
    ("Icke tjänstgörande ersättare", "substitute", None),
    ("Närvarande ej tjänstgörande ersättare", "substitute", False),
    ("Frånvarande med anmälan", None, True),
    ("Frånvarande utan anmälan", None, True),
    ("Laga förfall", None, True),
    ("Ej närvarande ledamöter", "member", True),
    ("Inbjudna gäster", "guest", None),
    ("Inbjudna", "guest", None),
    ("Personalföreträdare", "officer", None),
    ("Fackliga representanter", "officer", None),
    ("Från förvaltningen", "officer", None),
    ("Representanter från förvaltningen", "officer", None),
    ("Ordinarie representanter", "member", None),
    ("Kommunstyrelsens presidium", "member", None),
    ("Också närvarande", None, False),
    ("Övriga närvarande m.fl.", "officer", False),
    ("Insynsplatser", "co_opted", None),
]


@pytest.mark.parametrize(("line", "capacity", "absent"), HEADINGS)
def test_heading(line: str, capacity: str | None, absent: bool | None) -> None:  # noqa: FBT001 - a column of the table
    heading = heading_of(line)
    assert heading is not None
    assert (heading.capacity, heading.absent) == (capacity, absent)


@pytest.mark.parametrize(
    "line",
    [
        "Övriga frågor",
        "Vakant",
        "Kommunens budget",
        "Presidiets förslag",
        "Val av ledamöter till nämnden",
        "Med anledning av detta",
        "Och",
        "Sekreterarens anteckning",
    ],
)
def test_no_heading(line: str) -> None:
    assert heading_of(line) is None


@pytest.mark.parametrize(
    ("string", "expected"),
    [("S", True), ("(S)", True), ("Moderaterna", True), ("Moderaterna (M)", True), ("m", False), ("Styrelsen", False), ("Moderaternas förslag", False)],
)
def test_party(string: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_party(string) is expected


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Ledamot", "name"), ("Närv.", "present"), ("Närva- rande", "present"), ("Votering § 42", "vote"), ("Omröstning 1", "vote"), ("§ 12 Ja", "vote"), ("§ 42", "item"), ("p 3", "item"),
        ("Tj. ers.", "substitute"), ("Ersätter", "replaces"), ("Huvudman", "organisation"), ("Åtgärd", None), ("Ansvarig", None), ("Klart", None), ("Beslut", None),
    ],
)  # fmt: skip
def test_column(head: str, kind: str | None) -> None:
    assert column_kind(head) == kind


def test_columns_stand_once_each_and_items_are_read() -> None:
    assert all(word == word.casefold() for word in COLUMN_KINDS)
    assert [item_of(head) for head in ("§ 42", "12 §", "§ 3 a", "Parti")] == ["42", "12", "3 a", None]
