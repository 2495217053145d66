"""Options that are signed are rounds too; indexes of what is not heard and what was read."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0009_when_rounds_are_out"),
        ("people", "0003_account_persons"),
        ("register", "0001_tables"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="roundparty",
            name="followup_round_rows",
        ),
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
        migrations.AddIndex(
            model_name="roundparty",
            index=models.Index(fields=["round", "state", "organisation", "is_asked", "doubt", "last_day", "extended_to"], name="followup_round_rows"),
        ),
        migrations.AddIndex(
            model_name="roundreply",
            index=models.Index(fields=["source", "is_confirmed", "party"], name="followup_replies_read"),
        ),
    ]
