"""Which sentence of running text tells of a decision, whose it is, and where the telling starts and ends."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from samtrad.reading.lexicon.actors import actor_at, actor_ends
from samtrad.reading.lexicon.told_verbs import forms, overrides
from samtrad.reading.record import DecisionType, Status
from samtrad.reading.words import Span
from samtrad.swedish.names import is_person, is_title


class Act(NamedTuple):
    """A told decision: characters [start, end) of the sentence, whether it was made here, and by whom."""

    start: int
    end: int
    status: Status
    by: Span | None
    type: DecisionType | None = None


DAY = r"(?:den\s+)?(?:\d{1,2}(?::e)?\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?(?:\s\d{4})?|\d{4}-\d\d-\d\d|\d{6}(?!\d)|\d{8}(?!\d)|\d{1,2}/\d{1,2}(?:[ -]\d{2,4})?)(?![\d])"
_ADVERBS = r"(?:sedan|därför|också|även|därefter|redan|tidigare|nyligen|enhälligt|dock|däremot|slutligen|sålunda|således|i sin tur|för sin del|i \w+|i \w+ \d{4}|under \w+(?: \d{4})?|vid \w+ \w+)"
_PAREN = r"\s*(?:\([^()]{1,40}\)\s*|utom [A-ZÅÄÖ]\w+(?:(?:, | och )[A-ZÅÄÖ]\w+)*\s*)?"
_FILL = r"(?P<fill>(?:[^\s.;:!?]+\.?\s+){0,14}?)"
# what may stand between "har" and the act: when, where and how, but no object and no denial
_FILL_OPENS = re.compile(
    r"(?:(?:den|i|vid|på|under|genom|med|efter|enligt|för|sedan|därför|också|även|därefter|redan|tidigare|nyligen|enhälligt|nu|då|dock|däremot|senare|alla|båda|samtliga|gemensamt|skriftligen|formellt|preliminärt|av|inom|så|hittills|därmed|slutligen|sig|via|från|per|både|dels|dessutom)\b|\d|§|\Z)",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:inte|ej|ännu|inget|ingen|inga|aldrig|varken|knappast)\b")
_RECOMMENDS = re.compile(_PAREN + r"rekommenderar\b")
_TOLD_BY = re.compile(
    r"\b(?:informera(?:r|de|des|t)|berätta(?:r|de|t)|meddela(?:r|de|des|t)|redogö(?:r|rde)|redovisa(?:r|de)|rapportera(?:r|de|t)|nämn(?:er|de)|påmin(?:ner|de)|konstatera(?:r|de|s|des|ts)|upply(?:ser|ste|stes)|framgår|noterar|anmäl(?:er|de)|uppge(?:r|s)|uppgav|säg(?:er|s)|sa(?:de)?|skriver|skrev)\b[^.]{0,60}?\batt\s+"
)
_SUBORDINATE = re.compile(r"\b(?:om|när|innan|inför|ifall|såvida|efter att|tills|i väntan på att|förutsatt att|för att|huruvida|så att)\s+(?:\w+\s){0,2}\Z", re.IGNORECASE)
_SUBORDINATE_HEAD = re.compile(r"(?:då|eftersom|trots att|därför att|om|när|innan|inför att|ifall|såvida|efter att|tills|förutsatt att|för att|huruvida|så att|sedan)\s", re.IGNORECASE)
_OPINION = re.compile(r"\b(?:lyfter|anser|önskar|tycker|menar|diskuterar|föreslår|vill|ser gärna|undrar|frågar|hoppas)\b[^,;]{0,60}\Z")
_PROPOSED = re.compile(r"\A(?:Ett |Det )?[Ff]örslag(?:et)?(?: är)?(?: finns)? att\b")
_MODAL = re.compile(r"\b(?:ska|skall|kommer|bör|kan|måste|skulle|kunde|får)\b")
_BREAK = re.compile(r", (?:varav|varefter|varvid|varpå|varför|vilket|men|därav|och|då|där|medan|samt|vilken) (?=\S)|; | [–—-] |(?<=\w): (?=[A-ZÅÄÖ])")
_CUT = re.compile(r",\s(?:men|medan|dock|som gäller|se (?:punkt|§|bilaga))\s|\s(?:med|och (?:lämnade?|lämnat|lämnar)) följande\b|:\s|;\s|\soch (?:det|den|de|detta|arbetet|dessa)\s(?:kommer|ska|är|har|blir)\b")
_JOINS = re.compile(r",?\s(?:och|samt|medan|liksom)\s(?:att\s)?(?=[\wÅÄÖ])")
_GAPPED = re.compile(rf"\s{DAY}(?:,? § ?\d+)?[.,;]?\s*\Z")
_RECEIVED = re.compile(r"\b(?:fick|(?:har|hade)(?: av (?P<before>[\w -]{3,60}))?(?: \w+){0,2} fått|gavs|har getts|har givits)\s+(?P<mid>[^.;:]{0,120}?)\s?\b(?:i (?:förnyat |särskilt )?uppdrag|uppdraget|uppdrag) (?:(?:av|från) (?P<giver>[\w -]{3,60}) )?att\b")
_NOMINAL = re.compile(r"\b(?:[A-ZÅÄÖ][a-zåäö]*beslut|Beslut)\s+(?P<taken>taget|fattat|togs|fattades|är taget|är fattat)\s*(?:(?:på|i|av|vid)\s+)?|\bBeslut (?:om|att) [^.;]{3,80}? (?P<done>togs|fattades|har tagits|har fattats)\s+(?:(?:i|av|på|vid)\s+)?|\b(?!Delegations|Delegerings)[A-ZÅÄÖ][a-zåäö]+beslut\s+om\s")
_AFTER_DECISION = re.compile(r"(?:\b(?:är|blev|har blivit)\s+\w+(?:d|t|de|dd|na|en)|\b(?:har|hade)\s+(?:\w+\s){0,2}?\w+ts)\b(?:[^.;]|\.(?=\w|\s\d)){0,60}?\s(?:enligt|efter|genom)\s+beslut\s+(?:i|av|på|från)\s+(?P<by>.+?)(?=\s(?:den\s)?\d|[.,;]|\Z)")
_SHELVED = re.compile(r"\A[A-ZÅÄÖ][\w ]{2,40} är (?:tills vidare )?(?:pausad|vilande|bordlagd)\b")
_BY = re.compile(rf"(?:\s(?:{DAY}|§ ?\d+|[a-zåäö]+)){{0,2}},?\s(?P<by>av|i|vid)\s+(?=\w)")
_BODY = re.compile(r"(?:nämnd|styrelse|fullmäktige|utskott|råd|grupp|nätverk|direktion|möte|stämma|presidi)\w*\Z|[A-ZÅÄÖ]{2,6}\Z")
_SUBJECTLESS = re.compile(r"(?:Har|Hade)\s+")
_LABEL = re.compile(r"(?P<by>[A-ZÅÄÖ][\w-]+(?: [a-zåäöA-ZÅÄÖ][\w-]+)?)\s?(?::| [–—-])\s")


@cache
def _acts() -> re.Pattern[str]:
    """An act behind its actor: in the past, or in the perfect with when and how in between."""
    gap = rf"(?:(?:{_ADVERBS}|{DAY})[,\s]+){{0,3}}?"
    return re.compile(rf"{_PAREN},?\s*(?:{gap}(?P<past>{forms('past')})|(?:{_ADVERBS}\s+)?(?:har|hade)\s+{_FILL}(?P<perfect>{forms('supine')}))")


@cache
def _bare() -> re.Pattern[str]:
    """An act in a subordinate clause, where "har" is left out: "att kommunerna anslutit sig"."""
    return re.compile(rf"{_PAREN}\s*(?:(?:{_ADVERBS}|{DAY})\s+){{0,2}}?(?P<perfect>{forms('supine')})")


@cache
def _past() -> re.Pattern[str]:
    apart = r"ställde sig(?=[^.;]{2,90}\sbakom)|sade(?=[^.;]{2,60}\supp\b)|sköt(?=[^.;]{2,60}\supp\b)"
    return re.compile(rf"(?<=\s)(?P<verb>{apart}|{forms('past')})\s+(?:(?:då|därför|också|även|sedan|enhälligt|den \d{{1,2}} \w+(?: \d{{4}})?)\s+)?(?=\S)")


@cache
def _passive() -> re.Pattern[str]:
    """ "Planen antogs av rådet den 3 mars 2024", "Avtalet har förlängts av kommunerna"."""
    return re.compile(rf"\b(?:(?:{forms('passive')})|(?:har|hade)\s+(?:\w+\s){{0,3}}?(?:{forms('passive_supine')}))")


@cache
def _has_day() -> re.Pattern[str]:
    return re.compile(rf"(?<![\d-]){DAY}")


# an office writes statements all the time: no act, as a body's statement is
_OFFICE = re.compile(r"(?:förvaltning|kontor|kansli|avdelning|enhet)\w*\Z", re.IGNORECASE)
_STATEMENT = re.compile(r"\b(?:lämnat?|lämnade|avgett|avgivit|avgav)\b.{0,40}\byttrande")
_UNTIL = re.compile(r"(?:till|t\.?o\.?m\.?|fr\.?o\.?m\.?|från|senast|för|inför|och med)\s+\Z", re.IGNORECASE)


_NOT_WHEN = re.compile(r"\b(?:till|t\.?o\.?m|fr\.?o\.?m|från|för|inför|gäller|perioden|tiden|att gälla)\b", re.IGNORECASE)


_PROPOSES = re.compile(_PAREN + r"föreslår\s(?!inte\b|ej\b)(?=[^.;]*?\batt\b|[^.;]*?\bbesluta)")


def proposes(sentence: str) -> Act | None:
    """What a body puts forward in the present tense: "Kansliet föreslår att taxan höjs"."""
    if "föreslår" not in sentence:
        return None
    for end in reversed(actor_ends(sentence, 0)):
        if _PROPOSES.match(sentence, end):
            return Act(0, len(sentence), "proposed", (0, end), "propose")
    return None


def act_in(sentence: str, *, own: re.Pattern[str] | None = None) -> list[Act]:
    """The decisions that a sentence tells of, others' or earlier ones; those of an ``own`` body that name no day were made here."""
    if (proposed := _PROPOSED.match(sentence)) and actor_at(sentence, proposed.end() + 1):
        return [Act(0, len(sentence), "proposed", None)]
    told = _TOLD_BY.search(sentence)
    starts = [told.end()] if told else [0]
    starts += [m.end() for m in _BREAK.finditer(sentence, starts[0])]
    found: list[Act] = []
    for start in starts:
        if found and start < found[-1].end:
            continue
        if act := _from(sentence, start, own, heard=bool(told)):
            found += _with_those_joined(sentence, act, own)
    if found or not told:
        return found or _without_actor(sentence, 0)
    return ([act] if (act := _from(sentence, 0, own)) and act.type else []) or _without_actor(sentence, starts[0])


