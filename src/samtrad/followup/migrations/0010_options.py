"""Options that are signed are rounds too."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0009_when_rounds_are_out"),
    ]

    operations = [
        migrations.AlterField(
            model_name="round",
            name="kind",
            field=models.CharField(
                choices=[
                    ("consultation", "Remiss"),
                    ("adoption", "Rekommendation att anta"),
                    ("survey", "Enkät"),
                    ("joining", "Anslutning"),
                    ("nomination", "Nominering"),
                    ("option", "Teckna option eller avtal"),
                ],
                help_text="What is asked.",
                max_length=12,
            ),
        ),
    ]
