"""Who presides by the questions that are put, where no list, signature or election tells: "Ordföranden Anna Berg (S) ställer proposition"."""

from __future__ import annotations

import re
from collections import Counter

from samtrad.reading.find.movers import persons_in
from samtrad.reading.outline import Outline
from samtrad.reading.words import Words

_PUTS = re.compile(r"\b(?:[Tt]jänstgörande o|O|o)rdföranden (?=[A-ZÅÄÖ][^.:;()]{3,60}\([^()]{1,12}\) (?:ställer|ställde|finner|fann)\b)")
_PARTS = frozenset({"questions_put", "vote", "proposals", "decision", ""})


def who_presides(outline: Outline) -> Words | None:
    """The one who puts the questions, of several the one who does most often; None where that is nobody by name."""
    found: list[Words] = []
    for entry in outline.entries:
        for section in entry.sections:
            if section.kind not in _PARTS or "rdföranden" not in section.low:
                continue
            for passage in section.passages:
                for match in _PUTS.finditer(passage.string):
                    found += [who.words for who in persons_in(passage, match.end(), match.end() + 80)[:1]]
    if not found:
        return None
    (name, times), *others = Counter(str(words) for words in found).most_common()
    if others and others[0][1] == times:
        return None
    return next(words for words in found if str(words) == name)
