"""What each record tells of the body that met."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("documents", "0004_settlements"),
        ("people", "0002_identity"),
    ]

    operations = [
        migrations.CreateModel(
            name="Calling",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.SmallIntegerField(default=1, help_text="Which of its records.")),
                ("name", models.CharField(blank=True, help_text="What the body is called, as written; empty where it is not named.", max_length=200)),
                ("signature", models.CharField(blank=True, db_index=True, help_text="What stays of the name however it is written.", max_length=200)),
                ("is_statutory", models.BooleanField(default=False, help_text="Whether every organisation has a body of this name.")),
                ("shorts", models.JSONField(default=list, help_text="Short forms that the minutes give it.")),
                ("people", models.JSONField(default=list, help_text="Who was there: how the names sound.")),
                ("organisations", models.JSONField(default=list, help_text="Whom they stood for: how the organisations are addressed.")),
                (
                    "body",
                    models.ForeignKey(help_text="The body that it is.", on_delete=django.db.models.deletion.CASCADE, related_name="callings", to="people.body"),
                ),
                (
                    "document",
                    models.ForeignKey(help_text="The document.", on_delete=django.db.models.deletion.CASCADE, related_name="callings", to="documents.document"),
                ),
                (
                    "home",
                    models.ForeignKey(
                        help_text="The body that it was taken for first.", on_delete=django.db.models.deletion.CASCADE, related_name="+", to="people.body"
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        help_text="Whose it is, where that is told.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["owner", "signature"], name="people_callings_of_owner")],
                "constraints": [models.UniqueConstraint(fields=("document", "number"), name="people_calling_once")],
            },
        ),
    ]
