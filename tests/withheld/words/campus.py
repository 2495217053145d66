"""A council of university colleges and municipalities that meets for two days."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Högskolestyrelsen", "Rektor", "Fakultetsnämnden för hälsa", "Lärarutbildningsnämnden", "Regionala utvecklingsnämnden", "Skolchefsgruppen", "Kommundirektörsgruppen", "Forskningsrådet", "Utbildningsnämnden i {town}"),
    staff=("samverkanskansliet", "VFU-samordnarna", "forskningsledaren", "beredningsgruppen", "kommunikatörerna", "programansvariga", "skolcheferna"),
    orders=("konkretisera {about} i en tidslinje", "pröva {about} med två partnerskolor", "bjuda in studentkåren till dialog om {about}", "upprätta en gemensam budget för {about}", "knyta doktorander till {about}", "dokumentera erfarenheterna av {about}", "föreslå former för {about}"),
    papers=("samverkansstrategin", "utbildningsutbudet", "kvalitetssystemet", "forskningsprogrammet", "antagningsordningen"),
    whats=("kursplanen", "listan över handledare", "mallen för uppdragsbeskrivning", "en skiss på seminarieserien", "antagningsstatistiken", "underlaget till ansökan", "en sammanfattning av gruppsamtalen"),
    owners=("Högskolestyrelsen", "Utbildningsnämnden i {town}", "Regionala utvecklingsnämnden"),
    above=("högskolestyrelsen", "skolhuvudmännen", "kommunerna", "rektor"),
)  # fmt: skip

TALK = forms("""
talk | Gruppsamtal om {about}, med återsamling i plenum.
talk | Söktrycket har ökat med {percent} sedan {past}.
talk | Handledarbristen är störst i de mindre kommunerna.
talk | Praktiknära forskning förutsätter tid i tjänsten.
talk | En pilotkurs gavs {period} med 28 deltagare.
talk | Ansökningstiden till kurserna går ut {future}.
talk | Finansieringen består av {sum} från huvudmännen.
talk | Seminarieserien inleds {coming}.
talk | Studenterna efterfrågar tydligare progression.
talk | Forskningsdagarna äger rum {days} på campus.
talk | Den nationella utredningen {law} kommenterades kort.
talk | Utvärderingen från {town} är uppmuntrande.
talk | Lärosätet har fått examenstillstånd, vilket meddelades {past}.
talk | Kontaktuppgifter finns på {url}.
talk | Frågor skickas till {mail}.
talk | Avhandlingen lades fram {past} och har väckt intresse.
talk | I dag arbetar {share} av alumnerna kvar i länet.
talk | Utlysningen öppnar {coming}.
""")

ACTS = forms("""
note | notera informationen
note | lägga rapporten till handlingarna
note | anteckna redovisningen
approve | godkänna {thing}
approve | fastställa {thing}
approve | anta {thing}
approve | ställa sig bakom {thing}
approve | godkänna {thing} med de tillägg som gjordes vid gruppsamtalen
approve | bifalla förslaget om {about}
amend | revidera {thing}
amend | komplettera {thing} med ett avsnitt om breddad rekrytering
reject | avslå förslaget om {about}
propose | föreslå {to} att fastställa {thing}
propose | föreslå {to} besluta att godkänna {thing}
recommend | rekommendera {to} att använda {thing}
defer | bordlägga frågan
defer | avvakta med {about}
defer | skjuta upp beslutet
refer | återremittera frågan
other | avsluta uppdraget
approve/endorsed | ställa sig bakom {pact}{term}
recommend/recommended | rekommendera {to} att anta {pact}{term}
propose/proposed | föreslå {to} att anta {pact}{term}
approve | godkänna upplägget för {about}
assign | lämna i uppdrag åt {to} att {task}{due}
assign | ge {to} i uppdrag att {task}{due}
assign | i ett första steg uppdra åt {to} att {task}{due}
elect | enhälligt utse {who} till {post}
elect | till {post} utse {who}
elect | för två år framåt välja {who} till {post}
""")

REPORTS = forms("""
approve | {by} inrättade {day} en gemensam forskarskola.
reject | {by} avslog {day} ansökan om {about}.
recommend | {by} rekommenderade {day} {to} att använda {paper}.
elect | {by} utsåg {day} ett nytt programråd.
approve | Vid möte {day} beslutade {by} att ställa sig bakom {paper}.
approve | Efter beredning har {by} {day} godkänt {paper}.
approve | {by} ({day}) har ställt sig bakom {paper}.
assign | {to} har av {by} fått i uppdrag att {task}.
reject | Förslaget om {about} avslogs av {by} {day}.
amend | {paper} reviderades av {by} {day}.
propose | {by} föreslog {day} {to} att fastställa {paper}.
approve | Det meddelades att {by} {day} fastställt {paper}.
approve | När {by} {day} antog {paper} öppnades nya möjligheter.
assign | Uppdraget att {task} gavs till {to} av {by} {day}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/proposed | Ett första utkast till {a_pact} ligger på bordet.
pact/proposed | Förslag till {a_pact} skickades ut före mötet.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} har antagit {pact}.
pact/in_force | {pact} började gälla{started}.
pact/in_force | {pact} är i kraft{until}.
pact/evaluated | Utvärderingen av {pact} blev klar {past}.
pact/revised | Revideringen av {pact} inleds {coming}.
approve/endorsed | Även {by} har ställt sig bakom {pact}.
amend/extended | {owner} förlängde {day} {pact}{until}.
other/terminated | {owner} sade {day} upp {pact}.
approve/adopted | Numera har {owner} antagit {pact}.
""")
TASKS = forms("""
task | {to} återkommer med {what}{due}.
task | {to} tar med sig {what} hem till sin ledningsgrupp.
task | {to} ska färdigställa {what}{due}.
task | {to} tar på sig att samla in {what}{due}.
task | {to} gör klart {what}{due}.
task | {to} delar {what} med studentkåren{due}.
""")
SUBJECTS = subjects("""
paper | Strategi för praktiknära forskning | strategin för praktiknära forskning | den praktiknära forskningen
paper | Utbildningsutbud och behov | utbudsplanen | utbildningsutbudet
paper | Kvalitet i VFU | kvalitetskriterierna | VFU-kvaliteten
paper | Seminarieserie | seminarieserien | seminarierna
paper | Budget för samverkanskansliet | budgeten för samverkanskansliet | kansliets ekonomi
paper | Modell för förenade anställningar | modellen för förenade anställningar | de förenade anställningarna
paper | Forskarskola för förskolan | programmet för forskarskolan | forskarskolan
topic | Omvärldsspaning | spaningen | omvärlden
topic | Inspel från studentkåren | inspelen | studenternas inspel
topic | Handledarutbildning | informationen | handledarutbildningen
topic | Distansutbildning på lärcentrum | informationen | distansutbildningen
topic | Breddad rekrytering | rapporten | rekryteringen
topic | Läget på respektive lärosäte | informationen | läget på lärosätena
topic | Validering | informationen | valideringen
topic | Sjuksköterskeprogrammets praktik | informationen | praktiken
topic | AI i undervisningen | rapporten | AI i undervisningen
topic | Alumnuppföljning | rapporten | alumnerna
topic | Internationalisering | rapporten | internationaliseringen
pact | Ramavtal om övningsskolor | ramavtalet om övningsskolor | ramavtal om övningsskolor
pact | Handlingsplan för lärarförsörjning | handlingsplanen för lärarförsörjning | handlingsplan för lärarförsörjning
pact | Överenskommelse om lärcentrum | överenskommelsen om lärcentrum | överenskommelse om lärcentrum
pact | Riktlinjer för uppdragsutbildning | riktlinjerna för uppdragsutbildning | riktlinjer för uppdragsutbildning
post | Ledamot i nationella nätverket | ledamot i det nationella nätverket | uppdraget
post | Ny vice ordförande | vice ordförande | valet
put | Gemensamt doktorandprogram | doktorandprogrammet | doktorandprogrammet
put | Flytt av simulatorcentrum | flytten | flytten
""")
