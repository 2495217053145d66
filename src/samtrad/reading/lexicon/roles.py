"""Words of the headings that lists of who was there stand under, and of the marks behind a name."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from samtrad.reading.record import Capacity


class Heading(NamedTuple):
    """What a heading of a list says: of the people's capacity (None: not said), presence, and taking part.

    ``absent`` is True under "Frånvarande", False under "Närvarande", None where the heading says neither.
    ``strict`` tells a heading of members proper ("Ledamöter", "Beslutande"), where one who keeps the minutes
    stays a member. ``partly`` is one of those who were there for a part: "Delvis närvarande".
    """

    capacity: Capacity | None
    absent: bool | None
    strict: bool = False
    remote: bool = False
    title: bool = False
    partly: bool = False


_ABSENT: Final = frozenset(
    "frånvarande frånv frånvaro förhinder förhindrade förhindrad förhindrat återbud frånvaroanmälda frånvaroanmälan frånvaroanmälningar förfall ursäktade sjukanmälda saknades avbud".split()
)
_PRESENT: Final = frozenset(
    (
        "närvarande närvaro närvarolista närvarat närvarade deltagare deltagande deltagarlista deltog deltagarförteckning närvaroförteckning avprickning avprickningslista medverkande mötesdeltagare "
        "närvarar bevistar närvaroregistrering närv närvaro- upprop deltagit medverkar deltar dessutom därjämte närvar närvoro deltogo anslutna uppkopplade inloggade inkopplade tillstädes tillstädesvarande tillstädeskomna bevistade bevistades"
    ).split()
)
_MEMBERS: Final = frozenset(
    (
        "ledamöter ledamot beslutande tjänstgörande tjänstgjorde tjg tjänstg tj tj.gör tjgör tjänstgör tj.g röstberättigade medlemmar delegater styrelseledamöter nämndledamöter gruppmedlemmar medlem "
        "led ledam ombud direktionsledamöter fullmäktigeledamöter styrgruppsmedlemmar rådsmedlemmar kommunrepresentanter regionrepresentanter förtroendevalda politiker presidium presidiet "
        "representanter gruppledare gruppledarna ledamöterna medlemmarna delegaterna ombuden representanterna beslutsfattare huvudmannaföreträdare "
        "föreningsliv föreningslivet föreningar föreningarna föreningsrepresentanter civilsamhället civilsamhälle intresseorganisationer pensionärsorganisationer brukarorganisationer "
        "patientorganisationer patientorganisationerna patientföreträdare patientrepresentanter brukarföreträdare brukarrepresentanter anhörigföreträdare anhörigrepresentanter anhörigorganisationer "
        "föreningsföreträdare organisationsföreträdare organisationer organisationerna funktionsrättsorganisationer funktionsrättsföreningar intresseföreningar intresseorganisationerna "
        "kommunpolitiker regionpolitiker kommunföreträdare regionföreträdare "
        "funktionshinderorganisationer organisationsrepresentanter pensionärsföreningar patientföreningar näringslivsrepresentanter aktieägare aktieägarna aktieägares elevrepresentanter elevråd ungdomsrepresentanter ungdomar elever medlemsombud huvudmän ägarrepresentanter ägarombud kommunombud stämmoombud nätverksmedlemmar gruppdeltagare"
    ).split()
)
ABBREVIATED: Final = frozenset("led ledam ers suppl tjg tjänstg tj adj övr".split())
"""What heads a list only with a colon or with other words; alone before a name it tells what one person is there."""
_DECIDING: Final = frozenset("tjänstgörande tjänstgjorde tjg tjänstg tj tj.gör tjgör tjänstgör tj.g beslutande röstande röstberättigade".split())
_PLAIN_MEMBERS: Final = _MEMBERS - _DECIDING
_SUBSTITUTES: Final = frozenset("ersättare ersättaren suppleanten ers suppl suppleanter suppleant ersättarna suppleanterna".split())
_OFFICERS: Final = frozenset(
    (
        "övriga övr övrig tjm tj-män tjänstemän tjänsteman tjänstepersoner tjänsteperson handläggare personal förvaltning förvaltningen förvaltningarna förvaltningspersonal kanslipersonal kansli "
        "kansliet tjänstemannaorganisationen tjänstemannaorganisation förvaltningsledning förvaltningsledningen kommunledningskontoret tjänstemannastöd stödfunktioner "
        "förvaltningschefer övrigt andra revisorer revisor tjänstemännen tjänstepersonerna handläggarna chefstjänstemän ledningsgrupp ledningsgruppen kommunkansliet sekretariat sekretariatet stab staben chefer tjänstepersonsstöd tjänstemannaledning kommunledning sakkunniga experter"
    ).split()
)
_UNION: Final = frozenset(
    "personalföreträdare personalrepresentanter fackliga facklig företrädare arbetstagarrepresentanter arbetstagarorganisationer skyddsombud personalorganisationer personalorganisationerna "
    "arbetstagarorganisationerna arbetstagarrepresentant personalrepresentant fackligt huvudskyddsombud".split()
)
_CO_OPTED: Final = frozenset(
    "adjungerade adj adjungerad adjungerande insynsplats insynsplatser insyn närvarorätt yttranderätt insynsledamot insynsledamöter".split()
)
_GUESTS: Final = frozenset(
    "gäster gäst hedersgäster hedersgäst inbjudna inbjuden inbjudan besökare gästföreläsare gästtalare externa observatörer observatör åhörare".split()
)
_PRESENTERS: Final = frozenset("föredr föredragande föredragare föreläsare föredragshållare".split())
_SECRETARIES: Final = frozenset("sekreterare protokollförare mötessekreterare antecknare nämndsekreterare".split())
_CHAIRS: Final = frozenset("ordförande ordf mötesordförande sammankallande mötesledare".split())
_BESIDES: Final = frozenset("dessutom därutöver härutöver vidare därjämte jämväl härjämte".split())
"""Before those who came beside the members: "Dessutom närvarande"."""
_NOT: Final = frozenset("ej icke inte".split())
_PARTLY: Final = frozenset({"delvis", "del", "delar"})
"""Before those who were there for a part: "Delvis närvarande", "Deltog del av mötet"; alone only "Delvis" is."""
_WITHOUT: Final = frozenset("anmälts anmäldes meddelats lämnats lämnades inkommit tjänstgöring rösträtt beslutanderätt".split())
"""What those have not who do not decide: "Ersättare utan tjänstgöring"."""
_CAME: Final = frozenset("deltog deltar närvarade närvarar medverkade medverkar deltagit närvarat medverkat".split())
"""Verbs that a word for "not" stands behind: "Deltog inte"."""
_SPEAKERS: Final = frozenset("politiska politisk regionala kommunala kommunerna kommuner medlemskommunerna regionen landstinget huvudmännen parterna".split())
"""Of whom those who speak for them are members: "Politiska företrädare", "Företrädare för regionen"; others who do speak for those employed."""
_SEATS: Final = frozenset("vakanta vakanser".split())
_REMOTE: Final = frozenset("distans digitalt teams länk via zoom skype telefon digital video videolänk".split())
_FILLERS: Final = frozenset(
    (
        "voro såsom närvar därjämte jämväl härjämte och samt vid på i mötet möte sammanträdet sammanträde var är av de den för från som även / & anmält anmälda anmält meddelat ordinarie röstande politiska politisk representanter representant "
        "utan under hela båda dagarna delar del förtroendevalda namn lista list nämnden styrelsen gruppen närvarade fullmäktige ordinarie nämnd deltog sig ha har vice 1:e 2:e v särskilt speciellt inbjudna personer person "
        "kommunala regionala kommunerna kommuner kommunen kommun regionen regionens region kommunernas deltagare beslut rätt med att yttra mötesdeltagare röstlista röstlängd voteringslista omröstningslista dagens kallade ersatte digitalt fysiskt plats lokalen "
        "också ägare ägarna huvudmän parter medlemskommuner vidare därutöver utöver m.fl mfl m fl delta närvara ärendet kommunstyrelsens nämndens styrelsens rådets utskottets fullmäktiges regionstyrelsens gruppens nätverkets förbundets kommunens "
        "anmälts anmäldes meddelats lämnats lämnades inkommit tjänstgöring rösträtt beslutanderätt anmälan anmäld gjorde giltigt laga utan orsak skäl beviljat ledighet lämnat hade följande dag dagen meddelad hälsat hälsade alla"
    ).split()
)
_KEYS: Final = (
    frozenset({"delvis"})
    | _ABSENT
    | _PRESENT
    | _MEMBERS
    | _SUBSTITUTES
    | _OFFICERS
    | _UNION
    | _CO_OPTED
    | _GUESTS
    | _PRESENTERS
    | _SECRETARIES
    | _CHAIRS
    | _SEATS
)
_INVITED: Final = frozenset("särskilt speciellt dagens kallade".split())
"""How guests were asked: "Särskilt inbjudna"."""
_VOCABULARY: Final = _KEYS | _NOT | _REMOTE | _FILLERS
_HERE: Final = (["på", "plats"], ["fysiskt", "på", "plats"], ["i", "rummet"], ["vilka", "var", "där"], ["vi", "som", "var", "där"],
    ["vilka"], ["vilka", "var", "med"], ["vilka", "deltog"], ["med", "på", "mötet"], ["med", "på", "träffen"], ["var", "med", "på", "mötet"], ["med", "vid", "mötet"], ["vilka", "som", "deltog"],
    ["med", "var"], ["runt", "bordet"], ["med", "idag"], ["med", "i", "dag"])  # fmt: skip
_WHOSE: Final = ("ens", "ets", "nas", "rnas")
_ROLL_CALLS: Final = (
    ["röstlängd"],
    ["ombudsförteckning"],
    ["ombud", "enligt", "röstlängd"],
    ["ombud", "enligt", "röstlängden"],
    ["närvarande", "enligt", "röstlängd"],
    ["upprop"],
)
"""What heads those who have a vote at a yearly meeting, as their names are called."""
WITH_COLON: Final[dict[str, bool]] = {
    **dict.fromkeys(("med", "med på mötet", "med idag", "med var", "på mötet", "vilka", "vi som var med", "vilka var där", "vi var"), False),
    **dict.fromkeys(
        (
            "ej med",
            "inte med",
            "sjuk",
            "sjuka",
            "borta",
            "saknas",
            "saknades",
            "ledig",
            "lediga",
            "vab",
            "semester",
            "kunde inte komma",
            "kunde inte vara med",
            "kunde inte",
            "kunde ej",
            "kunde inte delta",
            "kunde ej delta",
            "hade förhinder",
            "fick förhinder",
            "har förhinder",
            "anmälde förhinder",
            "uteblev",
            "ej på plats",
            "inte på plats",
        ),
        True,
    ),
}
"""What heads a list of people only before a colon, and whether they were absent: "Med: Anna, Bo", "Sjuk: Cia"."""
_WORD = re.compile(r"[^\s,()/]+")
_ALONG: Final = frozenset("med på vid mötet möte träffen var vi som vilka deltog idag dag i kunde vara inte ej".split())
_POSTS_OF = re.compile(r"\w{4,}(?:chefer|direktörer|rektorer|samordnare|strateger|ledare|politiker|råd|ordförande|sekreterare)")
"""Those who hold a post in their municipality, as a heading tells of them."""
_NOT_DECIDING = re.compile(r"\s*[,(]?\s*(?:som\s+)?(?:inte|ej|icke)\s+(?:deltar|deltog|deltagande|deltagit)\s+i\s+beslut(?:en|et)?\)?", re.IGNORECASE)
_TO_WHAT = re.compile(r"\s+till\s+(?:dagens\s+)?(?:mötet|möte|sammanträdet|sammanträde|träffen)\Z", re.IGNORECASE)  # "Adjungerade till mötet"
_SIDE = re.compile(r"(?:för|från)\s+(?!och\b)[\wÅÄÖåäö&:-]+(?:\s+[\wÅÄÖåäö&-]+){0,3}", re.IGNORECASE)


@lru_cache(maxsize=2048)
def heading_of(string: str) -> Heading | None:
    """What a line or label says as a heading of a list of people; None when it is none.

    Every word must belong to such headings: "Övriga närvarande tjänstepersoner" does, "Övriga frågor" does not.
    ``string`` is without its colon.
    """
    if len(string) > 80:
        return None
    string = _NOT_DECIDING.sub(" ej tjänstgörande", _TO_WHAT.sub("", string)) if " i beslut" in string else _TO_WHAT.sub("", string)
    string = string.rstrip("?") if string.endswith("?") else string
    words = [w.group().casefold().rstrip(".:") for w in _WORD.finditer(string)]
    if len(words) > 1 and words[0].endswith(_WHOSE) and words[0] not in _VOCABULARY and words[1] in _MEMBERS | _SUBSTITUTES:
        words = words[1:]  # "Ägarnas ombud", "Styrgruppens ledamöter"
    if words in _ROLL_CALLS:
        return Heading("member", absent=False)
    if words == ["ordinarie"]:
        return Heading("member", absent=None, strict=True)
    if words in _HERE or ("med" in words and len(words) > 1 and _ALONG.issuperset(words)):
        return Heading(None, absent=bool(_NOT.intersection(words)))
    if len(words) == 1 and words[0] in _BESIDES:
        return Heading("officer", absent=False)
    if len(words) == 2 and words[0] in _PRESENT | _ABSENT and words[1] not in _VOCABULARY and _POSTS_OF.fullmatch(words[1]):
        return Heading("member", absent=words[0] in _ABSENT)  # "Närvarande kommunchefer"
    if not words or len(words) > 9 or not _KEYS.intersection(words) or not _VOCABULARY.issuperset(words):
        return None
    return _meaning(words)


def meaning_of(words: list[str]) -> Heading | None:
    """What words of a sentence say as those of a heading would, case-folded and in their order, strange ones and fillers left out; None without any that tell."""
    telling = [word for word in words if word in _KEYS or word in _NOT or word in _REMOTE or word in _BESIDES]
    return _meaning(telling) if any(word in _KEYS for word in telling) else None


def is_remote(string: str) -> bool:
    """Whether a label only tells that those after it took part from afar: "Via Teams", "På distans"."""
    words = string.casefold().split()
    return 0 < len(words) < 5 and bool(_REMOTE.intersection(words)) and (_REMOTE | _FILLERS | _PRESENT).issuperset(words)


def is_side(string: str) -> bool:
    """Whether a heading names one side of a joint body: "För kommunerna", "Från regionen"."""
    return bool(_SIDE.fullmatch(string))


_CHOOSES = "valde|utsåg|utser|väljer|nominerade|nominerar|förordnade|tillsatte|tillsätter|sände|skickade|ha(?:r|de) (?:utsett|valt|nominerat|förordnat|skickat)"
_CHOSEN = re.compile(
    rf"(?:(?:som|de som) (?:är|var) )?(?:valda|utsedda|utsett|nominerade|förordnade|tillsatta|insatta|inskickade) (?:av|från|genom) (?P<by>[\wÅÄÖåäö&-]+(?: [\wÅÄÖåäö&,-]+){{0,4}})"
    rf"|(?:av )?(?P<first>[\wÅÄÖåäö&-]+(?: [\wÅÄÖåäö&,-]+){{0,4}}) (?:{_CHOOSES})",
    re.IGNORECASE,
)


def chosen_by(string: str) -> tuple[int, int] | None:
    """Where in a heading stands who chose those beneath: "Valda av regionfullmäktige", "Kommunerna utsåg"; None for other headings."""
    if (match := _CHOSEN.fullmatch(string)) is None:
        return None
    return match.span("by") if match.group("by") else match.span("first")


_STAFF = re.compile(
    r"(?:[Ff]rån|[Vv]id|[Uu]r|[Ff]ör)\s+(?:\w+s\s+)?(?:\w*(?:förvaltningen|förvaltningarna|kontoret|kansliet|bolaget|ledningen|staben|organisationen|sekretariatet)|tjänstemännen)",
    re.IGNORECASE,
)


def is_staff(string: str) -> bool:
    """Whether a heading names those who are employed: "Från bolaget", "Från kommunledningskontoret"."""
    return _STAFF.fullmatch(string) is not None


_BODY = re.compile(r"\w*(?:styrelsen|direktionen|nämnden|utskottet|styrgruppen|arbetsgruppen|presidiet|rådet|delegationen|kommittén)", re.IGNORECASE)


def is_body(string: str) -> bool:
    """Whether a heading is a body in one word, whose members may stand beneath: "Styrelsen"."""
    return _BODY.fullmatch(string) is not None


def _meaning(words: list[str]) -> Heading | None:
    found = set(words)
    pairs = [*pairwise(words)]
    if any(before == "utan" and after in _WITHOUT for before, after in pairs):
        found.update(("ej", "tjänstgörande"))
        pairs.append(("ej", "tjänstgörande"))
    negated = {after for before, after in pairs if before in _NOT} | {before for before, after in pairs if after in _NOT and before in _CAME}
    absent = _absent(found, negated)
    remote = bool(found & _REMOTE) and "fysiskt" not in found
    speaks = bool(found & _SPEAKERS) and "företrädare" in found
    invited = words[0] in _INVITED and bool(found & _GUESTS)
    if (
        words[0] in _FILLERS
        and words[0] not in _KEYS
        and not speaks
        and not invited
        and not (found & (_ABSENT | _PRESENT | _MEMBERS | _SUBSTITUTES | _OFFICERS))
    ):
        return None
    capacity = "member" if speaks else _capacity(found, negated, words)
    strict = capacity == "member" and bool(found & _MEMBERS) and (bool(found & _DECIDING) or not found & _SUBSTITUTES)
    title = bool(found & _CHAIRS) and not found & (_PRESENT | _ABSENT | _MEMBERS - {"tjänstgörande"} | _OFFICERS)
    if title and len(words) > 4:
        return None
    partly = words[0] == "delvis" or words[-1] == "delvis" or (absent is False and not found.isdisjoint(_PARTLY) and "hela" not in found)
    return Heading(capacity, False if partly and absent is None else absent, strict, remote, title, partly)


def _absent(found: set[str], negated: set[str]) -> bool | None:
    if found & _ABSENT or negated & _PRESENT:
        return True
    return False if found & _PRESENT else None


def _capacity(found: set[str], negated: set[str], words: list[str]) -> Capacity | None:
    """The capacity that the words of a heading give, the most telling word first."""
    if found & _SUBSTITUTES:
        serving = bool(_DECIDING & found) and not negated & _DECIDING
        if _AND.intersection(found) and (plain := [i for i, word in enumerate(words) if word in _PLAIN_MEMBERS]) and plain[0] < _first(words, _SUBSTITUTES):
            return "member"  # "Ombud och ersättare"
        if not serving or "icke" in found:
            return "member" if found & {"ledamöter"} and words.index("ledamöter") < _first(words, _SUBSTITUTES) else "substitute"
        return "member" if found & {"ledamöter"} or {"beslutande", "och"} <= found else "serving_substitute"
    if negated & _DECIDING and not found & _PLAIN_MEMBERS:
        return "substitute"
    if found & _UNION == {"företrädare"} and not found & (_OFFICERS | _CO_OPTED | _GUESTS | _SUBSTITUTES):
        return "member"  # "Företrädare för regionen"; of the employees others words tell
    if found & _MEMBERS in ({"representanter"}, {"tjänstgörande"}) and found & _OFFICERS:
        return "officer"
    for group, capacity in _ORDER:
        if found & group:
            return capacity
    return "officer" if found & _BESIDES else None


_AND: Final = frozenset({"och", "samt", "&"})


def _first(words: list[str], group: frozenset[str]) -> int:
    return next(i for i, word in enumerate(words) if word in group)


_ORDER: Final[tuple[tuple[frozenset[str], Capacity], ...]] = (
    (_CO_OPTED, "co_opted"),
    (_GUESTS, "guest"),
    (_PRESENTERS, "presenter"),
    (_UNION, "officer"),
    (_SECRETARIES, "secretary"),
    (_MEMBERS, "member"),
    (_OFFICERS, "officer"),
    (_CHAIRS, "member"),
)

SIDES: Final[frozenset[str]] = frozenset(
    "kommunerna regionen kommunen regionerna länet kommuner region kommunsidan regionsidan huvudmännen kommunrepresentanter regionrepresentanter".split()
)
"""Headings that tell the sides of a joint body apart, and name no one's organisation."""

