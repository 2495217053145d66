"""Assignments that persons made parts of others."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0007_plan_drops"),
        ("people", "0003_account_persons"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="TaskPart",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("act", models.BigIntegerField(help_text="Number of the act in the log.", unique=True)),
                ("at", models.DateTimeField(help_text="When.")),
                ("undone_at", models.DateTimeField(help_text="When.", null=True)),
                (
                    "as_body",
                    models.ForeignKey(
                        help_text="The body in whose name it was done.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.body"
                    ),
                ),
                ("by", models.ForeignKey(help_text="Who did it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                ("task", models.ForeignKey(help_text="The part.", on_delete=django.db.models.deletion.CASCADE, related_name="+", to="followup.task")),
                (
                    "undone_by",
                    models.ForeignKey(
                        help_text="Who undid it.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "whole",
                    models.ForeignKey(
                        help_text="The assignment that it is a part of.", on_delete=django.db.models.deletion.CASCADE, related_name="+", to="followup.task"
                    ),
                ),
            ],
            options={
                "ordering": ["-act"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("task", models.F("whole")), _negated=True), name="followup_part_not_of_itself"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("undone_at__isnull", True), ("undone_by__isnull", True)),
                            models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="followup_part_undone_by_one",
                    ),
                    models.UniqueConstraint(condition=models.Q(("undone_at__isnull", True)), fields=("task",), name="followup_part_of_one"),
                ],
            },
        ),
    ]
