"""Words of agreements, guidelines and plans: what they are called, what is said of them, where their names stop."""

from __future__ import annotations

from typing import Final

HINTS: Final[tuple[str, ...]] = (
    "avtal",
    "överenskommelse",
    "riktlinj",
    "handlingsplan",
    "färdplan",
    "avsiktsförklaring",
    "ök",
    "plan ",
    "planen ",
    "strategi",
    "program",
)
"""What a passage with an agreement has somewhere in it, in lower case: a cheap look."""

KINDS: Final[tuple[tuple[str, str], ...]] = (
    ("avtal", "avtal"),
    ("överenskommelse", "överenskommelse"),
    ("ök", "överenskommelse"),
    ("avsiktsförklaring", "avsiktsförklaring"),
    ("riktlinj", "riktlinje"),
    ("handlingsplan", "handlingsplan"),
    ("färdplan", "färdplan"),
    ("plan", "plan"),
    ("strategi", "strategi"),
    ("program", "program"),
)
"""How a word tells its kind: "riktlinjerna" holds "riktlinj"; a bare "planen" stands for no other kind."""

GENERIC: Final[frozenset[str]] = frozenset(
    "underavtal underavtalet underavtalen huvudavtal huvudavtalet huvudavtalen tilläggsavtal tilläggsavtalet avtalen avtalens överenskommelser överenskommelserna handlingsplaner handlingsplanerna riktlinjer färdplaner avtals kollektivavtal kollektivavtalet anställningsavtal".split()
)
"""Words for agreements of a sort, not for one of them."""

NO_TERM_PLANS: Final[tuple[str, ...]] = (
    "detaljplan",
    "budgetplan",
    "flerårsplan",
    "verksamhetsplan",
    "ekonomiplan",
    "internkontrollplan",
    "kontrollplan",
    "tidplan",
    "tidsplan",
    "projektplan",
    "investeringsplan",
    "översiktsplan",
    "vårdplan",
    "revisionsplan",
    "tillsynsplan",
    "genomförandeplan",
    "arbetsplan",
    "aktivitetsplan",
    "kommunikationsplan",
    "mötesplan",
    "sammanträdesplan",
    "utbildningsplan",
    "utbildningsprogram",
    "planprogram",
    "handlingsprogram",
    "dagprogram",
    "kandidatprogram",
    "mentorsprogram",
    "dataprogram",
    "lokalplan",
    "flerårsstrategi",
    "planeringsstrategi",
    "budgetstrategi",
)
"""Plans that are budgets, land plans or work plans: their years make no agreement of them."""

DROPPED: Final[frozenset[str]] = frozenset(
    (
        "nuv nuv. ny nya nytt nuvarande befintlig befintliga befintligt reviderad reviderade reviderat gällande uppdaterad uppdaterade uppdaterat föreslagen föreslagna samma denna detta dessa den det de en ett någon något tidigare kommande gammal gamla gammalt "
        "aktuell aktuella aktuellt liggande förlängd förlängda förlängt omarbetad omarbetade omarbetat antagen antagna slutlig slutliga slutligt preliminär preliminära kompletterad ändrad ändrade framtida dagens vår våra sin sitt sina dess deras ovan nämnda "
        "förnyad förnyat ytterligare respektive varje övriga två tre fyra flera fler"
    ).split()
)
"""Words before a name that are no part of it."""

KNOWN: Final[frozenset[str]] = frozenset(
    "nuv nuv. nuvarande befintlig befintliga befintligt gällande samma denna detta dagens tidigare aktuell aktuella aktuellt reviderad reviderade liggande vår".split()
)
"""Words that tell that an agreement spoken of is one already named."""

