"""Lines that lead in to clauses: who decides beneath them, of what kind, and whom it is put to."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from samtrad.reading.find.clause.actor import LEADING, begins_name
from samtrad.reading.lexicon.actors import actor_at, actor_ends
from samtrad.reading.words import Span
from samtrad.swedish.signs import has_any

LeadKind = Literal["plain", "proposing", "recommending", "assigning"]


class Lead(NamedTuple):
    """A line that leads in to clauses: who decides and whom it is put to."""

    kind: LeadKind
    by: Span | None
    addressee: Span | None


_LEAD_PROPOSES = re.compile(
    r"(?P<pre>.*?)\s?\b(?:föresl(?:år|å|og|ås|agit)|hemställ(?:er|t)(?: hos)?)\s+(?:att\s+)?(?P<to>[\w ,-]{3,90}?)\s+(?:att\s+)?(?:(?:i sin tur\s+)?föreslå\s+[\w ,-]{3,60}?\s+(?:att\s+)?)?(?:för sin del\s+)?(?:besluta|beslutar|beslut)(?:\s+(?:att|följande|enligt följande))*\s*:?\s*\Z",
    re.IGNORECASE,
)
# "Arbetsutskottet beslutar föreslå kommunstyrelsen", "Nämnden föreslår fullmäktige att"
_LEAD_PUTS = re.compile(
    r"(?P<pre>.*?)\s?\bföresl(?:år|å|og|agit)\s+(?:att\s+)?(?P<to>[\w-]*(?:[a-zåäö]+s )?[\w-]*(?:fullmäktige|styrelse|nämnd|direktion|förbund|råd|utskott|stämma|möte|kommun|region|huvudm)[a-zåäö]*)(?:\s+att)?\s*:?\s*\Z",
    re.IGNORECASE,
)
_LEAD_FORMULA = re.compile(r"förslag till beslut (?:i|till|för) (?P<to>[\w -]{3,60}?)\s*:?\s*\Z", re.IGNORECASE)
_LEAD_RECOMMENDS = re.compile(r"(?P<pre>.*?)\s?\b(?:rekommenderar|uppmanar)\s+(?:att\s+)?(?P<to>[\w ,-]{3,90}?)(?:\s+att)?\s*:?\s*\Z", re.IGNORECASE)
_LEAD_ASSIGNS = re.compile(r"(?P<pre>.*?)\s?\b(?:uppdrar åt|uppdra åt|ger)\s+(?P<to>[\w ,-]{3,90}?)(?:\s+i uppdrag)?\s+att\s*:?\s*\Z", re.IGNORECASE)
_LEAD_TASKED = re.compile(r"(?P<to>[\w-][\w ,-]{2,90}?)\s(?:får|fick|ges|gavs)\s(?:\w+\s){0,2}?i uppdrag\s+att\s*:?\s*\Z", re.IGNORECASE)
# "har beslutat", "har således med fyra röster mot en beslutat": what came of a vote is told in the perfect
_HAS_DECIDED = (
    r"(?:har|hade)(?:,?\s(?:således|därmed|härmed|därvid|sålunda|alltså|följaktligen|enhälligt))*"
    r"(?:,?\s(?:med|efter|genom|utan)\s(?:(?!att\b)[(]?[\w§–-]+[)]?,?\s){1,9}?(?:således|därmed|härmed|därvid|sålunda|alltså|följaktligen)?)?\s?\bbeslutat"
)
_LEAD_DECIDES = re.compile(
    rf"(?P<pre>.*?)\s?\b(?:beslutar|beslutade|beslöt|{_HAS_DECIDED}|besluta|beslutas|beslutades|beslöts)\b(?:\s+(?:(?!att\b)\w+|,)){{0,8}}?(?:\s+att)?\s*[:.]?\s*\Z",
    re.IGNORECASE,
)
# "För egen del beslutar nämnden", "Vidare beslöt styrelsen att"
_LEAD_INVERTED = re.compile(
    r"[A-ZÅÄÖ][\w ]{2,60}?\s(?:beslutar|beslutade|beslöt)\s(?P<by>[\w -]{3,50}?)(?:\s(?:också|även|för egen del|dels|enhälligt))*(?:\s+att)?\s*:?\Z"
)
# "beslutar kommunfullmäktige", which goes on from the vote that was told before it
_LEAD_VERB_FIRST = re.compile(
    r"(?:(?:därefter|härefter|sålunda|således|därmed|då) )?(?:beslutar|beslutade|beslöt)\s(?P<by>[\w -]{3,50}?)(?:\s(?:därefter|härefter|sålunda|således|därmed|då|enhälligt|också|även|för (?:egen|sin) del|dels|följande))*(?:\s+att)?\s*:?\Z",
    re.IGNORECASE,
)
# "Gruppen enades om", "Rådet är överens om att"
_LEAD_AGREES = re.compile(
    r"(?P<pre>.*?)\s?\b(?:(?:enades|enas|(?:kom|kommer|blev)\s(?:\w+\s)?(?:överens|ense)|(?:är|var|blev)\s(?:\w+\s)?(?:överens|eniga?|enigt|ense))\som|bestämde|bestämmer|stannade för)(?:\s(?:följande|dels|att)){0,2}\s*:?\s*\Z",
    re.IGNORECASE,
)
# "Nämnden beslutar efter votering med 20 röster mot 11": what comes behind the verb says how it was decided, not what
_LEAD_DECIDES_HOW = re.compile(
    rf"(?P<pre>.*?)\s?\b(?:beslutar|beslutade|beslöt|{_HAS_DECIDED}|beslutades|beslöts)\b,?"
    r"(?:\s(?:således|därmed|därvid|sålunda|alltså|därefter|härefter|sedan|nu|slutligen|enhälligt|också|även|för (?:sin|egen) del))*,?"
    r"\s(?:efter|med(?! anledning\b)|genom|mot|utan|i enlighet|enligt|på förslag|under|vid)\b(?:,?\s+(?!att\b)[(]?[\w§/:–-]+\.?[)]?){0,18}?,?(?:\s+att)?\s*:?\s*\Z",
    re.IGNORECASE,
)
_LEAD_NOUN = re.compile(r"(?P<pre>[\w -]{3,80}?)s (?:beslut|ställningstagande)\s*:?\s*\Z", re.IGNORECASE)
_LEAD_BASIS = re.compile(
    r"(?:enligt|i enlighet med|på förslag (?:av|från)|efter förslag (?:av|från)|utifrån|med stöd av|på (?:yrkande|initiativ) av|med hänvisning till|beslut|beslutet|följande beslut\w*)\b.{0,160}:\s*\Z",
    re.IGNORECASE,
)


_LEADS = re.compile(
    r"(?::|\b(?:att|beslutar?|beslutade|beslutades|beslutas|beslöts?|beslutat|beslut|ställningstagande|förslag|för (?:sin|egen) del|enhälligt|följande|dels|därför|härefter|därefter|(?:enades|enas|överens|eniga?|enigt|ense) om|bestäm(?:de|mer)|stannade för)),?\s*\Z|\bföljande\.\s*\Z|\bföresl(?:å|år|og)\s[\w ,-]{3,70}\Z|\b(?:beslutar|beslutade|beslöt|beslutat|beslutades|beslöts),?\s[\w ,()§/:–-]{3,110}\Z"
)
_LEAD_ENDS = (
    *(":", "att", "ställningstagande", "förslag", "sin del", "egen del", "enhälligt", "följande", "dels", "därför", "härefter", "därefter", " om"),
    *("bestämde", "bestämmer", "stannade för"),
)  # fmt: skip
_LEAD_STEMS = ("beslut", "beslöt", "föresl")
_TAIL = 130  # characters at the end of a line in which the verb of a lead stands


@lru_cache(maxsize=1024)
def read_lead(string: str) -> Lead | None:
    """What a line says that leads in to clauses, None for a clause.

    Such a line ends with a colon, with "att" or with the verb: "Bergnämnden föreslår dalrådet besluta".
    """
    if len(string) > 260 or not _may_lead(string) or not _LEADS.search(string, max(len(string) - _TAIL, 0)):
        return None
    if (match := _LEAD_PROPOSES.match(string)) or (match := _LEAD_PUTS.match(string)) or (match := _LEAD_FORMULA.match(string)):
        return Lead("proposing", _actor_in(string, match, "pre") if "pre" in match.groupdict() else None, match.span("to"))
    if string.endswith((":", "att")):
        if match := _LEAD_RECOMMENDS.match(string):
            return Lead("recommending", _actor_in(string, match, "pre"), match.span("to"))
        if (match := _LEAD_TASKED.match(string)) and match.end("to") in actor_ends(string, 0):
            return Lead("assigning", None, match.span("to"))
        if match := _LEAD_ASSIGNS.match(string):
            return Lead("assigning", _actor_in(string, match, "pre"), match.span("to"))
        if _LEAD_BASIS.match(string):
            return Lead("plain", None, None)
    if (match := _LEAD_INVERTED.match(string)) and (who := actor_at(string, match.start("by"))):
        return Lead("plain", who, None)
    if (match := _LEAD_VERB_FIRST.match(string)) and (who := actor_at(string, match.start("by"))) and who[1] >= match.end("by"):
        return Lead("plain", who, None)
    if match := _LEAD_DECIDES.match(string) or _LEAD_DECIDES_HOW.match(string) or _LEAD_AGREES.match(string):
        return Lead("plain", _actor_in(string, match, "pre"), None)
    if match := _LEAD_NOUN.match(string):
        return Lead("plain", _genitive(string, match), None)
    return None


def _may_lead(string: str) -> bool:
    """Whether a line ends as a lead may, or holds near its end one of the verbs that whom it is put to may stand behind."""
    return string.rstrip(" ,.").endswith(_LEAD_ENDS) or has_any(string[-_TAIL:], _LEAD_STEMS)


def names_only(heading: str) -> bool:
    """Whether a sub-heading only says whose decisions stand beneath, "Bergnämndens beslut", and opens no sentence of theirs."""
    return heading[-1:] != ":" and _LEAD_NOUN.match(heading) is not None


def _actor_in(string: str, match: re.Match[str], group: str) -> Span | None:
    """The acting body at the head of a lead, without what it does besides: "Bergnämnden tillstyrker förslaget och ..."."""
    start, end = match.span(group)
    leading = LEADING.match(string, start, end)
    start = leading.end() if leading else start
    ends = [e for e in actor_ends(string, start) if e <= end]
    exact = [e for e in ends if not string[e:end].strip(" ,")]
    return (start, (exact or ends)[0]) if ends and begins_name(string, start) else None


def _genitive(string: str, match: re.Match[str]) -> Span | None:
    """ "Bergnämndens beslut" is by Bergnämnden; "Förslag till rådets beslut" names none at its head."""
    stem = string[: match.end("pre")]
    return (0, len(stem)) if len(stem) in actor_ends(stem, 0) else None
