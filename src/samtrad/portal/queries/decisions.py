"""Decisions: the latest, and all of them by body, type and year."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from samtrad.access.viewer import Viewer
from samtrad.register.models import Decision

FORMAL = Q(type="note") | Q(force="informative") | Q(force="internal", type__in=["elect", "other", "approve"])
"""Order of business and mere notes: the agenda approved, certifiers chosen, information laid to the papers."""


def latest(viewer: Viewer) -> QuerySet[Decision]:
    """Decisions of substance, the latest first; reported ones are among them."""
    return Decision.objects.seen_by(viewer).exclude(FORMAL).exclude(status="proposed").filter(day__isnull=False).order_by("-day", "-id")
