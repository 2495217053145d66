"""What kind of document it is, its title, and the body and organisation that its first lines name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from samtrad.reading.find.cells.rows import Row, joined_passage, words_of
from samtrad.reading.find.sheet.columns import Field
from samtrad.reading.find.sitting.body import ORGANISATION, body_in_title, find_body, stretch_from
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Kind
from samtrad.reading.words import Words
from samtrad.swedish.names import is_organisation

_KINDS: tuple[tuple[str, Kind], ...] = (
    ("minnesanteckning", "notes"), ("mötesanteckning", "notes"), ("anteckning", "notes"), ("noteringar", "notes"), ("mötesnotering", "notes"), ("protokoll", "minutes"),
    ("sammanträdesprotokoll", "minutes"), ("mötesprotokoll", "minutes"), ("styrelseprotokoll", "minutes"), ("beslutsprotokoll", "minutes"), ("utdrag ur protokoll", "minutes"),
    ("utdrag ur sammanträdesprotokoll", "minutes"), ("kallelse", "call"), ("dagordning", "agenda"), ("föredragningslista", "agenda"), ("ärendelista", "agenda"), ("agenda", "agenda"),
)  # fmt: skip
_NOT_MINUTES = ("tjänsteskrivelse", "tjänsteutlåtande", "reglemente", "policy", "riktlinje", "avtal", "överenskommelse", "rapport", "verksamhetsplan", "remissvar", "motion", "delegationsordning", "arbetsordning", "yttrande", "pressmeddelande", "handlingsplan", "inbjudan", "årsredovisning", "nyhetsbrev", "skrivelse", "interpellation", "medborgarförslag", "uppdragsbeskrivning", "rutin", "budget")  # fmt: skip
_CAME = re.compile(
    r"^[\W\d_]*(?:(?:ej |icke )?(?:närvarande|tjänstgörande)|närvaro|närvarolista|beslutande|frånvarande|vid protokollet|vid pennan|antecknat av|justeras|justerat)\b(?!rätt)",
    re.IGNORECASE | re.MULTILINE,
)
_TOOK_PART = re.compile(r"^[\W\d_]*(?:deltagare|deltog|deltagande|medverkande|på plats)\b", re.IGNORECASE | re.MULTILINE)
_SPACED = re.compile(r"(?:[A-ZÅÄÖ] ){5,}[A-ZÅÄÖ]\b")
"""A title set with spaces between its letters: "P R O T O K O L L"."""
_TOLD_BEHIND = re.compile(r"\w\s?[–—-]\s(protokoll|(?:minnes|mötes)?anteckningar|mötesnoteringar)(?=\s|\Z)(?!\s(?:från|för)\s(?:förra|föregående))")
"""What kind it is behind the name of the body: "Äldreomsorgschefer i länet – anteckningar 8 februari 2024"."""
_DAY_BEHIND = re.compile(r"[\s,:–-]+(?:nr\.?\s*)?(?:den\s)?\d[\d\s:./-]*\Z")
"""A day or number behind it: "Direktionens protokoll 2023-08-22", "Styrelsens protokoll nr 3/2012"."""
_EARLIER = ("föregående", "förra", "senaste", "tidigare")
_FEW = 14
_WORTH = 3
_MAIL = ("ämne:", "subject:", "från:", "till:", "skickat:", "kopia:", "bifogat:", "bilagor:", "vb:", "sv:", "re:", "fw:")
"""What lines of a letter's head open with, which minutes may be sent under."""
_SUBJECT = re.compile(r"(?:ämne|subject|rubrik|ang|angående):\s*(?:(?:vb|sv|re|fw|fwd):\s*)*")
"""Before what a letter is about: "Ämne: VB: Anteckningar från skolchefsmötet 9 okt"."""
_WHOSE = re.compile(r"\b(?:vid|från)\s+\w+s\s+(?:ordinarie\s|extra\s)?(?:sammanträde|möte)\b")


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
    if kind in {"call", "agenda"} and people > 2 and _was_held(outline, kind):
        kind = "minutes"
    body = find_body(outline, rows, fields, title)
    words = words_of(title, 0, len(title.string)) if title else None
    return Face(kind, words, body, _organisation(rows, body), extract=words is not None and "utdrag" in words.casefold())


