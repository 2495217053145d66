"""What may be seen of rounds. One that minutes tell of is public where its meeting and item are now, whatever they were when it was read.

What a row says rests on its proof: an answer that was read in minutes which are public no longer is no answer to the public.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Case, CharField, Count, Exists, F, Max, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce

from samtrad.access.viewer import Viewer
from samtrad.documents.masking import BLOCK
from samtrad.followup.models import Round, RoundParty, RoundReply
from samtrad.followup.rounds import counting
from samtrad.followup.rounds.codes import DONE, OPEN, Force, Kind, State
from samtrad.followup.states import PartyState, ReplySource, RoundKind, RoundStage
from samtrad.matters.queries import Covers, covers
from samtrad.matters.standing.rows import capital
from samtrad.matters.states import PassageKind

Row = Mapping[str, Any]
TITLE = (
    "question",
    "meeting",
    "start",
    "end",
    "passage__title",
    "passage__kind",
    "passage__start",
    "passage__end",
    "item__heading",
    "meeting__reading__document",
    "meeting__reading__number",
    "meeting__body__name",
)
"""What a round's title is made of."""
_LATEST = 20
"""Rounds that are looked at for how long such rounds take."""
_WAYS = len(State) * 2
"""How many ways the rows of a round may stand: a state, in doubt or not."""


def shown() -> QuerySet[Round]:
    """The rounds that anyone may see, those told again of another but once."""
    here = Q(meeting=None) | Q(meeting__is_public=True, item__is_public=True)
    return Round.objects.public().filter(here).exclude(stage__in=[RoundStage.DRAFT, RoundStage.DROPPED])


def told_once() -> QuerySet[Round]:
    """The same without those that are a part of another which may be seen."""
    return shown().exclude(part_of__in=shown())


def seen(viewer: Viewer) -> QuerySet[Round]:
    """The rounds that someone may see, drafts of their bodies too."""
    return Round.objects.seen_by(viewer)


def title_of(row: Row, known: Covers) -> str:
    """What a round is called: what a person asked; else its item's heading, or what the topic calls itself where nothing in it is masked."""
    if row["meeting"] is None:
        return str(row["question"])
    if row["passage__kind"] != PassageKind.TOPIC:
        return str(row["item__heading"] or row["meeting__body__name"])
    place = (row["meeting__reading__document"], row["meeting__reading__number"], row["passage__start"], row["passage__end"])
    return str(row["meeting__body__name"]) if known.over(*place) else capital(str(row["passage__title"]))


def title(round_: Round) -> str:
    """What a round is called, as anyone may read it now: also where whoever reads it has a link alone."""
    row = Round.objects.filter(pk=round_.pk).values(*TITLE).first()
    if row is None or row["meeting"] is None:
        return round_.question
    return title_of(row, covers([row["meeting__reading__document"]] if row["meeting__reading__document"] else []))


def asker(round_: Round) -> str:
    """Who asks, by name, to whoever is asked or keeps it: the organisation, else as printed, else the body that it is put for; empty where that is not known."""
    return round_.sender.name if round_.sender else round_.sender_words or (round_.body.name if round_.body else "")


def titles(rounds: Iterable[int]) -> dict[int, str]:
    """What rounds are called, as anyone may read it now, by their ids: two questions."""
    rows = list(Round.objects.filter(pk__in=set(rounds)).values("pk", *TITLE))
    known = covers(row["meeting__reading__document"] for row in rows if row["meeting__reading__document"])
    return {row["pk"]: title_of(row, known) for row in rows}


def took() -> list[int]:
    """How many days the latest recommendations to adopt took that several parties answered: each until its last answer whose days are known. Two questions."""
    latest = shown().filter(kind=RoundKind.ADOPTION, stage__in=(RoundStage.OPEN, RoundStage.CLOSED)).order_by("-id")
    rows = RoundParty.objects.filter(
        round__in=list(latest.values_list("pk", flat=True)[:_LATEST]), doubt="", took__isnull=False, state__in=(PartyState.ADOPTED, PartyState.DECLINED)
    )
    return [one["longest"] for one in rows.order_by().values("round").annotate(longest=Max("took"), rows=Count("id")) if one["rows"] > 1 and one["longest"]]


def unproved() -> QuerySet[RoundReply]:
    """Answers that were read and confirmed, in minutes that are public no longer or say it no longer."""
    gone = Q(decision=None) | Q(decision__is_public=False) | Q(meeting__is_public=False)
    return RoundReply.objects.filter(gone, is_confirmed=True, source=ReplySource.MINUTES)


