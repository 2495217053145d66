"""Assignments with their steps and acts, and what waits in matters."""

import datetime as dt

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import samtrad.matters.models


class Migration(migrations.Migration):
    dependencies = [
        ("followup", "0004_round_replies"),
        ("matters", "0004_states_kept"),
        ("people", "0007_sort_keys"),
        ("register", "0007_followed"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Task",
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
                ("name", models.TextField(blank=True, help_text="The task as a person wrote it, where it was opened by hand.")),
                ("is_commission", models.BooleanField(default=True, help_text="Whether somebody gave it; else it was taken on.")),
                ("is_proved", models.BooleanField(default=False, help_text="Whether the giver's own minutes give it; else it is only told of.")),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "Öppet"), ("paused", "Vilar"), ("reported_done", "Sägs vara klart"), ("closed", "Avslutat"), ("dropped", "Utgår")],
                        default="open",
                        help_text="Where it is.",
                        max_length=13,
                    ),
                ),
                (
                    "closing_step",
                    models.BigIntegerField(
                        help_text="Id of the step by which the giver closed or dropped it: no key, so that it outlasts the step until it is told anew.",
                        null=True,
                    ),
                ),
                ("closing_act", models.BigIntegerField(help_text="Number of the act in the giver's name that closed or dropped it.", null=True)),
                ("giver", models.CharField(blank=True, help_text="Who gave it.", max_length=300)),
                ("holder", models.CharField(blank=True, help_text="Who has it.", max_length=300)),
                ("given_on", models.DateField(help_text="When it was given.", null=True)),
                ("due_from", models.DateField(help_text="The first day of when it is due.", null=True)),
                ("due", models.DateField(help_text="The last day of when it is due.", null=True)),
                ("report_to", models.CharField(blank=True, help_text="To whom it is reported back.", max_length=300)),
                ("heard_on", models.DateField(help_text="When it was last told of or acted on.", null=True)),
                ("steps_count", models.IntegerField(default=0, help_text="How many steps it was told by: fewer are there when a meeting went.")),
                (
                    "sorted_on",
                    models.DateField(
                        default=dt.date(1900, 1, 1), help_text="Its place in lists: when it was last heard of, before all others where no day is known."
                    ),
                ),
                ("ended_on", models.DateField(help_text="When it was closed or dropped.", null=True)),
                (
                    "basis",
                    models.ForeignKey(
                        help_text="The item that it was opened by hand on.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="register.item",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        help_text="Whose minutes told of it first, or who gave it by hand.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="people.body",
                    ),
                ),
                (
                    "giver_body",
                    models.ForeignKey(
                        help_text="The body that gave it, where it is known.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="tasks_given",
                        to="people.body",
                    ),
                ),
                (
                    "holder_body",
                    models.ForeignKey(
                        help_text="The body that has it, where it is known.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="tasks_held",
                        to="people.body",
                    ),
                ),
                (
                    "holder_organisation",
                    models.ForeignKey(
                        help_text="The organisation that has it, where it is known.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="tasks_held",
                        to="people.organisation",
                    ),
                ),
                (
                    "matter",
                    models.ForeignKey(
                        help_text="The matter that it is of.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="tasks",
                        to="matters.matter",
                    ),
                ),
                (
                    "merged_into",
                    models.ForeignKey(
                        help_text="The assignment that it is part of now.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="merged",
                        to="followup.task",
                    ),
                ),
                (
                    "report_body",
                    models.ForeignKey(
                        help_text="The body that it is reported to, where it is known.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="people.body",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TaskStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("means", models.CharField(help_text="What it tells (assignments.mention.Means).", max_length=7)),
                ("start", models.IntegerField(help_text="Where its words start in the text.")),
                ("end", models.IntegerField(help_text="Where they end.")),
                ("page", models.IntegerField(default=0, help_text="The page that they start on, from 1; 0 for formats without pages.")),
                ("day", models.DateField(help_text="The day that it is sorted by.", null=True)),
                ("words", models.TextField(help_text="As anyone may read them.")),
                ("told", models.JSONField(default=dict, help_text="What else it tells (assignments.mention.Mention).")),
                ("is_gone", models.BooleanField(default=False, help_text="Whether a newer reading has it no longer, while an act waits for it.")),
                (
                    "fact",
                    models.ForeignKey(
                        help_text="The fact that it is a view of, where it tells a task.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="register.assignment",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item that it stands in.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="task_steps",
                        to="register.item",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="task_steps", to="register.meeting"),
                ),
                (
                    "task",
                    models.ForeignKey(
                        help_text="What it is of.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="steps", to="followup.task"
                    ),
                ),
            ],
            options={
                "ordering": ["day", "id"],
            },
        ),
        migrations.AddField(
            model_name="task",
            name="anchor",
            field=models.ForeignKey(
                help_text="The step that it was made for.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="followup.taskstep"
            ),
        ),
        migrations.AddField(
            model_name="task",
            name="titled",
            field=models.ForeignKey(
                help_text="The step whose words it goes by.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="followup.taskstep"
            ),
        ),
        migrations.CreateModel(
            name="Waiting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("announced", "Announced"), ("answer", "Answer")], help_text="Announced for a day, or an answer awaited.", max_length=9
                    ),
                ),
                ("who", models.CharField(blank=True, help_text="Whom it waits for, as the words have it.", max_length=300)),
                ("since", models.DateField(help_text="The day of the words.", null=True)),
                ("first", models.DateField(help_text="The first day that it is announced for.", null=True)),
                ("last", models.DateField(help_text="The last day.", null=True)),
                ("start", models.IntegerField(help_text="Where its words start in the text.")),
                ("end", models.IntegerField(help_text="Where they end.")),
                ("words", models.TextField(blank=True, help_text="As anyone may read them.")),
                (
                    "body",
                    models.ForeignKey(
                        help_text="That body, where it is known.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="waiting",
                        to="people.body",
                    ),
                ),
                (
                    "matter",
                    models.ForeignKey(help_text="The matter.", on_delete=django.db.models.deletion.CASCADE, related_name="waiting", to="matters.matter"),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="That organisation, where it is known.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="waiting",
                        to="people.organisation",
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        help_text="The passage whose words it is.", on_delete=django.db.models.deletion.CASCADE, related_name="waiting", to="matters.passage"
                    ),
                ),
            ],
            options={
                "ordering": ["last", "id"],
            },
        ),
        migrations.CreateModel(
            name="TaskAct",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("open", "Öppnat för hand"),
                            ("report_done", "Anmält som klart"),
                            ("close", "Avslutat av den som gav det"),
                            ("drop", "Utgår"),
                            ("reopen", "Öppnat igen"),
                            ("pause", "Vilar"),
                            ("hand_on", "Lämnat vidare"),
                            ("return", "Lämnat tillbaka"),
                            ("due", "Dag satt"),
                            ("giver", "Vem som gav det"),
                            ("holder", "Vem som har det"),
                            ("note", "Anteckning"),
                        ],
                        help_text="What was done.",
                        max_length=11,
                    ),
                ),
                ("day", models.DateField(help_text="The day that it holds from.")),
                ("text", models.TextField(blank=True, help_text="The reason, or what is noted.")),
                ("is_shown", models.BooleanField(default=False, help_text="Whether anyone may read the text.")),
                ("to_name", models.CharField(blank=True, help_text="To whom it goes, or who it is.", max_length=300)),
                ("due_from", models.DateField(help_text="The first day that was set.", null=True)),
                ("due", models.DateField(help_text="The last day that was set.", null=True)),
                ("act", models.BigIntegerField(help_text="Number of the act in the log.", unique=True)),
                ("at", models.DateTimeField(help_text="When.")),
                ("undone_at", models.DateTimeField(help_text="When.", null=True)),
                (
                    "as_body",
                    models.ForeignKey(
                        help_text="The body in whose name it was done.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.body",
                    ),
                ),
                ("by", models.ForeignKey(help_text="Who did it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                (
                    "giver_body",
                    models.ForeignKey(
                        help_text="The body that had given it then.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.body"
                    ),
                ),
                (
                    "ground",
                    models.ForeignKey(
                        help_text="The item that it rests on.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="register.item"
                    ),
                ),
                (
                    "holder_body",
                    models.ForeignKey(
                        help_text="The body that had it then.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.body"
                    ),
                ),
                ("task", models.ForeignKey(help_text="The assignment.", on_delete=django.db.models.deletion.CASCADE, related_name="acts", to="followup.task")),
                (
                    "to_body",
                    models.ForeignKey(
                        help_text="That body, where it is one.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.body"
                    ),
                ),
                (
                    "to_organisation",
                    models.ForeignKey(
                        help_text="That organisation, where it is one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "undone_by",
                    models.ForeignKey(
                        help_text="Who undid it.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "ordering": ["day", "id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["open", "report_done", "close", "drop", "reopen", "pause", "hand_on", "return", "due", "giver", "holder", "note"])
                        ),
                        name="followup_act_kind_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind__in", ("close", "drop", "reopen")), _negated=True),
                            models.Q(("as_body", models.F("giver_body")), ("as_body__isnull", False), ("giver_body__isnull", False)),
                            _connector="OR",
                        ),
                        name="followup_act_of_the_giver",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "report_done"), _negated=True),
                            ("holder_body__isnull", True),
                            models.Q(("as_body", models.F("holder_body")), ("as_body__isnull", False)),
                            _connector="OR",
                        ),
                        name="followup_act_of_the_holder",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind__in", ("drop", "note", "open")), _negated=True), models.Q(("text", ""), _negated=True), _connector="OR"
                        ),
                        name="followup_act_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind__in", ("hand_on", "giver", "holder")), _negated=True), models.Q(("to_name", ""), _negated=True), _connector="OR"
                        ),
                        name="followup_act_says_to_whom",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("kind", "due"), _negated=True), ("due__isnull", False), _connector="OR"), name="followup_act_says_when"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("due_from__isnull", True), models.Q(("due__isnull", False), ("due_from__lte", models.F("due"))), _connector="OR"),
                        name="followup_act_days_in_order",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("undone_at__isnull", True), ("undone_by__isnull", True)),
                            models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="followup_act_undone_by_one",
                    ),
                    models.UniqueConstraint(condition=models.Q(("kind", "open")), fields=("task",), name="followup_task_opened_once"),
                ],
            },
        ),
        migrations.AddIndex(
            model_name="taskstep",
            index=models.Index(fields=["task", "day", "id"], name="followup_steps_of_task"),
        ),
        migrations.AddConstraint(
            model_name="taskstep",
            constraint=models.UniqueConstraint(condition=models.Q(("is_gone", False)), fields=("meeting", "start", "end", "means"), name="followup_step_once"),
        ),
        migrations.AddConstraint(
            model_name="taskstep",
            constraint=models.CheckConstraint(condition=models.Q(("end__gt", models.F("start"))), name="followup_step_has_words"),
        ),
        migrations.AddIndex(
            model_name="task",
            index=models.Index(fields=["is_public", "state", "due", "id"], name="followup_tasks_due"),
        ),
        migrations.AddIndex(
            model_name="task",
            index=models.Index(fields=["is_public", "-sorted_on", "-id"], name="followup_tasks_heard"),
        ),
        migrations.AddIndex(
            model_name="task",
            index=models.Index(fields=["giver_body", "state"], name="followup_tasks_of_giver"),
        ),
        migrations.AddIndex(
            model_name="task",
            index=models.Index(fields=["holder_body", "state"], name="followup_tasks_of_holder"),
        ),
        migrations.AddConstraint(
            model_name="task",
            constraint=models.CheckConstraint(
                condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="followup_task_only_open_is_public"
            ),
        ),
        migrations.AddConstraint(
            model_name="task",
            constraint=models.CheckConstraint(
                condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                name="followup_task_secret_has_ground",
            ),
        ),
        migrations.AddConstraint(
            model_name="task",
            constraint=models.CheckConstraint(
                condition=models.Q(("merged_into__isnull", True), ("is_public", False), _connector="OR"), name="followup_task_merged_is_not_public"
            ),
        ),
        migrations.AddConstraint(
            model_name="task",
            constraint=models.CheckConstraint(
                condition=models.Q(("merged_into__isnull", True), models.Q(("merged_into", models.F("id")), _negated=True), _connector="OR"),
                name="followup_task_not_into_itself",
            ),
        ),
        migrations.AddConstraint(
            model_name="task",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["open", "paused", "reported_done", "closed", "dropped"])), name="followup_task_state_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="task",
            constraint=models.CheckConstraint(
                condition=models.Q(("due_from__isnull", True), models.Q(("due__isnull", False), ("due_from__lte", models.F("due"))), _connector="OR"),
                name="followup_task_days_in_order",
            ),
        ),
        migrations.AddConstraint(
            model_name="task",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state__in", ("closed", "dropped")), _negated=True),
                    ("closing_step__isnull", False),
                    ("closing_act__isnull", False),
                    _connector="OR",
                ),
                name="followup_task_over_by_giver",
            ),
        ),
        migrations.AddIndex(
            model_name="waiting",
            index=models.Index(fields=["body", "last", "id"], name="followup_waiting_of_body"),
        ),
        migrations.AddIndex(
            model_name="waiting",
            index=models.Index(fields=["organisation", "last", "id"], name="followup_waiting_of_org"),
        ),
        migrations.AddIndex(
            model_name="waiting",
            index=models.Index(fields=["last", "id"], name="followup_waiting_by_day"),
        ),
        migrations.AddConstraint(
            model_name="waiting",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind", "answer"),
                    models.Q(("first__isnull", False), ("first__lte", models.F("last")), ("kind", "announced"), ("last__isnull", False)),
                    _connector="OR",
                ),
                name="followup_announced_for_a_day",
            ),
        ),
        migrations.AddConstraint(
            model_name="waiting",
            constraint=models.CheckConstraint(
                condition=models.Q(models.Q(("kind", "answer"), _negated=True), models.Q(("who", ""), _negated=True), _connector="OR"),
                name="followup_answer_of_somebody",
            ),
        ),
    ]
