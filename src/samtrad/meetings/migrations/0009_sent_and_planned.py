"""Minutes and extracts that are sent, and publication that is planned for a time."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("documents", "0002_ways"),
        ("following", "0003_meeting_letters"),
        ("meetings", "0008_after"),
        ("people", "0003_account_persons"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="PlannedPublication",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField(help_text="When.")),
                ("ground", models.CharField(help_text="The legal ground.", max_length=200)),
                ("days", models.IntegerField(help_text="For how many days; empty for without end.", null=True)),
                ("indexable", models.BooleanField(default=False, help_text="Whether search engines may show it.")),
                (
                    "state",
                    models.CharField(
                        choices=[("waits", "waits"), ("done", "done"), ("refused", "refused"), ("off", "off")],
                        default="waits",
                        help_text="What became of it (states.codes).",
                        max_length=7,
                    ),
                ),
                ("reason", models.CharField(blank=True, help_text="Why it was refused, as publication tells it.", max_length=20)),
                ("made_at", models.DateTimeField(help_text="When they did.")),
                (
                    "by",
                    models.ForeignKey(help_text="Who planned it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
                (
                    "document",
                    models.ForeignKey(help_text="What.", on_delete=django.db.models.deletion.CASCADE, related_name="planned", to="documents.document"),
                ),
            ],
            options={
                "ordering": ["document", "id"],
                "indexes": [models.Index(fields=["state", "at"], name="meetings_planned_due")],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("state__in", ["waits", "done", "refused", "off"])), name="meetings_planned_state_is_known"),
                    models.UniqueConstraint(condition=models.Q(("state", "waits")), fields=("document",), name="meetings_planned_once"),
                    models.CheckConstraint(condition=models.Q(("ground", ""), _negated=True), name="meetings_planned_has_ground"),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("state", "refused"), _negated=True), models.Q(("reason", ""), _negated=True), _connector="OR"),
                        name="meetings_planned_refused_why",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SentMinutes",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("minutes", "minutes"), ("certify", "certify")],
                        default="minutes",
                        help_text="Minutes or an extract, or that something waits to be certified.",
                        max_length=7,
                    ),
                ),
                ("case_number", models.CharField(blank=True, help_text="The number that whoever gets it has for it.", max_length=60)),
                ("sent_to", models.EmailField(help_text="The address.", max_length=254)),
                ("by", models.ForeignKey(help_text="Who sent it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                (
                    "item",
                    models.ForeignKey(
                        help_text="Of which item; empty for the whole.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sent",
                        to="meetings.agendaitem",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="Of which meeting.", on_delete=django.db.models.deletion.PROTECT, related_name="sent", to="meetings.runmeeting"
                    ),
                ),
                (
                    "message",
                    models.OneToOneField(
                        help_text="By which message it goes.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="minutes_letter",
                        to="following.message",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="To which organisation.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.organisation"
                    ),
                ),
                (
                    "participant",
                    models.ForeignKey(
                        help_text="To whom.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="meetings.participant"
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "sent minutes",
                "ordering": ["meeting", "id"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("kind__in", ["minutes", "certify"])), name="meetings_sent_kind_is_known"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("item", None), ("organisation", None), ("participant__isnull", False)),
                            models.Q(("organisation__isnull", False), ("participant", None)),
                            _connector="OR",
                        ),
                        name="meetings_sent_to_one",
                    ),
                ],
            },
        ),
    ]
