"""Acts with no one at their head: in the passive, as a noun, or told by who got a task."""

from __future__ import annotations

import re

from samtrad.reading.find.act import DAY, Act, end_of, type_of
from samtrad.reading.find.reported.verbs import DENIED, passive
from samtrad.reading.find.reported.whose import day_in
from samtrad.reading.lexicon.actors import actor_at, actor_ends, whole_actor, with_place
from samtrad.reading.words import Span
from samtrad.swedish.signs import has_any

SUBORDINATE_HEAD = re.compile(
    r"(?:då|eftersom|trots att|därför att|om|när|innan|inför att|ifall|såvida|efter att|tills|förutsatt att|för att|huruvida|så att|sedan(?! dess\b| tidigare\b))\s",
    re.IGNORECASE,
)
OPINION = re.compile(r"\b(?:lyfter|anser|önskar|tycker|menar|diskuterar|föreslår|vill|ser gärna|undrar|frågar|hoppas)\b[^,;]{0,60}\Z")
_MODAL = re.compile(r"\b(?:ska|skall|kommer|bör|kan|måste|skulle|kunde|får)\b")
_RECEIVED = re.compile(
    r"\b(?:fick|erhöll|(?:har|hade)(?: av (?P<before>[\w -]{3,60}))?(?: \w+){0,2} (?:fått|erhållit)|gavs|har getts|har givits)\s+(?P<mid>[^.;:]{0,120}?)\s?\b(?:i (?:förnyat |särskilt )?(?:uppdrag|uppgift)|uppdraget|uppgiften|uppdrag|ansvar(?:et)? för) (?:(?:av|från) (?P<giver>[\w -]{3,60}) )?att\b"
)
_RECEIVED_SIGNS = ("fick", "fått", "erhöll", "erhållit", "gavs", "getts", "givits")
_NOMINAL = re.compile(
    r"\b(?:[A-ZÅÄÖ][a-zåäö]*beslut|Beslut)\s+(?P<taken>taget|fattat|togs|fattades|är taget|är fattat)\s*(?:(?:på|i|av|vid)\s+)?|\bBeslut (?:om|att) [^.;]{3,80}? (?P<done>togs|fattades|har tagits|har fattats)\s+(?:(?:i|av|på|vid)\s+)?|\b(?!Delegations|Delegerings)[A-ZÅÄÖ][a-zåäö]+beslut\s+om\s"
)
_AFTER_DECISION = re.compile(
    r"(?:\b(?:är|blev|har blivit)\s+\w+(?:d|t|de|dd|na|en)|\b(?:har|hade)\s+(?:\w+\s){0,2}?\w+ts)\b(?:[^.;]|\.(?=\w|\s\d)){0,60}?\s(?:enligt|efter|genom)\s+beslut\s+(?:i|av|på|från)\s+(?P<by>.+?)(?=\s(?:den\s)?\d|[.,;]|\Z)"
)
_SHELVED = re.compile(r"\A[A-ZÅÄÖ][\w ]{2,40} är (?:tills vidare )?(?:pausad|vilande|bordlagd)\b")
_BY = re.compile(rf"(?:\s(?:{DAY}|§ ?\d+|[a-zåäö]+)){{0,2}}?,?\s(?P<by>av|i|vid)\s+(?=\w)")
_BODY = re.compile(
    r"(?:nämnd|styrelse|utskott|råd|grupp|nätverk|direktion|möte|stämma|presidi|ledning|delegation|beredning)(?:en|n|et|t|erna|na)\Z|fullmäktige\Z|(?:regering|riksdag)en\Z|[A-ZÅÄÖ]{2,6}\Z"
)
_INTO_OFFICE = re.compile(r"\b(?:till|som)\b")  # "valdes till ledamot i rådet" does not tell who chose
# a day that says how long, not when: "förlängdes till den 3 mars", "antogs att gälla från den 3 mars"
_NOT_WHEN = re.compile(
    r"\b(?:till|t\.?o\.?m\.?|fr\.?o\.?m\.?|från|för|inför|senast)(?: och med)?(?: den)?\s*\Z|\b(?:gäller|perioden|tiden|att gälla)\b", re.IGNORECASE
)
# "Vid kommunstyrelsens sammanträde 2023-05-08 beslutades att", "På mötet den 4 april bestämdes att"
_AT_MEETING = re.compile(
    rf"(?:Vid|På|Under) (?P<who>[\w-]+(?: [\w-]+){{0,3}}?s )?(?:\w*sammanträde\w*|\w*möte\w*|samråde\w*|överläggning\w*) {DAY}|(?:Vid|På|Under) (?:det |sitt )?(?:förra|föregående|senaste|tidigare) (?:sammanträde|möte)\w*\b",
    re.IGNORECASE,
)
# "Enligt beslut i rådet 2023-05-08 godkändes planen", "Genom rådets beslut den 8 maj antogs planen"
_BY_DECISION = re.compile(r"(?:Enligt|Genom|Efter|Till följd av|I enlighet med) (?:ett )?beslut (?:i|av|från|på|hos) (?=\w)")
# "Beslut i rektorsgruppen den 3 mars: planen antas"
_LABELLED = re.compile(r"Beslut (?:i|av|från|hos|vid) (?=\w)")
_LABEL_ENDS = re.compile(rf",?(?:\s\(?{DAY}\)?)?(?:,?\s§ ?\d+)?:\s")
_NEXT_CLAUSE = re.compile(r"[,;]\s(?:och|men|varefter|varvid|medan)\s")
"""Behind which a day is of what follows: "Ärendet har remitterats till nämnderna, och svaren inkom den 3 maj"."""
_HANDED_OVER = re.compile(r"(?:Ett )?(?:[Ff]örslag|[Uu]tkast|[Uu]nderlag|[Hh]andling)\w*\s")
"""What is handed over and decides nothing: "Förslag till avtal har överlämnats av utskottet"."""
_COMMISSION = re.compile(r"Uppdraget att [^.;!?]{5,160}?\s(?:har )?(?:gavs|getts|givits|gick|gått|lämnades|tilldelades|lades)\s")
_GIVEN_BY = re.compile(r"\s(?:av|från)\s(?=\w)")
_ENDS_NAME = re.compile(rf",?\s(?:{DAY}|§|i \w+ \d{{4}}|\Z)|\s?\Z")


