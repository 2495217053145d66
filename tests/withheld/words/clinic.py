"""A committee of a region: health, traffic, culture, patients."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Regionfullmäktige", "Regionstyrelsen", "Patientnämnden", "Regionala utvecklingsnämnden", "Regionstyrelsens hälsoutskott", "Kollektivtrafiknämnden", "Folktandvårdens styrelse", "Samverkansnämnden i sjukvårdsregionen"),
    staff=("hälso- och sjukvårdsdirektören", "regiondirektören", "trafikdirektören", "kulturchefen", "förvaltningsledningen", "områdeschefen för primärvård", "upphandlingschefen"),
    orders=(
        "senast vid nästa delår redovisa utvecklingen av {about}", "fördjupa analysen av {about}", "påbörja införandet av {about}", "skyndsamt vidta åtgärder för {about}", "pröva {about} i mindre skala", "bereda frågan om finansiering av {about}",
        "genomföra en extern granskning av {about}", "involvera patientföreträdare i arbetet med {about}",
    ),
    papers=("verksamhetsplanen", "regelverket för vårdval", "trafikförsörjningsprogrammet", "kulturplanen", "investeringsplanen", "den medicinska handboken"),
    whats=("en fördjupad redovisning", "svaret till revisorerna", "kostnadsberäkningen", "en delrapport", "en konsekvensanalys", "tidplanen för införandet"),
    owners=("Regionfullmäktige", "Regionstyrelsen"),
    above=("regionfullmäktige", "regionstyrelsen"),
)  # fmt: skip

TALK = forms("""
talk | Tillgängligheten till första besök har förbättrats med {percent} jämfört med föregående mätning.
talk | Antalet vårdplatser har varierat under året till följd av personalbrist.
talk | Införandet påbörjades {past} vid sjukhuset i {town}.
talk | Ärendet avser {about} och har koppling till regionplanens mål.
talk | Kostnaden uppgår till {sum} och ryms inom nämndens budgetram.
talk | Staten och SKR är överens om fortsatta satsningar, vilket offentliggjordes {past}.
talk | Förändringen beräknas vara genomförd {coming}.
talk | Patientnämndens analys visar att {share} av klagomålen rör bemötande.
talk | Ett barnrättsperspektiv har beaktats i beredningen.
talk | Mottagningen i {town} öppnade {past}.
talk | Synpunkter inhämtades från kommunerna {period}.
talk | Enligt {law} har regionen ett ansvar för likvärdig vård.
talk | Upphandlingen annonseras {coming}.
talk | Produktionen har legat under plan sedan {past}.
talk | Underlaget har granskats av ekonomifunktionen utan anmärkning.
talk | Tidtabellsskiftet sker {future}.
talk | Utställningen visas {days} i {town}.
talk | Väntetiderna publiceras på {url}.
talk | Revisorernas rapport överlämnades {past}.
talk | Miljöpåverkan bedöms som begränsad.
""")

ACTS = forms("""
note | {by} tar del av redovisningen och lägger den till handlingarna.
note | {by} noterar informationen.
note | {by} lägger rapporten till handlingarna.
note | {by} antecknar informationen till protokollet.
note | {by} noterar uppföljningen och lägger den till handlingarna.
approve | {by} godkänner {thing}.
approve | {by} fastställer {thing}.
approve | {by} antar {thing}.
approve | {by} godkänner {thing} enligt bilaga.
approve | {by} ställer sig bakom {thing}.
approve | {by} fastställer {thing} i enlighet med förvaltningens förslag.
approve | {by} godkänner för sin del {thing}.
amend | {by} reviderar {thing} på de punkter som framgår av bilagan.
amend | {by} kompletterar {thing} med ett avsnitt om jämlik vård.
reject | {by} avslår begäran om {about}.
propose | {by} föreslår {to} besluta att fastställa {thing}.
propose | {by} föreslår {to} att anta {thing}.
assign | {by} uppdrar till {to} att {task}{due}.
defer | {by} bordlägger ärendet.
defer | {by} skjuter upp ställningstagandet.
refer | {by} återremitterar ärendet.
other | {by} förklarar uppdraget fullgjort.
other | {by} avskriver ärendet.
approve/adopted | {by} antar {pact}{term}.
approve/adopted | {by} godkänner {pact}{term}.
approve/adopted | {by} fastställer {pact}{term}.
amend/extended | {by} förlänger {pact}{until}.
other/terminated | {by} säger upp {pact}.
amend/revised | {by} reviderar {pact} i enlighet med bilaga.
propose/proposed | {by} föreslår {to} att anta {pact}{term}.
approve | {by} fastställer för egen del {thing}.
note | {by} noterar till protokollet vad som redovisats om {about}.
assign | {by} ger vidare {to} i uppdrag att {task}{due}.
assign | {by} lämnar i uppdrag åt {to} att {task}{due}.
elect | Som {post} utser {by} {who}.
defer | {by} bordlägger frågan om {about}.
refer | {by} återremitterar ärendet för en fördjupad ekonomisk analys.
""")

REPORTS = forms("""
approve | {by} fastställde {paper} {day}, § {n}.
approve | {by} har {day} fastställt {paper}.
assign | {by} har i beslut {day}, § {n}, gett {to} i uppdrag att {task}.
reject | {by} avslog {day} motionen om {about}.
refer | {by} återremitterade {day} ärendet.
other | {by} har behandlat ärendet {day}, § {n}.
note | {by} noterade {day} rapporten om {about}.
approve | {paper} har numera godkänts av {by}.
approve | Beslut om {paper} fattades av {by} {day}.
assign | Bakgrunden är att {by} {day} gav {to} i uppdrag att {task}.
assign | {to} har av {by} fått i uppdrag att {task}.
defer | Frågan bordlades {day} av {by}.
amend | {paper} reviderades av {by} {day}.
propose | {by} föreslog {day} {to} att fastställa {paper}.
approve | Grunden lades när {by} {day} antog {paper}.
assign | Ärendet initierades av att {by} {day}, § {n}, gav {to} i uppdrag att {task}.
reject | Motsvarande förslag avslogs av {by} {day}, § {n}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | Nuvarande {a_pact} gäller{until}.
pact/proposed | Ett förslag till {a_pact} har tagits fram tillsammans med kommunerna.
pact/evaluated | {pact} utvärderades {period} av en oberoende part.
approve/adopted | {owner} antog {day} {pact}.
pact/in_force | {pact} började gälla{started}.
pact/in_force | {pact} är i kraft{until}.
pact/evaluated | Utvärderingen av {pact} blev klar {past}.
pact/revised | Revideringen av {pact} inleds {coming}.
amend/extended | {owner} förlängde {day} {pact}{until}.
other/terminated | {owner} sade {day} upp {pact}.
approve/adopted | Numera har {owner} antagit {pact}.
""")
TASKS = forms("""
task | {to} återkommer med {what}{due}.
task | {to} ska redovisa {what} för nämnden{due}.
task | {to} lämnar {what} till presidiet{due}.
task | {to} bereder {what} och återkommer till nämnden{due}.
task | {to} ansvarar för att {what} lämnas till presidiet{due}.
""")
SUBJECTS = subjects("""
paper | Delårsrapport för hälso- och sjukvården | delårsrapporten | ekonomin
paper | Förfrågningsunderlag vårdval hudsjukvård | förfrågningsunderlaget | vårdvalet
paper | Taxor och avgifter för sjukresor | taxorna för sjukresor | sjukresorna
paper | Trafikplan för landsbygden | trafikplanen | landsbygdstrafiken
paper | Lokalförsörjning, ny ambulansstation | lokalprogrammet | ambulansstationen
paper | Fördelning av kulturbidrag | fördelningen av kulturbidrag | kulturbidragen
paper | Nämndens sammanträdestider | sammanträdestiderna | sammanträdestiderna
paper | Patientavgifter i öppenvård | patientavgifterna | avgifterna
paper | Program för cancerprevention | programmet för cancerprevention | cancerpreventionen
paper | Kompletterande investeringar i röntgenutrustning | investeringarna | röntgenutrustningen
paper | Ansökan om statliga medel till förlossningsvården | ansökan | förlossningsvården
topic | Information från förvaltningen | informationen | läget i förvaltningen
topic | Produktions- och kapacitetsläge | rapporten | kapacitetsläget
topic | Uppföljning av hyrpersonal | uppföljningen | hyrpersonalen
topic | Patientsäkerhet, lex Maria-ärenden | redovisningen | patientsäkerheten
topic | Anmälan av delegationsbeslut | redovisningen | delegationsbesluten
topic | Inkomna skrivelser | skrivelserna | skrivelserna
topic | Digifysiska vårdformer | rapporten | de digifysiska vårdformerna
topic | Vårdgaranti och kömiljard | rapporten | vårdgarantin
topic | Tågtrafikens punktlighet | rapporten | punktligheten
topic | Screening för tarmcancer | rapporten | screeningen
topic | Psykiatrins akutverksamhet | rapporten | akutpsykiatrin
pact | Överenskommelse om egenavgifter | överenskommelsen om egenavgifter | överenskommelse om egenavgifter
pact | Samverkansavtal om luftburen ambulans | samverkansavtalet om luftburen ambulans | samverkansavtal om luftburen ambulans
pact | Handlingsplan för jämlik förlossningsvård | handlingsplanen för jämlik förlossningsvård | handlingsplan för jämlik förlossningsvård
pact | Riktlinjer för läkemedelskommitté | riktlinjerna för läkemedelskommittén | riktlinjer för läkemedelskommittén
pact | Avtal om sjuktransporter | avtalet om sjuktransporter | avtal om sjuktransporter
post | Val till medicinsk-etiskt råd | ledamot i medicinsk-etiska rådet | valet
post | Nominering till samverkansorgan | ledamot i samverkansorganet | nomineringen
put | Nedläggning av vårdavdelning 14 | nedläggningen | nedläggningen
put | Namn på nya sjukhuset | namnfrågan | namnet
put | Extern drift av vårdcentral | frågan | den externa driften
""")
QUARREL = Quarrel(
    moved=("{who} yrkar {text}.", "För egen del yrkar {who} {text}."),
    ours=("bifall till förvaltningens förslag", "bifall till presidiets förslag"),
    theirs=(("avslag på förvaltningens förslag", "reject"), ("återremiss", "remit"), ("avslag på förslaget", "reject"), ("bordläggning", "table")),
    put=("Ordföranden ställer proposition på bifall respektive avslag och finner att nämnden bifaller förvaltningens förslag.", "Ordföranden prövar yrkandena mot varandra och finner att förvaltningens förslag vinner.", "Ordföranden frågar först om ärendet ska avgöras i dag och finner att så ska ske."),
    counted=("Omröstningen ger {yes} ja-röster och {no} nej-röster{tail}.", "{yes} ledamöter röstar ja, {no} röstar nej{tail}.", "Utfallet blir {yes} ja-röster mot {no} nej-röster{tail}."),
    abstained=(", {a} avstår", " och {a} avstår från att rösta"),
    against=(("reservation", "{who} reserverar sig mot beslutet."), ("reservation", "{who} reserverar sig till förmån för det egna förslaget."), ("statement", "Särskilt yttrande av {who}."), ("note", "{who} lämnar protokollsanteckning."), ("statement", "{who} lämnar ett särskilt yttrande.")),
    recused=("{who} anmäler jäv och deltar inte i beslutet.", "{who} deltar på grund av jäv inte i handläggningen."),
)  # fmt: skip
