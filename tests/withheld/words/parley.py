"""Where a region and its municipalities confer: what each side says, what is recommended, what goes out for an answer."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Regionalt politiskt samrådsorgan", "samrådsorganet"),
    ("Samverkansnämnden", "samverkansnämnden"),
    ("Länsgemensamma samrådet", "samrådet"),
    ("Politiska samverkansgruppen", "samverkansgruppen"),
    ("Samrådet för hälsa och omsorg", "samrådet"),
    ("Ledningsrådet region–kommun", "ledningsrådet"),
    ("Strategiska samverkansrådet", "samverkansrådet"),
)
REGIONS = ("Region Siljemark", "Region Kustlandet", "Region Ådalsbygd", "Region Bergsfors")
OFFICERS = (
    "regiondirektör",
    "förbundsdirektör",
    "socialdirektör",
    "hälso- och sjukvårdsstrateg",
    "kommundirektör",
    "utvecklingschef",
    "enhetschef regional utveckling",
    "kanslichef",
)
KEEPERS = ("samverkansstrateg", "utredare", "administratör", "nämndsekreterare", "planeringsledare")
VISITORS = ("projektledare", "överläkare", "epidemiolog", "processledare", "jurist", "chefsekonom", "verksamhetsutvecklare")

NAMES = Names(
    others=("chefsgruppen", "regionstyrelsen", "kommunstyrelsen i {town}", "Sveriges Kommuner och Regioner", "socialnämnden i {town}", "hälso- och sjukvårdsnämnden", "beredningsgruppen", "regionfullmäktige", "kommunförbundet", "Regeringen"),
    staff=("chefsgruppen", "beredningsgruppen", "kansliet", "samverkansstrategerna", "arbetsgruppen för vårdövergångar", "presidiet", "regionens jurister", "analysgruppen"),
    orders=(
        "beskriva konsekvenserna för små kommuner när det gäller {about}", "återkomma med ett kostnadssatt förslag om {about}", "inventera vad som redan görs kring {about}", "formulera gemensamma mål för {about}", "föra dialog med brukarorganisationerna om {about}",
        "utarbeta en tidplan för {about}", "klarlägga ansvarsfördelningen i fråga om {about}", "följa upp effekterna av {about}",
    ),
    papers=("inriktningsdokumentet", "den gemensamma budgeten", "samverkansstrukturen", "finansieringsmodellen", "remissvaret", "årshjulet"),
    whats=("ett reviderat utkast", "sifferunderlaget", "presentationen", "en sammanställning av kommunernas svar", "frågeställningarna", "länkar till rapporterna"),
    owners=("kommunfullmäktige i {town}", "regionfullmäktige", "kommunfullmäktige i {town}", "socialnämnden i {town}"),
    above=("länets kommuner", "kommunerna", "huvudmännen", "kommunerna och regionen", "kommunstyrelserna", "respektive fullmäktige"),
)  # fmt: skip

TALK = forms("""
talk | Bakgrunden är att antalet utskrivningsklara patienter har ökat med {percent} sedan förra mätningen.
talk | Länets kommuner har olika förutsättningar, vilket blev tydligt under workshopen {past}.
talk | Kostnaden beräknas till {sum}, varav regionen bär {share}.
talk | Statsbidraget uppgår till {sum} för hela länet.
talk | Arbetet bedrevs {period} i nära kontakt med verksamheterna.
talk | Lagstiftningsarbetet ({law}) väntas få stor påverkan på huvudmännen.
talk | Pilotkommunen {town} och regionens vårdcentral i norr redovisar goda resultat.
talk | Frågan har varit uppe vid flera tillfällen, senast {past}.
talk | Svarstiden sträcker sig till {future}.
talk | Underlaget finns att hämta på {url}.
talk | En länskonferens äger rum {days} i {town}.
talk | Bilder visas över väntetider, vårdtillfällen och bemanning.
talk | {n} medarbetare har gått utbildningen.
talk | Invånarna ska möta en sammanhållen vård, oavsett vem som är huvudman.
talk | Den nationella handläggningen drar ut på tiden och ett besked kan komma {coming}.
talk | Frågor om sekretess och delad dokumentation återstår att lösa.
talk | Synpunkter på materialet tas emot via {mail}.
talk | Personalförsörjningen är den enskilt största utmaningen framöver.
talk | En första delrapport presenterades {past} och mottogs väl.
talk | Resultaten är i linje med riket i övrigt, men skillnaderna mellan kommunerna är större här.
talk | Primärvårdens uppdrag har behandlats nationellt ({law}).
""")
VIEWS = (
    "Från kommunhåll betonas vikten av att kostnader inte vältras över.",
    "Regionens företrädare ser positivt på den föreslagna inriktningen.",
    "Flera ledamöter efterlyser en tydligare koppling till budgetprocessen.",
    "Det är angeläget att de mindre kommunerna kan delta på lika villkor.",
    "Önskemål framförs om en gemensam lägesbild.",
    "En fråga ställs om hur brukarnas erfarenheter tas till vara. Svaret är att det sker genom intervjuer.",
    "Parterna är överens om att takten är för låg.",
    "Någon undrar om modellen fungerar även i glesbygd.",
    "Gruppen reflekterar över balansen mellan lokal frihet och likvärdighet.",
    "Det råder stor samsyn om problembilden.",
    "Vikten av uthållig finansiering lyfts av flera.",
    "Oro uttrycks för att vårdplatserna inte räcker till.",
    "Tonvikten bör ligga på förebyggande arbete, menar flera ledamöter.",
    "Samtalet kretsar kring vad som kan göras redan nu.",
)

ACTS = forms("""
note | {by} tackar för informationen och noterar den.
note | {by} noterar lägesrapporten.
note | Informationen noteras.
note | {by} tar emot informationen och lägger den till handlingarna.
note | Redovisningen läggs till handlingarna.
note | {by} antecknar redovisningen.
approve | {by} ställer sig bakom {thing}.
approve | {by} ställer sig enhälligt bakom {thing}.
approve | {by} godkänner {thing}.
approve | {by} godkänner {thing} med de ändringar som framkom vid mötet.
approve | {by} fastställer {thing}.
approve | {by} beslutar att ställa sig bakom {thing}.
approve | {by} beslutar i enlighet med beredningsgruppens förslag.
approve | {thing} godkänns.
approve | {by} antar {thing}.
recommend | {by} rekommenderar {to} att ställa sig bakom {thing}.
recommend | {by} rekommenderar {to} att avsätta medel för {about}.
recommend | {by} beslutar att rekommendera {to} att införa {thing} stegvis.
recommend | {by} rekommenderar enhälligt {to} att arbeta vidare utifrån {thing}.
propose | {by} föreslår {to} att fatta likalydande beslut om {thing}.
propose | {by} beslutar att föreslå {to} att inrätta en gemensam funktion för {about}.
refer | {by} beslutar att skicka {thing} på remiss till {to}.
refer | {by} remitterar {thing} till {to}.
refer | {by} återremitterar {thing} till beredningsgruppen.
refer | Ärendet återremitteras för komplettering.
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {by} uppdrar åt {to} att {task}{due}.
assign | {to} får i uppdrag av {by} att {task}{due}.
assign | {by} beslutar att ge {to} i uppdrag att {task}{due}.
amend | {by} kompletterar {thing} med ett stycke om barns rättigheter.
amend | {by} justerar {thing} i enlighet med diskussionen.
reject | {by} avslår begäran om ytterligare medel.
defer | {by} skjuter upp ställningstagandet till dess att finansieringen är klarlagd.
defer | Frågan bordläggs.
elect | {by} utser {who} till {post}.
elect | {by} nominerar {who} till {post}.
elect | {by} väljer {who} till {post}.
other | {by} avslutar uppdraget.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
approve/endorsed | {by} ställer sig för sin del bakom {pact}{term}.
approve/endorsed | {by} ställer sig bakom förslaget till {a_pact}{term}.
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
recommend/recommended | {by} beslutar att rekommendera {to} att anta {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att godkänna {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att förlänga {pact}{until}.
""")
CLAUSES = forms("""
note | att notera informationen
note | att lägga redovisningen till handlingarna
note | att anteckna informationen till protokollet
approve | att ställa sig bakom {thing}
approve | att godkänna {thing}
approve | att fastställa {thing} enligt utsänt förslag
approve | att för sin del godkänna {thing}
recommend | att rekommendera {to} att ställa sig bakom {thing}
recommend | att rekommendera {to} att arbeta efter {thing}
propose | att föreslå {to} att fatta likalydande beslut om {thing}
propose | att föreslå {to} att avsätta medel för {about}
refer | att remittera {thing} till {to}
refer | att återremittera ärendet till beredningsgruppen
assign | att ge {to} i uppdrag att {task}{due}
assign | att uppdra åt {to} att {task}{due}
amend | att komplettera {thing} med en konsekvensanalys
amend | att revidera {thing} efter inkomna synpunkter
reject | att avslå begäran
defer | att bordlägga frågan
elect | att utse {who} till {post}
elect | att nominera {who} till {post}
other | att avsluta uppdraget
approve/endorsed | att ställa sig bakom {pact}{term}
recommend/recommended | att rekommendera {to} att anta {pact}{term}
recommend/recommended | att rekommendera {to} att godkänna {pact}{term}
""")
REPORTS = forms("""
approve | {paper} godkändes av {by} {day}.
refer | {paper} återremitterades av {by} {day}.
approve | {by} beslutade vid sitt möte {day} att anta {paper}.
assign | I beslut {day} gav {by} {to} i uppdrag att {task}.
defer | {by} har {day} beslutat att bordlägga frågan.
approve | {by} ställde sig {day} bakom {paper}.
approve | {by} har {day} godkänt {paper}.
approve | {by} antog {paper} {day}.
approve | Vid sitt möte {day} beslutade {by} att godkänna {paper}.
approve | {by} fastställde {paper} vid sammanträdet {day}.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {by} har tidigare gett {to} i uppdrag att {task}.
recommend | {by} rekommenderade {day} {to} att använda {paper}.
reject | {by} avslog {day} ansökan om medel.
refer | {by} skickade {day} {paper} på remiss.
amend | {by} reviderade {paper} {day}.
defer | {by} bordlade frågan {day}.
elect | {by} utsåg {day} en ny ordförande.
approve | Enligt beslut i {by} {day} inrättas en gemensam funktion.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Ett förslag till {a_pact} har arbetats fram.
pact/proposed | Ett utkast till {a_pact} har varit på remiss.
pact/evaluated | {pact} har utvärderats av en extern konsult.
pact/revised | En revidering av {pact} pågår.
approve/adopted | {owner} antog {day} {pact}.
approve/adopted | {owner} har {day} antagit {pact}.
approve/endorsed | {by} ställde sig {day} bakom {pact}.
recommend/recommended | {by} rekommenderade {day} {to} att anta {pact}.
amend/extended | {owner} förlängde {day} {pact}{until}.
""")
ANSWERS = forms("""
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} beslutade {day} att anta {pact}.
""")
TASKS = forms("""
task | {early} ska {to} återkomma med {what}.
task | {early} lämnar {to} {what}.
task | {to} sammanställer inkomna synpunkter{due}.
task | {to} sammankallar en mindre grupp{due}.
task | {to} kontaktar SKR för ett klargörande{due}.
task | {to} gör en kortfattad lägesbild{due}.
task | {to} återkommer med {what}{due}.
task | {to} bereder frågan vidare{due}.
task | {to} tar med sig frågan i det fortsatta arbetet{due}.
task | {to} skickar ut {what}{due}.
task | {to} kallar till ett extra möte om {about}.
task | {to} arbetar fram {what}{due}.
task | {to} ser över formerna för {about}{due}.
task | En redovisning ska lämnas till {own}{due}.
task | Uppdraget ska återrapporteras till {own}{due}.
""")
SMALL = (
    "Mötesformer",
    "Konferens om jämlik hälsa",
    "Fråga från en ledamot",
    "Medieuppmärksamhet",
    "Studiebesök",
    "Nya ledamöter",
    "Återkoppling från nationella nätverket",
)
"""Headings of small questions with letters."""
SUBJECTS = subjects("""
paper | Inriktning för nära vård | inriktningen | den nära vården
paper | Gemensamt svar på remissen om hälsodata | det gemensamma svaret | hälsodata
paper | Fördelning av stimulansmedel | fördelningen | stimulansmedlen
paper | Målbild för ungas psykiska hälsa | målbilden | ungas psykiska hälsa
paper | Samverkansstruktur – översyn | den nya samverkansstrukturen | samverkansstrukturen
paper | Modell för kostnadsdelning av hjälpmedel | modellen | hjälpmedelskostnaderna
paper | Regional systemanalys, samrådsversion | samrådsversionen | systemanalysen
paper | Kommunikationsplattform | kommunikationsplattformen | kommunikationen
topic | Läget i vården | lägesrapporten | vårdläget
topic | Beredskap och civilt försvar | informationen | beredskapen
topic | Kollektivtrafikens ekonomi | redovisningen | kollektivtrafiken
topic | Väntetider inom barn- och ungdomspsykiatrin | redovisningen | väntetiderna
topic | Kompetensförsörjning i länet | informationen | kompetensförsörjningen
topic | Ny socialtjänstlag – vad händer? | informationen | den nya lagen
topic | Återkoppling från chefsgruppen | återkopplingen | chefsgruppens frågor
topic | Ungdomsmottagningarnas framtid | dialogen | ungdomsmottagningarna
topic | Folkhälsorapporten | rapporten | folkhälsan
pact | Överenskommelse om vård i hemmet | överenskommelsen om vård i hemmet | överenskommelse om vård i hemmet
pact | Avtal om gemensam läkarmedverkan | avtalet om gemensam läkarmedverkan | avtal om gemensam läkarmedverkan
pact | Riktlinje för samordnad individuell plan | riktlinjen för samordnad individuell plan | riktlinje för samordnad individuell plan
pact | Handlingsplan mot våld i nära relationer | handlingsplanen mot våld i nära relationer | handlingsplan mot våld i nära relationer
pact | Färdplan för digital omställning | färdplanen för digital omställning | färdplan för digital omställning
pact | Överenskommelse om missbruksvård | överenskommelsen om missbruksvård | överenskommelse om missbruksvård
post | Representant i det nationella rådet | representant i det nationella rådet | representationen
post | Ny vice ordförande i beredningsgruppen | vice ordförande i beredningsgruppen | valet
put | Förfrågan om medfinansiering av forskningscentrum | förfrågan | forskningscentrumet
put | Gemensamt kansli | frågan | kansliet
""")
