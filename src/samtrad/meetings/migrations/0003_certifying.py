"""Tables of what is certified."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("documents", "0002_ways"),
        ("meetings", "0002_refusals"),
    ]

    operations = [
        migrations.CreateModel(
            name="WrittenMinutes",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.IntegerField(help_text="Its number, from 1.")),
                ("text", models.TextField(help_text="The text.")),
                ("record", models.BinaryField(help_text="The Minutes as JSON.")),
                ("sha256", models.CharField(help_text="SHA-256 of the text in UTF-8.", max_length=64)),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "by",
                    models.ForeignKey(
                        help_text="Who had it composed.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.PROTECT, related_name="written", to="meetings.runmeeting"),
                ),
            ],
            options={
                "verbose_name_plural": "written minutes",
                "ordering": ["meeting", "version"],
                "constraints": [models.UniqueConstraint(fields=("meeting", "version"), name="meetings_written_once")],
            },
        ),
        migrations.CreateModel(
            name="CertifiedUnit",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("is_immediate", models.BooleanField(default=False, help_text="Whether it is single items, certified at once.")),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "draft"), ("sent", "sent"), ("certified", "certified"), ("noticed", "noticed"), ("final", "final")],
                        default="draft",
                        help_text="How far it has come (states.codes).",
                        max_length=9,
                    ),
                ),
                ("certify_by", models.DateField(help_text="The day by which it is to be certified (5:69).")),
                ("sent_at", models.DateTimeField(help_text="When it was sent to those who certify.", null=True)),
                ("certified_on", models.DateField(help_text="When the last of them certified.", null=True)),
                (
                    "document",
                    models.ForeignKey(
                        help_text="The document that it became in the register.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="documents.document",
                    ),
                ),
                ("items", models.ManyToManyField(help_text="Which items.", related_name="units", to="meetings.agendaitem")),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.PROTECT, related_name="units", to="meetings.runmeeting"),
                ),
                (
                    "written",
                    models.ForeignKey(
                        help_text="The text that is certified.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="meetings.writtenminutes",
                    ),
                ),
            ],
            options={
                "ordering": ["meeting", "id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "sent", "certified", "noticed", "final"])), name="meetings_unit_state_is_known"
                    ),
                    models.UniqueConstraint(condition=models.Q(("is_immediate", False)), fields=("meeting",), name="meetings_unit_one_ordinary"),
                    models.CheckConstraint(
                        condition=models.Q(("state", "draft"), models.Q(("sent_at__isnull", False), ("written__isnull", False)), _connector="OR"),
                        name="meetings_unit_sent_is_written",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ["certified", "noticed", "final"]), _negated=True), ("certified_on__isnull", False), _connector="OR"
                        ),
                        name="meetings_unit_certified_on",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BoardNotice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "state",
                    models.CharField(
                        choices=[("planned", "planned"), ("up", "up"), ("down", "down")], default="planned", help_text="Planned, up or down.", max_length=7
                    ),
                ),
                ("up", models.DateField(help_text="The day on which it was put up.", null=True)),
                ("down", models.DateField(help_text="The first day on which it was not up the whole day.", null=True)),
                ("kept_at", models.CharField(help_text="Where the minutes are available, as the notice says.", max_length=200)),
                ("is_confirmed", models.BooleanField(default=False, help_text="Whether a person confirmed it, or it was fetched and kept.")),
                ("proof", models.CharField(blank=True, help_text="SHA-256 of what was fetched from the board.", max_length=64)),
                ("board", models.ForeignKey(help_text="Where.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to="meetings.noticeboard")),
                (
                    "by",
                    models.ForeignKey(
                        help_text="Who put it up or confirmed it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(help_text="Of what.", on_delete=django.db.models.deletion.PROTECT, related_name="notices", to="meetings.certifiedunit"),
                ),
            ],
            options={
                "ordering": ["unit", "board", "id"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("state__in", ["planned", "up", "down"])), name="meetings_notice_state_is_known"),
                    models.UniqueConstraint(
                        condition=models.Q(("state", "down"), _negated=True), fields=("unit", "board"), name="meetings_notice_one_at_a_time"
                    ),
                    models.CheckConstraint(condition=models.Q(("kept_at", ""), _negated=True), name="meetings_notice_says_where"),
                    models.CheckConstraint(
                        condition=models.Q(("state", "planned"), models.Q(("by__isnull", False), ("up__isnull", False)), _connector="OR"),
                        name="meetings_notice_up",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("state", "down"), _negated=True), ("down__isnull", False), _connector="OR"), name="meetings_notice_down"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("down__isnull", True), ("up__isnull", True), ("down__gte", models.F("up")), _connector="OR"),
                        name="meetings_notice_in_order",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Certifier",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "state",
                    models.CharField(
                        choices=[("asked", "asked"), ("signed", "signed"), ("refused", "refused"), ("fallen", "fallen")],
                        default="asked",
                        help_text="Where it is (states.codes).",
                        max_length=7,
                    ),
                ),
                ("sha256", models.CharField(blank=True, help_text="SHA-256 of the text that was signed.", max_length=64)),
                ("comment", models.TextField(blank=True, help_text="What they say of it.")),
                ("method", models.CharField(blank=True, help_text="How: signed in, on paper, by certificate.", max_length=20)),
                ("evidence", models.JSONField(blank=True, default=dict, help_text="What proves it, as the way of signing has it.")),
                ("at", models.DateTimeField(help_text="When.", null=True)),
                (
                    "by",
                    models.ForeignKey(
                        help_text="The account that noted it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("participant", models.ForeignKey(help_text="Who.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to="meetings.participant")),
                (
                    "unit",
                    models.ForeignKey(help_text="What.", on_delete=django.db.models.deletion.PROTECT, related_name="certifiers", to="meetings.certifiedunit"),
                ),
            ],
            options={
                "ordering": ["unit", "id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["asked", "signed", "refused", "fallen"])), name="meetings_certifier_state_is_known"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("state", "fallen"), _negated=True), fields=("unit", "participant"), name="meetings_certifier_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "signed"), _negated=True),
                            models.Q(
                                models.Q(("sha256", ""), _negated=True), models.Q(("method", ""), _negated=True), ("at__isnull", False), ("by__isnull", False)
                            ),
                            _connector="OR",
                        ),
                        name="meetings_certifier_signed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "refused"), _negated=True),
                            models.Q(models.Q(("comment", ""), _negated=True), ("at__isnull", False)),
                            _connector="OR",
                        ),
                        name="meetings_certifier_refused",
                    ),
                ],
            },
        ),
    ]
