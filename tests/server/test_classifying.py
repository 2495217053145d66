"""What is classed as secret or internal, and all that goes with it."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, transaction

from samtrad.access.models import Role, User
from samtrad.access.states import Classification, ForbiddenError, RoleName
from samtrad.access.viewer import PUBLIC
from samtrad.audit.models import Entry
from samtrad.documents.actions import receive, retry
from samtrad.documents.models import Document, Reading, Sensitive
from samtrad.documents.queries import minutes_for, public_bytes, public_minutes, public_text, text_for
from samtrad.documents.states import Way
from samtrad.people.actions import organisation_named
from samtrad.people.models import Body
from samtrad.people.viewing import may, viewer
from samtrad.register.actions import enter
from samtrad.register.classifying import NoGroundError, classify
from samtrad.register.models import Classified, Decision, Dissent, Item, Meeting, Mention, Proposal, Vote
from samtrad.register.publication import NotPublishableError, Terms, publish
from samtrad.register.visible import reveal
from server.conftest import records

pytestmark = pytest.mark.django_db
GROUND = "OSL 26:1"
MINUTES = """Fagerheds kommun
Socialnämnden
PROTOKOLL
Sammanträdesdatum 2025-03-11
Plats Kommunhuset

Ärenden
§ 21 Vitesföreläggande mot Kvarnbo Omsorg
§ 22 Budget 2026

Närvarande
Karin Ahl (S), ordförande
Nils Aspman (C)

§ 21 Vitesföreläggande mot Kvarnbo Omsorg
Kvarnbo Omsorg har brustit i tillsynen.

Yrkanden
Nils Aspman (C) yrkar avslag på vitesföreläggandet.

Beslut
Socialnämnden beslutar att förelägga Kvarnbo Omsorg vid vite.

Reservation
Nils Aspman (C) reserverar sig mot beslutet om vitet.

§ 22 Budget 2026
Karin Ahl (S) redogör för budgeten.

