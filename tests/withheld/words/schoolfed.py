"""The working committee of a federation of upper secondary schools."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import Form, forms

NAMES = Names(
    others=("Direktionen", "Skolinspektionen", "Kommunstyrelsen i {town}", "Kommunfullmäktige i {town}", "Barn- och utbildningsnämnden i {town}", "Ägarsamrådet", "Yrkescollegestyrelsen", "Regionala kompetensrådet", "Lokala programrådet för vård och omsorg"),
    staff=("förbundschefen", "rektor", "skolchefen", "ekonomichefen", "förvaltningen", "presidiet", "utbildningskontoret", "gymnasiechefen"),
    orders=("räkna om {about} efter det nya elevunderlaget", "kalla medlemskommunerna till samråd om {about}", "lägga fram en tidplan för {about}", "jämföra {about} med två andra förbund", "redovisa konsekvenserna av {about} för eleverna", "ta upp {about} i budgetdialogen", "inhämta elevrådens syn på {about}"),
    papers=("den interkommunala prislistan", "programutbudet", "lokalresursplanen", "det systematiska kvalitetsarbetets årshjul", "lärarlönepotten", "skolskjutsreglementet"),
    whats=("elevprognosen för tre år framåt", "närvarostatistiken", "en kostnadsjämförelse per program", "listan över obehöriga lärare", "svaret till Skolinspektionen", "avgångselevernas betyg", "underlaget om APL-platser", "en skiss över verkstadshallen"),
    owners=("Kommunfullmäktige i {town}", "Direktionen", "Kommunstyrelsen i {town}"),
    above=("direktionen", "medlemskommunerna", "ägarsamrådet"),
)  # fmt: skip

TALK = forms("""
talk | Antalet förstahandssökande till yrkesprogrammen har ökat med {percent} sedan förra antagningen.
talk | Preliminärantagningen blev klar {past} och den slutliga presenteras {future}.
talk | I {town} väljer {share} av niorna en skola utanför förbundet.
talk | Skolinspektionens tillsynsbesök ägde rum {past}.
talk | Underskottet beror på färre elever på introduktionsprogrammen och uppgår till {sum}.
talk | Förvaltningen har {period} fört samtal med branschen om antalet lärlingsplatser.
talk | Riksdagen väntas fatta beslut om dimensioneringen {coming}.
talk | Bestämmelserna återfinns i {law}.
talk | Verkstadshallen i {town} uppfyller inte längre Arbetsmiljöverkets krav.
talk | Fackliga organisationer informerades {past}.
talk | Direktionen har att ta ställning till {about} vid sitt sammanträde {future}.
talk | Medlemskommunerna kan lämna synpunkter till {mail}.
talk | Studiedagarna förläggs till {days}.
talk | Av de elever som började för tre år sedan har {share} nått examen.
talk | Kostnaden ryms inom ramen, enligt ekonomichefens bedömning.
talk | Elevrådet har framfört önskemål om längre lunchraster.
talk | Enkäten till vårdnadshavare stängdes {past}.
talk | Arbetsutskottet för ett resonemang om hur små program kan överleva.
talk | Frågan om {about} kommer att avgöras först när skatteunderlaget är känt.
talk | Rektorerna har inte kunnat enas om en gemensam linje.
talk | Materialet finns samlat på {url}.
talk | Läsåret inleds {future} och schemat läggs dessförinnan.
talk | I verksamhetsbesöken deltog ledamöter från {town} {past}.
talk | Kostnaden per elev ligger {percent} över riksgenomsnittet.
talk | Ett beslut i frågan förutsätter att samtliga medlemskommuner är eniga.
talk | Upphandlingen av skolskjuts är överprövad och domen väntas {coming}.
talk | Tillsammans med {town} pågår ett gemensamt arbete om vuxnas lärande.
talk | Skolans tak läckte {period}, vilket påverkade undervisningen.
talk | Förslaget från elevkåren kommer att beredas vidare innan någon tar ställning.
talk | Motsvarande ärende är under beredning i {town}.
talk | Vilka program som ska ges avgörs ytterst av direktionen.
talk | Förbundschefen svarar på frågor om {about}.
talk | Gymnasiedagen lockade många familjer {past}.
""")

LINES = """
note | notera informationen
note | lägga redovisningen till handlingarna
note | notera rapporten i protokollet
note | tacka för informationen och lägga den till handlingarna
approve | godkänna {thing}
approve | fastställa {thing}
approve | anta {thing}
approve | godkänna {thing} utan ändringar
approve | ställa sig bakom {thing}
approve | bifalla förslaget om {about}
amend | komplettera {thing} med en barnkonsekvensanalys
amend | revidera {thing}
amend | justera {thing} enligt dagens diskussion
reject | avslå begäran om {about}
assign | ge {to} i uppdrag att {task}{due}
assign | uppdra åt {to} att {task}{due}
elect | utse {who} till {post}
elect | som {post} utse {who}
defer | bordlägga ärendet
defer | avvakta direktionens behandling av budgeten
refer | återremittera ärendet för komplettering
refer | återremittera ärendet till förvaltningen
other | avsluta ärendet
other | avskriva ärendet
approve/endorsed | ställa sig bakom {pact}{term}
recommend/recommended | rekommendera {to} att anta {pact}{term}
recommend/recommended | rekommendera {to} att godkänna {pact}
"""
UPWARD = """
propose | anta {thing}
propose | fastställa {thing}
propose | godkänna {thing}
propose | godkänna {thing} att gälla tills vidare
propose/proposed | anta {pact}{term}
propose/proposed | godkänna {pact}{term}
"""


def clauses(lines: str) -> list[Form]:
    """With "att" under a line that names the body."""
    return [Form(one.type, one.event, f"att {one.template}") for one in forms(lines)]


def sentences(lines: str, lead: str) -> list[Form]:
    """A whole sentence each."""
    return [Form(one.type, one.event, f"{lead} att {one.template}.") for one in forms(lines)]


REPORTS = forms("""
approve | {by} antog {paper} {day}, § {n}.
approve | Vid sammanträde {day} godkände {by} {paper}.
approve | {paper} fastställdes av {by} {day}.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {by} har uppdragit åt {to} att {task}.
assign | {to} fick {day} i uppdrag av {by} att {task}.
reject | {by} beslutade {day} att avslå en framställan om {about}.
defer | {by} bordlade {day} frågan om {about}.
refer | {own} återremitterade ärendet {day}.
refer | {by} återremitterade {day} förslaget om {about}.
elect | {by} utsåg {day} en ny rektor.
recommend | {by} rekommenderade {day} {to} att följa {paper}.
amend | {by} reviderade {paper} {day}.
propose | {by} föreslog {day} {to} att fastställa {paper}.
other | {by} behandlade ärendet {day}, § {n}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | Sedan{started} gäller {pact}.
pact/in_force | {pact} löper{until}.
pact/proposed | Förbundschefen har arbetat fram ett förslag till {a_pact}.
pact/proposed | Ett utkast till {a_pact} har varit på remiss i medlemskommunerna.
pact/revised | En revidering av {pact} pågår efter synpunkter från rektorerna.
pact/evaluated | {pact} utvärderades {period}.
approve/adopted | {owner} godkände {pact} {day}, § {n}.
approve/adopted | {owner} har antagit {pact}.
approve/endorsed | {by} ställde sig bakom {pact} {day}.
amend/extended | {owner} beslutade {day} att förlänga {pact}{until}.
other/terminated | {owner} beslutade {day} att säga upp {pact}.
""")
TASKS = forms("""
task | {to} redovisar {what} för arbetsutskottet{due}.
task | {to} får återkomma med {what}{due}.
task | {to} ska till nästa sammanträde ta fram {what}.
task | {to} kompletterar handlingarna med {what}{due}.
task | {to} bevakar frågan och rapporterar{due}.
task | Det åligger {to} att sammanställa {what}{due}.
task | {to} sänder ut {what} till ledamöterna{due}.
""")
SUBJECTS = subjects("""
paper | Programutbud läsåret efter nästa | programutbudet | programutbudet
paper | Interkommunala ersättningar | prislistan för interkommunala ersättningar | de interkommunala ersättningarna
paper | Budgetram och elevtal | budgetramen | elevtalen
paper | Lokalresursplan | lokalresursplanen | lokalerna
paper | Reglemente för resebidrag och inackordering | reglementet för resebidrag | resebidragen
paper | Yttrande över medborgarförslag om skolmat | yttrandet | skolmaten
paper | Kvalitetsrapport för vuxenutbildningen | kvalitetsrapporten | vuxenutbildningen
paper | Inköp av svetssimulatorer | inköpet av svetssimulatorer | svetssimulatorerna
paper | Sammanträdestider nästa år | sammanträdestiderna | sammanträdestiderna
paper | Avgift för förlorade datorer | avgiften för förlorade datorer | elevdatorerna
paper | Delårsbokslut | delårsbokslutet | delårsresultatet
topic | Förbundschefens information | informationen | dagsläget
topic | Söktryck och antagning | informationen | antagningen
topic | Närvaro på introduktionsprogrammen | redovisningen | närvaron
topic | Kränkande behandling, anmälningar | sammanställningen | anmälningarna om kränkande behandling
topic | Naturbruksgymnasiet | informationen | naturbruksskolan
topic | Lärarbehörighet | redovisningen | behörigheten
topic | Samverkan skola och arbetsliv | informationen | lärlingsplatserna
topic | Anmälda skrivelser | skrivelserna | skrivelserna
topic | Drogförebyggande arbete | informationen | drogförebyggande insatser
pact | Samverkansavtal om gymnasieutbildning | samverkansavtalet om gymnasieutbildning | samverkansavtal om gymnasieutbildning
pact | Avtal om elevhälsa | avtalet om elevhälsa | avtal om elevhälsa
pact | Handlingsplan mot skolfrånvaro | handlingsplanen mot skolfrånvaro | handlingsplan mot skolfrånvaro
pact | Riktlinjer för lärlingsutbildning | riktlinjerna för lärlingsutbildning | riktlinjer för lärlingsutbildning
pact | Överenskommelse om yrkesvux | överenskommelsen om yrkesvux | överenskommelse om yrkesvux
post | Representant i programråd | representant i programrådet för bygg | uppdraget
post | Ledamot i stipendiekommittén | ledamot i stipendiekommittén | stipendierna
put | Flytt av fordonsprogrammet | flytten | fordonsprogrammets lokaler
put | Nytt namn på förbundet | namnfrågan | namnet
""")
QUARREL = Quarrel(
    moved=("{who} yrkar {text}.", "{who} föreslår {text}.", "{who} lägger fram yrkande om {text}."),
    ours=("bifall till förvaltningens förslag", "bifall till framlagt förslag", "bifall till tjänsteskrivelsens förslag"),
    theirs=(("avslag på framlagt förslag", "reject"), ("återremiss med begäran om ny elevprognos", "remit"), ("bordläggning till nästa sammanträde", "table"), ("avslag", "reject")),
    put=("Ordföranden finner att arbetsutskottet har två förslag att ta ställning till och prövar dem var för sig.", "Ordföranden ställer förslagen mot varandra och finner att framlagt förslag vinner.", "Propositionsordningen, med framlagt förslag som huvudförslag, godtas."),
    counted=("Omröstningen slutar med {yes} röster för och {no} röster emot{tail}.", "{yes} ja-röster och {no} nej-röster avges{tail}.", "Utfall: {yes} ja och {no} nej{tail}."),
    abstained=(", {a} avstår", " samt {a} som avstår"),
    against=(
        ("reservation", "{who} reserverar sig mot beslutet med hänvisning till eget yrkande."), ("reservation", "{who} anmäler reservation."), ("reservation", "Reservation mot beslutet lämnas av {who}."), ("statement", "{who} lämnar ett särskilt yttrande."),
        ("note", "{who} begär att få en anteckning till protokollet."),
    ),
    recused=("{who} anmäler jäv och lämnar rummet under ärendets behandling.", "På grund av jäv deltar {who} inte i ärendet."),
)  # fmt: skip
