from __future__ import annotations

from datetime import date

import pytest
from django.utils.translation import override

from samtrad.portal.queries.matters.steps import Reason
from samtrad.portal.templatetags.threads import reason_word


@pytest.mark.parametrize(
    ("code", "words", "told"),
    [
        ("called", ["snh"], "Texten ger ett annat namn, ”snh”, på det som togs upp"),
        ("title", ["badhus", "linj"], "Rubriken har ”badhus”, ”linj” gemensamt med"),
        ("same sum", ["1 200 000"], "Samma summa, ”1 200 000” kronor, som"),
        ("named", ["bryg", "muddring"], "Texten nämner ”bryg”, ”muddring”, som togs upp"),
        ("was there", ["Kommunstyrelsen"], "Texten säger att det var uppe i ”Kommunstyrelsen”"),
        ("put to", ["Kommunfullmäktige"], "Det lades fram för ”Kommunfullmäktige”"),
        ("number", [], "Samma diarienummer som"),
        ("unheard of", [], "Hör ihop med"),
    ],
)
def test_a_reason_is_a_sentence_with_a_link_to_its_step(code: str, words: list[str], told: str) -> None:
    with override("sv"):
        assert reason_word(Reason(code, words, "s2"), {"s2": date(2025, 3, 4)}) == f'{told} <a href="#s2">4\u00a0mars 2025</a>.'
