"""What is there already gets the key that it is sorted by."""

from __future__ import annotations

from typing import Any

from django.db import migrations

from samtrad.swedish.alphabet import sort_key

_MANY = 2000


def forwards(apps: Any, _schema_editor: Any) -> None:
    for name in ("Body", "Organisation", "Person"):
        rows = apps.get_model("people", name).objects.all()
        made = []
        for row in rows.order_by("pk").only("pk", "name").iterator(chunk_size=_MANY):
            row.sort_key = sort_key(row.name)
            made.append(row)
        rows.bulk_update(made, ["sort_key"], batch_size=_MANY // 10)


class Migration(migrations.Migration):
    dependencies = [("people", "0006_listed")]
    operations = [migrations.RunPython(forwards, migrations.RunPython.noop)]
