"""Sentences in which someone takes on a task, or is said to have it before them: "Anna ser över tiderna"."""

from __future__ import annotations

import re

from samtrad.reading.find.assignments.deadlines import DEADLINES, Taken, by_a_day, report_back
from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.handed import HANDING, handed_over
from samtrad.reading.find.assignments.subject import subject_before
from samtrad.reading.find.assignments.verbs import MODALS, Token, has_passive, infinitive_of, passives, tokens, verb_at, verb_table
from samtrad.reading.lexicon.doer_words import EACH, HANDED_IN, NO_TASK_VERBS
from samtrad.reading.words import Span

_MOST_VERBS = 12  # looked at in one sentence
_WINDOW = 90  # characters between a helping verb and the verb that names the task
_GAP_BREAKS = re.compile(
    r"\b(?:inte|ej|aldrig|som|att\s+vara|vara|bli|få|kunna|ha|besluta|ta\s+ställning|ta\s+beslut|fatta)\b|[;:]|,\s+(?:och|men|vilket|så|där)\b"
)
_ADVERBIAL = frozenset(
    (
        "till inför före under på vid i därefter sedan efter innan senast nu framöver med baserat utifrån för som därför vidare dessutom även också snarast utöver enligt från fram när tills inom om härefter "
        "samtidigt parallellt fortsättningsvis slutligen först nästa då mot via utan hos"
    ).split()
)
_FILLERS = re.compile(r"(?:\s+(?:också|även|därför|då|nu|därefter|sedan|dock|dessutom|vidare|i\ssin\stur|samtidigt|att))*\s+")
_LAW = re.compile(
    r"\b(?:enligt|i enlighet med)\s+(?:[\w-]+\s+){0,4}?(?:lag|lagen|förordning(?:en)?|föreskrift(?:en|erna|er)?|[\w-]*lagens?|kap\.?|kapitel|reglementet?|[\w-]*ordning(?:en)?|[\w-]*modellen|riktlinje\w*|policyn?|rutin\w*|regler\w*)\b",
    re.IGNORECASE,
)
_BY_ACT = re.compile(r"(?:Enligt|I enlighet med)\s+(?:(?:SFS|SOU|Ds|[Dd]ir\.?|[Pp]rop\.?)\s*\d|(?:LSS|SoL|HSL|KL|PBL|OSL|FL|LOU|LVU|GDPR)\b)")
"""What an act or a report says that is named by its sign first: "Enligt SFS 2009:47 ska regionen planera vården"."""
_LAW_LEADS = frozenset("enligt enlighet".split())
# "Varje kommun är skyldig att", "Löpande ser kansliet över": duties that stand, no tasks
_STANDING = frozenset(
    "skyldighet skyldiga skyldig lagkrav lagstadgad lagstadgat lagstadgade löpande kontinuerligt årligen regelbundet alltid normalt generellt dagligen vanligtvis normalfallet".split()
)
_WISHES = frozenset(
    "föreslår föreslås önskar önskas önskemål skulle kanske eventuellt yrkar vill undrar undrade frågar anser menar tycker påpekar betonar poängterar syftar syftet målet målsättningen vision viktigt angeläget möjlighet motionären motionärerna lyfter".split()
)
_OPINIONS = frozenset("vill önskar anser tycker menar föreslår".split())
_SPEECH = re.compile(r"\blyfter\s+(?:att|vikten|fram)\b|\b(?:Förslag(?:et)?|Ett\s+förslag)\s+(?:på|om|att|är)\b")
_AGENT = re.compile(r"\b(?:av|från)\s+")
_NAMED_LAST = re.compile(r"(?:\(|\s/|\s[–-]\s)(?P<who>[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+)?)\)?\.?\Z")
_PLACED = re.compile(
    r"\b(?:följs|följas|tas|bereds|beredas|utreds|utredas|hanteras|bevakas|diskuteras|lyfts|lyftas)\s+(?:upp|vidare)\s+(?:i|av|inom|hos)\s+|\bbevakas\s+(?:av|i)\s+"
)
_STATES = frozenset(
    "sluta börja vara gå fylla flytta avgå bli finna kunna stanna sitta ligga stå vilja måsta tillträda alla dessa båda vila vänta fortsätta inta".split()
)
_GROUP_THAT = re.compile(
    r"\b(?P<who>(?:[\w-]*(?:arbets|projekt|skriv|berednings|planerings)grupp(?:en)?))\s+(?:[^.,;]{0,60}?\s)?(?:som\s+(?:ska(?:ll)?|får\s+i\s+uppgift\s+att|har\s+till\s+uppgift\s+att)|med\s+(?:uppdrag|uppgift)(?:et|en)?\s+att|för\s+att)\s+"
)
_AGREED_ON = re.compile(r"\b(?:bestämdes|bestämde|beslutades|beslutade|beslöts|enades\s+om|överenskoms|överens\s+om)\s+att\b[^,;]{2,60}?\bskulle\b")
_ASKS_TOO = re.compile(r"\b(?:ringer|kontaktar|mejlar|mailar|skriver|hör av sig|tar kontakt|vänder sig)\b[^.,;]*\soch\sfrågar\b")
_INFINITIVE = re.compile(r"[a-zåäö]{3,}a|se|gå|ge|få|ta")
_THAT = re.compile(r"\b(?:som|att)\b")
_REGULARLY = re.compile(r"\bvarje\s+(?:år|månad|vecka|kvartal|halvår|tertial)\b")
_PAST = re.compile(r"\b(?:har|hade|var|blev|fick|gav|tog|deltog|hölls|genomfördes|presenterades|redovisades|visade)\b")


