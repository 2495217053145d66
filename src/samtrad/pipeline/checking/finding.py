"""What does not agree."""

from __future__ import annotations

from typing import Literal, NamedTuple

Severity = Literal["critical", "error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("critical", "error", "warning", "note")
"""From what someone must look at today to what is good to know."""


class Finding(NamedTuple):
    """Something that does not agree: how bad it is, what it is, of what (``document:17``), and an id or a count that tells more; never content."""

    severity: Severity
    code: str
    subject: str = ""
    detail: str = ""
