"""Disposal by rule of what belongs to meetings: rules, what is left of what went, and the database that lets nothing go before its time."""

from typing import Any

import django.db.models.deletion
from django.apps.registry import Apps
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

KINDS = ("paper", "version", "private", "letter", "signed", "proof")
EVENTS = ("archived", "final")
_SEEN = "what was signed or seen is not changed"
_SEALED = "what is certified is not changed"
_IS_SEALED = (
    "EXISTS (SELECT 1 FROM meetings_certifiedunit u JOIN meetings_certifiedunit_items i ON i.certifiedunit_id = u.id "
    "WHERE i.agendaitem_id = OLD.item_id AND u.state IN ('certified', 'noticed', 'final'))"
)
_GONE = "EXISTS (SELECT 1 FROM meetings_meetingdisposal d WHERE d.kind = '{kind}' AND d.meeting_id = {meeting})"
_OF_ITEM = "(SELECT a.meeting_id FROM meetings_agendaitem a WHERE a.id = OLD.item_id)"
_OF_UNIT = "(SELECT u.meeting_id FROM meetings_certifiedunit u WHERE u.id = OLD.unit_id)"
_OF_NOTICE = "(SELECT u.meeting_id FROM meetings_certifiedunit u JOIN meetings_boardnotice b ON b.unit_id = u.id WHERE b.id = OLD.notice_id)"
_OF_PAPER = "COALESCE((SELECT a.meeting_id FROM meetings_agendaitem a WHERE a.id = NEW.item_id), (SELECT h.meeting_id FROM meetings_handedin h WHERE h.id = NEW.handed_id))"
_LATER = "EXISTS (SELECT 1 FROM meetings_itemtext t WHERE t.item_id = OLD.item_id AND t.part = OLD.part AND t.version > OLD.version AND NOT t.clashes)"
_DATES = {
    "sqlite": ("date({})", "date(NEW.since, '+' || NEW.years || ' years')", "date('now', '+1 day')"),
    "postgresql": ("CAST({} AS date)", "NEW.since + make_interval(years => NEW.years)", "CURRENT_DATE + 1"),
}
_FUNCTION = (
    "CREATE FUNCTION meetings_{table}_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF {condition} THEN RAISE EXCEPTION '{why}'"
    " USING ERRCODE = 'integrity_constraint_violation'; END IF; IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$"
)
_HEAD = "CREATE TRIGGER meetings_{table}_{name} BEFORE {event} ON meetings_{table} FOR EACH ROW"
_REFUSE = {"sqlite": "BEGIN SELECT RAISE(ABORT, '{why}'); END", "postgresql": "EXECUTE FUNCTION meetings_refuse('{why}')"}
_BEFORE = {
    "sqlite": (("itemtext", "sealed_delete"), ("unitfile", "no_delete"), ("noticesight", "no_update")),
    "postgresql": (("itemtext", "sealed"), ("unitfile", "kept"), ("noticesight", "kept")),
}
"""Triggers that let nothing go at all, in whose place others come."""


def _is_too_soon(vendor: str) -> str:
    """That no rule says so, the event has not been, or its years are not out yet."""
    day, until, tomorrow = _DATES[vendor]
    verb = "CASE NEW.event WHEN 'archived' THEN 'meeting_archived' ELSE 'unit_final' END"
    told = f"SELECT MAX(e.at) FROM audit_entry e WHERE e.subject = 'run_meeting:' || NEW.meeting_id AND e.verb = {verb}"  # noqa: S608 - words of this file alone
    return (
        "NOT EXISTS (SELECT 1 FROM meetings_meetingretention r WHERE r.kind = NEW.kind AND r.event = NEW.event AND r.years = NEW.years) "  # noqa: S608
        "OR NOT EXISTS (SELECT 1 FROM meetings_runmeeting m WHERE m.id = NEW.meeting_id AND (m.state = 'archived' OR (NEW.event = 'final' AND m.state = 'final'))) "
        f"OR COALESCE({day.format(f'({told})')} > NEW.since, TRUE) OR {until} > NEW.day OR NEW.day > {tomorrow}"
    )


def _rules(vendor: str) -> list[tuple[str, str, str, str, str]]:
    """What is refused: table, name, event, condition, why."""
    of_same = "NEW.notice_id = OLD.notice_id AND NEW.day = OLD.day AND NEW.at = OLD.at AND NEW.sha256 = OLD.sha256"
    seen = f"NOT ({of_same} AND length(NEW.data) = 0 AND NEW.media_type = '' AND {_GONE.format(kind='proof', meeting=_OF_NOTICE)})"
    version = f"{_IS_SEALED} AND NOT ({_LATER} AND {_GONE.format(kind='version', meeting=_OF_ITEM)})"
    paper = (
        f"(OLD.disposed_at IS NOT NULL AND NEW.disposed_at IS NULL) OR (NEW.disposed_at IS NOT NULL AND NOT {_GONE.format(kind='paper', meeting=_OF_PAPER)})"
    )
    return [
        ("meetingdisposal", "too_soon", "INSERT", _is_too_soon(vendor), "it is to be kept still"),
        ("itemtext", "sealed_delete", "DELETE", version, _SEALED),
        ("unitfile", "no_delete", "DELETE", f"NOT {_GONE.format(kind='signed', meeting=_OF_UNIT)}", _SEEN),
        ("noticesight", "no_update", "UPDATE", seen, _SEEN),
        ("paper", "disposed", "UPDATE OF disposed_at", paper, "it is to be kept still"),
    ]


