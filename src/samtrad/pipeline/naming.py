"""Who is named follows who is elected: where a body names elected persons alone, after each linking and each change of its policy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db.models import Q

from samtrad.audit.models import Entry
from samtrad.people.states import NamesShown
from samtrad.register.models import Meeting
from samtrad.register.visible import reveal


def name(entries: Sequence[Entry]) -> None:
    """The follower: look again at whom the meetings that the entries touch may name."""
    told = [entry.subject.partition(":")[::2] for entry in entries]
    policies = {int(number) for entry, (_, number) in zip(entries, told, strict=True) if entry.verb == "policy_set"}
    documents = {int(number) for kind, number in told if kind == "document"}
    alone = Q(body__policy__names=NamesShown.ELECTED)
    for meeting in Meeting.objects.filter(Q(body__in=policies) | (alone & Q(documents__document__in=documents)), is_public=True).distinct():
        reveal(meeting)


def name_anew(meetings: Iterable[int]) -> None:
    """Look again at whom some meetings may name."""
    for meeting in Meeting.objects.filter(pk__in=set(meetings), is_public=True):
        reveal(meeting)
