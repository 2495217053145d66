"""What is read and public of a body, year by year, counted once."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0002_identity"),
        ("register", "0003_classed"),
    ]

    operations = [
        migrations.CreateModel(
            name="BodyYear",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("year", models.SmallIntegerField(help_text="The year; 0 for meetings whose day no document states.")),
                ("meetings", models.IntegerField(help_text="How many meetings it has whose minutes or notes are public.")),
                ("partly", models.IntegerField(default=0, help_text="How many meetings are known by an extract, a call or an agenda alone.")),
                ("items", models.IntegerField(help_text="How many items those meetings have.")),
                ("decisions", models.IntegerField(help_text="How many decision clauses were made at them.")),
                ("doubts", models.IntegerField(default=0, help_text="How many doubts wait for a person.")),
                ("listed", models.IntegerField(default=0, help_text="How many of the meetings list who was there.")),
                ("present", models.IntegerField(default=0, help_text="How many persons were there, summed over those meetings.")),
                ("organisations", models.IntegerField(default=0, help_text="From how many organisations they came, summed over those meetings.")),
                ("municipalities", models.IntegerField(default=0, help_text="How many of those are municipalities.")),
                (
                    "announced",
                    models.JSONField(default=list, help_text="Days on which the body was to meet by its own minutes, and of which no document is public; ISO."),
                ),
                (
                    "gaps",
                    models.JSONField(
                        default=list, help_text="Numbers that lack in the series of items: first, last, and the days of the meetings before and after."
                    ),
                ),
            ],
            options={
                "ordering": ["body", "year"],
            },
        ),
        migrations.AddIndex(
            model_name="decision",
            index=models.Index(fields=["scope", "is_public", "-day", "-id"], name="register_decisions_of_body"),
        ),
        migrations.AddField(
            model_name="bodyyear",
            name="body",
            field=models.ForeignKey(help_text="The body.", on_delete=django.db.models.deletion.CASCADE, related_name="years", to="people.body"),
        ),
        migrations.AddConstraint(
            model_name="bodyyear",
            constraint=models.UniqueConstraint(fields=("body", "year"), name="register_body_year_once"),
        ),
    ]
