"""A council of pensioners or of disabled people: told as a story, agreed on without formality."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Kommunfullmäktige", "Äldrenämnden", "Kommunstyrelsen", "Stadsbyggnadsnämnden", "Hälso- och sjukvårdsnämnden", "Lokaltrafikens styrelse", "Kommunstyrelsens arbetsutskott", "PRO:s distriktsstyrelse"),
    staff=("sekreteraren", "äldreombudet", "arbetsutskottet", "föreningarnas representanter", "presidiet", "tillgänglighetsrådgivaren"),
    orders=("skriva ett brev till nämnden om {about}", "bjuda in ansvarig chef till ett kommande möte", "undersöka {about} närmare", "samla föreningarnas erfarenheter av {about}", "göra ett studiebesök", "formulera några frågor om {about}"),
    papers=("äldreplanen", "förslaget till ny avgiftsmodell", "tillgänglighetsprogrammet", "busslinjernas nya sträckning", "budgeten för mötesplatserna"),
    whats=("en lista över trasiga bänkar", "öppettiderna för träffpunkterna", "en skriftlig förklaring", "programmet för seniorveckan", "föreningens synpunkter", "broschyren om hemtjänst", "svaret från trafikbolaget"),
    owners=("Kommunfullmäktige", "Äldrenämnden", "Kommunstyrelsen"),
    above=("äldrenämnden", "kommunstyrelsen", "stadsbyggnadsnämnden"),
)  # fmt: skip

TALK = forms("""
talk | En livlig diskussion utbröt om {about}.
talk | Flera av ledamöterna vittnade om långa väntetider i telefonen.
talk | Det framkom att {share} av de äldre aldrig har hört talas om tjänsten.
talk | SPF påpekade att belysningen i parken är dålig.
talk | PRO undrade hur man tänkt med dem som inte har dator.
talk | Någon frågade vad det hela kostar. Svaret var {sum}.
talk | Seniormässan, som hölls {past}, lockade många.
talk | Ett informationsmöte äger rum {future} på biblioteket i {town}.
talk | Det blev halt på gångvägarna redan {past}.
talk | Hissen på vårdcentralen har stått stilla sedan {past}.
talk | Maten har blivit bättre, tyckte de flesta.
talk | Invigningen av det nya boendet är tänkt till {future}.
talk | Kurser i fallträning prövades {period}.
talk | Resultatet av brukarenkäten visar att {share} känner sig trygga.
talk | HSO:s representant beskrev hur svårt det är att komma fram med rullstol.
talk | Träffpunkten håller stängt {days}.
talk | Den som vill läsa mer kan gå in på {url}.
talk | Ledamöterna uttryckte oro över nedläggningen av bankkontoret.
talk | Stämningen var god och många bidrog med egna exempel.
talk | Bakgrunden är utredningen {law}, som har fått mycket uppmärksamhet.
""")

ACTS = forms("""
note | {by} noterade informationen.
note | Informationen lades till handlingarna.
note | {by} lade redovisningen till handlingarna.
note | Efter frågestunden lade {by} informationen till handlingarna.
note | Synpunkterna antecknades.
approve | {by} ställde sig bakom {thing}.
approve | {by} enades om att ställa sig bakom {thing}.
approve | Efter en stunds samtal godkändes {thing}.
approve | {by} var enigt och godkände {thing}.
approve | {by} beslutade gemensamt att godkänna {thing}.
approve | {thing} godkändes utan invändningar.
approve | Alla var överens och {thing} fastställdes.
amend | {by} beslutade att komplettera {thing} med ett stycke om ensamhet.
amend | {thing} reviderades efter förslag från SPF.
reject | {by} avslog förslaget om {about}.
propose | {by} enades om att föreslå {to} att ändra på {about}.
propose | {by} föreslår {to} att se över {about}.
propose | {by} beslutade föreslå {to} att förbättra {about}.
recommend | {by} rekommenderar {to} att förenkla {about}.
assign | {by} enades om att ge {to} i uppdrag att {task}{due}.
elect | Till {post} valdes {who}.
elect | {by} valde enhälligt {who} till {post}.
defer | {by} enades om att skjuta upp frågan.
defer | {by} bordlade frågan.
refer | Frågan tas upp på kommande möte.
other | Därmed avslutade {by} ärendet.
approve/endorsed | {by} ställde sig bakom {pact}{term}.
approve/endorsed | {by} enades om att ställa sig bakom {pact}.
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
propose/proposed | {by} föreslår {to} att anta {pact}{term}.
approve | Med detta godkändes {thing}.
approve | {by} kom överens om att ställa sig bakom {thing}.
note | Det som sagts om {about} antecknades.
assign | Samtidigt gav {by} {to} i uppdrag att {task}{due}.
assign | {by} var ense om att ge {to} i uppdrag att {task}{due}.
elect | {by} var enigt om att välja {who} till {post}.
elect | Till {post} utsågs enhälligt {who}.
refer | Frågan tas upp igen på nästa möte.
""")

REPORTS = forms("""
approve | {by} antog {paper} {day}.
approve | {by} har nu godkänt {paper}.
approve | Så sent som {day} godkände {by} {paper}.
reject | {by} avslog {day} föreningarnas begäran om {about}.
reject | {by} har avslagit förslaget om {about}.
approve | Det var {day} som {by} antog {paper}.
approve | Ordföranden berättade att {by} {day} godkände {paper}.
reject | Tyvärr avslog {by} {day} förslaget om {about}.
assign | {by} har nu gett {to} i uppdrag att {task}.
defer | Frågan om {about} bordlades av {by} {day}.
propose | {by} föreslog {day} {to} att godkänna {paper}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/proposed | Ett förslag till {a_pact} visades på skärmen.
pact/proposed | Ett utkast till {a_pact} finns nu att läsa.
pact/revised | {pact} kommer att revideras {coming}.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} har antagit {pact}.
pact/in_force | {pact} började gälla{started}.
pact/in_force | {pact} är i kraft{until}.
pact/evaluated | Utvärderingen av {pact} blev klar {past}.
pact/revised | Revideringen av {pact} inleds {coming}.
approve/endorsed | Även {by} har ställt sig bakom {pact}.
amend/extended | {owner} förlängde {day} {pact}{until}.
other/terminated | {owner} sade {day} upp {pact}.
approve/adopted | Numera har {owner} antagit {pact}.
""")
TASKS = forms("""
task | {to} lovade att ta med {what} till nästa gång.
task | {to} återkommer med {what}{due}.
task | {to} åtog sig att ordna {what}{due}.
task | {to} ringer trafikbolaget och frågar om {what}.
task | {to} lämnar {what} till kommunen{due}.
task | {to} tog på sig att fråga efter {what}.
task | {to} har lovat att skriva ihop {what}{due}.
task | {to} hör av sig till {town} om {what}.
""")
SUBJECTS = subjects("""
paper | Äldreplanen | äldreplanen | äldreplanen
paper | Rådets verksamhetsberättelse | verksamhetsberättelsen | verksamheten
paper | Nya bänkar och toaletter | platslistan | bänkarna och toaletterna
paper | Seniorveckan | programmet för seniorveckan | seniorveckan
paper | Färdtjänstens regler | de föreslagna reglerna | färdtjänstreglerna
paper | Hjälpmedelscentralen | de nya öppettiderna | hjälpmedelscentralen
paper | Mötestider för rådet | mötestiderna | mötestiderna
topic | Hemtjänsten | informationen | hemtjänsten
topic | Snöröjning och halka | informationen | snöröjningen
topic | Digitalt utanförskap | informationen | det digitala utanförskapet
topic | Kollektivtrafiken | informationen | kollektivtrafiken
topic | Mat på särskilt boende | informationen | maten
topic | Ofrivillig ensamhet | informationen | ensamheten
topic | Trygghet i centrum | informationen | tryggheten
topic | Anhörigcaféet | informationen | anhörigcaféet
topic | Parkeringstillstånd | informationen | parkeringstillstånden
topic | Vårdcentralens telefontider | informationen | telefontiderna
topic | Bostäder för äldre | informationen | bostäderna
topic | Budgetläget i kommunen | informationen | budgetläget
topic | Ny simhall | informationen | simhallen
topic | Rapport från föreningarna | informationen | föreningarnas frågor
pact | Handlingsplan för tillgänglighet | handlingsplanen för tillgänglighet | handlingsplan för tillgänglighet
pact | Överenskommelse med civilsamhället | överenskommelsen med civilsamhället | överenskommelse med civilsamhället
pact | Riktlinjer för bostadsanpassning | riktlinjerna för bostadsanpassning | riktlinjer för bostadsanpassning
pact | Avtal om fotvård | avtalet om fotvård | avtal om fotvård
post | Representant i brukarforum | representant i brukarforum | forumet
post | Val av vice ordförande | vice ordförande | valet
put | Gratis buss på kvällen | frågan | gratis buss
put | Seniorkort på badet | frågan | seniorkortet
""")
