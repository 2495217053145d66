"""Telling anew, some at a time: each turn is one transaction that ends with how far it has come, so that whoever ends it in the middle loses nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from django.db import transaction

from samtrad.audit.actions import log
from samtrad.pipeline.each import each
from samtrad.pipeline.models import Cursor
from samtrad.pipeline.retelling.stages import STAGES, Stage, Step, now
from samtrad.search.engines.chosen import keep_up


class Going(NamedTuple):
    """Something that is told by other rules than those of now: how many things of how many were told anew, and how many could not be."""

    name: str
    done: int
    total: int
    failed: int


def begin(name: str) -> None:
    """A follower that nobody has heard of begins with the log's first entry: all that it will keep is told by the rules of now."""
    if not Cursor.objects.exists():  # a new installation, whose facts are of now too
        Cursor.objects.bulk_create([Cursor(name=one, rules=now(one)) for one, stage in STAGES.items() if stage.follower is None], ignore_conflicts=True)
    Cursor.objects.get_or_create(name=name, defaults={"rules": now(name)} if name in STAGES else {})


def going() -> list[Going]:
    """What is to be told anew, in order; nothing where all was told by the rules of now."""
    rows = Cursor.objects.in_bulk(list(STAGES))
    found = []
    for name in STAGES:
        row = rows.get(name)
        if row is None or row.rules != now(name):
            is_begun = row is not None and row.toward == now(name)
            found.append(Going(name, row.done, row.total, row.failed) if row and is_begun else Going(name, 0, 0, 0))
    return found


def failures() -> int:
    """How many things could not be told anew the last time that each was tried, and stand as they were."""
    return sum(Cursor.objects.values_list("failed", flat=True))


def forget() -> None:
    """Forget by which rules anything was told: all is told anew."""
    with transaction.atomic():
        for name in STAGES:
            begin(name)
        Cursor.objects.filter(name__in=list(STAGES)).update(rules="", toward="")


def retell(stages: Mapping[str, Stage] = STAGES) -> bool:
    """Tell some anew of the first stage that was told by other rules than those of now; whether there was one.

    It is for whoever has nothing else to do. What a stage rests on is told before it; what persons settled, ruled and did stands.
    """
    known = dict(Cursor.objects.filter(name__in=list(stages)).values_list("name", "rules"))
    name = next((one for one in stages if known.get(one) != now(one)), None)
    if name is None:
        return False
    with transaction.atomic():
        Cursor.objects.get_or_create(name=name)
        cursor = Cursor.objects.select_for_update().get(name=name)
        if cursor.rules != now(name):
            _turn(cursor, stages[name])
    keep_up()
    return True


def _turn(cursor: Cursor, stage: Stage) -> None:
    if cursor.toward != now(cursor.name):
        cursor.toward, cursor.step, cursor.position, cursor.done, cursor.failed = now(cursor.name), 0, None, 0, 0
        cursor.total = sum(step.of().count() for step in stage.steps)
    step = stage.steps[cursor.step]
    ids = _next(step, cursor.position)
    if ids:
        cursor.failed += each(cursor.name, step.tell, ids)
        cursor.done, cursor.position = cursor.done + len(ids), ids[-1]
    else:
        cursor.step, cursor.position = cursor.step + 1, None
    if cursor.step == len(stage.steps):
        stage.end()
        cursor.rules, cursor.toward, cursor.step = cursor.toward, "", 0
        log("retold", f"follower:{cursor.name}", None, {"rules": cursor.rules, "count": cursor.done, "failed": cursor.failed})
    cursor.turns += 1
    cursor.save()


def _next(step: Step, position: int | None) -> list[int]:
    """Those that come next: from the last that was made to the first, as what is new is looked at most."""
    rows = step.of().order_by("-pk")
    return list((rows if position is None else rows.filter(pk__lt=position)).values_list("pk", flat=True)[: step.many])
