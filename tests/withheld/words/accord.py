"""A political steering group for the agreements between a region and its municipalities on health care."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Politisk styrgrupp för vårdavtalet", "Styrgruppen"),
    ("Styrgruppen för länets hemsjukvårdsavtal", "Styrgruppen"),
    ("Avtalsrådet för hälsa och omsorg", "Avtalsrådet"),
    ("Samverkansnämnden för vård och omsorg", "Samverkansnämnden"),
    ("Beredningsgruppen för länsgemensamma avtal", "Beredningsgruppen"),
    ("Länsstyrgruppen Trygg vård", "Länsstyrgruppen"),
)
TITLES = (
    "socialchef",
    "hälso- och sjukvårdsstrateg",
    "avtalscontroller",
    "medicinskt ansvarig sjuksköterska",
    "förvaltningschef",
    "primärvårdsdirektör",
    "jurist",
)
KEEPERS = ("processledare", "avtalssamordnare", "utvecklingsledare", "nämndsekreterare")
VISITORS = (
    ("utredare", "Sörbygdens högskola"),
    ("revisor", "Granska AB"),
    ("projektledare", "Kommunförbundet Kusten"),
    ("överläkare", "Geriatriska kliniken"),
    ("brukarrepresentant", "Anhörigföreningen"),
    ("handläggare", "Samordningskansliet"),
)

NAMES = Names(
    others=("Tjänstemannaberedningen", "Socialchefsgruppen", "Hälso- och sjukvårdsledningen", "Kommunstyrelsen i {town}", "Vårdvalsnämnden", "Regionens ledningsgrupp", "Redaktionsgruppen"),
    staff=("tjänstemannaberedningen", "avtalssekreteraren", "redaktionsgruppen", "processledaren", "socialchefsgruppen", "parterna", "arbetsgruppen för rehabilitering"),
    orders=(
        "skriva fram ett förslag som rör {about}", "reda ut kostnadsansvaret för {about}", "följa upp {about} i samtliga kommuner", "stämma av {about} med de fackliga parterna", "formulera en gemensam tolkning av {about}",
        "beräkna vad {about} kostar", "ordna en hearing om {about}", "göra en juridisk granskning av {about}", "ta fram en kommunikationsplan för {about}",
    ),
    papers=("informationsbladet", "tolkningsdokumentet", "remissversionen", "fördelningsnyckeln", "uppföljningsplanen", "projektdirektivet", "tvistelösningsordningen"),
    whats=("en ny textversion", "en jämförelse av kostnaderna", "remissvaren i sammandrag", "förslag till ny bilaga", "en lista över tolkningsfrågor", "underlag om läkemedelsansvaret"),
    owners=("Regionfullmäktige", "Kommunfullmäktige i {town}", "Regionstyrelsen", "Kommunstyrelsen i {town}"),
    above=("huvudmännen", "regionen och kommunerna", "kommunerna", "regionfullmäktige och kommunfullmäktige", "parterna"),
)  # fmt: skip

TALK = forms("""
talk | Avtalstolkningen skiljer sig mellan kommunerna, särskilt när det gäller hjälpmedel.
talk | Remissversionen skickades ut {past} och {n} svar har kommit in.
talk | Kommunerna har olika syn på hur läkartiden ska ersättas.
talk | Det ekonomiska utfallet {period} blev {sum}.
talk | {share} av patienterna har en samordnad individuell plan.
talk | Begreppet egenvård behöver förklaras bättre.
talk | {town} ser en risk för övervältring av kostnader.
talk | Bestämmelserna i {law} har betydelse för hur ansvaret fördelas.
talk | Gruppen förde en lång diskussion om gränsdragningen mot rehabilitering.
talk | Den juridiska granskningen väntas vara färdig {coming}.
talk | Ett dialogmöte med brukarorganisationerna ägde rum {past}.
talk | Samtliga dokument ligger på {url}.
talk | Frågor om texten kan ställas till {mail}.
talk | Viten är inte aktuella.
talk | Bilagan om läkemedel är den som har väckt flest synpunkter.
talk | Uppsägningstiden är lång och det upplevs som en trygghet.
talk | Indexuppräkningen har gett en ökning med {percent}.
talk | Övergångsreglerna upphör {coming}.
talk | Från regionens sida är det viktigt att avtalet blir lättläst.
talk | Erfarenheterna från {town} är goda.
talk | Några kommuner vill ha kortare avtalstid.
talk | Tolkningen av avsnittet om jourtid vållar problem.
talk | Parterna har skilda ekonomisystem.
talk | Utskicket till nämnderna gjordes {past}.
talk | Begreppen i {law} skiljer sig från dem som används i dag.
talk | Antalet avvikelser är {n}.
""")
POSITIONS = forms("""
note | {by} noterar lägesbeskrivningen.
note | {by} noterar informationen.
note | {by} lägger redovisningen till handlingarna.
approve | {by} ställer sig bakom {thing}.
approve | {by} godkänner {thing}.
approve | {by} fastställer {thing}.
approve | {by} antar {thing}.
amend | {by} kompletterar {thing} med ett avsnitt om barn.
amend | {by} reviderar {thing} i enlighet med diskussionen.
reject | {by} avslår önskemålet om undantag.
elect | {by} utser {who} till {post}.
elect | {who} utses till {post}.
elect | {by} nominerar {who} till {post}.
defer | {by} avvaktar med ställningstagande.
defer | {by} skjuter upp frågan.
refer | Frågan tas upp på kommande möte.
refer | {by} återremitterar förslaget till tjänstemannaberedningen.
other | {by} avslutar arbetet.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
approve/endorsed | {by} ställer sig bakom förslaget till {a_pact}{term}.
approve/endorsed | {by} ställer sig bakom den reviderade lydelsen av {pact}.
note | {by} tar del av {thing}.
note | {by} tar del av lägesrapporten.
approve | {by} beslutar enhälligt att anta {thing}.
approve | {thing} godkänns.
approve | {thing} fastställs att gälla tills vidare.
amend | {thing} justeras i enlighet med diskussionen.
elect | Som {post} utses {who}.
elect | Till {post} väljs {who}.
defer | Frågan bordläggs.
refer | Förslaget återremitteras.
other | Arbetet avslutas.
approve/endorsed | {by} beslutar att ställa sig bakom {pact}{term}.
approve/endorsed | {by} ställer sig för sin del bakom {pact}.
""")
ADVICE = forms("""
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att förlänga {pact}{until}.
recommend/recommended | {by} rekommenderar {to} att var för sig godkänna {pact}{term}.
recommend/recommended | {by} beslutar att rekommendera {to} att teckna {a_pact}{term}.
recommend/recommended | {by} rekommenderar {to} att säga upp {pact}.
recommend/recommended | {to} rekommenderas att anta {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att besluta om {pact}{term}.
recommend/recommended | {by} rekommenderar att {to} antar {pact}{term}.
recommend/recommended | {by} rekommenderar att {to} förlänger {pact}{until}.
recommend/recommended | {by} beslutar rekommendera {to} att ställa sig bakom {pact}{term}.
""")
ORDERS = forms("""
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {to} får i uppdrag att {task}{due}.
assign | {by} uppdrar åt {to} att {task}{due}.
assign | {by} lämnar i uppdrag till {to} att {task}{due}.
assign | {to} ges i uppdrag att {task}{due}.
assign | {by} ger i uppdrag till {to} att {task}{due}.
assign | Uppdraget att {task} ges till {to}.
assign | {to} får ansvar för att {task}{due}.
assign | Det uppdras åt {to} att {task}{due}.
assign | {by} beslutar att ge {to} i uppdrag att {task}{due}.
""")
REPORTS = forms("""
approve | {by} ställde sig {day} bakom {paper}.
assign | {by} gav {day} {to} i uppdrag att {task}.
approve | {by} godkände {paper} {day}.
recommend | {by} rekommenderade {day} kommunerna att använda {paper}.
defer | {by} sköt {day} upp frågan.
amend | {by} reviderade {paper} {day}.
reject | {by} avslog {day} begäran om omförhandling.
elect | {by} utsåg {day} en förhandlingsdelegation.
approve | {day} antog {by} {paper}.
assign | {day} fick {to} i uppdrag av {by} att {task}.
approve | {by} har {day} ställt sig bakom {paper}.
other | {by} behandlade frågan {day}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} började gälla{started}.
pact/in_force | {pact} löper{until}.
pact/proposed | Ett första utkast till {a_pact} presenterades.
pact/proposed | Förslag till {a_pact} är under framtagande.
pact/proposed | Arbetet med att ta fram {a_pact} har påbörjats.
pact/evaluated | {pact} utvärderas{due}.
pact/evaluated | Utvärderingen av {pact} är klar.
pact/revised | {pact} ska revideras{due}.
pact/revised | Revideringen av {pact} är påbörjad.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} har {day} godkänt {pact}{term}.
amend/extended | {owner} har förlängt {pact}{until}.
amend/extended | {owner} förlängde {pact} {day}.
approve/endorsed | {by} ställde sig {day} bakom {pact}.
other/terminated | {owner} har sagt upp {pact}.
approve/adopted | {day} antog {owner} {pact}{term}.
amend/extended | {day} förlängde {owner} {pact}{until}.
pact/in_force | {pact} har fortsatt giltighet{until}.
other/terminated | {owner} sade upp {pact} {day}.
""")
TASKS = forms("""
task | {to} återkommer med {what}{due}.
task | {to} skickar ut {what}{due}.
task | {to} arbetar in synpunkterna i texten{due}.
task | {to} förankrar förslaget i sin organisation{due}.
task | {to} kallar till ett extra möte{due}.
task | {to} tar kontakt med revisorerna{due}.
task | {early} lämnar {to} {what}.
task | {early} ska {to} ha tagit fram {what}.
task | {to} ansvarar för att {what} sprids{due}.
task | {to} ska föra dialog med patientföreningarna{due}.
task | {to} undersöker vad som gäller i andra län{due}.
""")
DEEDS = (
    "Ta fram en ny lydelse av bilaga 3",
    "Räkna om fördelningsnyckeln",
    "Sammanställa kommunernas beslut",
    "Bjuda in patientföreningarna",
    "Stämma av tolkningsfrågorna med juristerna",
    "Lägga ut avtalstexten på webben",
    "Begära in uppgifter om läkartid",
    "Skriva en enkel sammanfattning",
    "Planera utbildning för chefer",
)
"""Tasks whose doer and day stand beside them in a table."""
REGISTER = (
    "Avtal om hemsjukvård",
    "Överenskommelse om läkarmedverkan",
    "Avtal om hjälpmedel",
    "Överenskommelse om barns hälsa",
    "Riktlinje för samordnad individuell plan",
    "Avtal om läkemedelsförråd",
    "Överenskommelse om rehabilitering",
    "Ramavtal om digital samverkan",
)
"""Agreements of the overview."""
SUBJECTS = subjects("""
pact | Hemsjukvårdsavtalet | hemsjukvårdsavtalet | hemsjukvårdsavtal
pact | Överenskommelse om psykisk hälsa | överenskommelsen om psykisk hälsa | överenskommelse om psykisk hälsa
pact | Avtal om läkarinsatser i särskilt boende | avtalet om läkarinsatser i särskilt boende | avtal om läkarinsatser i särskilt boende
pact | Riktlinje för egenvård | riktlinjen för egenvård | riktlinje för egenvård
pact | Färdplan för nära omsorg | färdplanen för nära omsorg | färdplan för nära omsorg
pact | Ramavtal om medicinteknik | ramavtalet om medicinteknik | ramavtal om medicinteknik
pact | Överenskommelse om munhälsa | överenskommelsen om munhälsa | överenskommelse om munhälsa
pact | Handlingsplan för demensvård | handlingsplanen för demensvård | handlingsplan för demensvård
pact | Avtal om utskrivning från slutenvård | avtalet om utskrivning från slutenvård | avtal om utskrivning från slutenvård
paper | Tvistelösning | ordningen för tvistelösning | tvisterna
paper | Gemensam uppföljningsmodell | uppföljningsmodellen | uppföljningen
paper | Fördelning av kostnader för kansliet | fördelningen | kanslikostnaderna
paper | Remissvar på nationell utredning | remissvaret | utredningen
paper | Mötesordning | mötesordningen | mötesformerna
topic | Läget i länet | lägesrapporten | läget
topic | Utskrivningsklara och betalningsansvar | statistiken | betalningsansvaret
topic | Brukarmedverkan | dialogen | brukarmedverkan
topic | Statliga satsningar | informationen | de statliga satsningarna
topic | Aktuellt från parterna | rundan | parternas frågor
post | Ny vice ordförande | vice ordförande | valet
post | Representant i hjälpmedelsnämnden | representant i hjälpmedelsnämnden | representationen
put | Gemensam beredskapsjour | förslaget | beredskapsjouren
""")