def without_actor(sentence: str, low: int) -> list[Act]:
    """Acts with no actor at their head, which count where the verb itself decides."""
    if "beslut" in sentence and (match := _AFTER_DECISION.search(sentence, low)) and (who := actor_at(sentence, match.start("by"))):
        whole = match.span("by") if len(match.group("by")) < 80 else who
        return [Act(low, len(sentence.rstrip(".")) if low else len(sentence), "reported", whole)]
    if act := _labelled_act(sentence) or _commission(sentence):
        return [act]
    if act := _passive_act(sentence, low):
        return [act]
    if "eslut" in sentence and (match := _NOMINAL.search(sentence)):
        rest = match.end()
        taken = match.group("taken") or match.group("done")
        who = actor_at(sentence, rest) if taken else None
        who = with_place(sentence, whole_actor(sentence, rest)) if who else None
        certain = who is not None if taken else not _MODAL.search(sentence, rest)
        if certain and match.start() <= 60 and not re.search(r"\b(?:enligt|inför|efter)\s\Z", sentence[: match.start()]):
            return [Act(match.start(), len(sentence), "reported", who)]
    if has_any(sentence, _RECEIVED_SIGNS) and (match := _RECEIVED.search(sentence)) and not OPINION.search(sentence, 0, match.start()):
        start = 0 if match.start() < 140 else max(sentence.rfind(", ", 0, match.start()) + 2, 0)
        cut = re.compile(
            r"\A.{5,90}?\soch\s(?=[A-ZÅÄÖ][\w]+(?: och [A-ZÅÄÖ]\w+ [A-ZÅÄÖ]\w+)? fick\b|[A-ZÅÄÖ]\w+ (?:och|samt) [A-ZÅÄÖ]\w+ [A-ZÅÄÖ]?\w* ?fick\b)"
        ).match(sentence)
        giver = next((match.span(group) for group in ("before", "giver") if match.group(group) and actor_at(sentence, match.start(group))), None)
        return [Act(cut.end() if cut else start, end_of(sentence, match.end()), "reported", giver)]
    if _SHELVED.match(sentence):
        return [Act(0, len(sentence), "reported", None)]
    return []


