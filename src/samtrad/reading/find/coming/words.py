"""Words that coming meetings are told with, and that tell another gathering from the body's own meeting."""

from __future__ import annotations

import re
from functools import cache

from samtrad.reading.find.assignments.doers import is_body

OF_MEETINGS = ("möt", "Möt", "amman", "räff", "amråd", "illfäl", "alend")
"""Of which every heading and lead over a list of meetings has one."""

TOLD = (
    "ästa",
    "ommande",
    "ötet",
    "ammanträdet",
    "ammanträda ",
    "xtra",
    "igen",
    "åter",
    "stens ",
    "rens ",
    "årets ",
    "erminens ",
    "bokade",
    "lanerade",
    "ytt ",
    "ppföljande ",
    "ästföljande",
)
"""Of which every sentence that tells of a coming meeting has one."""

_SUBGROUPS = "arbetsgrupp referensgrupp projektgrupp skrivgrupp planeringsgrupp beredningsgrupp ledningsgrupp arbetsutskott utskott presidi fullmäktige kommunstyrelse beredning delegation facklig samverkans personal arbetsplats".split()
_POLITICAL = (
    "nämnden",
    "nämnd",
    "styrelsen",
    "styrelse",
    "fullmäktige",
    "utskottet",
    "utskott",
    "presidiet",
    "presidium",
    "direktionen",
    "arbetsgruppen",
    "beredningen",
    "referensgruppen",
    "rådet",
)
_SHORT = frozenset("ks kf au ksau rs rf bun son".split())
_OWN = frozenset("vi vår vårt våra oss mötet hela samtliga alla övriga".split())


@cache
def heads() -> re.Pattern[str]:
    """A heading over the days of coming meetings: "Kommande möten 2021", "Nämndens mötesdagar"."""
    return re.compile(
        r"(?:(?:fastställande|fastställelse|antagande|beslut|information|förslag|planering|godkännande|plan|datum(?:\s+och\s+tid)?|tid(?:er)?(?:\s+och\s+plats)?)\s+(?:av|om|till|för|på)\s+)?(?P<whose>[\w-]+s\s+)?(?:nya\s+)?(?:"
        r"(?:kommande|nästa|nästkommande|årets|framtida|höstens|vårens|inplanerade|planerade|fastställda|återstående|resterande)\s+(?:\w+\s)?(?:\w*möten?(?:s?tider|sdatum|sdagar)?|\w*mötes(?:tider|datum|dagar)|"
        r"\w*sammanträden?\w*|\w*träff(?:ar)?|sammankomst(?:er)?|mötestillfällen?|tillfällen?|nätverksmöten?|nätverksträff(?:ar)?|samråd|möte)|(?:\w*mötes|\w*sammanträdes|träff)(?:tider|tid|datum|plan|dagar|dag|schema|kalender)(?!\w)"
        r"|när\s+ses\s+vi|\w*(?:sammanträden|möten|träffar)\s+(?:under\s+|för\s+|i\s+)?(?:(?:våren|hösten|år)\s+)?(?:19|20)\d\d|\w*(?:möten|sammanträden|träffar)(?:\s+(?:framöver|framåt|(?:under\s+|för\s+)?(?:våren|hösten))|\Z)|kalendarium|kalender(?:\s+(?:19|20)\d\d)?\Z)",
        re.IGNORECASE,
    )


@cache
def leads() -> re.Pattern[str]:
    """A sentence that a list of days stands under: "fastställer följande sammanträdesdagar", "Nämnden sammanträder:"."""
    return re.compile(
        r"\b(?:mötes|sammanträdes)(?:tider|tiderna|dagar|dagarna|datum)\b.{0,80}?(?:\b(?:följande|fastställ\w+)\b|:)|\bfastställ\w+\s+(?:följande\s+)?(?:mötes|sammanträdes)(?:tider|dagar|datum)|\b(?:sammanträder|sammanträda|träffas|möts)\b.{0,60}?(?:följande|:)|\b(?:sammanträder|träffas|möts)\s*\Z"
        r"|\b(?:(?:mötes|sammanträdes)(?:tider|dagar|datum)|möten|sammanträden|träffar)(?:na)?\s+(?:(?:under|i|för)\s+)?(?:våren|hösten|vårterminen|höstterminen|(?:19|20)\d\d|vt|ht)(?:\s+(?:19|20)?\d\d)?\s+(?:är|blir|hålls|äger\s+rum|planeras(?:\s+till)?)\b",
        re.IGNORECASE,
    )


