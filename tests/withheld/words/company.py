"""The board of a company that a municipality owns."""

from ..kit import Names
from ..matter import subjects
from ..sentence import forms

NAMES = Names(
    others=("Kommunfullmäktige i {town}", "Kommunstyrelsen", "Moderbolagets styrelse", "Bolagsstämman", "Koncernstyrelsen", "Ägarrådet"),
    staff=("VD", "VD", "bolagets ekonomichef", "ledningsgruppen", "teknisk chef", "ordföranden och VD"),
    orders=(
        "begära in anbud avseende {about}", "upprätta en kalkyl för {about}", "förhandla vidare med hyresgästen", "låta en extern konsult granska {about}", "lägga fram ett omarbetat underlag rörande {about}",
        "teckna erforderliga handlingar", "bevaka {about} och rapportera till styrelsen", "utvärdera alternativa upplägg för {about}", "skyndsamt åtgärda de brister som revisorn påtalat",
    ),
    papers=("ägardirektivet", "bolagsordningen", "koncernens finanspolicy", "borgensramen", "årets resultatkrav"),
    whats=("en likviditetsprognos", "hyresförhandlingens utfall", "förvärvskalkylen", "försäkringsvillkoren", "en fördjupad riskanalys", "vakansstatistiken", "ett förslag till extern kommunikation", "upphandlingens tidplan"),
    owners=("Kommunfullmäktige i {town}", "Moderbolagets styrelse", "Kommunstyrelsen"),
    above=("bolagsstämman", "moderbolaget", "kommunfullmäktige", "årsstämman"),
)  # fmt: skip

TALK = forms("""
talk | Diskussion följde kring {about}.
talk | Frågor ställdes om finansieringen och besvarades.
talk | Utfallet hittills ligger {percent} över föregående år.
talk | Bolagets likviditet är god och belåningen har sjunkit.
talk | Entreprenaden blev försenad men slutbesiktning skedde {past}.
talk | Produktionsstart är satt till {future}.
talk | Investeringen beräknas kosta {sum}.
talk | Räntan på lånet i Kommuninvest binds om {future}.
talk | Efterfrågan har varit svag sedan {past}.
talk | Branschorganisationens enkät besvarades av {share} av hyresgästerna.
talk | Styrelsens synpunkter var samstämmiga.
talk | Inflyttning i etapp två väntas {coming}.
talk | En incident inträffade {past} och har polisanmälts.
talk | Revisorn hade inga anmärkningar vid sin genomgång {past}.
talk | Medarbetarenkäten visar att {share} trivs på arbetet.
talk | Kraven följer av {law}.
talk | Stickprov visar en avvikelse om {sum}.
talk | Läget på bostadsmarknaden i {town} berördes.
talk | Materialet finns på {url} för den som vill läsa vidare.
talk | Bokslutsarbetet pågår enligt plan.
talk | Anläggningen står stilla för översyn {days}.
""")

ACTS = forms("""
note | {by} noterade rapporten.
note | {by} lade rapporten om {about} till handlingarna.
note | Informationen antecknades.
note | Rapporteringen lades till handlingarna.
note | {by} antecknade informationen till protokollet.
note | Redogörelsen noterades av {by}.
approve | {by} beslutade enhälligt att godkänna {thing}.
approve | {by} godkände {thing}.
approve | Beslutades att fastställa {thing}.
approve | Efter genomgång fastställdes {thing}.
approve | {by} beslutade fastställa {thing} i enlighet med VD:s förslag.
approve | {thing} godkändes utan ändringar.
approve | {by} antog {thing}.
approve | {by} ställde sig enhälligt bakom {thing}.
approve | {by} beslöt enhälligt anta {thing}.
approve | {by} beslutade, efter omarbetning av bilagan, att godkänna {thing}.
amend | {by} beslutade att komplettera {thing} med ett avsnitt om hållbarhet.
amend | {by} beslutade att revidera {thing}.
reject | {by} beslutade att avslå förslaget rörande {about}.
reject | Förslaget om {about} avslogs.
propose | {by} beslutade föreslå {to} att fastställa {thing}.
propose | {by} föreslår {to} besluta att godkänna {thing}.
assign | Det uppdrogs åt {to} att {task}{due}.
assign | {by} beslutade att uppdra åt {to} att {task}{due}.
elect | Till {post} valdes {who}.
elect | {by} beslutade enhälligt att utse {who} till {post}.
elect | {who} valdes av {by} till {post}.
defer | {by} beslutade att bordlägga ärendet.
defer | {by} beslutade att avvakta med {about}.
defer | Frågan bordlades till nästa styrelsesammanträde.
refer | {by} återremitterade ärendet för komplettering av kalkylen.
other | {by} avskrev ärendet.
approve/adopted | {by} godkände {pact}{term}.
approve/adopted | {by} beslutade enhälligt att godkänna {pact}{term}.
approve/adopted | Beslutades att anta {pact}{term}.
amend/extended | {by} beslutade att förlänga {pact}{until}.
amend/extended | {pact} förlängdes{until}.
other/terminated | {by} beslutade att säga upp {pact}.
other/terminated | {by} sade upp {pact}.
amend/revised | {by} beslutade att revidera {pact}.
approve | Mot bakgrund av redovisningen fastställde {by} {thing}.
approve | I enlighet med utsänt förslag antog {by} {thing}.
note | Det som framkommit om {about} antecknades.
note | Med detta lades rapporten till handlingarna.
assign | Samtidigt gav {by} {to} i uppdrag att {task}{due}.
assign | {by} lämnade i uppdrag åt {to} att {task}{due}.
assign | Vidare uppdrogs åt {to} att {task}{due}.
elect | Till ny {post} utsågs enhälligt {who}.
defer | Ärendet om {about} bordlades till nästa sammanträde.
refer | Med hänvisning till oklar finansiering återremitterades ärendet.
""")