Beslut
Socialnämnden beslutar att godkänna budgeten för 2026.
"""
SECRET_WORDS = ("Kvarnbo", "vite", "Vitesföreläggande", "brustit", "reserverar")


def _entered(text: str = MINUTES, name: str = "protokoll.txt") -> tuple[Document, Meeting]:
    data = text.encode()
    document = receive(data, name, Way.COMMAND).document
    (meeting,) = enter(document, records(name, data), "test 1")
    return Document.objects.get(pk=document.pk), meeting


@pytest.fixture
def keeper(maja: User) -> User:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    return maja


def _secret_item(keeper: User) -> tuple[Document, Meeting, Item]:
    document, meeting = _entered()
    publish(document, keeper, Terms("KL 8:13"))
    item = meeting.items.get(number="21")
    organisation = organisation_named("Kvarnbo Omsorg AB")
    Mention.objects.create(organisation=organisation, item=item, is_public=True, scope=meeting.scope)
    classify(item, Classification.SECRET, GROUND, keeper)
    return document, Meeting.objects.get(pk=meeting.pk), item


def test_a_secret_item_hides_all_that_belongs_to_it(keeper: User) -> None:
    document, meeting, item = _secret_item(keeper)
    assert (item.classification, item.ground, item.is_public) == ("secret", GROUND, False)
    for model in (Item, Decision, Proposal, Dissent, Vote, Mention):
        for one in model.objects.public():
            assert not any(word in str(vars(one)) for word in SECRET_WORDS)
    assert Decision.objects.public().count() == 1
    assert not Mention.objects.public().exists()
    assert (meeting.items_count, meeting.decisions_count) == (1, 1)
    text = public_text(document)
    assert len(text) == len(MINUTES)
    assert not any(word in text for word in SECRET_WORDS)
    assert "godkänna budgeten" in text
    assert not any(word.encode() in public_bytes(document).read() for word in SECRET_WORDS)


def test_the_record_is_shown_without_it(keeper: User) -> None:
    _, meeting, _ = _secret_item(keeper)
    assert meeting.reading
    minutes = public_minutes(meeting.reading)
    assert [item.number for item in minutes.items] == ["22"]
    assert all(one.item in (0, None) for one in (*minutes.decisions, *minutes.parts))
    assert not any(word in str(minutes) for word in SECRET_WORDS)
    assert minutes.source.sha256 == ""
    text = meeting.reading.string
    for pointer, ranges in minutes.places.items():
        assert all(text[start:end] for start, end in ranges), pointer
        assert "Kvarnbo" not in "".join(text[start:end] for start, end in ranges)


def test_who_may_see_it(keeper: User) -> None:
    document, meeting, item = _secret_item(keeper)
    people = {name: User.objects.named(name) for name in ("ledamot", "sekreterare", "registrator", "annan", "revisor")}
    other = Body.objects.create(slug="annan", name="Annan nämnd")
    owner = Body.objects.get(pk=meeting.body_id).owner
    assert owner
    Role.objects.create(user=people["ledamot"], name=RoleName.MEMBER, body=meeting.body_id)
    Role.objects.create(user=people["sekreterare"], name=RoleName.SECRETARY, body=meeting.body_id)
    Role.objects.create(user=people["registrator"], name=RoleName.REGISTRAR, organisation=owner.pk)
    Role.objects.create(user=people["annan"], name=RoleName.SECRETARY, body=other.pk)
    Role.objects.create(user=people["revisor"], name=RoleName.AUDITOR)
    sees = {name: Item.objects.seen_by(viewer(user)).filter(pk=item.pk).exists() for name, user in people.items()}
    assert sees == {"ledamot": False, "sekreterare": True, "registrator": True, "annan": False, "revisor": True}
    assert meeting.reading
    assert "Kvarnbo" in text_for(meeting.reading, viewer(people["registrator"]))
    assert "Kvarnbo" not in text_for(meeting.reading, viewer(people["ledamot"]))
    assert "Kvarnbo" not in text_for(meeting.reading, PUBLIC)
    assert "Kvarnbo" in str(minutes_for(meeting.reading, viewer(people["sekreterare"])))
    assert document.scope == meeting.body_id
    assert not may(people["annan"], "classify", meeting.body)
    with pytest.raises(ForbiddenError):
        classify(item, Classification.OPEN, "", people["annan"])


def test_it_stays_secret_whatever_a_later_reading_makes_of_it(keeper: User) -> None:
    document, meeting, _ = _secret_item(keeper)
    retry(document, keeper)
    again = MINUTES.replace("§ 22 Budget 2026\nKarin", "§ 20 Val av justerare\nNils Aspman väljs.\n\n§ 22 Budget 2026\nKarin").replace(
        "mot Kvarnbo Omsorg\nKv", "mot Kvarnbo  Omsorg\nKv"
    )
    again = again.replace("\n§ 21 Vitesföreläggande mot Kvarnbo  Omsorg\n", "\n§ 20 Upprop\nUpprop förrättas.\n\n§ 21 Vitesföreläggande mot Kvarnbo  Omsorg\n")
    enter(document, records(document.name, again.encode()), "test 2")
    assert not any(word in public_text(document) for word in SECRET_WORDS)
    for model in (Item, Decision, Proposal, Dissent):
        assert not any(word in str(vars(one)) for one in model.objects.public() for word in SECRET_WORDS)
    assert Meeting.objects.get(pk=meeting.pk).items.get(number="21").classification == "secret"


def test_where_it_is_not_found_again_all_is_covered(keeper: User) -> None:
    document, _, _ = _secret_item(keeper)
    retry(document, keeper)
    enter(document, records(document.name, MINUTES.replace("§ 21 Vites", "§ 2I Vitcs").encode()), "test 2")
    assert "Kvarnbo" not in public_text(document)
    assert not any("Kvarnbo" in str(vars(one)) for model in (Item, Decision, Proposal, Dissent) for one in model.objects.public())


def test_other_documents_of_the_meeting_are_covered_too(keeper: User) -> None:
    _, meeting, _ = _secret_item(keeper)
    other, same = _entered(MINUTES.replace("Kvarnbo Omsorg har", "Det har") + "\nRättad\n", "rättad.txt")
    assert same == meeting
    assert not any(word in public_text(other) for word in SECRET_WORDS)


def test_it_can_be_opened_again(keeper: User) -> None:
    document, meeting, item = _secret_item(keeper)
    classify(item, Classification.OPEN, "", keeper)
    assert public_text(document) == MINUTES
    assert Item.objects.public().count() == meeting.items.count()
    assert Decision.objects.public().count() == 2
    assert Mention.objects.public().count() == 1
    assert not Classified.objects.exists()


def test_a_secret_document_hides_its_meeting(keeper: User) -> None:
    document, meeting = _entered()
    publish(document, keeper, Terms("KL 8:13"))
    with pytest.raises(NoGroundError):
        classify(document, Classification.SECRET, " ", keeper)
    classify(document, Classification.SECRET, GROUND, keeper)
    assert not Document.objects.public().exists()
    assert not Meeting.objects.public().exists()
    member = User.objects.named("ledamot")
    Role.objects.create(user=member, name=RoleName.MEMBER, body=meeting.body_id)
    assert not Meeting.objects.seen_by(viewer(member)).exists()
    assert not Item.objects.seen_by(viewer(member)).exists()
    with pytest.raises(NotPublishableError, match="secret"):
        publish(document, keeper, Terms("KL 8:13"))
    classify(document, Classification.INTERNAL, "", keeper)
    assert Item.objects.seen_by(viewer(member)).count() == 2
    with pytest.raises(NotPublishableError, match="internal"):
        publish(document, keeper, Terms("KL 8:13"))
    reveal(Meeting.objects.get(pk=meeting.pk))
    assert not Item.objects.public().exists()


def test_the_act_is_in_the_log_with_its_ground(keeper: User) -> None:
    _, _, item = _secret_item(keeper)
    entry = Entry.objects.get(verb="classified")
    assert (entry.subject, entry.actor) == (f"item:{item.pk}", keeper)
    assert entry.about["ground"] == GROUND
    assert "Kvarnbo" not in str(list(Entry.objects.values()))


@pytest.mark.parametrize(
    "fields",
    [{"classification": "secret"}, {"classification": "secret", "ground": GROUND, "is_public": True}, {"classification": "internal", "is_public": True}],
)
def test_the_database_refuses_what_the_law_refuses(keeper: User, fields: dict[str, object]) -> None:
    document, _ = _entered()
    publish(document, keeper, Terms("KL 8:13"))
    Item.objects.update(is_public=False)
    with pytest.raises(DatabaseError), transaction.atomic():
        Item.objects.update(**fields)
    assert Reading.objects.count() == 1
    assert not Sensitive.objects.exists()
