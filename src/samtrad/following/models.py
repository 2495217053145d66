"""What became public, who follows what, what they were told of, and the messages that wait to be sent."""

from __future__ import annotations

import secrets

from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.following.states import About, Pace, Sort, Stage
from samtrad.followup.models import RoundLink
from samtrad.register.models import Item, Meeting


def new_key() -> str:
    """A name that nobody can guess."""
    return secrets.token_urlsafe(16)


class News(models.Model):
    """That a meeting, or an item of one, became public. It stays when the thing is hidden, and gets a new number if that becomes public again."""

    number = models.BigIntegerField(db_index=True, help_text="Its place among all that became public: what came at once has the same.")
    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="news", help_text="The meeting.")
    item = models.ForeignKey(Item, on_delete=models.CASCADE, null=True, related_name="news", help_text="The item; none for the meeting itself.")
    is_public = models.BooleanField(default=True, help_text="Whether it was public when its meeting was last touched.")

    class Meta:
        verbose_name_plural = "news"
        constraints = [
            models.UniqueConstraint(fields=["meeting"], condition=Q(item=None), name="following_meeting_is_news_once"),
            models.UniqueConstraint(fields=["item"], name="following_item_is_news_once"),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.meeting_id} {self.item_id or ''}".strip()


class Follow(models.Model):
    """That someone wants to be told of a thing. With it goes the address: it is kept nowhere else."""

    key = models.CharField(max_length=32, unique=True, default=new_key, help_text="What its links are signed for.")
    address = models.EmailField(db_index=True, help_text="Where messages go, in small letters.")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="follows", help_text="Who was signed in when they asked; may be nobody."
    )
    sort = models.CharField(max_length=12, choices=Sort.choices, help_text="What it is that is followed.")
    thing = models.BigIntegerField(default=0, help_text="Its id among things of its sort; 0 for a search.")
    search = models.CharField(max_length=600, blank=True, help_text="The words and filters of a search, as its address has them.")
    pace = models.CharField(max_length=4, choices=Pace.choices, help_text="How often to tell.")
    language = models.CharField(max_length=2, choices=[("sv", "Svenska"), ("en", "English")], help_text="In which language.")
    asked_at = models.DateTimeField(help_text="When it was last asked for.")
    confirmed_at = models.DateTimeField(null=True, help_text="When whoever has the address confirmed it; nothing is told before.")
    since = models.BigIntegerField(default=0, help_text="The last number of what had become public then: what came after it is new.")
    seen = models.BigIntegerField(default=0, help_text="The last number that was looked at.")
    due_at = models.DateTimeField(null=True, help_text="When to look next; none before it is confirmed.")

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["due_at", "seen"], name="following_due")]
        constraints = [
            models.UniqueConstraint(fields=["address", "sort", "thing", "search"], name="following_follow_once"),
            models.CheckConstraint(
                name="following_follows_one_thing",
                condition=Q(sort=Sort.SEARCH, thing=0) & ~Q(search="") | ~Q(sort=Sort.SEARCH) & Q(thing__gt=0, search=""),
            ),
            models.CheckConstraint(name="following_due_is_confirmed", condition=Q(due_at__isnull=True) | Q(confirmed_at__isnull=False)),
            models.CheckConstraint(name="following_confirmed_is_due", condition=Q(confirmed_at__isnull=True) | Q(due_at__isnull=False)),
        ]

    def __str__(self) -> str:
        return f"{self.sort} {self.thing or self.search}"


class Message(models.Model):
    """A message that is to be sent, or was. Its words are made when it is sent; here stands what it tells of."""

    key = models.CharField(max_length=32, unique=True, default=new_key, help_text="What it goes by in mail: the same each time that it is tried.")
    follow = models.ForeignKey(Follow, on_delete=models.CASCADE, null=True, related_name="messages", help_text="For whom, where somebody follows something.")
    link = models.OneToOneField(RoundLink, on_delete=models.CASCADE, null=True, related_name="message", help_text="The link to answer by that it brings.")
    about = models.CharField(max_length=8, choices=About.choices, help_text="What it is about.")
    language = models.CharField(
        max_length=2, blank=True, choices=[("sv", "Svenska"), ("en", "English")], help_text="In which language; empty for that of whoever follows, or Swedish."
    )
    stage = models.CharField(max_length=8, choices=Stage.choices, default=Stage.WAITING, help_text="How far it has come.")
    made_at = models.DateTimeField(help_text="When it was made.")
    try_at = models.DateTimeField(help_text="When to try next; while it is tried, when another may.")
    tries = models.IntegerField(default=0, help_text="How often it was tried.")
    reason = models.CharField(max_length=40, blank=True, help_text="Why it was not sent: a code.")
    sent_at = models.DateTimeField(null=True, help_text="When it was handed over.")

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["stage", "try_at"], name="following_to_send")]
        constraints = [
            models.CheckConstraint(
                name="following_sent_has_time", condition=Q(stage=Stage.SENT, sent_at__isnull=False) | ~Q(stage=Stage.SENT) & Q(sent_at=None)
            ),
            models.CheckConstraint(name="following_parked_has_reason", condition=~Q(stage=Stage.PARKED) | ~Q(reason="")),
            models.CheckConstraint(
                name="following_message_to_one",
                condition=Q(about=About.ROUND, link__isnull=False, follow=None)
                | Q(about=About.MEETING, link=None, follow=None)
                | ~Q(about__in=[About.ROUND, About.MEETING]) & Q(link=None, follow__isnull=False),
            ),
            models.UniqueConstraint(fields=["follow"], condition=Q(about=About.CONFIRM, stage=Stage.WAITING), name="following_one_question_waits"),
        ]

    def __str__(self) -> str:
        return f"{self.about} {self.stage}"


class Told(models.Model):
    """That a message tells whoever follows of something: once, in all time."""

    follow = models.ForeignKey(Follow, on_delete=models.CASCADE, related_name="told", help_text="Who is told.")
    news = models.ForeignKey(News, on_delete=models.CASCADE, related_name="told", help_text="Of what.")
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="told", help_text="By which message.")

    class Meta:
        verbose_name_plural = "told"
        constraints = [models.UniqueConstraint(fields=["follow", "news"], name="following_told_once")]

    def __str__(self) -> str:
        return f"{self.follow_id} {self.news_id}"


class ReminderChoice(models.Model):
    """What someone wants to be reminded of, and how long before. By letter they are reminded while they follow what waits for them (``Sort.REMINDERS``)."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reminder_choice", help_text="Who.")
    kinds = models.JSONField(default=list, help_text="The kinds of what waits (followup.task_states.MineKind).")
    days = models.IntegerField(default=14, help_text="How many days before its day they are reminded of something.")
    calendar_key = models.CharField(max_length=32, blank=True, help_text="What the address of their calendar is made of; none while they have no calendar.")

    class Meta:
        constraints = [models.CheckConstraint(name="following_reminded_in_time", condition=Q(days__gte=0, days__lte=90))]

    def __str__(self) -> str:
        return f"{self.user_id} {self.days}"


class Reminded(models.Model):
    """That a message reminds somebody of something: once before its day, and once when that has passed."""

    follow = models.ForeignKey(Follow, on_delete=models.CASCADE, related_name="reminded", help_text="Who is reminded.")
    key = models.CharField(max_length=200, help_text="What it is, its day, and whether that has passed.")
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="reminded", help_text="By which message.")

    class Meta:
        verbose_name_plural = "reminded"
        constraints = [models.UniqueConstraint(fields=["follow", "key"], name="following_reminded_once")]

    def __str__(self) -> str:
        return f"{self.follow_id} {self.key}"
