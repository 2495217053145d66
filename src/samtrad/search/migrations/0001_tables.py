"""What can be found. Each change of an entry is put down by triggers in SQLite, where an index in files follows; PostgreSQL keeps a column of words."""

from __future__ import annotations

from typing import Any

from django.db import migrations, models

_NOTE = "INSERT INTO search_change(entry, token) VALUES ({row}.id, random() >> 2)"
_CHANGES = {"put": ("INSERT", "new"), "out": ("DELETE", "old"), "anew": ("UPDATE", "new")}

POSTGRESQL = (
    (
        "ALTER TABLE search_entry ADD COLUMN vector tsvector GENERATED ALWAYS AS"
        " (setweight(to_tsvector('simple', title_words), 'A') || setweight(to_tsvector('simple', words), 'B')"
        " || setweight(to_tsvector('simple', title_keys || ' ' || keys), 'C') || setweight(to_tsvector('simple', loose), 'D')) STORED"
    ),
    "CREATE INDEX search_entry_vector ON search_entry USING gin(vector)",
)


def forwards(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        for statement in POSTGRESQL:
            schema_editor.execute(statement)
    else:
        for name, (act, row) in _CHANGES.items():
            schema_editor.execute(f"CREATE TRIGGER search_change_{name} AFTER {act} ON search_entry BEGIN {_NOTE.format(row=row)}; END")


class Migration(migrations.Migration):
    replaces = [
        ("search", "0001_initial"),
        ("search", "0002_words"),
        ("search", "0003_analysed"),
        ("search", "0004_matters"),
        ("search", "0005_starts"),
        ("search", "0006_changes"),
    ]

    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Change",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("entry", models.BigIntegerField(db_index=True, help_text="Id of the entry; 0 of what only marks a place.")),
                ("token", models.BigIntegerField(help_text="By chance: an index that knows another token for this number is of another database.")),
            ],
        ),
        migrations.CreateModel(
            name="Made",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.CharField(help_text="The version of the analysis, and of the dictionary.", max_length=40)),
            ],
        ),
        migrations.CreateModel(
            name="Word",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("word", models.CharField(help_text="The word in small letters.", max_length=40, unique=True)),
                ("backwards", models.CharField(db_index=True, help_text="Its letters from the last to the first.", max_length=40)),
            ],
        ),
        migrations.CreateModel(
            name="Entry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("matter", "Frågor"),
                            ("decision", "Beslut"),
                            ("item", "Ärenden"),
                            ("meeting", "Möten"),
                            ("person", "Personer"),
                            ("body", "Organ"),
                        ],
                        help_text="What it is.",
                        max_length=10,
                    ),
                ),
                ("ref", models.BigIntegerField(help_text="Its id among things of its kind.")),
                ("title", models.CharField(help_text="What it is called.", max_length=600)),
                ("text", models.TextField(blank=True, help_text="Its words, with what is masked covered.")),
                ("day", models.DateField(help_text="The day that it is sorted by, among what fits alike.", null=True)),
                ("meeting", models.BigIntegerField(db_index=True, help_text="Id of the meeting that it is of; empty for what is of none.", null=True)),
                ("document", models.BigIntegerField(db_index=True, help_text="Id of the document that its words are from.", null=True)),
                ("body", models.BigIntegerField(help_text="Id of the body that it is of; empty for what is of none.", null=True)),
                ("title_words", models.TextField(blank=True, help_text="The words of the title, as the words that they are forms of.")),
                ("title_keys", models.TextField(blank=True, help_text="What else the words of the title are found by: parts of compounds and the like.")),
                ("words", models.TextField(blank=True, help_text="The words of the text, as the words that they are forms of.")),
                ("keys", models.TextField(blank=True, help_text="What else the words of the text are found by.")),
                ("loose", models.TextField(blank=True, help_text="Its words without dots and rings over letters, for who types them so.")),
            ],
            options={
                "verbose_name_plural": "entries",
                "constraints": [models.UniqueConstraint(fields=("kind", "ref"), name="search_entry_once")],
            },
        ),
        migrations.CreateModel(
            name="Start",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(help_text="What is called so: a matter, a body or a person.", max_length=10)),
                ("ref", models.BigIntegerField(help_text="Its id among things of its kind.")),
                ("start", models.CharField(db_index=True, help_text="Its name in small letters, from one of its words on.", max_length=60)),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("kind", "ref", "start"), name="search_start_once")],
            },
        ),
        migrations.RunPython(forwards, migrations.RunPython.noop),
    ]
