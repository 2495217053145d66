"""Quotations stand without the sign of the list that they were in, and with every word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtrad.portal.templatetags.look import held, quoted

pytestmark = pytest.mark.once


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("· Jonas Ekbäck kortar rutinen", "Jonas Ekbäck kortar rutinen"),
        ("– att godkänna avtalet", "att godkänna avtalet"),
        ("• - dels att bordlägga", "dels att bordlägga"),
        ("**Beslut:** att avslå", "Beslut: att avslå"),
        ("-5 grader", "-5 grader"),
        ("2 *-märkta* punkter", "2 *-märkta* punkter"),
    ],
)
def test_signs_of_lists_fall(text: str, shown: str) -> None:
    assert quoted(text) == shown


@given(st.text(alphabet="abc åäö§1289 –-•*_."))
def test_no_word_is_lost(text: str) -> None:
    def words(told: str) -> list[str]:
        return "".join(sign if sign.isalnum() or sign == "§" else " " for sign in told.replace("_", "")).split()

    assert words(quoted(text)) == words(held(text)) or "__" in text or "**" in text
