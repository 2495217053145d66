"""The board of a coordination association for rehabilitation: employment, insurance, care and municipality together."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Nationella rådet", "Arbetsförmedlingen", "Försäkringskassan", "Regionstyrelsen", "Beredningsgruppen", "Medlemsmötet", "Styrelsen för Samordningsförbundet Nordhed", "Kommunstyrelsen i {town}", "Arbetsmarknadsnämnden i {town}"),
    staff=("förbundschefen", "verksamhetschefen", "beredningsgruppen", "presidiet", "samordnaren", "processledaren för insatsen"),
    orders=("beställa en processutvärdering av {about}", "ta in offerter på {about}", "presentera ett beslutsunderlag om {about}", "tillsammans med parterna se över {about}", "söka medel för {about}", "räkna fram vad {about} skulle kosta", "anordna en temadag om {about}"),
    papers=("ansökan om medel", "budgetramen", "insatskatalogen", "uppföljningsmodellen", "verksamhetsinriktningen"),
    whats=("deltagarsiffrorna", "en budgetsimulering", "den externa utvärderingen", "ansökningsunderlaget", "en skriftlig återrapport", "informationsmaterialet till handläggarna"),
    owners=("Arbetsförmedlingen", "Regionstyrelsen", "Kommunstyrelsen i {town}"),
    above=("medlemmarna", "medlemsmötet", "parterna"),
)  # fmt: skip

TALK = forms("""
talk | Insatsen har hittills haft 43 deltagare, varav {share} gått vidare till arbete eller studier.
talk | Frågan har diskuterats i beredningsgruppen {past}.
talk | Projektet startade {past} och är finansierat till {future}.
talk | Överskottet beräknas till {sum} vid årets slut.
talk | Parterna beskriver ett ökat inflöde av unga med sammansatta behov.
talk | En förstudie genomfördes {period}.
talk | Arbetsförmedlingens omorganisation påverkar remitteringen.
talk | Chefsdialogen hålls {future} i {town}.
talk | SIP-utbildningen lockade många handläggare {past}.
talk | Indikatorerna visar att {share} av deltagarna fått stegförflyttning.
talk | Nationell konferens arrangeras {days} i {town}.
talk | Rättsläget beskrivs i {law}.
talk | Rapporten kan läsas på {url}.
talk | Personalomsättningen i teamet har försvårat starten.
talk | Revisionen påbörjas {future}.
talk | Läget hos respektive part gicks igenom.
talk | Försäkringskassan har fått nya handläggare på plats sedan {past}.
talk | Lokalerna i {town} blir klara {coming}.
""")

ACTS = forms("""
note | {by} beslutar att notera informationen.
note | {by} beslutar att lägga rapporten till handlingarna.
note | Informationen noteras till protokollet.
approve | {by} beslutar att godkänna {thing}.
approve | {by} beslutar att fastställa {thing}.
approve | {by} beslutar att anta {thing}.
approve | {by} beslutar enhälligt att godkänna {thing}.
approve | {by} beslutar i enlighet med beredningsgruppens förslag att godkänna {thing}.
approve | {by} beslutar att bifalla ansökan om {about}.
approve | {by} godkänner {thing} att gälla tills vidare.
approve | {by} beslutar att ställa sig bakom {thing}.
reject | {by} beslutar att avslå ansökan om {about}.
reject | Ansökan om medel till {about} avslås.
amend | {by} beslutar att revidera {thing}.
amend | {by} beslutar att komplettera {thing} med indikatorer.
propose | {by} beslutar att föreslå {to} att fastställa {thing}.
propose | {by} föreslår {to} besluta att godkänna {thing}.
assign | {by} beslutar att ge {to} i uppdrag att {task}{due}.
assign | {by} beslutar att uppdra åt {to} att {task}{due}.
assign | {to} får i uppdrag av {by} att {task}{due}.
elect | {by} beslutar att utse {who} till {post}.
elect | {by} beslutar att välja {who} till {post}.
defer | {by} beslutar att bordlägga ärendet.
defer | {by} beslutar att avvakta med {about}.
defer | {by} beslutar att skjuta upp beslutet.
refer | {by} beslutar att återremittera ärendet.
other | {by} beslutar att avsluta insatsen.
approve/endorsed | {by} beslutar att ställa sig bakom {pact}{term}.
recommend/recommended | {by} beslutar att rekommendera {to} att anta {pact}{term}.
propose/proposed | {by} beslutar att föreslå {to} att anta {pact}{term}.
approve | {by} beslutar, i enlighet med beredningens förslag, att fastställa {thing}.
approve | {by} har gått igenom underlaget och godkänner {thing}.
note | {by} beslutar att anteckna det som redovisats om {about}.
assign | {by} beslutar vidare att ge {to} i uppdrag att {task}{due}.
elect | {by} beslutar enhälligt att utse {who} till {post}.
""")
REPORTS = forms("""
reject | {by} beslutade {day} att avslå ansökan om {about}.
defer | {by} bordlade frågan om {about} {day}.
recommend | {by} rekommenderade {day} {to} att följa {paper}.
approve | {paper} har numera godkänts av {by}.
approve | Vid möte {day} beslutade {by} att ställa sig bakom {paper}.
approve | Beslut om {paper} fattades av {by} {day}.
assign | {to} har av {by} fått i uppdrag att {task}.
defer | Frågan bordlades {day} av {by}.
amend | {paper} reviderades av {by} {day}.
propose | {by} föreslog {day} {to} att fastställa {paper}.
approve | Parterna informerades om att {by} {day} godkänt {paper}.
assign | Uppdraget att {task} gavs till {to} av {by} {day}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/proposed | Ett förslag till {a_pact} är ute för synpunkter hos parterna.
pact/proposed | Beredningsgruppen har skrivit ett utkast till {a_pact}.
approve/adopted | {owner} antog {pact} {day}.
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
task | {to} återkommer med {what}{due}.
task | {to} presenterar {what} för parterna{due}.
task | {to} delger styrelsen {what}{due}.
task | {to} tar kontakt med parterna och stämmer av {what}{due}.
task | {to} har lovat att skicka {what}{due}.
""")
SUBJECTS = subjects("""
paper | Verksamhetsplan och budget | verksamhetsplanen | verksamheten
paper | Delårsredovisning | delårsredovisningen | delårsresultatet
paper | Ansökan: Steget mot studier | ansökan om Steget mot studier | Steget mot studier
paper | Ansökan: Hälsoskolan | ansökan om Hälsoskolan | Hälsoskolan
paper | Dokumenthanteringsplan | dokumenthanteringsplanen | dokumenthanteringen
paper | Uppföljningsmodell | uppföljningsmodellen | uppföljningen
paper | Riskanalys | riskanalysen | riskerna
paper | Arvoden till styrelsen | arvodesförslaget | arvodena
topic | Läget hos parterna | informationen | läget hos parterna
topic | Rapport från förbundschefen | rapporten | förbundets arbete
topic | Ekonomi | den ekonomiska rapporten | ekonomin
topic | Unga som varken arbetar eller studerar | rapporten | målgruppen unga
topic | Supported employment | rapporten | metodstödet
topic | Kvinnofrid och sysselsättning | rapporten | kvinnofridsarbetet
topic | Nationella nätverket | informationen | nätverket
topic | Indikatorer | resultatet | indikatorerna
topic | Kommunikation och webbplats | informationen | webbplatsen
pact | Överenskommelse om lokalt samverkansteam | överenskommelsen om lokalt samverkansteam | överenskommelse om lokalt samverkansteam
pact | Handlingsplan för jämställda insatser | handlingsplanen för jämställda insatser | handlingsplan för jämställda insatser
pact | Avtal om administrativt stöd | avtalet om administrativt stöd | avtal om administrativt stöd
pact | Riktlinjer för strukturinsatser | riktlinjerna för strukturinsatser | riktlinjer för strukturinsatser
post | Val till beredningsgruppen | ledamot i beredningsgruppen | valet
post | Ombud till NNS årsmöte | ombud vid årsmötet | ombuden
put | Sammanslagning av förbund | sammanslagningen | sammanslagningen
put | Byte av ekonomitjänst | ekonomitjänsten | ekonomitjänsten
""")
PARTS = ("Projekt Vägvisaren", "Insatsen Växthuset", "MIA-teamet", "Case managers i {town}", "Gröna rehab", "Språkstegen", "Ungdomslotsarna", "Tidiga samtal")
ENDS = forms("""
talk | Insatsen fortsätter enligt plan.
talk | Sedan {past} har teamet flyttat till nya lokaler.
talk | Antalet deltagare är lägre än väntat.
talk | Nu är {share} av platserna belagda.
talk | Slutrapporten väntas {future}.
talk | Rekryteringen av en ny coach pågår.
talk | Teamet fick ny ledning {past}.
""")