def taken(string: str, low: int, high: int, doers: Doers, known: frozenset[str], *, dated: bool) -> Taken | None:
    """The task that the sentence [low, high) tells someone has.

    ``known`` are the sentence's words, case-folded; ``dated`` tells whether a date stands in it.
    """
    words = tokens(string, low, high)
    table = verb_table()
    presents = [i for i, w in enumerate(words) if w.low in table.person][:_MOST_VERBS]
    modals = [i for i, w in enumerate(words) if w.low in MODALS][:_MOST_VERBS]
    agents = has_passive(known)
    found = None
    if (
        presents
        or modals
        or agents
        or not known.isdisjoint(HANDING)
        or not known.isdisjoint(DEADLINES)
        or "får" in known
        or "redovisar" in known
        or "presenterar" in known
    ):
        if (
            not _STANDING.isdisjoint(known)
            or ("varje" in known and _REGULARLY.search(string, low, high))
            or (not _LAW_LEADS.isdisjoint(known) and (_LAW.search(string, low, high) or _BY_ACT.match(string, low, high)))
        ):
            return None
        if not _wished(string, low, high, known):
            found = (
                _promised(string, words, presents, doers, dated=dated)
                or handed_over(string, words, doers, dated=dated)
                or _to_do(string, words, modals, doers)
                or (_by_agent(string, low, high, doers, timed=dated or bool(modals)) if agents else None)
            )
            found = found or by_a_day(string, words, doers, known, dated=dated) or _of_a_group(string, low, high) or _gets_or_shows(string, low, high, doers)
    return found or report_back(string, low, high, doers, dated=dated)


# "tar reda på vad regionen vill": what is asked for, no wish
_ASKED_FOR = re.compile(r"\b(?:vad|hur|om|vilka|vilken|vem|när|var)\s+(?:[\w-]+\s+){1,4}?(?:vill|önskar|anser|tycker|menar|föreslår)\b")
_GETS = re.compile(r"\bfår\s+(?:en\s+|ett\s+)?(?:[\w-]+\s+)?(?:påminnelse|återkoppling|inbjudan|kallelse|underlag|mejl)\s+(?:av|från)\s+")
_SHOWS_AT = re.compile(
    r"\b(?:redovisar|presenterar)\b(?:(?!\b(?:vad|hur|att|som|från|av)\b)[^.;,])*?\b(?:på|vid|till)\s+(?:(?:mötet|sammanträdet|träffen|nätverksmötet|styrelsemötet)\s+(?:i|den)\b|(?:ett\s+)?(?:nästa|kommande|nästkommande)\s+(?:möte|sammanträde|träff)\b)"
)


