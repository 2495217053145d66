"""The matters that there are already are told how they stand, by their public passages: in a transaction of its own, as rows and tables change apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from samtrad.matters.standing.rows import FIELDS, told_by
from samtrad.people.naming import full_name

_BODY = ("meeting__body__name", "meeting__body__owner__name")
_PORTION = 500


def tell(apps: Apps, _schema: BaseDatabaseSchemaEditor) -> None:
    """Put down how each public matter stands."""
    matter, passage = apps.get_model("matters", "Matter"), apps.get_model("matters", "Passage")
    public = list(matter.objects.filter(is_public=True).values_list("pk", flat=True))
    for start in range(0, len(public), _PORTION):
        part = public[start : start + _PORTION]
        held: dict[int, list[Mapping[str, Any]]] = defaultdict(list)
        for row in passage.objects.filter(matter__in=part, is_public=True).values("matter_id", *FIELDS, *_BODY):
            held[row["matter_id"]].append(row)
        told = []
        for one in matter.objects.filter(pk__in=part):
            found = told_by(held[one.pk], lambda row: full_name(row[_BODY[0]], row[_BODY[1]]))
            one.state, one.rests_from, one.lies_with, one.lies_by_id = found.state, found.rests_from, found.lies_with, found.lies_by
            one.lies_start, one.lies_end = found.lies_at
            told.append(one)
        matter.objects.bulk_update(told, ["state", "rests_from", "lies_with", "lies_by", "lies_start", "lies_end"])


class Migration(migrations.Migration):
    dependencies = [
        ("matters", "0002_states"),
    ]

    operations = [
        migrations.RunPython(tell, migrations.RunPython.noop),
    ]
