"""Which name goes with which role, whichever of them stands first."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from samtrad.reading.find.sheet.signers.columns import aligned, columns_of
from samtrad.reading.find.sheet.signers.tokens import OPENERS, Token
from samtrad.reading.lexicon.cover_labels import KINDS, SIGNING
from samtrad.reading.words import Span, Words

_OPENER_KIND = {"keeper": "secretary", "certifying": "certifier", "signing": "", "clarified": "", "attested": ""}
_CHOICE = (
    "utse", "att j", "till just", "val av", "vald", "justerare utöver", "justerare jämte", "justerare förutom", "justerare,", "justerare och", "justerare samt", "justerare/", "justerare för", "justerare av", "ordinarie just",
    "dagens just", "mötets just", "protokollet ska", "protokollet justeras av ord",
)  # fmt: skip
"""Labels that tell who was chosen to certify: no one signs beside them."""


class Signer(NamedTuple):
    """Someone named with a role for signing.

    ``kind`` is chair, vice_chair, secretary, certifier or "";
    ``signed`` tells that the block is one to sign in, not a mere "Sekreterare: Anna Berg" among other facts.
    """

    name: Words
    role: Words | None
    kind: str
    signed: bool
    date: str | None
    row: int
    span: Span


def pair(block: Sequence[Token], *, dotted: bool, tail: bool) -> list[Signer]:
    """Names with roles. Where rows hold two names or two roles side by side, each column is read for itself."""
    tokens = list(block)
    if not any(t.what == "name" for t in tokens) or (not tail and not any(t.what in {"role", "opener"} for t in tokens)):
        return []
    roles = {t.kind for t in tokens if t.what in {"role", "opener"}}
    signed = dotted or tail or bool(roles & {"keeper", "certifying", "signing", "attested"}) or ("certifier" in roles and len(roles) > 1)
    if at := _names_over_roles(tokens):
        return sorted([*pair(tokens[:at], dotted=signed, tail=tail), *pair(tokens[at:], dotted=signed, tail=tail)], key=lambda s: (s.row, s.span))
    found: list[Signer] = []
    columns = columns_of(aligned(tokens))
    names_first = any(_name_first(column) for column in columns) and all(_opens_with_name(column) for column in columns)
    names_first = names_first or (len(columns) > 1 and all(_role_beneath(column) for column in columns))
    for column in columns:
        found += _in_order(column, signed=signed, names_first=names_first)
    return sorted(found, key=lambda s: (s.row, s.span))


def _names_over_roles(tokens: Sequence[Token]) -> int:
    """Where a row of names begins with as many roles on the row beneath, behind a label that has its names beside it: "Justerare: Anna Berg" above; 0 where none does."""
    rows: dict[int, list[Token]] = {}
    for token in tokens:
        rows.setdefault(token.row, []).append(token)
    order = sorted(rows)
    beside = False
    for row, below in itertools.pairwise(order):
        names, roles = rows[row], rows[below]
        if beside and below == row + 1 and len(names) == len(roles) > 1 and {t.what for t in names} == {"name"} and {t.what for t in roles} == {"role"}:
            return tokens.index(names[0])
        beside = beside or {"role", "name"} <= {t.what for t in names}
    return 0


def _role_beneath(tokens: Sequence[Token]) -> bool:
    """Whether a column opens with a name right over a role, whatever names stand beneath without any: "Bo Ek / sekreterare / Anna Berg"."""
    return len(tokens) > 1 and tokens[0].what == "name" and tokens[1].what == "role" and tokens[1].row == tokens[0].row + 1


def _opens_with_name(tokens: Sequence[Token]) -> bool:
    return next((t.what for t in tokens if t.what != "opener"), "name") == "name"


def _in_order(tokens: Sequence[Token], *, signed: bool, names_first: bool) -> list[Signer]:
    """One column: a role before its names, or each name before its role; ``names_first`` where the columns beside it have it so."""
    name_first = names_first or _name_first(tokens)
    found: list[Signer] = []
    role: Token | None = None
    opener = ""
    date: str | None = None
    for place, token in enumerate(tokens):
        if token.what == "opener":
            opener, role = token.kind, None
        elif token.what == "role":
            if not (name_first and place and tokens[place - 1].what in {"name", "title"}):
                role = token
        elif token.what == "date" and token.words:
            date = str(token.words)
        elif token.what == "name" and token.words is not None:
            after = next((t for t in tokens[place + 1 : place + 2] if t.what in {"role", "title"}), None)
            after_role = after if after is not None and (after.what == "title" or name_first) else None
            own = after_role if after_role is not None and (name_first or role is None) else role
            found.append(_signer(token, own, opener, date if opener in {"certifying", ""} else None, signed=signed))
    return found


def _signer(token: Token, role: Token | None, opener: str, date: str | None, *, signed: bool) -> Signer:
    words = token.words
    assert words is not None
    if role is not None and role.words is not None and role.words.casefold().startswith(_CHOICE):
        signed = False
    kind = role.kind if role is not None and role.what == "role" else token.kind or _OPENER_KIND.get(opener, "")
    written = role.words if role is not None else token.title
    if role is not None and role.what == "title" and role.words is not None:
        kind = KINDS.get(role.words.casefold(), kind)
        kind = kind if kind in SIGNING else _OPENER_KIND.get(opener, "")
    return Signer(words, written, kind if kind in SIGNING - OPENERS else "", signed, date, token.row, words.span)


def _name_first(tokens: Sequence[Token]) -> bool:
    """Whether names stand over their roles: the block opens with a name and closes with a role.

    A role on its own row tells; "Ordförande: Anna Berg" on one row says nothing of the others.
    """
    order = [t for t in tokens if t.what in {"role", "name", "opener"}]
    # Whom a signing service names after the block has a role in the block: "Bo Ek / Justerare / Signerat av: ANNA BERG".
    while len(order) > 2 and order[-1].what == "name" and order[-2].what == "opener" and order[-2].kind == "signing":
        order = order[:-2]
    if [t.what for t in order[:4]] == ["role", "name", "opener", "name"]:
        order = order[2:]  # "Protokollet fört av / Dan Fors / Justeras / Bo Ek / Ordförande": behind the heading it is told anew
    kept_first = len(order) > 2 and order[0].kind == "keeper" and order[1].what == "name"
    if kept_first and order[2].what == "role" and order[-1].what == "name":
        return False
    order = [t for t in order if t.what != "opener"]
    return bool(order) and order[0].what == "name" and order[-1].what == "role"
