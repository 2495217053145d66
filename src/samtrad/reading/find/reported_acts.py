"""Which sentence of running text tells of a decision, whose it is, and where the telling starts and ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from samtrad.reading.find.clause import read_clause, small
from samtrad.reading.lexicon.actors import actor_at, actor_ends
from samtrad.reading.record import DecisionType, Status
from samtrad.reading.words import Span
from samtrad.swedish.dates import find_dates


class Act(NamedTuple):
    """A told decision: characters [start, end) of the sentence, whether it was made here, and by whom."""

    start: int
    end: int
    status: Status
    by: Span | None
    type: DecisionType | None = None


# acts in the past, finite: what somebody decided
_PAST = (
    r"(?:beslutade|beslöt|godkände|fastställde|antog|avslog|biföll|rekommenderade|förlängde|utsåg|valde|nominerade|tillstyrkte|avstyrkte|bordlade|återremitterade|remitterade|reviderade|kompletterade|inrättade|bemyndigade|uppdrog|beviljade|"
    r"anslog|upphävde|bekräftade|noterade|lade|ställde sig (?:\w+ )?bakom|gav\b(?=.{0,90}?\buppdrag)|lämnade\b(?=.{0,60}?\bi uppdrag)|tackade (?:ja|nej)|anslöt sig|sade upp|tog\b(?=.{0,80}?\bbeslut\b)|fattade\b(?=.{0,40}?\bbeslut\b)|gjorde detsamma|hänsköt|avvisade|initierade|föreslog\b(?=.{0,60}?(?:§|\d{4}|besluta)))"
)
_PERFECT = (
    r"(?:har|hade)\s+(?:\w+\s){0,3}?(?:beslutat|godkänt|fastställt|antagit|avslagit|bifallit|rekommenderat|förlängt|utsett|valt|nominerat|tillstyrkt|bordlagt|återremitterat|remitterat|reviderat|inrättat|bemyndigat|uppdragit|beviljat|anslagit|"
    r"upphävt|bekräftat|ställt sig (?:\w+ )?bakom|gett\b(?=.{0,90}?\buppdrag)|givit\b(?=.{0,90}?\buppdrag)|lämnat\b(?=.{0,60}?\bi uppdrag)|tackat (?:ja|nej)|anslutit sig|sagt upp|tecknat|fattat\b(?=.{0,40}?\bbeslut\b)|tagit\b(?=.{0,60}?\bbeslut\b)|behandlat\b(?=.{0,60}?§)|hänskjutit|kompletterat)"
)
_ACTS = re.compile(rf"\s*(?:\([^()]{{1,40}}\)\s*)?(?:(?:sedan|därför|också|även|därefter|redan|tidigare|nyligen|enhälligt|den|i|under|vid)\s+(?:\d[\w -]{{0,24}}?\s+|[\w-]+\s+){{0,3}}?|(?:\d{{4}}-\d\d-\d\d|\d{{6}})\s+)?(?:(?P<past>{_PAST})|(?P<perfect>{_PERFECT}))")
_RECOMMENDS = re.compile(r"\s*(?:\([^()]{1,40}\)\s*)?rekommenderar\b")
# the verb before the one who acts: "2013 tog kommunen ett beslut", "Därefter beslutade nämnden att"
_INVERTED = re.compile(
    r"(?:(?:\d{4}|därefter|sedan|under [\w ]{3,20}|i [\w ]{3,20}|den [\w ]{3,24}|vid [\w ]{3,30})\s+)(?P<verb>tog|fattade|beslutade|beslöt|godkände|antog|fastställde|gav|utsåg|valde|ställde)\s+(?=\S)", re.IGNORECASE
)
_RECEIVED = re.compile(r"\b(?:fick|har fått|gavs|hade fått)\s+(?P<mid>[^.;:]{0,120}?)\s?\b(?:i (?:förnyat |särskilt )?uppdrag|uppdraget|uppdrag) att\b")
_NOMINAL = re.compile(r"(?P<noun>\b(?:[A-ZÅÄÖ][a-zåäö]*beslut|Beslut))\s+(?:(?P<taken>taget|fattat|togs|fattades|är taget|är fattat)\s*(?:(?:på|i|av|vid)\s+)?|(?P<about>om)\s)")
# "Planen antogs av rådet den 3 mars 2024", "Ärendet bordlades 2024-03-03, § 12": a decision verb and its day
_PASSIVE = re.compile(
    r"\b(?:bordlades|återremitterades|antogs|godkändes|fastställdes|beslutades|reviderades|avslogs|bifölls|förlängdes|inrättades|remitterades|har (?:antagits|godkänts|fastställts|beslutats|bordlagts|återremitterats|förlängts|reviderats))\s+"
    r"(?:(?:av|i|vid)\s+(?P<by>[\w-]+(?:\s[\w-]+){0,4}?)\s+)?(?:senast\s+)?(?:den\s+)?(?:\d{1,2}\s\w+\s\d{4}|\d{4}-\d\d-\d\d|\d{6}\b)"
)
_AFTER_DECISION = re.compile(r"\b(?:är|blev|har blivit)\s+\w+(?:d|t|de|dd|na|en)\s+(?:enligt|efter|genom)\s+beslut\s+(?:i|av|på|från)\s+(?P<by>.+?)(?=[.,;]|\Z)")
_SHELVED = re.compile(r"\A[A-ZÅÄÖ][\w ]{2,40} är (?:tills vidare )?(?:pausad|vilande|bordlagd)\b")
_TOLD_BY = re.compile(r"\b(?:informera(?:r|de)|berätta(?:r|de)|meddela(?:r|de)|redogö(?:r|rde)|rapportera(?:r|de)|nämn(?:er|de)|påmin(?:ner|de)|konstatera(?:r|de))\b[^.]{0,60}?\batt\s+")
_SUBORDINATE = re.compile(r"\b(?:om|när|innan|inför|ifall|såvida|efter att|tills|i väntan på att|förutsatt att|för att|huruvida|så att)\s+(?:\w+\s){0,2}\Z", re.IGNORECASE)
_SUBORDINATE_HEAD = re.compile(r"(?:om|när|innan|inför att|ifall|såvida|efter att|tills|förutsatt att|för att|huruvida|så att|sedan)\s", re.IGNORECASE)
_MAIN_CLAUSE = re.compile(r"\s(?:beslutade|beslöt|godkände|antog|fastställde|avslog|biföll)\s(?=\S)")
_OPINION = re.compile(r"\b(?:lyfter|anser|önskar|tycker|menar|diskuterar|föreslår|vill|ser gärna|undrar|frågar|hoppas)\b[^,;]{0,60}\Z")
_PROPOSED = re.compile(r"\A(?:Ett |Det )?[Ff]örslag(?:et)?(?: är)?(?: finns)? att\b")
_MODAL = re.compile(r"\b(?:ska|skall|kommer|bör|kan|måste)\b")
_BREAK = re.compile(r", (?:varav|varför|vilket|men|därav|och) (?=\S)|; | – |(?<=\w): (?=[A-ZÅÄÖ])")
_CUT = re.compile(r",\s(?:men|medan|dock)\s|\s(?:och|samt)\s(?=[A-ZÅÄÖ][\w() -]{2,60}\s(?:gjorde|ställde|beslutade|antog|godkände)\b)|\soch (?:det|den|de|detta|arbetet)\s(?:kommer|ska|är|har|blir)\b")


def act_in(sentence: str, *, records: bool = True) -> list[Act]:
    """The decisions of others, or earlier ones of the body's own, that a sentence tells of."""
    if (proposed := _PROPOSED.match(sentence)) and actor_at(sentence, proposed.end() + 1):
        return [Act(0, _end(sentence, 0), "proposed", None)]
    told = _TOLD_BY.search(sentence)
    low = told.end() if told else 0
    starts = [low, *(m.end() for m in _BREAK.finditer(sentence, low))]
    found: list[Act] = []
    for start in starts:
        if found and start < found[-1].end:
            continue
        if act := _from(sentence, start, records=records):
            found.append(act)
            if second := _second(sentence, act):
                found.append(second)
    return found or _without_actor(sentence, low)


