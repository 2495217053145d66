"""A municipal committee with a modern template: cases with labelled parts, proposals at the table, votes by name."""

from ..contest import Speech
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Socialnämnden", "SN"), ("Miljö- och byggnadsnämnden", "MBN"), ("Kultur- och fritidsnämnden", "KFN"), ("Vård- och omsorgsnämnden", "VON"), ("Utbildningsnämnden", "UN"), ("Tekniska nämnden", "TN"), ("Samhällsbyggnadsnämnden", "SBN"),
    ("Arbetsmarknadsnämnden", "AMN"), ("Barn- och ungdomsnämnden", "BUN"), ("Servicenämnden", "SEN"),
)  # fmt: skip
CHIEFS = (
    "förvaltningschef",
    "socialchef",
    "ekonom",
    "verksamhetschef",
    "utvecklingsledare",
    "jurist",
    "enhetschef",
    "planeringssekreterare",
    "HR-partner",
    "controller",
    "samordnare",
    "kvalitetsstrateg",
    "avdelningschef",
    "facklig företrädare",
)
KEEPERS = ("nämndsekreterare", "sekreterare", "kommunsekreterare", "utredningssekreterare")
PLACES = ("Kommunhuset", "Nämndkansliet", "Digital signering", "Elektronisk justering", "Kommunkontoret, plan 2", "Förvaltningens kansli")
SENT = (
    "Kommunstyrelsen", "Kommunfullmäktige", "Ekonomienheten", "Akten", "Verksamhetschef äldreomsorg", "Samordnaren", "Medlemskommunerna", "Sökanden", "Revisionen", "Regionen", "Förvaltningschefen", "Diariet", "Berörda enheter",
)  # fmt: skip

NAMES = Names(
    others=("Kommunstyrelsen", "Kommunfullmäktige", "Nämndens arbetsutskott", "Revisorerna", "Kommunala pensionärsrådet", "Länsstyrelsen", "Inspektionen för vård och omsorg", "Budgetberedningen", "Förvaltningens ledningsgrupp", "Överförmyndarnämnden"),
    staff=("förvaltningen", "förvaltningschefen", "arbetsutskottet", "ordföranden", "kvalitetsstrategen", "ekonomen", "nämndsekreteraren", "verksamhetschefen"),
    orders=(
        "analysera kostnaderna för {about}", "redovisa hur {about} fungerar i praktiken", "ta fram en handlingslinje för {about}", "fördjupa underlaget om {about}", "bjuda in brukare till samtal om {about}", "jämföra {about} med likvärdiga kommuner",
        "återkomma till nämnden med en beräkning av {about}", "kartlägga behoven inom {about}", "säkerställa att barnperspektivet beaktas i {about}", "pröva samverkan med grannkommunerna om {about}",
    ),
    papers=("internkontrollplanen", "verksamhetsplanen", "delegationsordningen", "detaljbudgeten", "lokalresursplanen", "kvalitetsberättelsen", "taxebilagan", "handlingsprogrammet"),
    whats=("en skriftlig rapport", "statistiken", "ett kompletterat underlag", "uppföljningen", "en tidsatt genomförandeplan", "svar på nämndens frågor", "resultatet av enkäten"),
    owners=("Kommunfullmäktige", "Kommunstyrelsen", "Nämnden"),
    above=("kommunstyrelsen", "kommunfullmäktige", "kommunstyrelsens arbetsutskott"),
)  # fmt: skip

