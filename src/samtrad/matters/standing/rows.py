"""Stations from rows: what the passages of a matter say of how it stands, as the register keeps them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import msgspec
from msgspec import structs

from samtrad.matters.linking.passage import Key
from samtrad.matters.standing.announced import Announced
from samtrad.matters.standing.bodies import is_common, is_own_name
from samtrad.matters.standing.standing import OVER, standing
from samtrad.matters.standing.stations import Act, Station
from samtrad.reading.words import Span

Row = Mapping[str, Any]
FIELDS = ("id", "meeting_id", "document", "record", "start", "end", "day", "acts", "announced")
"""What a row of a passage must hold to be a station, beside how its body is called."""
_LONGEST = 200


class Told(NamedTuple):
    """How a matter stands by its passages, whatever day it is: where ``rests_from`` has come, it is resting instead.

    ``lies_by`` is the passage that says with whom it lies, ``lies_at`` the words that name them; none where it is its own body.
    """

    state: str
    rests_from: date | None
    lies_with: str
    lies_by: int | None
    lies_at: Span


NOTHING = Told("", None, "", None, (0, 0))
"""How what has no public passage stands."""


def told_by(rows: Sequence[Row], called: Callable[[Row], str]) -> Told:
    """How the matter of these passages stands; ``called`` tells how a row's body is called."""
    shown = outer(rows)
    by_key = {key_of(row): row for row in shown}
    found = standing([station(row, called(row)) for row in shown], None)
    said = found.lies_with if found.state not in OVER else None
    teller = by_key[said.proof.key] if said else None
    is_named = said is not None and teller is not None and said.who != called(teller)
    return Told(
        state=found.state.value,
        rests_from=date.fromisoformat(found.rests_from) if found.rests_from else None,
        lies_with=within(said.who)[:_LONGEST] if said else "",
        lies_by=teller["id"] if teller else None,
        lies_at=said.proof.span if said and is_named else (0, 0),
    )


def outer(rows: Sequence[Row]) -> list[Row]:
    """The passages that stand inside no other: what is within one, that one tells too."""
    return [row for row in rows if not any(_within(row, other) for other in rows)]


def _within(row: Row, other: Row) -> bool:
    if row["id"] == other["id"] or row["meeting_id"] != other["meeting_id"]:
        return False
    inside = other["start"] <= row["start"] and row["end"] <= other["end"]
    return bool(inside and (row["end"] - row["start"], row["id"]) < (other["end"] - other["start"], other["id"]))


def key_of(row: Row) -> Key:
    """What a row's station goes by."""
    return (row["document"], row["record"], row["start"], row["end"])


def station(row: Row, body: str, is_hidden: Callable[[Span], bool] = lambda _: False) -> Station:
    """The station that a row is. Of hidden words it is told without names what was done and that something is to come."""
    acts = [own_act(act, body) for act in msgspec.convert(tuple(row["acts"]), tuple[Act, ...])]
    announced = msgspec.convert(tuple(row["announced"]), tuple[Announced, ...])
    return Station(
        key=key_of(row),
        day=row["day"].isoformat() if row["day"] else None,
        body=body,
        organisation=None,
        acts=tuple(structs.replace(act, by=None, to=None, text="") if is_hidden(act.span) else act for act in acts),
        announced=tuple(structs.replace(one, body=None, text="") if is_hidden(one.span) else one for one in announced),
    )


def own_act(act: Act, body: str) -> Act:
    """What was decided at the meeting itself was decided by its body, whatever short name the clause gives it; so was what "Nämnden" did before in a board's minutes."""
    if act.proposed or (act.reported and not (act.by and is_own_name(act.by, body))):
        return act
    return structs.replace(act, by=None)


def capital(name: str) -> str:
    """A name that stands by itself, though it was taken out of a sentence."""
    return name[:1].upper() + name[1:]


def within(name: str) -> str:
    """A name that stands within a sentence, though it may have opened one: "hos kommunerna", "hos tekniska utskottet", but "hos Chefsnätverket vård och omsorg"."""
    return name[:1].lower() + name[1:] if name[1:2].islower() and is_common(name) else name
