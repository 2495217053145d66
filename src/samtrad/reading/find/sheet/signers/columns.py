"""The columns of a signing block: where rows hold two names or two roles side by side, each column is read for itself."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.reading.find.sheet.signers.tokens import Token

_CLOSE = 8  # points or characters


def aligned(tokens: list[Token]) -> list[Token]:
    """The tokens, those alone on their row put in the column that they stand under: a certifier under "Justeras" to the right."""
    rows: dict[int, list[Token]] = {}
    for token in tokens:
        rows.setdefault(token.row, []).append(token)
    beside = [t for r in rows.values() if len({t.column for t in r}) > 1 for t in r]
    if not beside:
        return tokens
    found = []
    for token in tokens:
        under = token.column
        if len({t.column for t in rows[token.row]}) == 1 and (token.tab > 0 or token.left > 0):
            near = min(beside, key=lambda t: abs(t.tab - token.tab) if token.tab > 0 else abs(t.left - token.left))
            close = near.tab == token.tab if token.tab > 0 else abs(near.left - token.left) < _CLOSE
            under = near.column if close else _right_of_first(token, beside, under)
        elif token.left > 0 or token.tab > 0:
            under = token.column + _moved(rows[token.row], beside)
        found.append(token._replace(column=under))
    return found


def _right_of_first(token: Token, beside: list[Token], under: int) -> int:
    """The column of a name that stands further in than the first of two columns, and under neither: it is no name of the first."""
    columns = sorted({t.column for t in beside})
    if len(columns) != 2 or token.tab > 0 or token.left < _CLOSE + max(t.left for t in beside if t.column == columns[0]):
        return under
    return columns[1]


def _moved(row: list[Token], beside: list[Token]) -> int:
    """By how many columns a row of several stands to the right: the names of two certifiers under "Justeras", beside "Vid protokollet"."""
    first = min(row, key=lambda t: t.column)
    heads = [t for t in beside if t.row < first.row]
    if first.column or first.tab > 0 or not heads or any(t.column == 0 and abs(t.left - first.left) < _CLOSE for t in heads):
        return 0
    return next((t.column for t in heads if abs(t.left - first.left) < _CLOSE), 0)


def columns_of(tokens: list[Token]) -> list[list[Token]]:
    """The columns, each by itself from above; one where the rows share their labels."""
    rows: dict[int, list[Token]] = {}
    for token in tokens:
        rows.setdefault(token.row, []).append(token)
    side_by_side = [r for r in rows.values() if len({t.column for t in r}) > 1 and len({t.what for t in r}) == 1 and r[0].what in {"name", "role"}]
    roles = [t for t in tokens if t.what == "role"]
    if not side_by_side or (
        roles and all(r[0].what == "name" for r in side_by_side) and len({t.column for t in roles}) == 1 and roles[0].column == 0 and _opens_with_role(tokens)
    ):
        return [tokens]  # one column of labels: two names beside each other share the label before them
    by_column: dict[int, list[Token]] = {t.column: [] for t in tokens if t.what != "opener"}
    for token in tokens:
        for column in by_column if token.what == "opener" and len(rows[token.row]) == 1 else (token.column,):
            by_column.setdefault(column, []).append(token)
    return [by_column[c] for c in sorted(by_column)]


def _opens_with_role(tokens: Sequence[Token]) -> bool:
    return next((t.what for t in tokens if t.what != "opener"), "") == "role"