@cache
def tells() -> re.Pattern[str]:
    """What a sentence that tells of one or several coming meetings, or of one that is moved, says."""
    one = r"(?:möte|sammanträde|nämnd|träff|\w+möte|\w+sammanträde|\w+träff|tillfälle|gång|samråd|styrgrupp|styrelsemöte|\w+råd)(?:t|n|en|et)?\b"
    return re.compile(
        rf"(?P<next>\b(?:nästa|nästkommande|nästföljande)\s+(?:ordinarie\s+|fysiska\s+|digitala\s+|extra\s+|gemensamma\s+)?{one}"
        rf"|\b(?:ett\s+)?(?:nytt|uppföljande)\s+(?:möte|sammanträde|samråd)\b|\ben\s+(?:ny|uppföljande)\s+träff\b"
        r"|\b(?:vårens|höstens|årets|terminens)\s+(?:sista|första|avslutande|nästa)\s+(?:\w*möte|\w*sammanträde|\w*träff)\b|\bextra(?:insatt)?\s+(?:möte|sammanträde)\b|\b(?:träffas|möts|ses|sammanträder)\s+(?:igen|åter|härnäst)\b|\batt\s+sammanträda\b)|"
        r"(?P<several>\b(?:kommande|nästkommande|höstens|vårens|årets)\s+(?:möten|sammanträden|träffar)\b|\b(?:möten|träffar|sammanträden)\s+(?:är\s+)?(?:in)?(?:bokade|planerade|bestämda)\b)|"
        r"(?P<moved>\b(?:nämnd|styrelse|råds|grupp)?(?:sammanträdet|mötet)\b.{0,60}\b(?:ändras?|flyttas?|tidigareläggs?|senareläggs?|äger rum|hålls)\b)",
        re.IGNORECASE,
    )


@cache
def then() -> re.Pattern[str]:
    """What leads on from the next meeting to those after it."""
    return re.compile(
        r"(?:[.!;,]|\s+och)?\s*(?:därefter|därpå|sedan|följande\s+möten|övriga\s+(?:möten|datum)|kommande\s+möten|(?:mötet|möte)\s+därefter|och\s+därefter)\b",
        re.IGNORECASE,
    )


@cache
def papers() -> re.Pattern[str]:
    """Papers are dated too, and those days are no meetings: "Tjänsteskrivelse daterad den 3 maj"."""
    return re.compile(r"utlåtande|skrivelse|daterad|\bprotokoll|yttrande|\bbeslutade\b|\bsenast\b", re.IGNORECASE)


@cache
def ends_list() -> re.Pattern[str]:
    """What no list of meetings goes on behind: a table of tasks, what was sent to whom."""
    return re.compile(
        r"(?:åtgärd|att göra|vad|vem|ansvarig|beslutet skickas|skickas till|vid protokollet|vid anteckningarna|beslutsunderlag)\w*:?\b.{0,20}", re.IGNORECASE
    )


@cache
def no_meeting_day() -> re.Pattern[str]:
    """Right before a day that is none of the meeting's: "ändrat från 7 maj", "i stället för den 10 april"."""
    return re.compile(
        r"\b(?:ändra[dt]\s+från|(?:i\s+ställe|iställe)t\s+för|ersätter|senast|till\s+och\s+med|t\.?\s?o\.?\s?m\.?|från\s+och\s+med|fr\.?\s?o\.?\s?m\.?|innan|före|daterad|beslut(?:et|en)?(?:\s+från)?|protokoll(?:et)?(?:\s+från)?|(?:mötet|sammanträdet)\s+från|inte)\s+(?:mötet\s+|sammanträdet\s+)?(?:den\s+)?\Z",
        re.IGNORECASE,
    )


