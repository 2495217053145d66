"""PostgreSQL knows what words weigh in an entry, so that the heaviest are asked for first: as `engines.embedded.weights` does, in its own words."""

from __future__ import annotations

from typing import Any

from django.db import migrations

_FUNCTION = """
CREATE FUNCTION search_weighed(title_words text, words text, title_keys text, keys text, loose text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
WITH told AS (
    SELECT a, CASE n WHEN 1 THEN 6.0 WHEN 2 THEN 1.0 WHEN 3 THEN 2.0 ELSE 0.5 END AS weight, n < 3 AS is_in_order
    FROM unnest(ARRAY[title_words, words, title_keys, keys]) WITH ORDINALITY AS columns(told, n), string_to_array(told, ' ') AS a
), counted AS (
    SELECT word, sum(weight) AS times, sum(count(*)) OVER () AS length FROM told, unnest(a) AS word WHERE word <> '' GROUP BY word
), weighed AS (
    SELECT word, ceil(9 * times / (times + 1.2 * (0.25 + 0.75 * (length + length(loose) - length(replace(loose, ' ', ''))) / 150.0)))::int AS weight FROM counted
), pairs AS (
    SELECT DISTINCT a[i] AS one, a[i + 1] AS other FROM told, generate_series(1, cardinality(a) - 1) AS i WHERE is_in_order
)
SELECT array_to_tsvector(ARRAY(
    SELECT weight || word FROM weighed
    UNION SELECT least(x.weight, y.weight) || one || '|' || other FROM pairs JOIN weighed x ON x.word = one JOIN weighed y ON y.word = other
))
$$
"""
POSTGRESQL = (
    _FUNCTION,
    "ALTER TABLE search_entry ADD COLUMN weights tsvector GENERATED ALWAYS AS (search_weighed(title_words, words, title_keys, keys, loose)) STORED",
    "CREATE INDEX search_entry_weights ON search_entry USING gin(weights)",
)


def forwards(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        for statement in POSTGRESQL:
            schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("search", "0001_tables")]
    operations = [migrations.RunPython(forwards, migrations.RunPython.noop)]
