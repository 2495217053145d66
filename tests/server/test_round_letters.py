"""Links to answer rounds by, sent to official addresses through the outbox: once, again when asked to, not without an address, never of what was taken back."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from samtrad.access.models import Role, User
from samtrad.access.states import ForbiddenError, RoleName
from samtrad.audit.models import Entry
from samtrad.audit.queries import breaks
from samtrad.following.actions import post, send_links
from samtrad.following.models import Message
from samtrad.following.states import Stage
from samtrad.followup.actions.rounds import links, opening, parties
from samtrad.followup.actions.rounds.acting import RoundError, undo
from samtrad.followup.actions.rounds.opening import Asking
from samtrad.followup.actions.rounds.replying import MOST_WAITING, Given, answer_by_link, next_version
from samtrad.followup.models import Round, RoundAct, RoundLink, RoundParty
from samtrad.followup.states import RoundKind
from samtrad.people.actions.addresses import set_official_address
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.models import Body, Organisation

pytestmark = [pytest.mark.django_db, pytest.mark.once]
SITE = "https://samtrad.example"
BOX, SENDER = "kommunen@fagerhed.example", "diariet@forbundet.example"
SAID = Given("adopted", name="Karin Ahl", address=BOX)


@pytest.fixture
def sent(maja: User) -> Round:
    """A round that is out, to two municipalities of which one has an official address."""
    owner = Organisation.objects.create(slug="forbundet", name="Mellanbygdens kommunalförbund", kind="federation", official_address=SENDER)
    asked = [Organisation.objects.create(slug=one.lower(), name=one, kind="municipality", code=f"149{at}") for at, one in enumerate(("Fagerhed", "Kvarnhede"))]
    Organisation.objects.filter(name="Fagerhed").update(official_address=BOX)
    body = Body.objects.create(slug="styrelsen", name="Förbundsstyrelsen", owner=owner)
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=body.pk)
    last = timezone.localdate() + timedelta(days=30)
    made = opening.open_round(body, Asking(RoundKind.ADOPTION, "Anta överenskommelsen\nom läkarstöd", last_day=last, case_number="F 2026/3"), asked, maja)
    opening.send(made, timezone.localdate(), maja)
    return made


def _row(made: Round, name: str = "Fagerhed") -> RoundParty:
    return RoundParty.objects.select_related("round", "organisation").get(round=made, organisation__name=name)


def _last() -> int:
    return RoundLink.objects.order_by("-pk").values_list("pk", flat=True).first() or 0


def _token(at: int = -1) -> str:
    found = re.search(r"/svara/(\S+)/", str(mail.outbox[at].body))
    assert found
    return found[1]


def test_a_link_goes_to_the_official_address_and_answers(sent: Round, maja: User) -> None:
    assert send_links(sent, [_row(sent)], 0, maja, timezone.now()) == 1
    assert post(timezone.now(), SITE) == {Stage.SENT: 1}
    letter = mail.outbox[0]
    assert (letter.to, letter.reply_to, letter.subject) == ([BOX], [SENDER], "Rekommendation att anta: Anta överenskommelsen om läkarstöd")
    assert {"Message-ID", "Date", "Auto-Submitted"} == set(letter.extra_headers)
    assert "F 2026/3" in str(letter.body)
    assert _token() not in str(list(RoundLink.objects.values())) + str(list(Message.objects.values()))
    assert answer_by_link(_token(), SAID, 1).is_forwarded is False
    assert not post(timezone.now(), SITE)
    assert not list(breaks())
    assert BOX not in str(list(Entry.objects.values()))


def test_the_same_letter_brings_the_same_link_when_it_is_tried_again(sent: Round, maja: User) -> None:
    send_links(sent, [_row(sent)], 0, maja, timezone.now())
    post(timezone.now(), SITE)
    Message.objects.update(stage=Stage.WAITING, sent_at=None, try_at=timezone.now())
    post(timezone.now(), SITE)
    assert _token(0) == _token(1)
    assert mail.outbox[0].extra_headers["Message-ID"] == mail.outbox[1].extra_headers["Message-ID"]


def test_a_form_sent_twice_sends_once_and_a_new_one_sends_again(sent: Round, maja: User) -> None:
    send_links(sent, [_row(sent)], 0, maja, timezone.now())
    with pytest.raises(RoundError, match="sent"):
        send_links(sent, [_row(sent)], 0, maja, timezone.now())
    send_links(sent, [_row(sent)], _last(), maja, timezone.now())
    assert post(timezone.now(), SITE) == {Stage.SENT: 1}  # the first waited still: its link is taken back
    assert [one.stage for one in Message.objects.order_by("pk")] == [Stage.DROPPED, Stage.SENT]
    assert RoundLink.objects.filter(revoked_at=None).count() == 1


def test_without_an_address_nothing_is_sent(sent: Round, maja: User) -> None:
    for rows in ([_row(sent, "Kvarnhede")], list(sent.parties.all()), []):
        with pytest.raises(RoundError, match="no_address"):
            send_links(sent, rows, 0, maja, timezone.now())
    assert not RoundLink.objects.exists()
    assert not Message.objects.exists()


def test_what_is_taken_back_or_over_is_not_sent(sent: Round, maja: User) -> None:
    send_links(sent, [_row(sent)], 0, maja, timezone.now())
    undo(RoundAct.objects.get(verb="round_links_sent"), maja)
    assert post(timezone.now(), SITE) == {Stage.DROPPED: 1}
    send_links(sent, [_row(sent)], _last(), maja, timezone.now())
    opening.close(sent, maja)
    assert post(timezone.now(), SITE) == {Stage.DROPPED: 1}
    assert not mail.outbox


def test_whoever_asks_tells_an_address_that_is_missing_and_changes_none(sent: Round, maja: User) -> None:
    links.tell_address(_row(sent, "Kvarnhede"), "kommun@kvarnhede.example", maja)
    assert send_links(sent, sent.parties.all(), 0, maja, timezone.now()) == 2
    with pytest.raises(RoundError, match="addressed"):
        links.tell_address(_row(sent), "annan@fagerhed.example", maja)
    stranger, fagerhed = User.objects.named("Någon annan"), Organisation.objects.get(name="Fagerhed")
    with pytest.raises(ForbiddenError):
        set_official_address(fagerhed, BOX, maja)
    with pytest.raises(ForbiddenError):
        links.tell_address(_row(sent), BOX, stranger)
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    with pytest.raises(UnruledError, match="address"):
        set_official_address(fagerhed, "Kommunen <a@b.example>, c@d.example", maja)


def test_a_link_fills_no_page_with_answers(sent: Round, maja: User) -> None:
    token = links.make_link(_row(sent), BOX, 10, maja)
    for version in range(1, MOST_WAITING + 1):
        answer_by_link(token, SAID, version)
    with pytest.raises(RoundError, match="many"):
        answer_by_link(token, SAID, MOST_WAITING + 1)
    parties.refuse_reply(_row(sent).replies.get(version=1), maja)
    answer_by_link(token, SAID, next_version(_row(sent)))


def test_all_who_have_not_answered_get_longer_time_in_one_act(sent: Round, maja: User) -> None:
    later = timezone.localdate() + timedelta(days=90)
    parties.extend(_row(sent), later + timedelta(days=5), maja)
    assert parties.extend_all(sent, later, maja) == 1
    assert {row.extended_to for row in sent.parties.all()} == {later, later + timedelta(days=5)}
    with pytest.raises(RoundError, match="day"):
        parties.extend_all(sent, later, maja)
    undo(RoundAct.objects.get(verb="round_extended_all"), maja)
    assert (_row(sent, "Kvarnhede").extended_to, _row(sent, "Kvarnhede").state) == (None, "asked")


def test_the_page_sends_and_tells_who_lacks_an_address(client: Client, sent: Round, maja: User) -> None:
    client.force_login(maja)
    here = f"/arbete/rundor/{sent.address}/"
    told = client.get(here).content.decode()
    assert "Skicka till 1 som inte har svarat" in told
    assert "1 som inte har svarat saknar officiell e-postadress" in told
    for _ in range(2):
        client.post(here, {"act": "mail_all", "last": "0"})
    assert Message.objects.count() == 1
    assert "Väntar på att skickas." in client.get(here).content.decode()
    client.post(here, {"act": "address", "party": _row(sent, "Kvarnhede").pk, "address": "kommun@kvarnhede.example"})
    client.post(here, {"act": "mail", "party": _row(sent, "Kvarnhede").pk, "last": _last()})
    client.post(here, {"act": "extend_all", "day": str(timezone.localdate() + timedelta(days=60))})
    assert Message.objects.count() == 2
    assert {row.state for row in sent.parties.all()} == {"extended"}
    post(timezone.now(), SITE)
    assert "Skickad" in client.get(here).content.decode()
