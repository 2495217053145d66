"""A council where politicians, officers, associations and business meet over traffic, environment or energy."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Trafiksäkerhetsrådet", "rådet"),
    ("Energi- och klimatrådet", "rådet"),
    ("Skärgårdsrådet", "skärgårdsrådet"),
    ("Vattenrådet för Ljusåns avrinningsområde", "vattenrådet"),
    ("Näringslivsrådet", "näringslivsrådet"),
    ("Idéburna rådet", "rådet"),
    ("Samverkansforum för kollektivtrafik", "forumet"),
    ("Landsbygdsrådet", "landsbygdsrådet"),
    ("Miljösamverkan Siljemark", "miljösamverkan"),
)
ORGANISATIONS = (
    "Cykelfrämjandet", "Naturskyddsföreningen", "LRF", "Företagarna", "Hembygdsföreningen", "Fiskevårdsområdet", "Villaägarna", "Elnät AB", "Taxi Norr", "Handelskammaren", "Idrottsrådet", "Hyresgästföreningen", "Skogsägarna", "Byalagens samorganisation", "Röda Korset",
    "Friluftsfrämjandet", "Köpmannaföreningen", "Båtklubbarnas förbund",
)  # fmt: skip
AUTHORITIES = ("Trafikverket", "Polisen", "Länsstyrelsen", "Regionen", "Räddningstjänsten", "Skogsstyrelsen")
JOBS = (
    "trafikplanerare",
    "miljöstrateg",
    "samhällsbyggnadschef",
    "näringslivschef",
    "energirådgivare",
    "kommunekolog",
    "gatuingenjör",
    "landsbygdsutvecklare",
    "stadsarkitekt",
    "miljöinspektör",
)
ROLES = ("ombud", "styrelseledamot", "verksamhetsledare", "vd", "kassör", "regionchef", "ledamot i styrelsen")
KEEPERS = ("rådssekreterare", "administratör", "utredare", "samordnare", "planeringssekreterare")
VISITORS = (
    ("projektingenjör", "Trafikverket"),
    ("forskare", "Lunda institut"),
    ("elnätschef", "Elnät AB"),
    ("limnolog", "Vattenlabbet"),
    ("marknadschef", "Länstrafiken"),
    ("konsult", "Vikmo Miljö"),
    ("landshövding", "Länsstyrelsen"),
)

NAMES = Names(
    others=("kommunstyrelsen i {town}", "samhällsbyggnadsnämnden", "Trafikverket", "Länsstyrelsen", "regionfullmäktige", "Regeringen", "miljönämnden", "tekniska nämnden i {town}", "Länstrafiken", "rådets beredning"),
    staff=("samordnaren", "kansliet", "arbetsgruppen", "tekniska förvaltningen", "presidiet", "energirådgivarna", "miljökontoret"),
    orders=(
        "mäta flödena vid {about}", "bjuda in berörda fastighetsägare till samråd om {about}", "göra en platsbesiktning av {about}", "söka medel för {about}", "ta fram en kostnadsbild för {about}", "samla föreningarnas synpunkter på {about}",
        "sammanställa olycksstatistiken för {about}", "skriva till Trafikverket angående {about}",
    ),
    papers=("parkeringstaxan", "hastighetsöversynen", "budgetramen", "vägutredningen", "den nya tidtabellen", "bidragsreglerna", "laddtaxan"),
    whats=("mätresultaten", "en karta över sträckan", "bilderna från föredraget", "ett förslag till skrivelse", "en lista med önskemål", "svaren från fastighetsägarna", "ritningarna"),
    owners=("kommunfullmäktige i {town}", "regionfullmäktige", "tekniska nämnden i {town}", "Länsstyrelsen"),
    above=("kommunstyrelsen", "samhällsbyggnadsnämnden", "Trafikverket", "kommunerna längs ån", "medlemmarna", "tekniska nämnden"),
)  # fmt: skip

TALK = forms("""
talk | Trafikmätningen som gjordes {past} visar {n} fordon per timme.
talk | Andelen resor med buss har ökat med {percent}.
talk | Bygget av gång- och cykelvägen i {town} pågick {period}.
talk | Elnätet är hårt belastat på vintern och kapaciteten räcker inte till nya etableringar.
talk | Länsstyrelsen har fått {sum} att fördela.
talk | Vattenproverna som togs {past} visar låga halter.
talk | {share} av hushållen har svarat på enkäten.
talk | Samrådshandlingarna kan läsas på {url}.
talk | Samrådstiden löper ut {future}.
talk | Synpunkter på tidtabellen mejlas till {mail}.
talk | Regelverket beskrivs i {law}.
talk | En studieresa går till {town} {days}.
talk | Vägen får ny beläggning {coming}.
talk | Efter olyckan {past} har hastigheten sänkts tillfälligt.
talk | Vattenbristen väckte många frågor.
talk | Laddstolparna används allt mer, särskilt på helger.
talk | Det regionala bidraget är {sum} lägre än tidigare.
talk | Parkeringsytorna vid resecentrum är fulla redan före klockan åtta.
talk | {n} företag deltog vid frukostmötet {past}.
talk | Föreningarna bidrar med {n} ideella timmar i veckan.
talk | Bullermätning har utförts längs genomfarten.
talk | Markägarna är positiva till våtmarken.
talk | Invasiva växter sprider sig längs stränderna.
""")
VIEWS = (
    "sträckan är farlig för barn på väg till skolan.", "bättre belysning efterfrågas vid hållplatserna.", "priset på el slår hårt mot små företag.", "det saknas information till dem som bor utanför tätorten.", "fler laddplatser behövs vid infarten.",
    "det är positivt att föreningarna får komma till tals tidigt.", "tidtabellen är svår att förena med skiftarbete.", "grusvägarna behöver bättre underhåll.", "skyltningen är otydlig.", "vattennivåerna varierar alldeles för mycket.",
    "en dialog om skyddsjakt vore önskvärd.", "bidragen är svåra att söka.", "oro finns för att butiken stänger.",
)  # fmt: skip

ACTS = forms("""
note | {by} noterar informationen.
note | {by} tackar för föredragningen och noterar informationen.
note | Informationen noteras.
note | {by} lägger redovisningen till handlingarna.
note | {by} tar informationen till protokollet och lägger den till handlingarna.
note | Redogörelsen läggs till handlingarna.
approve | {by} godkänner {thing}.
approve | {by} ställer sig bakom {thing}.
approve | {by} ställer sig enhälligt bakom {thing}.
approve | {by} antar {thing}.
approve | {by} fastställer {thing}.
approve | {by} beslutar att godkänna {thing}.
approve | {thing} godkänns med de tillägg som gjordes.
propose | {by} föreslår {to} att prioritera {about}.
propose | {by} föreslår {to} att anta {thing}.
propose | {by} beslutar att föreslå {to} att avsätta medel för {about}.
recommend | {by} rekommenderar {to} att ta hänsyn till {thing}.
recommend | {by} rekommenderar {to} att påskynda arbetet med {about}.
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {by} uppdrar åt {to} att {task}{due}.
assign | {to} får i uppdrag att {task}{due}.
amend | {by} kompletterar {thing} med föreningarnas synpunkter.
amend | {by} reviderar {thing}.
reject | {by} avslår förslaget.
reject | {by} beslutar att avslå {thing}.
defer | {by} bordlägger frågan.
defer | {by} avvaktar med ställningstagande.
refer | Frågan tas upp på nästa möte.
refer | {by} återremitterar förslaget till arbetsgruppen.
elect | {by} utser {who} till {post}.
elect | {who} väljs till {post}.
elect | {by} nominerar {who} till {post}.
other | {by} avslutar ärendet.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
approve/endorsed | {by} ställer sig bakom förslaget till {a_pact}{term}.
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att godkänna {pact}{term}.
""")
REPORTS = forms("""
approve | {paper} godkändes av {by} {day}.
refer | {paper} återremitterades av {by} {day}.
approve | {by} beslutade vid sitt möte {day} att anta {paper}.
assign | I beslut {day} gav {by} {to} i uppdrag att {task}.
defer | {by} har {day} beslutat att bordlägga frågan.
approve | {by} antog {paper} {day}.
approve | {by} godkände {day} {paper}.
approve | {by} har {day} fastställt {paper}.
approve | {by} beslutade {day} att anta {paper}.
reject | {by} avslog {day} ansökan om sänkt hastighet.
reject | {by} har avslagit överklagandet.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {by} har gett {to} i uppdrag att {task}.
refer | {by} återremitterade {paper} {day}.
defer | {by} sköt {day} upp utbyggnaden.
amend | {by} reviderade {day} {paper}.
recommend | {by} rekommenderade {day} {to} att anta {paper}.
elect | {by} utsåg {day} en ny kontaktperson.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Ett förslag till {a_pact} har tagits fram tillsammans med föreningarna.
pact/proposed | Ett utkast till {a_pact} presenterades.
pact/evaluated | {pact} har utvärderats av en forskare.
pact/revised | {pact} ska revideras.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} har {day} godkänt {pact}.
approve/endorsed | {by} ställde sig {day} bakom {pact}.
amend/extended | {owner} förlängde {day} {pact}{until}.
""")
TASKS = forms("""
task | {early} återkommer {to} med {what}.
task | {early} ordnar {to} en träff om {about}.
task | {to} följer upp frågan{due}.
task | {to} stämmer av med markägarna{due}.
task | {to} återrapporterar till {own}{due}.
task | {to} ser till att {what} sprids{due}.
task | {to} återkommer med {what}{due}.
task | {to} tar kontakt med Trafikverket om {about}{due}.
task | {to} skickar {what} till föreningarna{due}.
task | {to} ordnar ett platsbesök{due}.
task | {to} tar fram {what}{due}.
task | {to} undersöker kostnaden för {about}{due}.
task | {to} bjuder in en föreläsare om {about}{due}.
task | {to} bevakar frågan och rapporterar till {own}{due}.
task | {to} lägger ut {what} på webben{due}.
task | Resultatet ska redovisas för {own}{due}.
""")
CHORES = (
    "Kontakta väghållaren", "Beställa nya skyltar", "Skicka ut mätresultaten", "Ta in anbud på belysning", "Boka båt till studiebesöket", "Uppdatera medlemslistan", "Sätta upp information på anslagstavlan", "Göra en felanmälan till elnätsbolaget", "Skriva insändare",
    "Kolla möjligheten till bidrag", "Bjuda in byalagen", "Lämna in synpunkter på tidtabellen", "Räkna cyklister vid torget", "Be kommunen om kartmaterial", "Planera städdag",
)  # fmt: skip
SUBJECTS = subjects("""
paper | Yttrande om ny järnväg | yttrandet | järnvägen
paper | Årshjul för rådet | årshjulet | rådets arbete
paper | Skrivelse om hastighet på genomfarten | skrivelsen | genomfarten
paper | Prioriteringslista för cykelvägar | prioriteringslistan | cykelvägarna
paper | Rapport om energieffektivisering | rapporten | energieffektiviseringen
paper | Fördelning av föreningsbidrag | fördelningen | föreningsbidraget
paper | Förslag till vattenskyddsområde | förslaget | vattenskyddsområdet
topic | Trafiksituationen vid skolorna | informationen | skolvägarna
topic | Elförsörjning och effektbrist | föredragningen | elförsörjningen
topic | Nytt från kommunen | informationen | kommunens planer
topic | Nytt från föreningarna | rundan | föreningarnas frågor
topic | Provfiske och vattenkvalitet | redogörelsen | fisket
topic | Bredband på landsbygden | lägesrapporten | bredbandet
topic | Vindkraft – nuläge | lägesrapporten | vindkraften
topic | Kollektivtrafikens tidtabeller | informationen | tidtabellerna
topic | Kompetensbrist i företagen | diskussionen | kompetensbristen
topic | Besöksnäringen | presentationen | besöksnäringen
topic | Vandringsleder | informationen | lederna
pact | Överenskommelse med idéburen sektor | överenskommelsen med idéburen sektor | överenskommelse med idéburen sektor
pact | Åtgärdsavtal om våtmarker | avtalet om våtmarker | avtal om våtmarker
pact | Handlingsplan för trafiksäkerhet | handlingsplanen för trafiksäkerhet | handlingsplan för trafiksäkerhet
pact | Riktlinjer för enskilda vägar | riktlinjerna för enskilda vägar | riktlinjer för enskilda vägar
pact | Färdplan för fossilfri region | färdplanen för fossilfri region | färdplan för fossilfri region
post | Val av representant till vattendistriktet | representant i vattendistriktet | representationen
post | Kontaktperson för cykelfrågor | kontaktperson för cykelfrågor | cykelfrågorna
put | Medborgarinitiativ om busskur | frågan | busskuren
put | Förslag om lägre fart i hamnen | förslaget | farten
""")
