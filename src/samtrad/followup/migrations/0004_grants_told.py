"""What minutes tell of grants."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0003_texts"),
        ("matters", "0001_tables"),
        ("register", "0001_tables"),
    ]

    operations = [
        migrations.CreateModel(
            name="GrantTold",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "sums",
                    models.JSONField(
                        help_text="The sums, in order: text as printed, kronor where that is whole, start, end, and whether it is a part of the one before."
                    ),
                ),
                ("words", models.TextField(help_text="The words.")),
                ("start", models.IntegerField(help_text="Where they start.")),
                ("end", models.IntegerField(help_text="Where they end.")),
                ("page", models.IntegerField(default=0, help_text="The page that they start on.")),
                ("is_impossible", models.BooleanField(default=False, help_text="Whether they say that a part is larger than the whole.")),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item that tells of it.", on_delete=django.db.models.deletion.CASCADE, related_name="grants_told", to="register.item"
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="Whose minutes tell of it.", on_delete=django.db.models.deletion.CASCADE, related_name="grants_told", to="register.meeting"
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        help_text="The passage, whose matter it belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="matters.passage",
                    ),
                ),
            ],
            options={
                "ordering": ["meeting", "start"],
                "constraints": [
                    models.UniqueConstraint(fields=("meeting", "start"), name="followup_grant_told_once"),
                    models.CheckConstraint(
                        condition=models.Q(("start__lt", models.F("end")), models.Q(("words", ""), _negated=True)), name="followup_grant_told_has_words"
                    ),
                ],
            },
        ),
    ]
