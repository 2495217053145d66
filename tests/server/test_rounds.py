"""Rounds that persons put: acts, rows, answers through links, what the database refuses, and the pages."""

from __future__ import annotations

import io
import json
import re
import zipfile
from datetime import date, timedelta
from typing import Any

import pypdfium2
import pytest
import time_machine
from django.core import signing
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from samtrad.access.models import Role, User
from samtrad.access.states import ForbiddenError, RoleName
from samtrad.audit.models import Entry
from samtrad.audit.queries import breaks
from samtrad.documents.actions import receive
from samtrad.documents.models import Document, Reading, Sensitive
from samtrad.documents.states import Way
from samtrad.followup.actions.rounds import links, opening, parties
from samtrad.followup.actions.rounds.acting import RoundError, undo
from samtrad.followup.actions.rounds.asked import Around, sender_of
from samtrad.followup.actions.rounds.asked import parties as asked_parties
from samtrad.followup.actions.rounds.finding import find
from samtrad.followup.actions.rounds.folding import fold
from samtrad.followup.actions.rounds.opening import Asking
from samtrad.followup.actions.rounds.replying import Given, answer_by_link, answer_signed_in, next_version, take_in
from samtrad.followup.actions.rounds.rows import settle
from samtrad.followup.models import Round, RoundAct, RoundLink, RoundParty, RoundReply, RoundTold, RoundTotal
from samtrad.followup.queries.rounds import counted
from samtrad.followup.rounds.asking import Found
from samtrad.followup.rounds.codes import Group, Kind, State, Told
from samtrad.followup.states import RoundKind, RoundStage
from samtrad.people.models import Body, Membership, Organisation, OrganisationName
from samtrad.people.naming import key
from samtrad.portal.queries.awaited.lines import to_answer
from samtrad.register.actions import enter
from samtrad.register.masking import mark_words
from samtrad.register.publication import Terms, publish, withdraw
from server.conftest import records
from server.portal_site import settle_in

pytestmark = pytest.mark.django_db
NAMES = ("Fagerhed", "Kvarnhede", "Mellansund")
BOX = "kommunen@fagerhed.example"


@pytest.fixture
def body(maja: User) -> Body:
    """A body that asks, and whom."""
    owner = Organisation.objects.create(slug="forbundet", name="Mellanbygdens kommunalförbund", kind="federation", county="14")
    for at, name in enumerate(NAMES):
        Organisation.objects.create(slug=name.lower(), name=name, kind="municipality", code=f"149{at}", county="14")
    body = Body.objects.create(slug="styrelsen", name="Förbundsstyrelsen", owner=owner)
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=body.pk)
    return body


def _keeper(body: Body) -> User:
    """Who keeps the rounds of the body that asks, and may see nothing of its parties' that is not public."""
    keeper = User.objects.named("Vera Ek")
    Role.objects.create(user=keeper, name=RoleName.SECRETARY, body=body.pk)
    return keeper


def _made(body: Body, maja: User, **told: Any) -> Round:
    asking = Asking(**{"kind": RoundKind.ADOPTION, "question": "Anta överenskommelsen", "last_day": timezone.localdate() + timedelta(days=30), **told})
    return opening.open_round(body, asking, Organisation.objects.filter(name__in=NAMES), maja)


def _sent(body: Body, maja: User, **told: Any) -> Round:
    made = _made(body, maja, **told)
    opening.send(made, timezone.localdate(), maja)
    return made


def _row(made: Round, name: str = "Fagerhed") -> RoundParty:
    return RoundParty.objects.select_related("round", "organisation").get(round=made, organisation__name=name)


SAID = Given("adopted", name="Karin Ahl", address=BOX, case_number="KS 2026/7")


def yes() -> Given:
    """An adoption decided today: by the day on which it is asked for, as midnight may come between tests."""
    return SAID._replace(body_name="Kommunfullmäktige", paragraph="§ 9", day=timezone.localdate())


def test_a_round_is_a_draft_until_it_is_sent(body: Body, maja: User) -> None:
    made = _made(body, maja)
    assert (made.stage, made.is_public, _row(made).state) == ("draft", False, "not_asked")
    opening.send(made, timezone.localdate(), maja)
    assert {row.state for row in made.parties.all()} == {"asked"}
    with pytest.raises(RoundError, match="stage"):
        opening.send(made, timezone.localdate(), maja)
    assert [one.verb for one in Entry.objects.filter(subject=f"round:{made.pk}")] == ["round_opened", "round_sent"]
    assert not list(breaks())


