"""The body that met, as titles, page headers, labels and the lines of a meeting name it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from samtrad.reading.find.cells.label import label_at
from samtrad.reading.find.cells.rows import Cell, Row, joined_passage, words_of
from samtrad.reading.find.sheet.columns import Field
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.words import Words
from samtrad.swedish.names import is_place, split_person

_BODY_ENDINGS = (
    "nämnd", "nämnden", "nämnder", "styrelse", "styrelsen", "utskott", "utskottet", "fullmäktige", "råd", "rådet", "grupp", "gruppen", "nätverk", "nätverket", "direktion", "direktionen",
    "beredning", "beredningen", "kommitté", "kommittén", "delegation", "delegationen", "presidium", "presidiet", "organ", "organet", "forum", "forumet", "stämma", "stämman", "berednings",
    "ledningsgruppen", "revisionen", "revisorerna", "utskotts", "branschråd", "samråd", "samrådet", "arbetsgrupp", "kollegium", "kollegiet", "partsrådet", "samverkansgrupp", "ting", "teamet",
    "utskottets", "gruppering", "årsmöte", "förbundsmöte", "länsmöte", "ombudsmöte", "distriktsmöte", "representantskap", "representantskapet", "kongress", "kommission", "kommissionen", "parlament", "parlamentet", "konferensen", "allians", "alliansen",
)  # fmt: skip
BARE_BODIES = frozenset(
    "nämnden styrelsen utskottet rådet gruppen nätverket styrgruppen direktionen presidiet arbetsgruppen mötet beredningen kommittén delegationen forumet arbetsutskottet fullmäktige".split()
)
_ALONE = frozenset("direktionen styrelsen presidiet arbetsutskottet fullmäktige styrgruppen beredningen nämnden revisorerna".split())
"""Bare names that are the body's where they stand alone in a page header and nothing fuller does."""
_NO_BODY = re.compile(
    r"\d{2}|[.!?]\Z|\b(?:beslutar|beslutade|föreslår|val av|godkännande|information|rapport|\w*protokoll\w*|minnesanteckningar|anteckningar|justera|närvarande|ledamöter|ersättare|hälsar|enligt|ärende|dnr|yttrande|redovisning|förslag)\b",
    re.IGNORECASE,
)
_AFTER_TYPE = re.compile(
    r"(?P<type>(?:\S*(?:protokoll|anteckningar|kallelse|dagordning)(?:sutdrag)?)|(?:P\s?R\s?O\s?T\s?O\s?K\s?O\s?L\s?L))\s*[,:–—-]?\s*(?:nr\.?\s*\d+\s*)?(?:\d+/\d+\s*)?(?:\d{1,4}(?:[/:]\d{1,4})?(?!\d|[/:-]\d)\s*[,:–—-]\s*)?[,:–—-]?\s*(?:(?:från|för|fört vid|förda vid|hållet vid|upprättat vid|vid|av|till|över|i)\s+)?"
    r"(?:\d{4} års )?(?:ordinarie |extra |årets )?(?:(?:ordinarie |extra |digitalt |fysiskt |konstituerande )?(?:möte[t]?|sammanträde[t]?|träff|nätverksmöte|nätverksträff|styrelsemöte|styrelsesammanträde)(?:\s+(?:med|i|för|av|hos)\b|\s*[,:–—-]|\s)\s*)?",
    re.IGNORECASE,
)
_TITLE_END = re.compile(
    r"\s*[,–—-]?\s*(?:\b(?:den\s+)?\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s+\w+\s+\d{4}|\b\d{1,2}\s+(?:jan|feb|mars?\b|apr|maj\b|jun|jul|aug|sep|okt|nov|dec)|\b\d{4}-\d\d-\d\d|\b\d{6}\b|\b\d{1,2}/\d{1,2}\b|\bden\s+\d|\bden\Z|\b(?:mån|tis|ons|tors|fre|lör|sön)dag|\bnr\.?\s*\d|\d{4}\s*\Z|\b(?:ordinarie |extra )?(?:möte|sammanträde)\b|\bkl\b).*",
    re.IGNORECASE,
)
_BEFORE_TYPE = re.compile(
    r"(.+?)[\s,:–-]+(?:sammanträdes|mötes|styrelse)?(?:protokoll|(?:minnes|mötes)?anteckningar)(?:[\s,:–-]+(?:nr\.?\s*|den\s)?\d.*)?", re.IGNORECASE
)
_BESIDE = re.compile(r"[\s,:–—-]*")
"""What parts an organisation from its body in a title: "Granby kommun – Kommunstyrelsen – Protokoll"."""
_ALONE_IN_TITLE = re.compile(
    r"(?:.*(?:protokoll|anteckningar)(?:\s+(?:nr\.?\s*)?\d[\d/:.]*)?\s*[\s,–—-]\s*(?:(?:för|från|i)\s+)?(?P<after>[^\W\d]\w*)|(?P<before>\w+?)s\s+(?:\w*protokoll|\w*anteckningar)|(?P<beside>\w+)\s*[,–—-]\s*\w*(?:protokoll|anteckningar))\b.*",
    re.IGNORECASE,
)
_OF_MEETING = re.compile(
    r"(?:(?:protokoll\s+)?(?:fört|förda|hållet|upprättat)\s+(?:vid|den)\s+)?(?:(?:ordinarie|extra|digitalt|konstituerande)\s+)?(?:sammanträde|möte|styrelsemöte|nätverksträff|nätverksmöte)\s+(?:med|i|för|hos)\s+",
    re.IGNORECASE,
)
_WHOSE_MEETING = re.compile(r"[A-ZÅÄÖ][^,.:;]{3,80}?s\s(?=(?:ordinarie\s|extra\s|konstituerande\s)?(?:sammanträde|möte)\b)")
"""Whose meeting it is, in the genitive: "Förbundsdirektionens sammanträde 2022-04-07"."""
_FROM_TYPE = re.compile(r"\S*(?:protokoll|anteckningar)\s+(?:från|för|över)\s+(?:(?:möte[t]?|sammanträde[t]?)\s+(?:med|i|för)\s+)?", re.IGNORECASE)
_GATHERING = re.compile(
    r"(?:möte|mötet|träff|träffen|dag|dagar|dagen|konferens|workshop|sammanträde|sammanträdet|seminarium|utbildning|avstämning|stämma)\b", re.IGNORECASE
)
ORGANISATION = re.compile(
    r"(?:[A-ZÅÄÖ][\wåäöÅÄÖ-]+\s){1,3}(?:kommun|stad|Stad|KOMMUN|STAD|landsting)|(?:Region|REGION)\s[A-ZÅÄÖ]\w+(?:\s(?:län|LÄN|[A-ZÅÄÖ]\w+))?|[A-ZÅÄÖ]\w+regionen|[\w -]+[Kk]ommunalförbund(?:et)?(?:\s\w+){0,3}|"
    r"(?:[Kk]ommunalförbundet|KOMMUNALFÖRBUNDET|[Kk]ommunförbundet|KOMMUNFÖRBUNDET|[Ss]amordningsförbundet|SAMORDNINGSFÖRBUNDET|\w+tjänstförbundet)(?:\s[A-ZÅÄÖ]\w*){1,3}"
)
_IN_MUNICIPALITY = re.compile(
    r"\s+(?:i|inom)\s+(?:[A-ZÅÄÖ][\w-]+\s){1,2}(?:kommun|stad)\Z|,\s+(?:(?:[A-ZÅÄÖ][\w-]+\s){1,2}(?:kommun|stad|kommuns)|Region\s[A-ZÅÄÖ][\w-]+|[A-ZÅÄÖ]\w*förbundet(?:\s[A-ZÅÄÖ][\w-]+){1,3})\Z"
)
_CUT_DAY = re.compile(
    r"\bden\n[0-3]?\d\s|(?<!\d)[0-3]?\d\n(?:jan|feb|mars?\b|apr|maj\b|jun|jul|aug|sep|okt|nov|dec)|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*\n(?:19|20)\d\d(?!\d)",
    re.IGNORECASE,
)
_UNNAMED = re.compile(r"\b(?:för|i|med|vid|hos|av) (?:\w+förbundet|\w*FÖRBUNDET|[Rr]egion|[Ll]andstinget|\w+bolaget|\w+nätverket)\Z")
"""What ends before the name of the federation or region: "Styrelsen för Samordningsförbundet" over "Vretorp"."""
_IN_ONE_PLACE = re.compile(r"\b(?:för|i|med) (?:[A-ZÅÄÖ][\w-]+\s?){1,4}\Z")
_OF_COMPANY = re.compile(r"(?:[A-ZÅÄÖ][\w-]+\s){0,3}(?:AB|Aktiebolag|HB|KB|ek\.?\s?för\.?)(?=\Z|[,\s])")
"""What a company's name goes on with: "styrelsen för Dalby" over "Stadsnät AB"."""
_DAY_ALONE = re.compile(r"(?:(?:MÅN|TIS|ONS|TORS|FRE|LÖR|SÖN)DAG(?:EN)?\s+)?(?:DEN\s+)?\d{1,2}\s+[A-ZÅÄÖ]{3,9}\s+(?:19|20)\d\d(?:\s+KL.*)?")
_LONE_NAME = re.compile(r"[A-ZÅÄÖ][\wåäöÅÄÖ-]+(?: [A-ZÅÄÖ][\wåäöÅÄÖ-]+){0,2}(?=\Z|,?\s(?:den\s)?\d)")
_DAY_LENGTH = 20  # characters of a day at most
_FEW = 14
_GATHERED = re.compile(
    r"(?P<what>(?:[^\s,]+ ){0,5}?[^\s,]*(?:årsmöte|förbundsmöte|länsmöte|ombudsmöte|distriktsmöte|stämma|kongress))(?:,|\s+(?:i|på|vid)\s+(?=[A-ZÅÄÖ]))"
)
"""A gathering of a society's members, before where it met: "länsförbundsmöte i Folkets hus"."""


