"""Long lists a page at a time: every row once, there and back, whatever is asked for."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.db.models import QuerySet
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from samtrad.access.viewer import PUBLIC
from samtrad.people.models import Organisation
from samtrad.portal.queries import decisions
from samtrad.portal.queries.marks import opened, sealed
from samtrad.portal.queries.paging import Asked, page_of
from samtrad.register.models import ComingMeeting, Meeting, Mention

_DAYS = st.lists(st.integers(0, 5), max_size=25)


class Lists(TestCase):
    @settings(max_examples=25, deadline=None)
    @given(days=_DAYS, size=st.integers(1, 7))
    def test_forward_and_back_each_row_once(self, days: list[int], size: int) -> None:
        organisation = Organisation.objects.create(slug="prov", name="Prov", kind="other")
        made = [Organisation.objects.create(slug=f"o{at}", name=f"N{day}", kind="other") for at, day in enumerate(days)]
        rows = Organisation.objects.exclude(pk=organisation.pk)
        expected = [one.pk for one in sorted(made, key=lambda one: (one.name, one.pk))]
        found, pages, asked = [], [], Asked()
        while True:
            part = page_of(rows, "name", asked, size, descending=False)
            found += part.ids
            pages.append(part.ids)
            if not part.after:
                break
            asked = Asked(after=part.after)
        assert found == expected
        for ids in reversed(pages[:-1]):
            part = page_of(rows, "name", Asked(before=part.before), size, descending=False)
            assert part.ids == ids
        assert not part.before


OTHER = sealed((date(2025, 1, 1), 1), "another list")


@pytest.mark.django_db
@pytest.mark.parametrize("mark", ["", "x", "1.2025-01-01", "å", "1.\x00", "a" * 5000, OTHER, sealed((date(2025, 1, 1), 1), "register.Mention day")[:-2] + "AA"])
def test_a_mark_that_was_not_made_for_the_list_is_the_first_page(mark: str) -> None:
    found = page_of(Mention.objects.all(), "day", Asked(after=mark), 3)
    assert (found.ids, found.after) == ([], "")


@given(st.one_of(st.dates(), st.integers(), st.text(max_size=80)), st.integers(0, 2**60))
def test_a_mark_opens_as_what_it_was_made_of_and_tells_nothing(value: date | int | str, pk: int) -> None:
    mark = sealed((value, pk), "list")
    assert opened(mark, "list") == (value, pk)
    assert opened(mark, "other") is None
    assert mark == sealed((value, pk), "list")


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "sqlite", reason="how SQLite tells its plan")
def test_long_lists_come_out_of_their_index_in_order() -> None:
    """Nothing is sorted for a page, and no row is looked at that lies behind it."""
    meetings = Meeting.objects.seen_by(PUBLIC).filter(first_day__isnull=False)
    lists: list[QuerySet[Any]] = [
        decisions.latest(PUBLIC),
        decisions.latest(PUBLIC).filter(scope__in=[1]),
        meetings.order_by("-first_day", "-id"),
        meetings.filter(body__in=[1]).order_by("-first_day", "-id"),
        Mention.objects.seen_by(PUBLIC).filter(organisation=1, day__isnull=False).order_by("-day", "-id"),
        ComingMeeting.objects.seen_by(PUBLIC).filter(day__gte="2026-01-01").order_by("day"),
    ]
    for rows in lists:
        plan = rows.values_list("id")[:50].explain()
        assert "INDEX" in plan, plan
        assert "TEMP B-TREE" not in plan, plan