def test_who_may_not_does_nothing(body: Body, maja: User) -> None:
    made, other = _sent(body, maja), User.objects.named("Någon annan")
    for act in (
        lambda: opening.close(made, other),
        lambda: parties.extend(_row(made), date(2030, 1, 1), other),
        lambda: take_in(_row(made), yes(), other),
        lambda: links.make_link(_row(made), BOX, 10, other),
        lambda: answer_signed_in(_row(made), yes(), 1, other),
        lambda: opening.open_round(body, Asking(RoundKind.SURVEY, "Fråga"), Organisation.objects.all(), other),
        lambda: undo(RoundAct.objects.latest("number"), other),
    ):
        with pytest.raises(ForbiddenError):
            act()
    assert not RoundReply.objects.exists()


def test_answers_make_the_rows_and_counts_are_the_rows(body: Body, maja: User) -> None:
    made = _sent(body, maja)
    take_in(_row(made), yes(), maja)
    decided = Given("decision", day=timezone.localdate(), body_name="Kommunstyrelsen", paragraph="§ 12", text="Tillstyrks.")
    take_in(_row(made, "Kvarnhede"), decided, maja)
    with pytest.raises(RoundError, match="decided"):
        take_in(_row(made, "Kvarnhede"), decided._replace(body_name=""), maja)
    with pytest.raises(RoundError, match="personal"):
        take_in(_row(made, "Kvarnhede"), decided._replace(text="Hon, 811228-9874, vill."), maja)
    told = {state.value: count for state, count in counted([made.pk])[made.pk].items() if count}
    assert told == {"adopted": 1, "answered": 1, "asked": 1}
    assert _row(made, "Kvarnhede").took == 0
    assert RoundReply.objects.get(party=_row(made, "Kvarnhede")).paragraph == "12"
    assert settle(made) == 0


def test_longer_time_and_what_undoes_it(body: Body, maja: User) -> None:
    made = _sent(body, maja)
    until = timezone.localdate() + timedelta(days=60)
    parties.extend(_row(made), until, maja)
    assert (_row(made).state, _row(made).extended_to) == ("extended", until)
    with pytest.raises(RoundError, match="day"):
        parties.extend(_row(made), until, maja)
    sent = RoundAct.objects.get(verb="round_sent")
    with pytest.raises(RoundError, match="later"):
        undo(sent, maja)
    undo(RoundAct.objects.latest("number"), maja)
    assert (_row(made).state, _row(made).extended_to) == ("asked", None)
    undo(sent, maja)
    assert Round.objects.get(pk=made.pk).stage == RoundStage.DRAFT
    with pytest.raises(RoundError, match="undone"):
        undo(sent, maja)
    undo(RoundAct.objects.get(verb="round_opened"), maja)
    assert not Round.objects.exists()
    assert not list(breaks())


def test_a_party_is_added_removed_and_put_back(body: Body, maja: User) -> None:
    made = _sent(body, maja)
    other = Organisation.objects.create(slug="vik", name="Vik", kind="municipality")
    assert parties.add(made, other, maja).state == "not_asked"
    row = _row(made, "Vik")
    assert row.state == "asked"
    parties.remove(row, maja)
    assert not RoundParty.objects.filter(organisation=other).exists()
    undo(RoundAct.objects.latest("number"), maja)
    assert _row(made, "Vik").state == "asked"
    take_in(_row(made, "Vik"), yes(), maja)
    with pytest.raises(RoundError, match="answered"):
        parties.remove(_row(made, "Vik"), maja)


def test_a_link_answers_for_its_party_and_a_later_answer_is_a_version(body: Body, maja: User) -> None:
    made = _sent(body, maja)
    token = links.make_link(_row(made), BOX, 10, maja)
    assert token.split(":")[0] not in str(RoundLink.objects.values())
    first = answer_by_link(token, yes(), 1)
    assert (first.is_confirmed, _row(made).state, _row(made).case_number) == (False, "found", "")
    parties.confirm_reply(first, maja)
    assert (_row(made).state, _row(made).case_number) == ("adopted", "KS 2026/7")
    with pytest.raises(RoundError, match="version"):
        answer_by_link(token, yes(), 1)
    second = answer_by_link(token, yes()._replace(answer="declined", case_number="KS 1"), next_version(_row(made)))
    assert (_row(made).state, _row(made).case_number, RoundReply.objects.count()) == ("adopted", "KS 2026/7", 2)
    parties.confirm_reply(second, maja)
    assert (_row(made).state, _row(made).case_number) == ("declined", "KS 1")
    assert _row(made, "Kvarnhede").state == "asked"


