"""Which sentence of running text tells of a decision, whose it is, and where the telling starts and ends."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from samtrad.reading.find.act import DAY, Act, end_of, type_of
from samtrad.reading.find.reported.passive import OPINION, SUBORDINATE_HEAD, without_actor
from samtrad.reading.find.reported.verbs import DENIED, FILL, FILL_OPENS, PAREN, past, perfect_behind, verb_behind
from samtrad.reading.find.reported.whose import day_in, is_own
from samtrad.reading.lexicon.actors import actor_at, actor_ends, whole_actor, with_place
from samtrad.reading.lexicon.told_verbs import forms
from samtrad.reading.words import Span
from samtrad.swedish.names import is_person, is_title

_TOLD_BY = re.compile(
    r"\b(?:informera(?:r|de|des|t)|berätta(?:r|de|t)|meddela(?:r|de|des|t)|redogö(?:r|rde)|redovisa(?:r|de)|rapportera(?:r|de|t)|nämn(?:er|de)|påmin(?:ner|de)|konstatera(?:r|de|s|des|ts)|upply(?:ser|ste|stes)|framgår|noterar|anmäl(?:er|de)|uppge(?:r|s)|uppgav|säg(?:er|s)|sa(?:de)?|skriver|skrev)\b[^.]{0,60}?\batt\s+"
)
_SUBORDINATE = re.compile(
    r"\b(?:om|när|innan|inför|ifall|såvida|efter att|tills|i väntan på att|förutsatt att|för att|huruvida|så att)\s+(?:\w+\s){0,2}\Z", re.IGNORECASE
)
# "Bakgrunden är att nämnden gav", "Det var den 3 april som rådet antog", "Även styrelsen har antagit": the act stands behind
_LED_IN = re.compile(
    r"(?:[A-ZÅÄÖ][\w-]+(?:\s[a-zåäö]+){0,3}\s(?:är|var)\satt|(?:Kul|Roligt|Glädjande|Bra|Positivt|Välkommet|Tråkigt|Synd|Beklagligt)(?:\s(?:nog|nyheter))?\satt|Nytt sedan sist:|(?:Nyhet|Nytt):|Det\s(?:var|blev)\s(?:redan\s|först\s)?[^.;,]{2,40}?\ssom|Även|Också|Likaså)\s"
)
_PROPOSED = re.compile(r"\A(?:Ett |Det )?[Ff]örslag(?:et)?(?: är)?(?: finns)? att\b")
_BREAK = re.compile(r", (?:varav|varefter|varvid|varpå|varför|vilket|men|därav|och|då|där|medan|samt|vilken) (?=\S)|; |[–—-](?<= .) |:(?<=\w:) (?=[A-ZÅÄÖ])")
_JOINS = re.compile(r",?\s(?:och|samt|medan|liksom)\s(?:att\s)?(?=[\wÅÄÖ])")
_GAPPED = re.compile(rf"\s{DAY}(?:,? § ?\d+)?[.,;]?\s*\Z")
_EXPECTED = re.compile(r"\s(?:väntas|förväntas|ska|skall|kommer att|planerar att|avser att|tänker|behandlar|tar ställning|tar upp|fattar beslut)\b")
"""What another body is yet to do, behind what one did: "Granby godkände planen, och Ekby väntas göra det i maj"."""
_WITHIN = re.compile(r"\b(?:att|som|hur|vad|när|om|i uppdrag)\s|,")
_HANDS_IN = re.compile(
    r"(?:överlämna|lämna|skicka|sän[dt])(?:de|t|e)?\s(?:också\s|även\s|in\s)?(?:en|ett|sin|sitt|sina|flera|två|tre)\s(?:[a-zåäö]+\s)?[a-zåäö]*(?:motion|skrivelse|fråg|inbjudan|enkät|ansökan|synpunkt|underlag|brev|gåva)"
)
"""What is handed in is no decision: "Granby kommun har överlämnat en motion till förbundet"."""
_SUBJECTLESS = re.compile(r"(?:Har|Hade)\s+")
_LABEL = re.compile(r"(?P<by>[A-ZÅÄÖ][\w-]+(?: [a-zåäöA-ZÅÄÖ][\w-]+)?)\s?(?::| [–—-])\s")
# an office writes statements all the time: no act, as a body's statement is
_OFFICE = re.compile(r"(?:förvaltning|kontor|kansli|avdelning|enhet)\w*\Z", re.IGNORECASE)
_STATEMENT = re.compile(r"\b(?:lämnat?|lämnade|avgett|avgivit|avgav)\b.{0,40}\byttrande|\b(?:beredde|berett|handlade|handlagt)\b")
"""What an office does without deciding: it gives its opinion, or prepares a matter."""
_PROPOSES = re.compile(PAREN + r"föreslår\s(?!inte\b|ej\b)(?=[^.;]*?\batt\b|[^.;]*?\bbesluta)")
_WHEN = re.compile(r"(?:När|Då|Sedan|Efter att|I och med att|Genom att|Eftersom)\s")
_HAS = re.compile(r"ha(?<=\sha)(?:r|de)\s+(?=\S)")
_NOWADAYS = re.compile(r"(?:numera|nu|nyligen|äntligen|hittills|redan|sedermera|parallellt|istället|däremot|sammantaget)\b", re.IGNORECASE)
_LONGEST_SETTING = 90  # characters before "har"
_SETTING = re.compile(
    r"(?:\d{4}|den|det|i|vid|på|under|efter|genom|därefter|sedan|vidare|dessutom|också|även|härefter|därmed|härmed|således|sålunda|alltså|följaktligen|slutligen|med|av|till|för|enligt|samma|samtidigt|tidigare|senare|förra|redan|som|utifrån|mot)\b",
    re.IGNORECASE,
)


def proposes(sentence: str) -> Act | None:
    """What a body puts forward in the present tense: "Kansliet föreslår att taxan höjs"."""
    if "föreslår" not in sentence:
        return None
    for end in reversed(actor_ends(sentence, 0)):
        if _PROPOSES.match(sentence, end):
            return Act(0, len(sentence), "proposed", (0, end), "propose")
    return None


@lru_cache(maxsize=1024)  # several finders ask the same of a sentence
def act_in(sentence: str, *, own: re.Pattern[str] | None = None) -> tuple[Act, ...]:
    """The decisions that a sentence tells of, others' or earlier ones; those of an ``own`` body that name no day were made here."""
    return tuple(_acts(sentence, own))


