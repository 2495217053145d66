"""Who takes part in a body: counted from the lists of those there, by organisation and year; the page, JSON and CSV say the same."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from samtrad.access.models import User
from samtrad.register.models import Attendance, BodyYear
from server import portal_site as site

pytestmark = [pytest.mark.django_db, pytest.mark.once]
NAMES = ("2025-05-14-styrgruppen-valfard.txt", "2025-09-11-chefsnatverket.txt", "2024-11-14-chefsnatverket.txt")


@pytest.fixture
def register(maja: User) -> None:
    for name in NAMES:
        site.publish(site.entered(name), maja, site.Terms("KL 8:13"))
    site.settle_in()


@pytest.mark.usefixtures("register")
def test_it_is_counted_from_the_lists(client: Client, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    slug = BodyYear.objects.get(year=2024).body.slug
    with django_assert_max_num_queries(12):
        answer = client.get(f"/organ/{slug}/deltagande/")
    assert answer.status_code == 200
    told = json.loads(client.get(f"/organ/{slug}/deltagande.json").content)
    assert [year["year"] for year in told["years"]] == [2025, 2024]
    rows = Attendance.objects.filter(meeting__body__slug=slug, presence__in=["present", "part"])
    for year in told["years"]:
        counted = Counter(rows.filter(meeting__first_day__year=year["year"]).values_list("organisation__name", flat=True))
        assert {line["organisation"] and line["organisation"]["name"]: line["persons"] for line in year["lines"] if line["persons"]} == counted
        assert all(line["meetings"] <= year["listed"] for line in year["lines"])
        assert str(year["year"]) in answer.content.decode()
    lines = list(csv.reader(io.StringIO(client.get(f"/organ/{slug}/deltagande.csv").content.decode("utf-8-sig")), delimiter=";"))
    assert len(lines) == 1 + sum(len(year["lines"]) for year in told["years"])


@pytest.mark.usefixtures("register")
def test_what_is_not_there_is_not_found(client: Client) -> None:
    assert client.get("/organ/finns-inte/deltagande/").status_code == 404
    assert client.get("/organ/finns-inte/deltagande.csv").status_code == 404
