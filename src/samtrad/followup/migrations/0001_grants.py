"""Grants: what is shared out by a key, the shares, and what was used of them."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import samtrad.matters.models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0007_sort_keys"),
        ("register", "0007_followed"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
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
            },
        ),
        migrations.AddIndex(
            model_name="grant",
            index=models.Index(fields=["is_public", "-made_on", "-id"], name="followup_grants_by_day"),
        ),
        migrations.AddConstraint(
            model_name="grant",
            constraint=models.CheckConstraint(
                condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="followup_grant_only_open_is_public"
            ),
        ),
        migrations.AddConstraint(
            model_name="grant",
            constraint=models.CheckConstraint(
                condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                name="followup_grant_secret_has_ground",
            ),
        ),
        migrations.AddConstraint(
            model_name="grant",
            constraint=models.CheckConstraint(condition=models.Q(("total__gte", 0), ("total__lte", 1000000000000000)), name="followup_grant_total"),
        ),
        migrations.AddConstraint(
            model_name="grant",
            constraint=models.CheckConstraint(
                condition=models.Q(("is_public", False), models.Q(("state", "draft"), _negated=True), _connector="OR"), name="followup_grant_draft_is_internal"
            ),
        ),
        migrations.AddConstraint(
            model_name="alternative",
            constraint=models.UniqueConstraint(fields=("grant", "name"), name="followup_alternative_once"),
        ),
        migrations.AddConstraint(
            model_name="alternative",
            constraint=models.UniqueConstraint(condition=models.Q(("is_chosen", True)), fields=("grant",), name="followup_alternative_one_chosen"),
        ),
        migrations.AddConstraint(
            model_name="alternative",
            constraint=models.CheckConstraint(condition=models.Q(("least__gte", 0), ("step__gte", 1)), name="followup_alternative_sane"),
        ),
        migrations.AddConstraint(
            model_name="grantshare",
            constraint=models.UniqueConstraint(fields=("grant", "ordinal"), name="followup_share_once"),
        ),
        migrations.AddConstraint(
            model_name="grantshare",
            constraint=models.UniqueConstraint(fields=("grant", "party"), name="followup_share_one_party"),
        ),
        migrations.AddConstraint(
            model_name="grantshare",
            constraint=models.CheckConstraint(condition=models.Q(("units__gte", 0)), name="followup_share_not_below_nought"),
        ),
        migrations.AddConstraint(
            model_name="grantreport",
            constraint=models.CheckConstraint(condition=models.Q(("used__gte", 0)), name="followup_report_not_below_nought"),
        ),
    ]
