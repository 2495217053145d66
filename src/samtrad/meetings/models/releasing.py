"""What of a meeting is shown to everybody before its minutes are, and beside them: its agenda, and papers of its items, each by a person's act."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.meetings.models.choices import choices, is_known
from samtrad.meetings.models.item import AgendaItem, Paper
from samtrad.meetings.models.meeting import RunMeeting
from samtrad.meetings.states.codes import ReleaseState

_LIVE = [str(ReleaseState.WAITS), str(ReleaseState.UP)]
_OVER = [str(ReleaseState.DOWN), str(ReleaseState.REFUSED)]


class Release(models.Model):
    """That the agenda of a meeting, or one of its papers, is published: by whom, on which legal ground, from when, until when.

    A paper's is looked through first: what was found in its file waits here until the person has decided on it. What is shown is a copy of its own, with what was masked
    black and without what files carry unseen; nothing of the paper but this is public.
    """

    meeting = models.ForeignKey(RunMeeting, on_delete=models.PROTECT, related_name="releases", help_text="Of which meeting.")
    paper = models.ForeignKey(Paper, on_delete=models.PROTECT, null=True, related_name="releases", help_text="Which paper; empty for the agenda.")
    state = models.CharField(max_length=7, choices=choices(ReleaseState), help_text="How far it has come (states.codes).")
    title = models.CharField(max_length=200, blank=True, help_text="What the paper is called for everybody.")
    source_sha256 = models.CharField(
        max_length=64, blank=True, help_text="SHA-256 of the file that was looked through: the paper's, or a copy that a person made."
    )
    source_name = models.CharField(max_length=255, blank=True, help_text="The name that this file came under, which is shown to nobody else.")
    found = models.JSONField(default=list, help_text="What was found in it that may have to be masked: kind and words. Emptied once decided.")
    has_text = models.BooleanField(default=False, help_text="Whether words could be read in it.")
    sha256 = models.CharField(max_length=64, blank=True, help_text="SHA-256 of what is shown.")
    size = models.BigIntegerField(default=0, help_text="Bytes of it.")
    kind = models.CharField(max_length=4, blank=True, help_text="What kind of file it is, by the end of its name.")
    masked = models.SmallIntegerField(default=0, help_text="How many different words are masked in it.")
    ground = models.CharField(max_length=200, blank=True, help_text="The legal ground.")
    at = models.DateTimeField(null=True, help_text="When it is to be put up.")
    until = models.DateField(null=True, help_text="The last day on which it is up; empty for without end.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who publishes it.")
    made_at = models.DateTimeField(help_text="When they did, or looked it through.")
    up_at = models.DateTimeField(null=True, help_text="When it was put up.")
    down_at = models.DateTimeField(null=True, help_text="When it was taken down, refused or called off.")
    down_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who did; empty for its time.")
    reason = models.CharField(max_length=20, blank=True, help_text="Why it came down or was refused, where no person did it for its own sake.")

    class Meta:
        ordering = ["meeting", "id"]
        indexes = [models.Index(fields=["state", "at"], name="meetings_release_due")]
        constraints = [
            is_known("meetings_release_state_is_known", "state", ReleaseState),
            models.UniqueConstraint(fields=["meeting"], condition=Q(paper=None, state=str(ReleaseState.UP)), name="meetings_release_one_agenda_up"),
            models.UniqueConstraint(fields=["meeting"], condition=Q(paper=None, state=str(ReleaseState.WAITS)), name="meetings_release_one_agenda_waits"),
            models.UniqueConstraint(fields=["paper"], condition=Q(paper__isnull=False, state__in=_LIVE), name="meetings_release_paper_once"),
            models.CheckConstraint(name="meetings_release_has_ground", condition=~Q(state__in=_LIVE) | ~Q(ground="") & Q(at__isnull=False)),
            models.CheckConstraint(name="meetings_release_paper_copied", condition=Q(paper=None) | ~Q(state__in=_LIVE) | ~Q(sha256="") & ~Q(title="")),
            models.CheckConstraint(name="meetings_release_up", condition=~Q(state=str(ReleaseState.UP)) | Q(up_at__isnull=False)),
            models.CheckConstraint(name="meetings_release_down", condition=~Q(state__in=_OVER) | Q(down_at__isnull=False)),
        ]

    def __str__(self) -> str:
        return f"{self.meeting_id} {self.paper_id or 'agenda'} {self.state}"


class ReleasedItem(models.Model):
    """An item as everybody may read it on the agenda that is published."""

    release = models.ForeignKey(Release, on_delete=models.CASCADE, related_name="items", help_text="On which agenda.")
    item = models.ForeignKey(AgendaItem, on_delete=models.CASCADE, related_name="+", help_text="Which item.")
    ordinal = models.IntegerField(help_text="Its place, from 0.")
    title = models.CharField(max_length=300, help_text="What it is called for everybody.")

    class Meta:
        ordering = ["release", "ordinal"]
        constraints = [
            models.UniqueConstraint(fields=["release", "item"], name="meetings_released_item_once"),
            models.CheckConstraint(name="meetings_released_item_titled", condition=~Q(title="")),
        ]

    def __str__(self) -> str:
        return self.title