def _from(sentence: str, start: int, *, records: bool = True) -> Act | None:
    """An act whose actor stands at ``start``, or whose verb does with the actor behind it."""
    if not (sentence[start : start + 1].isupper() or sentence[start : start + 1].isdigit() or start > 0):
        return None
    if _SUBORDINATE_HEAD.match(sentence, start):
        # what came first is the setting; the decision, if there is one, stands in the main clause behind it
        actors = (actor_at(sentence, verb.end()) for verb in _MAIN_CLAUSE.finditer(sentence, start))
        return next((Act(start, _end(sentence, who[1]), "reported", who) for who in actors if who), None)
    if not _SUBORDINATE.search(sentence, max(start - 30, 0), start):
        for end in reversed(actor_ends(sentence, start)):
            verb = _ACTS.match(sentence, end) or _RECOMMENDS.match(sentence, end)
            if verb:
                own = verb.groupdict().get("past") and _OWN.fullmatch(sentence[start:end]) and not find_dates(sentence) and not _EARLIER.search(sentence) and not records
                heard: DecisionType | None = "other" if "behandla" in verb.group() else None
                return Act(start, _end(sentence, verb.end()), "made" if own else "reported", (start, end), heard)
    inverted = _INVERTED.match(sentence, start)
    if inverted and (who := actor_at(sentence, inverted.end())):
        return Act(start, _end(sentence, who[1]), "reported", who)
    return None


