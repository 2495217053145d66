"""What is public is addressed alike, whether something of its name is hidden or not: two worlds, with and without what is hidden (law 11)."""

from __future__ import annotations

from unittest import mock

import pytest
from django.db import transaction
from django.test import Client

from samtrad.access.models import User
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.states import Way
from samtrad.people.actions.slugs import free_slug
from samtrad.people.models import Body, Person
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.register.actions import enter
from samtrad.register.models import Meeting
from samtrad.register.publication import Terms, publish
from server.conftest import records

pytestmark = [pytest.mark.django_db, pytest.mark.once]
MINUTES = (
    "Vikens kommun\n{body}\nPROTOKOLL\nSammanträdesdatum {day}\n\nNärvarande\nKarin Ahl ({party}), ordförande\nNils Aspman (C)\n\n"
    "§ 1 Vägbelysning\n\nBeslut\n{body} beslutar att bygga ut belysningen.\n"
)
SHOWN, HIDDEN = {"body": "Vårdnämnden", "day": "2025-03-11", "party": "S"}, {"body": "Vardnämnden", "day": "2025-03-11", "party": "M"}


def put(told: dict[str, str], by: User, *, is_shown: bool) -> Document:
    name, data = f"{told['party']}.txt", MINUTES.format(**told).encode()
    document = receive(data, name, Way.COMMAND, by).document
    enter(document, records(name, data), "test 1")
    document.refresh_from_db()
    if is_shown:
        publish(document, by, Terms("KL 8:13"))
    while follow(FOLLOWERS):
        pass
    return document


def told(*, before: bool, by: User) -> dict[str, str]:
    """What the lists and the pages that they lead to say, in a world where what is hidden came first or never."""
    addresses = iter(["a1", "b2"] if before else ["b2"])
    with transaction.atomic(), mock.patch.object(Document._meta.get_field("address"), "_get_default", side_effect=lambda: next(addresses)):
        if before:
            put(HIDDEN, by, is_shown=False)
            assert (Body.objects.get().slug, Person.objects.filter(slug="karin-ahl-viken").count()) == ("vardnamnden-viken", 1)
        put(SHOWN, by, is_shown=True)
        client = Client()
        found = {path: client.get(path).content.decode() for path in ("/organ.json", "/personer.json", "/moten.json")}
        assert Meeting.objects.count() == 1 + before
        transaction.set_rollback(True)
    return found


def test_a_hidden_namesake_is_told_by_no_address(maja: User) -> None:
    without = told(before=False, by=maja)
    assert '"/organ/vardnamnden-viken/"' in without["/organ.json"]
    assert '"/personer/karin-ahl-viken/"' in without["/personer.json"]
    assert told(before=True, by=maja) == without


def test_an_address_that_was_public_stays(maja: User, client: Client) -> None:
    put(SHOWN, maja, is_shown=True)
    document = put(HIDDEN, maja, is_shown=False)
    publish(document, maja, Terms("KL 8:13"))
    while follow(FOLLOWERS):
        pass
    first, second = Body.objects.order_by("pk")
    assert (first.slug, len(second.slug)) == ("vardnamnden-viken", len("vardnamnden-viken-12345678"))
    assert client.get(f"/organ/{second.slug}/").status_code == client.get("/organ/vardnamnden-viken/").status_code == 200
    assert free_slug(Body, "Vårdnämnden Viken") not in {first.slug, second.slug}
