"""What a sentence says has happened, or is to happen, to an agreement."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from samtrad.reading.find.agreements.cues import Happening
from samtrad.reading.find.agreements.unsure import is_held_back, is_not_adopted, is_possible
from samtrad.reading.record import Event
from samtrad.reading.words import Span

_FUTURE = re.compile(
    r"\b(?:ska(?:ll)?|ser\s+gärna|(?:är|vore)\s+önskvärt|hoppas|verkar\s+för|på\s+sig\s+att|kommer(?:\s+\w+)?\s+att|kommer|avser|planerar|bör|behöver|föresl(?:å|og|ag)\w*|förslag\s+(?:till|om|på|att)|inför|möjlighet|diskuter\w+|överväg\w+|uppdrag(?:et)?\s+att|vill|önskar|behov|hemställ\w+|bemyndig\w+|yrkar|uppdra\w*\s+åt|väntas|förväntas|beräknas|för\s+att|innan|(?<!informerar )(?<!informerade )(?<!berättar )(?<!berättade )(?<!påminner )(?<!rapporterar )(?<!upplyser )(?<!överens )(?<!enades )om\s+att)\b[^.;]{0,90}\Z",
    re.IGNORECASE,
)
_RECOMMENDS = re.compile(r"\brekommender\w*\b[^.;]{0,110}\Z", re.IGNORECASE)
_ENDORSES = re.compile(r"\b(?:ställ(?:er|de|t|a)\s+(?:\w+\s+){0,5}?bakom|står\s+bakom)\b[^.;]{0,60}\Z", re.IGNORECASE)
_DECIDED = re.compile(
    r"\b(?:(?:överens|enades|enas|enats|eniga)\s+om|beslutade|beslutar|beslutat|beslöt|beslutades|har\s+beslutats|beslut(?:et)?\s+(?:om\s+)?att)\b[^.;]{0,110}\Z",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:inte|ej|inget|ingen|aldrig)\b(?:\s+(?!utan\b)\w+){0,2}\s*\Z", re.IGNORECASE)
# "förlängs med ett år i taget om ingen säger upp det": what would happen, not what has
_BY_ITSELF = re.compile(
    r"\b(?:i\s+taget|automatiskt|årsvis)\b|\b(?:om|såvida|ifall|därest)\s+(?:det\s+|avtalet\s+|överenskommelsen\s+)?(?:inte|ej|ingen|inget|ingendera|någon)\b[^.;]{0,40}\b(?:säg|uppsäg|upps[aä]g)",
    re.IGNORECASE,
)
_NOTICE_TERMS = re.compile(
    r"\b(?:(?:sista|senaste|sist)\s+(?:dag(?:en)?|datum)(?:et)?\s+för|vid|inför|rätt(?:en)?\s+till|möjlighet(?:en)?\s+(?:till|för)|tid(?:en)?\s+för|datum(?:et)?\s+för|regler\s+(?:om|för))\s+\Z",
    re.IGNORECASE,
)
_NOTICE_BY = re.compile(
    r"\s+(?:senast|tidigast|(?:ska|skall|måste|kan|får|bör|görs|sker)\s+(?:\w+\s+){0,2}?(?:senast|tidigast|skriftlig\w*|ske|göras|lämnas|senast))\b",
    re.IGNORECASE,
)
"""How notice is to be given, not that it was: "sista dag för uppsägning av avtalet", "uppsägning senast 2025-06-30"."""
_AGENDA = re.compile(r"\W*(?:den\s+)?(?:utsända\s+|föreslagna\s+)?(?:dagordning|föredragningslist|ärendelist)\w*", re.IGNORECASE)
"""What opens a sentence on the agenda, in which an agreement is only a point: "Dagordningen godkänns sedan punkten om avtal strukits."."""
_NO_ONE = re.compile(r"\W*(?:ingen|inget|inga)\b[^,;]*", re.IGNORECASE)
_APART = re.compile(
    r"[;]|\bsom\s+(?:har|är|ska|inte)\b|,\s+(?:men|vilket|varav)\b|\bsamt\b(?!\s+revider)|\benligt\b|\bi\s+enlighet\b|\butifrån\b|\bmed\s+anledning\s+av\b|\bmed\s+stöd\s+av\b|\butöver\b|\binom\s+ramen\b|\bi\s+linje\b|\bgenom\b",
    re.IGNORECASE,
)
# "avtalet har omförhandlats och | ett nytt avtal gäller"
_NEW_CLAUSE = re.compile(r"(?:ts|des|as|it|at)\s+och\s+(?:(?:ett|en|den|det|de)\s+)?(?:ny\w*\s+)?\Z|\boch\s+(?:ett|en|det|den)\s+(?:ny\w*\s+)?\Z")
# "antog den 3 maj 2024, § 91, en handlingsplan": when it was done parts nothing
_WHEN = re.compile(
    r",?\s*(?:den\s+)?(?:\d{1,2}\s+[a-zåäö]{3,9}(?:\s+(?:19|20)\d\d)?|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}/\d{1,2}(?:\s+(?:19|20)\d\d)?),?(?:\s*§+\s*\d+,?)?|,?\s*§+\s*\d+,?"
)
_IN_ACCORD = re.compile(r"(?:\s(?:för\s)?(?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d)?,?\s(?:i\s+enlighet\s+med|enligt)\s[^.;:]{3,240}?,?\s")
_BACKGROUND = re.compile(
    r"\b(?:enligt|i\s+enlighet\s+med|i\s+linje\s+med|med\s+stöd\s+av|på\s+grund\s+av|till\s+följd\s+av|med\s+anledning\s+av|med\s+hänvisning\s+till|utifrån|inom\s+ramen\s+för|utöver|genom)\s+(?:den\s+|det\s+)?\Z",
    re.IGNORECASE,
)
"""What stands before a name that is only the ground of what the sentence tells: "I enlighet med avtalet godkänner rådet bokslutet."."""
_MEET = re.compile(r"(?:\s+(?:har|hade|ska|skall|kan|bör|kommer|att|nu|även|också|redan|därmed|därför|då|blev|hunnit))*\s+")
"""Between "avtalet" and "träffas", where it is not persons who meet."""
_ACCORDED = re.compile(r",\s(?:i\s+enlighet\s+med|enligt)\s+(?:[\wåäö-]+\s+){0,3}\Z", re.IGNORECASE)
"""What stands before a name that something else accords with: "Taxan, enligt riktlinjen, antas."."""
_NOUNS = (
    "förlängning",
    "uppsägning",
    "revidering",
    "uppföljning",
    "utvärdering",
    "översyn",
    "uppdatering",
    "förslag",
    "utkast",
    "förstudie",
    "remiss",
    "antagande",
    "tecknande",
    "ändring",
    "omarbetning",
    "framtagande",
    "framtagandet",
    "inriktning",
    "processen",
    "arbetet",
    "tidplan",
    "behov",
)
_ON_PROPOSALS = frozenset({"endorsed", "adopted", "recommended"})
_EDGES = " \t.-–—•*·0123456789)"
_SHOWN = frozenset({"redovisa", "inkomma", "återkomma"})
_ORDERED = re.compile(r"\buppdr\w+|\bska(?:ll)?\b|\bsenast\b", re.IGNORECASE)
_REGULARLY = re.compile(r"\b(?:varje|årlig\w*|löpande|regelbundet)\b")
_MADE = re.compile(r"\b(?:gör|klar\b|sker\b|pågår\b|genomför|ska(?:ll)?\b|kommer\b|planeras)", re.IGNORECASE)
_NOT = re.compile(r"\b(?:inte|ej|aldrig)\b")
_GRANTED = re.compile(
    r"\b(?:beviljas|godkänns|beslutas|antas|fastställs)\s*\.?\s*\Z|\bär\s+(?:nu\s+)?(?:klar|beslutad|godkänd|undertecknad|påskriven|i\s+hamn)\b", re.IGNORECASE
)
"""What closes a sentence that opens with what is granted: "Förlängning av avtalet godkänns."."""
_MEETINGS = frozenset("träffas träffades träffats".split())
_NOMINAL = frozenset("förlängning förlängningen uppsägning uppsägningen".split())
_TOOK = re.compile(r"(?:har\s+(?:\w+\s+)?tagit|tog)\s+fram", re.IGNORECASE)
_NOT_YET: frozenset[Event] = frozenset({"adopted", "extended", "terminated"})
_TOLD = _NOT_YET | {"in_force"}


@cache
def made_on() -> re.Pattern[str]:
    """Behind a name, when it was made: "riktlinjen, antagen 2012-05-03", "riktlinjerna från den 3 maj 2015"."""
    return re.compile(
        r",?\s+\(?(?:från|antag(?:en|et|na)|beslutade?|tecknade?|daterade?)\s+(?:den\s+|år\s+)?(?:(?:\d{1,2}\s+[a-zåäö]+\s+)?(?:19|20)\d\d(?:-\d\d-\d\d)?)(?!\s?[-–]\s?\d)",
        re.IGNORECASE,
    )


_NEAREST = 40
"""Words that tell an event, before a name and behind it, among which its own is looked for."""


def happening(string: str, sentence: Span, name: Span, cues: Sequence[Happening], others: list[Span]) -> Happening | None:
    """The event told of the name: of the nearest word before it that governs it, else of its own predicate.

    ``others`` are the names before and behind it in the sentence, which take the words next to them.
    """
    if _AGENDA.match(string, *sentence):
        return None
    nearest = [c for c in cues if c.at < name[0]][-_NEAREST:]
    before = [c for c in nearest if not any(c.at < a and b <= name[0] for a, b in others)]
    after = [c for c in cues if c.at >= name[1]][:_NEAREST]
    governing = next((c for c in reversed(before) if _governs(string, c, name[0])), None)
    if governing and _negated(string, sentence, governing) and is_not_adopted(string, sentence, governing):
        return None
    if governing and governing.word.startswith(("förslag", "utkast")):
        governing = next((c for c in reversed(before) if c.event in _ON_PROPOSALS and _takes(string, c, governing)), governing)
    limit = next((a for a, b in others if a >= name[1]), sentence[1])
    predicates = [
        c
        for c in after
        if c.at < limit and (_closes(string, sentence, name[1], c) or not (_APART.search(string, name[1], c.at) or _another_subject(string, name[1], c.at)))
    ]
    if _ACCORDED.search(string, sentence[0], name[0]) or _BACKGROUND.search(string, sentence[0], name[0]):
        predicates = [c for c in predicates if re.search(r"\bsom\s+(?:\w+\s+)?\Z", string[name[1] : c.at])]
    if any(_negated(string, sentence, c) and is_not_adopted(string, sentence, c) for c in predicates):
        return None
    if governing and governing.word.startswith(("förslag", "utkast")):
        acted = next((c for c in predicates if c.event in _ON_PROPOSALS and c.word.endswith("s") and not _open(string, sentence, c)), None)
        if acted and not string[sentence[0] : governing.at].strip(_EDGES) and not string[acted.at + len(acted.word) : sentence[1]].strip(_EDGES):
            governing = acted  # "Förslaget till ramavtal om el godkänns."
    made = made_on().match(string, name[1], sentence[1])
    later = [c for c in predicates if made and c.at >= made.end()]
    predicate = next((c for c in later or predicates if _is_predicate(string, sentence, name, c)), None)
    if (
        governing
        and predicate
        and governing.event == "adopted"
        and re.fullmatch(r"\s+att\s+(?:\w+\s+){0,2}", string[governing.at + len(governing.word) : name[0]])
    ):
        governing = None  # "godkänner att avtalet sägs upp"
    if governing and not _open(string, sentence, governing) and _tells(governing, string, sentence) and not (governing.event == "in_force" and predicate):
        return _settled(string, sentence, governing, name)
    return _settled(string, sentence, predicate, name) if predicate and _tells(predicate, string, sentence) else None


def _closes(string: str, sentence: Span, end: int, cue: Happening) -> bool:
    """Whether a passive ends the clause that a name opens, with nothing but what it accords with between: "Riktlinjen, i enlighet med bilagan, antas."."""
    behind = string[cue.at + len(cue.word) : sentence[1]].strip(" .")
    return cue.word.endswith("s") and (not behind or behind.startswith(("och ", "samt "))) and _IN_ACCORD.fullmatch(string, end, cue.at) is not None


def _is_predicate(string: str, sentence: Span, name: Span, cue: Happening) -> bool:
    """Whether a word behind a name is said of it, and as what is."""
    if cue.word in _MEETINGS and not _MEET.fullmatch(string, name[1], cue.at):
        return False
    return not _open(string, sentence, cue) and (not cue.word.startswith(_NOUNS) or _is_said(string, name[1], cue))


def _open(string: str, sentence: Span, cue: Happening) -> bool:
    """Whether a word tells of what is not, or of what may be; what is to be is weighed."""
    if _negated(string, sentence, cue):
        return True
    return cue.event in _TOLD and not (cue.event in _NOT_YET and _FUTURE.search(string, sentence[0], cue.at)) and is_possible(string, sentence, cue)


def _negated(string: str, sentence: Span, cue: Happening) -> bool:
    """As in "har inte sagts upp", "sägs inte upp", "gäller inte alla"."""
    end = cue.at + len(cue.word)
    return bool(
        _NEGATED.search(string, sentence[0], cue.at)
        or is_held_back(string, sentence, cue)
        or _NO_ONE.fullmatch(string, sentence[0], cue.at)
        or _NOT.search(cue.word)
        or re.match(r"[\w\s]{0,14}\b(?:inte|ej)\b", string[end : end + 16])
    )


def _tells(cue: Happening, string: str, sentence: Span) -> bool:
    """As in "uppdra åt kansliet att redovisa en handlingsplan": showing one is an event only where it is ordered.

    "Uppföljning av avtalet" in a heading is a subject to talk of; one that will be made is an event.
    """
    if cue.word.startswith("följ") and _REGULARLY.search(string, *sentence):
        return False
    if cue.word.startswith("uppsägning") and (_NOTICE_TERMS.search(string, sentence[0], cue.at) or _NOTICE_BY.match(string, cue.at + len(cue.word))):
        return False
    if cue.event == "extended" and _BY_ITSELF.search(string, cue.at, sentence[1]) and not _DECIDED.search(string, sentence[0], cue.at):
        return False
    if cue.word.startswith("uppföljning"):
        return _MADE.search(string, *sentence) is not None
    return cue.word.split()[0] not in _SHOWN or _ORDERED.search(string, sentence[0], cue.at) is not None


def _takes(string: str, outer: Happening, proposal: Happening) -> bool:
    """As in "ställer sig bakom förslaget till", "antar förvaltningens förslag till": what is proposed is acted on."""
    between = string[outer.at + len(outer.word) : proposal.at]
    return outer.at < proposal.at and len(between.split()) <= 3 and not re.search(r"[,;:]|\batt\b", between)


def _is_said(string: str, end: int, cue: Happening) -> bool:
    """Whether a noun behind a name is said of it: "är ännu ett förslag", "är ute på remiss", "– revidering"."""
    between = string[end : cue.at]
    if re.fullmatch(r"(?:\s(?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d)?\s*[–—,:-]\s*", between):
        return not re.match(r"\s+(?:till|av|för|på|om)\b", string[cue.at + len(cue.word) :])
    return re.search(r"\b(?:är|på|under|som|gjordes|genomförs|ska|behöver|pågår)\b", between) is not None


def _governs(string: str, cue: Happening, start: int) -> bool:
    """Whether a word before a name bears on it: nothing between them starts something else."""
    between = string[cue.at + len(cue.word) : start]
    if cue.word in _MEETINGS and between.strip():
        return False
    if len(between) > 90 or _APART.search(between) or _NEW_CLAUSE.search(between):
        return False
    words = _WHEN.sub(" ", between).split()
    if cue.event in {"adopted", "endorsed", "extended", "terminated", "recommended"} and cue.word not in _NOMINAL:
        # an object follows its verb closely: "antar reviderad riktlinje", "ställer sig bakom förslaget till ny överenskommelse"
        return len(words) <= 9 and not re.search(r"[,:](?!\s*bland annat)", _WHEN.sub(" ", between))
    return len(words) <= 8


def _another_subject(string: str, end: int, at: int) -> bool:
    """Whether a new clause opens between a name and a verb: "avtalet och rådet godkänner protokollet"."""
    between = string[end:at]
    return bool(re.search(r"\boch\s+(?:att\s+)?[\w-]+(?:en|et|na|t)\s+\Z", between)) or len(between) > 140


def _settled(string: str, sentence: Span, cue: Happening, name: Span) -> Happening:
    """The event with what stands around its word: what is to be adopted is proposed, what is decided is done."""
    lead = string[sentence[0] : cue.at]
    event: Event = cue.event
    if event in _NOT_YET and cue.word in _NOMINAL and (_ENDORSES.search(lead) or _RECOMMENDS.search(lead)):
        event = "endorsed" if _ENDORSES.search(lead) else "recommended"
    elif event == "extended" and cue.word in _NOMINAL:
        done = _DECIDED.search(lead) or re.search(r"\b(?:beviljas|godkän\w+|beslutas|antas|beslutar om|beslutade om)\b", lead)
        event = "extended" if done or _GRANTED.search(string, cue.at, sentence[1]) else "proposed"
    elif event in _NOT_YET:
        event = _weighed(lead, event, string[cue.at : sentence[1]])
    elif (event == "endorsed" and _RECOMMENDS.search(lead)) or (
        event == "endorsed"
        and lead
        and re.search(r"\brekommender", string[cue.at : sentence[1]])
        and re.search(r"\b(?:förläng|revider|ändr)", string[cue.at : name[0]])
    ):
        event = "recommended"
    elif event in {"revised", "evaluated"} and re.search(r"\bförslag\s+(?:till|om|på)\s+\Z|\bförslag\s+(?:till|om|på)\s+ny\w*\s+\Z", lead, re.IGNORECASE):
        event = "proposed"
    return Happening(event, cue.at, cue.word)


def _weighed(lead: str, event: Event, rest: str) -> Event:
    """Adoption and the like, by what governs the verb."""
    if _RECOMMENDS.search(lead):
        return "recommended"
    if _ENDORSES.search(lead):
        return "recommended" if re.search(r"\brekommenderar\b", rest) else "endorsed"
    future, decided = _FUTURE.search(lead), _DECIDED.search(lead)
    if future and not (decided and decided.start() > future.start()) and not (decided and future.group().casefold().startswith(("för att", "om att"))):
        return "proposed"
    return event


def made_before(string: str, cue: Happening, sentence: Span) -> bool:
    """Whether a plan is said to have been made ("har tagit fram en plan för 2021–2025"), not to be in the making."""
    return _TOOK.search(string, sentence[0], min(len(string), cue.at + len(cue.word))) is not None
