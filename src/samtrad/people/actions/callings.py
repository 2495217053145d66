"""Which records are of one body, in the database: those that a change may bear on are resolved anew, and bodies follow.

The records whose body is another one now are given back: whoever keeps meetings tells them anew.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

from django.db import transaction
from django.db.models import Q

from samtrad.access.update import write_each
from samtrad.people.actions.slugs import free_slug
from samtrad.people.models import Body, BodyName, BodyRuling, Calling, Question
from samtrad.people.naming import key
from samtrad.people.queries import last
from samtrad.people.resolving.bodies import Call, grouped
from samtrad.people.states import QuestionKind, QuestionState


def resolve_bodies(changed: Collection[int]) -> set[int]:
    """Resolve the bodies around these records (ids of ``Calling``) anew; the documents of records that are of another body now."""
    with transaction.atomic():
        rows = _around(changed)
        if not rows:
            return set()
        found = grouped(_calls(rows))
        by_key = {(one.document.sha256, one.number): one for one in rows}
        groups = [[by_key[call.key] for call in body] for body in found.bodies]
        moved = _assign(groups)
        _call(groups)
        _ask(rows, [(by_key[one.key], by_key[other.key]) for one, other in found.doubts])
    return moved


def _around(changed: Collection[int]) -> list[Calling]:
    """The records that are resolved together: those of the same names, and all without a name that tells where one of these is so."""
    mine = list(Calling.objects.filter(pk__in=changed))
    signatures = {one.signature for one in mine if one.signature}
    beside = Calling.objects.filter(signature__in=signatures)
    told = all(one.owner_id and one.signature and one.is_statutory for one in mine)
    pinned = BodyRuling.objects.filter(undone_at=None, document__in=[one.document_id for one in mine]).exists()
    if told and not pinned and not beside.filter(owner=None).exists() and not any(one.body_id != one.home_id for one in mine):
        return []
    loose = Q() if told else Q(is_statutory=False)
    query = Q(signature__in=signatures) | loose if loose else Q(signature__in=signatures)
    return list(Calling.objects.filter(query).select_related("document", "owner", "body", "home").order_by("pk"))


def _calls(rows: Sequence[Calling]) -> list[Call]:
    pins = {
        (document, number): body
        for document, number, body in BodyRuling.objects.filter(undone_at=None, document__in=[one.document_id for one in rows]).values_list(
            "document", "number", "body"
        )
    }
    return [
        Call(
            key=(one.document.sha256, one.number),
            signature=tuple(one.signature.split()),
            owner=one.owner.slug if one.owner else "",
            is_statutory=one.is_statutory,
            shorts=frozenset(one.shorts),
            people=frozenset(one.people),
            organisations=frozenset(one.organisations),
            pin=pins.get((one.document_id, one.number), 0),
        )
        for one in rows
    ]


def _assign(groups: Sequence[Sequence[Calling]]) -> set[int]:
    """Give each group its body: as a person ruled, else the oldest that one of its records was taken for first and no other group has more of."""
    pins = {
        (document, number): body
        for document, number, body in BodyRuling.objects.filter(
            undone_at=None, document__in={one.document_id for group in groups for one in group}
        ).values_list("document", "number", "body")
    }
    bodies = _homes(groups, pins)
    touched: set[int] = set()
    moved: set[int] = set()
    for group, found in zip(groups, bodies, strict=True):
        body = found if found is not None else _parted(group)
        for one in group:
            touched |= {one.body_id, one.home_id, body}
            if one.body_id != body:
                moved.add(one.document_id)
                one.body_id = body
    write_each([one for group in groups for one in group], ["body", "home"])
    _lead_on(touched)
    return moved


def _homes(groups: Sequence[Sequence[Calling]], pins: dict[tuple[int, int], int]) -> list[int | None]:
    found: list[int | None] = [next((pins[told] for one in group if (told := (one.document_id, one.number)) in pins), None) for group in groups]
    taken = {one for one in found if one is not None}
    claims: list[tuple[bool, int, int, int, int]] = []
    for number, group in enumerate(groups):
        counted = Counter(one.home_id for one in group)
        own = {one.home_id for one in group if one.name and one.owner_id and one.owner_id == one.home.owner_id}
        claims += [(home not in own, home, -count, min(one.pk for one in group), number) for home, count in counted.items()]
    for _, home, _, _, number in sorted(claims):
        if found[number] is None and home not in taken:
            found[number] = home
            taken.add(home)
    return found


def _parted(group: Sequence[Calling]) -> int:
    """A new body for records that were taken for another's: like the one they were taken for, but for whose it is."""
    first = min(group, key=lambda one: one.pk)
    like, owner = first.home, next((one.owner for one in group if one.owner), None)
    body = Body.objects.create(
        slug=free_slug(Body, f"{first.name or like.name} {owner.name}" if owner else first.name or like.name),
        name=(first.name[:1].upper() + first.name[1:]) if first.name else like.name,
        owner=owner,
        is_proposed=not first.name,
        kind=like.kind,
        regime=like.regime,
        form=like.form,
        numbering=like.numbering,
        certifies=like.certifies,
        signing=like.signing,
    )
    for one in group:
        one.home_id = body.pk
    return body.pk


