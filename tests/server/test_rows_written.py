"""Many rows written at once, each with values of its own, say what they say when each is saved."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from samtrad.access.update import write_each
from samtrad.people.models import Party, PartyLabel, Person

pytestmark = pytest.mark.django_db


def test_each_row_gets_its_own_values() -> None:
    persons = [Person.objects.create(slug=f"p-{number}", name="?") for number in range(3)]
    for number, one in enumerate(persons):
        one.name, one.is_public, one.is_elected = f"Å'; DROP {number}", number == 1, True
    write_each(persons, ["name", "is_public"])
    assert list(Person.objects.order_by("slug").values_list("name", "is_public", "is_elected")) == [
        ("Å'; DROP 0", False, False),
        ("Å'; DROP 1", True, False),
        ("Å'; DROP 2", False, False),
    ]


def test_a_key_may_be_given_and_taken_away() -> None:
    keeper = Person.objects.create(slug="keeper", name="Keeper")
    led, free = (Person.objects.create(slug=name, name=name, merged_into=into) for name, into in (("led", None), ("free", keeper)))
    led.merged_into, free.merged_into = keeper, None
    write_each([led, free], ["merged_into"])
    assert dict(Person.objects.values_list("slug", "merged_into")) == {"keeper": None, "led": keeper.pk, "free": None}


def test_days_are_written_as_the_database_keeps_them() -> None:
    party = Party.objects.create(slug="s", name="S")
    label = PartyLabel.objects.create(party=party, label="S", since=date(1990, 1, 1))
    label.since, label.until = None, date(2020, 2, 29)
    write_each([label], ["since", "until"])
    label.refresh_from_db()
    assert (label.since, label.until) == (None, date(2020, 2, 29))


def test_no_rows_are_no_question(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        write_each([], ["name"])


def test_a_field_that_is_not_there_is_told() -> None:
    with pytest.raises(ValueError, match="lacks a field among name, nmae"):
        write_each([Person(pk=1)], ["name", "nmae"])
