"""The words of the entries, looked up quickly: FTS5 in SQLite, kept alike by triggers; a generated column in PostgreSQL."""

from __future__ import annotations

from typing import Any

from django.db import migrations

SQLITE = (
    "CREATE VIRTUAL TABLE search_words USING fts5(title, text, content='search_entry', content_rowid='id', tokenize=\"unicode61 remove_diacritics 0\")",
    "CREATE TRIGGER search_words_put AFTER INSERT ON search_entry BEGIN INSERT INTO search_words(rowid, title, text) VALUES (new.id, new.title, new.text); END",
    (
        "CREATE TRIGGER search_words_out AFTER DELETE ON search_entry BEGIN"
        " INSERT INTO search_words(search_words, rowid, title, text) VALUES ('delete', old.id, old.title, old.text); END"
    ),
    (
        "CREATE TRIGGER search_words_anew AFTER UPDATE ON search_entry BEGIN"
        " INSERT INTO search_words(search_words, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);"
        " INSERT INTO search_words(rowid, title, text) VALUES (new.id, new.title, new.text); END"
    ),
)
POSTGRESQL = (
    (
        "ALTER TABLE search_entry ADD COLUMN words tsvector GENERATED ALWAYS AS"
        " (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', text), 'C')) STORED"
    ),
    "CREATE INDEX search_entry_words ON search_entry USING gin(words)",
)


def forwards(apps: Any, schema_editor: Any) -> None:
    for statement in POSTGRESQL if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


def backwards(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("ALTER TABLE search_entry DROP COLUMN words")
    else:
        for trigger in ("put", "out", "anew"):
            schema_editor.execute(f"DROP TRIGGER search_words_{trigger}")
        schema_editor.execute("DROP TABLE search_words")


class Migration(migrations.Migration):
    dependencies = [("search", "0001_initial")]
    operations = [migrations.RunPython(forwards, backwards)]
