"""Making a grant, working out its key, sharing it out, taking in reports. Each act is logged; what can't be done says why."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from django.db import transaction
from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.audit.actions import log
from samtrad.followup.models import Alternative, Grant, GrantReport, GrantShare
from samtrad.followup.models.grant import MOST
from samtrad.followup.shares import Choice, Shared, key_of, shared, table_of
from samtrad.followup.states import GrantState, GrantUnit
from samtrad.people.actions.organisations import known_organisation
from samtrad.people.models import Body
from samtrad.people.viewing import demand
from samtrad.register.models import Decision

_LONG = 10_000
_MOST_ALTERNATIVES = 6


class GrantFault(StrEnum):
    """Why an act on a grant can't be done."""

    NAME = "name"
    TOTAL = "total"
    YEAR = "year"
    DECISION = "decision"
    NOT_DRAFT = "not_draft"
    NOT_SHARED = "not_shared"
    ALTERNATIVES = "alternatives"
    ALTERNATIVE_NAME = "alternative_name"
    REPORTED = "reported"
    ABOVE = "above"
    UNREPORTED = "unreported"


class GrantError(Exception):
    """An act that can't be done; nothing of it is."""

    def __init__(self, fault: GrantFault, about: str = "") -> None:
        super().__init__(f"{fault}: {about}" if about else str(fault))
        self.fault = fault
        self.about = about


class Told(dict[str, object]):
    """What is told of a grant: its fields, checked."""

    def __init__(
        self,
        *,
        name: str,
        total: int,
        table: str,
        unit: str = GrantUnit.KRONOR,
        year: int | None = None,
        source: str = "",
        conditions: str = "",
        report_by: date | None = None,
        decision: Decision | None = None,
    ) -> None:
        name = _plain(name)[:200]
        if not name:
            raise GrantError(GrantFault.NAME)
        if not 0 <= total <= MOST:
            raise GrantError(GrantFault.TOTAL, str(total))
        if year is not None and not 1900 <= year <= 2200:
            raise GrantError(GrantFault.YEAR, str(year))
        table = table.replace("\x00", "")
        table_of(table)
        super().__init__(
            name=name,
            total=total,
            unit=GrantUnit(unit),
            year=year,
            source=_plain(source)[:200],
            conditions=conditions.replace("\x00", "").strip()[:_LONG],
            table=table,
            report_by=report_by,
            decision=decision,
        )


def _plain(words: str) -> str:
    return " ".join(words.replace("\x00", "").split())


def make(body: Body, told: Told, by: User) -> Grant:
    """Make a grant that a body shares out; internal, and shared out to nobody yet."""
    with transaction.atomic():
        demand(by, Act.PUBLISH, body)
        _own(told, body)
        grant = Grant.objects.create(body=body, scope=body.pk, made_by=by, made_on=timezone.localdate(), **told)
        log("grant_made", f"grant:{grant.pk}", by)
    return grant


def change(grant: Grant, told: Told, by: User) -> None:
    """Tell a grant otherwise, as long as it is a draft."""
    with transaction.atomic():
        grant = _held(grant, by, GrantState.DRAFT)
        _own(told, grant.body)
        for name, value in told.items():
            setattr(grant, name, value)
        grant.save()
        log("grant_changed", f"grant:{grant.pk}", by)


def _own(told: Told, body: Body) -> None:
    """A grant rests on a decision of the body that shares it out, so that whoever may see the one may see the other."""
    decision = told["decision"]
    if isinstance(decision, Decision) and decision.scope != body.pk:
        raise GrantError(GrantFault.DECISION)


def choose_key(grant: Grant, name: str, choice: Choice, by: User) -> Shared:
    """Put an alternative beside the others, or bring the one of this name to this; what it would give each. ``TableError``, ``ShareError`` as the key is."""
    with transaction.atomic():
        grant = _held(grant, by, GrantState.DRAFT)
        name = _plain(name)[:100]
        if not name:
            raise GrantError(GrantFault.ALTERNATIVE_NAME)
        table = table_of(grant.table)
        told = shared(grant.total, table.parties, key_of(table, choice))
        fields = {"weights": dict(choice.weights), "equal": choice.equal, "least": choice.least, "step": choice.step}
        Alternative.objects.update_or_create(grant=grant, name=name, defaults=fields)
        if grant.alternatives.count() > _MOST_ALTERNATIVES:
            raise GrantError(GrantFault.ALTERNATIVES, str(_MOST_ALTERNATIVES))
        log("grant_key_told", f"grant:{grant.pk}", by)
    return told


