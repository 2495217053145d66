"""Certification and notice: who certifies, when and where, and what the board said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from samtrad.reading.find.cover.elected import EARLY, elected_chair, names_in
from samtrad.reading.find.people.limits import find_limits
from samtrad.reading.find.sheet.columns import Field
from samtrad.reading.find.sheet.signers.pairing import Signer
from samtrad.reading.find.sitting.days import Years, days_in, value_of
from samtrad.reading.outline import Entry, Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Certification, Named, Notice
from samtrad.reading.words import Span, Words
from samtrad.swedish.names import folded, is_place, same_person, split_person

_STOP = re.compile(r"(?<=[a-zåäö0-9)])[.!?]\s+(?=[A-ZÅÄÖ])")
_SPARE = re.compile(r"\s*(?:\([^()]{1,12}\))?\s*[,(]?\s*\(?(?:som\s+)?(?:ersättare|ers\b|suppleant|reserv)", re.IGNORECASE)
"""Behind the name of one who certifies only in another's stead."""
_READS_THROUGH = re.compile(
    r"\b(?:utse(?:s|r)|utsågs?|välj(?:s|er)|valdes?|ska|skall)\b[^.]{0,60}\b(?:läs(?:a|er) (?:igenom|genom)|genomläs\w*|granska\w*|läsare)\b"
    r"|\b(?:läs(?:a|er) (?:igenom|genom)|genomläs\w*|granska|(?:som|till) läsare)\b[^.]{0,60}\b(?:utse(?:s|r)|utsågs?|välj(?:s|er)|valdes?)\b",
    re.IGNORECASE,
)
"""Those who are to read notes through, which certifies them: "Till att läsa igenom anteckningarna utses Anna Berg"."""
_EARLIER = re.compile(r"\b(?:[Ff]öregående|[Ff]örra|[Ss]enaste|[Tt]idigare)\s+(?:mötes?\s+|sammanträdes?\s+)?(?:protokoll|minnesanteckning|anteckning)")
_CHOSEN_AFTER = re.compile(r"usterare\s*(?::|utöver|jämte|för|valdes|väljs|utses|utsågs|utsedd|vald|blev|är)")


@cache
def _with_chair() -> re.Pattern[str]:
    return re.compile(
        r"(?:tillsammans|jämte|utöver|förutom|samt|och|vid sidan av)\s+(?:med\s+)?(?:dagens\s+|mötes|tjänstgörande\s+)?ordförande[n]?", re.IGNORECASE
    )


@cache
def _stand_in() -> re.Pattern[str]:
    return re.compile(r"(?:som|till)\s+ersättare|ersättare\s+(?:för|till)|med\s+\S+(?:\s\S+){0,9}\s+som\s+ersättare|\bersättare\s*:", re.IGNORECASE)


def read_certifiers(outline: Outline, signers: Sequence[Signer], chair: str | None, fields: Sequence[Field] = ()) -> tuple[list[Named], Words | None]:
    """Those chosen to certify beside the chair, and the chair where the same sentence names them.

    A role beside a name tells, or a name where the cover tells of certifying; else the sentence that chooses them; else who signs under "Justeras".
    """
    found: list[Named] = []
    for signer in signers:
        if signer.kind == "certifier" and signer.role is not None and not _SPARE.match(outline.text.string, signer.span[1]):
            _enter(found, signer.name, chair)
    for name in _on_cover(fields) if not found else ():
        _enter(found, name, chair)
    told = None
    if not found:
        for passage in _elections(outline):
            names, chairman = _chosen(passage)
            told = told or chairman
            for name in names:
                _enter(found, name, chairman or chair)
            if found:
                break
    told = told or (elected_chair(outline) if chair is None else None)
    for signer in signers if not found else ():
        if signer.kind == "certifier":
            _enter(found, signer.name, chair or told)
    return found, told


