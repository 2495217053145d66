"""What became public, who follows what, and the messages that tell them."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import samtrad.following.models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "0001_tables"),
        ("register", "0001_tables"),
    ]

    operations = [
        migrations.CreateModel(
            name="Follow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(default=samtrad.following.models.new_key, help_text="What its links are signed for.", max_length=32, unique=True)),
                ("address", models.EmailField(db_index=True, help_text="Where messages go, in small letters.", max_length=254)),
                (
                    "sort",
                    models.CharField(
                        choices=[("matter", "Fråga"), ("body", "Organ"), ("person", "Förtroendevald"), ("organisation", "Organisation"), ("search", "Sökning")],
                        help_text="What it is that is followed.",
                        max_length=12,
                    ),
                ),
                ("thing", models.BigIntegerField(default=0, help_text="Its id among things of its sort; 0 for a search.")),
                ("search", models.CharField(blank=True, help_text="The words and filters of a search, as its address has them.", max_length=600)),
                (
                    "pace",
                    models.CharField(choices=[("now", "Genast"), ("day", "Varje dag"), ("week", "Varje vecka")], help_text="How often to tell.", max_length=4),
                ),
                ("language", models.CharField(choices=[("sv", "Svenska"), ("en", "English")], help_text="In which language.", max_length=2)),
                ("asked_at", models.DateTimeField(help_text="When it was last asked for.")),
                ("confirmed_at", models.DateTimeField(help_text="When whoever has the address confirmed it; nothing is told before.", null=True)),
                ("since", models.BigIntegerField(default=0, help_text="The last number of what had become public then: what came after it is new.")),
                ("seen", models.BigIntegerField(default=0, help_text="The last number that was looked at.")),
                ("due_at", models.DateTimeField(help_text="When to look next; none before it is confirmed.", null=True)),
                (
                    "user",
                    models.ForeignKey(
                        help_text="Who was signed in when they asked; may be nobody.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="follows",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "indexes": [models.Index(fields=["due_at", "seen"], name="following_due")],
                "constraints": [
                    models.UniqueConstraint(fields=("address", "sort", "thing", "search"), name="following_follow_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("sort", "search"), ("thing", 0), models.Q(("search", ""), _negated=True)),
                            models.Q(models.Q(("sort", "search"), _negated=True), ("search", ""), ("thing__gt", 0)),
                            _connector="OR",
                        ),
                        name="following_follows_one_thing",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("due_at__isnull", True), ("confirmed_at__isnull", False), _connector="OR"), name="following_due_is_confirmed"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("confirmed_at__isnull", True), ("due_at__isnull", False), _connector="OR"), name="following_confirmed_is_due"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Message",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "key",
                    models.CharField(
                        default=samtrad.following.models.new_key,
                        help_text="What it goes by in mail: the same each time that it is tried.",
                        max_length=32,
                        unique=True,
                    ),
                ),
                ("about", models.CharField(choices=[("confirm", "Bekräfta"), ("news", "Nytt")], help_text="What it is about.", max_length=8)),
                (
                    "stage",
                    models.CharField(
                        choices=[("waiting", "Väntar"), ("sent", "Skickat"), ("parked", "Lagt åt sidan"), ("dropped", "Inget att säga")],
                        default="waiting",
                        help_text="How far it has come.",
                        max_length=8,
                    ),
                ),
                ("made_at", models.DateTimeField(help_text="When it was made.")),
                ("try_at", models.DateTimeField(help_text="When to try next; while it is tried, when another may.")),
                ("tries", models.IntegerField(default=0, help_text="How often it was tried.")),
                ("reason", models.CharField(blank=True, help_text="Why it was not sent: a code.", max_length=40)),
                ("sent_at", models.DateTimeField(help_text="When it was handed over.", null=True)),
                (
                    "follow",
                    models.ForeignKey(help_text="For whom.", on_delete=django.db.models.deletion.CASCADE, related_name="messages", to="following.follow"),
                ),
            ],
            options={
                "ordering": ["id"],
                "indexes": [models.Index(fields=["stage", "try_at"], name="following_to_send")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("sent_at__isnull", False), ("stage", "sent")),
                            models.Q(models.Q(("stage", "sent"), _negated=True), ("sent_at", None)),
                            _connector="OR",
                        ),
                        name="following_sent_has_time",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(models.Q(("stage", "parked"), _negated=True), models.Q(("reason", ""), _negated=True), _connector="OR"),
                        name="following_parked_has_reason",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("about", "confirm"), ("stage", "waiting")), fields=("follow",), name="following_one_question_waits"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="News",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.BigIntegerField(db_index=True, help_text="Its place among all that became public: what came at once has the same.")),
                ("is_public", models.BooleanField(default=True, help_text="Whether it was public when its meeting was last touched.")),
                (
                    "item",
                    models.ForeignKey(
                        help_text="The item; none for the meeting itself.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="news",
                        to="register.item",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(help_text="The meeting.", on_delete=django.db.models.deletion.CASCADE, related_name="news", to="register.meeting"),
                ),
            ],
            options={
                "verbose_name_plural": "news",
                "constraints": [
                    models.UniqueConstraint(condition=models.Q(("item", None)), fields=("meeting",), name="following_meeting_is_news_once"),
                    models.UniqueConstraint(fields=("item",), name="following_item_is_news_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Told",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "follow",
                    models.ForeignKey(help_text="Who is told.", on_delete=django.db.models.deletion.CASCADE, related_name="told", to="following.follow"),
                ),
                (
                    "message",
                    models.ForeignKey(help_text="By which message.", on_delete=django.db.models.deletion.CASCADE, related_name="told", to="following.message"),
                ),
                ("news", models.ForeignKey(help_text="Of what.", on_delete=django.db.models.deletion.CASCADE, related_name="told", to="following.news")),
            ],
            options={
                "verbose_name_plural": "told",
                "constraints": [models.UniqueConstraint(fields=("follow", "news"), name="following_told_once")],
            },
        ),
    ]
