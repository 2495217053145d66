"""Case numbers (diarienummer) as Swedish authorities write them."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

_YEAR = r"(?:19|20)\d\d"
_BODY = r"(?!SOU|SFS|PROP|DIR|NR\b|ISO|E[UG]\b|[A-ZÅÄÖ]*FS\b)(?:[A-ZÅÄÖ]{2,6}|(?:K[sf]|R[sf]|Au|[BFGHIKLMOPSTUVÄ][bcdfghjklmprstvx]{0,2}n|[BKV][ou]n|Ion|Äon)(?:au)?(?=[ /-]?\d))"
"""The body's letters: "KS", "SLK"; "Ks", "Bn", "Von", which only stand before figures."""
_DASH = "[-–]"  # word processors make the one of the other
_CLASS = r"(?:(?::?-\d{1,3}(?:\.\d{1,3}){0,3}|\.\d{2,3})\b(?![/-]))?"  # the group that a plan of documents gives the case: "2021/000123-600", "2024/45-1.3.2", "2009/11.04"
_SERIAL = rf"(?:[:/](?!20\d\d\b)\d{{1,6}}|(?:-|–(?!20\d\d\b))(?:\d{{3,6}}(?!{_DASH}?\d)|\d\d?(?![\d–-]))){_CLASS}"
_SHORT_YEAR = r"(?:9\d|[0-3]\d)"
_CASE = re.compile(
    r"(?<![\w/.:–-])(?:"
    rf"{_BODY}(?:[ /]|{_DASH})?{_YEAR}{_SERIAL}"  # "KS 2021/123", "SLK-2022-01326", "KS/2021:123", "RS 2020-01234"
    rf"|{_BODY}[./-](?:20)?\d\d[./-]\d{{1,6}}(?![\d-])"  # "VON.2021.45", "KS-21/123"
    rf"|{_BODY} ?\d\d/\d{{2,6}}"  # "BUN 21/123"
    rf"|{_BODY}[ /]\d{{1,6}}(?::\d{{1,3}})?[/-]{_YEAR}"  # "RS/123/2021", "VN 123:2-2021"
    rf"|(?:{_BODY}-)?[A-ZÅÄÖ]{{2,4}}{_SHORT_YEAR}-\d{{4,6}}(?![\d-])"  # "RS-LED20-1234", "NSV21-0011"
    rf"|{_SHORT_YEAR}(?!SEK|EUR)[A-ZÅÄÖ]{{2,4}}\d{{1,6}}"  # "22RS1234"
    rf"|{_YEAR}-[A-ZÅÄÖ]{{1,4}}\d{{5,6}}"  # "2023-POL000123"
    rf"|{_YEAR}\.\d{{2,5}}(?![.\d])(?: [A-ZÅÄÖ]{{2,5}}(?!\w))?"  # "2025.034 BMN"
    rf"|{_YEAR}/(?!(?:19|20)\d\d\b)\d{{3,6}}{_CLASS}(?: (?!M?SEK\b|T?EUR\b|SOU\b|SFS\b)[A-ZÅÄÖ]{{2,5}}(?![\w-]))?"  # "2021/123", "2021/123 GYN"
    rf"|{_YEAR}{_DASH}(?:\d{{5,7}}|0\d{{3}})"  # "2021-000123"
    r"|[A-Z]\d{1,4}-\d{3,5}/\d\d"  # "N160-0512/21"
    r"|\d\d/\d{5,6}|\d{4,5}/\d\d"  # "20/00123", "0790/22"
    r")(?![\w/])(?!:\d)"
)
_LABELLED = re.compile(
    r"\b(?:(?P<register>[Dd]\.?\s?nr|DNR|[Dd]iarie(?:nummer|nr)|DIARIENUMMER|DIARIENR)|[Ää]rende(?:nummer|nr)|ÄRENDENUMMER|ÄRENDENR|[Mm]ål ?nr|[Vv]år beteckning"
    r"|[Ee]r beteckning)\.?[\s:]{1,4}"
    r"(?P<id>(?:[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,7}[ /.–-]?)?\d{1,6}(?:[./:–-]+[A-Z]?\d{1,6})+(?:[ /-][A-ZÅÄÖ]{2,5}(?![\w-]))?"
    r"|(?(register)(?:\d{2,4}[A-ZÅÄÖ]{1,4}\d{1,6}|[A-ZÅÄÖ]{1,4}\d{4,8}|\d{6,10})(?![.:-]\d)|(?!)))(?![\w/])"
)
_ALONE = re.compile(rf"\s*({_BODY} ?{_SHORT_YEAR}/\d{{1,6}})\s*")
"""All that a cell or line holds: a case number whose serial is short, "KS 17/8", which could be a day within a sentence."""
_CORE = re.compile(r"\d(?:[/.:–-]|-?[A-ZÅÄÖ]{1,4})\d")
_REACH = 16  # characters of a case number before its first separator that stands between figures, at most
_MOST = 40
_FOREIGN = re.compile(r"(?:\bE[UG]\)?|\bEU\) nr|\bnr|\b[Pp]rop\.?|\b[Bb]et\.?|\b[Ss]kr\.?|\b[Tt]el\.?|\btelefon:?|läsåret|åren)\s\Z")


class CaseNumber(NamedTuple):
    """Characters [start, end) of a case number, without its label; ``labelled`` where "dnr" or the like stands before."""

    start: int
    end: int
    labelled: bool


def case_numbers_in(string: str) -> list[CaseNumber]:
    """Every case number of a string, in order: what follows a label, and what has a form that nothing else has."""
    labels = [m.span("id") for m in _LABELLED.finditer(string)] if _has_label(string) else []
    if alone := _ALONE.fullmatch(string):
        return [CaseNumber(*alone.span(1), labelled=False)]
    cores = [m.start() for m in _CORE.finditer(string)]
    starts = [start for start, _ in labels]
    found: list[CaseNumber] = []
    at = 0
    for core in sorted({*cores, *starts}) if labels else cores:
        if core < at:
            continue
        before = bisect_right(starts, core) - 1
        number = CaseNumber(*labels[before], labelled=True) if before >= 0 and core < labels[before][1] else _unlabelled(string, at, core)
        if number:
            found.append(number)
            at = number.end
    return found


def _has_label(string: str) -> bool:
    return "nr" in string or "ummer" in string or "NR" in string or "UMMER" in string or "beteckning" in string


def _unlabelled(string: str, at: int, core: int) -> CaseNumber | None:
    match = _CASE.search(string, max(core - _REACH, at), core + _MOST)
    if match is None or not match.start() <= core < match.end() or _FOREIGN.search(string, max(match.start() - 12, 0), match.start()):
        return None
    return CaseNumber(*match.span(), labelled=False)


def case_number_in(string: str) -> tuple[int, int] | None:
    """Range of the first case number in a heading line, None without."""
    found = case_numbers_in(string)
    return (found[0].start, found[0].end) if found else None
