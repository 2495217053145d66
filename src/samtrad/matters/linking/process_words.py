"""Words of how a matter is treated and presented, which say little of what it is about however seldom they were counted."""

from __future__ import annotations

from samtrad.matters.linking.endings import stem

_WORDS = (
    "uppdatering återkoppling reflektion genomgång presentation introduktion inledning inför nuläge nulägesbeskrivning lägesrapport lägesbild läge status statusrapport information "
    "redovisning delredovisning slutredovisning återredovisning delrapport delrapportering slutrapport slutrapportering rapport rapportering återrapportering avrapportering "
    "uppföljning utvärdering kartläggning översyn genomlysning analys fördjupning fördjupad förstudie utkast förslag beslut beslutsförslag inriktningsbeslut genomförandebeslut "
    "igångsättningsbeslut ställningstagande yttrande remiss remissvar remissutgåva samråd svar besvarande hantering behandling beredning handläggning antagande fastställande "
    "fastställelse godkännande bifall avslag bordläggning återremiss revidering reviderad revidera uppdaterad uppdatera ändring ändrad justering justerad komplettering kompletterande "
    "tillägg tilläggsyrkande yrkande motion interpellation fråga medborgarförslag hemställan framställan framställning begäran ansökan skrivelse initiativ initiativärende uppdrag "
    "uppdraget angående gällande avseende rörande beträffande ärende ärendet handling handlingar underlag tjänsteskrivelse tjänsteutlåtande protokoll protokollsutdrag paragraf "
    "utredning utreda utreder ta fram framtagande införa införande inrätta inrättande möjligheten möjlighet förutsättningar förutsättning förutsättningarna ny nytt nya första andra "
    "dialog diskussion samtal föredragning muntlig skriftlig kort aktuell aktuellt pågående fortsatt fortsatta kommande tidigare senaste föregående möte möten träff workshop "
    "arbete arbetet arbeta verksamhet verksamheten år året årlig årets period perioden dag tid tidplan tidsplan datum januari februari mars april maj juni juli augusti september oktober "
    "november december våren hösten kommun kommunen kommuner kommunens kommunernas region regionen regionens stad staden stadens kommunstyrelsen kommunstyrelsens kommunfullmäktige "
    "kommunfullmäktiges nämnd nämnden nämndens nämnder styrelse styrelsen förbund förbundet förbundsstyrelsen förvaltning förvaltningen ordförande ledamot tjänsteperson "
    "berör bland annat gemensam gemensamt gemensamma lokal lokala regional regionalt nationell nationella länsgemensam delregional län länet övrig övriga del syfte syftar genom bättre stärka "
    "stärkt förstärkt öka ökad ökat minska bidra skapa säkerställa möjliggöra utveckla förbättra effektiv effektivt deltagare deltar kopplat koppling startat klart klar förlängning förlänga "
    "bakgrund sammanfattning bilaga meddelande notering anmälan anmäler besök punkt frågor samtliga respektive berörda inkommen inkomna ytterligare fler betänkande betänkandet projekt projektet tidigare ansökan medel avtalet bygget fördelning fortsätter fortsatte sades presenteras presenterades "
    "diskuteras diskuterades redovisas redovisades behandlats behandlades skickat skickades föreslog föreslår beslutade beslutat godkändes godkänt gavs yttrat yttrade svarat svarade följt "
    "skjutit antog antagit antogs informerade informeras enligt utskickat lämnade lämnat noterades chefsnätverk chefsnätverket styrgrupp styrgruppen socialnämnd socialnämnden "
    "regionstyrelsen regionfullmäktige utskott arbetsutskott sammanträdet granskning granskningen revisorer revisorernas revisionsrapport revisionsrapporten revisionens "
    "tog emot remitterat remitterats avslog avslogs föreslogs sades fortgår läget samrådshandling samrådshandlingar synpunkter förfrågningsunderlag upphandlingsdokument tilldelning tilldelningsbeslut avstämning lägesavstämning uppstart förankring nivå länsnivå regionnivå kommunnivå överprövning lokalbehov behovsanalys slutredovisningen överklagande överklagan"
)
PROCESS_WORDS = frozenset(stem(word) for word in _WORDS.split())
MOST = 3.0
"""Bits that such a word has at most."""
