"""Words that tell who can be given a task, and the verbs that say someone takes one on."""

from __future__ import annotations

from typing import Final

GIVEN_NAMES: Final[frozenset[str]] = frozenset(
    (
        "adam agneta agnetha albin aleksandra alex alexander alexandra alf alfred ali alice alicia allan alma amanda amina amir anders andrea andreas andré anette angelica angelika anita ann "
        "ann-britt ann-charlotte ann-christin ann-christine ann-kristin ann-louise ann-marie ann-mari ann-sofi ann-sofie ann-sophie anna anna-carin anna-karin anna-lena anna-maria anna-stina anne anne-marie "
        "anne-li anneli annelie annette annica annicka annie annika anton arne arvid asta astrid august axel barbro beata beatrice bengt bengt-göran bengt-åke benjamin benny berit bernt "
        "bert bertil birger birgit birgitta bjarne björn bo bodil boel bosse britt britt-inger britt-marie bror börje caisa cajsa calle camilla carin carina carl carl-johan carola carolina caroline "
        "catarina catharina cathrine catrin catrine cecilia charlie charlotta charlotte chris christel christer christian christin christina christine christoffer claes clara claudia conny "
        "dag dan daniel daniela daniella david dennis desirée diana dick doris edit edith edvard edvin egon eileen einar elena eleonor elias elin elina elinor elisabet elisabeth elise elisabet elizabeth ella ellen ellinor "
        "elsa elsie elvira emanuel emelie emil emilia emma emmy erica erik erika erland erling ernst ester eva eva-lena eva-lotta eva-marie evelina evert fanny fatima felicia felix filip filippa fia folke frank frans "
        "fred fredric fredrik fredrika frida fritz gabriel gabriella georg gerd gerda gert gisela gitte greger gudrun gun gun-britt gunborg gunhild gunilla gunn gunnar gunnel gustaf gustav göran gösta göte "
        "hampus hanna hannah hanne hannele hannes hans hans-erik harald harriet harry hasse hedda hedvig heidi helen helena helene heléne helga helge helén henning henric henrik henrietta herman hilda hilde hugo håkan "
        "ia ibrahim ida inga inga-lill ingalill inge ingegerd ingegärd ingela inger ingemar ingmar ingrid ingvar irene iris irma isa isabel isabella isabelle isak ivar jack jacob jakob jan jan-erik jan-olof jan-åke jane janina janne jasmin jasmine jeanette "
        "jeanette jennie jenny jens jeppe jerker jerry jesper jessica jessika jill jim jimmy joakim joar jocke joel johan johanna johannes john johnny jon jonas jonatan jonathan jonny jonna jorge josef josefin josefina josefine joseph "
        "judit judith julia jukka jörgen jöran kaarina kaj kajsa kalle kamilla karin karina karl karl-erik karl-johan karolin karolina kate katarina katharina kathrine katja katrin katrine kattis kenneth kenny kent kenth kerstin kicki kim "
        "kjell kjell-åke klara klas knut kristian kristin kristina kristine kristofer kristoffer krister kurt kåre laila lars lars-erik lars-göran lars-olof lars-åke lasse laura leif leila lena lennart leo lilian lillemor lillian lily lina "
        "linda linn linnea linnéa linus lisa lisbet lisbeth lise-lott lise-lotte liselott liselotte lisen liv lotta lotten lottie louise lovisa lucas lucia ludvig lukas lydia magdalena magnus maja maj maj-britt malena malin manfred "
        "marcus margareta margaretha margit margret margreth mari maria mariana marianne marie marie-louise mariette marika marina marit marita marja markus marlene martha martin martina mats mattias mathias mathilda matilda maud max maria-pia melinda "
        "merja mia micael michael micke mikael mikaela milla mimmi minna miriam mirjam mohamed mohammed moa mona monica monika morgan my måns märit märta märtha nadia nadja natalie nathalie nicklas niclas niklas nicole nils nina noel nora "
        "ola olav ole olga olivia olle olof olov oscar oskar otto owe ove pamela patric patricia patrick patrik paul paula paulina pauline pelle per per-erik per-olof per-åke pernilla petra peter petter petronella pia pierre pär rafael ragnar "
        "ragnhild ralf ramona rasmus rebecca rebecka reza rickard richard rikard rita robert robin roger roland rolf ronja ronnie ronny rose-marie rosie roy rune ruth rut sabina sabine sam samira samuel sandra sanna sara sarah saga sebastian selma siri "
        "signe sigrid sigvard simon simone sissela siv sofi sofia sofie solveig sonja sonny sophia sophie staffan stefan stella sten stig stina stellan sture susan susann susanna susanne suzanne svante sven sven-erik svea sylvia sylva "
        "sylvia sören tage tanja tarja ted teodor teresa teres terese theres therese theresa theresia thom thomas thord thore tilda tim timo tina titti tobias tom tomas tommy tony tor torbjörn tord tore torgny torsten tova tove truls ulf ulla ulla-britt "
        "ulla-carin ulrica ulrik ulrika urban ursula uno valter vanja vera veronica veronika vesna victor victoria viggo viktor viktoria vilhelm ville vilma vincent viola viveca viveka vivianne wilhelm william yasmin ylva yngve yvonne zandra zara zahra "
        "åke åsa åse östen örjan öivind clas-mårten mårten ricard mariann ewa lizette lisette lillebil siw jaana päivi sirpa tuula pirjo marjo anne-lie marie-anne annacarin annelise"
    ).split()
)
"""Given names common in Sweden, case-folded: they tell "Anna återkommer" from "Frågan återkommer"."""

