"""States and acts of what is followed up, as the database keeps them."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy


class TaskState(models.TextChoices):
    """Where an assignment is (``assignments.standing.State``)."""

    OPEN = "open", gettext_lazy("Öppet")
    PAUSED = "paused", gettext_lazy("Vilar")
    REPORTED_DONE = "reported_done", gettext_lazy("Sägs vara klart")
    CLOSED = "closed", gettext_lazy("Avslutat")
    DROPPED = "dropped", gettext_lazy("Utgår")


LEFT = (TaskState.OPEN, TaskState.PAUSED)
"""States in which an assignment is still to be done, by what is known."""


def is_overdue(state: str, due: date | None, today: date) -> bool:
    """Whether an assignment is still to be done though its last day has passed. Without a day that is told none is."""
    return due is not None and due < today and state in LEFT


class TaskActKind(models.TextChoices):
    """What a person did with an assignment (``assignments.standing.DeedKind``), or that they opened it."""

    OPEN = "open", gettext_lazy("Öppnat för hand")
    REPORT_DONE = "report_done", gettext_lazy("Anmält som klart")
    CLOSE = "close", gettext_lazy("Avslutat av den som gav det")
    DROP = "drop", gettext_lazy("Utgår")
    REOPEN = "reopen", gettext_lazy("Öppnat igen")
    PAUSE = "pause", gettext_lazy("Vilar")
    HAND_ON = "hand_on", gettext_lazy("Lämnat vidare")
    RETURN = "return", gettext_lazy("Lämnat tillbaka")
    DUE = "due", gettext_lazy("Dag satt")
    GIVER = "giver", gettext_lazy("Vem som gav det")
    HOLDER = "holder", gettext_lazy("Vem som har det")
    NOTE = "note", gettext_lazy("Anteckning")


OF_GIVER = frozenset({TaskActKind.OPEN, TaskActKind.CLOSE, TaskActKind.DROP, TaskActKind.REOPEN, TaskActKind.PAUSE, TaskActKind.DUE})
"""Acts that whoever gave an assignment does."""
OF_HOLDER = frozenset({TaskActKind.REPORT_DONE, TaskActKind.RETURN})
"""Acts that whoever has it does."""
OF_EITHER = frozenset({TaskActKind.HAND_ON, TaskActKind.NOTE})
"""Acts of one or the other."""


class MineKind(models.TextChoices):
    """Why something waits for the one who is signed in, as they choose what to be reminded of."""

    PERSON = "person", gettext_lazy("Uppdrag som du har")
    BODY = "body", gettext_lazy("Uppdrag som dina organ och organisationer har")
    CLOSE = "close", gettext_lazy("Uppdrag som dina organ gav och som sägs vara klara")
    ANSWER = "answer", gettext_lazy("Rundor som dina organisationer ska svara på")
    ENDING = "ending", gettext_lazy("Överenskommelser som går ut för dina organ")


class WaitKind(models.TextChoices):
    """What is waited for in a matter: something announced for a day, or a decision or answer of somebody."""

    ANNOUNCED = "announced"
    ANSWER = "answer"
