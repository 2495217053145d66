"""Items of an agenda, what is written in them version by version, and their clauses."""

from __future__ import annotations

from typing import get_args

from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.access.states import Classification
from samtrad.matters.models import Matter
from samtrad.meetings.law.codes import Subject
from samtrad.meetings.models.choices import choices, is_known
from samtrad.meetings.models.meeting import RunMeeting, RunSitting
from samtrad.meetings.states.codes import ItemState
from samtrad.people.models import Body, Organisation
from samtrad.reading.record.codes import DecisionType, Force

PARTS = ("background", "deliberation", "note")
"""What is written in an item beside what has rows of its own: the matter, what was said, and notes."""
ORIGINS = ("hand", "recurring", "put_off", "task", "matter", "round", "agreement")
"""Whence an item came to the agenda."""


class AgendaItem(models.Model):
    """A place on the agenda of a meeting, and a paragraph of its minutes."""

    meeting = models.ForeignKey(RunMeeting, on_delete=models.CASCADE, related_name="items", help_text="The meeting.")
    body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="+", help_text="The meeting's body, in which numbers run.")
    ordinal = models.IntegerField(help_text="Its place on the agenda, from 0.")
    state = models.CharField(max_length=9, choices=choices(ItemState), default=ItemState.LISTED.value, help_text="How far it has come (states.codes).")
    subject = models.CharField(max_length=14, choices=choices(Subject), default=Subject.MATTER.value, help_text="What it is about, as far as the rules ask.")
    title = models.CharField(max_length=300, help_text="Its heading.")
    number = models.IntegerField(null=True, help_text="Its number in the minutes, given when it is taken up.")
    period = models.CharField(max_length=10, blank=True, help_text="In what the number runs: a year, a term's first day; empty for the meeting.")
    case_number = models.CharField(max_length=60, blank=True, help_text="The case number.")
    presenter = models.CharField(max_length=200, blank=True, help_text="Who presents it.")
    minutes = models.SmallIntegerField(null=True, help_text="How long it is to take.")
    sitting = models.ForeignKey(
        RunSitting, on_delete=models.SET_NULL, null=True, related_name="items", help_text="On which day it is taken; empty for the first."
    )
    is_announced = models.BooleanField(default=True, help_text="Whether it was announced with the call (5:13).")
    all_agreed = models.BooleanField(default=False, help_text="Whether all present agreed to decide it though it was not (5:52).")
    in_camera = models.BooleanField(default=False, help_text="Whether it is handled behind closed doors.")
    answered = models.BooleanField(null=True, help_text="Whether an interpellation or question was answered (5:68).")
    origin = models.CharField(max_length=9, default="hand", choices=[(one, one) for one in ORIGINS], help_text="Whence it came to the agenda.")
    origin_key = models.BigIntegerField(null=True, help_text="Id of what it came from.")
    matter = models.ForeignKey(Matter, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The thread that it is of.")
    comes_back = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, related_name="goes_on", help_text="The item that was put off and comes back here."
    )
    taken_up_at = models.DateTimeField(null=True, help_text="When it was taken up.")
    settled_at = models.DateTimeField(null=True, help_text="When it was done.")

    class Meta:
        ordering = ["meeting", "ordinal", "id"]
        constraints = [
            is_known("meetings_item_state_is_known", "state", ItemState),
            is_known("meetings_item_subject_is_known", "subject", Subject),
            models.UniqueConstraint(fields=["body", "period", "number"], condition=~Q(period="") & Q(number__isnull=False), name="meetings_item_number_once"),
            models.UniqueConstraint(fields=["meeting", "number"], condition=Q(number__isnull=False), name="meetings_item_number_once_here"),
            models.UniqueConstraint(fields=["meeting", "origin", "origin_key"], condition=Q(origin_key__isnull=False), name="meetings_item_of_one_origin"),
            models.CheckConstraint(name="meetings_item_titled", condition=~Q(title="")),
            models.CheckConstraint(name="meetings_item_number_from_1", condition=Q(number__isnull=True) | Q(number__gte=1)),
            models.CheckConstraint(name="meetings_item_taken_up", condition=Q(taken_up_at__isnull=False) | ~Q(state__in=["handled", "done"])),
        ]

    def __str__(self) -> str:
        return self.title


