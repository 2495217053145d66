"""The board by which several municipalities run upper secondary schools together."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Gymnasienämnden", "Gymnasienämnden", "Utbildningssamverkan {r}"),
    ("Förbundsstyrelsen", "Förbundsstyrelsen", "Gymnasieförbundet {r}"),
    ("Direktionen", "Direktionen", "Utbildningsförbundet {r}"),
    ("Gemensamma nämnden för vuxenutbildning", "Nämnden", "Lärcentrum {r}"),
    ("Samverkansnämnden för gymnasiet", "Samverkansnämnden", "Skolsamverkan {r}"),
)
AREAS = ("Norra Dalen", "Sjöbygden", "Västkanten", "Mellanbygden", "Österslätt")
TITLES = (
    "förbundschef",
    "skolchef",
    "gymnasiechef",
    "rektor",
    "ekonom",
    "administrativ chef",
    "antagningsansvarig",
    "fastighetsstrateg",
    "skolutvecklare",
    "facklig företrädare",
)
KEEPERS = ("sekreterare", "förbundssekreterare", "nämndsekreterare")

NAMES = Names(
    others=("Skolinspektionen", "Kommunstyrelsen i {town}", "Kommunfullmäktige i {town}", "Arbetsutskottet", "Programrådet", "Elevrådet", "Ägarsamrådet"),
    staff=("skolchefen", "rektorerna", "arbetsutskottet", "förvaltningen", "presidiet", "förbundschefen", "antagningskansliet"),
    orders=(
        "utarbeta ett förslag rörande {about}", "inhämta elevrådens mening om {about}", "redogöra för {about}", "beskriva de ekonomiska följderna av {about}", "samråda med medlemskommunerna om {about}", "ta in anbud som avser {about}",
        "ompröva {about}", "klarlägga ansvaret för {about}",
    ),
    papers=("interkommunala ersättningen", "programutbudet", "kvalitetsrapporten", "måldokumentet", "resursfördelningen", "läsårstiderna", "internbudgeten"),
    whats=("antagningsstatistik", "ett förslag till schemaläggning", "en lokalöversikt", "svar till elevrådet", "en kostnadsjämförelse", "uppgifter om frånvaron"),
    owners=("Kommunfullmäktige i {town}", "Kommunstyrelsen i {town}", "Ägarsamrådet"),
    above=("kommunfullmäktige i medlemskommunerna", "medlemskommunerna", "kommunstyrelserna", "ägarsamrådet"),
)  # fmt: skip

TALK = forms("""
talk | Antalet sökande till vårdprogrammet är {n}.
talk | {share} av eleverna når gymnasieexamen inom tre år.
talk | Internatet i {town} har lediga platser.
talk | Hyran för idrottshallen uppgår till {sum}.
talk | Elevhälsan har träffat {n} elever {period}.
talk | Prövning mot {law} har gjorts.
talk | Skolan i {town} får ny matsal {coming}.
talk | Frånvaron ökade {period} med {percent}.
talk | Preliminär antagning sker {coming}.
talk | Betygsresultaten skiljer sig mellan programmen.
talk | Öppet hus hölls {past} med gott resultat.
talk | Bussbolaget har aviserat indragna turer.
talk | Ungdomsmottagningen önskar lokaler närmare skolan.
talk | Elevernas enkätsvar ligger på {url}.
talk | Frågor besvaras av antagningen, {mail}.
talk | Lärarbristen är störst i matematik och moderna språk.
talk | Prognosen visar ett överskott på {sum}.
talk | Sammanträdet ajourneras i tjugo minuter för överläggningar inom partigrupperna.
talk | Den fackliga organisationen har inget att erinra.
talk | Ritningarna visades {past}.
""")
ACTS = forms("""
note | {by} lägger {thing} till handlingarna.
note | {by} noterar att redovisning har lämnats.
note | {by} tar del av {thing} och lägger den till handlingarna.
note | Redovisningen noteras.
approve | {by} beslutar fastställa {thing}.
approve | {by} godkänner {thing} i enlighet med arbetsutskottets förslag.
approve | {by} beslutar enligt föreliggande förslag.
approve | {by} antar {thing}.
approve | {by} bifaller skolchefens förslag.
approve | {by} fastställer {thing} med de rättelser som gjorts vid mötet.
approve | {thing} antas.
approve | {thing} godkänns med verkan från och med {future}.
amend | {by} beslutar ändra {thing} på det sätt som framgår av bilagan.
amend | {by} kompletterar {thing} med uppgifter om kostnader.
reject | {by} avslår ansökan.
reject | {by} beslutar avslå begäran från friskolan.
reject | Begäran avslås.
assign | {by} uppdrar åt {to} att {task}{due}.
assign | {by} lämnar åt {to} i uppdrag att {task}{due}.
assign | {by} beslutar att ge {to} i uppdrag att {task}{due}.
assign | {to} får i uppdrag att {task}{due}.
assign | Det uppdras åt {to} att {task}{due}.
propose | {by} beslutar föreslå {to} att anslå medel till {about}.
propose | {by} föreslår {to} besluta om utökad ram för {about}.
elect | {by} väljer {who} till {post} för tiden till och med mandatperiodens slut.
elect | {by} utser {who} till {post}.
elect | Till {post} väljs {who}.
elect | {by} förrättar val av {post} och utser {who}.
elect | Som {post} utses {who} efter avgående ledamot.
defer | {by} bordlägger ärendet.
defer | {by} beslutar skjuta upp ärendet till sammanträdet {future}.
refer | {by} återremitterar ärendet till skolchefen.
refer | Ärendet återremitteras med motiveringen att elevunderlaget är oklart.
other | {by} förklarar paragrafen omedelbart justerad.
other | Ärendet avskrivs.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
approve/endorsed | {by} beslutar ställa sig bakom förslaget till {a_pact}{term}.
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
recommend/recommended | {by} beslutar rekommendera {to} att förlänga {pact}{until}.
""")
ONWARD = forms("""
propose | att anslå medel till {about}
propose | att godkänna {thing}
propose | att fastställa {thing}
propose | att höja ramen för {about}
propose | att anta {thing}
""")
REPORTS = forms("""
approve | {by} fastställde {paper} {day}.
approve | {day} godkände {by} {paper}.
approve | {by} har {day} antagit {paper}.
assign | {by} uppdrog {day} åt {to} att {task}.
assign | {day} gav {by} {to} i uppdrag att {task}.
reject | {by} avslog {day} förslaget.
refer | {by} återremitterade ärendet {day}.
elect | {by} valde {day} nya ombud.
defer | {by} bordlade {day} frågan.
amend | {by} ändrade {paper} {day}.
other | {by} behandlade ärendet {day}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} har gällt sedan{started}.
pact/in_force | {pact} löper{until}.
pact/proposed | Skolchefen har upprättat förslag till {a_pact}.
pact/proposed | Ett utkast till {a_pact} har sänts till medlemskommunerna.
pact/evaluated | {pact} har utvärderats.
pact/revised | {pact} ska ses över och revideras{due}.
approve/adopted | {owner} antog {day} {pact}{term}.
approve/adopted | {day} godkände {owner} {pact}.
amend/extended | {owner} förlängde {day} {pact}{until}.
other/terminated | {owner} har {day} sagt upp {pact}.
""")
TASKS = forms("""
task | {to} återkommer med {what}{due}.
task | {to} bereder frågan vidare{due}.
task | {to} kallar elevråden till samtal{due}.
task | {to} ser till att {what} sänds ut{due}.
task | {early} redovisar {to} {what}.
task | {early} skall {to} ha lämnat {what}.
task | {to} ska besöka skolorna{due}.
task | {to} håller i kontakten med friskolorna{due}.
""")
QUARREL = Quarrel(
    moved=("{who} yrkar {text}.", "{who} yrkar på {text}.", "Yrkande om {text} framställs av {who}.", "{who} med instämmande av partigruppen föreslår {text}."),
    ours=("bifall till skolchefens förslag", "bifall till arbetsutskottets förslag", "bifall till framlagt förslag"),
    theirs=(("avslag", "reject"), ("avslag på framlagt förslag", "reject"), ("återremiss", "remit"), ("återremiss för barnkonsekvensanalys", "remit"), ("bordläggning till kommande sammanträde", "table")),
    put=(
        "Ordföranden ställer proposition på bifall och på annat yrkande och finner att framlagt förslag bifallits.",
        "Sedan överläggningen avslutats ställs yrkandena under proposition, och ordföranden förklarar sig ha funnit bifall till framlagt förslag.",
        "Efter ställd proposition finner ordföranden att framlagt förslag antagits.",
    ),
    counted=(
        "Votering begärs. Rösterna fördelar sig med {yes} ja och {no} nej{tail}.",
        "Votering verkställs med upprop. {yes} röstar ja och {no} röstar nej{tail}.",
        "Vid omröstningen avges {yes} ja-röster och {no} nej-röster{tail}.",
    ),
    abstained=(", {a} avstår", ", medan {a} avstår från att rösta"),
    against=(
        ("reservation", "{who} reserverar sig mot beslutet."), ("reservation", "Reservation mot beslutet inges av {who}."), ("reservation", "{who} reserverar sig skriftligt."),
        ("statement", "{who} anmäler särskilt yttrande."), ("note", "{who} lämnar en anteckning till protokollet."),
    ),
    recused=("{who} deltar på grund av jäv inte i beslutet.", "På grund av jäv deltar {who} varken i överläggning eller beslut."),
)  # fmt: skip
SUBJECTS = subjects("""
paper | Programutbud | programutbudet | utbudet
paper | Interkommunal ersättning | ersättningen | ersättningen
paper | Internbudget | internbudgeten | budgeten
paper | Läsårstider | läsårstiderna | läsåret
paper | Ombyggnad av idrottshall | ombyggnadsförslaget | ombyggnaden
paper | Tertialrapport | tertialrapporten | ekonomin
paper | Ansökan om lokal inriktning | ansökan | inriktningen
paper | Inackorderingstillägg | reglerna för inackorderingstillägg | inackorderingen
paper | Svar på elevrådsskrivelse | svaret | skrivelsen
topic | Skolchefens rapport | rapporten | skolorna
topic | Elevernas närvaro | statistiken | närvaron
topic | Antagningsläget | redovisningen | antagningen
topic | Systematiskt kvalitetsarbete | kvalitetsrapporten | kvaliteten
topic | Anmälan av delegationsärenden | förteckningen | delegationsärendena
topic | Arbetsmiljö på yrkesprogrammen | redogörelsen | arbetsmiljön
topic | Yrkesvux | genomgången | vuxenutbildningen
pact | Samverkansavtal om gymnasieutbildning | samverkansavtalet om gymnasieutbildning | samverkansavtal om gymnasieutbildning
pact | Överenskommelse om elevhälsa | överenskommelsen om elevhälsa | överenskommelse om elevhälsa
pact | Handlingsplan mot kränkande behandling | handlingsplanen mot kränkande behandling | handlingsplan mot kränkande behandling
pact | Avtal om skolskjuts över kommungräns | avtalet om skolskjuts över kommungräns | avtal om skolskjuts över kommungräns
pact | Riktlinje för lovskola | riktlinjen för lovskola | riktlinje för lovskola
post | Val av vice ordförande | vice ordförande | valet
post | Val till arbetsutskottet | ledamot i arbetsutskottet | valet
post | Kontaktpolitiker | kontaktpolitiker för yrkesprogrammen | uppdraget
post | Ombud vid stämma | ombud vid Skolbolagets stämma | stämman
put | Nedläggning av filialskola | frågan | filialskolan
""")
