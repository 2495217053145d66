"""The database itself refuses a state that does not follow on the one before, and changed versions of texts (laws 7 and 8)."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

STEPS = {
    "runmeeting": (
        "planned",
        (
            "planned>called called>planned called>open open>adjourned adjourned>open open>closed closed>open drafted>open closed>drafted drafted>certified "
            "certified>noticed noticed>final drafted>approved certified>archived final>archived approved>archived planned>cancelled called>cancelled"
        ),
    ),
    "agendaitem": (
        "listed",
        "listed>handled handled>done listed>put_off handled>put_off listed>withdrawn handled>withdrawn done>handled put_off>handled withdrawn>listed",
    ),
}
KEPT = ("itemtext",)
_REFUSE = "CREATE FUNCTION meetings_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation'; END $$"


def statements(vendor: str) -> list[str]:
    """What sets the triggers: on the first state, on every step, and on versions that stay as they were written."""
    found = [_REFUSE] if vendor == "postgresql" else []
    for table, (first, steps) in STEPS.items():
        listed = ", ".join(f"'{one}'" for one in steps.split())
        found.append(_trigger(vendor, table, "begins", "INSERT", f"NEW.state <> '{first}'", "no such beginning"))
        step = f"NEW.state <> OLD.state AND (OLD.state || '>' || NEW.state) NOT IN ({listed})"
        found.append(_trigger(vendor, table, "steps", "UPDATE OF state", step, "no such step"))
    found += [_trigger(vendor, table, "kept", "UPDATE", "", "a version is not changed") for table in KEPT]
    return found


def _trigger(vendor: str, table: str, name: str, event: str, condition: str, why: str) -> str:
    head = f"CREATE TRIGGER meetings_{table}_{name} BEFORE {event} ON meetings_{table} FOR EACH ROW"
    when = f" WHEN ({condition})" if condition else ""
    return f"{head}{when} EXECUTE FUNCTION meetings_refuse('{why}')" if vendor == "postgresql" else f"{head}{when} BEGIN SELECT RAISE(ABORT, '{why}'); END"


def forwards(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Set the triggers."""
    for statement in statements(schema_editor.connection.vendor):
        schema_editor.execute(statement, params=None)  # a sign of percent is meant


def backwards(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take them away."""
    names = [(table, name) for table in STEPS for name in ("begins", "steps")] + [(table, "kept") for table in KEPT]
    is_postgresql = schema_editor.connection.vendor == "postgresql"
    for table, name in names:
        schema_editor.execute(f"DROP TRIGGER meetings_{table}_{name}" + (f" ON meetings_{table}" if is_postgresql else ""))
    if is_postgresql:
        schema_editor.execute("DROP FUNCTION meetings_refuse()")


class Migration(migrations.Migration):
    """Triggers on states and versions."""

    dependencies = [("meetings", "0001_tables")]
    operations = [migrations.RunPython(forwards, backwards)]