def _on_cover(fields: Sequence[Field]) -> Iterator[Words]:
    """Who certifies, where a label for the place and day of it has names first: "Justering: Anna Berg (S) med Bo Ek (M) som ersättare"."""
    for field in fields:
        if field.kind != "certify" or not field.rows or split_person(field.rows[0].cells[0].string) is None or (passage := value_of(field, 2)) is None:
            continue
        end = match.start() if (match := _stand_in().search(passage.string)) else len(passage.string)
        parts = [name for name in names_in(passage, 0, end) if not is_place(name)]
        if parts and passage.string.startswith(parts[0]):
            yield from parts
            return


def _enter(found: list[Named], name: Words, chair: str | None) -> None:
    if (chair is None or not same_person(name, chair)) and all(folded(n.name) != folded(name) for n in found):
        found.append(Named(name=name, span=name.span))


def _elections(outline: Outline) -> Iterator[Passage]:
    """Passages of the first items that speak of certifying, or of reading notes through."""
    if not outline.entries:
        yield from (p for p in outline.passages if "uster" in p.string and p.kind != "furniture")
    for number, entry in enumerate(outline.entries):
        if number > EARLY and "uster" not in entry.heading:
            continue
        headed = "uster" in entry.heading
        for passage in entry.passages:
            if "uster" not in passage.string and _READS_THROUGH.search(passage.string):
                yield passage
                continue
            if _EARLIER.search(passage.string) and "tses" not in passage.string and "tsågs" not in passage.string and "ald" not in passage.string:
                continue
            if "uster" in passage.string or (headed and len(passage.string) < 80):
                yield passage


@cache
def _to_office() -> re.Pattern[str]:
    """ "till justerare Bo Ek", "till justeringsmän, tillika rösträknare, valdes Bo Ek"."""
    return re.compile(
        r"\b(?:till|som)\s+(?:protokolls?)?juster(?:are|ings\w+|ande)(?:,?\s+(?:tillika|och)\s+\w+)?,?\s+(?:(?:valdes|väljs|utses|utsågs|utsedd[ae]s?|har\s+valts)\s+)?(?=(?-i:[A-ZÅÄÖÉ]))",
        re.IGNORECASE,
    )


@cache
def _other_office() -> re.Pattern[str]:
    return re.compile(r"\b(?:till|som)\s+(?:mötes)?(?:sekreterare|ordförande|rösträknare|protokollförare)\w*", re.IGNORECASE)


def _next_office(string: str, start: int, end: int) -> int:
    """Where the choice of another office begins, in the sentence that ends at ``end``."""
    match = _other_office().search(string, start, end)
    return match.start() if match else end


def _chosen(passage: Passage) -> tuple[list[Words], Words | None]:
    """The people a sentence chooses as certifiers; the chair where it names them too.

    "Anna Berg (S) och Bo Ek (M) justerar protokollet tillsammans med ordföranden Cia Dal" chooses the first two.
    """
    string = passage.string
    start, end = _sentence(string)
    chairman = None
    if match := _with_chair().search(string, start, end):
        rest = next(names_in(passage, match.end(), min(match.end() + 60, end)), None)
        chairman = rest if rest is not None and not string[match.end() : string.index(rest, match.end())].strip() else None
        if before := list(names_in(passage, start, match.start())):
            return before, chairman
    if (match := _stand_in().search(string, start, end)) and any(True for _ in names_in(passage, start, match.start())):
        end = match.start()
    if (match := _to_office().search(string, start, end)) and (after := list(names_in(passage, match.end(), _next_office(string, match.end(), end)))):
        return after, chairman
    if "uster" not in string and (reads := _READS_THROUGH.search(string)):
        return list(names_in(passage, *_around(string, reads.span()))), chairman
    at = string.find("uster", start)
    at = min(at, end)
    start = max((m.end() for m in _other_office().finditer(string, start, max(at, start))), default=start)
    if at > 0 and not _CHOSEN_AFTER.match(string, at) and (before := list(names_in(passage, start, at))):
        return before, chairman
    return list(names_in(passage, max(at, start), end)), chairman


def _around(string: str, span: Span) -> Span:
    """The sentence that a stretch stands in."""
    start = max((m.end() for m in _STOP.finditer(string, 0, span[0])), default=0)
    stop = _STOP.search(string, span[1])
    return start, stop.start() + 1 if stop else len(string)


