"""All answers to a round side by side, with how many stand how: the document that a secretary works on from there."""

from __future__ import annotations

from django.utils.translation import gettext as _

from samtrad.followup.models import Round
from samtrad.followup.round_answers import state_word
from samtrad.workspace.rounds.pages import Held, statistics
from samtrad.writing.docx import Docx


def compiled(round_: Round, called: str, rows: list[Held]) -> bytes:
    """The compilation as a document for Word."""
    made = Docx()
    made.heading(called)
    told = [
        (_("Ärende"), round_.case_number),
        (_("Ställd"), str(round_.asked_on or "")),
        (_("Sista dag för svar"), str(round_.last_day or "")),
    ]
    made.paragraph("\n".join(f"{name}: {value}" for name, value in told if value))
    made.heading(_("Hur parterna står"), 2)
    made.table((_("Läge"), _("Antal")), [(name, str(count)) for name, count in statistics(rows, round_.kind).items()] + [(_("Alla"), str(len(rows)))])
    made.heading(_("Svaren sida vid sida"), 2)
    heads = (_("Part"), _("Läge"), _("Beslut"), _("Ärende"), _("Svar"))
    made.table(heads, [_row(row, round_.kind) for row in rows])
    return made.bytes()


def _row(row: Held, kind: str) -> tuple[str, ...]:
    """A party with the answer that holds; what nobody confirmed is told of as such."""
    last = row.holds
    state = state_word(kind, row.state)
    if last is None:
        return row.name, f"{state} ({_('obekräftat svar')})" if row.waits else state, "", row.case_number, ""
    place = f"§ {last.paragraph}" if last.paragraph else ""
    decided = ", ".join(one for one in (last.body_name, place, str(last.day or "")) if one)
    return row.name, state, decided, last.case_number or row.case_number, last.text
