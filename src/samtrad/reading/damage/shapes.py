"""What no value of a field looks like: a name with a colon in it, a place with a person in it, a heading that breaks off.

A finder takes what stands where its value is awaited. Where lines ran together, broke off or changed places, something else
stands there, and the value shows it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeAlias

from samtrad.reading.lexicon.cover_labels import KINDS
from samtrad.reading.structure.labels import label_kind

Odd: TypeAlias = Callable[[str], object]
"""Tells whether a value is odd for its field."""

_ASKS: Final = frozenset(
    "och eller i för den det en ett som ska är har under senast inom mot samt mellan genom till av med på om vid från tills att sin sitt sina hos enligt angående".split()
)
"""Words that a sentence does not end with."""
_ELSEWHERE: Final = frozenset(
    "januari februari mars april juni juli augusti september oktober november december föredrar informerar informerade redogör redogjorde yrkar yrkade beslutar beslutade utses att".split()
)
"""Words that stand in no name and no title."""
_LISTED: Final = re.compile(
    r"\A[-–*•·]|\w[–*•·] |\w- (?!och\b|eller\b|samt\b)| [*•·] | –\w|[a-zåäö]–[A-ZÅÄÖ]"  # the next of a list
    r"|\D:|:(?!e|a)"
    r"|\d{4}|\d \w|\w \d{1,3}\Z"
    r"|[()\[\];!?=<>]"
)
_GLUED: Final = re.compile(r"(?<![A-ZÅÄÖ]c)(?<!Mac|Van)[a-zåäö]{2}[A-ZÅÄÖ][a-zåäö]")
_SIDED: Final = re.compile(r"(?<!\w)(?!(?:von|af|av|de|van|der|la|och|di|al|el|zu|du|del|den|och|ben|bin)\b)[a-zåäö]")
_OPENS: Final = re.compile(r"\A(?:att |[a-zåäö](?![a-zåäö]*[A-ZÅÄÖ\d])|[^\w\s”\"“'’»§(])")
_NEXT: Final = re.compile(r" (?:[a-h]\) ?[A-ZÅÄÖ]|[•·▪] |\d{1,2}\. [A-ZÅÄÖ])")
_NEXT_ITEM: Final = re.compile(r" §+ ?\d+\Z|\D \d+ §")
_LEADERS: Final = re.compile(r"\.{4,} ?\d*\Z")
_SIGNING: Final = re.compile(r"Protokollet är justerat|Utse[sd]d?a? att justera|Underskrift|Datum (?:då|för) |Anslaget ")
_SIGNED: Final = ("Protokollet", "Utse", "Underskrift", "Datum", "Anslaget")
"""How these begin: few decisions do."""
_MUNICIPALITY: Final = re.compile(r"[A-ZÅÄÖ][\w-]+s kommun\Z")
_LETTERS: Final = re.compile(r"[^\W\d_]{3}|[A-ZÅÄÖ]{2}")
_CASE: Final = re.compile(
    r"\A(?:Dnr|Diarienummer|Ärendenummer)\b|\A§+ ?\d+ ?[A-ZÅÄÖ]|[a-zåäö.] (?:§ ?\d+|\d+ §)\.? ?[A-ZÅÄÖ][a-zåäö]+|[a-zåäö]\. (?:Dnr|Diarienummer|Ärendenummer)\b"
)
_SIGN: Final = re.compile(r"§\.? ?(?:\d+\.? ?)?[A-ZÅÄÖ]")
"""What each of these has that holds §: most decisions that do name a law."""
_CLAUSE: Final = re.compile(r"(?:[a-zåäö)\d][.,;]?|,) ?[•·▪*–-][ \t]?att\b|[a-zåäö)][.,;]? ?\d{1,2}[.)] ?att\b|[a-zåäö.)] [•·▪*] |[a-zåäö]\. ?- [A-ZÅÄÖ]")
_RECEIVES: Final = re.compile(
    r"\A§|\ADnr\b|\A(?:Diarie|Ärende)nummer\b|\Aatt |§ ?\d+ ?[A-ZÅÄÖ]|\d § [A-ZÅÄÖ]|:\Z|\([A-ZÅÄÖ]\w{0,2}\)|\d{4}-\d\d-\d\d|\b[Ss]id(?:a)? \d|[a-zåäö]{3}\. [A-ZÅÄÖ]|[<>=]"
)
_FACTS: Final = re.compile(r"(?: \S+){3,}\.\Z")
_STATES: Final = re.compile(r" (?:är|har|finns|gäller|redogjorde|beslutade|diskuterade|informerade|ska|fick|får|avser|skickas) ")
_HANGS: Final = re.compile(r"[a-zåäö][-–]\Z")
_HOME: Final = re.compile(r"\bkommuns?(?: -)? [A-ZÅÄÖ]|\A[A-ZÅÄÖ][a-zåäö]?\Z(?<!SD)")
_PERSON: Final = re.compile(r"\A(?:[\w:]+ )*(?:vice )?ordförande, [A-ZÅÄÖ][a-zåäö]+\Z")
_DECIDES: Final = tuple(
    "godkän|anta|enligt|noter|anteckn|lägg|bifall|uppdrag|ska |beslut|utse|välj|fastställ|avsl|föreslå|rekommend|förklar|biföll|tillstyrk|bevilj|bakom|enlighet|skall|justera|vald|delta|ställ|ändr|anslut|inrätt|avsätt|upphäv|upphör|"
    "medge|lämna|förläng|teckna|bekräft|överlåt|tilldel|bemynd|inför|antog|får |komplett|ansvar|avsäg|ärende|dagen|halvåret|delas|testa| ok|inga |ingen |inget |mer information|överens|enades|enig|yttrande|granskning|överklag|"
    "utreda|ta fram|utgår|tas |tar |vi ".split("|")
)
_DECIDES_SURELY: Final = tuple(
    "godkän|antog|antar|anta |antas|noter|anteckn|handlingarna|bifall|uppdrag|beslut|utse|utsåg|välj|vald|fastställ|avsl|föreslå|rekommend|förklar|biföll|tillstyrk|bevilj|bakom|justera|upphäv|bordlägg|återremi|"
    "medge|förläng|teckna|överlåt|bemynd|avskriv|avsäg|delas|enades|yttrande avge|skjut|remitter|får ställas|besvar| ok|testa|la till|ansvarar|återkommer|tar fram|bjuder|skickar|säg".split(
        "|"
    )
)
_TEXT: Final = re.compile(r"[a-zåäö]{3}")
_ATT: Final = re.compile(r"att\b(?:(?<=[–.)-]att)|(?<=[–.)-][ \t]att))")  # sought from its letters, which few words have
_SECTION: Final = re.compile(r"[a-zåäö]\. (?:Ärendet|Bakgrund|Sammanfattning|Beskrivning|Beslut|Underlag) [A-ZÅÄÖ][a-zåäö]")
_ROLL: Final = frozenset("närvarande|beslutande|ledamöter|ersättare|deltagare|frånvarande|förhinder".split("|"))
_NOT_HOMES: Final = frozenset({"place_time", "place", "time", "date", "certifier", "certifying", "certify", "items", "signing", "attested", "keeper"})
_PARTY: Final = re.compile(r"\([A-ZÅÄÖ][A-Za-zåäö]{0,3}\)|\w\s\w\s\w\s|[a-zåäö]{3}\. \w{3}|\d\. [A-ZÅÄÖ]")
_GROUP: Final = re.compile(r"[–*•!?]|\w:(?!s\b)")
_COLON: Final = re.compile(r":(?<!\w:)|:(?!s\b|\d)")
"""A colon that is no genitive ("KRÄF:s") and no number ("3:2012")."""
_MARKED: Final = re.compile(r"[`\"!?;]")


_LONG: Final = 80
"""Characters of a name or title, at most."""


def _is_label(value: str) -> bool:
    return value.rstrip(" :").casefold() in KINDS or label_kind(value) is not None


def ends_with_label(value: str) -> bool:
    """Whether the last one to three words are a label: "Arbetsmarknadsnämnden Tid"."""
    words = value.rsplit(None, 3)
    return any(words[-count][0].isupper() and _is_label(" ".join(words[-count:])) for count in range(1, len(words))) and not value.isupper()


def _is_plain(value: str) -> bool:
    """Whether a value is words of letters alone."""
    return value.replace(" ", "").isalpha()


def _is_of_names(value: str) -> bool:
    """Whether a value is words of letters, with commas between and hyphens within: no sign of a list is among them."""
    return value.replace(" ", "").replace(",", "").replace("-", "").isalpha() and value[0] != "-" and "- " not in value


def _breaks(value: str) -> bool:
    """Whether the last word asks for another."""
    return value[-1:] in ",;(–" or value.rpartition(" ")[2] in _ASKS


def _listed(value: str) -> bool:
    """What stands beside a name in a list, with something else of it."""
    if len(value) > _LONG or not _ELSEWHERE.isdisjoint(value.split()):
        return True
    return (not _is_of_names(value) and _LISTED.search(value) is not None) or (" " in value and _GLUED.search(value) is not None)


def _name(value: str) -> bool:
    if value.istitle() and _is_plain(value.replace("-", "")) and "- " not in value and " -" not in value:
        return False
    return _listed(value) or (not value.istitle() and _SIDED.search(value) is not None)


def _beside(value: str) -> bool:
    return _listed(value) or ends_with_label(value) or _HANGS.search(value) is not None or _HOME.search(value) is not None or _PERSON.match(value) is not None


def _organisation(value: str) -> bool:
    low = value.casefold()
    return _beside(value) or KINDS.get(low) in _NOT_HOMES or low.rpartition(" ")[2] in _ROLL


_CLAUSES: Final = ("att ", "beslöts att ", "beslutades att ", "beslutas att ")
"""What clauses begin with, whatever their verb: what follows a heading that was lost does not."""


def decides_surely(value: str) -> bool:
    """Whether a decision holds a word that hardly stands in a sentence about anything else: "ska" and "får" do."""
    low = f"{value.lower()} "
    return low.startswith(_CLAUSES) or any(stem in low for stem in _DECIDES_SURELY) or _TEXT.search(value) is None


def decides(value: str) -> bool:
    """Whether a decision holds a word of deciding, or is no sentence at all."""
    low = f"{value.lower()} "
    return low.startswith(_CLAUSES) or any(stem in low for stem in _DECIDES) or _TEXT.search(value) is None


def _heading(value: str) -> bool:
    if _breaks(value) or _OPENS.match(value) or ends_with_label(value):
        return True
    if _is_plain(value):
        return not _LETTERS.search(value)
    if _NEXT.search(value) or ("§" in value and _NEXT_ITEM.search(value)):
        return True
    return value.endswith(":") or ("...." in value and _LEADERS.search(value) is not None) or not _LETTERS.search(value)


def _is_marked(value: str) -> bool:
    """Whether a clause holds a sign that the next of a list may begin with, or one before "att"."""
    if "•" in value or "·" in value or "▪" in value or "*" in value or ". -" in value or ".-" in value:
        return True
    return ("–" in value or "-" in value or ")" in value or "." in value[:-1]) and _ATT.search(value) is not None


def _clause(value: str) -> bool:
    if _breaks(value.rstrip(",;")) or ((("§" in value and _SIGN.search(value)) or "Dnr" in value or "nummer" in value) and _CASE.search(value)):
        return True
    if _is_marked(value) and _CLAUSE.search(value):
        return True
    return (". Ä" in value or ". B" in value or ". S" in value or ". U" in value) and _SECTION.search(value) is not None


def _decision(value: str) -> bool:
    if _clause(value) or (value.startswith(_SIGNED) and _SIGNING.match(value)) or (value.endswith("s kommun") and _MUNICIPALITY.match(value)):
        return True
    return len(value) < _LONG and _is_label(value)


def _receiver(value: str) -> bool:
    if not _is_plain(value) and (_RECEIVES.search(value) or (value.endswith(".") and _FACTS.search(value) and _STATES.search(value))):
        return True
    return _is_label(value)


def _place(value: str) -> bool:
    return _PARTY.search(value) is not None or ends_with_label(value)


def _body(value: str) -> bool:
    return (":" in value and _COLON.search(value) is not None) or value.count(",") > 1 or ends_with_label(value)


def _decider(value: str) -> bool:
    first = value.partition(" ")[0]
    return bool(_GROUP.search(value)) or (first != value and first[0].isupper() and label_kind(first) == "decision")


def _agreement(value: str) -> bool:
    return _breaks(value) or _MARKED.search(value) is not None


ODD: Final[dict[str, Odd]] = {
    "name": _name, "presenters": _name, "organisation": _organisation, "title": _beside, "role": _beside, "heading": _heading, "sent_to": _receiver, "decision": _decision,
    "task": _clause, "place": _place, "body": _body, "by": _decider, "agreement": _agreement,
}  # fmt: skip
"""What is odd in the values of each field."""
