"""Where notices stand on boards elsewhere, to be fetched from there each day."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("meetings", "0009_sent_and_planned"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="NoticePage",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("address", models.URLField(help_text="Where it stands.", max_length=500)),
                ("tried_at", models.DateTimeField(help_text="When it was last fetched, or tried.", null=True)),
                ("missed", models.CharField(blank=True, help_text="Why it was not seen there the last time; empty where it was.", max_length=12)),
                ("by", models.ForeignKey(help_text="Who said so.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                (
                    "notice",
                    models.OneToOneField(
                        help_text="Which notice.", on_delete=django.db.models.deletion.PROTECT, related_name="page", to="meetings.boardnotice"
                    ),
                ),
            ],
            options={
                "ordering": ["notice"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("address", ""), _negated=True), name="meetings_notice_page_has_address"),
                    models.CheckConstraint(
                        condition=models.Q(("missed", ""), ("tried_at__isnull", False), _connector="OR"), name="meetings_notice_page_missed_when"
                    ),
                ],
            },
        ),
    ]
