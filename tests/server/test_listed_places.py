"""The places of a body are taken from its latest minutes: who stands there is proposed, who is chosen gets the place, and nobody twice."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils import timezone

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.meetings.models import Post
from samtrad.people.models import Body
from server.tasks_minutes import put

pytestmark = [pytest.mark.django_db, pytest.mark.once]
OLD, NEW = (
    f"""Fagerheds kommun
Kommunstyrelsen
SAMMANTRÄDESPROTOKOLL
Sammanträdesdatum {day}

Beslutande
Karin Ahl (S), ordförande
{second}
{third}

Ej tjänstgörande ersättare
Ulla Berg (C)

Övriga deltagare
Eva Rask, sekreterare

§ {number} Taxa för bibliotekssalen
Beslut
Kommunstyrelsen beslutar att fastställa taxan.
"""
    for day, second, third, number in (("2025-02-03", "Nils Aspman (C)", "Sten Dahl (M)", 4), ("2025-03-03", "Nils Aspman (C)", "Rut Lind (M)", 11))
)


def _seats() -> list[tuple[str, int | None, int | None, int | None]]:
    return list(Post.objects.filter(until=None).order_by("pk").values_list("name", "seat", "turn", "presides"))


def test_who_the_minutes_list_is_given_the_places(client: Client, maja: User) -> None:
    for text in (OLD, NEW):
        put(text, maja)
    body = Body.objects.get(name="Kommunstyrelsen")
    eva = User.objects.named("Eva Rask")
    Role.objects.create(user=eva, name=RoleName.SECRETARY, body=body.pk)
    client.force_login(eva)
    path = f"/arbete/moten/organ/{body.slug}/"
    page = client.get(path)
    listed = {one.name: one for one, _ in page.context["listed"]}
    assert [(name, one.capacity, one.is_latest, one.presides) for name, one in listed.items()] == [
        ("Karin Ahl", "member", True, True),
        ("Nils Aspman", "member", True, False),
        ("Rut Lind", "member", True, False),
        ("Sten Dahl", "member", False, False),
        ("Ulla Berg", "substitute", True, False),
        ("Eva Rask", "secretary", True, False),
    ]
    assert client.post(path, {"act": "listed"}).status_code == 422, "nobody was chosen"
    chosen = [one.attendance for one in listed.values() if one.is_latest]
    assert client.post(path, {"act": "listed", "listed": chosen}).status_code == 302
    assert _seats() == [
        ("Karin Ahl", 1, None, 1),
        ("Nils Aspman", 2, None, None),
        ("Rut Lind", 3, None, None),
        ("Ulla Berg", None, 1, None),
        ("Eva Rask", None, None, None),
    ]
    assert [one.name for one, _ in client.get(path).context["listed"]] == ["Sten Dahl"], "who has a place is proposed no more"
    assert client.post(path, {"act": "listed", "listed": chosen}).status_code == 422, "the same form sent again gives nobody two places"
    assert Post.objects.filter(since=timezone.localdate()).count() == len(chosen)
    assert Post.objects.get(name="Karin Ahl").party == "S"
