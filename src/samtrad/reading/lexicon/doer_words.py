"""Words that tell who can be given a task, and the verbs that say someone takes one on."""

from __future__ import annotations

from typing import Final

BODY_ENDINGS: Final[tuple[str, ...]] = tuple(
    (
        "organisationerna organisationen företrädarna företrädaren myndigheterna brukarrådet tillgänglighetsrådet nämnden nämnd nämnder nämnderna styrelser styrelsen styrelse styrelserna gruppen grupperna rådet råden rådets nätverket nätverken utskottet utskotten presidiet presidierna kansliet förvaltningen förvaltningarna förvaltning "
        "kommunen kommun kommuner kommunerna regionen regionerna kontoret kontoren avdelningen avdelningarna enheten enheterna sektionen sektorn fullmäktige direktionen förbundet förbunden bolaget bolagen teamet teamen organet "
        "kommittén kommittéerna delegationen beredningen beredningarna ledningen chefen cheferna chef ledaren ledarna sekreteraren sekreterarna ordförande ordföranden ordförandena samordnaren samordnarna handläggaren handläggarna "
        "ledamöterna ledamot ledamoten ledamöter deltagarna deltagare medlemmarna medlemmar parterna part parter huvudmännen huvudmannen direktören direktörerna strategen strategerna utvecklaren utvecklarna representanterna representanten "
        "representanter ombuden ombudet politikerna sekretariatet vårdcentralen ekonomerna rektorerna revisorerna läkarna kuratorerna planeraren planerarna utredaren utredarna controllern ekonomen juristen konsulten konsulterna kommunikatören kommunikatörerna tjänstepersoner tjänstepersonerna tjänstemännen tjänstemän verksamheten "
        "verksamheterna skolan skolorna tjänsten sjukhuset sjukhusen sjukvården vårdcentralerna föreningen föreningarna stiftelsen staden staben kommunalråd kommunalrådet regionråd regionrådet råd koordinatorn koordinatorerna "
        "specialisten experten administratören kommunstyrelsens mötesledaren processtödet projektet föredraganden föredragande registratorn centrum centret konsortiet forumet kontaktpersonen kontaktpersonerna ägarna ägaren ägarrepresentanten myndigheten institutet kåren fakulteten lärosätet lärosätena institutionen polisen räddningstjänsten arbetsgrupp projektgrupp styrgrupp referensgrupp ledningsgrupp skrivgrupp planeringsgrupp beredningsgrupp "
        "elevhälsan skolhälsan företagshälsan tandvården primärvården biblioteket museet kyrkan"
    ).split()
)
"""What a word ends with when it names someone that tasks are given to: "arbetsgruppen", "förbundsdirektören"."""

ROLE_ENDINGS: Final[tuple[str, ...]] = tuple(
    (
        "chefen direktören sekreteraren ordföranden samordnaren handläggaren strategen utvecklaren koordinatorn ekonomen juristen controllern kommunikatören projektledaren processledaren planeraren utredaren rektorn kassören "
        "ingenjören arkitekten inspektören administratören registratorn konsulenten konsulten kamreraren sekreteraren specialisten experten ombudet föredraganden mötesledaren revisorn byråchefen läkaren sjuksköterskan"
    ).split()
)
"""What a word ends with when it names one person by office: what such a one says in the present tense is a promise."""

OWNED_BODIES: Final[tuple[str, ...]] = tuple(
    "kansli kontor enhet avdelning sektion utskott nätverk grupp beredning bolag organisation presidium ledning stab team myndighet arbetsutskott förvaltning nämnd styrelse sekretariat kommitté råd tjänst".split()
)
"""What the second word ends with in "Regionens upphandlingsenhet", where the first tells whose it is."""

OWNED_ROLES: Final[tuple[str, ...]] = tuple(
    (
        "jurist ekonom strateg samordnare handläggare chef direktör sekreterare utredare utvecklare koordinator ordförande kommunikatör controller projektledare "
        "jurister ekonomer strateger chefer direktörer koordinatorer kommunikatörer planerare inspektörer ingenjörer revisorer tjänstemän tjänstepersoner företrädare kontaktpersoner"
    ).split()
)
"""The same for persons: "Förbundets jurist", "Regionens strateger"."""

NAMED_BODIES: Final[frozenset[str]] = frozenset(
    "region regionen landstinget kommunförbundet samverkan räddningstjänsten stiftelsen föreningen bolaget länsstyrelsen polisen förskolan skolan äldreboendet".split()
)
"""Words that name a body together with the capitalised word behind them: "Region Granby"."""

NO_DOERS: Final[frozenset[str]] = frozenset(
    "projektet projekten dagordningen målgruppen målgrupper målgrupperna åldersgruppen åldersgrupperna patientgruppen patientgruppen yrkesgruppen yrkesgrupperna bostadsbolagen samordningen indelningen fördelningen åldersgrupp".split()
)
"""Words that end like a body and name none."""

EVERYONE: Final[frozenset[str]] = frozenset("alla samtliga båda bägge".split())
"""Words that stand alone for all who met."""

EACH: Final[frozenset[str]] = frozenset("alla samtliga båda bägge varje respektive varje envar berörda berörd övriga resp var".split())
"""Words that lead a doer: "varje kommun", "berörda förvaltningar"."""

