"""Rounds under whatever is done with them, in whatever order: counts are the rows, links are good for what they were made for, each act is undone whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.followup.actions.rounds import links, opening, parties
from samtrad.followup.actions.rounds.acting import RoundError, undo
from samtrad.followup.actions.rounds.opening import Asking
from samtrad.followup.actions.rounds.replying import Given, answer_by_link, next_version, take_in
from samtrad.followup.models import Round, RoundAct, RoundLink, RoundParty, RoundReply
from samtrad.followup.queries import waits
from samtrad.followup.queries.rounds import counted, standings, told_once
from samtrad.followup.rounds.codes import DONE, OPEN, State
from samtrad.followup.states import RoundKind
from samtrad.people.models import Body, Organisation
from samtrad.portal.queries.awaited import page as awaited
from samtrad.portal.queries.rounds.lists import lines
from samtrad.portal.queries.rounds.page import round_page

pytestmark = [pytest.mark.django_db, pytest.mark.once]
NAMES = ("Almby", "Björkö", "Cedervik")
BOX = "kommunen@almby.example"
Act = tuple[str, int, int]
ACTS = st.tuples(
    st.sampled_from(
        ("send", "link", "by_link", "replayed", "forwarded", "taken_in", "confirm", "refuse", "extend", "remove", "add", "close", "publish", "withdraw", "undo")
    ),
    st.integers(0, 2),
    st.integers(0, 3),
)


class Site:
    """A round, those whom it asks, and the links that were made: for each whether it is still good."""

    def __init__(self) -> None:
        self.keeper = User.objects.named("Vera Ek")
        self.body = Body.objects.create(slug="styrelsen", name="Styrelsen")
        Role.objects.create(user=self.keeper, name=RoleName.SECRETARY, body=self.body.pk)
        self.whom = [
            Organisation.objects.create(slug=name.lower(), name=name, kind="municipality", code=f"149{at}", county="14") for at, name in enumerate(NAMES)
        ]
        asking = Asking(RoundKind.ADOPTION, "Anta överenskommelsen", last_day=timezone.localdate() + timedelta(days=30))
        self.round = opening.open_round(self.body, asking, self.whom[:2], self.keeper)
        self.good: dict[int, str] = {}
        self.bad: list[str] = []

    def row(self, at: int) -> RoundParty:
        found = RoundParty.objects.select_related("round", "organisation").filter(round=self.round, organisation=self.whom[at]).first()
        if found is None:
            raise Nothing
        return found

    def do(self, act: str, at: int, how: int) -> None:
        """An act, as far as it can be done."""
        today = timezone.localdate()
        self.round.refresh_from_db()
        said = Given(("adopted", "declined")[how % 2], today, "Fullmäktige", f"§ {how + 1}", name="Karin Ahl", address=BOX)
        plain: dict[str, Callable[[], object]] = {
            "send": lambda: opening.send(self.round, today, self.keeper),
            "taken_in": lambda: take_in(self.row(at), said, self.keeper),
            "confirm": lambda: parties.confirm_reply(self.reply(how), self.keeper),
            "refuse": lambda: parties.refuse_reply(self.reply(how), self.keeper),
            "extend": lambda: parties.extend(self.row(at), today + timedelta(days=40 + how), self.keeper),
            "remove": lambda: parties.remove(self.row(at), self.keeper),
            "add": lambda: parties.add(self.round, self.whom[at], self.keeper),
            "close": lambda: opening.close(self.round, self.keeper),
            "publish": lambda: opening.publish(self.round, self.keeper),
            "withdraw": lambda: opening.withdraw(self.round, self.keeper),
            "undo": lambda: undo(self.latest(), self.keeper),
            "link": lambda: self.link(at),
            "by_link": lambda: answer_by_link(self.token(at), said, next_version(self.row(at))),
            "forwarded": lambda: answer_by_link(self.token(at), said._replace(address="annan@almby.example"), next_version(self.row(at))),
            "replayed": lambda: self.replay(at, said),
        }
        plain[act]()

    def link(self, at: int) -> None:
        made = links.make_link(self.row(at), BOX, 10, self.keeper)
        if at in self.good:
            self.bad.append(self.good[at])
        self.good[at] = made

    def token(self, at: int) -> str:
        if at not in self.good:
            raise Nothing
        return self.good[at]

    def replay(self, at: int, said: Given) -> None:
        """The form that was sent already is sent again: nothing comes of it."""
        version = next_version(self.row(at)) - 1
        if version < 1:
            raise Nothing
        with pytest.raises(RoundError):
            answer_by_link(self.token(at), said, version)

    def reply(self, at: int) -> RoundReply:
        found = list(RoundReply.objects.filter(party__round=self.round).order_by("pk"))
        if not found:
            raise Nothing
        return found[at % len(found)]

    def latest(self) -> RoundAct:
        found = RoundAct.objects.filter(round=self.round, undone_at=None).order_by("-number").first()
        if found is None:
            raise Nothing
        return found

    def stands(self) -> list[list[dict[str, Any]]]:
        """All that is said of the round."""
        rows = [model.objects.order_by("pk") for model in (Round, RoundParty, RoundReply)]
        return [list(one.values()) for one in rows]


class Nothing(Exception):  # noqa: N818 - it is no error
    """There is nothing to do that with."""


def _attempt(site: Site, act: Act) -> bool:
    """Do something, or nothing at all."""
    before = site.stands()
    try:
        with transaction.atomic():
            site.do(*act)
    except (RoundError, Nothing):
        assert site.stands() == before, act
        return False
    return True


def _counts_are_the_rows(site: Site) -> None:
    site.round.refresh_from_db()
    rows = list(RoundParty.objects.filter(round=site.round))
    told = counted([site.round.pk])[site.round.pk]
    assert told == {**dict.fromkeys(State, 0), **Counter(State(row.state) for row in rows)}
    today = timezone.localdate()
    page = round_page(site.round.address, today)
    assert (page is not None) == (site.round.is_public and site.round.stage not in ("draft", "dropped"))
    waiting = {row.organisation_id for row in rows if row.state in OPEN - {State.NOT_ASKED} and row.is_asked}
    shown = page is not None and site.round.stage == "open"
    assert {row.organisation_id for row in waits.to_answer()} == (waiting if shown else set())
    assert {one.of.name: one.count for one in awaited.overview(today).organisations} == {one.name: 1 for one in site.whom if shown and one.pk in waiting}
    if page:
        assert page.counts == {state.value: count for state, count in told.items()}
        assert Counter(row.state for row in page.rows) == Counter(row.state for row in rows)
        assert len(page.missing) == sum(row.state not in DONE for row in rows)
        [line] = lines([site.round.pk], today)
        done = sum(State(row.state) in DONE for row in rows)
        assert (line.parties, line.done, line.found) == (len(rows), done, told[State.FOUND])
        [(_row, standing)] = standings(told_once(), ["kind"], 5)
        assert (standing.parties, standing.done) == (len(rows), done)
        assert (page.force == "all") == (bool(rows) and all(row.state == State.ADOPTED for row in rows))


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(st.lists(ACTS, min_size=4, max_size=14))
def test_counts_are_the_rows_whatever_is_done(acts: list[Act]) -> None:
    with transaction.atomic():
        site = Site()
        for act in [("send", 0, 0), ("publish", 0, 0), *acts]:
            if _attempt(site, act):
                _counts_are_the_rows(site)
        transaction.set_rollback(True)


@settings(max_examples=20, suppress_health_check=list(HealthCheck))
@given(st.lists(ACTS.filter(lambda act: act[0] not in {"undo", "by_link", "forwarded", "replayed"}), min_size=3, max_size=12))
def test_each_act_is_undone_whole_one_after_the_other(acts: list[Act]) -> None:
    with transaction.atomic():
        site = Site()
        stood = []
        for act in [("send", 0, 0), *acts]:
            before, known = site.stands(), RoundAct.objects.count()
            if _attempt(site, act) and RoundAct.objects.count() > known:
                stood.append((act, before))
        for act, before in reversed(stood):
            undo(site.latest(), site.keeper)
            assert site.stands() == before, act
        transaction.set_rollback(True)


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(st.lists(ACTS, max_size=8), st.data())
def test_a_link_is_good_for_its_party_as_it_was_made_and_no_other(acts: list[Act], data: st.DataObject) -> None:
    with transaction.atomic():
        site = Site()
        for act in [("send", 0, 0), ("link", 0, 0), ("link", 1, 0), *acts]:
            _attempt(site, act)
        for at, token in site.good.items():
            good = RoundLink.objects.filter(party__organisation=site.whom[at], party__round=site.round, revoked_at=None).exists()
            if good:
                assert links.opened(token).party.organisation_id == site.whom[at].pk
            where, sign = data.draw(st.integers(0, len(token))), data.draw(st.characters(codec="utf-8"))
            altered = (token[:where] + sign + token[where + 1 :], token[:where] + sign + token[where:], token[:where], token[where:])
            site.bad += [one for one in altered if one not in site.good.values()]
            body, stamp, signed = token.split(":")
            others = [one.split(":") for one in site.good.values() if one != token]
            site.bad += [":".join(mixed) for other in others for mixed in ((body, *other[1:]), (other[0], stamp, signed), (body, other[1], signed))]
        good_ones = set(site.good.values())
        for token in [one for one in site.bad if one not in good_ones] + [data.draw(st.text(max_size=120))]:
            with pytest.raises(RoundError, match="link"):
                links.opened(token)
        transaction.set_rollback(True)
