"""The announced coming meetings of the same body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from msgspec.structs import replace

from samtrad.reading.find.assignments_doers import is_body
from samtrad.reading.find.cover_columns import Field
from samtrad.reading.find.cover_days import Years, value_of
from samtrad.reading.find.cover_next_days import Around, of_others, other_meeting, shared_place, shared_times, sittings_in
from samtrad.reading.outline import Entry, Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Sitting
from samtrad.reading.text import Text
from samtrad.swedish.dates import find_dates
from samtrad.swedish.signs import has_any

_STOP = re.compile(r"(?<!\bkl)(?<!\bca)[.!?](?=\s+[A-ZÅÄÖ])")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_LONG = 250  # characters of a passage that is prose, not a list of days
_LABEL = 60  # characters of a heading or of what an aside opens with
_LABEL_WORDS = 4  # of a label over days: "KSO-rådet:"
_TOLD = ("ästa", "ommande", "ötet", "ammanträdet", "ammanträda ", "xtra", "igen", "åter", "stens ", "rens ", "årets ")
_OF_MEETINGS = ("möt", "Möt", "amman", "räff", "amråd", "illfäl")
_THEN = re.compile(r"[.!]?\s*(?:därefter|sedan|följande\s+möten|övriga\s+(?:möten|datum)|kommande\s+möten)\b", re.IGNORECASE)
_MEETS = re.compile(r"([\w-]+)\s+(?:möts|sammanträder|träffas|har\s+möte)\b")
_FROM_AND_TO = 2  # days of a sentence that moves a meeting
_MARK = re.compile(r"(?:[A-ZÅÄÖ]|\d{1,2})[.)]\s+")


@cache
def _heads() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:fastställande|fastställelse|antagande|beslut|information|förslag|planering|godkännande|plan|datum(?:\s+och\s+tid)?|tid(?:er)?(?:\s+och\s+plats)?)\s+(?:av|om|till|för|på)\s+)?(?P<whose>[\w-]+s\s+)?(?:"
        r"(?:kommande|nästa|nästkommande|årets|framtida|höstens|vårens|inplanerade|planerade|fastställda)\s+(?:\w+\s)?(?:\w*möten?(?:s?tider|sdatum)?|\w*mötes(?:tider|datum)|"
        r"\w*sammanträden?\w*|\w*träff(?:ar)?|mötestillfällen?|tillfällen?|nätverksmöten?|nätverksträff(?:ar)?|samråd|möte)|(?:\w*mötes|\w*sammanträdes|träff)(?:tider|tid|datum|plan|dagar|dag|schema|kalender)(?!\w)"
        r"|när\s+ses\s+vi|(?:sammanträden|möten|träffar)\s+(?:under\s+|för\s+|i\s+)?(?:(?:våren|hösten|år)\s+)?(?:19|20)\d\d|(?:möten|sammanträden|träffar)(?:\s+(?:framöver|framåt|våren|hösten|under\s+(?:våren|hösten))|\Z))",
        re.IGNORECASE,
    )


@cache
def _leads() -> re.Pattern[str]:
    """A sentence that a list of days stands under: "fastställer följande sammanträdesdagar", "Nämnden sammanträder:"."""
    return re.compile(
        r"\b(?:mötes|sammanträdes)(?:tider|tiderna|dagar|dagarna|datum)\b.{0,80}?(?:\b(?:följande|fastställ\w+)\b|:)|\bfastställ\w+\s+(?:följande\s+)?(?:mötes|sammanträdes)(?:tider|dagar|datum)|\b(?:sammanträder|sammanträda|träffas|möts)\b.{0,60}?(?:följande|:)|\b(?:sammanträder|träffas|möts)\s*\Z", re.IGNORECASE
    )


@cache
def _tells() -> re.Pattern[str]:
    return re.compile(
        r"(?P<next>\b(?:nästa|nästkommande)\s+(?:ordinarie\s+|fysiska\s+|digitala\s+|extra\s+)?(?:möte|sammanträde|nämnd|träff|\w+möte|\w+sammanträde|\w+träff|tillfälle|gång|samråd|styrgrupp|styrelsemöte)(?:t|n)?\b"
        r"|\bextra(?:insatt)?\s+(?:möte|sammanträde)\b|\b(?:träffas|möts|ses|sammanträder)\s+(?:igen|åter|härnäst)\b|\batt\s+sammanträda\b)|"
        r"(?P<several>\b(?:kommande|nästkommande|höstens|vårens|årets)\s+(?:möten|sammanträden|träffar)\b)|"
        r"(?P<moved>\b(?:nämnd|styrelse|råds|grupp)?(?:sammanträdet|mötet)\b.{0,60}\b(?:ändras?|flyttas?|tidigareläggs?|senareläggs?|äger rum|hålls)\b)",
        re.IGNORECASE,
    )


@cache
def _paper() -> re.Pattern[str]:
    """Papers are dated too, and those days are no meetings: "Tjänsteskrivelse daterad den 3 maj"."""
    return re.compile(r"utlåtande|skrivelse|daterad|\bprotokoll|yttrande|\bbeslutade\b|\bsenast\b", re.IGNORECASE)


@cache
def _ends_list() -> re.Pattern[str]:
    """What no list of meetings goes on behind: a table of tasks, what was sent to whom."""
    return re.compile(r"(?:åtgärd|att göra|vad|vem|ansvarig|beslutet skickas|skickas till|vid protokollet|vid anteckningarna|beslutsunderlag)\w*:?\b.{0,20}", re.IGNORECASE)


def read_next(outline: Outline, fields: Sequence[Field], sittings: Sequence[Sitting], years: Years, body: str) -> list[Sitting]:
    """Coming meetings in the order told, each day once, later than the meeting itself."""
    held = [date.fromisoformat(s.date) for s in sittings]
    found: dict[str, Sitting] = {}
    for sitting in (*_listed(outline, held, years, body), *_labelled(fields, held, years, body), *_told(outline, held, years, body)):
        if not held or held[-1] < date.fromisoformat(sitting.date):
            found.setdefault(sitting.date, sitting)
    return list(found.values())


def _around(held: Sequence[date], heading: str, body: str) -> Around:
    year = _YEAR.search(heading)
    near = date(int(year.group(1)), 7, 1) if year else None
    return Around(near or (held[-1] if held else None), bool(held) and near is None, body)


def _listed(outline: Outline, held: Sequence[date], years: Years, body: str) -> Iterator[Sitting]:
    """The days under a heading such as "Kommande möten 2021", or under a sentence that fixes them."""
    for entry in outline.entries:
        head = _heads().match(entry.heading)
        if head and "frågor" not in entry.heading and not of_others((head.group("whose") or "").strip().removesuffix("s"), body):
            yield from _in_list(entry.passages, outline.text, years, _around(held, entry.heading, body))
            continue
        for passages, lead in _led(entry):
            yield from _in_list(passages, outline.text, years, _around(held, lead, body))


def _led(entry: Entry) -> Iterator[tuple[list[Passage], str]]:
    """Lists of days inside an item: each with the passage that leads it."""
    passages = entry.passages
    for number, passage in enumerate(passages):
        string = passage.string
        if len(string) > _LONG or not has_any(string, _OF_MEETINGS):
            continue
        head = len(string) < _LABEL and _heads().fullmatch(_MARK.sub("", string.strip(" :*"), count=1))
        opens = ":" in string[:_LABEL] and _heads().match(string)
        if not (head or opens or _leads().search(string)):
            continue
        following = []
        for later in passages[number + 1 :]:
            if len(later.string) > _LONG or not (find_dates(later.string) or later.string.rstrip().endswith(":")):
                break
            following.append(later)
        if head or any(d.value.precision in {"day", "range"} for d in find_dates(string)) or following:
            yield [passage, *following], string


def _in_list(passages: Sequence[Passage], text: Text, years: Years, around: Around) -> Iterator[Sitting]:
    """The meetings of a list, with the time that it states once for all; of a table the columns that are the body's own."""
    chosen = []
    skipping = False
    own = any(_is_label(p) and around.body.casefold().startswith(p.string.strip(" :*").casefold()[:6]) for p in passages)
    for passage in passages:
        if _ends_list().fullmatch(passage.string.strip(" *")):
            break
        if _is_label(passage):
            skipping = of_others(passage.string, around.body) or (own and not around.body.casefold().startswith(passage.string.strip(" :*").casefold()[:6]))
        elif (own_words := _MEETS.match(passage.string)) and of_others(own_words.group(1), around.body):
            continue  # "Förbundsstyrelsen möts den 23 september"
        elif not skipping and not _paper().search(_without_asides(passage.string)):
            chosen.append(passage)
    labels: list[str] = []
    firsts = [next((d.start for d in find_dates(p.string)), len(p.string)) for p in chosen]
    shared = shared_times(chosen, firsts)
    place = next((found for p in chosen if (found := shared_place(p))), None)
    for passage, first in zip(chosen, firsts, strict=True):
        if year := _YEAR.search(passage.string, 0, first):
            around = around._replace(near=date(int(year.group(1)), 7, 1), forward=False)
        labels = _labels(passage, text) or labels
        for sitting in sittings_in(passage, years, around, end=_aside(passage.string)):
            if other_meeting(_label_over(sitting, passage, text, labels), around.body):
                continue
            yield replace(
                sitting,
                start=sitting.start or shared.start,
                end=sitting.end or (shared.end if sitting.start is None else None),
                place=sitting.place or place,
            )