TALK = forms("""
talk | Förvaltningen bedömer att förslaget ryms inom nämndens ram för året.
talk | Prognosen pekar mot ett underskott om {sum} vid årets slut.
talk | Kostnaden beräknas till {sum} och finansieras inom befintlig budget.
talk | I {law} anges vad som gäller för verksamheten.
talk | Förvaltningen lämnade {past} ett första utkast till arbetsutskottet.
talk | Samråd med de fackliga organisationerna genomfördes {past}.
talk | Antalet ansökningar har ökat med {percent} sedan föregående mätning.
talk | {period} inkom {n} synpunkter från allmänheten.
talk | {share} av de tillfrågade uppger att de är nöjda.
talk | Tillsynsmyndigheten genomförde ett oanmält besök {past}.
talk | Ny lokal i {town} beräknas vara klar {coming}.
talk | Den fullständiga redovisningen finns att läsa på {url}.
talk | Frågor om underlaget besvaras via {mail}.
talk | Förslaget har inga kända konsekvenser för barn eller för jämställdheten.
talk | Nämnden diskuterar hur förslaget påverkar de minsta enheterna.
talk | Verksamheten har under längre tid haft svårt att rekrytera legitimerad personal.
talk | Ledamöterna ställer frågor om tidplan och bemanning och får svar.
talk | En öppen visning hålls {days} för den som vill se de nya lokalerna.
talk | Föregående redovisning lämnades {past} och omfattade då {n} ärenden.
talk | Förvaltningens bedömning är att nuvarande arbetssätt i huvudsak fungerar.
""")
CLAUSES = """
note | lägga {thing} till handlingarna | lägger {thing} till handlingarna
note | notera {thing} | noterar {thing}
note | anteckna informationen till protokollet | antecknar informationen till protokollet
note | lägga {thing} till handlingarna efter genomgång | lägger {thing} till handlingarna efter genomgång
approve | godkänna {thing} | godkänner {thing}
approve | fastställa {thing} | fastställer {thing}
approve | anta {thing} | antar {thing}
approve | godkänna {thing} enligt förvaltningens förslag | godkänner {thing} enligt förvaltningens förslag
approve | bevilja medel till {about} inom nämndens ram | beviljar medel till {about} inom nämndens ram
approve | ställa sig bakom {thing} och översända ärendet till kommunstyrelsen | ställer sig bakom {thing} och översänder ärendet till kommunstyrelsen
amend | komplettera {thing} med ett stycke om ansvarsfördelning | kompletterar {thing} med ett stycke om ansvarsfördelning
amend | revidera {thing} utifrån de synpunkter som framkommit | reviderar {thing} utifrån de synpunkter som framkommit
reject | avslå {thing} | avslår {thing}
reject | avslå begäran om utökad ram för {about} | avslår begäran om utökad ram för {about}
propose | föreslå {to} att avsätta {sum} till {about} | föreslår {to} att avsätta {sum} till {about}
propose | föreslå {to} att godkänna {thing} | föreslår {to} att godkänna {thing}
assign | ge {to} i uppdrag att {task}{due} | ger {to} i uppdrag att {task}{due}
assign | uppdra åt {to} att {task}{due} | uppdrar åt {to} att {task}{due}
assign | uppdra till {to} att {task}{due} | uppdrar till {to} att {task}{due}
elect | utse {who} till {post} | utser {who} till {post}
elect | välja {who} som {post} | väljer {who} som {post}
defer | bordlägga ärendet | bordlägger ärendet
defer | skjuta upp ställningstagandet om {about} till nästa sammanträde | skjuter upp ställningstagandet om {about} till nästa sammanträde
refer | återremittera ärendet till förvaltningen | återremitterar ärendet till förvaltningen
refer | remittera {thing} till kommunala pensionärsrådet | remitterar {thing} till kommunala pensionärsrådet
other | förklara {thing} besvarad | förklarar {thing} besvarad
approve/adopted | anta {pact}{term} | antar {pact}{term}
approve/adopted | godkänna {pact}{holds} | godkänner {pact}{holds}
approve/adopted | för sin del godkänna {pact}{holds} | godkänner för sin del {pact}{holds}
amend/extended | förlänga {pact}{until} | förlänger {pact}{until}
amend/revised | revidera {pact} | reviderar {pact}
other/terminated | säga upp {pact} | säger upp {pact}
"""
REPORTS = forms("""
approve | {by} godkände {day}, § {n}, {paper}.
approve | {by} beslutade {day}, § {n}, att fastställa {paper}.
approve | {by} antog {paper} {day}.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {own} gav {day}, § {n}, {to} i uppdrag att {task}.
assign | {own} beslutade {day} att uppdra åt {to} att {task}.
defer | {own} bordlade ärendet {day}.
refer | {by} återremitterade {paper} {day}.
reject | {by} avslog {day} begäran om tilläggsanslag.
other | {by} har {day}, § {n}, behandlat ärendet.
propose | {by} föreslog {day} {to} att godkänna {paper}.
amend | {by} reviderade {paper} {day}, § {n}.
recommend | {by} rekommenderade {day} {to} att tillämpa {paper}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/in_force | Nuvarande {a_pact} löper{until}.
pact/proposed | Förvaltningen har tagit fram ett förslag till {a_pact}.
pact/proposed | Ett förslag till {a_pact} har arbetats fram tillsammans med grannkommunerna.
pact/evaluated | {pact} har utvärderats av en extern konsult.
pact/revised | {pact} är föremål för revidering.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} godkände {day}, § {n}, {pact}.
amend/extended | {owner} förlängde {pact}{until} genom beslut {day}.
approve/endorsed | {by} ställde sig bakom {pact} {day}.
""")
TASKS = forms("""
task | {to} återkommer med {what}{due}.
task | {to} ska redovisa {what} för nämnden{due}.
task | {to} tar fram {what}{due}.
task | {to} kompletterar handlingarna med {what}{due}.
task | {to} ser över rutinerna för {about}{due}.
task | {to} kontaktar {town} för en jämförelse{due}.
task | {early} ska {to} lämna {what} till presidiet.
task | En delrapport ska lämnas till nämnden{due}.
""")
SPEECH = Speech(
    moved=(
        "{who} yrkar {text}.", "{who} föreslår {text}.", "{who} yrkar för egen del {text}.", "{who} lämnar följande yrkande: {text}.", "{who} yrkar, med instämmande av flera ledamöter, {text}.", "{who} framför yrkande om {text}.", "{who}: {text}.",
    ),
    ours=("bifall till förvaltningens förslag till beslut", "bifall till förvaltningens förslag", "bifall till arbetsutskottets förslag", "att nämnden ska besluta enligt liggande förslag"),
    theirs=(
        ("avslag på förvaltningens förslag", "reject"), ("återremiss för ytterligare beredning", "remit"), ("avslag på förslaget i sin helhet", "reject"), ("att ärendet ska återremitteras", "remit"), ("bordläggning av ärendet", "table"),
        ("att taxan ska lämnas oförändrad", "counter"), ("att kostnaden ska halveras", "amend"),
    ),
    put=(
        "Ordföranden finner att det finns två förslag till beslut och ställer dem mot varandra.", "Ordföranden ställer proposition på yrkandena och finner att nämnden bifaller det första.", "Ordföranden frågar om nämnden kan besluta enligt förvaltningens förslag och finner att så är fallet.",
        "Ordföranden prövar yrkandena var för sig och finner bifall till liggande förslag.", "Det finns två förslag. Ordföranden redogör för hur de prövas.", "Ordföranden ställer förslagen under proposition.",
    ),
    asked=("Omröstning begärs.", "Votering begärs och ska verkställas.", "Omröstning begärs och genomförs med upprop.", "Omröstningen genomförs med upprop."),
    meant=(
        "Ja-röst för {yes}. Nej-röst för {no}.", "Den som röstar ja röstar för {yes}. Den som röstar nej röstar för {no}.", "Ja-röst innebär {yes}. Nej-röst innebär {no}.", "JA = {yes}. NEJ = {no}.", "Ja för {yes}; nej för {no}.", "Den som stödjer {yes} röstar ja, den som stödjer {no} röstar nej.",
    ),
    counted=(
        "Med {yes} ja-röster mot {no} nej-röster{tail} har nämnden följt ordförandens proposition.", "Omröstningsresultat: {yes} ja-röster och {no} nej-röster{tail}.", "{yes} röstar ja och {no} röstar nej{tail}.", "Resultat: Ja {yes}, Nej {no}{tail}.",
        "Omröstningen utfaller så att {yes} ledamöter röstar ja och {no} röstar nej{tail}.", "Antal ja-röster: {yes}. Antal nej-röster: {no}{tail}.", "Utfallet blir {yes} ja mot {no} nej{tail}.",
    ),
    left=(" samt {a} som avstår", ". Avstår: {a}", ", medan {a} avstår från att rösta", " och {a} nedlagda röster"),
    tied=("Ordförandens utslagsröst avgör.", "Beslutet fattas med ordförandens utslagsröst.", "Vid lika röstetal har ordföranden utslagsröst, som faller på ja."),
    against=(
        ("reservation", "{who} reserverar sig mot beslutet."), ("reservation", "Mot beslutet reserverar sig {who}."), ("reservation", "{who} anmäler skriftlig reservation."), ("reservation", "{who} reserverar sig till förmån för eget yrkande."),
        ("reservation", "Reservation lämnas av {who}."), ("statement", "{who} anmäler ett särskilt yttrande."), ("statement", "Särskilt yttrande lämnas av {who}."), ("note", "{who} lämnar en protokollsanteckning."), ("note", "{who} får följande antecknat till protokollet:"),
    ),
    parties=(("reservation", "{who} reserverar sig mot beslutet."), ("reservation", "Ledamöterna för {who} reserverar sig mot beslutet."), ("statement", "{who} lämnar ett särskilt yttrande.")),
    reasons=("Vi hade önskat en större ambition i frågan.", "Underlaget är inte tillräckligt för ett så omfattande ställningstagande.", "Förslaget slår hårdast mot dem som redan har minst."),
)  # fmt: skip
CONFLICT = (
    "{who} anmäler jäv och deltar inte i handläggningen av ärendet.", "På grund av jäv deltar {who} varken i beredning eller beslut.", "{who} är jävig och lämnar rummet under paragrafen.", "Jäv anmäls av {who}.", "{who} deltar inte i ärendet på grund av jäv.",
    "Med anledning av jäv lämnar {who} sammanträdet under ärendet.",
)  # fmt: skip
CHILD = (
    "Förslaget bedöms inte påverka barn negativt.",
    "Barn och unga har inte hörts i ärendet, eftersom de inte berörs direkt.",
    "En prövning av barnets bästa har gjorts och bifogas.",
    "Barnrättsperspektivet är beaktat genom samtal med elevrådet.",
)
MONEY = (
    "Kostnaderna ryms inom ramen.",
    "Beslutet medför inga ökade kostnader för kommunen.",
    "Kostnaden belastar nästa års budget och hanteras i den ordinarie processen.",
)
UNDERLAG = (
    "Tjänsteskrivelse",
    "Förvaltningens tjänsteskrivelse",
    "Tjänsteutlåtande",
    "Rapport",
    "Protokollsutdrag från arbetsutskottet",
    "Utredning",
    "Remissvar",
    "Bilaga 1",
    "Riskbedömning",
    "Skrivelse från föräldrarådet",
)
SUBJECTS = subjects("""
paper | Internbudget | internbudgeten | budgeten
paper | Uppföljning efter tertial två | uppföljningsrapporten | uppföljningen
paper | Patientsäkerhetsberättelse | patientsäkerhetsberättelsen | patientsäkerheten
paper | Ändring i delegationsordningen | delegationsordningen | delegationen
paper | Avgifter för färdtjänst | avgiftsförslaget | färdtjänstavgifterna
paper | Yttrande över motion om fritidsbank | yttrandet | fritidsbanken
paper | Plan för intern kontroll | kontrollplanen | den interna kontrollen
paper | Föreningsbidrag – nya regler | regelverket | föreningsbidragen
paper | Nytt boende på Klockaregården | inriktningsförslaget | boendet
paper | Läsårstider | läsårstiderna | läsåret
paper | Ansökan om bygglov för paviljong | förslaget | paviljongen
paper | Svar på granskning av heltidsresan | svaret på granskningen | heltidsresan
topic | Förvaltningschefen informerar | informationen | verksamheten
topic | Delegationsbeslut | redovisningen | delegationsbesluten
topic | Anmälan av skrivelser | redovisningen | skrivelserna
topic | Ej verkställda gynnande beslut | rapporten | ej verkställda beslut
topic | Läget på arbetsmarknaden | lägesrapporten | arbetsmarknadsläget
topic | Kontaktpolitiker rapporterar | rapporteringen | kontaktuppdragen
topic | Information om ny lagstiftning | informationen | lagändringarna
topic | Sjukfrånvaro och arbetsmiljö | sammanställningen | arbetsmiljön
pact | Samverkansavtal om familjecentral | samverkansavtalet om familjecentral | samverkansavtal om familjecentral
pact | Överenskommelse om hälsoundersökningar | överenskommelsen om hälsoundersökningar | överenskommelse om hälsoundersökningar
pact | Riktlinjer för handläggning | riktlinjerna för handläggning | riktlinjer för handläggning
pact | Handlingsplan mot våld i nära relationer | handlingsplanen mot våld i nära relationer | handlingsplan mot våld i nära relationer
pact | Avtal om jourtjänst | avtalet om jourtjänst | avtal om jourtjänst
pact | Överenskommelse med civilsamhället | överenskommelsen med civilsamhället | överenskommelse med civilsamhället
post | Ersättare i arbetsutskottet | ersättare i arbetsutskottet | valet
post | Representant i brottsförebyggande rådet | representant i brottsförebyggande rådet | valet
post | Kontaktpolitiker för förskolan | kontaktpolitiker för förskolan | valet
put | Medborgarförslag om gångväg | medborgarförslaget | gångvägen
put | Begäran om utökad öppettid | begäran | öppettiderna
""")
