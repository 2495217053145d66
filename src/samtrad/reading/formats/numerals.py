"""Numbers of lists as word processors and browsers write them: 4, 04, d, D, iv, IV."""

from __future__ import annotations

from collections.abc import Callable

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_MOST_ROMAN = 4999
_LETTERS = 26
_MOST_LETTERS = 780  # thirty times z: beyond it a figure tells more


def letters(number: int) -> str:
    """The letters a … z, aa, bb: the alphabet once more with each letter doubled, as word processors go on."""
    if not 0 < number <= _MOST_LETTERS:
        return str(number)
    return chr(ord("a") + (number - 1) % _LETTERS) * ((number - 1) // _LETTERS + 1)


def spread_letters(number: int) -> str:
    """The letters a … z, aa, ab: as a spreadsheet names its columns and a browser its lists."""
    if not 0 < number <= _MOST_LETTERS:
        return str(number)
    found = ""
    while number:
        number, last = divmod(number - 1, _LETTERS)
        found = chr(ord("a") + last) + found
    return found


def roman(number: int) -> str:
    """Roman: i, ii, iii, iv."""
    if not 0 < number <= _MOST_ROMAN:
        return str(number)
    found = ""
    for value, sign in _ROMAN:
        while number >= value:
            found += sign
            number -= value
    return found


def capital(write: Callable[[int], str]) -> Callable[[int], str]:
    """The same in capitals."""
    return lambda number: write(number).upper()
