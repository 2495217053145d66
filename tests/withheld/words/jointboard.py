"""A joint board of several municipalities: payroll, IT, licences, family law, shared staff."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Kommunstyrelsen i {town}", "Kommunfullmäktige i {town}", "Värdkommunens kommunstyrelse", "Tjänstemannagruppen", "Beredningsgruppen", "{towns} kommun", "Ägarmötet", "Styrgruppen för systembytet"),
    staff=("verksamhetschefen", "förvaltningen i värdkommunen", "beredningsgruppen", "enhetschefen", "nämndens sekreterare", "controllern", "tjänstemannagruppen"),
    orders=(
        "räkna fram en kostnadsfördelning för {about}", "stämma av {about} med samtliga kommuner", "presentera ett alternativ till {about}", "inhämta synpunkter från kommunerna om {about}", "säkra bemanningen kring {about}",
        "följa {about} under kommande kvartal", "förtydliga gränsdragningen mellan nämnden och kommunerna", "ta fram nyckeltal för {about}",
    ),
    papers=("fördelningsnyckeln", "verksamhetsbudgeten", "servicenivån", "nämndens reglemente", "investeringsramen", "kvartalsrapporten"),
    whats=("fördelningsmodellen", "en jämförelse mellan kommunerna", "ett reviderat budgetförslag", "svaret från leverantören", "ett arbetsmaterial", "statistik per kommun"),
    owners=("Kommunfullmäktige i {town}", "Kommunstyrelsen i {town}"),
    above=("kommunfullmäktige i samtliga kommuner", "de samverkande kommunerna", "värdkommunens kommunfullmäktige"),
)  # fmt: skip

TALK = forms("""
talk | Verksamhetschefen gav en lägesbild av {about}.
talk | Kostnaden fördelas efter invånarantal och blev {sum} för {town}.
talk | Antalet handlagda ärenden har ökat med {percent} jämfört med samma period förra året.
talk | Personalen i {town} flyttade till gemensamma lokaler {past}.
talk | Det nya systemet driftsattes {past}.
talk | Kommunerna lämnade sina synpunkter {period}.
talk | Frågan har tidigare diskuterats på ett dialogmöte {past}.
talk | Utbildningen för nämndens ledamöter hålls {days}.
talk | Upphandlingen beräknas vara klar {coming}.
talk | Leveransen försenades och testerna gjordes först {past}.
talk | Nämnden konstaterar att {share} av ärendena handläggs inom utsatt tid.
talk | Reglerna finns i {law}.
talk | {town} har lägst sjukfrånvaro av kommunerna.
talk | Ledamöterna från {town} efterfrågar en tydligare återkoppling.
talk | Materialet sändes ut {past} och kan hämtas på {url}.
talk | Överskottet återbetalas till kommunerna {future}.
talk | En gemensam arbetsdag planeras {coming}.
talk | Frågor kan ställas till {mail}.
""")

ACTS = forms("""
note | {by} noterade informationen.
note | {by} lade rapporten till handlingarna.
note | {by} tog del av informationen.
note | {by} tackade för informationen och lade den till handlingarna.
approve | {by} godkände {thing}.
approve | {by} fastställde {thing}.
approve | {by} antog {thing}.
approve | {by} beslutade att godkänna {thing}.
approve | {by} beslutade att fastställa {thing} enligt utsänt förslag.
approve | {by} ställde sig bakom {thing}.
approve | {by} godkände för sin del {thing}.
amend | {by} beslutade att justera {thing} enligt förslag från {town}.
amend | {by} kompletterade {thing} med en fördelning per kommun.
reject | {by} avslog begäran om {about}.
reject | {by} beslutade att avslå framställningen.
propose | {by} föreslog {to} att fastställa {thing}.
propose | {by} beslutade att föreslå {to} att anta {thing}.
recommend | {by} rekommenderade {to} att godkänna {thing}.
assign | {by} gav {to} i uppdrag att {task}{due}.
assign | {by} uppdrog åt {to} att {task}{due}.
assign | {by} beslutade att uppdra åt {to} att {task}{due}.
elect | {by} utsåg {who} till {post}.
elect | {by} valde {who} till {post}.
elect | Till {post} valdes {who}.
defer | {by} beslutade att bordlägga ärendet.
defer | {by} sköt upp frågan till nästa sammanträde.
refer | {by} återremitterade ärendet till beredningsgruppen.
refer | {by} remitterade förslaget till kommunerna för yttrande.
other | {by} avskrev ärendet.
other | {by} avslutade uppdraget.
approve/endorsed | {by} ställde sig bakom {pact}{term}.
recommend/recommended | {by} rekommenderade {to} att anta {pact}{term}.
propose/proposed | {by} beslutade att föreslå {to} att godkänna {pact}{term}.
propose/proposed | {by} föreslog {to} att anta {pact}{term}.
""")

REPORTS = forms("""
approve | {by} godkände {paper} {day}.
approve | {by} har {day} fastställt {paper}.
approve | {paper} antogs av {by} {day}, § {n}.
reject | {by} avslog {day} förslaget.
assign | {by} gav {day} {to} i uppdrag att {task}.
refer | {own} återremitterade {day} förslaget.
defer | {own} bordlade ärendet {day}.
approve | {by} beslutade {day}, § {n}, att anta {paper}.
amend | {by} ändrade {day} {paper}.
propose | {by} föreslog {day} {to} att anta {paper}.
other | {by} behandlade frågan {day}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Beredningsgruppen har skrivit ett förslag till {a_pact}.
pact/proposed | Ett första utkast till {a_pact} presenterades.
pact/evaluated | {pact} har utvärderats av en extern part.
pact/revised | {pact} kommer att revideras.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} godkände {pact} {day}, § {n}.
amend/extended | {owner} förlängde {day} {pact}{until}.
other/terminated | {owner} har {day} sagt upp {pact}.
approve/endorsed | {by} ställde sig bakom {pact} {day}.
""")
TASKS = forms("""
task | {to} återkommer till nämnden med {what}{due}.
task | {to} skickar ut {what} till kommunerna{due}.
task | {to} tar fram {what}{due}.
task | {to} undersöker frågan vidare och rapporterar{due}.
task | {to} åtog sig att presentera {what}{due}.
""")
SUBJECTS = subjects("""
paper | Budget och verksamhetsplan | budgeten och verksamhetsplanen | budgeten
paper | Kvartalsbokslut | kvartalsbokslutet | kvartalsbokslutet
paper | Nytt lönesystem – avrop | avropet | lönesystemet
paper | Fördelning av kostnader för IT-drift | kostnadsfördelningen | IT-driften
paper | Förslag till nytt reglemente | reglementet | reglementet
paper | Dokumenthanteringsplan | dokumenthanteringsplanen | dokumenthanteringen
paper | Lokalbehov för verksamheten | lokalprogrammet | lokalbehovet
paper | Taxa för alkoholtillstånd | taxan för alkoholtillstånd | taxan
paper | Uppföljning av mål | måluppföljningen | målen
paper | Sammanträdesdagar | sammanträdesdagarna | sammanträdesdagarna
topic | Verksamhetschefens rapport | rapporten | verksamheten
topic | Laget runt – information från kommunerna | informationen | kommunernas frågor
topic | Dataskydd | redovisningen | dataskyddet
topic | Systembyte ekonomi | lägesrapporten | systembytet
topic | Medarbetarenkät | resultatet | medarbetarenkäten
topic | Skrivelse från Grisbäck | skrivelsen | skrivelsen
topic | Kundnöjdhet | redovisningen | kundnöjdheten
topic | Rekrytering av enhetschef | informationen | rekryteringen
pact | Samverkansavtal för nämnden | samverkansavtalet för nämnden | samverkansavtal för nämnden
pact | Personuppgiftsbiträdesavtal | personuppgiftsbiträdesavtalet | personuppgiftsbiträdesavtal
pact | Riktlinjer för hemtagning av system | riktlinjerna för hemtagning av system | riktlinjer för hemtagning av system
pact | Handlingsplan för kompetensförsörjning | handlingsplanen för kompetensförsörjning | handlingsplan för kompetensförsörjning
post | Val av vice ordförande | vice ordförande | valet
post | Val av dataskyddsombud | dataskyddsombud | valet
put | Utökning av nämndens uppdrag | utökningen | utökningen
put | Anslutning av ny kommun | anslutningen | anslutningen
""")
QUARREL = Quarrel(
    moved=("{who} yrkade {text}.", "{who} föreslog {text}."),
    ours=("bifall till beredningsgruppens förslag", "bifall till utsänt förslag"),
    theirs=(("avslag", "reject"), ("återremiss", "remit"), ("att ärendet bordläggs", "table")),
    put=("Ordföranden ställde yrkandena mot varandra och fann att nämnden bifallit förslaget.", "Efter ställd proposition fann ordföranden bifall till utsänt förslag."),
    counted=("Vid röstning avgavs {yes} röster för och {no} röster mot förslaget{tail}.", "Röstningen gav {yes} ja och {no} nej{tail}."),
    abstained=(", {a} avstod", " medan {a} avstod"),
    against=(("reservation", "{who} reserverade sig mot beslutet."), ("note", "{who} lämnade en protokollsanteckning."), ("statement", "{who} anmälde särskilt yttrande."), ("reservation", "Mot beslutet reserverade sig {who}.")),
    recused=("{who} anmälde jäv och deltog inte i ärendet.", "På grund av jäv deltog {who} inte i beslutet."),
)  # fmt: skip
