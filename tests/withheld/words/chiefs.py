"""A network of chiefs: short bullets, initials, and a list of actions at the end."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Kommunchefsgruppen", "Förbundsstyrelsen", "Politiska beredningen", "Regionens ledningsgrupp", "Socialchefsgruppen", "SKR:s styrelse", "Nationella programrådet", "E-hälsorådet"),
    staff=("kansliet", "strategerna", "nätverkets samordnare", "IT-gruppen", "en mindre arbetsgrupp", "MAS-gruppen", "juristen på kansliet"),
    orders=("ta fram två scenarier för {about}", "göra en omvärldsspaning kring {about}", "skissa på en gemensam lösning", "undersöka intresset i alla kommuner", "förbereda en dialog med politiken om {about}", "kolla juridiken kring {about}", "samla goda exempel"),
    papers=("verksamhetsplanen", "kostnadsmodellen", "rekryteringsstrategin", "den gemensamma målbilden", "avgiftsmodellen"),
    whats=("siffror på vikariebehovet", "länken till webbinariet", "en avstämning med HR", "senaste versionen av målbilden", "förslag på datum", "en kort lägesbild", "kontaktuppgifter", "nattbemanningstalen"),
    owners=("Regionfullmäktige", "Kommunfullmäktige i {town}", "Socialnämnden i {town}"),
    above=("kommunchefsgruppen", "kommunerna", "förbundsstyrelsen", "socialchefsgruppen"),
)  # fmt: skip

TALK = forms("""
talk | Läget är ansträngt men under kontroll.
talk | Alla kommuner tappar personal till regionen.
talk | Ca {share} har svarat hittills.
talk | Uppstart skedde {past}, första erfarenheterna är goda.
talk | Nationell dag {future} i {town}.
talk | Budgeten är på {sum}, räcker knappt.
talk | Bra diskussion om {about}!
talk | Frågetecken kring ansvar och pengar.
talk | {town} har kommit längst, övriga väntar in upphandlingen.
talk | Studiebesök i {town} {past}.
talk | Väntar på besked från departementet, troligen {coming}.
talk | Remissen ({law}) är omfattande.
talk | Webbinariet finns inspelat: {url}
talk | Frågor till {mail}.
talk | Inga nyheter sedan {past}.
talk | Kö till platserna, särskilt {period}.
talk | Ny handbok kom {past}.
talk | Risk för dubbelarbete om inte roller klargörs.
talk | Utbildningsdagar {days}, få platser kvar.
talk | Stora skillnader i hur {about} hanteras.
""")

ACTS = forms("""
note | {by} noterar informationen.
note | Informationen noterades.
note | {by} noterar läget.
note | {by} lägger rapporten till handlingarna.
approve | {by} godkänner {thing}.
approve | {by} ställer sig bakom {thing}.
approve | {by} enas om att godkänna {thing}.
approve | {by} beslutar att ställa sig bakom {thing}.
approve | {thing} godkänns av {by}.
approve | {by} fastställer {thing}.
approve | {thing} godkändes med smärre ändringar.
amend | {by} kompletterar {thing} med en tidslinje.
amend | {by} beslutar att revidera {thing}.
reject | {by} avslår förfrågan om {about}.
propose | {by} föreslår {to} att godkänna {thing}.
recommend | {by} rekommenderar {to} att följa {thing}.
recommend | {by} beslutar att rekommendera {to} att införa {thing}.
assign | {by} enas om att ge {to} i uppdrag att {task}{due}.
defer | {by} avvaktar med {about}.
defer | {by} skjuter upp frågan.
defer | {by} beslutar att pausa arbetet med {about}.
refer | {by} tar upp frågan på nästa möte.
refer | Frågan tas upp på kommande möte.
other | {by} avslutar uppdraget.
approve/endorsed | {by} ställer sig bakom {pact}{term}.
recommend/recommended | {by} rekommenderar {to} att anta {pact}{term}.
recommend/recommended | {by} enas om att rekommendera {to} att anta {pact}{term}.
approve/endorsed | {by} enas om att ställa sig bakom {pact}.
approve | {by} har läst underlaget och godkänner {thing}.
note | Det som sagts om {about} noteras.
assign | {by} beslutar att ge {to} i uppdrag att {task}{due}.
elect | {by} enas om att utse {who} till {post}.
refer | Frågan tas upp igen på nästa möte.
""")

REPORTS = forms("""
reject | {by} avslog {day} förfrågan om {about}.
recommend | {by} rekommenderade {day} {to} att följa {paper}.
defer | {by} har pausat arbetet med {about}.
defer | {by} sköt {day} upp frågan om {about}.
elect | {by} utsåg {day} en ny ordförande.
approve | {paper} har numera godkänts av {by}.
approve | Vid möte {day} beslutade {by} att ställa sig bakom {paper}.
approve | {by} ({day}) har ställt sig bakom {paper}.
assign | Bakgrunden är att {by} {day} gav {to} i uppdrag att {task}.
reject | Förslaget om {about} avslogs av {by} {day}.
defer | Frågan bordlades {day} av {by}.
amend | {paper} reviderades av {by} {day}.
propose | {by} föreslog {day} {to} att fastställa {paper}.
approve | Nytt sedan sist: {by} godkände {paper} {day}.
approve | Kul att {by} nu har fastställt {paper}!
assign | Nytt uppdrag: {by} gav {day} {to} i uppdrag att {task}.
""")

PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/proposed | Förslag till {a_pact} finns framme.
pact/proposed | Första utkastet till {a_pact} visades.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} har beslutat att anta {pact}.
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
task | {to} mejlar ut {what}{due}.
task | {to} återkommer med {what}{due}.
task | {to} kollar upp {what}{due}.
task | {to} tar kontakt med {town} och stämmer av {what}{due}.
task | {to} skickar {what} till alla{due}.
task | {to} lägger ut {what} i Teams{due}.
task | {to} förbereder {what}{due}.
task | {to} levererar {what}{due}.
task | {to} gör klart {what}{due}.
task | {to} pratar med {town} om {what}.
""")

