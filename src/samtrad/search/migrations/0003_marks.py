"""PostgreSQL marks entries with their body and year among the words that weigh, so that narrowing to these and the newest are asked of the index alone."""

from __future__ import annotations

from typing import Any

from django.db import migrations

_FUNCTION = """
CREATE FUNCTION search_marked(body bigint, day date) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
SELECT array_to_tsvector(array_remove(ARRAY['=b' || body, '=y' || extract(year FROM day)], NULL))
$$
"""
POSTGRESQL = (
    _FUNCTION,
    "ALTER TABLE search_entry DROP COLUMN weights",
    (
        "ALTER TABLE search_entry ADD COLUMN weights tsvector GENERATED ALWAYS AS"
        " (search_weighed(title_words, words, title_keys, keys, loose) || search_marked(body, day)) STORED"
    ),
    "CREATE INDEX search_entry_weights ON search_entry USING gin(weights)",
    "CREATE INDEX search_entry_day ON search_entry(day)",
)


def forwards(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        for statement in POSTGRESQL:
            schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("search", "0002_weights")]
    operations = [migrations.RunPython(forwards, migrations.RunPython.noop)]
