"""One round: what is asked, how each party stands by which proof, who is missing, how long it took, and what minutes report of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.utils.timezone import localdate
from msgspec import Struct

from samtrad.documents.masking import BLOCK
from samtrad.followup.models import RoundParty, RoundReply, RoundTold, RoundTotal
from samtrad.followup.queries.reply_files import released
from samtrad.followup.queries.round_papers import for_anyone
from samtrad.followup.queries.rounds import TITLE, found_replies, number_shown, shown, state_shown, title_of, unproved
from samtrad.followup.rounds import counting, telling
from samtrad.followup.rounds.codes import DONE, OPEN, Kind, State, Told
from samtrad.matters.queries import TITLE as MATTER_TITLE
from samtrad.matters.queries import Covers, covers, masked
from samtrad.matters.queries import title_of as matter_title
from samtrad.portal import addresses
from samtrad.portal.queries.bodies import lists as bodies
from samtrad.portal.queries.lines import body_name
from samtrad.portal.queries.rounds.lists import link_to, with_page
from samtrad.portal.shapes import Link, Proof
from samtrad.register.named import EVERYBODY, NOBODY

Row = Mapping[str, Any]
_FIELDS = (
    "id",
    "address",
    "kind",
    "stage",
    "text",
    "asked_on",
    "last_day",
    "applies_from",
    "case_number",
    "page",
    "sender_words",
    "group_words",
    "told_parties",
    "sender__name",
    "sender__slug",
    "body__name",
    "body__slug",
    "body__owner__name",
    "part_of__address",
    "meeting__slug",
    "meeting__first_day",
    "meeting__body__slug",
    "meeting__body__owner__name",
    "meeting__reading__document__address",
    "meeting__reading__document__indexable",
    "meeting__reading__document__elected_alone",
    *TITLE,
)
_PARTY = ("id", "ground", "doubt", "number", "is_asked", "asked_on", "last_day", "extended_to", "since", "took", "shown")
_ORGANISATION = ("organisation__name", "organisation__slug", "organisation__kind", "organisation__county", "of__name")
_REPLY = ("party", "version", "answer", "source", "day", "body_name", "paragraph", "is_confirmed")
_READ = (
    "decision__ordinal",
    "decision__start",
    "decision__end",
    "decision__page",
    "decision__item__number",
    "meeting__slug",
    "meeting__reading__number",
    "meeting__reading__document__address",
)


class Words(Struct, frozen=True):
    """Something that minutes say, with where it stands; ``text`` is empty where something in it is masked. ``first`` and ``last``: when it is to be out."""

    text: str
    day: date | None
    proof: Proof | None
    told: str = ""
    first: date | None = None
    last: date | None = None


class TotalLine(Struct, frozen=True, kw_only=True):
    """A dated total, with the words that give it."""

    figure: str
    value: int
    whole: int | None
    day: date | None
    words: str
    proof: Proof | None


class RowLine(Struct, frozen=True, kw_only=True):
    """A party's row, and the answer that it rests on."""

    name: str
    url: str
    county: str
    state: str
    since: date | None
    until: date | None
    is_late: bool
    took: int | None
    ground: str
    of: str
    doubt: str
    case_number: str
    body_name: str
    paragraph: str
    decision: str
    proof: Proof | None


class FileLine(Struct, frozen=True):
    """A file that came with an answer and was released: whose, what it is called, where."""

    party: str
    name: str
    url: str


class PaperLine(Struct, frozen=True):
    """A paper of the one who asks: what it is called, which version holds since when, its size in bytes, what kind of file it is, where."""

    name: str
    version: int
    day: date
    size: int
    kind: str
    url: str


class RoundPage(Struct, frozen=True, kw_only=True):
    """A round, with its rows in the order of their names."""

    url: str
    title: str
    kind: str
    stage: str
    text: str
    sender: Link | None
    sender_words: str
    body: Link | None
    asked_on: date | None
    last_day: date | None
    applies_from: date | None
    applies_by: Proof | None
    planned: Words | None
    case_number: str
    group_words: str
    groups: list[Words]
    rows: list[RowLine]
    papers: list[PaperLine]
    files: list[FileLine]
    counts: dict[str, int]
    force: str
    missing: list[str]
    late: list[str]
    median: float | None
    timed: int
    totals: list[TotalLine]
    tellings: list[Words]
    is_out: bool | None
    contradicted: bool
    matter: Link | None
    meeting: Link | None
    part_of: str
    proof: Proof | None
    indexable: bool