LISTED = forms("""
task | Mejla {what} till alla
task | Boka lokal för nästa internat
task | Sammanställa {what}
task | Kolla {what} med ekonomerna
task | Bjuda in gäst till kommande träff
task | Uppdatera {what}
task | Stämma av {what} med {town}
task | Svara på enkäten från SKR
""")

SUBJECTS = subjects("""
paper | Verksamhetsplan för nätverket | verksamhetsplanen | verksamhetsplanen
paper | Gemensam rekryteringskampanj | kampanjupplägget | kampanjen
paper | Kostnadsmodell hjälpmedel | kostnadsmodellen | hjälpmedelskostnaderna
paper | Målbild digitala läkarbesök | målbilden | de digitala läkarbesöken
paper | Utbildningspaket delegering | utbildningspaketet | delegeringsutbildningen
paper | Avgifter korttidsboende | avgiftsmodellen | avgifterna
paper | Internatprogram | programmet | internatet
topic | Runda – vad händer hemma? | rundan | läget hemma
topic | Nattbemanning | siffrorna | nattbemanningen
topic | Smittskydd och hygien | läget | hygienrutinerna
topic | MAS-frågor | informationen | MAS-frågorna
topic | SKR informerar | informationen | nationella nyheter
topic | Språkkrav | informationen | språkkraven
topic | Regionens omställning | informationen | omställningen
topic | Samsjuklighet | informationen | samsjukligheten
topic | AI-stöd i dokumentation | informationen | AI-stödet
topic | Anhörigstöd | informationen | anhörigstödet
topic | Beredskap och evakuering | informationen | beredskapen
topic | Rehab i hemmet | informationen | rehabiliteringen
topic | Heltid som norm | informationen | heltidsfrågan
pact | Överenskommelse munhälsa | överenskommelsen om munhälsa | överenskommelse om munhälsa
pact | Riktlinje läkemedelshantering | riktlinjen för läkemedelshantering | riktlinje för läkemedelshantering
pact | Avtal nattpatrull | avtalet om nattpatrull | avtal om nattpatrull
pact | Handlingsplan demens | handlingsplanen för demensvård | handlingsplan för demensvård
pact | Färdplan digital omsorg | färdplanen för digital omsorg | färdplan för digital omsorg
post | Ny sammankallande | sammankallande | sammankallandeskapet
post | Plats i E-hälsorådet | ledamot i E-hälsorådet | platsen
put | Gemensam webb | frågan | den gemensamma webben
put | Inköp av sensorgolv | inköpet | sensorgolven
put | Byte av larmleverantör | bytet | larmleverantören
""")
