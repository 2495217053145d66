"""Matters can be found."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("search", "0003_analysed"),
    ]

    operations = [
        migrations.AlterField(
            model_name="entry",
            name="kind",
            field=models.CharField(
                choices=[("matter", "Frågor"), ("decision", "Beslut"), ("item", "Ärenden"), ("meeting", "Möten"), ("person", "Personer"), ("body", "Organ")],
                help_text="What it is.",
                max_length=10,
            ),
        ),
    ]
