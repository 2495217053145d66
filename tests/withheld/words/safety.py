"""A local council for crime prevention and public health: the situation told in turn, arrows for what is to be done."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Kommunstyrelsen", "Socialnämnden", "Länsstyrelsen", "Polisregionens ledningsgrupp", "Styrgruppen för trygghet", "Kommunfullmäktige", "Bostadsbolagets styrelse", "Brandskyddsföreningen", "Kultur- och fritidsnämnden i {town}"),
    staff=("kommunpolisen", "säkerhetssamordnaren", "fältgruppen", "folkhälsostrategen", "bostadsbolaget", "räddningstjänsten", "fritidsgården", "skolan", "väktarbolaget"),
    orders=("gå en trygghetsvandring med fokus på {about}", "göra en orsaksanalys av {about}", "kalla fastighetsägarna till ett möte om {about}", "ta fram en faktabild över {about}", "prova nya arbetssätt kring {about}"),
    papers=("medborgarlöftet", "insatslistan", "det gemensamma årshjulet", "larmrutinen", "ordningsstadgan", "lägesbilden"),
    whats=("statistik över anmälda brott", "en lista på mörka platser", "affischer till skolorna", "namn på kontaktpersoner", "en karta över skadegörelsen", "schemat för vuxenvandringar", "enkätsvaren från högstadiet", "ett utkast till pressmeddelande", "tider för nattvandring"),
    owners=("Kommunstyrelsen", "Kommunfullmäktige", "Socialnämnden"),
    above=("kommunstyrelsen", "socialnämnden", "styrgruppen"),
)  # fmt: skip

TALK = forms("""
talk | Oro i centrum på kvällarna, framför allt {period}.
talk | {share} av eleverna i åk 9 uppger att de känner sig otrygga på väg hem.
talk | Snöskotertrafik genom bostadsområden har upprört boende.
talk | Nationella trygghetsundersökningen presenterades {past}.
talk | En anlagd brand på skolgården {past} ledde till sanering för {sum}.
talk | Handlarna efterfrågar fler patrullerande väktare.
talk | Kameraövervakningen vid resecentrum är tillståndsgiven men inte i drift.
talk | Diskussion kring {about}: vi behöver veta mer innan något görs.
talk | Tillsyn av serveringstillstånd görs {coming}.
talk | Föräldramöte i {town} {future}, nattvandrarna medverkar.
talk | Kommunen får ett utökat ansvar genom {law}.
talk | Lovaktiviteter pågår {days}.
talk | Kommunstyrelsen ska besluta om {about} {future}.
talk | Färre inbrott än i fjol, men fler bedrägerier mot äldre.
talk | Tips kan lämnas via {mail}.
talk | Stödmaterial från Brå: {url}
talk | Toaletternas öppettider väckte debatt, det finns delade meningar.
talk | Lugnare nu än vid mötet {past}.
talk | Vi pratade länge om {about} utan att komma fram till något.
talk | Social insatsgrupp startar om socialnämnden säger ja.
talk | Fältgruppen har mött {n} ungdomar sedan {past}.
talk | Torghandlarna vill gärna ha ett möte före {future}.
talk | Nya skyltar är beställda, leverans {coming}.
talk | Öppet hus på polisstationen {past}, många kom.
talk | En person omhändertogs vid kontrollen {past}.
talk | Mörkt i gångtunneln, felanmält {past}.
talk | Elevkåren önskar fler vuxna i korridorerna.
talk | Bidrag från Länsstyrelsen kan sökas till och med {future}.
talk | Hyresgästerna i {town} är mer nöjda än tidigare.
talk | Inget nytt att rapportera.
talk | Temakväll för föräldrar {future}, inbjudan går ut via skolan.
talk | {share} av butikerna har haft stölder.
""")

ACTS = forms("""
note | {by} noterar informationen.
note | Informationen noteras.
note | {by} lägger lägesbilden till handlingarna.
approve | {by} godkänner {thing}.
approve | {by} ställer sig bakom {thing}.
approve | {by} beslutar att ställa sig bakom {thing}.
approve | {thing} godkänns.
approve | {by} fastställer {thing}.
approve | Alla är överens och {by} godkänner {thing}.
amend | {by} kompletterar {thing} med ett stycke om bedrägerier.
amend | {thing} revideras.
reject | {by} avslår förslaget om {about}.
propose | {by} föreslår {to} att anta {thing}.
propose | {by} beslutar att föreslå {to} att fastställa {thing}.
recommend | {by} rekommenderar {to} att använda {thing}.
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {to} får i uppdrag att {task}{due}.
assign | {by} beslutar att ge {to} i uppdrag att {task}{due}.
elect | {by} utser {who} till {post}.
elect | {who} utses till {post}.
elect | {by} väljer {who} till {post}.
defer | {by} avvaktar med {about}.
defer | {by} bordlägger frågan.
refer | {by} tar upp frågan på kommande möte.
refer | Frågan tas upp på nästa möte.
other | {by} avslutar insatsen.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
propose/proposed | {by} föreslår {to} att anta {pact}{term}.
""")

REPORTS = forms("""
approve | {by} antog {paper} {day}.
approve | {by} har fastställt {paper}.
approve | {paper} godkändes av {by} {day}.
approve | Sedan sist har {by} ställt sig bakom {paper}.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {to} har fått i uppdrag av {by} att {task}.
reject | {by} avslog {day} ansökan om medel till {about}.
defer | {by} pausade {day} satsningen på {about}.
defer | {by} har bordlagt frågan om {about}.
recommend | {by} rekommenderade {day} {to} att följa {paper}.
amend | {by} reviderade {paper} {day}.
elect | {by} utsåg {day} en ny samordnare.
propose | {by} föreslog {day} {to} att anta {paper}.
refer | {by} återremitterade {day} frågan om {about}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} började gälla{started}.
pact/in_force | {pact} gäller fortfarande, som längst{until}.
pact/proposed | Säkerhetssamordnaren har skrivit ett förslag till {a_pact}.
pact/proposed | Ett utkast till {a_pact} mejlades ut {past}.
pact/evaluated | {pact} har utvärderats.
pact/evaluated | {pact} utvärderades {period}.
pact/revised | {pact} ska revideras {coming}.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} har nu antagit {pact}.
approve/endorsed | {by} har ställt sig bakom {pact}.
amend/extended | {owner} har förlängt {pact}{until}.
amend/extended | {owner} förlängde {day} {pact}.
other/terminated | {owner} sade upp {pact} {day}.
""")
TASKS = forms("""
task | {to} mejlar {what} till gruppen{due}.
task | {to} tar fram {what}{due}.
task | {to} hör av sig till {town} om {what}.
task | {to} bokar lokal och skickar {what}{due}.
task | {to} ser över {what}{due}.
task | {to} kontaktar fastighetsägaren och redovisar {what}{due}.
task | {to} återkommer med {what} till nästa möte.
task | {to} ordnar {what}{due}.
""")
LEFT = forms("""
task | {to} skickar {what}{due}
task | {to} tar fram {what}{due}
task | {to} stämmer av {what} med {town}
task | {to} uppdaterar {what}{due}
""")
SUBJECTS = subjects("""
paper | Medborgarlöfte | medborgarlöftet | medborgarlöftet
paper | Insatser i centrum | insatslistan | centrummiljön
paper | Årshjul | årshjulet | årshjulet
paper | Larmkedja vid skolavslutningar | larmkedjan | skolavslutningarna
paper | Lokal lägesbild | lägesbilden | brottsutvecklingen
paper | Kampanj mot bedrägerier | kampanjplanen | bedrägerierna
paper | Checklista för evenemang | checklistan | evenemangen
topic | Trafik och buskörning | informationen | buskörningen
topic | Ungas psykiska hälsa | informationen | ungas psykiska hälsa
topic | Storhelgerna | informationen | storhelgerna
topic | Skadegörelse | redovisningen | skadegörelsen
topic | Drogvaneundersökning | resultatet | undersökningen
topic | Våld i nära relationer | informationen | våldet i nära relationer
topic | Avhopparverksamhet | informationen | avhopparna
topic | Belysning och buskar | informationen | belysningen
topic | Desinformation | informationen | ryktesspridningen
pact | Samverkansöverenskommelse med Polisen | samverkansöverenskommelsen med Polisen | samverkansöverenskommelse med Polisen
pact | Handlingsplan mot våldsbejakande extremism | handlingsplanen mot våldsbejakande extremism | handlingsplan mot våldsbejakande extremism
pact | Riktlinje för trygghetskameror | riktlinjen för trygghetskameror | riktlinje för trygghetskameror
pact | Avtal om ordningsvakter | avtalet om ordningsvakter | avtal om ordningsvakter
pact | Överenskommelse om SSPF | överenskommelsen om SSPF | överenskommelse om SSPF
post | Ny sammankallande för nattvandring | sammankallande för nattvandringen | nattvandringen
post | Kontaktperson mot länsstyrelsen | kontaktperson mot länsstyrelsen | uppdraget
put | Grannsamverkan i villaområdena | grannsamverkan | grannsamverkan
put | Gemensam trygghetsapp | appen | appen
""")
ROUND = ("Polisen", "Räddningstjänsten", "Socialtjänsten", "Skolan", "Fritid", "Bostadsbolaget", "Vårdcentralen", "Kyrkan")
