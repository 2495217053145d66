"""Who may see a meeting's facts: all of them at once, in the transaction of the act that publishes or withdraws."""

from __future__ import annotations

from django.db.models import Q

from samtrad.access.states import Classification
from samtrad.register.models import AgreementEvent, Assignment, Attendance, ComingMeeting, Decision, Dissent, Item, Meeting, Mention, Proposal, Vote
from samtrad.register.named import alone

_OF_ITEMS = (Decision, Proposal, Dissent, Vote, Assignment, AgreementEvent)
"""Facts that belong to an item, and are not for those who may not see it."""


def reveal(meeting: Meeting) -> None:
    """Make the facts of a meeting public or internal as it is itself. What is secret stays so, and so does what belongs to a secret item."""
    for model in (Item, Attendance, ComingMeeting, *_OF_ITEMS):
        rows = model._base_manager.filter(meeting=meeting)  # noqa: SLF001 - every row, whoever asks
        shown = rows.filter(classification=Classification.OPEN) if meeting.is_public else rows.none()
        if meeting.is_public and model in _OF_ITEMS:
            shown = shown.filter(Q(item__isnull=True) | Q(item__classification=Classification.OPEN))
        if meeting.is_public and model is Attendance and alone(meeting):
            shown = shown.filter(Q(person__is_elected=True) | Q(presence="vacant"))
        hidden = rows.filter(is_public=True)
        if meeting.is_public:
            hidden = hidden.exclude(pk__in=shown.values_list("pk", flat=True))
            shown.filter(is_public=False).update(is_public=True)
        hidden.update(is_public=False)
    _mentions(meeting)


def _mentions(meeting: Meeting) -> None:
    """A mention is public where what it is in is."""
    rows = Mention.objects.filter(Q(item__meeting=meeting) | Q(decision__meeting=meeting))
    public = (Q(decision__isnull=True) | Q(decision__is_public=True)) & (Q(item__isnull=True) | Q(item__is_public=True))
    rows.filter(is_public=True).exclude(public).update(is_public=False)
    rows.filter(public, is_public=False, classification=Classification.OPEN).update(is_public=True)
