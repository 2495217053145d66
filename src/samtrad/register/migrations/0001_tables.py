"""Meetings, items, decisions and the other facts, each with its places."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [
        ("register", "0001_initial"),
        ("register", "0002_numbers"),
        ("register", "0003_classed"),
        ("register", "0004_counted"),
        ("register", "0005_in_order"),
        ("register", "0006_listed"),
        ("register", "0007_followed"),
    ]

    initial = True

    dependencies = [
        ("access", "0001_tables"),
        ("documents", "0001_tables"),
        ("people", "0001_tables"),
    ]

    operations = [
        migrations.CreateModel(
            name="Meeting",
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
                ("slug", models.SlugField(help_text="What it goes by in addresses.", max_length=140, unique=True)),
                ("title", models.CharField(blank=True, help_text="What its document calls itself.", max_length=300)),
                ("first_day", models.DateField(help_text="Its first day; empty where no document states it.", null=True)),
                ("last_day", models.DateField(help_text="Its last day.", null=True)),
                ("not_before", models.DateField(help_text="The earliest day that it may have been, where none is stated.", null=True)),
                ("not_after", models.DateField(help_text="The latest day that it may have been.", null=True)),
                ("kind", models.CharField(help_text="The kind of the document that its facts are from: minutes, notes, call, agenda, other.", max_length=8)),
                ("items_count", models.IntegerField(default=0, help_text="How many items it has.")),
                ("decisions_count", models.IntegerField(default=0, help_text="How many decision clauses were made at it.")),
                ("present_count", models.IntegerField(default=0, help_text="How many were there, at least for a part.")),
                ("open_doubts", models.IntegerField(default=0, help_text="How many doubts of its reading wait for a person.")),
                ("body", models.ForeignKey(help_text="What met.", on_delete=django.db.models.deletion.PROTECT, related_name="meetings", to="people.body")),
                (
                    "reading",
                    models.ForeignKey(
                        help_text="The reading that its facts are views of.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="meetings",
                        to="documents.reading",
                    ),
                ),
            ],
            options={
                "ordering": [models.OrderBy(models.F("first_day"), descending=True, nulls_last=True), "-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["body", "is_public", "-first_day", "-id"], name="register_meetings_of_body"),
                    models.Index(fields=["is_public", "-first_day", "-id"], name="register_meetings_by_day"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="register_meeting_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="register_meeting_secret_has_ground",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("first_day__isnull", True), ("last_day__isnull", True)), ("first_day__lte", models.F("last_day")), _connector="OR"
                        ),
                        name="register_meeting_days_in_order",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("not_before__isnull", True), ("not_after__isnull", True), ("not_before__lte", models.F("not_after")), _connector="OR"
                        ),
                        name="register_meeting_window_in_order",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Item",
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
                ("number", models.CharField(blank=True, help_text="As printed, without § and full stop.", max_length=20)),
                ("heading", models.CharField(help_text="As printed.", max_length=500)),
                ("level", models.IntegerField(default=1, help_text="1 for an item, 2 for an item under it.")),
                (
                    "case_number",
                    models.CharField(blank=True, db_index=True, help_text="The authority's number of the case (diarienummer), as printed.", max_length=60),
                ),
                ("is_information", models.BooleanField(help_text="Whether it is for information alone; empty where it is not said.", null=True)),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="register.meeting"),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [models.Index(fields=["is_public", "-id"], name="register_items_public")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="register_item_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="register_item_secret_has_ground",
                    ),
                    models.UniqueConstraint(fields=("meeting", "ordinal"), name="register_item_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Dissent",
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
                ("kind", models.CharField(help_text="reservation, statement or note.", max_length=12)),
                ("by", models.JSONField(default=list, help_text="Who, as printed.")),
                ("text", models.TextField(blank=True, help_text="As printed.")),
                ("persons", models.ManyToManyField(help_text="Who, once resolved.", related_name="dissents", to="people.person")),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="dissents", to="register.item"
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="register.meeting"),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="register_dissent_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="register_dissent_secret_has_ground",
                    ),
                    models.UniqueConstraint(fields=("meeting", "ordinal"), name="register_dissent_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Decision",
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
                ("text", models.TextField(help_text="As printed.")),
                ("type", models.CharField(help_text="note, approve, reject, propose, recommend, assign, elect, defer, refer, amend or other.", max_length=10)),
                ("status", models.CharField(help_text="made at the meeting, reported of another body, or proposed.", max_length=8)),
                (
                    "force",
                    models.CharField(blank=True, help_text="binding, preparatory, recommendation, position, opinion, internal or informative.", max_length=14),
                ),
                ("by", models.CharField(blank=True, help_text="Who decides, as printed.", max_length=200)),
                ("addressee", models.CharField(blank=True, help_text="Whom it turns to, as printed.", max_length=200)),
                ("decided_on", models.DateField(help_text="The day that is stated of it.", null=True)),
                ("day", models.DateField(help_text="The day that it is sorted by: its own, else the meeting's.", null=True)),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item that it belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="decisions",
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
                    models.Index(fields=["is_public", "-day", "-id"], name="register_decisions_by_day"),
                    models.Index(fields=["type", "-day"], name="register_decisions_by_type"),
                    models.Index(fields=["scope", "is_public", "-day", "-id"], name="register_decisions_of_body"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="register_decision_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="register_decision_secret_has_ground",
                    ),
                    models.UniqueConstraint(fields=("meeting", "ordinal"), name="register_decision_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="ComingMeeting",
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
                ("ordinal", models.IntegerField(help_text="Its place among those that the minutes announce, from 0.")),
                ("day", models.DateField(help_text="When.")),
                ("start", models.CharField(blank=True, help_text="When it begins, HH:MM.", max_length=5)),
                ("end", models.CharField(blank=True, help_text="When it ends.", max_length=5)),
                ("place", models.CharField(blank=True, help_text="Where.", max_length=200)),
                ("starts_at", models.IntegerField(help_text="Where the words start in the text; empty where they have no place.", null=True)),
                ("ends_at", models.IntegerField(help_text="Where they end.", null=True)),
                ("body", models.ForeignKey(help_text="What will meet.", on_delete=django.db.models.deletion.CASCADE, related_name="coming", to="people.body")),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="Whose minutes announce it.", on_delete=django.db.models.deletion.CASCADE, related_name="coming", to="register.meeting"
                    ),
                ),
            ],
            options={
                "ordering": ["day"],
                "abstract": False,
                "indexes": [models.Index(fields=["is_public", "day"], name="register_coming_by_day")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="register_comingmeeting_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="register_comingmeeting_secret_has_ground",
                    ),
                    models.UniqueConstraint(fields=("meeting", "ordinal"), name="register_coming_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Classified",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.CharField(blank=True, help_text="The item's number, as printed.", max_length=20)),
                ("key", models.CharField(help_text="The item's heading as it is looked up: folded (people.naming.key).", max_length=500)),
                ("case_number", models.CharField(blank=True, help_text="The item's case number, as printed.", max_length=60)),
                (
                    "classification",
                    models.CharField(
                        choices=[("open", "Offentlig"), ("internal", "Intern"), ("secret", "Sekretess")], help_text="Internal or secret.", max_length=8
                    ),
                ),
                ("ground", models.CharField(blank=True, help_text="The paragraph that a secret rests on, such as OSL 25:1.", max_length=80)),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "by",
                    models.ForeignKey(help_text="Who classed it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="classified", to="register.meeting"),
                ),
            ],
            options={
                "verbose_name_plural": "classified",
                "constraints": [
                    models.UniqueConstraint(fields=("meeting", "number", "key"), name="register_classified_once"),
                    models.CheckConstraint(condition=models.Q(("classification", "open"), _negated=True), name="register_classified_is_not_open"),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="register_classified_secret_has_ground",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Attendance",
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
                ("name", models.CharField(blank=True, help_text="As printed; empty for a vacant seat.", max_length=200)),
                ("party_label", models.CharField(blank=True, help_text="As printed.", max_length=20)),
                ("organisation_name", models.CharField(blank=True, help_text="As printed.", max_length=200)),
                ("title", models.CharField(blank=True, help_text="As printed.", max_length=200)),
                (
                    "capacity",
                    models.CharField(
                        help_text="member, substitute, serving_substitute, co_opted, secretary, officer, guest, presenter or other.", max_length=20
                    ),
                ),
                ("presence", models.CharField(help_text="present, absent, part or vacant.", max_length=8)),
                ("item_numbers", models.JSONField(default=list, help_text="For which items, where only a part is stated.")),
                ("since", models.CharField(blank=True, help_text="From when, HH:MM.", max_length=5)),
                ("until", models.CharField(blank=True, help_text="Until when.", max_length=5)),
                ("replaces", models.CharField(blank=True, help_text="For whom a substitute serves, as printed.", max_length=200)),
                ("is_remote", models.BooleanField(help_text="Whether from a distance; empty where it is not said.", null=True)),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="For whom, once resolved.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="attendances",
                        to="people.organisation",
                    ),
                ),
                (
                    "party",
                    models.ForeignKey(
                        help_text="The party that the label stood for then.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="attendances",
                        to="people.party",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Who it is, once resolved.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="attendances",
                        to="people.person",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="register.meeting"),
                ),
            ],
            options={
                "verbose_name_plural": "attendance",
                "abstract": False,
                "indexes": [models.Index(fields=["person", "meeting"], name="register_attendance_of_person")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="register_attendance_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="register_attendance_secret_has_ground",
                    ),
                    models.UniqueConstraint(fields=("meeting", "ordinal"), name="register_attendance_once"),
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
            name="MeetingDocument",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.IntegerField(default=1, help_text="Which of the document's records it is.")),
                ("role", models.CharField(help_text="minutes, notes, call, agenda, extract or other.", max_length=8)),
                ("is_current", models.BooleanField(default=True, help_text="Whether it is the latest version in its role.")),
                (
                    "document",
                    models.ForeignKey(help_text="The document.", on_delete=django.db.models.deletion.CASCADE, related_name="meetings", to="documents.document"),
                ),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="documents", to="register.meeting"),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("document", "number"), name="register_record_of_one_meeting")],
            },
        ),
        migrations.CreateModel(
            name="MeetingSlug",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("slug", models.SlugField(help_text="The old address.", max_length=140, unique=True)),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="Where it leads.", on_delete=django.db.models.deletion.CASCADE, related_name="old_slugs", to="register.meeting"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Mention",
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
                ("day", models.DateField(help_text="The day that it is sorted by.", null=True)),
                (
                    "decision",
                    models.ForeignKey(
                        help_text="The decision that names it.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="mentions",
                        to="register.decision",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item that names it.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="mentions", to="register.item"
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="Who is named.", on_delete=django.db.models.deletion.CASCADE, related_name="mentions", to="people.organisation"
                    ),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [models.Index(fields=["organisation", "is_public", "-day", "-id"], name="register_mentions_by_day")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="register_mention_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="register_mention_secret_has_ground",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("decision__isnull", True)), fields=("organisation", "item"), name="register_mention_of_item_once"
                    ),
                    models.UniqueConstraint(fields=("organisation", "decision"), name="register_mention_of_decision_once"),
                    models.CheckConstraint(
                        condition=models.Q(("item__isnull", False), ("decision__isnull", False), _connector="OR"), name="register_mention_of_something"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Proposal",
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
                ("by", models.JSONField(default=list, help_text="Who moved it, as printed.")),
                ("kind", models.CharField(help_text="approve, reject, amend, add, counter, remit, table or other.", max_length=10)),
                ("text", models.TextField(help_text="As printed.")),
                ("order", models.IntegerField(help_text="Its place in the order of questions.", null=True)),
                ("is_withdrawn", models.BooleanField(default=False, help_text="Whether it was withdrawn.")),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="proposals", to="register.item"
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="register.meeting"),
                ),
                ("persons", models.ManyToManyField(help_text="Who moved it, once resolved.", related_name="proposals", to="people.person")),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="register_proposal_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="register_proposal_secret_has_ground",
                    ),
                    models.UniqueConstraint(fields=("meeting", "ordinal"), name="register_proposal_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Sitting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("ordinal", models.IntegerField(help_text="Its place among the meeting's days, from 0.")),
                ("day", models.DateField(help_text="The day.")),
                ("start", models.CharField(blank=True, help_text="When it began, HH:MM.", max_length=5)),
                ("end", models.CharField(blank=True, help_text="When it ended.", max_length=5)),
                ("place", models.CharField(blank=True, help_text="Where.", max_length=200)),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="sittings", to="register.meeting"),
                ),
            ],
            options={
                "ordering": ["meeting", "ordinal"],
                "constraints": [models.UniqueConstraint(fields=("meeting", "ordinal"), name="register_sitting_once")],
            },
        ),
        migrations.CreateModel(
            name="Vote",
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
                ("yes", models.IntegerField(help_text="How many yes.", null=True)),
                ("no", models.IntegerField(help_text="How many no.", null=True)),
                ("abstained", models.IntegerField(help_text="How many abstained.", null=True)),
                ("absent", models.IntegerField(help_text="How many were absent.", null=True)),
                ("yes_means", models.TextField(blank=True, help_text="What yes stood for, as printed.")),
                ("no_means", models.TextField(blank=True, help_text="What no stood for.")),
                ("casting_vote", models.BooleanField(help_text="Whether the chair's vote decided; empty where it is not said.", null=True)),
                ("is_secret", models.BooleanField(help_text="Whether it was by secret ballot.", null=True)),
                (
                    "item",
                    models.ForeignKey(help_text="The item.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="votes", to="register.item"),
                ),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="%(class)ss", to="register.meeting"),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="register_vote_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="register_vote_secret_has_ground",
                    ),
                    models.UniqueConstraint(fields=("meeting", "ordinal"), name="register_vote_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Ballot",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("ordinal", models.IntegerField(help_text="Its place in the list, from 0.")),
                ("name", models.CharField(help_text="As printed.", max_length=200)),
                ("option", models.CharField(help_text="yes, no, abstain or absent.", max_length=8)),
                (
                    "person",
                    models.ForeignKey(
                        help_text="Who it is, once resolved.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="ballots",
                        to="people.person",
                    ),
                ),
                ("vote", models.ForeignKey(help_text="The vote.", on_delete=django.db.models.deletion.CASCADE, related_name="ballots", to="register.vote")),
            ],
            options={
                "ordering": ["vote", "ordinal"],
                "constraints": [models.UniqueConstraint(fields=("vote", "ordinal"), name="register_ballot_once")],
            },
        ),
        migrations.CreateModel(
            name="BodyYear",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("year", models.SmallIntegerField(help_text="The year; 0 for meetings whose day no document states.")),
                ("meetings", models.IntegerField(help_text="How many meetings it has whose minutes or notes are public.")),
                ("partly", models.IntegerField(default=0, help_text="How many meetings are known by an extract, a call or an agenda alone.")),
                ("items", models.IntegerField(help_text="How many items those meetings have.")),
                ("decisions", models.IntegerField(help_text="How many decision clauses were made at them.")),
                ("doubts", models.IntegerField(default=0, help_text="How many doubts wait for a person.")),
                ("listed", models.IntegerField(default=0, help_text="How many of the meetings list who was there.")),
                ("present", models.IntegerField(default=0, help_text="How many persons were there, summed over those meetings.")),
                ("organisations", models.IntegerField(default=0, help_text="From how many organisations they came, summed over those meetings.")),
                ("municipalities", models.IntegerField(default=0, help_text="How many of those are municipalities.")),
                (
                    "announced",
                    models.JSONField(default=list, help_text="Days on which the body was to meet by its own minutes, and of which no document is public; ISO."),
                ),
                (
                    "gaps",
                    models.JSONField(
                        default=list, help_text="Numbers that lack in the series of items: first, last, and the days of the meetings before and after."
                    ),
                ),
                ("body", models.ForeignKey(help_text="The body.", on_delete=django.db.models.deletion.CASCADE, related_name="years", to="people.body")),
            ],
            options={
                "ordering": ["body", "year"],
                "constraints": [models.UniqueConstraint(fields=("body", "year"), name="register_body_year_once")],
            },
        ),
    ]