_DUE = re.compile(
    r"\b(?:till|inför|vid|på)\s+(?:nästa|kommande|nästkommande)\s+\w*(?:möte|sammanträde|träff)\w*|\b(?:till|inför)\s+\w*(?:mötet|sammanträdet|träffen)\s+(?:i\s|den\s|\d)|\b(?:senast|före|innan)\s+(?:den\s)?(?:\d|nästa\s|kommande\s|\w*(?:mötet|sammanträdet|träffen)\b)",
    re.IGNORECASE,
)
"""By when: what a body does until then in the present tense is a task, where else it may be what it does anyway."""


_ERRANDS = frozenset(
    "kollar bokar mejlar mailar ringer kontaktar skickar delar sammanställer meddelar bjuder stämmer hör efterhör undersöker frågar påminner".split()
)
_ARRANGED = frozenset("bokar mejlar mailar skickar sammanställer stämmer påminner".split())
"""What is done for the next meeting and for one another: told of a municipality at the table it is a task, where "tar fram en plan" may be its news."""


def _wished(string: str, low: int, high: int, known: frozenset[str]) -> bool:
    """Whether the sentence tells an opinion, a wish or a proposal; "Anna lyfter frågan vidare" tells none."""
    wishes = known & _WISHES
    if wishes and len(wishes) == 1 and wishes <= _OPINIONS and _ASKED_FOR.search(string, low, high):
        return False
    if wishes == {"skulle"} and _AGREED_ON.search(string, low, high):
        return False  # "det bestämdes att Anna skulle kontakta regionen"
    if wishes == {"frågar"} and _ASKS_TOO.search(string, low, high):
        return False  # "Anna ringer bolaget och frågar om tiderna"
    return bool(wishes - {"lyfter"}) or (("lyfter" in wishes or "förslag" in known) and _SPEECH.search(string, low, high) is not None)


_AT_MEETING = re.compile(
    r"\b(?:inleder|inledde|öppnar|öppnade|avslutar|avslutade|leder|ledde|hälsar|hälsade)\s+(?:dagens\s+)?(?:mötet|sammanträdet|träffen|alla|ombuden|deltagarna|ledamöterna|välkom\w+)\b"
)
"""What the chair does then and there: "Ordföranden inleder mötet och kontrollerar att alla hör"."""


def _promised(string: str, words: list[Token], presents: list[int], doers: Doers, *, dated: bool) -> Taken | None:
    """Present tense: "Anna skickar ut länken", "Till nästa möte återkommer kansliet"."""
    table = verb_table()
    if presents and _AT_MEETING.search(string, words[0].start, words[-1].end):
        return None
    for at in presents:
        last = verb_at(words, at, table.person)
        if last is None:
            if (parted := _parted(string, words, at, doers)) is not None:
                return parted
            continue
        low, high = words[0].start, words[-1].end
        who = subject_before(string, low, words[at].start, doers) or _inverted(string, words, at, last, doers)
        if who is None or (last < len(words) and words[last].low in {"inte", "ej"}):
            continue
        named = string[who[0] : who[1]]
        kind = doers.kind(named)
        if (
            kind in {"person", "everyone"}
            or (kind == "body" and named.split(" ", 1)[0].casefold() in EACH)
            or (
                kind != "stranger"
                and (
                    verb_at(words, at, table.both) is not None
                    or _DUE.search(string, words[at].end, high)
                    or (who[0] > words[at].start and _opens_with_when(string, low, words[at].start))
                )
            )
            or (kind == "body" and words[at].low in _ERRANDS and ((dated and words[at].low in _ARRANGED) or named in doers.homes))
        ):
            return Taken(who, None, min(words[last - 1].end, high))
    return None


