"""What is written of a meeting and certified: the text as it was composed, units with their certifiers, and notices on boards."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samtrad.documents.models import Document
from samtrad.meetings.models.body import NoticeBoard
from samtrad.meetings.models.choices import choices, is_known
from samtrad.meetings.models.item import AgendaItem
from samtrad.meetings.models.meeting import Participant, RunMeeting
from samtrad.meetings.states.codes import FileKind, NoticeState, SignatureState, UnitState

_SEALED = [str(one) for one in (UnitState.CERTIFIED, UnitState.NOTICED, UnitState.FINAL)]


class WrittenMinutes(models.Model):
    """Minutes as they were composed: the text and the record that points into it. The database refuses to change one (law 7)."""

    meeting = models.ForeignKey(RunMeeting, on_delete=models.PROTECT, related_name="written", help_text="The meeting.")
    version = models.IntegerField(help_text="Its number, from 1.")
    text = models.TextField(help_text="The text.")
    record = models.BinaryField(help_text="The Minutes as JSON.")
    sha256 = models.CharField(max_length=64, help_text="SHA-256 of the text in UTF-8.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who had it composed.")
    at = models.DateTimeField(help_text="When.")

    class Meta:
        ordering = ["meeting", "version"]
        verbose_name_plural = "written minutes"
        constraints = [models.UniqueConstraint(fields=["meeting", "version"], name="meetings_written_once")]

    def __str__(self) -> str:
        return f"{self.meeting_id} {self.version}"


class CertifiedUnit(models.Model):
    """Items that are certified together: all that are not certified by themselves, or single ones at once (omedelbar justering)."""

    meeting = models.ForeignKey(RunMeeting, on_delete=models.PROTECT, related_name="units", help_text="The meeting.")
    is_immediate = models.BooleanField(default=False, help_text="Whether it is single items, certified at once.")
    state = models.CharField(max_length=9, choices=choices(UnitState), default=UnitState.DRAFT.value, help_text="How far it has come (states.codes).")
    items = models.ManyToManyField(AgendaItem, related_name="units", help_text="Which items.")
    written = models.ForeignKey(WrittenMinutes, on_delete=models.PROTECT, null=True, related_name="+", help_text="The text that is certified.")
    document = models.ForeignKey(Document, on_delete=models.PROTECT, null=True, related_name="+", help_text="The document that it became in the register.")
    certify_by = models.DateField(help_text="The day by which it is to be certified (5:69).")
    sent_at = models.DateTimeField(null=True, help_text="When it was sent to those who certify.")
    certified_on = models.DateField(null=True, help_text="When the last of them certified.")

    class Meta:
        ordering = ["meeting", "id"]
        constraints = [
            is_known("meetings_unit_state_is_known", "state", UnitState),
            models.UniqueConstraint(fields=["meeting"], condition=Q(is_immediate=False), name="meetings_unit_one_ordinary"),
            models.CheckConstraint(
                name="meetings_unit_sent_is_written", condition=Q(state=str(UnitState.DRAFT)) | Q(written__isnull=False, sent_at__isnull=False)
            ),
            models.CheckConstraint(name="meetings_unit_certified_on", condition=~Q(state__in=_SEALED) | Q(certified_on__isnull=False)),
        ]

    def __str__(self) -> str:
        return f"{self.meeting_id} {self.state}"


class Certifier(models.Model):
    """One who certifies a unit, and what they did: signed the text with this sum, or refused and why; a comment in either case."""

    unit = models.ForeignKey(CertifiedUnit, on_delete=models.PROTECT, related_name="certifiers", help_text="What.")
    participant = models.ForeignKey(Participant, on_delete=models.PROTECT, related_name="+", help_text="Who.")
    state = models.CharField(max_length=7, choices=choices(SignatureState), default=SignatureState.ASKED.value, help_text="Where it is (states.codes).")
    sha256 = models.CharField(max_length=64, blank=True, help_text="SHA-256 of the text that was signed.")
    comment = models.TextField(blank=True, help_text="What they say of it.")
    method = models.CharField(max_length=20, blank=True, help_text="How: signed in, on paper, by certificate.")
    evidence = models.JSONField(default=dict, blank=True, help_text="What proves it, as the way of signing has it.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="The account that noted it.")
    at = models.DateTimeField(null=True, help_text="When.")

    class Meta:
        ordering = ["unit", "id"]
        constraints = [
            is_known("meetings_certifier_state_is_known", "state", SignatureState),
            models.UniqueConstraint(fields=["unit", "participant"], condition=~Q(state=str(SignatureState.FALLEN)), name="meetings_certifier_once"),
            models.CheckConstraint(
                name="meetings_certifier_signed",
                condition=~Q(state=str(SignatureState.SIGNED)) | (~Q(sha256="") & ~Q(method="") & Q(by__isnull=False, at__isnull=False)),
            ),
            models.CheckConstraint(name="meetings_certifier_refused", condition=~Q(state=str(SignatureState.REFUSED)) | (~Q(comment="") & Q(at__isnull=False))),
        ]

    def __str__(self) -> str:
        return f"{self.participant_id} {self.state}"


class Remark(models.Model):
    """What one who certifies says of the text, of an item or of all, before they sign; and what was answered: agreed and changed, or left as it is."""

    unit = models.ForeignKey(CertifiedUnit, on_delete=models.PROTECT, related_name="remarks", help_text="Of what.")
    certifier = models.ForeignKey(Certifier, on_delete=models.PROTECT, related_name="remarks", help_text="Who said it.")
    item = models.ForeignKey(AgendaItem, on_delete=models.PROTECT, null=True, related_name="remarks", help_text="Of which item; empty for the whole.")
    text = models.TextField(help_text="What they said.")
    at = models.DateTimeField(help_text="When.")
    answer = models.TextField(blank=True, help_text="What became of it.")
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who answered.")
    answered_at = models.DateTimeField(null=True, help_text="When.")

    class Meta:
        ordering = ["unit", "id"]
        constraints = [
            models.CheckConstraint(name="meetings_remark_says", condition=~Q(text="")),
            models.CheckConstraint(
                name="meetings_remark_answered",
                condition=Q(answer="", answered_by=None, answered_at=None) | (~Q(answer="") & Q(answered_by__isnull=False, answered_at__isnull=False)),
            ),
        ]

    def __str__(self) -> str:
        return self.text[:80]


class UnitFile(models.Model):
    """A file of a unit: what is signed, and each version of it that was signed since, here or elsewhere; a scan; the evidence of a signature."""

    unit = models.ForeignKey(CertifiedUnit, on_delete=models.PROTECT, related_name="files", help_text="Of what.")
    kind = models.CharField(max_length=9, choices=choices(FileKind), help_text="What it is (states.codes).")
    name = models.CharField(max_length=200, help_text="What it is called.")
    media_type = models.CharField(max_length=80, help_text="What kind of file it is.")
    sha256 = models.CharField(max_length=64, help_text="SHA-256 of its bytes.")
    data = models.BinaryField(help_text="The bytes.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who put it here.")
    at = models.DateTimeField(help_text="When.")

    class Meta:
        ordering = ["unit", "id"]
        constraints = [
            is_known("meetings_file_kind_is_known", "kind", FileKind),
            models.UniqueConstraint(fields=["unit", "sha256"], name="meetings_file_once"),
        ]

    def __str__(self) -> str:
        return self.name


class Correction(models.Model):
    """What was wrong in certified minutes, as an act of its own that points at them (law 7). The database refuses to change one."""

    unit = models.ForeignKey(CertifiedUnit, on_delete=models.PROTECT, related_name="corrections", help_text="What it corrects.")
    text = models.TextField(help_text="What was wrong, and how it is to be read.")
    document = models.ForeignKey(
        Document, on_delete=models.PROTECT, related_name="+", help_text="The document that tells it, after the words that it corrects."
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who corrected it.")
    at = models.DateTimeField(help_text="When.")

    class Meta:
        ordering = ["unit", "id"]
        constraints = [models.CheckConstraint(name="meetings_correction_says", condition=~Q(text=""))]

    def __str__(self) -> str:
        return f"{self.unit_id} {self.at:%Y-%m-%d}"


class NoticeSight(models.Model):
    """That a notice was seen up on a board on a day: by this program on its own page, or by a person with what they saw. No row is changed or removed."""

    notice = models.ForeignKey("BoardNotice", on_delete=models.PROTECT, related_name="sights", help_text="Which.")
    day = models.DateField(help_text="The day.")
    at = models.DateTimeField(help_text="When.")
    sha256 = models.CharField(max_length=64, blank=True, help_text="SHA-256 of what was shown or kept; empty where a person saw it and kept nothing.")
    data = models.BinaryField(default=b"", blank=True, help_text="What was kept: a picture or a file of the page.")
    media_type = models.CharField(max_length=80, blank=True, help_text="What kind of file that is.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who saw it; empty for the program.")

    class Meta:
        ordering = ["notice", "id"]
        constraints = [
            models.UniqueConstraint(fields=["notice", "day"], condition=Q(by=None), name="meetings_sight_once_a_day"),
            models.CheckConstraint(name="meetings_sight_by_somebody_or_kept", condition=Q(by__isnull=False) | ~Q(sha256="")),
        ]

    def __str__(self) -> str:
        return f"{self.notice_id} {self.day}"


class BoardNotice(models.Model):
    """The notice of a unit's certification on one board (8:12): from when, until when, and who confirms it or what proves it."""

    unit = models.ForeignKey(CertifiedUnit, on_delete=models.PROTECT, related_name="notices", help_text="Of what.")
    board = models.ForeignKey(NoticeBoard, on_delete=models.PROTECT, related_name="+", help_text="Where.")
    state = models.CharField(max_length=7, choices=choices(NoticeState), default=NoticeState.PLANNED.value, help_text="Planned, up or down.")
    up = models.DateField(null=True, help_text="The day on which it was put up.")
    down = models.DateField(null=True, help_text="The first day on which it was not up the whole day.")
    kept_at = models.CharField(max_length=200, help_text="Where the minutes are available, as the notice says.")
    is_confirmed = models.BooleanField(default=False, help_text="Whether a person confirmed it, or it was fetched and kept.")
    proof = models.CharField(max_length=64, blank=True, help_text="SHA-256 of what was fetched from the board.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who put it up or confirmed it.")

    class Meta:
        ordering = ["unit", "board", "id"]
        constraints = [
            is_known("meetings_notice_state_is_known", "state", NoticeState),
            models.UniqueConstraint(fields=["unit", "board"], condition=~Q(state=str(NoticeState.DOWN)), name="meetings_notice_one_at_a_time"),
            models.CheckConstraint(name="meetings_notice_says_where", condition=~Q(kept_at="")),
            models.CheckConstraint(name="meetings_notice_up", condition=Q(state=str(NoticeState.PLANNED)) | Q(up__isnull=False, by__isnull=False)),
            models.CheckConstraint(name="meetings_notice_down", condition=~Q(state=str(NoticeState.DOWN)) | Q(down__isnull=False)),
            models.CheckConstraint(name="meetings_notice_in_order", condition=Q(down__isnull=True) | Q(up__isnull=True) | Q(down__gte=F("up"))),
        ]

    def __str__(self) -> str:
        return f"{self.board_id} {self.up}"