def unproved_rows() -> QuerySet[Any, Any]:
    """The rows that rest on such answers: asked for once and not of each row, as they are few among very many."""
    later = RoundReply.objects.filter(party=OuterRef("party"), is_confirmed=True, version__gt=OuterRef("version"))
    return unproved().filter(~Exists(later)).values("party")


def unheard() -> Q:
    """Of rows that were asked, those of which nothing has been heard as anyone may see them (``state_shown``): one question first, so that where there is no such answer an index tells the rest."""
    waits, hidden = Q(state__in=(PartyState.ASKED, PartyState.EXTENDED)), list(unproved_rows().values_list("party", flat=True))
    return waits | Q(pk__in=hidden) if hidden else waits


def state_shown(before: str = "") -> Case:
    """The state of a row as anyone may see it: what rests on minutes that are not public, or not there, has not been heard."""
    hidden = Q(**{f"{before}pk__in": unproved_rows()})
    return Case(
        When(hidden & Q(**{f"{before}is_asked": True}), then=Value(PartyState.ASKED)),
        When(hidden, then=Value(PartyState.NOT_ASKED)),
        default=F(f"{before}state"),
        output_field=CharField(),
    )


def number_shown() -> Coalesce:
    """The case number of a row as anyone may see it: what was read in minutes as it stands there now, none where it is masked or not public any more."""
    read = Q(source=ReplySource.MINUTES)
    open_now = Q(decision__item__is_public=True) & ~Q(decision__item__case_number__contains=BLOCK)
    told = Case(When(read & open_now, then=F("decision__item__case_number")), When(read, then=Value("")), default=F("case_number"), output_field=CharField())
    given = RoundReply.objects.filter(party=OuterRef("pk"), is_confirmed=True).exclude(case_number="").exclude(pk__in=unproved()).order_by("-version")
    return Coalesce(Subquery(given.annotate(told=told).values("told")[:1]), Value(""))


def found_replies(rounds: Iterable[int]) -> QuerySet[RoundReply]:
    """Answers that were read in public minutes and nobody has confirmed or refused."""
    return found_in_minutes().filter(party__round__in=list(rounds))


def found_in_minutes() -> QuerySet[RoundReply]:
    """All of those, of whatever round."""
    rows = RoundReply.objects.filter(source=ReplySource.MINUTES, is_confirmed=False, is_refused=False)
    return rows.filter(meeting__is_public=True, decision__is_public=True)


class Standing(NamedTuple):
    """How a round stands: how many parties it has, of how many an answer is proved, whether it is in force, and the day of the latest answer where it is."""

    parties: int
    done: int
    force: Force | None
    since: date | None


def standings(rounds: QuerySet[Round], fields: Sequence[str], most: int) -> list[tuple[Row, Standing]]:
    """The latest of some rounds, each with how it stands as anyone may see it: one question, however many rows they have."""
    by_state = rounds.annotate(shown=state_shown("parties__")).order_by("-id").values("id", *fields, "shown", "parties__doubt")
    found: dict[int, list[Row]] = {}
    for row in by_state.annotate(rows=Count("parties"), latest=Max("parties__since"))[: most * _WAYS]:
        found.setdefault(row["id"], []).append(row)
    return [(rows[0], _standing(Kind(rows[0]["kind"]), [row for row in rows if row["rows"]])) for rows in list(found.values())[:most]]


def _standing(kind: Kind, rows: Sequence[Row]) -> Standing:
    force = counting.force(kind, [counting.Row("", State(row["shown"]), doubtful=bool(row["parties__doubt"])) for row in rows])
    latest = max((row["latest"] for row in rows if row["latest"]), default=None) if force == Force.ALL else None
    return Standing(sum(row["rows"] for row in rows), sum(row["rows"] for row in rows if row["shown"] in DONE), force, latest)


def counted(rounds: Sequence[int]) -> dict[int, dict[State, int]]:
    """How many rows of each round stand how, as anyone may see it: two questions, however many rows there are."""
    told: dict[int, dict[State, int]] = {pk: dict.fromkeys(State, 0) for pk in rounds}
    rows = RoundParty.objects.filter(round__in=rounds).annotate(shown=state_shown()).order_by()
    for row in rows.values("round", "shown").annotate(rows=Count("id")):
        told[row["round"]][State(row["shown"])] += row["rows"]
    waiting = found_replies(rounds).annotate(shown=state_shown("party__")).order_by().values_list("party", "party__round", "shown").distinct()
    for _party, round_, state in waiting:
        stands = State(state)
        if stands in OPEN:
            told[round_][stands] -= 1
            told[round_][State.FOUND] += 1
    return told
