"""The words by which minutes tell of rounds."""

from __future__ import annotations

import re

from samtrad.followup.rounds.codes import Kind

_SEND = r"(?:skicka[sdt]?e?s?|skickats?|sänder|sänds?|sändes?|sänts?|sända|lämna[rs]?|remittera[rs]?|remitterade[s]?|tillställ\w+)"
_GAP = r"(?:\s[\wåäöé§\d.,–()-]+){0,14}?"

SENDING = re.compile(rf"(?<!\w){_SEND}{_GAP}\s(?:på|för|till)\s(?:en\s)?(?:ny\s)?remiss(?!\w)|(?<!åter)\bremittera(?:r|de|s|des|ts|t)?\b", re.IGNORECASE)
"""Someone sends something for an opinion."""
OUT = re.compile(
    rf"(?<!\w)(?:är|ligger|finns|går|gick|gått|{_SEND}){_GAP}\s(?:på|till)\s(?:en\s)?(?:ny\s)?remiss(?!\w)|\bremittera(?:s|des|ts)\b", re.IGNORECASE
)
"""Something is out for opinions."""
OVER = re.compile(
    r"\b(?:har|hade)\s(?:\w+\s){0,2}varit\s(?:ute\s|utsän[dt]a?\s|utskicka[dt]e?\s)?på\s(?:en\s)?remiss\b|\bvar\s(?:\w+\s){0,2}(?:ute\s|utsän[dt]a?\s|utskicka[dt]e?\s)?på\sremiss\b"
    r"|\befter\s(?:att\sha\svarit\s)?(?:ute\spå\s|på\s)?remiss(?:en|runda|omgång)?\b"
    r"|\bremiss(?:tiden|en|omgången|rundan)\s(?:är|har)\s(?:nu\s)?(?:avslutad|avslutats|slut|gått\sut)\b",
    re.IGNORECASE,
)
"""Something has been out."""
PLANNED = re.compile(
    r"\b(?:remiss|svars)(?:tid|period|omgång|runda)(?:en|n|an)?\s(?:\w+\s){0,2}?(?:blir|är|löper|pågår|infaller|sätts|planeras|beräknas|förläggs|flyttas|förlängs|ligger)\b",
    re.IGNORECASE,
)
"""When something is to be out for opinions; the days stand in the same sentence."""
SENT = re.compile(r"\b(?:är|har|blev)\s(?:\w+\s){0,2}(?:utsän[dt]a?|utskicka[dt]e?|skickats\sut|skickat\sut|sänts\sut)\b[^.]{0,30}?\still\s", re.IGNORECASE)
"""What was asked has been sent out; whom to stands behind."""
TO_COME = re.compile(
    r"\b(?:ska|skall|kommer|kan|bör|planeras|avses|beräknas|inför|innan|om|när|föreslås|önskar|skulle|inte|ej|aldrig|tidigast|vill)\b", re.IGNORECASE
)
"""What says that it has not happened."""
RECEIVED = re.compile(
    r"\b(?:fått|mottagit|erhållit|inkommit|beretts|getts)\b|\bremiss(?:en)?\sfrån\b|\båterremi|\bremissinstans|\bi\sremissen\b|\bremissvar", re.IGNORECASE
)
"""The question came from elsewhere, or goes back."""
PROPOSING = re.compile(r"\b(?:föreslå\w*|hemställ\w*|förslag till beslut)\b[^.]{0,120}\b(?:rekommender|remitter|remiss)", re.IGNORECASE)
"""Another is asked to ask."""
_REFUSED = r"inte|ej|icke|aldrig|avvakta[rs]?|avvaktat|avstå[rs]?|avslå[rs]?|avböj(?:a|er)|upphäv(?:a|er|s|as)|återkalla[rs]?|återta[rs]?|vänta[rs]?|avbryt(?:a|er|s)|bordlägg(?:a|er|s)|skjut(?:a|er|s)\supp|ställ(?:a|er|s)\sin|dra(?:r|s)?\s(?:till)?baka"
REFUSING = re.compile(rf"(?<!\w)(?:{_REFUSED})(?!\w)", re.IGNORECASE)
"""What says that it is not asked, or not any longer."""
_CLAUSE = re.compile(r"\b(?:samt|men|utan)\b|[;,:]|\boch\satt\b|\.\s", re.IGNORECASE)
_AT_ONCE = re.compile(r"\s?(?:\w+\s)?(?:inte|ej|icke|aldrig)\b", re.IGNORECASE)


def refused(words: str, start: int, end: int) -> bool:
    """Whether what stands at a place of some words is said not to be so, in its own clause."""
    before = _CLAUSE.split(words[:start])[-1]
    return bool(REFUSING.search(before + words[start:end]) or _AT_ONCE.match(words[end:]))


ASKING = re.compile(r"\b(?:rekommendera\w*|uppmana\w*|inbjud\w*|bjuder\sin|erbjud\w*|ber)\s", re.IGNORECASE)
EACH_DECIDES = re.compile(
    r"\b(?:ska|skall|måste|behöver|bör)\b[^.]{0,40}?"
    r"(?:(?:upp\s)?(?:till|för)\sbeslut\s(?:i|av|hos)|beslutas\s(?:i|av)|antas\s(?:i|av)|fastställas\s(?:i|av)|godkännas\s(?:i|av))\s",
    re.IGNORECASE,
)
"""Each is to decide; who stands behind."""
_FOR = (
    (Kind.JOINING, r"ansluta\ssig|gå\smed|delta\si|medverka\si"),
    (Kind.OPTION, r"(?:teckna|avropa)\s(?:\w+\s){0,2}?option\w*"),
    (
        Kind.NOMINATION,
        r"nominera|utse\s(?:\w+\s)?(?:representant|ledamot|ledamöter|ersättare|deltagare|kontaktperson)\w*|lämna\sförslag\spå\s(?:ledamöter|representanter|namn)",
    ),
    (Kind.SURVEY, r"(?:be)?svara\s(?:på\s)?(?:\w+\s)?(?:enkät|undersökning|frågor)\w*"),
    (
        Kind.ADOPTION,
        r"anta|ställa\ssig\sbakom|göra\s(?:likadant|detsamma|samma)|godkänna|fatta\s(?:\w+\s)?beslut|besluta|teckna|ingå|fastställa|förlänga|underteckna|skriva\sunder|säga\supp",
    ),
)
_FOR_WHAT = tuple((kind, re.compile(rf"\b(?:att|samt|och)\s(?:[\wåäö]+\s){{0,5}}?(?:{pattern})(?!\w)", re.IGNORECASE)) for kind, pattern in _FOR)


_FROM = re.compile(rf"(?<!\w)(?:{_REFUSED})\s(?:\w+\s){{0,2}}$", re.IGNORECASE)


def asked_for(words: str) -> Kind | None:
    """What parties are asked to do: the kind of the round; None for what asks for no answer."""
    match = ASKING.search(words)
    within = words[match.start() :] if match else words
    return next((kind for kind, pattern in _FOR_WHAT if any(not _let_be(within, one) for one in pattern.finditer(within))), None)


def _let_be(words: str, match: re.Match[str]) -> bool:
    """Whether parties are asked not to do it: "att inte anta", "att avstå från att anta"."""
    return bool(REFUSING.search(words[match.start() : match.end()]) or _FROM.search(words[: match.start()]))