def test_what_another_answers_waits_for_the_one_who_asked(body: Body, maja: User) -> None:
    made = _sent(body, maja)
    token = links.make_link(_row(made), BOX, 10, maja)
    reply = answer_by_link(token, yes()._replace(address="annan@fagerhed.example"), 1)
    assert (reply.is_forwarded, reply.is_confirmed, _row(made).state, _row(made).case_number) == (True, False, "found", "")
    parties.confirm_reply(reply, maja)
    assert (_row(made).state, _row(made).case_number) == ("adopted", "KS 2026/7")
    undo(RoundAct.objects.latest("number"), maja)
    parties.refuse_reply(reply, maja)
    assert _row(made).state == "asked"


def test_a_yes_that_is_only_said_is_not_adopted(body: Body, maja: User) -> None:
    made = _sent(body, maja)
    for wrong in (SAID, yes()._replace(body_name=""), yes()._replace(paragraph=""), yes()._replace(day=None), SAID._replace(answer="declined")):
        reply = take_in(_row(made), wrong, maja)
        assert (reply.is_confirmed, reply.day in (None, yes().day), _row(made).state) == (False, True, "found")
        with pytest.raises(RoundError, match="decided"):
            parties.confirm_reply(reply, maja)
    assert RoundReply.objects.filter(day=None).count() == 3
    for day in (timezone.localdate() - timedelta(days=1), timezone.localdate() + timedelta(days=1), date(1066, 1, 1)):
        with pytest.raises(RoundError, match="day"):
            take_in(_row(made), yes()._replace(day=day), maja)
    take_in(_row(made), yes(), maja)
    assert _row(made).state == "adopted"
    for name in ("body_name", "paragraph", "case_number", "name", "address", "text"):
        with pytest.raises(RoundError, match="personal"):
            take_in(_row(made, "Kvarnhede"), yes()._replace(**{name: "811228-9874"}), maja)


def test_no_personal_number_stands_in_a_round(body: Body, maja: User) -> None:
    for told in ({"question": "Om 811228-9874"}, {"text": "Om 811228-9874"}, {"case_number": "811228-9874"}):
        with pytest.raises(RoundError, match="personal"):
            _made(body, maja, **told)
    with pytest.raises(RoundError, match="personal"):
        opening.drop(_made(body, maja), "Gäller 811228-9874", maja)


def test_a_round_is_sent_on_a_day_that_can_be(body: Body, maja: User) -> None:
    made = _made(body, maja)
    for day in (date(1066, 1, 1), timezone.localdate() + timedelta(days=1)):
        with pytest.raises(RoundError, match="day"):
            opening.send(made, day, maja)


def test_what_is_published_can_be_withdrawn_and_undo_shows_nothing_again(body: Body, maja: User, client: Client) -> None:
    made = _sent(body, maja)
    parties.remind(_row(made), timezone.localdate(), maja)
    opening.publish(made, maja)
    closed = RoundAct.objects.latest("number")
    opening.withdraw(made, maja)
    assert client.get(f"/rundor/{made.address}/").status_code == 404
    with pytest.raises(RoundError, match="stage"):
        opening.withdraw(made, maja)
    assert closed.before == [["Round", made.pk, {"is_public": False}]]
    opening.close(made, maja)
    Round.objects.filter(pk=made.pk).update(is_public=True)
    undo(RoundAct.objects.latest("number"), maja)
    assert (Round.objects.get().stage, Round.objects.get().is_public) == ("open", True)


def test_a_stage_that_changed_meanwhile_is_seen(body: Body, maja: User) -> None:
    made = _sent(body, maja)
    row = _row(made)
    opening.close(Round.objects.get(), maja)
    for act in (
        lambda: take_in(row, yes(), maja),
        lambda: parties.extend(row, date(2099, 1, 1), maja),
        lambda: links.make_link(row, BOX, 10, maja),
        lambda: parties.add(made, row.organisation, maja),
        lambda: opening.close(made, maja),
    ):
        with pytest.raises(RoundError, match="stage"):
            act()