def _sentence(string: str) -> Span:
    """Where the sentence stands that speaks of certifying; the whole of a string that has one only."""
    at = string.find("uster")
    if at < 0:
        return 0, len(string)
    start = max((m.end() for m in _STOP.finditer(string, 0, at)), default=0)
    stop = _STOP.search(string, at)
    return start, stop.start() + 1 if stop else len(string)


@cache
def _immediate() -> re.Pattern[str]:
    return re.compile(r"omedelbart\s+justera(?:d|t|s)?|omedelbar\s+justering|justera(?:s|t|d)\s+omedelbart", re.IGNORECASE)


def read_certifications(outline: Outline, fields: Sequence[Field], years: Years) -> list[Certification]:
    """The certification on the cover, and each item that was certified at once."""
    found: list[Certification] = []
    for field in fields:
        if field.kind == "certify" and (passage := value_of(field)) is not None:
            day, place = _day_and_place(passage, years)
            if day or place:
                found.append(Certification(date=day, place=place, items=_numbers(fields), span=passage.span))
                break
    if "medelbar" in outline.text.string:
        found += [c for entry in outline.entries if (c := _at_once(entry)) is not None]
    return found


def _at_once(entry: Entry) -> Certification | None:
    for passage in entry.passages:
        if "medelbar" in passage.string and (match := _immediate().search(passage.string)):
            ranges = passage.ranges(*match.span())
            return Certification(items=[str(entry.number)] if entry.number is not None else None, immediate=True, span=(ranges[0][0], ranges[-1][1]))
    return None


def _day_and_place(passage: Passage, years: Years) -> tuple[str | None, Words | None]:
    """The day, and what stands before it: "Kommunhuset, 2020-03-02 kl 10"."""
    found = next(iter(days_in(passage, years)), None)
    if found is None:
        string = passage.string.rstrip(" .")
        return None, (passage.words(0, len(string)) if string and not string.casefold().startswith("protokollet") and len(string) < 80 else None)
    day, span = found
    before = re.sub(r"(?:\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|\bden|\bkl\.?|[\s,;.–-])+\Z", "", passage.string[: span.start])
    return day.day.isoformat(), passage.words(0, len(before)) if len(before.strip()) > 2 else None


def _numbers(fields: Sequence[Field]) -> list[str] | None:
    for field in fields:
        if field.kind == "items" and field.rows:
            string = field.rows[0].cells[0].string
            limits = find_limits(string if "§" in string else "§ " + string)
            return list(limits[0].numbers) or None if limits else None
    return None


def read_notices(fields: Sequence[Field], years: Years) -> list[Notice]:
    """The notice on the board: when it went up and comes down, and where the minutes are kept."""
    posted = _first_day(fields, "posted", years)
    removed = _first_day(fields, "removed", years)
    kept = next((p for f in fields if f.kind == "kept_at" and (p := value_of(f, 2)) is not None), None)
    own = [f for f in fields if f.kind in {"posted", "removed", "kept_at"}]
    if not own or not (posted or removed or kept):
        return []
    return [Notice(posted=posted, removed=removed, kept_at=kept.words() if kept else None, items=None, span=(own[0].label.start, _end(own[-1])))]


def _end(field: Field) -> int:
    return field.rows[0].cells[-1].end if field.rows else field.label.end


def _first_day(fields: Sequence[Field], kind: str, years: Years) -> str | None:
    for field in fields:
        if field.kind == kind and (passage := value_of(field)) is not None and (found := next(iter(days_in(passage, years)), None)):
            return found[0].day.isoformat()
    return None


def certified_on(fields: Sequence[Field], signers: Sequence[Signer], years: Years) -> date | None:
    """The day of certification where it is written with its year, from which the meeting's own year is known."""
    for field in fields:
        if field.kind in {"certify", "posted"} and (passage := value_of(field)) is not None:
            for day, _ in days_in(passage, years):
                if not day.inferred:
                    return day.day
    return next((date.fromisoformat(s.date[:10]) for s in signers if s.date and _is_day(s.date[:10])), None)


def _is_day(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True