ADJECTIVES: Final[tuple[str, ...]] = (
    "gemensam",
    "gemensamt",
    "gemensamma",
    "nationell",
    "nationella",
    "nationellt",
    "regional",
    "regionala",
    "regionalt",
    "lokal",
    "lokala",
    "lokalt",
    "övergripande",
    "kommunal",
    "kommunala",
    "strategisk",
    "politisk",
    "digital",
    "särskild",
    "särskilt",
    "ekonomisk",
    "tillfällig",
    "tillfälligt",
    "tillfälliga",
    "internationell",
    "mellankommunal",
    "mellankommunalt",
    "politisk",
    "politiska",
    "politiskt",
)
"""Endings of words before a name that are part of it: "länsgemensam handlingsplan"."""

PREPOSITIONS: Final[frozenset[str]] = frozenset("om kring för gällande avseende rörande angående mellan inom mot vid beträffande".split())
"""What a name goes on with."""

STOPS: Final[frozenset[str]] = frozenset(
    (
        "är var skrivits skrivit omarbetats utarbetats avser avsåg har hade ska skall kommer gäller gällde gälla började börjar löper löpte behöver behövs finns fanns kan kunde får fick blev blir bör måste som att vilket vilka vilken där när då innan efter samt men eller så därför eftersom om-att presenteras presenterades "
        "antas antogs antagits antagen antagna antar antog anta fastställs fastställdes fastställer godkänns godkändes godkänner godkänna tecknas tecknades tecknats tecknat undertecknas skrivs skrevs tas togs tagits tagit tar utvärderas utvärderades "
        "revideras reviderades reviderats ses sågs förlängs förlängdes förlängts upphör upphörde upphört sägs sades sagts uppsagt träder trädde trätt innebär innebar inneburit omfattar reglerar syftar utgår utgör bygger beskriver innehåller visar "
        "fortgår fortgick fortgått fortlöper fortskrider pågick dröjer försenas försenats avstannat pausas pausats vilat inväntar inväntas väntar påskyndas redovisas redovisades diskuteras diskuterades lyfts följs beslutas beslutades läggs skickas skickats skickades sänds sänts bifogas ligger låg pågår påbörjas är inte ej enligt genom under över från-och-med fr.o.m t.o.m fr.o.m. t.o.m. tom fom "
        "rekommenderar rekommenderas föreslår föreslås ställer ställde ställt beslutar beslutade upprättas upprättats upprättades träffas träffats träffades ingås ingicks ingåtts arbetas behandlas behandlades lyfter vill ger gav gett gör går kräver "
        "utgått utgick remitteras remitterats rapporteras anmäls justeras justerats uppdateras uppdaterats implementeras införs bereds bereder överlämnas färdigställs anpassas publiceras vann signerats signeras undertecknats undertecknades inkl inklusive "
        "fram gjordes görs skedde sker hölls angavs anges framgår möjliggör avslutas avslutats avslutades informerar informerade återkommer handlar förutsätter vilar nu utifrån utan sedan dock nämligen hanteras omförhandlas förhandlas fortsätter fortsatte startar startade inleds inleddes används användes följer följde tillämpas gås genomförs genomfördes implementerades beskrivs berör berörs leder ledde medför saknas saknar delas heter tar tog ses ansvarar stöds kommer-att bekräftas bekräftar sammanfattas håller hålls publicerades innehöll skulle senast må torde borde lär väntas förväntas beräknas planeras upp sägas blivit varit funnits kommit börjat kompletteras konstaterar säger "
        "omarbetas ändras ändrades ändrats upphävs upphävdes upphävts hävs hävdes hävts tillträds tillträddes tillträtt bifalls bifölls bifallits ersätts ersattes ersatts tillstyrks tillstyrktes tillstyrkts beslutad sändes översänds översändes översänts bordläggs bordlades bordlagts "
        "avslås avslogs avslagits återkallas återkallades dras drogs sprids spreds styr skjuts sköts prövas prövades granskas granskades justerades kompletterades förankras förankrades uppfylls uppfylldes verkställs verkställdes aviseras aviserades tolkas tolkades fungerar fungerade ersätter ersatte lades byggdes inkluderar hänvisar prolongeras prolongerades"
    ).split()
)
"""What no name has in it: verbs, subjunctions and the like."""