def _parted(string: str, words: list[Token], at: int, doers: Doers) -> Taken | None:
    """The doer between a verb and its particle, behind by when: "Till nästa möte tar förvaltningen fram statistik"."""
    if at == 0 or "," in string[words[0].start : words[at].start]:
        return None
    limit = words[-1].end
    gap = _FILLERS.match(string, words[at].end, limit)
    who = doers.after(string, gap.end(), limit) if gap else None
    if who is None or not _opens_with_when(string, words[0].start, words[at].start) or doers.kind(string[who[0] : who[1]]) in {None, "stranger"}:
        return None
    rest = [words[at], *(word for word in words if word.start >= who[1])]
    return Taken(who, None, words[0].start) if verb_at(rest, 0, verb_table().person) is not None else None


_FRONTED = re.compile(
    r"(?:(?:senast|under|före|innan|inför|till|i|redan|med start)\s+)?(?:(?:början|mitten|slutet)\s+av\s+)?(?:"
    r"(?:den\s+)?\d{1,2}(?:\s?/\s?\d{1,2}|\s+[a-zåäö]{3,9})(?:\s+\d{4})?|\d{4}-\d\d-\d\d|\d{6}|v(?:ecka)?\.?\s?\d{1,2}|"
    r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?:\s+\d{4})?|(?:våren|hösten|sommaren|vintern|höst|vår)(?:\s+\d{4})?|"
    r"nästa\s+vecka|veckan|omgående|snarast)\s*\Z",
    re.IGNORECASE,
)
"""When, before the verb: "Under hösten", "Senast vecka 43", "Snarast"."""


def _opens_with_when(string: str, low: int, high: int) -> bool:
    """Whether the stretch before a verb says by when: what is told of then in the present tense is yet to be done."""
    return _DUE.search(string, low, high) is not None or _FRONTED.fullmatch(string[low:high].strip()) is not None


def _inverted(string: str, words: list[Token], at: int, last: int, doers: Doers) -> Span | None:
    """The doer behind the verb, where the sentence opens with when, where or how: "Inför mötet bokar Anna lokal"."""
    if words[0].low not in _ADVERBIAL or at == 0 or "," in string[words[0].start : words[at].start]:
        return None
    limit = words[-1].end
    for end in {words[at].end, words[last - 1].end}:
        gap = _FILLERS.match(string, end, limit)
        if gap and (who := doers.after(string, gap.end(), limit)):
            return who
    return None


def _to_do(string: str, words: list[Token], modals: list[int], doers: Doers) -> Taken | None:
    """With a helping verb: "Respektive part ska se över", "Under hösten ska även RGL och kommunerna ta fram"."""
    table = verb_table()
    for at in modals:
        start = words[at].end
        who = subject_before(string, words[0].start, words[at].start, doers)
        if who is None:
            gap = _FILLERS.match(string, start, words[-1].end) if words[0].low in _ADVERBIAL else None
            who = doers.after(string, gap.end(), words[-1].end) if gap else None
            if who is None:
                continue
            start = who[1]
        kind = doers.kind(string[who[0] : who[1]])
        if kind in {"stranger", None}:
            continue
        for number in range(at + 1, len(words)):
            if words[number].start > start + _WINDOW:
                break
            last = verb_at(words, number, table.inf) if words[number].start >= start else None
            reach = words[number].start
            if last is None and words[number - 1].low == "ha" and words[number].start >= start and (done := infinitive_of(words[number].low)) is not None:
                done_by_then = [*words[:number], words[number]._replace(low=done), *words[number + 1 :]]  # "ska kansliet ha skickat ut underlaget"
                last, reach = verb_at(done_by_then, number, table.inf), words[number - 1].start
            if last is None and kind == "person" and words[number - 1].low == "ha" and words[number].start >= start and words[number].low.endswith("t"):
                last, reach = number + 1, words[number - 1].start  # "ska Anna ha hört efter": whatever she is to have done
            if last is None and kind == "person" and number == at + 1 and _does(words[number].low):
                last = number + 1
            if last is not None and not _may(words[at].low, string[who[0] : who[1]], kind or "", words[number].low):
                break
            if last is not None:
                if _GAP_BREAKS.search(string, start, reach):
                    break
                return Taken(who, _ordered_by(string, start, words[number].start, doers), start)
    return None