def _plain(vendor: str) -> list[tuple[str, str, str, str]]:
    """What is refused always: table, name, event, why; on PostgreSQL what the triggers of both events did, too."""
    found = [("meetingdisposal", name, event, "a disposal is not changed") for name, event in (("no_update", "UPDATE"), ("no_delete", "DELETE"))]
    if vendor == "postgresql":
        found += [("unitfile", "no_update", "UPDATE", _SEEN), ("noticesight", "no_delete", "DELETE", _SEEN)]
    return found


def forwards(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Set the triggers, in place of those that let nothing go."""
    vendor = schema_editor.connection.vendor
    run = schema_editor.execute
    for table, name in _BEFORE[vendor]:
        run(f"DROP TRIGGER meetings_{table}_{name}" + (f" ON meetings_{table}" if vendor == "postgresql" else ""), params=None)
    for table, name, event, why in _plain(vendor):
        run(f"{_HEAD.format(table=table, name=name, event=event)} {_REFUSE[vendor].format(why=why)}", params=None)
    for table, name, event, condition, why in _rules(vendor):
        head = _HEAD.format(table=table, name=name, event=event)
        if vendor == "postgresql":
            run(_FUNCTION.format(table=table, name=name, condition=condition, why=why), params=None)
            run(f"{head} EXECUTE FUNCTION meetings_{table}_{name}()", params=None)
        else:
            run(f"{head} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{why}'); END", params=None)
    if vendor == "postgresql":
        run(f"{_HEAD.format(table='itemtext', name='sealed', event='INSERT OR UPDATE')} EXECUTE FUNCTION meetings_sealed()", params=None)


def backwards(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Put back those that were there."""
    vendor = schema_editor.connection.vendor
    run, is_postgresql = schema_editor.execute, vendor == "postgresql"
    for table, name, *_ in [*_plain(vendor), *_rules(vendor)]:
        run(f"DROP TRIGGER meetings_{table}_{name}" + (f" ON meetings_{table}" if is_postgresql else ""), params=None)
    if not is_postgresql:
        for table, name, event, condition, why in (
            ("itemtext", "sealed_delete", "DELETE", f" WHEN {_IS_SEALED}", _SEALED),
            ("unitfile", "no_delete", "DELETE", "", _SEEN),
            ("noticesight", "no_update", "UPDATE", "", _SEEN),
        ):
            run(f"{_HEAD.format(table=table, name=name, event=event)}{condition} {_REFUSE[vendor].format(why=why)}", params=None)
        return
    run("DROP TRIGGER meetings_itemtext_sealed ON meetings_itemtext", params=None)
    for table, name, *_ in _rules(vendor):
        run(f"DROP FUNCTION meetings_{table}_{name}()", params=None)
    run(f"{_HEAD.format(table='itemtext', name='sealed', event='INSERT OR UPDATE OR DELETE')} EXECUTE FUNCTION meetings_sealed()", params=None)
    for table in ("unitfile", "noticesight"):
        run(f"{_HEAD.format(table=table, name='kept', event='UPDATE OR DELETE')} {_REFUSE[vendor].format(why=_SEEN)}", params=None)


def _by(help_text: str) -> Any:
    return models.ForeignKey(help_text=help_text, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)


def _one_of(values: tuple[str, ...], help_text: str, *, unique: bool = False) -> Any:
    return models.CharField(choices=[(one, one) for one in values], help_text=help_text, max_length=8, unique=unique)


class Migration(migrations.Migration):
    dependencies = [
        ("audit", "0001_initial"),
        ("meetings", "0011_claims"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="MeetingRetention",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", _one_of(KINDS, "Of which kind.", unique=True)),
                ("event", _one_of(EVENTS, "From which event of the meeting the years are counted.")),
                ("years", models.SmallIntegerField(help_text="How many whole years after it.")),
                ("basis", models.CharField(help_text="The decision that it rests on (gallringsbeslut, dokumenthanteringsplan).", max_length=200)),
                ("by", _by("Who set it.")),
            ],
            options={
                "ordering": ["kind"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("kind__in", list(KINDS))), name="meetings_retention_kind_is_known"),
                    models.CheckConstraint(condition=models.Q(("event__in", list(EVENTS))), name="meetings_retention_event_is_known"),
                    models.CheckConstraint(condition=models.Q(("years__gte", 0), ("years__lte", 200)), name="meetings_retention_years"),
                    models.CheckConstraint(condition=models.Q(("basis", ""), _negated=True), name="meetings_retention_has_basis"),
                ],
            },
        ),
        migrations.CreateModel(
            name="MeetingDisposal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", _one_of(KINDS, "Of which kind it was.")),
                ("event", _one_of(EVENTS, "From which event the years were counted.")),
                ("since", models.DateField(help_text="The day of that event.")),
                ("years", models.SmallIntegerField(help_text="How many years the rule said.")),
                ("basis", models.CharField(help_text="The decision that the rule rested on.", max_length=200)),
                ("count", models.IntegerField(help_text="How many files or rows went.")),
                ("day", models.DateField(help_text="When they went.")),
                ("by", _by("Who carried it out.")),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="The meeting.", on_delete=django.db.models.deletion.PROTECT, related_name="disposals", to="meetings.runmeeting"
                    ),
                ),
            ],
            options={
                "ordering": ["-day", "-id"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("kind__in", list(KINDS))), name="meetings_disposal_kind_is_known"),
                    models.CheckConstraint(
                        condition=models.Q(("count__gte", 1), models.Q(("basis", ""), _negated=True)), name="meetings_disposal_of_something"
                    ),
                    models.CheckConstraint(condition=models.Q(("day__gte", models.F("since"))), name="meetings_disposal_after"),
                ],
            },
        ),
        migrations.AddField(
            model_name="paper",
            name="disposed_at",
            field=models.DateTimeField(help_text="When its bytes were disposed of; that it was there stays.", null=True),
        ),
        migrations.RunPython(forwards, backwards),
    ]
