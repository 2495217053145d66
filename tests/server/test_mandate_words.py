from __future__ import annotations

import pytest
from django.utils.translation import override

from samtrad.portal.templatetags.words import capacity_word


@pytest.mark.parametrize(
    ("capacity", "title", "told"),
    [("member", "Ordförande", "Ledamot, ordförande"), ("secretary", "Sekreterare", "Sekreterare"), ("substitute", "", "Ersättare")],
)
def test_a_title_is_told_where_it_says_something_more(capacity: str, title: str, told: str) -> None:
    with override("sv"):
        assert capacity_word(capacity, title).casefold() == told.casefold()
