"""Numbers whose § was seen as another sign in a picture of text: "8 12 Val", "S12 Val", "812 Val", "§8 12 Val", "12 $ Val".

The text stays as it was recognised; a line counts as the opening of an item only where the numbering runs on through it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from samtrad.reading.clean import Clean
from samtrad.reading.structure.numbering_forms import Number
from samtrad.reading.text import Text

SIGNS = "8S$5&69B"
"""What recognition takes § for, the commonest first."""
_LINE = re.compile(
    rf"(?:[A-ZÅÄÖ][\wåäö]{{0,9}},?\s+)?(?:§[{SIGNS}]\s|[{SIGNS}]{{1,2}}?\s{{0,3}})(\d{{1,4}}(?:\s?[a-h](?=[\s.:)]|\Z))?)(?:\s?/\s?\d{{2,4}})?[.:)]?(?:\s+(?=[A-ZÅÄÖ(\"”])|\s*\Z)"
)
_BEHIND = re.compile(r"(\d{1,4})\s?[S$&][.:]?(?:\s+(?=[A-ZÅÄÖ(\"”])|\s*\Z)")
"""The number before its sign: "12 $ Val"."""
_FIGURED = re.compile(r"(\d{1,3})\s?8[.:]?(?:\s+(?=[A-ZÅÄÖ(\"”])|\s*\Z)")
"""The same where the sign is seen as a figure, as if it were part of the number: "38 Val". It has to be the very next one of its row, or the one before."""
_FORMS = {"section": _LINE, "section_after": _BEHIND}
LIKE_FIGURES = "TIlOSBZ"
"""Letters that figures are seen as."""
_LOST = {
    "section": re.compile(rf"([\d{LIKE_FIGURES}]{{1,3}})[.:]?(?:\s+(?=[A-ZÅÄÖ])|\s*\Z)"),
    "section_after": re.compile(rf"([\d{LIKE_FIGURES}]{{1,3}}?)\s?[S$&8]?[.:]?(?:\s+(?=[A-ZÅÄÖ])|\s*\Z)"),
}
"""What is left where the sign is lost, or figures were seen as letters: "9" for "§ 9", "TS" for "7 §". It says little, and has to be the very number that is lacking."""
_FIGURES = str.maketrans(LIKE_FIGURES, "7110582")
_ALONE = 3  # numbers that must run on where no § was seen at all
_GAP = 2  # from the number before to the one after, where one is lacking
_REACH = 6  # how far the next number of the row may be


def misread(text: Text, cleans: Sequence[Clean], furniture: set[int], signed: Mapping[str, Sequence[Number]]) -> dict[str, list[Number]]:
    """Lines on recognised pages that open with such a number and stand in a row with others, by the way of numbering they belong to.

    ``signed`` are those with § by the same ways: before the number (``section``) and behind it (``section_after``).
    """
    if not text.recognised and not text.misread:
        return {}
    lost = {}
    for kind, form in _FORMS.items():
        own = signed.get(kind, ())
        found = []
        figured: set[int] = set()
        taken = {number.line for number in own}
        for index, clean in enumerate(cleans):
            if index in furniture or not (text.misread or text.lines[index].page in text.recognised):
                continue
            match = form.match(clean.string)
            if match and (index not in taken or clean.string[0] == "§") and (value := int(match.group(1).rstrip("abcdefgh "))):
                found.append(Number(index, value, match.end(), match.span(1), added=not match.group(1).isdecimal()))
            elif kind == "section_after" and index not in taken and (match := _FIGURED.match(clean.string)) and (value := int(match.group(1))):
                found.append(Number(index, value, match.end(), match.span(1)))
                figured.add(index)
        row = sorted([*own, *found], key=lambda number: number.line)
        kept = [number for number in found if _runs_on(number, row, 1 if number.line in figured else _REACH)]
        if kept or own:
            kept += _lacking(kind, cleans, furniture, sorted([*own, *kept], key=lambda number: number.line), text)
        if kept and (own or len({number.value for number in kept}) >= _ALONE):
            lost[kind] = kept
    return lost


def _lacking(kind: str, cleans: Sequence[Clean], furniture: set[int], row: Sequence[Number], text: Text) -> list[Number]:
    """The lines that are the one number that a row leaves out, where just one line between its neighbours can be it."""
    found = []
    for before, after in pairwise(row):
        if after.value != before.value + _GAP:
            continue
        fitting = [
            Number(index, before.value + 1, match.end(), match.span(1))
            for index in range(before.line + 1, after.line)
            if index not in furniture
            and (text.misread or text.lines[index].page in text.recognised)
            and (match := _LOST[kind].match(cleans[index].string))
            and match.group(1).translate(_FIGURES) == str(before.value + 1)
        ]
        found += fitting if len(fitting) == 1 else []
    return found


def _runs_on(number: Number, row: Sequence[Number], reach: int) -> bool:
    """Whether the number before or after it stands before or after it, close enough to be the neighbour in the row."""
    return any(
        (other.value < number.value) == (other.line < number.line) and 0 < abs(other.value - number.value) <= reach for other in row if other is not number
    )