def drop_key(alternative: Alternative, by: User) -> None:
    """Take an alternative away from a draft."""
    with transaction.atomic():
        grant = _held(alternative.grant, by, GrantState.DRAFT)
        alternative.delete()
        log("grant_key_dropped", f"grant:{grant.pk}", by)


def share_out(grant: Grant, alternative: Alternative, by: User) -> list[GrantShare]:
    """Share a grant out by an alternative: the shares are written down, and sum to the grant (law 10)."""
    with transaction.atomic():
        grant = _held(grant, by, GrantState.DRAFT)
        chosen = Alternative.objects.get(pk=alternative.pk, grant=grant)
        table = table_of(grant.table)
        told = shared(grant.total, table.parties, key_of(table, chosen.choice))
        rows = [
            GrantShare(grant=grant, ordinal=at, party=one.party, organisation=known_organisation(one.party), units=one.units)
            for at, one in enumerate(told.shares)
        ]
        made = GrantShare.objects.bulk_create(rows)
        chosen.is_chosen = True
        chosen.save(update_fields=["is_chosen"])
        grant.state = GrantState.SHARED
        grant.save(update_fields=["state"])
        log("grant_shared_out", f"grant:{grant.pk}", by)
    return made


def take_back(grant: Grant, by: User) -> None:
    """A grant is a draft again, as long as nobody reported anything; what was public of it is so no more."""
    with transaction.atomic():
        grant = _held(grant, by, GrantState.SHARED)
        if GrantReport.objects.filter(share__grant=grant).exists():
            raise GrantError(GrantFault.REPORTED)
        GrantShare.objects.filter(grant=grant).delete()
        Alternative.objects.filter(grant=grant).update(is_chosen=False)
        grant.state, grant.is_public = GrantState.DRAFT, False
        grant.save(update_fields=["state", "is_public"])
        log("grant_taken_back", f"grant:{grant.pk}", by)


def report(share: GrantShare, used: int, day: date, for_what: str, by: User) -> GrantReport:
    """Take in what a party used by a day, all in all: no more than it got."""
    with transaction.atomic():
        grant = _held(share.grant, by, GrantState.SHARED)
        share = GrantShare.objects.select_for_update().get(pk=share.pk)
        if not 0 <= used <= share.units:
            raise GrantError(GrantFault.ABOVE, share.party)
        told = GrantReport.objects.create(share=share, used=used, for_what=for_what.replace("\x00", "").strip()[:_LONG], day=day, by=by, at=timezone.now())
        log("grant_reported", f"grant:{grant.pk}", by, {"share": str(share.pk)})
    return told


def close(grant: Grant, by: User) -> None:
    """A grant is closed when every party that got something has reported."""
    with transaction.atomic():
        grant = _held(grant, by, GrantState.SHARED)
        waits = GrantShare.objects.filter(grant=grant, units__gt=0, reports=None).values_list("party", flat=True).first()
        if waits:
            raise GrantError(GrantFault.UNREPORTED, waits)
        grant.state = GrantState.CLOSED
        grant.save(update_fields=["state"])
        log("grant_closed", f"grant:{grant.pk}", by)


def open_again(grant: Grant, by: User) -> None:
    """A grant that was closed takes reports again."""
    with transaction.atomic():
        grant = _held(grant, by, GrantState.CLOSED)
        grant.state = GrantState.SHARED
        grant.save(update_fields=["state"])
        log("grant_opened_again", f"grant:{grant.pk}", by)


def publish(grant: Grant, by: User) -> None:
    """Anyone may see a grant that is shared out, with its key, its shares, and what was used of them."""
    _show(grant, by, is_public=True)


def withdraw(grant: Grant, by: User) -> None:
    """A grant is internal again."""
    _show(grant, by, is_public=False)


def _show(grant: Grant, by: User, *, is_public: bool) -> None:
    with transaction.atomic():
        grant = Grant.objects.select_for_update().select_related("body").get(pk=grant.pk)
        demand(by, Act.PUBLISH, grant.body)
        if is_public and grant.state == GrantState.DRAFT:
            raise GrantError(GrantFault.NOT_SHARED)
        grant.is_public = is_public
        grant.save(update_fields=["is_public"])
        log("grant_published" if is_public else "grant_withdrawn", f"grant:{grant.pk}", by)


def _held(grant: Grant, by: User, state: GrantState) -> Grant:
    """A grant, held until the act is done, in the state that the act is for."""
    held = Grant.objects.select_for_update(of=("self",)).select_related("body").get(pk=grant.pk)
    demand(by, Act.PUBLISH, held.body)
    if held.state != state:
        raise GrantError(GrantFault.NOT_DRAFT if state == GrantState.DRAFT else GrantFault.NOT_SHARED)
    return held
