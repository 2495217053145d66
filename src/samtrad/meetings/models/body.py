"""How a body meets, beside its five settings: who has its seats, in which order substitutes serve, its recurring items and its boards."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samtrad.people.models import Body, Organisation, Person


class BodyRules(models.Model):
    """What a body, or the council above it, has decided of its meetings."""

    body = models.OneToOneField(Body, on_delete=models.CASCADE, related_name="meeting_rules", help_text="The body.")
    term_began = models.DateField(null=True, help_text="The first day of a term, where items are numbered by term.")
    returns = models.BooleanField(default=False, help_text="Whether one who left for another reason than jäv may serve again the same day (6:17).")
    remote = models.BooleanField(default=False, help_text="Whether the council has allowed taking part by link (5:16, 6:24).")
    answers_below = models.BooleanField(default=False, help_text="Whether interpellations may be answered without quorum (5:45).")
    call_days = models.SmallIntegerField(default=7, help_text="How many days before a meeting it is called.")
    papers_days = models.SmallIntegerField(default=14, help_text="How many days before a meeting papers are to be handed in.")
    certifiers = models.SmallIntegerField(default=1, help_text="How many certify beside the chair.")
    immediate = models.BooleanField(default=False, help_text="Whether single items may be certified at once (omedelbar justering).")

    class Meta:
        verbose_name_plural = "body rules"
        constraints = [
            models.CheckConstraint(
                name="meetings_rules_sane", condition=Q(call_days__gte=0, call_days__lte=90, papers_days__gte=0, papers_days__lte=180, certifiers__gte=0)
            ),
        ]

    def __str__(self) -> str:
        return f"rules of {self.body_id}"


class Post(models.Model):
    """Somebody's place in a body: a member's seat, vacant or not, or a substitute's turn, from one day to another."""

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="posts", help_text="In which body.")
    seat = models.SmallIntegerField(null=True, help_text="The member's seat, from 1; empty for who is no member.")
    turn = models.SmallIntegerField(null=True, help_text="A substitute's place in the order of service, from 1.")
    group = models.CharField(max_length=60, blank=True, help_text="Party, or party in a constituency: whose substitutes serve for whom.")
    serves_for = models.CharField(
        max_length=200, blank=True, help_text="Groups that a substitute serves for after the own, in order, with commas; empty for all."
    )
    presides = models.SmallIntegerField(null=True, help_text="Who presides: 1 the chair, 2 the first vice chair, and so on.")
    name = models.CharField(max_length=200, blank=True, help_text="The name as minutes print it; empty for a vacant seat.")
    party = models.CharField(max_length=20, blank=True, help_text="The party's label.")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, null=True, related_name="+", help_text="For which organisation.")
    title = models.CharField(max_length=120, blank=True, help_text="Title, as minutes print it.")
    capacity = models.CharField(
        max_length=20, default="member", help_text="In what capacity, by the words of the record: member, substitute, secretary, officer …"
    )
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The person of the register, where it is known.")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", help_text="Their account, where they have one.")
    email = models.EmailField(blank=True, help_text="Where they are called.")
    language = models.CharField(max_length=2, default="sv", choices=[("sv", "Svenska"), ("en", "English")], help_text="In which language they are written to.")
    since = models.DateField(null=True, help_text="From when; empty for always.")
    until = models.DateField(null=True, help_text="Until when; empty while it holds.")

    class Meta:
        ordering = ["body", F("seat").asc(nulls_last=True), F("turn").asc(nulls_last=True), "id"]
        constraints = [
            models.UniqueConstraint(fields=["body", "seat"], condition=Q(seat__isnull=False, until__isnull=True), name="meetings_post_one_seat"),
            models.UniqueConstraint(fields=["body", "turn"], condition=Q(turn__isnull=False, until__isnull=True), name="meetings_post_one_turn"),
            models.UniqueConstraint(fields=["body", "presides"], condition=Q(presides__isnull=False, until__isnull=True), name="meetings_post_one_presides"),
            models.CheckConstraint(name="meetings_post_seat_or_turn", condition=Q(seat__isnull=True) | Q(turn__isnull=True)),
            models.CheckConstraint(name="meetings_post_named_or_vacant_seat", condition=~Q(name="") | Q(seat__isnull=False)),
            models.CheckConstraint(name="meetings_post_presides_seated", condition=Q(presides__isnull=True) | (Q(seat__isnull=False) & ~Q(name=""))),
            models.CheckConstraint(name="meetings_post_in_order", condition=Q(since__isnull=True) | Q(until__isnull=True) | Q(since__lte=F("until"))),
        ]

    def __str__(self) -> str:
        return self.name or f"vacant seat {self.seat}"


class RecurringItem(models.Model):
    """An item that every meeting of a body has: opening, certifiers, information."""

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="recurring_items", help_text="Whose meetings.")
    title = models.CharField(max_length=300, help_text="Its heading.")
    proposal = models.TextField(blank=True, help_text="What is proposed to be decided, a clause a line.")
    subject = models.CharField(max_length=16, default="matter", help_text="What it is about (law.codes.Subject).")
    template = models.CharField(max_length=60, blank=True, help_text="The template that it is of; empty for every meeting.")
    is_last = models.BooleanField(default=False, help_text="Whether it stands at the end of the agenda.")
    place = models.SmallIntegerField(default=0, help_text="Its place among those.")

    class Meta:
        ordering = ["is_last", "place", "id"]
        constraints = [models.CheckConstraint(name="meetings_recurring_titled", condition=~Q(title=""))]

    def __str__(self) -> str:
        return self.title


class NoticeBoard(models.Model):
    """A board that is appointed for a body's notices: the clock of appeals runs from it (KL 8:9, 9:6 p. 10, 9:32)."""

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="notice_boards", help_text="Whose notices.")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, null=True, related_name="+", help_text="Whose board it is.")
    name = models.CharField(max_length=200, help_text="What it is called.")
    address = models.URLField(max_length=300, blank=True, help_text="Where it is.")
    is_ours = models.BooleanField(default=False, help_text="Whether it is this installation's own page of notices.")
    ground = models.CharField(max_length=200, help_text="By what it is appointed: the charter, a decision.")
    appointed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who said so.")
    appointed_at = models.DateTimeField(help_text="When.")
    until = models.DateField(null=True, help_text="Until when it is; empty while it is.")

    class Meta:
        ordering = ["body", "id"]
        constraints = [
            models.UniqueConstraint(fields=["body", "name"], condition=Q(until__isnull=True), name="meetings_board_once"),
            models.CheckConstraint(name="meetings_board_grounded", condition=~Q(name="") & ~Q(ground="")),
        ]

    def __str__(self) -> str:
        return self.name
