"""Documents are among what is found: nothing in the database changes but what a kind may be."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("search", "0004_dotted")]
    operations = [
        migrations.AlterField(
            model_name="entry",
            name="kind",
            field=models.CharField(
                choices=[
                    ("matter", "Frågor"),
                    ("decision", "Beslut"),
                    ("item", "Ärenden"),
                    ("meeting", "Möten"),
                    ("document", "Dokument"),
                    ("person", "Personer"),
                    ("body", "Organ"),
                ],
                help_text="What it is.",
                max_length=10,
            ),
        ),
    ]
