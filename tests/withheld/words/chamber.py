"""A municipal executive of the years around 2000: recitals of how a matter came, its own decisions, proposals to the council."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Arbetsutskottet", "Tekniska utskottet", "Kommunfullmäktige", "Räddningsnämnden", "Personalutskottet", "Barn- och skolnämnden", "Omsorgsnämnden", "Länsstyrelsen", "Kommunrevisionen", "Miljönämnden"),
    staff=("kommunchefen", "ekonomikontoret", "tekniska kontoret", "arbetsutskottet", "personalchefen", "kommunsekreteraren", "näringslivsenheten"),
    orders=(
        "upprätta förslag till yttrande", "redogöra för {about} vid kommande sammanträde", "ta upp förhandlingar med motparten", "låta utarbeta ett program för {about}", "samordna {about} med berörda nämnder", "inhämta ytterligare uppgifter om {about}",
        "svara för genomförandet", "bevaka kommunens intressen i fråga om {about}",
    ),
    papers=("bostadsförsörjningsprogrammet", "investeringsbudgeten", "personalpolicyn", "näringslivsprogrammet", "bolagsordningen", "taxan"),
    whats=("en utförligare redovisning", "ett justerat förslag", "sammanställningen", "yttrandet", "kalkylen"),
    owners=("Kommunfullmäktige", "Omsorgsnämnden", "Barn- och skolnämnden"),
    above=("kommunfullmäktige",),
)  # fmt: skip

TALK = forms("""
talk | I skrivelse {past} har företagareföreningen framfört synpunkter på {about}.
talk | Av handlingarna framgår att kostnaden uppgår till {sum}.
talk | Ärendet har remitterats till berörda nämnder, och svaren inkom {past}.
talk | Ekonomikontoret har i tjänsteutlåtande {past} lämnat en redogörelse.
talk | Befolkningen har minskat med {percent} sedan {past}.
talk | Statsbidraget betalas ut {future}.
talk | Frågan har varit föremål för överläggningar {period}.
talk | Projektet beräknas vara slutfört {coming}.
talk | I ärendet yttrar sig flera av ledamöterna.
talk | Vid föredragningen lämnas kompletterande upplysningar.
talk | Länsrätten meddelade dom i målet {past}.
talk | Svenska Kommunförbundet har i cirkulär {past} informerat om de nya reglerna.
talk | Hyreskostnaden motsvarar {percent} av budgeten.
talk | Invigningen äger rum {future}.
talk | Mässan hålls {days}.
talk | Fastigheten har varit till salu sedan {past}.
talk | Bygget har försenats på grund av överklaganden.
talk | Någon motsvarande verksamhet finns inte i {town}.
""")

ACTS = forms("""
note | att lägga skrivelsen till handlingarna
note | att anteckna redovisningen
note | att notera informationen till protokollet
approve | att godkänna {thing}
approve | att fastställa {thing}
approve | att anta {thing}
approve | att bifalla framställningen
approve | att med godkännande av arbetsutskottets förslag fastställa {thing}
amend | att revidera {thing} enligt bilaga
amend | att komplettera {thing} i enlighet med ekonomikontorets förslag
reject | att avslå framställningen
assign | att uppdraga åt {to} att {task}{due}
assign | att ge {to} i uppdrag att {task}{due}
elect | att utse {who} till {post}
elect | att såsom {post} utse {who}
defer | att bordlägga ärendet
defer | att uppskjuta ärendets behandling
refer | att återremittera ärendet för ytterligare utredning
refer | att återremittera ärendet
other | att avskriva ärendet
approve/adopted | att godkänna {pact}{term}
approve/adopted | att anta {pact}{term}
amend/extended | att förlänga {pact}{until}
other/terminated | att säga upp {pact}
amend/revised | att revidera {pact}
""")
ABOVE = forms("""
propose | att anta {thing}
propose | att fastställa {thing}
propose | att godkänna {thing}
propose | att godkänna {thing} enligt arbetsutskottets förslag
propose | att med ändring av tidigare beslut fastställa {thing}
propose/proposed | att anta {pact}{term}
propose/proposed | att godkänna {pact}{term}
""")

REPORTS = forms("""
other | {by} behandlade ärendet {day}, § {n}.
other | Ärendet behandlades av {by} {day}, § {n}.
approve | {by} har {day} § {n} godkänt {paper}.
approve | {by} beslutade {day} § {n} att fastställa {paper}.
approve | Enligt protokoll {day}, § {n}, godkände {by} {paper}.
assign | {by} uppdrog {day} § {n} åt {to} att {task}.
assign | Genom beslut {day}, § {n}, uppdrog {by} åt {to} att {task}.
reject | {by} avslog {day} § {n} en likalydande framställning.
defer | Ärendet bordlades av {by} {day}.
refer | {by} återremitterade ärendet {day}, § {n}.
approve | {by} antog {day}, § {n}, {paper}.
amend | {by} reviderade {paper} {day}, § {n}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Förslag till {a_pact} har överlämnats av {by}.
pact/proposed | Parterna har enats om ett förslag till {a_pact}.
approve/adopted | {owner} antog {pact} {day}, § {n}.
approve/adopted | {owner} har för sin del godkänt {pact}.
amend/extended | {owner} har {day} förlängt {pact}{until}.
""")
TASKS = forms("""
task | {to} skall överlämna {what} till arbetsutskottet{due}.
task | {to} skall redovisa {what}{due}.
task | {to} kompletterar ärendet med {what}{due}.
task | {to} inkommer med {what}{due}.
""")
SUBJECTS = subjects("""
paper | Budgetdirektiv | budgetdirektiven | budgetarbetet
paper | Taxa för barnomsorg | barnomsorgstaxan | taxan
paper | Försäljning av industrifastigheten Svetsaren 2 | försäljningen av fastigheten Svetsaren 2 | fastighetsförsäljningen
paper | Kommunal borgen för Folkets Hus-föreningen | borgensåtagandet | borgensfrågan
paper | Bredbandsprogram | bredbandsprogrammet | bredbandsutbyggnaden
paper | Översiktsplan, fördjupning för centralorten | den fördjupade översiktsplanen | översiktsplaneringen
paper | Årsbokslut för förvaltade fonder | årsbokslutet | fonderna
paper | Flaggpolicy | flaggpolicyn | flaggningen
paper | Nya lokala ordningsföreskrifter | ordningsföreskrifterna | ordningsföreskrifterna
paper | Partistöd | fördelningen av partistödet | partistödet
paper | Bidrag till hembygdsgården | bidraget till hembygdsgården | hembygdsgården
topic | Meddelanden | meddelandena | meddelandena
topic | Arbetsmarknadsläget | redovisningen | arbetsmarknadsläget
topic | Ekonomisk uppföljning per april | uppföljningen | ekonomin
topic | Skrivelse angående färjetrafiken | skrivelsen | färjetrafiken
topic | Flyktingmottagningen | redovisningen | flyktingmottagningen
topic | Delegationsbeslut | redovisningen | delegationsbesluten
topic | Vänortsutbyte | redovisningen | vänortsutbytet
topic | IT-samordning | informationen | IT-samordningen
pact | Samarbetsavtal om gymnasieskola | samarbetsavtalet om gymnasieskola | samarbetsavtal om gymnasieskola
pact | Exploateringsavtal för Sjöstaden | exploateringsavtalet för Sjöstaden | exploateringsavtal för Sjöstaden
pact | Avtal om drift av flygplatsen | avtalet om drift av flygplatsen | avtal om drift av flygplatsen
pact | Handlingsplan mot arbetslöshet | handlingsplanen mot arbetslöshet | handlingsplan mot arbetslöshet
post | Val av ombud vid bolagsstämma | ombud vid bolagsstämman | valet
post | Val av ledamot i hamnstyrelsen | ledamot i hamnstyrelsen | valet
put | Förvärv av Gamla mejeriet | förvärvet | förvärvet
put | Ändrade öppettider i kommunhuset | öppettiderna | öppettiderna
""")
QUARREL = Quarrel(
    moved=("{who} yrkar {text}.", "Under överläggningen yrkar {who} {text}.", "{who} yrkar {text}."),
    ours=("bifall till arbetsutskottets förslag", "bifall till utskottets förslag"),
    theirs=(("avslag på arbetsutskottets förslag", "reject"), ("att ärendet återremitteras för förnyad beredning", "remit"), ("återremiss", "remit"), ("att ärendet bordläggs", "table"), ("avslag", "reject")),
    put=("Ordföranden ställer de båda yrkandena mot varandra och förklarar arbetsutskottets förslag antaget.", "Efter framställd proposition finner ordföranden arbetsutskottets förslag vara antaget.", "Proposition framställs på yrkandena, varvid ordföranden finner övervägande ja för arbetsutskottets förslag."),
    counted=("Röstsiffrorna blir {yes} ja mot {no} nej{tail}.", "Vid omröstningen lämnas {yes} ja-röster och {no} nej-röster{tail}.", "Omröstningen utvisar {yes} ja och {no} nej{tail}."),
    abstained=(" samt {a} nedlagd röst", ", medan {a} ledamot avstår"),
    against=(("reservation", "{who} reserverar sig mot beslutet."), ("reservation", "Mot beslutet reserverar sig {who}."), ("reservation", "Reservation avges av {who}."), ("note", "{who} lämnar en anteckning till protokollet.")),
    recused=("På grund av jäv deltar {who} inte i handläggningen av ärendet.", "{who} anmäler jäv och avstår från att delta i beslutet."),
)  # fmt: skip