def _was_held(outline: Outline, kind: Kind) -> bool:
    """Whether the lists are of those who came: a call lists whom it calls, an agenda that has a list is what notes grew from."""
    return _CAME.search(outline.text.string) is not None or (kind == "agenda" and _TOOK_PART.search(outline.text.string) is not None)


def _titled(rows: Sequence[Row]) -> tuple[Kind, Passage | None]:
    """The first line that opens with the name of a kind of document; minutes and notes go before a call.

    A later line that does so too and names the body is the fuller title: a page header says "PROTOKOLL", the line
    under it "Protokoll fört vid styrelsens sammanträde".
    """
    first: tuple[Kind, Passage | None] = ("minutes", None)
    weak: tuple[Kind, Passage | None] = ("minutes", None)
    for number, row in enumerate(rows):
        for cell in row.cells:
            low = close_set(cell.string).casefold()
            subject = _SUBJECT.match(low)
            if not (cell.string[0].isupper() and len(low) < 150) or (low.startswith(_MAIL) and not subject):
                continue
            kind = kind_of(low[subject.end() :] if subject else low)
            if subject:
                if kind in {"minutes", "notes"} and first[1] is None and (said := cell.cut(subject.end())) is not None:
                    first = (kind, joined_passage([said]))
                continue
            if kind in {"minutes", "notes"}:
                title = joined_passage(stretch_from(rows, number, cell))
                if first[1] is None:
                    first = (kind, title)
                elif first[1].string.count(" ") < 2 and first[0] == kind and _is_fuller(title):
                    return kind, title
            elif kind is not None and weak[1] is None and ":" not in low:
                weak = (kind, joined_passage([cell]))
    return first if first[1] is not None else weak


def _is_fuller(title: Passage) -> bool:
    """Whether a title names a body, or tells of whose meeting it is of."""
    return body_in_title(title) is not None or bool(_WHOSE.search(title.string))


def close_set(string: str) -> str:
    """A string whose letters are set apart, set close."""
    match = _SPACED.match(string)
    return match.group().replace(" ", "") + string[match.end() :] if match else string


def kind_of(low: str) -> Kind | None:
    """The kind of document that a line names, in small letters; None for other lines."""
    for word, kind in _KINDS:
        if low.startswith(word):
            if low[len(word) :].startswith(
                ("santeckning", "et är justerat", "et justeras", "sjuster", "förare", "et finns", "et förvaras", "et ", "ssekreterare", "sekreterare")
            ):
                return None
            return kind if low.count(" ") < _FEW and not low.endswith(".") else None
    if (told := _TOLD_BEHIND.search(low)) and low.count(" ") < _FEW and not low.endswith("."):
        return "minutes" if told.group(1) == "protokoll" else "notes"
    named = _DAY_BEHIND.sub("", low)
    if named.endswith((" protokoll", "sprotokoll", " minnesanteckningar", " anteckningar")) and named.count(" ") < 7 and not low.startswith(_EARLIER):
        return "minutes" if named.endswith("protokoll") else "notes"
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
    score += any(f.kind == "secretary" and f.rows for f in fields) and any(f.kind == "people" and f.rows for f in fields)
    score += "juster" in string or "sammanträde" in string.casefold()
    if score < _WORTH:
        return "other"
    return "notes" if "nteckningar" in string and "rotokoll" not in string else "minutes"


def _organisation(rows: Sequence[Row], body: Words | None) -> Words | None:
    """The first line that names a municipality, region or federation and nothing else."""
    for row in rows:
        for cell in row.cells:
            if len(cell.string) < 60 and ORGANISATION.fullmatch(cell.string) and cell.string != body and is_organisation(cell.string):
                return cell.words()
    return None
