"""The joint board or directorate of several municipalities' fire and rescue services."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Räddningsnämnden", "Räddningsnämnden", "Räddningstjänsten {r}"),
    ("Direktionen", "Direktionen", "Räddningstjänstförbundet {r}"),
    ("Förbundsdirektionen", "Direktionen", "Räddningsförbundet {r}"),
    ("Gemensamma räddningsnämnden", "Nämnden", "Räddningstjänsten {r}"),
    ("Nämnden för skydd och beredskap", "Nämnden", "Skydd och beredskap {r}"),
)
AREAS = ("Fyrstaden", "Mittviken", "Skogslandet", "Tre Älvar", "Östra Slätten")
TITLES = (
    "räddningschef",
    "stf räddningschef",
    "ekonom",
    "brandingenjör",
    "enhetschef förebyggande",
    "HR-konsult",
    "beredskapssamordnare",
    "insatsledare",
    "förbundsjurist",
    "teknikansvarig",
)
KEEPERS = ("sekreterare", "förbundssekreterare", "kanslist")

NAMES = Names(
    others=("Kommunstyrelsen i {town}", "Kommunfullmäktige i {town}", "Länsstyrelsen", "Förbundsrådet", "Samrådsgruppen", "Revisorerna", "Arbetsutskottet"),
    staff=("räddningschefen", "ekonomen", "arbetsutskottet", "presidiet", "förebyggandeenheten", "förvaltningen", "arbetsgruppen för larm"),
    orders=(
        "utreda förutsättningarna för {about}", "se över kostnaderna för {about}", "inkomma med ett yttrande över {about}", "förhandla vidare om {about}", "närmare beskriva {about}", "ta kontakt med grannförbunden angående {about}",
        "upprätta en tidplan för {about}", "ta in priser för {about}",
    ),
    papers=("taxan", "investeringsplanen", "medlemsbidraget", "handlingsprogrammet", "årsbudgeten", "stationsutredningen", "delegationsordningen"),
    whats=("offerter", "en insatsrapport", "kartor över körtiderna", "ett kostnadsförslag", "svar på revisorernas frågor", "en riskanalys"),
    owners=("Kommunfullmäktige i {town}", "Kommunstyrelsen i {town}", "Fullmäktige i {town}"),
    above=("medlemskommunerna", "kommunfullmäktige i medlemskommunerna", "kommunstyrelserna", "förbundsrådet"),
)  # fmt: skip

TALK = forms("""
talk | Antalet larm uppgick till {n}, varav de flesta var automatiska.
talk | Utryckningarna till trafikolyckor har blivit {percent} fler.
talk | Deltidsbrandmännen i {town} är för få.
talk | Ett studiebesök på övningsfältet ägde rum {past}.
talk | Höjdfordonet levereras {coming}.
talk | Tillsynsbesöken omfattade {share} av objekten.
talk | Kostnaden har beräknats till {sum}.
talk | Räddningspersonalens skyddsombud yttrade sig {past}.
talk | Enligt {law} skall kommunen ha ett handlingsprogram.
talk | Skogsbranden {period} krävde stora resurser.
talk | Stationen i {town} har mögelskador.
talk | Resultatet före bokslutsdispositioner är {sum} sämre än budget.
talk | Tjänsteskrivelse är daterad {past}.
talk | Handlingarna finns på {url}.
talk | Skrivelse från räddningspersonalen har kommit in {past}.
talk | Medelanspänningstiden i {town} är längre än i övriga kommuner.
talk | Radiosystemet byts ut {coming}.
talk | Rökdykarnas hälsoundersökningar är genomförda.
talk | Anmälan av skador sker till {mail}.
talk | Facklig samverkan har skett {past}.
talk | Övningsfältet har fått ny belysning.
talk | Brandmännen i beredskap har visat stort engagemang.
talk | Förbundets soliditet är {percent}.
talk | Vattentäkten i {town} är känslig för släckskum.
talk | Automatlarmen leder ofta till onödiga utryckningar.
talk | Försäkringsbolaget besiktade bilarna {past}.
talk | Frågan väcktes av personalen.
""")
ACTS = forms("""
note | {by} beslutar lägga rapporten till handlingarna.
note | {by} noterar {thing}.
note | {by} beslutar att lägga {thing} till handlingarna.
note | {thing} läggs till handlingarna.
note | Informationen läggs till handlingarna.
approve | {by} beslutar godkänna {thing}.
approve | {by} beslutar anta {thing}.
approve | {by} fastställer {thing}.
approve | {by} beslutar bifalla arbetsutskottets förslag.
approve | {by} antar {thing} att gälla tills vidare.
approve | {thing} fastställs.
approve | {thing} godkänns och överlämnas till medlemskommunerna.
amend | {by} beslutar komplettera {thing} med en konsekvensbeskrivning.
amend | {by} ändrar {thing} enligt räddningschefens skrivelse.
reject | {by} beslutar avslå ansökan.
reject | {by} avslår begäran om tilläggsanslag.
assign | {by} uppdrar åt {to} att {task}{due}.
assign | {by} beslutar uppdra åt {to} att {task}{due}.
assign | {by} beslutar ge {to} i uppdrag att {task}{due}.
assign | {to} får i uppdrag att {task}{due}.
assign | {to} ges i uppdrag att {task}{due}.
propose | {by} föreslår {to} besluta att höja anslaget för {about}.
propose | {by} beslutar föreslå {to} att avsätta medel för {about}.
elect | {by} utser {who} till {post}.
elect | {by} beslutar välja {who} till {post}.
elect | Till {post} väljs {who}.
defer | {by} beslutar bordlägga ärendet.
defer | Ärendet bordläggs.
defer | {by} skjuter upp frågan till sammanträdet {future}.
refer | {by} beslutar återremittera ärendet.
refer | Ärendet återremitteras till arbetsutskottet.
other | Uppdraget avslutas.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
recommend/recommended | {by} beslutar rekommendera {to} att godkänna {pact}{term}.
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
reject | Ansökan avslås med hänvisning till det ekonomiska läget.
defer | Beslut i ärendet skjuts upp.
refer | {by} återremitterar ärendet för att kostnaderna skall redovisas.
other | Paragrafen förklaras omedelbart justerad.
""")
REPORTS = forms("""
approve | {by} godkände {day} {paper}.
approve | {by} fastställde {day} {paper}.
reject | {by} avslog {day} förslaget.
approve | {by} beslutade {day} godkänna {paper}.
assign | {by} uppdrog {day} åt {to} att {task}.
defer | {by} bordlade ärendet {day}.
refer | {by} beslutade {day} återremittera ärendet.
elect | {by} valde {day} nya revisorer.
amend | {by} ändrade {day} {paper}.
approve | {by} antog {day} {paper}.
other | {by} behandlade ärendet {day}.
other | {by} har {day} behandlat ärendet.
approve | {day} fastställde {by} {paper}.
assign | {day} fick {to} i uppdrag av {by} att {task}.
approve | {by} har genom beslut {day} godkänt {paper}.
reject | {by} har {day} avslagit förslaget.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Ett förslag till {a_pact} har upprättats.
pact/proposed | Utkast till {a_pact} föreligger.
pact/evaluated | {pact} är utvärderat av konsult.
pact/revised | {pact} ska omarbetas{due}.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} godkände {day} {pact}{term}.
amend/extended | {owner} förlängde {pact} {day}.
other/terminated | {owner} sade upp {pact} {day}.
approve/adopted | {day} antog {owner} {pact}.
amend/extended | {day} förlängde {owner} {pact}{until}.
pact/in_force | {pact} har fortsatt giltighet{until}.
pact/revised | En revidering av {pact} planeras{due}.
""")
TASKS = forms("""
task | {to} tar in {what}{due}.
task | {to} återrapporterar till nämnden{due}.
task | {to} lämnar {what} till kommuncheferna{due}.
task | {to} bevakar frågan och återkommer{due}.
task | {to} tar upp saken med kommuncheferna{due}.
task | {early} inkommer {to} med {what}.
task | {early} skall {to} ha lämnat {what}.
task | {to} ansvarar för att {what} begärs in{due}.
task | {to} ordnar en träff med SOS Alarm{due}.
task | {to} ska besiktiga stationen{due}.
""")
QUARREL = Quarrel(
    moved=("{who} yrkar {text}.", "{who} föreslår {text}.", "Yrkande av {who}: {text}.", "{who} hemställer om {text}."),
    ours=("bifall till arbetsutskottets förslag", "bifall till räddningschefens förslag", "bifall till föreliggande förslag"),
    theirs=(("avslag", "reject"), ("återremiss", "remit"), ("bordläggning av ärendet", "table"), ("avslag i sin helhet", "reject"), ("återremiss för kontakt med medlemskommunerna", "remit")),
    put=(
        "Ordföranden ställer proposition på yrkandena och finner att föreliggande förslag bifallits.",
        "Efter proposition finner ordföranden att förslaget antagits.",
        "Proposition ställs på bifall respektive annat yrkande, varvid ordföranden finner bifall.",
    ),
    counted=("Votering begärs och verkställs. Vid upprop avges {yes} ja-röster och {no} nej-röster{tail}.", "Omröstningen ger {yes} ja och {no} nej{tail}.", "Med {yes} ja-röster mot {no} nej-röster{tail} bifalls förslaget."),
    abstained=(" ({a} avstår)", " och {a} som avstår"),
    against=(
        ("reservation", "{who} reserverar sig."), ("reservation", "{who} reserverar sig mot beslutet till förmån för sitt yrkande."), ("reservation", "Reservation lämnas av {who}."), ("reservation", "Skriftlig reservation inlämnas av {who}."),
        ("statement", "{who} avger särskilt yttrande."), ("note", "{who} låter anteckna en protokollsanteckning."),
    ),
    recused=("{who} deltar ej i handläggningen på grund av jäv.", "På grund av jäv deltar inte {who} i ärendet."),
)  # fmt: skip
SUBJECTS = subjects("""
paper | Taxa för tillsyn | taxan | tillsynen
paper | Budget och verksamhetsplan | budgeten | verksamheten
paper | Delårsbokslut | delårsbokslutet | bokslutet
paper | Investering i släckfordon | investeringen | släckfordonen
paper | Ny brandstation | lokalprogrammet | den nya stationen
paper | Revidering av delegationsordning | delegationsordningen | delegationen
paper | Svar på revisionsrapport om beredskap | svaret | beredskapen
paper | Ersättning till deltidsbrandmän | ersättningsnivåerna | deltidspersonalen
paper | Försäljning av tankbil | försäljningen | tankbilen
paper | Yttrande över detaljplan | yttrandet | detaljplanen
topic | Räddningschefens information | informationen | verksamheten
topic | Insatsstatistik | statistiken | insatserna
topic | Rekrytering av deltidspersonal | redogörelsen | rekryteringen
topic | Arbetsmiljöfrågor | genomgången | arbetsmiljön
topic | Höjd beredskap och civilt försvar | informationen | det civila försvaret
topic | Delegationsbeslut | redovisningen | delegationsbesluten
topic | Ledningscentralen | rapporten | ledningscentralen
topic | Meddelanden | sammanställningen | meddelandena
pact | Avtal om gemensam larmtjänst | avtalet om gemensam larmtjänst | avtal om gemensam larmtjänst
pact | Överenskommelse om släckvatten | överenskommelsen om släckvatten | överenskommelse om släckvatten
pact | Handlingsplan för skogsbrand | handlingsplanen för skogsbrand | handlingsplan för skogsbrand
pact | Avtal om sotning | avtalet om sotning | avtal om sotning
pact | Riktlinje för egensotning | riktlinjen för egensotning | riktlinje för egensotning
post | Val av ledamot i arbetsutskottet | ledamot i arbetsutskottet | valet
post | Firmatecknare | firmatecknare | firmateckningen
put | Jourboende i egen regi | frågan | jourboendet
put | Samgående med grannförbund | frågan | samgåendet
""")