def _labelled_act(sentence: str) -> Act | None:
    """ "Beslut i rektorsgruppen den 3 mars: planen antas"."""
    label = _LABELLED.match(sentence)
    who = whole_actor(sentence, label.end()) if label else None
    ends = _LABEL_ENDS.match(sentence, who[1]) if who else None
    return Act(0, len(sentence), "reported", who) if ends and ends.end() < len(sentence) else None


def _commission(sentence: str) -> Act | None:
    """ "Uppdraget att räkna på bron gavs till kansliet av vägnämnden den 4 januari"."""
    given = _COMMISSION.match(sentence)
    if given is None:
        return None
    by = _GIVEN_BY.search(sentence, given.end())
    giver = whole_actor(sentence, by.end()) if by else None
    return Act(0, len(sentence), "reported", giver, "assign") if giver or day_in(sentence, given.end()) else None


def _named_whole(sentence: str, start: int, end: int) -> Span | None:
    """The name from ``start`` on behind which a day, a paragraph or the verb stands."""
    stop = sentence[:end].rstrip()
    fit = next((e for e in actor_ends(sentence, start) if e <= len(stop) and _ENDS_NAME.match(stop, e)), None)
    return (start, fit) if fit else actor_at(sentence, start)


def _passive_act(sentence: str, low: int) -> Act | None:
    """A decision in the passive that tells by whom it was made, or on what day."""
    for match in passive().finditer(sentence, low):
        before = sentence[low : match.start()]
        if (
            _MODAL.search(before)
            or DENIED.search(match.group())
            or SUBORDINATE_HEAD.match(sentence, low)
            or re.search(r"\b(?:som|där|när|vilka|vilken|vilket)\b", before)
        ):
            continue
        by = _BY.match(sentence, match.end())
        agent = whole_actor(sentence, by.end()) if by else None
        if agent and by and by.group("by") != "av" and (_INTO_OFFICE.search(by.group()) or not _BODY.search(sentence[slice(*agent)])):
            agent = None
        if agent is None and match.group().startswith("ha") and before.startswith("Av ") and len(before.rstrip()) in actor_ends(sentence, 3):
            agent = (3, len(before.rstrip()))  # "Av presidiet har den 3 maj fastställts"
        agent = with_place(sentence, agent)
        tail = _NEXT_CLAUSE.split(sentence[match.end() : match.end() + 60], maxsplit=1)[0]
        if _HANDED_OVER.match(sentence, low) and "lämnat" in match.group():
            continue
        day = day_in(tail)
        setting = _AT_MEETING.match(before)
        if not agent and (decision := _BY_DECISION.match(before)) and (who := _named_whole(sentence, low + decision.end(), match.start())):
            return Act(low, len(sentence), "reported", who, type_of(match.group().split()[-1]))
        if setting and not agent:
            who = actor_at(sentence, low + setting.start("who")) if setting.group("who") else None
            return Act(low, len(sentence), "reported", who, type_of(match.group().split()[-1]))
        if agent or (day and not _NOT_WHEN.search(tail[: day.start()])):
            return Act(low, len(sentence), "reported", agent, type_of(match.group().split()[-1]))
    return None
