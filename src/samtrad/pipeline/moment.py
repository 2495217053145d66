"""What was counted holds as long as nothing was done: where the log, its followers and what is told anew stand is the same."""

from __future__ import annotations

from django.db.models import F, Func, Subquery

from samtrad.audit.models import Entry
from samtrad.pipeline.models import Cursor

_NEVER = "never"
"""Before anything was done."""


def moment() -> str:
    """Where the log, all its followers and what is told anew stand: one question. Where it is the same, so is all that acts and followers change.

    An act and its entry come in one transaction, and so do what a follower does and how far it has come: nothing changes without it.
    """
    far, turns = (Subquery(Cursor.objects.order_by().annotate(sum=Func(F(name), function="SUM")).values("sum")) for name in ("number", "turns"))
    row = Entry.objects.order_by("-number").annotate(far=far, turns_all=turns).values_list("number", "seal", "far", "turns_all").first()
    return " ".join(map(str, row)) if row else _NEVER