BODY_ENDINGS: Final[tuple[str, ...]] = tuple(
    (
        "nämnden nämnd nämnder nämnderna styrelser styrelsen styrelse styrelserna gruppen grupperna rådet råden rådets nätverket nätverken utskottet utskotten presidiet presidierna kansliet förvaltningen förvaltningarna förvaltning "
        "kommunen kommun kommuner kommunerna regionen regionerna kontoret kontoren avdelningen avdelningarna enheten enheterna sektionen sektorn fullmäktige direktionen förbundet förbunden bolaget bolagen teamet teamen organet "
        "kommittén kommittéerna delegationen beredningen beredningarna ledningen chefen cheferna chef ledaren ledarna sekreteraren sekreterarna ordförande ordföranden ordförandena samordnaren samordnarna handläggaren handläggarna "
        "ledamöterna ledamot ledamoten ledamöter deltagarna deltagare medlemmarna medlemmar parterna part parter huvudmännen huvudmannen direktören direktörerna strategen strategerna utvecklaren utvecklarna representanterna representanten "
        "representanter ombuden ombudet politikerna sekretariatet vårdcentralen ekonomerna rektorerna revisorerna läkarna kuratorerna planeraren planerarna utredaren utredarna controllern ekonomen juristen konsulten konsulterna kommunikatören kommunikatörerna tjänstepersoner tjänstepersonerna tjänstemännen tjänstemän verksamheten "
        "verksamheterna skolan skolorna tjänsten sjukhuset sjukhusen sjukvården vårdcentralerna föreningen föreningarna stiftelsen staden staben kommunalråd kommunalrådet regionråd regionrådet råd koordinatorn koordinatorerna "
        "specialisten experten administratören kommunstyrelsens mötesledaren processtödet projektet föredraganden föredragande registratorn centrum centret konsortiet forumet kontaktpersonen kontaktpersonerna ägarna ägaren ägarrepresentanten myndigheten institutet kåren fakulteten lärosätet lärosätena institutionen polisen räddningstjänsten arbetsgrupp projektgrupp styrgrupp referensgrupp ledningsgrupp skrivgrupp planeringsgrupp beredningsgrupp"
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
    "jurist ekonom strateg samordnare handläggare chef direktör sekreterare utredare utvecklare koordinator ordförande kommunikatör controller projektledare".split()
)
"""The same for persons: "Förbundets jurist"."""

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
