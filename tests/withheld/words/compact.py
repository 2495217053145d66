"""A steering group of a region and its municipalities: agreements with their terms and states, commissions, consultations, notes."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (
    ("Styrgruppen för nära vård", "styrgruppen"), ("Länsstyrgruppen för psykisk hälsa", "länsstyrgruppen"), ("Samverkansgruppen barn och unga", "samverkansgruppen"), ("Chefsgruppen för vård och omsorg", "chefsgruppen"),
    ("Länsgemensamma ledningsgruppen för hjälpmedel", "ledningsgruppen"), ("Styrgruppen utskrivning i samverkan", "styrgruppen"), ("Samordningsgruppen för missbruk och beroende", "samordningsgruppen"), ("Styrgrupp E-hälsa i samverkan", "styrgruppen"),
    ("Beredningsgruppen för hemsjukvård", "beredningsgruppen"),
)  # fmt: skip
REGIONS = ("Region Gillmark", "Region Västerdal", "Region Skärbygd", "Region Mellanlandet")
REGION_JOBS = (
    "hälso- och sjukvårdsdirektör",
    "områdeschef primärvård",
    "verksamhetschef psykiatri",
    "utvecklingsdirektör",
    "chefläkare",
    "verksamhetschef habilitering",
    "strateg",
)
TOWN_JOBS = (
    "socialchef",
    "vård- och omsorgschef",
    "förvaltningschef",
    "utbildningschef",
    "medicinskt ansvarig sjuksköterska",
    "verksamhetschef äldreomsorg",
    "avdelningschef IFO",
)
OTHERS = ("Samordningsförbundet Delta", "Länets patientnämnd", "Kommunförbundet Mitt", "Brukarorganisationerna i samverkan")
VISITORS = (
    ("processledare", "Kommunförbundet Mitt"), ("utredare", "Regionkansliet"), ("folkhälsostrateg", "Länsstyrelsen"), ("doktorand", "Högskolan i Klövsund"), ("jurist", "Regionkansliet"), ("projektledare", "FoU Mellan"), ("apotekare", "Läkemedelsenheten"),
)  # fmt: skip
OTHER_JOBS = ("verksamhetsledare", "handläggare", "representant", "ombudsman")
KEEPERS = ("samverkanssekreterare", "regional utvecklingsledare", "handläggare", "processledare", "koordinator")

NAMES = Names(
    others=("Regionstyrelsen", "Hälso- och sjukvårdsnämnden", "Kommundirektörsgruppen", "Politiska samverkansrådet", "Läkemedelskommittén", "Socialchefsnätverket", "Socialstyrelsen", "Regionala arbetsgruppen för barn", "Socialnämnden i {town}", "Programrådet"),
    staff=("arbetsgruppen", "beredningsgruppen", "processledarna", "samordnaren", "regionens jurist", "MAS-nätverket", "primärvården", "kommunerna", "sekretariatet", "utredaren"),
    orders=(
        "ta fram ett utkast till rutin för {about}", "beskriva ansvarsfördelningen kring {about}", "inventera vilka hinder som finns för {about}", "föreslå mått för uppföljning av {about}", "kostnadsberäkna {about}", "sammanställa erfarenheterna av {about}",
        "arrangera en dialogdag om {about}", "samla in goda exempel på {about}", "utforma ett gemensamt informationsblad om {about}", "pröva {about} i två kommuner",
    ),
    papers=("aktivitetsplanen", "målbilden", "vårdprogrammet", "samverkansrutinen", "mötesstrukturen", "uppföljningsmodellen", "kommunikationsplanen"),
    whats=("ett reviderat utkast", "statistik per kommun", "en nulägesbild", "frågorna till huvudmännen", "en sammanfattning av remissvaren", "förslag till deltagare", "en checklista"),
    owners=("Regionfullmäktige", "Samtliga kommuner", "Kommunfullmäktige i {town}", "Regionstyrelsen", "Alla parter", "Hälso- och sjukvårdsnämnden", "Kommunstyrelsen i {town}"),
    above=("huvudmännen", "kommunerna och regionen", "respektive nämnd", "politiska samverkansrådet", "parterna"),
)  # fmt: skip

TALK = forms("""
talk | {paper} har skickats ut som underlag till dagens möte.
talk | Arbetsgruppen träffades senast {past} och ser behov av mer tid.
talk | Antalet utskrivningsklara har minskat med {percent} sedan {past}.
talk | Flera kommuner beskriver svårigheter att bemanna under helger.
talk | Regionen lyfter att primärvården behöver komma in tidigare i planeringen.
talk | {town} har goda erfarenheter av gemensamma hembesök.
talk | En enkät gick ut {past} och {n} svar har kommit in.
talk | {share} av de svarande känner till rutinen.
talk | Statsbidraget för året uppgår till {sum} och ska rekvireras {coming}.
talk | Ny lag är på väg, se {law}.
talk | Webbinarium planeras {days}; inbjudan kommer.
talk | Material läggs löpande ut på {url}.
talk | Frågor kan ställas till {mail}.
talk | Gruppen resonerar om vad som är gemensamt och vad som är lokalt.
talk | Diskussion förs om hur patientens röst kan få större plats.
talk | Det är angeläget att chefer i alla led känner till vad som gäller.
talk | Pilotområdet startade {past} och löper som planerat.
talk | Den nationella uppföljningen visar stora skillnader mellan länen.
talk | Kontaktpersonerna i {town} har haft ett första avstämningsmöte.
talk | Avvikelserna handlar oftast om bristande information vid överlämning.
""")
CLAUSES = """
note | notera informationen | noterar informationen
note | lägga {thing} till handlingarna | lägger {thing} till handlingarna
note | notera {thing} och tacka för genomgången | noterar {thing} och tackar för genomgången
approve | godkänna {thing} | godkänner {thing}
approve | ställa sig bakom {thing} | ställer sig bakom {thing}
approve | fastställa {thing} | fastställer {thing}
approve | anta {thing} som arbetsmaterial | antar {thing} som arbetsmaterial
approve | godkänna {thing} efter mindre språkliga ändringar | godkänner {thing} efter mindre språkliga ändringar
recommend | rekommendera {to} att använda {thing} | rekommenderar {to} att använda {thing}
recommend | rekommendera {to} att avsätta tid för {about} | rekommenderar {to} att avsätta tid för {about}
propose | föreslå {to} att fastställa {thing} | föreslår {to} att fastställa {thing}
assign | ge {to} i uppdrag att {task}{due} | ger {to} i uppdrag att {task}{due}
assign | uppdra åt {to} att {task}{due} | uppdrar åt {to} att {task}{due}
assign | lämna uppdraget till {to} att {task}{due} | lämnar uppdraget till {to} att {task}{due}
amend | komplettera {thing} med ett avsnitt om barn som anhöriga | kompletterar {thing} med ett avsnitt om barn som anhöriga
amend | revidera {thing} inför nästa läsår | reviderar {thing} inför nästa läsår
reject | avslå önskemålet om en ny arbetsgrupp | avslår önskemålet om en ny arbetsgrupp
defer | avvakta med {about} tills nationella besked har kommit | avvaktar med {about} tills nationella besked har kommit
defer | bordlägga frågan | bordlägger frågan
refer | ta upp frågan på nytt vid nästa möte | tar upp frågan på nytt vid nästa möte
refer | remittera {thing} till kommunerna och regionen | remitterar {thing} till kommunerna och regionen
elect | utse {who} till {post} | utser {who} till {post}
elect | välja {who} till {post} | väljer {who} till {post}
other | avsluta arbetsgruppens uppdrag | avslutar arbetsgruppens uppdrag
approve/endorsed | ställa sig bakom {pact}{term} | ställer sig bakom {pact}{term}
approve/endorsed | ställa sig bakom förslaget till {a_pact} | ställer sig bakom förslaget till {a_pact}
recommend/recommended | rekommendera {to} att anta {pact}{holds} | rekommenderar {to} att anta {pact}{holds}
recommend/recommended | rekommendera {to} att teckna {pact}{term} | rekommenderar {to} att teckna {pact}{term}
recommend/recommended | rekommendera {to} att förlänga {pact}{until} | rekommenderar {to} att förlänga {pact}{until}
"""
SENT = """
refer/proposed | remittera förslaget till {a_pact} till parterna | remitterar förslaget till {a_pact} till parterna
refer/proposed | skicka förslaget till {a_pact} på remiss till kommunerna och regionen | skickar förslaget till {a_pact} på remiss till kommunerna och regionen
refer/proposed | remittera utkastet till {a_pact} | remitterar utkastet till {a_pact}
approve/proposed | godkänna att förslaget till {a_pact} går ut på remiss | godkänner att förslaget till {a_pact} går ut på remiss
"""
"""A draft is sent out for an answer."""
REPORTS = forms("""
approve | {by} beslutade {day} att godkänna {paper}.
approve | {by} ställde sig bakom {paper} {day}.
approve | {paper} antogs av {by} {day}.
approve | {by} har fastställt {paper}.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {by} har gett {to} i uppdrag att {task}.
recommend | {by} rekommenderade {day} {to} att införa {paper}.
refer | {by} återremitterade {day} {paper}.
defer | {by} har skjutit upp frågan.
elect | {by} utsåg {day} en ny kontaktperson för {town}.
reject | {by} avslog {day} ansökan om utvecklingsmedel.
other | {by} har {day} behandlat frågan.
amend | {by} reviderade {day} {paper}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} löper{until}.
pact/in_force | {pact} har gällt sedan{started}.
pact/in_force | Nuvarande {a_pact} gäller{until}.
pact/proposed | Ett utkast till {a_pact} är på remiss till och med {future}.
pact/proposed | Arbetsgruppen presenterar ett förslag till {a_pact}.
pact/proposed | Ett första förslag till {a_pact} beräknas vara klart {coming}.
pact/revised | {pact} revideras och ett nytt förslag väntas {coming}.
pact/revised | Revidering av {pact} pågår.
pact/evaluated | {pact} ska utvärderas {coming}.
pact/evaluated | Utvärderingen av {pact} presenterades {past}.
approve/adopted | {owner} har antagit {pact}.
approve/adopted | {owner} antog {day} {pact}.
approve/adopted | {owner} godkände {pact} {day}.
amend/extended | {owner} har förlängt {pact}{until}.
amend/extended | {owner} förlängde {day} {pact}{until}.
other/terminated | {owner} sade {day} upp {pact}.
other/terminated | {owner} har sagt upp {pact}.
approve/endorsed | {by} ställde sig {day} bakom {pact}.
recommend/recommended | {by} rekommenderade {day} {to} att anta {pact}{term}.
""")
TASKS = forms("""
task | {to} återkommer med {what}{due}.
task | {to} skickar ut {what}{due}.
task | {to} ska till nästa möte förbereda {what}.
task | {to} stämmer av {about} med den egna organisationen{due}.
task | {to} lämnar synpunkter på utkastet till {mail}{due}.
task | {to} kallar till ett arbetsmöte om {about}{due}.
task | {to} ser över skrivningarna om {about}{due}.
task | {to} tar frågan vidare till {town}{due}.
task | {early} lämnar {to} {what} till sekretariatet.
task | {to} publicerar {what} på webbplatsen{due}.
task | {to} tar kontakt med {town} om {about}{due}.
task | En återrapport ska lämnas till {own}{due}.
""")
ANSWERS = forms("""
task | {to} lämnar sina svar till {mail}{due}.
task | {to} svarar på remissen{due}.
task | {to} inkommer med yttrande{due}.
task | {to} återkommer med synpunkter på förslaget{due}.
task | {to} lämnar ett samlat remissvar{due}.
task | {to} skickar in sina ändringsförslag{due}.
""")
"""Who is to answer, and when."""
ROUNDS = (
    "Förslaget är på remiss hos samtliga parter {d}.", "Remissperioden är {d}.", "Remisstiden löper {d}.", "Remissrundan pågår {d}.", "Parterna har möjlighet att tycka till {d}.", "Svar önskas från alla kommuner i länet under remissperioden {d}.",
)  # fmt: skip
"""When a draft is out for an answer: {d} is from a day to another."""
STATES = (
    ("Gällande", "in_force"), ("Gäller", "in_force"), ("I kraft", "in_force"), ("Revideras", "revised"), ("Under revidering", "revised"), ("Utvärderas", "evaluated"), ("På remiss", "proposed"), ("Förslag finns", "proposed"), ("Förlängd", "extended"),
    ("Uppsagd", "terminated"), ("Antagen", "adopted"),
)  # fmt: skip
REGISTER = (
    "Överenskommelse om palliativ vård", "Överenskommelse om läkarmedverkan i kommunal hälso- och sjukvård", "Riktlinje för samordnad individuell plan", "Avtal om gemensamt hjälpmedelscentrum", "Överenskommelse om rehabilitering", "Ramavtal om medicintekniska produkter",
    "Överenskommelse om placerade barns hälsa", "Handlingsplan för suicidprevention", "Färdplan för digital samverkan", "Överenskommelse om egenvård", "Riktlinje för läkemedelshantering", "Samverkansavtal om mobila team", "Överenskommelse om demensvård", "Avtal om tolkförmedling",
)  # fmt: skip
CHORES = (
    "Skicka ut förslag till mötestider", "Ta fram statistik för inskrivna i hemsjukvård", "Bjuda in primärvården till nästa möte", "Sammanställa inkomna synpunkter", "Uppdatera kontaktlistan", "Skriva fram ärendet till politiska samverkansrådet",
    "Undersöka finansiering av utbildningen", "Boka lokal för dialogdagen", "Ta fram förslag till gemensam blankett", "Följa upp avvikelser vid utskrivning", "Utse representant till arbetsgruppen", "Göra en tidplan för revideringen", "Kontakta patientföreningarna",
    "Räkna på kostnaden för mobila team", "Översätta broschyren till lätt svenska", "Redovisa läget i länets kommuner",
)  # fmt: skip
GROUPS = ("Barn och unga", "Äldre", "Psykisk hälsa", "Hjälpmedel", "E-hälsa", "Rehabilitering", "Kompetensförsörjning", "Läkemedel")
SUBJECTS = subjects("""
paper | Målbild | målbilden | målbilden
paper | Årshjul och arbetssätt | årshjulet | arbetssättet
paper | Aktivitetsplan | aktivitetsplanen | aktiviteterna
paper | Ny rutin vid in- och utskrivning | rutinen | in- och utskrivningen
paper | Fördelning av utvecklingsmedel | fördelningen | utvecklingsmedlen
paper | Utbildningspaket för chefer | utbildningspaketet | chefsutbildningen
paper | Uppdragsbeskrivning för samordnaren | uppdragsbeskrivningen | samordnarens uppdrag
paper | Gemensam blankett för informationsöverföring | blanketten | informationsöverföringen
topic | Mobila team | lägesbilden | de mobila teamen
topic | Bemanning under semestrar | redovisningen | semesterbemanningen
topic | Statistik och uppföljning | statistiken | uppföljningen
topic | Omställningen i primärvården | presentationen | omställningen
topic | Kommunikation till medborgarna | genomgången | kommunikationen
topic | Brukarinflytande | redogörelsen | brukarinflytandet
topic | Nytt journalsystem | informationen | journalsystemet
topic | Tidiga insatser för barn | rapporten | de tidiga insatserna
pact | Överenskommelse om hemsjukvård | överenskommelsen om hemsjukvård | överenskommelse om hemsjukvård
pact | Hjälpmedelsavtalet | avtalet om hjälpmedelsförsörjning | avtal om hjälpmedelsförsörjning
pact | Överenskommelse om samverkan vid beroende | överenskommelsen om samverkan vid beroende | överenskommelse om samverkan vid beroende
pact | Riktlinje för fast vårdkontakt | riktlinjen för fast vårdkontakt | riktlinje för fast vårdkontakt
pact | Handlingsplan för psykisk hälsa | handlingsplanen för psykisk hälsa | handlingsplan för psykisk hälsa
pact | Färdplan för nära vård | färdplanen för nära vård | färdplan för nära vård
pact | Ramöverenskommelse mellan kommun och region | ramöverenskommelsen mellan kommun och region | ramöverenskommelse mellan kommun och region
pact | Riktlinjer för egenvårdsbedömning | riktlinjerna för egenvårdsbedömning | riktlinjer för egenvårdsbedömning
post | Ny sammankallande i arbetsgruppen | sammankallande i arbetsgruppen | uppdraget
post | Länets ledamot i programområdet | ledamot i det nationella programområdet | uppdraget
put | Fråga om gemensam jourlinje | frågan | jourlinjen
put | Förslag om länsgemensam upphandling | förslaget | upphandlingen
""")
