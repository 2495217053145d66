"""The tables of a new installation, made as they are in the end instead of as they came about (``docs/decisions/0067``)."""

from __future__ import annotations

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.operations import RunPython, RunSQL


def make(connection: BaseDatabaseWrapper) -> bool:
    """Make all tables of a database that has none, with all that migrations run, and note them as applied; whether it was empty.

    Django goes through some four hundred steps and draws every model anew for each that it changes: twenty seconds of processor time where this takes
    two. What migrations do to rows is run after all tables are there, which changes nothing where there are no rows.
    """
    if connection.introspection.table_names():
        return False
    executor = MigrationExecutor(connection)
    targets = executor.loader.graph.leaf_nodes()
    plan = executor.migration_plan(targets)
    state = executor.loader.project_state(targets)
    executor.recorder.ensure_schema()
    with connection.schema_editor(atomic=True) as editor:
        for model in state.apps.get_models():
            if model._meta.can_migrate(connection):  # noqa: SLF001 - Django's own name for it
                editor.create_model(model)
        for migration, _ in plan:
            for operation in migration.operations:
                if isinstance(operation, RunPython | RunSQL):
                    operation.database_forwards(migration.app_label, editor, state, state)
    for migration, _ in plan:
        executor.record_migration(migration)  # type: ignore[call-arg, arg-type] # the stubs tell of an older Django
    executor.check_replacements()
    return True