def _labels(passage: Passage, text: Text) -> list[str]:
    """The labels of a table's columns, where a row holds nothing else: "Arbetsutskott | Nämnd"."""
    cells = text.lines[passage.lines[0]].cells
    words = [text.of(cell).strip(" *|") for cell in cells]
    return words if len(words) > 1 and not any(c.isdigit() for w in words for c in w) else []


def _label_over(sitting: Sitting, passage: Passage, text: Text, labels: Sequence[str]) -> str:
    """The label of the column that a day stands in, "" where there is none."""
    span = sitting.span
    if not isinstance(span, tuple):
        return ""
    for index in range(*passage.lines) if labels else ():
        for label, cell in zip(labels, text.lines[index].cells, strict=False):
            if cell[0] <= span[0] < cell[1]:
                return label
    return ""


def _is_label(passage: Passage) -> bool:
    string = passage.string.rstrip(" *")
    return string.endswith(":") and len(string.split()) <= _LABEL_WORDS and not any(c.isdigit() for c in string) and not _leads().search(string)


def _aside(string: str) -> int | None:
    """Where a sentence starts that speaks of something else than the meetings: "Sista dag att anmäla ärenden är"."""
    for match in _STOP.finditer(string):
        if other_meeting(string[match.end() : match.end() + _LABEL], "") or _paper().search(string, match.end()):
            return match.end()
    return None


