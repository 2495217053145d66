"""Who presides by the questions that are put, where no list, signature or election tells: "Ordföranden Anna Berg (S) ställer proposition"."""

from __future__ import annotations

import re
from collections import Counter

from samtrad.reading.find.movers import NAME, persons_in
from samtrad.reading.outline import Outline
from samtrad.reading.words import Words
from samtrad.swedish.signs import has_any

_PUTS = re.compile(r"\b(?:[Tt]jänstgörande o|O|o)rdföranden (?=[A-ZÅÄÖ][^.:;()]{3,60}\([^()]{1,12}\) (?:ställer|ställde|finner|fann)\b)")
_MEETING = r"(?:(?:dagens |hela )?(?:mötet|möte|sammanträdet|sammanträde|träffen|dagen|förhandlingarna))"
_LED = re.compile(
    rf"(?P<first>{NAME})(?: \([^()]{{1,20}}\))? (?:(?:ledde|leder|höll i|presiderade vid|öppnade och ledde) {_MEETING}|(?:var|är|satt som|fungerade som|tjänstgjorde som) (?:mötes)?ordförande\b)"
    rf"|(?:[Mm]ötet|[Ss]ammanträdet|[Tt]räffen|[Dd]agens möte) (?:leddes|leds|öppnades och leddes) av (?:[a-zåäö]+ )?(?P<by>{NAME})"
    rf"|(?:Ordförande|Ordf\.|Mötesordförande|Mötesledare|Sammankallande)(?: (?:för|vid) {_MEETING})? (?:var|är) (?P<office>{NAME})"
)
"""A sentence that says who led the meeting: "Anna Bergman ledde mötet", "Mötet leddes av Anna Bergman"."""
_FIRST_ITEMS = 1
_LED_SIGNS = ("ledde", "leder", "leds", "rdförande", "rdf.", "ötesledare", "presiderade", "höll i", "ammankallande")
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


def said_to_lead(outline: Outline) -> Words | None:
    """Whom a sentence around the lists, in the first item or at the end says to have led the meeting."""
    for passage in outline.passages:
        if (passage.item is not None and passage.item >= _FIRST_ITEMS) or passage.kind == "furniture" or not has_any(passage.string, _LED_SIGNS):
            continue
        if match := _LED.search(passage.string):
            return passage.words(*next(match.span(group) for group in ("first", "by", "office") if match.group(group)))
    return None
