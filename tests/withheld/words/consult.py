"""A consultative council of a region and its municipalities: dialogue, positions and next steps."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Regionstyrelsen", "Hälso- och sjukvårdsnämnden", "Kommundirektörsgruppen", "Länsstyrelsen", "Förbundsstyrelsen", "Chefsnätverket för social välfärd", "Kommunstyrelsen i {town}", "Kommunfullmäktige i {town}", "Kollektivtrafiknämnden", "SKR:s kongress"),
    staff=("tjänstemannaberedningen", "beredningsgruppen", "processledarna", "kommundirektörsgruppen", "samverkanskansliet", "en särskild arbetsgrupp", "samtliga kommuner", "regionens utvecklingsavdelning"),
    orders=("fördjupa underlaget om {about}", "återkomma med ett förslag kring {about}", "belysa {about} ur ett barnrättsperspektiv", "föra dialog med näringslivet om {about}", "kartlägga hur kommunerna arbetar med {about}", "ta fram gemensamma nyckeltal för {about}"),
    papers=("den regionala utvecklingsstrategin", "målbilden för primärvården", "kulturplanens inriktning", "remissversionen av länstransportplanen", "modellen för kostnadsfördelning", "årsplanen för samverkan"),
    whats=("en sammanställning av kommunernas svar", "uppdaterade vårdkötal", "en skrivelse till regeringen", "en tidslinje för remissen", "statistik över in- och utpendling", "förslag på politisk workshop", "ett diskussionsunderlag"),
    owners=("Regionfullmäktige", "Kommunfullmäktige i {town}", "Kommunstyrelsen i {town}"),
    above=("länets kommuner", "regionstyrelsen", "förbundsstyrelsen", "regionen"),
)  # fmt: skip

TALK = forms("""
talk | Från kommunerna betonades att {about} måste utgå från invånarnas behov.
talk | I dialogen framkom att {share} av kommunerna saknar en lokal plan.
talk | Flera ledamöter önskar att {about} återkommer på dagordningen.
talk | Regionen beskrev hur arbetet har fortskridit sedan {past}.
talk | Regionfullmäktige väntas ta ställning till {about} {coming}.
talk | Kommunerna i länets norra del lyfter avstånden som ett hinder.
talk | En politisk konferens planeras {days} i {town}.
talk | Statens ersättning motsvarar {sum} för hela länet.
talk | {town} framhåller att beslut bör anstå tills {law} är färdigbehandlad, men övriga delar inte den bilden.
talk | Remisstiden pågår till och med {future}.
talk | Lägesrapporten som skickades ut {past} kompletterades muntligt.
talk | Behovet av gemensamma indikatorer återkom i flera inlägg.
talk | Samtalet handlade till stor del om kompetensförsörjning.
talk | Arbetet bygger på den nationella inriktningen i {law}.
talk | Kommunalråden från {town} ställde frågor om finansieringen.
talk | Vårdtyngden var hög {period}, framför allt på landsbygden.
talk | Kontaktuppgifter och bilder: {mail}
talk | Rådet förde en öppen dialog utan att landa i någon slutsats.
talk | Någon vill se snabbare resultat, andra hellre ett grundligt arbete.
talk | Om kommunerna säger ja kan arbetet starta {coming}.
talk | En gemensam bild är att {about} kräver långsiktiga beslut i alla kommuner.
talk | {town} undrar vad som händer om överenskommelse inte nås.
talk | Uppdraget från regeringen ska slutredovisas {future}.
talk | Frågan bör enligt någon avgöras av respektive fullmäktige.
talk | Mellan mötena har ordförandena haft avstämningar, senast {past}.
talk | Medel kan sökas till och med {future}.
talk | Intresset är stort, men {share} av kommunerna har inte råd.
talk | Presidiet i {town} har inbjudit till studiebesök {future}.
talk | Rapporten, som publicerades {past}, pekar på stora skillnader i länet.
talk | Dialogen fortsätter i mindre grupper.
talk | Kartläggningen finns på {url}.
talk | Kommunerna efterlyser besked om {about} innan budgetarbetet inleds.
""")

SENTENCES = forms("""
note | {by} noterar informationen.
note | {by} tackar för informationen.
note | {by} tar del av redovisningen och lägger den till handlingarna.
note | {by} lägger rapporten till handlingarna.
approve | {by} ställer sig bakom {thing}.
approve | {by} ställer sig enigt bakom {thing}.
approve | {by} godkänner {thing}.
approve | {by} är enigt om att ställa sig bakom {thing}.
approve | {by} ställer sig bakom {thing} med de medskick som lämnats i dialogen.
approve | För sin del fastställer {by} {thing}.
amend | {by} kompletterar {thing} med ett avsnitt om små kommuner.
amend | {by} reviderar {thing}.
reject | {by} avvisar förslaget om {about}.
propose | {by} föreslår {to} att besluta om {thing}.
propose | {by} föreslår {to} att godkänna {thing}.
recommend | {by} rekommenderar {to} att använda {thing}.
recommend | {by} rekommenderar {to} att avsätta medel för {about}.
assign | {by} ger {to} i uppdrag att {task}{due}.
assign | {by} uppdrar åt {to} att {task}{due}.
elect | {by} utser {who} till {post}.
elect | {by} nominerar {who} till {post}.
defer | {by} skjuter upp sitt ställningstagande.
defer | {by} avvaktar den nationella utredningen.
refer | {by} tar upp frågan på kommande möte.
refer | {by} återremitterar ärendet till beredningen.
other | {by} avslutar samrådet om {about}.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
approve/endorsed | {by} ställer sig för sin del bakom {pact}.
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att godkänna {pact} för egen del.
""")

CLAUSES = forms("""
note | att notera informationen
note | att tacka för informationen
note | att lägga redovisningen till handlingarna
approve | att ställa sig bakom {thing}
approve | att ställa sig bakom {thing} som ett gemensamt inspel
approve | att godkänna {thing}
approve | att fastställa {thing}
amend | att komplettera {thing} med ett jämlikhetsperspektiv
amend | att revidera {thing}
reject | att avslå förslaget om {about}
propose | att föreslå {to} att godkänna {thing}
propose | att föreslå {to} att besluta om {thing}
recommend | att rekommendera {to} att tillämpa {thing}
recommend | att rekommendera {to} att följa {thing}
assign | att ge {to} i uppdrag att {task}{due}
assign | att uppdra åt {to} att {task}{due}
elect | att utse {who} till {post}
elect | att nominera {who} till {post}
defer | att avvakta med {about}
defer | att skjuta upp frågan
refer | att ta upp frågan på kommande möte
refer | att återremittera frågan till beredningen
other | att avsluta arbetet med {about}
approve/endorsed | att ställa sig bakom {pact}{term}
recommend/recommended | att rekommendera {to} att anta {pact}{term}
recommend/recommended | att rekommendera {to} att godkänna {pact}
""")

REPORTS = forms("""
approve | {by} ställde sig {day} bakom {paper}.
approve | {by} har antagit {paper}.
approve | {by} beslutade {day} att godkänna {paper}.
approve | {paper} antogs {day} av {by}.
approve | Som ett första steg godkände {by} {paper} {day}.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | Bakgrunden till ärendet är att {by} {day} uppdrog åt {to} att {task}.
reject | {by} avslog {day} en skrivelse om {about}.
defer | {by} valde {day} att bordlägga frågan om {about}.
recommend | {by} rekommenderade {day} {to} att följa {paper}.
recommend | {by} har rekommenderat {to} att ställa sig bakom {paper}.
elect | {by} utsåg {day} en ny ledamot.
amend | {by} reviderade {day} {paper}.
propose | {by} har föreslagit {to} att anta {paper}.
approve | {own} ställde sig {day} bakom {paper}.
refer | {by} återremitterade frågan om {about} {day}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} är i kraft{until}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Beredningsgruppen har utarbetat ett förslag till {a_pact}.
pact/proposed | Ett första förslag till {a_pact} presenterades.
pact/evaluated | {pact} utvärderades {period}.
pact/evaluated | En utvärdering av {pact} har genomförts.
pact/revised | {pact} ska revideras {coming}.
pact/revised | Parterna har inlett en revidering av {pact}.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} har beslutat att anta {pact}.
approve/endorsed | {by} har ställt sig bakom {pact}.
recommend/recommended | {by} rekommenderade {day} {to} att anta {pact}.
amend/extended | {owner} förlängde {day} {pact}{until}.
amend/extended | {owner} har förlängt {pact}{until}.
other/terminated | {owner} har sagt upp {pact}.
""")
TASKS = forms("""
task | {to} återkopplar {what} till rådet{due}.
task | {to} återkommer med {what}{due}.
task | {to} skickar ut {what} till ledamöterna{due}.
task | {to} sammanställer {what}{due}.
task | {to} bjuder in {town} och presenterar {what}{due}.
task | {to} tar med sig frågan och bereder {what}{due}.
task | {to} ansvarar för att ta fram {what}{due}.
task | {to} formulerar {what}{due}.
""")
SUBJECTS = subjects("""
paper | Regional utvecklingsstrategi, aktualitetsprövning | aktualitetsprövningen | utvecklingsstrategin
paper | Länstransportplan – inspel | inspelet till länstransportplanen | vägar och järnvägar
paper | Årsplan för samverkan | årsplanen | samverkan
paper | Gemensam skrivelse om bredband | skrivelsen | bredbandsutbyggnaden
paper | Modell för kostnadsfördelning | kostnadsmodellen | kostnadsfördelningen
paper | Målbild nära vård | målbilden | nära vård
paper | Yttrande om framtidens kulturskola | yttrandet | kulturskolan
paper | Serviceresor och färdtjänst | förslaget till resvillkor | serviceresorna
topic | Lägesbild hälso- och sjukvården | lägesbilden | vårdköerna
topic | Återkoppling från kommundirektörerna | återkopplingen | kommundirektörernas arbete
topic | Besöksnäring | informationen | besöksnäringen
topic | Elförsörjning och effektbrist | informationen | elförsörjningen
topic | Unga utanför | informationen | unga utanför
topic | Klimatanpassning | informationen | klimatanpassningen
topic | Flykting- och integrationsfrågor | informationen | mottagandet
topic | Regionens budgetarbete | informationen | regionens ekonomi
topic | Totalförsvarsplanering | informationen | totalförsvaret
topic | Systemledning för digitalisering | informationen | digitaliseringen
pact | Överenskommelse om trygg utskrivning | överenskommelsen om trygg utskrivning | överenskommelse om trygg utskrivning
pact | Samverkansavtal kollektivtrafik | samverkansavtalet om kollektivtrafik | samverkansavtal om kollektivtrafik
pact | Handlingsplan för suicidprevention | handlingsplanen för suicidprevention | handlingsplan för suicidprevention
pact | Färdplan för jämlik hälsa | färdplanen för jämlik hälsa | färdplan för jämlik hälsa
pact | Avtal om ambulerande tandvård | avtalet om ambulerande tandvård | avtal om ambulerande tandvård
post | Ny ledamot i kulturberedningen | ledamot i kulturberedningen | uppdraget
post | Representant i energirådet | representant i energirådet | representationen
put | Gemensam inköpsorganisation | frågan | inköpsorganisationen
put | Delregional indelning | indelningen | den delregionala indelningen
""")
BRIEFLY = (
    ("Rapport från {town}", "rapporten"),
    ("Aktuellt i regionen", "det aktuella läget"),
    ("Aktuellt från länsstyrelsen", "länsstyrelsens arbete"),
    ("Tågtrafiken över länsgränsen", "tågtrafiken"),
    ("Kongressombud", "kongressen"),
    ("Remisser", "remisserna"),
)
"""Matters of a few lines under a common heading."""