REPORTS = forms("""
approve | Vid sammanträde {day} antog {by} {paper}.
assign | {by} har uppdragit åt {to} att {task}.
reject | {by} avslog {day} bolagets begäran om {about}.
refer | {by} återremitterade {day} frågan om {about}.
approve | {paper} har numera godkänts av {by}.
approve | Efter beredning har {by} {day} godkänt {paper}.
approve | {by} ({day}) har ställt sig bakom {paper}.
assign | Bakgrunden är att {by} {day} gav {to} i uppdrag att {task}.
assign | {to} har av {by} fått i uppdrag att {task}.
reject | Förslaget om {about} avslogs av {by} {day}.
defer | Frågan bordlades {day} av {by}.
propose | {by} föreslog {day} {to} att fastställa {paper}.
approve | Av protokoll som delats ut framgår att {by} {day} godkände {paper}.
approve | VD meddelade att {by} {day} fastställt {paper}.
assign | Som en följd av revisionen gav {by} {day} {to} i uppdrag att {task}.
""")
PACTS = forms("""
pact/in_force | {pact} gäller{holds}.
pact/in_force | {pact} löper{until}.
pact/proposed | Ett förslag till {a_pact} har förhandlats fram.
pact/proposed | Ett utkast till {a_pact} delades ut.
approve/adopted | {owner} antog {pact} {day}.
pact/in_force | {pact} började gälla{started}.
pact/in_force | {pact} är i kraft{until}.
pact/evaluated | Utvärderingen av {pact} blev klar {past}.
pact/revised | Revideringen av {pact} inleds {coming}.
amend/extended | {owner} förlängde {day} {pact}{until}.
other/terminated | {owner} sade {day} upp {pact}.
approve/adopted | Numera har {owner} antagit {pact}.
""")

TASKS = forms("""
task | {to} återkommer till styrelsen med {what}{due}.
task | {to} stämmer av {what} med revisorn{due}.
task | {to} skickar {what} till ledamöterna{due}.
task | {to} ska redovisa {what}{due}.
task | {to} åtog sig att sammanställa {what}{due}.
task | {to} har lovat att skicka {what}{due}.
task | {to} ombesörjer att {what} kommer styrelsen till del{due}.
task | {to} bevakar frågan och rapporterar till styrelsen{due}.
""")

SUBJECTS = subjects("""
paper | Affärsplan | affärsplanen | affärsplanen
paper | Årsredovisning och förvaltningsberättelse | årsredovisningen | årsredovisningen
paper | Tertialbokslut | tertialbokslutet | tertialbokslutet
paper | Arbetsordning för styrelsen samt VD-instruktion | arbetsordningen och VD-instruktionen | arbetsordningen
paper | Attestinstruktion | attestinstruktionen | attestrutinerna
paper | Hyresjustering lokaler | den föreslagna hyresjusteringen | hyresjusteringen
paper | Investering: fjärrvärmeledning till Norra industriområdet | investeringen i en ny fjärrvärmeledning | fjärrvärmeledningen
paper | Intern kontroll | planen för intern kontroll | den interna kontrollen
paper | Finanspolicy | finanspolicyn | upplåningen
paper | Försäljning av fastigheten Lärkan 3 | försäljningen av fastigheten Lärkan 3 | försäljningen
paper | Budget och investeringsram | budgeten | investeringsramen
paper | Stambyte kvarteret Mejseln | förfrågningsunderlaget för stambytet | stambytet
topic | VD-rapport | VD-rapporten | läget i bolaget
topic | Arbetsmiljö och sjukfrånvaro | rapporten | sjukfrånvaron
topic | Pågående projekt | projektrapporten | de pågående projekten
topic | Ekonomisk rapport | den ekonomiska rapporten | ekonomin
topic | Uthyrningsläget | rapporten | uthyrningsläget
topic | Driftstörningar i vattenverket | rapporten | driftstörningarna
topic | Personalfrågor | informationen | personalfrågorna
topic | Hållbarhetsarbetet | redovisningen | hållbarhetsarbetet
topic | Marknad och kundnöjdhet | resultatet | kundnöjdheten
topic | Laddinfrastruktur | rapporten | laddplatserna
topic | Försäkringsskador | rapporten | försäkringsskadorna
topic | Bredbandsnätets täckning | rapporten | nätets täckning
pact | Entreprenadavtal markskötsel | entreprenadavtalet om markskötsel | entreprenadavtal om markskötsel
pact | Hyresavtal vårdcentralen | hyresavtalet för vårdcentralen | hyresavtal för vårdcentralen
pact | Koncessionsavtal biogas | avtalet om leverans av biogas | avtal om leverans av biogas
pact | Handlingsplan energieffektivisering | handlingsplanen för energieffektivisering | handlingsplan för energieffektivisering
pact | Samarbetsavtal parkering | samarbetsavtalet om parkeringstjänster | samarbetsavtal om parkeringstjänster
post | Firmateckning | firmatecknare jämte VD | firmateckningen
post | Val av ombud | ombud vid dotterbolagets stämma | valet
post | Ledamot i byggkommittén | ledamot i byggkommittén | valet
put | Förvärv av mark vid hamnen | markförvärvet | markförvärvet
put | Nytt huvudkontor | lokalfrågan | ett nytt huvudkontor
put | Ändrad organisation | organisationsförslaget | en ändrad organisation
""")
