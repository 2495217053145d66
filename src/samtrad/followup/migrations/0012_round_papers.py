"""Papers of rounds, put there by the one who asks."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0011_plan_acts"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="RoundPaper",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="What it is called: versions of one paper have one name.", max_length=200)),
                ("version", models.IntegerField(help_text="Which version, from 1.")),
                ("file_name", models.CharField(help_text="The name that the file came under.", max_length=255)),
                ("sha256", models.CharField(help_text="SHA-256 of its bytes, which lie in the store.", max_length=64)),
                ("size", models.BigIntegerField(help_text="Bytes.")),
                (
                    "classification",
                    models.CharField(
                        choices=[("open", "Offentlig"), ("internal", "Intern"), ("secret", "Sekretess")],
                        help_text="Open: for those who are asked, and for all once the round is.",
                        max_length=8,
                    ),
                ),
                ("ground", models.CharField(blank=True, help_text="The provision by which it is secret.", max_length=80)),
                ("at", models.DateTimeField(help_text="When.")),
                ("removed_at", models.DateTimeField(help_text="When it was taken away.", null=True)),
                (
                    "by",
                    models.ForeignKey(
                        help_text="Who put it there.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("round", models.ForeignKey(help_text="The round.", on_delete=django.db.models.deletion.CASCADE, related_name="papers", to="followup.round")),
            ],
            options={
                "ordering": ["round", "name", "version"],
                "constraints": [
                    models.UniqueConstraint(fields=("round", "name", "version"), name="followup_round_paper_version"),
                    models.CheckConstraint(condition=models.Q(("version__gte", 1)), name="followup_round_paper_from_1"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("classification", "secret"), models.Q(("ground", ""), _negated=True)),
                            models.Q(models.Q(("classification", "secret"), _negated=True), ("ground", "")),
                            _connector="OR",
                        ),
                        name="followup_round_paper_secret_by",
                    ),
                ],
            },
        ),
    ]
