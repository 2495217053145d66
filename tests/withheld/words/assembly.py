"""The yearly meeting of a county's association of municipalities, from the nineties on."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Förbundets styrelse", "Länsstyrelsen", "Landstingsstyrelsen", "Kommunstyrelsen i {town}", "Kommunfullmäktige i {town}", "Valberedningen", "Skolpolitiska kommittén", "Miljökommittén", "Länsvägnämnden", "Länsbiblioteksstyrelsen"),
    staff=("styrelsen", "länsdirektören", "kansliet", "styrelsens presidium", "valberedningen", "kommittén för lokal utveckling"),
    orders=("utreda {about} före nästa förbundsmöte", "uppvakta regeringen om {about}", "anordna en konferens om {about}", "sprida kunskap om {about} i länet", "göra en jämförande studie av {about}", "bilda en arbetsgrupp för {about}", "överlägga med länsstyrelsen om {about}"),
    papers=("verksamhetsinriktningen", "principerna för kommunal ersättning", "länsprogrammet", "rekommendationen om barnomsorgstaxor", "arvodesreglerna", "sparprogrammet"),
    whats=("en skrivelse till departementet", "materialet till kommunernas ombud", "utredningens slutsatser", "ett förslag till nya stadgar", "protokollsutdrag", "en ekonomisk redovisning"),
    owners=("Kommunfullmäktige i {town}", "Landstingsfullmäktige", "Förbundets styrelse"),
    above=("medlemskommunerna", "styrelsen", "länets kommuner"),
)  # fmt: skip

TALK = forms("""
talk | Ärendet föredrogs i korthet.
talk | En ledamot av styrelsen redogjorde för bakgrunden.
talk | Handlingarna hade utsänts till ombuden {past}.
talk | Ordet begärdes av flera ombud från {town}.
talk | Resultatet visar ett överskott på {sum}.
talk | Andelen barn i förskola är {share} i länet.
talk | Statsmakterna avser att fatta beslut om {about} {coming}.
talk | Ombuden från {town} ansåg att tiden ännu ej var mogen.
talk | En länskonferens anordnas {days} i {town}.
talk | Överläggningar med landstinget hölls {past}.
talk | Utredningen, som bedrevs {period}, har kostat {sum}.
talk | Enligt förarbetena har länets kommuner ett gemensamt ansvar.
talk | Frågan om {about} torde få avgöras i respektive kommun.
talk | Under överläggningen framhölls vikten av {about}.
talk | Revisorerna hade inga anmärkningar mot förvaltningen.
talk | Anförande hölls av landshövdingen, som önskade mötet lycka till.
talk | Nya statsbidragsregler gäller troligen {coming}.
talk | I debatten yttrade sig ett tiotal ombud.
talk | Mötet ajournerades en kort stund för kaffe.
talk | Ett länsmöte för nyvalda planeras {future}.
talk | Frågan har varit föremål för behandling vid konferens {past}.
talk | Ombuden erinrades om att kommunerna själva beslutar om {about}.
talk | Skattekraften i länet har sjunkit med {percent}.
talk | Kostnaden för {about} beräknas till {sum}.
talk | Remissvar kunde lämnas till och med {past}.
talk | Något ställningstagande från staten är ej att vänta före {future}.
talk | Skilda meningar rådde om {about}.
talk | Ombud från {town} efterlyste en utredning.
talk | Kansliet flyttade till nya lokaler {past}.
talk | Länets skolor besöktes {period}.
talk | Bakgrunden är de förändrade statsbidragen.
talk | Från {town} framhölls de långa avstånden.
""")

MODERN = forms("""
note | {by} beslutade att lägga rapporten till handlingarna.
note | {by} noterade informationen.
note | Redovisningen lades till handlingarna.
approve | {by} beslutade att godkänna {thing}.
approve | {by} beslutade att fastställa {thing}.
approve | {by} beslutade enhälligt att anta {thing}.
approve | {by} antog {thing}.
approve | {by} beslutade i enlighet med styrelsens förslag att godkänna {thing}.
approve | Efter diskussion beslutade {by} att bifalla styrelsens förslag om {about}.
approve | Styrelsens förslag om {about} bifölls.
amend | {by} beslutade att revidera {thing}.
amend | {by} beslutade att komplettera {thing} med en skrivning om glesbygd.
reject | {by} beslutade att avslå framställan om {about}.
propose | {by} beslutade att föreslå {to} att godkänna {thing}.
recommend | {by} beslutade att rekommendera {to} att följa {thing}.
recommend | {by} rekommenderade {to} att avsätta medel för {about}.
assign | {by} beslutade att ge {to} i uppdrag att {task}{due}.
assign | {by} uppdrog åt {to} att {task}{due}.
elect | {by} valde {who} till {post}.
elect | Till {post} valdes {who}.
defer | {by} beslutade att bordlägga frågan.
refer | {by} beslutade att återremittera ärendet till styrelsen.
other | {by} beslutade att avsluta arbetet med {about}.
approve/endorsed | {by} beslutade att ställa sig bakom {pact}{term}.
recommend/recommended | {by} beslutade att rekommendera {to} att anta {pact}{term}.
recommend/recommended | {by} rekommenderade {to} att godkänna {pact}.
""")

OLDER = forms("""
note | {by} beslöt lägga rapporten till handlingarna.
note | Beslöts lägga redovisningen till handlingarna.
note | Meddelandet lades med godkännande till handlingarna.
approve | {by} beslöt godkänna {thing}.
approve | {by} beslöt att fastställa {thing}.
approve | Beslöts enhälligt att antaga {thing}.
approve | Beslöts, i enlighet med styrelsens förslag, att godkänna {thing}.
approve | {by} biföll styrelsens förslag om {about}.
amend | {by} beslöt att ändra {thing}.
amend | Beslöts komplettera {thing} med ett tillägg om skärgården.
reject | {by} beslöt avslå motionen om {about}.
reject | {by} avslog framställningen om {about}.
propose | {by} beslöt föreslå {to} att godkänna {thing}.
recommend | {by} beslöt rekommendera {to} att tillämpa {thing}.
assign | {by} beslöt uppdraga åt {to} att {task}{due}.
assign | Åt {to} uppdrogs att {task}{due}.
assign | {by} gav {to} i uppdrag att {task}{due}.
elect | Till {post} utsågs {who}.
elect | {by} utsåg {who} till {post}.
defer | {by} beslöt bordlägga ärendet.
refer | Beslöts återremittera ärendet till styrelsen.
other | {by} beslöt att avsluta arbetet med {about}.
approve/endorsed | {by} ställde sig bakom {pact}{term}.
recommend/recommended | {by} beslöt rekommendera {to} att antaga {pact}{term}.
recommend/recommended | {by} rekommenderade {to} att antaga {pact}.
""")

REPORTS = forms("""
approve | {by} antog {day} {paper}.
approve | {by} hade {day} godkänt {paper}.
approve | {by} fastställde {paper} {day}.
reject | {by} avslog {day} en framställning om {about}.
assign | {by} gav {day} {to} i uppdrag att {task}.
assign | {by} uppdrog {day} åt {to} att {task}.
propose | {by} föreslog {day} {to} att godkänna {paper}.
recommend | {by} rekommenderade {day} {to} att följa {paper}.
defer | {by} bordlade {day} frågan om {about}.
amend | {by} beslöt {day} att revidera {paper}.
elect | {by} utsåg {day} en ny sekreterare.
refer | {by} återremitterade {day} frågan om {about}.
other | {by} behandlade ärendet {day}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Ett förslag till {a_pact} förelåg.
pact/proposed | Styrelsen presenterade ett förslag till {a_pact}.
pact/evaluated | {pact} har utvärderats av en konsult.
pact/revised | {pact} är föremål för revidering.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} har beslutat godkänna {pact}.
approve/endorsed | {by} ställde sig {day} bakom {pact}.
amend/extended | {owner} förlängde {pact}{until}.
other/terminated | {owner} sade {day} upp {pact}.
recommend/recommended | {by} rekommenderade {day} {to} att anta {pact}.
""")
TASKS = forms("""
task | {to} lovade att återkomma med {what}{due}.
task | {to} skulle tillställa ombuden {what}{due}.
task | {to} åtog sig att utarbeta {what}{due}.
task | {to} svarar för att {what} sänds till kommunerna{due}.
task | {to} utformar {what}{due}.
""")
SUBJECTS = subjects("""
paper | Styrelsens verksamhetsberättelse | verksamhetsberättelsen | verksamheten
paper | Verksamhetsplan och budget | verksamhetsplanen och budgeten | verksamhetsplanen
paper | Fastställande av medlemsavgift | medlemsavgiften | medlemsavgiften
paper | Arvoden till förtroendevalda | arvodesförslaget | arvodena
paper | Ändring av förbundets stadgar | stadgeändringen | stadgarna
paper | Rekommendation om interkommunal ersättning | ersättningsmodellen | interkommunal ersättning
paper | Länsprogram för barnomsorg | länsprogrammet | barnomsorgen
paper | Motion från {town}: gemensam tolkförmedling | styrelsens svar på motionen | en gemensam tolkförmedling
paper | Motion om kortare restider | svaret på motionen | kortare restider
topic | Länsdirektörens rapport | rapporten | länets utveckling
topic | Äldrereformens följder | informationen | äldreomsorgen
topic | Samverkan med landstinget | redovisningen | samverkan
topic | Revisorernas berättelse | berättelsen | förvaltningen
topic | Rapport från kommittéerna | rapporten | kommittéernas arbete
topic | Kommunernas ekonomi | rapporten | kommunernas ekonomi
topic | Meddelanden | meddelandena | meddelandena
pact | Avtal om gemensam upphandling | avtalet om gemensam upphandling | avtal om gemensam upphandling
pact | Ramavtal om elevutbyte | ramavtalet om elevutbyte | ramavtal om elevutbyte
pact | Överenskommelse om hemsjukvård | överenskommelsen om hemsjukvård | överenskommelse om hemsjukvård
pact | Riktlinjer för färdtjänst över kommungräns | riktlinjerna för färdtjänst över kommungräns | riktlinjer för färdtjänst över kommungräns
pact | Handlingsplan för landsbygdsskolor | handlingsplanen för landsbygdsskolor | handlingsplan för landsbygdsskolor
post | Val av ordförande i styrelsen | ordförande i styrelsen | ordförandevalet
post | Val av revisor | revisor | revisorsvalet
post | Val av valberedning | sammankallande i valberedningen | valberedningen
post | Ombud till kongressen | ombud vid kongressen | kongressen
put | Bildande av regionförbund | frågan | regionförbundet
put | Försäljning av kursgården | försäljningen | kursgården
""")
QUARREL = Quarrel(
    moved=("{who} yrkade {text}.", "{who} yrkade på {text}.", "{who} framställde yrkande om {text}."),
    ours=("bifall till styrelsens förslag", "bifall till förslaget", "bifall till styrelsens hemställan"),
    theirs=(("avslag på styrelsens förslag", "reject"), ("återremiss till styrelsen", "remit"), ("bordläggning till nästa förbundsmöte", "table"), ("avslag", "reject")),
    put=("Ordföranden framställde proposition på yrkandena och fann det förstnämnda antaget.", "Sedan överläggningen förklarats avslutad ställde ordföranden yrkandena mot varandra.", "Ordföranden ställde proposition på framställda yrkanden."),
    counted=("Rösträkning verkställdes och utvisade {yes} röster för och {no} röster mot förslaget{tail}.", "Votering begärdes och utföll med {yes} ja-röster och {no} nej-röster{tail}.", "Vid voteringen avgavs {yes} ja-röster och {no} nej-röster{tail}."),
    abstained=(", medan {a} ombud avstod", "; {a} ombud avstod från att rösta"),
    against=(("reservation", "{who} reserverade sig mot beslutet."), ("reservation", "Mot beslutet reserverade sig {who}."), ("reservation", "{who} anmälde reservation."), ("note", "{who} lämnade en protokollsanteckning."), ("statement", "{who} avgav särskilt yttrande.")),
)  # fmt: skip
