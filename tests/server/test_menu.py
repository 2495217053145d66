"""The menu of the workspace: each role sees the ways that it may go, and no other."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.people.models import Body, Organisation

pytestmark = [pytest.mark.django_db, pytest.mark.once]
START, MEETINGS, WAITING, KNOWN, UPLOAD, PROGRESS = "", "moten/", "reda-ut/", "vilka/", "lagg-in/", "kon/"
PUBLISHING, ACCOUNTS, MATTERS, GRANTS, FOLLOWS, ROUNDS, TASKS, AGREEMENTS, TEXTS, PLANS = (
    "publicering/",
    "konton/",
    "fragor/",
    "medel/",
    "foljer/",
    "rundor/",
    "uppdrag/",
    "avtal/",
    "texter/",
    "planer/",
)
EVERY = {START, MEETINGS, WAITING, KNOWN, MATTERS, TASKS, AGREEMENTS, TEXTS, PLANS, GRANTS, ROUNDS, UPLOAD, PROGRESS, PUBLISHING, ACCOUNTS, FOLLOWS}
SEEN = {
    None: {START, FOLLOWS},
    RoleName.MEMBER: {START, FOLLOWS},
    RoleName.AUDITOR: {START, FOLLOWS},
    RoleName.CHAIR: {START, MEETINGS, WAITING, KNOWN, MATTERS, TASKS, AGREEMENTS, TEXTS, PLANS, GRANTS, ROUNDS, PUBLISHING, FOLLOWS},
    RoleName.SECRETARY: EVERY - {ACCOUNTS},
    RoleName.REGISTRAR: EVERY - {ACCOUNTS, MEETINGS},
    RoleName.ADMINISTRATOR: EVERY,
}


def test_every_role_sees_what_it_may_do(client: Client, maja: User) -> None:
    assert set(SEEN) == {None, *RoleName}
    owner = Organisation.objects.create(slug="fagerhed", name="Fagerhed", kind="municipality")
    body = Body.objects.create(slug="namnden", name="Nämnden", owner=owner)
    client.force_login(maja)
    for role, seen in SEEN.items():
        maja.roles.all().delete()
        if role in (RoleName.ADMINISTRATOR, RoleName.AUDITOR):
            Role.objects.create(user=maja, name=role)
        elif role == RoleName.REGISTRAR:
            Role.objects.create(user=maja, name=role, organisation=owner.pk)
        elif role:
            Role.objects.create(user=maja, name=role, body=body.pk)
        page = client.get("/arbete/").content.decode()
        rooms = _ways(page)[0]
        ways = {way for room in rooms for way in (room, *(_ways(client.get(f"/arbete/{room}").content.decode())[1]))}
        assert ways == seen, role
        assert all(client.get(f"/arbete/{way}").status_code == 200 for way in ways), role
        assert all(f"/arbete/{way}" not in page for way in (UPLOAD, PROGRESS) if way not in seen), role


def test_who_is_signed_in_is_not_told_to_sign_in(client: Client, maja: User) -> None:
    maja.roles.all().delete()
    client.force_login(maja)
    page = client.get("/arbete/konton/")
    assert page.status_code == 403
    told = page.content.decode()
    assert "Till ditt arbete" in told
    assert "Logga in" not in told


def _ways(page: str) -> tuple[list[str], list[str]]:
    """Where the menu of a page leads, and where the line of the room that it stands in does."""
    navs = re.findall(r"<nav ([^>]*)>(.*?)</nav>", page, re.DOTALL)
    beside = [nav for told, nav in navs if "kinds" in told]
    first, second = navs[0][1], beside[0] if beside else ""
    return re.findall(r'href="/arbete/([^"]*)"', first), re.findall(r'href="/arbete/([^"?]*)"', second)
