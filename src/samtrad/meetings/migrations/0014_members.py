"""Members: in which language they are written to, what they claim themselves; meetings that were cancelled are disposed of by rule, too."""

import django.db.models.deletion
from django.apps.registry import Apps
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_DATES = {
    "sqlite": ("date({})", "date(NEW.since, '+' || NEW.years || ' years')", "date('now', '+1 day')"),
    "postgresql": ("CAST({} AS date)", "NEW.since + make_interval(years => NEW.years)", "CURRENT_DATE + 1"),
}
_WHY = "it is to be kept still"
_CANCELLED = "EXISTS (SELECT 1 FROM meetings_runmeeting c WHERE c.id = NEW.meeting_id AND c.state = 'cancelled')"


def _is_too_soon(vendor: str, *, may_be_cancelled: bool) -> str:
    """That no rule says so, the event has not been, or its years are not out yet; of a meeting that was cancelled, from when it was."""
    day, until, tomorrow = _DATES[vendor]
    verb = "WHEN NEW.event = 'archived' THEN 'meeting_archived' ELSE 'unit_final' END"
    verb = f"CASE WHEN {_CANCELLED} THEN 'meeting_cancelled' {verb}" if may_be_cancelled else f"CASE {verb}"
    states = "'archived', 'cancelled'" if may_be_cancelled else "'archived'"
    told = f"SELECT MAX(e.at) FROM audit_entry e WHERE e.subject = 'run_meeting:' || NEW.meeting_id AND e.verb = {verb}"  # noqa: S608 - words of this file alone
    return (
        "NOT EXISTS (SELECT 1 FROM meetings_meetingretention r WHERE r.kind = NEW.kind AND r.event = NEW.event AND r.years = NEW.years) "  # noqa: S608
        f"OR NOT EXISTS (SELECT 1 FROM meetings_runmeeting m WHERE m.id = NEW.meeting_id AND (m.state IN ({states}) OR (NEW.event = 'final' AND m.state = 'final'))) "
        f"OR COALESCE({day.format(f'({told})')} > NEW.since, TRUE) OR {until} > NEW.day OR NEW.day > {tomorrow}"
    )


def _set(schema_editor: BaseDatabaseSchemaEditor, *, may_be_cancelled: bool) -> None:
    """Set the trigger in place of the one that is there."""
    vendor = schema_editor.connection.vendor
    head, condition = "BEFORE INSERT ON meetings_meetingdisposal FOR EACH ROW", _is_too_soon(vendor, may_be_cancelled=may_be_cancelled)
    if vendor == "postgresql":
        schema_editor.execute(
            "CREATE OR REPLACE FUNCTION meetings_meetingdisposal_too_soon() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"IF {condition} THEN RAISE EXCEPTION '{_WHY}' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$",
            params=None,
        )
    else:
        schema_editor.execute("DROP TRIGGER meetings_meetingdisposal_too_soon", params=None)
        schema_editor.execute(f"CREATE TRIGGER meetings_meetingdisposal_too_soon {head} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{_WHY}'); END", params=None)


def forwards(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """What belongs to a meeting that was cancelled may go as well."""
    _set(schema_editor, may_be_cancelled=True)


def backwards(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """It may not."""
    _set(schema_editor, may_be_cancelled=False)


class Migration(migrations.Migration):
    dependencies = [
        ("following", "0005_message_language"),
        ("meetings", "0013_releases"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="callletter",
            name="meetings_letter_kind_is_known",
        ),
        migrations.AddField(
            model_name="claim",
            name="decided_at",
            field=models.DateTimeField(help_text="When.", null=True),
        ),
        migrations.AddField(
            model_name="claim",
            name="decided_by",
            field=models.ForeignKey(
                help_text="Who approved or declined what others told.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="claim",
            name="reason",
            field=models.CharField(blank=True, help_text="Why it was declined.", max_length=200),
        ),
        migrations.AddField(
            model_name="claim",
            name="state",
            field=models.CharField(
                choices=[("told", "told"), ("approved", "approved"), ("declined", "declined")],
                default="approved",
                help_text="What became of it (states.codes).",
                max_length=8,
            ),
        ),
        migrations.AddField(
            model_name="participant",
            name="language",
            field=models.CharField(
                choices=[("sv", "Svenska"), ("en", "English")], default="sv", help_text="In which language they are written to.", max_length=2
            ),
        ),
        migrations.AddField(
            model_name="post",
            name="language",
            field=models.CharField(
                choices=[("sv", "Svenska"), ("en", "English")], default="sv", help_text="In which language they are written to.", max_length=2
            ),
        ),
        migrations.AlterField(
            model_name="callletter",
            name="kind",
            field=models.CharField(
                choices=[
                    ("ask", "ask"),
                    ("call", "call"),
                    ("update", "update"),
                    ("turn", "turn"),
                    ("freed", "freed"),
                    ("cancel", "cancel"),
                    ("link", "link"),
                    ("returned", "returned"),
                    ("used", "used"),
                ],
                help_text="What it tells.",
                max_length=8,
            ),
        ),
        migrations.AlterField(
            model_name="claim",
            name="by",
            field=models.ForeignKey(
                help_text="Who noted it; empty for themselves, by their link.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddConstraint(
            model_name="callletter",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["ask", "call", "update", "turn", "freed", "cancel", "link", "returned", "used"])),
                name="meetings_letter_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(condition=models.Q(("state__in", ["told", "approved", "declined"])), name="meetings_claim_state_is_known"),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(models.Q(("state", "declined"), _negated=True), models.Q(("reason", ""), _negated=True), _connector="OR"),
                name="meetings_claim_declined_why",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(("by__isnull", False), ("state", "told"), ("decided_by__isnull", False), _connector="OR"),
                name="meetings_claim_by_link_is_decided_on",
            ),
        ),
        migrations.RunPython(forwards, backwards),
    ]
