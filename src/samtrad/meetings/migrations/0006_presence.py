"""Who has a meeting open, and at which item."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("meetings", "0005_corrections"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Presence",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "item",
                    models.ForeignKey(
                        help_text="At which item; empty for none.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="meetings.agendaitem",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="presences", to="meetings.runmeeting"
                    ),
                ),
                ("user", models.ForeignKey(help_text="Who.", on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL)),
            ],
            options={
                "ordering": ["meeting", "id"],
                "constraints": [models.UniqueConstraint(fields=("meeting", "user"), name="meetings_presence_once")],
            },
        ),
    ]
