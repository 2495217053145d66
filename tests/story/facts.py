"""The facts that a line of a meeting file states, from the marks under it.

    made TYPE | by | to | due           a decision; with ``assign``, the task of ``to`` too
    reported TYPE | by | day | to | due an act of another body, or of this one earlier
    proposed TYPE | by | to             something put forward and not decided here
    task who | due | by                 somebody takes something upon himself
    pact name | event | from | to       what happens to an agreement or plan, and when it holds
    moved name; name | text | kind      a proposal (yrkande)
    vote yes no abstained | a yes means | a no means
    dissent kind | name; name           reservation, statement or note
    recused name
    immediate                           the paragraph is certified at once
    next day start end | place          a coming meeting

The body that a sentence begins with, or that a line above names ("Nämnden beslutar"), need not be said again. An empty field is not said. ``text=…`` as a last field gives the clause where it is not the whole line.
``due`` is the day's words in the line.
"""

from __future__ import annotations

import re
from datetime import date

from generated.said import Day, Said
from generated.truth import Agreement, Assignment, Decision, Fact, entry

PACTS = {
    "LÄK": ("överenskommelsen om läkarstöd i hemsjukvården", "överenskommelse om läkarstöd i hemsjukvården"),
    "FÄRD": ("färdplanen för god och nära vård", "färdplan för god och nära vård"),
    "KOMP": ("planen för kompetensförsörjning", "plan för kompetensförsörjning"),
    "NATT": ("avtalet om Nattlinjen", "avtal om Nattlinjen"),
}
"""Agreements and plans that run through the story, by the names that their items may give them."""
SUBJECTS = frozenset("Nätverket Styrgruppen Förbundsstyrelsen Kommunstyrelsen Kommunfullmäktige Vårdnämnden Rådet".split())
_TAIL = re.compile(r"(?:, samt|, och|,|;| samt| och)$")


def subject(text: str) -> str | None:
    """The body that a sentence begins with."""
    first = text.split(" ", 1)[0]
    return first if first in SUBJECTS else None


def clause_of(said: Said) -> str:
    """A clause without what ties it to the next."""
    return _TAIL.sub("", said.text)


def _due(said: Said, words: str | None) -> Day | None:
    if words is None:
        return None
    return next(day for day in said.days if day.words == words)


def _day(words: str | None) -> date | None:
    return date.fromisoformat(words) if words else None


def _pact(fields: list[str | None], around: str) -> Agreement:
    """What happens to an agreement, under the full name that its item gives it."""
    key, event, since, until = fields[:4]
    names = PACTS.get(key or "", (key or "",))
    for name in names:
        at = around.casefold().find(name.casefold())
        if at >= 0:
            return Agreement(key or "", around[at : at + len(name)], event, _day(since), _day(until))
    raise ValueError(f"the item does not name {key}")


def _deciding(kind: str, said: Said, fields: list[str | None], text: str) -> list[Fact]:
    """A decision, with the task that it gives."""
    first, by, *rest = fields
    day = _day(rest.pop(0)) if kind == "reported" and rest else None
    to, due = [*rest, None, None][:2]
    out: list[Fact] = [Decision(text, first or "", kind, by, to, day)]
    if first == "assign":
        out.append(Assignment(text, to, by, _due(said, due)))
    return out


def _disputed(kind: str, fields: list[str | None]) -> list[Fact]:
    first = fields[0] or ""
    names = [name.strip() for name in first.split(";")]
    match kind:
        case "moved":
            return [entry("proposals", by=names, kind=fields[2], text=fields[1])]
        case "vote":
            yes, no, abstained = (int(figure) for figure in first.split())
            return [entry("votes", yes=yes, no=no, abstained=abstained, yes_means=fields[1], no_means=fields[2], ballots=[])]
        case "dissent":
            return [entry("dissents", kind=first, by=[name.strip() for name in (fields[1] or "").split(";")])]
        case "recused":
            return [entry("disqualifications", name=first)]
    raise ValueError(f"no fact {kind}")


def facts_of(mark: str, said: Said, around: str = "", lead: str | None = None) -> list[Fact]:
    """What one mark says of its line; ``around`` is the text of its item, ``lead`` the body that a line above names as deciding."""
    kind, _, rest = mark.partition(" ")
    fields: list[str | None] = [field.strip() or None for field in rest.split("|")]
    text = clause_of(said)
    last = fields[-1] or ""
    if last.startswith("text="):
        text = last[5:]
        fields.pop()
        if text not in said.text:
            raise ValueError(f"not in the line: {text}")
    fields += [None] * 4
    if kind == "made" and fields[1] is None:
        fields[1] = subject(said.text) or lead
    if kind in {"made", "reported", "proposed"}:
        return _deciding(kind, said, fields, text)
    if kind == "task":
        return [Assignment(text, fields[0], fields[2], _due(said, fields[1]))]
    if kind == "pact":
        return [_pact(fields, f"{around} {said.text}")]
    return _disputed(kind, fields)
