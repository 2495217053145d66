"""What anyone may see of plans, and where it shows how far their activities have come."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from samtrad.followup.models import Agreement, AgreementMention, Goal, Plan
from samtrad.matters.models import Passage
from samtrad.people.models import Organisation
from samtrad.register.models import AgreementEvent, Decision

Row = Mapping[str, Any]
KINDS = ("plan", "roadmap")
"""Sorts of papers that are plans, of those that minutes tell of (agreements.kinds)."""
_TIE = "activities__ties__"
_ACTIVITY = ("id", "name", "responsible", "due", "organisation__name", "organisation__slug")
_DECISION = (
    "text",
    "type",
    "status",
    "ordinal",
    "day",
    "start",
    "end",
    "page",
    "meeting__slug",
    "meeting__reading__number",
    "meeting__reading__document__address",
)


def told() -> QuerySet[Agreement]:
    """The plans that public minutes tell of."""
    return Agreement.objects.filter(is_public__in=[True], merged_into=None, kind__in=KINDS)


def at_last(before: str) -> Coalesce:
    """Where an agreement or an assignment is that became part of another: by the name of the key that leads to it."""
    return Coalesce(f"{before}__merged_into__merged_into", f"{before}__merged_into", before)


def written(plan: Plan, pages: QuerySet[Organisation]) -> list[Row]:
    """The goals of a plan in order, a row for each activity and each thing that shows how far it has come: one question. ``pages``: organisations that have a page."""
    fields = ("id", "parent", "name", "about", *(f"activities__{one}" for one in _ACTIVITY), f"{_TIE}decision")
    rows = Goal.objects.filter(plan=plan).annotate(
        task=at_last(f"{_TIE}task"),
        agreed=at_last(f"{_TIE}agreement"),
        matter=at_last(f"{_TIE}matter"),
        has_page=Exists(pages.filter(pk=OuterRef("activities__organisation"))),
    )
    return list(rows.order_by("id", "activities__id", f"{_TIE}id").values(*fields, "task", "agreed", "matter", "has_page"))


def decisions(found: Collection[int], matters: Collection[int]) -> list[Row]:
    """Decisions that anyone may read: some, and those that were made in some matters, with the matter of each: one question, none where there is none."""
    if not found and not matters:
        return []
    read = Decision.objects.public().filter(Q(item=None) | Q(item__is_public=True), meeting__is_public=True)
    passed = Passage.objects.public().filter(matter__in=matters, matter__is_public=True, is_gone=False, item__isnull=False)
    made = read.filter(status="made", item__passages__in=passed).annotate(in_matter=F("item__passages__matter"))
    named = read.filter(pk__in=found).annotate(in_matter=Value(0))
    parts = [rows.order_by().values("id", "in_matter", *_DECISION) for rows in ((named, made) if found and matters else (named if found else made,))]
    rows = parts[0].union(*parts[1:]) if len(parts) > 1 else parts[0].distinct()
    return sorted(rows, key=lambda row: (row["day"] or date.min, row["id"]))


def beside(plan: Plan, pages: QuerySet[Organisation]) -> list[Row]:
    """The plan with its parties, and public plans on the same or in its place, with theirs: a row for each party, one question."""
    near = Q(pk=plan.pk) | Q(is_public=True) & (Q(replaces=plan) | Q(pk=plan.replaces_id or 0))
    if plan.key:
        near |= Q(is_public=True, key=plan.key)
    return _with_parties(Plan.objects.filter(near), pages)


def beside_told(agreement: int, subjects: Collection[str], pages: QuerySet[Organisation]) -> list[Row]:
    """The public plans that persons wrote of one that minutes tell of, and on the same, with their parties: a row for each party, one question."""
    rows = Plan.objects.public().annotate(agreed=at_last("agreement")).filter(Q(agreed=agreement) | Q(key__in=subjects))
    return _with_parties(rows, pages)


def _with_parties(plans: QuerySet[Plan], pages: QuerySet[Organisation]) -> list[Row]:
    fields = (
        "id",
        "address",
        "name",
        "key",
        "first_day",
        "last_day",
        "replaces",
        "parties__name",
        "parties__organisation__name",
        "parties__organisation__slug",
    )
    rows = plans.annotate(agreed=at_last("agreement"), party=F("parties__organisation"), has_page=Exists(pages.filter(pk=OuterRef("party"))))
    return list(rows.order_by("id", "parties__ordinal").values(*fields, "agreed", "party", "has_page"))


def subjects(agreement: int) -> set[str]:
    """What a plan that minutes tell of is on, by what it is called in those that anyone may read: one question."""
    told = AgreementEvent.objects.public().filter(mention=OuterRef("pk"), meeting__is_public=True)
    rows = AgreementMention.objects.filter(Exists(told), agreement=agreement, is_gone=False).values_list("key", flat=True)
    return {subject for kind, _space, subject in (key.partition(" ") for key in rows) if kind in KINDS and subject}


def alike(on: Collection[str]) -> set[int]:
    """The plans that minutes tell of that are on something: one question, none for what says nothing."""
    keys = [f"{kind} {subject}" for kind in KINDS for subject in sorted(on) if subject]
    if not keys:
        return set()
    rows = AgreementMention.objects.filter(key__in=keys, is_gone=False, agreement__is_public=True).values_list("agreement", flat=True)
    return {pk for pk in rows if pk}
