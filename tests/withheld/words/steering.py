"""A board of managers from a region and its municipalities: what was said in few words, and who does what until when."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Styrgruppen för gemensam larmcentral", "Styrgruppen"),
    ("Samverkansgruppen Nära hälsa", "Samverkansgruppen"),
    ("Chefsforum vård och omsorg", "Chefsforum"),
    ("Samverkansrådet barn och unga", "Samverkansrådet"),
    ("Länsgruppen för digital samordning", "Länsgruppen"),
    ("Ledningsgruppen för närvård", "Ledningsgruppen"),
    ("Programrådet Hemgång", "Programrådet"),
)
TITLES = (
    "socialchef",
    "verksamhetschef",
    "områdeschef",
    "MAS",
    "enhetschef",
    "hälso- och sjukvårdsdirektör",
    "IT-chef",
    "primärvårdschef",
    "förvaltningschef",
    "utvecklingschef",
    "skolchef",
    "klinikchef",
)
KEEPERS = ("samordnare", "processledare", "verksamhetsutvecklare", "administratör", "strateg")
REGIONS = ("Region Mälsjö", "Region Norrhed", "Region Vassmark")
UNITS = ("Psykiatrin", "Primärvården", "Medicinkliniken", "Ambulansen", "Akutkliniken", "Barnkliniken")
VISITORS = (
    ("forskare", "Högskolan i Ljusedal"),
    ("projektledare", "Inera"),
    ("jurist", "SKR"),
    ("konsult", "Vikmo Analys"),
    ("utredare", "Socialstyrelsen"),
    ("apotekare", "Läkemedelskommittén"),
)

NAMES = Names(
    others=("Länsledningen", "Direktörsgruppen", "Hälso- och sjukvårdsnämnden", "Socialchefsnätverket", "Socialnämnden i {town}", "Region Mälsjö", "Arbetsgruppen", "Politiska samrådet", "Regionstyrelsen", "Kommunstyrelsen i {town}"),
    staff=("arbetsgruppen", "processledaren", "samordnaren", "beredningsgruppen", "MAS-nätverket", "kommunerna", "avtalsgruppen", "kommunikatörerna"),
    orders=(
        "beskriva nuläget för {about}", "ta fram en gemensam rutin för {about}", "göra en behovsanalys av {about}", "samla in exempel på {about}", "uppdatera webbsidan om {about}", "stämma av {about} med juristerna",
        "ordna ett lärandeseminarium om {about}", "lämna ett skriftligt underlag om {about}",
    ),
    papers=("uppdragsbeskrivningen", "tidplanen", "projektdirektivet", "budgeten", "målbilden", "samverkansrutinen", "slutrapporten"),
    whats=("tidplanen", "en länk till utbildningen", "deltagarlistan", "bildspelet", "en mall", "statistiken", "checklistan"),
    owners=("Regionstyrelsen", "Kommunfullmäktige i {town}", "Hälso- och sjukvårdsnämnden", "Socialnämnden i {town}"),
    above=("huvudmännen", "kommunerna", "kommunerna och regionen", "direktörsgruppen", "politiska samrådet"),
)  # fmt: skip

TALK = forms("""
talk | Kort avrapportering från {town}.
talk | Antalet utskrivningsklara patienter har sjunkit med {percent}.
talk | Lägesbild: {share} av verksamheterna har kommit i gång.
talk | Pilotverksamheten pågick {period}.
talk | Stor personalomsättning påverkar tempot.
talk | Ny version av systemet driftsätts {future}.
talk | Medel: {sum} återstår.
talk | Bra stämning på uppstartsmötet {past}.
talk | Inspel: sekretessfrågorna behöver hanteras tidigt.
talk | Utbildningsdagar {days}.
talk | Fråga om vem som bär kostnaden. Svar: den fördelas efter folkmängd.
talk | Bakgrunden beskrivs i {law}.
talk | Mer information: {url}.
talk | Kontakt: {mail}.
talk | {n} ärenden registrerades under perioden.
talk | Risk för dubbelarbete lyftes.
talk | Remisstiden löper ut {coming}.
talk | Avvikelserna handlar mest om brister i informationsöverföring.
talk | Workshopen i {town} {past} var välbesökt.
talk | Viktigt med uthållighet.
""")
ACTS = forms("""
note | {by} noterar informationen.
note | Informationen noteras.
note | {by} lägger rapporten till handlingarna.
approve | {by} godkänner {thing}.
approve | {by} ställer sig bakom {thing}.
approve | {by} beslutar enligt förslag att godkänna {thing}.
approve | {by} fastställer {thing}.
approve | {thing} godkänns.
amend | {by} kompletterar {thing} med en riskbedömning.
amend | {by} justerar {thing}.
reject | {by} avslår förfrågan.
recommend | {by} rekommenderar {to} att använda {thing}.
propose | {by} föreslår {to} att avsätta tid för {about}.
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {to} får i uppdrag att {task}{due}.
assign | {by} uppdrar åt {to} att {task}{due}.
elect | {by} utser {who} till {post}.
elect | {who} utses till {post}.
defer | {by} avvaktar med frågan.
defer | {by} pausar arbetet.
refer | Frågan tas upp på nästa möte.
refer | Frågan återremitteras.
other | Uppdraget avslutas.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att godkänna {pact}{term}.
""")
REPORTS = forms("""
approve | {by} ställde sig {day} bakom {paper}.
approve | {by} godkände {paper} {day}.
assign | {by} gav {day} {to} i uppdrag att {task}.
approve | {by} beslutade {day} att anta {paper}.
defer | {by} pausade arbetet {day}.
amend | {by} reviderade {paper} {day}.
recommend | {by} rekommenderade {day} {to} att använda {paper}.
elect | {by} utsåg {day} en ny kontaktperson.
reject | {by} avslog ansökan {day}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} började gälla{started}.
pact/proposed | Utkast till {a_pact} finns.
pact/proposed | Förslag till {a_pact} visades.
pact/evaluated | {pact} utvärderas.
pact/revised | {pact} ska revideras.
approve/adopted | {owner} antog {pact} {day}.
approve/endorsed | {by} ställde sig {day} bakom {pact}.
amend/extended | {owner} förlängde {pact} {day}.
""")
TASKS = forms("""
task | {to} mejlar ut {what}{due}.
task | {to} återkommer{due}.
task | {to} tar fram {what}{due}.
task | {to} stämmer av med juristerna{due}.
task | {to} lyfter frågan i direktörsgruppen{due}.
task | {to} sammanställer svaren{due}.
""")
DEEDS = (
    "Skicka ut bildspelet",
    "Boka uppföljningsmöte",
    "Ta fram kostnadsförslag",
    "Uppdatera kontaktlistan",
    "Sammanställa avvikelser",
    "Stämma av med regionens jurister",
    "Revidera tidplanen efter dagens synpunkter",
    "Bjuda in patientföreträdare",
    "Utse deltagare till arbetsgruppen",
    "Skriva utkast till kommunikationsplan",
    "Undersöka möjlighet till statsbidrag",
    "Testa videolösningen",
    "Lägga upp materialet på samarbetsytan",
    "Räkna fram nyckeltal",
    "Samla in kommunernas svar",
    "Förbereda temadag",
)
"""Tasks whose doer and day stand beside them."""
SUBJECTS = subjects("""
paper | Projektdirektiv hemgång | projektdirektivet | hemgången
paper | Tidplan för införandet | tidplanen | införandet
paper | Rutin för läkemedelshantering | rutinen | läkemedelshanteringen
paper | Gemensam utbildningsplan | utbildningsplanen | utbildningen
paper | Fördelning av statsbidrag | fördelningen | statsbidraget
paper | Uppdragsbeskrivning för nätverket | uppdragsbeskrivningen | nätverket
topic | Nuläge in- och utskrivning | lägesrapporten | utskrivningarna
topic | Kompetensförsörjning | genomgången | kompetensen
topic | Avvikelser i samverkan | statistiken | avvikelserna
topic | Digitala vårdmöten | informationen | vårdmötena
topic | Barn som far illa | dialogen | barnen
topic | Beredskap och krisövning | informationen | beredskapen
topic | Laget runt | rundan | läget
topic | Hjälpmedel | lägesrapporten | hjälpmedlen
topic | Rapport från arbetsgruppen | rapporten | arbetsgruppens frågor
topic | Mobila team | redovisningen | de mobila teamen
pact | Överenskommelse om egenvård | överenskommelsen om egenvård | överenskommelse om egenvård
pact | Handlingsplan suicidprevention | handlingsplanen för suicidprevention | handlingsplan för suicidprevention
pact | Riktlinje för läkemedelsgenomgångar | riktlinjen för läkemedelsgenomgångar | riktlinje för läkemedelsgenomgångar
pact | Avtal om läkarstöd | avtalet om läkarstöd | avtal om läkarstöd
pact | Färdplan för hälsodata | färdplanen för hälsodata | färdplan för hälsodata
post | Ny sammankallande | sammankallande | valet
post | Representant i hjälpmedelsrådet | representant i hjälpmedelsrådet | representationen
put | Gemensam vikariepool | frågan | vikariepoolen
put | Ansökan från Psykiatrin | ansökan | ansökan
""")
