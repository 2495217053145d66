"""What those who come to a meeting claim for it, day by day."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("meetings", "0010_notice_pages"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Claim",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("km", models.DecimalField(decimal_places=1, default=0, help_text="Kilometres by their own car, there and back.", max_digits=6)),
                ("expense", models.DecimalField(decimal_places=2, default=0, help_text="What they laid out, in kronor.", max_digits=8)),
                ("expense_for", models.CharField(blank=True, help_text="For what.", max_length=120)),
                ("lost_hours", models.DecimalField(decimal_places=2, default=0, help_text="Hours of work that they lost.", max_digits=4)),
                ("lost", models.DecimalField(decimal_places=2, default=0, help_text="What they lost by it, in kronor, where they tell.", max_digits=8)),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "by",
                    models.ForeignKey(help_text="Who noted it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
                (
                    "participant",
                    models.ForeignKey(help_text="Who.", on_delete=django.db.models.deletion.PROTECT, related_name="claims", to="meetings.participant"),
                ),
                (
                    "sitting",
                    models.ForeignKey(help_text="For which day.", on_delete=django.db.models.deletion.PROTECT, related_name="claims", to="meetings.runsitting"),
                ),
            ],
            options={
                "ordering": ["sitting", "participant"],
                "constraints": [
                    models.UniqueConstraint(fields=("participant", "sitting"), name="meetings_claim_once"),
                    models.CheckConstraint(
                        condition=models.Q(("km__gt", 0), ("expense__gt", 0), ("lost_hours__gt", 0), ("lost__gt", 0), _connector="OR"),
                        name="meetings_claim_of_something",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("expense__gte", 0), ("km__gte", 0), ("lost__gte", 0), ("lost_hours__gte", 0), ("lost_hours__lte", 24)),
                        name="meetings_claim_not_below_nothing",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("expense", 0), models.Q(("expense_for", ""), _negated=True), _connector="OR"), name="meetings_claim_says_for_what"
                    ),
                ],
            },
        ),
    ]
