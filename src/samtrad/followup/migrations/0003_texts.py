"""Versions of texts of agreements, and what they say on some areas beside each other."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import samtrad.matters.models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0001_tables"),
        ("documents", "0001_tables"),
        ("followup", "0002_plans"),
        ("matters", "0001_tables"),
        ("people", "0001_tables"),
        ("register", "0001_tables"),
    ]

    operations = [
        migrations.CreateModel(
            name="AgreementText",
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
                    "agreement",
                    models.ForeignKey(
                        help_text="The agreement.", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="texts", to="followup.agreement"
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        help_text="In whose name it was put in.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.body"
                    ),
                ),
                ("name", models.CharField(help_text="What the text is called.", max_length=200)),
                ("number", models.SmallIntegerField(help_text="Which version it is, from 1.")),
                ("day", models.DateField(help_text="Of which day the text is.")),
                (
                    "is_of_document",
                    models.BooleanField(default=False, help_text="Whether its words are a document's: without one that may be read it has none."),
                ),
                (
                    "document",
                    models.ForeignKey(
                        help_text="The document whose text it is.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="documents.document",
                    ),
                ),
                ("text", models.TextField(blank=True, help_text="The pasted words.")),
                (
                    "by",
                    models.ForeignKey(help_text="Who put it in.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
                ("at", models.DateTimeField(help_text="When.")),
            ],
            options={
                "ordering": ["day", "number", "id"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="followup_agreementtext_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="followup_agreementtext_secret_has_ground",
                    ),
                    models.UniqueConstraint(fields=("agreement", "body", "number"), name="followup_text_one_of_a_number"),
                    models.CheckConstraint(condition=models.Q(("number__gte", 1)), name="followup_text_number"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("is_of_document", True), ("text", "")),
                            models.Q(("document__isnull", True), ("is_of_document", False), models.Q(("text", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="followup_text_has_words",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ContentMatrix",
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
                ("body", models.ForeignKey(help_text="Who keeps it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.body")),
                ("name", models.CharField(help_text="What it is called.", max_length=200)),
                ("areas", models.JSONField(default=list, help_text="The areas, in order.")),
                ("changed_on", models.DateField(help_text="On which day it was last changed.")),
                (
                    "made_by",
                    models.ForeignKey(help_text="Who made it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
            ],
            options={
                "verbose_name_plural": "content matrices",
                "ordering": ["-id"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="followup_contentmatrix_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="followup_contentmatrix_secret_has_ground",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MatrixColumn",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "matrix",
                    models.ForeignKey(
                        help_text="The matrix.", on_delete=django.db.models.deletion.CASCADE, related_name="columns", to="followup.contentmatrix"
                    ),
                ),
                ("ordinal", models.IntegerField(help_text="Its place, from 0.")),
                ("name", models.CharField(help_text="What it is called.", max_length=100)),
                (
                    "text",
                    models.ForeignKey(help_text="The text.", on_delete=django.db.models.deletion.CASCADE, related_name="columns", to="followup.agreementtext"),
                ),
            ],
            options={
                "ordering": ["matrix", "ordinal"],
                "constraints": [models.UniqueConstraint(fields=("matrix", "name"), name="followup_column_once")],
            },
        ),
        migrations.CreateModel(
            name="MatrixCell",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "column",
                    models.ForeignKey(help_text="The column.", on_delete=django.db.models.deletion.CASCADE, related_name="cells", to="followup.matrixcolumn"),
                ),
                ("area", models.CharField(help_text="The area.", max_length=200)),
                ("start", models.IntegerField(help_text="Where its words start in the text.")),
                ("end", models.IntegerField(help_text="Where they end.")),
                ("seal", models.CharField(help_text="SHA-256 of the words: a text that was read anew may have others there.", max_length=64)),
                (
                    "is_by_hand",
                    models.BooleanField(default=False, help_text="Whether a person pointed them out; else they stand under the heading that is on the area."),
                ),
            ],
            options={
                "ordering": ["column", "id"],
                "constraints": [
                    models.UniqueConstraint(fields=("column", "area"), name="followup_cell_once"),
                    models.CheckConstraint(condition=models.Q(("end__gt", models.F("start")), ("start__gte", 0)), name="followup_cell_has_words"),
                ],
            },
        ),
    ]
