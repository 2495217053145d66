"""A municipal council: debates, interpellations, motions, and what the executive has put to it."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Kommunstyrelsen", "Valberedningen", "Samhällsbyggnadsnämnden", "Kommunstyrelsens arbetsutskott", "Barn- och utbildningsnämnden", "Kommunrevisionen", "Fullmäktiges presidium", "Länsstyrelsen", "Kultur- och fritidsnämnden"),
    staff=("kommunstyrelsen", "valberedningen", "samhällsbyggnadsnämnden", "fullmäktiges presidium", "kommunrevisionen", "samtliga nämnder"),
    orders=(
        "redovisa en handlingslinje för {about}", "utreda de ekonomiska följderna av {about}", "till fullmäktige återrapportera arbetet med {about}", "se över {about} i samband med nästa budgetberedning", "verkställa beslutet om {about}",
        "ta fram förslag till finansiering av {about}", "initiera en medborgardialog kring {about}", "pröva förutsättningarna för {about}",
    ),
    papers=("budgetramarna", "lokalförsörjningsplanen", "detaljplanen för hamnområdet", "slutredovisningen", "styrmodellen", "reglementet", "skattesatsen"),
    whats=("ett omarbetat underlag", "en ekonomisk kalkyl", "utredningens resultat", "en lägesredovisning", "svar på de ställda frågorna", "förslag till tidplan"),
    owners=("Kommunstyrelsen", "Barn- och utbildningsnämnden", "Samhällsbyggnadsnämnden"),
    above=("kommunfullmäktige", "fullmäktige"),
)  # fmt: skip

TALK = forms("""
talk | Debatten om {about} inleds och avslutas utan att någon ytterligare begär ordet.
talk | I debatten deltar ett flertal ledamöter.
talk | Förslaget innebär en kostnad om {sum}, vilket ryms inom beslutad ram.
talk | Av {law} följer att frågan är fullmäktiges att pröva.
talk | Handlingarna har varit utsända sedan {past}.
talk | Samrådet pågick {period} och gav inga invändningar i sak.
talk | Kungörelsen publicerades {past} på kommunens anslagstavla.
talk | Utbyggnaden beräknas starta {coming}.
talk | Jämfört med föregående år har kostnaderna stigit med {percent}.
talk | Ledamöterna frågar bland annat om tidplan och finansiering.
talk | Kommunens soliditet uppgår enligt bokslutet till {share}.
talk | Underlaget i sin helhet återfinns på {url}.
talk | Ett informationsmöte hölls {past} i {town}.
talk | Granskningstiden löper till {future}.
talk | Kommunalrådet svarar att frågan är komplex och att fler aktörer behöver bidra.
talk | Antalet invånare i {town} har ökat sedan {past}.
talk | Åhörarna ges möjlighet att ställa frågor under allmänhetens halvtimme.
talk | Festligheterna äger rum {days}.
""")

ACTS = forms("""
note | att lägga redovisningen till handlingarna
note | att notera anmälan till protokollet
note | att med dessa noteringar lägga ärendet till handlingarna
note | att anteckna att informationen har lämnats
approve | att anta {thing}
approve | att fastställa {thing}
approve | att godkänna {thing}
approve | att bifalla kommunstyrelsens förslag om {about}
approve | att godkänna {thing} med de justeringar som framgår av bilaga
approve | att bifalla motionen om {about}
approve | att fastställa {thing} att gälla tills vidare
amend | att komplettera {thing} med ett barnperspektiv
amend | att revidera {thing} i enlighet med kommunstyrelsens förslag
reject | att avslå motionen om {about}
reject | att avslå medborgarförslaget
assign | att ge {to} i uppdrag att {task}{due}
assign | att uppdra till {to} att {task}{due}
assign | att {to} får i uppdrag att {task}{due}
elect | att utse {who} till {post}
elect | att välja {who} till {post} för återstoden av mandatperioden
elect | att till ny {post} välja {who}
defer | att bordlägga ärendet till kommande sammanträde
defer | att bordlägga ärendet
refer | att återremittera ärendet till kommunstyrelsen
refer | att remittera motionen till kommunstyrelsen för beredning
other | att anse interpellationen besvarad
other | att förklara frågan för besvarad
other | att motionen därmed är besvarad
approve/adopted | att anta {pact}{term}
approve/adopted | att godkänna {pact}{term}
amend/revised | att revidera {pact}
amend/extended | att förlänga {pact}{until}
other/terminated | att säga upp {pact}
""")

REPORTS = forms("""
propose | {by} föreslog {day}, § {n}, {to} att godkänna {paper}.
approve | {by} ställde sig {day} bakom {paper}.
approve | {by} beslutade {day}, § {n}, att godkänna {paper}.
approve | {paper} fastställdes av {by} {day}.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {own} gav {day}, § {n}, {to} i uppdrag att {task}.
refer | {own} remitterade {day}, § {n}, motionen.
refer | {by} återremitterade ärendet {day}, § {n}.
defer | Ärendet bordlades av {own} {day}.
reject | {by} avslog {day} förslaget.
other | {by} har {day}, § {n}, behandlat ärendet.
amend | {by} justerade {paper} {day}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} löper{until}.
pact/proposed | Kommunledningskontoret har upprättat förslag till {a_pact}.
pact/proposed | Ett förslag till {a_pact} föreligger.
pact/evaluated | {pact} har följts upp och utvärderats.
pact/revised | {pact} är i behov av revidering.
approve/adopted | {owner} antog {pact} {day}, § {n}.
amend/extended | {owner} förlängde {pact}{until} genom beslut {day}.
approve/endorsed | {by} ställde sig {day} bakom {pact}.
""")
TASKS = forms("""
task | {to} återkommer med {what}{due}.
task | {to} ska redovisa {what} för fullmäktige{due}.
task | {to} tar fram {what}{due}.
task | {to} lämnar {what} till presidiet{due}.
task | {to} åtar sig att presentera {what}{due}.
""")
SUBJECTS = subjects("""
paper | Mål och budget | budgeten | budgeten
paper | Detaljplan för kvarteret Tornseglaren | detaljplanen för kvarteret Tornseglaren | detaljplanen
paper | Reviderad bolagsordning för bostadsbolaget | bolagsordningen | bolagsordningen
paper | Ändrad renhållningstaxa | renhållningstaxan | renhållningstaxan
paper | Kommunens arkivreglemente | arkivreglementet | arkivfrågorna
paper | Motion om gratis bussresor för unga – svar | svaret på motionen | gratis bussresor för unga
paper | Motion om fler laddplatser – svar | motionssvaret | fler laddplatser
paper | Begäran om tilläggsanslag för simhallen | tilläggsanslaget | simhallen
paper | Arvodesbestämmelser för förtroendevalda | arvodesbestämmelserna | arvodena
paper | Kommunalt vatten till Norrsidan | verksamhetsområdet | vattenförsörjningen
paper | Årsredovisning för kommunalförbundet | årsredovisningen | årsredovisningen
paper | Bolagens ägardirektiv | ägardirektiven | ägardirektiven
topic | Interpellation till kommunstyrelsens ordförande om bostadsbyggandet | interpellationssvaret | bostadsbyggandet
topic | Interpellation om trygghet i centrum | interpellationssvaret | tryggheten i centrum
topic | Enkel fråga om snöröjningen | svaret | snöröjningen
topic | Nya motioner | anmälan | de nya motionerna
topic | Allmänhetens frågestund | frågestunden | allmänhetens frågor
topic | Information från revisionen | revisorernas information | revisionens granskning
topic | Ej verkställda beslut | redovisningen | ej verkställda beslut
topic | Anmälningsärenden | anmälningarna | anmälningsärendena
pact | Samverkansavtal om räddningstjänst | samverkansavtalet om räddningstjänst | samverkansavtal om räddningstjänst
pact | Handlingsplan för klimatanpassning | handlingsplanen för klimatanpassning | handlingsplan för klimatanpassning
pact | Riktlinjer för markanvisning | riktlinjerna för markanvisning | riktlinjer för markanvisning
pact | Markavtal med Kolmyra Fastigheter | markavtalet med Kolmyra Fastigheter | markavtal med Kolmyra Fastigheter
post | Fyllnadsval av ledamot i socialnämnden | ledamot i socialnämnden | valet
post | Val av nämndeman | nämndeman vid tingsrätten | valet
post | Val av ersättare i valnämnden | ersättare i valnämnden | valet
put | Medborgarförslag om hundrastgård | förslaget | hundrastgården
put | Motion om språktest – nyinkommen | motionen | språktest
""")
QUARREL = Quarrel(
    moved=("{who} yrkar {text}.", "{who} yrkar med instämmande av partikamraterna {text}.", "Yrkande framställs av {who} om {text}."),
    ours=("bifall till kommunstyrelsens förslag", "bifall till liggande förslag"),
    theirs=(("avslag på kommunstyrelsens förslag", "reject"), ("återremiss av ärendet", "remit"), ("bordläggning", "table"), ("avslag", "reject")),
    put=("Ordföranden ställer proposition på yrkandena och finner att fullmäktige bifaller kommunstyrelsens förslag.", "Ordföranden redovisar propositionsordningen, som godkänns.", "Sedan överläggningen förklarats avslutad ställer ordföranden proposition på framställda yrkanden."),
    counted=("Omröstningen utfaller med {yes} ja-röster och {no} nej-röster{tail}.", "Resultat: {yes} ja och {no} nej{tail}.", "Omröstningen avslutas med {yes} ja-röster mot {no} nej-röster{tail}."),
    abstained=(" samt {a} som avstår", " och {a} som avstår från att rösta"),
    against=(("reservation", "{who} reserverar sig mot beslutet."), ("reservation", "Mot beslutet reserverar sig {who} till förmån för eget yrkande."), ("reservation", "Skriftlig reservation lämnas av {who}."), ("note", "{who} lämnar en protokollsanteckning."), ("statement", "{who} lämnar ett särskilt yttrande.")),
    recused=("{who} anmäler jäv och lämnar salen under ärendets behandling.", "{who} deltar på grund av jäv inte i handläggningen."),
)  # fmt: skip
MEANING = (
    "Ja-röst för {yes}. Nej-röst för {no}.",
    "Följande voteringsproposition godkänns: Ja för {yes}, nej för {no}.",
    "Ja = {yes}; nej = {no}.",
)
