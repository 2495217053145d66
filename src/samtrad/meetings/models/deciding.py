"""How an item was decided: proposals, questions put, votes, reservations, who stood aside, and what was put off."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samtrad.meetings.law.codes import JavGround, Method, Option
from samtrad.meetings.law.course import MotionKind, Step
from samtrad.meetings.models.choices import choices, is_known
from samtrad.meetings.models.item import AgendaItem
from samtrad.meetings.models.meeting import Participant


class Motion(models.Model):
    """A proposal that was put at the meeting (yrkande), by whom; withdrawn ones stay, and are not minuted (5:67 p. 1)."""

    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, related_name="motions", help_text="The item.")
    number = models.SmallIntegerField(help_text="Its number in the item, from 1.")
    kind = models.CharField(max_length=8, choices=choices(MotionKind), help_text="What it asks for.")
    text = models.TextField(help_text="What is proposed.")
    movers = models.ManyToManyField(Participant, related_name="+", help_text="Who moved it; nobody for the prepared proposal.")
    is_main = models.BooleanField(default=False, help_text="Whether it is the main proposal.")
    withdrawn_at = models.DateTimeField(null=True, help_text="When it was withdrawn.")

    class Meta:
        ordering = ["item", "number"]
        constraints = [
            models.UniqueConstraint(fields=["item", "number"], name="meetings_motion_once"),
            models.UniqueConstraint(fields=["item"], condition=Q(is_main=True, withdrawn_at__isnull=True), name="meetings_motion_one_main"),
            is_known("meetings_motion_kind_is_known", "kind", MotionKind),
            models.CheckConstraint(name="meetings_motion_says", condition=~Q(text="")),
        ]

    def __str__(self) -> str:
        return f"{self.item_id} {self.number}"


class QuestionPut(models.Model):
    """A question that the chair put, in order, with how it was decided and what came of it (5:67 p. 2-3)."""

    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, related_name="questions", help_text="The item.")
    order = models.SmallIntegerField(help_text="Its place in the order, from 1.")
    step = models.CharField(max_length=9, choices=choices(Step), help_text="What kind of question (law.course.Step).")
    yes = models.ForeignKey(Motion, on_delete=models.PROTECT, null=True, related_name="+", help_text="The proposal that yes stands for.")
    no = models.ForeignKey(Motion, on_delete=models.PROTECT, null=True, related_name="+", help_text="The proposal that no stands for.")
    method = models.CharField(max_length=11, choices=choices(Method), default=Method.ACCLAMATION.value, help_text="By acclamation, open or secret vote.")
    answer = models.CharField(max_length=7, blank=True, choices=choices(Option), help_text="What was answered; empty while it is open.")
    yes_count = models.SmallIntegerField(default=0, help_text="Votes for yes.")
    no_count = models.SmallIntegerField(default=0, help_text="Votes for no.")
    abstained = models.SmallIntegerField(default=0, help_text="How many abstained.")
    serving = models.SmallIntegerField(default=0, help_text="How many served when it was put.")
    chair = models.ForeignKey(Participant, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who presided then.")
    is_casting = models.BooleanField(default=False, help_text="Whether the chair's vote settled an even one.")
    lot = models.CharField(max_length=7, blank=True, choices=choices(Option), help_text="What the lot fell on, where one was drawn.")

    class Meta:
        ordering = ["item", "order"]
        constraints = [
            models.UniqueConstraint(fields=["item", "order"], name="meetings_question_once"),
            is_known("meetings_question_step_is_known", "step", Step),
            is_known("meetings_question_method_is_known", "method", Method),
            models.CheckConstraint(name="meetings_question_answer_is_known", condition=Q(answer__in=["", "yes", "no"])),
            models.CheckConstraint(name="meetings_question_asks", condition=Q(yes__isnull=False) | Q(no__isnull=False)),
            models.CheckConstraint(
                name="meetings_question_votes_of_those_who_serve",
                condition=Q(yes_count__gte=0, no_count__gte=0, abstained__gte=0, serving__gte=F("yes_count") + F("no_count") + F("abstained")),
            ),
            models.CheckConstraint(
                name="meetings_question_acclaimed_uncounted",
                condition=~Q(method=Method.ACCLAMATION.value) | Q(yes_count=0, no_count=0, abstained=0, is_casting=False, lot=""),
            ),
            models.CheckConstraint(
                name="meetings_question_outcome",
                condition=Q(method=Method.ACCLAMATION.value)
                | Q(answer="")
                | Q(answer="yes", yes_count__gt=F("no_count"))
                | Q(answer="no", no_count__gt=F("yes_count"))
                | (Q(yes_count=F("no_count")) & (Q(is_casting=True, lot="") | (Q(is_casting=False) & Q(lot=F("answer"))))),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.item_id} {self.order}"


class BallotCast(models.Model):
    """How one voted in an open vote (5:67 p. 5). A secret vote has none."""

    question = models.ForeignKey(QuestionPut, on_delete=models.CASCADE, related_name="ballots", help_text="The question.")
    participant = models.ForeignKey(Participant, on_delete=models.PROTECT, related_name="+", help_text="Who voted.")
    option = models.CharField(max_length=7, choices=choices(Option), help_text="How.")

    class Meta:
        ordering = ["question", "id"]
        constraints = [
            models.UniqueConstraint(fields=["question", "participant"], name="meetings_ballot_once"),
            is_known("meetings_ballot_option_is_known", "option", Option),
        ]

    def __str__(self) -> str:
        return f"{self.participant_id} {self.option}"


class Reservation(models.Model):
    """A reservation, a separate statement or a note (4:27): announced before the meeting ends."""

    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, related_name="reservations", help_text="The item.")
    participant = models.ForeignKey(Participant, on_delete=models.PROTECT, related_name="+", help_text="Who.")
    kind = models.CharField(max_length=11, choices=[("reservation",) * 2, ("statement",) * 2, ("note",) * 2], help_text="What it is, by the record's codes.")
    text = models.TextField(blank=True, help_text="Its reasons or words; they may come later, before the minutes are certified.")
    announced_at = models.DateTimeField(help_text="When it was announced.")

    class Meta:
        ordering = ["item", "id"]
        constraints = [
            models.UniqueConstraint(fields=["item", "participant", "kind"], name="meetings_reservation_once"),
            models.CheckConstraint(name="meetings_reservation_kind_is_known", condition=Q(kind__in=["reservation", "statement", "note"])),
        ]

    def __str__(self) -> str:
        return f"{self.participant_id} {self.kind}"


class Disqualified(models.Model):
    """That somebody is disqualified in an item (jäv), on which ground, and whether it was contested and ruled on."""

    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, related_name="disqualified", help_text="The item.")
    participant = models.ForeignKey(Participant, on_delete=models.PROTECT, related_name="+", help_text="Who.")
    ground = models.CharField(max_length=14, choices=choices(JavGround), help_text="Why.")
    left_room = models.BooleanField(default=True, help_text="Whether they left the room.")
    is_contested = models.BooleanField(default=False, help_text="Whether it was contested.")
    ruling = models.CharField(max_length=300, blank=True, help_text="What the body ruled, where it was.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who noted it.")

    class Meta:
        ordering = ["item", "id"]
        verbose_name_plural = "disqualified"
        constraints = [
            models.UniqueConstraint(fields=["item", "participant"], name="meetings_disqualified_once"),
            is_known("meetings_disqualified_ground_is_known", "ground", JavGround),
        ]

    def __str__(self) -> str:
        return f"{self.participant_id} {self.ground}"


class Declined(models.Model):
    """That somebody who serves took no part in deciding an item (4:25)."""

    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, related_name="declined", help_text="The item.")
    participant = models.ForeignKey(Participant, on_delete=models.PROTECT, related_name="+", help_text="Who.")

    class Meta:
        ordering = ["item", "id"]
        verbose_name_plural = "declined"
        constraints = [models.UniqueConstraint(fields=["item", "participant"], name="meetings_declined_once")]

    def __str__(self) -> str:
        return f"{self.participant_id}"


class PutOff(models.Model):
    """That an item was tabled or remitted: who asked for it, whether a majority carried it, and why (5:50, 6:33)."""

    item = models.OneToOneField(AgendaItem, on_delete=models.CASCADE, related_name="put_off", help_text="The item.")
    is_remitted = models.BooleanField(help_text="Whether it goes back for more preparation; else it is tabled to a later meeting.")
    asked_by = models.ManyToManyField(Participant, related_name="+", help_text="Who asked for it.")
    is_carried = models.BooleanField(default=False, help_text="Whether a majority carried it.")
    by_minority = models.BooleanField(default=False, help_text="Whether a third put it off against the majority: next time it takes a majority.")
    reasons = models.TextField(blank=True, help_text="Why it is remitted, as those who asked set it down.")

    class Meta:
        verbose_name_plural = "put off"
        constraints = [models.CheckConstraint(name="meetings_put_off_by_minority_alone", condition=Q(by_minority=False) | Q(is_carried=False))]

    def __str__(self) -> str:
        return f"{self.item_id}"


class SpeakersTurn(models.Model):
    """A place on the speakers' list of an item, with when it was asked for and when they spoke."""

    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, related_name="speakers", help_text="The item.")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="+", help_text="Who.")
    is_reply = models.BooleanField(default=False, help_text="Whether it is a rejoinder, which goes before others.")
    asked_at = models.DateTimeField(help_text="When they asked for the floor.")
    began_at = models.DateTimeField(null=True, help_text="When they began.")
    ended_at = models.DateTimeField(null=True, help_text="When they ended.")

    class Meta:
        ordering = ["item", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["item", "participant"], condition=Q(began_at__isnull=True, ended_at__isnull=True), name="meetings_speaker_waits_once"
            ),
            models.UniqueConstraint(fields=["item"], condition=Q(began_at__isnull=False, ended_at__isnull=True), name="meetings_speaker_one_at_a_time"),
            models.CheckConstraint(
                name="meetings_speaker_in_order", condition=Q(ended_at__isnull=True) | Q(began_at__isnull=True) | Q(ended_at__gte=F("began_at"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.participant_id}"
