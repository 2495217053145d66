"""Where a coming meeting is held: said beside its day, in front of it, or once for a whole list."""

from __future__ import annotations

import re
from functools import cache

from samtrad.reading.find.coming.words import is_own, is_political
from samtrad.reading.passage import Passage
from samtrad.reading.words import Words

_LONGEST = 60


@cache
def _no_place() -> re.Pattern[str]:
    return re.compile(
        r"(?:heldag|halvdag|fysiskt?|digitalt?|hybrid|lokal|plats|obs|preliminärt?|ordinarie|extra|ev|eventuellt|nätverk\w*|möte\w*|sammanträde\w*|mån|tis|ons|tors|fre|lör|sön|kl|klockan|v|vecka|fm|em|lunch|tid|med|och|samt|sista|tema|värd|ansvarig|samtliga|alla|datum|tid)\b.*",
        re.IGNORECASE,
    )


@cache
def _clock_words() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:kl\.?|klockan|mellan|till|från|start|ca)\s*:?\s*|[-–—]\s*)*\d{1,2}(?:[.:]\d\d)?(?:\s*[-–—]{1,2}\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d\d)?)?(?:\s*(?:fm|em)\b)?",
        re.IGNORECASE,
    )


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(r"(?:(?:digitalt|fysiskt|på\s+distans|hålls|äger\s+rum)\s+)?(?:i|på|vid|via|hos|plats:?|lokal:?)\s+", re.IGNORECASE)


@cache
def _cuts() -> re.Pattern[str]:
    return re.compile(r"[,;()|\t]|\s[–—-]\s|\s(?:och|samt)\s*\Z|(?<=\w)[.](?=\s+(?i:plats|lokal|var|tid)\s*:)")


@cache
def _in_house() -> re.Pattern[str]:
    """Places that open with a small letter: "i kommunhuset", "på biblioteket"."""
    return re.compile(r"[\w-]*(?:huset|hus|salen|rummet|rum|kontoret|biblioteket|skolan|gården|hotellet|kansliet|stationen|centret|centrum|sal)\b")


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"(?<!\bkl)(?<!\bca)(?<!\d)[.!?](?=\s(?!\s*(?i:plats|lokal|var|tid)\s*:)|\Z)|[.!?](?=\s+(?!(?i:plats|lokal|var|tid)\s*:)[A-ZÅÄÖ])")


@cache
def _in_front() -> re.Pattern[str]:
    """The place between the meeting and its day: "äger rum på Teams den 14 maj"."""
    return re.compile(r"\b(?:i|på|via|vid|hos)\s+(?P<place>[^,;:.]{3,60}?)\s+(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+)?(?:den\s+)?\Z")


@cache
def _held_at() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:samtliga|alla|mötena|sammanträdena|träffarna)\b.{0,80}?(?:\b(?:hålls|äger\s+rum|sker|är)|[\d,])\s+(?=(?:i|på|via)\s)", re.IGNORECASE
    )


@cache
def _labelled() -> re.Pattern[str]:
    """A line of its own that says where: "Plats: Granby"."""
    return re.compile(r"(?:plats|lokal|var)\s*:\s*", re.IGNORECASE)


def place_beside(passage: Passage, string: str, start: int, stop: int, body: str) -> Words | None:
    """Where, if it is said beside the day: ", Teams", "(Rådhuset)", "i Granby kommunhus"; the body's own name is no place."""
    sentence = _stop().search(string, start, stop)
    limit = sentence.start() if sentence else stop
    at = start
    found: tuple[int, int] | None = None
    for cut in [*_cuts().finditer(string, start, limit), None]:
        low, high = at, cut.start() if cut else limit
        at = cut.end() if cut else limit
        piece = _place_in(string, low, high, body)
        if piece and found is None:
            found = piece
        elif piece and found and string[found[1] : piece[0]] == ", ":
            found = (found[0], piece[1])  # "Rådhuset, sal B"
        elif found:
            break
    return passage.words(*found) if found else None


def place_in_front(passage: Passage, start: int, day: int, body: str) -> Words | None:
    """Where, if it is said between the meeting and its day."""
    match = _in_front().search(passage.string, start, day)
    piece = _place_in(passage.string, *match.span("place"), body) if match else None
    return passage.words(*piece) if piece else None


def _place_in(string: str, low: int, high: int, body: str) -> tuple[int, int] | None:
    """The place that a stretch beside a day names, if it does."""
    while (match := _clock_words().match(string, low, high)) or (low < high and string[low] in " .:–—-"):
        low = match.end() if match and match.end() > low else low + 1
    lead = _lead().match(string, low, high)
    low = lead.end() if lead else low
    high = low + len(string[low:high].rstrip(" .:–—-*_"))
    words = string[low:high]
    if not 2 < len(words) <= _LONGEST or _no_place().fullmatch(words) or sum(c.isdigit() for c in words) >= len(words) / 3:
        return None
    if not lead and is_political(words) and " " not in words and (words[0].isupper() or is_own(words, body)):
        return None
    return (low, high) if words[0].isupper() or _in_house().match(words) else None


def shared_place(passage: Passage, body: str) -> Words | None:
    """Where all meetings of a list are held: "Samtliga möten hålls i Rådhuset", or a line of its own, "Plats: Granby"."""
    string = passage.string
    match = _labelled().match(string) or _held_at().search(string)
    stop = re.compile(r"[.;](?=\s|\Z)").search(string, match.end()) if match else None
    piece = _place_in(string, match.end(), stop.start() if stop else len(string), body) if match else None
    return passage.words(*piece) if piece else None
