"""Whether what a sentence dates has happened or is to come."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

from samtrad.reading.find.dates.cited import is_cited

Tense = Literal["past", "future", "coming", ""]

_WORD = re.compile(r"[^\W\d_]+")
_STOP = re.compile(r"[.!?] +(?=[A-ZÅÄÖ”\"–-])|(?<=[a-zåäö]{3})[.!?] +(?=\d)")
_PAST = frozenset(
    "har hade haft var varit gav gavs tog togs blev fick skedde höll hölls stod ställde gick kom lade la lades sade sa gjorde beslöt beslöts såg sågs "
    "uppgick uppgav uppdrogs sjönk steg åkte hann kunde visste bar drev drevs försvann vann bröt bröts lyfte slog slogs anhöll framhöll innehöll erhöll mottog deltog övertog åtog lämnade "
    "drog drogs skrev skrevs lät bad bjöd ville ingick utgick inkom avgick "
    "avslog avslogs föreslog föreslogs uppdrog uppdrogs återkom bestod uppstod framkom framgick antog antogs fanns valde satt sattes låg hette föll "
    "sände kände vände hände reste löste läste fäste belyste utlyste avlyste skulle drabbades upphörde tillträdde påbörjades "
    "sedan senaste föregående förra tidigare daterad daterat daterade upprättad upprättat inkommen inkommet inkomna antagen antagna antaget fastställd "
    "fastställda fastställt utskickad utskickat utsänd utsänt undertecknad undertecknat "
    "genomförd genomfört godkänd godkänt beslutat lämnat skickat sänt tagit gett givit fått gått kommit blivit hållit hållits tjänsteskrivelse "
    "tjänsteutlåtande protokollsutdrag skrivelse delegationsbeslut ordförandebeslut "
    "framtagen framtaget framtagna avslutad avslutat inlämnad inlämnat bordlades bordlagt återremitterades remitterades reviderad reviderat".split()
)  # fmt: skip
_FUTURE = frozenset(
    "ska skall kommer planeras planerad planerat planerade planeringen beräknas beräknad beräknat förväntas väntas väntad avses avser blir senast "
    "planerar påminde påminner erinrade "
    "deadline innan inför före nästa kommande framöver framtida återkommer återkom "
    "bjuder bjuds inbjudan inbjuds inbjudna välkomna välkommen välkomnas svarstid remisstid bör behöver behövs anmälan anmäl sista träder påbörjas "
    "startar börjar förlänga förlängs tillämpning tillämpas tidigast preliminärt "
    "bokad bokat bokas inplanerad inplanerat utlyses slutredovisas återrapporteras återredovisas slutbetänkande betänkande redovisas presenteras "
    "höstens vårens".split()
)  # fmt: skip
_WEAK = frozenset(("sista",))  # "efter sista ansökningsdag 1 november": told as past where the sentence is
_ORDERS = frozenset(
    "uppdra uppdrar uppdrog uppdrogs uppdragit uppdrag uppdraget uppdragen uppgift ombads ålades lovade lovat utlovade åtog åtagit förband förbundit erbjöd".split()
)
_PROMISES = frozenset("lovade lovat utlovade erbjöd".split())
"""Behind which an infinitive may follow without "att": "lovade återkomma i början av augusti"."""
_LATEST = frozenset("senaste föregående förra".split())
# "nominerade Anna till panelen vid konferensen 2 april", "har anställts från 1 augusti": told as done of what is to come
_CHOSEN = re.compile(
    r"\b(?:nominerade|utsåg|utsågs|valde|valdes|anmälde|bokade)\b[^.;]*\b(?:vid|på|till)\s+[\wåäö-]+\s+(?:den\s+)?\Z|\b(?:anställts|anställdes|rekryterats|beviljats|utsetts|höjts|tecknats)\b[^.;]*\b(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?)\s+(?:den\s+)?\Z",
    re.IGNORECASE,
)
_EACH = re.compile(r"var (?:för sig|och en|sin|sitt|sina|tredje|fjärde|femte|annan)\b", re.IGNORECASE)
"""Where "var" is no verb: each one."""
_UNTIL = re.compile(r"\b(?:t\.?\s?o\.?\s?m\.?|till och med|fram till|längst till)\s+(?:den\s+)?\Z")
_HOLDS = re.compile(
    r"\b(?:beslutat|beslutade|beslöt|beslutades|beslutats|infört|införde|infördes|utfärdat|utfärdade|meddelat)\s(?:om\s)?(?!att\b)\w", re.IGNORECASE
)
"""What was decided and holds until a day, which may be yet to come: "har beslutat om besöksförbud t.o.m. den 31 augusti"."""
_BY = re.compile(
    r"\b(?:till|tills|inför)\s+(?:(?:(?:nästa|vårt|sitt|ett|det|extra|ordinarie|[\wåäö-]+s)\s+){0,2}[\w-]*(?:möte|sammanträde|samråd|träff|stämma|konferens|session)[a-zåäö]*\s+)?(?:den\s+)?\Z",
    re.IGNORECASE,
)
"""By when something is to be done: "till den 1 maj", "till mötet den 1 maj"."""
_THEN = re.compile(r"(?:,|;|\boch)\s?sedan\s(?:den\s|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s(?:den\s)?)?\d", re.IGNORECASE)
"""The next of a list of days: ", sedan 10 mars"; "larmen har ökat sedan den 10 mars" tells from when."""
_OF_ITS_OWN = re.compile(r"(?:[,;:]|\b(?:och|men|medan|samt|så))\s(?:[\wåäö-]+\s){1,4}\Z")
"""The words before a verb in a clause of its own behind another: ", Ekby " of "Granby övade i våras, Ekby övar i höst"."""
_DECIDED = frozenset(
    "beslutade beslöt beslutat beslutades beslöts enades bestämde bestämdes överenskoms föreslog föreslagit rekommenderade rekommenderat beslutats godkände".split()
)
# "enligt nämndens beslut den 15 oktober ska": a paper is older than what is said of it
_PAPER_OF = re.compile(
    r"\b(?:[\w-]+s|enligt|i|genom|från)(?<!\btas)(?<!\bfattas)(?<!\bväntas)(?<!\bges)\s+(?:beslut|protokoll|skrivelse|dom|yttrande|brev)\s+(?:av\s+|från\s+)?(?:den\s+)?\Z"
    r"|\b(?:[Pp]rotokoll(?:et|en)?|\w*[Aa]nteckning(?:ar|arna|en)?)\s(?:från|av|för|vid)\s(?:(?:möte[tn]?|sammanträdet?|(?:[\wåäö-]+s\s)?[\wåäö-]*(?:möte|sammanträde))\s)?(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s)?(?:den\s)?\Z"
)
_MOVED = re.compile(
    r"\b(?:skj(?:uti|ut|öt|uts|utits|utas)\w*|uppskj\w+|framskj\w+|flytta\w+|framflytta\w+|senarelag\w+|senarelägg\w+|bordl[aä]\w+|ajourner\w+|satts?|utsatt|bestäm[dt]\w*|förläng\w+|planera\w+)\b[^.;]*\btill\s+(?:och\s+med\s+)?(?:den\s+|mötet\s+|sammanträdet\s+|mötet\s+den\s+|sammanträdet\s+den\s+|i\s+)?(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+(?:den\s+)?)?\Z",
    re.IGNORECASE,
)
# "om skyddade boenden", "de planerade mötena": participles that lead a noun tell no tense
_LEADS_NOUN = frozenset("om för av med på i de den det alla vissa nya sina våra mer ej icke särskilt dessa flera olika andra samt sådana".split())
_ARTICLES = frozenset("en ett den det de ny nytt nya sin sitt sina".split())
_PARTICIPLES = ("ad", "at", "ade", "dd", "tt", "en", "et", "na")
_IS = frozenset("är var".split())
_HELPING = frozenset("vara bli ha".split())
_AND = frozenset("och men samt".split())
_JOINS = frozenset("som och att men samt då när vilket sedan".split())
_FUTURE_NOT = frozenset(("återkom",))
_PRESENT = frozenset(
    "är sker tas ges ger hålls håller gäller pågår öppnar öppnas träffas möts ses finns genomförs införs inleds inleder invigs byggs görs läggs sänds "
    "förs drivs deltar löper upphör går fortsätter arrangerar "
    "anordnar publicerar släpps stänger avgörs lanseras skrivs sätts flyttar byter tar får lämnar skickar inrättar avslutar "
    "fortsätter byts köps köper säljs säljer rivs river röjs röjer hyrs hyr körs mäts mäter skjuts stärks söks söker tillsätts tillsätter utses utser väljs väljer anställs anställer upphandlas prövar bygger lägger ger gör ligger testar "
    "ser övar prövas granskar remitterar ordnar anordnar hälsar svarar besvarar frågar flyttas arbetar samlar samlas samlar startar utökar minskar ökar sänker höjer ansluter ansluts "
    "rekryterar söks tecknar tecknas undertecknar undertecknas upprättar upprättas skriver läser hör når möter träffar ersätter avgår tillträder återkommer återgår återvänder "
    "avvecklar avvecklas utvidgar utvidgas lägger betalar betalas fakturerar delar delas väntar hämtar hämtas säger städar målar renoverar rustar rustas "
    "uppdaterar uppdateras ändrar inför genomför driver kallar kallas bjuder rapporterar räknar räknas sammanställer sammanställs följer sänder visar visas utbildar utbildas övertar övertas åker reser "
    "slutar övergår höjs sänks ändras ersätts återgår besöker skickas sammanträder arrangeras anordnas avslutas stängs hålls".split()
)  # fmt: skip
_TELLING = frozenset("informerar rapporterar presenterar refererar konstaterar noterar kommenterar orienterar redogör".split())
_NO_VERB = frozenset("sjätte värde mervärde fjärde måste annars rådde hade medan ade".split()) - {"hade"}


@cache
def _past_ending() -> re.Pattern[str]:
    """Endings of the past tense and of supines and participles that say that something is done."""
    return re.compile(r"\w{2,}(?:ade|ades|dde|ddes|tte|ttes|[rlgvmj]des?|[kp]tes?|stes|ndes|ände|erats|ats|åtts|etts|its|erad|erat|nts|lts|rts)")


def tense_of(string: str, start: int, end: int) -> Tense:
    """The tense of the sentence that holds [start, end): of the word nearest before the date that tells, else after it.

    "coming" where a verb in the present is all there is: "gruppen träffas den 6 november".
    """
    low, high = sentence_around(string, start, end)
    told = _told_before(string, low, start)
    if _PAPER_OF.search(string, max(low, start - 40), start) or is_cited(string, start, end):
        return "past"
    if (told == "past" and _CHOSEN.search(string, low, start)) or (not told and _BY.search(string, max(low, start - 60), start)):
        return "" if told else "coming"
    if told == "past" and _UNTIL.search(string, max(low, start - 20), start) and _HOLDS.search(string, low, start):
        return ""
    if told == "past" and _MOVED.search(string, low, start):
        return "future"
    if told in ("past", "future"):
        return told
    previous = ""
    for match in _WORD.finditer(string, end, high):
        word = match.group()
        if not word.islower():
            previous = word
            continue
        leads, previous = previous in _LEADS_NOUN, word
        if (leads and word.endswith(_PARTICIPLES)) or (word == "sedan" and _goes_on(string, match.start())):
            continue  # "till den 1 maj redovisa det sparade kapitalet"
        if (kind := _tense(word)) in ("past", "future"):
            return told if told == "coming" and kind == "past" else kind
        told = told or kind
    return told


def _goes_on(string: str, at: int) -> bool:
    """Whether "sedan" at an offset leads to the next day of a list."""
    return _THEN.match(string, max(at - 2, 0)) is not None or (at > 2 and _THEN.match(string, at - 4) is not None)


def _told_before(string: str, low: int, start: int) -> Tense:
    """The tense that the words from ``low`` on have told when the date comes; an order or decision passes on to what it is about."""
    told: Tense = ""
    ordered = decided = subordinate = shall_be = False
    previous = last = ""
    for match in _WORD.finditer(string, low, start):
        word = match.group()
        lowered = word.lower()
        ordered = ordered or lowered in _ORDERS
        decided = lowered in _DECIDED or (decided and lowered != "som")
        if lowered == "att":
            # "fick i uppdrag att ta fram ett förslag till 15 november", "beslutade att stänga skolan i december"
            told = "future" if ordered else "" if decided or (told == "coming" and previous in _IS) else told  # "Bakgrunden är att"
            subordinate = told == "past"
        kind = _tense(word) if word.islower() or match.start() == low else _known().get(lowered, "")
        if (lowered == "var" and _EACH.match(string, match.start())) or (lowered == "sedan" and _goes_on(string, match.start())):
            kind = ""  # "kommunerna betalar var för sig"
        if previous in _PROMISES and lowered.endswith("a"):
            told = "future"
        if previous == "skulle" and lowered.endswith(("a", "as")) and lowered not in _HELPING:
            told, last, previous = "future", lowered, lowered  # "kvällarna skulle börja den 22 augusti": yet to be when it was told
            continue
        if lowered == "senast" and told == "past" and last not in _LATEST and string[low : match.start()].rstrip().endswith((",", "(", "–", "-")):
            kind = "past"  # "har varit uppe, senast den 31 oktober": the last time that it was
        # "ska vara anpassade till 31 december", "ska ha lämnats": what is to be done by then
        shall_be = (shall_be or (lowered in _HELPING and told == "future")) and lowered not in _JOINS
        if kind == "past" and (shall_be or (lowered.endswith("ade") and previous in _LEADS_NOUN)):
            kind = ""
        if kind == "past" and told == "future" and previous in _ARTICLES and lowered.endswith(_PARTICIPLES):
            kind = ""  # "ska ta fram ett reviderat avtal till mötet i oktober"
        # "startade i höstas och fortsätter under våren": a verb of its own behind "och"
        again = subordinate or (
            told == "past" and (previous in _AND or (kind == "coming" and _OF_ITS_OWN.search(string, max(low, match.start() - 60), match.start())))
        )
        if kind and not (kind == "coming" and told and not again) and not (lowered in _WEAK and told == "past"):
            told, last = kind, lowered
        previous = lowered
    return told


def tenses_around(string: str, start: int, end: int) -> set[Tense]:
    """Every tense that words of the sentence around [start, end) tell."""
    low, high = sentence_around(string, start, end)
    return {kind for match in _WORD.finditer(string, low, high) if (kind := _tense(match.group()))}


def sentence_around(string: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that holds [start, end), as far as full stops before capitals tell."""
    low, high = max(start - 400, 0), min(end + 300, len(string))
    for match in _STOP.finditer(string, low, min(start + 1, len(string))):
        low = match.end()
    stop = _STOP.search(string, end, high)
    return low, stop.start() if stop else high


@cache
def _known() -> dict[str, Tense]:
    return {**dict.fromkeys(_PRESENT, "coming"), **dict.fromkeys(_PAST, "past"), **dict.fromkeys(_FUTURE - _FUTURE_NOT, "future")}


@lru_cache(maxsize=8192)
def _tense(word: str) -> Tense:
    low = word.lower()
    if kind := _known().get(low):
        return kind
    if len(low) < 5 or low in _NO_VERB or low.endswith(("plats", "sats")):
        return ""
    if low.endswith("erar") and low not in _TELLING and word == low:
        return "coming"
    if _past_ending().fullmatch(low) and (word == low or not low.endswith("tte")):  # "Anette" is no verb
        return "past"
    return "coming" if low.endswith("as") and word == low else ""
