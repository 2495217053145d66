"""A social welfare committee: applications, permits, follow-ups, delegated decisions."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Kommunfullmäktige", "Kommunstyrelsen", "Individutskottet", "Förvaltningsrätten", "Inspektionen för vård och omsorg", "Vård- och omsorgsnämnden", "Individ- och familjeutskottet", "Socialstyrelsen", "Kammarrätten"),
    staff=("förvaltningen", "socialchefen", "förvaltningschefen", "verksamhetschefen för äldreomsorg", "enhetschefen för försörjningsstöd", "medicinskt ansvarig sjuksköterska", "individutskottet"),
    orders=(
        "fortsätta arbetet med {about}", "återkomma med en analys av orsakerna till {about}", "upprätta en genomförandeplan för {about}", "skriftligen informera de fackliga organisationerna om {about}", "följa upp {about} och rapportera till nämnden",
        "genomföra en egenkontroll av {about}", "tillsammans med skolan utveckla arbetet med {about}", "utreda hur {about} kan organiseras", "besvara granskningen",
    ),
    papers=("internbudgeten", "delegationsordningen", "kvalitetsberättelsen", "patientsäkerhetsberättelsen", "värdighetsgarantierna", "verksamhetsberättelsen", "taxorna inom äldreomsorgen"),
    whats=("ett nytt förslag", "en skriftlig redogörelse", "uppdaterad statistik", "svar till tillsynsmyndigheten", "en barnkonsekvensanalys", "utfallet av pilotprojektet"),
    owners=("Kommunfullmäktige", "Kommunstyrelsen"),
    above=("kommunfullmäktige", "kommunstyrelsen"),
)  # fmt: skip

TALK = forms("""
talk | Förvaltningen redogör för {about}.
talk | Antalet hushåll med försörjningsstöd har minskat med {percent} sedan {past}.
talk | Enligt {law} ansvarar kommunen för att den enskilde får det stöd som behövs.
talk | Beläggningen på särskilt boende i {town} var {share} vid mätningen.
talk | Nämndens prognos för helåret är ett underskott om {sum}.
talk | Tillsynsbesöket ägde rum {past} och genomfördes oanmält.
talk | En brukarundersökning gjordes {period}.
talk | Av kartläggningen framgår att väntetiden är längst inom familjerätten.
talk | Inflyttning i det nya boendet planeras till {future}.
talk | Rekryteringsläget är ansträngt, framför allt vad gäller sjuksköterskor.
talk | Anhörigveckan uppmärksammas {days}.
talk | Det statliga bidraget ska rekvireras före {future}.
talk | Boendet har varit i drift sedan {past}.
talk | Sökanden har gått igenom kunskapsprovet med godkänt resultat.
talk | Samverkan har skett med regionen i frågan.
talk | Barnets bästa har beaktats i ärendet.
talk | Ett antal ledamöter ställer frågor om {about} och får svar.
talk | Rapporten publicerades {past} på {url}.
talk | Införandet av det nya verksamhetssystemet sker {coming}.
""")

ACTS = forms("""
note | {by} noterar informationen till protokollet.
note | {by} lägger informationen till handlingarna.
note | {by} tackar för informationen och lägger den till handlingarna.
note | {by} har tagit del av redovisningen.
note | Informationen noteras.
approve | {by} godkänner {thing}.
approve | {by} antar {thing}.
approve | {by} fastställer {thing}.
approve | {by} beslutar enligt förvaltningens förslag.
approve | {by} ställer sig bakom {thing} och överlämnar det som sitt eget.
approve | {by} godkänner {thing} enligt bilaga 1.
approve | {by} beslutar att godkänna {thing}.
amend | {by} kompletterar {thing} med en skrivning om anhörigstöd.
amend | {by} reviderar {thing} i enlighet med förvaltningens förslag.
reject | {by} avslår ansökan om {about}.
reject | {by} beslutar att avslå förslaget om {about}.
propose | {by} föreslår {to} besluta att fastställa {thing}.
propose | {by} föreslår att {to} antar {thing}.
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {by} uppdrar åt {to} att {task}{due}.
assign | {by} beslutar att ge {to} i uppdrag att {task}{due}.
elect | {by} utser {who} till {post}.
elect | {by} väljer {who} som {post}.
elect | Till {post} utses {who}.
defer | {by} skjuter upp ärendet till ett senare sammanträde.
defer | {by} bordlägger ärendet.
refer | {by} återremitterar ärendet till förvaltningen.
refer | Ärendet återremitteras för komplettering.
other | {by} avslutar ärendet.
other | Ärendet utgår.
approve/adopted | {by} antar {pact}{term}.
approve/adopted | {by} godkänner {pact}{term}.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
propose/proposed | {by} föreslår {to} att anta {pact}{term}.
amend/revised | {by} reviderar {pact}.
amend/extended | {by} förlänger {pact}{until}.
""")

REPORTS = forms("""
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {own} gav {day}, § {n}, {to} i uppdrag att {task}.
approve | {by} beslutade {day} att fastställa {paper}.
approve | {by} antog {day}, § {n}, {paper}.
reject | {by} avslog {day} överklagandet.
reject | {by} avslog överklagandet i dom {day}.
refer | {by} återremitterade ärendet {day}.
defer | {own} bordlade ärendet {day}, § {n}.
approve | {paper} godkändes av {by} {day}.
other | {by} har behandlat ärendet {day}, § {n}.
amend | {by} reviderade {paper} {day}.
""")
PACTS = forms("""
pact/in_force | Nuvarande {a_pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Förvaltningen har tagit fram ett förslag till {a_pact}.
pact/proposed | Förslaget till {a_pact} har varit på remiss hos funktionshinderrådet.
pact/evaluated | En utvärdering av {pact} har gjorts.
pact/revised | {pact} har reviderats med anledning av ny lagstiftning.
approve/adopted | {owner} antog {pact} {day}, § {n}.
other/terminated | {owner} sade upp {pact} {day}.
amend/extended | {owner} har {day} förlängt {pact}{until}.
""")
TASKS = forms("""
task | {to} återkommer till nämnden med {what}{due}.
task | {to} redovisar {what} vid ett kommande sammanträde{due}.
task | {to} ansvarar för att ta fram {what}{due}.
task | {to} skickar {what} till ledamöterna{due}.
task | {to} kontrollerar uppgifterna och återkopplar{due}.
""")
SUBJECTS = subjects("""
paper | Detaljbudget | detaljbudgeten | budgeten
paper | Verksamhetsuppföljning med prognos | uppföljningen | verksamhetsuppföljningen
paper | Revidering av socialnämndens delegationsordning | delegationsordningen | delegationerna
paper | Ansökan om serveringstillstånd, Restaurang Bryggan | serveringstillståndet | serveringstillstånd
paper | Föreningsbidrag till kvinnojouren | föreningsbidraget | kvinnojouren
paper | Remiss: En mer jämlik socialtjänst | remissvaret | remissen
paper | Patientsäkerhetsberättelse | patientsäkerhetsberättelsen | patientsäkerheten
paper | Plan för intern kontroll | planen för intern kontroll | den interna kontrollen
paper | Avgifter för hemtjänst | avgifterna för hemtjänst | hemtjänstavgifterna
paper | Yttrande över motion om digital nattillsyn | yttrandet | digital nattillsyn
paper | Hyresgaranti för sociala kontrakt | hyresgarantin | de sociala kontrakten
paper | Sammanträdestider för nästa år | sammanträdestiderna | sammanträdestiderna
topic | Förvaltningschefens information | informationen | aktuella frågor
topic | Ej verkställda gynnande beslut | rapporten | ej verkställda beslut
topic | Redovisning av delegationsbeslut | redovisningen | delegationsbesluten
topic | Anmälan av lex Sarah | anmälan | lex Sarah
topic | Studiebesök på korttidsboendet | redogörelsen | studiebesöket
topic | Orosanmälningar – statistik | statistiken | orosanmälningarna
topic | Heltid som norm | informationen | heltidsprojektet
topic | Tillsyn av alkohol och tobak | redovisningen | tillsynen
pact | Överenskommelse med regionen om hemsjukvård | överenskommelsen om hemsjukvård | överenskommelse om hemsjukvård
pact | Riktlinjer för ekonomiskt bistånd | riktlinjerna för ekonomiskt bistånd | riktlinjer för ekonomiskt bistånd
pact | Handlingsplan mot våld i nära relationer | handlingsplanen mot våld i nära relationer | handlingsplan mot våld i nära relationer
pact | Avtal med ideell sektor | avtalet om idéburet offentligt partnerskap | avtal om idéburet offentligt partnerskap
post | Val av kontaktpolitiker | kontaktpolitiker för äldreboendena | valet
post | Val till individutskottet | ersättare i individutskottet | valet
put | Lokaler för öppenvården | förslaget | lokalfrågan
put | Initiativärende om väntetider | initiativet | väntetiderna
""")
QUARREL = Quarrel(
    moved=("{who} föreslår {text}.", "{who} yrkar {text}.", "{who} lägger förslag om {text}."),
    ours=("bifall till förvaltningens förslag", "beslut i enlighet med förvaltningens förslag"),
    theirs=(("avslag", "reject"), ("återremiss för att belysa kostnaderna", "remit"), ("avslag till förvaltningens förslag", "reject"), ("återremiss", "remit")),
    put=("Ordförande konstaterar att det finns två förslag till beslut och prövar dessa mot varandra. Ordförande finner att nämnden beslutar enligt förvaltningens förslag.", "Ordföranden ställer förslagen mot varandra och finner bifall till förvaltningens förslag.", "Ordförande frågar om ärendet kan avgöras idag och finner att så är fallet."),
    counted=("Röstresultatet är {yes} röster för och {no} röster emot{tail}.", "Utfallet blir {yes} ja-röster och {no} nej-röster{tail}.", "Resultatet av omröstningen: ja {yes}, nej {no}{tail}."),
    abstained=(", {a} avstår", " och {a} som avstår"),
    against=(("reservation", "{who} reserverar sig muntligt mot beslutet."), ("reservation", "{who} reserverar sig till förmån för eget förslag."), ("note", "{who} lämnar följande protokollsanteckning, se bilaga."), ("statement", "{who} inkommer med särskilt yttrande."), ("reservation", "Reservation lämnas av {who}.")),
    recused=("{who} deltar inte i beslutet på grund av jäv.", "{who} anmäler jäv och lämnar rummet."),
)  # fmt: skip