ONE_SIDE: Final[frozenset[str]] = frozenset({"landstinget"})
"""A side of a joint body that is one organisation, by the word that the minutes have for it: "Landstinget" over three of its politicians; "Regionen" tells a side alone."""

PARTIES: Final[frozenset[str]] = frozenset("s m sd c v kd kds vpk apk l mp fp d nyd fi afs spi pp mod".split())
"""Party labels in wide use now or before, case-folded. Local parties are known by their brackets."""

PARTY_NAMES: Final[frozenset[str]] = frozenset(
    (
        "socialdemokraterna moderaterna sverigedemokraterna centerpartiet vänsterpartiet kristdemokraterna liberalerna miljöpartiet folkpartiet demokraterna "
        "moderata_samlingspartiet miljöpartiet_de_gröna feministiskt_initiativ alternativ_för_sverige arbetarepartiet-socialdemokraterna"
    ).split()
)
"""Parties by full name, case-folded, spaces as underscores."""


def is_party(string: str) -> bool:
    """Whether a label or heading is a party and nothing else: "S", "(S)", "Moderaterna", "Moderaterna (M)"."""
    low = string.casefold().strip(" :()")
    name = low.split(" (")[0].replace(" ", "_")
    return (low in PARTIES and not string[:1].islower()) or name in PARTY_NAMES


