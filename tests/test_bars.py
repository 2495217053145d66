"""Bars on a calendar: what is drawn, how it is told apart, and that nothing stands outside the picture."""

from __future__ import annotations

import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from samtrad.writing.bars import Bar, Chart, Mark, Row, drawn, key_of, patterns

TODAY = date(2025, 6, 1)


def chart(*rows: Row) -> Chart:
    return Chart(title="Vad som gäller", description="Staplar", today=TODAY, flag="I dag", rows=list(rows))


def bar(look: str, first: date, last: date, after: str = "") -> Bar:
    return Bar(first=first, last=last, look=look, told=f"{look} <{first}>", after=after)  # type: ignore[arg-type]


def test_each_look_is_its_own_and_what_follows_is_told() -> None:
    first, last = date(2024, 1, 1), date(2025, 12, 31)
    rows = [Row(name="Avtal & annat", url="/avtal/x/", bars=[bar("proved", first, last, "unknown"), bar("hoped", last, date(2026, 12, 31))])]
    rows += [
        Row(name="En plan", bars=[bar("said", first, last, "open"), bar("disputed", last, date(2026, 1, 31), "ended")], marks=[Mark(first, last, "Utvärderas")])
    ]
    told = drawn(chart(*rows))
    assert re.findall(r'class="b (\w+)"', told) == ["proved", "hoped", "said", "disputed"]
    assert (told.count(">?</text>"), told.count("goes-on"), told.count('class="ends"'), told.count("diamond")) == (1, 1, 1, 1)
    assert "Avtal &amp; annat" in told
    assert "style=" not in told
    etree.fromstring(told)
    assert drawn(chart()) == drawn(chart(Row(name="Tom"))) == ""


def test_what_bars_are_filled_with_stands_once() -> None:
    assert set(re.findall(r'id="([\w-]+)"', patterns())) == {"bars-said", "bars-dots"}
    assert all(f"b {look}" in key_of(look) for look in ("proved", "said", "disputed", "hoped"))
    assert "diamond" in key_of("evaluation")


@given(st.lists(st.tuples(st.dates(), st.dates()), min_size=1, max_size=6))
def test_no_bar_stands_outside_the_picture(days: list[tuple[date, date]]) -> None:
    told = drawn(chart(*(Row(name="x", bars=[bar("said", min(pair), max(pair))]) for pair in days)))
    for x, width in re.findall(r'<rect x="([\d.-]+)" y="[\d.]+" width="([\d.-]+)" height="16"', told):
        assert 330 <= float(x) <= float(x) + float(width) <= 1160
    assert len(re.findall(r'class="t-s"', told)) <= 16