def _from(sentence: str, start: int, own: re.Pattern[str] | None, *, heard: bool = False) -> Act | None:
    """An act whose actor stands at ``start``, or whose verb does with the actor behind it."""
    if not (sentence[start : start + 1].isupper() or sentence[start : start + 1].isdigit() or start > 0):
        return None
    if _SUBORDINATE_HEAD.match(sentence, start):
        # what came first is the setting; the decision, if there is one, stands in the main clause behind it
        return _inverted(sentence, start, own, subordinate=True)
    if heard or not _SUBORDINATE.search(sentence, max(start - 30, 0), start):
        for end in reversed(actor_ends(sentence, start)):
            verb = _verb_behind(sentence, end, bare=heard or start > 0)
            if verb and not (_OFFICE.search(sentence[start:end]) and _STATEMENT.search(sentence, verb.start(), min(verb.end() + 40, len(sentence)))):
                return _act(sentence, start, (start, max(end, verb.start())), verb, own)
        if (act := _labelled(sentence, start) or _by_name(sentence, start, own)) is not None:
            return act
    return _inverted(sentence, start, own)


# a subject behind the body's name: "Beredningsgruppen psykisk hälsa ställde sig bakom"
_APPOSED = re.compile(r"(?:\s(?:och\s)?(?!(?:som|och|samt|eller|att|om|i|på|är|var|har|hade|ska|inte|kan|fick|får|vars|när|där|då|av)\b)[a-zåäö-]+){1,3}(?=\s\w+(?:de|te|og|gav|slog|tog)\b)")