NO_PARTY: Final[frozenset[str]] = frozenset({"-", "–", "—", "vilde", "politisk vilde", "obunden", "partilös", "oberoende", "opolitisk", "politiskt obunden"})

SECRETARY_MARKS: Final[frozenset[str]] = frozenset(
    (
        "antecknar|antecknade|ant|prot|skribent|referent|nedtecknare|höll i pennan|håller i pennan|vid tangentbordet|dokumenterade|dokumenterar|som fört protokollet|som förde protokollet|som fört protokoll|som förde protokoll|som förde anteckningar|som förde anteckningarna|som fört anteckningarna|som antecknade|fört protokollet|för anteckningar|antecknare|sekr|sekr.|sekreterare|sekreteraren|mötessekreterare|protokollförare|protokollsekreterare|protokollssekreterare|vid pennan|"
        "vid tangenterna|vid tangentbordet|vid datorn|vid skrivmaskinen|vid protokollet|för protokoll|protokoll|minnesanteckningar|skriver|skriver protokoll|skriver anteckningar|för protokollet|för minnesanteckningar|för minnesanteckningarna|"
        "vid anteckningarna|antecknande|anteckningsansvarig|skrev anteckningar|skrev anteckningarna|förde anteckningar|förde anteckningarna|förde protokoll|förde protokollet|protokollsskrivare|för anteckningarna|anteckningar|noterar|penna|protokollförande|t.f. sekreterare|tf sekreterare|tf. sekreterare|sekreterare för mötet|dagens sekreterare|protokollsförare|protokollskrivare"
    ).split("|")
)
SECRETARY_TITLES: Final[frozenset[str]] = frozenset(
    "sekr sekr. sekreterare sekreteraren mötessekreterare protokollförare protokollsekreterare protokollssekreterare protokollsförare".split()
)
"""Those of the marks that are also a position as written, so that the title keeps them."""

