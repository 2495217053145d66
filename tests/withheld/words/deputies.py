"""The council of a federation, or a committee that several municipalities have in common: clauses, proposals, votes, elections."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Representantskapet", "representantskapet", True),
    ("Förbundsfullmäktige", "förbundsfullmäktige", True),
    ("Gemensamma hjälpmedelsnämnden", "nämnden", False),
    ("Gemensam nämnd för samhällsbyggnad", "nämnden", False),
    ("Gemensamma lönenämnden", "lönenämnden", False),
    ("Överförmyndarnämnden", "överförmyndarnämnden", False),
    ("Gemensamma familjerättsnämnden", "nämnden", False),
)
"""The body, what sentences call it, and whether a federation owns it; else a municipality does for all."""
OWNERS = ("Räddningstjänstförbundet {c}", "Kommunalförbundet {c}", "Utbildningsförbundet {c}", "Renhållningsförbundet {c}")
OFFICERS = (
    "förbundschef",
    "ekonomichef",
    "förvaltningschef",
    "jurist",
    "controller",
    "enhetschef",
    "räddningschef",
    "HR-specialist",
    "överförmyndarhandläggare",
    "registrator",
)
KEEPERS = ("nämndsekreterare", "förbundssekreterare", "sekreterare", "kanslisekreterare")

NAMES = Names(
    others=("direktionen", "kommunfullmäktige i {town}", "kommunstyrelsen i {town}", "revisorerna", "arbetsutskottet", "presidiet", "Länsstyrelsen", "ägarsamrådet", "förbundsledningen"),
    staff=("förvaltningen", "förbundschefen", "presidiet", "direktionen", "ekonomichefen", "kansliet", "en tillfällig beredning"),
    orders=(
        "redovisa vilka besparingar som är möjliga inom {about}", "inkomma med ett förtydligat underlag rörande {about}", "upphandla ett externt stöd för {about}", "skyndsamt åtgärda bristerna avseende {about}", "ta fram rutiner för {about}",
        "inleda förhandlingar med medlemskommunerna om {about}", "revidera tidplanen för {about}", "tillsammans med medlemskommunerna bereda {about}",
    ),
    papers=("budgetramen", "delårsrapporten", "taxan", "bokslutet", "delegationsordningen", "arvodesbestämmelserna", "presidiets arbetsordning"),
    whats=("ett kompletterande underlag", "protokollsutdraget", "en reviderad beräkning", "en skriftlig redogörelse", "handlingarna till revisorerna"),
    owners=("kommunfullmäktige i {town}", "kommunfullmäktige i {town}", "direktionen", "kommunfullmäktige i {town}"),
    above=("medlemskommunerna", "kommunfullmäktige i respektive medlemskommun", "samverkanskommunerna", "medlemskommunernas fullmäktige"),
)  # fmt: skip

TALK = forms("""
talk | Av tjänsteskrivelsen framgår att kostnaderna ökar med {percent} jämfört med budget.
talk | I ärendet föreligger tjänsteskrivelse daterad {past}.
talk | Årets utfall beräknas till {sum}.
talk | Förvaltningen har i skrivelse {past} redogjort för nuläget.
talk | Enligt {law} ska verksamheten bedrivas så att likvärdighet uppnås.
talk | Antalet inkomna ärenden uppgick till {n}.
talk | Medlemskommunerna har beretts tillfälle att yttra sig till och med {past}.
talk | Anläggningen i {town} togs ur drift {past}.
talk | Andelen avslutade ärenden är {share}.
talk | Ärendet har beretts i samråd med medlemskommunerna {period}.
talk | Medelvärdet i riket är högre än förbundets.
talk | Handlingarna har funnits tillgängliga på {url}.
talk | Avgiften är kostnadsbaserad och har varit oförändrad i flera år.
talk | Ekonomiska konsekvenser: åtgärden ryms inom beslutad ram.
talk | Barnrättsperspektivet har beaktats.
talk | Revisorerna har i en granskning funnit att rutinerna i huvudsak är ändamålsenliga.
talk | Utbildningsdagar för förtroendevalda planeras {days}.
talk | Frågor med anledning av ärendet kan ställas till {mail}.
talk | Den utökade verksamheten i {town} startar {future}.
talk | Investeringen uppgår till {sum} och finansieras genom lån.
talk | Utredningen pågick {period} och omfattade samtliga enheter.
talk | Underskottet förklaras av högre personalkostnader och av ett kraftigt ökat inflöde.
""")
ACTS = forms("""
note | {by} beslutar att lägga informationen till handlingarna.
note | {by} antecknar informationen till protokollet.
note | {by} beslutar att lägga {thing} till handlingarna.
note | Informationen antecknas till protokollet.
approve | {by} beslutar att godkänna {thing}.
approve | {by} beslutar att fastställa {thing}.
approve | {by} beslutar att anta {thing} enligt förvaltningens förslag.
approve | {by} beslutar enhälligt att bifalla {thing}.
approve | {by} fastställer {thing} att gälla tills vidare.
approve | {by} antar {thing}.
approve | {by} beslutar att godkänna {thing} och överlämna den till medlemskommunerna.
approve | {thing} fastställs.
reject | {by} beslutar att avslå {thing}.
reject | {by} avslår {thing}.
propose | {by} föreslår {to} att anta {thing}.
propose | {by} beslutar att föreslå {to} att godkänna {thing}.
recommend | {by} beslutar att rekommendera {to} att beakta {about} i kommande budget.
assign | {by} beslutar att uppdra åt {to} att {task}{due}.
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {to} ges i uppdrag att {task}{due}.
amend | {by} beslutar att revidera {thing}.
amend | {by} beslutar att komplettera {thing} med ett förtydligande om ansvar.
defer | {by} beslutar att bordlägga ärendet.
defer | Ärendet bordläggs till nästkommande sammanträde.
refer | {by} beslutar att återremittera ärendet för ytterligare beredning.
refer | Ärendet återremitteras till förvaltningen.
elect | {by} utser {who} till {post}.
elect | {by} väljer {who} till {post}.
elect | Till {post} väljs {who}.
other | {by} entledigar {who} från uppdraget som {post}.
other | {by} beslutar att avsluta uppdraget om {about}.
approve/adopted | {by} beslutar att anta {pact}{holds}.
approve/adopted | {by} antar {pact}{term}.
approve/adopted | {by} godkänner {pact}{term}.
approve/adopted | {by} fastställer {pact}{holds}.
amend/extended | {by} beslutar att förlänga {pact}{until}.
amend/revised | {by} beslutar att revidera {pact}.
""")
CLAUSES = forms("""
note | att lägga informationen till handlingarna
note | att anteckna redovisningen till protokollet
note | att lägga {thing} till handlingarna
approve | att godkänna {thing}
approve | att fastställa {thing}
approve | att anta {thing}
approve | att bifalla {thing}
approve | att godkänna {thing} i enlighet med direktionens förslag
approve | att fastställa {thing} enligt bilaga
reject | att avslå {thing}
reject | att avslå {thing} med hänvisning till förvaltningens yttrande
propose | att föreslå {to} att anta {thing}
propose | att föreslå {to} att för egen del godkänna {thing}
recommend | att rekommendera {to} att beakta {about} i budgetarbetet
assign | att uppdra åt {to} att {task}{due}
assign | att ge {to} i uppdrag att {task}{due}
amend | att revidera {thing}
amend | att komplettera {thing} med en riskanalys
defer | att bordlägga ärendet
refer | att återremittera ärendet
refer | att återremittera ärendet till förvaltningen för komplettering
elect | att välja {who} till {post}
elect | att utse {who} till {post}
elect | att till {post} välja {who}
other | att entlediga {who} från uppdraget som {post}
other | att avskriva ärendet
approve/adopted | att anta {pact}{holds}
approve/adopted | att anta {pact}{term}
approve/adopted | att godkänna {pact}{term}
approve/adopted | att fastställa {pact}{holds}
amend/extended | att förlänga {pact}{until}
amend/revised | att revidera {pact}
""")
REPORTS = forms("""
approve | {paper} godkändes av {by} {day}.
refer | {paper} återremitterades av {by} {day}.
approve | {by} beslutade vid sitt möte {day} att anta {paper}.
assign | I beslut {day} gav {by} {to} i uppdrag att {task}.
defer | {by} har {day} beslutat att bordlägga frågan.
approve | {by} beslutade {day} att godkänna {paper}.
approve | {by} har {day} fastställt {paper}.
approve | {by} godkände {day} {paper}.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {by} uppdrog {day} åt {to} att {task}.
refer | {by} återremitterade ärendet {day}.
defer | {by} beslutade {day} att bordlägga ärendet.
reject | {by} avslog {day} en begäran om utökad ram.
amend | {by} beslutade {day} att revidera {paper}.
elect | {by} valde {day} en ny ledamot.
recommend | {by} rekommenderade {day} {to} att anta {paper}.
propose | {by} föreslog {day} {to} att fastställa {paper}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Förvaltningen har upprättat ett förslag till {a_pact}.
pact/proposed | Ett utkast till {a_pact} har tagits fram.
pact/evaluated | {pact} har utvärderats.
approve/adopted | {owner} antog {day} {pact}.
approve/adopted | {owner} beslutade {day} att anta {pact}.
approve/endorsed | {by} ställde sig {day} bakom {pact}.
amend/extended | {owner} förlängde {day} {pact}{until}.
""")
TASKS = forms("""
task | {early} ska {to} redovisa {about}.
task | {early} överlämnar {to} {what}.
task | {to} kompletterar underlaget{due}.
task | {to} meddelar medlemskommunerna utgången{due}.
task | {to} ser över {about}{due}.
task | {to} återkommer med {what}{due}.
task | {to} redovisar utfallet{due}.
task | {to} tar på sig att ta fram {what}{due}.
task | Uppdraget ska återredovisas till {own}{due}.
task | {to} tillställer ledamöterna {what}{due}.
""")
SUBJECTS = subjects("""
paper | Budget för kommande år | budgeten | ekonomin
paper | Delårsrapport | delårsrapporten | resultatet
paper | Taxa för tillsyn och tillstånd | taxan | avgifterna
paper | Rapport om intern kontroll | kontrollrapporten | den interna kontrollen
paper | Reviderad delegationsordning | delegationsordningen | delegationen
paper | Ansökan om utökad ram | ansökan om utökad ram | ramen
paper | Lokalutredning | lokalutredningen | lokalerna
paper | Investeringsäskande för nya fordon | investeringsäskandet | fordonen
paper | Yttrande över revisorernas granskning | yttrandet | granskningen
paper | Arkivbeskrivning | arkivbeskrivningen | arkivet
paper | Svar på skrivelse om öppettider | svaret på skrivelsen | öppettiderna
topic | Ekonomisk uppföljning | uppföljningen | ekonomin
topic | Information från förbundschefen | informationen | pågående ärenden
topic | Anmälan av delegationsbeslut | redovisningen | delegationsbesluten
topic | Sjukfrånvaro och arbetsmiljö | redovisningen | arbetsmiljön
topic | Redovisning av pågående tillsyn | redovisningen | tillsynen
topic | Personuppgiftsincidenter | redovisningen | incidenterna
pact | Samverkansavtal om gemensam växel | samverkansavtalet om gemensam växel | samverkansavtal om gemensam växel
pact | Riktlinjer för ställföreträdare | riktlinjerna för ställföreträdare | riktlinjer för ställföreträdare
pact | Handlingsplan för olycksförebyggande arbete | handlingsplanen för olycksförebyggande arbete | handlingsplan för olycksförebyggande arbete
pact | Avtal om gemensam larmcentral | avtalet om gemensam larmcentral | avtal om gemensam larmcentral
pact | Överenskommelse om fördelning av lokalkostnader | överenskommelsen om fördelning av lokalkostnader | överenskommelse om fördelning av lokalkostnader
put | Motion om förskottsbetalning | ärendet | betalningen
put | Ansökan om medlemskap | ansökan | medlemskapet
""")
POSTS = (
    "revisor för återstoden av mandatperioden",
    "ny ledamot i arbetsutskottet",
    "ombud vid bolagsstämman",
    "ersättare i direktionen",
    "vice ordförande i krisledningsgruppen",
    "ledamot i valberedningen",
    "förbundets representant i samrådsgruppen",
)
QUARREL = Quarrel(
    moved=("{who} yrkar {text}.", "{who} yrkar på {text}.", "{who} föreslår {text}.", "{who} yrkar i första hand {text}."),
    ours=("bifall till förvaltningens förslag", "bifall till det utsända förslaget", "bifall till presidiets förslag"),
    theirs=(
        ("avslag på förslaget", "reject"), ("avslag", "reject"), ("återremiss i syfte att belysa kostnaderna", "remit"), ("bordläggning", "table"), ("att taxan höjs med hälften så mycket", "amend"), ("att ärendet återremitteras", "remit"),
        ("att uppdraget i stället läggs ut på en extern part", "counter"),
    ),
    put=(
        "Ordföranden ställer proposition på de båda förslagen och finner att det utsända förslaget bifalls.",
        "Ordföranden finner att det finns två förslag och ställer dem mot varandra.",
        "Sedan överläggningen förklarats avslutad ställer ordföranden proposition på yrkandena och finner att förstnämnda yrkande vunnit bifall.",
    ),
    counted=(
        "Omröstningen utfaller med {yes} ja-röster mot {no} nej-röster{tail}.", "Med {yes} röster för ja och {no} röster för nej{tail} bifalls förslaget.", "Vid omröstningen avges {yes} ja-röster och {no} nej-röster{tail}.", "Röstresultat: {yes} ja, {no} nej{tail}.",
    ),
    abstained=(" medan {a} avstår", ", {a} ledamot avstår", ". {a} avstår från att rösta"),
    against=(
        ("reservation", "Mot beslutet reserverar sig {who}."), ("reservation", "{who} reserverar sig mot beslutet till förmån för eget yrkande."), ("reservation", "{who} reserverar sig skriftligt mot beslutet."),
        ("statement", "{who} lämnar ett särskilt yttrande."), ("note", "{who} medges att lämna en protokollsanteckning."), ("statement", "Särskilt yttrande avges av {who}."),
    ),
    recused=(
        "På grund av jäv deltar inte {who} i handläggningen av ärendet.", "{who} anmäler jäv och lämnar lokalen under ärendets behandling.", "{who} deltar på grund av jäv varken i överläggning eller beslut.",
    ),
)  # fmt: skip
YES_NO = (
    "Den som stödjer {yes} röstar ja. Den som stödjer {no} röstar nej.",
    "Följande voteringsproposition godkänns: ja-röst för {yes}, nej-röst för {no}.",
    "Ja innebär {yes}. Nej innebär {no}.",
)
