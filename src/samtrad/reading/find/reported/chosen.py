"""Elections whose names stand in lines of their own beneath: "Valdes till ordinarie ledamöter" over "Anna Berg (S)" and "Bo Ek (M)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from msgspec import structs

from samtrad.reading.passage import Passage
from samtrad.reading.record import Decision
from samtrad.reading.words import Words
from samtrad.swedish.names import name_end

_ELECTS = r"(?:[Vv]aldes|[Vv]äljs|[Oo]mvaldes|[Nn]yvaldes|[Uu]tsågs|[Uu]tses)"
_OPEN = re.compile(rf"(?:{_ELECTS} (?:till|som) [^.;]{{3,120}}|(?:Till|Som) [^.;]{{3,120}} {_ELECTS}):?")
_LONGEST = 80  # characters of a line with a name


def names_beneath(passage: Passage) -> bool:
    """Whether a line says to what some are elected, and leaves it to the lines beneath to say who."""
    return _OPEN.fullmatch(passage.string) is not None


def with_names(decision: Decision, passage: Passage, beneath: Sequence[Passage]) -> Decision:
    """The election with the lines of names right under it."""
    text = decision.text
    if decision.type != "elect" or decision.status != "made" or not isinstance(text, Words) or not passage.string.rstrip(":").endswith(str(text).rstrip(":")):
        return decision
    names = list(takewhile(_is_named, beneath))
    if not names:
        return decision
    words = Words(" ".join((str(text), *(p.string for p in names))), (*text.ranges, *(r for p in names for r in p.ranges(0, len(p.string)))))
    return structs.replace(decision, text=words, span=words.span)


def _is_named(passage: Passage) -> bool:
    return len(passage.string) < _LONGEST and name_end(passage.string) > 0 and passage.string[-1] != "."