_PATH = re.compile(r"\s(?:/|>|»|›|→|\\)\s")
"""What parts the steps of the way to a page, which is no one's name: "Granby / Politik / Råd"."""
_OF_CHIEFS = re.compile(
    r"[A-ZÅÄÖ][\wåäö-]*(?:chefer|direktörer|samordnare|strateger|rektorer|sekreterare)(?:na)?(?:(?:\s[\wåäö-]+){0,4},\s[A-ZÅÄÖ][\w-]+|\s(?:i|inom|för)\s[\wåäöÅÄÖ ,-]{3,60})"
)
"""Those with the same post who meet: "Äldreomsorgschefer i Dalarna", "Verksamhetschefer funktionsstöd, Granby"."""
_COOPERATES = re.compile(r"[A-ZÅÄÖ][\wåäö-]{2,}(?:samverkan|partnerskapet|partnerskap|klustret|alliansen)(?: [A-ZÅÄÖ][\wåäö-]+){0,3}\Z")
"""What is called by its cooperation, and where it is: "Regionsamverkan Granby", "Tillväxtpartnerskapet"."""
_TOP = 5  # rows in which they stand by their post alone


def is_body(string: str) -> bool:
    """Whether a line names a body that can meet, in full: "Nämnden för bygg och trafik", not "Nämnden"."""
    if not 4 < len(string) < 120 or string.casefold() in BARE_BODIES - {"kommunfullmäktige"} or _NO_BODY.search(string) or len(_PATH.findall(string)) > 1:
        return False
    words = string.replace(",", " ").split()
    return len(words) <= _FEW and (
        (any(w.casefold().endswith(_BODY_ENDINGS) for w in words[:6]) and split_person(string) is None) or _COOPERATES.match(string) is not None
    )


