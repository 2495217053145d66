"""The directorate or council of a municipal federation: agreements between members, elections for terms, conflicts of interest, votes by name."""

from ..contest import Speech
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

BODIES = (("Direktionen", "DIR"), ("Förbundsdirektionen", "FD"), ("Förbundsfullmäktige", "FF"), ("Förbundsstyrelsen", "FS"), ("Förbundsdirektionen", "F"))
FEDERATIONS = (
    "Räddningstjänstförbundet Sjöbygden", "Kommunalförbundet Avfall och Återbruk", "Gymnasieförbundet Tre Åar", "Kommunalförbundet Västra Vatten", "Kollektivtrafikförbundet", "Räddningsförbundet Mitt", "Kommunalförbundet Skärbygden", "Samordnad Vuxenutbildning kommunalförbund",
)  # fmt: skip
OFFICERS = (
    "förbundsdirektör",
    "ekonomichef",
    "räddningschef",
    "avdelningschef",
    "kanslichef",
    "administrativ chef",
    "förbundsjurist",
    "enhetschef",
    "driftchef",
    "personalchef",
    "kommunikatör",
)
KEEPERS = ("förbundssekreterare", "sekreterare", "nämndsekreterare", "handläggare")
VISITORS = ("revisor", "auktoriserad revisor", "konsult", "skyddsombud", "projektledare")
PLACES = ("Förbundets kansli", "Digital signering", "Kansliet", "Huvudkontoret", "Brandstationen")
SENT = (
    "Medlemskommunerna",
    "Kommunstyrelserna",
    "Förbundsdirektören",
    "Revisorerna",
    "Ekonomichefen",
    "Berörda",
    "Fackliga organisationer",
    "Länsstyrelsen",
    "Den valde",
    "Lönekontoret",
)

NAMES = Names(
    others=("Arbetsutskottet", "Revisorerna", "Kommunfullmäktige i {town}", "Kommunstyrelsen i {town}", "Ägarsamrådet", "Direktörsgruppen", "Presidiet", "Länsstyrelsen", "Arbetsmiljöverket", "Kommundirektörerna"),
    staff=("förbundsdirektören", "ekonomichefen", "presidiet", "arbetsutskottet", "kansliet", "förvaltningen", "avdelningschefen", "ordföranden"),
    orders=(
        "upphandla {about} på nytt", "utreda en ny fördelningsnyckel för {about}", "upprätta en riskanalys för {about}", "inleda förhandlingar med medlemskommunerna om {about}", "redovisa utfallet av {about} för ägarna", "ta fram en långsiktig plan för {about}",
        "lämna en reviderad kalkyl för {about}", "stämma av {about} med ägarna", "se över taxorna för {about}", "genomlysa kostnaderna för {about}",
    ),
    papers=("ägardirektivet", "investeringsramen", "taxan", "finanspolicyn", "delårsbokslutet", "attestreglementet", "förslaget till förbundsordning", "insatsplaneringen"),
    whats=("en kostnadsfördelning per medlem", "ett kompletterande underlag", "slutrapporten", "svar till revisorerna", "en teknisk utredning", "förslag till tidplan"),
    owners=("Kommunfullmäktige i {town}", "Kommunfullmäktige i {town}", "Samtliga medlemskommuner", "Kommunstyrelsen i {town}"),
    above=("medlemskommunerna", "kommunfullmäktige i medlemskommunerna", "ägarna", "respektive kommunfullmäktige"),
)  # fmt: skip

