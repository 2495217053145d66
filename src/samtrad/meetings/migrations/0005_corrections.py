"""Corrections of what is certified, which the database refuses to change."""

import django.db.models.deletion
from django.apps.registry import Apps
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_HEAD = "CREATE TRIGGER meetings_correction_{name} BEFORE {event} ON meetings_correction FOR EACH ROW"
_WHY = "a correction is not changed"
_NAMES = {"sqlite": ("no_update", "no_delete"), "postgresql": ("kept",)}


def forwards(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Set the triggers."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"{_HEAD.format(name='kept', event='UPDATE OR DELETE')} EXECUTE FUNCTION meetings_refuse('{_WHY}')", params=None)
        return
    for name, event in (("no_update", "UPDATE"), ("no_delete", "DELETE")):
        schema_editor.execute(f"{_HEAD.format(name=name, event=event)} BEGIN SELECT RAISE(ABORT, '{_WHY}'); END", params=None)


def backwards(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take them away."""
    vendor = schema_editor.connection.vendor
    for name in _NAMES[vendor]:
        schema_editor.execute(f"DROP TRIGGER meetings_correction_{name}" + (" ON meetings_correction" if vendor == "postgresql" else ""))


class Migration(migrations.Migration):
    dependencies = [
        ("documents", "0002_ways"),
        ("meetings", "0004_sealed"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Correction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField(help_text="What was wrong, and how it is to be read.")),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "by",
                    models.ForeignKey(
                        help_text="Who corrected it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        help_text="The document that tells it, after the words that it corrects.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="documents.document",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        help_text="What it corrects.", on_delete=django.db.models.deletion.PROTECT, related_name="corrections", to="meetings.certifiedunit"
                    ),
                ),
            ],
            options={
                "ordering": ["unit", "id"],
                "constraints": [models.CheckConstraint(condition=models.Q(("text", ""), _negated=True), name="meetings_correction_says")],
            },
        ),
        migrations.RunPython(forwards, backwards),
    ]
