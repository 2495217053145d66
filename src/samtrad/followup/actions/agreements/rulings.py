"""What persons rule on agreements: two are one, one is two, a name, that it is in force with its proof. Each act is logged, holds in what comes in later, and is undone as easily."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from samtrad.access.locks import Lock, hold
from samtrad.access.models import User
from samtrad.access.states import Act, ForbiddenError
from samtrad.audit.actions import log
from samtrad.followup.actions.agreements.assigning import assign
from samtrad.followup.models import Agreement, AgreementMention, AgreementRuling
from samtrad.followup.queries.standing import binds, standing_of
from samtrad.followup.states import AgreementRulingKind
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.viewing import may
from samtrad.register.models import Decision

Pairs = Sequence[tuple[int, int]]
_NAME = 500


def join(one: Agreement, other: Agreement, by: User) -> int:
    """Two agreements are one. The number of the act, by which it is undone. Raises ``UnruledError``, ``ForbiddenError``."""
    mine, theirs = _held(one), _held(other)
    if one.pk == other.pk or not mine or not theirs:
        raise UnruledError("same" if one.pk == other.pk else "nothing")
    return _rule(by, "agreements_joined", one, [*mine, *theirs], ones=[(mine[0].pk, theirs[0].pk)])


def split(agreement: Agreement, leaving: Collection[int], by: User) -> int:
    """Some mentions of an agreement are of another. The number of the act."""
    held = _held(agreement)
    gone = [one.pk for one in held if one.pk in set(leaving)]
    stay = [one.pk for one in held if one.pk not in set(leaving)]
    if not gone or not stay:
        raise UnruledError("all" if gone else "nothing")
    ones = [(group[0], pk) for group in (stay, gone) for pk in group[1:]]
    return _rule(by, "agreement_split", agreement, held, ones=ones, twos=[(one, other) for one in stay for other in gone])


def rename(agreement: Agreement, name: str, by: User) -> int:
    """An agreement is called so, whatever minutes print. The number of the act."""
    name = " ".join(name.split())[:_NAME]
    held = _held(agreement)
    if not name or not held:
        raise UnruledError("no_name" if held else "nothing")
    with transaction.atomic():
        hold(Lock.THREADS)
        _demand(by, held)
        act = log("agreement_named", f"agreement:{agreement.pk}", by, {"mentions": str(held[0].pk)}).number
        standing = AgreementRuling.objects.filter(kind=AgreementRulingKind.NAME, one__in=[one.pk for one in held], undone_at=None)
        standing.update(undone_by=by, undone_at=timezone.now())
        AgreementRuling.objects.create(kind=AgreementRulingKind.NAME, one=held[0], name=name, act=act, by=by, at=timezone.now())
        assign([held[0].pk], set(), set())
    return act


def confirm(agreement: Agreement, first: date, last: date | None, ground: str, by: User, decision: Decision | None = None) -> int:
    """An agreement is in force from a day, until another where there is one: ``ground`` says who decided or signed, and where that is seen. The number of the act."""
    ground = " ".join(ground.split())[:_NAME]
    held = _held(agreement)
    if not held:
        raise UnruledError("nothing")
    if not ground:
        raise UnruledError("no_ground")
    if last is not None and last < first:
        raise UnruledError("days")
    if decision is not None and not decision.is_public:
        raise UnruledError("not_public")
    with transaction.atomic():
        hold(Lock.THREADS)
        _demand_bound(by, agreement, held, decision)
        act = log("agreement_confirmed", f"agreement:{agreement.pk}", by, {"mentions": str(held[0].pk)}).number
        told = {"valid_from": first, "valid_to": last, "ground": ground, "decision": decision, "is_of_decision": decision is not None}
        AgreementRuling.objects.create(kind=AgreementRulingKind.FORCE, one=held[0], act=act, by=by, at=timezone.now(), **told)
        assign([held[0].pk], set(), set())
    return act


def undo(act: int, by: User) -> None:
    """Undo an act on agreements: all is as if it had not been done, but for the log."""
    with transaction.atomic():
        hold(Lock.THREADS)
        rulings = list(AgreementRuling.objects.select_for_update().filter(act=act, undone_at=None))
        if not rulings:
            raise UnruledError("undone")
        told = _about(rulings)
        _demand_undoing(by, rulings, told)
        AgreementRuling.objects.filter(pk__in=[one.pk for one in rulings]).update(undone_by=by, undone_at=timezone.now())
        log("ruling_undone", f"act:{act}", by, {"mentions": _listed(told)})
        assign(told, set(), set())


def _rule(by: User, verb: str, about: Agreement, held: Iterable[AgreementMention], ones: Pairs = (), twos: Pairs = ()) -> int:
    """Write rulings as one act and group anew. A later act holds over an earlier one about the same two."""
    there = list(held)
    told = {pk for pair in (*ones, *twos) for pk in pair}
    with transaction.atomic():
        hold(Lock.THREADS)
        _demand(by, there)
        act, now = log(verb, f"agreement:{about.pk}", by, {"mentions": _listed(told)}).number, timezone.now()
        _over(ones, twos, {one.pk: one.agreement_id for one in there}, by)
        for kind, pairs in ((AgreementRulingKind.ONE, ones), (AgreementRulingKind.TWO, twos)):
            made = [AgreementRuling(kind=kind, one_id=one, other_id=other, act=act, by=by, at=now) for one, other in pairs]
            AgreementRuling.objects.bulk_create(made)
        assign(told, set(), set())
    return act


def _over(ones: Pairs, twos: Pairs, of: dict[int, int | None], by: User) -> None:
    """Take back what the new act says otherwise: that mentions of two that are one now are two, and that two were one."""
    for pairs, kind in ((ones, AgreementRulingKind.TWO), (twos, AgreementRulingKind.ONE)):
        for one, other in pairs:
            mine = {pk for pk, agreement in of.items() if agreement == of[one]} if kind == AgreementRulingKind.TWO and of[one] != of[other] else {one}
            theirs = {pk for pk, agreement in of.items() if agreement == of[other]} if kind == AgreementRulingKind.TWO and of[one] != of[other] else {other}
            standing = AgreementRuling.objects.filter(Q(one__in=mine, other__in=theirs) | Q(one__in=theirs, other__in=mine), kind=kind, undone_at=None)
            standing.update(undone_by=by, undone_at=timezone.now())


def may_undo(act: int, by: User) -> bool:
    """Whether someone may undo an act on agreements."""
    rulings = list(AgreementRuling.objects.filter(act=act, undone_at=None))
    try:
        _demand_undoing(by, rulings, _about(rulings))
    except ForbiddenError:
        return False
    return True


def ruled_in(agreement: Agreement) -> set[int]:
    """The bodies in all of which one must be allowed to settle things to rule on what an agreement is: it is one for them all."""
    return {one.meeting.body_id for one in _held(agreement)}


def confirmed_in(agreement: Agreement) -> set[int]:
    """The bodies in one of which one must be allowed to settle things to say that an agreement is in force: those that it binds."""
    return _bound(agreement, _held(agreement))


def _bound(agreement: Agreement, held: Iterable[AgreementMention]) -> set[int]:
    told = standing_of([agreement.pk]).get(agreement.pk)
    bound = {row["meeting_id"] for row in told.rows if binds(row)} if told else set()
    return {one.meeting.body_id for one in held if one.meeting_id in bound}


def _demand(by: User, mentions: Iterable[AgreementMention]) -> None:
    """Whoever may settle things in each of the bodies whose minutes tell of an agreement may rule on what it is: it is one for them all."""
    if not all(may(by, Act.SETTLE, scope) for scope in {one.meeting.scope for one in mentions}):
        raise ForbiddenError(Act.SETTLE)


def _demand_bound(by: User, agreement: Agreement, held: Iterable[AgreementMention], decision: Decision | None = None) -> None:
    """Whoever may settle things in a body that it binds, or in the one that decided on it, may say that it is in force."""
    scopes = _bound(agreement, held) | ({decision.scope} if decision else set())
    if not any(may(by, Act.SETTLE, scope) for scope in scopes or {None}):
        raise ForbiddenError(Act.SETTLE)


def _demand_undoing(by: User, rulings: Iterable[AgreementRuling], told: Collection[int]) -> None:
    """Undone is an act by whoever may do it."""
    rows = list(AgreementMention.objects.filter(pk__in=told).select_related("meeting", "agreement"))
    of = {one.agreement_id: one.agreement for one in rows if one.agreement}
    if all(one.kind == AgreementRulingKind.FORCE for one in rulings):
        for agreement in of.values() or (None,):
            _demand_bound(by, agreement, _held(agreement)) if agreement else _demand(by, rows)
        return
    _demand(by, [*rows, *(one for agreement in of.values() for one in _held(agreement))])


def _held(agreement: Agreement) -> list[AgreementMention]:
    """The mentions of an agreement, by their place in time."""
    rows = AgreementMention.objects.filter(agreement=agreement, is_gone=False).select_related("meeting")
    return sorted(rows, key=lambda one: ((one.meeting.first_day or one.meeting.not_after or date.max), one.at, one.pk))


def _about(rulings: Iterable[AgreementRuling]) -> set[int]:
    """The mentions that rulings are about."""
    return {pk for one in rulings for pk in (one.one_id, one.other_id) if pk}


def _listed(mentions: Iterable[int]) -> str:
    return ",".join(str(pk) for pk in sorted(mentions))