def _gets_or_shows(string: str, low: int, high: int, doers: Doers) -> Taken | None:
    """As in "Ekby får en påminnelse av Anna" and "Anna redovisar ett utkast på mötet den 3 maj"."""
    if gets := _GETS.search(string, low, high):
        who = doers.after(string, gets.end(), high)
        return Taken(who, None, gets.end()) if who and not re.search(r"\b(?:inte|ej|om|när)\b", string[gets.start() : high]) else None
    shows = _SHOWS_AT.search(string, low, high)
    who = subject_before(string, low, shows.start(), doers) if shows else None
    return Taken(who, None, shows.start()) if shows and who and doers.kind(string[who[0] : who[1]]) in {"person", "body"} else None


def _does(verb: str) -> bool:
    """Whether a word behind "Anna ska" is what she is to do: any infinitive but those of being and having."""
    return _INFINITIVE.fullmatch(verb) is not None and verb not in NO_TASK_VERBS and verb not in _STATES


def _may(modal: str, who: str, kind: str, verb: str) -> bool:
    """As in "Kommunen behöver utreda" is an opinion; "Varje kommun behöver utreda" and "Anna behöver utreda" are tasks.

    So is what is to be handed in or named: "Kommunerna behöver utse kontaktpersoner".
    """
    if modal in {"behöver", "måste"}:
        return kind == "person" or who.split(" ", 1)[0].casefold() in EACH or verb in HANDED_IN
    return kind != "everyone" or modal != "kommer"


def _ordered_by(string: str, start: int, end: int, doers: Doers) -> Span | None:
    """As in "kommer att på uppdrag av skolrådet att skriva"."""
    at = string.find("på uppdrag av ", start, end)
    if at < 0:
        return None
    at += len("på uppdrag av ")
    stop = string.rfind(" att", at, end)
    stop = stop if stop > 0 else end
    return (at, stop) if doers.kind(string[at:stop]) else doers.after(string, at, end)


def _of_a_group(string: str, low: int, high: int) -> Taken | None:
    """As in "Två personer behövs till arbetsgruppen som ska ta fram ett förslag": a group made for its task."""
    for match in _GROUP_THAT.finditer(string, low, high):
        words = tokens(string, match.end(), min(high, match.end() + _WINDOW))
        if any(verb_at(words, n, verb_table().inf) is not None for n in range(min(4, len(words)))):
            return Taken(match.span("who"), None, match.end())
    return None


_SHOWN = re.compile(r"(?:redovisas|presenteras|rapporteras|föredras|beskrivs|belyses)\b")
_TO_COME = re.compile(r"\b(?:nästa|kommande|nästkommande|senare|framöver|vid ett senare)\b")


def _by_agent(string: str, low: int, high: int, doers: Doers, *, timed: bool) -> Taken | None:
    """In the passive with the one who acts: "Ett underlag tas fram av kansliet", "Frågan följs upp i chefsgruppen"."""
    for start, end in passives(string, low, high, timed=timed):
        if _PAST.search(string, low, start) or re.search(r"\b(?:inte|ej|som|om)\b", string[low:start]):
            continue
        if not timed and _SHOWN.match(string, start) and not _TO_COME.search(string, low, high):
            continue  # "Den största avvikelsen redovisas av nämnden": so it is told, and not to be done
        for agent in _AGENT.finditer(string, end, min(high, end + _WINDOW)):
            who = doers.after(string, agent.end(), high) if not _THAT.search(string, end, agent.start()) else None
            if who and doers.kind(string[who[0] : who[1]]) != "stranger":
                return Taken(who, None, end)
        last = _NAMED_LAST.search(string, end, high)
        if last and doers.kind(last.group("who")) == "person":
            return Taken(last.span("who"), None, end)
    match_placed = _PLACED.search(string, low, high)
    if match_placed and not re.search(r"\b(?:inte|ej|som)\b", string[low : match_placed.start()]):
        who = doers.after(string, match_placed.end(), high)
        if who and doers.kind(string[who[0] : who[1]]) in {"body", "person"}:
            return Taken(who, None, match_placed.end())
    return None
