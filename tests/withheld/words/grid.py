"""A steering or collaboration group that keeps its minutes in a table."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Regionala samverkansrådet", "Kommunstyrelsen i {town}", "Fakultetsnämnden", "Rektorsgruppen", "Direktörsrådet", "Vårdsamverkans styrgrupp", "Samordningsförbundets styrelse", "Utbildningsnämnden i {town}", "Länsstyrelsen"),
    staff=("projektgruppen", "samordnaren", "kommunikationsgruppen", "arbetsgruppen för data", "processtödet", "lärosätets kontaktperson", "delprojektledaren"),
    orders=(
        "göra en nulägesbild av {about}", "testa arbetssättet i två kommuner", "räkna på kostnaden för {about}", "formulera mål och indikatorer för {about}", "beskriva {about} i en kort promemoria",
        "ordna en halvdag om {about}", "stämma av {about} med respektive ledningsgrupp", "jämföra {about} med andra län",
    ),
    papers=("projektplanen", "samverkansstrukturen", "budgetfördelningen", "kommunikationsplanen", "utvärderingsupplägget"),
    whats=("ny version av rutinen", "deltagarstatistik", "inbjudan", "budgetutfallet", "frågeformuläret", "länk till inspelningen", "lathunden", "nuläge per kommun"),
    owners=("Kommunstyrelsen i {town}", "Utbildningsnämnden i {town}", "Regionstyrelsen"),
    above=("Regionala samverkansrådet", "chefsnätverket", "huvudmännen", "kommunerna"),
)  # fmt: skip

TALK = forms("""
talk | Genomgång av {about}.
talk | Hittills har {share} av verksamheterna kommit igång.
talk | Frågan väcktes efter dialogdagen {past}.
talk | Flera ser behov av en gemensam bild.
talk | Piloten startade {period} och löper på.
talk | Oklart hur finansieringen ser ut på sikt.
talk | Statsbidraget uppgår till {sum}.
talk | Erfarenheterna är blandade men överlag goda.
talk | Konferensen går av stapeln {days}.
talk | Systemet var nere {past}, vilket påverkade registreringen.
talk | Lagstiftningen väntas träda i kraft {future}.
talk | Utredningen {law} berör frågan.
talk | Se {url} för bakgrund.
talk | Synpunkter kan mejlas till {mail}.
talk | Skillnaden mellan kommunerna är stor.
talk | Workshop ägde rum {past} i {town}.
talk | Personalbyten har försenat arbetet sedan {past}.
talk | Provdrift pågår, skarp start {coming}.
talk | Diskussion om ansvarsfördelning och mandat.
talk | Nästa mätning sker {coming}.
""")

ACTS = forms("""
note | Informationen noteras.
note | {by} noterar redovisningen.
note | {by} noterar nuläget.
note | Informationen läggs till handlingarna.
note | Rapporten antecknas.
note | {by} lägger rapporten till handlingarna.
approve | {thing} godkänns.
approve | {by} godkänner {thing}.
approve | {thing} fastställs.
approve | {by} ställer sig bakom {thing}.
approve | {by} beslutar att godkänna {thing}.
approve | {by} fastställer {thing} enligt utskickat förslag.
approve | {by} antar {thing}.
amend | {thing} kompletteras med en riskbedömning.
amend | {by} reviderar {thing}.
amend | {thing} revideras enligt mötets synpunkter.
reject | {by} avslår förslaget om {about}.
propose | {by} föreslår {to} att fastställa {thing}.
propose | {by} föreslår att {to} godkänner {thing}.
recommend | {by} rekommenderar {to} att använda {thing}.
elect | Till {post} väljs {who}.
defer | Frågan bordläggs.
defer | {by} avvaktar med {about}.
defer | Beslutet skjuts upp.
defer | Arbetet med {about} pausas.
refer | Tas upp på kommande möte.
refer | Frågan tas upp på nästa möte.
other | {by} avslutar uppdraget.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
propose/proposed | {by} föreslår {to} att anta {pact}{term}.
approve/endorsed | {by} beslutar att ställa sig bakom {pact}.
approve | Efter redaktionella justeringar godkänns {thing}.
approve | {thing} godkänns som arbetsmaterial.
note | Med detta läggs rapporten till handlingarna.
assign | {by} beslutar ge {to} i uppdrag att {task}{due}.
assign | Samtidigt ges {to} i uppdrag att {task}{due}.
elect | {by} enas om att utse {who} till {post}.
defer | Ärendet om {about} bordläggs.
""")
REPORTS = forms("""
approve | {by} beslutade {day} att ställa sig bakom {paper}.
assign | {to} fick {day} i uppdrag av {by} att {task}.
recommend | {by} rekommenderade {day} {to} att använda {paper}.
defer | {by} har skjutit upp beslutet om {about}.
reject | {by} avslog {day} ansökan om medel.
refer | {by} återremitterade förslaget {day}.
approve | {paper} har numera godkänts av {by}.
approve | Beslut om {paper} fattades av {by} {day}.
approve | {by} ({day}) har ställt sig bakom {paper}.
assign | {to} har av {by} fått i uppdrag att {task}.
reject | Förslaget om {about} avslogs av {by} {day}.
defer | Frågan bordlades {day} av {by}.
amend | {paper} reviderades av {by} {day}.
propose | {by} föreslog {day} {to} att fastställa {paper}.
approve | Beslut i {by} {day}: {paper} fastställdes.
assign | Beslut i {by} {day}: {to} fick i uppdrag att {task}.
defer | Beslut i {by} {day}: frågan bordlades.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/proposed | Utkast till {a_pact} finns klart för synpunkter.
pact/proposed | Förslag till {a_pact} är framtaget.
pact/evaluated | Utvärdering av {pact} gjordes {period}.
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
task | Ta fram {what}
task | Skicka ut {what}
task | Stämma av {what} i hemmaorganisationen
task | Uppdatera {what}
task | Boka tid för fördjupning
task | Återkoppla {what} till gruppen
task | Lägga upp {what} i samarbetsytan
task | Sammanställa {what}
task | Kontakta {town} om {what}
task | Rigga en enkät om {what}
task | Höra med {town} om {what}
task | Ta {what} vidare till ledningsgruppen
""")

SUBJECTS = subjects("""
paper | Projektplan digital inkludering | projektplanen | digital inkludering
paper | Kommunikationsplan | kommunikationsplanen | kommunikationen
paper | Mål och indikatorer | indikatorerna | mål och indikatorer
paper | Budgetläge | budgetfördelningen | budgetläget
paper | Årshjul | årshjulet | årshjulet
paper | Uppdragsbeskrivning för processtöd | uppdragsbeskrivningen | processtödet
paper | Rutin för informationsdelning | den gemensamma rutinen | informationsdelningen
paper | Delrapport VFU-platser | delrapporten | VFU-platserna
paper | Upplägg för kompetensmässa | upplägget | kompetensmässan
topic | Laget runt | rapporten | läget i kommunerna
topic | Praktikplatser | rapporten | praktikplatserna
topic | Forskarstöd och handledning | rapporten | handledningen
topic | Suicidprevention | rapporten | det suicidpreventiva arbetet
topic | Gemensam utbildningskatalog | katalogen | utbildningskatalogen
topic | Hälsosamtal för 40-åringar | rapporten | hälsosamtalen
topic | Samverkan med civilsamhället | rapporten | civilsamhällets roll
topic | Nytt journalsystem | rapporten | journalsystemet
topic | Ungas delaktighet | rapporten | ungas delaktighet
topic | Enkät till medarbetare | enkätresultatet | enkäten
topic | Utskrivningsklara patienter | statistiken | de utskrivningsklara patienterna
topic | Mobila team | rapporten | de mobila teamen
pact | Campussamverkan | överenskommelsen om campussamverkan | överenskommelse om campussamverkan
pact | Handlingsplan psykisk hälsa barn | handlingsplanen för barns psykiska hälsa | handlingsplan för barns psykiska hälsa
pact | Riktlinje trygg utskrivning | riktlinjen för trygg utskrivning | riktlinje för trygg utskrivning
pact | ÖK läkarmedverkan | överenskommelsen om läkarmedverkan | överenskommelse om läkarmedverkan
pact | VFU-avtal | avtalet om verksamhetsförlagd utbildning | avtal om verksamhetsförlagd utbildning
post | Representant i dataforum | representant i dataforum | representationen
post | Kontaktperson mot lärosätet | kontaktperson mot lärosätet | kontakterna
put | Gemensam upphandling av e-tjänst | upphandlingen | e-tjänsten
put | Namn på satsningen | namnförslaget | namnet
put | Flytt av möteslokal | flytten | flytten
""")
