"""What is secret, internal or masked is nowhere: every address there is, as anyone and as a member of another body (law 11).

Three worlds are made: without what is hidden, with it, and with other words of the same length in its place. What the public is answered
must be the same in all three, byte for byte; and no word of what is hidden may be in it.
"""

from __future__ import annotations

import html
import itertools
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any
from unittest import mock
from urllib.parse import quote, unquote, unquote_plus

import pytest
import time_machine
from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import pre_save
from django.test import Client
from pytest_django.fixtures import Settings

from samtrad.access.models import Role, User
from samtrad.access.states import Classification, RoleName
from samtrad.documents.actions import receive
from samtrad.documents.attached import Came
from samtrad.documents.models import Document, Sensitive
from samtrad.documents.states import SensitiveState, Way
from samtrad.followup.actions.rounds import opening
from samtrad.followup.actions.rounds import papers as round_papers
from samtrad.followup.actions.rounds.opening import Asking
from samtrad.followup.models import Agreement, Round, Task
from samtrad.followup.states import RoundKind
from samtrad.matters.models import Matter
from samtrad.meetings.actions import agenda, bodies, calling, certifying, deciding, handling, minutes, noticing, papers, planning, releasing, room, texts
from samtrad.meetings.actions.agenda import ClauseTold
from samtrad.meetings.models import AgendaItem, CertifiedUnit, Release, RunMeeting
from samtrad.people.models import Body, Organisation
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.register.actions import enter
from samtrad.register.classifying import classify
from samtrad.register.masking import mask_all
from samtrad.register.models import Item, Meeting
from samtrad.register.publication import Terms, publish
from server.conftest import EXAMPLES, records
from server.run_meetings import body_of
from server.walking import Address, Answer, UnfillableError, addresses, filled, walk

pytestmark = [pytest.mark.django_db, pytest.mark.once]
_LOGS = ("samtrad", "django.security", "django.server", "allauth")
_INLINE = re.compile(r"<script(?![^>]*(?:\bsrc=|application/json))[^>]*>|<style|<[^>]+\s(?:style|on[a-z]+)=[\"']|javascript:")
NOW = datetime(2026, 4, 8, 9, 30, tzinfo=UTC)
SHOWN = ("2025-05-14-styrgruppen-valfard.txt", "2025-02-03-kommunstyrelsen-fagerhed.pdf")
WORDS = ("Kvarnbolind", "Vitesborgen", "Zackrisdotter", "Hjalmarsvik", "811228-9874", "Granitkällan", "Sotvägsholm", "Ormbäcksrud")
OTHER = ("Tallmodigär", "Skogsfäbode", "Bengtssonsson", "Ljungeröden", "640823-3234", "Kristalljorn", "Rökstigsbyn", "Lärkmossedal")
"""Words of what is hidden, and others as long: an organisation, a matter, a person, a place, a number, a secret body, a street, a file."""

PUBLIC = """Fagerheds kommun
Socialnämnden
PROTOKOLL
Sammanträdesdatum 2025-03-11
Plats Kommunhuset

Närvarande
Karin Ahl (S), ordförande
Nils Aspman (C)

§ 21 Föreläggande mot {0} om {1}
{0} har brustit i tillsynen, säger {2} från {3}.

Beslut
Socialnämnden beslutar att förelägga {0} vid vite om {1}.

Reservation
Nils Aspman (C) reserverar sig mot beslutet om {1}.

§ 22 Budget 2026
Karin Ahl (S) redogör för budgeten. Sökanden {4} bor på {6}vägen 4, 987 65 Fagerhed.

Beslut
Socialnämnden beslutar att godkänna budgeten för 2026. Socialnämnden ger kansliet i uppdrag att följa upp budgeten för hemtjänsten senast 2026-05-04.
"""
INTERNAL = """Fagerheds kommun
Socialnämnden
PROTOKOLL
Sammanträdesdatum 2025-04-15
Plats {3}

Närvarande
Karin Ahl (S), ordförande
{2} Ek (M)

§ 31 Ansökan från {0}
Beslut
Socialnämnden beslutar att bevilja {0} medel till {1}. Socialnämnden ger {2} Ek i uppdrag att följa upp {1}.

§ 32 Budget 2026
Beslut
Socialnämnden beslutar att förklara uppdraget att följa upp budgeten för hemtjänsten slutfört.

Nästa sammanträde är den 20 maj 2026.
"""
SECRET = """{5} kommun
Nämnden för {1}
PROTOKOLL
Sammanträdesdatum 2025-04-16
Plats {3}

Närvarande
{2} Ek (M), ordförande

§ 1 Ansökan från {0}
Beslut
Nämnden beslutar att bevilja {0} i Region Mellanbygden medel till {1}.

Nästa sammanträde är den 20 maj 2026.
"""


