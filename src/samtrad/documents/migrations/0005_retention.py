"""How long documents are kept, and what is left of those that were disposed of."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("documents", "0004_settlements"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Disposal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("minutes", "Protokoll"),
                            ("notes", "Anteckningar"),
                            ("call", "Kallelse"),
                            ("agenda", "Dagordning"),
                            ("extract", "Protokollsutdrag"),
                            ("other", "Annat dokument"),
                            ("unread", "Kunde inte läsas"),
                        ],
                        help_text="Of which kind it was.",
                        max_length=8,
                    ),
                ),
                ("years", models.IntegerField(help_text="How many years the rule said.")),
                ("basis", models.CharField(help_text="The decision that the rule rested on.", max_length=200)),
                ("day", models.DateField(help_text="When it went.")),
                (
                    "by",
                    models.ForeignKey(
                        help_text="Who carried it out.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "document",
                    models.OneToOneField(
                        help_text="The document, of which its SHA-256 alone is left.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="disposal",
                        to="documents.document",
                    ),
                ),
            ],
            options={
                "ordering": ["-day", "-id"],
            },
        ),
        migrations.CreateModel(
            name="RetentionRule",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("minutes", "Protokoll"),
                            ("notes", "Anteckningar"),
                            ("call", "Kallelse"),
                            ("agenda", "Dagordning"),
                            ("extract", "Protokollsutdrag"),
                            ("other", "Annat dokument"),
                            ("unread", "Kunde inte läsas"),
                        ],
                        help_text="Of which kind of documents.",
                        max_length=8,
                        unique=True,
                    ),
                ),
                ("years", models.IntegerField(help_text="How many whole years after the meeting, or after it came where no meeting is known, it is kept.")),
                ("basis", models.CharField(help_text="The decision that it rests on (gallringsbeslut, dokumenthanteringsplan).", max_length=200)),
            ],
            options={
                "ordering": ["kind"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("years__gte", 0)), name="documents_retention_years"),
                    models.CheckConstraint(condition=models.Q(("basis", ""), _negated=True), name="documents_retention_has_basis"),
                ],
            },
        ),
    ]