def find_body(outline: Outline, rows: Sequence[Row], fields: Sequence[Field], title: Passage | None) -> Words | None:
    """The body's name: of a label, of the title, of a line at the top, of the chair's signature; a bare one for want of better."""
    return (
        _labelled(fields)
        or (body_in_title(title) if title else None)
        or _on_top(rows)
        or (_in_sentence(rows) if title is None else None)
        or _by_chair(outline)
        or (_of_title(title) if title else None)
        or _of_chiefs(rows[:_TOP])
        or _bare(fields, rows)
        or (_alone_in(title) if title else None)
    )


def _labelled(fields: Sequence[Field]) -> Words | None:
    """The value of "Organ" and the like, its lines joined."""
    for field in fields:
        if field.kind == "body" and field.rows:
            cells = [field.rows[0].cells[0]]
            for row in field.rows[1:3]:
                if not runs_on(cells[-1].string, row.cells[0].string):
                    break
                cells.append(row.cells[0])
            value = joined_passage(cells)
            if is_body(value.string):
                return words_of(value, 0, _without_home(value.string, 0, len(value.string), comma=True))
    return None


def _without_home(string: str, start: int, end: int, *, comma: bool = False) -> int:
    """Where a body's name ends before whose it is: "Socialnämnden i Furuviks kommun"; with ``comma`` only before one: "Socialnämnden, Furuviks kommun"."""
    home = _IN_MUNICIPALITY.search(string, start, end)
    if home is None or (comma and string[home.start()] != ",") or not is_body(string[start : home.start()]):
        return end
    return home.start()


