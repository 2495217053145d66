"""A network of school or social managers: notes that somebody writes at the table."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Skolchefsnätverket", "nätverket"),
    ("Nätverket för förskolechefer", "nätverket"),
    ("Socialchefsgruppen", "gruppen"),
    ("Rektorsnätverket", "nätverket"),
    ("Nätverket för IFO-chefer", "nätverket"),
    ("Kvalitetsnätverket", "nätverket"),
    ("Elevhälsochefernas nätverk", "nätverket"),
    ("Delregionala ledningsgruppen", "ledningsgruppen"),
)
WORK = (
    "skolchef",
    "rektor",
    "verksamhetschef",
    "utvecklingsledare",
    "kvalitetschef",
    "socialchef",
    "IFO-chef",
    "elevhälsochef",
    "biträdande förvaltningschef",
    "förskolechef",
)
OFFICES = ("Kommunförbundet", "samverkanskansliet", "Utvecklingsenheten", "FoU-enheten")
VISITORS = (
    ("undervisningsråd", "Skolverket"),
    ("lektor", "Högskolan i Edsmark"),
    ("utredare", "Skolinspektionen"),
    ("processledare", "SKR"),
    ("doktorand", "Institutet för barnforskning"),
    ("handläggare", "Länsstyrelsen"),
    ("konsult", "Vikmo Lärande"),
)

NAMES = Names(
    others=("förbundsstyrelsen", "barn- och utbildningsnämnden i {town}", "Skolverket", "länsgruppen", "socialnämnden i {town}", "styrgruppen", "Region Siljemark", "direktörerna", "Regeringen", "chefsgruppen"),
    staff=("samordnaren", "arbetsgruppen", "kansliet", "elevhälsogruppen", "analysgruppen", "statistikgruppen"),
    orders=(
        "göra en snabb kartläggning av {about}", "bjuda in till en fördjupning om {about}", "skriva ihop en sida om {about}", "samla kommunernas exempel på {about}", "ta upp {about} med direktörerna", "planera en lärandedag om {about}",
        "formulera frågor till en enkät om {about}",
    ),
    papers=("årshjulet", "uppdragsbeskrivningen", "stödmaterialet", "projektbudgeten", "kursutbudet", "enkätrapporten"),
    whats=("länken till enkäten", "underlaget", "dagens bilder", "kontaktuppgifter", "en kort sammanfattning", "förslag på datum", "mallen", "rapporten"),
    owners=("barn- och utbildningsnämnden i {town}", "socialnämnden i {town}", "kommunfullmäktige i {town}", "förbundsstyrelsen"),
    above=("kommunerna", "direktörerna", "förbundsstyrelsen", "huvudmännen", "styrgruppen"),
)  # fmt: skip

TALK = forms("""
talk | Många kommuner brottas med samma sak: för få behöriga och för hög sjukfrånvaro.
talk | {town} har testat en ny modell och är nöjda så här långt.
talk | Enkäten som gick ut {past} har besvarats av {share} av enheterna.
talk | Statsbidraget landar på {sum} för hela området.
talk | Träffen {past} blev uppskattad.
talk | Nya regler väntas {coming}, se {law}.
talk | Material finns på {url}.
talk | Frågor mejlas till {mail}.
talk | Elevantalet minskar med {percent} på fem år.
talk | Bra diskussion i smågrupper, gemensam nämnare var tidsbristen.
talk | {town} berättar om sin omorganisation som pågick {period}.
talk | Kursen går {days} och har {n} platser.
talk | Rektorerna efterfrågar tydligare stöd kring sekretess.
talk | Svårt att jämföra siffrorna, kommunerna räknar olika.
talk | Det nationella provet flyttas till {future}.
talk | Vikariefrågan är fortfarande besvärlig.
talk | Ansökningstiden går ut {future}.
talk | Roligt att så många är med idag!
talk | Kostnaden per elev har ökat med {percent} jämfört med i fjol.
talk | Projektet startade {past} och har {n} deltagare.
talk | Tips: podden om tidiga insatser.
talk | I {town} har man slagit ihop två enheter.
""")
ACTS = forms("""
note | Vi noterar informationen.
note | {by} tackar för informationen och noterar den.
note | Informationen noteras.
note | {by} noterar rapporten.
approve | {by} beslutar att köra på enligt förslaget.
approve | {by} ställer sig bakom {thing}.
approve | Vi beslutar att {thing} används från och med nästa läsår.
approve | {by} godkänner {thing}.
approve | {by} är överens om att anta {thing}.
approve | {thing} fastställs.
approve | {by} beslutar att ställa sig bakom {thing}.
recommend | {by} rekommenderar {to} att använda {thing}.
propose | {by} föreslår {to} att avsätta tid för {about}.
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {to} får i uppdrag att {task}{due}.
assign | {by} uppdrar åt {to} att {task}{due}.
amend | {by} kompletterar {thing} med fler exempel.
amend | {by} justerar {thing} efter dagens synpunkter.
reject | {by} avslår förfrågan.
defer | Frågan bordläggs.
defer | {by} avvaktar med frågan.
refer | Frågan tas upp igen på nästa möte.
elect | {by} utser {who} till {post}.
elect | {who} väljs till {post}.
elect | {by} nominerar {who} till {post}.
other | {by} lägger ner arbetsgruppen.
approve/endorsed | {by} ställer sig bakom {pact}.
approve/endorsed | {by} ställer sig bakom förslaget till {a_pact}.
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att godkänna {pact}{term}.
""")
REPORTS = forms("""
approve | {paper} godkändes av {by} {day}.
refer | {paper} återremitterades av {by} {day}.
approve | {by} beslutade vid sitt möte {day} att anta {paper}.
assign | I beslut {day} gav {by} {to} i uppdrag att {task}.
defer | {by} har {day} beslutat att bordlägga frågan.
approve | {by} godkände {paper} {day}.
approve | {by} har ställt sig bakom {paper}.
approve | {by} beslutade {day} att anta {paper}.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {by} har gett {to} i uppdrag att {task}.
reject | {by} avslog ansökan {day}.
defer | {by} bordlade frågan {day}.
amend | {by} reviderade {paper} {day}.
elect | {by} utsåg {day} en ny samordnare.
recommend | {by} rekommenderade {day} {to} att använda {paper}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} började gälla{started}.
pact/proposed | Ett utkast till {a_pact} är på gång.
pact/proposed | Ett förslag till {a_pact} visades.
pact/evaluated | {pact} utvärderas just nu.
pact/revised | {pact} håller på att revideras.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} har antagit {pact}.
amend/extended | {owner} har förlängt {pact}{until}.
approve/endorsed | {by} ställde sig {day} bakom {pact}.
""")
TASKS = forms("""
task | {early} skickar {to} ut {what}.
task | {early} ska {to} ha kollat upp {about}.
task | {to} ordnar med {what}{due}.
task | {to} hör av sig till föreläsaren{due}.
task | {to} dubbelkollar siffrorna{due}.
task | {to} stämmer av med HR{due}.
task | {to} skickar ut {what}{due}.
task | {to} fixar {what}{due}.
task | {to} återkopplar till gruppen{due}.
task | {to} kollar upp vad som gäller för {about}{due}.
task | {to} bokar lokal och fika{due}.
task | {to} tar kontakt med Skolverket{due}.
task | {to} lägger upp {what} på samarbetsytan{due}.
task | {to} samlar in svaren{due}.
task | {to} håller i nästa träff.
task | {to} gör klart {what}{due}.
task | {to} pratar med sin nämnd om {about}{due}.
""")
CHORES = (
    "boka lokal till nästa gång", "skicka ut enkäten", "maila anteckningarna till alla", "kolla med Skolverket om statsbidraget", "uppdatera kontaktlistan", "bjuda in specialpedagogerna", "göra en sammanställning av nyckeltalen", "ta fram förslag på tema",
    "ringa föreläsaren", "lägga upp bilderna", "skriva utkast till svar", "räkna på kostnaden", "stämma av med HR", "prova den nya mallen i två verksamheter", "rapportera in antal platser", "leta datum för studiebesök",
)  # fmt: skip
SUBJECTS = subjects("""
paper | Årshjul för nätverket | årshjulet | nätverket
paper | Gemensam kursplanering | kursplaneringen | kurserna
paper | Stödmaterial om frånvaro | stödmaterialet | frånvaron
paper | Modell för kollegial granskning | modellen | granskningen
paper | Enkät till vårdnadshavare | enkäten | vårdnadshavarna
paper | Ansökan om statsbidrag | ansökan | statsbidraget
paper | Yttrande om tioårig grundskola | yttrandet | grundskolan
topic | Laget runt | rundan | läget
topic | Skolfrånvaro | genomgången | frånvaron
topic | Kompetensförsörjning | dialogen | bemanningen
topic | Omvärldsspaning | spaningen | omvärlden
topic | Barn i familjehem | informationen | familjehemmen
topic | Trygghet i skolan | dialogen | tryggheten
topic | AI i undervisningen | presentationen | AI-verktygen
topic | Rapport från länsgruppen | rapporten | länsgruppens frågor
topic | Orosanmälningar | statistiken | orosanmälningarna
topic | Praktikplatser och VFU | informationen | praktikplatserna
topic | Lovskola | erfarenheterna | lovskolan
pact | Avtal om interkommunal ersättning | avtalet om interkommunal ersättning | avtal om interkommunal ersättning
pact | Överenskommelse om skolsociala team | överenskommelsen om skolsociala team | överenskommelse om skolsociala team
pact | Riktlinje för elever med skyddade uppgifter | riktlinjen för elever med skyddade uppgifter | riktlinje för elever med skyddade uppgifter
pact | Handlingsplan för ökad närvaro | handlingsplanen för ökad närvaro | handlingsplan för ökad närvaro
pact | Samverkansavtal om gymnasieutbildning | samverkansavtalet om gymnasieutbildning | samverkansavtal om gymnasieutbildning
post | Ny sammankallande | sammankallande | valet
post | Vem representerar oss i styrgruppen? | representant i styrgruppen | representationen
put | Gemensam vikariepool | frågan | vikariepoolen
""")
