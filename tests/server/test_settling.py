"""What persons settle: it shows at once, survives every re-reading, and can be undone (law 5)."""

from __future__ import annotations

import msgspec
import pytest
from django.db import DatabaseError, transaction

from samtrad.access.models import Role, User
from samtrad.access.states import ForbiddenError, RoleName
from samtrad.bounded.recorded import Record
from samtrad.documents.actions import RefusedError, read_anew, receive, retry
from samtrad.documents.actions.settling import Change
from samtrad.documents.models import Document, Doubt, Reading, Settlement
from samtrad.documents.settled import effective
from samtrad.documents.states import DoubtState, SettlementKind, State, Way
from samtrad.documents.told_doubts import AWAITED
from samtrad.reading.record import Minutes
from samtrad.register.actions import enter
from samtrad.register.models import Meeting
from samtrad.register.settling import settle, undo, unknowable
from server.conftest import EXAMPLES, records

pytestmark = pytest.mark.django_db
NAME = "2025-05-14-styrgruppen-valfard.txt"
SET, ADD, REMOVE, CONFIRM = SettlementKind.SET, SettlementKind.ADD, SettlementKind.REMOVE, SettlementKind.CONFIRM


@pytest.fixture
def asta(db: None) -> User:
    """Someone who may settle everywhere."""
    user = User.objects.named("Asta Ekvik")
    Role.objects.create(user=user, name=RoleName.ADMINISTRATOR)
    return user


def entered(name: str = NAME) -> tuple[Reading, Meeting]:
    data = (EXAMPLES / name).read_bytes()
    document = receive(data, name, Way.COMMAND).document
    (meeting,) = enter(document, records(name, data), "test 1")
    return Reading.objects.get(document=document), meeting


def reread(reading: Reading, change: object, text: str | None = None) -> Reading:
    """The document read anew by a reader that says other things of it."""
    minutes = msgspec.json.decode(msgspec.json.encode(change), type=Minutes)
    record = Record(reading.name, msgspec.Raw(msgspec.json.encode(minutes)), text or reading.string, list(minutes.pages), [])
    document = Document.objects.get(pk=reading.document_id)
    retry(document, None)
    enter(document, [record], "test 2")
    return Reading.objects.get(document=reading.document_id, number=reading.number, is_current=True)


def test_a_value_that_is_set_is_a_fact_at_once(asta: User) -> None:
    reading, meeting = entered()
    start = reading.string.index("Mirjam")
    settle(reading, [Change(SET, "/attendance/0/name", "Mirjam Tallberg Ruus", ((start, start + 20),))], asta)
    assert meeting.attendances.get(ordinal=0).name == "Mirjam Tallberg Ruus"
    assert effective(reading).places["/attendance/0/name"] == [(start, start + 20)]


def test_undoing_brings_back_what_was_read(asta: User) -> None:
    reading, meeting = entered()
    before = list(meeting.attendances.order_by("ordinal").values_list("name", flat=True))
    (one,) = settle(reading, [Change(REMOVE, "/attendance/0")], asta)
    assert list(meeting.attendances.order_by("ordinal").values_list("name", flat=True)) == before[1:]
    undo(reading.document, one.act, asta)
    assert list(meeting.attendances.order_by("ordinal").values_list("name", flat=True)) == before
    one.refresh_from_db()
    assert one.undone_by == asta
    with pytest.raises(RefusedError):
        undo(reading.document, one.act, asta)


def test_a_day_that_is_settled_moves_the_meeting_and_its_old_address_leads_on(asta: User) -> None:
    reading, meeting = entered()
    slug = meeting.slug
    (one,) = settle(reading, [Change(SET, "/sittings/0/date", "2025-05-15")], asta)
    meeting.refresh_from_db()
    assert str(meeting.first_day) == "2025-05-15"
    assert meeting.slug.endswith("2025-05-15")
    assert list(meeting.old_slugs.values_list("slug", flat=True)) == [slug]
    assert {str(day) for day in meeting.decisions.filter(decided_on=None).values_list("day", flat=True)} == {"2025-05-15"}
    undo(reading.document, one.act, asta)
    meeting.refresh_from_db()
    assert meeting.slug == slug


def test_a_body_that_is_settled_moves_the_meeting(asta: User) -> None:
    reading, meeting = entered()
    pk, slug = meeting.pk, meeting.slug
    settle(reading, [Change(SET, "/body", "Styrgruppen för trygghet")], asta)
    moved = Meeting.objects.get(pk=pk)
    assert moved.body.name == "Styrgruppen för trygghet"
    assert moved.old_slugs.get().slug == slug


def test_an_added_item_takes_what_stands_in_it(asta: User) -> None:
    reading, meeting = entered()
    items = reading.minutes.items
    at = next(at for at, _ in enumerate(items) if any(one.item == at for one in reading.minutes.decisions))
    decision = next(one for one in reading.minutes.decisions if one.item == at)
    spot = (decision.span[0], decision.span[0] + 8)
    settle(reading, [Change(ADD, "/items", {"number": "99", "heading": "Nytt", "level": 1}, (spot,))], asta)
    item = meeting.items.get(number="99")
    assert item.ordinal == at + 1
    assert meeting.decisions.get(text=decision.text).item == item