@cache
def _by_body() -> re.Pattern[str]:
    """What only bodies do, behind a name that tells of itself no body: "Norrvik har beslutat", "PRO Norrvik har tackat ja"."""
    past = r"beslutade|beviljade|rekommenderar(?=\s[\wåäö ]{3,40}\satt\b)|beslöt|antog|avslog|biföll|fastställde|återremitterade|bordlade|sa(?:de)? (?:[^.;,]{1,30} )?upp\b|anslöt sig|tackade (?:ja|nej)|ställde sig bakom|godkände|tog (?:\w+ ){0,3}beslut|fattade (?:\w+ ){0,3}beslut"
    supine = r"beslutat|beviljat|antagit|avslagit|bifallit|fastställt|återremitterat|bordlagt|sagt (?:[^.;,]{1,30} )?upp\b|anslutit sig|tackat (?:ja|nej)|ställt sig bakom|godkänt|tagit (?:\w+ ){0,3}beslut|fattat (?:\w+ ){0,3}beslut"
    name = r"[A-ZÅÄÖ][\wåäö-]+"
    word = rf"(?:{name}|[a-zåäö]+(?=\s(?:{past}|(?:har|hade)\s)))"
    return re.compile(rf"(?P<by>{name}(?:\s{word}){{0,3}}(?:(?:,\s{name}(?:\s{name}){{0,2}})*\s(?:och|samt)\s{name}(?:\s{name}){{0,3}})?)\s(?:(?P<past>{past})|(?:har|hade)\s{_FILL}(?P<perfect>{supine}))(?![\wåäö])")


