"""Dates that begin with a figure: 2020-09-17, 210507, 17/9-20, 6-7 februari 2020.

Each reader takes the string in small letters with the offset of the first figure and gives the expression that
begins there, or None. Guards keep out clock times, law and case numbers, amounts, page numbers and fractions.
"""

from __future__ import annotations

import re

from samtrad.swedish.dates_value import DateSpan, Part, Value, full_year, one_day
from samtrad.swedish.dates_words import ENGLISH, MONTHS

_ORDINAL = r"(?::?[ae]n?\b|:de\b|:dje\b|:te\b)?"
_ISO = re.compile(
    r"((?:19|20)\d\d)(?: ?- ?|[./])(\d{1,2})(?: ?- ?|[./])(\d{1,2})(?!\d|[./]\d)"
    r"(?:(?:-|/){1,2}(?:(\d\d)-)?(\d\d)(?![\d:/]|[.,]\d|-\d))?"
)
_YEAR_MONTH = re.compile(r"((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\d:/]|-\d|[.,]\d| ?(?:%|kr|procent|års))")
_SIX = re.compile(
    r"([0-489]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])"
    r"(?![\d:/,]\d|_|-\d(?!\d\b|\d{5}\b)| \d{3}(?!\d)|\.\d| ?(?:kr|tkr|mkr|kronor|sek|personer|st)\b)(?:-(\d\d)\b)?"
)
_EIGHT = re.compile(r"(20[0-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!-\d{4}\b|[:/,]\d|\.\d|_)")
_DAYS = re.compile(
    rf"(\d{{1,2}}){_ORDINAL}\.?"
    rf"(?:(?P<link> ?-{{1,2}} ?|/| (?:och|eller|till|samt|t\.? ?o\.? ?m\.?|till och med) )(?:den |(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? (?:den "
    rf")?)?(\d{{1,2}}){_ORDINAL}\.?)?"
    r" ?(?P<month>[a-z]{3,9})(?![a-zåäö])"
)
_SLASH = re.compile(
    r"(\d{1,2})(?:(?P<link> ?- ?| och | till )(\d{1,2}))? ?/ ?(1[0-2]|0?[1-9])(?!\d)"
    r"(?P<tail> ?[-/]? ?(?P<year>(?:19|20)\d\d)(?!\d|[:/]\d)| ?[-/’'] ?(?P<short>\d\d)(?!\d|[/%]|[.:]\d))?"
)
_OTHER_WAY = re.compile(r"(\d{1,2})(?P<sep>[./]|-)(\d{1,2})(?P=sep)((?:19|20)\d\d)(?![\d/]|[.:-]\d)")
_COUNTED = re.compile(r" ?(?:kr|kronor|tkr|personer|elever|invånare|st|mån|kvm|platser)\b")  # what figures behind a month count, where they are no year
_YEAR_AFTER = re.compile(r"\.?(?: ?,? ?(?:år )?((?:19|20)\d\d)(?!\d|[/:.]\d|-\d\d\b(?! ?[a-z]))| ?[-’'/] ?(\d\d)(?!\d|%|[/.:]\d))")
_MONTH_NEXT = re.compile(r" ?([a-z]{3,9})")
_ALONE = re.compile(r"(\d{1,2}):[ae](?=[.,;:)!?]| *\Z| (?:kl|i|på|och|då|till|eller|för|hos|med|vid|är|var|blir)\b)")
_FRACTION = frozenset(((1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (1, 10)))
_AFTER_FRACTION = re.compile(
    r" ?(?:-?del|delar|av\b|tjänst|heltid|majoritet|h\b|st\b|%|dl|tablett|timm|sek\b|år\b|plats|liter|kommun|region|person|elev|deltag|enhet|skol|medlem|svar\b|poäng|ledam|röst|barn|ärende)|-[a-zåäö]"
)
_NOUN = re.compile(r" (?!kl|till|och|i|på|från|med|hos|för|vid|ska|kommer|samt|eller|är|var|blir|t\.o\.m|då|om|att|har)[a-zåäö]{3,}")
_NO_DAY_BEFORE = re.compile(
    r"(?:\b(?:sid(?:an?|or)?|s|page|blad|bilaga|dnr|diarienr|diarienummer|ärendenr|ärendenummer|nr|nummer|mål|målnr|åk|årskurs(?:en)?|klass|kap"
    r"|artikel|(?<!äger )(?<!äga )(?<!ägde )(?<!ägt )rum|avd|punkt(?:en)?|skala|ca|cirka|drygt|knappt|nästan|ungefär|"
    r"tel|telefon|mobil|fax|konto|org|bg|pg|plusgiro|bankgiro|id|kod|kst|löpnr|postnr|ref|refno|version|kvot|betyg(?:et)?|nivå|andel|fastighet|prop|sou)[.:]*|§+) *\Z"
)
_CODE_BEFORE = re.compile(
    r"\b(?:dnr|[a-zåäö]*(?:nr|nummer|konto|telefon|giro|kod)|tel|telefax|mobil|fax|org|bg|pg|art|artikel|id|objekt|kst|projekt|faktura|verifikation"
    r"|ref|refno|referens|mål|lag|sfs|ansvar|kostnadsställe|detaljplan|akt)[.:]* *\Z"
)
_DATED = re.compile(
    r"\b(?:[a-zåäö]*skrivelse|[a-zåäö]*brev|daterad|dat|[a-zåäö]*protokoll|inkom|inkommen|[a-zåäö]*yttrande|[a-zåäö]*beslut|beslutade|remiss|[a-zåäö]*utlåtande|[a-zåäö]*rapport|[a-zåäö]*sammanträde|[a-zåäö]*möte|[a-zåäö]*möten|[a-zåäö]*datum|[a-zåäö]*sammanträdesdag|gälla|gäller|perioden|tiden|fr\.?o\.?m|t\.?o\.?m|from|tom|den|från|senast|till|per|m\.)[.,:]?\s+\Z"
)
_OLD = 80  # years written with two figures from here on are of the last century
_CENTURY = 2000
_LAST_MONTH = 12
_LAST_DAY = 31
_MOST_DIGITS = {1: 2, 2: 2, 4: 4, 6: 6, 8: 8}


_NTH_DAY = re.compile(r"(?<![a-zåäö])dag \Z")
_THE_DAY = re.compile(r" ?-{1,2} ?(?:mån|tis|ons|tors|fre|lör|sön)dag")


def read_numeric(low: str, start: int, length: int, joined: int) -> DateSpan | None:
    """The date whose first figures are the ``length`` at ``start``; ``joined`` is the end of the date before, -1 without."""
    before = low[start - 1] if start else " "
    if before in "_+=%&@\\" or length not in _MOST_DIGITS:
        return None
    if length == 4:
        return _iso(low, start, before, joined)
    if length in (6, 8):
        return _run(low, start, before, length, joined)
    if _NTH_DAY.search(low, max(start - 5, 0), start) and _THE_DAY.match(low, start + length):
        return None  # "Dag 1 – måndag 4 oktober": a number, and the day behind it
    return _other_way(low, start, before) or _days(low, start, before) or _slash(low, start, before, joined) or _day_alone(low, start)


def _loose(low: str, start: int, before: str, joined: int) -> bool:
    """Whether the figures at ``start`` begin something of their own: no part of a number, code, address or decimal."""
    if before in "-/":
        return start < 2 or start - joined <= 3 or low[start - 2] in " (" or before == low[start - 2] == "-"
    if before in ".,:":
        return start < 2 or not low[start - 2].isdigit()
    return before != "§"


def _iso(low: str, start: int, before: str, joined: int) -> DateSpan | None:
    if not _loose(low, start, before, joined):
        return None
    match = _ISO.match(low, start)
    if match is None:
        return _year_month(low, start)
    year, month, day = (int(match.group(i)) for i in (1, 2, 3))
    if not 1 <= month <= _LAST_MONTH or not 1 <= day <= _LAST_DAY:
        return None
    end = match.end(3)
    value = one_day(year, month, day)
    if match.group(5):
        last = Part(year, int(match.group(4) or month), int(match.group(5)))
        if 1 <= last.month <= _LAST_MONTH and (month, day) < (last.month, last.day) <= (_LAST_MONTH, _LAST_DAY):
            value, end = Value(value.first, last, "range"), match.end()
    return DateSpan(start, end, value, value.possible)


def _year_month(low: str, start: int) -> DateSpan | None:
    """Such as "2024-05" as a month; "2009-10" may be two years, and is none."""
    match = _YEAR_MONTH.match(low, start)
    if match is None or 1 <= int(match.group(2)) - int(match.group(1)) % 100 <= 3 or _CODE_BEFORE.search(low, max(start - 20, 0), start):
        return None
    year, month = int(match.group(1)), int(match.group(2))
    return DateSpan(start, match.end(), Value(Part(year, month, 1), Part(year, month, 32), "month"))


def _run(low: str, start: int, before: str, length: int, joined: int) -> DateSpan | None:
    """Such as "210507" and "20210507": no part of a personal number, an amount, an account or a case number."""
    match = (_SIX if length == 6 else _EIGHT).match(low, start)
    if match is None or not _loose(low, start, before, joined) or _CODE_BEFORE.search(low, max(start - 20, 0), start):
        return None
    if before == " " and start > 1 and low[start - 2].isdigit() and start - joined > 3:
        return None
    year = int(match.group(1))
    if length == 6 and year >= _OLD and not _DATED.search(low, max(start - 24, 0), start):
        return None
    value = one_day(year + ((_CENTURY if year < _OLD else _CENTURY - 100) if length == 6 else 0), int(match.group(2)), int(match.group(3)))
    end = match.end(3)
    if length == 6 and match.group(4) and value.first.day < int(match.group(4)) <= _LAST_DAY:
        value, end = Value(value.first, value.first._replace(day=int(match.group(4))), "range"), match.end()
    return DateSpan(start, end, value, six=length == 6) if value.possible else None


def _other_way(low: str, start: int, before: str) -> DateSpan | None:
    """Such as "17.9.2020", "17-09-2020", "17/9/2020": the day first."""
    match = _OTHER_WAY.match(low, start)
    if match is None or not _loose(low, start, before, -1):
        return None
    day, month = int(match.group(1)), int(match.group(3))
    if not 1 <= month <= _LAST_MONTH or not 1 <= day <= _LAST_DAY:
        return None
    value = one_day(int(match.group(4)), month, day)
    return DateSpan(start, match.end(), value, value.possible)


def _days(low: str, start: int, before: str) -> DateSpan | None:
    """Such as "17 sept 2020", "6-7 februari", "6 och 7 februari 2020"."""
    match = _DAYS.match(low, start)
    if match is None or (month := MONTHS.get(match.group("month"))) is None:
        return None
    if before == "§" or low[max(start - 2, 0) : start] == "§ " or (before in ".,:" and start > 1 and low[start - 2].isdigit()):
        return None  # "den 3 mars, § 14 och den 24 mars"
    day, last = int(match.group(1)), int(match.group(3) or match.group(1))
    link = match.group("link")
    if not 1 <= last <= _LAST_DAY or not 1 <= day <= _LAST_DAY or (link and (day >= last or re.search(r"\bkl\.? ?\Z", low[max(start - 5, 0) : start]))):
        return None
    year, end = year_after(low, match.end("month"))
    if match.group("month") in ENGLISH and year is None and match.group("month") != "mar":
        return None
    value = Value(Part(year, month, day), Part(year, month, last), "range") if link else one_day(year, month, day)
    return DateSpan(start, end, value, value.possible)


def year_after(low: str, at: int) -> tuple[int | None, int]:
    """The year that follows a month at ``at``, and where it ends: "sep 2020", "sep -20"; None and ``at`` without."""
    match = _YEAR_AFTER.match(low, at)
    if match is None:
        return None, at
    if match.group(1):
        if _COUNTED.match(low, match.end(), match.end() + 12):
            return None, at
        return int(match.group(1)), match.end()
    following = _MONTH_NEXT.match(low, match.end())
    if following and following.group(1) in MONTHS:  # "28 feb-12 mars" is a span
        return None, at
    return full_year(int(match.group(2))), match.end()


def _slash(low: str, start: int, before: str, joined: int) -> DateSpan | None:
    """Such as "31/12 2021", "17/9-20", "6-8/2"."""
    match = _SLASH.match(low, start)
    if match is None or not _loose(low, start, before, joined) or _NO_DAY_BEFORE.search(low, max(start - 20, 0), start):
        return None
    day, last, month = int(match.group(1)), int(match.group(3) or match.group(1)), int(match.group(4))
    if not 1 <= day <= last <= _LAST_DAY or (match.group(3) and day == last):
        return None
    year, end = None, match.end(4)
    if match.group("tail") and not _more_days(low, match):
        year, end = int(match.group("year") or full_year(int(match.group("short")))), match.end()
    if year is None and (low[end : end + 1] in {"%", "/"} or re.match(r"[-.,]\d{3}|\d", low[end : end + 4]) or _is_fraction(low, end, day, month)):
        return None
    value = Value(Part(year, month, day), Part(year, month, last), "range") if match.group(3) else one_day(year, month, day)
    return DateSpan(start, end, value, value.possible)


def _more_days(low: str, match: re.Match[str]) -> bool:
    """Such as "6/11-20 nov": what looks like a year is another day."""
    following = _MONTH_NEXT.match(low, match.end())
    return bool(match.group("short") and following and following.group(1) in MONTHS)


def _is_fraction(low: str, end: int, day: int, month: int) -> bool:
    """Whether figures around a slash are a share ("3/4 av leden", "10/12 byar") or "24/7"."""
    if (day, month) == (24, 7) or (day <= month and _AFTER_FRACTION.match(low, end)):
        return True
    return (day, month) in _FRACTION and bool(_NOUN.match(low, end))


def _day_alone(low: str, start: int) -> DateSpan | None:
    """Such as "den 17:e" with no month; also "onsdag den 17"."""
    match = _ALONE.match(low, start)
    if match is None or not re.search(r"\bden \Z", low[max(start - 5, 0) : start]) or not 1 <= int(match.group(1)) <= _LAST_DAY:
        return None
    return DateSpan(start, match.end(), one_day(None, 0, int(match.group(1))))
