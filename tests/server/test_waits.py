"""What waits beside assignments: answers to rounds and agreements that run out, for whom, by when, with proof."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import time_machine
from django.core.cache import cache
from django.db import connection
from django.db.models import F
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.followup.actions.rounds import opening, parties
from samtrad.followup.actions.rounds.opening import Asking
from samtrad.followup.actions.rounds.replying import Given, take_in
from samtrad.followup.agreements.lead import lead
from samtrad.followup.models import Round, RoundParty
from samtrad.followup.queries.waits import next_step
from samtrad.followup.states import RoundKind
from samtrad.people.models import Body, Organisation
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.pipeline.models import Cursor
from samtrad.pipeline.moment import moment
from samtrad.portal.queries.awaited import page as awaited
from samtrad.portal.queries.awaited.lines import WaitLine
from samtrad.portal.queries.awaited.page import WaitingPage
from server.test_agreements import put


@pytest.fixture
def keeper(maja: User) -> User:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    return maja


def _asked(keeper: User, kind: RoundKind = RoundKind.CONSULTATION) -> Round:
    body = Body.objects.get(meetings__reading__document__name="told.txt")
    organisations = list(Organisation.objects.filter(bodies__meetings__isnull=False).distinct())
    made = opening.open_round(body, Asking(kind, "Yttrande över färdplanen", last_day=timezone.localdate() + timedelta(days=20)), organisations, keeper)
    opening.send(made, timezone.localdate(), keeper)
    return made


def _lines(page: WaitingPage | None) -> list[WaitLine]:
    assert page
    return [line for part in page.parts for line in part.lines]


def test_the_next_step_is_the_first_that_is_not_past() -> None:
    ends = date(2025, 12, 31)
    told = [next_step(lead("avtal", ends, 6), ends, day) for day in (date(2024, 1, 1), date(2025, 6, 30), date(2025, 8, 1), date(2025, 12, 1), ends)]
    assert [what for what, _ in told] == sorted((what for what, _ in told), key=["prepare", "notice", "decide", "sign", "end"].index)
    assert (told[0], told[-1][1]) == (("prepare", lead("avtal", ends, 6).begin), ends)
    assert all(day <= ends for _, day in told)


@pytest.mark.django_db
@pytest.mark.once
def test_a_round_waits_for_its_parties_until_they_answer_and_only_while_it_is_shown(
    client: Client, keeper: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with time_machine.travel(date(2025, 3, 1), tick=False):
        put("told", keeper)
        made = _asked(keeper)
        row = made.parties.select_related("organisation").get()
        slug, today = row.organisation.slug, timezone.localdate()
        assert not [one for one in _lines(awaited.of_organisation_slug(slug, today)) if one.what == "reply"]
        opening.publish(made, keeper)
        with django_assert_max_num_queries(30):
            [line] = [one for one in _lines(awaited.of_organisation_slug(slug, today)) if one.what == "reply"]
        assert (line.words, line.last, line.is_sure) == ("Yttrande över färdplanen", today + timedelta(days=20), True)
        assert "Yttrande över färdplanen" in client.get(f"/organisationer/{slug}/vantar.ics").content.decode()
        assert "Yttrande över färdplanen" in client.get(f"/organisationer/{slug}/vantar/").content.decode()
        before = {one.of.name: one.count for one in awaited.overview(today).organisations}
        RoundParty.objects.filter(pk=row.pk).update(doubt="other_region")
        cache.clear()  # no act did it
        assert {one.of.name: one.count for one in awaited.overview(today).organisations} == {name: count - 1 for name, count in before.items()}
        RoundParty.objects.filter(pk=row.pk).update(doubt="")
        parties.extend(row, today + timedelta(days=40), keeper)
        assert [one.last for one in _lines(awaited.of_organisation_slug(slug, today)) if one.what == "reply"] == [today + timedelta(days=40)]
        take_in(row, Given("official", text="Inget att erinra."), keeper)
        assert not [one for one in _lines(awaited.of_organisation_slug(slug, today)) if one.what == "reply"]


@pytest.mark.django_db
@pytest.mark.once
def test_what_runs_out_waits_for_those_whom_it_binds(keeper: User) -> None:
    put("told", keeper)
    follow({"count": FOLLOWERS["count"]})
    body = Body.objects.select_related("owner").get(meetings__reading__document__name="told.txt")
    assert body.owner
    page = awaited.of_organisation_slug(body.owner.slug, date(2025, 3, 1))
    [line] = [one for one in _lines(page) if one.key.startswith("avtal-")]
    assert (line.what, line.last, line.ends, bool(line.proof)) == ("decide", date(2025, 6, 30), date(2025, 12, 31), True)
    assert [one.key for one in _lines(awaited.of_body(body.slug, date(2025, 3, 1))) if one.ends] == [line.key]
    told = awaited.overview(date(2025, 3, 1))
    assert [(one.of.name, one.next) for one in told.bodies if one.next == date(2025, 6, 30)]
    assert not [one for one in _lines(awaited.of_organisation_slug(body.owner.slug, date(2026, 1, 1))) if one.ends]


@pytest.mark.django_db
@pytest.mark.once
def test_what_is_called_alike_is_told_apart_and_cut_to_what_is_to_be_done(client: Client, keeper: User) -> None:
    asked = Organisation.objects.create(slug="almby", name="Almby", kind="municipality", code="1490")
    for name, number, kind in (
        ("Styrgruppen", "SG 2026/1", RoundKind.CONSULTATION),
        ("Nätverket", "NV 2026/2", RoundKind.CONSULTATION),
        ("Nätverket", "", RoundKind.ADOPTION),
    ):
        body, _made = Body.objects.get_or_create(slug=name.lower(), name=name)
        made = opening.open_round(body, Asking(kind, "Remiss", case_number=number), [asked], keeper)
        opening.send(made, timezone.localdate(), keeper)
        opening.publish(made, keeper)
    page = awaited.of_organisation_slug("almby", timezone.localdate())
    assert page
    assert {(line.words, line.what, line.who.name, line.case_number) for line in _lines(page)} == {
        ("Remiss", "reply", "Styrgruppen", "SG 2026/1"),
        ("Remiss", "reply", "Nätverket", "NV 2026/2"),
        ("Remiss", "adopt", "Nätverket", ""),
    }
    assert page.kinds == {"reply": 2, "adopt": 1}
    shown = client.get("/organisationer/almby/vantar/?vad=reply").content.decode()
    assert shown.count("frågas av") == 2
    assert 'href="?vad=adopt"' in shown
    whole = client.get("/organisationer/almby/vantar/?vad=annat").content.decode()
    assert whole.count("frågas av") == 3
    assert client.get("/organisationer/almby/vantar.ics?vad=reply").content.decode().count("BEGIN:VEVENT") == 0  # none has a day
    listed = client.get("/rundor/").content.decode()
    assert all(words in listed for words in ("Styrgruppen", "Nätverket", "SG 2026/1", "NV 2026/2"))
    registrar = User.objects.named("Rut Ek")
    Role.objects.create(user=registrar, name=RoleName.REGISTRAR, organisation=asked.pk)
    client.force_login(registrar)
    waiting = client.get("/arbete/rundor/vantar/").content.decode()
    assert all(words in waiting for words in ("Styrgruppen", "Nätverket", "SG 2026/1", "NV 2026/2", "Rekommendation att anta"))
    assert "3 svar väntar på er" in client.get("/arbete/rundor/").content.decode()
    client.force_login(keeper)
    own = client.get("/arbete/rundor/").content.decode()
    assert "Inga svar väntar på er." in own
    assert all(words in own for words in ("Styrgruppen", "Nätverket", "SG 2026/1", "NV 2026/2"))


@pytest.mark.django_db
@pytest.mark.once
def test_answers_that_are_awaited_are_counted_anew_when_anything_was_done_and_only_then(keeper: User) -> None:
    with time_machine.travel(date(2025, 3, 1), tick=False):
        put("told", keeper)
        made = _asked(keeper)
        row = made.parties.select_related("organisation").get()

        def count() -> int:
            found = [one for one in awaited.overview(timezone.localdate()).organisations if one.of.name == row.organisation.name]
            return found[0].count if found else 0

        before = count()
        opening.publish(made, keeper)
        assert count() == before + 1
        with CaptureQueriesContext(connection) as captured:
            assert count() == before + 1
        assert not any('AS "past"' in one["sql"] for one in captured), "they were counted again"
        opening.withdraw(made, keeper)
        assert count() == before, "what is hidden is counted no longer"
        opening.publish(made, keeper)
        assert count() == before + 1
        take_in(row, Given("official", text="Inget att erinra."), keeper)
        assert count() == before
        stood = moment()
        assert Cursor.objects.count() > 1
        for field in ("number", "turns"):
            Cursor.objects.filter(name="agree").update(**{field: F(field) + 1})
            assert moment() != stood
            stood = moment()
