"""Grants, agreements, rounds and assignments, with the acts of persons on them."""

import datetime as dt

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import samtrad.matters.models


class Migration(migrations.Migration):
    replaces = [
        ("followup", "0001_grants"),
        ("followup", "0002_agreements"),
        ("followup", "0003_rounds"),
        ("followup", "0004_round_replies"),
        ("followup", "0005_assignments"),
        ("followup", "0006_agreement_terms"),
        ("followup", "0007_agreement_confirmed"),
        ("followup", "0008_replies_by_link_are_confirmed"),
    ]

    initial = True

    dependencies = [
        ("access", "0001_tables"),
        ("matters", "0001_tables"),
        ("people", "0001_tables"),
        ("register", "0001_tables"),
    ]

    operations = [
        migrations.CreateModel(
            name="Agreement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "address",
                    models.CharField(
                        default=samtrad.matters.models.new_address, help_text="What it goes by in addresses: told by chance.", max_length=12, unique=True
                    ),
                ),
                ("is_public", models.BooleanField(default=False, help_text="Whether it has a mention.")),
                ("name", models.CharField(blank=True, help_text="What a person named it.", max_length=500)),
                ("kind", models.CharField(blank=True, help_text="What sort of paper it is (agreements.kinds).", max_length=12)),
                ("last_day", models.DateField(help_text="The last day on which minutes told of it.", null=True)),
                ("ends", models.DateField(help_text="The last day on which it holds by what is known; empty where nobody says any.", null=True)),
                (
                    "merged_into",
                    models.ForeignKey(
                        help_text="The agreement that it is part of now.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="followup.agreement",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "indexes": [
                    models.Index(fields=["is_public", "-last_day", "-id"], name="followup_agreements_by_day"),
                    models.Index(fields=["is_public", "ends", "id"], name="followup_agreements_by_end"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("merged_into__isnull", True), ("is_public", False), _connector="OR"), name="followup_agreement_merged_is_not_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("merged_into__isnull", True), models.Q(("merged_into", models.F("id")), _negated=True), _connector="OR"),
                        name="followup_agreement_not_into_itself",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AgreementMention",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.IntegerField(help_text="Where its name starts in the text.")),
                (
                    "key",
                    models.CharField(blank=True, db_index=True, help_text="What a mention of the same may have in common (naming.Name.key).", max_length=300),
                ),
                ("told", models.JSONField(default=dict, help_text="Its name taken apart (naming.Name).")),
                ("start", models.IntegerField(default=0, help_text="Where its sentence starts.")),
                ("end", models.IntegerField(default=0, help_text="Where that ends.")),
                ("words", models.TextField(blank=True, help_text="The sentence, as anyone may read it.")),
                ("evaluated_from", models.DateField(help_text="The first day of an evaluation to come.", null=True)),
                ("evaluated_to", models.DateField(help_text="Its last day.", null=True)),
                ("days_from", models.DateField(help_text="The first day that the sentence names.", null=True)),
                ("days_to", models.DateField(help_text="The last.", null=True)),
                ("extends", models.BooleanField(default=False, help_text="Whether the sentence speaks of an extension.")),
                ("notice", models.SmallIntegerField(help_text="Months of notice that are told of.", null=True)),
                ("renews", models.BooleanField(default=False, help_text="Whether it is said to be extended by itself.")),
                (
                    "terms",
                    models.JSONField(
                        default=list, help_text="Sentences of its item on a changed fee, where the item is about it: where each starts and ends, and its words."
                    ),
                ),
                ("is_headed", models.BooleanField(default=False, help_text="Whether its item's heading names it: what is decided there is on it.")),
                (
                    "is_gone",
                    models.BooleanField(
                        default=False, help_text="Whether nobody may read it now, or a newer reading has it no longer, while a person's ruling waits for it."
                    ),
                ),
                (
                    "agreement",
                    models.ForeignKey(
                        help_text="What it is a mention of.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="mentions",
                        to="followup.agreement",
                    ),
                ),
                (
                    "event",
                    models.OneToOneField(
                        help_text="What the record states.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="mention",
                        to="register.agreementevent",
                    ),
                ),
                (
                    "matter",
                    models.ForeignKey(
                        help_text="The matter of that passage when it was told.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="matters.matter",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="The meeting whose minutes tell.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="agreement_mentions",
                        to="register.meeting",
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        help_text="The innermost passage of a matter that it stands in.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="matters.passage",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "indexes": [models.Index(fields=["meeting", "at"], name="followup_mentions_of_meeting")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_gone", False),
                            models.Q(("agreement__isnull", True), ("event__isnull", True), ("terms", []), ("told", {}), ("words", "")),
                            _connector="OR",
                        ),
                        name="followup_mention_gone_is_nowhere",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("evaluated_from__isnull", True), ("evaluated_from__lte", models.F("evaluated_to")), _connector="OR"),
                            models.Q(("days_from__isnull", True), ("days_from__lte", models.F("days_to")), _connector="OR"),
                        ),
                        name="followup_mention_days_in_order",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="agreement",
            name="anchor",
            field=models.ForeignKey(
                help_text="The mention that it was made for, with which it goes.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="followup.agreementmention",
            ),
        ),
        migrations.CreateModel(
            name="AgreementRuling",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("one", "Samma överenskommelse"), ("two", "Olika överenskommelser"), ("name", "Namn"), ("force", "Gäller")],
                        help_text="One agreement, two, a name, or that it is in force.",
                        max_length=5,
                    ),
                ),
                ("name", models.CharField(blank=True, help_text="What the agreement is called.", max_length=500)),
                ("valid_from", models.DateField(help_text="The first day on which it is in force.", null=True)),
                ("valid_to", models.DateField(help_text="The last; empty for without end.", null=True)),
                ("ground", models.CharField(blank=True, help_text="What proves it: who decided or signed, when, and where that can be seen.", max_length=500)),
                (
                    "is_of_decision",
                    models.BooleanField(default=False, help_text="Whether a decision was named that proves it: without one to read it proves nothing."),
                ),
                ("act", models.BigIntegerField(db_index=True, help_text="Number of the act in the log.")),
                ("at", models.DateTimeField(help_text="When.")),
                ("undone_at", models.DateTimeField(help_text="When.", null=True)),
                ("by", models.ForeignKey(help_text="Who ruled.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                (
                    "decision",
                    models.ForeignKey(
                        help_text="The decision that proves it, where one is read.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="register.decision",
                    ),
                ),
                (
                    "one",
                    models.ForeignKey(help_text="The mention.", on_delete=django.db.models.deletion.CASCADE, related_name="+", to="followup.agreementmention"),
                ),
                (
                    "other",
                    models.ForeignKey(
                        help_text="The other mention, of one or two.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="followup.agreementmention",
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
                "ordering": ["id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind__in", ["one", "two"]), ("other__isnull", False)),
                            models.Q(("kind", "name"), ("other__isnull", True), models.Q(("name", ""), _negated=True)),
                            models.Q(("kind", "force"), ("other__isnull", True), ("valid_from__isnull", False), models.Q(("ground", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="followup_agreement_ruling_says_what",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("other__isnull", True), models.Q(("one", models.F("other")), _negated=True), _connector="OR"),
                        name="followup_agreement_ruling_of_two",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_to__isnull", True), ("valid_from__isnull", True), ("valid_from__lte", models.F("valid_to")), _connector="OR"
                        ),
                        name="followup_agreement_ruling_days",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Grant",
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
                ("name", models.CharField(help_text="What it is called.", max_length=200)),
                ("total", models.BigIntegerField(help_text="How much, in units.")),
                (
                    "unit",
                    models.CharField(choices=[("kronor", "kronor"), ("places", "platser")], default="kronor", help_text="Kronor or places.", max_length=8),
                ),
                ("year", models.SmallIntegerField(help_text="For which year; empty for none or several.", null=True)),
                ("source", models.CharField(blank=True, help_text="From whom.", max_length=200)),
                ("conditions", models.TextField(blank=True, help_text="On what terms.")),
                ("table", models.TextField(help_text="The parties with their figures as pasted (shares.table).")),
                ("report_by", models.DateField(help_text="The day by which the parties report what they used.", null=True)),
                (
                    "state",
                    models.CharField(
                        choices=[("draft", "Utkast"), ("shared", "Fördelat"), ("closed", "Avslutat")],
                        default="draft",
                        help_text="How far it has come.",
                        max_length=6,
                    ),
                ),
                ("made_on", models.DateField(help_text="On which day; the log has the instant.")),
                (
                    "body",
                    models.ForeignKey(help_text="Who shares it out.", on_delete=django.db.models.deletion.PROTECT, related_name="grants", to="people.body"),
                ),
                (
                    "decision",
                    models.ForeignKey(
                        help_text="The decision that it rests on.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="grants",
                        to="register.decision",
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(help_text="Who made it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
            ],
            options={
                "ordering": ["-id"],
                "abstract": False,
                "indexes": [models.Index(fields=["is_public", "-made_on", "-id"], name="followup_grants_by_day")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="followup_grant_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="followup_grant_secret_has_ground",
                    ),
                    models.CheckConstraint(condition=models.Q(("total__gte", 0), ("total__lte", 1000000000000000)), name="followup_grant_total"),
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), models.Q(("state", "draft"), _negated=True), _connector="OR"),
                        name="followup_grant_draft_is_internal",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Alternative",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="What it is called.", max_length=100)),
                ("weights", models.JSONField(default=dict, help_text="The weight of each column, as written.")),
                ("equal", models.CharField(blank=True, help_text="The weight of an equal part, as written.", max_length=20)),
                ("least", models.BigIntegerField(default=0, help_text="The least that each gets, in units.")),
                ("step", models.BigIntegerField(default=1, help_text="What shares are whole multiples of, in units.")),
                ("is_chosen", models.BooleanField(default=False, help_text="Whether the grant was shared out so.")),
                (
                    "grant",
                    models.ForeignKey(help_text="The grant.", on_delete=django.db.models.deletion.CASCADE, related_name="alternatives", to="followup.grant"),
                ),
            ],
            options={
                "ordering": ["id"],
                "constraints": [
                    models.UniqueConstraint(fields=("grant", "name"), name="followup_alternative_once"),
                    models.UniqueConstraint(condition=models.Q(("is_chosen", True)), fields=("grant",), name="followup_alternative_one_chosen"),
                    models.CheckConstraint(condition=models.Q(("least__gte", 0), ("step__gte", 1)), name="followup_alternative_sane"),
                ],
            },
        ),
        migrations.CreateModel(
            name="GrantShare",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("ordinal", models.IntegerField(help_text="Its place among the parties, from 0.")),
                ("party", models.CharField(help_text="Who, as written in the table.", max_length=200)),
                ("units", models.BigIntegerField(help_text="How much.")),
                ("grant", models.ForeignKey(help_text="The grant.", on_delete=django.db.models.deletion.CASCADE, related_name="shares", to="followup.grant")),
                (
                    "organisation",
                    models.ForeignKey(
                        help_text="Who it is, where the name is known.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="shares",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "ordering": ["grant", "ordinal"],
                "constraints": [
                    models.UniqueConstraint(fields=("grant", "ordinal"), name="followup_share_once"),
                    models.UniqueConstraint(fields=("grant", "party"), name="followup_share_one_party"),
                    models.CheckConstraint(condition=models.Q(("units__gte", 0)), name="followup_share_not_below_nought"),
                ],
            },
        ),
        migrations.CreateModel(
            name="GrantReport",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("used", models.BigIntegerField(help_text="How much was used by then, in units.")),
                ("for_what", models.TextField(blank=True, help_text="For what.")),
                ("day", models.DateField(help_text="By which day.")),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "by",
                    models.ForeignKey(help_text="Who entered it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
                (
                    "share",
                    models.ForeignKey(help_text="The share.", on_delete=django.db.models.deletion.CASCADE, related_name="reports", to="followup.grantshare"),
                ),
            ],
            options={
                "ordering": ["id"],
                "constraints": [models.CheckConstraint(condition=models.Q(("used__gte", 0)), name="followup_report_not_below_nought")],
            },
        ),
        migrations.CreateModel(
            name="Round",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("consultation", "Remiss"),
                            ("adoption", "Rekommendation att anta"),
                            ("survey", "Enkät"),
                            ("joining", "Anslutning"),
                            ("nomination", "Nominering"),
                        ],
                        help_text="What is asked.",
                        max_length=12,
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("suggested", "Läst ur protokoll, inte bekräftad"),
                            ("draft", "Förbereds"),
                            ("open", "Öppen"),
                            ("closed", "Avslutad"),
                            ("dropped", "Ingen runda"),
                        ],
                        help_text="How far it has come.",
                        max_length=9,
                    ),
                ),
                ("question", models.CharField(help_text="What is asked, in a line; for one from minutes what they call the matter.", max_length=500)),
                ("text", models.TextField(blank=True, help_text="The question in full, and its papers, as a person wrote it.")),
                ("start", models.IntegerField(default=0, help_text="Where the words start that it rests on.")),
                ("end", models.IntegerField(default=0, help_text="Where they end.")),
                ("page", models.IntegerField(default=0, help_text="The page that they start on, from 1; 0 for formats without pages.")),
                ("sender_words", models.CharField(blank=True, help_text="Who asks, as printed.", max_length=200)),
                ("group_words", models.CharField(blank=True, help_text="Who is asked, as printed.", max_length=200)),
                (
                    "told_parties",
                    models.JSONField(default=list, help_text="Parties that minutes name as groups, of which no rows are made: words, start, end."),
                ),
                ("case_number", models.CharField(blank=True, help_text="The sender's case number.", max_length=60)),
                ("asked_on", models.DateField(help_text="The day that it was asked; empty where no words state it.", null=True)),
                ("last_day", models.DateField(help_text="The last day for answers.", null=True)),
                ("applies_from", models.DateField(help_text="From when what is asked is to hold.", null=True)),
                ("reason", models.CharField(blank=True, help_text="Why it is no round after all.", max_length=300)),
                ("made_at", models.DateTimeField(help_text="When.", null=True)),
                (
                    "body",
                    models.ForeignKey(
                        help_text="The body that asks, where it was opened by hand.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rounds",
                        to="people.body",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item that tells of it.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="rounds",
                        to="register.item",
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        help_text="Who opened or confirmed it; empty while it is suggested.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="Whose minutes tell of it; empty by hand.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rounds",
                        to="register.meeting",
                    ),
                ),
                (
                    "part_of",
                    models.ForeignKey(
                        help_text="The round of the same matter, sender and day that it tells of too.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="told_again",
                        to="followup.round",
                    ),
                ),
                (
                    "passage",
                    models.ForeignKey(
                        help_text="The passage, whose matter it belongs to.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="rounds",
                        to="matters.passage",
                    ),
                ),
                (
                    "sender",
                    models.ForeignKey(
                        help_text="The organisation that asks.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rounds_sent",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "ordering": ["-id"],
                "abstract": False,
                "indexes": [
                    models.Index(fields=["is_public", "stage", "-id"], name="followup_rounds_public"),
                    models.Index(fields=["scope", "stage", "-id"], name="followup_rounds_of_body"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="followup_round_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="followup_round_secret_has_ground",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("meeting__isnull", False), models.Q(("body__isnull", False), ("made_by__isnull", False)), _connector="OR"),
                        name="followup_round_rests_on_something",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("stage", "suggested"), models.Q(("made_at__isnull", False), ("made_by__isnull", False)), _connector="OR"),
                        name="followup_round_confirmed_by",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), models.Q(("stage__in", ["draft", "dropped"]), _negated=True), _connector="OR"),
                        name="followup_round_draft_is_internal",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("stage", "dropped"), _negated=True), models.Q(("reason", ""), _negated=True), _connector="OR"),
                        name="followup_round_dropped_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stage__in", ["open", "closed"]), _negated=True), ("asked_on__isnull", False), ("meeting__isnull", False), _connector="OR"
                        ),
                        name="followup_round_out_was_asked",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("asked_on__isnull", True), ("last_day__isnull", True), ("last_day__gte", models.F("asked_on")), _connector="OR"),
                        name="followup_round_days_in_order",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("part_of__isnull", True), models.Q(("part_of", models.F("id")), _negated=True), _connector="OR"),
                        name="followup_round_not_part_of_itself",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RoundAct",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.BigIntegerField(help_text="Number of the act in the log.", unique=True)),
                ("verb", models.CharField(help_text="What was done.", max_length=24)),
                ("about", models.CharField(blank=True, help_text="To which party.", max_length=200)),
                ("before", models.JSONField(default=list, help_text="Rows as they stood: model, id, and fields; no fields for a row that the act made.")),
                ("at", models.DateTimeField(help_text="When.")),
                ("undone_at", models.DateTimeField(help_text="When.", null=True)),
                ("by", models.ForeignKey(help_text="Who.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                ("round", models.ForeignKey(help_text="The round.", on_delete=django.db.models.deletion.CASCADE, related_name="acts", to="followup.round")),
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
                        name="followup_round_act_undone_whole",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RoundParty",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "ground",
                    models.CharField(
                        choices=[("member", "Medlem i förbundet"), ("county", "Kommun i länet"), ("person", "Angiven av en person")],
                        help_text="Why it is a party.",
                        max_length=6,
                    ),
                ),
                (
                    "doubt",
                    models.CharField(
                        blank=True, choices=[("other_region", "other_region")], help_text="Why it may not be one; empty for no doubt.", max_length=12
                    ),
                ),
                ("case_number", models.CharField(blank=True, help_text="The party's own case number.", max_length=60)),
                ("is_asked", models.BooleanField(default=False, help_text="Whether it has been asked.")),
                ("asked_on", models.DateField(help_text="The day, where it is known.", null=True)),
                ("last_day", models.DateField(help_text="The last day for its answer.", null=True)),
                ("extended_to", models.DateField(help_text="The later last day that it was given.", null=True)),
                ("reminded_on", models.DateField(help_text="When it was last reminded.", null=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("not_asked", "Inte tillfrågad"),
                            ("asked", "Inget svar känt"),
                            ("extended", "Har fått längre tid"),
                            ("found", "Svar att bekräfta"),
                            ("answered", "Har yttrat sig"),
                            ("official", "Underhandssvar"),
                            ("declined", "Har sagt nej"),
                            ("adopted", "Har antagit"),
                        ],
                        default="not_asked",
                        help_text="How it stands.",
                        max_length=9,
                    ),
                ),
                ("since", models.DateField(help_text="The day of the answer, or of the question.", null=True)),
                ("took", models.IntegerField(help_text="How many days the answer took.", null=True)),
                (
                    "of",
                    models.ForeignKey(
                        help_text="The federation or region that it is a party by.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(help_text="Who is asked.", on_delete=django.db.models.deletion.PROTECT, related_name="rounds", to="people.organisation"),
                ),
                (
                    "proof",
                    models.ForeignKey(
                        help_text="The decision in minutes that proves the answer.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="register.decision",
                    ),
                ),
                ("round", models.ForeignKey(help_text="The round.", on_delete=django.db.models.deletion.CASCADE, related_name="parties", to="followup.round")),
            ],
            options={
                "ordering": ["round", "organisation"],
                "indexes": [
                    models.Index(fields=["round", "state"], name="followup_round_rows"),
                    models.Index(fields=["organisation", "state", "-id"], name="followup_round_waiting"),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("round", "organisation"), name="followup_round_party_once"),
                    models.CheckConstraint(
                        condition=models.Q(("asked_on__isnull", True), ("last_day__isnull", True), ("last_day__gte", models.F("asked_on")), _connector="OR"),
                        name="followup_round_party_days",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("extended_to__isnull", True), ("last_day__isnull", True), ("extended_to__gt", models.F("last_day")), _connector="OR"
                        ),
                        name="followup_round_party_longer",
                    ),
                    models.CheckConstraint(condition=models.Q(("took__isnull", True), ("took__gte", 0), _connector="OR"), name="followup_round_party_took"),
                    models.CheckConstraint(
                        condition=models.Q(("is_asked", True), models.Q(("state__in", ["asked", "extended"]), _negated=True), _connector="OR"),
                        name="followup_round_party_asked",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RoundLink",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("digest", models.CharField(help_text="SHA-256 of what is told by chance in it.", max_length=64, unique=True)),
                ("sent_to", models.EmailField(help_text="The organisation's official address.", max_length=254)),
                ("sent_at", models.DateTimeField(help_text="When.")),
                ("expires_at", models.DateTimeField(help_text="Until when it may be used.")),
                ("revoked_at", models.DateTimeField(help_text="When it was taken back.", null=True)),
                (
                    "sent_by",
                    models.ForeignKey(help_text="Who sent it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
                (
                    "party",
                    models.ForeignKey(
                        help_text="For whom it answers.", on_delete=django.db.models.deletion.CASCADE, related_name="links", to="followup.roundparty"
                    ),
                ),
            ],
            options={
                "ordering": ["-id"],
                "constraints": [models.CheckConstraint(condition=models.Q(("expires_at__gt", models.F("sent_at"))), name="followup_round_link_expires")],
            },
        ),
        migrations.CreateModel(
            name="RoundReply",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.IntegerField(help_text="Which version, from 1.")),
                (
                    "answer",
                    models.CharField(
                        choices=[("decision", "Beslutat yttrande"), ("official", "Underhandssvar"), ("declined", "Nej"), ("adopted", "Ja, antaget")],
                        help_text="What it is.",
                        max_length=8,
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        choices=[("link", "Svarslänk"), ("signed_in", "Inloggad"), ("hand", "Infört för hand"), ("minutes", "Läst ur protokoll")],
                        help_text="How it came.",
                        max_length=9,
                    ),
                ),
                ("day", models.DateField(help_text="The day of the decision, or of the answer.", null=True)),
                ("body_name", models.CharField(blank=True, help_text="The body that decided.", max_length=200)),
                ("paragraph", models.CharField(blank=True, help_text="Its §, without the sign.", max_length=20)),
                ("text", models.TextField(blank=True, help_text="The answer, or the extract of the minutes.")),
                ("case_number", models.CharField(blank=True, help_text="The party's case number.", max_length=60)),
                ("given_name", models.CharField(blank=True, help_text="Who gave it, as they say.", max_length=150)),
                ("given_address", models.EmailField(blank=True, help_text="The address that they gave.", max_length=254)),
                ("is_forwarded", models.BooleanField(default=False, help_text="Whether another used the link than the address that it was sent to.")),
                ("given_at", models.DateTimeField(help_text="When it came.")),
                ("is_confirmed", models.BooleanField(default=False, help_text="Whether it is proved.")),
                ("is_refused", models.BooleanField(default=False, help_text="Whether a person found that it is no answer.")),
                (
                    "confirmed_by",
                    models.ForeignKey(
                        help_text="The person who confirmed it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "decision",
                    models.ForeignKey(
                        help_text="The decision there.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="round_replies",
                        to="register.decision",
                    ),
                ),
                (
                    "given_by",
                    models.ForeignKey(
                        help_text="Who gave it or took it in.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "link",
                    models.ForeignKey(
                        help_text="The link that it came through.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="replies",
                        to="followup.roundlink",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="Whose minutes it was read in.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="round_replies",
                        to="register.meeting",
                    ),
                ),
                (
                    "party",
                    models.ForeignKey(
                        help_text="Whose answer it is.", on_delete=django.db.models.deletion.CASCADE, related_name="replies", to="followup.roundparty"
                    ),
                ),
            ],
            options={
                "ordering": ["party", "version"],
                "constraints": [
                    models.UniqueConstraint(fields=("party", "version"), name="followup_round_reply_version"),
                    models.UniqueConstraint(condition=models.Q(("source", "minutes")), fields=("party", "decision"), name="followup_round_reply_read_once"),
                    models.CheckConstraint(condition=models.Q(("version__gte", 1)), name="followup_round_reply_from_1"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answer", "decision"), _negated=True),
                            models.Q(models.Q(("body_name", ""), _negated=True), ("day__isnull", False)),
                            _connector="OR",
                        ),
                        name="followup_round_reply_decided_where",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("source", "minutes"), _negated=True), ("meeting__isnull", False), _connector="OR"),
                        name="followup_round_reply_read_somewhere",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_confirmed", False),
                            ("confirmed_by__isnull", False),
                            models.Q(("given_by__isnull", False), ("source", "signed_in")),
                            _connector="OR",
                        ),
                        name="followup_round_reply_confirmed_how",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("is_confirmed", False), ("is_refused", False), _connector="OR"), name="followup_round_reply_not_both"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RoundTold",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "told",
                    models.CharField(
                        choices=[("asked", "asked"), ("sent", "sent"), ("out", "out"), ("over", "over")], help_text="What is said of it.", max_length=5
                    ),
                ),
                ("text", models.TextField(help_text="The words.")),
                ("start", models.IntegerField(help_text="Where they start.")),
                ("end", models.IntegerField(help_text="Where they end.")),
                ("page", models.IntegerField(default=0, help_text="The page that they start on.")),
                ("day", models.DateField(help_text="The day that they state, else the meeting's.", null=True)),
                ("round", models.ForeignKey(help_text="The round.", on_delete=django.db.models.deletion.CASCADE, related_name="tellings", to="followup.round")),
            ],
            options={
                "ordering": ["round", "start"],
                "constraints": [
                    models.UniqueConstraint(fields=("round", "start", "told"), name="followup_round_told_once"),
                    models.CheckConstraint(condition=models.Q(("start__lt", models.F("end"))), name="followup_round_told_has_words"),
                ],
            },
        ),
        migrations.CreateModel(
            name="RoundTotal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("value", models.IntegerField(help_text="How many.")),
                ("whole", models.IntegerField(help_text="Of how many, where the words say so.", null=True)),
                ("day", models.DateField(help_text="As of when, where the words say so.", null=True)),
                ("figure", models.CharField(help_text="The figure, as printed.", max_length=120)),
                ("words", models.TextField(help_text="The sentence that states it.")),
                ("start", models.IntegerField(help_text="Where the figure starts.")),
                ("end", models.IntegerField(help_text="Where it ends.")),
                ("page", models.IntegerField(default=0, help_text="The page that it stands on.")),
                ("round", models.ForeignKey(help_text="The round.", on_delete=django.db.models.deletion.CASCADE, related_name="totals", to="followup.round")),
            ],
            options={
                "ordering": ["round", "start"],
                "constraints": [
                    models.UniqueConstraint(fields=("round", "start"), name="followup_round_total_once"),
                    models.CheckConstraint(condition=models.Q(("start__lt", models.F("end")), ("value__gte", 0)), name="followup_round_total_counts"),
                ],
            },
        ),
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
                "indexes": [
                    models.Index(fields=["is_public", "state", "due", "id"], name="followup_tasks_due"),
                    models.Index(fields=["is_public", "-sorted_on", "-id"], name="followup_tasks_heard"),
                    models.Index(fields=["giver_body", "state"], name="followup_tasks_of_giver"),
                    models.Index(fields=["holder_body", "state"], name="followup_tasks_of_holder"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="followup_task_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="followup_task_secret_has_ground",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("merged_into__isnull", True), ("is_public", False), _connector="OR"), name="followup_task_merged_is_not_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("merged_into__isnull", True), models.Q(("merged_into", models.F("id")), _negated=True), _connector="OR"),
                        name="followup_task_not_into_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["open", "paused", "reported_done", "closed", "dropped"])), name="followup_task_state_is_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("due_from__isnull", True), models.Q(("due__isnull", False), ("due_from__lte", models.F("due"))), _connector="OR"),
                        name="followup_task_days_in_order",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ("closed", "dropped")), _negated=True),
                            ("closing_step__isnull", False),
                            ("closing_act__isnull", False),
                            _connector="OR",
                        ),
                        name="followup_task_over_by_giver",
                    ),
                ],
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
                "indexes": [models.Index(fields=["task", "day", "id"], name="followup_steps_of_task")],
                "constraints": [
                    models.UniqueConstraint(condition=models.Q(("is_gone", False)), fields=("meeting", "start", "end", "means"), name="followup_step_once"),
                    models.CheckConstraint(condition=models.Q(("end__gt", models.F("start"))), name="followup_step_has_words"),
                ],
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
                "indexes": [
                    models.Index(fields=["body", "last", "id"], name="followup_waiting_of_body"),
                    models.Index(fields=["organisation", "last", "id"], name="followup_waiting_of_org"),
                    models.Index(fields=["last", "id"], name="followup_waiting_by_day"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind", "answer"),
                            models.Q(("first__isnull", False), ("first__lte", models.F("last")), ("kind", "announced"), ("last__isnull", False)),
                            _connector="OR",
                        ),
                        name="followup_announced_for_a_day",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("kind", "answer"), _negated=True), models.Q(("who", ""), _negated=True), _connector="OR"),
                        name="followup_answer_of_somebody",
                    ),
                ],
            },
        ),
    ]