@cache
def _other_meeting() -> re.Pattern[str]:
    """Gatherings that are no meeting of the body, where the words before a day say so."""
    return re.compile(
        r"\b(?:års(?:möte|stämma)\w*|konferens\w*|utbildning(?:en|sdag\w*)?|studie(?:besök|resa|dag)\w*|planeringsdag\w*|workshop\w*|seminari\w+|inspirationsdag\w*|temadag\w*|gruppmöte\w*|sista\s+\w*dag\w*"
        r"|anmäl(?:an|a|ningstid)\b|handlingar\w*|kallelse\w*|utskick\w*|inlämning\w*|ärendestopp\w*|\bau\b|justering\w*|anslag\w*|arbetsutskott\w*|arbetsgrupp\w*|referensgrupp\w*|projektgrupp\w*|skrivgrupp\w*|presidi(?:et|um|emöte)\w*|fullmäktige\w*|ledningsgrupp\w*|stoppdag\w*|manusstopp\w*|beredning(?:en|smöte\w*)?)\b",
        re.IGNORECASE,
    )


def other_meeting(words: str, body: str) -> bool:
    """Whether words before a day tell of another gathering than the body's own meeting."""
    match = next((m for m in _other_meeting().finditer(words) if m.group().casefold()[:7] not in body.casefold()), None)
    return match is not None


def of_others(label: str, body: str) -> bool:
    """Whether a label over days names another body: "KSO-rådet:" in the minutes of the presidium."""
    words = label.strip(" :*").split()
    return bool(words) and is_body(words[0]) and words[0].casefold()[:6] not in body.casefold() and not is_own(words[0], body)


def is_political(word: str) -> bool:
    """Whether a word names what can meet, and no house or office: "Kommunfullmäktige", "KS"."""
    low = word.strip(" ,;:.()*|–-").casefold()
    return low in _SHORT or low.endswith(_POLITICAL)


def is_own(word: str, body: str) -> bool:
    """As in "Utskottets nästa sammanträde" in minutes of Barn- och utbildningsutskottet."""
    low = word.casefold().strip(" .,:;()*|–-")
    stem = low.removesuffix("s")
    return low in _OWN or any(stem.removesuffix(ending) in body.casefold() for ending in ("", "en", "et") if len(stem) > len(ending) + 2)


def before_is_another(before: str, body: str) -> bool:
    """Whether the words before "nästa möte" say that it is another body's: "Kommunstyrelsens", "Arbetsgruppen har"."""
    if not before or before[-1] in ".:!?":
        return False
    words = [w.strip(",(") for w in before.split()[-3:]]
    if len(words) > 1 and words[-1].casefold() in {"har", "håller", "planerar", "hade", "får"}:
        words.pop()
    last = words[-1]
    if last.endswith("s") and (last[:1].isupper() or is_body(last[:-1])):
        return not is_own(last, body)
    return is_body(last) and not is_own(last, body)


def is_another(told: str, behind: str, body: str) -> bool:
    """Whether the meeting told of is another gathering's: "nästa arbetsgruppsmöte", "nästa möte med polisen", "i referensgruppen"."""
    low = told.casefold()
    if any(group in low and group not in body.casefold() for group in _SUBGROUPS):
        return True
    match = _whose().match(behind)
    if match is None:
        return False
    word = match.group("who")
    if word.endswith("a") and word.islower() and match.group("noun"):
        word = match.group("noun")  # "i nationella nätverket"
    if is_own(word, body):
        return False
    return match.group("with") is not None or is_political(word) or (is_body(word) and not word[0].isupper())


@cache
def _whose() -> re.Pattern[str]:
    """Who else the meeting is with or of, right behind it; "med start", "med tema" tell of no one."""
    return re.compile(
        r"\s+(?:(?P<with>med(?!\s+(?:start|tema|början|fokus|anledning|lunch|fika|digital\w*|fysisk\w*|möjlighet|plats|tid|samtliga|alla|hela)\b))|i|för|inom)\s+(?:den\s+|det\s+)?(?P<who>[\w-]+)(?:\s+(?P<noun>[\w-]+))?"
    )
