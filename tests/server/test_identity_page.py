"""The page of who is who: what is asked is answered by those who may, and undone."""

from __future__ import annotations

import pytest
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.people.actions.identity import resolve, shelf_of
from samtrad.people.models import Appearance, Body, Organisation, Person, Question, Sighting

pytestmark = [pytest.mark.django_db, pytest.mark.once]
PAGE = "/arbete/vem-ar-vem/"


@pytest.fixture
def asked() -> Body:
    """A body in whose minutes two names stand that may be one."""
    body, home = Body.objects.create(slug="namnden", name="Nämnden"), Organisation.objects.create(slug="fagerhed", name="Fagerhed", kind="municipality")
    made = []
    for meeting, name in ((1, "Anna Berg"), (2, "Anna Borg")):
        given, family, middle = shelf_of(name)
        made.append(Appearance.objects.create(name=name, party="s", organisation=home, body=body, given=given, family=family, middle=middle))
        Sighting.objects.create(appearance=made[-1], meeting=meeting, document=meeting, day=f"2024-0{meeting}-01", office="elected")
    resolve([one.pk for one in made])
    return body


def test_a_question_is_answered_and_undone(client: Client, maja: User, asked: Body) -> None:
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=asked.pk)
    client.force_login(maja)
    page = client.get(PAGE).content.decode()
    assert "Anna Berg" in page
    assert "namnen liknar varandra" in page
    assert f'<a href="{PAGE}">1 fråga väntar på svar</a>' in client.get("/arbete/").content.decode()
    client.post(PAGE, {"act": "one", "number": Question.objects.get().pk})
    assert Person.objects.filter(merged_into=None).count() == 1
    page = client.get(PAGE).content.decode()
    assert "Ångra" in page
    client.post(PAGE, {"act": "undo", "number": Appearance.objects.order_by("pk").first().rulings.get().act})  # type: ignore[union-attr]
    assert Person.objects.filter(merged_into=None).count() == 2
    assert Question.objects.get().state == "open"


def test_others_neither_see_nor_answer(client: Client, maja: User, asked: Body) -> None:
    assert client.get(PAGE).status_code == 302
    client.force_login(maja)
    assert "Anna Berg" not in client.get(PAGE).content.decode()
    assert client.post(PAGE, {"act": "one", "number": Question.objects.get().pk}).status_code == 404
    assert Person.objects.filter(merged_into=None).count() == 2
    assert asked.appearances.count() == 2
