"""The working committee of a municipal executive: what it decides itself, what it puts to the executive, what it answers."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Kommunstyrelsens arbetsutskott", "Arbetsutskottet"),
    ("Arbetsutskottet", "Arbetsutskottet"),
    ("Kommunstyrelsens ledningsutskott", "Ledningsutskottet"),
    ("Kommunstyrelsens allmänna utskott", "Allmänna utskottet"),
    ("Kommunstyrelsens arbetsutskott", "Kommunstyrelsens arbetsutskott"),
)
OFFICERS = (
    "kommundirektör",
    "ekonomichef",
    "kanslichef",
    "näringslivschef",
    "HR-chef",
    "samhällsbyggnadschef",
    "mark- och exploateringschef",
    "kommunikationschef",
    "säkerhetschef",
    "skolchef",
    "VA-chef",
)
KEEPERS = ("sekreterare", "kommunsekreterare", "utskottssekreterare", "nämndadministratör", "kanslijurist")
REGISTRY = ("KS {y}/{n}", "KS-{y}-00{n}", "{y}/{n}", "KS {y}.{n}", "KLK {y}/{n}", "{y}-KS{n}")
SENT = (
    "Kommunstyrelsen",
    "Ekonomiavdelningen",
    "Akten",
    "Sökanden",
    "Socialnämnden",
    "Kommundirektören",
    "Revisorerna",
    "Förskole- och skolnämnden",
    "Samtliga nämnder",
)

NAMES = Names(
    others=("Kommunfullmäktige", "Kommunstyrelsen", "Barn- och utbildningsnämnden", "Socialnämnden", "Miljö- och byggnämnden", "Kultur- och fritidsnämnden", "Länsstyrelsen", "Direktionen för räddningsförbundet", "Regeringen"),
    staff=("kommundirektören", "kommunledningskontoret", "ekonomichefen", "kanslichefen", "näringslivschefen", "samhällsbyggnadschefen", "säkerhetschefen", "ekonomiavdelningen"),
    orders=(
        "utreda förutsättningarna för {about}", "ta fram ett kompletterande underlag om {about}", "inleda förhandlingar om {about}", "redovisa de ekonomiska följderna av {about}", "återkomma med en tidplan för {about}",
        "samråda med grannkommunerna om {about}", "göra en riskanalys av {about}", "kalla berörda till en dragning om {about}", "bereda {about} vidare",
    ),
    papers=("årsredovisningen", "lokalförsörjningsplanen", "detaljplanen", "investeringsbudgeten", "näringslivsstrategin", "taxan för upplåtelser", "bolagsordningen", "personalbokslutet"),
    whats=("en reviderad kalkyl", "kartmaterialet", "en sammanställning av remissvaren", "de begärda nyckeltalen"),
    owners=("Kommunfullmäktige", "Kommunstyrelsen"),
    above=("kommunstyrelsen",),
)  # fmt: skip

TALK = forms("""
talk | Kommunledningskontoret har berett ärendet.
talk | Av handlingarna framgår att kostnaden beräknas till {sum}.
talk | En skrivelse som rör {about} har inkommit.
talk | Behovet har ökat med {percent} sedan förra mätningen.
talk | Utredningen {law} är ute på remiss hos ett fyrtiotal instanser.
talk | Sista dag för svar till departementet är {future}.
talk | Fastigheten ligger i utkanten av {town} och är planlagd för verksamheter.
talk | Frågan var uppe vid ett budgetseminarium {past}.
talk | Samråd har hållits med de fackliga organisationerna {past}.
talk | Kontoret bedömer att åtgärden ryms inom beslutad ram.
talk | Underlaget har varit utsänt {period}.
talk | Ett studiebesök i {town} är planerat till {future}.
talk | Förslaget innebär inga konsekvenser för barn och unga.
talk | Upphandlingen väntas vara avslutad {coming}.
talk | Uppföljningen visar att {share} av målen är uppfyllda.
talk | Handlingarna finns på {url}.
talk | Frågor besvaras via {mail}.
talk | Överläggningar med exploatören är planerade till {days}.
talk | Bidraget har tidigare uppgått till {sum}.
talk | Det berörda området omfattar {n} hektar.
""")

ACTS = forms("""
note | {by} noterar informationen.
note | {by} lägger informationen till handlingarna.
note | {by} beslutar att notera informationen till protokollet.
note | Informationen antecknas till protokollet.
approve | {by} godkänner {thing}.
approve | {by} beslutar att godkänna {thing}.
approve | {by} antar {thing}.
approve | {by} beslutar fastställa {thing}.
approve | {by} bifaller {thing}.
reject | {by} avslår {thing}.
reject | {by} beslutar att avslå {thing} med hänvisning till kommunens ekonomiska läge.
assign | {by} uppdrar åt {to} att {task}{due}.
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {by} beslutar att ge {to} i uppdrag att {task}{due}.
assign | {to} får i uppdrag att {task}{due}.
amend | {by} beslutar att komplettera {thing} med en konsekvensbeskrivning.
elect | {by} utser {who} till {post}.
elect | {by} beslutar att utse {who} till {post}.
elect | {by} nominerar {who} till {post}.
defer | {by} bordlägger ärendet.
defer | {by} beslutar att bordlägga ärendet till sammanträdet {future}.
refer | {by} beslutar att återremittera ärendet för komplettering.
refer | Ärendet återremitteras.
other | Uppdraget förklaras slutfört.
""")
CLAUSED = forms("""
note | att notera informationen
note | att lägga {thing} till handlingarna
approve | att godkänna {thing}
approve | att fastställa {thing}
approve | att bifalla {thing}
reject | att avslå {thing}
assign | att uppdra åt {to} att {task}{due}
assign | att ge {to} i uppdrag att {task}{due}
elect | att utse {who} till {post}
elect | att välja {who} till {post}
defer | att bordlägga ärendet
refer | att återremittera ärendet för ytterligare beredning
amend | att komplettera {thing} med en tidplan
""")
"""Under "Arbetsutskottet beslutar"."""
FORWARD = forms("""
propose | att godkänna {thing}
propose | att anta {thing}
propose | att fastställa {thing}
propose/proposed | att anta {pact}{term}
propose/proposed | att godkänna {pact}{term}
propose/proposed | att ingå {a_pact}{term}
""")
REPLY = forms("""
propose | att avslå {thing}
propose | att anse {thing} besvarad
propose | att bifalla {thing}
propose | att {thing} ska anses besvarad
""")
FURTHER = forms("""
propose | att anvisa {sum} för {about}
propose | att finansiering sker genom ianspråktagande av {sum} ur eget kapital
propose | att överlåta åt nämnderna att svara för genomförandet
propose | att kostnaden belastar kommunstyrelsens budget
""")
"""What is put to the executive: the matter itself, the answer to a motion or proposal, and what goes with it."""
ANSWERS = forms("""
approve | {by} godkänner förslaget till yttrande över {thing}.
approve | {by} antar kommunledningskontorets förslag till yttrande som sitt eget.
approve | {by} ställer sig bakom upprättat yttrande.
approve | {by} beslutar att godkänna yttrandet och översända det till {from_whom}.
""")
REPORTS = forms("""
approve | {by} beslutade {day} att anta {paper}.
approve | {by} antog {paper} {day}.
approve | {by} godkände {paper} {day}.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {by} uppdrog {day} åt {to} att {task}.
assign | {own} gav {day} {to} i uppdrag att {task}.
refer | {by} återremitterade ärendet {day}.
defer | {own} bordlade ärendet {day}.
other | {by} har {day}, § {n}, behandlat ärendet.
other | {by} har {day} behandlat ärendet.
reject | {by} avslog {day} en liknande ansökan.
elect | {by} valde {day} nya ombud.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Ett förslag till {a_pact} har upprättats.
pact/evaluated | {pact} har utvärderats av en konsult.
pact/revised | {pact} ska revideras.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} beslutade {day} att anta {pact}.
amend/extended | {owner} förlängde {pact} {day}.
other/terminated | {owner} sade upp {pact} {day}.
""")
QUARREL = Quarrel(
    moved=("{who} yrkar {text}.", "{who} föreslår {text}.", "{who} yrkar på {text}."),
    ours=("bifall till kommunledningskontorets förslag", "bifall till föreliggande förslag"),
    theirs=(("avslag", "reject"), ("återremiss för en ny kostnadsberäkning", "remit"), ("bordläggning", "table"), ("att beloppet halveras", "amend")),
    put=(
        "Ordföranden ställer förslagen mot varandra och finner bifall till kontorets förslag.",
        "Proposition ställs på yrkandena, varefter ordföranden finner bifall till kontorets förslag.",
        "Ordföranden frågar om ärendet ska avgöras enligt kontorets förslag och finner att så är fallet.",
    ),
    counted=("Omröstning begärs. Vid omröstningen avges {yes} ja-röster och {no} nej-röster{tail}.", "Votering begärs och genomförs. Utfall: {yes} ja och {no} nej{tail}.", "Med {yes} röster mot {no}{tail} vinner kontorets förslag."),
    abstained=(", {a} avstår", " ({a} ledamot avstår)"),
    against=(
        ("reservation", "{who} reserverar sig mot beslutet."),
        ("reservation", "Mot beslutet reserverar sig {who}."),
        ("reservation", "{who} anmäler skriftlig reservation."),
        ("statement", "{who} lämnar ett särskilt yttrande."),
        ("note", "{who} lämnar en protokollsanteckning."),
    ),
    recused=("{who} anmäler jäv och deltar inte i handläggningen.", "På grund av jäv deltar {who} varken i överläggning eller beslut.", "{who} lämnar rummet på grund av jäv."),
)  # fmt: skip
SUBJECTS = subjects("""
up | Försäljning av industrimark | försäljningen | markförsäljningen
up | Taxa för torgplatser | taxan | torgplatserna
up | Lokalförsörjningsplan | lokalförsörjningsplanen | lokalerna
reply | Svar på motion om solceller | motionen | solceller på kommunala tak
reply | Svar på medborgarförslag om hundrastgård | medborgarförslaget | hundrastgården
up | Borgen för bostadsbolaget | borgensåtagandet | borgen
up | Ägardirektiv för energibolaget | ägardirektivet | energibolaget
up | Budgetuppföljning och resultatöverföring | uppföljningen | resultatöverföringen
up | Ombyggnad av brandstationen | investeringskalkylen | brandstationen
up | Reglemente för näringslivsrådet | reglementet | näringslivsrådet
own | Ansökan om bidrag till byfest | ansökan | byfesten
own | Ansökan om stöd till ridhus | ansökan | ridhuset
own | Attestförteckning | attestförteckningen | attesterna
own | Sammanträdestider | sammanträdestiderna | mötesplaneringen
own | Upphandling av växeltjänst | förfrågningsunderlaget | växeltjänsten
own | Markanvisning i hamnkvarteret | markanvisningen | hamnkvarteret
own | Direktiv till budgetberedningen | direktiven | budgetarbetet
topic | Information från kommundirektören | informationen | organisationsfrågor
topic | Lägesrapport exploatering | lägesrapporten | exploateringen
topic | Ekonomisk uppföljning | uppföljningen | ekonomin
topic | Säkerhetsläget | dragningen | säkerhetsläget
topic | Näringslivsfrågor | informationen | näringslivet
topic | Rapport från samrådet med räddningsförbundet | rapporten | räddningstjänsten
answer | Remiss: lokal kollektivtrafik | remissen om kollektivtrafik | kollektivtrafiken
answer | Remiss om ny skollag | promemorian | skolfrågorna
answer | Remiss – vattenförvaltning i avrinningsområdet | åtgärdsprogrammet | vattenförvaltningen
answer | Samråd om vindkraft i grannkommunen | samrådshandlingen | vindkraften
pact | Riktlinjer för representation | riktlinjerna för representation | riktlinjer för representation
pact | Samverkansavtal om IT-drift | samverkansavtalet om IT-drift | samverkansavtal om IT-drift
pact | Överenskommelse om flyktingmottagande | överenskommelsen om flyktingmottagande | överenskommelse om flyktingmottagande
pact | Handlingsplan mot våld i nära relationer | handlingsplanen mot våld i nära relationer | handlingsplan mot våld i nära relationer
pact | Avtal om gemensam överförmyndare | avtalet om gemensam överförmyndare | avtal om gemensam överförmyndare
post | Ombud vid bolagsstämma | ombud vid bolagsstämman | valet
post | Kommunens kontaktperson för landsbygdsfrågor | kontaktperson för landsbygdsfrågor | uppdraget
put | Förfrågan om arrende | förfrågan | arrendet
put | Skrivelse från byalaget | skrivelsen | vägfrågan
""")
