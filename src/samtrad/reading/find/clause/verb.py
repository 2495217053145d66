"""Which verb of a clause tells what is decided: neither one that a modal governs nor an infinitive or participle within a phrase."""

from __future__ import annotations

import re
from functools import lru_cache

from samtrad.reading.lexicon.decision_verbs import find_verb
from samtrad.reading.words import Span

DECIDES = re.compile(r"\b(?:beslut(?:ar|as|ade|ades|at|ats)|beslöts?|beslutit)\b", re.IGNORECASE)
_CLOSER = 90  # characters after "beslutar att" within which a closer verb tells what was decided
_LAST = re.compile(r",\s(?P<verb>[a-zåäö]{3,}s)(?: (?:och|samt) [a-zåäö][^,.;:]{2,60})?\.?\Z")
"""A passive that ends a clause behind an inserted one: "Förslaget, där bidraget minskas med 2 mnkr, godkänns."."""
_INSERTED = re.compile(r",\s(?:där|som|vilken|vilket|vilka|vars|varav|varvid)\s")
_QUOTED = re.compile(r"(?<=.)[”“\"](?=\w)[^”“\"]{12,}[”“\"]")
_SPENT = re.compile(r"\b\w{2,}(?:as|ås)\b(?!\s(?:och|eller|samt|respektive)\s)(?!,)[^,;:]*\s\Z")
"""Behind a modal, the infinitive that it governs: no verb further on is governed too."""
_MODAL = re.compile(r"\b(?:kan|kunna|bör|får|måste|behöver|vill|önskar)\b[^.,;:]{0,90}\Z")


def main_verb(string: str) -> tuple[int | None, Span | None]:
    """The row and place of the verb that tells what is decided; a verb that a modal governs is passed over."""
    if any(mark in string for mark in '”“"') and (bare := _QUOTED.sub(lambda m: "·" * len(m.group()), string)) != string:
        row, verb = main_verb(bare)
        if row is not None:
            return row, verb
    at = 0
    low = small(string)
    decides = DECIDES.search(string) if "besl" in low else None
    while hit := find_verb(low, at):
        word = low[hit.start : hit.end].split(" ", 1)[0]
        if _is_no_main_verb(low, word, hit.start, decides):
            at = hit.start + len(word)
            continue
        if decides and hit.start > decides.end() + _CLOSER:
            break
        if (
            decides is None
            and _INSERTED.search(low, 0, hit.start)
            and (last := _LAST.search(low, hit.end))
            and (final := find_verb(low, last.start("verb")))
            and final.start == last.start("verb")
        ):
            return final.row, (final.start, final.end)
        return hit.row, (hit.start, hit.end)
    return None, decides.span() if decides else None


def small(string: str) -> str:
    """The string in small letters, character by character, so that offsets stay."""
    low = string.lower()
    return low if len(low) == len(string) else "".join(c.lower() if len(c.lower()) == 1 else c for c in string)


# what a clause holds that a sub-heading, a cell or a name does not: some verb
_AUXILIARIES = frozenset("att är var har ska skall får fick kan bör blir blev gäller ger går uppgår upphör tar sker beslutar beslutade beslutas".split())
_PASSIVES = ("as", "ås", "gs", "ivs", "örs", "lls", "nns", "ges", "des", "tes", "ogs", "js", "öks", "nds", "yts", "tts", "pps")
_INFLECTED = 5  # letters of the shortest word whose ending tells that it is a verb
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=1024)
def is_verbal(string: str) -> bool:
    """Whether a string holds some verb, as a clause does and a sub-heading, a cell or a name does not."""
    low = small(string)
    words = _WORD.findall(low)
    if not _AUXILIARIES.isdisjoint(words) or any(word.endswith(_PASSIVES) and len(word) >= _INFLECTED for word in words):
        return True
    return "enligt förslag" in low or find_verb(low) is not None


def _is_no_main_verb(low: str, word: str, at: int, decides: re.Match[str] | None) -> bool:
    """A verb that a modal governs, an infinitive inside a noun phrase, or a participle before its noun.

    "Ramarna kan justeras", "uppdraget att fastställa former förklaras fullgjort", "de reviderade planerna".
    """
    if word.endswith(("s", "a")) and (modal := _MODAL.search(low, max(at - 100, 0), at)) and not _SPENT.search(low, modal.start(), at):
        return True
    if (
        word.endswith(("a", "å"))
        and word not in {"ska", "få", "sa", "la"}
        and at
        and not (_OPENING.fullmatch(low, 0, at) or (decides and decides.end() <= at) or _GOVERNS.search(low, max(at - 60, 0), at))
    ):
        return True
    if word in _PARTICIPLES and not _HOLDS.search(low, max(at - 40, 0), at) and _NOUN_BEHIND.match(low, at + len(word)):
        return True
    if at == 0 and word.endswith(("jt", "jd", "kt", "ngt", "ngd", "llt", "lld")) and _NOUN_BEHIND.match(low, len(word)):
        return True  # "Höjt bidrag till museet": what is put forward, and no verb
    return word.endswith(("ade", "at", "de", "erat")) and (at == 0 or _ARTICLE.search(low, max(at - 12, 0), at) is not None)


_PARTICIPLES = frozenset("fastställd fastställda godkänd godkända antagen antagna reviderad bordlagd bordlagda".split())
_HOLDS = re.compile(r"\b(?:är|var|vara|blir|blev|blivit|har|hade|anses|förklaras|varit)\s(?:\w+\s){0,3}\Z")
_NOUN_BEHIND = re.compile(
    r"\s(?!av\b|enligt\b|i\b|den\b|med\b|från\b|till\b|som\b|och\b|samt\b|för\b|på\b|under\b|vid\b|per\b|hos\b|genom\b|om\b|att\b|utan\b)[a-zåäö]{3,}"
)
"""What makes "fastställd", "godkänd" and the like say what a thing is: "ändring av fastställd plan översänds"."""
_OPENING = re.compile(
    r"(?:med (?:beaktande|anledning|hänvisning|stöd|tillägg|ändring)|mot bakgrund|i enlighet|i anslutning) (?:av|till|om|på|med) [^;:]{2,120}?|att (?:till|för|från|hos|i|med|under|på|inom|utifrån|enligt|som|vid|jämte|per) [^;:]{2,120}?|(?:(?:att|samt|och|dels|därutöver|vidare|i \w+ hand|i (?:ett|en|det) (?:\w+ )?(?:steg|skede|läge|etapp|omgång)|tills vidare|för (?:\w+ år|tiden|perioden)[^;:]{0,40}?|för sin del|inte|ej)[\s,]+)*"
)
_GOVERNS = re.compile(r"\b(?:föreslår|förslås|rekommenderar|bakom|beslut|beslutet|(?:enas|enades|enats|ense|enig|eniga|överens) om)\b.{0,40}\Z")
_ARTICLE = re.compile(r"(?:\A|\b(?:de|den|det|en|ett|ny|nya|nytt|dessa|denna|detta|följande|samtliga|av|med|enligt))\s\Z")


_DENIAL = re.compile(r"\b(?:inte|ej|icke)\s+\Z")
_DENIAL_AFTER = re.compile(r"\s(?:inte|ej)\b")


def is_denied(string: str, verb: Span) -> bool:
    """Whether "inte" stands before the verb, or behind it where it is finite."""
    finite = string[: verb[1]].endswith(("er", "ar", "r", "s"))
    return _DENIAL.search(string, max(verb[0] - 8, 0), verb[0]) is not None or (finite and _DENIAL_AFTER.match(string, verb[1]) is not None)
