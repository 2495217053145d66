"""From mentions to agreements: what hangs together is grouped, and each group gets the agreement that it was before, by the mention that was its first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from django.db.models import Q

from samtrad.access.update import write_each
from samtrad.followup.actions.agreements.homes import Home, homes_of
from samtrad.followup.actions.agreements.placing import named, order_of
from samtrad.followup.agreements.grouping import Rulings, grouped
from samtrad.followup.agreements.mention import Mention
from samtrad.followup.agreements.naming import party_key
from samtrad.followup.models import Agreement, AgreementMention, AgreementRuling
from samtrad.followup.queries.standing import standing_of
from samtrad.followup.states import AgreementRulingKind


def assign(mentions: Collection[int], keys: Collection[str], agreements: Collection[int]) -> None:
    """Give mentions, and all that may hang together with them, their agreements. ``keys`` and ``agreements`` are those that something left."""
    rows = _whole(set(mentions), set(keys), set(agreements))
    rulings = list(AgreementRuling.objects.filter(one__in=rows, undone_at=None))
    groups = [[one.key for one in group] for group in grouped(_told(rows.values()), _ruled(rulings))]
    touched = _given(groups, rows, agreements)
    _counted(touched, {one.one_id: one.name for one in rulings if one.kind == AgreementRulingKind.NAME}, rows)


def _whole(wanted: set[int], keys: set[str], agreements: set[int]) -> dict[int, AgreementMention]:
    """All that may hang together with some mentions: of their names, items and matters, of their agreements, and by what persons ruled."""
    found: dict[int, AgreementMention] = {}
    shown = AgreementMention.objects.filter(is_gone=False, event__isnull=False).select_related("event", "meeting__reading__document", "meeting__body")
    asked = Q(pk__in=wanted) | Q(key__in=keys - {""}) | Q(agreement__in=agreements)
    while asked:
        new = {one.pk: one for one in shown.filter(asked) if one.pk not in found}
        if not new:
            break
        found |= new
        names = {one.key for one in new.values() if one.key} - keys
        keys |= names
        matters = {one.matter_id for one in new.values() if one.matter_id}
        ruled = AgreementRuling.objects.filter(Q(one__in=new) | Q(other__in=new), undone_at=None).values_list("one", "other")
        asked = (
            Q(key__in=names)
            | Q(key="", matter__in=matters)
            | Q(key="", meeting__in={one.meeting_id for one in new.values()})
            | Q(agreement__in={one.agreement_id for one in new.values() if one.agreement_id} - agreements)
            | Q(pk__in={pk for pair in ruled for pk in pair if pk})
        )
        bare = {one.matter_id for one in new.values() if not one.key and one.matter_id}
        asked |= Q(matter__in=bare) | Q(meeting__in={one.meeting_id for one in new.values() if not one.key})
        asked &= ~Q(pk__in=found)
    return found


def _told(rows: Iterable[AgreementMention]) -> list[Mention]:
    there = list(rows)
    homes = homes_of({one.meeting.body_id for one in there})
    return [_mention(one, homes[one.meeting.body_id]) for one in there]


def _mention(row: AgreementMention, home: Home) -> Mention:
    event, meeting = row.event, row.meeting
    assert event is not None
    assert meeting.reading is not None
    return Mention(
        key=row.pk,
        order=order_of(row, meeting.first_day or meeting.not_after, meeting.reading.document.sha256),
        name=named(row),
        body=meeting.body_id,
        owner=home.owner,
        county=home.county,
        shared=home.shared,
        matters=frozenset({row.matter_id} if row.matter_id else ()),
        item=event.item_id,
        parties=party_key(event.parties),
        first=event.valid_from.isoformat() if event.valid_from else None,
        last=event.valid_to.isoformat() if event.valid_to else None,
    )


def _ruled(rulings: Iterable[AgreementRuling]) -> Rulings:
    pairs: dict[str, set[tuple[int, int]]] = {AgreementRulingKind.ONE: set(), AgreementRulingKind.TWO: set()}
    for one in rulings:
        if one.other_id and one.kind in pairs:
            pairs[one.kind].add((min(one.one_id, one.other_id), max(one.one_id, one.other_id)))
    return Rulings(frozenset(pairs[AgreementRulingKind.ONE]), frozenset(pairs[AgreementRulingKind.TWO]))


def _given(groups: Sequence[Sequence[int]], rows: Mapping[int, AgreementMention], left: Collection[int]) -> list[Agreement]:
    """Each group with its agreement: that of the mention that it was made for; of several the first, into which the others go."""
    before = {pk: one.agreement_id for pk, one in rows.items()}
    known = {one.pk: one for one in Agreement.objects.filter(Q(pk__in={pk for pk in before.values() if pk} | set(left)) | Q(anchor__in=rows))}
    adrift = [one for one in sorted(known.values(), key=lambda one: one.pk) if one.anchor_id not in rows and one.merged_into_id is None]
    moved: list[AgreementMention] = []
    placed: set[int] = set()
    for group in groups:
        here = sorted((one for one in known.values() if one.anchor_id in group), key=lambda one: one.pk)
        if not here:
            here = [one for one in adrift if one.pk in {before[pk] for pk in group}][:1]
            adrift = [one for one in adrift if one not in here]
        keeper = here[0] if here else Agreement.objects.create(anchor=rows[group[0]])
        known[keeper.pk] = keeper
        for one in here:
            one.merged_into = None if one is keeper else keeper
        if keeper.anchor_id not in rows:
            keeper.anchor = rows[group[0]]
        placed |= set(group)
        moved += _moved(group, rows, keeper)
    moved += _moved([pk for pk in rows if pk not in placed], rows, None)
    write_each(moved, ["agreement"])
    return list(known.values())


def _moved(group: Iterable[int], rows: Mapping[int, AgreementMention], keeper: Agreement | None) -> list[AgreementMention]:
    found = []
    for pk in group:
        if rows[pk].agreement_id != (keeper.pk if keeper else None):
            rows[pk].agreement = keeper
            found.append(rows[pk])
    return found


def _counted(agreements: Sequence[Agreement], names: Mapping[int, str], rows: Mapping[int, AgreementMention]) -> None:
    """What agreements tell of themselves for lists; one without a mention is taken away, with those that led to it."""
    standing = standing_of([one.pk for one in agreements])
    empty = []
    for one in agreements:
        held = [row for row in rows.values() if row.agreement_id == one.pk]
        told = standing.get(one.pk)
        one.is_public = told is not None
        if told is None and one.merged_into_id is None:
            empty.append(one.pk)
        one.name = next((names[row.pk] for row in sorted(held, key=lambda row: row.pk) if row.pk in names), "")
        one.kind = named(held[0]).kind if held else ""
        one.last_day = told.last_day if told else None
        one.ends = told.validity.end if told else None
        one.save()
    Agreement.objects.filter(Q(pk__in=empty) | Q(merged_into__in=empty)).delete()
