"""What meetings are about. Each row of a table is a matter with the forms that sentences need."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Pact:
    """An agreement, guideline or action plan: what kind it is, and what about."""

    indefinite: str
    definite: str
    about: str
    field: str = "care"

    @property
    def name(self) -> str:
        return f"{self.indefinite} {self.about}"

    @property
    def the(self) -> str:
        return f"{self.definite} {self.about}"


@dataclass(frozen=True)
class Paper:
    """Something other than an agreement that can be approved: a report, a rate, by-laws, a programme."""

    heading: str
    the: str
    verbs: str = "approve"
    field: str = "any"


@dataclass(frozen=True)
class Topic:
    """Something that is told and talked about; ``said`` are sentences that decide nothing and give no task."""

    heading: str
    about: str
    said: tuple[str, ...]
    field: str = "any"


PACTS = (
    Pact("överenskommelse", "överenskommelsen", "om samverkan vid utskrivning från slutenvården"),
    Pact("överenskommelse", "överenskommelsen", "om läkarinsatser i särskilt boende"),
    Pact("överenskommelse", "överenskommelsen", "om gemensamt hjälpmedelscentrum"),
    Pact("samverkansavtal", "samverkansavtalet", "om gemensam familjerätt", "any"),
    Pact("avtal", "avtalet", "om jourverksamhet kvällar och helger", "any"),
    Pact("avtal", "avtalet", "om tolkförmedling", "any"),
    Pact("ramavtal", "ramavtalet", "om konsulentstödda familjehem"),
    Pact("riktlinje", "riktlinjen", "för palliativ vård i hemmet"),
    Pact("riktlinje", "riktlinjen", "för egenvård i skola och förskola", "school"),
    Pact("riktlinje", "riktlinjen", "för avvikelsehantering i vårdkedjan"),
    Pact("handlingsplan", "handlingsplanen", "för suicidprevention", "any"),
    Pact("handlingsplan", "handlingsplanen", "mot våld i nära relationer", "any"),
    Pact("handlingsplan", "handlingsplanen", "för ökad skolnärvaro", "school"),
    Pact("färdplan", "färdplanen", "för omställningen till nära vård"),
    Pact("avtal", "avtalet", "om samordnad dricksvattenprovtagning", "land"),
    Pact("samarbetsavtal", "samarbetsavtalet", "om skolskjuts över kommungräns", "school"),
    Pact("hyresavtal", "hyresavtalet", "om idrottshallen vid Ängsskolan", "leisure"),
    Pact("riktlinje", "riktlinjen", "för föreningsbidrag", "leisure"),
    Pact("riktlinje", "riktlinjen", "för markanvisning", "land"),
    Pact("överenskommelse", "överenskommelsen", "om samordnad vuxenutbildning", "school"),
)

PAPERS = (
    Paper("Delårsrapport", "delårsrapporten"),
    Paper("Ekonomisk uppföljning", "den ekonomiska uppföljningen"),
    Paper("Årsredovisning", "årsredovisningen"),
    Paper("Revidering av delegationsordning", "den reviderade delegationsordningen", "adopt"),
    Paper("Reglemente för nämnden", "reglementet", "adopt"),
    Paper("Taxa för tillsyn enligt alkohollagen", "taxan", "adopt"),
    Paper("Taxa för kopiering av allmänna handlingar", "taxan för kopiering av allmänna handlingar", "adopt"),
    Paper("Internkontroll – uppföljning", "uppföljningen av internkontrollen"),
    Paper("Patientsäkerhetsberättelse", "patientsäkerhetsberättelsen", "approve", "care"),
    Paper("Kvalitetsberättelse för socialtjänsten", "kvalitetsberättelsen", "approve", "care"),
    Paper("Biblioteksprogram", "biblioteksprogrammet", "adopt", "leisure"),
    Paper("Program för lek och rörelse", "programmet för lek och rörelse", "adopt", "leisure"),
    Paper("Strategi för digital omsorg", "strategin för digital omsorg", "adopt", "care"),
    Paper("Läsårstider för grundskolan", "läsårstiderna", "adopt", "school"),
    Paper("Slutrapport från projektet Trygga steg", "slutrapporten"),
    Paper("Dokumenthantering i förvaltningen", "den nya dokumenthanteringsrutinen"),
    Paper("Detaljplan för kvarteret Sädesärlan", "samrådsförslaget till detaljplan för kvarteret Sädesärlan", "approve", "land"),
    Paper("Tillsynsrapport för livsmedelskontrollen", "tillsynsrapporten", "approve", "land"),
    Paper("Investeringsram för gatubelysning", "investeringsramen", "adopt", "land"),
    Paper("Sammanträdesdagar för nämnden", "förslaget till sammanträdesdagar", "adopt"),
    Paper("Fördelning av statsbidrag för sommarjobb", "fördelningen av statsbidraget"),
    Paper("Systematiskt kvalitetsarbete", "rapporten om systematiskt kvalitetsarbete", "approve", "school"),
)

TOPICS = (
    Topic(
        "Bemanning inom hemtjänsten",
        "bemanningen inom hemtjänsten",
        (
            "Sjukfrånvaron har minskat något men rekryteringen är fortsatt svår.",
            "Flera kommuner lyfter att det är brist på undersköterskor.",
            "Språkombud har gett goda resultat i de grupper där modellen prövats.",
        ),
        "care",
    ),
    Topic(
        "Trygghetslarm och digital tillsyn",
        "trygghetslarm och digital tillsyn",
        ("Tekniken fungerar men täckningen är ojämn på landsbygden.", "Brukarna är överlag nöjda enligt enkäten.", "Frågan om samtycke diskuterades."),
        "care",
    ),
    Topic(
        "Lägesrapport ensamkommande barn",
        "mottagandet av ensamkommande barn",
        ("Antalet ärenden är lågt i hela länet.", "Boendena har gott om platser.", "Samtalet rörde framför allt gode männens roll."),
        "care",
    ),
    Topic(
        "Psykisk ohälsa bland unga",
        "psykisk ohälsa bland unga",
        ("Köerna till första bedömning är långa.", "Ungdomsmottagningarna märker ett ökat tryck.", "Deltagarna samtalade i grupper om tidiga insatser."),
        "any",
    ),
    Topic(
        "Kompetensförsörjning",
        "kompetensförsörjningen",
        (
            "Personalomsättningen skiljer sig mycket mellan kommunerna.",
            "Prognosen visar att pensionsavgångarna blir stora de närmaste tio åren.",
            "Goda exempel delades mellan deltagarna.",
        ),
        "any",
    ),
    Topic(
        "Fallprevention",
        "fallprevention",
        ("Registreringen i kvalitetsregistret är ojämn.", "Fallen sker oftast nattetid.", "Rehabpersonalen efterfrågar mer tid för utbildning."),
        "care",
    ),
    Topic(
        "Skolnärvaro",
        "skolnärvaron",
        (
            "Den långvariga frånvaron är störst i årskurs 8.",
            "Rutinerna för frånvaroanmälan varierar mellan skolorna.",
            "Elevhälsan beskriver en ökad komplexitet i ärendena.",
        ),
        "school",
    ),
    Topic(
        "Resultat i årskurs 9",
        "resultaten i årskurs 9",
        (
            "Andelen behöriga till gymnasiet är i nivå med riket.",
            "Skillnaden mellan skolorna är fortsatt stor.",
            "Matematik är det ämne där flest elever saknar godkänt betyg.",
        ),
        "school",
    ),
    Topic(
        "Modersmålsundervisning på distans",
        "modersmålsundervisning på distans",
        ("Tekniken har blivit bättre men tidsbokningen är ett bekymmer.", "Det är svårt att hitta lärare i de mindre språken."),
        "school",
    ),
    Topic(
        "Bredbandsutbyggnaden",
        "bredbandsutbyggnaden",
        (
            "Täckningsgraden ligger under målet på landsbygden.",
            "Entreprenören har haft svårt att få tag i grävlag.",
            "Frågor ställdes om robusthet vid strömavbrott.",
        ),
        "land",
    ),
    Topic(
        "Trafiksäkerhet vid skolor",
        "trafiksäkerheten vid skolorna",
        (
            "Mätningarna visar att hastigheterna är för höga vid lämning.",
            "Synpunkter har kommit från föräldraföreningen.",
            "Flera åtgärder är enkla och billiga.",
        ),
        "land",
    ),
    Topic(
        "Civil beredskap",
        "den civila beredskapen",
        (
            "Övningen visade att larmkedjan håller men att reservkraften är sårbar.",
            "Samverkan med räddningstjänsten fungerar väl.",
            "Frågan om krigsplacering är aktuell i alla kommuner.",
        ),
        "any",
    ),
    Topic(
        "Ungdomsgårdarnas öppettider",
        "ungdomsgårdarnas öppettider",
        (
            "Besöken har ökat sedan den nya lokalen öppnade.",
            "Ungdomarna själva efterfrågar kvällsöppet på helger.",
            "Personalen ser positivt på samarbetet med föreningarna.",
        ),
        "leisure",
    ),
    Topic(
        "Föreningslivets lokaler",
        "föreningslivets lokaler",
        ("Bokningsläget är ansträngt på vardagskvällar.", "Flera föreningar har påtalat att uppvärmningen kostar för mycket."),
        "leisure",
    ),
    Topic(
        "Välfärdsteknik",
        "välfärdstekniken",
        (
            "Medicinrobotar används nu i alla kommuner utom två.",
            "Upphandlingsreglerna upplevs som ett hinder.",
            "Nyttoberäkningen bygger på uppgifter från pilotområdet.",
        ),
        "care",
    ),
    Topic(
        "Kontaktpersoner och stödfamiljer",
        "kontaktpersoner och stödfamiljer",
        (
            "Det är svårt att rekrytera stödfamiljer i de mindre kommunerna.",
            "Ersättningsnivåerna skiljer sig åt.",
            "Frågan om utdrag ur belastningsregistret togs upp till diskussion.",
        ),
        "care",
    ),
    Topic(
        "Sommarbemanning",
        "sommarbemanningen",
        ("Läget är bättre än tidigare år.", "Sjuksköterskor är fortsatt svårast att ersätta.", "Introduktionen har kortats ned med hjälp av filmer."),
        "care",
    ),
    Topic(
        "Avfall och återbruk",
        "avfall och återbruk",
        ("Mängden restavfall minskar.", "Återbruket drar mycket folk.", "Nedskräpningen vid återvinningsstationerna är ett problem."),
        "land",
    ),
    Topic(
        "Statistik och öppna jämförelser",
        "statistiken i de öppna jämförelserna",
        (
            "Svarsfrekvensen är låg i två av kommunerna.",
            "Materialet ger en god bild men ska tolkas försiktigt.",
            "Resultaten skiljer sig inte nämnvärt från rikets.",
        ),
        "any",
    ),
    Topic(
        "Brukarundersökning",
        "brukarundersökningen",
        ("Nio av tio är nöjda med bemötandet.", "Delaktigheten får lägst betyg.", "Enkäten har förenklats för att fler ska kunna svara."),
        "care",
    ),
    Topic(
        "Barnrättsarbetet",
        "barnrättsarbetet",
        ("Prövningar av barnets bästa görs sällan skriftligt.", "Utbildningsmaterialet uppfattas som användbart.", "Elevråden vill ha tidigare information."),
        "any",
    ),
    Topic(
        "Hemsjukvårdens dokumentation",
        "hemsjukvårdens dokumentation",
        ("Två system används parallellt.", "Informationsöverföringen brister när patienten byter huvudman.", "Läkemedelslistorna är det största bekymret."),
        "care",
    ),
    Topic(
        "Integration och etablering",
        "integrationen och etableringen",
        ("Praktikplatserna räcker inte till.", "Samarbetet med näringslivet är gott.", "Språkcaféerna är välbesökta."),
        "any",
    ),
    Topic("Energifrågor", "energifrågorna", ("Förbrukningen har sjunkit i samtliga lokaler.", "Solcellerna på simhallen ger mer än beräknat."), "land"),
)

INQUIRIES = (
    ("betänkandet En samlad socialtjänst", "SOU 2024:61", "SOU", "care"),
    ("betänkandet Vägar till gott föräldraskap", "SOU 2023:88", "SOU", "care"),
    ("betänkandet En mer likvärdig skola", "SOU 2025:17", "SOU", "school"),
    ("promemorian Bättre underlag för tillsyn", "Ds 2024:19", "Ds", "land"),
    ("betänkandet Kommunal beredskap i fredstid", "SOU 2024:104", "SOU", "any"),
    ("promemorian Förenklade regler för små verksamheter", "Ds 2025:3", "Ds", "any"),
    ("betänkandet Fritid för fler", "SOU 2023:12", "SOU", "leisure"),
    ("delbetänkandet God vård på lika villkor", "SOU 2025:41", "SOU", "care"),
    ("betänkandet Gemensamt ansvar för äldre", "SOU 1997:170", "SOU", "any"),
    ("promemorian Samverkan över gränser", "Ds 1998:37", "Ds", "any"),
    ("betänkandet Ett samlat stöd", "SOU 2006:99", "SOU", "any"),
    ("betänkandet Nya vägar för lokal demokrati", "SOU 2016:5", "SOU", "any"),
)
LAWS = (
    ("socialtjänstlagen (2001:453)", "SFS 2001:453"),
    ("hälso- och sjukvårdslagen (2017:30)", "SFS 2017:30"),
    ("kommunallagen (2017:725)", "SFS 2017:725"),
    ("skollagen (2010:800)", "SFS 2010:800"),
    ("förvaltningslagen (2017:900)", "SFS 2017:900"),
    ("förvaltningslagen (1986:223)", "SFS 1986:223"),
    ("socialtjänstlagen (1980:620)", "SFS 1980:620"),
)
"""By the name that sentences use, and by the number in the statute book."""
MOTIONS = (
    ("gratis simskola för sexåringar", "any"), ("fler belysta gångvägar", "any"), ("en lokal matfond", "any"), ("hundrastgård i centralorten", "any"), ("trygga busshållplatser", "any"),
    ("lovskola på biblioteket", "any"), ("språkkrav i omsorgen", "any"), ("minskad plast i kommunens kök", "any"), ("en seniorlots", "any"), ("ett medborgarkontor på hjul", "any"),
)  # fmt: skip
QUESTIONS = (
    "väntetiderna i hemtjänsten",
    "vinterväghållningen på cykelbanor",
    "skolmatens kostnad",
    "köerna till förskolan",
    "belysningen i elljusspåret",
    "lokalerna för daglig verksamhet",
)
POSTS = (
    "ledamot i styrgruppen för nära vård", "ersättare i arbetsutskottet", "representant i brukarrådet", "ombud vid föreningsstämman", "ledamot i folkhälsorådet", "kontaktpolitiker för äldreboendet Solgläntan",
    "representant i länets beredningsgrupp", "ledamot i bildningsrådet", "vice ordförande i samrådsgruppen",
)  # fmt: skip
RECIPIENTS = (
    "Kommunfullmäktige",
    "Ekonomiavdelningen",
    "Socialförvaltningen",
    "Sökanden",
    "Medlemskommunerna",
    "Akten",
    "Förbundsdirektören",
    "Kommunstyrelsen",
    "Revisorerna",
    "Länsstyrelsen",
)
OTHER_BODIES = (
    "Kommunstyrelsen i {place}", "Kommunfullmäktige i {place}", "Förbundsstyrelsen", "Regionstyrelsen", "Chefsgruppen", "Hälso- och sjukvårdsnämnden", "Direktörsgruppen", "Socialnämnden i {place}", "Regionfullmäktige",
    "Regeringen", "Länsstyrelsen", "Beredningsgruppen", "Styrgruppen för digitalisering", "Kommundirektörsgruppen",
)  # fmt: skip
