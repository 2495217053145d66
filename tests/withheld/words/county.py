"""A region's executive or its working committee: clauses in the infinitive, with or without "att"."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import Form, forms

NAMES = Names(
    others=("Hälso- och sjukvårdsnämnden", "Regionfullmäktige", "Kollektivtrafiknämnden", "Regionala utvecklingsnämnden", "Revisorerna", "Fastighetsnämnden", "Sjukvårdsregionens förbundsdirektion", "Kulturnämnden", "Region {town}"),
    staff=("regiondirektören", "hälso- och sjukvårdsdirektören", "ekonomidirektören", "HR-direktören", "regionala utvecklingsnämnden", "fastighetsnämnden", "regionjuristen"),
    orders=(
        "konkretisera {about} i en tidsatt plan", "redovisa kostnader och nyttor av {about}", "vidta nödvändiga åtgärder", "inkludera {about} i kommande regionplan", "samråda med länets kommuner om {about}",
        "säkerställa den fortsatta finansieringen av {about}", "låta genomföra en fördjupad förstudie av {about}", "svara för uppföljningen av {about}",
    ),
    papers=("regionplanen", "finanspolicyn", "den regionala utvecklingsstrategin", "fastighetsplanen", "avgiftshandboken", "tertialrapporten", "yttrandet"),
    whats=("en konsekvensbeskrivning", "det färdiga förslaget", "en samlad ekonomisk bild", "en avrapportering", "svaren på revisorernas frågor", "en genomlysning av kostnaderna"),
    owners=("Regionfullmäktige", "Hälso- och sjukvårdsnämnden", "Region {town}"),
    above=("regionfullmäktige", "länets kommuner"),
)  # fmt: skip

TALK = forms("""
talk | Regionens resultat för perioden uppgår till {sum}.
talk | Ärendet aktualiserades i en skrivelse som inkom {past}.
talk | Kostnaderna för hyrpersonal har minskat med {percent}.
talk | Regionkontoret har berett ärendet tillsammans med berörda förvaltningar.
talk | Enligt {law} ska regionen planera hälso- och sjukvården med utgångspunkt i befolkningens behov.
talk | Produktionen är {share} lägre än före omställningen.
talk | Byggstart för sjukhuset i {town} beräknas ske {coming}.
talk | Förstudien avslutades {past} och kostade {sum}.
talk | Remissen besvarades av flertalet kommuner {period}.
talk | Föredragning sker av tjänstepersoner, som också besvarar frågor.
talk | Möjligheten att söka statsbidrag upphör {future}.
talk | Revisorernas granskning presenterades {past} och innehåller ett antal rekommendationer.
talk | Regiondagarna arrangeras {days}.
talk | Flygtrafiken till {town} upphandlas av Trafikverket.
talk | Bedömningen är att {about} inte påverkar jämställdheten.
talk | Ärendet medför inga ekonomiska konsekvenser.
talk | Samtliga dokument publiceras på {url}.
talk | Facklig samverkan fullgjordes {past}.
talk | Yttrandet ska vara inlämnat {future}.
""")

LINES = """
note | notera informationen till protokollet
note | lägga redovisningen till handlingarna
note | notera rapporten
note | med beaktande av lämnade synpunkter lägga informationen till handlingarna
approve | godkänna {thing}
approve | fastställa {thing}
approve | anta {thing}
approve | godkänna {thing} enligt regionkontorets förslag
approve | ställa sig bakom {thing}
approve | för egen del godkänna {thing}
approve | avge {thing} enligt bilaga
approve | bevilja medel för {about}
amend | revidera {thing}
amend | komplettera {thing} med ett avsnitt om beredskap
reject | avslå framställan om {about}
reject | avslå begäran
recommend | rekommendera {to} att godkänna {thing}
assign | ge {to} i uppdrag att {task}{due}
assign | uppdra åt {to} att {task}{due}
assign | uppdra till {to} att {task}{due}
elect | utse {who} till {post}
elect | till {post} utse {who}
elect | nominera {who} som {post}
defer | bordlägga ärendet
defer | avvakta med ställningstagande
refer | återremittera ärendet för fortsatt beredning
refer | återremittera ärendet till regiondirektören
other | avsluta uppdraget om {about}
other | förklara uppdraget slutfört
approve/endorsed | ställa sig bakom {pact}{term}
approve/adopted | godkänna {pact}{term}
approve/adopted | anta {pact}{term}
recommend/recommended | rekommendera {to} att anta {pact}{term}
amend/extended | förlänga {pact}{until}
other/terminated | säga upp {pact}
"""
ABOVE_LINES = """
propose | anta {thing}
propose | fastställa {thing}
propose | godkänna {thing}
propose | godkänna {thing} enligt bilaga
propose | bevilja medel för {about}
propose/proposed | anta {pact}{term}
propose/proposed | godkänna {pact}{term}
"""


def _with_att(lines: str) -> list[Form]:
    return forms(lines.replace(" | ", " | att "))


def _bare(lines: str) -> list[Form]:
    return [Form(one.type, one.event, f"{one.template[0].upper()}{one.template[1:]}.") for one in forms(lines)]


ACTS = {True: _with_att(LINES), False: _bare(LINES)}
"""With and without "att"."""
ABOVE = {True: _with_att(ABOVE_LINES), False: _bare(ABOVE_LINES)}

REPORTS = forms("""
propose | {by} beslutade {day}, § {n}, att föreslå {to} att fastställa {paper}.
approve | {by} godkände {day} {paper}.
approve | {by} har {day}, § {n}, ställt sig bakom {paper}.
approve | {paper} antogs av {by} {day}.
assign | {by} uppdrog {day}, § {n}, åt {to} att {task}.
assign | {by} gav {to} i uppdrag {day} att {task}.
reject | {by} avslog {day} en motion i samma fråga.
refer | {own} återremitterade ärendet {day}, § {n}.
recommend | {by} rekommenderade {day} {to} att anta {paper}.
other | {by} behandlade ärendet {day}, § {n}.
defer | {by} beslutade {day} att bordlägga ärendet.
approve | Vid sitt sammanträde {day} fastställde {by} {paper}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Ett gemensamt förslag till {a_pact} har utarbetats tillsammans med kommunerna.
pact/proposed | Förslag till {a_pact} har tagits fram av regionkontoret.
pact/evaluated | {pact} har utvärderats.
pact/revised | {pact} har setts över och reviderats.
approve/adopted | {owner} godkände {pact} {day}, § {n}.
approve/endorsed | {by} ställde sig {day} bakom {pact}.
amend/extended | {owner} beslutade {day} att förlänga {pact}{until}.
other/terminated | {owner} sade upp {pact} {day}.
""")
TASKS = forms("""
task | {to} återkommer till styrelsen med {what}{due}.
task | {to} ansvarar för att {what} presenteras{due}.
task | {to} ska redovisa {what}{due}.
task | {to} översänder {what} till gruppledarna{due}.
task | {to} tar fram {what}{due}.
""")
SUBJECTS = subjects("""
paper | Tertialrapport med helårsprognos | tertialrapporten | tertialrapporten
paper | Tandvårdstaxa | tandvårdstaxan | tandvårdstaxan
paper | Yttrande över betänkandet Digifysiskt vårdval | yttrandet | betänkandet
paper | Investering i ny operationsavdelning | investeringen | operationsavdelningen
paper | Uppräkning av egenavgifter för hjälpmedel | egenavgifterna | hjälpmedlen
paper | Finanspolicy | finanspolicyn | finansfrågorna
paper | Medfinansiering av Inlandsflyget | medfinansieringen | flygtrafiken
paper | Bidrag till Filmregionen | bidraget | filmverksamheten
paper | Regional transportplan | transportplanen | transportplaneringen
paper | Motion om fasta läkarkontakter | motionssvaret | fasta läkarkontakter
paper | Firmateckning | firmateckningen | firmateckningen
paper | Stiftelser – ansvarsfrihet | stiftelsernas årsredovisningar | stiftelserna
paper | Organisation för civilt försvar | organisationen för civilt försvar | det civila försvaret
topic | Regiondirektörens rapport | rapporten | aktuella frågor
topic | Delgivningar | delgivningarna | delgivningarna
topic | Anmälan av delegationsbeslut | anmälan | delegationsbesluten
topic | Uppföljning av uppdrag | uppföljningen | uppdragen
topic | Lägesbild tillgänglighet | lägesbilden | tillgängligheten
topic | Cybersäkerhet | redogörelsen | cybersäkerheten
topic | Patientnämndens analys | analysen | patientklagomålen
pact | Överenskommelse om psykisk hälsa | överenskommelsen om psykisk hälsa | överenskommelse om psykisk hälsa
pact | Avtal om ambulanshelikopter | avtalet om ambulanshelikopter | avtal om ambulanshelikopter
pact | Handlingsplan för god och nära vård | handlingsplanen för god och nära vård | handlingsplan för god och nära vård
pact | Färdplan för elektrifiering | färdplanen för elektrifiering | färdplan för elektrifiering
pact | Riktlinje för bisysslor | riktlinjen för bisysslor | riktlinje för bisysslor
post | Val till samverkansdelegationen | ledamot i samverkansdelegationen | valet
post | Ombud vid föreningsstämma | ombud vid föreningsstämman | valet
put | Framtidens folkhögskola | förslaget | folkhögskolan
put | Försäljning av vårdcentral i Tallmossa | försäljningen | fastighetsförsäljningen
""")
QUARREL = Quarrel(
    moved=("{who} yrkar {text}.", "{who} yrkar i första hand {text}.", "Yrkande om {text} framställs av {who}."),
    ours=("bifall till regionkontorets förslag", "bifall till arbetsutskottets förslag", "bifall till föreliggande förslag"),
    theirs=(("avslag", "reject"), ("återremiss", "remit"), ("bordläggning av ärendet", "table"), ("avslag på föreliggande förslag", "reject")),
    put=("Ordföranden ställer proposition på yrkandena var för sig och finner det första yrkandet bifallet.", "Ordföranden ställer yrkandena mot varandra.", "Ordföranden finner att det finns två yrkanden och ställer dem mot varandra."),
    counted=("Vid omröstningen avges {yes} ja-röster och {no} nej-röster{tail}.", "Omröstningen ger resultatet {yes} ja-röster och {no} nej-röster{tail}.", "{yes} ledamöter röstar ja och {no} nej{tail}."),
    abstained=(", {a} ledamot avstår", " samt {a} avstår"),
    against=(("reservation", "{who} reserverar sig mot beslutet."), ("reservation", "Reservation anmäls av {who}."), ("statement", "Särskilt yttrande anmäls av {who}."), ("note", "{who} anmäler protokollsanteckning.")),
    recused=("{who} deltar inte i handläggning och beslut på grund av jäv.", "Anmälan om jäv: {who}."),
)  # fmt: skip
MEANING = ("Ja-röst för {yes}, nej-röst för {no}.", "Ja för {yes}. Nej för {no}.")
PARTY = ("{p} reserverar sig mot beslutet.", "Mot beslutet reserverar sig ledamöterna för {p}.", "{p} reserverar sig till förmån för egna yrkanden.")
