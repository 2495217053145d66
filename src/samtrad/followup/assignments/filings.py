"""Decisions by which the report that an assignment asked for is received: "Redovisningen läggs till handlingarna", "att godkänna rapporten".

Where the task was to report, and nothing else, whoever gave it closes it by that; where the paper has a name of its own ("rättsutredningen", "delrapporten"), where the
task asks for it by that name. A report that is only noted, one of a part or of a time, and one that
goes on to others close nothing.
"""

from __future__ import annotations

import re

_NAMED = re.compile(
    r"(?<![\wåäö])(?!slutrapp|återrapp)(?P<paper>[\wåäö-]{2,}(?:rapport|utredning|analys|kartläggning|sammanställning)|utredning|kartläggning|sammanställning)en(?![\wåäö])",
    re.IGNORECASE,
)
"""A paper that has a name of its own, and is not just what was asked for."""
_PAPER = (
    r"(?:(?:slut|åter)?(?:redovisningen|rapporten|rapporteringen|redogörelsen)"
    r"|[\wåäö-]{2,}(?:rapport|utredning|analys|kartläggning|sammanställning)en|(?:utredning|kartläggning|sammanställning)en)"
)
_ON = r"(?!\s+till\s+(?!handlingarna\b))"
"""Not one that goes on to somebody."""
_FILED = re.compile(
    rf"\b{_PAPER}\b{_ON}[^.;,]{{0,80}}?\b(?:läggs|lades)\s+(?:härmed\s+|därmed\s+)?till\s+handlingarna\b"
    rf"|\b{_PAPER}\b{_ON}(?:[^.;,]{{0,60}}?\s)?(?:godkänns|godkändes)\b"
    rf"|\b(?:godkänna|godkänner|godkände)\s+(?:den\s+)?{_PAPER}\b{_ON}"
    rf"|\b(?:lägga|lägger|lade)\s+(?:den\s+)?{_PAPER}\b[^.;,]{{0,80}}?\still\s+handlingarna\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:inte|ej|delvis|till\s+del|ännu|tills|återremit\w*|komplett\w*|bordlägg\w*|muntliga|fortsatt\w*|ny\s+(?:redovisning|rapport)|åter(?:komma|kommer|redovisas|rapporteras))\b",
    re.IGNORECASE,
)
_LEAD = re.compile(r"\A.*?\b(?:i\s+uppdrag|uppdra(?:r|gs)?\b|uppdrog)\b.{0,90}?\b(?:att|om)\s+", re.IGNORECASE | re.DOTALL)
_REPORT = re.compile(
    r"\A(?:senast\s+(?:den\s+)?\d{1,2}\s+\w+\s+\d{4}\s+|senast\s+[\d-]+\s+|skriftligen\s+|åter\s+)?"
    r"(?:(?:åter|slut)?(?:redovisa|rapportera)|lämna\s+(?:en\s+)?(?:slut|åter)?(?:redovisning|rapport(?:ering)?|redogörelse))\b",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"\A[^.;]{3,120}?\b(?:och|samt)\s+(?:åter)?(?:redovisa|rapportera)\s+(?:resultatet|resultaten|utfallet|detta|det|arbetet)\b", re.IGNORECASE
)
_MORE = re.compile(r"\b(?:och|samt)\s+(?:att\s+)?(?:\w+a|föreslå|se|gå|få|återge)\b", re.IGNORECASE)
_AGAIN = re.compile(
    r"årlig|\bvarje\b|löpande|kvartal|halvår|månad(?:svis|en\b)|kontinuerlig|återkommande|regelbund|tertial|\bgånger\b|första\s+gången", re.IGNORECASE
)


def is_filing(decision: str) -> bool:
    """Whether the words of a decision receive a report: approve it, or lay it to the papers."""
    return _FILED.search(decision) is not None and _NOT.search(decision) is None


def is_to_report(task: str) -> bool:
    """Whether the words of a task ask for one report and nothing else, or for work and then the report of what it came to."""
    rest = _asked(task)
    found = _REPORT.match(rest) or _RESULT.match(rest)
    return found is not None and _MORE.search(rest, found.end()) is None and _AGAIN.search(task) is None


def asks_for(task: str, decision: str) -> bool:
    """Whether the paper that a decision receives is what the words of a task ask for, and all that they ask for."""
    named = _NAMED.search(decision)
    if named is None:
        return is_to_report(task)
    rest = _asked(task)
    there = re.search(rf"(?<![\wåäö]){re.escape(named['paper'])}(?:en)?(?![\wåäö])", rest, re.IGNORECASE)
    return there is not None and _MORE.search(rest) is None and _AGAIN.search(task) is None


def is_named(decision: str) -> bool:
    """Whether a decision receives a paper with a name of its own."""
    return _NAMED.search(decision) is not None


def _asked(task: str) -> str:
    """What a task asks for, without how it is given."""
    lead = _LEAD.match(task)
    return task[lead.end() :] if lead else task
