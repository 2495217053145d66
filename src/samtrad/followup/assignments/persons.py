"""Names of persons in what minutes print of who has an assignment: "ordförande Anna Ek (S) och Nils Aspman"."""

from __future__ import annotations

import re

_PARTY = re.compile(r"\([^)]*\)")
_BETWEEN = re.compile(r",|;|/|\boch\b|\bsamt\b")
_WORD = r"[A-ZÅÄÖÉÜØ][a-zåäöéüøáèæ]+(?:[-’'][A-ZÅÄÖÉÜØ]?[a-zåäöéüøáèæ]+)*"
_NAME = re.compile(rf"(?:{_WORD}|(?<=\s)(?:von|af|de|van|da|al))(?:\s+(?:{_WORD}|von|af|de|van|da|al))*\s+{_WORD}\s*\Z")


def names_in(printed: str) -> list[str]:
    """The names of persons, each once, in order: two words or more with capitals at the end of a part, after whatever office stands before them."""
    found = []
    for part in _BETWEEN.split(_PARTY.sub(" ", printed)):
        name = _NAME.search(part.strip())
        if name and (told := " ".join(name.group().split())) not in found:
            found.append(told)
    return found
