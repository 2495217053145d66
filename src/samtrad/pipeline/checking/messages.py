"""Whether those who follow something are told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from django.utils import timezone

from samtrad.following.actions.appearing import last
from samtrad.following.actions.asking import KEPT
from samtrad.following.models import Follow, Message
from samtrad.following.states import Stage
from samtrad.pipeline.checking.finding import Finding

_LONG = timedelta(days=1)


def messages() -> Iterator[Finding]:
    """Messages that could not be sent or have waited for a day, follows that nobody looked at, addresses that should have been forgotten. Never an address."""
    late = timezone.now() - _LONG
    for pk, reason in Message.objects.filter(stage=Stage.PARKED).values_list("pk", "reason").iterator():
        yield Finding("warning", "message.parked", f"message:{pk}", reason)
    for pk, reason in Message.objects.filter(stage=Stage.WAITING, made_at__lt=late).values_list("pk", "reason").iterator():
        yield Finding("warning", "message.waits", f"message:{pk}", reason)
    for pk in Follow.objects.filter(due_at__lt=late, seen__lt=last()).exclude(pace="now").values_list("pk", flat=True).iterator():
        yield Finding("warning", "follow.waits", f"follow:{pk}")
    for pk in Follow.objects.filter(confirmed_at=None, asked_at__lt=late - KEPT).values_list("pk", flat=True).iterator():
        yield Finding("warning", "follow.unconfirmed", f"follow:{pk}")
