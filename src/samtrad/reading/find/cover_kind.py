"""What kind of document it is, its title, and the body and organisation that its first lines name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from samtrad.reading.find.cover_fields import Field, label_at
from samtrad.reading.find.cover_rows import Cell, Row, joined
from samtrad.reading.outline import Outline
from samtrad.reading.record import Kind
from samtrad.reading.words import Words
from samtrad.swedish.names import is_organisation, split_person

_KINDS: tuple[tuple[str, Kind], ...] = (
    ("minnesanteckning", "notes"), ("mötesanteckning", "notes"), ("anteckning", "notes"), ("noteringar", "notes"), ("mötesnotering", "notes"), ("protokoll", "minutes"),
    ("sammanträdesprotokoll", "minutes"), ("mötesprotokoll", "minutes"), ("styrelseprotokoll", "minutes"), ("beslutsprotokoll", "minutes"), ("utdrag ur protokoll", "minutes"),
    ("utdrag ur sammanträdesprotokoll", "minutes"), ("kallelse", "call"), ("dagordning", "agenda"), ("föredragningslista", "agenda"), ("ärendelista", "agenda"), ("agenda", "agenda"),
)  # fmt: skip
_NOT_MINUTES = ("tjänsteskrivelse", "tjänsteutlåtande", "reglemente", "policy", "riktlinje", "avtal", "överenskommelse", "rapport", "verksamhetsplan", "remissvar", "motion", "delegationsordning", "arbetsordning", "yttrande", "pressmeddelande", "handlingsplan", "inbjudan", "årsredovisning", "nyhetsbrev", "skrivelse", "interpellation", "medborgarförslag", "uppdragsbeskrivning", "rutin", "budget")  # fmt: skip
_BODY_ENDINGS = (
    "nämnd", "nämnden", "nämnder", "styrelse", "styrelsen", "utskott", "utskottet", "fullmäktige", "råd", "rådet", "grupp", "gruppen", "nätverk", "nätverket", "direktion", "direktionen",
    "beredning", "beredningen", "kommitté", "kommittén", "delegation", "delegationen", "presidium", "presidiet", "organ", "organet", "forum", "forumet", "stämma", "stämman", "berednings",
    "ledningsgruppen", "revisionen", "revisorerna", "utskotts", "branschråd", "samråd", "samrådet", "arbetsgrupp", "kollegium", "kollegiet", "partsrådet", "samverkansgrupp", "ting",
)  # fmt: skip
BARE_BODIES = frozenset("nämnden styrelsen utskottet rådet gruppen nätverket styrgruppen direktionen presidiet arbetsgruppen mötet beredningen kommittén delegationen forumet arbetsutskottet fullmäktige".split())
_NO_BODY = re.compile(r"\d{2}|[.!?]\Z|\b(?:beslutar|beslutade|föreslår|val av|godkännande|information|rapport|\w*protokoll\w*|minnesanteckningar|anteckningar|justera|närvarande|ledamöter|ersättare|hälsar|enligt|ärende|dnr|yttrande|redovisning|förslag)\b", re.IGNORECASE)
_AFTER_TYPE = re.compile(
    r"(?P<type>\S*(?:protokoll|anteckningar|kallelse|dagordning)(?:sutdrag)?)\s*[,:–—-]?\s*(?:nr\.?\s*\d+\s*)?(?:(?:från|för|fört vid|vid|av|till|över|i)\s+)?(?:(?:ordinarie |extra |digitalt |fysiskt )?(?:möte[t]?|sammanträde[t]?|träff|nätverksmöte|nätverksträff)\s+(?:med|i|för|av|hos)?\s*)?",
    re.IGNORECASE,
)
_TITLE_END = re.compile(r"\s*[,–—-]?\s*(?:\b(?:den\s+)?\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s+\w+\s+\d{4}|\b\d{4}-\d\d-\d\d|\b\d{6}\b|\bden\s+\d|\b(?:mån|tis|ons|tors|fre|lör|sön)dag|\bnr\.?\s*\d|\d{4}\s*\Z|\bmöte\b|\bsammanträde\b|\bkl\b).*", re.IGNORECASE)
_BEFORE_TYPE = re.compile(r"(.+?)[\s,:–-]+(?:sammanträdes|mötes|styrelse)?(?:protokoll|(?:minnes|mötes)?anteckningar)", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"(?:[A-ZÅÄÖ][\wåäöÅÄÖ-]+\s){1,3}(?:kommun|stad|Stad|KOMMUN|STAD|landsting)|Region\s[A-ZÅÄÖ]\w+(?:\s(?:län|[A-ZÅÄÖ]\w+))?|[A-ZÅÄÖ]\w+regionen|[\w -]*[Kk]ommunalförbund(?:et)?(?:\s\w+){0,3}"
)
_FEW = 14
_WORTH = 3


class Face(NamedTuple):
    """What the first lines say: kind, title, body, organisation; ``extract`` where the title is that of an extract."""

    kind: Kind
    title: Words | None
    body: Words | None
    organisation: Words | None
    extract: bool


def read_face(outline: Outline, rows: Sequence[Row], fields: Sequence[Field], *, people: int) -> Face:
    """Kind, title, body and organisation. ``rows`` are those before the first item, page headers among them."""
    kind, title = _titled(rows)
    if title is None:
        kind = _by_evidence(outline, rows, fields, people)
    if kind == "other":
        return Face("other", None, None, None, extract=False)
    if kind in {"call", "agenda"} and people > 2:
        kind = "minutes"
    body = _labelled(fields) or _in_title(title) or _on_top(rows) or _by_chair(outline)
    low = title.casefold() if title else ""
    return Face(kind, title, body, _organisation(rows, body), extract="utdrag" in low)


def _titled(rows: Sequence[Row]) -> tuple[Kind, Words | None]:
    """The first line that opens with the name of a kind of document; minutes and notes go before a call."""
    weak: tuple[Kind, Words | None] = ("minutes", None)
    for row in rows:
        for cell in row.cells:
            low = cell.string.casefold()
            if not (cell.string[0].isupper() and len(low) < 150):
                continue
            kind = _kind_of(low)
            if kind in {"minutes", "notes"}:
                return kind, cell.words()
            if kind is not None and weak[1] is None and ":" not in low:
                weak = (kind, cell.words())
    return weak


def _kind_of(low: str) -> Kind | None:
    for word, kind in _KINDS:
        if low.startswith(word):
            if low[len(word) :].startswith(("santeckning", "et är justerat", "et justeras", "sjuster", "förare", "et finns", "et förvaras", "et ", "ssekreterare", "sekreterare")):
                return None
            return kind if low.count(" ") < _FEW and not low.endswith(".") else None
    if low.endswith((" protokoll", "sprotokoll", " minnesanteckningar", " anteckningar")) and low.count(" ") < 7:
        return "minutes" if low.endswith("protokoll") else "notes"
    return None


def _by_evidence(outline: Outline, rows: Sequence[Row], fields: Sequence[Field], people: int) -> Kind:
    """Minutes without a title: told by lists of people, numbered paragraphs, decisions and certification."""
    if any(cell.string.casefold().startswith(_NOT_MINUTES) for row in rows[:8] for cell in row.cells):
        return "other"
    string = outline.text.string
    score = 2 * (people > 1)
    score += 2 * (any(e.number is not None for e in outline.entries) and ("§" in string or people > 1))
    score += any(s.kind == "decision" for e in outline.entries for s in e.sections)
    score += any(f.kind in {"certifier", "certify", "keeper", "place_time", "date"} for f in fields)
    score += "juster" in string or "sammanträde" in string.casefold()
    if score < _WORTH:
        return "other"
    return "notes" if "nteckningar" in string and "rotokoll" not in string else "minutes"


def _labelled(fields: Sequence[Field]) -> Words | None:
    """The value of "Organ" and the like, its lines joined."""
    for field in fields:
        if field.kind == "body" and field.rows:
            cells = [field.rows[0].cells[0]]
            for row in field.rows[1:3]:
                if not _runs_on(cells[-1].string, row.cells[0].string):
                    break
                cells.append(row.cells[0])
            value = joined(cells)
            if is_body(value):
                return value
    return None


def is_body(string: str) -> bool:
    """Whether a line names a body that can meet, in full: "Nämnden för bygg och trafik", not "Nämnden"."""
    if not 4 < len(string) < 120 or string.casefold() in BARE_BODIES - {"kommunfullmäktige"} or _NO_BODY.search(string):
        return False
    words = string.replace(",", " ").split()
    return len(words) <= _FEW and any(w.casefold().endswith(_BODY_ENDINGS) for w in words[:6]) and split_person(string) is None


def _in_title(title: Words | None) -> Words | None:
    """What follows the kind in a title, or stands before it: "Protokoll för Samrådet för äldre den 3 maj 2020"."""
    if title is not None and (match := _BEFORE_TYPE.fullmatch(title)):
        organisation = _ORGANISATION.match(match.group(1))
        for start in (organisation.end() + 1 if organisation else 0, 0):
            if is_body(name := title[start : match.end(1)]) and name[:1].isupper():
                return _part(title, start, match.end(1))
    if title is None or (match := _AFTER_TYPE.match(title)) is None:
        return None
    end = _TITLE_END.search(title, match.end())
    low, high = match.end(), end.start() if end else len(title)
    name = title[low:high].strip(" ,:-–")
    if not is_body(name):
        return None
    start = title.index(name, low)
    return _part(title, start, start + len(name))


def _part(words: Words, start: int, end: int) -> Words | None:
    """Part of a value that stands in one range; None where it does not."""
    if len(words.ranges) != 1 or words.ranges[0][1] - words.ranges[0][0] != len(words):
        return None
    origin = words.ranges[0][0]
    return Words(words[start:end], ((origin + start, origin + end),))


def _on_top(rows: Sequence[Row]) -> Words | None:
    """A line of the page header or the first lines that names a body, joined with the line it runs on to."""
    for cells in _stretches(rows):
        value = joined(cells)
        if len(cells) == 1 and value[-1].isdigit() and (end := _TITLE_END.search(value)) and end.start():
            value = cells[0].words(0, end.start())
        if value[:1].isupper() and is_body(value) and label_at(value) is None:
            return value
    return None


def _stretches(rows: Sequence[Row]) -> Iterator[list[Cell]]:
    for number, row in enumerate(rows):
        for cell in row.cells:
            cells = [cell]
            for below in rows[number + 1 : number + 3]:
                nearest = min(below.cells, key=lambda c: abs(c.left - cell.left))
                if not _runs_on(cells[-1].string, nearest.string) or below.above >= 1:
                    break
                cells.append(nearest)
            yield cells


def _runs_on(first: str, second: str) -> bool:
    return first.endswith(("-", " och", " samt", " för", " av", " i", ",")) or (second[0].islower() and first[-1].isalpha() and len(second) < 60)


@cache
def _chair_of() -> re.Pattern[str]:
    return re.compile(r"(?:^|[\n,])\s*(?:[Vv]ice\s|1:e vice\s)?[Oo]rdf(?:örande|\.)?,?\s+(?:för\s|i\s)?([A-ZÅÄÖ][^\n:,()]{4,90})(?=[:,(\n]|\Z)")


def _by_chair(outline: Outline) -> Words | None:
    """The body that a signature's line names: "Ordförande Samrådet för äldre: Anna Berg"."""
    string = outline.text.string
    from_ = outline.text.lines[outline.tail[0]].start if outline.tail else max(len(string) - 3000, 0)
    for match in _chair_of().finditer(string, from_):
        name = match.group(1).strip()
        if is_body(name):
            return Words(name, ((match.start(1), match.start(1) + len(name)),))
    return None


def _organisation(rows: Sequence[Row], body: Words | None) -> Words | None:
    """The first line that names a municipality, region or federation and nothing else."""
    for row in rows:
        for cell in row.cells:
            if len(cell.string) < 60 and _ORGANISATION.fullmatch(cell.string) and cell.string != body and is_organisation(cell.string):
                return cell.words()
    return None