def _without_asides(string: str) -> str:
    return string[: _aside(string)]


def _labelled(fields: Sequence[Field], held: Sequence[date], years: Years, body: str) -> Iterator[Sitting]:
    for field in fields:
        if field.kind == "next" and (passage := value_of(field, 12)) is not None:
            yield from sittings_in(passage, years, Around(held[-1] if held else None, bool(held), body))


def _told(outline: Outline, held: Sequence[date], years: Years, body: str) -> Iterator[Sitting]:
    """Sentences that tell of the next meeting and name its day; another body's ("Rådets nästa möte") are left out."""
    if not held:
        return
    around = Around(held[-1], forward=True, body=body)
    for passage in outline.telling:  # a day is told in figures or small letters
        string = passage.string
        if passage.kind == "furniture" or not has_any(string, _TOLD):
            continue
        for match in _tells().finditer(string):
            if not match.group("moved") and _of_another(string[: match.start()].rstrip(), body):
                continue
            named = list(sittings_in(passage, years, around, start=match.start(), end=(end := _sentence_end(string, match.end()))))
            # "mötet den 14 maj flyttas till den 21 maj": the day that it is moved to
            chosen = named if match.group("several") else named[1:] if match.group("moved") and len(named) == _FROM_AND_TO else named[:1]
            if chosen and (more := _THEN.match(string, end)):
                chosen = [*chosen, *sittings_in(passage, years, around, start=more.end(), end=_sentence_end(string, more.end()))]
            yield from (s for s in chosen if date.fromisoformat(s.date) > held[-1])


def _of_another(before: str, body: str) -> bool:
    """Whether the words before "nästa möte" say that it is another body's: "Kommunstyrelsens", "Arbetsgruppen träffas"."""
    if not before or before[-1] in ".:!?":
        return False
    last = before.rsplit(maxsplit=1)[-1].strip(",(")
    if last.endswith("s") and (last[:1].isupper() or is_body(last[:-1])):
        return not _is_own(last, body)
    return is_body(last) and not _is_own(last, body)


def _is_own(genitive: str, body: str) -> bool:
    """As in "Utskottets nästa sammanträde" in minutes of Barn- och utbildningsutskottet."""
    low = genitive.casefold().strip(".,")
    return low in {"vi", "vår", "vårt"} or low.removesuffix("s") in body.casefold()


def _sentence_end(string: str, at: int) -> int:
    """Where the sentence ends: a full stop before a capital; one after "kl" or between figures is none."""
    match = _STOP.search(string, at)
    return match.start() if match else len(string)