def test_lists_of_rounds_have_pages(body: Body, maja: User, client: Client) -> None:
    for at in range(22):
        opening.publish(_sent(body, maja, question=f"Fråga {at:02}"), maja)
    first = client.get("/rundor/").content.decode()
    onward = re.search(r'rel="next" href="([^"]+)"', first)
    assert onward
    second = client.get(f"/rundor/{onward[1]}").content.decode()
    assert [f"Fråga {at:02}" in second for at in range(22)] == [True, True, *[False] * 20]
    back = re.search(r'rel="prev" href="([^"]+)"', second)
    assert back
    assert "Fråga 02" in client.get(f"/rundor/{back[1]}").content.decode()


def test_links_guessed_altered_expired_and_taken_back_are_refused(body: Body, maja: User) -> None:
    made = _sent(body, maja)
    token = links.make_link(_row(made), BOX, 10, maja)
    link = RoundLink.objects.get()
    forged = signing.dumps([link.pk, "gissat"], salt="samtrad.followup.round")
    foreign = signing.dumps([link.pk, "x"], salt="something else")
    for wrong in ("", "x", token[:-1], token[1:], f"{token}x", token.swapcase(), forged, foreign, "\x00", "å" * 500):
        with pytest.raises(RoundError, match="link"):
            answer_by_link(wrong, yes(), 1)
    with time_machine.travel(timezone.now() + timedelta(days=11)), pytest.raises(RoundError, match="link"):
        answer_by_link(token, yes(), 1)
    links.make_link(_row(made), BOX, 10, maja)
    with pytest.raises(RoundError, match="link"):
        answer_by_link(token, yes(), 1)
    assert not RoundReply.objects.exists()


def test_a_closed_round_takes_no_answers(body: Body, maja: User) -> None:
    made = _sent(body, maja)
    token = links.make_link(_row(made), BOX, 10, maja)
    opening.close(made, maja)
    with pytest.raises(RoundError, match="stage"):
        answer_by_link(token, yes(), 1)
    with pytest.raises(RoundError, match="stage"):
        take_in(_row(Round.objects.get()), yes(), maja)


@pytest.mark.parametrize(
    ("model", "change"),
    [
        (Round, {"stage": "dropped", "reason": ""}),
        (Round, {"is_public": True, "stage": "draft"}),
        (Round, {"asked_on": None}),
        (Round, {"made_by": None}),
        (Round, {"body": None}),
        (Round, {"last_day": date(2000, 1, 1)}),
        (Round, {"part_of": "self"}),
        (RoundParty, {"last_day": date(2000, 1, 1)}),
        (RoundParty, {"extended_to": date(2000, 1, 1)}),
        (RoundParty, {"took": -1}),
        (RoundParty, {"is_asked": False, "state": "asked"}),
        (RoundReply, {"version": 0}),
        (RoundReply, {"answer": "decision", "body_name": ""}),
        (RoundReply, {"source": "minutes"}),
        (RoundReply, {"confirmed_by": None}),
        (RoundReply, {"is_refused": True}),
        (RoundLink, {"expires_at": date(2000, 1, 1)}),
        (RoundTold, {"end": 0}),
        (RoundTotal, {"value": -1}),
        (RoundAct, {"undone_at": date(2000, 1, 1)}),
    ],
)
def test_the_database_refuses(body: Body, maja: User, model: Any, change: dict[str, Any]) -> None:
    made = _sent(body, maja)
    links.make_link(_row(made), BOX, 10, maja)
    take_in(_row(made), yes(), maja)
    RoundTold.objects.create(round=made, told="asked", text="x", start=1, end=2)
    RoundTotal.objects.create(round=made, value=1, figure="1 svar", words="x", start=1, end=2)
    row = model.objects.order_by("pk").first()
    if isinstance(change.get("expires_at") or change.get("undone_at"), date):
        change = {name: timezone.now() - timedelta(days=9999) for name in change}
    change = {name: row if value == "self" else value for name, value in change.items()}
    with pytest.raises(IntegrityError), transaction.atomic():
        model.objects.filter(pk=row.pk).update(**change)


