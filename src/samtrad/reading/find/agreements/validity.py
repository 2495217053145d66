"""From when and until when an agreement is said to be valid."""

from __future__ import annotations

import re
from typing import NamedTuple

from samtrad.reading.find.assignments.due import DatesAt
from samtrad.reading.passage import Passage
from samtrad.reading.record import Dated
from samtrad.reading.words import Span

_TERM = re.compile(r"(?<![\d-])(?P<first>(?:19|20)\d\d)\s?[-–—]\s?(?P<last>(?:19|20)?\d\d)(?![\d-])")
_FOR_YEAR = re.compile(r"\s+(?:för|avseende)\s+(?:år(?:et)?\s+|kalenderåret\s+)?(?P<year>(?:19|20)\d\d)(?=[.,;:)]|\s*\Z|\s+(?![-–—/\d]))")
_OF_YEAR = re.compile(r"\s+(?:för\s+)?(?:år(?:et)?\s+)?(?P<year>20\d\d)(?=[.,;:)]|\s*\Z|\s+(?![-–—/\d]))")
_YEAR = re.compile(r"(?<![\d/.:-])(?P<year>(?:19|20)\d\d)(?![\d/:-]|\.\d)")
_WEEKDAY = re.compile(r"(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+(?:den\s+)?\Z", re.IGNORECASE)  # "till och med fredagen den 31 december"
_NEAR = re.compile(r"[\s,(]*(?:(?:gällande|för|under|avseende|åren|perioden|tiden|år|mellan|för perioden|den)\s+){0,3}\Z", re.IGNORECASE)
_LASTS = re.compile(
    r"(?:\b(?:gäll(?:er|a|de|ande)|löp(?:er|a|te)|giltig\w*|för|under|avse(?:r|ende)|åren|perioden|tiden|år|mellan|avtals(?:tid|period)\w*|giltighets(?:tid|period)\w*|period)(?:\s+(?:är|den|under|för|perioden|tiden|åren|mellan|i))*|[:(])\s*\Z",
    re.IGNORECASE,
)
_PERIOD = re.compile(r"\b(?:perioden|tiden|åren|avtals(?:tid|period)\w*)\s+(?:den\s+)?\Z", re.IGNORECASE)
_FROM = re.compile(
    r"(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|from|fom|i\s+kraft|gälla(?:nde|r)?|gäller\s+sedan|giltig(?:t|a)?|med\s+(?:start|början)|startar|dock\s+(?:tidigast|först)|tidigast|med\s+verkan\s+från|ikraft(?:trädande)?|tillämpas|löper|har\s+sedan|finns\s+sedan|funnits\s+sedan|gällt\s+sedan|sedan|(?:med\s+)?tillträde(?:sdag\w*)?|startdatum|avtalsstart|start(?:dag\w*|ar)?|begynnelsedag\w*)(?:\s+är|:)?(?:\s+(?:den|vid|i|och\s+med))?\s*\Z",
    re.IGNORECASE,
)
_TO_SURE = re.compile(
    r"(?:till\s+och\s+med|t\.?\s?o\.?\s?m\.?|tom|längst\s+till|fram\s+till|löp(?:er|te|t|a)\s+(?:\w+\s+)?ut|går\s+(?:\w+\s+)?ut|gick\s+(?:\w+\s+)?ut|gått\s+ut|upphöra?(?:\s+(?:därmed|därför|då|därefter|dock|nu))?(?:\s+att\s+gälla)?|utgången\s+av|utgång|årets\s+slut,?|årsskiftet,|upphörde|avslutas(?:\s+i\s+förtid)?|hävs(?:\s+per)?|till\s+upphörande|uppsagt\s+till|sägs\s+upp\s+till|senast\s+till|fram\s+tills|tills|som\s+längst(?:\s+till)?|slutdatum|avtalsslut|slutdag\w*|sista\s+(?:avtals|giltighets)?dag(?:en)?|utgår)(?:\s+är|:)?(?:\s+(?:den|vid|i|och\s+med|utgången\s+av))?(?:\s+år)?\s*\Z",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"\b(?:avtals|giltighets)(?:tid|period)(?:en)?\b[^,;.]{0,70}\b(?:är|omfattar|sträcker\s+sig|löper|avser|sätts\s+till|fastställs\s+till)\s+(?:(?:från|över|den|perioden)\s+)*\Z",
    re.IGNORECASE,
)
"""What a span of days follows that is told of the term itself: "Avtalsperioden för färdtjänstavtalet är"."""
_THROUGH = re.compile(r"[^.;]{4,30}?\s(?:till|tom|t\.\s?o)[^;]{1,24}\d")
_MIDYEAR = "halvårsskift"  # "från halvårsskiftet 2024"
_TURN = "årsskift"  # "vid årsskiftet 2024/2025": the last day of one year, the first of the next
_AT_HAND = re.compile(r"\bfram\s+till\b[^.;]{3,40}\bpå\s+sig\b", re.IGNORECASE)  # "har fram till den 30 april på sig att anta avtalet"
_OUT = re.compile(r"året\s+ut\b", re.IGNORECASE)
_RIGHT_BEHIND = re.compile(r"[\s,]*(?:(?:den|år|vid|i|per|och|utgången|av)\s+)*")
_YEAR_OUT = re.compile(r"\båret\s+ut\s+(?P<year>20\d\d)\b|\b(?P<of>20\d\d)\s+(?:års\s+)?ut\b", re.IGNORECASE)
_TO = re.compile(r"\btill(?:\s+den)?\s*\Z", re.IGNORECASE)
_RUNS = re.compile(r"förläng|gäll|löp|avser|teckna|sträcker|sagt|sade|giltig|prolonger|avtalstid|avtalsperiod|kraft|säg[as]|uppsäg", re.IGNORECASE)


