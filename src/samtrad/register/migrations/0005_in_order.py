"""Meetings and mentions in the order of their days and ids, by the index alone."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("documents", "0005_retention"),
        ("people", "0004_body_acts"),
        ("register", "0004_counted"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="meeting",
            name="register_meetings_of_body",
        ),
        migrations.RemoveIndex(
            model_name="meeting",
            name="register_meetings_by_day",
        ),
        migrations.RemoveIndex(
            model_name="mention",
            name="register_mentions_by_day",
        ),
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(fields=["body", "is_public", "-first_day", "-id"], name="register_meetings_of_body"),
        ),
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(fields=["is_public", "-first_day", "-id"], name="register_meetings_by_day"),
        ),
        migrations.AddIndex(
            model_name="mention",
            index=models.Index(fields=["organisation", "is_public", "-day", "-id"], name="register_mentions_by_day"),
        ),
    ]