def _by_name(sentence: str, start: int, own: re.Pattern[str] | None) -> Act | None:
    match = _by_body().match(sentence, start)
    if match is None or (match.group("perfect") and (_DENIED.search(match.group("fill")) or not _FILL_OPENS.match(match.group("fill")))):
        return None
    name = match.group("by")
    if name.split()[0] in _NO_BODY or any(is_person(part) for part in re.split(r",\s|\s(?:och|samt)\s", name)) or is_title(name) or name.split()[0].endswith("ordförande"):
        return None
    return _act(sentence, start, match.span("by"), match, own)


# what opens a sentence and is no name
_NO_BODY = frozenset("Den Det De Vi Han Hon Man Jag Alla Några Flera Båda Ingen Inga Ordföranden Mötet Vid I På Efter Därefter Sedan Under När Om Som Där Då Här Nu Detta Denna Dessa En Ett Den Att Så Till Genom Först Redan Många".split())


def _verb_behind(sentence: str, end: int, *, bare: bool) -> re.Match[str] | None:
    verb = _acts().match(sentence, end)
    if verb is not None and verb.group("perfect"):
        fill = verb.group("fill")
        if _DENIED.search(fill) or not _FILL_OPENS.match(fill):
            verb = None
    if verb is None and (apposed := _APPOSED.match(sentence, end)) and actor_at(sentence, apposed.start() + 1) is None:
        verb = _acts().match(sentence, apposed.end())
    if verb is None:
        verb = _RECOMMENDS.match(sentence, end) or (_bare().match(sentence, end) if bare else None)
    return verb


def _act(sentence: str, start: int, by: Span, verb: re.Match[str], own: re.Pattern[str] | None) -> Act:
    here = verb.groupdict().get("perfect") is None and is_own(sentence, by, own)
    word = (verb.groupdict().get("past") or verb.groupdict().get("perfect") or "").strip()
    return Act(start, _end(sentence, verb.end()), "made" if here else "reported", by, _type_of(word))


