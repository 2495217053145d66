"""A municipality's public health council, told in the past tense: schools, police, clubs and clinics around one table."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Folkhälsorådet i {t}", "Folkhälsorådet"),
    ("Lokala folkhälsorådet i {t}", "Rådet"),
    ("{t}s råd för folkhälsa och trygghet", "Rådet"),
    ("Hälsorådet {t}", "Hälsorådet"),
    ("Välfärdsrådet i {t}", "Välfärdsrådet"),
)
HOMES = (
    "Kultur- och fritidsförvaltningen", "Lokalpolisområdet", "Elevhälsan", "Folktandvården", "Bostadsbolaget", "Studieförbundet Vidga", "Idrottsföreningarnas samorganisation", "Närhälsomottagningen", "Socialförvaltningen", "Räddningstjänsten",
    "Svenska kyrkan", "Pensionärsföreningarna", "Barn- och utbildningsnämnden", "Näringslivsföreningen",
)  # fmt: skip
TITLES = (
    "fritidschef",
    "rektor",
    "kommunpolis",
    "tandhygienist",
    "områdeschef",
    "kurator",
    "enhetschef",
    "diakon",
    "verksamhetsledare",
    "förebyggandesamordnare",
)
KEEPERS = ("folkhälsostrateg", "folkhälsosamordnare", "folkhälsoplanerare")
VISITORS = (
    ("doktorand", "Kusthögskolan"),
    ("fältassistent", "Ungdomsmottagningen"),
    ("statistiker", "Regionens analysenhet"),
    ("dietist", "Hälsocentralen"),
    ("ungdomsombud", "Ungdomsfullmäktige"),
)

NAMES = Names(
    others=("Kommunstyrelsen", "Barn- och utbildningsnämnden", "Socialnämnden", "Kommunfullmäktige", "Länets folkhälsonätverk", "Fritidsnämnden", "Regionens folkhälsokommitté"),
    staff=("folkhälsostrategen", "arbetsgruppen", "elevhälsan", "fritidsförvaltningen", "kommunpolisen", "beredningsgruppen", "samordnaren"),
    orders=(
        "ordna en temakväll om {about}", "kartlägga {about} i bostadsområdena", "skriva en ansökan om medel till {about}", "sprida material om {about}", "planera nästa års insatser för {about}", "samla in ungdomars tankar om {about}",
        "bjuda in föreningarna till samtal om {about}", "utvärdera {about} med hjälp av enkäter",
    ),
    papers=("välfärdsbokslutet", "årsplanen", "drogpolitiska programmet", "trygghetsprogrammet", "bidragsreglerna", "enkätrapporten", "måldokumentet"),
    whats=("enkätfrågorna", "en inbjudan till föräldrakvällen", "resultatet av trygghetsvandringen", "en budget för nästa år", "material till skolorna", "en sammanställning av ansökningarna"),
    owners=("Kommunfullmäktige", "Kommunstyrelsen", "Regionens folkhälsokommitté", "Socialnämnden"),
    above=("kommunstyrelsen", "barn- och utbildningsnämnden", "socialnämnden", "kommunfullmäktige", "fritidsnämnden"),
)  # fmt: skip

TALK = forms("""
talk | I drogvaneenkäten svarade {share} av niorna att de aldrig har rökt.
talk | Trygghetsvandringen {past} lockade {n} personer.
talk | Kariesfriheten bland sexåringar hade ökat med {percent}.
talk | Polisen berättade att bråken vid stationen hade minskat.
talk | Föräldrakvällarna skulle komma i gång {coming}.
talk | Simhallen var stängd {period}.
talk | Någon undrade hur man når dem som inte är med i en förening. Det blev en stunds samtal.
talk | Projektet hade {sum} kvar.
talk | Nya siffror ur folkhälsoenkäten fanns på {url}.
talk | Anmälan till frukostmötet gjordes till {mail}.
talk | Av {law} framgick vad tillsynen omfattar.
talk | Unga tjejer mår sämre än killar, och skillnaden växer.
talk | Fältgruppen träffade {n} ungdomar {period}.
talk | Hälsoveckan inleds {coming}.
talk | Flera hade märkt att fler äldre är ensamma.
talk | Nattvandrarna i {town} hade blivit färre.
talk | Seminariet {past} var uppskattat.
talk | Skolmaten kom upp till diskussion.
talk | Det var svårt att se någon effekt ännu.
talk | Energidrycker säljs fortfarande nära skolan.
talk | Skolsköterskorna hade sett fler barn med huvudvärk.
talk | Badplatsen i {town} var välbesökt.
talk | Cykelvägen var ännu inte klar.
talk | Enkäten hade gått ut till {n} hushåll.
talk | Temat för dagen var sömn.
talk | En föreläsning för föräldrar planeras {coming}.
talk | Flera vittnade om att ungdomar handlar alkohol via nätet.
""")
ACTS = forms("""
note | {by} noterade informationen.
note | {by} lade {thing} till handlingarna.
note | {by} lade informationen till handlingarna.
note | Informationen noterades.
note | {by} beslutade att notera {thing}.
approve | {by} godkände {thing}.
approve | {by} beslutade att godkänna {thing}.
approve | {by} enades om att anta {thing}.
approve | {by} kom överens om att anta {thing}.
approve | {by} ställde sig bakom {thing}.
approve | {by} beslutade enhälligt att fastställa {thing}.
approve | {by} fastställde {thing}.
approve | {thing} godkändes.
approve | {thing} antogs utan ändringar.
amend | {by} beslutade att komplettera {thing} med ett mål om psykisk hälsa.
amend | {by} reviderade {thing}.
reject | {by} avslog ansökan.
reject | {by} beslutade att avslå ansökan eftersom den kom in för sent.
assign | {by} gav {to} i uppdrag att {task}{due}.
assign | {to} fick i uppdrag att {task}{due}.
assign | {by} uppdrog åt {to} att {task}{due}.
assign | {by} beslutade att ge {to} i uppdrag att {task}{due}.
propose | {by} föreslog {to} att avsätta pengar till {about}.
propose | {by} beslutade att föreslå {to} att utöka stödet till {about}.
elect | {by} valde {who} till {post}.
elect | {by} utsåg {who} till {post}.
elect | Till {post} valdes {who}.
elect | {who} utsågs till {post}.
defer | {by} bordlade frågan.
defer | {by} beslutade att skjuta upp frågan till mötet {future}.
refer | {by} återremitterade frågan till arbetsgruppen.
other | {by} beslutade att avsluta projektet.
approve/endorsed | {by} ställde sig bakom {pact}{term}.
approve/endorsed | {by} beslutade att ställa sig bakom förslaget till {a_pact}{term}.
recommend/recommended | {by} rekommenderade {to} att anta {pact}{term}.
recommend/recommended | {by} beslutade att rekommendera {to} att anta {pact}{term}.
note | {by} tog del av {thing}.
note | {by} tog del av informationen och lade den till handlingarna.
approve | {by} antog {thing} med några språkliga ändringar.
approve | {by} beslutade i enlighet med förslaget.
approve | {thing} fastställdes.
approve | {by} biföll {thing}.
amend | {thing} justerades efter diskussion.
assign | {by} gav i uppdrag till {to} att {task}{due}.
assign | Uppdraget att {task} gavs till {to}.
assign | {to} fick ansvar för att {task}{due}.
elect | Som {post} utsågs {who}.
defer | Frågan bordlades.
refer | Ärendet återremitterades till arbetsgruppen.
""")
REPORTS = forms("""
approve | {by} hade {day} godkänt {paper}.
approve | {by} antog {paper} {day}.
approve | {by} beslutade {day} att ställa sig bakom {paper}.
assign | {by} gav {day} {to} i uppdrag att {task}.
reject | {by} avslog {day} förslaget.
amend | {by} reviderade {paper} {day}.
defer | {by} bordlade frågan {day}.
assign | {by} hade {day} gett {to} i uppdrag att {task}.
elect | {by} valde {day} nya ledamöter till rådet.
approve | {day} antog {by} {paper}.
assign | {day} fick {to} i uppdrag av {by} att {task}.
other | {by} behandlade frågan {day}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} började gälla{started}.
pact/proposed | Ett utkast till {a_pact} hade skickats ut.
pact/proposed | Arbetet med att skriva {a_pact} pågick.
pact/evaluated | {pact} skulle utvärderas{due}.
pact/evaluated | En utvärdering av {pact} hade gjorts.
pact/revised | {pact} skulle revideras{due}.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} hade {day} antagit {pact}{term}.
amend/extended | {owner} förlängde {pact} {day}.
amend/extended | {owner} har förlängt {pact}{until}.
approve/adopted | {day} antog {owner} {pact}{term}.
pact/in_force | {pact} har fortsatt giltighet{until}.
pact/revised | En revidering av {pact} planerades{due}.
""")
TASKS = forms("""
task | {to} återkommer med {what}{due}.
task | {to} mejlar ut {what}{due}.
task | {to} tar fram {what}{due}.
task | {to} bjuder in föräldraföreningen{due}.
task | {to} pratar med rektorerna{due}.
task | {to} beställer broschyrer{due}.
task | {to} skickar {what} till alla i rådet{due}.
task | {early} skickar {to} ut {what}.
task | {early} ska {to} ha tagit fram {what}.
task | {to} ansvarar för att {what} kommer ut{due}.
task | {to} ringer idrottsklubbarna{due}.
task | {to} skriver en artikel till lokaltidningen{due}.
""")
DEEDS = (
    "Boka lokal till hälsoveckan",
    "Kontakta föreningarna",
    "Trycka upp affischer",
    "Bjuda in ungdomsfullmäktige",
    "Söka medel hos länsstyrelsen",
    "Sammanställa enkätsvaren",
    "Ordna föreläsare",
    "Uppdatera kalendern",
    "Planera trygghetsvandring",
    "Fråga butikerna om energidrycker",
)
"""Tasks whose doer and day stand behind them."""
FORWARDED = (
    "Avgiftsfri simskola för alla sexåringar",
    "Belysning längs gångvägen till skolan",
    "Förlängda öppettider på fritidsgården",
    "Arvode till nattvandrare",
    "En fältassistent på halvtid",
    "Frukost i skolan",
)
"""What is put to another body for its decision."""
SUBJECTS = subjects("""
paper | Årsplan för rådets arbete | årsplanen | årsplanen
paper | Ansökningar om folkhälsomedel | fördelningen | folkhälsomedlen
paper | Välfärdsbokslut | välfärdsbokslutet | välfärden
paper | Regler för bidrag | bidragsreglerna | bidragen
paper | Verksamhetsberättelse | verksamhetsberättelsen | verksamheten
paper | Budget | budgeten | budgeten
topic | Drogvaneenkäten | resultatet | drogvanorna
topic | Trygghet i centrum | lägesbilden | tryggheten
topic | Barns tandhälsa | statistiken | tandhälsan
topic | Rörelse i skolan | redovisningen | rörelsen i skolan
topic | Ensamhet bland äldre | rapporten | ensamheten
topic | Information från polisen | informationen | brottsligheten
topic | Fallskador | genomgången | fallskadorna
topic | Psykisk ohälsa bland unga | föredragningen | den psykiska ohälsan
topic | Laget runt | rundan | läget
topic | Hälsoveckan | planeringen | hälsoveckan
topic | Spel om pengar | informationen | spelandet
pact | Samverkansöverenskommelse med polisen | samverkansöverenskommelsen med polisen | samverkansöverenskommelse med polisen
pact | Folkhälsoavtalet | folkhälsoavtalet | folkhälsoavtal
pact | Handlingsplan mot våld i nära relationer | handlingsplanen mot våld i nära relationer | handlingsplan mot våld i nära relationer
pact | Handlingsplan för psykisk hälsa | handlingsplanen för psykisk hälsa | handlingsplan för psykisk hälsa
pact | Riktlinje för alkohol och droger i föreningar | riktlinjen för alkohol och droger i föreningar | riktlinje för alkohol och droger i föreningar
post | Val av vice ordförande | vice ordförande | valet
post | Representant i länets nätverk | representant i länets folkhälsonätverk | representationen
put | Utegym vid sjön | frågan | utegymmet
""")
