"""PostgreSQL finds the words that stand in the index by their letters without dots and rings, as ``search.tokens.folded`` writes them."""

from __future__ import annotations

from typing import Any

from django.db import migrations

POSTGRESQL = (
    (
        "CREATE FUNCTION search_folded(word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS"
        " $$SELECT translate(word, 'åäàáâãæöøòóôõéèêëüùúûíìîïçñ', 'aaaaaaaooooooeeeeuuuuiiiicn')$$"
    ),
    "CREATE INDEX search_word_folded ON search_word(search_folded(word) text_pattern_ops)",
)


def forwards(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        for statement in POSTGRESQL:
            schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("search", "0003_marks")]
    operations = [migrations.RunPython(forwards, migrations.RunPython.noop)]
