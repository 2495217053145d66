"""Settlements are found again by their words, and what was settled at once is undone at once."""

import uuid

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("documents", "0003_classed"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="settlement",
            name="act",
            field=models.UUIDField(db_index=True, default=uuid.uuid4, help_text="The act that it was a part of: what was settled at once is undone at once."),
        ),
        migrations.AddField(
            model_name="settlement",
            name="after",
            field=models.CharField(blank=True, help_text="What stood after it.", max_length=80),
        ),
        migrations.AddField(
            model_name="settlement",
            name="before",
            field=models.CharField(blank=True, help_text="What stood before it, by which it is told from others like it.", max_length=80),
        ),
        migrations.AddField(
            model_name="settlement",
            name="was",
            field=models.JSONField(help_text="The entry as it was, or the value where it is of no entry.", null=True),
        ),
        migrations.AddField(
            model_name="settlement",
            name="words",
            field=models.TextField(blank=True, help_text="All of the text from the first of the words pointed out to the last."),
        ),
        migrations.AddField(
            model_name="settlement",
            name="words_after",
            field=models.CharField(blank=True, help_text="What stood after them.", max_length=80),
        ),
        migrations.AddField(
            model_name="settlement",
            name="words_before",
            field=models.CharField(blank=True, help_text="What stood before them.", max_length=80),
        ),
        migrations.AlterField(
            model_name="settlement",
            name="kind",
            field=models.CharField(
                choices=[("set", "Rättade"), ("confirm", "Bekräftade"), ("add", "Lade till"), ("remove", "Tog bort"), ("unknown", "Går inte att veta")],
                help_text="What was done.",
                max_length=8,
            ),
        ),
        migrations.AlterField(
            model_name="settlement",
            name="quote",
            field=models.TextField(blank=True, help_text="All of the text from the first of those ranges to the last."),
        ),
        migrations.AddConstraint(
            model_name="settlement",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["unknown", "confirm"]), models.Q(("pointer", ""), _negated=True), _connector="OR"),
                name="documents_settlement_of_a_value",
            ),
        ),
    ]
