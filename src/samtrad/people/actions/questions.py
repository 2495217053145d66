"""What is between two persons or two bodies is kept as a question, until a person answers or it falls away."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from django.db.models import Count

from samtrad.people.models import Appearance, Question
from samtrad.people.states import QuestionKind, QuestionState

Asked = tuple[int, int, tuple[str, ...]]
"""Two appearances that may be one person, and why."""


def ask(around: Collection[int], asked: Sequence[Asked]) -> None:
    """Ask what is in doubt among these appearances; what no longer is falls away. What a person answered stays as it was answered."""
    before = {(one.one_id, one.other_id): one for one in Question.objects.filter(kind=QuestionKind.PERSON, one__in=around)}
    weights = dict(Appearance.objects.filter(pk__in=around).annotate(seen=Count("sightings")).values_list("pk", "seen"))
    wanted = {(min(one, other), max(one, other)): reasons for one, other, reasons in asked}
    for pair, question in before.items():
        if question.state == QuestionState.OPEN and pair not in wanted:
            question.state = QuestionState.WITHDRAWN
            question.save(update_fields=["state"])
    for pair, reasons in wanted.items():
        weight = min(weights.get(pair[0], 0), weights.get(pair[1], 0))
        old = before.get(pair)
        if old is None:
            Question.objects.create(kind=QuestionKind.PERSON, one_id=pair[0], other_id=pair[1], reasons=list(reasons), weight=min(weight, 32_000))
        elif old.state == QuestionState.WITHDRAWN or (old.state == QuestionState.OPEN and (old.reasons != list(reasons) or old.weight != weight)):
            old.state, old.reasons, old.weight = QuestionState.OPEN, list(reasons), min(weight, 32_000)
            old.save(update_fields=["state", "reasons", "weight"])
