"""A building or school committee of the years when minutes were typed."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Kommunstyrelsen", "Kommunfullmäktige", "Länsstyrelsen", "Kommunstyrelsens arbetsutskott", "Fritidsnämnden", "Hälsoskyddsnämnden", "Länsskolnämnden", "Kammarrätten"),
    staff=("stadsarkitekten", "kommuningenjören", "sekreteraren", "byggnadsinspektören", "ordföranden", "skolchefen", "mätningsingenjören"),
    orders=(
        "inkomma med förslag i {about}", "verkställa erforderliga undersökningar", "låta uppmäta området", "träda i förhandling med markägaren", "avge utlåtande i {about}", "infordra anbud",
        "besiktiga platsen tillsammans med hälsovårdsinspektören", "utarbeta en kostnadsberäkning", "underrätta sökanden om vad som förekommit",
    ),
    papers=("generalplanen", "stadsplaneändringen", "taxan", "arbetsordningen", "reglementet", "bostadsbyggnadsprogrammet"),
    whats=("ritningarna", "utredningen", "kartmaterialet", "handlingarna", "kostnadsförslaget", "yttrandet"),
    owners=("Kommunfullmäktige", "Kommunstyrelsen"),
    above=("kommunfullmäktige", "kommunstyrelsen"),
)  # fmt: skip

TALK = forms("""
talk | Upplästes skrivelse från hyresgästföreningen, daterad {past}.
talk | Föredrogs inkomna handlingar i {about}.
talk | Till nämnden har {past} inkommit en skrivelse med klagomål på trafiken.
talk | Vid syn på platsen {past} framkom att marken är sank.
talk | Sökanden har i skrift {past} utvecklat sina skäl.
talk | Grannarna har beretts tillfälle att yttra sig och haft invändningar.
talk | Handlingarna har varit utställda till granskning {period}.
talk | Under överläggningen framhölls vikten av att parkeringsfrågan löses.
talk | Arbetena beräknas bli påbörjade {coming}.
talk | Kostnaderna uppgår enligt kalkylen till {sum}.
talk | Anbudstiden utgår {future}.
talk | Fastigheten är belägen utom planlagt område.
talk | Sekreteraren lämnade en redogörelse för ärendets tidigare handläggning.
talk | Remisstiden har gått ut {past} utan att erinringar inkommit.
talk | En längre diskussion utspann sig, varvid olika meningar kom till uttryck.
talk | Elevantalet har sjunkit sedan {past}.
talk | Ärendet har föredragits för gruppledarna {past}.
talk | Besiktning kommer att äga rum {future}.
""")

ACTS = forms("""
note | {by} beslöt att lägga skrivelsen till handlingarna.
note | Skrivelsen lades till handlingarna.
note | Anmälan lades till handlingarna.
note | Meddelandet antecknades till protokollet.
note | Beslöts att anteckna redogörelsen till protokollet.
note | {by} beslöt notera vad som anförts.
approve | {by} beslöt godkänna {thing}.
approve | Beslöts godkänna {thing}.
approve | Beslöts att fastställa {thing}.
approve | {by} beslöt enhälligt antaga {thing}.
approve | {thing} godkändes.
approve | {by} beslöt i enlighet med arbetsutskottets förslag att godkänna {thing}.
approve | På förslag av ordföranden beslöts att antaga {thing}.
approve | {thing} fastställdes.
approve | Framlagt förslag bifölls.
approve | {by} biföll framställningen.
reject | Framställningen avslogs.
reject | {by} beslöt avslå framställningen.
reject | Beslöts att avslå ansökningen.
amend | {by} beslöt revidera {thing}.
amend | Beslöts komplettera {thing} med en karta.
propose | {by} beslöt föreslå {to} att antaga {thing}.
propose | Beslöts att föreslå {to} besluta att godkänna {thing}.
assign | Åt {to} uppdrogs att {task}{due}.
assign | Beslöts uppdraga åt {to} att {task}{due}.
assign | {to} erhöll i uppdrag att {task}{due}.
assign | {by} beslöt giva {to} i uppdrag att {task}{due}.
elect | Till {post} valdes {who}.
elect | Beslöts utse {who} till {post}.
defer | Beslöts bordlägga ärendet.
defer | Ärendet bordlades.
defer | {by} beslöt att ärendet skulle bordläggas.
defer | {by} beslöt uppskjuta ärendet.
refer | Ärendet återremitterades för ytterligare utredning.
refer | Beslöts återremittera ärendet.
other | {by} beslöt avskriva ärendet.
approve/adopted | {by} beslöt godkänna {pact}{term}.
approve/adopted | Beslöts antaga {pact}{term}.
amend/extended | Beslöts förlänga {pact}{until}.
other/terminated | Beslöts uppsäga {pact}.
amend/revised | {by} beslöt revidera {pact}.
approve | Efter överläggning beslöt {by} godkänna {thing}.
approve | Med bifall till arbetsutskottets förslag antogs {thing}.
note | Vad sålunda förevarit antecknades.
assign | {by} lämnade {to} i uppdrag att {task}{due}.
elect | Utsågs {who} till {post}.
elect | {by} beslöt enhälligt utse {who} till {post}.
defer | I avbidan på yttrande bordlades ärendet.
refer | För komplettering återremitterades ärendet.
""")

REPORTS = forms("""
approve | {by} har {day} godkänt {paper}.
approve | {by} antog {day} {paper}.
approve | {by} beslöt {day}, § {n}, att antaga {paper}.
reject | {by} avslog {day} framställningen.
assign | Enligt beslut {day} har {by} givit {to} i uppdrag att {task}.
defer | {by} bordlade {day} ärendet.
refer | {by} återremitterade {day} ärendet.
approve | {by} biföll {day} ansökningen.
approve | Härvid upplystes att {by} {day} godkänt {paper}.
approve | {paper} har {day} fastställts av {by}.
assign | Genom beslut {day} har {by} uppdragit åt {to} att {task}.
reject | Framställningen har {day} avslagits av {by}.
defer | Ärendet bordlades av {by} {day}.
propose | {by} har {day} föreslagit {to} att antaga {paper}.
""")

PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} äger giltighet{until}.
pact/proposed | Förslag till {a_pact} har upprättats.
pact/proposed | Ett förslag till {a_pact} förelåg.
pact/revised | {pact} kommer att revideras {coming}.
approve/adopted | {owner} antog {day} {pact}.
approve/adopted | {owner} beslöt {day} att godkänna {pact}.
pact/in_force | {pact} har gällt sedan{started}.
amend/extended | {owner} har {day} förlängt {pact}{until}.
other/terminated | {owner} har {day} uppsagt {pact}.
approve/adopted | {pact} har {day} antagits av {owner}.
""")
TASKS = forms("""
task | {to} lovade återkomma med {what}{due}.
task | {to} kompletterar {what}{due}.
task | {to} tillställer ledamöterna {what}{due}.
task | {to} skall utarbeta {what}{due}.
""")

