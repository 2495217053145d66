"""Plans that persons write, with their goals, activities, indicators and yearly follow-up."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import samtrad.matters.models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0001_tables"),
        ("documents", "0001_tables"),
        ("followup", "0001_tables"),
        ("matters", "0001_tables"),
        ("people", "0001_tables"),
        ("register", "0001_tables"),
    ]

    operations = [
        migrations.CreateModel(
            name="Plan",
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
                ("body", models.ForeignKey(help_text="Who keeps it.", on_delete=django.db.models.deletion.PROTECT, related_name="plans", to="people.body")),
                ("name", models.CharField(help_text="What it is called.", max_length=200)),
                ("subject", models.CharField(blank=True, help_text="What it is on, where its name does not say that.", max_length=200)),
                (
                    "key",
                    models.CharField(
                        blank=True, db_index=True, help_text="What a plan on the same has in common with it (plans.overlaps.subject_key).", max_length=300
                    ),
                ),
                ("about", models.TextField(blank=True, help_text="What it is for.")),
                (
                    "agreement",
                    models.ForeignKey(
                        help_text="The plan that minutes tell of, whose it is.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="plans",
                        to="followup.agreement",
                    ),
                ),
                ("first_day", models.DateField(help_text="Its first day, where minutes tell none.", null=True)),
                ("last_day", models.DateField(help_text="Its last.", null=True)),
                (
                    "decision",
                    models.ForeignKey(
                        help_text="The decision by which it was adopted.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="register.decision",
                    ),
                ),
                (
                    "replaces",
                    models.ForeignKey(
                        help_text="The plan in whose place it is.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="replaced_by",
                        to="followup.plan",
                    ),
                ),
                ("changed_on", models.DateField(help_text="On which day something in it was last written; the log has the instants.")),
                (
                    "made_by",
                    models.ForeignKey(help_text="Who made it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
            ],
            options={
                "ordering": ["-id"],
                "abstract": False,
                "indexes": [models.Index(fields=["is_public", "-changed_on", "-id"], name="followup_plans_by_day")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="followup_plan_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="followup_plan_secret_has_ground",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("first_day__isnull", True), ("last_day__isnull", True), ("first_day__lte", models.F("last_day")), _connector="OR"),
                        name="followup_plan_days_in_order",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("agreement__isnull", True), models.Q(("first_day__isnull", True), ("last_day__isnull", True)), _connector="OR"),
                        name="followup_plan_term_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("replaces__isnull", True), models.Q(("replaces", models.F("id")), _negated=True), _connector="OR"),
                        name="followup_plan_not_in_its_own_place",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanParty",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("plan", models.ForeignKey(help_text="The plan.", on_delete=django.db.models.deletion.CASCADE, related_name="parties", to="followup.plan")),
                ("ordinal", models.IntegerField(help_text="Its place, from 0.")),
                ("name", models.CharField(help_text="Who, as written.", max_length=200)),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="Who it is, where the name is known.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="plans",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "ordering": ["plan", "ordinal"],
                "constraints": [models.UniqueConstraint(fields=("plan", "name"), name="followup_plan_party_once")],
            },
        ),
        migrations.CreateModel(
            name="Goal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("plan", models.ForeignKey(help_text="The plan.", on_delete=django.db.models.deletion.CASCADE, related_name="goals", to="followup.plan")),
                (
                    "parent",
                    models.ForeignKey(
                        help_text="The goal that it is a part of.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parts",
                        to="followup.goal",
                    ),
                ),
                ("name", models.CharField(help_text="What is to be reached.", max_length=300)),
                ("about", models.TextField(blank=True, help_text="What that means.")),
            ],
            options={
                "ordering": ["plan", "id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("parent__isnull", True), models.Q(("parent", models.F("id")), _negated=True), _connector="OR"),
                        name="followup_goal_not_of_itself",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Activity",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("goal", models.ForeignKey(help_text="The goal.", on_delete=django.db.models.deletion.CASCADE, related_name="activities", to="followup.goal")),
                ("name", models.CharField(help_text="What is to be done.", max_length=300)),
                ("responsible", models.CharField(blank=True, help_text="Who answers for it, as written.", max_length=200)),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="Who that is, where the name is known.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="activities",
                        to="people.organisation",
                    ),
                ),
                ("due", models.DateField(help_text="By which day.", null=True)),
            ],
            options={
                "verbose_name_plural": "activities",
                "ordering": ["goal", "id"],
            },
        ),
        migrations.CreateModel(
            name="ActivityTie",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "activity",
                    models.ForeignKey(help_text="The activity.", on_delete=django.db.models.deletion.CASCADE, related_name="ties", to="followup.activity"),
                ),
                (
                    "task",
                    models.ForeignKey(
                        help_text="The assignment.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="followup.task"
                    ),
                ),
                (
                    "agreement",
                    models.ForeignKey(
                        help_text="The agreement.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="followup.agreement"
                    ),
                ),
                (
                    "matter",
                    models.ForeignKey(help_text="The matter.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="matters.matter"),
                ),
                (
                    "decision",
                    models.ForeignKey(
                        help_text="The decision.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="register.decision"
                    ),
                ),
            ],
            options={
                "ordering": ["activity", "id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("agreement__isnull", True), ("decision__isnull", True), ("matter__isnull", True), ("task__isnull", False)),
                            models.Q(("agreement__isnull", False), ("decision__isnull", True), ("matter__isnull", True), ("task__isnull", True)),
                            models.Q(("agreement__isnull", True), ("decision__isnull", True), ("matter__isnull", False), ("task__isnull", True)),
                            models.Q(("agreement__isnull", True), ("decision__isnull", False), ("matter__isnull", True), ("task__isnull", True)),
                            _connector="OR",
                        ),
                        name="followup_tie_to_one",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Indicator",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("goal", models.ForeignKey(help_text="The goal.", on_delete=django.db.models.deletion.CASCADE, related_name="indicators", to="followup.goal")),
                ("name", models.CharField(help_text="What is measured.", max_length=300)),
                ("unit", models.CharField(blank=True, help_text="In what, such as percent.", max_length=40)),
                (
                    "direction",
                    models.CharField(
                        choices=[("up", "Högre är bättre"), ("down", "Lägre är bättre")], default="up", help_text="Which way it is to go.", max_length=4
                    ),
                ),
                ("source", models.CharField(blank=True, help_text="From whom its values come.", max_length=200)),
                ("kpi", models.CharField(blank=True, help_text="What it goes by in Kolada.", max_length=10)),
            ],
            options={
                "ordering": ["goal", "id"],
            },
        ),
        migrations.CreateModel(
            name="IndicatorPoint",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "indicator",
                    models.ForeignKey(help_text="The indicator.", on_delete=django.db.models.deletion.CASCADE, related_name="points", to="followup.indicator"),
                ),
                ("is_target", models.BooleanField(default=False, help_text="Whether it is what is to be reached.")),
                ("who", models.CharField(blank=True, help_text="Of which organisation, as written; empty for the whole.", max_length=200)),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="Who it is, where the name is known.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "part",
                    models.CharField(
                        blank=True, choices=[("", "Alla"), ("women", "Kvinnor"), ("men", "Män")], default="", help_text="Of all, women or men.", max_length=5
                    ),
                ),
                ("period", models.CharField(help_text="Of which year, quarter or month (plans.series.period).", max_length=7)),
                ("day", models.DateField(help_text="The last day of that.")),
                ("value", models.DecimalField(decimal_places=6, help_text="How much; empty where it is missing.", max_digits=24, null=True)),
                ("missing", models.CharField(blank=True, help_text="Why it is missing, as its source says.", max_length=60)),
                ("count", models.IntegerField(default=1, help_text="How many it is the mean of.")),
                (
                    "source",
                    models.CharField(
                        choices=[("hand", "Skrivet för hand"), ("sheet", "Ur ett kalkylblad"), ("kolada", "Hämtat från Kolada")],
                        default="hand",
                        help_text="How it came.",
                        max_length=6,
                    ),
                ),
            ],
            options={
                "ordering": ["indicator", "who", "part", "day"],
                "constraints": [
                    models.UniqueConstraint(fields=("indicator", "is_target", "who", "part", "period"), name="followup_point_once"),
                    models.CheckConstraint(
                        condition=models.Q(("value__isnull", True), ("missing", ""), _connector="OR"), name="followup_point_has_value_or_lacks_it"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("is_target", False), ("value__isnull", False), _connector="OR"), name="followup_target_has_value"
                    ),
                    models.CheckConstraint(condition=models.Q(("count__gte", 0)), name="followup_point_counts"),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanReview",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("plan", models.ForeignKey(help_text="The plan.", on_delete=django.db.models.deletion.CASCADE, related_name="reviews", to="followup.plan")),
                (
                    "goal",
                    models.ForeignKey(
                        help_text="The goal; empty for the whole plan.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reviews",
                        to="followup.goal",
                    ),
                ),
                ("year", models.SmallIntegerField(help_text="Of which year.")),
                (
                    "judgement",
                    models.CharField(
                        choices=[
                            ("reached", "Målet är nått"),
                            ("on_way", "På god väg"),
                            ("slow", "Går för långsamt"),
                            ("missed", "Målet är inte nått"),
                            ("unknown", "Går inte att bedöma"),
                        ],
                        help_text="What it came to.",
                        max_length=7,
                    ),
                ),
                ("reasons", models.TextField(help_text="Why.")),
                (
                    "decision",
                    models.ForeignKey(
                        help_text="The decision by which it was taken, where one is read.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="register.decision",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(help_text="Who entered it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
                ("at", models.DateTimeField(help_text="When.")),
            ],
            options={
                "ordering": ["plan", "year", "id"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("reasons", ""), _negated=True), name="followup_review_has_reasons"),
                    models.CheckConstraint(condition=models.Q(("year__gte", 1900), ("year__lte", 2200)), name="followup_review_year"),
                    models.CheckConstraint(
                        condition=models.Q(("judgement__in", ["reached", "on_way", "slow", "missed", "unknown"])), name="followup_review_judgement"
                    ),
                ],
            },
        ),
    ]
