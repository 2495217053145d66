"""Labels beside their values on a page: labels that break over lines or touch what stands beside them. All names are invented."""

from __future__ import annotations

import pytest

from samtrad.reading.formats.rows.fields import in_fields
from test_formats_tables import placed, written

BESIDE = [(50.0, 100.0, "Plats"), (150.0, 100.0, "Byahuset"), (50.0, 118.0, "Paragrafer"), (150.0, 118.0, "§§ 1–9")]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([(50, 136, "Utses att"), (150, 136, "Anna Ek (S)"), (50, 148, "justera")], ["Utses att justera\tAnna Ek (S)"]),
        ([(50, 136, "Utses"), (136, 136, "att"), (150, 136, "Anna Ek (S)"), (50, 148, "justera"), (150, 148, "Bo Al (M)")], ["Utses att justera\tAnna Ek (S)", "Bo Al (M)"]),
        ([(50, 136, "Utses att ju-"), (150, 136, "Anna Ek (S)"), (50, 148, "stera")], ["Utses att justera\tAnna Ek (S)"]),
        ([(50, 136, "Justeringens plats"), (150, 136, "Byahuset"), (50, 148, "och tid"), (50, 166, "Justerare"), (150, 166, "Anna Ek")],
         ["Justeringens plats och tid\tByahuset", "Justerare\tAnna Ek"]),
        ([(50, 136, "Ej tjänstgörande"), (150, 136, "Anna Ek"), (50, 148, "ersättare"), (150, 148, "Bo Al")], ["Ej tjänstgörande ersättare\tAnna Ek", "Bo Al"]),
        # these stand as they are
        ([(50, 136, "Justerare"), (150, 136, "Anna Ek"), (50, 148, "och talare"), (150, 148, "Bo Al")], ["Justerare\tAnna Ek", "och talare\tBo Al"]),
        ([(50, 136, "Närvarande"), (150, 136, "Anna Ek"), (50, 148, "Ersättare"), (150, 148, "Bo Al")], ["Närvarande\tAnna Ek", "Ersättare\tBo Al"]),
        ([(50, 136, "Utses att"), (150, 136, "Anna Ek (S)"), (50, 190, "justera")], ["Utses att\tAnna Ek (S)", "justera"]),
        ([(50, 136, "Justeringen av taxan gäller från i år.")], ["Justeringen av taxan gäller från i år."]),
    ],
    ids=["two lines", "touching", "hyphen", "next label", "list of people", "no label", "two labels", "far below", "sentence"],
)  # fmt: skip
def test_labels_of_several_lines(lines: list[tuple[float, float, str]], expected: list[str]) -> None:
    assert written(in_fields(placed(*BESIDE, *lines))) == ["Plats\tByahuset", "Paragrafer\t§§ 1–9", *expected]


def test_words_of_a_sentence_are_no_labels_beside_values() -> None:
    page = placed(*[(50.0, 100.0 + 12 * k, "Ordförande och ledamöter talar om vägen.") for k in range(4)])
    assert written(in_fields(page)) == ["Ordförande och ledamöter talar om vägen."] * 4
