"""What people at the table do by the present tense, in notes that tell in the past what was said: "Eva ritar affischen.", "Texten granskas av Bo.".

Where a secretary tells what people said as past ("Eva berättade"), a sentence in the present about one of them tells of what is yet to be done.
Where that is told in the present too ("Eva berättar"), it may as well tell of the meeting itself, and says nothing here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from samtrad.reading.find.assignments.deadlines import Taken
from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.undertaken import is_doing
from samtrad.reading.passage import Passage
from samtrad.reading.words import Span

_SAID: Final = frozenset(
    "berättade informerade redogjorde visade presenterade redovisade sade sa lyfte undrade frågade påpekade tackade hälsade öppnade avslutade inledde deltog beskrev sammanfattade konstaterade påminde rapporterade tyckte ansåg menade föreslog svarade förklarade betonade framhöll välkomnade efterlyste nämnde pekade gick".split()
)
_SAYS: Final = frozenset(
    "berättar informerar redogör visar presenterar redovisar säger lyfter undrar frågar påpekar tackar hälsar öppnar avslutar inleder deltar beskriver sammanfattar konstaterar påminner rapporterar tycker anser menar föreslår svarar förklarar betonar framhåller välkomnar efterlyser nämner pekar föredrar".split()
)
_PER_PRESENT = 3  # times as often that people are told of in the past
_NAMED = re.compile(r"(?P<name>[A-ZÅÄÖ](?<![\w-].)[\w-]+)(?: [A-ZÅÄÖ][\w-]+)?(?: \([^()]{1,30}\))? (?P<verb>[a-zåäö]+)")
_VERB = re.compile(r" (?P<verb>[a-zåäö]+)(?P<rest> [^.;]*)?")
_PARTICLED = re.compile(
    r" (?:går igenom|får fram|ger ut|ser över|drar ihop|tar fram|sätter upp|står för (?:att|fika|kaffe)|hör (?:av sig|efter|med)|håller (?:i|ihop) )"
)
_STANDS = re.compile(
    r"\b(?:inte|ej|aldrig|alltid|brukar|ofta|ibland|varje|numera|redan|fortfarande|just nu|i dag|idag|för närvarande|sedan (?:19|20)\d\d|sedan (?:länge|många|flera|ett|två|tre)|hela (?:året|tiden)|tills vidare|vanligen|normalt|regelbundet|årligen|löpande|dagligen)\b"
)
"""What stands, or is denied, and is nothing that somebody is to do."""
_SAYS_THAT = re.compile(r"\A (?:med )?(?:att|om att|hur|varför|vad|vikten)\b")
_LIVES: Final = frozenset(
    (
        "vikarierar bemannar leder styr sköter håller bor pluggar semestrar pensioneras efterträder tillträder firar fyller gifter sjunger spelar tränar älskar gillar orkar hinner förstår ångrar bedömer uppskattar noterar instruerar "
        "lär lever reser åker kommer går står ligger sitter vilar jobbar tjänar bestämmer medlar dömer coachar undervisar föreläser guidar hyr säljer odlar samarbetar delar närvarar ansluter lämnar hoppar tappar vinner förlorar blir är har "
        "kompletterar motionerar replikerar protesterar jämkar argumenterar exemplifierar fortsätter börjar slutar fungerar verkar representerar företräder hälsar informerar kallas ansvarar basar praktiserar doktorerar forskar återkopplar delger föredrar"
    ).split()
)
"""What people do by office or in their lives, or at the meeting itself."""
_PASSIVE = re.compile(
    r"\b(?P<verb>[a-zåäö]{3,}s)(?: (?:över|upp|fram|ihop|ut|in|vidare|igenom|om|gemensamt|även|också|till|i [a-zåäö]+|under [a-zåäö]+)){0,2} av (?=[A-ZÅÄÖ])"
)
_PAST: Final = ("des", "tes")
"""What the passive ends with where it tells of the past: "öppnades", "väcktes"."""
_HELD: Final = frozenset(
    "leds ägs drivs sköts hålls kallas ersätts representeras företräds stöds finansieras arrangeras används görs bedrivs utgörs styrs bemannas efterträds anmäls öppnas avslutas justeras undertecknas yrkas föreslås väljs utses inleds lämnas fanns minns hos dess alls hans hennes deras dens finns ses hörs märks".split()
)


def tells_in_past(passages: Iterable[Passage], doers: Doers) -> bool:
    """Whether notes tell in the past what people said and did at the meeting."""
    past = present = 0
    for passage in passages:
        if passage.item is None or not passage.tells:
            continue
        for match in _NAMED.finditer(passage.string):
            verb = match.group("verb")
            if (verb in _SAID or verb in _SAYS) and match.group("name").casefold() in doers.names:
                past += verb in _SAID
                present += verb in _SAYS
    return past >= _PER_PRESENT * present


def promised_in(string: str, low: int, high: int, doers: Doers) -> Taken | None:
    """The task of a sentence of such notes: someone at the table does something, or it is done by them."""
    if _STANDS.search(string, low, high):
        return None
    return _does(string, low, high, doers) or _done_by(string, low, high, doers)


def _does(string: str, low: int, high: int, doers: Doers) -> Taken | None:
    first = string[low:high].split(" ", 1)[0].strip("–- ,")
    if not (first.casefold() in doers.names or first in doers.initials):
        return None
    who = doers.after(string, low, high)
    if who is None or doers.kind(string[slice(*who)]) not in {"person", "body"}:
        return None
    verb = _VERB.match(string, who[1], high)
    if verb is None:
        return None
    if _PARTICLED.match(string, who[1], high):
        return Taken(who, None, verb.end("verb"))
    word, rest = verb.group("verb"), (verb.group("rest") or "")
    if not is_doing(word) or word in _LIVES or _SAYS_THAT.match(rest) or not rest.strip() or rest.startswith((" som ", " är ")):
        return None
    return Taken(who, None, verb.end("verb"))


def _done_by(string: str, low: int, high: int, doers: Doers) -> Taken | None:
    for match in _PASSIVE.finditer(string, low, high):
        if match.group("verb") in _HELD or match.group("verb").endswith(_PAST) or "," in string[low : match.start()]:
            continue
        who: Span | None = doers.after(string, match.end(), high)
        if who is not None and string[who[0] :].split(" ", 1)[0].strip(".,;").casefold() in doers.names:
            return Taken(who, None, match.start())
    return None
