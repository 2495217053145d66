"""Two who write at once lose nothing: what is put together holds what each changed, and what can't be is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtrad.meetings.merging import merged

_TEXT = st.lists(st.sampled_from("abcdef"), max_size=6).map("\n".join)


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "both"),
    [
        ("a\nb\nc\nd", "A\nb\nc\nd", "a\nb\nc\nD", "A\nb\nc\nD"),
        ("a\nb\nc", "a\nb\nc\nd", "x\na\nb\nc", "x\na\nb\nc\nd"),
        ("a\nb", "a\nb", "a\nc", "a\nc"),
        ("a\nb", "a\nx", "a\nx", "a\nx"),
        ("a\nb", "a\nx", "a\ny", None),
        ("a", "a\nx", "a\ny", None),
        ("", "mitt", "ditt", None),
        ("a\nb", "A\nb", "a\nB", None),  # beside each other: a person looks
        ("a\nb\nc\nd", "a\nd", "a\nb\nc\nd\ne", "a\nd\ne"),
    ],
)
def test_what_is_put_together(base: str, mine: str, theirs: str, both: str | None) -> None:
    assert merged(base, mine, theirs) == both
    assert merged(base, theirs, mine) == both


@given(_TEXT, _TEXT, _TEXT)
def test_laws_of_putting_together(base: str, mine: str, theirs: str) -> None:
    both = merged(base, mine, theirs)
    assert both == merged(base, theirs, mine)
    assert merged(base, mine, base) == mine
    assert merged(base, mine, mine) == mine
    if both is not None:
        for line in "abcdef":  # a line that somebody wrote anew, and nobody took away, is there
            new = max(mine.split("\n").count(line), theirs.split("\n").count(line)) - base.split("\n").count(line)
            taken = any(text.split("\n").count(line) < base.split("\n").count(line) for text in (mine, theirs))
            assert taken or new <= 0 or both.split("\n").count(line) >= base.split("\n").count(line) + new
