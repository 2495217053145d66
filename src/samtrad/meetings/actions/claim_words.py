"""Claims as people write them in forms."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.actions.claiming import Claimed
from samtrad.meetings.queries.claims import FIELDS


def read(told: Mapping[str, str], key: str, name: str) -> Claimed:
    """What a form says of one person and day, by its fields' names with a key behind. ``MeetingError`` names whose it is."""
    km, expense, words, hours, lost = (told.get(f"{field}-{key}", "") for field in FIELDS)
    return Claimed(_number(km, 1, name), _number(expense, 2, name), words, _number(hours, 2, name), _number(lost, 2, name))


def _number(told: str, decimals: int, of: str) -> Decimal:
    """A number with a comma or a point, blanks between its thousands; nought where nothing is written."""
    plain = "".join(told.split()).replace(",", ".")
    try:
        value = Decimal(plain or 0)
        if not value.is_finite():
            raise MeetingError(Fault.AMOUNT, of)
        return value.quantize(Decimal(1).scaleb(-decimals))
    except InvalidOperation as error:
        raise MeetingError(Fault.AMOUNT, of) from error
