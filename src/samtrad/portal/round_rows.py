"""The rows of a round's table, written in one go: hundreds of parties share a few states, grounds and days, and each of those is worded once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from html import escape

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from samtrad.portal.queries.rounds.page import RowLine
from samtrad.portal.templatetags.look import day, proof
from samtrad.portal.templatetags.rounds import party_ground, party_state

_NONE = '<span class="quiet">–</span>'


class _Words:
    """The words of one table, in the language of whoever reads it, each made and escaped once."""

    def __init__(self, rows: Sequence[RowLine], kind: str) -> None:
        self.heads = tuple(escape(one) for one in (_("Läge"), _("Dag"), _("Belägg")))
        self.state: Callable[[str], str] = cache(lambda state: escape(party_state(state, kind)))
        self.ground: Callable[[str, str], str] = cache(lambda ground, of: escape(party_ground(ground, of)))
        self.day: Callable[[date], str] = cache(day)
        self.took: Callable[[int], str] = cache(_took)
        self.is_proved, self.is_one_ground = is_proved(rows), bool(ground_of_all(rows))
        self.doubt = f'<br><span class="small">{escape(_("Tveksam part: ligger i en annan region än de övriga."))}</span>'
        self.late = f', <span class="late">{escape(_("sen"))}</span>'
        self.until, self.decision = escape(_("senast")), escape(_("beslutet"))


def party_rows(rows: Sequence[RowLine], kind: str) -> SafeString:
    """The rows, as they stand in the table's body."""
    words = _Words(rows, kind)
    told = (f"<tr>{_party(row, words)}{_state(row, words)}{_day(row, words)}{_proof(row, words)}</tr>" for row in rows)
    return mark_safe("\n".join(told))  # noqa: S308 - every value is escaped where it is put in


def ground_of_all(rows: Sequence[RowLine]) -> str:
    """Why all of them are parties, where it is the same for each and said once above them; else ""."""
    grounds = {party_ground(ground, of) for ground, of in {(row.ground, row.of) for row in rows}}
    told = grounds.pop() if len(grounds) == 1 and len(rows) > 1 else ""
    return told[:1].lower() + told[1:]


def is_proved(rows: Sequence[RowLine]) -> bool:
    """Whether any of them leads to words: a column of nothing says nothing."""
    return any(row.proof for row in rows)


def _party(row: RowLine, words: _Words) -> str:
    name = f'<a class="plain" href="{escape(row.url)}">{escape(row.name)}</a>' if row.url else escape(row.name)
    ground = "" if words.is_one_ground else f'<br><span class="small quiet">{words.ground(row.ground, row.of)}</span>'
    return f'<th scope="row">{name}{ground}{words.doubt if row.doubt else ""}</th>'


def _state(row: RowLine, words: _Words) -> str:
    more = words.late if row.is_late else ""
    if row.body_name:
        place = f"{row.body_name}, § {row.paragraph}" if row.paragraph else row.body_name
        more += f'<br><span class="small">{escape(place)}</span>'
    if row.case_number:
        more += f'<br><span class="small quiet">{escape(row.case_number)}</span>'
    return f'<td data-l="{words.heads[0]}">{words.state(row.state)}{more}</td>'


def _day(row: RowLine, words: _Words) -> str:
    if row.since:
        told = words.day(row.since) + ("" if row.took is None else words.took(row.took))
    else:
        told = f'<span class="quiet">{words.until} {words.day(row.until)}</span>' if row.until else _NONE
    return f'<td data-l="{words.heads[1]}">{told}</td>'


def _proof(row: RowLine, words: _Words) -> str:
    if not words.is_proved:
        return ""
    told = proof(row.proof, row.name) if row.proof else _NONE
    if row.proof and row.decision:
        told += f'<br><a class="small" href="{escape(row.decision)}">{words.decision}<span class="vh">, {escape(row.name)}</span></a>'
    return f'<td data-l="{words.heads[2]}">{told}</td>'


def _took(count: int) -> str:
    told = ngettext("en dag", "%(days)s dagar", count) % {"days": count} if count else _("samma dag")
    return f'<br><span class="small quiet">{escape(told)}</span>'