def _lead_on(bodies: Iterable[int]) -> None:
    """A body that has no records any more leads on to the one that has those which were taken for it; others lead nowhere."""
    held = set(Calling.objects.filter(body__in=bodies).values_list("body", flat=True))
    led: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for home, body in Calling.objects.filter(home__in=bodies).values_list("home", "body"):
        led[home][body] += 1
    for one in Body.objects.filter(pk__in=list(bodies)):
        into = None if one.pk in held or not led[one.pk] else min(led[one.pk].items(), key=lambda told: (-told[1], told[0]))[0]
        if one.merged_into_id != into:
            one.merged_into_id = into
            one.save(update_fields=["merged_into"])


def _call(groups: Sequence[Sequence[Calling]]) -> None:
    """What bodies are called, and whose they are, by all their records."""
    bodies = Body.objects.in_bulk([group[0].body_id for group in groups])
    names: dict[tuple[int, str], BodyName] = {}
    for group in groups:
        body = bodies[group[0].body_id]
        owner = next((one.owner for one in group if one.owner), None)
        named = Counter(one.name for one in group if one.name)
        changed = False
        if owner and body.owner_id is None:
            body.owner, changed = owner, True
        if named and body.is_proposed:
            name = max(named, key=lambda one: (named[one], one))
            body.name, body.is_proposed, changed = name[:1].upper() + name[1:], False, True
        if changed:
            body.save(update_fields=["owner", "name", "is_proposed"])
        for written in (*named, *(short for one in group for short in one.shorts)):
            names[body.pk, key(written)[:200]] = BodyName(body=body, name=written[:200], key=key(written)[:200])
    BodyName.objects.bulk_create(names.values(), ignore_conflicts=True)


def _ask(rows: Sequence[Calling], asked: Sequence[tuple[Calling, Calling]]) -> None:
    """Ask whether two bodies are one; what is no longer in doubt falls away."""
    around = {one.body_id for one in rows}
    wanted = {tuple(sorted((last(one.body).pk, last(other.body).pk))) for one, other in asked}
    before = {(one.body_id, one.other_body_id): one for one in Question.objects.filter(kind=QuestionKind.BODY, body__in=around, other_body__in=around)}
    for pair, old in before.items():
        state = QuestionState.OPEN if pair in wanted else QuestionState.WITHDRAWN
        if old.state not in (QuestionState.ANSWERED, state):
            old.state = state
            old.save(update_fields=["state"])
    for one, other in sorted(pair for pair in wanted if pair not in before and pair[0] != pair[1]):
        Question.objects.create(kind=QuestionKind.BODY, body_id=one, other_body_id=other, reasons=["one_name_in_the_other", "same_people"], weight=1)
