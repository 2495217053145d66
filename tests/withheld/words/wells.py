"""The directorate of a water federation, in few words: what was decided stands as a bare verb."""

from ..dispute import Quarrel
from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Kommunfullmäktige i {town}", "Länsstyrelsen", "Förbundsstämman", "Mark- och miljödomstolen", "Arbetsutskottet", "Revisorerna", "Miljönämnden i {town}", "Kommunstyrelsen i {town}"),
    staff=("förbundschefen", "driftchefen", "arbetsutskottet", "ordföranden", "projektledaren", "kassören", "kansliet"),
    orders=(
        "begära in offert på {about}", "teckna erforderliga handlingar", "syna ledningssträckan", "räkna om kalkylen för {about}", "underrätta medlemmarna om {about}", "ansöka om tillstånd", "förhandla med markägarna",
        "redovisa {about} på stämman", "låta provta råvattnet",
    ),
    papers=("taxan", "debiteringslängden", "vattendomen", "saneringsplanen", "investeringsbudgeten", "stadgarna", "bokslutet"),
    whats=("kostnadsuppgift", "provsvaren", "ritningar", "ett nytt anbud", "underlag", "tidplan", "svar till Länsstyrelsen"),
    owners=("Kommunfullmäktige i {town}", "Förbundsstämman", "Kommunstyrelsen i {town}"),
    above=("förbundsstämman", "medlemskommunerna"),
)  # fmt: skip

TALK = forms("""
talk | Uppehåll i pumpningen {days}.
talk | Ledningsbrott {past} vid {town}, lagat samma dygn.
talk | Förbrukningen upp {percent}.
talk | Kostnad hittills {sum}.
talk | Vattennivån i reservoaren låg {past} under varningsgränsen.
talk | Slamtömning sker {coming}.
talk | Provtagning utförd {past}, utan anmärkning.
talk | Grävarbetet i {town} pågick {period}.
talk | Hänvisning till {law}.
talk | Diskussion fördes om {about}.
talk | Förbundschefen föredrog.
talk | Anbudstiden går ut {future}.
talk | Likviditeten god, räntan oförändrad.
talk | Skrivelse inkom {past} från boende i {town}.
talk | Uppgifter lämnas till {mail}.
talk | Läckaget uppskattat till {share} av produktionen.
talk | Nya pumpar levereras {coming}.
talk | Besiktning hölls {past}.
""")

ACTS = forms("""
note | Noterades.
note | Lades till handlingarna.
note | Antecknades.
note | Rapporten lades till handlingarna.
note | Informationen noterades.
approve | Godkändes.
approve | {by} godkände {thing}.
approve | {by} fastställde {thing}.
approve | Fastställdes enligt förslag.
approve | Beslöts godkänna {thing}.
approve | Beslöts fastställa {thing}.
approve | Beslöts anta {thing}.
approve | Bifölls.
amend | Beslöts komplettera {thing}.
amend | {by} reviderade {thing}.
reject | Avslogs.
reject | Beslöts avslå framställan om {about}.
propose | Beslöts föreslå {to} att fastställa {thing}.
propose | {by} föreslår {to} att anta {thing}.
assign | {by} uppdrog åt {to} att {task}{due}.
assign | Beslöts uppdra åt {to} att {task}{due}.
assign | {by} gav {to} i uppdrag att {task}{due}.
elect | Till {post} valdes {who}.
elect | {by} utsåg {who} till {post}.
elect | Beslöts utse {who} till {post}.
defer | Bordlades.
defer | Beslöts avvakta.
defer | Ärendet bordlades.
refer | Återremitterades.
refer | Beslöts återremittera ärendet till arbetsutskottet.
other | Ärendet avskrevs.
other | Avskrevs.
approve/adopted | Beslöts anta {pact}{term}.
approve/adopted | {by} godkände {pact}{term}.
amend/extended | Beslöts förlänga {pact}{until}.
other/terminated | Beslöts säga upp {pact}.
amend/revised | Beslöts revidera {pact}.
""")

