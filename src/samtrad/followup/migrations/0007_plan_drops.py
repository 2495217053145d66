"""What persons took away from plans, kept so that it can be put back."""

import django.core.serializers.json
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0006_reply_files"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="PlanDrop",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.BigIntegerField(help_text="Number of the act in the log.", unique=True)),
                ("verb", models.CharField(help_text="What was done.", max_length=24)),
                ("about", models.CharField(blank=True, help_text="What it was called.", max_length=300)),
                (
                    "rows",
                    models.JSONField(
                        encoder=django.core.serializers.json.DjangoJSONEncoder,
                        help_text="Rows as they stood, the one that was taken away first: model and fields.",
                    ),
                ),
                ("at", models.DateTimeField(help_text="When.")),
                ("undone_at", models.DateTimeField(help_text="When.", null=True)),
                ("by", models.ForeignKey(help_text="Who.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                ("plan", models.ForeignKey(help_text="The plan.", on_delete=django.db.models.deletion.CASCADE, related_name="drops", to="followup.plan")),
                (
                    "undone_by",
                    models.ForeignKey(
                        help_text="Who undid it.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "ordering": ["-number"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("undone_at__isnull", True), ("undone_by__isnull", True)),
                            models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="followup_plan_drop_undone_whole",
                    )
                ],
            },
        ),
    ]