def _second(sentence: str, first: Act) -> Act | None:
    """A second body that did the same: "... och Samrådet gjorde detsamma den 10 maj"."""
    rest = re.compile(r"\s*(?:och|samt|,)\s+").match(sentence, first.end)
    return _from(sentence, rest.end()) if rest else None


def _end(sentence: str, after: int) -> int:
    cut = _CUT.search(sentence, after)
    return cut.start() if cut else len(sentence)


def _without_actor(sentence: str, low: int) -> list[Act]:
    """Acts with no named actor, which count where the verb itself decides."""
    if match := _AFTER_DECISION.search(sentence, low):
        return [Act(low, len(sentence.rstrip(".")) if low else len(sentence), "reported", match.span("by"))]
    if (match := _PASSIVE.search(sentence, low)) and not _MODAL.search(sentence, low, match.start()):
        return [Act(low, len(sentence), "reported", match.span("by") if match.group("by") else None)]
    if match := _NOMINAL.search(sentence):
        rest = match.end()
        who = actor_at(sentence, rest) if match.group("taken") else None
        certain = who is not None if match.group("taken") else not _MODAL.search(sentence, rest)
        if certain and match.start() <= 60 and not re.search(r"\b(?:enligt|inför|efter)\s\Z", sentence[: match.start()]):
            return [Act(match.start(), len(sentence), "reported", who)]
    if (match := _RECEIVED.search(sentence)) and not _OPINION.search(sentence, 0, match.start()):
        start = 0 if match.start() < 140 else max(sentence.rfind(", ", 0, match.start()) + 2, 0)
        cut = re.compile(r"\A.{5,90}?\soch\s(?=[A-ZÅÄÖ][\w]+(?: och [A-ZÅÄÖ]\w+ [A-ZÅÄÖ]\w+)? fick\b|[A-ZÅÄÖ]\w+ (?:och|samt) [A-ZÅÄÖ]\w+ [A-ZÅÄÖ]?\w* ?fick\b)").match(sentence)
        return [Act(cut.end() if cut else start, len(sentence), "reported", None)]
    if _SHELVED.match(sentence):
        return [Act(0, len(sentence), "reported", None)]
    return []


