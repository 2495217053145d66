"""Who may have which papers of a round: those who keep it all, those who are asked what is open once it was sent, anyone what is open of a round that all may see."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, QuerySet

from samtrad.access.states import Classification
from samtrad.followup.models import RoundPaper
from samtrad.followup.queries.rounds import shown
from samtrad.followup.states import RoundStage


def current() -> QuerySet[RoundPaper]:
    """Of each paper the version that holds: the latest that was not taken away."""
    later = RoundPaper.objects.filter(round=OuterRef("round"), name=OuterRef("name"), removed_at=None, version__gt=OuterRef("version"))
    return RoundPaper.objects.filter(~Exists(later), removed_at=None)


def for_the_asked(round_: int) -> QuerySet[RoundPaper]:
    """The papers that whoever is asked gets, by a link or signed in: none before the round is sent."""
    return current().filter(round=round_, round__stage__in=(RoundStage.OPEN, RoundStage.CLOSED), classification=Classification.OPEN)


def for_anyone() -> QuerySet[RoundPaper]:
    """The papers that anyone may have, in the order of their names."""
    return current().filter(classification=Classification.OPEN, round__in=shown())
