"""Decisions by which the report that an assignment asked for is received: "Redovisningen läggs till handlingarna", "att godkänna rapporten".

Where the task was to report, and nothing else, whoever gave it closes it by that. A report that is only noted, one of a part or of a time, and one that
goes on to others close nothing.
"""

from __future__ import annotations

import re

_PAPER = r"(?:slut|åter)?(?:redovisningen|rapporten|rapporteringen|redogörelsen)"
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
_MORE = re.compile(r"\b(?:och|samt)\s+(?:att\s+)?(?:\w+a|föreslå|se|gå|få|återge)\b", re.IGNORECASE)
_AGAIN = re.compile(
    r"årlig|\bvarje\b|löpande|kvartal|halvår|månad(?:svis|en\b)|kontinuerlig|återkommande|regelbund|tertial|\bgånger\b|första\s+gången", re.IGNORECASE
)


def is_filing(decision: str) -> bool:
    """Whether the words of a decision receive a report: approve it, or lay it to the papers."""
    return _FILED.search(decision) is not None and _NOT.search(decision) is None


def is_to_report(task: str) -> bool:
    """Whether the words of a task ask for one report and nothing else."""
    lead = _LEAD.match(task)
    rest = task[lead.end() :] if lead else task
    return _REPORT.match(rest) is not None and _MORE.search(rest) is None and _AGAIN.search(task) is None
