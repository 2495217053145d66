"""A regional development council: trade, roads, schools and climate, between a region and its municipalities."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Regionala utvecklingsrådet", "Rådet"),
    ("Kommunala samverkansrådet {s}", "Samverkansrådet"),
    ("Regionsamverkan {s}", "Regionsamverkan"),
    ("Rådet för hållbar tillväxt i {s}", "Rådet"),
    ("Beredningen för regional utveckling", "Beredningen"),
    ("Kommunchefsgruppen {s}", "Kommunchefsgruppen"),
)
TITLES = (
    "kommundirektör",
    "näringslivschef",
    "regional utvecklingsdirektör",
    "planeringschef",
    "samhällsbyggnadschef",
    "utbildningschef",
    "infrastrukturstrateg",
)
KEEPERS = ("utvecklingsstrateg", "regionplanerare", "kansliansvarig", "koordinator")
HOMES = ("Länsstyrelsen", "Sörbygdens högskola", "Handelskammaren", "Arbetsförmedlingen", "Trafikverket", "LRF", "Företagarna", "Almi", "Skogsklustret")
VISITORS = (
    ("analytiker", "Tillväxtverket"),
    ("projektchef", "Trafikverket Mitt"),
    ("vd", "Energikontoret"),
    ("forskningsledare", "Centrum för landsbygd"),
    ("branschutvecklare", "Turismbyrån"),
)

NAMES = Names(
    others=("Regionstyrelsen", "Regionala utvecklingsnämnden", "Kommunstyrelsen i {town}", "Regeringen", "Trafikverket", "Kommundirektörsnätverket", "Länsstyrelsen", "Strukturfondspartnerskapet"),
    staff=("regionkansliet", "kommundirektörerna", "kollektivtrafikmyndigheten", "arbetsgruppen för bredband", "sekretariatet", "näringslivscheferna", "presidiet", "strategigruppen"),
    orders=(
        "bereda {about} vidare", "precisera målen för {about}", "samordna yttranden som gäller {about}", "ta fram ett faktaunderlag om {about}", "lägga fram en finansieringsplan för {about}", "uppvakta departementet om {about}",
        "formera en projektgrupp kring {about}", "väga in kommunernas synpunkter på {about}", "arrangera ett rundabordssamtal om {about}",
    ),
    papers=("remissvaret", "prioriteringslistan", "uppdragsplanen", "kulturplanen", "strukturbilden", "genomförandeplanen", "besöksnäringsstrategin"),
    whats=("kartmaterialet", "en kortfattad PM", "en samlad bild av kommunernas behov", "deltagarförteckningen", "en skiss till organisation", "nyckeltalen", "bilderna från dagen"),
    owners=("Regionfullmäktige", "Regionstyrelsen", "Kommunfullmäktige i {town}", "Regionala utvecklingsnämnden"),
    above=("regionstyrelsen", "kommunerna", "regionala utvecklingsnämnden", "kommunstyrelserna", "regionfullmäktige"),
)  # fmt: skip

TALK = forms("""
talk | Arbetslösheten i länet är {percent}.
talk | Enkäten besvarades av {n} företag.
talk | Trafikverkets synpunkter på länsplanen väntas {coming}.
talk | Befolkningen i {town} minskar, särskilt i åldrarna mellan 20 och 30 år.
talk | Fråga: Hur säkras medfinansieringen? Svar: Den frågan hanteras i budgetprocessen.
talk | Fråga: Varför är {town} inte med i satsningen? Svar: Någon ansökan har inte kommit in.
talk | Utbyggnaden av laddplatser ligger efter; {share} av målet är nått.
talk | Projektmedlen uppgår till {sum}.
talk | Remissen bygger på {law}.
talk | Konferensen {days} blir fysisk.
talk | En delrapport presenterades {past}.
talk | Vägen genom {town} var avstängd {period}.
talk | Kompetensbristen är störst inom industrin och vården.
talk | Synpunkter som framkom: texten är för lång, kartorna är svåra att läsa och barnperspektivet saknas.
talk | Materialet nås via {url}.
talk | Anmälningar tas emot på {mail}.
talk | Samtalet rörde främst tågens punktlighet och behovet av fler avgångar morgon och kväll.
talk | Flera av kommunerna ser positivt på inriktningen men efterlyser tydligare ansvar.
talk | Programperioden inleddes {past}.
talk | Sista dag för yttrande är {future}.
talk | Det regionala bidraget uppgick {period} till {sum}.
talk | Gästnätterna har ökat med {percent}.
talk | Regionen har sökt pengar hos EU.
talk | {town} planerar för ett nytt industriområde.
talk | Antalet pendlare över länsgränsen är {n} om dagen.
talk | Fråga: När öppnar den nya stationen? Svar: Tidigast {future}.
talk | Skogens betydelse borde lyftas fram mer.
""")
ACTS = forms("""
note | {by} noterar informationen.
note | {by} lägger {thing} till handlingarna.
note | Informationen läggs till handlingarna.
note | {by} antecknar redogörelsen.
approve | {by} godkänner {thing}.
approve | {by} ställer sig bakom {thing}.
approve | {by} antar {thing}.
approve | {by} beslutar att fastställa {thing}.
approve | {by} beslutar i enlighet med förslaget att godkänna {thing}.
approve | {by} inrättar en styrgrupp för {about}.
approve | {thing} fastställs.
amend | {by} kompletterar {thing} med ett avsnitt om landsbygd.
amend | {by} reviderar {thing}.
amend | {by} beslutar att justera {thing} efter dagens synpunkter.
reject | {by} avslår förfrågan om medfinansiering.
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {to} får i uppdrag att {task}{due}.
assign | {by} uppdrar åt {to} att {task}{due}.
assign | {by} beslutar att uppdra åt {to} att {task}{due}.
propose | {by} föreslår {to} att avsätta medel till {about}.
recommend | {by} rekommenderar {to} att avsätta personal för {about}.
elect | {by} utser {who} till {post}.
elect | {by} nominerar {who} till {post}.
elect | {who} väljs till {post}.
defer | {by} bordlägger frågan.
defer | {by} skjuter upp ställningstagandet.
refer | {by} återremitterar förslaget till sekretariatet.
refer | Frågan tas upp på kommande möte.
other | {by} avslutar samarbetet.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
approve/endorsed | {by} beslutar att ställa sig bakom förslaget till {a_pact}{term}.
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att förlänga {pact}{until}.
note | {by} tar del av {thing}.
note | {by} tar del av informationen och lägger den till handlingarna.
approve | {by} beslutar enhälligt att anta {thing}.
approve | {by} beslutar i enlighet med förslaget.
approve | {by} antar {thing} med den ändringen att kostnaderna redovisas för sig.
approve | {thing} antas att gälla från och med {future}.
amend | {thing} justeras i enlighet med diskussionen.
assign | {by} ger i uppdrag till {to} att {task}{due}.
assign | Uppdraget att {task} ges till {to}.
assign | {to} får ansvar för att {task}{due}.
assign | Det uppdras åt {to} att {task}{due}.
elect | Som {post} utses {who}.
elect | {by} förrättar val av {post} och utser {who}.
reject | Förfrågan om medfinansiering avslås.
defer | Frågan bordläggs till nästa möte.
refer | Förslaget återremitteras till sekretariatet.
""")
CLAUSES = forms("""
note | att notera informationen
note | att lägga {thing} till handlingarna
approve | att godkänna {thing}
approve | att ställa sig bakom {thing}
approve | att anta {thing}
approve | att fastställa {thing}
amend | att komplettera {thing} med ett avsnitt om landsbygd
amend | att revidera {thing}
reject | att avslå förfrågan om medfinansiering
assign | att ge {to} i uppdrag att {task}{due}
assign | att uppdra åt {to} att {task}{due}
propose | att föreslå {to} att avsätta medel till {about}
elect | att utse {who} till {post}
elect | att nominera {who} till {post}
defer | att bordlägga frågan
refer | att återremittera förslaget till sekretariatet
other | att avsluta samarbetet
approve/endorsed | att ställa sig bakom {pact}{term}
recommend/recommended | att rekommendera {to} att anta {pact}{term}
recommend/recommended | att rekommendera {to} att förlänga {pact}{until}
note | att ta del av {thing}
approve | att {thing} godkänns
approve | att {thing} fastställs
approve | att bifalla förslaget
amend | att {thing} kompletteras med en tidplan
assign | att {to} får i uppdrag att {task}{due}
assign | att ge i uppdrag till {to} att {task}{due}
elect | att {who} väljs till {post}
defer | att ärendet bordläggs
refer | att ärendet återremitteras
""")
REPORTS = forms("""
approve | {by} antog {day} {paper}.
approve | {by} ställde sig {day} bakom {paper}.
approve | {by} beslutade {day} att godkänna {paper}.
assign | {by} gav {day} {to} i uppdrag att {task}.
reject | {by} avslog {day} ansökan om medel.
defer | {by} bordlade {day} ärendet.
elect | {by} utsåg {day} en särskild utredare.
amend | {by} reviderade {day} {paper}.
other | {by} behandlade {paper} {day}.
approve | {day} antog {by} {paper}.
assign | {day} fick {to} i uppdrag av {by} att {task}.
approve | {by} har genom beslut {day} godkänt {paper}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Förslag till {a_pact} är på remiss.
pact/proposed | Ett utkast till {a_pact} väntas {coming}.
pact/evaluated | {pact} utvärderas av högskolan.
pact/revised | {pact} ska revideras{due}.
approve/adopted | {owner} antog {day} {pact}{term}.
approve/adopted | {owner} godkände {pact} {day}.
amend/extended | {owner} förlängde {day} {pact}{until}.
amend/extended | {owner} har förlängt {pact}{until}.
other/terminated | {owner} sade {day} upp {pact}.
approve/adopted | {day} antog {owner} {pact}{term}.
amend/extended | {day} förlängde {owner} {pact}{until}.
pact/in_force | {pact} har fortsatt giltighet{until}.
pact/revised | En revidering av {pact} planeras{due}.
""")
TASKS = forms("""
task | {to} återkommer med {what}{due}.
task | {to} sammanställer synpunkterna{due}.
task | {to} skickar {what} till kommunerna{due}.
task | {to} tar kontakt med departementet{due}.
task | {to} tar fram {what}{due}.
task | {to} stämmer av frågan med ordföranden{due}.
task | {early} lämnar {to} {what}.
task | {early} ska {to} ha skickat ut {what}.
task | {to} ansvarar för att {what} sprids{due}.
task | {to} ska samla kommunernas svar{due}.
task | {to} formulerar ett utkast till yttrande{due}.
""")
DEEDS = (
    "Skicka ut kallelse till rundabordssamtal",
    "Ta fram ny tidplan för länsplanen",
    "Kontakta högskolan om följeforskning",
    "Samla in uppgifter om markreserver",
    "Boka lokaler för konferensen",
    "Skriva utkast till yttrande",
    "Uppdatera kontaktlistan för näringslivscheferna",
    "Ordna studieresa",
    "Lägga in synpunkter i dokumentet",
    "Beställa statistik från SCB",
    "Förbereda uppvaktning",
)
"""Tasks whose doer and day stand in cells beside them."""
FORWARDED = (
    "Gemensam upphandling av laddstolpar",
    "Medfinansiering av ny bussdepå",
    "En tillfällig handläggare för landsbygdsfrågor",
    "Höjt verksamhetsbidrag till Almi",
    "Pilotprojekt med anropsstyrd trafik",
    "Årligt pris till nystartade företag",
)
"""What is put to another body for its decision."""
SUBJECTS = subjects("""
paper | Remissvar om länsplan för transporter | remissvaret | länsplanen
paper | Kulturplan | kulturplanen | kulturen
paper | Prioriterade vägprojekt | prioriteringslistan | vägprojekten
paper | Ansökan om strukturfondsmedel | ansökan | strukturfondsmedlen
paper | Verksamhetsinriktning | verksamhetsinriktningen | verksamheten
paper | Gemensam positionering om järnvägen | positionspapperet | järnvägen
paper | Fördelning av landsbygdsmedel | fördelningen | landsbygdsmedlen
topic | Läget på arbetsmarknaden | rapporten | arbetsmarknaden
topic | Kollektivtrafikens utveckling | redogörelsen | kollektivtrafiken
topic | Bredbandsutbyggnad | lägesbilden | bredbandet
topic | Kompetensförsörjning inom industrin | analysen | kompetensförsörjningen
topic | Klimat och energi | informationen | klimatarbetet
topic | Besöksnäring | presentationen | besöksnäringen
topic | Bostadsmarknaden | statistiken | bostäderna
topic | Etableringar | informationen | etableringarna
topic | Civil beredskap | informationen | beredskapen
topic | Aktuellt från kommunerna | rundan | kommunernas frågor
pact | Överenskommelse om regional tågtrafik | överenskommelsen om regional tågtrafik | överenskommelse om regional tågtrafik
pact | Handlingsplan för livsmedelsstrategin | handlingsplanen för livsmedelsstrategin | handlingsplan för livsmedelsstrategin
pact | Samverkansavtal om gymnasieskolan | samverkansavtalet om gymnasieskolan | samverkansavtal om gymnasieskolan
pact | Färdplan för fossilfrihet | färdplanen för fossilfrihet | färdplan för fossilfrihet
pact | Avtal om företagslots | avtalet om företagslots | avtal om företagslots
post | Ledamot i partnerskapet | ledamot i strukturfondspartnerskapet | partnerskapet
post | Ny sammankallande i näringslivsnätverket | sammankallande i näringslivsnätverket | nätverket
put | Gemensamt mässdeltagande | förslaget | mässdeltagandet
""")