def _put(name: str, data: bytes, keeper: User, *, is_shown: bool) -> Document:
    document = receive(data, name, Way.COMMAND, keeper).document
    enter(document, records(name, data), "test 1")
    mask_all(document, keeper)
    document.refresh_from_db()
    return publish(document, keeper, Terms("KL 8:13", None, indexable=True)) if is_shown else document


def _world(words: tuple[str, ...], *, is_hidden_there: bool) -> None:
    """Make a world: what is public, and behind it, where that is asked for, what is not."""
    keeper = User.objects.named("Maja Lind")
    Role.objects.get_or_create(user=keeper, name=RoleName.ADMINISTRATOR)
    for name in SHOWN:
        _put(name, (EXAMPLES / name).read_bytes(), keeper, is_shown=True)
    _put("socialnämnden.txt", PUBLIC.format(*words).encode(), keeper, is_shown=True)
    classify(Item.objects.get(number="21", meeting__body__name="Socialnämnden"), Classification.SECRET, "OSL 26:1", keeper)
    _asked(words, keeper, is_hidden_there=is_hidden_there)
    if is_hidden_there:
        _put(f"{words[7]}.txt", INTERNAL.format(*words).encode(), keeper, is_shown=False)
        shown = _put(f"till {words[7]}.txt", SECRET.format(*words).encode(), keeper, is_shown=True)
        _run(words, keeper)
        _followed()
        classify(shown, Classification.SECRET, "OSL 26:1", keeper)
    _followed()


def _run(words: tuple[str, ...], keeper: User) -> None:
    """A meeting of a body under KL that is run here and certified at another board than ours: nothing of it is public."""
    body = body_of(slug="namnden-som-moter", name="Nämnden som möter")
    bodies.place(body, keeper, f"{words[2]} Ek", seat=1, presides=1, email="ek@example.se")
    bodies.place(body, keeper, "Maja Lind", capacity="secretary")
    meeting = planning.plan(body, [planning.Day(NOW.date(), place=words[3])], keeper)
    item = agenda.add_item(meeting, f"Ansökan från {words[0]}", keeper)
    agenda.propose(item, [ClauseTold(f"bevilja medel till {words[1]}", "approve")], keeper)
    calling.call(meeting, keeper, NOW)
    _publish(meeting, item, words, keeper)
    chair = meeting.participants.get(seat=1)
    room.check_in(chair, keeper, NOW)
    room.open_meeting(meeting, keeper, NOW, chair=chair, secretary=meeting.participants.get(capacity="secretary"))
    texts.save_text(handling.take_up(item, keeper, NOW), "background", f"{words[0]} vill ha {words[1]}.", 0, keeper, NOW)
    deciding.decide(item, [ClauseTold(f"bevilja medel till {words[1]}", "approve")], keeper)
    handling.settle(item, keeper, NOW)
    room.choose_certifiers(meeting, [chair], keeper)
    room.close(meeting, keeper, NOW)
    unit = minutes.draft(meeting, keeper, NOW).meeting.units.get()
    for one in certifying.send(unit, keeper, NOW):
        unit = certifying.sign(one, CertifiedUnit.objects.get(pk=unit.pk).written.sha256, keeper, NOW, method="paper")  # type: ignore[union-attr] # it is written
    board = bodies.appoint_board(body, "Rådhuset", "9 §", keeper)
    noticing.put_up(unit, board, NOW.date(), words[3], keeper)


def _publish(meeting: RunMeeting, item: AgendaItem, words: tuple[str, ...], keeper: User) -> None:
    """Its agenda and a paper are planned to be published, and never were; others were looked through, taken down as they were classed, or are internal."""
    later = releasing.Terms("TF 2 kap.", NOW + timedelta(days=1))
    releasing.release_agenda(meeting, {item.pk: f"Ansökan från {words[0]}"}, later, keeper, NOW)
    for name, ends in (("planerad", None), ("sökt", None), ("klassad", Classification.INTERNAL), ("hemlig", Classification.SECRET)):
        told = papers.keep(f"{words[2]} från {words[3]} om {words[1]}".encode(), f"{words[7]}.txt", f"{words[0]} {name}")
        paper = papers.attach(item, told, keeper)
        shown = {"title": f"{words[0]} {name}", "sha256": paper.sha256, "size": 1, "kind": "txt", "ground": "TF", "at": NOW, "found": [["other", words[2]]]}
        state = "draft" if name == "sökt" else "waits" if name == "planerad" else "up"
        Release.objects.create(meeting=meeting, paper=paper, state=state, by=keeper, made_at=NOW, up_at=NOW if state == "up" else None, **shown)
        if ends is not None:
            papers.classify(paper, ends, "OSL 19:1", keeper)


