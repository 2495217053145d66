"""The steering group of a project or a service that several organisations share: state, risks, decisions, commissions."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Styrgruppen för gemensam IT-drift", "styrgruppen", "Gemensam IT-drift"),
    ("Styrgrupp Ny upphandlingsfunktion", "styrgruppen", "Ny upphandlingsfunktion"),
    ("Styrgruppen för e-arkiv", "styrgruppen", "E-arkiv i samverkan"),
    ("Projektstyrgrupp Hälsodata", "styrgruppen", "Hälsodata"),
    ("Styrgruppen för samordnad varudistribution", "styrgruppen", "Samordnad varudistribution"),
    ("Styrgrupp Verksamhetssystem socialtjänst", "styrgruppen", "Verksamhetssystem socialtjänst"),
    ("Programstyrgruppen Digital arbetsplats", "programstyrgruppen", "Digital arbetsplats"),
    ("Styrgruppen för gemensamt kontaktcenter", "styrgruppen", "Gemensamt kontaktcenter"),
)
JOBS = (
    "IT-chef",
    "ekonomichef",
    "digitaliseringschef",
    "kommundirektör",
    "inköpschef",
    "upphandlingschef",
    "säkerhetschef",
    "verksamhetschef",
    "kanslichef",
    "HR-chef",
    "stadsjurist",
    "förvaltningschef",
)
LEADERS = ("projektledare", "delprojektledare", "lösningsarkitekt", "förändringsledare", "informationssäkerhetssamordnare", "objektägare")
KEEPERS = ("projektadministratör", "projektkoordinator", "projektassistent", "verksamhetsutvecklare")
VISITORS = (
    ("konsultchef", "Vikmo Data"),
    ("säljansvarig", "Nordbit"),
    ("jurist", "Adda"),
    ("testledare", "Vikmo Data"),
    ("revisor", "Granskarna"),
    ("strateg", "Inera"),
)
PARTS = ("Teknik", "Avtal och juridik", "Utbildning", "Informationssäkerhet", "Migrering", "Kommunikation", "Integrationer", "Test", "Organisation", "Ekonomi")
COLOURS = (("Grön", "Gul", "Röd"), ("Enligt plan", "Viss avvikelse", "Stor avvikelse"), ("G", "Y", "R"), ("1", "2", "3"))
REMARKS = (
    "Löper på utan avvikelser.", "Något försenat, går att hämta in.", "Resursbrist hos två kommuner.", "Leverantören har inte svarat.", "Underlag saknas.", "Bemannat och igång.", "Väntar på klartecken från juristerna.", "Kvaliteten i data är låg.",
    "Testmiljön är ostadig.", "Utbildningsmaterialet är framme.", "Fler användare än beräknat.", "Beroende av nytt nät.",
)  # fmt: skip
RISKS = (
    "Nyckelpersoner slutar", "Leverantören klarar inte tidplanen", "Kommunerna prioriterar olika", "Bristande datakvalitet", "Överprövning av upphandlingen", "Ökade licenskostnader", "Låg användning hos verksamheterna", "Otydligt personuppgiftsansvar",
    "Utdragna säkerhetsgranskningar", "Otillräcklig förankring",
)  # fmt: skip
STONES = (
    "Kravspecifikation klar",
    "Avtal tecknat",
    "Testmiljö i drift",
    "Pilot startar",
    "Första kommunen i drift",
    "Alla kommuner anslutna",
    "Överlämning till förvaltning",
    "Säkerhetsgranskning genomförd",
)
POSTS = ("Konsulter", "Licenser", "Egen tid", "Utbildning", "Drift", "Oförutsett")

NAMES = Names(
    others=("projektägaren", "kommunstyrelsen i {town}", "direktörsgruppen", "IT-rådet", "regionstyrelsen", "förvaltningsgruppen", "arkivmyndigheten i {town}", "kommunchefsgruppen", "Integritetsskyddsmyndigheten"),
    staff=("projektledaren", "projektgruppen", "arkitektgruppen", "juristgruppen", "leverantören", "kommunerna", "förvaltningsledaren", "delprojektledarna"),
    orders=(
        "räkna om kalkylen för {about}", "ta fram två alternativ för {about}", "genomföra en informationsklassning av {about}", "förhandla med leverantören om {about}", "säkra bemanningen för {about}", "beskriva en reservplan för {about}", "testa {about} i skarp miljö",
        "kvalitetssäkra {about} med arkivarierna",
    ),
    papers=("projektdirektivet", "projektbudgeten", "kravspecifikationen", "förvaltningsmodellen", "införandeordningen", "kostnadsmodellen", "testrapporten"),
    whats=("en uppdaterad tidplan", "en kostnadsjämförelse", "riskanalysen", "ett beslutsunderlag", "utkastet till nyhetsbrev", "en lista över kontaktpersoner", "statusrapporten"),
    owners=("kommunfullmäktige i {town}", "kommunstyrelsen i {town}", "regionstyrelsen"),
    above=("projektägaren", "kommunerna", "kommunchefsgruppen", "de deltagande organisationerna", "kommunstyrelserna"),
)  # fmt: skip

TALK = forms("""
talk | Projektledaren går igenom läget utifrån statusrapporten.
talk | Leverans 2 togs i drift {past} utan större störningar.
talk | Upparbetad kostnad är {sum}, vilket motsvarar {share} av budgeten.
talk | Pilottestet pågick {period} med {n} användare.
talk | {town} har ännu inte tillsatt någon lokal projektledare.
talk | Avbrottet {past} berodde på ett fel i brandväggen.
talk | Nästa leverans är planerad till {future}.
talk | Anbudstiden går ut {future}.
talk | Licenskostnaden ökar med {percent}.
talk | Supportkön har minskat till {n} ärenden.
talk | Utbildningstillfällen ges {days}.
talk | Kraven följer av {law}.
talk | Dokumentationen ligger på {url}.
talk | Felanmälan görs till {mail}.
talk | Datamigreringen är den största osäkerheten just nu.
talk | Kommunerna har kommit olika långt.
talk | Styrkan i lösningen är att den går att bygga ut stegvis.
talk | Informationsklassningen visar att det krävs stark autentisering.
talk | Användarna är överlag nöjda, enligt mätningen {past}.
talk | Driftsättningen blev {n} timmar längre än beräknat.
talk | Beroendet till regionens plattform gör tidplanen osäker.
talk | Frågan har stämts av med arkiv och juridik.
""")
ACTS = forms("""
note | {by} noterar statusrapporten.
note | {by} tar del av informationen och noterar den.
note | Informationen noteras.
note | {by} lägger rapporten till handlingarna.
approve | {by} godkänner {thing}.
approve | {by} godkänner {thing} med gjorda tillägg.
approve | {by} fastställer {thing}.
approve | {by} beslutar att godkänna {thing}.
approve | {by} beslutar enligt projektledarens förslag.
approve | {by} ställer sig bakom {thing}.
approve | {by} antar {thing} som underlag för fortsatt arbete.
approve | {thing} godkänns.
recommend | {by} rekommenderar {to} att följa {thing}.
propose | {by} föreslår {to} att skjuta till medel för {about}.
propose | {by} beslutar att föreslå {to} att godkänna {thing}.
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {to} får i uppdrag att {task}{due}.
assign | {by} uppdrar åt {to} att {task}{due}.
assign | {by} beslutar att ge {to} i uppdrag att {task}{due}.
amend | {by} reviderar {thing} med hänsyn till förseningen.
amend | {by} kompletterar {thing} med en reservplan.
reject | {by} avslår ändringsbegäran.
reject | {by} beslutar att avslå begäran om tilläggsbeställning.
defer | {by} pausar arbetet i väntan på besked.
defer | {by} skjuter upp starten av nästa etapp.
defer | Frågan bordläggs.
refer | Frågan tas upp på nästa möte.
refer | {by} återremitterar underlaget till projektgruppen.
elect | {by} utser {who} till {post}.
elect | {who} utses till {post}.
other | {by} avslutar delprojektet.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
approve/endorsed | {by} ställer sig bakom utkastet till {a_pact}.
recommend/recommended | {by} rekommenderar {to} att teckna {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att godkänna {pact}{term}.
recommend/recommended | {by} beslutar att rekommendera {to} att anta {pact}{term}.
""")
CLAUSES = forms("""
note | att notera statusrapporten
note | att lägga rapporten till handlingarna
approve | att godkänna {thing}
approve | att fastställa {thing}
approve | att godkänna {thing} enligt projektledarens förslag
recommend | att rekommendera {to} att följa {thing}
propose | att föreslå {to} att skjuta till medel för {about}
assign | att ge {to} i uppdrag att {task}{due}
assign | att uppdra åt {to} att {task}{due}
amend | att revidera {thing}
reject | att avslå ändringsbegäran
defer | att skjuta upp starten av nästa etapp
refer | att återremittera underlaget
elect | att utse {who} till {post}
other | att avsluta delprojektet
approve/endorsed | att ställa sig bakom {pact}{term}
recommend/recommended | att rekommendera {to} att teckna {pact}{term}
recommend/recommended | att rekommendera {to} att godkänna {pact}{term}
""")
REPORTS = forms("""
approve | {paper} godkändes av {by} {day}.
refer | {paper} återremitterades av {by} {day}.
approve | {by} beslutade vid sitt möte {day} att anta {paper}.
assign | I beslut {day} gav {by} {to} i uppdrag att {task}.
defer | {by} har {day} beslutat att bordlägga frågan.
approve | {by} godkände {paper} {day}.
approve | {by} fastställde {day} {paper}.
approve | {by} beslutade {day} att godkänna {paper}.
assign | {by} gav {day} {to} i uppdrag att {task}.
reject | {by} avslog {day} begäran om utökad budget.
defer | {by} pausade anslutningen {day}.
amend | {by} reviderade {paper} {day}.
elect | {by} utsåg {day} en ny projektägare.
refer | {by} återremitterade {paper} {day}.
recommend | {by} rekommenderade {day} {to} att använda {paper}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Ett utkast till {a_pact} är framtaget.
pact/proposed | Juristerna har skrivit ett förslag till {a_pact}.
pact/evaluated | {pact} har utvärderats.
pact/revised | {pact} behöver revideras och arbetet med det har börjat.
approve/adopted | {owner} godkände {pact} {day}.
approve/adopted | {owner} beslutade {day} att anta {pact}.
approve/endorsed | {by} ställde sig bakom {pact} {day}.
amend/extended | {owner} förlängde {day} {pact}{until}.
""")
TASKS = forms("""
task | {early} levererar {to} {what}.
task | {early} ska {to} ha gått igenom {about} med leverantören.
task | {to} lägger in {what} på projektytan{due}.
task | {to} klargör vem som äger {about}{due}.
task | {to} rapporterar läget vid nästa möte.
task | {to} kontrollerar kostnaden för {about}{due}.
task | {to} återkommer med {what}{due}.
task | {to} tar fram {what}{due}.
task | {to} stämmer av {about} med leverantören{due}.
task | {to} går igenom {what}{due}.
task | {to} redovisar {what} för {own}{due}.
task | {to} bokar en genomgång{due}.
task | {to} följer upp avvikelserna{due}.
task | {to} säkerställer att testmiljön är tillgänglig{due}.
task | En slutrapport ska lämnas till {own}{due}.
""")
LOGGED = (
    ("approve", "{o} godkände projektdirektivet."),
    ("approve", "{o} godkände kravspecifikationen."),
    ("approve", "{o} fastställde budgeten."),
    ("approve", "{o} beslutade att godkänna val av driftform."),
    ("reject", "{o} avslog ändringsbegäran om fler moduler."),
    ("defer", "{o} sköt upp pilotstarten."),
    ("amend", "{o} reviderade kostnadskalkylen."),
    ("approve", "{o} antog förvaltningsmodellen."),
    ("elect", "{o} utsåg en ny delprojektledare."),
)
"""Decisions of earlier meetings, as a log has them."""
CHORES = (
    "Uppdatera riskregistret", "Ta fram förslag till bemanning", "Skicka kallelse till workshop", "Säkra testdata", "Beställa brandväggsöppning", "Boka möte med leverantören", "Göra konsekvensbedömning", "Rapportera upparbetad tid", "Ta fram rutin för support",
    "Stämma av gallring med arkivarien", "Lämna kostnadsprognos", "Kontrollera licensantal", "Informera kontaktpersonerna", "Skriva underlag till kommunchefsgruppen", "Inventera integrationer", "Prova återläsning av säkerhetskopia", "Ta fram exempel på lokala instruktioner",
    "Utse lokal utbildare",
)  # fmt: skip
SUBJECTS = subjects("""
paper | Etappindelning | etappindelningen | etapp två
paper | Budget och finansiering | budgeten | finansieringen
paper | Införandeordning | införandeordningen | införandet
paper | Val av leverantör | tilldelningsunderlaget | leverantören
paper | Kommunikationsupplägg | kommunikationsupplägget | kommunikationen
paper | Ändringsbegäran | ändringsbegäran | ändringen
paper | Förvaltningsorganisation | förvaltningsorganisationen | förvaltningen av tjänsten
paper | Kostnadsfördelning | fördelningsmodellen | kostnaderna
paper | Acceptanskriterier | acceptanskriterierna | godkännandet
topic | Informationssäkerhet | genomgången | säkerheten
topic | Driftstörningar | rapporten | störningarna
topic | Upphandlingsläget | lägesrapporten | upphandlingen
topic | Lokala projekt i kommunerna | lägesrapporten | de lokala projekten
topic | Utbildning av användare | informationen | utbildningen
topic | Dataskydd | informationen | personuppgifterna
topic | Lärdomar från piloten | presentationen | piloten
topic | Migrering av gamla ärenden | lägesrapporten | migreringen
pact | Samverkansavtal om gemensam drift | samverkansavtalet om gemensam drift | samverkansavtal om gemensam drift
pact | Personuppgiftsbiträdesavtal | personuppgiftsbiträdesavtalet | personuppgiftsbiträdesavtal
pact | Överenskommelse om kostnadsfördelning | överenskommelsen om kostnadsfördelning | överenskommelse om kostnadsfördelning
pact | Riktlinje för behörigheter | riktlinjen för behörigheter | riktlinje för behörigheter
pact | Ramavtal om konsultstöd | ramavtalet om konsultstöd | ramavtal om konsultstöd
post | Ny delprojektledare | delprojektledare för test | testet
put | Begäran om anslutning från fler kommuner | begäran | anslutningen
put | Egen app | frågan | appen
""")
