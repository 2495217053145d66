"""Sums that cannot be: a part of something that is said to be larger than the whole."""

from __future__ import annotations

import re

from samtrad.reading.record import Doubt, Quantity

_REACH = 240
"""Characters from a whole to its part, at most: the same few sentences."""
_OF_WHICH = re.compile(r"\b(?:varav|därav)\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)
_PARTED = re.compile(r"\b(?:merparten|huvuddelen|av (?:dessa|detta|dem))\b", re.IGNORECASE)
"""What says that the sum before is a whole. "Resten" does not: what stands before it may be a part, too."""
_GOES = re.compile(r"\b(?:går|gick|fördelas|fördelades|tillfaller|tilldelas|avsätts|avsattes|betalas|får)\b[^.;:]{0,40}\Z", re.IGNORECASE)
_THEN = re.compile(r",?\s*(?:\w+\s+)?(?:går|gick|fördelas|fördelades|tillfaller|tilldelas|avsätts|avsattes|betalas)\b")
"""Where a sum goes, said behind it: "500 milj. kr går till kommunerna"."""
_APART = re.compile(r"\n[ \t]*\n")


def check_sums(string: str, quantities: list[Quantity]) -> list[Doubt]:
    """A doubt for each sum that is told as a part of a smaller one: "6,2 milj. Merparten går till regionen. 500 milj. går till kommunerna"."""
    doubts = []
    for at, part in enumerate(quantities):
        whole = quantities[at - 1] if at else None
        if (
            whole
            and whole.unit == part.unit
            and part.unit is not None
            and part.unit != "percent"
            and part.value > whole.value > 0
            and _is_part(string, whole, part)
        ):
            doubts.append(
                Doubt(
                    code="quantity.part_larger",
                    message=f"”{part.text}” sägs vara en del av ”{whole.text}”, som är mindre: något av talen är fel.",
                    pointer=f"/quantities/{at}",
                    spans=[whole.span, part.span],
                )
            )
    return doubts


def _is_part(string: str, whole: Quantity, part: Quantity) -> bool:
    between = string[whole.span[1] : part.span[0]]
    if len(between) > _REACH or _APART.search(between):
        return False
    if _OF_WHICH.search(between):
        return True
    parted = _PARTED.search(between)
    if not parted or _OF_WHICH.search(string[: whole.span[0]][-30:]):
        return False
    return bool(_GOES.search(between, parted.start()) or _THEN.match(string, part.span[1]))