SUBJECTS = subjects("""
paper | STADSPLANEÄNDRING KV. VADET | stadsplaneändringen | planfrågan
paper | ANSÖKAN OM RIVNINGSLOV, MJÖLNAREN 4 | rivningslovet | rivningsfrågan
paper | BYGGNADSLOV FÖR MAGASIN Å ÅKERBY 2:7 | ritningarna till magasinet | byggnadsfrågan
paper | BUDGETFÖRSLAG | budgetförslaget | budgeten
paper | TAXA FÖR KARTOR OCH MÄTNING | taxan för kartor och mätning | taxefrågan
paper | DISPENS FRÅN STRANDSKYDD, LILLSJÖN | dispensen | strandskyddet
paper | VERKSAMHETSBERÄTTELSE | verksamhetsberättelsen | verksamheten
paper | GATUNAMN I SÖDRA OMRÅDET | förslaget till gatunamn | namnfrågan
paper | SKYLTPROGRAM FÖR CENTRUM | skyltprogrammet | skyltningen
paper | SKOLSKJUTSREGLEMENTE | skolskjutsreglementet | skolskjutsarna
paper | FÄRGSÄTTNING AV GAMLA BRANDSTATIONEN | färgsättningen | färgsättningen
topic | ANMÄLNINGSÄRENDEN | anmälningarna | anmälningarna
topic | SKRIVELSE ANGÅENDE LEKPLATS | skrivelsen | lekplatsen
topic | INBJUDAN TILL KONFERENS | inbjudan | konferensen
topic | OLOVLIGT BYGGANDE, SKOGSTORP 1:12 | rapporten | det olovliga byggandet
topic | DELEGATIONSBESLUT | redovisningen | delegationen
topic | TRAFIKFÖRHÅLLANDENA VID KYRKSKOLAN | skrivelsen | trafikförhållandena
topic | BULLER FRÅN SÅGVERKET | klagomålen | bullret
topic | RAPPORT FRÅN STUDIERESA | rapporten | studieresan
topic | HANDIKAPPANPASSNING AV BIBLIOTEKET | redogörelsen | handikappanpassningen
pact | ARRENDEAVTAL, KOLONIOMRÅDET | arrendeavtalet om koloniområdet | arrendeavtal om koloniområdet
pact | EXPLOATERINGSAVTAL, BJÖRKHAGEN | exploateringsavtalet om Björkhagen | exploateringsavtal om Björkhagen
pact | AVTAL OM SNÖRÖJNING | avtalet om snöröjning | avtal om snöröjning
post | VAL AV BESIKTNINGSMAN | besiktningsman | valet
post | VAL AV LEDAMOT I NAMNBEREDNINGEN | ledamot i namnberedningen | valet
put | FÖRHANDSBESKED, ÅKERBY 3:1 | förhandsbeskedet | förhandsbeskedet
put | OMBYGGNAD AV MEDBORGARHUSET | ombyggnaden | ombyggnaden
""")

QUARREL = Quarrel(
    moved=("{who} yrkade {text}.", "För sin del yrkade {who} {text}.", "{who} yrkade {text}."),
    ours=("bifall till förslaget", "bifall till arbetsutskottets förslag"),
    theirs=(("avslag å förslaget", "reject"), ("återremiss", "remit"), ("avslag", "reject"), ("bordläggning", "table")),
    put=("Efter av ordföranden framställda propositioner fann denne förslaget antaget.", "Ordföranden framställde proposition på de båda yrkandena och fann det förra med övervägande ja besvarat.", "Sedan överläggningen förklarats avslutad framställdes propositioner å yrkandena."),
    counted=("Vid härefter verkställd votering avgåvos {yes} ja- och {no} nej-röster{tail}.", "Votering begärdes och utföll med {yes} ja mot {no} nej{tail}.", "Rösterna utföll med {yes} ja-röster och {no} nej-röster{tail}."),
    abstained=(", varjämte {a} ledamot avstod från att rösta", ", medan {a} ledamot avstod"),
    against=(("reservation", "Mot beslutet anmälde {who} reservation."), ("reservation", "{who} reserverade sig mot beslutet."), ("reservation", "Häremot reserverade sig {who}."), ("statement", "{who} avgav särskilt yttrande.")),
    recused=("På grund av jäv deltog {who} ej i ärendets behandling.", "{who} anmälde jäv och lämnade sammanträdet under ärendets behandling."),
)  # fmt: skip
