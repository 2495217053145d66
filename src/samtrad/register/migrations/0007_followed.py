"""Tasks that somebody got, and what befell agreements and plans, as facts of meetings."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("register", "0006_listed"),
    ]

    operations = [
        migrations.CreateModel(
            name="AgreementEvent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "classification",
                    models.CharField(
                        choices=[("open", "Offentlig"), ("internal", "Intern"), ("secret", "Sekretess")],
                        default="open",
                        help_text="Public once published, internal, or secret by a paragraph of law.",
                        max_length=8,
                    ),
                ),
                ("ground", models.CharField(blank=True, help_text="The paragraph that a secret rests on, such as OSL 25:1.", max_length=80)),
                ("is_public", models.BooleanField(default=False, help_text="Whether anyone may see it: a person published it, and it is not secret.")),
                ("scope", models.BigIntegerField(help_text="Id of the body whose members may see it before it is public; empty for none.", null=True)),
                ("ordinal", models.IntegerField(help_text="Its index in the record's list, from 0.")),
                ("start", models.IntegerField(help_text="Where its words start in the text.")),
                ("end", models.IntegerField(help_text="Where they end.")),
                ("page", models.IntegerField(default=0, help_text="The page that they start on, from 1; 0 for formats without pages.")),
                ("decision", models.IntegerField(help_text="The index in the record of the decision that it stands in.", null=True)),
                ("decision_type", models.CharField(blank=True, help_text="That decision's type; empty where it stands in none.", max_length=10)),
                ("decision_status", models.CharField(blank=True, help_text="Whether that was made, reported or proposed.", max_length=8)),
                ("decision_force", models.CharField(blank=True, help_text="That decision's force.", max_length=14)),
                ("decided_by", models.CharField(blank=True, help_text="Who decided, as printed.", max_length=200)),
                ("addressee", models.CharField(blank=True, help_text="Whom the decision turns to, as printed.", max_length=200)),
                ("day", models.DateField(help_text="The day that it is sorted by: the decision's own, else the meeting's.", null=True)),
                ("name", models.CharField(help_text="As printed.", max_length=500)),
                ("event", models.CharField(blank=True, help_text="What befell it, by the record's codes; empty for a validity alone.", max_length=12)),
                ("valid_from", models.DateField(help_text="The first day of the validity that is stated.", null=True)),
                ("valid_to", models.DateField(help_text="Its last day.", null=True)),
                ("parties", models.JSONField(default=list, help_text="Between whom, as printed.")),
                ("part_of", models.CharField(blank=True, help_text="What it is a part of, as printed.", max_length=500)),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item that it belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.item",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="register.meeting"),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [
                    models.Index(fields=["is_public", "-day", "-id"], name="register_agreements_by_day"),
                    models.Index(fields=["scope", "is_public", "-day", "-id"], name="register_agreements_of_body"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"),
                        name="register_agreementevent_only_open_is_public",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="register_agreementevent_secret_has_ground",
                    ),
                    models.UniqueConstraint(fields=("meeting", "ordinal"), name="register_agreementevent_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Assignment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "classification",
                    models.CharField(
                        choices=[("open", "Offentlig"), ("internal", "Intern"), ("secret", "Sekretess")],
                        default="open",
                        help_text="Public once published, internal, or secret by a paragraph of law.",
                        max_length=8,
                    ),
                ),
                ("ground", models.CharField(blank=True, help_text="The paragraph that a secret rests on, such as OSL 25:1.", max_length=80)),
                ("is_public", models.BooleanField(default=False, help_text="Whether anyone may see it: a person published it, and it is not secret.")),
                ("scope", models.BigIntegerField(help_text="Id of the body whose members may see it before it is public; empty for none.", null=True)),
                ("ordinal", models.IntegerField(help_text="Its index in the record's list, from 0.")),
                ("start", models.IntegerField(help_text="Where its words start in the text.")),
                ("end", models.IntegerField(help_text="Where they end.")),
                ("page", models.IntegerField(default=0, help_text="The page that they start on, from 1; 0 for formats without pages.")),
                ("decision", models.IntegerField(help_text="The index in the record of the decision that it stands in.", null=True)),
                ("decision_type", models.CharField(blank=True, help_text="That decision's type; empty where it stands in none.", max_length=10)),
                ("decision_status", models.CharField(blank=True, help_text="Whether that was made, reported or proposed.", max_length=8)),
                ("decision_force", models.CharField(blank=True, help_text="That decision's force.", max_length=14)),
                ("decided_by", models.CharField(blank=True, help_text="Who decided, as printed.", max_length=200)),
                ("addressee", models.CharField(blank=True, help_text="Whom the decision turns to, as printed.", max_length=200)),
                ("day", models.DateField(help_text="The day that it is sorted by: the decision's own, else the meeting's.", null=True)),
                ("task", models.TextField(help_text="As printed.")),
                ("responsible", models.CharField(blank=True, help_text="Who has it, as printed.", max_length=300)),
                ("assigned_by", models.CharField(blank=True, help_text="Who gave it, as printed.", max_length=300)),
                ("due_from", models.DateField(help_text="The first day of when it is due, as precisely as the words allow.", null=True)),
                ("due", models.DateField(help_text="The last day of when it is due.", null=True)),
                ("status", models.CharField(blank=True, help_text="open, done or paused by the words; empty where they do not say.", max_length=6)),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item that it belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(class)ss",
                        to="register.item",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="register.meeting"),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [
                    models.Index(fields=["is_public", "-day", "-id"], name="register_assignments_by_day"),
                    models.Index(fields=["scope", "is_public", "-day", "-id"], name="register_assignments_of_body"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="register_assignment_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="register_assignment_secret_has_ground",
                    ),
                    models.UniqueConstraint(fields=("meeting", "ordinal"), name="register_assignment_once"),
                ],
            },
        ),
    ]