REPORTS = forms("""
approve | {by} godkände {day} {paper}.
approve | {by} antog {paper} {day}.
approve | {paper} fastställdes av {by} {day}.
approve | Enligt beslut {day} har {by} godkänt {paper}.
reject | {by} avslog överklagandet {day}.
reject | {by} avslog {day} ansökan.
assign | {by} uppdrog {day} åt {to} att {task}.
defer | Ärendet bordlades av {by} {day}.
refer | {own} återremitterade ärendet {day}.
amend | {by} ändrade {paper} {day}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{until}.
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} trädde i kraft{started}.
pact/proposed | Förslag till {a_pact} förelåg.
pact/proposed | Utkast till {a_pact} har upprättats.
pact/evaluated | {pact} har utvärderats.
pact/revised | {pact} behöver revideras.
approve/adopted | {owner} godkände {pact} {day}.
amend/extended | {owner} förlängde {day} {pact}{until}.
other/terminated | {owner} sade upp {pact} {day}.
""")
TASKS = forms("""
task | {to} tar fram {what}{due}.
task | {to} inhämtar {what}{due}.
task | {to} återkommer med {what}{due}.
task | {to} ordnar med {what}{due}.
task | {to} lämnar {what}{due}.
task | {to} kontaktar markägarna{due}.
""")
SUBJECTS = subjects("""
paper | Budget | budgeten | budgeten
paper | VA-taxa | VA-taxan | taxan
paper | Bokslut | bokslutet | bokslutet
paper | Firmatecknare | förslaget till firmatecknare | firmateckningen
paper | Vattenskyddsområde Åsen | skyddsföreskrifterna | vattenskyddsområdet
paper | Ny huvudledning | projekteringen | huvudledningen
paper | Ombyggnad av reningsverket | ombyggnaden | reningsverket
paper | Inköp av spolbil | inköpet | spolbilen
paper | Debitering | debiteringslängden | debiteringen
paper | Saneringsplan | saneringsplanen | ledningssaneringen
paper | Lokalhyra | hyran | lokalerna
paper | Attestordning | attestordningen | attesterna
topic | Driftrapport | driftrapporten | driften
topic | Ekonomi | rapporten | ekonomin
topic | Personal | informationen | personalfrågorna
topic | Skrivelser | skrivelserna | skrivelserna
topic | Dammsäkerhet | rapporten | dammsäkerheten
topic | Rapporter | rapporterna | rapporterna
topic | Slamhantering | redogörelsen | slammet
topic | Revision | rapporten | revisionen
pact | Avtal om nödvatten | avtalet om nödvatten | avtal om nödvatten
pact | Arrendeavtal | arrendeavtalet | arrendeavtal
pact | Handlingsplan mot PFAS | handlingsplanen mot PFAS | handlingsplan mot PFAS
pact | Entreprenadavtal | entreprenadavtalet | entreprenadavtal
pact | Överenskommelse om servitut | överenskommelsen om servitut | överenskommelse om servitut
post | Ombud vid stämman | ombud vid stämman | valet
post | Arbetsutskott | ledamot i arbetsutskottet | valet
put | Kontorsflytt | förslaget | flytten
put | Medlemsansökan | ansökan | medlemskapet
""")
QUARREL = Quarrel(
    moved=("{who} yrkade {text}.", "{who} föreslog {text}."),
    ours=("bifall", "bifall till arbetsutskottets förslag"),
    theirs=(("avslag", "reject"), ("bordläggning", "table"), ("återremiss", "remit")),
    put=("Proposition ställdes; bifall.", "Ordföranden ställde proposition och fann bifall."),
    counted=("Rösträkning: {yes} ja, {no} nej{tail}.", "Omröstning: {yes} ja mot {no} nej{tail}."),
    abstained=(", {a} avstod",),
    against=(("reservation", "{who} reserverade sig."), ("reservation", "Reservation: {who}."), ("note", "Anteckning till protokollet av {who}."), ("statement", "Särskilt yttrande: {who}.")),
    recused=("{who} deltog ej på grund av jäv.", "Jäv: {who}."),
)  # fmt: skip