NEXT_THING: Final[frozenset[str]] = frozenset(
    "föreslå erbjuda ge uppdra uppdrar anta antar godkänna fastställa avslå avslår bifalla bifaller anse anses förklara bemyndiga bemyndigar begära översända överlämna skicka sända remittera upphäva upphäver förlänga säga teckna underteckna ändra besluta låta lämna notera dess därmed revidering revideringen upphör uppföljning utvärdering översyn förlängning projektplan tidplan rapport information utkast förslag samarbete rekommenderar rekommendera beslut lämnar lämnade överlämnar överlämnade översänder skickar sänder remitterar hänskjuter återremitterar noterar inleda inleder påbörja påbörjar genomföra utreda återkomma begär önskar anser menar uppmanar uppmanade tackar bemyndigar bordlägger".split()
)
"""Behind "och", the start of something else, not more of the name."""

PARTIES: Final[frozenset[str]] = frozenset(
    (
        "landstinget landstingen regionen regionerna region kommunen kommunerna staten polisen kyrkan församlingen hamnen lärosätena lärosätet universitetet högskolan näringslivet bolaget bolagen företaget företagen leverantören "
        "leverantörerna entreprenören entreprenörerna huvudmännen facket fackförbunden arbetsgivaren arbetsförmedlingen försäkringskassan länsstyrelsen trafikverket migrationsverket räddningstjänsten föreningslivet "
        "civilsamhället hyresvärden fastighetsägaren fastighetsägarna markägaren markägarna exploatören exploatörerna grannkommunen grannkommunerna idéburna privata fackliga nuvarande"
    ).split()
)
"""Who an agreement is made with, where the word does not tell a body by its ending."""

PARTY_ENDINGS: Final[tuple[str, ...]] = (
    "sektor",
    "sektorn",
    "samhälle",
    "samhället",
    "sällskap",
    "sällskapet",
    *(
        noun + ending
        for noun in ("organisation", "förening", "stiftelse", "myndighet", "kyrk", "församling", "klubb")
        for ending in ("", "en", "er", "erna", "ar", "arna")
    ),
    *(
        noun + ending
        for noun in ("givare", "ägare", "utövare", "utförare", "aktör", "leverantör", "entreprenör", "operatör", "partner", "företagare", "hållare")
        for ending in ("", "n", "na", "en", "er", "erna")
    ),
    *(
        noun + ending
        for noun in ("företag", "bolag", "förbund", "universitet", "sjukhus", "lärosäte", "samfund", "råd", "lag", "verk")
        for ending in ("", "et", "t", "en", "n")
    ),
)
"""How a word ends that tells a party which is no body of a municipality: "idéburen sektor", "länets vårdgivare"."""

NO_PARTY: Final[frozenset[str]] = frozenset(
    (
        "möjlighet möjligheten startdatum giltighet giltighetstid verkan början begynnelse anledning stöd tillägg tillägget ändring ändringen ändringar ändringarna option rätt löptid avtalstid tillhörande bilagor bilaga "
        "undantag utgångspunkt hänvisning hänsyn syfte fokus inriktning uppsägning uppsägningstid förlängning avtalsstart slutdatum målsättning justering justeringen justeringar följande föreslagna omedelbar den det vissa mindre dessa denna detta "
        "sikte bibehållen oförändrade oförändrad nya nytt ny giltighetsperiod tre två fyra fem sex anpassning gjorda redaktionella"
    ).split()
)
"""Behind "med", what is no party: "med möjlighet till förlängning"."""

SMALL: Final[frozenset[str]] = frozenset(
    "om kring för gällande avseende rörande angående mellan med inom i på av och vid till från den det en ett gemensam gemensamt gemensamma länsgemensam läns".split()
)
"""Words that do not tell one name from another."""