_MARKS: Final[tuple[tuple[str, Capacity], ...]] = (
    ("gäst|gäster|inbjuden|inbjuden gäst|besökare|gästföreläsare|gäst på mötet|observatör|åhörare", "guest"),
    ("adj|adj.|adjungerad|adjungerande|insynsplats|adjungerad ledamot|insyn|insynsledamot", "co_opted"),
    ("föredragande|föredrar|föredragare|föredragning", "presenter"),
    (
        "ersättare|ers|ers.|suppleant|suppl|ej tjänstgörande ersättare|ej tjg ersättare|ej tjg ers|ej tjänstgörande|icke tjänstgörande ersättare|närvarande ersättare|suppleanten|ersättaren|utan rösträtt|ej röstberättigad|utan beslutanderätt|ej tjg|ej tjg.|icke tjg|icke tjänstgörande",
        "substitute",
    ),
    (
        "tjänstgörande ersättare|tjänstgör|tjänstgjorde|tjänstgjort|inkallad|i tjänst|inkallad ersättare|tj.ers|tj.ers.|tj.gör|tj.gör. ers|tj.gör. ers.|tjg.ers|tjg.ers.|tjg ersättare|tj ersättare|tjg ers|tjg. ers.|tj. ers.|tj. ersättare|tjg. ersättare|tj ers|tjänstg ersättare|tjänstg. ersättare|tjänstgörande|tjänstg|tjänstg.|tjg suppl|tjg. suppl|tjg. suppl.|tjänstg suppl|tjänstg. suppl|tjänstg. suppl.|tjänstgörande suppleant|tj suppl|tj. suppl.|tjg|tjg.|tj|tj.",
        "serving_substitute",
    ),
    ("tjänsteperson|tjänsteman|tjänstepersoner|tjänstemän", "officer"),
    ("ledamot|ordinarie ledamot|ordinarie|led|led.|medlem", "member"),
)
CAPACITY_MARKS: Final[dict[str, Capacity]] = {said: capacity for marks, capacity in _MARKS for mark in marks.split("|") for said in (mark, mark.rstrip("."))}
"""A mark behind a name -> the capacity it gives; these are no titles."""

COLUMNS: Final[frozenset[str]] = frozenset(
    (
        "namn parti organisation kommun titel funktion roll förvaltning verksamhet tid § paragraf paragrafer anmärkning ersätter för enhet arbetsplats befattning nr ja nej avst avstår signatur "
        "not anm från t.o.m fr.o.m region parti/organisation kommun/organisation organisation/kommun kommun/region tjänst avdelning in ut till mandat valkrets röst e-post telefon titel/funktion "
        "närv frånv närvarande frånvarande ersättare ledamot ledamöter förnamn efternamn företräder representerar"
    ).split()
)
"""Heads of the columns of a table of people, case-folded and without full stop."""
