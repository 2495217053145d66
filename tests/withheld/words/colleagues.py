"""A network of managers: notes in running text, what was decided among it, a log of actions."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("HR-chefsnätverket", "nätverket"), ("Ekonomichefsnätverket", "nätverket"), ("Nätverket för kommunikationschefer", "nätverket"), ("Skolchefsgruppen", "gruppen"), ("Nätverket för IT-chefer", "nätverket"), ("Chefsnätverket för samhällsbyggnad", "nätverket"),
    ("Kultur- och fritidschefsgruppen", "gruppen"), ("Nätverk för säkerhetschefer", "nätverket"), ("Miljöchefsnätverket", "nätverket"), ("Kanslichefsgruppen", "gruppen"),
)  # fmt: skip
JOBS = ("chef", "tf chef", "avdelningschef", "enhetschef", "förvaltningschef", "verksamhetschef", "utvecklingschef", "biträdande chef")
OFFICES = ("Kommunalförbundet Mitt", "Samverkanskansliet", "Region Gillmark", "Kommunförbundet Skärbygd")
VISITORS = (
    ("projektledare", "Digitaliseringsrådet"), ("jurist", "Samverkanskansliet"), ("forskare", "Högskolan i Klövsund"), ("säljare", "Nordvik Data"), ("enhetschef", "Länsstyrelsen"), ("strateg", "Region Gillmark"), ("utredare", "Arbetsmiljörådet"), ("konsult", "Tydlig AB"),
)  # fmt: skip

NAMES = Names(
    others=("Kommundirektörsgruppen", "Styrelsen", "Förbundsstyrelsen", "Arbetsgruppen för upphandling", "Regionstyrelsen", "Kommunstyrelsen i {town}", "Presidiet", "Ägarrådet", "Ledningsgruppen", "Länsstyrelsen"),
    staff=("samordnaren", "arbetsgruppen", "kansliet", "sammankallande", "juristgruppen", "presidiet", "planeringsgruppen", "projektledaren"),
    orders=(
        "ta fram en gemensam kravbild för {about}", "höra sig för om intresset för {about}", "sätta ihop ett program om {about}", "samla kommunernas frågor om {about}", "jämföra {about} mellan kommunerna", "hitta en föreläsare om {about}", "skissa på en finansiering av {about}",
        "skriva en kort promemoria om {about}", "bjuda in leverantörer till ett samtal om {about}",
    ),
    papers=("årsplanen", "kompetensplanen", "budgetförslaget", "modellen för nyckeltal", "kommunikationsstrategin", "uppdragsbeskrivningen", "arbetsplanen"),
    whats=("en sammanställning", "presentationen", "ett frågeformulär", "länken till inspelningen", "en mall", "en lista över intresserade kommuner", "förslag till tider", "ett utkast"),
    owners=("Kommunstyrelsen i {town}", "Kommunfullmäktige i {town}", "Förbundsstyrelsen", "Regionstyrelsen"),
    above=("kommundirektörsgruppen", "kommunerna", "styrelsen", "kommunstyrelserna"),
)  # fmt: skip

TALK = forms("""
talk | Flera vittnar om att det är svårt att rekrytera just nu.
talk | {town} har infört en ny introduktion för chefer och delar gärna med sig.
talk | Enkäten som gick ut {past} besvarades av {n} personer.
talk | Kostnaden väntas öka med {percent} och hamnar då på {sum}.
talk | {share} av kommunerna deltar i dag.
talk | I {town} pågår en översyn som ska vara klar {coming}.
talk | Erfarenheterna från {town} är blandade.
talk | Det blev en bra diskussion om vad som är rimligt att göra tillsammans.
talk | En studieresa är planerad {days}.
talk | Regeringen har aviserat ändringar, se {law}.
talk | Underlag och bilder finns på {url}.
talk | Den som vill veta mer hör av sig till {mail}.
talk | Avropen inom avtalet har gått trögt sedan {past}.
talk | Systemet låg nere {period} och felet är ännu inte förklarat.
talk | Några tycker att mötena borde vara längre, andra att de borde vara färre.
talk | Samordnaren berättade om läget i övriga län.
talk | Vid förra mätningen {past} låg {town} högst i länet.
talk | Ett studiebesök gjordes {past} i {town}.
talk | Oklarheter finns kring momsen och hur kostnader ska faktureras.
talk | Frågan väckte många synpunkter men inga invändningar i grunden.
""")
ACTS = forms("""
note | {by} noterade informationen.
note | {thing} lades till handlingarna.
note | {by} noterade innehållet i {thing}.
note | {by} beslutade att lägga {thing} till handlingarna.
approve | {by} beslutade att godkänna {thing}.
approve | {by} ställde sig bakom {thing}.
approve | {thing} godkändes.
approve | {by} godkände {thing} med smärre ändringar.
approve | Det beslutades att fastställa {thing}.
approve | {by} enades om att anta {thing}.
approve | {thing} fastställdes enligt förslaget.
approve | {by} kom överens om att godkänna {thing}.
recommend | {by} beslutade att rekommendera {to} att använda {thing}.
recommend | {by} rekommenderar {to} att avsätta medel för {about}.
propose | {by} föreslår {to} att finansiera {about}.
propose | {by} beslutade att föreslå {to} att anta {thing}.
assign | {by} gav {to} i uppdrag att {task}{due}.
assign | {to} fick i uppdrag att {task}{due}.
assign | Det beslutades att ge {to} i uppdrag att {task}{due}.
assign | {by} uppdrog åt {to} att {task}{due}.
assign | {by} enades om att uppdra åt {to} att {task}{due}.
amend | {by} reviderade {thing} efter diskussionen.
amend | {by} beslutade att komplettera {thing} med ett exempel.
reject | {by} avslog förslaget om {about}.
reject | {by} beslutade att avslå förfrågan om {about}.
defer | {by} beslutade att avvakta med {about}.
defer | Frågan om {about} bordlades.
defer | {by} beslutade att skjuta upp {about}.
refer | Frågan tas upp igen på nästa möte.
refer | {by} beslutade att ta upp frågan på kommande möte.
elect | {who} utsågs till {post}.
elect | {by} valde {who} till {post}.
elect | Till {post} utsågs {who}.
elect | {by} utsåg {who} till {post}{until}.
other | {by} beslutade att avsluta arbetet med {about}.
approve/endorsed | {by} ställde sig bakom {pact}{term}.
approve/endorsed | {by} beslutade att ställa sig bakom förslaget till {a_pact}.
recommend/recommended | {by} rekommenderade {to} att teckna {pact}{holds}.
recommend/recommended | {by} beslutade att rekommendera {to} att anta {pact}{term}.
recommend/recommended | Det beslutades att rekommendera {to} att förlänga {pact}{until}.
""")
REPORTS = forms("""
approve | {by} godkände {paper} {day}.
approve | {by} har ställt sig bakom {paper}.
approve | {by} beslutade {day} att anta {paper}.
approve | {paper} antogs av {by} {day}.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {by} har uppdragit åt {to} att {task}.
defer | {by} har pausat arbetet med {about}.
refer | {by} återremitterade {paper} {day}.
reject | {by} avslog {day} förslaget om {about}.
elect | {by} utsåg {day} en ny samordnare.
recommend | {by} rekommenderade {day} {to} att följa {paper}.
amend | {by} reviderade {paper} {day}.
other | {by} behandlade frågan {day}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} löper{until}.
pact/in_force | {pact} trädde i kraft{started}.
pact/in_force | Nuvarande {a_pact} gäller{until}.
pact/proposed | Juristgruppen har skrivit ett utkast till {a_pact}.
pact/proposed | Ett förslag till {a_pact} skickades ut {past}.
pact/revised | {pact} ses över och en reviderad version väntas {coming}.
pact/evaluated | {pact} har utvärderats och fått gott betyg.
pact/evaluated | En utvärdering av {pact} görs {coming}.
approve/adopted | {owner} har antagit {pact}.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} beslutade {day} att godkänna {pact}.
amend/extended | {owner} har förlängt {pact}{until}.
other/terminated | {owner} har sagt upp {pact}.
other/terminated | {owner} sade {day} upp {pact}.
approve/endorsed | {by} ställde sig bakom {pact} {day}.
recommend/recommended | {by} rekommenderade {day} {to} att teckna {pact}{term}.
""")
TASKS = forms("""
task | {to} mejlar ut {what}{due}.
task | {to} återkommer med {what}{due}.
task | {to} kollar vad som gäller för {about}{due}.
task | {to} bokar ett möte med {town}{due}.
task | {to} lägger upp {what} på samarbetsytan{due}.
task | {to} stämmer av {about} med kommundirektörerna{due}.
task | {to} tar fram {what} till nästa möte.
task | {to} bjuder in {town}{due}.
task | {to} ser till att {what} kommer ut till alla{due}.
task | {to} undersöker möjligheten att samordna {about}{due}.
task | {to} skickar {what} till {mail}{due}.
task | {early} skickar {to} ut {what}.
task | {to} sammanställer kommunernas svar{due}.
""")
CHORES = (
    "Skicka ut enkät om lönebildning", "Boka konferensanläggning", "Uppdatera mejllistan", "Ta fram förslag till årsplan", "Undersöka intresset för gemensam utbildning", "Kontakta leverantören om prislistan", "Dela mall för medarbetarsamtal", "Skriva svar på remissen",
    "Göra klart budgetunderlaget", "Sammanställa nyckeltal", "Bjuda in gäst till nästa möte", "Lägga upp dokument på samarbetsytan", "Jämföra avgifter", "Ta fram tidplan för upphandlingen", "Kolla juridiken kring samnyttjande", "Planera studiebesök", "Rapportera till kommundirektörsgruppen",
    "Ta fram exempel på avtalstext",
)  # fmt: skip
COMMENTS = (
    "Påminnelse skickad.",
    "Väntar på underlag.",
    "Tas upp under punkt om ekonomi.",
    "Svar har kommit från hälften.",
    "Flyttas fram.",
    "Inget nytt.",
    "Se utskick.",
)
SUBJECTS = subjects("""
paper | Årsplan | årsplanen | årsplaneringen
paper | Gemensam utbildning | utbildningsplanen | utbildningen
paper | Nyckeltal | nyckeltalen | nyckeltalen
paper | Budget för nätverket | budgeten | budgeten
paper | Uppdragsbeskrivning | uppdragsbeskrivningen | uppdraget
paper | Remissvar om ny lag | remissvaret | remissen
paper | Gemensam annonsering | upplägget | annonseringen
topic | Rekryteringsläget | redovisningen | rekryteringen
topic | Nytt från kansliet | informationen | kansliets arbete
topic | AI i förvaltningen | presentationen | AI-verktygen
topic | Beredskap och krisövning | genomgången | krisövningen
topic | Systembyten | lägesrapporten | systembytena
topic | Sjukfrånvaro | statistiken | sjukfrånvaron
topic | Omvärldsspaning | spaningen | omvärldsbevakningen
topic | Upphandlingar på gång | lägesrapporten | upphandlingarna
topic | Samnyttjande av kompetens | idéerna | samnyttjandet
pact | Ramavtal för bemanning | ramavtalet för bemanning | ramavtal för bemanning
pact | Samverkansavtal om lönesystem | samverkansavtalet om lönesystem | samverkansavtal om lönesystem
pact | Riktlinje för distansarbete | riktlinjen för distansarbete | riktlinje för distansarbete
pact | Överenskommelse om gemensam växel | överenskommelsen om gemensam växel | överenskommelse om gemensam växel
pact | Handlingsplan för kompetensförsörjning | handlingsplanen för kompetensförsörjning | handlingsplan för kompetensförsörjning
pact | Licensavtalet | licensavtalet för kontorsprogram | licensavtal för kontorsprogram
post | Ny sammankallande | sammankallande | uppdraget
post | Representant i arbetsgruppen för upphandling | representant i arbetsgruppen för upphandling | uppdraget
put | Förfrågan om mentorsprogram | förfrågan | mentorsprogrammet
put | Studieresa | förslaget | studieresan
""")
