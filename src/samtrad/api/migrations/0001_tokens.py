"""Keys for programs."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Token",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="What it is for, such as the name of the program.", max_length=100)),
                ("digest", models.CharField(help_text="SHA-256 of the key, in hexadecimal.", max_length=64, unique=True)),
                ("made_at", models.DateTimeField(help_text="When it was made.")),
                ("used_on", models.DateField(help_text="The last day that it was used.", null=True)),
                ("ended_at", models.DateTimeField(help_text="When it was ended; empty while it holds.", null=True)),
                (
                    "user",
                    models.ForeignKey(
                        help_text="In whose name the program acts.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="tokens",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["made_at"],
            },
        ),
    ]
