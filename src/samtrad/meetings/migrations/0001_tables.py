"""Tables of running a meeting."""

import django.db.models.deletion
import django.db.models.expressions
from django.conf import settings
from django.db import migrations, models

import samtrad.matters.models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "__first__"),
        ("documents", "0001_tables"),
        ("matters", "0001_tables"),
        ("people", "0001_tables"),
    ]

    operations = [
        migrations.CreateModel(
            name="Post",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("seat", models.SmallIntegerField(help_text="The member's seat, from 1; empty for who is no member.", null=True)),
                ("turn", models.SmallIntegerField(help_text="A substitute's place in the order of service, from 1.", null=True)),
                ("group", models.CharField(blank=True, help_text="Party, or party in a constituency: whose substitutes serve for whom.", max_length=60)),
                (
                    "serves_for",
                    models.CharField(
                        blank=True, help_text="Groups that a substitute serves for after the own, in order, with commas; empty for all.", max_length=200
                    ),
                ),
                ("presides", models.SmallIntegerField(help_text="Who presides: 1 the chair, 2 the first vice chair, and so on.", null=True)),
                ("name", models.CharField(blank=True, help_text="The name as minutes print it; empty for a vacant seat.", max_length=200)),
                ("party", models.CharField(blank=True, help_text="The party's label.", max_length=20)),
                ("title", models.CharField(blank=True, help_text="Title, as minutes print it.", max_length=120)),
                (
                    "capacity",
                    models.CharField(
                        default="member", help_text="In what capacity, by the words of the record: member, substitute, secretary, officer …", max_length=20
                    ),
                ),
                ("email", models.EmailField(blank=True, help_text="Where they are called.", max_length=254)),
                ("since", models.DateField(help_text="From when; empty for always.", null=True)),
                ("until", models.DateField(help_text="Until when; empty while it holds.", null=True)),
                ("body", models.ForeignKey(help_text="In which body.", on_delete=django.db.models.deletion.CASCADE, related_name="posts", to="people.body")),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="For which organisation.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.organisation"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="The person of the register, where it is known.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="people.person",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        help_text="Their account, where they have one.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["body", models.OrderBy(models.F("seat"), nulls_last=True), models.OrderBy(models.F("turn"), nulls_last=True), "id"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("seat__isnull", False), ("until__isnull", True)), fields=("body", "seat"), name="meetings_post_one_seat"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("turn__isnull", False), ("until__isnull", True)), fields=("body", "turn"), name="meetings_post_one_turn"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("presides__isnull", False), ("until__isnull", True)), fields=("body", "presides"), name="meetings_post_one_presides"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("seat__isnull", True), ("turn__isnull", True), _connector="OR"), name="meetings_post_seat_or_turn"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("name", ""), _negated=True), ("seat__isnull", False), _connector="OR"),
                        name="meetings_post_named_or_vacant_seat",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("presides__isnull", True), models.Q(("seat__isnull", False), models.Q(("name", ""), _negated=True)), _connector="OR"
                        ),
                        name="meetings_post_presides_seated",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("since__isnull", True), ("until__isnull", True), ("since__lte", models.F("until")), _connector="OR"),
                        name="meetings_post_in_order",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RecurringItem",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(help_text="Its heading.", max_length=300)),
                ("proposal", models.TextField(blank=True, help_text="What is proposed to be decided, a clause a line.")),
                ("subject", models.CharField(default="matter", help_text="What it is about (law.codes.Subject).", max_length=16)),
                ("is_last", models.BooleanField(default=False, help_text="Whether it stands at the end of the agenda.")),
                ("place", models.SmallIntegerField(default=0, help_text="Its place among those.")),
                (
                    "body",
                    models.ForeignKey(
                        help_text="Whose meetings.", on_delete=django.db.models.deletion.CASCADE, related_name="recurring_items", to="people.body"
                    ),
                ),
            ],
            options={
                "ordering": ["is_last", "place", "id"],
                "constraints": [models.CheckConstraint(condition=models.Q(("title", ""), _negated=True), name="meetings_recurring_titled")],
            },
        ),
        migrations.CreateModel(
            name="RunMeeting",
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
                (
                    "address",
                    models.CharField(
                        default=samtrad.matters.models.new_address, help_text="What it goes by in addresses: told by chance.", max_length=12, unique=True
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("planned", "planned"),
                            ("called", "called"),
                            ("open", "open"),
                            ("adjourned", "adjourned"),
                            ("closed", "closed"),
                            ("drafted", "drafted"),
                            ("certified", "certified"),
                            ("noticed", "noticed"),
                            ("final", "final"),
                            ("approved", "approved"),
                            ("archived", "archived"),
                            ("cancelled", "cancelled"),
                        ],
                        default="planned",
                        help_text="How far it has come (states.codes).",
                        max_length=9,
                    ),
                ),
                (
                    "title",
                    models.CharField(blank=True, help_text="What it is called beside the body's name: extra sammanträde, konstituerande.", max_length=200),
                ),
                ("first_day", models.DateField(help_text="Its first day; the others are sittings.")),
                ("called_at", models.DateTimeField(help_text="When it was called.", null=True)),
                ("opened_at", models.DateTimeField(help_text="When it was opened.", null=True)),
                ("closed_at", models.DateTimeField(help_text="When it was closed: what is reserved is reserved before.", null=True)),
                (
                    "body",
                    models.ForeignKey(help_text="What meets.", on_delete=django.db.models.deletion.PROTECT, related_name="run_meetings", to="people.body"),
                ),
                (
                    "planned_by",
                    models.ForeignKey(help_text="Who planned it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
            ],
            options={
                "ordering": ["-first_day", "-id"],
                "abstract": False,
                "indexes": [models.Index(fields=["body", "first_day"], name="meetings_of_body_by_day")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="meetings_runmeeting_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="meetings_runmeeting_secret_has_ground",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                [
                                    "planned",
                                    "called",
                                    "open",
                                    "adjourned",
                                    "closed",
                                    "drafted",
                                    "certified",
                                    "noticed",
                                    "final",
                                    "approved",
                                    "archived",
                                    "cancelled",
                                ],
                            )
                        ),
                        name="meetings_meeting_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("called_at__isnull", False),
                            models.Q(
                                ("state__in", ["called", "open", "adjourned", "closed", "drafted", "certified", "noticed", "final", "approved", "archived"]),
                                _negated=True,
                            ),
                            _connector="OR",
                        ),
                        name="meetings_meeting_called",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("closed_at__isnull", False),
                            models.Q(("state__in", ["closed", "drafted", "certified", "noticed", "final", "approved", "archived"]), _negated=True),
                            _connector="OR",
                        ),
                        name="meetings_meeting_closed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("closed_at__isnull", True), ("opened_at__isnull", True), ("closed_at__gte", models.F("opened_at")), _connector="OR"
                        ),
                        name="meetings_meeting_in_order",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Participant",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("seat", models.SmallIntegerField(help_text="The member's seat.", null=True)),
                ("turn", models.SmallIntegerField(help_text="A substitute's place in the order of service.", null=True)),
                ("group", models.CharField(blank=True, help_text="Whose substitutes serve for whom.", max_length=60)),
                ("serves_for", models.CharField(blank=True, help_text="Groups that a substitute serves for after the own.", max_length=200)),
                ("presides", models.SmallIntegerField(help_text="Who presides: 1 the chair.", null=True)),
                ("name", models.CharField(blank=True, help_text="The name as minutes print it.", max_length=200)),
                ("party", models.CharField(blank=True, help_text="The party's label.", max_length=20)),
                ("title", models.CharField(blank=True, help_text="Title, as minutes print it.", max_length=120)),
                ("capacity", models.CharField(help_text="In what capacity, by the words of the record.", max_length=20)),
                ("email", models.EmailField(blank=True, help_text="Where they are called.", max_length=254)),
                ("certifies", models.BooleanField(default=False, help_text="Whether they certify the minutes, beside the chair.")),
                ("answer", models.CharField(blank=True, choices=[("yes", "yes"), ("no", "no")], help_text="What they answered to the call.", max_length=3)),
                ("answered_at", models.DateTimeField(help_text="When.", null=True)),
                ("called_at", models.DateTimeField(help_text="When they were called: a substitute when it became their turn.", null=True)),
                (
                    "is_called_in",
                    models.BooleanField(default=False, help_text="Whether a substitute is called in: for a member who can't come, or for a vacant seat."),
                ),
                (
                    "called_for",
                    models.ForeignKey(
                        help_text="The member in whose stead they were called.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="meetings.participant",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="For which organisation.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.organisation"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        help_text="The person of the register.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="people.person"
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        help_text="Their account.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="participants", to="meetings.runmeeting"
                    ),
                ),
            ],
            options={
                "ordering": ["meeting", models.OrderBy(models.F("seat"), nulls_last=True), models.OrderBy(models.F("turn"), nulls_last=True), "id"],
                "constraints": [
                    models.UniqueConstraint(condition=models.Q(("seat__isnull", False)), fields=("meeting", "seat"), name="meetings_participant_one_seat"),
                    models.UniqueConstraint(condition=models.Q(("turn__isnull", False)), fields=("meeting", "turn"), name="meetings_participant_one_turn"),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("name", ""), _negated=True), ("seat__isnull", False), _connector="OR"),
                        name="meetings_participant_named_or_vacant",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answer", ""), ("answered_at__isnull", True)),
                            models.Q(("answer__in", ["yes", "no"]), ("answered_at__isnull", False), models.Q(("name", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="meetings_participant_answered",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="runmeeting",
            name="chair",
            field=models.ForeignKey(
                help_text="Who presides.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="meetings.participant"
            ),
        ),
        migrations.AddField(
            model_name="runmeeting",
            name="secretary",
            field=models.ForeignKey(
                help_text="Who keeps the minutes.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="meetings.participant"
            ),
        ),
        migrations.AddConstraint(
            model_name="runmeeting",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("chair__isnull", False), ("opened_at__isnull", False)),
                    models.Q(("state__in", ["open", "adjourned", "closed", "drafted", "certified", "noticed", "final", "approved", "archived"]), _negated=True),
                    _connector="OR",
                ),
                name="meetings_meeting_opened",
            ),
        ),
        migrations.CreateModel(
            name="RunSitting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("day", models.DateField(help_text="The day.")),
                ("start", models.TimeField(help_text="When it begins, or began.", null=True)),
                ("end", models.TimeField(help_text="When it ends, or ended.", null=True)),
                ("place", models.CharField(blank=True, help_text="Where.", max_length=200)),
                ("is_remote", models.BooleanField(default=False, help_text="Whether one may take part by link.")),
                ("link", models.URLField(blank=True, help_text="The link, for those who are called.", max_length=500)),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="sittings", to="meetings.runmeeting"),
                ),
            ],
            options={
                "ordering": ["meeting", "day"],
                "constraints": [
                    models.UniqueConstraint(fields=("meeting", "day"), name="meetings_sitting_once"),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("place", ""), _negated=True), ("is_remote", True), _connector="OR"), name="meetings_sitting_somewhere"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("start__isnull", True), ("end__isnull", True), ("start__lte", models.F("end")), _connector="OR"),
                        name="meetings_sitting_in_order",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AgendaItem",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("ordinal", models.IntegerField(help_text="Its place on the agenda, from 0.")),
                (
                    "state",
                    models.CharField(
                        choices=[("listed", "listed"), ("handled", "handled"), ("done", "done"), ("put_off", "put_off"), ("withdrawn", "withdrawn")],
                        default="listed",
                        help_text="How far it has come (states.codes).",
                        max_length=9,
                    ),
                ),
                (
                    "subject",
                    models.CharField(
                        choices=[
                            ("matter", "matter"),
                            ("election", "election"),
                            ("staff", "staff"),
                            ("extra_election", "extra_election"),
                            ("interpellation", "interpellation"),
                            ("information", "information"),
                        ],
                        default="matter",
                        help_text="What it is about, as far as the rules ask.",
                        max_length=14,
                    ),
                ),
                ("title", models.CharField(help_text="Its heading.", max_length=300)),
                ("number", models.IntegerField(help_text="Its number in the minutes, given when it is taken up.", null=True)),
                (
                    "period",
                    models.CharField(blank=True, help_text="In what the number runs: a year, a term's first day; empty for the meeting.", max_length=10),
                ),
                ("case_number", models.CharField(blank=True, help_text="The case number.", max_length=60)),
                ("presenter", models.CharField(blank=True, help_text="Who presents it.", max_length=200)),
                ("minutes", models.SmallIntegerField(help_text="How long it is to take.", null=True)),
                ("is_announced", models.BooleanField(default=True, help_text="Whether it was announced with the call (5:13).")),
                ("all_agreed", models.BooleanField(default=False, help_text="Whether all present agreed to decide it though it was not (5:52).")),
                ("in_camera", models.BooleanField(default=False, help_text="Whether it is handled behind closed doors.")),
                ("answered", models.BooleanField(help_text="Whether an interpellation or question was answered (5:68).", null=True)),
                (
                    "origin",
                    models.CharField(
                        choices=[
                            ("hand", "hand"),
                            ("recurring", "recurring"),
                            ("put_off", "put_off"),
                            ("task", "task"),
                            ("matter", "matter"),
                            ("round", "round"),
                            ("agreement", "agreement"),
                        ],
                        default="hand",
                        help_text="Whence it came to the agenda.",
                        max_length=9,
                    ),
                ),
                ("origin_key", models.BigIntegerField(help_text="Id of what it came from.", null=True)),
                ("taken_up_at", models.DateTimeField(help_text="When it was taken up.", null=True)),
                ("settled_at", models.DateTimeField(help_text="When it was done.", null=True)),
                (
                    "body",
                    models.ForeignKey(
                        help_text="The meeting's body, in which numbers run.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.body"
                    ),
                ),
                (
                    "comes_back",
                    models.ForeignKey(
                        help_text="The item that was put off and comes back here.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="goes_on",
                        to="meetings.agendaitem",
                    ),
                ),
                (
                    "matter",
                    models.ForeignKey(
                        help_text="The thread that it is of.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="matters.matter"
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="items", to="meetings.runmeeting"),
                ),
                (
                    "sitting",
                    models.ForeignKey(
                        help_text="On which day it is taken; empty for the first.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="items",
                        to="meetings.runsitting",
                    ),
                ),
            ],
            options={
                "ordering": ["meeting", "ordinal", "id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["listed", "handled", "done", "put_off", "withdrawn"])), name="meetings_item_state_is_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("subject__in", ["matter", "election", "staff", "extra_election", "interpellation", "information"])),
                        name="meetings_item_subject_is_known",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(models.Q(("period", ""), _negated=True), ("number__isnull", False)),
                        fields=("body", "period", "number"),
                        name="meetings_item_number_once",
                    ),
                    models.UniqueConstraint(condition=models.Q(("number__isnull", False)), fields=("meeting", "number"), name="meetings_item_number_once_here"),
                    models.UniqueConstraint(
                        condition=models.Q(("origin_key__isnull", False)), fields=("meeting", "origin", "origin_key"), name="meetings_item_of_one_origin"
                    ),
                    models.CheckConstraint(condition=models.Q(("title", ""), _negated=True), name="meetings_item_titled"),
                    models.CheckConstraint(
                        condition=models.Q(("number__isnull", True), ("number__gte", 1), _connector="OR"), name="meetings_item_number_from_1"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("taken_up_at__isnull", False), models.Q(("state__in", ["handled", "done"]), _negated=True), _connector="OR"),
                        name="meetings_item_taken_up",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Motion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.SmallIntegerField(help_text="Its number in the item, from 1.")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("approve", "approve"),
                            ("reject", "reject"),
                            ("amend", "amend"),
                            ("add", "add"),
                            ("counter", "counter"),
                            ("remit", "remit"),
                            ("table", "table"),
                            ("other", "other"),
                        ],
                        help_text="What it asks for.",
                        max_length=8,
                    ),
                ),
                ("text", models.TextField(help_text="What is proposed.")),
                ("is_main", models.BooleanField(default=False, help_text="Whether it is the main proposal.")),
                ("withdrawn_at", models.DateTimeField(help_text="When it was withdrawn.", null=True)),
                (
                    "item",
                    models.ForeignKey(help_text="The item.", on_delete=django.db.models.deletion.CASCADE, related_name="motions", to="meetings.agendaitem"),
                ),
                ("movers", models.ManyToManyField(help_text="Who moved it; nobody for the prepared proposal.", related_name="+", to="meetings.participant")),
            ],
            options={
                "ordering": ["item", "number"],
                "constraints": [
                    models.UniqueConstraint(fields=("item", "number"), name="meetings_motion_once"),
                    models.UniqueConstraint(
                        condition=models.Q(("is_main", True), ("withdrawn_at__isnull", True)), fields=("item",), name="meetings_motion_one_main"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["approve", "reject", "amend", "add", "counter", "remit", "table", "other"])),
                        name="meetings_motion_kind_is_known",
                    ),
                    models.CheckConstraint(condition=models.Q(("text", ""), _negated=True), name="meetings_motion_says"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Disqualified",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "ground",
                    models.CharField(
                        choices=[
                            ("personal", "personal"),
                            ("accountable", "accountable"),
                            ("party", "party"),
                            ("representative", "representative"),
                            ("supervision", "supervision"),
                            ("other", "other"),
                        ],
                        help_text="Why.",
                        max_length=14,
                    ),
                ),
                ("left_room", models.BooleanField(default=True, help_text="Whether they left the room.")),
                ("is_contested", models.BooleanField(default=False, help_text="Whether it was contested.")),
                ("ruling", models.CharField(blank=True, help_text="What the body ruled, where it was.", max_length=300)),
                (
                    "by",
                    models.ForeignKey(help_text="Who noted it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item.", on_delete=django.db.models.deletion.CASCADE, related_name="disqualified", to="meetings.agendaitem"
                    ),
                ),
                ("participant", models.ForeignKey(help_text="Who.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to="meetings.participant")),
            ],
            options={
                "verbose_name_plural": "disqualified",
                "ordering": ["item", "id"],
                "constraints": [
                    models.UniqueConstraint(fields=("item", "participant"), name="meetings_disqualified_once"),
                    models.CheckConstraint(
                        condition=models.Q(("ground__in", ["personal", "accountable", "party", "representative", "supervision", "other"])),
                        name="meetings_disqualified_ground_is_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Declined",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "item",
                    models.ForeignKey(help_text="The item.", on_delete=django.db.models.deletion.CASCADE, related_name="declined", to="meetings.agendaitem"),
                ),
                ("participant", models.ForeignKey(help_text="Who.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to="meetings.participant")),
            ],
            options={
                "verbose_name_plural": "declined",
                "ordering": ["item", "id"],
                "constraints": [models.UniqueConstraint(fields=("item", "participant"), name="meetings_declined_once")],
            },
        ),
        migrations.CreateModel(
            name="PutOff",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("is_remitted", models.BooleanField(help_text="Whether it goes back for more preparation; else it is tabled to a later meeting.")),
                ("is_carried", models.BooleanField(default=False, help_text="Whether a majority carried it.")),
                (
                    "by_minority",
                    models.BooleanField(default=False, help_text="Whether a third put it off against the majority: next time it takes a majority."),
                ),
                ("reasons", models.TextField(blank=True, help_text="Why it is remitted, as those who asked set it down.")),
                ("asked_by", models.ManyToManyField(help_text="Who asked for it.", related_name="+", to="meetings.participant")),
                (
                    "item",
                    models.OneToOneField(help_text="The item.", on_delete=django.db.models.deletion.CASCADE, related_name="put_off", to="meetings.agendaitem"),
                ),
            ],
            options={
                "verbose_name_plural": "put off",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("by_minority", False), ("is_carried", False), _connector="OR"), name="meetings_put_off_by_minority_alone"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="QuestionPut",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("order", models.SmallIntegerField(help_text="Its place in the order, from 1.")),
                (
                    "step",
                    models.CharField(
                        choices=[("today", "today"), ("which_way", "which_way"), ("rival", "rival"), ("main", "main"), ("change", "change")],
                        help_text="What kind of question (law.course.Step).",
                        max_length=9,
                    ),
                ),
                (
                    "method",
                    models.CharField(
                        choices=[("acclamation", "acclamation"), ("open", "open"), ("secret", "secret")],
                        default="acclamation",
                        help_text="By acclamation, open or secret vote.",
                        max_length=11,
                    ),
                ),
                (
                    "answer",
                    models.CharField(
                        blank=True,
                        choices=[("yes", "yes"), ("no", "no"), ("abstain", "abstain")],
                        help_text="What was answered; empty while it is open.",
                        max_length=7,
                    ),
                ),
                ("yes_count", models.SmallIntegerField(default=0, help_text="Votes for yes.")),
                ("no_count", models.SmallIntegerField(default=0, help_text="Votes for no.")),
                ("abstained", models.SmallIntegerField(default=0, help_text="How many abstained.")),
                ("serving", models.SmallIntegerField(default=0, help_text="How many served when it was put.")),
                ("is_casting", models.BooleanField(default=False, help_text="Whether the chair's vote settled an even one.")),
                (
                    "lot",
                    models.CharField(
                        blank=True,
                        choices=[("yes", "yes"), ("no", "no"), ("abstain", "abstain")],
                        help_text="What the lot fell on, where one was drawn.",
                        max_length=7,
                    ),
                ),
                (
                    "chair",
                    models.ForeignKey(
                        help_text="Who presided then.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="meetings.participant"
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(help_text="The item.", on_delete=django.db.models.deletion.CASCADE, related_name="questions", to="meetings.agendaitem"),
                ),
                (
                    "no",
                    models.ForeignKey(
                        help_text="The proposal that no stands for.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="meetings.motion",
                    ),
                ),
                (
                    "yes",
                    models.ForeignKey(
                        help_text="The proposal that yes stands for.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="meetings.motion",
                    ),
                ),
            ],
            options={
                "ordering": ["item", "order"],
                "constraints": [
                    models.UniqueConstraint(fields=("item", "order"), name="meetings_question_once"),
                    models.CheckConstraint(
                        condition=models.Q(("step__in", ["today", "which_way", "rival", "main", "change"])), name="meetings_question_step_is_known"
                    ),
                    models.CheckConstraint(condition=models.Q(("method__in", ["acclamation", "open", "secret"])), name="meetings_question_method_is_known"),
                    models.CheckConstraint(condition=models.Q(("answer__in", ["", "yes", "no"])), name="meetings_question_answer_is_known"),
                    models.CheckConstraint(condition=models.Q(("yes__isnull", False), ("no__isnull", False), _connector="OR"), name="meetings_question_asks"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("abstained__gte", 0),
                            ("no_count__gte", 0),
                            (
                                "serving__gte",
                                django.db.models.expressions.CombinedExpression(
                                    django.db.models.expressions.CombinedExpression(models.F("yes_count"), "+", models.F("no_count")),
                                    "+",
                                    models.F("abstained"),
                                ),
                            ),
                            ("yes_count__gte", 0),
                        ),
                        name="meetings_question_votes_of_those_who_serve",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("method", "acclamation"), _negated=True),
                            models.Q(("abstained", 0), ("is_casting", False), ("lot", ""), ("no_count", 0), ("yes_count", 0)),
                            _connector="OR",
                        ),
                        name="meetings_question_acclaimed_uncounted",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("method", "acclamation"),
                            ("answer", ""),
                            models.Q(("answer", "yes"), ("yes_count__gt", models.F("no_count"))),
                            models.Q(("answer", "no"), ("no_count__gt", models.F("yes_count"))),
                            models.Q(
                                ("yes_count", models.F("no_count")),
                                models.Q(
                                    models.Q(("is_casting", True), ("lot", "")), models.Q(("is_casting", False), ("lot", models.F("answer"))), _connector="OR"
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_question_outcome",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BallotCast",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("option", models.CharField(choices=[("yes", "yes"), ("no", "no"), ("abstain", "abstain")], help_text="How.", max_length=7)),
                (
                    "participant",
                    models.ForeignKey(help_text="Who voted.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to="meetings.participant"),
                ),
                (
                    "question",
                    models.ForeignKey(
                        help_text="The question.", on_delete=django.db.models.deletion.CASCADE, related_name="ballots", to="meetings.questionput"
                    ),
                ),
            ],
            options={
                "ordering": ["question", "id"],
                "constraints": [
                    models.UniqueConstraint(fields=("question", "participant"), name="meetings_ballot_once"),
                    models.CheckConstraint(condition=models.Q(("option__in", ["yes", "no", "abstain"])), name="meetings_ballot_option_is_known"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Reservation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("reservation", "reservation"), ("statement", "statement"), ("note", "note")],
                        help_text="What it is, by the record's codes.",
                        max_length=11,
                    ),
                ),
                ("text", models.TextField(blank=True, help_text="Its reasons or words; they may come later, before the minutes are certified.")),
                ("announced_at", models.DateTimeField(help_text="When it was announced.")),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item.", on_delete=django.db.models.deletion.CASCADE, related_name="reservations", to="meetings.agendaitem"
                    ),
                ),
                ("participant", models.ForeignKey(help_text="Who.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to="meetings.participant")),
            ],
            options={
                "ordering": ["item", "id"],
                "constraints": [
                    models.UniqueConstraint(fields=("item", "participant", "kind"), name="meetings_reservation_once"),
                    models.CheckConstraint(condition=models.Q(("kind__in", ["reservation", "statement", "note"])), name="meetings_reservation_kind_is_known"),
                ],
            },
        ),
        migrations.CreateModel(
            name="RoomMove",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(choices=[("came", "came"), ("left", "left")], help_text="Came or left.", max_length=4)),
                ("is_remote", models.BooleanField(default=False, help_text="Whether they came by link.")),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "item",
                    models.ForeignKey(
                        help_text="Before which item; empty for before the first.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="moves",
                        to="meetings.agendaitem",
                    ),
                ),
                (
                    "participant",
                    models.ForeignKey(help_text="Who.", on_delete=django.db.models.deletion.CASCADE, related_name="moves", to="meetings.participant"),
                ),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="moves", to="meetings.runmeeting"),
                ),
            ],
            options={
                "ordering": ["meeting", "id"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("kind__in", ["came", "left"])), name="meetings_move_kind_is_known"),
                    models.CheckConstraint(condition=models.Q(("is_remote", False), ("kind", "came"), _connector="OR"), name="meetings_move_remote_came"),
                ],
            },
        ),
        migrations.CreateModel(
            name="SpeakersTurn",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("is_reply", models.BooleanField(default=False, help_text="Whether it is a rejoinder, which goes before others.")),
                ("asked_at", models.DateTimeField(help_text="When they asked for the floor.")),
                ("began_at", models.DateTimeField(help_text="When they began.", null=True)),
                ("ended_at", models.DateTimeField(help_text="When they ended.", null=True)),
                (
                    "item",
                    models.ForeignKey(help_text="The item.", on_delete=django.db.models.deletion.CASCADE, related_name="speakers", to="meetings.agendaitem"),
                ),
                ("participant", models.ForeignKey(help_text="Who.", on_delete=django.db.models.deletion.CASCADE, related_name="+", to="meetings.participant")),
            ],
            options={
                "ordering": ["item", "id"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("began_at__isnull", True), ("ended_at__isnull", True)),
                        fields=("item", "participant"),
                        name="meetings_speaker_waits_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("began_at__isnull", False), ("ended_at__isnull", True)), fields=("item",), name="meetings_speaker_one_at_a_time"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended_at__isnull", True), ("began_at__isnull", True), ("ended_at__gte", models.F("began_at")), _connector="OR"),
                        name="meetings_speaker_in_order",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BodyRules",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("term_began", models.DateField(help_text="The first day of a term, where items are numbered by term.", null=True)),
                (
                    "returns",
                    models.BooleanField(default=False, help_text="Whether one who left for another reason than jäv may serve again the same day (6:17)."),
                ),
                ("remote", models.BooleanField(default=False, help_text="Whether the council has allowed taking part by link (5:16, 6:24).")),
                ("answers_below", models.BooleanField(default=False, help_text="Whether interpellations may be answered without quorum (5:45).")),
                ("call_days", models.SmallIntegerField(default=7, help_text="How many days before a meeting it is called.")),
                ("papers_days", models.SmallIntegerField(default=14, help_text="How many days before a meeting papers are to be handed in.")),
                ("certifiers", models.SmallIntegerField(default=1, help_text="How many certify beside the chair.")),
                ("immediate", models.BooleanField(default=False, help_text="Whether single items may be certified at once (omedelbar justering).")),
                (
                    "body",
                    models.OneToOneField(help_text="The body.", on_delete=django.db.models.deletion.CASCADE, related_name="meeting_rules", to="people.body"),
                ),
            ],
            options={
                "verbose_name_plural": "body rules",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("call_days__gte", 0), ("call_days__lte", 90), ("certifiers__gte", 0), ("papers_days__gte", 0), ("papers_days__lte", 180)
                        ),
                        name="meetings_rules_sane",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Clause",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("is_decided", models.BooleanField(default=False, help_text="Whether it was decided; else it is proposed.")),
                ("ordinal", models.IntegerField(help_text="Its place, from 0.")),
                ("text", models.TextField(help_text="The clause, without att and full stop.")),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("note", "note"),
                            ("approve", "approve"),
                            ("reject", "reject"),
                            ("propose", "propose"),
                            ("recommend", "recommend"),
                            ("assign", "assign"),
                            ("elect", "elect"),
                            ("defer", "defer"),
                            ("refer", "refer"),
                            ("amend", "amend"),
                            ("other", "other"),
                        ],
                        default="other",
                        help_text="Its type, by the record's codes.",
                        max_length=10,
                    ),
                ),
                (
                    "force",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("binding", "binding"),
                            ("preparatory", "preparatory"),
                            ("recommendation", "recommendation"),
                            ("position", "position"),
                            ("opinion", "opinion"),
                            ("internal", "internal"),
                            ("informative", "informative"),
                        ],
                        help_text="Its force.",
                        max_length=14,
                    ),
                ),
                ("addressee", models.CharField(blank=True, help_text="Whom it turns to, in words.", max_length=200)),
                ("responsible", models.CharField(blank=True, help_text="Who is to do it.", max_length=200)),
                ("due", models.DateField(help_text="By when.", null=True)),
                (
                    "addressed",
                    models.ForeignKey(
                        help_text="That organisation, where it is known.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(help_text="Who wrote it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
                (
                    "item",
                    models.ForeignKey(help_text="The item.", on_delete=django.db.models.deletion.CASCADE, related_name="clauses", to="meetings.agendaitem"),
                ),
            ],
            options={
                "ordering": ["item", "is_decided", "ordinal"],
                "constraints": [
                    models.UniqueConstraint(fields=("item", "is_decided", "ordinal"), name="meetings_clause_once"),
                    models.CheckConstraint(condition=models.Q(("text", ""), _negated=True), name="meetings_clause_says"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("type__in", ("note", "approve", "reject", "propose", "recommend", "assign", "elect", "defer", "refer", "amend", "other"))
                        ),
                        name="meetings_clause_type_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("force__in", ["binding", "preparatory", "recommendation", "position", "opinion", "internal", "informative", ""])),
                        name="meetings_clause_force_is_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ItemText",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "part",
                    models.CharField(
                        choices=[("background", "background"), ("deliberation", "deliberation"), ("note", "note")], help_text="Which part.", max_length=12
                    ),
                ),
                ("version", models.IntegerField(help_text="Its number in the part, from 1.")),
                ("seen", models.IntegerField(help_text="The version that the writer saw; 0 for none.")),
                ("text", models.TextField(blank=True, help_text="What is written.")),
                ("clashes", models.BooleanField(default=False, help_text="Whether it clashed with what another wrote, and waits beside it.")),
                ("merged", models.BooleanField(default=False, help_text="Whether it was put together with what another wrote meanwhile.")),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "by",
                    models.ForeignKey(help_text="Who wrote it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
                ("item", models.ForeignKey(help_text="The item.", on_delete=django.db.models.deletion.CASCADE, related_name="texts", to="meetings.agendaitem")),
            ],
            options={
                "ordering": ["item", "part", "version"],
                "constraints": [
                    models.UniqueConstraint(fields=("item", "part", "version"), name="meetings_text_version_once"),
                    models.CheckConstraint(condition=models.Q(("part__in", ("background", "deliberation", "note"))), name="meetings_text_of_a_part"),
                    models.CheckConstraint(
                        condition=models.Q(("seen__gte", 0), ("seen__lt", models.F("version")), ("version__gte", 1)), name="meetings_text_seen_before"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NoticeBoard",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="What it is called.", max_length=200)),
                ("address", models.URLField(blank=True, help_text="Where it is.", max_length=300)),
                ("is_ours", models.BooleanField(default=False, help_text="Whether it is this installation's own page of notices.")),
                ("ground", models.CharField(help_text="By what it is appointed: the charter, a decision.", max_length=200)),
                ("appointed_at", models.DateTimeField(help_text="When.")),
                ("until", models.DateField(help_text="Until when it is; empty while it is.", null=True)),
                (
                    "appointed_by",
                    models.ForeignKey(help_text="Who said so.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
                (
                    "body",
                    models.ForeignKey(help_text="Whose notices.", on_delete=django.db.models.deletion.CASCADE, related_name="notice_boards", to="people.body"),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="Whose board it is.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.organisation"
                    ),
                ),
            ],
            options={
                "ordering": ["body", "id"],
                "constraints": [
                    models.UniqueConstraint(condition=models.Q(("until__isnull", True)), fields=("body", "name"), name="meetings_board_once"),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("name", ""), _negated=True), models.Q(("ground", ""), _negated=True)), name="meetings_board_grounded"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Paper",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="What it is called.", max_length=200)),
                ("version", models.IntegerField(default=1, help_text="Which version of what is called so.")),
                ("is_current", models.BooleanField(default=True, help_text="Whether it is the latest.")),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "by",
                    models.ForeignKey(
                        help_text="Who put it there.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        help_text="The bytes, with their classification.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="documents.document",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(help_text="The item.", on_delete=django.db.models.deletion.CASCADE, related_name="papers", to="meetings.agendaitem"),
                ),
            ],
            options={
                "ordering": ["item", "name", "version"],
                "constraints": [
                    models.UniqueConstraint(fields=("item", "name", "version"), name="meetings_paper_version_once"),
                    models.UniqueConstraint(condition=models.Q(("is_current", True)), fields=("item", "name"), name="meetings_paper_one_current"),
                ],
            },
        ),
    ]
