"""Passages, the links between them, the matters that they make, and what persons rule on them."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import samtrad.matters.models


class Migration(migrations.Migration):
    replaces = [("matters", "0001_initial"), ("matters", "0002_states"), ("matters", "0003_states_told"), ("matters", "0004_states_kept")]

    initial = True

    dependencies = [
        ("access", "0001_tables"),
        ("register", "0001_tables"),
    ]

    operations = [
        migrations.CreateModel(
            name="Matter",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "address",
                    models.CharField(
                        default=samtrad.matters.models.new_address, help_text="What it goes by in addresses: told by chance.", max_length=12, unique=True
                    ),
                ),
                ("is_public", models.BooleanField(default=False, help_text="Whether a passage of it is public.")),
                ("name", models.CharField(blank=True, help_text="What a person named it.", max_length=500)),
                ("first_day", models.DateField(help_text="The day of its first public passage.", null=True)),
                ("last_day", models.DateField(help_text="The day of its last public passage.", null=True)),
                ("passages_count", models.IntegerField(default=0, help_text="How many of its passages are public.")),
                ("meetings_count", models.IntegerField(default=0, help_text="At how many meetings.")),
                ("bodies_count", models.IntegerField(default=0, help_text="In how many bodies.")),
                (
                    "state",
                    models.CharField(
                        blank=True, help_text="How far it has come by its public passages (standing.standing.State), whatever day it is.", max_length=16
                    ),
                ),
                (
                    "rests_from",
                    models.DateField(help_text="The day from which it is resting if nothing more is said; empty where silence changes nothing.", null=True),
                ),
                ("lies_with", models.CharField(blank=True, help_text="Who has it, as a public passage says it.", max_length=200)),
                ("lies_start", models.IntegerField(default=0, help_text="Where the words start that say so.")),
                ("lies_end", models.IntegerField(default=0, help_text="Where they end.")),
                (
                    "merged_into",
                    models.ForeignKey(
                        help_text="The matter that it is part of now.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="matters.matter",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "indexes": [
                    models.Index(fields=["is_public", "-last_day", "-id"], name="matters_by_day"),
                    models.Index(fields=["is_public", "state", "-last_day", "-id"], name="matters_by_state"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("merged_into__isnull", True), ("is_public", False), _connector="OR"), name="matters_merged_is_not_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("passages_count__gt", 0), _connector="OR"), name="matters_public_has_passages"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("is_public", True), models.Q(("state", ""), _negated=True)),
                            models.Q(("is_public", False), ("lies_with", ""), ("state", "")),
                            _connector="OR",
                        ),
                        name="matters_state_is_of_public",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Passage",
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
                ("document", models.CharField(help_text="The first digits of the document's SHA-256: its place among documents of one day.", max_length=16)),
                ("record", models.IntegerField(default=0, help_text="Which record of the document, from 0.")),
                ("start", models.IntegerField(help_text="Where it starts in the text.")),
                ("end", models.IntegerField(help_text="Where it ends.")),
                ("page", models.IntegerField(default=0, help_text="The page that it starts on, from 1; 0 for formats without pages.")),
                (
                    "kind",
                    models.CharField(
                        choices=[("item", "Item"), ("topic", "Topic"), ("told", "Told")],
                        help_text="An item, a topic of one that bundles several, or told of inside another's.",
                        max_length=5,
                    ),
                ),
                ("title", models.CharField(help_text="What it calls its subject, as whoever may see it may read it.", max_length=500)),
                ("text", models.TextField(help_text="What is said of it, as far as it is compared.")),
                ("day", models.DateField(help_text="The day that it is sorted by.", null=True)),
                ("told", models.JSONField(default=dict, help_text="What else it is compared by (linking.passage.Passage), but for title and text.")),
                ("acts", models.JSONField(default=list, help_text="What it says was done (standing.stations.Act), in the order of the text.")),
                ("announced", models.JSONField(default=list, help_text="What it says is to come (standing.announced.Announced).")),
                ("is_gone", models.BooleanField(default=False, help_text="Whether a newer reading has it no longer, while a person's ruling waits for it.")),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item that it stands in.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="passages",
                        to="register.item",
                    ),
                ),
                (
                    "matter",
                    models.ForeignKey(
                        help_text="What it is about.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="passages", to="matters.matter"
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="passages", to="register.meeting"),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [
                    models.Index(fields=["matter", "is_public", "day", "id"], include=("item",), name="matters_passages_by_day"),
                    models.Index(fields=["scope", "is_public", "matter"], name="matters_passages_of_body"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="matters_passage_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="matters_passage_secret_has_ground",
                    ),
                    models.UniqueConstraint(condition=models.Q(("is_gone", False)), fields=("meeting", "start", "end", "kind"), name="matters_passage_once"),
                    models.CheckConstraint(
                        condition=models.Q(("is_gone", False), models.Q(("is_public", False), ("matter__isnull", True)), _connector="OR"),
                        name="matters_passage_gone_is_nowhere",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="matter",
            name="anchor",
            field=models.ForeignKey(
                help_text="The passage that it was made for, with which it goes.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="matters.passage",
            ),
        ),
        migrations.AddField(
            model_name="matter",
            name="lies_by",
            field=models.ForeignKey(
                help_text="The passage that says so.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="matters.passage"
            ),
        ),
        migrations.AddField(
            model_name="matter",
            name="titled",
            field=models.ForeignKey(
                help_text="The public passage whose title is its own.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="matters.passage",
            ),
        ),
        migrations.CreateModel(
            name="Link",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("score", models.FloatField(help_text="How much speaks for it, in bits.")),
                ("is_sure", models.BooleanField(default=False, help_text="Whether it rests on what names the very matter (linking.links.Link.sure).")),
                ("reasons", models.JSONField(help_text="What it rests on: code, words and weight of each reason, the weightiest first.")),
                (
                    "earlier",
                    models.ForeignKey(
                        help_text="The earlier passage.", on_delete=django.db.models.deletion.CASCADE, related_name="links_on", to="matters.passage"
                    ),
                ),
                (
                    "later",
                    models.ForeignKey(help_text="The later.", on_delete=django.db.models.deletion.CASCADE, related_name="links_back", to="matters.passage"),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("earlier", "later"), name="matters_link_once"),
                    models.CheckConstraint(condition=models.Q(("earlier", models.F("later")), _negated=True), name="matters_link_of_two"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Ruling",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("one", "Samma fråga"), ("two", "Olika frågor"), ("name", "Namn")], help_text="One matter, two, or a name.", max_length=4
                    ),
                ),
                ("name", models.CharField(blank=True, help_text="What the matter is called.", max_length=500)),
                ("act", models.BigIntegerField(db_index=True, help_text="Number of the act in the log.")),
                ("at", models.DateTimeField(help_text="When.")),
                ("undone_at", models.DateTimeField(help_text="When.", null=True)),
                ("by", models.ForeignKey(help_text="Who ruled.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                ("one", models.ForeignKey(help_text="The passage.", on_delete=django.db.models.deletion.CASCADE, related_name="+", to="matters.passage")),
                (
                    "other",
                    models.ForeignKey(
                        help_text="The other passage; none for a name.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="matters.passage",
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
                            models.Q(("kind", "name"), ("other__isnull", True), models.Q(("name", ""), _negated=True)),
                            models.Q(models.Q(("kind", "name"), _negated=True), ("other__isnull", False)),
                            _connector="OR",
                        ),
                        name="matters_ruling_says_what",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("other__isnull", True), models.Q(("one", models.F("other")), _negated=True), _connector="OR"),
                        name="matters_ruling_of_two",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Shelf",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(help_text="The key.", max_length=120)),
                ("day", models.DateField(help_text="Its day; the last of all days where none is known.")),
                ("rank", models.BigIntegerField(help_text="The place of its document among those of one day, and of the record in it.")),
                ("start", models.IntegerField(help_text="Where it starts.")),
                ("is_public", models.BooleanField(help_text="Whether the passage is public.")),
                (
                    "passage",
                    models.ForeignKey(help_text="The passage.", on_delete=django.db.models.deletion.CASCADE, related_name="shelves", to="matters.passage"),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["key", "day", "rank", "start"], name="matters_shelves"),
                    models.Index(fields=["key", "is_public", "day", "rank", "start"], name="matters_public_shelves"),
                ],
            },
        ),
    ]
