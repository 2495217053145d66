"""How a matter stands, for its page: its state, who has it, what is due and what was announced and not seen, each with its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct

from samtrad.matters.linking.passage import Key
from samtrad.matters.queries import Covers
from samtrad.matters.standing.announced import LATELY
from samtrad.matters.standing.bodies import same_body
from samtrad.matters.standing.rows import capital, key_of, outer, station, within
from samtrad.matters.standing.standing import OVER, Expectation, Said, Standing, counted, standing
from samtrad.matters.standing.standing import Proof as Resting
from samtrad.matters.standing.stations import Station
from samtrad.portal import addresses
from samtrad.portal.queries.lines import body_name
from samtrad.portal.shapes import Proof

Row = Mapping[str, Any]
_SHOWN = 4
"""Of what is due and of loose ends, how many are told, the nearest first."""


class Who(Struct, frozen=True):
    """Someone as the words have it."""

    name: str
    proof: Proof | None


class Due(Struct, frozen=True, kw_only=True):
    """Something announced for some days, by the step with this key; ``body`` as the words have it, ``lane`` the body's address where it is known."""

    key: str
    since: str
    start: date
    end: date
    body: str
    lane: str
    text: str
    proof: Proof | None


class Stands(Struct, frozen=True, kw_only=True):
    """How a matter stands; those who decided last come first in ``decided``."""

    state: str
    because: Proof | None
    lies_with: Who | None
    next: list[Who]
    decided: list[Who]
    awaited: list[Who]
    due: list[Due]
    loose: list[Due]


def stands(rows: Sequence[Row], keys: Mapping[int, str], known: Covers, today: date) -> Stands | None:
    """How a matter stands on a day, by the rows of its public passages and the keys of their steps; None where it has none."""
    shown = outer(rows)
    if not shown:
        return None

    def told_of(row: Row) -> Station:
        """Where something was masked since it was put down, who did it and what is to come is told without names."""
        document, number = row["meeting__reading__document"], row["meeting__reading__number"]
        return station(row, body_name(row, "meeting__body__"), lambda span: known.over(document, number, *span))

    by_key = {key_of(row): row for row in shown}
    return _worded(standing([told_of(row) for row in shown], today.isoformat()), by_key, keys, today)


def _worded(told: Standing, by_key: Mapping[Key, Row], keys: Mapping[int, str], today: date) -> Stands:
    lanes = {body_name(row, "meeting__body__"): addresses.body(row["meeting__body__slug"]) for row in by_key.values()}

    def proof(of: Resting) -> Proof | None:
        row = by_key[of.key]
        return addresses.words(row["meeting__reading__document__address"] or "", row["meeting__reading__number"] or 1, *of.span)

    def who(said: Said) -> Who:
        return Who(capital(said.who), proof(said.proof))

    def due(number: int, one: Expectation) -> Due:
        row = by_key[one.proof.key]
        body = one.announced.body or ""
        own = addresses.body(row["meeting__body__slug"])
        lane = next((url for name, url in lanes.items() if body and same_body(body, name)), own)
        return Due(
            key=f"v{number}",
            since=keys.get(row["id"], ""),
            start=date.fromisoformat(one.announced.start),
            end=date.fromisoformat(one.announced.end),
            body=body,
            lane=lane,
            text=one.announced.text,
            proof=proof(one.proof),
        )

    open_ends = [due(number, one) for number, one in enumerate(_each(told.expectations), 1)]
    return Stands(
        state=told.state.value,
        because=proof(told.because) if told.because else None,
        lies_with=Who(within(told.lies_with.who), proof(told.lies_with.proof)) if told.lies_with and told.state not in OVER else None,
        next=_once([who(one) for one in told.next]),
        decided=fullest([who(one) for one in reversed(counted(told.decided))]),
        awaited=_once([who(one) for one in told.awaited]),
        due=sorted((one for one in open_ends if one.end >= today), key=lambda one: one.end)[:_SHOWN],
        loose=[]
        if told.state in OVER
        else sorted((one for one in open_ends if today - LATELY <= one.end < today), key=lambda one: one.end, reverse=True)[:_SHOWN],
    )


def _each(expectations: Sequence[Expectation]) -> list[Expectation]:
    """What was announced and has not been met; the same days told of again are told once, by those who told of them last."""
    found: dict[tuple[str, str], Expectation] = {}
    for one in expectations:
        if not one.met_by:
            found[one.announced.start, one.announced.end] = one
    return list(found.values())


def fullest(told: Sequence[Who]) -> list[Who]:
    """Each once where it is first told, by the longest way of naming it: "Fullmäktige" may be told of what "Kommunfullmäktige, Fagerhed" decided."""
    found: list[Who] = []
    for one in told:
        at = next((at for at, known in enumerate(found) if same_body(one.name, known.name)), None)
        if at is None:
            found.append(one)
        elif len(one.name) > len(found[at].name):
            found[at] = one
    return found


def _once(told: Sequence[Who]) -> list[Who]:
    """Each once, by the first way of naming them."""
    found: list[Who] = []
    for one in told:
        if not any(same_body(one.name, known.name) for known in found):
            found.append(one)
    return found