def _acts(sentence: str, own: re.Pattern[str] | None) -> list[Act]:
    if (proposed := _PROPOSED.match(sentence)) and actor_at(sentence, proposed.end() + 1):
        return [Act(0, len(sentence), "proposed", None)]
    told = _TOLD_BY.search(sentence) if "att" in sentence else None
    starts = [told.end()] if told else [0]
    starts += [m.end() for m in _BREAK.finditer(sentence, starts[0])]
    found: list[Act] = []
    if (led := _LED_IN.match(sentence)) and (act := _from(sentence, led.end(), own, heard=True)):
        return [act._replace(start=0)]
    for start in starts:
        if found and start < found[-1].end:
            continue
        if act := _from(sentence, start, own, heard=bool(told)):
            found += _with_those_joined(sentence, act, own)
    if found or not told:
        return found or without_actor(sentence, 0)
    return ([act] if (act := _from(sentence, 0, own)) and act.type else []) or without_actor(sentence, starts[0])


def _from(sentence: str, start: int, own: re.Pattern[str] | None, *, heard: bool = False) -> Act | None:
    """An act whose actor stands at ``start``, or whose verb does with the actor behind it."""
    if not (sentence[start : start + 1].isupper() or sentence[start : start + 1].isdigit() or start > 0):
        return None
    if SUBORDINATE_HEAD.match(sentence, start):
        # what came first is the setting; the decision, if there is one, stands in the main clause behind it
        return _inverted(sentence, start, own, subordinate=True) or _set_in_time(sentence, start, own)
    if heard or not _SUBORDINATE.search(sentence, max(start - 30, 0), start):
        for end in reversed(actor_ends(sentence, start)):
            verb = verb_behind(sentence, end, bare=heard or start > 0)
            if verb and _HANDS_IN.search(sentence, verb.start(), min(verb.end() + 40, len(sentence))):
                return None
            if verb and not (_OFFICE.search(sentence[start:end]) and _STATEMENT.search(sentence, verb.start(), min(verb.end() + 40, len(sentence)))):
                return _act(sentence, start, (start, max(end, verb.start())), verb, own)
        if (act := _labelled(sentence, start) or _by_name(sentence, start, own)) is not None:
            return act
    return _inverted(sentence, start, own) or _perfect_inverted(sentence, start, own)


