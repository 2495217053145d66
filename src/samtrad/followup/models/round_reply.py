"""Answers to rounds, and the links by which organisations answer without an account."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samtrad.access.states import Classification
from samtrad.followup.models.round import RoundParty
from samtrad.followup.states import ReplyKind, ReplySource
from samtrad.register.models import Decision, Meeting


class RoundLink(models.Model):
    """A link that was sent to an organisation's official address. It answers for one party of one round, until it expires or is taken back.

    The link itself is not kept: what is kept is the hash of the part of it that is told by chance.
    """

    party = models.ForeignKey(RoundParty, on_delete=models.CASCADE, related_name="links", help_text="For whom it answers.")
    digest = models.CharField(max_length=64, unique=True, help_text="SHA-256 of what is told by chance in it.")
    sent_to = models.EmailField(help_text="The organisation's official address.")
    sent_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who sent it.")
    sent_at = models.DateTimeField(help_text="When.")
    expires_at = models.DateTimeField(help_text="Until when it may be used.")
    revoked_at = models.DateTimeField(null=True, help_text="When it was taken back.")

    class Meta:
        ordering = ["-id"]
        constraints = [models.CheckConstraint(name="followup_round_link_expires", condition=Q(expires_at__gt=F("sent_at")))]

    def __str__(self) -> str:
        return f"{self.party_id}"


class RoundReply(models.Model):
    """One version of a party's answer. A later version corrects an earlier, and both are kept.

    It proves something once it is confirmed: by a person who asked, or by one who answered signed in. A link proves nothing: whoever has it can use it.
    """

    party = models.ForeignKey(RoundParty, on_delete=models.CASCADE, related_name="replies", help_text="Whose answer it is.")
    version = models.IntegerField(help_text="Which version, from 1.")
    answer = models.CharField(max_length=8, choices=ReplyKind.choices, help_text="What it is.")
    source = models.CharField(max_length=9, choices=ReplySource.choices, help_text="How it came.")
    day = models.DateField(null=True, help_text="The day of the decision, or of the answer.")
    body_name = models.CharField(max_length=200, blank=True, help_text="The body that decided.")
    paragraph = models.CharField(max_length=20, blank=True, help_text="Its §, without the sign.")
    text = models.TextField(blank=True, help_text="The answer, or the extract of the minutes.")
    case_number = models.CharField(max_length=60, blank=True, help_text="The party's case number.")
    given_name = models.CharField(max_length=150, blank=True, help_text="Who gave it, as they say.")
    given_address = models.EmailField(blank=True, help_text="The address that they gave.")
    link = models.ForeignKey(RoundLink, on_delete=models.SET_NULL, null=True, related_name="replies", help_text="The link that it came through.")
    is_forwarded = models.BooleanField(default=False, help_text="Whether another used the link than the address that it was sent to.")
    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, null=True, related_name="round_replies", help_text="Whose minutes it was read in.")
    decision = models.ForeignKey(Decision, on_delete=models.SET_NULL, null=True, related_name="round_replies", help_text="The decision there.")
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who gave it or took it in.")
    given_at = models.DateTimeField(help_text="When it came.")
    is_confirmed = models.BooleanField(default=False, help_text="Whether it is proved.")
    confirmed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="The person who confirmed it.")
    is_refused = models.BooleanField(default=False, help_text="Whether a person found that it is no answer.")

    class Meta:
        ordering = ["party", "version"]
        indexes = [models.Index(fields=["source", "is_confirmed", "party"], name="followup_replies_read")]
        constraints = [
            models.UniqueConstraint(fields=["party", "version"], name="followup_round_reply_version"),
            models.UniqueConstraint(fields=["party", "decision"], condition=Q(source=ReplySource.MINUTES), name="followup_round_reply_read_once"),
            models.CheckConstraint(name="followup_round_reply_from_1", condition=Q(version__gte=1)),
            models.CheckConstraint(
                name="followup_round_reply_decided_where", condition=~Q(answer=ReplyKind.DECISION) | (~Q(body_name="") & Q(day__isnull=False))
            ),
            models.CheckConstraint(name="followup_round_reply_read_somewhere", condition=~Q(source=ReplySource.MINUTES) | Q(meeting__isnull=False)),
            models.CheckConstraint(
                name="followup_round_reply_confirmed_how",
                condition=Q(is_confirmed=False) | Q(confirmed_by__isnull=False) | Q(source=ReplySource.SIGNED_IN, given_by__isnull=False),
            ),
            models.CheckConstraint(name="followup_round_reply_not_both", condition=Q(is_confirmed=False) | Q(is_refused=False)),
        ]

    def __str__(self) -> str:
        return f"{self.party_id} {self.version} {self.answer}"


class ReplyFile(models.Model):
    """A file that came with an answer. It is internal, and public only once someone who keeps the round has released it and while the answer is confirmed."""

    reply = models.ForeignKey(RoundReply, on_delete=models.CASCADE, related_name="files", help_text="The answer that it came with.")
    ordinal = models.IntegerField(help_text="Its place among the answer's files, from 0.")
    file_name = models.CharField(max_length=255, help_text="The name that the file came under.")
    sha256 = models.CharField(max_length=64, help_text="SHA-256 of its bytes, which lie in the store.")
    size = models.BigIntegerField(help_text="Bytes.")
    classification = models.CharField(max_length=8, choices=Classification.choices, default=Classification.INTERNAL, help_text="Internal until it is released.")
    released_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who released it.")
    released_at = models.DateTimeField(null=True, help_text="When.")

    class Meta:
        ordering = ["reply", "ordinal"]
        constraints = [
            models.UniqueConstraint(fields=["reply", "ordinal"], name="followup_reply_file_once"),
            models.CheckConstraint(
                name="followup_reply_file_open_by_one",
                condition=Q(classification=Classification.OPEN, released_by__isnull=False, released_at__isnull=False)
                | ~Q(classification=Classification.OPEN) & Q(released_by__isnull=True, released_at__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reply_id} {self.ordinal}"
