"""A round as a picture: its parties as tiles, county by county."""

from __future__ import annotations

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from samtrad.followup.rounds.codes import State
from samtrad.people.models import Organisation
from samtrad.people.states import OrganisationKind
from samtrad.portal.queries.rounds.page import RoundPage, RowLine
from samtrad.portal.templatetags.rounds import party_state
from samtrad.writing.tiles import Tile, tiles

LETTERS = {
    State.NOT_ASKED: "·",
    State.ASKED: "–",
    State.EXTENDED: "+",
    State.FOUND: "?",
    State.ANSWERED: "Y",
    State.OFFICIAL: "U",
    State.DECLINED: "N",
    State.ADOPTED: "J",
}
"""The letter of each state: it says what the shade says, to those who do not see that."""
_FILLED = (State.ADOPTED, State.ANSWERED, State.OFFICIAL)


def drawn(page: RoundPage) -> SafeString:
    """The picture; nothing for a round without rows."""
    if not page.rows:
        return SafeString("")
    codes = {row.county for row in page.rows if row.county}
    counties = dict(Organisation.objects.filter(kind=OrganisationKind.REGION, county__in=codes).values_list("county", "name"))
    counties[""] = _("Övriga") if any(not row.county for row in page.rows) and codes else ""
    told = ", ".join(f"{party_state(state, page.kind)}: {count}" for state, count in page.counts.items() if count)
    return mark_safe(tiles([_tile(row, page.kind) for row in page.rows], counties, _("Parterna som brickor"), told))  # noqa: S308 - drawn by us


def _tile(row: RowLine, kind: str) -> Tile:
    state = State(row.state)
    shape = "refused" if state == State.DECLINED else ("adopted" if state in _FILLED else "waits")
    letter = f"{LETTERS[state]}?" if row.doubt and state != State.FOUND else LETTERS[state]
    return Tile(row.name, row.county, letter, shape, party_state(row.state, kind))
