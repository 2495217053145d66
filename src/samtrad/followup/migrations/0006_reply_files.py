"""Files that come with answers."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0005_persons_and_parts"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ReplyFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("ordinal", models.IntegerField(help_text="Its place among the answer's files, from 0.")),
                ("file_name", models.CharField(help_text="The name that the file came under.", max_length=255)),
                ("sha256", models.CharField(help_text="SHA-256 of its bytes, which lie in the store.", max_length=64)),
                ("size", models.BigIntegerField(help_text="Bytes.")),
                (
                    "classification",
                    models.CharField(
                        choices=[("open", "Offentlig"), ("internal", "Intern"), ("secret", "Sekretess")],
                        default="internal",
                        help_text="Internal until it is released.",
                        max_length=8,
                    ),
                ),
                ("released_at", models.DateTimeField(help_text="When.", null=True)),
                (
                    "released_by",
                    models.ForeignKey(
                        help_text="Who released it.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "reply",
                    models.ForeignKey(
                        help_text="The answer that it came with.", on_delete=django.db.models.deletion.CASCADE, related_name="files", to="followup.roundreply"
                    ),
                ),
            ],
            options={
                "ordering": ["reply", "ordinal"],
                "constraints": [
                    models.UniqueConstraint(fields=("reply", "ordinal"), name="followup_reply_file_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("classification", "open"), ("released_at__isnull", False), ("released_by__isnull", False)),
                            models.Q(models.Q(("classification", "open"), _negated=True), ("released_at__isnull", True), ("released_by__isnull", True)),
                            _connector="OR",
                        ),
                        name="followup_reply_file_open_by_one",
                    ),
                ],
            },
        ),
    ]
