"""Entries are found by their words as analysed: forms, parts of compounds. What was indexed before is made anew by `pipeline.indexing`."""

from __future__ import annotations

from typing import Any

from django.db import migrations, models

_COLUMNS = ("title_words", "words", "title_keys", "keys", "loose")
_NEW = ", ".join(f"new.{one}" for one in _COLUMNS)
_OLD = ", ".join(f"old.{one}" for one in _COLUMNS)
_PUT = f"INSERT INTO search_words(rowid, {', '.join(_COLUMNS)}) VALUES (new.id, {_NEW})"  # noqa: S608 - columns of ours
_OUT = f"INSERT INTO search_words(search_words, rowid, {', '.join(_COLUMNS)}) VALUES ('delete', old.id, {_OLD})"  # noqa: S608
SQLITE = (
    "DROP TRIGGER search_words_put",
    "DROP TRIGGER search_words_out",
    "DROP TRIGGER search_words_anew",
    "DROP TABLE search_words",
    "DELETE FROM search_entry",
    f"CREATE VIRTUAL TABLE search_words USING fts5({', '.join(_COLUMNS)}, content='search_entry', content_rowid='id', tokenize=\"unicode61 remove_diacritics 0\")",
    f"CREATE TRIGGER search_words_put AFTER INSERT ON search_entry BEGIN {_PUT}; END",
    f"CREATE TRIGGER search_words_out AFTER DELETE ON search_entry BEGIN {_OUT}; END",
    f"CREATE TRIGGER search_words_anew AFTER UPDATE ON search_entry BEGIN {_OUT}; {_PUT}; END",
)
POSTGRESQL = (
    "ALTER TABLE search_entry DROP COLUMN words",
    "DELETE FROM search_entry",
)
POSTGRESQL_AFTER = (
    (
        "ALTER TABLE search_entry ADD COLUMN vector tsvector GENERATED ALWAYS AS"
        " (setweight(to_tsvector('simple', title_words), 'A') || setweight(to_tsvector('simple', words), 'B')"
        " || setweight(to_tsvector('simple', title_keys || ' ' || keys), 'C') || setweight(to_tsvector('simple', loose), 'D')) STORED"
    ),
    "CREATE INDEX search_entry_vector ON search_entry USING gin(vector)",
)


def before(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        for statement in POSTGRESQL:
            schema_editor.execute(statement)
    else:
        for statement in SQLITE[:5]:
            schema_editor.execute(statement)


def after(apps: Any, schema_editor: Any) -> None:
    for statement in POSTGRESQL_AFTER if schema_editor.connection.vendor == "postgresql" else SQLITE[5:]:
        schema_editor.execute(statement)


def _added(name: str, told: str) -> migrations.AddField:
    return migrations.AddField("entry", name, models.TextField(blank=True, default="", help_text=told), preserve_default=False)


class Migration(migrations.Migration):
    dependencies = [("search", "0002_words")]
    operations = [
        migrations.RunPython(before, migrations.RunPython.noop),
        migrations.AddField("entry", "body", models.BigIntegerField(null=True, help_text="Id of the body that it is of; empty for what is of none.")),
        _added("title_words", "The words of the title, as the words that they are forms of."),
        _added("title_keys", "What else the words of the title are found by: parts of compounds and the like."),
        _added("words", "The words of the text, as the words that they are forms of."),
        _added("keys", "What else the words of the text are found by."),
        _added("loose", "Its words without dots and rings over letters, for who types them so."),
        migrations.CreateModel(
            name="Word",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("word", models.CharField(help_text="The word in small letters.", max_length=40, unique=True)),
                ("backwards", models.CharField(db_index=True, help_text="Its letters from the last to the first.", max_length=40)),
            ],
        ),
        migrations.CreateModel(
            name="Made",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.CharField(help_text="The version of the analysis, and of the dictionary.", max_length=40)),
            ],
        ),
        migrations.RunPython(after, migrations.RunPython.noop),
    ]