# the meeting's own acts in minutes that have no section for decisions
_OWN_BODY = re.compile(
    r"(?:nätverket|styrgruppen|gruppen|arbetsgruppen|rådet|samrådet|samverkansrådet|nämnden|styrelsen|direktionen|mötet|årsmötet|stämman|ledamöterna|presidiet|utskottet|beredningsgruppen|ledningsgruppen|(?-i:[A-ZÅÄÖ]{2,6}))\b", re.IGNORECASE
)
_OWN = re.compile(r"(?:nätverket|gruppen|rådet|nämnden|styrelsen|direktionen|mötet|årsmötet|stämman|ledamöterna|deltagarna|presidiet)", re.IGNORECASE)
_EARLIER = re.compile(r"\b(?:tidigare|senaste|förra|föregående|redan|då)\b")
_OWN_ACTIVE = re.compile(
    r"\s(?:(?:enhälligt|därefter|också|även|sedan|således)\s)?(?:beslutar|beslutade|enades om|enas om|godkänner|godkände|fastställer|fastställde|antar|antog|noterar|noterade|ställer sig (?:\w+ )?bakom|ställde sig (?:\w+ )?bakom|väljer|valde|utser|utsåg|nominerar|"
    r"lägger|lade|rekommenderar|uppdrar|ger\b(?=.{0,80}\buppdrag)|bordlägger|bordlade|tar del av|tog del av|tackar för informationen|avslår|bifaller|tycker\b(?=.{0,140}\bnominerar\b))(?!\w)"
)
_OWN_PASSIVE = re.compile(
    r"\b(?:godkändes?|godkänns|godkänd|fastställs|fastställdes|väljs|valdes|utses|utsågs|omvaldes|omväljs|antas|antogs|antecknas|antecknades|noteras|noterades|läggs\b(?=.{0,40}handlingarna)|lades\b(?=.{0,40}handlingarna)|kompletteras|kompletterades|bordläggs|bordlades|"
    r"förklaras?\b(?=.{0,30}(?:öppnat|avslutat|justera))|adjungeras|adjungerades|beslutades|beslutas|avslås|avslogs|bifalls|bifölls|återremitteras|återremitterades|hänskjuts|revideras|reviderades|förlängs|förlängdes|skjuts upp|sköts upp)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:av|i|på|vid)\s+(?:regeringen|riksdagen|kommunfullmäktige|regionfullmäktige|kommunstyrelsen|förbundsstyrelsen|regionstyrelsen|\w+nämnden|landstinget)\b|\b(?:ska|skall|kommer|bör|kan|kunde|måste|behöver|planeras|har|hade|inte ännu|tidigare|i dag|idag)\b", re.IGNORECASE)


def own_act(sentence: str, *, short: bool) -> Act | None:
    """An act of the meeting itself: "Nätverket beslutar att ...", "Dagordningen godkändes", "Per Alm väljs till justerare"."""
    if (who := _OWN_BODY.match(sentence)) and (verb := _OWN_ACTIVE.match(sentence, who.end())):
        rest = re.search(r"\A.{0,120}:\s*\Z", sentence)
        if not (rest and sentence.rstrip().endswith(":") and read_clause(sentence).type != "amend"):
            return Act(0, len(sentence), "made", who.span() if verb else None)
    match = _OWN_PASSIVE.search(small(sentence))
    if match is None or match.start() > 90 or not short or len(sentence.split()) > 40 or _OTHERS.search(sentence, 0, match.start()):
        return None
    if re.search(r"\b(?:som|där|när|om)\b", sentence[: match.start()]) and not sentence.startswith(("Som ", "Till ")):
        return None
    end = len(sentence.rstrip(":")) if sentence.endswith(":") else len(sentence)
    return Act(0, end, "made", None)


