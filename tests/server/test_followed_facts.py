"""What is to be followed up stands in the register as the record states it, and is public just as its meeting and item are."""

from __future__ import annotations

import pytest

from samtrad.access.models import Role, User
from samtrad.access.states import Classification, RoleName
from samtrad.documents.actions import receive
from samtrad.documents.states import Way
from samtrad.register.actions import enter, refresh
from samtrad.register.classifying import classify
from samtrad.register.masking import mask_all
from samtrad.register.models import AgreementEvent, Assignment, Item, Meeting
from samtrad.register.publication import Terms, publish
from server.conftest import records

pytestmark = pytest.mark.django_db
TEXT = """Fagerheds kommun
Socialnämnden
PROTOKOLL
Sammanträdesdatum 2025-03-11

Närvarande
Karin Ahl (S), ordförande

§ 21 Samverkan vid utskrivning
Överenskommelsen om samverkan vid utskrivning gäller 2024-01-01–2025-12-31.

Beslut
Socialnämnden ger förvaltningschefen i uppdrag att utreda bemanningen i hemtjänsten. Uppdraget ska återrapporteras senast 2025-06-10.

§ 22 Lokaler
Beslut
Socialnämnden ger lokalchefen i uppdrag att se över hyrorna.
"""


def _entered(maja: User) -> Meeting:
    document = receive(TEXT.encode(), "nämnden.txt", Way.COMMAND, maja).document
    (meeting,) = enter(document, records("nämnden.txt", TEXT.encode()), "test 1")
    mask_all(document, maja)
    document.refresh_from_db()
    publish(document, maja, Terms("KL 8:13", None, indexable=True))
    return meeting


def test_what_is_to_be_followed_up_is_a_view_of_the_record(maja: User) -> None:
    meeting = _entered(maja)
    first, back, second = Assignment.objects.public().filter(meeting=meeting).order_by("start")
    assert (first.responsible, first.item.number if first.item else "", first.status) == ("förvaltningschefen", "21", "open")
    assert "utreda bemanningen i hemtjänsten" in first.task
    assert TEXT[first.start : first.end]
    assert (first.decision_type, first.decision_status) == ("assign", "made")
    assert str(first.day) == "2025-03-11"
    assert (back.responsible, str(back.due)) == ("", "2025-06-10")
    assert second.responsible == "lokalchefen"
    event = AgreementEvent.objects.public().get(meeting=meeting)
    assert (str(event.valid_from), str(event.valid_to)) == ("2024-01-01", "2025-12-31")
    assert event.name in TEXT[event.start : event.end]


def test_a_later_reading_keeps_their_ids(maja: User) -> None:
    meeting = _entered(maja)
    before = list(Assignment.objects.order_by("pk").values_list("pk", "task"))
    refresh(Meeting.objects.get(pk=meeting.pk))
    assert list(Assignment.objects.order_by("pk").values_list("pk", "task")) == before


def test_what_stands_in_a_secret_item_is_secret(maja: User) -> None:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    meeting = _entered(maja)
    classify(Item.objects.get(meeting=meeting, number="22"), Classification.SECRET, "OSL 26:1", maja)
    assert [one.responsible for one in Assignment.objects.public().order_by("start")] == ["förvaltningschefen", ""]
