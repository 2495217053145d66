"""Matters taken off the agenda: "Ärendet utgår". Nobody did anything with them, which no type of decision tells."""

from __future__ import annotations

import re

_OUT = re.compile(
    r"\b(?:ärendet|punkten|frågan|paragrafen)\s+(?:utgår|utgick)(?!\s+från\s+(?!dag))\b|\A(?:att\s+)?(?:utgår|utgick)\b(?!\s+från\s+(?!dag))", re.IGNORECASE
)


def is_withdrawn(decision: str) -> bool:
    """Whether a decision takes its matter off the agenda: "Ärendet utgår från dagordningen"; not "Frågan utgår från barnets bästa"."""
    return _OUT.search(decision) is not None