def test_one_party_once_and_one_version_once(body: Body, maja: User) -> None:
    made = _sent(body, maja)
    with pytest.raises(IntegrityError), transaction.atomic():
        RoundParty.objects.create(round=made, organisation=_row(made).organisation, ground="person")
    reply = take_in(_row(made), yes(), maja)
    reply.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        reply.save(force_insert=True)


def test_only_what_is_published_is_public_and_the_page_says_who_is_missing(
    body: Body, maja: User, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    made = _sent(body, maja)
    take_in(_row(made), yes()._replace(text="=1+1"), maja)
    assert client.get(f"/rundor/{made.address}/").status_code == 404
    assert made.question not in client.get("/rundor/").content.decode()
    opening.publish(made, maja)
    with django_assert_max_num_queries(12):
        page = client.get(f"/rundor/{made.address}.json").json()
    assert (page["missing"], page["force"], page["counts"]["adopted"]) == (["Kvarnhede", "Mellansund"], "waiting", 1)
    for prefix in ("", "/en"):
        with django_assert_max_num_queries(12):
            shown = client.get(f"{prefix}/rundor/{made.address}/").content.decode()
        assert "Kvarnhede" in shown
        assert "<svg" in shown
        assert BOX not in shown
        with django_assert_max_num_queries(12):
            assert made.question in client.get(f"{prefix}/rundor/?organisation=fagerhed").content.decode()
    table = client.get(f"/rundor/{made.address}.csv")
    assert table.content.decode("utf-8-sig").splitlines()[1].startswith("Fagerhed;Har antagit;")


def test_the_page_of_a_link_answers_without_an_account_and_gives_a_receipt(body: Body, maja: User, client: Client) -> None:
    made = _sent(body, maja, case_number="F 2026/1")
    token = links.make_link(_row(made), BOX, 10, maja)
    here = f"/svara/{token}/"
    page = client.get(here)
    assert (page.status_code, page["Referrer-Policy"]) == (200, "same-origin")
    assert "no-store" in page["Cache-Control"]
    told = {"version": "1", "answer": "adopted", "name": "Karin Ahl", "address": BOX, "case_number": "KS 2026/7", "paragraph": "9"}
    assert client.post(here, told).status_code == 302
    receipt = client.get(here).content.decode()
    for words in ("Kvitto", "F 2026/1", "KS 2026/7", "Karin Ahl"):
        assert words in receipt
    paper = client.get(f"{here}kvitto.pdf")
    assert (paper.status_code, paper["Content-Type"]) == (200, "application/pdf")
    pages = pypdfium2.PdfDocument(paper.content)
    words = " ".join(pages[0].get_textpage().get_text_range().split())
    for word in ("Kvitto", "F 2026/1", "KS 2026/7", "Karin Ahl", "Fagerhed"):
        assert word in words
    assert client.get(f"/svara/{token[:-2]}/kvitto.pdf").status_code == 404
    assert client.post(here, told).status_code == 422
    assert RoundReply.objects.count() == 1
    assert client.get(f"/svara/{token[:-2]}/").status_code == 404
    assert client.post(here, {**told, "version": "2", "day": "nonsens"}).status_code == 422


def test_the_workspace_makes_sends_and_closes_a_round(body: Body, maja: User, client: Client) -> None:
    client.force_login(maja)
    new = {"body": str(body.pk), "kind": "consultation", "question": "Yttra er", "parties": "Fagerhed\nKvarnhede", "last_day": "2099-01-01"}
    for one in Organisation.objects.filter(name__in=NAMES):
        OrganisationName.objects.create(organisation=one, name=one.name, key=one.name.casefold())
    assert client.post("/arbete/rundor/ny/", {**new, "parties": "Ingenstans"}).status_code == 422
    assert client.post("/arbete/rundor/ny/", new).status_code == 302
    made = Round.objects.get()
    here = f"/arbete/rundor/{made.address}/"
    assert "allmän handling" in client.get(here).content.decode()
    client.post(here, {"act": "send"})
    row = _row(made)
    shown = client.post(here, {"act": "link", "party": str(row.pk), "address": BOX}).content.decode()
    found = re.search(r"/svara/([^/]+)/", shown)
    assert found
    answer_by_link(found[1], Given("official", text="Vi har inget att invända.", name="K", address="b@c.example"), 1)
    assert "inget att invända" in client.get(here).content.decode()
    client.post(here, {"act": "yes", "reply": str(RoundReply.objects.get().pk)})
    assert _row(made).state == "official"
    with zipfile.ZipFile(io.BytesIO(client.get(f"/arbete/rundor/{made.address}.docx").content)) as packed:
        assert "inget att invända" in packed.read("word/document.xml").decode()
    client.post(here, {"act": "close"})
    assert Round.objects.get().stage == RoundStage.CLOSED
    assert "Yttra er" in client.get("/arbete/rundor/").content.decode()
    stranger = Client()
    stranger.force_login(User.objects.named("Någon annan"))
    assert stranger.get(here).status_code == 404
    assert json.dumps(list(Entry.objects.values_list("about", flat=True))).find("Karin") == -1


def test_a_registrar_sees_what_waits_for_the_organisation_and_answers(body: Body, maja: User, client: Client) -> None:
    made, registrar = _sent(body, maja), User.objects.named("Rut")
    Role.objects.create(user=registrar, name=RoleName.REGISTRAR, organisation=_row(made).organisation_id)
    client.force_login(registrar)
    assert made.question in client.get("/arbete/rundor/vantar/").content.decode()
    here = f"/arbete/rundor/{made.address}/svar/fagerhed/"
    assert client.get(here).status_code == 200
    assert client.get(here.replace("fagerhed", "kvarnhede")).status_code == 404
    told = {"version": "1", "answer": "adopted", "body_name": "Kommunfullmäktige", "paragraph": "9", "day": timezone.localdate().isoformat()}
    assert client.post(here, told).status_code == 302
    assert client.post(here, told).status_code == 422
    assert _row(made).state == "adopted"
    assert "Inget väntar" in client.get("/arbete/rundor/vantar/").content.decode()


ASKING = """Mellanbygdens kommunalförbund
Förbundsstyrelsen
PROTOKOLL
Sammanträdesdatum 2025-03-11

Närvarande
Karin Ahl (S), ordförande

§ 21 Överenskommelse om läkarstöd i hemsjukvården
Beslut
Förbundsstyrelsen beslutar att rekommendera medlemskommunerna att anta överenskommelsen om läkarstöd i hemsjukvården senast den 31 oktober 2025.
"""
ANSWERING = """Fagerheds kommun
Kommunfullmäktige
PROTOKOLL
Sammanträdesdatum 2025-06-16

Närvarande
Nils Aspman (C), ordförande

§ 44 Överenskommelse om läkarstöd i hemsjukvården
Förbundsstyrelsen rekommenderade den 11 mars 2025 medlemskommunerna att anta överenskommelsen om läkarstöd i hemsjukvården.

Beslut
Kommunfullmäktige beslutar att anta överenskommelsen om läkarstöd i hemsjukvården.
"""


def test_who_is_a_guest_asks_nobody(body: Body) -> None:
    federation = body.owner
    assert federation
    fagerhed, kvarnhede, mellansund = Organisation.objects.filter(name__in=NAMES).order_by("name")
    for one in (fagerhed, kvarnhede):
        Membership.objects.create(member=one, of=federation)
    told = Found(Kind.ADOPTION, Told.ASKED, (0, 1), "x", Group.MEMBERS)

    def asked(here: Around, by: str = "Förbundsstyrelsen", told: Found = told) -> tuple[object, int]:
        sender = sender_of(by, here, None, reported=bool(by))
        return sender, len(asked_parties(told, sender, here, None))

    assert asked(Around(federation, ())) == (federation, 2)
    assert asked(Around(None, (federation, fagerhed))) == (federation, 2)
    assert asked(Around(None, (federation, fagerhed, mellansund))) == (None, 0)
    assert asked(Around(None, (federation,))) == (None, 0)
    assert asked(Around(kvarnhede, (federation, fagerhed))) == (None, 0)
    assert asked(Around(kvarnhede, (federation, fagerhed)), "") == (kvarnhede, 0)
    assert asked(Around(federation, ()), told=told._replace(number=3)) == (federation, 0)
    assert asked(Around(federation, ()), told=told._replace(number=2)) == (federation, 2)
    assert asked(Around(federation, ()), told=told._replace(group=Group.OTHER)) == (federation, 0)


def test_a_round_that_is_hidden_or_dropped_hides_no_other(body: Body, maja: User, client: Client) -> None:
    first, second = _sent(body, maja, question="Först"), _sent(body, maja, question="Sedan")
    for one in (first, second):
        opening.publish(one, maja)
    Round.objects.filter(pk=second.pk).update(part_of=first)
    assert "Sedan" not in client.get("/rundor/").content.decode()
    assert client.get(f"/rundor/{second.address}.json").json()["part_of"] == f"/rundor/{first.address}/"
    opening.withdraw(first, maja)
    assert "Sedan" in client.get("/rundor/").content.decode()
    assert first.address not in client.get(f"/rundor/{second.address}.json").content.decode()


def _entered(text: str, name: str, maja: User) -> Document:
    document = receive(text.encode(), name, Way.COMMAND, maja).document
    enter(document, records(name, text.encode()), "test 1")
    document.refresh_from_db()
    return publish(document, maja, Terms("KL 8:13", None, indexable=True))


def _answered(body: Body, maja: User, told: str = ANSWERING) -> Document:
    """A board recommends that its members adopt, and a council of one does, each in minutes that are public; the council's."""
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    owner, fagerhed = body.owner, Organisation.objects.get(name="Fagerhed")
    assert owner
    for one in Organisation.objects.filter(name__in=NAMES):
        Membership.objects.create(member=one, of=owner)
    for one, names in ((owner, (owner.name,)), (fagerhed, ("Fagerhed", "Fagerheds kommun"))):
        OrganisationName.objects.bulk_create([OrganisationName(organisation=one, name=name, key=key(name)) for name in names])
    _entered(ASKING, "styrelsen.txt", maja)
    return _entered(told, "fullmaktige.txt", maja)


def test_an_answer_in_a_party_s_own_minutes_is_a_suggestion_with_its_proof(
    body: Body, maja: User, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    adopted, fagerhed = _answered(body, maja), Organisation.objects.get(name="Fagerhed")
    settle_in()
    made = Round.objects.public().get(part_of=None)
    assert (made.kind, made.last_day, made.parties.count()) == ("adoption", date(2025, 10, 31), 3)
    reply = RoundReply.objects.get()
    assert (reply.is_confirmed, reply.paragraph, reply.party.organisation, reply.party.state) == (False, "44", fagerhed, "asked")
    here = f"/rundor/{made.address}.json"
    page = client.get(here).json()
    row = next(row for row in page["rows"] if row["name"] == "Fagerhed")
    assert (row["state"], row["body_name"], page["force"]) == ("found", "Kommunfullmäktige", "waiting")
    assert row["proof"]["url"]
    (line,) = client.get("/rundor.json").json()["rounds"]
    assert (line["late"], page["late"]) == (2, ["Kvarnhede", "Mellansund"])
    assert made.passage
    assert made.passage.matter
    thread = f"/fragor/{made.passage.matter.address}.json"
    told = {"url": f"/rundor/{made.address}/", "last_day": "2025-10-31", "parties": 3, "done": 0, "force": "waiting", "force_on": None}
    assert [{name: one[name] for name in told} for one in client.get(thread).json()["rounds"]] == [told]
    with transaction.atomic():
        made.parties.update(state="adopted", since=date(2025, 10, 3))
        assert [(one["done"], one["force"], one["force_on"]) for one in client.get(thread).json()["rounds"]] == [(3, "all", "2025-10-03")]
        Round.objects.update(is_public=False)
        assert client.get(thread).json()["rounds"] == []
        transaction.set_rollback(True)
    for prefix, word in (("", "sista dag för svar"), ("/en", "last day for answers")):
        with django_assert_max_num_queries(12):
            drawn = client.get(f"{prefix}/fragor/{made.passage.matter.address}/").content.decode()
        assert 'href="#r1-last"' in drawn
        assert 'id="r1-last"' in drawn
        assert f", {word}: " in drawn
    before = list(RoundReply.objects.values_list("pk", flat=True))
    assert find([made.pk]) == 0
    assert list(RoundReply.objects.values_list("pk", flat=True)) == before
    opening.confirm(made, maja)
    parties.refuse_reply(reply, maja)
    proof = reply.decision
    RoundReply.objects.update(decision=None)
    assert (find([made.pk]), RoundReply.objects.count()) == (0, 1)
    undo(RoundAct.objects.latest("number"), maja)
    reply.refresh_from_db()
    parties.confirm_reply(reply, maja)
    row = next(row for row in client.get(here).json()["rows"] if row["name"] == "Fagerhed")
    assert (row["state"], row["body_name"], counted([made.pk])[made.pk][State.ASKED]) == ("asked", "", 3)
    RoundReply.objects.update(decision=proof)
    assert next(row for row in client.get(here).json()["rows"] if row["name"] == "Fagerhed")["state"] == "adopted"
    withdraw(adopted, maja)
    assert next(row for row in client.get(here).json()["rows"] if row["name"] == "Fagerhed")["state"] == "asked"
    settle_in()
    assert Round.objects.get(pk=made.pk).address == made.address


HEARD = """Mellanbygdens kommunalförbund
Förbundsstyrelsen
PROTOKOLL
Sammanträdesdatum {day}

Närvarande
Karin Ahl (S), ordförande

§ {number} Riktlinje för nattjour                         Dnr MKF 2025/44

{text}
"""


def test_minutes_that_say_that_a_round_is_out_or_over_tell_of_the_one_that_was_asked(body: Body, maja: User) -> None:
    asked = "Beslut\nFörbundsstyrelsen beslutar att skicka förslaget till riktlinje för nattjour på remiss till medlemskommunerna med sista svarsdag den 30 april 2025."
    over = "Ärendet\nFörslaget har varit på remiss mellan den 11 mars 2025 och den 30 april 2025.\n\nBeslut\nFörbundsstyrelsen beslutar att anta riktlinjen för nattjour."
    _entered(HEARD.format(day="2025-03-11", number=21, text=asked), "fragad.txt", maja)
    _entered(HEARD.format(day="2025-06-17", number=50, text=over), "over.txt", maja)
    settle_in()
    first, second = Round.objects.order_by("meeting__first_day")
    assert (first.part_of, second.part_of) == (None, first)
    Round.objects.filter(pk=first.pk).update(asked_on=date(2025, 9, 1), last_day=None)
    fold([second.pk])
    second.refresh_from_db()
    assert second.part_of is None  # what is asked long after minutes that say it is over is another


def test_an_answer_that_was_confirmed_and_is_masked_since_is_nowhere_public(body: Body, maja: User, client: Client) -> None:
    told = ANSWERING.replace(
        "§ 44 Överenskommelse om läkarstöd i hemsjukvården\n", "§ 44 Överenskommelse om läkarstöd i hemsjukvården\nDiarienummer: KS 2025/771\n"
    )
    adopted = _answered(body, maja, told.replace("att anta överenskommelsen", "att på förslag av Greta Ekdahl anta överenskommelsen"))
    settle_in()
    made = Round.objects.public().get(part_of=None)
    opening.confirm(made, maja)
    parties.confirm_reply(RoundReply.objects.get(), maja)
    pages = ("/rundor/", "/rundor.json", *(f"/rundor/{made.address}{form}" for form in ("/", ".json", ".csv")))

    def shown() -> str:
        return "".join(client.get(page).content.decode() for page in pages)

    def row() -> dict[str, Any]:
        return next(one for one in client.get(f"/rundor/{made.address}.json").json()["rows"] if one["name"] == "Fagerhed")

    assert (row()["state"], row()["case_number"], "KS 2025/771" in shown()) == ("adopted", "KS 2025/771", True)
    reading = Reading.objects.get(document=adopted)
    for words in ("KS 2025/771", "Greta Ekdahl"):
        assert mark_words(reading, words, maja)
    assert "771" not in shown()
    assert "Greta" not in shown()
    keeper = Client()
    assert made.meeting
    keeper.force_login(_keeper(made.meeting.body))
    kept = keeper.get(f"/arbete/rundor/{made.address}/").content.decode()
    assert "Greta" not in kept
    assert "771" not in kept
    assert "anta överenskommelsen" in kept
    assert (row()["state"], row()["case_number"], row()["paragraph"]) == ("adopted", "", "44")
    withdraw(adopted, maja)
    Sensitive.objects.all().delete()
    after = keeper.get(f"/arbete/rundor/{made.address}/").content.decode()
    assert "inte offentligt längre" in after
    assert "anta överenskommelsen" not in after
    (waits,) = to_answer([RoundParty.objects.get(round=made, organisation__name="Fagerhed").organisation_id])
    assert (waits.case_number, row()["state"]) == ("", "asked")