def round_page(address: str, today: date) -> RoundPage | None:
    """The page of a round; None where nobody may see any."""
    found = shown().filter(address=address).values(*_FIELDS, *(f"passage__matter__{one}" for one in ("address", "is_public", *MATTER_TITLE))).first()
    if found is None:
        return None
    known = covers([found["meeting__reading__document"]] if found["meeting__reading__document"] else [])
    rows = _rows(found["id"], today)
    counted = [counting.Row(row.name, State(row.state), row.took, row.until, bool(row.doubt)) for row in rows]
    told = list(RoundTold.objects.filter(round=found["id"]).order_by("start"))
    tellings = [_telling(one, found, known) for one in told]
    out = telling.heard([telling.Heard(Told(one.told), one.day) for one in tellings])
    force = counting.force(Kind(found["kind"]), counted)
    names = NOBODY if found["meeting__reading__document__elected_alone"] else EVERYBODY
    return RoundPage(
        url=addresses.round_(found["address"]),
        title=title_of(found, known),
        kind=found["kind"],
        stage=found["stage"],
        text=found["text"],
        sender=link_to(found["sender__name"], found["sender__slug"], with_page([found["sender__slug"]])),
        sender_words=names.one(_said(found["sender_words"], found, known, told)),
        body=_body(found),
        asked_on=found["asked_on"],
        last_day=found["last_day"],
        applies_from=found["applies_from"],
        applies_by=_applies_by(tellings) if found["applies_from"] else None,
        planned=next((one for one in tellings if one.told == Told.PLANNED), None),
        case_number=found["case_number"],
        group_words=_said(found["group_words"], found, known, told),
        groups=[Words(_open(found, known, text, start, end), None, _words(found, start, end)) for text, start, end in found["told_parties"]],
        rows=rows,
        papers=_papers(address),
        files=_files(address),
        counts={state.value: count for state, count in counting.counts(counted).items()},
        force=force.value if force and rows else "",
        missing=counting.missing(counted),
        late=counting.late(counted, today),
        median=counting.middle(counted),
        timed=sum(row.took is not None for row in rows),
        totals=[_total(one, found, known) for one in RoundTotal.objects.filter(round=found["id"]).order_by("start")],
        tellings=tellings,
        is_out=out.out,
        contradicted=out.contradicted,
        matter=_matter(found),
        meeting=Link(body_name(found, "meeting__body__"), addresses.meeting(found["meeting__slug"])) if found["meeting__slug"] else None,
        part_of=_part_of(found),
        proof=_words(found, found["start"], found["end"], found["page"]),
        indexable=bool(found["meeting__reading__document__indexable"]) or not found["meeting__slug"],
    )


def _applies_by(tellings: Sequence[Words]) -> Proof | None:
    """Where it says from when it is to hold: a sentence of its own, else the question itself."""
    said = {one.told: one.proof for one in reversed(tellings)}
    return said.get(Told.APPLIES) or said.get(Told.ASKED)


def _body(found: Row) -> Link | None:
    """The body that asks, with its page where it has one."""
    if not found["body__slug"]:
        return None
    has_page = bodies.shown().filter(slug=found["body__slug"]).exists()
    return Link(body_name(found, "body__"), addresses.body(found["body__slug"]) if has_page else "")


def _words(found: Row, start: int, end: int, page: int = 0) -> Proof | None:
    return addresses.words(found["meeting__reading__document__address"] or "", found["meeting__reading__number"] or 1, start, end, page)


def _open(found: Row, known: Covers, text: str, start: int, end: int) -> str:
    """Words as anyone may read them: none where something in them is masked now."""
    return "" if known.over(found["meeting__reading__document"], found["meeting__reading__number"], start, end) else text


def _said(words: str, found: Row, known: Covers, told: Sequence[RoundTold]) -> str:
    """Words that some telling holds, as anyone may read them; where none holds them, what the round rests on is all that they may stand in."""
    places = [(one.start, one.end) for one in told if words in one.text] or [(found["start"], found["end"])]
    return words if words and any(_open(found, known, words, *place) for place in places) else ""


def _part_of(found: Row) -> str:
    """The round that it is told again of, where anyone may see that."""
    address = found["part_of__address"]
    return addresses.round_(address) if address and shown().filter(address=address).exists() else ""