def _asked(words: tuple[str, ...], keeper: User, *, is_hidden_there: bool) -> None:
    """Rounds with papers: one that is public, none of whose papers is, and a draft with one that will be."""
    body = Body.objects.get(name="Socialnämnden")
    shown = opening.open_round(body, Asking(RoundKind.CONSULTATION, "Vad menar ni?"), [_party(body)], keeper)
    opening.send(shown, NOW.date(), keeper)
    opening.publish(shown, keeper)
    if is_hidden_there:
        draft = opening.open_round(body, Asking(RoundKind.CONSULTATION, f"Vad menar {words[2]}?", f"Om {words[1]}."), [_party(body)], keeper)
        for round_, classed in ((draft, Classification.OPEN), (shown, Classification.INTERNAL), (shown, Classification.SECRET)):
            came = Came(f"{words[7]} {classed}.txt", BytesIO(f"{words[0]} om {words[3]}".encode()))
            round_papers.add(round_, [came], round_papers.Class(classed, "OSL 19:1"), keeper)


def _party(body: Body) -> Organisation:
    assert body.owner is not None
    return body.owner


def _followed() -> None:
    while follow(FOLLOWERS):
        pass


@pytest.fixture
def _same_each_time(settings: Settings) -> Iterator[None]:
    """Time stands, and nobody asks too often."""
    settings.RATES = dict.fromkeys(settings.RATES, (10**9, 60))
    with time_machine.travel(NOW, tick=False):
        yield
    cache.clear()


def _paths() -> list[str]:
    """Every address with everything that is there, hidden things too, and what one asks of pages beside that."""
    found = [one for address in addresses() for one in filled(address)]
    searches = [f"{path}?q={quote(word)}" for word in (*WORDS, *OTHER, "budget", "nämnden", "medel") for path in ("/sok", "/sok.json", "/en/sok")]
    searches += [f"/sok/forslag.json?q={quote(word[:most])}" for word in (*WORDS, "nämnden", "karin") for most in (3, 60)]
    lists = [f"{path}?ar=2025" for path in ("/moten/", "/beslut/", "/moten.json")] + ["/moten/?organ=socialnamnden-fagerheds-kommun", "/kallor/?visa=alla"]
    places = [f"{path}?v={start}-{start + 60}" for path in found if path.startswith("/dokument/") and path.count("/") == 3 for start in (150, 320, 600)]
    return [*found, *searches, *lists, *places]


def _member() -> Client:
    """A member of a body that has nothing to do with what is hidden."""
    user = User.objects.named("ledamot")
    Role.objects.get_or_create(user=user, name=RoleName.MEMBER, body=Body.objects.get(name__startswith="Styrgruppen").pk)
    client = Client()
    client.force_login(user)
    return client


@contextmanager
def _addressed() -> Iterator[None]:
    """Matters, agreements, assignments and rounds go by the document in which they begin and the place there, not by chance: the same in every world."""

    def at(meeting: Meeting, start: int, kind: str) -> str:
        return f"{meeting.reading.document.address[-5:] if meeting.reading else 0}{start:05d}{kind[:2]}"

    def matter(instance: Matter, **_: object) -> None:
        if instance._state.adding and instance.anchor:
            instance.address = at(instance.anchor.meeting, instance.anchor.start, instance.anchor.kind)

    def told(instance: Round, **_: object) -> None:
        instance.address = at(instance.meeting, instance.start, instance.kind) if instance.meeting else f"handgjord{instance.question == 'Vad menar ni?':d}"

    def task(instance: Task, **_: object) -> None:
        if instance._state.adding and instance.anchor:
            instance.address = at(instance.anchor.meeting, instance.anchor.start, "up")

    def agreed(instance: Agreement, **_: object) -> None:
        if instance._state.adding and instance.anchor:
            instance.address = at(instance.anchor.meeting, instance.anchor.at, "ag")

    hooks: tuple[tuple[Any, Any], ...] = ((matter, Matter), (told, Round), (task, Task), (agreed, Agreement))
    for hook, model in hooks:
        pre_save.connect(hook, sender=model)
    try:
        yield
    finally:
        for hook, model in hooks:
            pre_save.disconnect(hook, sender=model)


