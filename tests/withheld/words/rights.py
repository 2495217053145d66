"""A council where the municipality meets those who speak for older and disabled people."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Tillgänglighetsrådet", "Rådet"),
    ("Kommunala rådet för funktionshinderfrågor", "Rådet"),
    ("Rådet för äldre och personer med funktionsnedsättning", "Rådet"),
    ("Funktionsrättsrådet", "Funktionsrättsrådet"),
    ("Kommunala pensionärsrådet", "KPR"),
    ("Senior- och tillgänglighetsrådet", "Rådet"),
)
ORGANISATIONS = (
    "Hörselfrämjarna", "Synföreningen", "Reumatikerna", "Funktionsrätt {t}", "Seniorgillet", "Pensionärsringen {t}", "Afasigruppen", "Neuroföreningen", "Anhörigforum", "Demensvännerna",
    "FUB {t}", "Strokeföreningen", "PRO {t}", "SPF Seniorerna {t}", "Astma- och allergiföreningen", "Rörelsehindrades förening", "NSPH",
)  # fmt: skip
BOARDS = ("Kommunstyrelsen", "Socialnämnden", "Tekniska nämnden", "Kultur- och fritidsnämnden", "Samhällsbyggnadsnämnden", "Omvårdnadsnämnden")
OFFICERS = (
    "socialchef",
    "gatuchef",
    "utvecklingsledare",
    "tillgänglighetsstrateg",
    "verksamhetschef äldreomsorg",
    "fastighetschef",
    "enhetschef hemtjänst",
    "anhörigsamordnare",
)
KEEPERS = ("rådssekreterare", "administratör", "utredare", "sekreterare", "nämndsekreterare")
VISITORS = (
    ("trafikplanerare", "Länstrafiken"), ("projektledare", "Byggnadsfirman Vikmo"), ("säkerhetssamordnare", "Räddningstjänsten"), ("jurist", "Konsumentbyrån"), ("kommunpolis", "Polisen"), ("verksamhetschef", "Vårdcentralen Lärkan"),
)  # fmt: skip

NAMES = Names(
    others=("Socialnämnden", "Tekniska nämnden", "Kommunfullmäktige", "Kommunstyrelsen", "Länstrafiken", "Regeringen", "Omvårdnadsnämnden", "Rådets presidium", "Samhällsbyggnadsnämnden", "Regionfullmäktige"),
    staff=("socialchefen", "gatuchefen", "rådets sekreterare", "tillgänglighetsstrategen", "fastighetschefen", "presidiet", "arbetsgruppen", "omsorgsförvaltningen"),
    orders=(
        "gå igenom {about} på plats tillsammans med föreningarna", "redovisa kostnaderna för {about}", "ta fram lättläst information om {about}", "undersöka hur andra kommuner har löst {about}",
        "kontakta fastighetsägaren om {about}", "ordna en temakväll om {about}", "sammanställa föreningarnas svar om {about}", "begära in statistik om {about}", "skriva till ansvarig nämnd om {about}",
    ),
    papers=("tillgänglighetsplanen", "reglerna för ledsagning", "måltidspolicyn", "rådets reglemente", "taxan för trygghetslarm", "handikappolitiska programmet", "parkeringsreglerna"),
    whats=("en lista över trasiga bänkar", "svaren på frågorna", "den nya broschyren", "ett förslag till datum", "protokollsutdraget", "ritningarna", "uppgifter om kötider", "underlaget i större stil"),
    owners=("Socialnämnden", "Kommunfullmäktige", "Omvårdnadsnämnden", "Kommunstyrelsen"),
    above=("socialnämnden", "kommunstyrelsen", "tekniska nämnden", "omvårdnadsnämnden", "samhällsbyggnadsnämnden"),
)  # fmt: skip

TALK = forms("""
talk | Föreningarna har fått underlaget i förväg och har haft tid att läsa det.
talk | Bygget har kostat {sum} hittills.
talk | Ombyggnaden pågick {period}.
talk | {share} av de boende svarade på enkäten.
talk | Entrén vid {town} station är ännu inte färdig.
talk | En informationsträff är planerad till {future}.
talk | Bild- och punktskriftsskyltar saknas på flera håll.
talk | Enkäten var öppen {period} och besvarades av {n} personer.
talk | Den nya lagstiftningen beskrivs i {law}.
talk | Mer finns att läsa på {url}.
talk | Synpunkter kan lämnas till {mail} till och med {future}.
talk | Seniormässan hålls {days} i {town}.
talk | Antalet ansökningar har ökat med {percent}.
talk | Snöröjningen fungerade bättre i vintras än tidigare, men skillnaderna mellan stadsdelarna är stora.
talk | Väntetiden är i genomsnitt {n} dagar.
talk | Arbetet inleddes {past}.
talk | Kostnaderna betalas inom ram.
talk | Upphandlingen blir klar {coming}.
talk | Färdtjänstresorna blev {n} färre än under samma tid i fjol.
talk | Frågan väcktes av Synföreningen vid en träff {past}.
""")
VIEWS = (
    "Det är långt mellan sittbänkarna.",
    "Många har inte tillgång till e-legitimation.",
    "Kontrasten mellan golv och väggar är för svag.",
    "Hörslinga saknas i flera lokaler.",
    "Personalens bemötande får beröm.",
    "Telefontiderna är för korta.",
    "Oro för att träffpunkterna stängs under semestrarna.",
    "Anhöriga glöms lätt bort.",
    "Cyklar på trottoarerna är ett stort problem.",
    "Skyltningen behöver bli tydligare.",
    "Det är bra att föreningarna tillfrågas tidigt.",
    "Språket i broschyren är krångligt.",
)

ACTS = forms("""
note | {by} noterar informationen.
note | {by} tackar för informationen och lägger den till handlingarna.
note | Informationen noteras.
note | {by} antecknar informationen till protokollet.
note | Redovisningen läggs till handlingarna.
approve | {by} godkänner {thing}.
approve | {by} fastställer {thing}.
approve | {by} ställer sig bakom {thing}.
approve | {by} ställer sig enhälligt bakom {thing}.
approve | {by} beslutar att godkänna {thing}.
approve | {thing} godkänns.
amend | {by} kompletterar {thing} med föreningarnas synpunkter.
amend | {by} reviderar {thing} enligt dagens genomgång.
reject | {by} avslår förslaget.
reject | {by} beslutar att avslå {thing}.
propose | {by} föreslår {to} att anta {thing}.
propose | {by} föreslår {to} att avsätta medel för {about}.
propose | {by} beslutar att föreslå {to} att se över {about}.
recommend | {by} rekommenderar {to} att godkänna {thing}.
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {by} uppdrar åt {to} att {task}{due}.
assign | {to} får i uppdrag att {task}{due}.
assign | {by} beslutar att ge {to} i uppdrag att {task}{due}.
elect | {by} utser {who} till {post}.
elect | {who} väljs till {post}.
elect | Till {post} väljs {who}.
defer | {by} bordlägger frågan.
defer | {by} beslutar att skjuta upp frågan.
refer | Frågan tas upp på kommande möte.
refer | Frågan återremitteras.
other | Arbetsgruppen upplöses.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
approve/endorsed | {by} beslutar att ställa sig bakom {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
""")
REPORTS = forms("""
approve | {by} antog {paper} {day}.
approve | {by} godkände {day} {paper}.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {own} gav {day} {to} i uppdrag att {task}.
reject | {by} avslog {day} rådets begäran.
defer | {by} bordlade ärendet {day}.
amend | {by} reviderade {paper} {day}.
approve | {by} beslutade {day} att fastställa {paper}.
elect | {by} utsåg {day} en ny ledamot i rådet.
refer | {by} återremitterade ärendet {day}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Ett utkast till {a_pact} har tagits fram.
pact/proposed | Ett förslag till {a_pact} presenterades.
pact/evaluated | {pact} utvärderas av högskolan.
pact/revised | {pact} ska revideras.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} beslutade {day} att anta {pact}.
amend/extended | {owner} förlängde {pact} {day}.
""")
TASKS = forms("""
task | {to} tar med sig frågan.
task | {to} återkommer med svar{due}.
task | {to} skickar ut {what}{due}.
task | {to} kontaktar ansvarig tjänsteperson{due}.
task | {to} bjuder in entreprenören till ett möte{due}.
task | {to} ser över skyltningen{due}.
task | {to} lämnar {what} till föreningarna{due}.
task | {to} tar fram {what}{due}.
task | {to} undersöker saken{due}.
""")
LEFT = (
    ("Hörslingan i kulturhuset", ("{w} återkommer med besked{d}.", "{w} kontrollerar anläggningen{d}.")),
    ("Snöröjning vid busshållplatserna", ("{w} går igenom rutinen med entreprenören{d}.", "{w} redovisar resultatet{d}.")),
    ("Toaletten i parken", ("{w} undersöker om den kan öppnas tidigare{d}.", "{w} tar in en offert{d}.")),
    ("Trygghetslarm", ("{w} skickar ut statistiken{d}.", "{w} bjuder in leverantören{d}.")),
    ("Övergångsstället vid skolan", ("{w} tar kontakt med trafikverket{d}.", "{w} begär en trafikmätning{d}.")),
    ("Dörröppnaren i simhallen", ("{w} felanmäler dörren{d}.", "{w} beställer en ny{d}.")),
)
"""Questions from last time with what someone does about them; ``d`` is a day that is set, or nothing."""
SETTLED = ("Åtgärdat.", "Klart.", "Felet är avhjälpt.", "Frågan är besvarad.")
WISHES = (
    "Fler bänkar längs gångstråket vid ån",
    "Ledstång vid trappan till biblioteket",
    "Gratis buss för alla över 75 år",
    "En tillgänglig badplats",
    "Längre tid för grön gubbe vid torget",
    "Anhörigstöd även på helger",
    "Taktila plattor vid resecentrum",
    "En fast mötesplats för seniorer",
)
CLAUSES = forms("""
propose | att {about} prioriteras i kommande budget
propose | att avsätta {sum} för {about}
propose | att en tillgänglighetsinventering genomförs
propose | att rådet ges tillfälle att yttra sig före beslut
propose | att återinföra den tidigare avgiften
propose | att informationen även ges på papper
""")
SUBJECTS = subjects("""
paper | Verksamhetsplan för rådet | verksamhetsplanen | verksamheten
paper | Remissvar om bostadsanpassning | remissvaret | bostadsanpassningen
paper | Nytt reglemente | reglementet | rådets arbete
paper | Skrivelse om färdtjänsten | skrivelsen | färdtjänsten
paper | Svar på enkät från länsstyrelsen | enkätsvaret | tillgängligheten
paper | Program för tillgänglighetsdagen | programmet | tillgänglighetsdagen
topic | Hemtjänsten i siffror | redovisningen | hemtjänsten
topic | Ombyggnad av torget | presentationen | torget
topic | Säsongens verksamhet | informationen | sommarverksamheten
topic | Bostäder för äldre | genomgången | bostäderna
topic | Kollektivtrafik och färdtjänst | informationen | resorna
topic | Digitalt utanförskap | föredragningen | det digitala utanförskapet
topic | Matlådor och måltider | presentationen | måltiderna
topic | Budgetläget | informationen | budgetläget
topic | Tillgänglighet i offentliga lokaler | lägesrapporten | lokalerna
topic | Brandsäkerhet i hemmet | föredragningen | brandsäkerheten
topic | Fritidsaktiviteter | informationen | fritidsaktiviteterna
pact | Handlingsplan för tillgänglighet | handlingsplanen för tillgänglighet | handlingsplan för tillgänglighet
pact | Riktlinje för parkeringstillstånd | riktlinjen för parkeringstillstånd | riktlinje för parkeringstillstånd
pact | Överenskommelse med föreningarna | överenskommelsen med föreningarna | överenskommelse med föreningarna
pact | Riktlinjer för hemsändning av varor | riktlinjerna för hemsändning av varor | riktlinjer för hemsändning av varor
post | Val till arbetsgrupp | representant i arbetsgruppen för trafik | valet
post | Ny representant i brukarforum | representant i brukarforum | representationen
put | Förslag om seniorkort | förslaget | seniorkortet
put | Ansökan om plats i rådet | ansökan | platsen i rådet
""")
