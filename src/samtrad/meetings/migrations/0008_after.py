"""After a meeting: remarks of those who certify, files that are signed, proofs of notices, approvals of notes. What was signed and what was seen is not changed."""

import django.db.models.deletion
from django.apps.registry import Apps
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_KEPT = ("unitfile", "noticesight")
_HEAD = "CREATE TRIGGER meetings_{table}_{name} BEFORE {event} ON meetings_{table} FOR EACH ROW"
_WHY = "what was signed or seen is not changed"
_NAMES = {"sqlite": (("no_update", "UPDATE"), ("no_delete", "DELETE")), "postgresql": (("kept", "UPDATE OR DELETE"),)}


def forwards(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Set the triggers."""
    vendor = schema_editor.connection.vendor
    does = f"EXECUTE FUNCTION meetings_refuse('{_WHY}')" if vendor == "postgresql" else f"BEGIN SELECT RAISE(ABORT, '{_WHY}'); END"
    for table in _KEPT:
        for name, event in _NAMES[vendor]:
            schema_editor.execute(f"{_HEAD.format(table=table, name=name, event=event)} {does}", params=None)


def backwards(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take them away."""
    vendor = schema_editor.connection.vendor
    for table in _KEPT:
        for name, _ in _NAMES[vendor]:
            schema_editor.execute(f"DROP TRIGGER meetings_{table}_{name}" + (f" ON meetings_{table}" if vendor == "postgresql" else ""))


class Migration(migrations.Migration):
    dependencies = [
        ("meetings", "0007_letters_and_papers"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="NotesApproval",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("noted_at", models.DateTimeField(help_text="When.")),
                (
                    "approved_at",
                    models.ForeignKey(
                        help_text="At which meeting, where that is told.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="approves",
                        to="meetings.runmeeting",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(help_text="Who noted it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
                (
                    "meeting",
                    models.OneToOneField(
                        help_text="Whose notes.", on_delete=django.db.models.deletion.CASCADE, related_name="approval", to="meetings.runmeeting"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="NoticeSight",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("day", models.DateField(help_text="The day.")),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "sha256",
                    models.CharField(blank=True, help_text="SHA-256 of what was shown or kept; empty where a person saw it and kept nothing.", max_length=64),
                ),
                ("data", models.BinaryField(blank=True, default=b"", help_text="What was kept: a picture or a file of the page.")),
                ("media_type", models.CharField(blank=True, help_text="What kind of file that is.", max_length=80)),
                (
                    "by",
                    models.ForeignKey(
                        help_text="Who saw it; empty for the program.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "notice",
                    models.ForeignKey(help_text="Which.", on_delete=django.db.models.deletion.PROTECT, related_name="sights", to="meetings.boardnotice"),
                ),
            ],
            options={
                "ordering": ["notice", "id"],
                "constraints": [
                    models.UniqueConstraint(condition=models.Q(("by", None)), fields=("notice", "day"), name="meetings_sight_once_a_day"),
                    models.CheckConstraint(
                        condition=models.Q(("by__isnull", False), models.Q(("sha256", ""), _negated=True), _connector="OR"),
                        name="meetings_sight_by_somebody_or_kept",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Remark",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField(help_text="What they said.")),
                ("at", models.DateTimeField(help_text="When.")),
                ("answer", models.TextField(blank=True, help_text="What became of it.")),
                ("answered_at", models.DateTimeField(help_text="When.", null=True)),
                (
                    "answered_by",
                    models.ForeignKey(
                        help_text="Who answered.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "certifier",
                    models.ForeignKey(help_text="Who said it.", on_delete=django.db.models.deletion.PROTECT, related_name="remarks", to="meetings.certifier"),
                ),
                (
                    "item",
                    models.ForeignKey(
                        help_text="Of which item; empty for the whole.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="remarks",
                        to="meetings.agendaitem",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(help_text="Of what.", on_delete=django.db.models.deletion.PROTECT, related_name="remarks", to="meetings.certifiedunit"),
                ),
            ],
            options={
                "ordering": ["unit", "id"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("text", ""), _negated=True), name="meetings_remark_says"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answer", ""), ("answered_at", None), ("answered_by", None)),
                            models.Q(models.Q(("answer", ""), _negated=True), ("answered_at__isnull", False), ("answered_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="meetings_remark_answered",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="UnitFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("paper", "paper"), ("elsewhere", "elsewhere"), ("scan", "scan"), ("sealed", "sealed"), ("evidence", "evidence")],
                        help_text="What it is (states.codes).",
                        max_length=9,
                    ),
                ),
                ("name", models.CharField(help_text="What it is called.", max_length=200)),
                ("media_type", models.CharField(help_text="What kind of file it is.", max_length=80)),
                ("sha256", models.CharField(help_text="SHA-256 of its bytes.", max_length=64)),
                ("data", models.BinaryField(help_text="The bytes.")),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "by",
                    models.ForeignKey(help_text="Who put it here.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
                (
                    "unit",
                    models.ForeignKey(help_text="Of what.", on_delete=django.db.models.deletion.PROTECT, related_name="files", to="meetings.certifiedunit"),
                ),
            ],
            options={
                "ordering": ["unit", "id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["paper", "elsewhere", "scan", "sealed", "evidence"])), name="meetings_file_kind_is_known"
                    ),
                    models.UniqueConstraint(fields=("unit", "sha256"), name="meetings_file_once"),
                ],
            },
        ),
        migrations.RunPython(forwards, backwards),
    ]