STRANGERS: Final[frozenset[str]] = frozenset(
    (
        "regeringen riksdagen staten socialstyrelsen skr skl sveriges ivo folkhälsomyndigheten ehälsomyndigheten e-hälsomyndigheten skolverket skolinspektionen arbetsförmedlingen försäkringskassan migrationsverket "
        "polismyndigheten kriminalvården trafikverket boverket naturvårdsverket msb mfof mucf spsm upphandlingsmyndigheten riksrevisionen statskontoret utredningen utredaren kommissionen eu fohm socialdepartementet "
        "utbildningsdepartementet finansdepartementet integritetsskyddsmyndigheten imy konkurrensverket energimyndigheten tillväxtverket vinnova universitetet högskolan läkemedelsverket tlv sbu inspektionen regeringens statens utredare sverige lagen "
        "lagstiftningen lagstiftaren domstolen förvaltningsrätten kammarrätten riksrevisorn justitieombudsmannen jo do datainspektionen vård- barnombudsmannen sida"
    ).split()
)
"""Who does not take orders from a council: their plans are news, unless a formula says that they were given the task."""

THINGS: Final[frozenset[str]] = frozenset(
    "sip fvm ök lss hvb it ai sfs sou ds sosfs fn agenda lov lou kl tf gdpr pdl hsl sol lvu lvm covid covid-19 bilaga sr p1 säbo ssk usk hsa ibic kpi rus bnp esf fas tab".split()
)
"""Abbreviations that name a thing, not someone who acts."""

HANDED_IN: Final[frozenset[str]] = frozenset(
    "utse anmäla lämna skicka sända inkomma svara besvara meddela rapportera redovisa kontakta boka nominera återkomma".split()
)
"""Verbs of what is handed in or named: with "behöver" they tell a task, where others tell an opinion."""

NO_TASK_VERBS: Final[frozenset[str]] = frozenset(
    (
        "är har blir får gäller finner anser menar tycker tror hoppas önskar vill kan bör beslutar fattar antar fastställer godkänner beviljar bifaller avslår sammanträder träffas samlas förväntas väntas räknar bedömer "
        "upphör löper träder börjar startar slutar öppnar stänger flyttar avgår tillträder kommer behöver måste innebär medför omfattar avser visar noterar konstaterar informerar berättar tackar välkomnar hälsar redogör "
        "yrkar föreslår rekommenderar reserverar instämmer uttrycker framhåller betonar minns befinner utgör utgår består ligger står känner vet ser hör vara ha bli fatta besluta ta få kunna under över efter eller "
        "dessutom åter sedan vidare därefter tidigare senare närmare mer fler flera andra dagar veckor månader personer kommuner timmar gånger nämnder styrelser år ledamöter kronor regioner frågor ärenden uppgifter synpunkter svar "
        "januari september oktober november december ersättare ordförande för inför mellan per eller var där här når hur"
    ).split()
)
"""Words that end like a verb in the present and are none, and verbs that tell no task even with a day."""

SPEECH_VERBS: Final[frozenset[str]] = frozenset(
    (
        "redovisar informerar berättar presenterar redogör föredrar lyfter undrar frågar påpekar tackar hälsar öppnar avslutar deltar inleder leder beskriver sammanfattar konstaterar uppmärksammar påminner "
        "rapporterar uppger förklarar framför framhåller poängterar beklagar ser går känner arbetar jobbar slutar lämnar ansluter sitter representerar ersätter anmäler yrkar instämmer reserverar avgår tillträder "
        "diskuterar delger upplever efterfrågar efterlyser välkomnar svarar kommenterar uttalar yttrar ställer biträder motsätter begär avstår närvarar medverkar lämnade utses väljs föreslås omväljs nyväljs utgör tjänstgör "
        "justerar undertecknar signerar protokollför antecknar förklarade kommer företräder är har heter bor driver äger studerar praktiserar vikarierar skildrar tecknar räknar återger summerar exemplifierar visar belyser resonerar "
        "låter ger delger anmärker meddelar hoppas tror vet vill kan bör ska får måste behöver jävar ursäktar förhindras gratulerar avtackas avtackar intygar håller hör orienterar utvecklar varnar flaggar understryker betonar menar anser tycker nämner hänvisar bekräftar"
    ).split()
)
"""What people do at the meeting itself, are or have, told in the present: it is no promise."""

DULL_VERBS: Final[frozenset[str]] = frozenset(
    (
        "kostar ökar minskar växer stiger sjunker förbättras försämrar riskerar drabbar saknar kräver behåller förblir fortsätter pågår hamnar ingår bidrar påverkar berör äger lider trivs ligger finansierar motsvarar "
        "uppgår leder uppfyller bildar heter betyder kännetecknar präglar förutsätter möjliggör försvårar underlättar skiljer varierar råder uppstår uppkommer återstår kvarstår upplever känner tillhör lyder åligger ankommer tillfaller "
        "gläds delar förfaller fungerar tillämpar lockar drar fyller speglar skapar orsakar medger hindrar tillåter upptar rymmer motiverar styr regleras lyckas växlar sänker höjer behandlar debatterar överlägger ajournerar tjänstgör "
        "bordlägger återremitterar remitterar överlåter överklagar beslutar utser väljer entledigar avsäger beviljar besvarar avviker jävar förordnar befullmäktigar bemyndigar delegerar uppdrar medgiver lämnar"
    ).split()
)
"""Verbs in the present that tell how things are, what comes of them, or what bodies decide: no one undertakes what they say."""

EACH_ENDINGS: Final[tuple[str, ...]] = tuple(
    "chefer nämnder skolor enheter verksamheter rektorer handläggare politiker regioner bolag föreningar organisationer förbund partier huvudmän samordnare föräldrar vårdnadshavare klasser partigrupper arbetsplatser avdelningar ägare".split()
)
"""What a word ends with that names those who are given tasks, each or all of them: "samtliga skolchefer", "varje partigrupp"."""