def body_in_title(title: Passage) -> Words | None:
    """What follows the kind in a title, or stands before it: "Protokoll för Samrådet för äldre den 3 maj 2020"."""
    string = title.string
    if match := _BEFORE_TYPE.fullmatch(string):
        organisation = ORGANISATION.match(match.group(1))
        beside = _BESIDE.match(string, organisation.end()) if organisation else None
        for start in (beside.end() if beside else 0, 0):
            if string[start : start + 1].isupper() and (found := _named(title, start, match.end(1))):
                return found
    match = _AFTER_TYPE.match(string)
    if match is None or match.end() == len(string):
        return None
    return _named(title, match.end(), len(string))


_SAID = re.compile(r"(?:[\w-]*protokoll)\s+(?:fört|förda|hållet|upprättat)\s+vid\s", re.IGNORECASE)


def _in_sentence(rows: Sequence[Row]) -> Words | None:
    """What met by a line too long for a title: "PROTOKOLL fört vid ordinarie förbundsmöte i Folkets Hus, Björkvik, torsdagen den 22 maj kl 10.00"."""
    for number, row in enumerate(rows[:_FEW]):
        if _SAID.match(row.cells[0].string):
            return body_in_title(joined_passage(stretch_from(rows, number, row.cells[0])))
    return None


def _of_title(title: Passage) -> Words | None:
    """Whatever a title says that the document is from, where it names no organisation and no kind of meeting."""
    string = title.string
    match = _FROM_TYPE.match(string)
    if match is None:
        return None
    start = match.end()
    end = stop.start() if (stop := _TITLE_END.search(string, start)) else len(string)
    name = string[start:end].rstrip(" ,:-–")
    if (
        not name[:1].isupper()
        or not 6 < len(name) < 80
        or _NO_BODY.search(name)
        or _GATHERING.search(name)
        or ORGANISATION.fullmatch(name)
        or is_place(name)
        or split_person(name) is not None
    ):
        return None
    return words_of(title, start, start + len(name))


def _named(passage: Passage, start: int, end: int) -> Words | None:
    """The body that stands at [start, end), what tells of the day and the meeting left out, and the genitive taken off."""
    string = passage.string
    if stop := _TITLE_END.search(string, start, end):
        end = stop.start()
    while start < end and string[start] in " ,:-–":
        start += 1
    while end > start and string[end - 1] in " ,:-–":
        end -= 1
    if gathered := _GATHERED.match(string, start, end):
        end = gathered.end("what")
    end = _without_home(string, start, end)
    if string[start:end].casefold() in BARE_BODIES:
        return None
    if is_body(string[start:end]):
        return words_of(passage, start, end)
    if string[start:end].endswith("s") and is_body(string[start : end - 1]):
        return words_of(passage, start, end - 1)
    return None


