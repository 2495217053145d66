"""Who acts in a clause: the body or office named at its head, where it acts itself."""

from __future__ import annotations

import re

from samtrad.reading.find.clause.verb import DECIDES, small
from samtrad.reading.lexicon.actors import actor_ends
from samtrad.reading.lexicon.decision_verbs import verb_at
from samtrad.reading.words import Span

LEADING = re.compile(r"(?:(?:att|samt att|och att|därutöver|vidare|dessutom|därför|förslag(?:et)?(?: är)? att|i sista ärendet|det|på)\s+)+", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\s*(?:\([^)]*\)\s*)?(?:(?:har|hade|enhälligt|därför|också|även|därmed|således|redan|tidigare|därefter|härefter|sedan|först|vidare|inte|ej|nu|dels|i princip|(?:den )?\d[\d-]*(?: \w+)?(?: \d{4})?)\s+)*"
)


def actor_before(string: str, verb: Span | None) -> Span | None:
    """The body named at the head of the clause, where it acts itself: not in the passive, not as the one who is told to."""
    start = leading.end() if (leading := LEADING.match(string)) else 0
    if verb is None or not begins_name(string, start) or string.startswith(_PREPOSITIONS, start):
        return None
    return (
        next(((start, end) for end in actor_ends(string, start) if end <= verb[0] and _acts(string, end, verb)), None)
        or _actor_behind(string)
        or _giver(string)
    )


_PREPOSITIONS = ("hos ", "åt ", "till ", "från ", "av ", "inför ")
"""What stands before those whom a clause goes to: "att hos styrelsen föreslå", "att till fullmäktige överlämna"."""
# "Kansliet får i uppdrag av styrelsen att"
_GIVEN_BY = re.compile(r"\b(?:får|fick|fått|ges|gavs)\s(?:\w+\s){0,3}?(?:i uppdrag|i uppgift|uppdraget)\s(?:av|från)\s(?=\w)")
# "Som ledamot i vägrådet utser nämnden Anna Berg"
_CHOOSES = re.compile(r"[A-ZÅÄÖ][^.;:]{2,90}?\s(?:utser|utsåg|väljer|valde|nominerar|nominerade)\s(?=\w)")


def _giver(string: str) -> Span | None:
    """Who gave the task that someone got, or who chose the one named, where that stands behind the verb."""
    if given := _GIVEN_BY.search(string):
        return next(((given.end(), end) for end in actor_ends(string, given.end()) if string.startswith(" att", end)), None)
    if chosen := _CHOOSES.match(string):
        return next(
            (
                (chosen.end(), end)
                for end in actor_ends(string, chosen.end())
                if _BODY.search(string[chosen.end() : end]) and string[end + 1 : end + 2].isupper()
            ),
            None,
        )
    return None


# "Vidare beslutar nämnden att", "Med anledning av förslaget beslutade rådet enhälligt att"
_INVERTED = re.compile(r"[A-ZÅÄÖ][^.;:]{2,90}?\s(?:beslutar|beslutade|beslöt)\s(?=[\wÅÄÖ])")
_GOES_ON = re.compile(r",?\s(?:att|enhälligt|också|även|för (?:egen|sin) del|i enlighet|enligt|därmed|således|dels)\b")


def _actor_behind(string: str) -> Span | None:
    """The body behind a verb that an adverbial opens the sentence before."""
    match = _INVERTED.match(string)
    if match is None:
        return None
    return next(((match.end(), end) for end in actor_ends(string, match.end()) if _GOES_ON.match(string, end)), None)


_BODY = re.compile(r"(?:nämnd|styrelse|fullmäktige|utskott|råd|grupp|nätverk|direktion|stämma|presidi|beredning|möte|samråd)\w{0,4}\Z", re.IGNORECASE)
_AGREES = re.compile(r"(?:enas|enades|(?:är|var) (?:ense|enig|eniga|enigt|överens)|(?:kommer|kom) överens) om\b")
_FINITE = re.compile(r"\s(?:\w{3,}(?:ar|er|år|ör)|enas|enades)\b")


def acting_body(string: str) -> Span | None:
    """The body at the head of a clause whose verb no table has: "Nämnden begär mer medel"."""
    start = leading.end() if (leading := LEADING.match(string)) else 0
    if not begins_name(string, start):
        return None
    return next(((start, end) for end in actor_ends(string, start) if _FINITE.match(string, end) and _BODY.search(string[start:end])), None)


def _acts(string: str, end: int, verb: Span) -> bool:
    """Whether a deciding verb in the active voice follows the phrase that ends at ``end``."""
    between = _BETWEEN.match(string, end)
    at = between.end() if between else end
    if DECIDES.match(string, at) or _AGREES.match(string, at):
        return True
    low = small(string)
    found = verb_at(low, at)
    if found is None and string[max(verb[0] - 5, 0) : verb[0]].endswith(" och ") and re.match(r"\s\w+(?:er|ar)\b", string[end:]):
        found = verb_at(low, verb[0])
    if found is None or found.start > verb[0]:
        return False
    word = re.compile(r"\w+").match(low, found.start, found.end)
    first = word.group() if word else ""
    return first not in {"får", "fick", "fått", "tas", "anses", "är", "delges"} and not (first.endswith("s") and first != "avges")


def begins_name(string: str, start: int) -> bool:
    """Whether a name may begin at ``start``: with a capital where the sentence begins there."""
    return start < len(string) and (string[start].isupper() or string[start].isdigit() or start > 0)


def is_office(phrase: str) -> bool:
    """Whether a phrase ends in a word for a body, an office or its holder."""
    return (
        re.search(
            r"(?:nämnd|styrelse|förvaltning|kontor|utskott|kansli|chef|direktör|grupp|råd|delegation|ordförande|sekreterare|ledning|team|enhet|avdelning|presidi)\w{0,5}\Z",
            phrase,
            re.IGNORECASE,
        )
        is not None
    )