def _type_of(word: str) -> DecisionType | None:
    return next((kind for form, kind in overrides() if re.match(form, word)), None)


def is_own(sentence: str, by: Span, own: re.Pattern[str] | None) -> bool:
    """Whether the actor is the body that met and did it at this meeting, for all that the sentence says."""
    return own is not None and own.fullmatch(sentence[slice(*by)]) is not None and not _EARLIER.search(sentence) and not _dated(_act_itself(sentence, by[1]))


def _act_itself(sentence: str, after: int) -> str:
    """The sentence up to what was decided: a day in "Styrelsen beslutade att hålla årsmöte den 3 mars" is no day of the act."""
    att = sentence.find(" att ", after)
    return sentence[:att] if att > 0 else sentence


_IN_MONTH = re.compile(r"\b(?:gav|beslutade|beslöt|antog|ställde sig|fick|godkände|fastställde|utsåg|valde|enades)\s(?:redan\s)?(?:i|under)\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våras|höstas|somras|vintras|fjol|våren|hösten|sommaren)\b")


def _dated(sentence: str) -> bool:
    return _IN_MONTH.search(sentence) is not None or any(not _UNTIL.search(sentence[max(m.start() - 14, 0) : m.start()]) for m in _has_day().finditer(sentence))


def _inverted(sentence: str, start: int, own: re.Pattern[str] | None, *, subordinate: bool = False) -> Act | None:
    """The verb before the one who acts: "2013 tog kommunen ett beslut", "Vid mötet den 3 mars beslutade nämnden att"."""
    for verb in _past().finditer(sentence, start + 2):
        setting = sentence[start : verb.start()]
        if len(setting) > 130 or (not subordinate and _OPINION.search(setting)):
            return None
        who = _whole_name(sentence, verb.end())
        if who is None:
            continue
        if not subordinate and (actor_at(sentence, start) is not None and not _SETTING.match(setting)):
            return None
        here = is_own(sentence, who, own)
        return Act(start, _end(sentence, who[1]), "made" if here else "reported", who, _type_of(verb.group("verb")))
    return None


def _whole_name(sentence: str, start: int) -> Span | None:
    """Who acts, with the name's last word: "kommunstyrelsens arbetsutskott" and not the first genitive alone."""
    ends = actor_ends(sentence, start)
    for end in ends:
        longer = next((e for e in ends if e > end), None)
        if sentence[end - 1] != "s" or longer is None or sentence.count(" ", end, longer) > 2 or sentence[end : end + 2] == ", ":
            return start, end
    return (start, ends[-1]) if ends else None


_SETTING = re.compile(r"(?:\d{4}|den|det|i|vid|på|under|efter|genom|därefter|sedan|vidare|dessutom|också|även|härefter|därmed|slutligen|med|av|till|för|enligt|samma|samtidigt|tidigare|senare|förra|redan|som|utifrån|mot)\b", re.IGNORECASE)


def _labelled(sentence: str, start: int) -> Act | None:
    """ "Granby - ny skola öppnar. Har pausat bygget": who acts stands before the dash, as the caller knows."""
    match = _SUBJECTLESS.match(sentence, start)
    verb = re.compile(rf"(?:[a-zåäö]+\s)?(?:{forms('supine')})").match(sentence, match.end()) if match else None
    return Act(start, _end(sentence, verb.end()), "reported", None, _type_of(verb.group())) if verb else None


def _with_those_joined(sentence: str, first: Act, own: re.Pattern[str] | None) -> list[Act]:
    """The act and those of other bodies told in the same sentence: "... och Samrådet gjorde detsamma den 10 maj"."""
    found = [first]
    at = first.by[1] if first.by else first.start
    for join in _JOINS.finditer(sentence, at):
        last = found[-1]
        if join.start() >= last.end or join.start() < at:
            continue
        for end in reversed(actor_ends(sentence, join.end())):
            verb = _verb_behind(sentence, end, bare=False)
            gapped = _GAPPED.match(sentence, end)
            if verb or gapped:
                found[-1] = last._replace(end=join.start())
                by = (join.end(), end)
                found.append(_act(sentence, join.end(), by, verb, own) if verb else Act(join.end(), len(sentence), last.status, by, last.type or "approve"))
                at = end
                break
    return found