def _set_in_time(sentence: str, start: int, own: re.Pattern[str] | None) -> Act | None:
    """ "När skolnämnden den 3 mars antog planen öppnades nya vägar": what came first is told with its day."""
    opening = _WHEN.match(sentence, start)
    if opening is None:
        return None
    for end in reversed(actor_ends(sentence, opening.end())):
        verb = verb_behind(sentence, end, bare=False)
        if (
            verb
            and not sentence.startswith(" om ", verb.end())
            and day_in(sentence, end, min(verb.end() + 60, len(sentence)))
            and not is_own(sentence, (opening.end(), end), own)
        ):
            return Act(start, len(sentence), "reported", (opening.end(), end), type_of(verb.group().split()[-1]))
    return None


def _perfect_inverted(sentence: str, start: int, own: re.Pattern[str] | None) -> Act | None:
    """ "Numera har skolnämnden antagit planen", "Efter beredning har styrelsen den 3 mars godkänt den"."""
    for has in _HAS.finditer(sentence, start + 2):
        setting = sentence[start : has.start()]
        if (
            len(setting) > _LONGEST_SETTING
            or OPINION.search(setting)
            or actor_at(sentence, start) is not None
            or not (_SETTING.match(setting) or _NOWADAYS.match(setting))
        ):
            return None
        for end in reversed(actor_ends(sentence, has.end())):
            verb = perfect_behind().match(sentence, end)
            if verb is None or DENIED.search(verb.group("fill")) or not FILL_OPENS.match(verb.group("fill")):
                continue
            by = with_place(sentence, (has.end(), end)) or (has.end(), end)
            return Act(start, end_of(sentence, verb.end()), "made" if is_own(sentence, by, own) else "reported", by, type_of(verb.group("perfect")))
    return None


@cache
def _by_body() -> re.Pattern[str]:
    """What only bodies do, behind a name that tells of itself no body: "Norrvik har beslutat", "PRO Norrvik har tackat ja"."""
    past = r"beslutade|beviljade|rekommenderar(?=\s[\wåäö ]{3,40}\satt\b)|beslöt|antog|avslog|biföll|fastställde|återremitterade|bordlade|sa(?:de)? (?:[^.;,]{1,30} )?upp\b|anslöt sig|tackade (?:ja|nej)|ställde sig bakom|godkände|tog (?:\w+ ){0,3}beslut|fattade (?:\w+ ){0,3}beslut"
    supine = r"beslutat|beviljat|antagit|avslagit|bifallit|fastställt|återremitterat|bordlagt|sagt (?:[^.;,]{1,30} )?upp\b|anslutit sig|tackat (?:ja|nej)|ställt sig bakom|godkänt|tagit (?:\w+ ){0,3}beslut|fattat (?:\w+ ){0,3}beslut"
    name = r"[A-ZÅÄÖ][\wåäö-]+"
    word = rf"(?:{name}|[a-zåäö]+(?=\s(?:{past}|(?:har|hade)\s)))"
    return re.compile(
        rf"(?P<by>{name}(?:\s{word}){{0,3}}(?:(?:,\s{name}(?:\s{name}){{0,2}})*\s(?:och|samt)\s{name}(?:\s{name}){{0,3}})?)\s(?:(?P<past>{past})|(?:har|hade)\s{FILL}(?P<perfect>{supine}))(?![\wåäö])"
    )


