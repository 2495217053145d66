"""Those who agree in the sentence that a proposal is moved in: named ones move it too, a group that is not named is no words of it."""

from __future__ import annotations

import re

from samtrad.reading.find.movers import Who, movers_in, persons_in
from samtrad.reading.passage import Passage

_AGREEING = r"(?:(?:med|under) (?:instämmande|bifall|biträde|stöd|medhåll|anslutning) (?:av|från)|(?:instäm|understöd|stöd|biträ|uppbackad)d?(?:a|es)? av|instämt av|tillsammans med|jämte|i likhet med|vilket biträds av|vari även|i vilket)"
"""What stands before those who agree: "med instämmande av", "med bifall från", "understödd av"."""
_JOINED = re.compile(rf"[,(–-]?\s*\(?(?:{_AGREEING}|med(?= [A-ZÅÄÖ]\w+ [A-ZÅÄÖ]\w+[^.,;]{{0,60}}?\())\s+")
_JOINED_ASIDE = re.compile(
    r"[,(–-]\s*(?P<who>[A-ZÅÄÖ][^,;.()]{2,60}\([^,;.()]{1,12}\)(?:[^;.]{0,80}\([^,;.()]{1,12}\))?) (?:instämmer|instämde|biträder|biträdde)(?=\s*[,)–-])"
)
_JOINED_LAST = re.compile(r",\s+(?:i vilket|vari|vilket) (?:även )?(?P<who>[A-ZÅÄÖ].{3,120}?) (?:instämmer|instämde|biträder|biträdde)(?: i)?\Z")
_OTHERS = re.compile(r"\s*(?:,\s*)?(?:m\.\s?fl\.?|med flera)(?![\wåäö])")
_GROUP = (
    r"(?:(?:sina?|sitt|hela|samtliga|alla|övriga|de|den|det|egna|flera|några|många|ett|antal|andra|närvarande|av)\s+)*"
    r"(?:(?:\w+s|[A-ZÅÄÖ]{1,3}:s)\s+)?(?:(?:övriga|samtliga|närvarande)\s+)?"
    r"(?:parti(?:kamrat|vän|kolleg)\w*|grupp(?:kamrat|kolleg|medlem)\w*|allians(?:kamrat|kolleg)\w*|(?:fullmäktige|parti|nämnd)?grupp(?:en)?s?(?:\s+ledamöter)?|parti(?:et)?|ledamöter(?:na)?)"
    r"(?:\s+(?:i|för|från|inom)\s+(?:[A-ZÅÄÖ]\w*|gruppen|partiet|fullmäktige|nämnden|sitt parti|sin grupp))?(?:\s*\([A-ZÅÄÖ]\w{0,4}\))?(?![\wåäö-])"
)
"""People told of as a group: "partikamraterna", "övriga ledamöter i partiet", "sin grupp", "Moderaternas ledamöter"."""
_UNNAMED = re.compile(
    rf"[,(]?\s*\(?{_AGREEING}\s+{_GROUP}\)?,?"
    r"|,?\s*för\s+(?:[Mm]oderaterna|[Ss]ocialdemokraterna|[Cc]enterpartiet|[Ll]iberalerna|[Ff]olkpartiet|[Kk]ristdemokraterna|[Vv]änsterpartiet|[Mm]iljöpartiet|[Ss]verigedemokraterna|[Aa]lliansen|oppositionen|majoriteten|(?:partiet|gruppen)(?!\s+för)|[A-ZÅÄÖ]{1,3}(?:-gruppen)?)(?=,?\s+(?:att|avslag|bifall|återremiss|bordläggning|på)\b),?"
    r"|,?\s*(?:å|på|för)\s+(?:sin|sitt|hela|egna|den|det|partiets|gruppens|\w+s)(?:\s+\w+){0,2}?\s+(?:vägnar|räkning)(?![\wåäö]),?"
)


def with_those_who_agree(passage: Passage, who: list[Who], low: int, high: int) -> tuple[list[Who], int, int]:
    """Movers with those who agree in the same sentence, and the stretch of the proposal without them: ", med instämmande av Per Alm (C), att"."""
    string = passage.string
    while high > low and string[high - 1] in " .,;":
        high -= 1
    if (last := _JOINED_LAST.search(string, low, high)) and (more := movers_in(passage, *last.span("who"))):
        who, high = [*who, *more], last.start()
    low, high = _without_groups(string, low, high)
    if (aside := _JOINED_ASIDE.search(string, low, min(low + 200, high))) and aside.start() - low < 3 and (more := movers_in(passage, *aside.span("who"))):
        return [*who, *more], _stripped(string, aside.end(), high), high
    for joined in _JOINED.finditer(string, low, high):
        more = persons_in(passage, joined.end(), high) or movers_in(passage, joined.end(), high)
        if not more:
            continue
        stop = others.end() if (others := _OTHERS.match(string, more[-1].end, high)) else more[-1].end
        if joined.start() - low < 3:
            low = _stripped(string, stop, high)
        elif not string[stop:high].strip(" .,)"):
            high = joined.start()
        else:
            continue
        who = [*who, *more]
        break
    return who, low, high


def _stripped(string: str, low: int, high: int) -> int:
    """Where words begin behind those who agree: past a comma, a bracket or a dash."""
    return low + len(string[low:high]) - len(string[low:high].lstrip(" ,)–-"))


def _without_groups(string: str, low: int, high: int) -> tuple[int, int]:
    """The stretch without a group that agrees before or behind what is moved: "med instämmande av partikamraterna"."""
    for agreed in _UNNAMED.finditer(string, low, high):
        if agreed.start() - low < 3 and agreed.end() < high:
            low = agreed.end()
            while low < high and string[low] in " ,:":
                low += 1
        elif agreed.end() >= high and agreed.start() > low and not agreed.group().endswith("räkning"):
            high = agreed.start()
    return low, high