def _end(sentence: str, after: int) -> int:
    cut = _CUT.search(sentence, after)
    return cut.start() if cut else len(sentence)


def _without_actor(sentence: str, low: int) -> list[Act]:
    """Acts with no actor at their head, which count where the verb itself decides."""
    if (match := _AFTER_DECISION.search(sentence, low)) and (who := actor_at(sentence, match.start("by"))):
        whole = match.span("by") if len(match.group("by")) < 80 else who
        return [Act(low, len(sentence.rstrip(".")) if low else len(sentence), "reported", whole)]
    if act := _passive_act(sentence, low):
        return [act]
    if match := _NOMINAL.search(sentence):
        rest = match.end()
        taken = match.group("taken") or match.group("done")
        who = actor_at(sentence, rest) if taken else None
        certain = who is not None if taken else not _MODAL.search(sentence, rest)
        if certain and match.start() <= 60 and not re.search(r"\b(?:enligt|inför|efter)\s\Z", sentence[: match.start()]):
            return [Act(match.start(), len(sentence), "reported", who)]
    if (match := _RECEIVED.search(sentence)) and not _OPINION.search(sentence, 0, match.start()):
        start = 0 if match.start() < 140 else max(sentence.rfind(", ", 0, match.start()) + 2, 0)
        cut = re.compile(r"\A.{5,90}?\soch\s(?=[A-ZÅÄÖ][\w]+(?: och [A-ZÅÄÖ]\w+ [A-ZÅÄÖ]\w+)? fick\b|[A-ZÅÄÖ]\w+ (?:och|samt) [A-ZÅÄÖ]\w+ [A-ZÅÄÖ]?\w* ?fick\b)").match(sentence)
        giver = next((match.span(group) for group in ("before", "giver") if match.group(group) and actor_at(sentence, match.start(group))), None)
        return [Act(cut.end() if cut else start, _end(sentence, match.end()), "reported", giver)]
    if _SHELVED.match(sentence):
        return [Act(0, len(sentence), "reported", None)]
    return []


# "Vid kommunstyrelsens sammanträde 2023-05-08 beslutades att", "På mötet den 4 april bestämdes att"
_AT_MEETING = re.compile(rf"(?:Vid|På|Under) (?P<who>[\w-]+(?: [\w-]+){{0,3}}?s )?(?:\w*sammanträde\w*|\w*möte\w*|samråde\w*|överläggning\w*) {DAY}", re.IGNORECASE)


def _passive_act(sentence: str, low: int) -> Act | None:
    """A decision in the passive that tells by whom it was made, or on what day."""
    for match in _passive().finditer(sentence, low):
        before = sentence[low : match.start()]
        if _MODAL.search(before) or _DENIED.search(match.group()) or _SUBORDINATE_HEAD.match(sentence, low) or re.search(r"\b(?:som|där|när|vilka|vilken|vilket)\b", before):
            continue
        by = _BY.match(sentence, match.end())
        agent = actor_at(sentence, by.end()) if by else None
        if agent and by and by.group("by") != "av" and not _BODY.search(sentence[slice(*agent)]):
            agent = None
        tail = sentence[match.end() : match.end() + 60]
        day = _has_day().search(tail)
        setting = _AT_MEETING.match(before)
        if setting and not agent:
            who = actor_at(sentence, low + setting.start("who")) if setting.group("who") else None
            return Act(low, len(sentence), "reported", who, _type_of(match.group().split()[-1]))
        if agent or (day and not _NOT_WHEN.search(tail[: day.start()])):
            return Act(low, len(sentence), "reported", agent, _type_of(match.group().split()[-1]))
    return None


_EARLIER = re.compile(r"\b(?:tidigare|senaste|förra|föregående|redan|då|(?:på|vid) (?:sammanträdet|mötet|stämman) (?:i|den|under))\b")
