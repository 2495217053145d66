"""Reminders of what waits."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("following", "0003_meeting_letters"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name="follow",
            name="sort",
            field=models.CharField(
                choices=[
                    ("matter", "Fråga"),
                    ("body", "Organ"),
                    ("person", "Förtroendevald"),
                    ("organisation", "Organisation"),
                    ("search", "Sökning"),
                    ("reminders", "Påminnelser"),
                ],
                help_text="What it is that is followed.",
                max_length=12,
            ),
        ),
        migrations.AlterField(
            model_name="message",
            name="about",
            field=models.CharField(
                choices=[("confirm", "Bekräfta"), ("news", "Nytt"), ("round", "Runda"), ("meeting", "Möte"), ("reminder", "Påminnelse")],
                help_text="What it is about.",
                max_length=8,
            ),
        ),
        migrations.CreateModel(
            name="Reminded",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(help_text="What it is, its day, and whether that has passed.", max_length=200)),
                (
                    "follow",
                    models.ForeignKey(
                        help_text="Who is reminded.", on_delete=django.db.models.deletion.CASCADE, related_name="reminded", to="following.follow"
                    ),
                ),
                (
                    "message",
                    models.ForeignKey(
                        help_text="By which message.", on_delete=django.db.models.deletion.CASCADE, related_name="reminded", to="following.message"
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "reminded",
                "constraints": [models.UniqueConstraint(fields=("follow", "key"), name="following_reminded_once")],
            },
        ),
        migrations.CreateModel(
            name="ReminderChoice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kinds", models.JSONField(default=list, help_text="The kinds of what waits (followup.task_states.MineKind).")),
                ("days", models.IntegerField(default=14, help_text="How many days before its day they are reminded of something.")),
                (
                    "calendar_key",
                    models.CharField(blank=True, help_text="What the address of their calendar is made of; none while they have no calendar.", max_length=32),
                ),
                (
                    "user",
                    models.OneToOneField(
                        help_text="Who.", on_delete=django.db.models.deletion.CASCADE, related_name="reminder_choice", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "constraints": [models.CheckConstraint(condition=models.Q(("days__gte", 0), ("days__lte", 90)), name="following_reminded_in_time")],
            },
        ),
    ]
