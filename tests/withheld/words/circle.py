"""A network of local politicians: what was told around the table, and who does what."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Kommunstyrelsen i {town}", "Regeringen", "Trafikverket", "Presidiet", "Kommunfullmäktige i {town}", "SKR", "Regionen", "Riksdagen", "Styrgruppen"),
    staff=("presidiet", "kansliet", "arbetsgruppen", "processledaren", "kommunerna", "styrgruppen", "sekretariatet"),
    orders=(
        "boka ett möte med ansvarig minister om {about}", "skriva ett gemensamt utkast om {about}", "bjuda in en föreläsare kring {about}", "sammanställa kommunernas erfarenheter av {about}", "hålla kontakten med regionen om {about}",
        "lyfta {about} i respektive partigrupp", "förbereda en workshop om {about}", "uppvakta riksdagsledamöterna i fråga om {about}",
    ),
    papers=("verksamhetsinriktningen", "debattartikeln", "arbetsformerna", "det gemensamma remissvaret", "kommunikationsplanen", "positionspapperet"),
    whats=("ett utkast", "kontaktuppgifter", "en enkät till kommunerna", "dagens presentationer", "ett förslag till program", "en kort sammanfattning", "kostnadsförslag"),
    owners=("Kommunfullmäktige i {town}", "Kommunstyrelsen i {town}", "Regionen"),
    above=("kommunerna", "medlemskommunerna", "kommunstyrelserna"),
)  # fmt: skip

TALK = forms("""
talk | {town} berättar om sina erfarenheter av {about}.
talk | Laget runt: flera kommuner ser samma utmaning, särskilt vad gäller {about}.
talk | Diskussion om hur nätverket kan påverka på nationell nivå.
talk | Konferensen {days} är fulltecknad.
talk | I {town} invigdes den nya stationen {past}.
talk | {share} av kommunerna svarade på enkäten.
talk | Ny lagstiftning väntas {coming}.
talk | Frågan kom upp redan {past} men kom då inte vidare.
talk | Medskick: tänk på landsbygdsperspektivet.
talk | Utredningen {law} nämns som viktig läsning.
talk | Mer information finns på {url}.
talk | Anmälan görs till {mail} före {future}.
talk | Trafikstörningarna har kostat näringslivet {sum}.
talk | Pilotprojektet i {town} pågick {period} och gav goda resultat.
talk | Bra dialog med länsstyrelsen {past}.
talk | Många oroas över utvecklingen.
talk | Resandet ökade med {percent} efter tidtabellsskiftet.
talk | Ministerbesöket i {town} äger rum {future}.
""")
DATED = forms("""
talk | frukostmöte med riksdagsledamöter i {town}
talk | uppvaktning av Näringsdepartementet
talk | digital avstämning med kanslierna
talk | intervju i lokalradion
talk | studieresa till {town}
talk | presskonferens om {about}
""")

ACTS = forms("""
note | {by} noterar informationen.
note | {by} lägger informationen till handlingarna.
note | Informationen noteras.
note | Rapporten läggs till handlingarna.
approve | {by} beslutar att godkänna {thing}.
approve | {by} godkänner {thing}.
approve | {by} ställer sig bakom {thing}.
approve | {by} fastställer {thing}.
approve | {by} antar {thing}.
approve | {by} beslutar att anta {thing}.
amend | {by} justerar {thing} efter dagens diskussion.
amend | {by} kompletterar {thing} med ett avsnitt om finansiering.
reject | {by} avslår förfrågan om {about}.
reject | {by} säger nej till förslaget och avslår därmed {thing}.
propose | {by} föreslår {to} att anta {thing}.
recommend | {by} rekommenderar {to} att anta {thing}.
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {by} uppdrar åt {to} att {task}{due}.
assign | {to} får i uppdrag att {task}{due}.
elect | {by} väljer {who} till {post}.
elect | {by} utser {who} som {post}.
elect | {who} väljs till {post}.
defer | {by} skjuter upp frågan.
defer | {by} beslutar att avvakta med frågan.
refer | Frågan tas upp på kommande möte.
refer | Frågan remitteras till kommunerna.
other | {by} avslutar arbetet i gruppen.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
recommend/recommended | {by} beslutar att rekommendera {to} att godkänna {pact}{term}.
approve/endorsed | {by} beslutar att ställa sig bakom {pact}{term}.
""")

REPORTS = forms("""
approve | {by} ställde sig {day} bakom {paper}.
assign | {own} gav {day} {to} i uppdrag att {task}.
approve | {by} antog {paper} {day}.
assign | {by} gav {day} {to} i uppdrag att {task}.
reject | {by} avslog ansökan {day}.
approve | {by} beslutade {day} att godkänna {paper}.
defer | {by} sköt {day} upp beslutet.
amend | {by} reviderade {paper} {day}.
reject | {by} sade nej till förslaget och avslog det {day}.
recommend | {by} rekommenderade {day} {to} att anta {paper}.
elect | {by} utsåg {day} en ny representant.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} började gälla{started}.
pact/proposed | Ett utkast till {a_pact} har skickats ut.
pact/proposed | Kansliet visade ett förslag till {a_pact}.
pact/evaluated | {pact} utvärderas just nu av högskolan.
pact/revised | {pact} ska revideras.
approve/adopted | {owner} antog {pact} {day}.
approve/endorsed | {by} har ställt sig bakom {pact}.
amend/extended | {owner} förlängde {pact} {day}.
""")
TASKS = forms("""
task | {to} skickar ut {what}{due}.
task | {to} tar fram {what}{due}.
task | {to} återkommer med {what}{due}.
task | {to} samlar in synpunkter och mejlar dem till kansliet{due}.
task | {to} kollar upp frågan{due}.
task | {to} bokar lokal och skickar kallelse{due}.
task | {to} delar {what} med övriga{due}.
""")
POINTS = (
    "Skicka ut dagens presentationer",
    "Skriva utkast till debattartikel",
    "Boka möte med departementet",
    "Sammanställa enkätsvaren",
    "Uppdatera kontaktlistan",
    "Kontakta länsstyrelsen om fortsatt dialog",
    "Ta fram underlag till nästa träff",
    "Undersöka möjlig finansiering",
    "Bjuda in en talare",
    "Stämma av programmet med värdkommunen",
)
"""Tasks whose doer and day stand beside them."""
SUBJECTS = subjects("""
paper | Gemensamt remissvar om väghållning | remissvaret | väghållningen
paper | Verksamhetsinriktning | verksamhetsinriktningen | verksamheten
paper | Debattartikel om nattåg | debattartikeln | nattågen
paper | Nätverkets budget | budgeten | budgeten
paper | Positionspapper: service på landsbygden | positionspapperet | landsbygdsservicen
paper | Program för årskonferensen | programmet | årskonferensen
paper | Medlemsavgift | medlemsavgiften | medlemsavgiften
topic | Runda bland kommunerna | rundan | läget i kommunerna
topic | Kollektivtrafik över länsgränsen | dragningen | kollektivtrafiken
topic | Aktuellt från SKR | informationen | det nationella läget
topic | Kompetensförsörjning | presentationen | kompetensförsörjningen
topic | Bredband och mobiltäckning | lägesrapporten | mobiltäckningen
topic | Rapport från arbetsgruppen | rapporten | arbetsgruppens frågor
topic | Elnät och etableringar | genomgången | elförsörjningen
topic | Besök av landshövdingen | samtalet | länets framtid
topic | Unga och psykisk ohälsa | presentationen | ungas hälsa
topic | Bostadsbyggande | diskussionen | bostadsbyggandet
pact | Avtal om godsstråket | avtalet om godsstråket | avtal om godsstråket
pact | Handlingsplan för besöksnäringen | handlingsplanen för besöksnäringen | handlingsplan för besöksnäringen
pact | Överenskommelse om godstrafik | överenskommelsen om godstrafik | överenskommelse om godstrafik
pact | Färdplan för fossilfria resor | färdplanen för fossilfria resor | färdplan för fossilfria resor
post | Ny sammankallande | sammankallande | valet
post | Representant i referensgruppen | representant i referensgruppen | representationen
put | Förfrågan om medlemskap | förfrågan | medlemskapet
put | Gemensam mässmonter | förslaget | mässan
""")
