"""The meeting where the members of a joint body decide over it: roll call, accounts, discharge, motions, elections."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Förbundsstämman", "Stämman", True),
    ("Medlemsstämman", "Stämman", True),
    ("Förbundsfullmäktige", "Förbundsfullmäktige", True),
    ("Ägarsamrådet", "Samrådet", False),
    ("Delägarmötet", "Mötet", False),
    ("Medlemsrådslaget", "Rådslaget", False),
)
"""The body, what sentences call it, and whether it can bind those that it stands for."""
OWNERS = ("Kommunalförbundet {r}", "Vattenförbundet {r}", "Räddningsförbundet {r}", "Avfallsförbundet {r}", "Gymnasieförbundet {r}", "Energisamverkan {r}")
OTHERS = ("styrelsens ordförande", "förbundsdirektör", "förtroendevald revisor", "ekonomichef", "valberedningens ordförande", "VD", "kanslichef")
VISITORS = (
    ("landshövding", "Länsstyrelsen"),
    ("forskare", "Högskolan i Ljusedal"),
    ("generaldirektör", "Vattenmyndigheten"),
    ("auktoriserad revisor", "Vikmo Revision"),
)

NAMES = Names(
    others=("Styrelsen", "Direktionen", "Kommunfullmäktige i {town}", "Revisorerna", "Kommunstyrelsen i {town}", "Valberedningen", "Länsstyrelsen", "Arbetsgruppen"),
    staff=("styrelsen", "förbundsdirektören", "presidiet", "valberedningen", "arbetsgruppen", "kansliet"),
    orders=(
        "utreda kostnadsfördelningen för {about}", "ta fram ett förslag till ny modell för {about}", "genomföra en extern granskning av {about}", "bjuda in medlemmarna till en dialog om {about}", "se över reglerna för {about}",
        "lämna en skriftlig redogörelse för {about}", "pröva förutsättningarna för {about}",
    ),
    papers=("delårsrapporten", "budgetramen", "investeringsplanen", "arvodesreglerna", "placeringspolicyn", "arbetsordningen"),
    whats=("protokollet", "handlingarna", "en sammanställning", "en reviderad budget"),
    owners=("Kommunfullmäktige i {town}", "Kommunfullmäktige i {town}", "Direktionen"),
    above=("medlemskommunerna", "medlemmarna", "kommunfullmäktige i respektive kommun"),
)  # fmt: skip

TALK = forms("""
talk | Styrelsens förslag hade skickats ut med kallelsen {past}.
talk | Det ekonomiska utfallet blev {sum} bättre än väntat.
talk | Frågor ställdes om avskrivningar och om kommande investeringar.
talk | Elkostnaderna har ökat med {percent}.
talk | {share} av anläggningarna har besiktigats.
talk | Ombuden tackade för en klar och tydlig redovisning.
talk | Förbundet hade vid periodens slut {n} anställda.
talk | Den nya anläggningen i {town} togs i bruk {past}.
talk | Diskussion följde om solidarisk finansiering.
talk | Utbyggnaden i {town} pågick {period}.
talk | En konferens anordnas {days} i {town}.
talk | Förutsättningarna ändras genom {law}.
talk | Den fullständiga rapporten återfinns på {url}.
talk | Synpunkter emottas på {mail} fram till {future}.
talk | Flera ombud underströk vikten av god framförhållning.
talk | En lägesrapport väntas {coming}.
talk | Soliditeten uppgick till {percent}.
""")
ACTS = forms("""
note | {by} noterade informationen.
note | {by} beslutade att lägga {thing} till handlingarna.
note | {thing} lades till handlingarna.
approve | {by} godkände {thing}.
approve | {by} beslutade att godkänna {thing}.
approve | {by} beslutade enhälligt att fastställa {thing}.
approve | {by} fastställde {thing}.
approve | {by} biföll {thing}.
approve | {thing} fastställdes.
reject | {by} avslog {thing}.
reject | {by} beslutade att avslå {thing}.
amend | {by} beslutade att komplettera {thing} med ett avsnitt om beredskap.
recommend | {by} rekommenderade {to} att ställa sig bakom {thing}.
recommend | {by} beslutade att rekommendera {to} att avsätta medel för {about}.
propose | {by} föreslog {to} att anta {thing}.
assign | {by} gav {to} i uppdrag att {task}{due}.
assign | {by} beslutade att ge {to} i uppdrag att {task}{due}.
assign | {by} uppdrog åt {to} att {task}{due}.
assign | {to} fick i uppdrag att {task}{due}.
defer | {by} beslutade att bordlägga ärendet.
defer | Ärendet bordlades.
refer | {by} beslutade att återremittera ärendet.
approve/endorsed | {by} ställde sig bakom {pact}{term}.
recommend/recommended | {by} rekommenderade {to} att anta {pact}{term}.
recommend/recommended | {by} beslutade att rekommendera {to} att godkänna {pact}{term}.
""")
PLANS = forms("""
approve/adopted | {by} antog {pact}{term}.
approve/adopted | {by} beslutade att anta {pact}{holds}.
approve/adopted | {by} fastställde {pact}{term}.
amend/extended | {by} förlängde {pact}{until}.
amend/extended | {by} beslutade att förlänga {pact}{until}.
""")
"""What a body that can bind decides of its own guidelines and plans."""
ELECT = forms("""
elect | Till {post} valdes {who}.
elect | Till {post}{term} valdes {who}.
elect | {by} valde {who} till {post}{term}.
elect | {who} valdes till {post}.
elect | {by} utsåg {who} till {post}{until}.
elect | {by} beslutade att välja {who} till {post}{term}.
""")
REPORTS = forms("""
approve | {by} godkände {paper} {day}.
approve | {by} antog {paper} {day}.
assign | {own} gav {day} {to} i uppdrag att {task}.
assign | {by} gav {day} {to} i uppdrag att {task}.
approve | {by} beslutade {day} att fastställa {paper}.
reject | {by} avslog {day} ett likalydande förslag.
refer | {own} återremitterade ärendet {day}.
amend | {by} reviderade {paper} {day}.
other | {by} har {day} behandlat ärendet.
recommend | {by} rekommenderade {day} {to} att ställa sig bakom {paper}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Ett förslag till {a_pact} hade upprättats.
pact/evaluated | {pact} utvärderas av en extern konsult.
pact/revised | {pact} ska revideras.
approve/adopted | {owner} antog {pact} {day}.
approve/endorsed | {by} har ställt sig bakom {pact}.
other/terminated | {owner} sade upp {pact} {day}.
amend/extended | {owner} förlängde {pact} {day}.
""")
QUARREL = Quarrel(
    moved=("{who} yrkade {text}.", "{who} föreslog {text}.", "{who} yrkade på {text}."),
    ours=("bifall till styrelsens förslag", "bifall till styrelsens yttrande"),
    theirs=(
        ("avslag", "reject"),
        ("återremiss", "remit"),
        ("bordläggning", "table"),
        ("att avgiften lämnas oförändrad", "amend"),
        ("att frågan utreds av en oberoende part", "counter"),
    ),
    put=(
        "Ordföranden ställde proposition på förslagen och fann bifall till styrelsens förslag.",
        "Ordföranden frågade ombuden och fann att styrelsens förslag hade flertalets stöd.",
        "Ordföranden prövade förslagen mot varandra.",
    ),
    counted=(
        "Rösträkning begärdes och verkställdes genom upprop. {yes} ombud röstade ja och {no} nej{tail}.",
        "Votering genomfördes. Resultat: {yes} ja, {no} nej{tail}.",
        "Vid omröstning med upprop avgavs {yes} röster för styrelsens förslag mot {no}{tail}.",
    ),
    abstained=(", medan {a} lade ned sin röst", "; {a} avstod"),
    against=(
        ("reservation", "{who} reserverade sig mot beslutet."),
        ("reservation", "Reservation mot beslutet anmäldes av {who}."),
        ("statement", "{who} avgav ett särskilt yttrande."),
        ("note", "{who} lämnade en anteckning till protokollet."),
        ("note", "{who} lämnade en protokollsanteckning."),
    ),
    recused=("{who} deltog inte i beslutet på grund av jäv.", "På grund av jäv avstod {who} från att delta i beslutet.", "{who} anmälde jäv."),
)
WEIGHED = (
    "Vid omröstning enligt röstlängden avgavs {yes} röster för styrelsens förslag och {no} röster däremot.",
    "Omröstningen utföll med {yes} röster mot {no} till förmån för styrelsens förslag.",
    "Antal avgivna röster: {yes} ja, {no} nej.",
)
POSTS = (
    "ordförande i styrelsen",
    "vice ordförande i styrelsen",
    "ledamot i styrelsen",
    "ersättare i styrelsen",
    "förtroendevald revisor",
    "revisorssuppleant",
    "sammankallande i valberedningen",
    "ledamot i valberedningen",
)
SUBJECTS = subjects("""
paper | Medlemsavgift | avgiftsförslaget | medlemsavgiften
paper | Budgetram | budgetramen | budgeten
paper | Ändring av stadgarna | stadgeändringen | stadgarna
paper | Arvoden och ersättningar | arvodesförslaget | arvodena
paper | Investeringar i vattenverk | investeringsplanen | vattenverken
paper | Ägardirektiv | ägardirektiven | ägarstyrningen
motion | Motion om gemensam upphandling | motionen | gemensam upphandling
motion | Motion om digitala möten | motionen | digitala möten
motion | Motion från ombuden om fossilfria fordon | motionen | fossilfria fordon
topic | Styrelsen informerar | informationen | verksamheten
topic | Omvärld och framtid | redogörelsen | framtidsfrågorna
topic | Rapport om beredskapen | rapporten | beredskapen
topic | Gemensam rekrytering | genomgången | rekryteringen
put | Ansökan om medlemskap | ansökan | medlemskapet
put | Skrivelse från personalorganisationerna | skrivelsen | personalfrågorna
pact | Samarbetsavtal om råvatten | samarbetsavtalet om råvatten | samarbetsavtal om råvatten
pact | Överenskommelse om kostnadsdelning | överenskommelsen om kostnadsdelning | överenskommelse om kostnadsdelning
pact | Konsortialavtal | konsortialavtalet mellan medlemmarna | konsortialavtal mellan medlemmarna
pact | Avtal om gemensam jour | avtalet om gemensam jour | avtal om gemensam jour
plan | Handlingsplan för klimatanpassning | handlingsplanen för klimatanpassning | handlingsplan för klimatanpassning
plan | Riktlinjer för kapitalplacering | riktlinjerna för kapitalplacering | riktlinjer för kapitalplacering
plan | Riktlinje för inköp | riktlinjen för inköp | riktlinje för inköp
""")
