"""The political board of a hospital area: access to care, money, staff, wards and patients' complaints."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Närsjukvårdsnämnden Öster", "Närsjukvårdsnämnden"),
    ("Sjukhusnämnden för Södra länsdelen", "Sjukhusnämnden"),
    ("Nämnden för Brännfors sjukhusområde", "Nämnden"),
    ("Driftnämnden för närsjukvård", "Driftnämnden"),
    ("Områdesnämnden Norr", "Områdesnämnden"),
    ("Utskottet för specialistvård", "Utskottet"),
    ("Hälso- och sjukvårdens programberedning", "Programberedningen"),
)
TITLES = (
    "sjukhuschef",
    "ekonomichef",
    "HR-chef",
    "chefläkare",
    "verksamhetschef akutkliniken",
    "verksamhetschef medicin",
    "vårdutvecklare",
    "kommunikatör",
    "controller",
    "patientsäkerhetssamordnare",
    "områdesdirektör",
)
KEEPERS = ("nämndsekreterare", "sekreterare", "administratör", "utredare")

NAMES = Names(
    others=("Regionstyrelsen", "Hälso- och sjukvårdsnämnden", "Patientnämnden", "Regionfullmäktige", "Programrådet för psykiatri", "Arbetsutskottet", "Läkemedelskommittén"),
    staff=("sjukhuschefen", "områdesdirektören", "ekonomichefen", "chefläkaren", "förvaltningen", "presidiet", "HR-chefen"),
    orders=(
        "ta fram en handlingsplan för {about}", "se över bemanningen inom {about}", "redovisa väntetiderna för {about}", "kostnadsberäkna {about}", "pröva andra lösningar för {about}", "komma tillbaka med förslag som rör {about}",
        "inleda dialog med de fackliga organisationerna om {about}", "göra en fördjupad analys av {about}", "ställa samman de åtgärder som planeras för {about}",
    ),
    papers=("delårsrapporten", "investeringsramen", "patientsäkerhetsberättelsen", "vårdplatsplanen", "budgetdirektiven", "lokalprogrammet", "semesterplanen"),
    whats=("en avstämning av vårdplatserna", "statistik över väntetiderna", "en jämförelse med andra sjukhus", "en uppdaterad prognos", "svaren från enkäten", "ett jämställdhetsperspektiv på siffrorna"),
    owners=("Regionfullmäktige", "Regionstyrelsen", "Hälso- och sjukvårdsnämnden"),
    above=("regionstyrelsen", "regionfullmäktige", "hälso- och sjukvårdsnämnden"),
)  # fmt: skip

TALK = forms("""
talk | Akutmottagningen hade {n} besök under den värsta veckan.
talk | Antalet vårdplatser som hölls stängda {period} var {n}.
talk | Väntetiden till första besök har kortats för {share} av patienterna.
talk | Prognosen för helåret pekar mot ett underskott på {sum}.
talk | Kostnaden för hyrpersonal uppgick till {sum}.
talk | Föräldrar till inlagda barn har hört av sig med synpunkter på matsalen.
talk | Ombyggnaden av entrén väntas stå klar {coming}.
talk | Frågor ställdes om hur ambulansernas körtider påverkas.
talk | Patientnämnden tog emot {n} synpunkter som rör området.
talk | Enligt {law} ska patienten få en fast vårdkontakt.
talk | Diskussionen rörde framför allt tillgången till förlossningsvård under semestern.
talk | Sjukfrånvaron är högst bland undersköterskorna, {percent}.
talk | Underlaget skickades ut {past}.
talk | Arbetsmiljöverket gjorde ett besök på kliniken {past}.
talk | Bildspelet finns på {url}.
talk | Synpunkter kan lämnas till {mail}.
talk | Driftstoppet {period} fick inga följder för patienterna.
talk | Den nya operationssalen har använts sedan {past}.
talk | Produktionen mätt i antal operationer är {percent} lägre än vad som planerats.
talk | Ledamöterna efterfrågade en tydligare redovisning av orsakerna.
talk | Rekryteringen av specialistläkare går trögt, i synnerhet inom röntgen.
talk | Ett studiebesök på dialysen är tänkt att göras {coming}.
talk | Erfarenheterna från semesterperioden har sammanfattats av vårdenhetscheferna.
talk | Kirurgen i {town} har fått tre nya sängplatser.
talk | Ledamöterna fick tillfälle att ställa frågor.
talk | Det ekonomiska läget är ansträngt men under kontroll.
talk | Skyddsronden {past} visade på brister i ventilationen.
talk | Bemanningsföretagen tar bra betalt.
talk | {share} av tjänsterna är tillsatta.
""")
ACTS = forms("""
note | {by} lägger informationen till handlingarna.
note | {by} antecknar redovisningen till protokollet.
note | {by} har tagit del av {thing} och lägger den till handlingarna.
note | Redovisningen läggs till handlingarna.
note | Informationen antecknas.
approve | {by} godkänner {thing}.
approve | {by} fastställer {thing} i enlighet med förvaltningens förslag.
approve | {by} beslutar i enlighet med presidiets förslag att godkänna {thing}.
approve | {by} antar {thing}.
approve | {by} ställer sig bakom {thing}.
approve | {thing} godkänns att gälla tills vidare.
approve | {by} bifaller {thing}.
amend | {by} justerar {thing} enligt bilaga.
amend | {by} reviderar {thing} så att kostnaderna redovisas för sig.
reject | {by} avslår framställan.
reject | {by} beslutar att avslå begäran.
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {by} uppdrar till {to} att {task}{due}.
assign | {to} får i uppdrag att {task}{due}.
assign | {to} ges i uppdrag att {task}{due}.
assign | {by} lämnar {to} i uppdrag att {task}{due}.
propose | {by} föreslår {to} besluta att avsätta medel för {about}.
elect | {by} utser {who} till {post}.
elect | {by} väljer {who} till {post}.
elect | Till {post} utses {who}.
defer | {by} bordlägger ärendet.
defer | Ärendet bordläggs till sammanträdet {future}.
refer | {by} återremitterar ärendet till förvaltningen.
refer | Ärendet återremitteras för att belysa följderna för patienterna.
other | {by} förklarar uppdraget slutfört.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
approve/endorsed | {by} ställer sig bakom förslaget till {a_pact}.
recommend/recommended | {by} rekommenderar {to} att godkänna {pact}{term}.
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
reject | Framställan avslås.
defer | {by} beslutar att bordlägga ärendet till nästa sammanträde.
refer | {by} beslutar att återremittera ärendet för att kostnaderna ska redovisas.
other | Paragrafen förklaras omedelbart justerad.
""")
CLAUSES = forms("""
note | att lägga {thing} till handlingarna
note | att anteckna informationen till protokollet
note | att notera {thing}
approve | att godkänna {thing}
approve | att fastställa {thing}
approve | att anta {thing}
approve | att ställa sig bakom {thing}
amend | att justera {thing} enligt bilaga
reject | att avslå framställan
assign | att ge {to} i uppdrag att {task}{due}
assign | att uppdra till {to} att {task}{due}
assign | att uppdra åt {to} att {task}{due}
propose | att föreslå {to} att avsätta medel för {about}
elect | att utse {who} till {post}
elect | att välja {who} till {post}
defer | att bordlägga ärendet
refer | att återremittera ärendet
other | att förklara uppdraget slutfört
approve/endorsed | att ställa sig bakom {pact}{term}
recommend/recommended | att rekommendera {to} att godkänna {pact}{term}
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
other | att paragrafen förklaras omedelbart justerad
""")
REPORTS = forms("""
approve | {by} godkände {paper} {day}.
approve | {by} fastställde {paper} {day}.
approve | {by} beslutade {day} att ställa sig bakom {paper}.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {by} uppdrog {day} åt {to} att {task}.
reject | {by} avslog {day} en liknande begäran.
refer | {by} återremitterade {day} ärendet.
defer | {by} bordlade {day} ärendet.
amend | {by} reviderade {paper} {day}.
approve | {by} antog {paper} {day}.
approve | {day} antog {by} {paper}.
assign | {day} fick {to} i uppdrag av {by} att {task}.
approve | {by} har genom beslut {day} godkänt {paper}.
reject | {by} har {day} avslagit en liknande begäran.
elect | {by} har {day} utsett en ny kontaktperson.
other | {by} behandlade ärendet {day}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} har gällt sedan{started}.
pact/proposed | Ett utkast till {a_pact} har arbetats fram.
pact/proposed | Förslag till {a_pact} skickas ut{due}.
pact/evaluated | {pact} har utvärderats av en extern konsult.
pact/revised | {pact} ska revideras{due}.
approve/adopted | {owner} antog {day} {pact}{term}.
amend/extended | {owner} förlängde {day} {pact}{until}.
approve/adopted | {owner} godkände {pact} {day}.
approve/adopted | {day} antog {owner} {pact}{term}.
amend/extended | {day} förlängde {owner} {pact}.
pact/in_force | {pact} har fortsatt giltighet{until}.
pact/revised | En revidering av {pact} planeras{due}.
other/terminated | {owner} har {day} sagt upp {pact}.
""")
TASKS = forms("""
task | {to} återkommer med {what}{due}.
task | {to} redovisar {what} för nämnden{due}.
task | {to} tar med sig frågan och svarar skriftligt{due}.
task | {to} ser till att {what} skickas ut{due}.
task | {to} bjuder in verksamhetschefen för en fördjupning.
task | {early} lämnar {to} {what}.
task | {early} ska {to} ha redovisat {what}.
task | {to} ansvarar för att {what} tas fram{due}.
task | {to} ska kontakta Patientnämnden{due}.
task | {to} följer frågan och ger en ny rapport{due}.
task | {to} bokar studiebesöket{due}.
""")
QUARREL = Quarrel(
    moved=("{who} yrkar {text}.", "{who} föreslår {text}.", "Från {who} kommer yrkande om {text}.", "{who} framställer yrkande om {text}."),
    ours=("bifall till förvaltningens förslag", "bifall till presidiets förslag", "bifall till liggande förslag"),
    theirs=(("avslag", "reject"), ("avslag på förslaget", "reject"), ("återremiss för ytterligare utredning", "remit"), ("bordläggning", "table"), ("att nämnden i stället inrättar fler vårdplatser", "counter")),
    put=(
        "Ordföranden ställer förslagen mot varandra och finner att liggande förslag vinner bifall.",
        "Sedan ordföranden ställt proposition på yrkandena finner hon att förslaget bifalls.",
        "Ordföranden frågar vilket av förslagen som vinner nämndens gillande och finner att det är det liggande.",
    ),
    counted=("Votering begärs. {yes} ledamöter röstar ja och {no} röstar nej{tail}.", "Omröstning verkställs. Den utfaller med {yes} ja mot {no} nej{tail}.", "Vid votering lämnas {yes} ja-röster och {no} nej-röster{tail}."),
    abstained=(", medan {a} avstår", ". {a} ledamot avstår från att rösta"),
    against=(
        ("reservation", "{who} reserverar sig mot beslutet."), ("reservation", "Reservation anmäls av {who}."), ("reservation", "Mot beslutet reserverar sig {who}."), ("reservation", "{who} reserverar sig till förmån för eget yrkande."),
        ("statement", "Särskilt yttrande lämnas av {who}."), ("note", "{who} lämnar en protokollsanteckning."),
    ),
)  # fmt: skip
SUBJECTS = subjects("""
paper | Månadsuppföljning | uppföljningen | ekonomin
paper | Budgetunderlag för kommande treårsperiod | budgetunderlaget | budgeten
paper | Plan för semestertidens bemanning | semesterplanen | semesterbemanningen
paper | Utökade öppettider på röntgen | förslaget till öppettider | öppettiderna
paper | Nybyggnad av dialysenhet | lokalprogrammet | dialysen
paper | Remissyttrande om högspecialiserad vård | yttrandet | den högspecialiserade vården
paper | Patientsäkerhetsberättelse | patientsäkerhetsberättelsen | patientsäkerheten
paper | Upphandling av ambulansfordon | upphandlingsunderlaget | fordonen
paper | Internkontrollplan | internkontrollplanen | internkontrollen
paper | Flytt av reumatologens mottagning | flytten | flytten
topic | Läget på akutmottagningen | lägesrapporten | akutmottagningen
topic | Sjukhuschefens rapport | rapporten | sjukhuset
topic | Vårdköer och vårdgaranti | redovisningen | vårdköerna
topic | Kompetensförsörjning | genomgången | kompetensförsörjningen
topic | Utskrivningsklara patienter | statistiken | utskrivningarna
topic | Inkomna synpunkter och klagomål | sammanställningen | klagomålen
topic | Nytt vårdinformationssystem | informationen | vårdinformationssystemet
topic | Hygienläget | redogörelsen | hygienen
pact | Samverkansavtal med kommunerna om rehabilitering | samverkansavtalet om rehabilitering | samverkansavtal om rehabilitering
pact | Riktlinje för palliativ vård | riktlinjen för palliativ vård | riktlinje för palliativ vård
pact | Handlingsplan för förlossningsvården | handlingsplanen för förlossningsvården | handlingsplan för förlossningsvården
pact | Avtal om sjuktransporter | avtalet om sjuktransporter | avtal om sjuktransporter
post | Val av kontaktpolitiker | kontaktpolitiker för psykiatrin | valet
post | Ersättare i patientforum | ersättare i patientforum | valet
put | Medborgarmotion om busslinje till sjukhuset | frågan | busslinjen
put | Begäran om bidrag från patientförening | frågan | bidraget
""")
