"""Minutes that were certified later than the law gives: their page says how late, and refuses nothing."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.actions import receive
from samtrad.documents.states import Way
from samtrad.portal.templatetags.words import certified_late
from samtrad.register.actions import enter
from samtrad.register.models import Meeting
from samtrad.register.publication import Terms, publish
from server.conftest import ROOT, records

SEEDS = ROOT.parent / "shared" / "seeds"
SAID = "dagar efter mötet. Där kommunallagen gäller är det 14."
MINUTES = """Kommunstyrelsen i Fagerhed

PROTOKOLL

Sammanträdesdatum: 2024-01-31
Plats: Kommunhuset

Närvarande
Mira Dal (S), ordförande
Olle Ek (M)

§ 1 Budgetuppföljning
Kommunstyrelsen beslutar att godkänna uppföljningen.

Justerat den: {day}

Mira Dal, ordförande
Olle Ek, justerare
"""


@pytest.mark.parametrize(
    ("certified", "met", "late"),
    [
        ("2020-03-02", date(2020, 1, 31), 31),
        ("2024-02-15", date(2024, 1, 31), 15),
        ("2024-02-14", date(2024, 1, 31), 0),
        ("2024-01-31", date(2024, 1, 31), 0),
        ("2023-12-01", date(2024, 1, 31), 0),
        ("2024-03-01", None, 0),
        ("i mars", date(2024, 1, 31), 0),
    ],
)
def test_days_are_told_from_the_fifteenth(certified: str, met: date | None, late: int) -> None:
    assert certified_late(certified, met) == late


def _page(client: Client, by: User, name: str, content: bytes) -> str:
    Role.objects.get_or_create(user=by, name=RoleName.ADMINISTRATOR)
    document = receive(content, name, Way.COMMAND, by).document
    enter(document, records(name, content), "test 1")
    document.refresh_from_db()
    publish(document, by, Terms("KL 8:13"))
    (meeting,) = Meeting.objects.public()
    return str(client.get(f"/moten/{meeting.slug}/").content.decode())


@pytest.mark.django_db
@pytest.mark.once
@pytest.mark.parametrize(("day", "told"), [("2024-02-15", f"15 {SAID}"), ("2024-02-14", "")])
def test_the_page_says_how_late(client: Client, maja: User, day: str, told: str) -> None:
    shown = _page(client, maja, "protokoll.txt", MINUTES.format(day=day).encode())
    assert f'datetime="{day}"' in shown
    assert (told in shown) if told else (SAID not in shown)


@pytest.mark.django_db
@pytest.mark.once
@pytest.mark.skipif(not SEEDS.is_dir(), reason="the real minutes are not here")
def test_the_minutes_of_january_that_were_certified_in_march(client: Client, maja: User) -> None:
    (path,) = (path for path in SEEDS.glob("*.txt") if b"Justerat den: 2020-03-02" in path.read_bytes())
    assert f"31 {SAID}" in _page(client, maja, path.name, path.read_bytes())
