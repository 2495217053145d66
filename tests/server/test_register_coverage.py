"""What is counted of a body and its years, and which numbers lack."""

from __future__ import annotations

from datetime import date

import pytest

from samtrad.access.models import User
from samtrad.people.models import Body
from samtrad.people.states import Numbering
from samtrad.register.coverage import Numbered, gaps, recount
from samtrad.register.models import BodyYear, Meeting
from samtrad.register.publication import Terms, publish, withdraw
from server import portal_site as site


def _numbered(*meetings: tuple[str, range]) -> list[Numbered]:
    return [Numbered(date.fromisoformat(day), frozenset(numbers)) for day, numbers in meetings]


@pytest.mark.parametrize(
    ("meetings", "since_one", "found"),
    [
        (_numbered(("2025-01-10", range(1, 6)), ("2025-02-10", range(6, 12))), True, []),
        (_numbered(("2025-01-10", range(1, 6)), ("2025-03-10", range(9, 12))), True, [(6, 8, "2025-01-10", "2025-03-10")]),
        (_numbered(("2025-03-10", range(9, 12))), True, [(1, 8, None, "2025-03-10")]),
        (_numbered(("2025-03-10", range(9, 12))), False, []),
        ([Numbered(date(2025, 3, 10), frozenset({4, 5, 7}))], False, [(6, 6, "2025-03-10", "2025-03-10")]),
        ([], True, []),
    ],
    ids=["whole", "between", "before-the-first", "a-term-begins-anywhere", "within-a-meeting", "none"],
)
def test_numbers_that_lack_in_a_series(meetings: list[Numbered], since_one: bool, found: list[tuple[int, int, str | None, str]]) -> None:  # noqa: FBT001
    assert [tuple(gap.values()) for gap in gaps(meetings, since_one=since_one)] == found


@pytest.mark.django_db
def test_what_is_public_is_counted_and_nothing_else(maja: User) -> None:
    document = site.entered("2025-05-14-styrgruppen-valfard.txt")
    site.settle_in()
    assert not BodyYear.objects.exists()
    publish(document, maja, Terms("KL 8:13"))
    site.settle_in()
    (year,) = BodyYear.objects.filter(meetings__gt=0)
    meeting = Meeting.objects.get()
    assert (year.year, year.meetings, year.items, year.present) == (2025, 1, meeting.items_count, meeting.present_count)
    withdraw(document, maja)
    site.settle_in()
    assert not BodyYear.objects.exists()


@pytest.mark.django_db
def test_an_extract_is_known_but_not_read(maja: User) -> None:
    publish(site.entered("2025-09-12-forbundsstyrelsen-utdrag.txt"), maja, Terms("KL 8:13"))
    site.settle_in()
    year = BodyYear.objects.get(year=2025)
    assert (year.meetings, year.partly) == (0, 1)


@pytest.mark.django_db
def test_an_announced_meeting_is_missing_until_it_is_read(maja: User) -> None:
    publish(site.entered("2025-02-19-styrgruppen-valfard.docx"), maja, Terms("KL 8:13"))
    site.settle_in()
    announced = [day for year in BodyYear.objects.all() for day in year.announced]
    assert announced
    body = Body.objects.get(meetings__isnull=False)
    Meeting.objects.create(body=body, slug="prov", first_day=announced[0], last_day=announced[0], kind="minutes", is_public=True)
    recount(body)
    assert announced[0] not in [day for year in BodyYear.objects.all() for day in year.announced]


@pytest.mark.django_db
def test_a_secret_items_number_is_no_gap(maja: User) -> None:
    publish(site.entered("2025-05-14-styrgruppen-valfard.txt"), maja, Terms("KL 8:13"))
    body = Body.objects.get(meetings__isnull=False)
    Body.objects.update(numbering=Numbering.YEAR)
    body.refresh_from_db()
    recount(body)
    before = BodyYear.objects.get(meetings=1).gaps
    item = Meeting.objects.get().items.filter(number__regex=r"^\d+$").order_by("ordinal")[1]
    Meeting.objects.get().items.filter(pk=item.pk).update(is_public=False, classification="secret", ground="OSL 25:1")
    recount(body)
    assert BodyYear.objects.get(meetings=1).gaps == before
