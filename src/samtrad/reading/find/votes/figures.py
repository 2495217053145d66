"""The figures of a counted vote in running text, in the wordings that minutes use, and what each side stood for."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from samtrad.reading.words import Span
from samtrad.swedish.signs import has_any

_WORDS = "ingen|inga|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|tjugoen|tjugoett|tjugotvå|tjugotre|tjugofyra|tjugofem"
N = rf"(\d{{1,3}}|{_WORDS})"
NUMBERS = {w: max(i - 2, 0) if i > 3 else (0, 0, 1, 1)[i] for i, w in enumerate(_WORDS.split("|")[:19])}
NUMBERS |= {
    "tretton": 13,
    "fjorton": 14,
    "femton": 15,
    "sexton": 16,
    "sjutton": 17,
    "arton": 18,
    "nitton": 19,
    "tjugo": 20,
    "tjugoen": 21,
    "tjugoett": 21,
    "tjugotvå": 22,
    "tjugotre": 23,
    "tjugofyra": 24,
    "tjugofem": 25,
}
_OF = r"(?:stycken\s+|st\.?\s+|(?:närvarande\s+)?(?:ledamöter|ombud|delegater|medlemmar|medlemskommuner|kommuner|personer|representanter)\s+|av\s+(?:ledamöterna|ombuden|delegaterna|medlemmarna)\s+|röster\s+)?"
_NAMES = r"(?:\s*\((?:[^()]|\([^()]{1,12}\)){2,900}\))?"  # who voted so, in brackets behind the figure
_YES = r"ja(?:[ -]?röst(?:er|erna)?)?"
_NO = r"nej(?:[ -]?röst(?:er|erna)?)?"
_TEXT = r"[^.;:()]{2,110}?"
_FIGURES = (
    # "8 ja-röster mot 5 nej-röster", "11 ja och 8 nej", "sex ja-röster (namn) mot två nej-röster"
    rf"\b{N}\s+{_OF}(?:{_YES}|röstar ja|röstade ja)\b{_NAMES}[^.0-9]{{0,60}}?\b(?:mot|och|,|samt|;|medan)?\s*{N}\s+{_OF}(?:{_NO}|röstar nej|röstade nej)\b",
    # "7 röster mot 4", "7 röster för bifall mot 4 för avslag", "sju röster för och fyra emot"
    rf"\b{N}\s+(?:röster?|av\s+rösterna)\b(?:\s+(?:för|på)(?!\s*{N}))?[^.0-9]{{0,80}}?\b(?:mot|och|,|samt|;|medan)\s*{N}\s*(?:st\.?\s+)?(?:röst(?:er)?|emot|mot|för|på|nej)?(?=\W|\Z)",
    # "Ja: 8, Nej: 5", "Ja 8 Nej 5", "Ja-röster: 8 Nej-röster: 5", "Antal ja-röster 8, antal nej-röster 5"
    rf"\b{_YES}\s*(?:[:=–-]|var|är|blev|uppgick\s+till)?\s*\(?(\d{{1,3}})\)?\s*(?:st\.?|röster)?\s*[,;.|/]?\s*(?:och\s+|mot\s+|antal(?:et)?\s+)*{_NO}\s*(?:[:=–-]|var|är|blev|uppgick\s+till)?\s*\(?(\d{{1,3}})",
    # "röstsiffrorna 8-5", "med röstetalen 8 mot 5", "utfallet blev 8-5", "röstningen slutade 8–5"
    r"\b(?:röstsiffrorna|siffrorna|röstetalen|rösttalen|röstetalet|röstresultatet|utfallet|voteringen|omröstningen|röstningen)\s+(?:blev\s+|är\s+|var\s+|slutade\s+(?:med\s+)?|utföll\s+(?:med\s+)?|utfaller\s+(?:med\s+)?)?(\d{1,3})\s*(?:[-–]|mot|ja,)\s*(\d{1,3})(?!\d|-)",
    # "5 röstat för arbetsutskottets förslag och 2 för Flodmarks", "fem röstade för bifall och tre mot"
    rf"\b{N}\s+{_OF}(?:röstar|röstade|röstat|har röstat|röstar ja|stödde|stöder)\s+(?:för|på|ja till)?{_TEXT}(?:,|\soch|\smot|\ssamt|\smedan|;)\s+(?:att\s+)?{N}\s+{_OF}(?:röstar\s+|röstade\s+|röstat\s+|har röstat\s+)?(?:för|på|mot|emot|nej)\b",
    # "Styrelsens förslag erhöll 34 röster och motförslaget 12 röster"
    rf"\b(?:erhöll|erhåller|fick|får|samlade|samlar)\s+{N}\s+röster?\b[^.0-9]{{0,60}}?(?:,|\soch|\smot|\ssamt|\smedan|;)\s+[^.0-9]{{2,60}}?\s{N}\s+röst(?:er)?\b",
    # "Röstetal: 34 för, 12 emot"
    rf"\bröst\w*\s*[:–-]?\s*{N}\s+för\b[^.0-9]{{0,40}}?(?:,|\soch|\smot|;)?\s+{N}\s+e?mot\b",
    # "Bifall: 34 röster. Avslag: 12 röster", "För styrelsens förslag: 34 röster (Granby, Ekby). Mot: 12 röster"
    rf"\b(?:bifall|för\s[^.:0-9]{{2,60}})\s*:\s*{N}\s+röster{_NAMES}\s*[.,;]?\s*(?:avslag|e?mot|återremiss|för\s[^.:0-9]{{2,60}})\s*:\s*{N}\s+röst(?:er)?\b",
    # "Ja röstar Granby och Ekby, 34 röster. Nej röstar Hedsta, 12 röster"
    rf"\bja\s+röst\w+\s[^.0-9]{{2,200}}?\s{N}\s+röst(?:er)?\s*[.,;]?\s*nej\s+röst\w+\s[^.0-9]{{2,200}}?\s{N}\s+röst(?:er)?\b",
)
_HELD = re.compile(
    r"\b(?:omfattar|upptar|företräder|representerar|har|innehar|äger|disponerar)\s+(?:sammanlagt\s+|totalt\s+)?\d{1,4}\s+röst(?:er)?\b", re.IGNORECASE
)
"""That somebody has votes, which tells of none that was given: "Röstlängden omfattar 34 röster för kommunerna och 12 för regionen"."""
PAIR = re.compile("|".join(_FIGURES), re.IGNORECASE)
_FOR = re.compile(
    rf"\b{N}\s+{_OF}(?:röst(?:er)?|röstar|röstade|röstat|har röstat)\s+(?:för|på)\s+(?P<yes>{_TEXT})(?:,|\soch|\smot|\ssamt|\smedan|;)\s+(?:att\s+)?{N}\s+{_OF}(?:röst(?:er)?\s+|röstar\s+|röstade\s+|röstat\s+)?(?:för|på)\s+(?P<no>[^.;:()]{{2,110}}?)(?=[.;,]|\s(?:avst|och \d|samt \d)|\Z)",
    re.IGNORECASE,
)
_PAIR_SIGNS = ("siffrorna", "utfallet", "voteringen", "stödde", "stöder")
"""Letters of which figures have some that speak neither of votes nor of yes and no."""
ABSTAINED_SIGNS = ("avst", "nedlagda", "blanka", "lade ned", "lägger ned", "lades ned", "nedlades", "läggs ned")
ABSENT_SIGNS = ("frånvarande",)
ABSTAINED = re.compile(
    rf"\b{N}\s+(?:st\.?\s+|ledamöter\s+|ledamot\s+|ombud\s+|delegater\s+|medlemmar\s+|röst(?:er)?\s+|som\s+|personer\s+|har\s+|valde\s+att\s+|väljer\s+att\s+)*(?:avstår|avstod|avstått|avstå\b|avstående|nedlagda|blanka|som avst|lade ned|lägger ned|lades ned|läggs ned|nedlades)(?!\w*\s*[:=]\s*\d)|"
    rf"\b(?:avstår|avstod|avstående|nedlagda|avstått|avst\.|blanka)(?:\s+från att rösta)?(?:\s+röster)?\s*[:=(]?\s*(\d{{1,3}})(?!\d|[-.]\d)|\b(?:avstår|avstod)\s*[:=]\s*{N}\b",
    re.IGNORECASE,
)
ABSENT = re.compile(
    rf"\b{N}\s+(?:st\.?\s+|ledamöter\s+|ledamot\s+|som\s+|personer\s+)*(?:är\s+|var\s+)?frånvarande|\bfrånvarande\s*[:=(]\s*(\d{{1,3}})", re.IGNORECASE
)


class Figures(NamedTuple):
    """How many voted yes and no."""

    yes: int | None
    no: int | None


def number(text: str | None) -> int | None:
    """What a figure or a word for one says."""
    if text is None:
        return None
    return int(text) if text.isdigit() else NUMBERS.get(text.casefold())


@lru_cache(maxsize=64)  # asked of one passage by three who look at it
def pair_in(string: str) -> re.Match[str] | None:
    """Where a string gives the figures of two sides."""
    low = string.lower()
    if "röst" not in low and not ("nej" in low and "ja" in low) and not has_any(low, _PAIR_SIGNS):
        return None
    match = PAIR.search(string)
    return None if match is not None and "röster" in low and _HELD.search(string) else match


def figures(string: str) -> Figures | None:
    """The figures of the two sides, if the string gives them."""
    match = pair_in(string)
    if match is None:
        return None
    given = [g for g in match.groups() if g is not None]
    return Figures(number(given[0]), number(given[1])) if len(given) >= 2 else None


def sides(string: str) -> tuple[Span, Span] | None:
    """What the two sides stood for where the figures tell it: "5 röstade för A och 2 för B"."""
    match = _FOR.search(string) if "röst" in string.lower() else None
    return (match.span("yes"), match.span("no")) if match else None
