"""The documents of one run, and what became of them."""

from __future__ import annotations

import sys
from typing import NamedTuple

from django.utils import timezone

from samtrad.documents.models import Document
from samtrad.documents.states import State
from samtrad.writing.failures import worded
from samtrad.writing.labels import Language

_CHUNK = 500
"""Ids in one question: databases take no list without end."""
_PATIENCE = 15.0
"""Seconds that a run waits for a document that is to be tried again."""


class Became(NamedTuple):
    """How many documents were entered, could not be read, and wait."""

    entered: int
    parked: int
    waiting: int


class Batch:
    """Ids of the documents of one run, each with the path that it came from."""

    def __init__(self) -> None:
        self.paths: dict[int, str] = {}

    def documents(self) -> list[Document]:
        """The documents as they are now, in the order in which they came."""
        ids = list(self.paths)
        found = {one.pk: one for at in range(0, len(ids), _CHUNK) for one in Document.objects.filter(pk__in=ids[at : at + _CHUNK])}
        return [found[one] for one in ids if one in found]

    def state(self) -> Became:
        """What became of them so far."""
        states = [one.state for one in self.documents()]
        return Became(states.count(State.ENTERED), states.count(State.PARKED), states.count(State.RECEIVED))

    def soon(self) -> float:
        """Seconds until more of them can be read or will have been; 0 where no more comes of waiting."""
        now = timezone.now()
        waiting = [one for one in self.documents() if one.state == State.RECEIVED]
        times = [0.1 if one.worker or not one.not_before else max((one.not_before - now).total_seconds(), 0.1) for one in waiting]
        return min((one for one in times if one < _PATIENCE), default=0.0)

    def unpublished(self) -> list[Document]:
        """Those that are entered and not public."""
        return [one for one in self.documents() if one.state == State.ENTERED and not one.is_public]

    def complain(self, language: Language) -> None:
        """Say of each document that was not entered why."""
        for one in self.documents():
            told = (
                worded(one.reason, one.detail, language, options=False)
                if one.reason
                else worded("waits", one.detail, language)
                if one.detail and one.state == State.RECEIVED
                else ""
            )
            if told:
                sys.stderr.write(f"samtrad: {self.paths[one.pk]}: {told}.\n")
