"""Who a verb is said of: the doer before it, in the whole sentence or in its last clause."""

from __future__ import annotations

import re

from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.extent import without_time
from samtrad.reading.words import Span

_BOUNDARY = re.compile(r"[,;:]\s+|\s[–—-]\s|\s(?:och|men|samt|så|varvid|varpå|medan)\s|\s(?:att)\s|\)\s+|→\s*")
_AGREED = re.compile(
    r"\b(?:överens|beslutades|beslutade|beslutar|beslutas|beslut|bestämdes|bestämde|bestäms|enades|enas|enad|enig|eniga|överenskoms|sades|överenskommet|bestämt|beslutat|kom\s+fram\s+till)(?:\s+om)?\s*\Z",
    re.IGNORECASE,
)
_AUXILIARY = re.compile(
    r"(?:\s+(?:har|hade|också|även|därför|då|nu|därefter|sedan|gemensamt|tillsammans|själv|i sin tur|därmed|dessutom|samtidigt|vidare|ska|skall|tidigare|kommer|redan|enhälligt|dock|härmed|fortsatt|åter))+\Z"
)
# "Anna har under våren | sammanställt"; not "Anna har frågat kansliet vem som | bevakar avtalet"
_INSERTED = re.compile(r"\s(?:har|hade)\s(?:(?!(?:som|vem|vilka|att|vad|hur|om|när)\b|[a-zåäö]{2,}(?:at|it|tt|nt|ört|agt|åt)\s)[\w-]+\s){1,6}\Z")
_DASH = re.compile(r"\s[–—-]\s")
_SAYS_HOW = re.compile(r"\s(?:är|var|har|hade|kan|vill|ska|skulle|behöver|saknar|får|blir|\w{3,}(?:ade|ar))\b")
"""A verb of what somebody is or has, before what another is to do."""
_DAY_LAST = re.compile(r"\d(?:\s\w+\.?)?\Z")
_SHARED = re.compile(r"[\s,](?:och|men|samt)\Z")
_OTHERS_SPEAK = re.compile(r"\b(?:att|som|inte\s+vill|där|när|om\s+de)\b")
_MARKS = re.compile(r"[\s*•❖\-–→>\d.)§”\u201c\u0022]*(?:att\s+)?")

_FARTHEST = 1000
"""Characters before a verb within which its doer is looked for."""
_FEW = 60
"""Characters before "att" that hold the word on which people agreed."""


def subject_before(string: str, low: int, at: int, doers: Doers, *, told: bool = False) -> Span | None:
    """The doer that ends right before ``at``, of a sentence that starts at ``low``.

    A clause after "att" counts only where people agreed on it ("enades om att Anna bokar lokal"), or always
    with ``told``.
    """
    if at - low > _FARTHEST:  # a sentence without end: its last clauses alone
        boundary = _BOUNDARY.search(string, at - _FARTHEST, at)
        if boundary is None:
            return None
        low = boundary.end()
    start = _MARKS.match(string, low, at).end()  # type: ignore[union-attr]
    end = _end(string, start, at)
    if end <= start:
        return None
    if _DAY_LAST.search(string, max(start, end - 12), end):
        end = max(without_time(string, start, end)[1], start + 1)  # "Skolnämnden 22 juli | gav"
    while end > start and string[end - 1] in " –—-":
        end -= 1  # "Bo - mejlar ut rutinen"
    dash = next((m for m in _DASH.finditer(string, start, end)), None)
    if dash is not None and doers.kind(string[dash.end() : end]) == "person" and _SAYS_HOW.search(string, start, dash.start()):
        return (dash.end(), end)  # "Hedsta har bra rutin - Bo mejlar ut den"
    if doers.kind(string[start:end]):
        return (start, end)
    if _SHARED.search(string, start, end):
        return _shared(string, start, end, doers)
    best: Span | None = None
    for match in _BOUNDARY.finditer(string, start, end):
        if not told and "att" in match.group() and not _AGREED.search(string, max(start, match.start() - _FEW), match.start()):
            best = None
            continue
        if doers.kind(string[match.end() : end]) and best is None:
            best = (match.end(), end)
    return best


def _shared(string: str, start: int, end: int, doers: Doers) -> Span | None:
    """The subject that a second verb shares with the first: "Anna visar siffrorna och återkommer med fler"."""
    who = doers.after(string, start, end)
    return who if who and not _OTHERS_SPEAK.search(string, who[1], end) else None


def _end(string: str, start: int, at: int) -> int:
    """Where the subject ends: before helping verbs and adverbs that stand between it and ``at``."""
    end = at
    while end > start and string[end - 1] in " :":
        end -= 1
    if match := _INSERTED.search(string, start, end + 1 if end < len(string) else end):
        return match.start()
    match = _AUXILIARY.search(string, max(start, end - 60), end)
    return match.start() if match else end
