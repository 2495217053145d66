"""The rows of what is to be followed up: tasks, and what befell agreements; each with the decision that it stands in."""

from __future__ import annotations

from samtrad.access.insert import Row
from samtrad.reading.record import Agreement, Assignment, Minutes
from samtrad.register.facts import Items, day
from samtrad.register.models import Meeting


def assignments(minutes: Minutes, of: Items, meeting: Meeting) -> list[Row]:
    """The tasks that somebody got or has."""
    return [
        {
            **_told(one, minutes, of, meeting),
            "task": one.task,
            "responsible": (one.responsible or "")[:300],
            "assigned_by": (one.assigned_by or "")[:300],
            "due_from": day(one.due.start) if one.due else None,
            "due": day(one.due.end) if one.due else None,
            "status": one.status or "",
        }
        for one in minutes.assignments
    ]


def agreements(minutes: Minutes, of: Items, meeting: Meeting) -> list[Row]:
    """What is said to befall agreements, plans and guidelines."""
    return [
        {
            **_told(one, minutes, of, meeting),
            "name": one.name[:500],
            "event": one.event or "",
            "valid_from": day(one.valid_from),
            "valid_to": day(one.valid_to),
            "parties": list(one.parties),
            "part_of": (one.part_of or "")[:500],
        }
        for one in minutes.agreements
    ]


def _told(one: Assignment | Agreement, minutes: Minutes, of: Items, meeting: Meeting) -> Row:
    """What both have: the item, and the decision as it was made."""
    made = minutes.decisions[one.decision] if one.decision is not None and one.decision < len(minutes.decisions) else None
    return {
        "span": one.span,
        "item_id": of.get(one.item) if one.item is not None else None,
        "decision": one.decision if made else None,
        "decision_type": made.type if made else "",
        "decision_status": made.status if made else "",
        "decision_force": (made.force or "") if made else "",
        "decided_by": (made.by or "")[:200] if made else "",
        "addressee": (made.addressee or "")[:200] if made else "",
        "day": (day(made.date) if made else None) or meeting.first_day or meeting.not_after,
    }