def _telling(one: RoundTold, found: Row, known: Covers) -> Words:
    proof = _words(found, one.start, one.end, one.page)
    return Words(_open(found, known, one.text, one.start, one.end), one.day, proof, one.told, one.first, one.last)


def _total(one: RoundTotal, found: Row, known: Covers) -> TotalLine:
    words = _open(found, known, one.words, *_sentence(one))
    return TotalLine(figure=one.figure, value=one.value, whole=one.whole, day=one.day, words=words, proof=_words(found, one.start, one.end, one.page))


def _sentence(one: RoundTotal) -> tuple[int, int]:
    """Where the sentence stands that states a figure; more than it where the figure's place in it isn't sure."""
    if one.words.count(one.figure) == 1:
        start = one.start - one.words.index(one.figure)
        return start, start + len(one.words)
    return max(0, one.start - len(one.words)), one.end + len(one.words)


def _matter(found: Row) -> Link | None:
    """The matter that the passage belongs to, where anyone may see it."""
    if not found["passage__matter__is_public"]:
        return None
    row = {name: found[f"passage__matter__{name}"] for name in MATTER_TITLE}
    return Link(
        matter_title(row, masked([row])) if row["name"] or row["titled__meeting__body__name"] else "", addresses.matter(found["passage__matter__address"])
    )


def _rows(round_: int, today: date) -> list[RowLine]:
    parties = RoundParty.objects.filter(round=round_).annotate(shown=state_shown(), number=number_shown()).order_by("organisation__sort_key", "id")
    answers = _answers(round_)
    found = list(parties.values(*_PARTY, *_ORGANISATION))
    paged = with_page(row["organisation__slug"] for row in found)
    return [_row(row, answers.get(row["id"]), paged, today) for row in found]


def _papers(address: str) -> list[PaperLine]:
    """The papers that anyone may have: one question."""
    return [
        PaperLine(one.name, one.version, localdate(one.at), one.size, one.kind, f"{addresses.round_(address)}handling/{one.pk}/")
        for one in for_anyone().filter(round__address=address)
    ]


def _files(address: str) -> list[FileLine]:
    """The files that were released: one question."""
    rows = released().filter(reply__party__round__address=address).values_list("pk", "file_name", "reply__party__organisation__name")
    return [FileLine(party, name, f"{addresses.round_(address)}fil/{pk}/") for pk, name, party in rows]


def _answers(round_: int) -> dict[int, Row]:
    """The answer that each row rests on: the last that is confirmed; else the last that was read in public minutes."""
    found = {row["party"]: row for row in found_replies([round_]).order_by("version").values(*_REPLY, *_READ)}
    confirmed = RoundReply.objects.filter(party__round=round_, is_confirmed=True).exclude(pk__in=unproved()).order_by("version")
    return found | {row["party"]: row for row in confirmed.values(*_REPLY, *_READ)}


def _row(row: Row, answer: Row | None, paged: frozenset[str], today: date) -> RowLine:
    state = State(row["shown"])
    if answer and not answer["is_confirmed"] and state in OPEN:
        state = State.FOUND
    if state not in DONE and state != State.FOUND:
        answer = None
    until = row["extended_to"] or row["last_day"]
    read = answer and answer["decision__ordinal"] is not None
    return RowLine(
        name=row["organisation__name"],
        url=addresses.organisation(row["organisation__slug"]) if row["organisation__slug"] in paged else "",
        county=row["organisation__county"] if row["organisation__kind"] == "municipality" else "",
        state=state.value,
        since=answer["day"] if answer else None,
        until=until,
        is_late=bool(until and until < today and state in (State.ASKED, State.EXTENDED)),
        took=row["took"] if state in DONE else None,
        ground=row["ground"],
        of=row["of__name"] or "",
        doubt=row["doubt"],
        case_number=row["number"] if state in DONE else "",
        body_name=answer["body_name"] if answer else "",
        paragraph=answer["paragraph"] if answer and BLOCK not in (answer["decision__item__number"] or "") else "",
        decision=addresses.decision(answer["meeting__slug"], answer["decision__ordinal"]) if answer and read else "",
        proof=_proof(answer) if answer and read else None,
    )


def _proof(answer: Row) -> Proof | None:
    where = (answer["decision__start"], answer["decision__end"], answer["decision__page"])
    return addresses.words(answer["meeting__reading__document__address"] or "", answer["meeting__reading__number"] or 1, *where)
