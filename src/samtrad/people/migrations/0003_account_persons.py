"""Accounts are persons of the register."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0002_official_address"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="AccountPerson",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("act", models.BigIntegerField(help_text="Number of the act in the log.", unique=True)),
                ("at", models.DateTimeField(help_text="When.")),
                ("ended_at", models.DateTimeField(help_text="When it was taken back.", null=True)),
                (
                    "by",
                    models.ForeignKey(
                        help_text="Who said so; none for the operator.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(help_text="Whose it is.", on_delete=django.db.models.deletion.CASCADE, related_name="accounts", to="people.person"),
                ),
                (
                    "user",
                    models.ForeignKey(
                        help_text="The account.", on_delete=django.db.models.deletion.CASCADE, related_name="persons", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(condition=models.Q(("ended_at__isnull", True)), fields=("user",), name="people_account_of_one_person"),
                    models.UniqueConstraint(condition=models.Q(("ended_at__isnull", True)), fields=("person",), name="people_person_of_one_account"),
                ],
            },
        ),
    ]