def _on_top(rows: Sequence[Row]) -> Words | None:
    """A line of the page header or the first lines that names a body, joined with the line it runs on to."""
    stretches = [joined_passage(cells) for cells in _stretches(rows)]
    for passage in stretches:
        if (match := _OF_MEETING.match(passage.string)) and (found := _named(passage, match.end(), len(passage.string))):
            return found
    for passage in stretches:
        if (match := _WHOSE_MEETING.match(passage.string)) and (found := _named(passage, 0, match.end())):
            return found
    for passage in stretches:
        string = passage.string
        end = len(string)
        if string[-1].isdigit() and (stop := _TITLE_END.search(string)) and stop.start():
            end = stop.start()
        end = _without_home(string, 0, end, comma=True)
        if string[:1].isupper() and is_body(string[:end]) and label_at(string[:end]) is None:
            return words_of(passage, 0, end)
    return None


def _of_chiefs(rows: Sequence[Row]) -> Words | None:
    """A line at the top that names those with the same post, and where they have it."""
    for row in rows:
        cell = row.cells[0]
        if len(row.cells) == 1 and _OF_CHIEFS.fullmatch(cell.string) and label_at(cell.string) is None:
            return cell.words()
    return None


def _stretches(rows: Sequence[Row]) -> Iterator[list[Cell]]:
    """Each cell with those that it runs on to below."""
    for number, row in enumerate(rows):
        for cell in row.cells:
            yield stretch_from(rows, number, cell)


def stretch_from(rows: Sequence[Row], number: int, cell: Cell) -> list[Cell]:
    """A cell and those under it that it runs on to."""
    cells = [cell]
    for below in rows[number + 1 : number + 3]:
        nearest = min(below.cells, key=lambda c: abs(c.left - cell.left))
        if not runs_on(cells[-1].string, nearest.string) or below.above >= 1:
            break
        cells.append(nearest)
    return cells


def runs_on(first: str, second: str) -> bool:
    """Whether a line of a name goes on in the line below: it breaks off, also in the midst of a day, or the next begins small."""
    if first[-1].isdigit() or second[0].isdigit():
        return _CUT_DAY.search(f"{first[-_DAY_LENGTH:]}\n{second[:_DAY_LENGTH]}") is not None
    if _IN_ONE_PLACE.search(first) and _OF_COMPANY.match(second):
        return True
    if _UNNAMED.search(first) and (name := _LONE_NAME.match(second)) and not name.group().casefold().endswith(_BODY_ENDINGS):
        return True
    if first.isupper() and second.isupper() and _DAY_ALONE.fullmatch(second):
        return True  # "... TRÄFF I GRANBY" over "FREDAGEN DEN 5 NOVEMBER 1999"
    return first.casefold().endswith(("-", " och", " samt", " för", " av", " i", ",")) or (second[0].islower() and first[-1].isalpha() and len(second) < 60)


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


def _bare(fields: Sequence[Field], rows: Sequence[Row]) -> Words | None:
    """ "Direktionen" alone in a page header or beside "Organ", where the document gives no fuller name."""
    labelled = [field.rows[0].cells[0] for field in fields if field.kind == "body" and field.rows]
    for cell in [*labelled, *(cell for row in rows for cell in row.cells)]:
        if cell.string.casefold() in _ALONE and cell.string[0].isupper():
            return cell.words()
    return None


def _alone_in(title: Passage) -> Words | None:
    """A bare name in the title, for want of any fuller: "Protokoll 4/2011 – Direktionen", "Direktionens protokoll"."""
    if (match := _ALONE_IN_TITLE.fullmatch(title.string)) is None:
        return None
    for group in ("after", "before", "beside"):
        name = match.group(group)
        whole = group == "after" and match.end(group) == len(title.string)  # "Sammanträdesprotokoll direktionen"
        if name and (name[0].isupper() or whole) and name.casefold() in _ALONE:
            return title.words(*match.span(group))
    return None
