"""Approvals that decide nothing of the matter itself: what is answered, what work begins, what is received, what is to be looked back on.

"Nätverket beslutar att tillsätta en arbetsgrupp" begins work, "att lämna yttrande till förbundet" answers somebody who asks, "att godkänna lägesrapporten" receives
what was reported. Whoever did so has not decided the matter, and nobody waits less for those who are to.
"""

from __future__ import annotations

import re

_ANSWERED = re.compile(
    r"\b(?:över)?(?:lämna(?:r|de|s|des|t)?|avge(?:r|s)?|avgav(?:s)?|skicka(?:r|de)?|anta(?:r|s)?|antog|godkänn(?:a|er|s)|godkände|besluta\w*\s+om)\b"
    r"[^.;:]{0,60}?\b(?:yttrande(?:t|n)?|remissvar(?:et)?|synpunkter(?:na)?|sitt\s+svar)\b",
    re.IGNORECASE,
)
_BEGUN = re.compile(
    r"\b(?:tillsätt(?:a|er|s)|tillsatte[s]?|bilda(?:r|de|s)?|inrätta(?:r|de|s)?)\b[^.;:]{0,40}?\b(?:arbets|projekt|berednings|referens|uppdrags|skriv)grupp\w*",
    re.IGNORECASE,
)
_PAPER = r"(?:(?:läges|del|slut|åter)rapport(?:en|ering(?:en)?)?|rapporten|redovisning(?:en)?|återredovisning(?:en)?|redogörelse(?:n)?|uppföljning(?:en)?|avstämning(?:en)?)"
_RECEIVED = re.compile(
    rf"\b(?:godkänn(?:a|er)|godkände|godtar)\s+(?:den\s+|förvaltningens\s+)?{_PAPER}(?![\wåäö])"
    rf"|(?<![\wåäö]){_PAPER}\s+(?:[^.;,]{{0,40}}?\s)?(?:godkänns|godkändes)\b",
    re.IGNORECASE,
)
_LOOKED_BACK = re.compile(
    r"\b(?:ska|skall)\s+(?:\w+\s+)?(?:utvärderas|följas\s+upp|ses\s+över)\b|\b(?:utvärdering|uppföljning|översyn)(?:en)?\s+(?:ska|skall)\s+göras\b",
    re.IGNORECASE,
)
_LONGER = re.compile(
    r"\b(?:tiden|tidsfristen|fristen|svarstiden|remisstiden)\b[^.;]{0,40}?\bförläng(?:s|des|ts)\b|\bförläng(?:a|er|de)\s+(?:tiden|tidsfristen|fristen|svarstiden|remisstiden)\b",
    re.IGNORECASE,
)
"""More time for those who are to do something: "Tiden för uppdraget förlängs till den 14 maj"."""
_ANOTHER = re.compile(
    r"\b(?:antog|antagit|fastställde|fastställt|godkände|godkänt)\b(?:\s+(?:i|den|under)\s[^.;,]{1,20}?)?\s+(?:en|ett)\s+(?:\w+\s+)?(?P<what>[\wåäö-]+)",
    re.IGNORECASE,
)
_SHARED = 5
"""Letters that a word must have in common with a heading to be what it is about, at least."""


def is_answer(decision: str) -> bool:
    """Whether a decision is on what to answer somebody who asks."""
    return _ANSWERED.search(decision) is not None


def begins_work(decision: str) -> bool:
    """Whether a decision sets those to work who are to prepare the matter."""
    return _BEGUN.search(decision) is not None


def only_receives(decision: str) -> bool:
    """Whether a decision receives what was reported, gives more time, or says that the matter will be looked back on."""
    return any(form.search(decision) is not None for form in (_RECEIVED, _LOOKED_BACK, _LONGER))


def is_of_another(told: str, heading: str) -> bool:
    """Whether what others are told to have adopted is something that the heading does not speak of: "antog i juni 2024 en inriktning" under "Färdplan"."""
    found = _ANOTHER.search(told)
    return found is not None and not _is_in(found["what"].casefold(), heading.casefold())


def _is_in(word: str, heading: str) -> bool:
    return any(word[:_SHARED] in one or one[:_SHARED] in word for one in re.findall(r"[\wåäö]{5,}", heading))