class ItemText(models.Model):
    """A version of a part of an item's text: every save is one, and none is changed or lost. Of two that clash the later stands beside, marked."""

    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, related_name="texts", help_text="The item.")
    part = models.CharField(max_length=12, choices=[(one, one) for one in PARTS], help_text="Which part.")
    version = models.IntegerField(help_text="Its number in the part, from 1.")
    seen = models.IntegerField(help_text="The version that the writer saw; 0 for none.")
    text = models.TextField(blank=True, help_text="What is written.")
    clashes = models.BooleanField(default=False, help_text="Whether it clashed with what another wrote, and waits beside it.")
    merged = models.BooleanField(default=False, help_text="Whether it was put together with what another wrote meanwhile.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who wrote it.")
    at = models.DateTimeField(help_text="When.")

    class Meta:
        ordering = ["item", "part", "version"]
        constraints = [
            models.UniqueConstraint(fields=["item", "part", "version"], name="meetings_text_version_once"),
            models.CheckConstraint(name="meetings_text_of_a_part", condition=Q(part__in=PARTS)),
            models.CheckConstraint(name="meetings_text_seen_before", condition=Q(version__gte=1, seen__gte=0, seen__lt=models.F("version"))),
        ]

    def __str__(self) -> str:
        return f"{self.item_id} {self.part} {self.version}"


class Clause(models.Model):
    """A clause (att-sats): proposed on the agenda, or decided."""

    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, related_name="clauses", help_text="The item.")
    is_decided = models.BooleanField(default=False, help_text="Whether it was decided; else it is proposed.")
    ordinal = models.IntegerField(help_text="Its place, from 0.")
    text = models.TextField(help_text="The clause, without att and full stop.")
    type = models.CharField(
        max_length=10, default="other", choices=[(one, one) for one in get_args(DecisionType)], help_text="Its type, by the record's codes."
    )
    force = models.CharField(max_length=14, blank=True, choices=[(one, one) for one in get_args(Force)], help_text="Its force.")
    addressee = models.CharField(max_length=200, blank=True, help_text="Whom it turns to, in words.")
    addressed = models.ForeignKey(Organisation, on_delete=models.SET_NULL, null=True, related_name="+", help_text="That organisation, where it is known.")
    responsible = models.CharField(max_length=200, blank=True, help_text="Who is to do it.")
    due = models.DateField(null=True, help_text="By when.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who wrote it.")

    class Meta:
        ordering = ["item", "is_decided", "ordinal"]
        constraints = [
            models.UniqueConstraint(fields=["item", "is_decided", "ordinal"], name="meetings_clause_once"),
            models.CheckConstraint(name="meetings_clause_says", condition=~Q(text="")),
            models.CheckConstraint(name="meetings_clause_type_is_known", condition=Q(type__in=get_args(DecisionType))),
            models.CheckConstraint(name="meetings_clause_force_is_known", condition=Q(force__in=[*get_args(Force), ""])),
        ]

    def __str__(self) -> str:
        return self.text[:80]


class Paper(models.Model):
    """A paper of an item, or of what is handed in: a file in the version that it has now; older ones stay. It is not read as minutes are; what everybody may have is a copy (``Release``)."""

    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, null=True, related_name="papers", help_text="The item.")
    handed = models.ForeignKey(
        "HandedIn", on_delete=models.CASCADE, null=True, related_name="papers", help_text="What it was handed in with, until that is taken in."
    )
    name = models.CharField(max_length=200, help_text="What it is called.")
    version = models.IntegerField(default=1, help_text="Which version of what is called so.")
    ordinal = models.IntegerField(default=0, help_text="Its place among the item's papers.")
    sha256 = models.CharField(max_length=64, help_text="SHA-256 of its bytes, which lie in the store.")
    size = models.BigIntegerField(help_text="Bytes.")
    file_name = models.CharField(max_length=255, help_text="The name that the file came under.")
    classification = models.CharField(
        max_length=8, choices=Classification.choices, default=Classification.OPEN, help_text="Public, internal, or secret by a paragraph of law."
    )
    ground = models.CharField(max_length=80, blank=True, help_text="The paragraph that a secret rests on.")
    is_current = models.BooleanField(default=True, help_text="Whether it is the latest.")
    withdrawn_at = models.DateTimeField(null=True, help_text="When it was withdrawn; it is kept, and shown to those who keep the meeting.")
    disposed_at = models.DateTimeField(null=True, help_text="When its bytes were disposed of; that it was there stays.")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who put it there; empty for one by a link."
    )
    at = models.DateTimeField(help_text="When.")

    class Meta:
        ordering = ["item", "ordinal", "name", "version"]
        constraints = [
            models.UniqueConstraint(fields=["item", "name", "version"], name="meetings_paper_version_once"),
            models.UniqueConstraint(fields=["item", "name"], condition=Q(is_current=True), name="meetings_paper_one_current"),
            models.CheckConstraint(name="meetings_paper_of_one", condition=Q(item=None, handed__isnull=False) | Q(item__isnull=False, handed=None)),
            models.CheckConstraint(name="meetings_paper_secret_has_ground", condition=~Q(classification=Classification.SECRET) | ~Q(ground="")),
        ]

    def __str__(self) -> str:
        return self.name
