"""What stands in a section of decisions and is no clause of it: dissents, tasks, what came in, and what is told besides."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.find.assignments.doers import is_body, is_role
from samtrad.reading.find.assignments.undertaken import is_doing, is_office_of, undertakings
from samtrad.reading.find.assignments.verbs import tokens, verb_at, verb_table
from samtrad.reading.find.clause.understand import read_clause
from samtrad.reading.find.reported.acts import act_in
from samtrad.reading.find.reported.lists import announced
from samtrad.reading.find.reported.whose import dated, day_in
from samtrad.reading.lexicon.doer_words import EVERYONE
from samtrad.reading.passage import Passage
from samtrad.swedish.names import is_person
from samtrad.swedish.signs import has_any

# what others say of the decision beneath it
_DISSENTS = re.compile(
    r"\breserver(?:ar|ade) sig\b|\breservation(?:er)? (?:anför|lämna|inge|inlämna|anmäl|från|av\b)|\b(?:avser att inkomma|avstår från att delta)|\blåter (?:till protokollet )?anteckna|\bvill(?:e)? (?:ha|få|låta|att det|att följande) (?:till protokollet )?(?:anteckn|fört|förs|noter)|\bbegär(?:de)? (?:att )?få (?:till protokollet )?(?:anteckn|fört|noter)|\bav avvikande mening\b|\banmäl(?:er|de) avvikande mening|\A(?:från|av) \w+ föreligger|\b(?:lämna|avge|inlämna|inge|anmäl)\w*\b.{0,40}(?:särskil(?:t|da) (?:yttrande|uttalande)|ersättaryttrande|protokollsanteckning|\breservation)|\A(?:ett |en )?(?:protokollsanteckning|reservation|särskilt yttrande|särskilt uttalande|ersättaryttrande)\w*\s?(?::|\s(?:har )?(?:lämna|avg|ing|inlämna|anmäl|från|av|förelig)\w*)|\banteckning(?:ar)? till protokollet\b|"
    r"\bdelt(?:ar|og) (?:inte|ej|varken) i\b|\bdelt(?:ar|og) [A-ZÅÄÖ][^.;]{3,60} (?:inte|ej|varken) i\b|\A(?:på grund av|p\.?g\.?a\.?) jäv\b|\banmäl(?:er|de) (?:sig )?jäv och (?:lämna|delt)|\bnästa (?:sammanträde|möte) (?:är|äger|hålls|blir)\b|\A(?:i debatten|i överläggningen|i diskussionen) (?:deltar|yttrar)",
    re.IGNORECASE,
)
# letters of which each of these has some
_DISSENT_SIGNS = (
    "reserv",
    "anteckn",
    "avvikande",
    "begär",
    "föreligg",
    "yttrande",
    "uttalande",
    "delta",
    "deltog",
    "jäv",
    "nästa ",
    "inkomma",
    "debatten",
    "överläggningen",
    "diskussionen",
)
# what is said of the decision as a whole: how it was taken, on what ground, how long it holds
_OF_THE_DECISION = re.compile(
    r"Beslutet (?:fattas|fattades|är (?:enhälligt|fattat|taget)|gäller|grundas|motiveras|tas|togs|innebär|vinner|kan överklagas|expedieras|skickas|ska expedieras|(?:ska|skall) (?:skickas|sändas|översändas|delges|tillställas|meddelas|anslås|kungöras|publiceras))\b|(?:Frågan|Ärendet|Punkten) ska upp\b"
)
_LISTS = re.compile(
    r"Följande [^.]{3,90}(?::|redovisas\.?|anmäls\.?|delges\.?|har inkommit\.?|föreligger\.?)\Z|[^.]{0,140}\bföljande (?:motioner|skrivelser|handlingar|rapporter|meddelanden|delegationsbeslut|protokoll|inkomna)\b[^.]{0,120}[.:]\Z"
)
_NAMES_PAPERS = re.compile(
    r"\b(?:anmäl\w+|meddelande\w*|skrivelse\w*|information\w*|redovisning\w*|delegation\w*|delegering\w*|rapport\w*|handling\w*|inkomn\w+|delgivning\w*|protokoll\w*)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"h(?<!\w.)a(?:r|de)\s|d(?<=\w.)es?\s|t(?<=\w.)es?\s|o(?<=\w.)gs?\s|ö(?<=\w.)(?:ll|ts?)\s|a(?<=\w.)v\s|e(?<=\w.)v\s|i(?<=\w.)ck\s"
)  # "har", or how words in the past end
_PAPERS = (
    "anmäl",
    "meddelande",
    "skrivelse",
    "information",
    "redovisning",
    "delegation",
    "delegering",
    "rapport",
    "handling",
    "inkomn",
    "delgivning",
    "protokoll",
)
_PERFECT = re.compile(r"ha(?<!\w..)(?:r|de)\s")
_PAST_SIGNS = ("de ", "te ", "har ", "og ", "öll ", "öt ", "av ", "ev ", "ick ", "des ", "tes ", "ogs ")
_PERSON = r"[A-ZÅÄÖ][\wåäö-]+(?: [A-ZÅÄÖ][\wåäö-]+){1,2}"
# "Emil Ek (S) har avsagt sig uppdraget", "Enhetschef Ida Ek och utredare Bo Al redogjorde för läget"
_PERSON_DOES = re.compile(
    rf"(?:[A-ZÅÄÖ]?[a-zåäö-]+ ){{0,2}}?(?P<who>{_PERSON})(?: \([A-ZÅÄÖ][\wåäö]{{0,4}}\))?(?:,? (?:och|samt) (?:[a-zåäö-]+ ){{0,2}}?{_PERSON}(?: \([A-ZÅÄÖ][\wåäö]{{0,4}}\))?)? (?P<verb>[a-zåäö]{{2,}})(?![\wåäö])"
)
_NO_DOING = re.compile(r"\w+s|får|fick|blir|blev|är|ska|skall|utses|föreslår|yrkar|väljer")
_PERSON_ACTS = re.compile(r"([A-ZÅÄÖ][\wåäö-]+(?: [A-ZÅÄÖ][\wåäö-]+){1,2}) \w{3,}(?:ar|er)\b")
# "AB lägger ut underlaget", "Presidiet översänder svaret till ledamöterna", "Kanslichefen återkommer med en tidplan"
_OFFICE_DOES = re.compile(
    r"(?P<who>[A-ZÅÄÖ]{2,4}|VD|[A-ZÅÄÖ][a-zåäö]*(?:chefen|direktören|sekreteraren|ordföranden|samordnaren|presidiet|kontoret|kansliet|förvaltningen|sekretariatet)|Presidiet|"
    r"[A-ZÅÄÖ][\wåäö-]+(?: [A-ZÅÄÖ][\wåäö-]+){1,2}) (?P<verb>[a-zåäö]{4,})(?![\wåäö])"
)
_DOING = frozenset(
    "återkommer bereder översänder skickar sänder mejlar mailar tillställer levererar förbereder tillser kompletterar sammanställer bokar kontaktar pratar kollar undersöker lägger ombesörjer distribuerar bjuder stämmer".split()
)
_FEWEST = 2  # passages of which one can list what came in beneath another
_POINT_WINDOW = 60  # characters of an entry in which what somebody does stands
_DECIDED = re.compile(r"(?:får|fick|ges|gavs|utses|väljs|ansvarar)\b")
_TASKS = frozenset({"assign.action_point"})
_TALK = frozenset({"other", "answer", "transmit.for_information"})  # subtypes of verbs that persons use without deciding
# how things are or went: "Prognosen visar ett underskott", "Arbetet pågår"
_STATE = re.compile(
    r"\A[^.;:]{3,90}?\s(?:pågår|pågick|beskrivs i|beskriver|arrangeras (?:den|i|på|under)|anordnas (?:den|i|på|under)|hålls (?:den|i|på|under|\d|\w+dagen)|påbörjas|gicks igenom|gås igenom|äger rum|startar|inleds|finns|fanns|visar|visade|saknas|saknades|beräknas|väntas|förväntas|innebär|innebar|återstår|skiljer sig|består av|bestod av|omfattar|upplevs|framgår|framkom|ryms|avser (?:tiden|perioden|den))\b|\A[^.;:]{3,60} avser \d|\A[A-ZÅÄÖ][\w -]{2,60} (?:önskar|lyfter|lyfte|betonar|betonade|framhåller|framhöll|diskuterar|diskuterade|ser med oro|ser fram emot)\b"
)
_WENT = re.compile(r"\A[^.;:]{3,90}?\s(?:\w{2,}(?:ade|ades|rde|rdes|nde|ndes|[kps]te|[kps]tes)|blev|kom|gick|stod|höll|hölls|togs|var|fick|fördes)\b")


def is_dissent(string: str) -> bool:
    """Whether a paragraph is a reservation, a statement or a note to the minutes, or tells who took no part."""
    opening = string[:160]
    return has_any(opening.lower(), _DISSENT_SIGNS) and _DISSENTS.search(opening) is not None


def is_of_the_decision(string: str) -> bool:
    """Whether a sentence speaks of the decision as a whole: "Beslutet fattas med stöd av ..."."""
    return _OF_THE_DECISION.match(string) is not None


def is_task(sentence: str, own: re.Pattern[str] | None = None) -> bool:
    """Whether a sentence says what a person or an office is to do, which is a task and no clause: "Emil Ek lämnar in ansökan senast 29/11".

    ``own`` is what the body that met is called: what it does itself is decided.
    """
    if (
        (does := _OFFICE_DOES.match(sentence))
        and does.group("verb") in _DOING
        and not (own and own.fullmatch(does.group("who"), 0) and not does.group("who").isupper())
    ):
        return True
    if _is_errand(sentence, own) or _is_undertaken(sentence, own):
        return True
    clause = read_clause(sentence)
    if clause.subtype in _TASKS:
        return clause.addressee is None
    return clause.verb is None and (head := _PERSON_ACTS.match(sentence)) is not None and is_person(head.group(1))


# "Sekreteraren undersöker frågan vidare", "Kommunstyrelsen åtar sig att lämna underlag före 2023-06-16"
_ERRAND = re.compile(
    r"(?P<who>(?:[A-ZÅÄÖ][\wåäö-]+(?: [A-ZÅÄÖ][\wåäö-]+){0,2}(?: i [A-ZÅÄÖ][\wåäö]+)?)(?: (?:och|samt) [\wåäö-]+(?: [A-ZÅÄÖ][\wåäö-]+)?)?) (?=(?P<verb>[a-zåäö]{3,}))"
)
_HANDS = frozenset("lämnar redovisar presenterar delger överlämnar skickar rapporterar".split())
_BY_WHEN = re.compile(
    r"\b(?:senast|före|innan|inför|till)\s(?:den\s|nästa\s|kommande\s|\w+dagen\s(?:den\s)?)?(?:\d|möte|sammanträde|fullmäktige)|\s\d{1,2}[ /][a-z\d]|\s\d{4}-\d\d-\d\d|\s\d{6}\b"
)


def _is_errand(sentence: str, own: re.Pattern[str] | None) -> bool:
    """Whether a person, an office or another body takes on something: with a verb that tells of tasks, or hands something over by a day."""
    said = _ERRAND.match(sentence)
    if said is None or said.group("verb") in _NO_ERRANDS:
        return False
    who = said.group("who")
    if (own and own.fullmatch(who)) or not (is_role(who.split(" ", 1)[0]) or is_body(who.split(" ", 1)[0]) or is_person(who)):
        return False
    if said.group("verb") in _HANDS:
        return _BY_WHEN.search(sentence, said.end()) is not None
    words = tokens(sentence, said.end(), min(len(sentence), said.end() + _POINT_WINDOW))
    return bool(words) and verb_at(words, 0, verb_table().person) is not None


def _is_undertaken(sentence: str, own: re.Pattern[str] | None) -> bool:
    """Whether a person, an office or another body undertakes something, whatever the verb: "Kansliet skulle tillställa ombuden protokollet"."""
    for found in undertakings(sentence, 0, len(sentence)):
        who = sentence[slice(*found.who)]
        first = who.split(" ", 1)[0]
        if (own and own.fullmatch(who)) or found.verb in {"ska", "skall"}:
            return False  # "Nämnden skall återrapportera till fullmäktige" is decided
        someone = is_role(first) or is_person(who) or is_office_of(who)
        if someone or (is_body(first) and (_PROMISED.match(sentence, found.who[1]) or _BY_WHEN.search(sentence, found.after))):
            clause = read_clause(sentence)
            return clause.verb is None or clause.type in {"other", "assign"}
    return False


_PROMISED = re.compile(r" (?:skulle|lova|åtog|åtar|svarar för att|återkommer|utformar|utarbetar|tar fram|sänder|översänder)")


_BY_THEN = re.compile(
    r"(?:Senast|Före|Innan|Till|Inför|Under|I)\s(?:den\s|\w+dagen\sden\s|början\sav\s|mitten\sav\s|slutet\sav\s|nästa\s)?(?:\d[^.;:,]{2,24}?|[a-zåäö]{3,12}(?:\s\d{4})?)\s(?P<verb>ska(?:ll)?|[a-zåäö]{3,}r)\s(?=\w)"
)
_MOST_OF_WHO = 6  # words that name who does something


def is_due(sentence: str, own: re.Pattern[str] | None) -> bool:
    """Whether a sentence opens with by when somebody is to do something: "Före den 3 juni skickar Bo Ek ut kallelsen", "Senast 4/8 ska kansliet ha hört efter".

    What an office or body is to do, and not to have done, may be decided as well: "Senast den 3 maj ska kansliet redovisa uppdraget".
    """
    said = _BY_THEN.match(sentence)
    words = sentence[said.end() :].split()[: _MOST_OF_WHO + 1] if said else []
    for count in range(1, len(words)):
        who, following = " ".join(words[:count]), words[count]
        if said is None or not following[0].islower() or (own and own.fullmatch(who)):
            continue
        person = is_person(who)
        if person or is_role(words[count - 1]) or is_body(words[0]) or is_body(words[count - 1]):
            modal = said.group("verb") in {"ska", "skall"}
            return following == "ha" if modal and not person else modal or is_doing(said.group("verb"))
    return False


def is_present_task(sentence: str, own: re.Pattern[str] | None) -> bool:
    """Whether somebody else does something in the present tense, by a day: in minutes that tell what was decided in the past it is yet to be done."""
    for found in undertakings(sentence, 0, len(sentence)):
        who = sentence[slice(*found.who)]
        if (own and own.fullmatch(who)) or not found.verb.endswith("r") or found.verb in _PAST_LIKE:
            return False
        first = who.split(" ", 1)[0]
        if is_role(first) or is_person(who) or is_body(first) or is_office_of(who):
            return _DUE_BY.search(sentence, found.after) is not None
    return False


_PAST_LIKE = frozenset({"är", "var", "har", "får", "blir", "gäller", "kommer"})
_DUE_BY = re.compile(
    r"\b(?:senast|före|innan|inför|till|under|i)\s(?:den\s|nästa\s|kommande\s|mötet\s|\w+dagen\s(?:den\s)?|(?:början|mitten|slutet)\sav\s)*(?:\d|möte|sammanträde|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våren|hösten|sommaren)"
)
_NO_ERRANDS = frozenset("utser bereder ansvarar samordnar".split())
"""Verbs that tell of tasks and as often of what is decided of a body."""


_POINT = re.compile(
    r"(?P<who>(?:Alla|Samtliga|Övriga|Var och en|Vi|Respektive [\w-]+|Varje [\w-]+|[A-ZÅÄÖ][\wåäö-]+(?: [A-ZÅÄÖ][\wåäö-]+){0,2}(?:(?:,| och| samt) [A-ZÅÄÖ][\wåäö-]+(?: [A-ZÅÄÖ][\wåäö-]+){0,2})*)) [a-zåäö]"
)


def is_point(entry: str, own: re.Pattern[str]) -> bool:
    """Whether an entry beneath what was decided is a task that somebody took on: "Stenkalla kollar upp frågan", "Alla återkommer med sina svar"."""
    point = _POINT.match(entry)
    if point is None or (own.fullmatch(point.group("who")) and point.group("who").casefold() not in EVERYONE):
        return False
    words = tokens(entry, point.end() - 1, min(len(entry), point.end() + _POINT_WINDOW))
    return bool(words) and verb_at(words, 0, verb_table().person) is not None and not _DECIDED.match(entry, point.end() - 1)


_TO_REPORT = re.compile(
    r"\A(?P<who>[A-ZÅÄÖ][^.;:,]{2,50}?) (?:ska|skall) (?:(?:åter|av)?rapportera|(?:åter)?redovisa|återkomma|presentera|inkomma|lämna (?:en |ett )?\w*(?:rapport|redovisning|underlag|förslag))\b"
)


def is_to_report(sentence: str, own: re.Pattern[str] | None = None) -> bool:
    """Whether a sentence of its own says that somebody is to report: beneath att-clauses it tells of a task that these gave, and is none of them."""
    said = _TO_REPORT.match(sentence)
    return said is not None and not (own and own.fullmatch(said.group("who"), 0))


def lists_what_came(string: str) -> bool:
    """Whether a line leads in to a list of what came in or is announced: "Följande delegationsbeslut redovisas:"."""
    return "öljande " in string and _LISTS.match(string) is not None


def entries_that_came(passages: Sequence[Passage], own: re.Pattern[str]) -> frozenset[int]:
    """Places of the entries that only name what came in, beneath a line that says so or a sentence that takes note of it.

    "Nämnden antecknar informationen." over a list of letters, other bodies' decisions and lists of cases. Beneath a
    note whose entries are marked as it is itself, each is taken for what it says. ``own`` is what the body that met is called.
    """
    found: set[int] = set()
    noted = False
    last = max((at for at, passage in enumerate(passages) if passage.marker), default=-1)  # behind it nothing is listed
    if len(passages) < _FEWEST:
        return frozenset()
    for at, passage in enumerate(passages[: last + 1]):
        end = at + 1
        while end < len(passages) and (kind := mark_of(passages[end])) and kind == mark_of(passages[at + 1]) != mark_of(passage):
            end += 1
        takes = _takes_note(passage.string) and not told_by_others(passage.string, own)
        if end > at + 1 and (lists_what_came(passage.string) or (takes and not any(_decides(p.string, own) for p in passages[at + 1 : end]))):
            found.update(range(at + 1, end))
        elif (
            noted
            and passage.marker
            and not takes
            and not _decides(passage.string, own)
            and (_names_paper(passage.string) or told_by_others(passage.string, own))
        ):
            found.add(at)
        noted = noted or takes
    return frozenset(found)


def mark_of(passage: Passage) -> str:
    """What marks an entry of a list: figures, letters, or a sign; "" for a paragraph."""
    mark = passage.marker.rstrip(".)")
    return "1" if mark.isdigit() else "a" if mark.isalpha() else mark


def _takes_note(string: str) -> bool:
    if not has_any(string.lower(), _PAPERS) or _NAMES_PAPERS.search(string) is None:
        return False
    clause = read_clause(string)
    return clause.verb is not None and clause.type in {"note", "approve"}


def _decides(entry: str, own: re.Pattern[str]) -> bool:
    """Whether an entry of a list decides for itself rather than naming what came in or telling what another body did."""
    if entry[:4].casefold() == "att ":
        return True
    return read_clause(entry).verb is not None and not told_by_others(entry, own) and announced(entry, listed=True) is None and not _names_paper(entry)


_PAPER = re.compile(
    r"(?:[\wåäö-]+s )?\w*(?:skrivelse|cirkulär|inbjudan|protokoll|protokollsutdrag|statistik|rapport|synpunkt(?:er)?|medborgarförslag|brev|mejl|dom|kallelse|remiss|remissvar|meddelande|information|anteckningar|delegationslista|yttrande|enkät|ansökan|motion|årsredovisning|delårsrapport|beslut)\b",
    re.IGNORECASE,
)


def _names_paper(entry: str) -> bool:
    return (paper := _PAPER.match(entry)) is not None and re.match(
        r" (?:från|om|till|angående|gällande|avseende|rörande|ang\.?|den|daterad|daterat|för|nr|av|över|\d)|,", entry[paper.end() :]
    ) is not None


def tells_besides(string: str, *, in_past: bool) -> bool:
    """Whether a paragraph behind what was decided tells how things are or went, and decides nothing.

    ``in_past`` says that the minutes tell their decisions in the past, so that a past form is no sign.
    """
    clause = read_clause(string)
    if (
        (does := _PERSON_DOES.match(string))
        and is_person(does.group("who"))
        and not _NO_DOING.fullmatch(does.group("verb"))
        and (clause.verb is None or clause.subtype in _TALK or does.group("verb") in {"har", "hade"})
    ):
        return True
    if clause.verb is not None:
        return clause.subtype == "note.delegated" and clause.by is None
    if _PERFECT.search(string[:120]) or _STATE.match(string) or _names_paper(string):
        return True
    return not in_past and _WENT.match(string) is not None


def may_be_past(string: str) -> bool:
    """Whether a string has what all that is told in the past has."""
    return has_any(string, _PAST_SIGNS)


def told_by_others(string: str, own: re.Pattern[str]) -> frozenset[str]:
    """The names, in small letters, of others whose acts a paragraph tells of, if it tells of no one else's: "Länsstyrelsen har 2024-02-11 beslutat att ..."."""
    if not may_be_past(string) or not _PAST.search(string) or not (_PERFECT.search(string) or day_in(string) or dated(string)):
        return frozenset()
    acts = act_in(string)
    names = [string[slice(*a.by)] for a in acts if a.status == "reported" and a.by is not None]
    return frozenset(name.casefold() for name in names) if len(names) == len(acts) and not any(own.fullmatch(name) for name in names) else frozenset()
