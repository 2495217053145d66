"""Documents, their files, the queue of work on them, and how long they are kept."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import samtrad.documents.models.document
import samtrad.documents.packed


class Migration(migrations.Migration):
    replaces = [
        ("documents", "0001_initial"),
        ("documents", "0002_queue_and_numbers"),
        ("documents", "0003_classed"),
        ("documents", "0004_settlements"),
        ("documents", "0005_retention"),
        ("documents", "0006_published_last"),
        ("documents", "0007_whose"),
        ("documents", "0008_published_in_order"),
    ]

    initial = True

    dependencies = [
        ("access", "0001_tables"),
    ]

    operations = [
        migrations.CreateModel(
            name="Document",
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
                ("sha256", models.CharField(help_text="SHA-256 of its bytes, in hexadecimal.", max_length=64, unique=True)),
                (
                    "address",
                    models.CharField(
                        default=samtrad.documents.models.document.new_address,
                        help_text="What it goes by in addresses: told by chance, and nothing of its content.",
                        max_length=12,
                        unique=True,
                    ),
                ),
                ("name", models.CharField(help_text="The file name that it first came under, with what is masked in it covered.", max_length=255)),
                (
                    "masked_in_name",
                    models.JSONField(blank=True, default=list, help_text="Words that a person has masked in the file name, and that do not stand in the text."),
                ),
                ("media_type", models.CharField(blank=True, help_text="What kind of file it is, by its content.", max_length=120)),
                ("size", models.BigIntegerField(help_text="Bytes.")),
                ("pages", models.IntegerField(help_text="How many pages; empty for formats without pages.", null=True)),
                ("received_at", models.DateTimeField(help_text="When it first came.")),
                (
                    "state",
                    models.CharField(
                        choices=[("received", "Mottaget"), ("entered", "Infört"), ("parked", "Kunde inte läsas"), ("disposed", "Gallrat")],
                        default="received",
                        help_text="How far it has come.",
                        max_length=10,
                    ),
                ),
                ("reason", models.CharField(blank=True, help_text="Code of why it is parked.", max_length=60)),
                ("detail", models.CharField(blank=True, help_text="What fills the gap in the reason's sentence.", max_length=200)),
                ("attempts", models.SmallIntegerField(default=0, help_text="How often reading it was begun.")),
                ("crashes", models.SmallIntegerField(default=0, help_text="How often the worker went away while it had it.")),
                ("worker", models.CharField(blank=True, help_text="Who reads it now; empty for nobody.", max_length=64)),
                ("leased_until", models.DateTimeField(help_text="Until when that worker may; after that another takes over.", null=True)),
                ("not_before", models.DateTimeField(help_text="When it is tried again, where it failed for a reason that may pass.", null=True)),
                ("published_at", models.DateTimeField(help_text="When it was published.", null=True)),
                ("publication_ground", models.CharField(blank=True, help_text="The legal ground that it is published on.", max_length=200)),
                ("published_until", models.DateField(help_text="The last day that it is public; empty for without end.", null=True)),
                ("indexable", models.BooleanField(default=False, help_text="Whether search engines may show it.")),
                (
                    "elected_alone",
                    models.BooleanField(
                        default=False,
                        help_text="Whether nobody but elected persons is named in what is told of it: by the policy that was in force when it was published.",
                    ),
                ),
                (
                    "published_by",
                    models.ForeignKey(
                        help_text="The person who published it; empty while it is internal.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "supersedes",
                    models.ForeignKey(
                        help_text="The older version that it corrects.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="superseded_by",
                        to="documents.document",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "indexes": [
                    models.Index(fields=["state", "id"], name="documents_queue"),
                    models.Index(fields=["is_public", "-received_at"], name="documents_public"),
                    models.Index(fields=["-published_at", "-id"], name="documents_published_last"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("classification", "open"), _connector="OR"), name="documents_document_only_open_is_public"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="documents_document_secret_has_ground",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("state", "parked"), _negated=True), models.Q(("reason", ""), _negated=True), _connector="OR"),
                        name="documents_parked_has_reason",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("leased_until", None), ("worker", "")),
                            models.Q(models.Q(("worker", ""), _negated=True), ("leased_until__isnull", False)),
                            _connector="OR",
                        ),
                        name="documents_lease_is_whole",
                    ),
                    models.CheckConstraint(condition=models.Q(("worker", ""), ("state", "received"), _connector="OR"), name="documents_lease_of_what_waits"),
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), models.Q(("published_at__isnull", False), ("published_by__isnull", False)), _connector="OR"),
                        name="documents_public_by_a_person",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), models.Q(("publication_ground", ""), _negated=True), _connector="OR"),
                        name="documents_public_has_ground",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("is_public", False), ("state__in", ["entered", "received"]), _connector="OR"), name="documents_public_is_entered"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("supersedes__isnull", True), models.Q(("supersedes", models.F("id")), _negated=True), _connector="OR"),
                        name="documents_not_its_own_version",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Disposal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("minutes", "Protokoll"),
                            ("notes", "Anteckningar"),
                            ("call", "Kallelse"),
                            ("agenda", "Dagordning"),
                            ("extract", "Protokollsutdrag"),
                            ("other", "Annat dokument"),
                            ("unread", "Kunde inte läsas"),
                        ],
                        help_text="Of which kind it was.",
                        max_length=8,
                    ),
                ),
                ("years", models.IntegerField(help_text="How many years the rule said.")),
                ("basis", models.CharField(help_text="The decision that the rule rested on.", max_length=200)),
                ("day", models.DateField(help_text="When it went.")),
                (
                    "by",
                    models.ForeignKey(
                        help_text="Who carried it out.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "document",
                    models.OneToOneField(
                        help_text="The document, of which its SHA-256 alone is left.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="disposal",
                        to="documents.document",
                    ),
                ),
            ],
            options={
                "ordering": ["-day", "-id"],
            },
        ),
        migrations.CreateModel(
            name="Derivative",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(choices=[("masked", "Maskad kopia")], help_text="What it is.", max_length=12)),
                ("sha256", models.CharField(help_text="SHA-256 of its bytes.", max_length=64)),
                ("media_type", models.CharField(help_text="What kind of file it is.", max_length=120)),
                ("made_at", models.DateTimeField(help_text="When it was made.")),
                ("spans", models.JSONField(default=list, help_text="The spans of the original's text that are masked in it; all else keeps its offsets.")),
                (
                    "document",
                    models.ForeignKey(
                        help_text="What it was made of.", on_delete=django.db.models.deletion.CASCADE, related_name="derivatives", to="documents.document"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("document", "kind", "sha256"), name="documents_derivative_once")],
            },
        ),
        migrations.CreateModel(
            name="DocumentBody",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("body", models.BigIntegerField(help_text="Id of the body.")),
                (
                    "document",
                    models.ForeignKey(help_text="The document.", on_delete=django.db.models.deletion.CASCADE, related_name="shared", to="documents.document"),
                ),
            ],
            options={
                "verbose_name_plural": "document bodies",
                "constraints": [models.UniqueConstraint(fields=("document", "body"), name="documents_body_once")],
            },
        ),
        migrations.CreateModel(
            name="Reading",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.IntegerField(default=1, help_text="Which of the records of the file it is, from 1.")),
                ("name", models.CharField(help_text="The record's name: the file's, or that of the part in it.", max_length=255)),
                ("reader", models.CharField(help_text="The reader and its version.", max_length=40)),
                ("read_at", models.DateTimeField(help_text="When it was read.")),
                ("is_current", models.BooleanField(default=True, help_text="Whether it is the one that holds; older ones are kept.")),
                ("record", samtrad.documents.packed.PackedField(help_text="The record as JSON, as the reader made it.")),
                ("text", samtrad.documents.packed.PackedField(help_text="The document's text, UTF-8.")),
                ("boxes", samtrad.documents.packed.PackedField(default=b"[]", help_text="JSON: where the spans of statements stand on the pages.")),
                (
                    "document",
                    models.ForeignKey(
                        help_text="What was read.", on_delete=django.db.models.deletion.CASCADE, related_name="readings", to="documents.document"
                    ),
                ),
            ],
            options={
                "ordering": ["document", "number"],
                "constraints": [
                    models.UniqueConstraint(condition=models.Q(("is_current", True)), fields=("document", "number"), name="documents_one_current_reading"),
                    models.CheckConstraint(condition=models.Q(("number__gte", 1)), name="documents_reading_number_from_1"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Doubt",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.IntegerField(help_text="Its place in the record's list, from 0.")),
                ("code", models.CharField(db_index=True, help_text="What kind of doubt it is (docs/reference/doubts.md).", max_length=60)),
                ("message", models.TextField(help_text="What is unsure, in plain Swedish.")),
                ("pointer", models.CharField(blank=True, help_text="JSON pointer of the value; empty where none was read.", max_length=120)),
                ("candidates", models.JSONField(default=list, help_text="What it may be instead.")),
                ("spans", models.JSONField(default=list, help_text="The words, as ranges of the text.")),
                (
                    "weight",
                    models.SmallIntegerField(default=0, help_text="How much hangs on it: dates, parties, validity and responsibility most; 0 changes nothing."),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "Öppen"), ("settled", "Avgjord"), ("unknowable", "Går inte att veta"), ("withdrawn", "Bortfallen")],
                        default="open",
                        help_text="Where it stands.",
                        max_length=10,
                    ),
                ),
                ("decided_at", models.DateTimeField(help_text="When.", null=True)),
                (
                    "decided_by",
                    models.ForeignKey(
                        help_text="Who decided.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "reading",
                    models.ForeignKey(
                        help_text="The reading that was unsure.", on_delete=django.db.models.deletion.CASCADE, related_name="doubts", to="documents.reading"
                    ),
                ),
            ],
            options={
                "ordering": ["-weight", "reading", "number"],
                "indexes": [models.Index(fields=["state", "-weight", "id"], name="documents_doubts_waiting")],
                "constraints": [
                    models.UniqueConstraint(fields=("reading", "number"), name="documents_doubt_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["open", "withdrawn"]), models.Q(("decided_at__isnull", False), ("decided_by__isnull", False)), _connector="OR"
                        ),
                        name="documents_decided_by_a_person",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Receipt",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="The name that it came under.", max_length=255)),
                (
                    "way",
                    models.CharField(
                        choices=[("command", "Kommandoraden"), ("page", "Webbsidan"), ("folder", "Bevakad mapp"), ("api", "API")],
                        help_text="By which way.",
                        max_length=8,
                    ),
                ),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "by",
                    models.ForeignKey(
                        help_text="Who sent it; empty for nobody known.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(help_text="What came.", on_delete=django.db.models.deletion.CASCADE, related_name="receipts", to="documents.document"),
                ),
            ],
            options={
                "ordering": ["at"],
            },
        ),
        migrations.CreateModel(
            name="RetentionRule",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("minutes", "Protokoll"),
                            ("notes", "Anteckningar"),
                            ("call", "Kallelse"),
                            ("agenda", "Dagordning"),
                            ("extract", "Protokollsutdrag"),
                            ("other", "Annat dokument"),
                            ("unread", "Kunde inte läsas"),
                        ],
                        help_text="Of which kind of documents.",
                        max_length=8,
                        unique=True,
                    ),
                ),
                ("years", models.IntegerField(help_text="How many whole years after the meeting, or after it came where no meeting is known, it is kept.")),
                ("basis", models.CharField(help_text="The decision that it rests on (gallringsbeslut, dokumenthanteringsplan).", max_length=200)),
            ],
            options={
                "ordering": ["kind"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("years__gte", 0)), name="documents_retention_years"),
                    models.CheckConstraint(condition=models.Q(("basis", ""), _negated=True), name="documents_retention_has_basis"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Sensitive",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.IntegerField(default=1, help_text="In which of the document's records.")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("personal_number", "Personnummer"),
                            ("signing_reference", "Signeringsreferens"),
                            ("address", "Privat adress"),
                            ("phone", "Telefonnummer"),
                            ("email", "Privat e-postadress"),
                            ("secret", "Sekretess"),
                            ("other", "Annan uppgift"),
                        ],
                        help_text="What it looks like.",
                        max_length=20,
                    ),
                ),
                ("start", models.IntegerField(help_text="Where it starts in the text.")),
                ("end", models.IntegerField(help_text="Where it ends.")),
                (
                    "state",
                    models.CharField(
                        choices=[("found", "Väntar på beslut"), ("mask", "Maskeras"), ("keep", "Får stå kvar")],
                        default="found",
                        help_text="What was decided.",
                        max_length=6,
                    ),
                ),
                ("decided_at", models.DateTimeField(help_text="When.", null=True)),
                (
                    "decided_by",
                    models.ForeignKey(
                        help_text="Who decided.", null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "document",
                    models.ForeignKey(
                        help_text="Where it stands.", on_delete=django.db.models.deletion.CASCADE, related_name="sensitive", to="documents.document"
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "sensitive",
                "ordering": ["document", "number", "start"],
                "constraints": [
                    models.UniqueConstraint(fields=("document", "number", "kind", "start", "end"), name="documents_sensitive_once"),
                    models.CheckConstraint(condition=models.Q(("end__gt", models.F("start")), ("start__gte", 0)), name="documents_sensitive_has_words"),
                    models.CheckConstraint(
                        condition=models.Q(("state", "found"), models.Q(("decided_at__isnull", False), ("decided_by__isnull", False)), _connector="OR"),
                        name="documents_sensitive_decided_by_a_person",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ("personal_number", "secret")), ("state", "keep"), _negated=True),
                        name="documents_personal_numbers_are_masked",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Settlement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.IntegerField(default=1, help_text="Which of its records.")),
                (
                    "kind",
                    models.CharField(
                        choices=[("set", "Rättade"), ("confirm", "Bekräftade"), ("add", "Lade till"), ("remove", "Tog bort"), ("unknown", "Går inte att veta")],
                        help_text="What was done.",
                        max_length=8,
                    ),
                ),
                ("pointer", models.CharField(help_text="JSON pointer of the value in the reading that it was settled in.", max_length=120)),
                ("anchor", models.JSONField(default=list, help_text="Ranges of the text that the value's entry stood in, by which it is found again.")),
                ("quote", models.TextField(blank=True, help_text="All of the text from the first of those ranges to the last.")),
                ("before", models.CharField(blank=True, help_text="What stood before it, by which it is told from others like it.", max_length=80)),
                ("after", models.CharField(blank=True, help_text="What stood after it.", max_length=80)),
                ("was", models.JSONField(help_text="The entry as it was, or the value where it is of no entry.", null=True)),
                ("value", models.JSONField(help_text="The value as the person set it.", null=True)),
                ("spans", models.JSONField(default=list, help_text="The words that the person pointed out as proof; empty for none.")),
                ("words", models.TextField(blank=True, help_text="All of the text from the first of the words pointed out to the last.")),
                ("words_before", models.CharField(blank=True, help_text="What stood before them.", max_length=80)),
                ("words_after", models.CharField(blank=True, help_text="What stood after them.", max_length=80)),
                (
                    "act",
                    models.UUIDField(db_index=True, default=uuid.uuid4, help_text="The act that it was a part of: what was settled at once is undone at once."),
                ),
                ("at", models.DateTimeField(help_text="When.")),
                ("undone_at", models.DateTimeField(help_text="When it was undone; empty while it holds.", null=True)),
                (
                    "by",
                    models.ForeignKey(help_text="Who settled it.", on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
                ),
                (
                    "document",
                    models.ForeignKey(
                        help_text="The document it is about.", on_delete=django.db.models.deletion.CASCADE, related_name="settlements", to="documents.document"
                    ),
                ),
                (
                    "doubt",
                    models.ForeignKey(
                        help_text="The doubt that it answers.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="settlements",
                        to="documents.doubt",
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
                "ordering": ["at", "id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("undone_at__isnull", True), ("undone_by__isnull", True)),
                            models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="documents_undone_is_whole",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["unknown", "confirm"]), models.Q(("pointer", ""), _negated=True), _connector="OR"),
                        name="documents_settlement_of_a_value",
                    ),
                ],
            },
        ),
    ]
