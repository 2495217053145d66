"""Letters around a meeting with their links, papers as files of their own, what is handed in, private notes, templates."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("following", "0003_meeting_letters"),
        ("meetings", "0006_presence"),
    ]

    operations = [
        migrations.DeleteModel(
            name="Paper",
        ),
        migrations.AddField(
            model_name="recurringitem",
            name="template",
            field=models.CharField(blank=True, help_text="The template that it is of; empty for every meeting.", max_length=60),
        ),
        migrations.CreateModel(
            name="HandedIn",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="The name of whoever handed it in.", max_length=200)),
                ("title", models.CharField(help_text="Its heading.", max_length=300)),
                ("background", models.TextField(blank=True, help_text="What it is about.")),
                ("proposal", models.TextField(blank=True, help_text="What is proposed to be decided, a clause a line.")),
                ("key", models.CharField(help_text="What the form goes by: one that is sent again is no second item.", max_length=32)),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "state",
                    models.CharField(
                        choices=[("waiting", "waiting"), ("taken", "taken"), ("returned", "returned")],
                        default="waiting",
                        help_text="What became of it.",
                        max_length=8,
                    ),
                ),
                ("reason", models.TextField(blank=True, help_text="Why it was returned.")),
                ("reviewed_at", models.DateTimeField(help_text="When.", null=True)),
                (
                    "by",
                    models.ForeignKey(
                        help_text="The account, where it was by one.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item that it became.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="handed_in",
                        to="meetings.agendaitem",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        help_text="To which meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="handed_in", to="meetings.runmeeting"
                    ),
                ),
                (
                    "participant",
                    models.ForeignKey(
                        help_text="Who, by a link of theirs or an account.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="meetings.participant",
                    ),
                ),
                (
                    "reviewed_by",
                    models.ForeignKey(
                        help_text="Who took it in or returned it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "handed in",
                "ordering": ["id"],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("state__in", ["waiting", "taken", "returned"])), name="meetings_handed_state_is_known"),
                    models.UniqueConstraint(fields=("meeting", "key"), name="meetings_handed_once"),
                    models.CheckConstraint(condition=models.Q(("title", ""), _negated=True), name="meetings_handed_titled"),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("state", "returned"), _negated=True), models.Q(("reason", ""), _negated=True), _connector="OR"),
                        name="meetings_handed_returned_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state", "waiting"), ("reviewed_at__isnull", False), _connector="OR"), name="meetings_handed_reviewed"
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
                ("ordinal", models.IntegerField(default=0, help_text="Its place among the item's papers.")),
                ("sha256", models.CharField(help_text="SHA-256 of its bytes, which lie in the store.", max_length=64)),
                ("size", models.BigIntegerField(help_text="Bytes.")),
                ("file_name", models.CharField(help_text="The name that the file came under.", max_length=255)),
                (
                    "classification",
                    models.CharField(
                        choices=[("open", "Offentlig"), ("internal", "Intern"), ("secret", "Sekretess")],
                        default="open",
                        help_text="Public, internal, or secret by a paragraph of law.",
                        max_length=8,
                    ),
                ),
                ("ground", models.CharField(blank=True, help_text="The paragraph that a secret rests on.", max_length=80)),
                ("is_current", models.BooleanField(default=True, help_text="Whether it is the latest.")),
                ("withdrawn_at", models.DateTimeField(help_text="When it was withdrawn; it is kept, and shown to those who keep the meeting.", null=True)),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "by",
                    models.ForeignKey(
                        help_text="Who put it there; empty for one by a link.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "handed",
                    models.ForeignKey(
                        help_text="What it was handed in with, until that is taken in.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="papers",
                        to="meetings.handedin",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item.", null=True, on_delete=django.db.models.deletion.CASCADE, related_name="papers", to="meetings.agendaitem"
                    ),
                ),
            ],
            options={
                "ordering": ["item", "ordinal", "name", "version"],
                "constraints": [
                    models.UniqueConstraint(fields=("item", "name", "version"), name="meetings_paper_version_once"),
                    models.UniqueConstraint(condition=models.Q(("is_current", True)), fields=("item", "name"), name="meetings_paper_one_current"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("handed__isnull", False), ("item", None)), models.Q(("handed", None), ("item__isnull", False)), _connector="OR"
                        ),
                        name="meetings_paper_of_one",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("classification", "secret"), _negated=True), models.Q(("ground", ""), _negated=True), _connector="OR"),
                        name="meetings_paper_secret_has_ground",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PrivateNote",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sealed", models.TextField(help_text="The words, sealed.")),
                ("at", models.DateTimeField(help_text="When.")),
                (
                    "item",
                    models.ForeignKey(
                        help_text="On which item.", on_delete=django.db.models.deletion.CASCADE, related_name="private_notes", to="meetings.agendaitem"
                    ),
                ),
                (
                    "participant",
                    models.ForeignKey(help_text="Whose.", on_delete=django.db.models.deletion.CASCADE, related_name="private_notes", to="meetings.participant"),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("item", "participant"), name="meetings_note_once")],
            },
        ),
        migrations.CreateModel(
            name="CallLetter",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("ask", "ask"),
                            ("call", "call"),
                            ("update", "update"),
                            ("turn", "turn"),
                            ("freed", "freed"),
                            ("cancel", "cancel"),
                            ("link", "link"),
                            ("returned", "returned"),
                        ],
                        help_text="What it tells.",
                        max_length=8,
                    ),
                ),
                ("sequence", models.SmallIntegerField(help_text="The meeting's number of times that it was told of, as calendars count.")),
                ("days", models.SmallIntegerField(help_text="On how many days the meeting was.")),
                ("sent_to", models.EmailField(help_text="The address.", max_length=254)),
                ("digest", models.CharField(help_text="SHA-256 of the secret part of its link.", max_length=64)),
                ("expires_at", models.DateTimeField(help_text="Until when the link holds.")),
                ("revoked_at", models.DateTimeField(help_text="When it was taken back.", null=True)),
                ("bound", models.CharField(blank=True, help_text="SHA-256 of what the browser keeps that it is bound to.", max_length=64)),
                ("bound_at", models.DateTimeField(help_text="Since when.", null=True)),
                ("about", models.TextField(blank=True, help_text="What is told in it beside the meeting: why what was handed in is returned.")),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="letters", to="meetings.runmeeting"),
                ),
                (
                    "message",
                    models.OneToOneField(
                        help_text="By which message it goes.", on_delete=django.db.models.deletion.CASCADE, related_name="call_letter", to="following.message"
                    ),
                ),
                (
                    "participant",
                    models.ForeignKey(
                        help_text="To whom; empty where they have no place in it any more.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="letters",
                        to="meetings.participant",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["ask", "call", "update", "turn", "freed", "cancel", "link", "returned"])),
                        name="meetings_letter_kind_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("bound", ""), ("bound_at", None)),
                            models.Q(models.Q(("bound", ""), _negated=True), ("bound_at__isnull", False)),
                            _connector="OR",
                        ),
                        name="meetings_letter_bound",
                    ),
                ],
            },
        ),
    ]
