"""A meeting that is run here, its days, and who takes part."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samtrad.access.guarded import Guarded
from samtrad.matters.models import new_address
from samtrad.meetings.law.codes import MoveKind
from samtrad.meetings.models.choices import choices, is_known
from samtrad.meetings.states.codes import MeetingState
from samtrad.people.models import Body, Organisation, Person

_HELD = [str(one) for one in MeetingState if one not in (MeetingState.PLANNED, MeetingState.CALLED, MeetingState.CANCELLED)]
_OVER = [one for one in _HELD if one not in (MeetingState.OPEN, MeetingState.ADJOURNED)]


class RunMeeting(Guarded):
    """A meeting that is run here. Internal to its body until a person publishes it; its minutes enter the register by the one door."""

    address = models.CharField(max_length=12, unique=True, default=new_address, help_text="What it goes by in addresses: told by chance.")
    body = models.ForeignKey(Body, on_delete=models.PROTECT, related_name="run_meetings", help_text="What meets.")
    state = models.CharField(max_length=9, choices=choices(MeetingState), default=MeetingState.PLANNED.value, help_text="How far it has come (states.codes).")
    title = models.CharField(max_length=200, blank=True, help_text="What it is called beside the body's name: extra sammanträde, konstituerande.")
    first_day = models.DateField(help_text="Its first day; the others are sittings.")
    chair = models.ForeignKey("Participant", on_delete=models.SET_NULL, null=True, related_name="+", help_text="Who presides.")
    secretary = models.ForeignKey("Participant", on_delete=models.SET_NULL, null=True, related_name="+", help_text="Who keeps the minutes.")
    called_at = models.DateTimeField(null=True, help_text="When it was called.")
    opened_at = models.DateTimeField(null=True, help_text="When it was opened.")
    closed_at = models.DateTimeField(null=True, help_text="When it was closed: what is reserved is reserved before.")
    planned_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who planned it.")

    class Meta(Guarded.Meta):
        ordering = ["-first_day", "-id"]
        indexes = [models.Index(fields=["body", "first_day"], name="meetings_of_body_by_day")]
        constraints = [
            *Guarded.Meta.constraints,
            is_known("meetings_meeting_state_is_known", "state", MeetingState),
            models.CheckConstraint(name="meetings_meeting_called", condition=Q(called_at__isnull=False) | ~Q(state__in=[str(MeetingState.CALLED), *_HELD])),
            models.CheckConstraint(name="meetings_meeting_opened", condition=Q(opened_at__isnull=False, chair__isnull=False) | ~Q(state__in=_HELD)),
            models.CheckConstraint(name="meetings_meeting_closed", condition=Q(closed_at__isnull=False) | ~Q(state__in=_OVER)),
            models.CheckConstraint(
                name="meetings_meeting_in_order", condition=Q(closed_at__isnull=True) | Q(opened_at__isnull=True) | Q(closed_at__gte=F("opened_at"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.body_id} {self.first_day}"


class NotesApproval(models.Model):
    """That the notes of a body that does not certify were approved, and at which later meeting of it."""

    meeting = models.OneToOneField(RunMeeting, on_delete=models.CASCADE, related_name="approval", help_text="Whose notes.")
    approved_at = models.ForeignKey(
        RunMeeting, on_delete=models.SET_NULL, null=True, related_name="approves", help_text="At which meeting, where that is told."
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who noted it.")
    noted_at = models.DateTimeField(help_text="When.")

    def __str__(self) -> str:
        return f"{self.meeting_id}"


class RunSitting(models.Model):
    """A day on which a meeting sits, on site, by link or both."""

    meeting = models.ForeignKey(RunMeeting, on_delete=models.CASCADE, related_name="sittings", help_text="The meeting.")
    day = models.DateField(help_text="The day.")
    start = models.TimeField(null=True, help_text="When it begins, or began.")
    end = models.TimeField(null=True, help_text="When it ends, or ended.")
    place = models.CharField(max_length=200, blank=True, help_text="Where.")
    is_remote = models.BooleanField(default=False, help_text="Whether one may take part by link.")
    link = models.URLField(max_length=500, blank=True, help_text="The link, for those who are called.")

    class Meta:
        ordering = ["meeting", "day"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "day"], name="meetings_sitting_once"),
            models.CheckConstraint(name="meetings_sitting_somewhere", condition=~Q(place="") | Q(is_remote=True)),
            models.CheckConstraint(name="meetings_sitting_in_order", condition=Q(start__isnull=True) | Q(end__isnull=True) | Q(start__lte=F("end"))),
        ]

    def __str__(self) -> str:
        return f"{self.day}"


class Participant(models.Model):
    """Somebody who is called to a meeting or there at it: as the body's posts were when it was called, or added. A vacant seat has no name."""

    meeting = models.ForeignKey(RunMeeting, on_delete=models.CASCADE, related_name="participants", help_text="The meeting.")
    seat = models.SmallIntegerField(null=True, help_text="The member's seat.")
    turn = models.SmallIntegerField(null=True, help_text="A substitute's place in the order of service.")
    group = models.CharField(max_length=60, blank=True, help_text="Whose substitutes serve for whom.")
    serves_for = models.CharField(max_length=200, blank=True, help_text="Groups that a substitute serves for after the own.")
    presides = models.SmallIntegerField(null=True, help_text="Who presides: 1 the chair.")
    name = models.CharField(max_length=200, blank=True, help_text="The name as minutes print it.")
    party = models.CharField(max_length=20, blank=True, help_text="The party's label.")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, null=True, related_name="+", help_text="For which organisation.")
    title = models.CharField(max_length=120, blank=True, help_text="Title, as minutes print it.")
    capacity = models.CharField(max_length=20, help_text="In what capacity, by the words of the record.")
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The person of the register.")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", help_text="Their account.")
    email = models.EmailField(blank=True, help_text="Where they are called.")
    language = models.CharField(max_length=2, default="sv", choices=[("sv", "Svenska"), ("en", "English")], help_text="In which language they are written to.")
    certifies = models.BooleanField(default=False, help_text="Whether they certify the minutes, beside the chair.")
    answer = models.CharField(max_length=3, blank=True, choices=[("yes", "yes"), ("no", "no")], help_text="What they answered to the call.")
    answered_at = models.DateTimeField(null=True, help_text="When.")
    called_at = models.DateTimeField(null=True, help_text="When they were called: a substitute when it became their turn.")
    is_called_in = models.BooleanField(default=False, help_text="Whether a substitute is called in: for a member who can't come, or for a vacant seat.")
    called_for = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="+", help_text="The member in whose stead they were called.")

    class Meta:
        ordering = ["meeting", F("seat").asc(nulls_last=True), F("turn").asc(nulls_last=True), "id"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "seat"], condition=Q(seat__isnull=False), name="meetings_participant_one_seat"),
            models.UniqueConstraint(fields=["meeting", "turn"], condition=Q(turn__isnull=False), name="meetings_participant_one_turn"),
            models.CheckConstraint(name="meetings_participant_named_or_vacant", condition=~Q(name="") | Q(seat__isnull=False)),
            models.CheckConstraint(
                name="meetings_participant_answered",
                condition=Q(answer="", answered_at__isnull=True) | (Q(answer__in=["yes", "no"], answered_at__isnull=False) & ~Q(name="")),
            ),
        ]

    def __str__(self) -> str:
        return self.name or f"vacant seat {self.seat}"


class RoomMove(models.Model):
    """That somebody came or left, before an item; what is told before the first item is who was there when it began."""

    meeting = models.ForeignKey(RunMeeting, on_delete=models.CASCADE, related_name="moves", help_text="The meeting.")
    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="moves", help_text="Who.")
    item = models.ForeignKey(
        "AgendaItem", on_delete=models.CASCADE, null=True, related_name="moves", help_text="Before which item; empty for before the first."
    )
    kind = models.CharField(max_length=4, choices=choices(MoveKind), help_text="Came or left.")
    is_remote = models.BooleanField(default=False, help_text="Whether they came by link.")
    at = models.DateTimeField(help_text="When.")

    class Meta:
        ordering = ["meeting", "id"]
        constraints = [
            is_known("meetings_move_kind_is_known", "kind", MoveKind),
            models.CheckConstraint(name="meetings_move_remote_came", condition=Q(is_remote=False) | Q(kind=MoveKind.CAME.value)),
        ]

    def __str__(self) -> str:
        return f"{self.participant_id} {self.kind}"
