"""The database itself refuses that what is certified changes (law 7), and steps of units, certifiers and notices that do not follow."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

STEPS = {
    "certifiedunit": ("draft", "draft>sent sent>draft sent>certified certified>noticed noticed>final"),
    "certifier": ("asked", "asked>signed asked>refused asked>fallen signed>fallen refused>fallen"),
    "boardnotice": ("planned", "planned>up up>down"),
}
OF_ITEMS = ("clause", "motion", "questionput", "reservation", "disqualified", "declined", "putoff", "itemtext")
_IS_SEALED = (
    "EXISTS (SELECT 1 FROM meetings_certifiedunit u JOIN meetings_certifiedunit_items i ON i.certifiedunit_id = u.id "
    "WHERE i.agendaitem_id = {key} AND u.state IN ('certified', 'noticed', 'final'))"
)
_WHY = "what is certified is not changed"
_FUNCTION = (
    "CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF {condition} THEN RAISE EXCEPTION '{why}'"
    " USING ERRCODE = 'integrity_constraint_violation'; END IF; IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$"
)
_UNIT = "OLD.state IN ('certified', 'noticed', 'final') AND (NEW.written_id <> OLD.written_id OR NEW.certified_on <> OLD.certified_on OR NEW.is_immediate <> OLD.is_immediate)"
_EVENTS = ("INSERT", "UPDATE", "DELETE")


def _sqlite() -> list[str]:
    found = []

    def add(table: str, name: str, event: str, condition: str, why: str = _WHY) -> None:
        when = f" WHEN {condition}" if condition else ""
        found.append(f"CREATE TRIGGER meetings_{table}_{name} BEFORE {event} ON meetings_{table} FOR EACH ROW{when} BEGIN SELECT RAISE(ABORT, '{why}'); END")

    for table, (first, steps) in STEPS.items():
        add(table, "begins", "INSERT", f"NEW.state <> '{first}'", "no such beginning")
        add(table, "steps", "UPDATE OF state", _not_in(steps), "no such step")
    add("writtenminutes", "no_update", "UPDATE", "")
    add("writtenminutes", "no_delete", "DELETE", "")
    add("certifiedunit", "sealed", "UPDATE", _UNIT)
    for table in OF_ITEMS:
        for event in _EVENTS:
            add(table, f"sealed_{event.lower()}", event, _IS_SEALED.format(key="OLD.item_id" if event == "DELETE" else "NEW.item_id"))
    add("agendaitem", "sealed", "UPDATE OF title, number, period, state, case_number", _IS_SEALED.format(key="OLD.id"))
    return found


def _not_in(steps: str) -> str:
    listed = ", ".join(f"'{one}'" for one in steps.split())
    return f"NEW.state <> OLD.state AND (OLD.state || '>' || NEW.state) NOT IN ({listed})"


def _postgresql() -> list[str]:
    found = [
        _FUNCTION.format(name="meetings_sealed", condition=_IS_SEALED.format(key="COALESCE(NEW.item_id, OLD.item_id)"), why=_WHY),
        _FUNCTION.format(name="meetings_item_sealed", condition=_IS_SEALED.format(key="OLD.id"), why=_WHY),
    ]
    head = "CREATE TRIGGER meetings_{table}_{name} BEFORE {event} ON meetings_{table} FOR EACH ROW"
    for table, (first, steps) in STEPS.items():
        begins, follows = head.format(table=table, name="begins", event="INSERT"), head.format(table=table, name="steps", event="UPDATE OF state")
        found.append(f"{begins} WHEN (NEW.state <> '{first}') EXECUTE FUNCTION meetings_refuse('no such beginning')")
        found.append(f"{follows} WHEN ({_not_in(steps)}) EXECUTE FUNCTION meetings_refuse('no such step')")
    found.append(f"{head.format(table='writtenminutes', name='kept', event='UPDATE OR DELETE')} EXECUTE FUNCTION meetings_refuse('{_WHY}')")
    found.append(f"{head.format(table='certifiedunit', name='sealed', event='UPDATE')} WHEN ({_UNIT}) EXECUTE FUNCTION meetings_refuse('{_WHY}')")
    for table in OF_ITEMS:
        found.append(f"{head.format(table=table, name='sealed', event='INSERT OR UPDATE OR DELETE')} EXECUTE FUNCTION meetings_sealed()")
    columns = "UPDATE OF title, number, period, state, case_number"
    found.append(f"{head.format(table='agendaitem', name='sealed', event=columns)} EXECUTE FUNCTION meetings_item_sealed()")
    return found


def forwards(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Set the triggers."""
    for statement in _postgresql() if schema_editor.connection.vendor == "postgresql" else _sqlite():
        schema_editor.execute(statement, params=None)


def backwards(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take them away."""
    is_postgresql = schema_editor.connection.vendor == "postgresql"
    for statement in _postgresql() if is_postgresql else _sqlite():
        words = statement.split()
        if words[1] == "TRIGGER":
            schema_editor.execute(f"DROP TRIGGER {words[2]}" + (f" ON {words[words.index('ON') + 1]}" if is_postgresql else ""))
    if is_postgresql:
        schema_editor.execute("DROP FUNCTION meetings_sealed()")
        schema_editor.execute("DROP FUNCTION meetings_item_sealed()")


class Migration(migrations.Migration):
    """Triggers on what is certified."""

    dependencies = [("meetings", "0003_certifying")]
    operations = [migrations.RunPython(forwards, backwards)]
