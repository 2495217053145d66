"""The directorate of a rescue or waste federation: formal, with conflicts of interest, votes and notes."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Kommunfullmäktige i {town}", "Kommunstyrelsen i {town}", "Förbundsfullmäktige", "Direktionens presidium", "Länsstyrelsen", "Myndighetsnämnden", "Ägarsamrådet", "Mark- och miljödomstolen"),
    staff=("räddningschefen", "förbundschefen", "ekonomichefen", "presidiet", "stabschefen", "förbundets revisorer", "avfallschefen"),
    orders=(
        "till direktionen redovisa konsekvenserna av {about}", "i samråd med medlemskommunerna bereda {about} vidare", "genomföra upphandling rörande {about}", "påbörja rekryteringen av deltidspersonal", "arbeta in {about} i kommande budget",
        "inkomma med en reviderad kostnadsberäkning", "vidta de åtgärder som följer av {about}", "säkerställa bemanningen på deltidsstationerna",
    ),
    papers=("förbundsordningen", "ägardirektiven", "verksamhetsinriktningen", "medlemsavgifterna", "delårsbokslutet", "avfallstaxan"),
    whats=("ett reviderat förslag", "en personalekonomisk redovisning", "svaret till Länsstyrelsen", "tidplanen", "lägesbilden", "kompletterande uppgifter"),
    owners=("Kommunfullmäktige i {town}", "Kommunstyrelsen i {town}", "Förbundsfullmäktige"),
    above=("medlemskommunernas fullmäktige", "förbundsfullmäktige", "medlemskommunerna"),
)  # fmt: skip

TALK = forms("""
talk | Direktionen informeras om {about}.
talk | Förbundets kostnader för {about} har ökat med {percent} sedan {past}.
talk | Larmstället flyttades {past} utan driftavbrott.
talk | Enligt prognosen uppgår underskottet till {sum}.
talk | Skyldigheten följer av {law}.
talk | Utryckningsstyrkan i {town} har varit underbemannad {period}.
talk | Samråd enligt medbestämmandelagen ägde rum {past}.
talk | Övningen Nordanvind genomförs {days}.
talk | Entreprenören har flaggat för förseningar och leverans väntas {coming}.
talk | Fordonet togs i drift {past}.
talk | Arbetsmiljöverket inspekterade stationen {past} och hade vissa anmärkningar.
talk | Ärendet har föregåtts av dialog med personalorganisationerna.
talk | Remisstiden löper ut {future}.
talk | Av utredningen framgår att {share} av larmen är onödiga.
talk | Avkastningen på pensionsmedlen blev lägre än beräknat.
talk | Insatstiden bedöms kunna kortas när vägen öppnas {coming}.
talk | Handlingarna finns tillgängliga på {url}.
talk | Ledamöterna ställer frågor, som besvaras.
talk | Mängden hushållsavfall har minskat med {percent}.
talk | Återvinningscentralen är stängd för ombyggnad {days}.
""")

ACTS = forms("""
note | att notera informationen
note | att lägga rapporten till handlingarna
note | att anteckna redovisningen till protokollet
note | att med tack för föredragningen notera informationen
approve | att godkänna {thing}
approve | att fastställa {thing}
approve | att anta {thing}
approve | att godkänna {thing} enligt förbundschefens förslag
approve | att för egen del godkänna {thing}
approve | att ställa sig bakom {thing}
approve | att bifalla förslaget avseende {about}
amend | att revidera {thing} i enlighet med bilaga 2
amend | att komplettera {thing} med en riskanalys
reject | att avslå framställan om {about}
propose | att föreslå {to} att fastställa {thing}
propose | att föreslå {to} besluta att godkänna {thing}
recommend | att rekommendera {to} att anta {thing}
assign | att uppdra åt {to} att {task}{due}
assign | att ge {to} i uppdrag att {task}{due}
assign | att {to} ges i uppdrag att {task}{due}
elect | att utse {who} till {post}
elect | att till {post} välja {who}
elect | att välja {who} som {post}
defer | att bordlägga ärendet
defer | att skjuta upp beslutet
defer | att avvakta med {about}
refer | att återremittera ärendet
refer | att återremittera ärendet för ytterligare beredning
other | att avskriva ärendet från vidare handläggning
other | att avsluta uppdraget
approve/endorsed | att ställa sig bakom {pact}{term}
recommend/recommended | att rekommendera {to} att anta {pact}{term}
propose/proposed | att föreslå {to} att anta {pact}{term}
propose/proposed | att föreslå {to} besluta att godkänna {pact}{term}
approve | att med ändring av punkt 3 godkänna {thing}
assign | att lämna i uppdrag åt {to} att {task}{due}
elect | att för återstoden av mandatperioden utse {who} till {post}
""")

REPORTS = forms("""
approve | {by} har {day}, § {n}, fastställt {paper}.
approve | {by} antog {paper} {day}.
approve | Genom beslut {day} fastställde {by} {paper}.
reject | {by} har avslagit framställan om {about}.
reject | {by} avslog {day} begäran om {about}.
assign | {by} gav {day}, § {n}, {to} i uppdrag att {task}.
defer | {by} bordlade {day} ärendet.
refer | {by} återremitterade {day} ärendet.
approve | Vid möte {day} beslutade {by} att ställa sig bakom {paper}.
approve | Efter beredning har {by} {day} godkänt {paper}.
approve | Beslut om {paper} fattades av {by} {day}.
assign | Bakgrunden är att {by} {day} gav {to} i uppdrag att {task}.
reject | Förslaget om {about} avslogs av {by} {day}.
amend | {paper} reviderades av {by} {day}.
propose | {by} föreslog {day} {to} att fastställa {paper}.
approve | Av {by} har {day} fastställts {paper}.
approve | Vid behandling {day}, § {n}, antog {by} {paper}.
defer | Vid behandling {day}, § {n}, bordlade {by} ärendet.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} löper{until}.
pact/proposed | Förslag till {a_pact} har upprättats.
pact/proposed | Ett förslag till {a_pact} har arbetats fram gemensamt.
pact/evaluated | {pact} har utvärderats av en extern konsult.
pact/revised | {pact} behöver revideras.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} har {day}, § {n}, antagit {pact}.
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
task | {to} redovisar {what} för direktionen{due}.
task | {to} kompletterar {what}{due}.
task | {to} översänder {what} till ledamöterna{due}.
task | {to} bereder {what} vidare{due}.
task | {to} tillser att {what} når medlemskommunerna{due}.
""")
SUBJECTS = subjects("""
paper | Riskbild och förmågemål | förmågemålen | förmågemålen
paper | Delårsbokslut med prognos | delårsbokslutet | delårsbokslutet
paper | Medlemsavgifter | fördelningen av medlemsavgifter | medlemsavgifterna
paper | Taxa för tillsyn och sotning | sotningstaxan | sotningstaxan
paper | Fordonsanskaffning, släckbil till Grisbäck | anskaffningen av en släckbil | fordonsanskaffningen
paper | Attestreglemente | attestreglementet | attesterna
paper | Föreskrifter om avfallshantering | renhållningsföreskrifterna | avfallshanteringen
paper | Nybyggnad av brandstation, förstudie | förstudien | den nya brandstationen
paper | Plan för internkontroll | internkontrollplanen | internkontrollen
paper | Lokal avfallsplan | avfallsplanen | avfallsplanen
paper | Reviderad förbundsordning | den reviderade förbundsordningen | förbundsordningen
topic | Förbundschefens rapport | rapporten | verksamhetsläget
topic | Uppföljning av deltidsbemanning | rapporten | deltidsbemanningen
topic | Revisionens granskning | granskningsrapporten | revisionens iakttagelser
topic | Delgivningar | delgivningarna | inkomna skrivelser
topic | Olycksundersökning, fabriksbranden | olycksundersökningen | fabriksbranden
topic | Hot och våld mot personal | rapporten | hot och våld
topic | Ledningscentral i samverkan | informationen | ledningscentralen
topic | Insamling av förpackningar | informationen | förpackningsinsamlingen
topic | Ekonomisk månadsrapport | månadsrapporten | ekonomin
topic | Civilplikt och höjd beredskap | informationen | civilplikten
pact | Avtal om gränslös räddning | avtalet om gränslös räddning | avtal om gränslös räddning
pact | Samverkansavtal larm | samverkansavtalet om larmhantering | samverkansavtal om larmhantering
pact | Överenskommelse om i väntan på ambulans | överenskommelsen om i väntan på ambulans | överenskommelse om i väntan på ambulans
pact | Riktlinjer för representation | riktlinjerna för representation | riktlinjer för representation
post | Val av ombud till föreningsstämma | ombud vid föreningsstämman | valet
post | Val till presidieberedning | ledamot i presidieberedningen | valet
put | Utträde ur inköpscentralen | utträdet | utträdet
put | Organisationsöversyn | organisationsöversynen | organisationsöversynen
put | Deponi Västerskog | deponin | deponin
""")
QUARREL = Quarrel(
    moved=("{who} yrkar {text}.", "{who} yrkar {text}.", "Yrkande från {who}: {text}."),
    ours=("bifall till förbundschefens förslag", "bifall till presidiets förslag", "bifall till liggande förslag"),
    theirs=(("avslag på presidiets förslag", "reject"), ("återremiss för ny ekonomisk beräkning", "remit"), ("att ärendet ska återremitteras", "remit"), ("att ärendet bordläggs till direktionens nästa sammanträde", "table"), ("avslag", "reject")),
    put=("Ordföranden ställer yrkandena under proposition och finner att direktionen bifaller liggande förslag.", "Ordföranden finner att det föreligger två förslag och ställer dessa mot varandra.", "Efter ställd proposition finner ordföranden bifall till det första yrkandet."),
    counted=("Förslaget vinner med {yes} röster mot {no}{tail}.", "Omröstningen utföll så att {yes} ledamöter röstade ja och {no} ledamöter röstade nej{tail}.", "Röstresultat: {yes} ja-röster, {no} nej-röster{tail}."),
    abstained=(", {a} avstår", " och {a} ledamot avstod"),
    against=(
        ("reservation", "{who} reserverar sig skriftligt mot beslutet."), ("reservation", "Mot beslutet reserverar sig {who} till förmån för eget yrkande."), ("reservation", "Reservation anmäls av {who}."), ("note", "{who} låter anteckna följande till protokollet: Vi hade önskat en bredare beredning."),
        ("note", "{who} medges lämna en protokollsanteckning."), ("statement", "{who} avger ett särskilt yttrande."),
    ),
    recused=("{who} anmäler jäv och deltar varken i handläggningen eller i beslutet.", "På grund av jäv lämnar {who} lokalen under behandlingen av ärendet.", "Jäv: {who} deltar inte i ärendet."),
)  # fmt: skip
