from __future__ import annotations

import re
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from samtrad.writing.threads.small import LANES, Stop, small

FIRST = date(2019, 1, 1)
STOPS = st.lists(st.builds(Stop, st.integers(0, 2500).map(lambda days: FIRST + timedelta(days)), st.integers(0, 9)), max_size=60).map(sorted)


@given(STOPS, st.integers(0, 400), st.booleans())
def test_stations_stand_in_order_on_their_lanes_and_none_beyond_today(stops: list[Stop], later: int, goes_on: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
    today = (stops[-1].day if stops else FIRST) + timedelta(later)
    picture = etree.fromstring(small(stops, today, goes_on=goes_on))
    places = [(float(one.get("cx", "")), float(one.get("cy", ""))) for one in picture.iter("circle")]
    (now,) = [one for one in picture.iter("path") if one.get("class") == "now"]
    assert [round((y - 11) / 12) for _, y in places] == [min(one.lane, LANES - 1) for one in stops[-24:]]
    assert [x for x, _ in places] == sorted(x for x, _ in places)
    assert all(x <= float(re.findall(r"[\d.]+", now.get("d", ""))[0]) for x, _ in places)
    assert any(one.get("class") == "th fine todo" for one in picture.iter("path")) == (goes_on and bool(stops))