TALK = forms("""
talk | Förbundets resultat efter perioden uppgår till {sum}, vilket är bättre än budget.
talk | Medlemmarnas avgifter föreslås höjas med {percent}.
talk | Investeringen beräknas kosta {sum} och skrivs av på tjugo år.
talk | Enligt {law} ska förbundet ha en antagen plan.
talk | Samråd med ägarna ägde rum {past} i {town}.
talk | Ritningar och handlingar har funnits tillgängliga sedan {past}.
talk | Antalet larm har ökat med {percent} jämfört med samma period tidigare.
talk | {share} av fordonen är äldre än tio år.
talk | Den gamla anläggningen i {town} stängdes {past}.
talk | Ny personal börjar {coming}.
talk | Provdrift genomfördes {period} med gott resultat.
talk | En övning hålls {days} tillsammans med grannförbundet.
talk | Rapporten i sin helhet: {url}.
talk | Invändningar kan lämnas till {mail}.
talk | Ledamöterna efterfrågade en tydligare redovisning av overheadkostnaderna.
talk | Förbundsdirektören svarade på frågor om bemanning och beredskap.
talk | Revisorerna har pekat på brister i uppföljningen.
talk | Fördelningen mellan medlemmarna följer invånarantalet i {town} och övriga kommuner.
talk | Förhandling enligt medbestämmandelagen avslutades {past}.
talk | Det nuvarande upplägget bygger på en modell från förbundets start.
""")
CLAUSES = """
note | lägga {thing} till handlingarna | lägger {thing} till handlingarna
note | notera {thing} till protokollet | noterar {thing} till protokollet
note | med godkännande notera {thing} | noterar med godkännande {thing}
approve | godkänna {thing} | godkänner {thing}
approve | fastställa {thing} | fastställer {thing}
approve | anta {thing} att gälla tills vidare | antar {thing} att gälla tills vidare
approve | bifalla {thing} | bifaller {thing}
approve | bevilja {sum} ur eget kapital till {about} | beviljar {sum} ur eget kapital till {about}
amend | justera {thing} enligt bilaga | justerar {thing} enligt bilaga
amend | komplettera {thing} med en konsekvensanalys | kompletterar {thing} med en konsekvensanalys
reject | avslå {thing} | avslår {thing}
reject | avslå framställningen om {about} | avslår framställningen om {about}
propose | föreslå {to} att fastställa {thing} | föreslår {to} att fastställa {thing}
propose | föreslå {to} att skjuta till {sum} för {about} | föreslår {to} att skjuta till {sum} för {about}
recommend | rekommendera {to} att godkänna {thing} | rekommenderar {to} att godkänna {thing}
assign | ge {to} i uppdrag att {task}{due} | ger {to} i uppdrag att {task}{due}
assign | uppdra åt {to} att {task}{due} | uppdrar åt {to} att {task}{due}
assign | uppdra till {to} att {task}{due} | uppdrar till {to} att {task}{due}
elect | till {post}{term} välja {who} | väljer till {post}{term} {who}
elect | välja {who} till {post}{term} | väljer {who} till {post}{term}
elect | utse {who} till {post}{term} | utser {who} till {post}{term}
elect | utse {who} som {post}{until} | utser {who} som {post}{until}
defer | bordlägga ärendet till nästkommande sammanträde | bordlägger ärendet till nästkommande sammanträde
defer | avvakta med {about} i väntan på ägarnas besked | avvaktar med {about} i väntan på ägarnas besked
refer | återremittera ärendet för komplettering | återremitterar ärendet för komplettering
refer | remittera {thing} till medlemskommunerna | remitterar {thing} till medlemskommunerna
other | förklara {thing} besvarad | förklarar {thing} besvarad
approve/adopted | för sin del godkänna {pact}{holds} | godkänner för sin del {pact}{holds}
approve/adopted | anta {pact}{term} | antar {pact}{term}
approve/adopted | godkänna {pact} att gälla{holds} | godkänner {pact} att gälla{holds}
amend/extended | förlänga {pact}{until} | förlänger {pact}{until}
amend/revised | revidera {pact} | reviderar {pact}
other/terminated | säga upp {pact} | säger upp {pact}
recommend/recommended | rekommendera {to} att teckna {pact}{holds} | rekommenderar {to} att teckna {pact}{holds}
recommend/recommended | rekommendera {to} att godkänna {pact}{term} | rekommenderar {to} att godkänna {pact}{term}
"""
REPORTS = forms("""
approve | {by} ställde sig bakom {paper} {day}.
approve | {by} godkände {day}, § {n}, {paper}.
approve | {by} har för sin del godkänt {paper}.
approve | {paper} godkändes av {by} {day}.
assign | {own} gav {day} {to} i uppdrag att {task}.
assign | {by} beslutade {day}, § {n}, att ge {to} i uppdrag att {task}.
defer | {own} bordlade ärendet {day}.
refer | {own} återremitterade ärendet {day}, § {n}.
reject | {by} avslog {paper} {day}.
other | {by} har behandlat ärendet {day}.
other | {by} behandlade ärendet {day}, § {n}.
recommend | {by} rekommenderade {day} {to} att godkänna {paper}.
amend | {by} reviderade {paper} {day}.
elect | {by} valde {day} en ny ledamot till förbundet.
""")
PACTS = forms("""
pact/in_force | {pact} löper{holds}.
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/in_force | Nuvarande {a_pact} löper{until}.
pact/proposed | Förvaltningen har förhandlat fram ett förslag till {a_pact}.
pact/proposed | Till sammanträdet föreligger ett förslag till {a_pact}.
pact/evaluated | {pact} har utvärderats gemensamt av medlemmarna.
pact/revised | {pact} omarbetas för närvarande.
approve/adopted | {owner} antog {pact} {day}.
approve/adopted | {owner} godkände {day}, § {n}, {pact}.
approve/adopted | {owner} har godkänt {pact}.
amend/extended | {owner} förlängde {pact}{until}.
other/terminated | {owner} sade upp {pact} {day}.
approve/endorsed | {by} ställde sig {day} bakom {pact}.
""")
TASKS = forms("""
task | {to} återkommer med {what}{due}.
task | {to} redovisar {what} för ägarna{due}.
task | {to} bereder frågan om {about} vidare{due}.
task | {to} ska lämna {what} till {own}{due}.
task | {to} kallar till ägarsamråd om {about}{due}.
task | {to} ser över {about} och återkommer{due}.
task | {early} ska {to} lämna {what}.
""")
SPEECH = Speech(
    moved=(
        "{who} yrkade {text}.", "{who} föreslog {text}.", "Yrkande framställdes av {who} om {text}.", "{who} yrkade på {text}.", "Under överläggningen yrkade {who} {text}.", "{who} hemställde om {text}.", "{who} yrkade följande: {text}.",
    ),
    ours=("bifall till arbetsutskottets förslag", "bifall till förslaget", "bifall till presidiets förslag", "bifall till förvaltningens förslag"),
    theirs=(
        ("avslag", "reject"), ("avslag på presidiets förslag", "reject"), ("återremiss i syfte att belysa kostnaderna", "remit"), ("att ärendet återremitteras", "remit"), ("bordläggning", "table"), ("att avgiftshöjningen begränsas till två procent", "amend"),
        ("att avtalstiden kortas till två år", "amend"), ("att investeringen skjuts på framtiden", "counter"),
    ),
    put=(
        "Ordföranden ställde proposition på bifall respektive avslag och fann förslaget bifallet.", "Efter avslutad överläggning ställdes proposition på yrkandena, varvid det förstnämnda befanns ha fått majoritet.",
        "Ordföranden ställde yrkandena mot varandra och fann bifall till liggande förslag.", "Proposition ställdes på förslagen.", "Ordföranden frågade om förslaget kunde bifallas och fann frågan med övervägande ja besvarad.",
    ),
    asked=("Votering begärdes.", "Omröstning begärdes och verkställdes genom upprop.", "Votering begärdes och genomfördes öppet.", "Omröstning påkallades."),
    meant=(
        "Följande voteringsproposition lästes upp: Den som röstar för {yes} röstar ja. Den som röstar för {no} röstar nej.", "Ja-röst gällde {yes}, nej-röst gällde {no}.", "Ja innebar {yes}; nej innebar {no}.", "Ja = {yes}. Nej = {no}.",
        "Den som biträdde {yes} skulle rösta ja och den som biträdde {no} skulle rösta nej.",
    ),
    counted=(
        "Omröstningen utföll med {yes} ja-röster mot {no} nej-röster{tail}.", "Vid omröstningen avgavs {yes} ja-röster och {no} nej-röster{tail}.", "Utfallet blev {yes} ja och {no} nej{tail}.", "{yes} ledamöter röstade ja och {no} röstade nej{tail}.",
        "Röstsiffrorna blev {yes} ja mot {no} nej{tail}.", "Voteringen gav {yes} ja-röster och {no} nej-röster{tail}.", "Resultatet blev: ja {yes}, nej {no}{tail}.",
    ),
    left=(", medan {a} avstod", " samt {a} som lade ned sin röst", ". {a} avstod från att rösta", " och {a} avstående"),
    tied=("Ordförandens utslagsröst fällde avgörandet.", "Vid lika röstetal avgjorde ordförandens utslagsröst.", "Ordföranden avgjorde med sin utslagsröst."),
    against=(
        ("reservation", "{who} reserverade sig mot beslutet."), ("reservation", "Mot beslutet reserverade sig {who}."), ("reservation", "{who} reserverade sig skriftligt mot beslutet, se bilaga."), ("reservation", "Till förmån för eget yrkande reserverade sig {who}."),
        ("reservation", "Reservation anmäldes av {who}."), ("statement", "{who} lämnade ett särskilt yttrande."), ("statement", "Särskilt yttrande avgavs av {who}."), ("note", "{who} lämnade en anteckning till protokollet."), ("note", "Protokollsanteckning lämnades av {who}:"),
    ),
    parties=(("reservation", "{who} reserverade sig mot beslutet."), ("reservation", "Ledamöterna från {who} reserverade sig mot beslutet."), ("note", "{who} lämnade en protokollsanteckning.")),
    reasons=("Kostnadsökningen är för hög för de mindre medlemskommunerna.", "Vi anser att frågan borde ha förankrats bättre hos ägarna.", "Riskerna är otillräckligt belysta."),
)  # fmt: skip
CONFLICT = (
    "{who} anmälde jäv och lämnade sammanträdeslokalen under ärendets behandling.", "På grund av jäv deltog {who} inte i beslutet.", "{who} deltog inte i handläggningen på grund av jäv.", "Jäv anmäldes av {who}, som inte deltog i beslutet.",
    "{who} var jävig och deltog varken i överläggning eller beslut.", "Till följd av jäv avstod {who} från att delta i ärendet.",
)  # fmt: skip
IMMEDIATE = (
    "Paragrafen förklaras omedelbart justerad.",
    "Paragrafen förklarades omedelbart justerad.",
    "{o} förklarar paragrafen omedelbart justerad.",
    "{o} förklarade paragrafen omedelbart justerad.",
)
POSTS = (
    "ordförande i förbundet", "vice ordförande", "ledamot i arbetsutskottet", "ersättare i arbetsutskottet", "ombud vid årsstämman", "ledamot i personalutskottet", "kontaktpolitiker i krisledningen", "firmatecknare", "representant i ägarsamrådet",
)  # fmt: skip
SUBJECTS = subjects("""
paper | Budget och verksamhetsplan | budgeten | budgeten
paper | Delårsrapport med revisorernas utlåtande | delårsrapporten | delårsrapporten
paper | Ny brandstation i norr | investeringskalkylen | stationsbygget
paper | Taxa för tillsyn | taxan för tillsyn | tillsynstaxan
paper | Arbetsordning | arbetsordningen | arbetsordningen
paper | Fordonsanskaffning | anskaffningsplanen | fordonen
paper | Medlemsavgifter | avgiftsförslaget | medlemsavgifterna
paper | Ansökan om medlemskap från grannkommun | medlemskapsansökan | medlemskapet
paper | Gemensam telefoniplattform | projektplanen | telefonin
paper | Arvoden till förtroendevalda | arvodesförslaget | arvodena
paper | Sluttäckning av deponi | åtgärdsplanen | sluttäckningen
topic | Förbundsdirektören rapporterar | rapporten | verksamheten
topic | Delgivningar | delgivningarna | delgivningarna
topic | Ekonomisk månadsrapport | månadsrapporten | ekonomin
topic | Arbetsmiljö och sjuktal | redovisningen | arbetsmiljön
topic | Revisorernas granskningsrapport | granskningsrapporten | granskningen
topic | Delegeringsbeslut | redovisningen | delegeringsbesluten
topic | Lägesrapport upphandlingar | lägesrapporten | upphandlingarna
pact | Samverkansavtal om ledningscentral | samverkansavtalet om ledningscentral | samverkansavtal om ledningscentral
pact | Avtal om mellankommunal ersättning | avtalet om mellankommunal ersättning | avtal om mellankommunal ersättning
pact | Överenskommelse mellan medlemmarna om kostnadsfördelning | överenskommelsen om kostnadsfördelning | överenskommelse om kostnadsfördelning
pact | Konsortialavtal för biogasbolaget | konsortialavtalet för biogasbolaget | konsortialavtal för biogasbolaget
pact | Hyresavtal för utbildningslokaler | hyresavtalet för utbildningslokaler | hyresavtal för utbildningslokaler
pact | Handlingsplan för skydd mot olyckor | handlingsplanen för skydd mot olyckor | handlingsplan för skydd mot olyckor
pact | Riktlinjer för resor och representation | riktlinjerna för resor och representation | riktlinjer för resor och representation
post | Val till presidiet | {p} | valet
post | Fyllnadsval | {p} | valet
post | Val av företrädare | {p} | valet
put | Skrivelse om insamling av textil | skrivelsen | textilinsamlingen
put | Medborgarförslag om återbruksbutik | medborgarförslaget | återbruksbutiken
""")
