"""What matters tell of themselves, by their public passages: title, days, counts, how they stand (law 6, law 11)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from samtrad.access.update import write_each
from samtrad.matters.actions.held import parts
from samtrad.matters.actions.whole import Whole
from samtrad.matters.linking.central import title_of
from samtrad.matters.linking.passage import Passage as Told
from samtrad.matters.models import Matter, Passage
from samtrad.matters.standing import rows as standing
from samtrad.matters.states import RulingKind
from samtrad.people.naming import full_name

_TOLD = tuple(field.name for field in Matter._meta.concrete_fields if field.name not in {"id", "address"})  # noqa: SLF001 - Django's own name for it
_COLUMNS = tuple(field.attname for field in Matter._meta.concrete_fields if field.name in _TOLD)  # noqa: SLF001
_BODY = ("meeting__body__name", "meeting__body__owner__name")


def told_now(matter: Matter) -> tuple[object, ...]:
    """What a matter tells of itself, as it stands in memory."""
    return tuple([getattr(matter, name) for name in _COLUMNS])


def tell(matters: Iterable[Matter], whole: Whole, anew: Collection[int], stood: Mapping[int, tuple[object, ...]]) -> None:
    """Tell matters by their public passages; one that has no passage left at all is taken away. Those are written that ``stood`` otherwise (``told_now``).

    How a matter stands is worked out where its public passages are others, or one of those that say something else now (``anew``).
    """
    names = {one.one_id: one.name for one in whole.rulings if one.kind == RulingKind.NAME}
    held: dict[int, list[Passage]] = defaultdict(list)
    for one in whole.rows.values():
        if one.matter_id:
            held[one.matter_id].append(one)
    told: dict[int, list[int]] = {}
    kept, empty = [], []
    for matter in matters:
        rows = held.get(matter.pk, [])
        if not rows and matter.merged_into_id is None and not Passage.objects.filter(matter=matter).exists():
            empty.append(matter.pk)
            continue
        public = [one for one in rows if one.is_public] if matter.merged_into_id is None else []
        if not matter.state or matter.passages_count != len(public) or any(one.pk in anew for one in public):
            told[matter.pk] = [one.pk for one in public]
        _count(matter, public, whole.told, names)
        kept.append(matter)
    stand([matter for matter in kept if matter.pk in told], told)
    write_each([matter for matter in kept if told_now(matter) != stood[matter.pk]], _TOLD)
    if empty:
        Matter.objects.filter(pk__in=empty).delete()


def _count(matter: Matter, rows: Sequence[Passage], told: Mapping[int, Told], names: Mapping[int, str]) -> None:
    rows = sorted(rows, key=lambda one: told[one.pk].order)
    days = [one.day for one in rows if one.day]
    title = title_of([told[one.pk] for one in rows])
    matter.is_public = bool(rows)
    matter.name = next((names[one.pk] for one in rows if one.pk in names), "")
    matter.titled = next((one for one in rows if one.title == title), None)
    matter.first_day, matter.last_day = (min(days), max(days)) if days else (None, None)
    matter.passages_count = len(rows)
    matter.meetings_count = len({one.meeting_id for one in rows})
    matter.bodies_count = len({one.scope for one in rows})


def stand(matters: Iterable[Matter], passages: Mapping[int, Collection[int]]) -> None:
    """Put down how matters stand by these passages of theirs, without saving them."""
    wanted = {pk: matter for matter, held in passages.items() for pk in held}
    found: dict[int, list[Mapping[str, Any]]] = defaultdict(list)
    for part in parts(wanted):
        for row in Passage.objects.filter(pk__in=part).values(*standing.FIELDS, *_BODY):
            found[wanted[row["id"]]].append(row)
    for matter in matters:
        rows = found.get(matter.pk)
        told = standing.told_by(rows, _called) if rows else standing.NOTHING
        matter.state, matter.rests_from, matter.lies_with = told.state, told.rests_from, told.lies_with
        matter.lies_by_id = told.lies_by
        matter.lies_start, matter.lies_end = told.lies_at


def _called(row: Mapping[str, Any]) -> str:
    return full_name(row[_BODY[0]], row[_BODY[1]])


def called_anew(bodies: Iterable[int]) -> None:
    """Tell anew the matters that lie with bodies which are called otherwise now, or are not met by what they said."""
    for body in bodies:
        pks = Matter.objects.filter(lies_by__meeting__body=body).values_list("pk", flat=True)
        for part in parts(pks):
            matters = list(Matter.objects.filter(pk__in=part))
            held: dict[int, list[int]] = defaultdict(list)
            for pk, matter in Passage.objects.filter(matter__in=part, is_public=True).values_list("pk", "matter"):
                held[matter].append(pk)
            stand(matters, held)
            write_each(matters, ["state", "rests_from", "lies_with", "lies_by", "lies_start", "lies_end"])
