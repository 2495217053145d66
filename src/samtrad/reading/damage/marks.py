"""Signs of writing that no value holds, wherever they stand: a dash that hangs on one side, a comma without its space, a heading's mark in a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from samtrad.reading.damage.vocabulary import Vocabulary

_IN_WORD: Final = re.compile(
    r"(?<![\w-])[a-zåäö]{3,}[A-ZÅÄÖ]"  # "kostnaderNa"
    r"|(?<![\w-])[A-ZÅÄÖa-zåäö][a-zåäö]+-(?:och|eller)\Z"  # "Kultur-och fritidsnämnden"
    r"|[a-zåäö][,;][A-ZÅÄÖa-zåäö]|\d,[A-ZÅÄÖ][a-zåäö]"
    r"|[a-zåäö]{2}\((?![^\s)]{1,6}\))|\)[a-zåäöA-ZÅÄÖ]|[a-zåäö]\.o\Z|__[A-ZÅÄÖ]"
)
_DASHES: Final = "–"
_HEADING: Final = "## "
_LINE: Final = 200
"""Characters that a line is looked back through."""


def odd_marks(string: str, words: Vocabulary) -> list[int]:
    """Where such signs stand, in order."""
    found = {start for start, _ in words.spots([token for token in words.mixed if _IN_WORD.search(token)])}
    found.update(_hanging(string))
    found.update(_next_of_list(string, words))
    found.update(at for at in (_all(string, _HEADING) if "#" in string else ()) if _line_before(string, at).strip("#>* \t"))
    return sorted(found)


def _next_of_list(string: str, words: Vocabulary) -> Iterator[int]:
    """Where the next of a list begins behind a word on the same line: "kommunen.- att", "kommunen• att"."""
    for _, end in words.spots(words.listed):
        at = end - 2 if string[end - 2] == "." else end - 1
        if string[at - 1].islower() and string[end : end + 1] == " " and not _is_emphasis(string, at):
            yield at


def _is_emphasis(string: str, at: int) -> bool:
    """Whether an asterisk ends words that another one opens: "*Granbys kommun* ställde"."""
    if string[at] != "*":
        return False
    before = _line_before(string, at)
    opens = before.rfind("*")
    return opens >= 0 and before[opens + 1 : opens + 2].isalnum()


def _line_before(string: str, at: int) -> str:
    low = max(at - _LINE, 0)
    return string[max(string.rfind("\n", low, at) + 1, low) : at]


def _all(string: str, mark: str) -> Iterator[int]:
    at = string.find(mark)
    while at >= 0:
        yield at
        at = string.find(mark, at + 1)


def _hanging(string: str) -> Iterator[int]:
    """Dashes with a word on one side and white space on the other."""
    for at in _all(string, _DASHES):
        before, behind = string[at - 1 : at], string[at + 1 : at + 2]
        if (before.isalnum() and behind == " ") or (before == " " and behind.isalnum() and string[max(at - 3, 0) : at - 1].strip("\n-–•* ") != ""):
            yield at