def _walked(words: tuple[str, ...], *, is_hidden_there: bool, is_first: bool = False) -> tuple[list[Answer], list[Answer]]:
    """What anyone and what a member of another body is answered in a world, which is gone afterwards."""
    counted = itertools.count(1)
    with (
        transaction.atomic(),
        mock.patch.object(Document._meta.get_field("address"), "_get_default", side_effect=lambda: f"{next(counted):012x}"),
        _addressed(),
    ):
        _world(words, is_hidden_there=is_hidden_there)
        if is_hidden_there:
            assert Meeting.objects.filter(is_public=False).count() == 3
            assert Sensitive.objects.filter(state=SensitiveState.MASK).count() >= 3
        paths = [one for one in _paths() if is_first or not one.startswith("/en/")]  # in English the same facts are told
        answers = walk(Client(), paths), walk(_member(), paths)
        transaction.set_rollback(True)
    return answers


def _told(answer: Answer) -> str:
    """All that an answer tells beside what was asked for itself: the address, and the words of a question."""
    told = html.unescape(f"{answer.headers}\n{answer.content.decode('utf-8', 'replace')}")
    asked = unquote(answer.path)
    for way in (asked, unquote_plus(asked), asked.removeprefix("/en"), unquote_plus(asked).removeprefix("/en")):
        told = unquote(told).replace(way, "") if way != "/" else unquote(told)
    return told.replace(asked.split("?q=")[1], "") if "?q=" in asked else told


def _key(answers: list[Answer]) -> dict[str, tuple[int, str, bytes]]:
    return {answer.path: (answer.status, answer.headers, answer.content) for answer in answers}


@pytest.mark.usefixtures("_same_each_time")
def test_what_is_hidden_is_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        caplog.handler.setLevel(logging.DEBUG)
        there = _walked(WORDS, is_hidden_there=True, is_first=True)
        log = "\n".join(f"{record.getMessage()} {record.exc_text or ''}" for record in caplog.records if record.name.startswith(_LOGS))
    assert sum(answer.status == 200 for answer in there[0]) > 100
    _holds_no_word([answer for answers in there for answer in answers])
    for word in (*WORDS, "Karin Ahl", "Nils Aspman", "Nassif", "Skoog"):
        assert word not in log, f"{word} in the log"
    _same(there, _walked(OTHER, is_hidden_there=True))
    _same(there, _walked(WORDS, is_hidden_there=False))


def _holds_no_word(answers: list[Answer]) -> None:
    for answer in answers:
        assert answer.status < 500, answer.path
        _holds_to_its_policy(answer)
        told = _told(answer).casefold()
        for word in WORDS:
            assert word.casefold() not in told, f"{word} at {answer.path}"


def _holds_to_its_policy(answer: Answer) -> None:
    """That nothing stands in the text of a page that the policy forbids: no script, no style, no handler."""
    assert "unsafe" not in answer.headers
    if "Content-Type: text/html" not in answer.headers:
        return
    assert "Content-Security-Policy: " in answer.headers, answer.path
    told = answer.content.decode()
    assert not _INLINE.search(told), (answer.path, _INLINE.search(told))


def _same(one: tuple[list[Answer], ...], other: tuple[list[Answer], ...]) -> None:
    """That all that can be asked for in both worlds is answered alike."""
    for answers, others in zip(one, other, strict=True):
        told, told_there = _key(answers), _key(others)
        both = [asked for asked in told.keys() & told_there.keys() if not asked.removeprefix("/en").startswith("/konto/")]
        assert len(both) > 100
        for asked in sorted(both):
            if told[asked] != told_there[asked]:
                pytest.fail(f"{asked}: {_where(told[asked], told_there[asked])}", pytrace=False)


def _where(one: tuple[int, str, bytes], other: tuple[int, str, bytes]) -> str:
    """Where two answers part, with what stands around that."""
    told, there = (f"{answer[0]}\n{answer[1]}\n{answer[2].decode('utf-8', 'replace')}" for answer in (one, other))
    at = next((at for at, (here, other_there) in enumerate(zip(told, there, strict=False)) if here != other_there), min(len(told), len(there)))
    return f"…{told[max(0, at - 300) : at + 200]}…\n\nbut\n\n…{there[max(0, at - 100) : at + 200]}…"


def test_an_address_that_nobody_can_fill_fails_the_walk() -> None:
    with pytest.raises(UnfillableError, match="secret_id"):
        filled(Address("", "organ/<slug:secret_id>/", "x"))
    assert {address.prefix for address in addresses()} == {"", "en/"}