def test_removing_an_item_leaves_all_else_with_theirs(asta: User) -> None:
    reading, meeting = entered()
    before = {one.text: one.item and one.item.heading for one in meeting.decisions.select_related("item")}
    gone = reading.minutes.items[0].heading
    settle(reading, [Change(REMOVE, "/items/0")], asta)
    after = {one.text: one.item and one.item.heading for one in meeting.decisions.select_related("item")}
    assert after == {text: None if heading == gone else heading for text, heading in before.items()}


def test_what_the_record_cannot_hold_is_refused(asta: User) -> None:
    reading, _ = entered()
    for change in (Change(SET, "/decisions/0/type", "festlig"), Change(SET, "/attendance/99/name", "Ida"), Change(SET, "/nothing", 1)):
        with pytest.raises(RefusedError):
            settle(reading, [change], asta)
    assert not Settlement.objects.exists()


def test_only_those_who_may_settle(maja: User) -> None:
    reading, meeting = entered()
    with pytest.raises(ForbiddenError):
        settle(reading, [Change(SET, "/body", "X")], maja)
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=meeting.body_id)
    assert settle(reading, [Change(CONFIRM, "/attendance/0/name")], maja)


def doubted(reading: Reading, **more: object) -> Doubt:
    start = reading.string.index("Mirjam")
    told = {"code": "attendance.spelling", "message": "m", "number": 90, "spans": [[start, start + 6]], "weight": 60, **more}
    return Doubt.objects.create(reading=reading, **told)


def test_a_doubt_is_settled_once(asta: User) -> None:
    reading, meeting = entered()
    doubt = doubted(reading)
    settle(reading, [Change(CONFIRM, "/attendance/0/name")], asta, doubt)
    doubt.refresh_from_db()
    assert (doubt.state, doubt.decided_by) == (DoubtState.SETTLED, asta)
    meeting.refresh_from_db()
    assert meeting.open_doubts == reading.doubts.filter(AWAITED).count()
    with pytest.raises(RefusedError):
        unknowable(doubt, asta)


def test_what_cannot_be_known_is_a_state_and_can_be_undone(asta: User) -> None:
    reading, _ = entered()
    doubt = doubted(reading)
    one = unknowable(doubt, asta)
    doubt.refresh_from_db()
    assert doubt.state == DoubtState.UNKNOWABLE
    undo(reading.document, one.act, asta)
    doubt.refresh_from_db()
    assert (doubt.state, doubt.decided_by) == (DoubtState.OPEN, None)


def test_a_decided_doubt_stays_decided_when_the_document_is_read_anew(asta: User) -> None:
    reading, _ = entered()
    start = reading.string.index("Mirjam")
    doubt = {"code": "attendance.spelling", "message": "m", "spans": [(start, start + 6)]}
    told = msgspec.to_builtins(reading.minutes)
    told["doubts"] = [doubt]
    second = reread(reading, told)
    (act,) = settle(second, [Change(CONFIRM, "/attendance/0/name")], asta, second.doubts.get())
    told["attendance"] = told["attendance"][::-1]
    third = reread(second, told)
    assert third.pk != second.pk
    assert third.doubts.get().state == DoubtState.SETTLED
    undo(third.document, act.act, asta)
    assert third.doubts.get().state == DoubtState.OPEN


def test_a_settlement_that_is_lost_waits_as_a_doubt(asta: User) -> None:
    reading, _ = entered()
    (one,) = settle(reading, [Change(SET, "/attendance/0/name", "Mirjam T")], asta)
    told = msgspec.to_builtins(reading.minutes)
    told["attendance"] = told["attendance"][1:]
    second = reread(reading, told)
    lost = second.doubts.get(code="settlement.lost")
    assert lost.candidates == [{"settlement": one.pk, "value": "Mirjam T"}]
    undo(second.document, one.act, asta)
    lost.refresh_from_db()
    assert lost.state == DoubtState.WITHDRAWN


def test_the_database_refuses_a_settlement_of_nothing(asta: User) -> None:
    reading, _ = entered()
    with pytest.raises(DatabaseError), transaction.atomic():
        Settlement.objects.create(document=reading.document, kind=SET, pointer="", by=asta, at=reading.read_at)


def test_documents_that_an_older_version_read_are_read_anew(asta: User) -> None:
    reading, _ = entered()
    assert read_anew("test 1", asta) == 0
    assert read_anew("test 2", asta) == 1
    document = Document.objects.get(pk=reading.document_id)
    assert document.state == State.RECEIVED
    enter(document, records(NAME, (EXAMPLES / NAME).read_bytes()), "test 1")
    assert read_anew("test 1", asta, all_of_them=True) == 1
