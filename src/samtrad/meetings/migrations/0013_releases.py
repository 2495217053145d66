"""What of a meeting is shown to everybody, and the database that lets nothing that is not open be."""

import django.db.models.deletion
from django.apps.registry import Apps
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_FUNCTION = (
    "CREATE FUNCTION meetings_{table}_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF {condition} THEN RAISE EXCEPTION '{why}'"
    " USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$"
)
_HEAD = "CREATE TRIGGER meetings_{table}_{name} BEFORE {event} ON meetings_{table} FOR EACH ROW"
_LIVE = "('waits', 'up')"
_HIDDEN = "{row}.classification <> 'open' OR {row}.withdrawn_at IS NOT NULL OR {row}.disposed_at IS NOT NULL"
_SHOWS_HIDDEN = (
    f"NEW.state IN {_LIVE} AND (EXISTS (SELECT 1 FROM meetings_paper p WHERE p.id = NEW.paper_id AND ({_HIDDEN.format(row='p')})) "  # noqa: S608 - words of this file alone
    "OR EXISTS (SELECT 1 FROM meetings_runmeeting m WHERE m.id = NEW.meeting_id AND m.classification <> 'open'))"
)
_HIDES_SHOWN = f"({_HIDDEN.format(row='NEW')}) AND EXISTS (SELECT 1 FROM meetings_release r WHERE r.paper_id = NEW.id AND r.state IN {_LIVE})"  # noqa: S608 - as above
_WHY = "what is not open is not published"
_RULES = (
    ("release", "open_insert", "INSERT", _SHOWS_HIDDEN),
    ("release", "open_update", "UPDATE", _SHOWS_HIDDEN),
    ("paper", "published", "UPDATE OF classification, withdrawn_at, disposed_at", _HIDES_SHOWN),
)


def forwards(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Set the triggers."""
    for table, name, event, condition in _RULES:
        head = _HEAD.format(table=table, name=name, event=event)
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.execute(_FUNCTION.format(table=table, name=name, condition=condition, why=_WHY), params=None)
            schema_editor.execute(f"{head} EXECUTE FUNCTION meetings_{table}_{name}()", params=None)
        else:
            schema_editor.execute(f"{head} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{_WHY}'); END", params=None)


def backwards(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take them away."""
    is_postgresql = schema_editor.connection.vendor == "postgresql"
    for table, name, _event, _condition in _RULES:
        schema_editor.execute(f"DROP TRIGGER meetings_{table}_{name}" + (f" ON meetings_{table}" if is_postgresql else ""), params=None)
        if is_postgresql:
            schema_editor.execute(f"DROP FUNCTION meetings_{table}_{name}()", params=None)


class Migration(migrations.Migration):
    dependencies = [
        ("meetings", "0012_disposal"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Release",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "draft"), ("waits", "waits"), ("up", "up"), ("down", "down"), ("refused", "refused"), ("off", "off")],
                        help_text="How far it has come (states.codes).",
                        max_length=7,
                    ),
                ),
                ("title", models.CharField(blank=True, help_text="What the paper is called for everybody.", max_length=200)),
                (
                    "source_sha256",
                    models.CharField(
                        blank=True, help_text="SHA-256 of the file that was looked through: the paper's, or a copy that a person made.", max_length=64
                    ),
                ),
                ("source_name", models.CharField(blank=True, help_text="The name that this file came under, which is shown to nobody else.", max_length=255)),
                ("found", models.JSONField(default=list, help_text="What was found in it that may have to be masked: kind and words. Emptied once decided.")),
                ("has_text", models.BooleanField(default=False, help_text="Whether words could be read in it.")),
                ("sha256", models.CharField(blank=True, help_text="SHA-256 of what is shown.", max_length=64)),
                ("size", models.BigIntegerField(default=0, help_text="Bytes of it.")),
                ("kind", models.CharField(blank=True, help_text="What kind of file it is, by the end of its name.", max_length=4)),
                ("masked", models.SmallIntegerField(default=0, help_text="How many different words are masked in it.")),
                ("ground", models.CharField(blank=True, help_text="The legal ground.", max_length=200)),
                ("at", models.DateTimeField(help_text="When it is to be put up.", null=True)),
                ("until", models.DateField(help_text="The last day on which it is up; empty for without end.", null=True)),
                ("made_at", models.DateTimeField(help_text="When they did, or looked it through.")),
                ("up_at", models.DateTimeField(help_text="When it was put up.", null=True)),
                ("down_at", models.DateTimeField(help_text="When it was taken down, refused or called off.", null=True)),
                ("reason", models.CharField(blank=True, help_text="Why it came down or was refused, where no person did it for its own sake.", max_length=20)),
                (
                    "by",
                    models.ForeignKey(
                        help_text="Who publishes it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "down_by",
                    models.ForeignKey(
                        help_text="Who did; empty for its time.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="Of which meeting.", on_delete=django.db.models.deletion.PROTECT, related_name="releases", to="meetings.runmeeting"
                    ),
                ),
                (
                    "paper",
                    models.ForeignKey(
                        help_text="Which paper; empty for the agenda.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="releases",
                        to="meetings.paper",
                    ),
                ),
            ],
            options={
                "ordering": ["meeting", "id"],
                "indexes": [models.Index(fields=["state", "at"], name="meetings_release_due")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "waits", "up", "down", "refused", "off"])), name="meetings_release_state_is_known"
                    ),
                    models.UniqueConstraint(condition=models.Q(("paper", None), ("state", "up")), fields=("meeting",), name="meetings_release_one_agenda_up"),
                    models.UniqueConstraint(
                        condition=models.Q(("paper", None), ("state", "waits")), fields=("meeting",), name="meetings_release_one_agenda_waits"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("paper__isnull", False), ("state__in", ["waits", "up"])), fields=("paper",), name="meetings_release_paper_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ["waits", "up"]), _negated=True),
                            models.Q(models.Q(("ground", ""), _negated=True), ("at__isnull", False)),
                            _connector="OR",
                        ),
                        name="meetings_release_has_ground",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("paper", None),
                            models.Q(("state__in", ["waits", "up"]), _negated=True),
                            models.Q(models.Q(("sha256", ""), _negated=True), models.Q(("title", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="meetings_release_paper_copied",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("state", "up"), _negated=True), ("up_at__isnull", False), _connector="OR"), name="meetings_release_up"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("state__in", ["down", "refused"]), _negated=True), ("down_at__isnull", False), _connector="OR"),
                        name="meetings_release_down",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReleasedItem",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("ordinal", models.IntegerField(help_text="Its place, from 0.")),
                ("title", models.CharField(help_text="What it is called for everybody.", max_length=300)),
                ("item", models.ForeignKey(help_text="Which item.", on_delete=django.db.models.deletion.CASCADE, related_name="+", to="meetings.agendaitem")),
                (
                    "release",
                    models.ForeignKey(help_text="On which agenda.", on_delete=django.db.models.deletion.CASCADE, related_name="items", to="meetings.release"),
                ),
            ],
            options={
                "ordering": ["release", "ordinal"],
                "constraints": [
                    models.UniqueConstraint(fields=("release", "item"), name="meetings_released_item_once"),
                    models.CheckConstraint(condition=models.Q(("title", ""), _negated=True), name="meetings_released_item_titled"),
                ],
            },
        ),
        migrations.RunPython(forwards, backwards),
    ]
