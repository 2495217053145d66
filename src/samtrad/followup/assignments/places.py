"""Where a task is to be reported back: "återrapporteras till FS 210507", "presenteras vid förbundsstyrelsen den 7 maj"."""

from __future__ import annotations

import re

_AT = re.compile(
    r"\b(?:till|vid|på|för|inför|hos|i)\s(?P<body>(?:[A-ZÅÄÖ]{2,6}\b|[A-ZÅÄÖ]?[\wåäö-]*(?:nämnd|styrelse|fullmäktige|utskott|råd|nätverk|styrgrupp|direktion|presidi|grupp|beredning)\w*)"
    r"(?:\s(?:för|i)\s(?!(?:maj|juni|juli|augusti|september|oktober|november|december|januari|februari|mars|april|samband|samverkan|sin|det|den|god)\b)[a-zåäö]+(?:\soch\s[a-zåäö]+)?)?)"
)


def reported_to(words: str) -> str:
    """The body that a sentence says something is reported to; "" for none."""
    found = _AT.search(words)
    return found["body"] if found else ""