def _by_name(sentence: str, start: int, own: re.Pattern[str] | None) -> Act | None:
    match = _by_body().match(sentence, start)
    if match is None or (match.group("perfect") and (DENIED.search(match.group("fill")) or not FILL_OPENS.match(match.group("fill")))):
        return None
    name = match.group("by")
    if (
        name.split()[0] in _NO_BODY
        or any(is_person(part) for part in re.split(r",\s|\s(?:och|samt)\s", name))
        or is_title(name)
        or name.split()[0].endswith("ordförande")
    ):
        return None
    return _act(sentence, start, match.span("by"), match, own)


# what opens a sentence and is no name
_NO_BODY = frozenset(
    "Därmed Hittills Således Den Det De Vi Han Hon Man Jag Alla Några Flera Båda Ingen Inga Ordföranden Mötet Vid I På Efter Därefter Sedan Under När Om Som Där Då Här Nu Detta Denna Dessa En Ett Den Att Så Till Genom Först Redan Många Vidare Dessutom Därutöver Också Även Slutligen Samtidigt Senare Tidigare Härefter Istället Däremot Också".split()
)


def _act(sentence: str, start: int, by: Span, verb: re.Match[str], own: re.Pattern[str] | None) -> Act:
    here = verb.groupdict().get("perfect") is None and is_own(sentence, by, own)
    word = (verb.groupdict().get("past") or verb.groupdict().get("perfect") or "").strip()
    return Act(start, end_of(sentence, verb.end()), "made" if here else "reported", by, type_of(word))


def _inverted(sentence: str, start: int, own: re.Pattern[str] | None, *, subordinate: bool = False) -> Act | None:
    """The verb before the one who acts: "2013 tog kommunen ett beslut", "Vid mötet den 3 mars beslutade nämnden att"."""
    at = start + 1
    while verb := past().search(sentence, at):
        at = verb.end() - 1  # the white space before the next word
        setting = sentence[start : verb.start("verb")]
        if len(setting) > 130 or (not subordinate and OPINION.search(setting)):
            return None
        who = with_place(sentence, whole_actor(sentence, verb.end()))
        if who is None or setting.rstrip().endswith((" som", " vilken", " vilka", " vilket")):
            continue  # "..., som föreslog fullmäktige att": whom the clause tells of stands before it
        if not subordinate and (actor_at(sentence, start) is not None and not _SETTING.match(setting)):
            return None
        here = is_own(sentence, who, own)
        return Act(start, end_of(sentence, who[1]), "made" if here else "reported", who, type_of(verb.group("verb")))
    return None


def _labelled(sentence: str, start: int) -> Act | None:
    """ "Granby - ny skola öppnar. Har pausat bygget": who acts stands before the dash, as the caller knows."""
    match = _SUBJECTLESS.match(sentence, start)
    verb = re.compile(rf"(?:[a-zåäö]+\s)?(?:{forms('supine')})").match(sentence, match.end()) if match else None
    return Act(start, end_of(sentence, verb.end()), "reported", None, type_of(verb.group())) if verb else None


def _with_those_joined(sentence: str, first: Act, own: re.Pattern[str] | None) -> list[Act]:
    """The act and those of other bodies told in the same sentence: "... och Samrådet gjorde detsamma den 10 maj"."""
    found = [first]
    at = first.by[1] if first.by else first.start
    for join in _JOINS.finditer(sentence, at):
        last = found[-1]
        if join.start() >= last.end or join.start() < at:
            continue
        for end in reversed(actor_ends(sentence, join.end())):
            verb = verb_behind(sentence, end, bare=False)
            if _EXPECTED.match(sentence, end) and not _WITHIN.search(sentence, join.end(), end):
                found[-1] = last._replace(end=join.start())
                at = len(sentence)
                break
            gapped = _GAPPED.match(sentence, end) if not _EXPECTED.search(sentence, join.end(), end) else None
            if verb or gapped:
                found[-1] = last._replace(end=join.start())
                by = (join.end(), end)
                found.append(_act(sentence, join.end(), by, verb, own) if verb else Act(join.end(), len(sentence), last.status, by, last.type or "approve"))
                at = end
                break
    return found
