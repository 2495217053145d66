"""An index in files follows the entries in place of FTS5: each change of an entry is a row of the same transaction. In PostgreSQL nothing changes."""

from __future__ import annotations

from typing import Any

from django.db import migrations, models

_NOTE = "INSERT INTO search_change(entry, token) VALUES ({row}.id, random() >> 2)"
_CHANGES = {"put": ("INSERT", "new"), "out": ("DELETE", "old"), "anew": ("UPDATE", "new")}


def forwards(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "sqlite":
        for name, (act, row) in _CHANGES.items():
            schema_editor.execute(f"DROP TRIGGER search_words_{name}")
            schema_editor.execute(f"CREATE TRIGGER search_change_{name} AFTER {act} ON search_entry BEGIN {_NOTE.format(row=row)}; END")
        schema_editor.execute("DROP TABLE search_words")


class Migration(migrations.Migration):
    dependencies = [("search", "0005_starts")]
    operations = [
        migrations.CreateModel(
            name="Change",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("entry", models.BigIntegerField(db_index=True, help_text="Id of the entry; 0 of what only marks a place.")),
                ("token", models.BigIntegerField(help_text="By chance: an index that knows another token for this number is of another database.")),
            ],
        ),
        migrations.RunPython(forwards, migrations.RunPython.noop),
    ]
