"""The document as it lies, with everything that was read marked in it."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.reading.record import Minutes
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Html
from samtrad.writing.sheets import sheets


def leaf(ledger: Ledger, minutes: Minutes, pictures: Sequence[Html] = ()) -> Html:
    """The whole text as HTML; ``pictures`` are set in where their pages begin."""
    return sheets(ledger.text, minutes, ledger.marks, ledger.language, pictures, ledger.back)
