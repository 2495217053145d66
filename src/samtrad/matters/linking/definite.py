"""What a heading that only points means: "Avstämning av färdplanen", where the text names one such plan in full."""

from __future__ import annotations

import re

from samtrad.matters.linking.kinds import SORTS
from samtrad.matters.linking.process_words import PROCESS_WORDS
from samtrad.matters.linking.stop_words import STOP_WORDS
from samtrad.matters.linking.told import names_in, reach
from samtrad.matters.linking.words import TOKEN, form, parts

_PLAN = re.compile(r"\b[Pp]lan(?:en)?(?= (?:för|mot|om)\s)")
"""A plan that is called so alone, of which nothing is told elsewhere: "planen för Kvarnvikens kajer"."""
_READ = 4000
"""Characters of a text that are looked through."""


def pointed_at(title: str) -> str | None:
    """The sort of paper that a title consists of but for how it is treated, without endings: "färdplan" of "Avstämning av färdplanen"."""
    told = _telling(title)
    if len(told) != 1:
        return None
    (word,) = told
    parted = parts(word)
    return word if word in SORTS or (parted and parted[1] in SORTS) else None


def meant_by(title: str, text: str) -> str | None:
    """The full name of what a title only points at, where the text names one such thing; none where it names several."""
    sort = pointed_at(title)
    if sort is None:
        return None
    text = text[:_READ]
    found = names_in(text) + [text[m.start() : reach(text, m.end(), len(text))] for m in _PLAN.finditer(text)]
    names = {name: told for name in map(" ".join, map(str.split, found)) if sort in (told := _telling(name)) and len(told) > 1}
    longest = max(names, key=lambda name: (len(names[name]), name), default=None)
    return longest if longest and all(told <= names[longest] for told in names.values()) else None


def _telling(title: str) -> frozenset[str]:
    """The words of a title that do not only say how something is treated."""
    return frozenset(
        [
            word
            for token in TOKEN.findall(title)
            if token.casefold() not in STOP_WORDS and not token[0].isdigit() and ((word := form(token)) in SORTS or word not in PROCESS_WORDS)
        ]
    )
