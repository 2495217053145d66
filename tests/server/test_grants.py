"""Grants: shared out exactly, changed only as drafts, reported within the share, public only once shared out, by those who may."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from samtrad.access.models import Role, User
from samtrad.access.states import ForbiddenError, RoleName
from samtrad.audit.models import Entry
from samtrad.followup.actions import grants
from samtrad.followup.actions.grants import GrantError, GrantFault, Told
from samtrad.followup.models import Alternative, Grant, GrantShare
from samtrad.followup.shares import Choice, ShareError, TableError
from samtrad.followup.states import GrantState
from samtrad.people.models import Body

pytestmark = pytest.mark.django_db
TABLE = "Kommun;Folkmängd\nAlmby;12 345\nBjörkö;9 000\nCedervik;1"
PEOPLE = Choice(weights={"Folkmängd": "100"})


@pytest.fixture
def keeper(maja: User) -> User:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    return maja


@pytest.fixture
def grant(keeper: User) -> Grant:
    body = Body.objects.create(slug="styrgruppen", name="Styrgruppen")
    return grants.make(body, Told(name="Nära vård 2026", total=1_000_000, table=TABLE, year=2026, source="Staten"), keeper)


def _shared(grant: Grant, keeper: User) -> list[GrantShare]:
    grants.choose_key(grant, "Folkmängd", PEOPLE, keeper)
    return grants.share_out(grant, grant.alternatives.get(name="Folkmängd"), keeper)


def test_it_is_shared_out_exactly_and_each_step_is_in_the_log(grant: Grant, keeper: User) -> None:
    grants.choose_key(grant, "Lika", Choice(equal="100", least=10, step=1), keeper)
    rows = _shared(grant, keeper)
    assert sum(one.units for one in rows) == grant.total
    assert [one.party for one in rows] == ["Almby", "Björkö", "Cedervik"]
    assert [one.name for one in grant.alternatives.filter(is_chosen=True)] == ["Folkmängd"]
    told = list(Entry.objects.filter(subject=f"grant:{grant.pk}").order_by("number").values_list("verb", flat=True))
    assert told == ["grant_made", "grant_key_told", "grant_key_told", "grant_shared_out"]


def test_what_is_shared_out_is_changed_no_more_until_it_is_taken_back(grant: Grant, keeper: User) -> None:
    first, *_ = _shared(grant, keeper)
    told = Told(name="Annat", total=5, table=TABLE)
    for act in (
        lambda: grants.change(grant, told, keeper),
        lambda: grants.choose_key(grant, "Lika", Choice(equal="100"), keeper),
        lambda: grants.share_out(grant, grant.alternatives.get(), keeper),
        lambda: grants.drop_key(grant.alternatives.get(), keeper),
    ):
        _refused(act, GrantFault.NOT_DRAFT)
    grants.publish(grant, keeper)
    grants.take_back(grant, keeper)
    grant.refresh_from_db()
    assert (grant.state, grant.is_public, grant.shares.count()) == (GrantState.DRAFT, False, 0)
    grants.change(grant, told, keeper)
    first, *_ = _shared(grant, keeper)
    grants.report(first, 1, date(2026, 12, 1), "", keeper)
    _refused(lambda: grants.take_back(grant, keeper), GrantFault.REPORTED)


def test_reports_stay_and_the_last_counts(grant: Grant, keeper: User) -> None:
    first, second, third = _shared(grant, keeper)
    _refused(lambda: grants.report(first, first.units + 1, date(2026, 12, 1), "", keeper), GrantFault.ABOVE)
    _refused(lambda: grants.report(first, -1, date(2026, 12, 1), "", keeper), GrantFault.ABOVE)
    grants.report(first, 10, date(2026, 6, 1), "Planering", keeper)
    grants.report(first, first.units, date(2026, 12, 1), "Allt", keeper)
    assert [one.used for one in first.reports.all()] == [10, first.units]
    _refused(lambda: grants.close(grant, keeper), GrantFault.UNREPORTED)
    for one in (second, third):
        grants.report(one, 0, date(2026, 12, 1), "", keeper)
    grants.close(grant, keeper)
    _refused(lambda: grants.report(first, 1, date(2026, 12, 2), "", keeper), GrantFault.NOT_SHARED)
    grants.open_again(grant, keeper)
    grants.report(first, 1, date(2026, 12, 2), "", keeper)


def test_only_those_who_may_and_only_what_is_shared_out_is_public(grant: Grant, keeper: User) -> None:
    other = User.objects.named("Någon annan")
    Role.objects.create(user=other, name=RoleName.MEMBER, body=grant.body_id)
    for act in (lambda: grants.make(grant.body, Told(name="x", total=1, table=TABLE), other), lambda: grants.publish(grant, other)):
        with pytest.raises(ForbiddenError):
            act()
    _refused(lambda: grants.publish(grant, keeper), GrantFault.NOT_SHARED)
    assert not Grant.objects.public().exists()
    _shared(grant, keeper)
    grants.publish(grant, keeper)
    assert Grant.objects.public().get() == grant
    grants.withdraw(grant, keeper)
    assert not Grant.objects.public().exists()


@pytest.mark.parametrize(
    ("fields", "fault"),
    [({"name": " "}, GrantFault.NAME), ({"total": -1}, GrantFault.TOTAL), ({"total": 10**16}, GrantFault.TOTAL), ({"year": 5}, GrantFault.YEAR)],
)
def test_what_is_told_wrongly_is_refused(fields: dict[str, object], fault: GrantFault) -> None:
    _refused(lambda: Told(**{"name": "x", "total": 1, "table": TABLE, **fields}), fault)  # type: ignore[arg-type]


def test_a_key_that_cannot_be_leaves_nothing(grant: Grant, keeper: User) -> None:
    with pytest.raises(ShareError):
        grants.choose_key(grant, "Fel", Choice(weights={"Folkmängd": "90"}), keeper)
    with pytest.raises(TableError):
        grants.choose_key(grant, "Fel", Choice(weights={"Folkmängd": "mycket"}), keeper)
    assert not Alternative.objects.exists()
    assert not Entry.objects.filter(verb="grant_key_told").exists()


def _refused(act: Callable[[], object], fault: GrantFault) -> None:
    with pytest.raises(GrantError) as told:
        act()
    assert told.value.fault == fault


@pytest.mark.parametrize(
    "fields",
    [{"total": -1}, {"is_public": True}, {"is_public": True, "state": GrantState.SHARED, "classification": "secret", "ground": "OSL 1:1"}],
)
def test_the_database_refuses_what_cannot_be(grant: Grant, fields: dict[str, object]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Grant.objects.filter(pk=grant.pk).update(**fields)


def test_the_database_keeps_one_choice_and_shares_not_below_nought(grant: Grant, keeper: User) -> None:
    first, *_ = _shared(grant, keeper)
    with pytest.raises(IntegrityError), transaction.atomic():
        Alternative.objects.create(grant=grant, name="Två", is_chosen=True)
    with pytest.raises(IntegrityError), transaction.atomic():
        GrantShare.objects.filter(pk=first.pk).update(units=-1)
    with pytest.raises(IntegrityError), transaction.atomic():
        first.reports.create(used=-1, day=date(2026, 1, 1), by=keeper, at=timezone.now())