class Validity(NamedTuple):
    """First and last day as the words name them, ISO 8601, or None; ``term`` where a span of years is named."""

    first: str | None = None
    last: str | None = None
    term: bool = False


def term_behind(string: str, end: int, *, plan: bool) -> Validity:
    """The span of years right behind a name: "2021–2025", "för åren 2021-25", "(2021–2025)"; or at its end.

    A plan may be for one year: "handlingsplan för 2025".
    """
    match = _TERM.search(string, max(0, end - 12), min(len(string), end + 40))
    if match is None and not plan and (year := _FOR_YEAR.match(string, end)):
        return Validity(f"{year.group('year')}-01-01", f"{year.group('year')}-12-31")
    if match is None and plan and (year := _OF_YEAR.match(string, end)):
        return Validity(f"{year.group('year')}-01-01", f"{year.group('year')}-12-31", term=True)
    if match is None or (match.start() > end and not _NEAR.fullmatch(string, end, match.start())):
        return Validity()
    return _years(match)


def _years(match: re.Match[str]) -> Validity:
    first, last = match.group("first"), match.group("last")
    last = last if len(last) == 4 else first[:2] + last
    return Validity(f"{first}-01-01", f"{last}-12-31", term=True) if first <= last else Validity()


def validity_in(passage: Passage, sentence: Span, dates: DatesAt, name: Span | None = None) -> Validity:
    """What the dates and years of a sentence say with "från och med", "till och med", "gäller" and the like.

    A span of days right behind the name, which stands at ``name``, needs no such word; a verb right before the name bears on the day right behind it.
    """
    low, high = sentence
    string = passage.string
    runs = _RUNS.search(string, low, high) is not None
    first: str | None = None
    last: str | None = None
    for offset, start, end, is_range in expressions(passage, sentence, dates):
        before = _WEEKDAY.sub("", string[max(low, offset - 100) : offset])
        after = string[offset : offset + 40]
        behind = name is not None and name[1] <= offset and string[name[1] : offset].strip(" ,(–-") == ""
        if name is not None and name[1] <= offset and _RIGHT_BEHIND.fullmatch(string, name[1], offset):
            before = string[max(low, name[0] - 60) : max(low, name[0])] + string[name[1] : offset].lstrip()  # "upphör avtalet om prover den 31 maj"
        if is_range and (behind or _HOLDS.search(before) or _PERIOD.search(before) or (runs and (_FROM.search(before) or _LASTS.search(before)))):
            first, last = first or start, last or end
        elif is_range and _FROM.search(before) and _THROUGH.match(string, offset, high):
            first, last = first or start, last or end  # "anta avtalet från och med den 1 maj 2026 till och med den 3 juni 2028"
        elif (
            _OUT.match(string, offset)
            or (_TO_SURE.search(before) and not _AT_HAND.search(string, max(low, offset - 20), high))
            or (_TO.search(before) and _RUNS.search(string, low, offset))
        ):
            last = last or end
        elif _FROM.search(before) or (runs and re.match(r"\S+(?: \S+){0,2} (?:börjar|började|träder|trädde)\b", after)):
            first = first or start
        elif _opens(string, low, offset) and _says_valid(string, offset, high):
            first, last = first or start, (last or end) if end[5:] == "12-31" and start[5:] == "01-01" else last
    if last is None and runs and (out := _YEAR_OUT.search(string, low, high)):
        last = f"{out.group('year') or out.group('of')}-12-31"
    return Validity(first, last)


def _opens(string: str, low: int, offset: int) -> bool:
    return string[low:offset].strip(" -–•").casefold() in {"", "den", "år", "från", "under", "under år", "för", "för år", "från och med", "fr.o.m."}


def _says_valid(string: str, offset: int, high: int) -> bool:
    """As in "Den 1 april 2020 gäller": the verb stands right behind the date."""
    return re.match(r"[\w/.:-]+(?:\s+[\w/.:-]+){0,3}?\s+gäller\b", string[offset:high]) is not None


def expressions(passage: Passage, sentence: Span, dates: DatesAt) -> list[tuple[int, str, str, bool]]:
    """Dates and years of a sentence: offset, first and last day, and whether they are a span."""
    low, high = sentence
    found: list[tuple[int, str, str, bool]] = []
    taken: list[Span] = []
    for offset, dated in dates.within(passage, low, high):
        if dated.start and dated.end:
            turn = _TURN in dated.text.casefold() and dated.start[:4] != dated.end[:4]
            days = (f"{dated.end[:4]}-01-01", f"{dated.start[:4]}-12-31") if turn else (dated.start, dated.end)
            if _MIDYEAR in dated.text.casefold():
                turn, days = True, (f"{dated.start[:4]}-07-01", f"{dated.start[:4]}-06-30")
            found.append((offset, *days, _is_span(dated) and not turn))
            taken.append((offset, offset + len(dated.text)))
    for match in _TERM.finditer(passage.string, low, high):
        if not any(a <= match.start() < b for a, b in taken) and (term := _years(match)).first:
            found.append((match.start(), term.first, term.last or "", True))
            taken.append(match.span())
    years = (m for m in _YEAR.finditer(passage.string, low, high) if not any(a <= m.start() < b for a, b in taken))
    found.extend((m.start(), f"{m.group('year')}-01-01", f"{m.group('year')}-12-31", False) for m in years)
    return sorted(found)


def _is_span(dated: Dated) -> bool:
    return dated.precision == "range" or (dated.precision == "year" and dated.start is not None and dated.end is not None and dated.start[:4] != dated.end[:4])
