"""Who is to do what: invented sentences that give a task, and such as give none."""

from __future__ import annotations

import pytest

from samtrad.reading.find.assignments.find import find_assignments
from samtrad.reading.find.dates.find import Window, find_dates_in
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.outline import Outline
from samtrad.reading.record import Assignment, Decision, DecisionType
from samtrad.reading.structure.build import build_outline
from samtrad.reading.words import Words

_FRAME = "Minnesanteckningar från Granby samverkansråd 2024-03-04\n\nNärvarande: Anna Berg, Bo Ek, Cia Lund\n\n1. Mötet öppnas\n\nOrdföranden hälsade välkommen.\n\n2. {heading}\n\n{text}\n\n3. Mötet avslutas\n\nOrdföranden tackade för visat intresse.\n"


def outline_of(text: str, heading: str = "Trygga vägar") -> Outline:
    return build_outline(read_plain(_FRAME.format(heading=heading, text=text).encode()))


def read(text: str, decisions: list[Decision] | None = None) -> list[Assignment]:
    outline = outline_of(text)
    dates, _ = find_dates_in(outline, Window.of([], None))
    return find_assignments(outline, decisions or [], dates)


_TASKS = (
    ("Ordföranden tog på sig att fråga efter en skriftlig förklaring.", "Ordföranden"),
    ("Anna Berg ringer bussbolaget och frågar om tiderna.", "Anna Berg"),
    ("Anna Berg lämnar en tidplan till presidiet.", "Anna Berg"),
    ("Anna Berg lämnar broschyren till kommunen i mitten av augusti.", "Anna Berg"),
    ("Bo delar utkastet till planen med studentkåren.", "Bo"),
    ("Bo Ek redovisar enkäten för rådet den 3 juni.", "Bo Ek"),
    ("Anna erbjöd sig att skriva till grannbyn.", "Anna"),
    ("Uppdraget att räkna på bron gavs till kansliet av kommunstyrelsen den 4 februari.", "kansliet"),
    ("Skolnämnden beslutade att lämna i uppdrag åt kansliet att pröva nya tider.", "kansliet"),
    ("Nämnden ger vidare vägchefen i uppdrag att mäta bron.", "vägchefen"),
    ("Bakgrunden är att Skolnämnden 22 juli gav kansliet i uppdrag att räkna på bron.", "kansliet"),
    ("Anna Berg ser över schemat för hösten.", "Anna Berg"),
    ("Anna återkommer med förslag på datum.", "Anna"),
    ("Bo bokar lokal och skickar ut kallelse.", "Bo"),
    ("Cia tar med sig frågan till ledningsgruppen.", "Cia"),
    ("Granby kommun återkommer med namn på sin representant.", "Granby kommun"),
    ("Presidiet tar med sig medskicket.", "Presidiet"),
    ("Anna Berg påminner regionen om kostnaderna.", "Anna Berg"),
    ("Bo Ek hjälper Lillby med uppgifterna.", "Bo Ek"),
    ("Övriga lämnar besked om datum till kansliet.", "Övriga"),
    ("Övriga kommuner lämnar namn på en kontaktperson.", "Övriga kommuner"),
    ("Cia framför synpunkten till förvaltningen.", "Cia"),
    ("Alla för statistik över samtalen.", "Alla"),
    ("De kommuner som inte har svarat får en påminnelse av Anna Berg.", "Anna Berg"),
    ("Granby får en inbjudan från kansliet.", "kansliet"),
    ("Anna redovisar ett utkast på mötet den 14 november 2024.", "Anna"),
    ("Anna tar reda på vad regionen vill.", "Anna"),
    ("Svar ska lämnas till kansliet senast den 3 maj 2024.", None),
    ("Kansliet skickar ut enkäten till samtliga kommuner.", "Kansliet"),
    ("Arbetsgruppen tar fram ett förslag till nästa möte.", "Arbetsgruppen"),
    ("Arbetsgruppen kommer även att ta fram en kostnadskalkyl.", "Arbetsgruppen"),
    ("Respektive part ska se över sina rutiner till sommaren.", "Respektive part"),
    ("Varje kommun behöver planera sin bemanning.", "Varje kommun"),
    ("Under hösten ska också RGL och kommunerna se över taxan.", "RGL och kommunerna"),
    ("Inför nästa möte bokar Anna lokal.", "Anna"),
    ("Till nästa träff återkommer Bo Ek med en tidplan.", "Bo Ek"),
    ("Styrgruppen har gett kansliet i uppdrag att ta fram en rutin.", "kansliet"),
    ("Rådet gav därför förbundsdirektören i uppdrag att utreda frågan.", "förbundsdirektören"),
    ("Kansliet får i uppdrag att sammanställa svaren.", "Kansliet"),
    ("I ärendet fick ägarombudet i uppdrag att pröva priset.", "ägarombudet"),
    ("Anna Berg och Bo Ek fick då i uppdrag att ordna skyltar.", "Anna Berg och Bo Ek"),
    ("Samhällsstrateg Anna Berg fick i uppdrag att mäta bullret.", "Samhällsstrateg Anna Berg"),
    ("Nämnden uppdrar åt förvaltningen att återkomma med en redovisning.", "förvaltningen"),
    ("Det finns ett uppdrag i tekniska nämnden att räkna bilar.", "tekniska nämnden"),
    ("Uppdraget till arbetsgruppen var att räkna på kostnaden.", "arbetsgruppen"),
    ("Rådet har bett kommunerna om att lämna statistik.", "kommunerna"),
    ("Kommunerna ombeds att inkomma med synpunkter.", "Kommunerna"),
    ("En inbjudan kommer sändas ut från kansliet.", "kansliet"),
    ("Ett underlag tas fram av beredningsgruppen.", "beredningsgruppen"),
    ("Ärendet är pausat men följs upp i skolchefsgruppen till hösten.", "skolchefsgruppen"),
    ("Det beslutades att Anna kontaktar regionen.", "Anna"),
    ("Gruppen enades om att Bo sammanställer synpunkterna.", "Bo"),
    ("Frågan diskuterades och Cia återkommer med svar.", "Cia"),
    ("Anna hör av sig till skolorna.", "Anna"),
    ("Bo stämmer av med ekonomienheten.", "Bo"),
    ("Cia bjuder in en föreläsare till nästa möte.", "Cia"),
    ("Bo följer upp frågan.", "Bo"),
    ("Alla tar med sig frågan hem.", "Alla"),
    ("Ordföranden lyfter frågan vidare till styrelsen.", "Ordföranden"),
    ("Anna Berg ansvarar för att kallelsen går ut.", "Anna Berg"),
    ("KFG kommer att på uppdrag av styrgruppen för skolfrågor att skriva ett yttrande.", "KFG"),
    ("Förvaltningschefen ska återkomma med en analys.", "Förvaltningschefen"),
    ("Kommunerna ska lämna in sina uppgifter.", "Kommunerna"),
    ("Anna kollar upp vad som gäller.", "Anna"),
    ("Bo tar kontakt med Trafikverket.", "Bo"),
    ("Anna tittar vidare på lösningen.", "Anna"),
    ("Samtliga kommuner ska utse en kontaktperson.", "Samtliga kommuner"),
    ("Kansliet tillsammans med Anna Berg får i uppdrag att planera dagen.", "Kansliet tillsammans med Anna Berg"),
    ("Socialnämnden ges i uppdrag att ta fram en modell.", "Socialnämnden"),
    ("Beredningsgruppen åtar sig att skriva ett utkast.", "Beredningsgruppen"),
    ("Anna visade siffrorna och återkommer med fler.", "Anna"),
    ("Bo har inte fått svar än men hör av sig.", "Bo"),
    ("Resultatet skickas ut till gruppen (Bo).", "Bo"),
    ("Förslag att styrgruppen för skolfrågor får ansvara för uppdraget.", "styrgruppen för skolfrågor"),
    ("Kansliet fick den 3 mars i uppdrag att utreda frågan.", "Kansliet"),
    ("Nämnden gav den 13 juni 2022, § 74, förvaltningen i uppdrag att ta fram ett förslag.", "förvaltningen"),
    ("Chefsgruppen gav oss i våras i uppdrag att titta på frågan.", "oss"),
    ("Kansliet har fått i uppdrag att utreda frågan.", "Kansliet"),
    ("Kansliet har av rådets presidium fått i uppdrag att utreda frågan.", "Kansliet"),
    ("Styrelsen uppdrog den 12 september åt kansliet att skriva ett svar.", "kansliet"),
    ("Styrelsen beslöt uppdraga åt kassören att påminna kommunerna.", "kassören"),
    ("Verksamhetschefen ordnar ett studiebesök.", "Verksamhetschefen"),
    ("Ordf. tar upp frågan om ersättning med kommunerna.", "Ordf."),
    ("Regionens upphandlingsenhet återkommer med en tidplan.", "Regionens upphandlingsenhet"),
    ("Kommunförbundets kansli skickar ut underlag i maj.", "Kommunförbundets kansli"),
    ("Region Granby återkommer med statistik.", "Region Granby"),
    ("Förbundets jurist behöver titta på avtalet.", "Förbundets jurist"),
    ("Kommunerna behöver utse lokala samordnare.", "Kommunerna"),
    ("Kommunen ska svara verket senast den 30 mars 2024.", "Kommunen"),
    ("Varje kommun anmäler en kontaktperson senast fredagen den 28 mars 2024.", "Varje kommun"),
    ("Alla kommuner kontrollerar sina listor före den 1 maj 2024.", "Alla kommuner"),
    ("Två personer behövs till arbetsgruppen som ska ta fram ett nytt förslag.", "arbetsgruppen"),
    ("Arbetsgruppen sammankallas av Anna före den 20 maj 2024.", "Anna"),
    ("En första uppföljning ska göras av parterna i oktober 2024.", "parterna"),
    ("Handlingsplanen kommer utvärderas av FoU.", "FoU"),
    ("Anna + Bo: ringer skolorna om bussarna.", "Anna + Bo"),
    ("Bo begär in siffror från kommunerna.", "Bo"),
    ("Sekreteraren meddelar styrgruppen.", "Sekreteraren"),
    ("Förvaltningen uppdras att se över hyrorna.", "Förvaltningen"),
    ("Förvaltningschefen uppdrogs att ta fram statistik.", "Förvaltningschefen"),
    ("Nämnden ålägger förvaltningen att komma in med en handlingsplan.", "förvaltningen"),
    ("En arbetsgrupp bestående av Anna, Bo och Cia tar fram förslag till program.", "En arbetsgrupp bestående av Anna, Bo och Cia"),
    ("Kommundirektören har fått kommunstyrelsens uppdrag att utreda frågan.", "Kommundirektören"),
    ("Hon återkommer med en slutrapport.", "Hon"),
    ("Nämnden uppdrar till socialchefen att informera facket.", "socialchefen"),
    ("Anna fick 30/1 i uppdrag att höra med skolorna.", "Anna"),
    ("Kommunstyrelsen har 2023-05-30, § 92, gett samtliga nämnder i uppdrag att minska kostnaderna.", "samtliga nämnder"),
    ("Det bestämdes att Anna skulle kontakta regionen.", "Anna"),
    ("Åt kansliet uppdrogs att tillskriva länsstyrelsen.", "kansliet"),
    ("Anna ska informera alla chefer.", "Anna"),
    ("Till nästa möte ska alla läsa rapporten.", "alla"),
    ("Anna är ansvarig för att lokalen bokas.", "Anna"),
    ("Anna lovade att återkomma med siffror.", "Anna"),
    ("Bo lägger in datumen i kalendern.", "Bo"),
    ("Cia informerar sina kollegor.", "Cia"),
)

_NONE = (
    "Anna Berg har frågat kansliet vem som bevakar avtalet.",
    "Anna har svarat att frågan ska upp i styrelsen före sommaren 2024.",
    "Anna har påmint styrelsen tre gånger, senast den 3 oktober 2023.",
    "Anna har talat med entreprenören om vallarna.",
    "Anna påminner om att kaffet är slut.",
    "Svar ska lämnas under våren 2025.",
    "Anna vill att kansliet tar reda på mer.",
    "Övriga åldersgrupper ska vara klara innan 31 augusti 2024.",
    "Anna redovisar vad som sades på mötet den 3 maj 2023.",
    "Granby får en påminnelse om regnet.",
    "Alla för en och en för alla.",
    "Rådet uppmanar styrelsen att fatta beslut om förlängning.",
    "Anna Berg presenterar budgeten för nämnden.",
    "Anna Berg lämnar en lägesrapport till nämnden.",
    "Anna Berg lämnar över ordet till Bo Ek.",
    "Anna Berg lämnar ordförandeskapet till Bo Ek.",
    "Bo Ek redovisar resultatet av enkäten för rådet.",
    "Anna Berg frågar om tiderna på badet.",
    "Skolan ger stöd till eleverna.",
    "Anna Berg informerar om läget.",
    "Anna återkopplar från mötet med skolorna.",
    "Frågan återkommer på nästa möte.",
    "Ska Anna boka lokal?",
    "Nationella sektorn ansvarar för samordning.",
    "Regeringen ska ta fram en ny lag.",
    "Socialstyrelsen kommer att se över föreskrifterna.",
    "Kommunen ska enligt socialtjänstlagen utreda behovet.",
    "Vi behöver prata ihop oss.",
    "Rådet önskar att kommunerna ser över sina rutiner.",
    "Anna föreslår att Bo bokar lokal.",
    "Det finns i dag inget uppdrag till kansliet.",
    "Bo har inte fått i uppdrag att göra något.",
    "En plan kommer att tas fram.",
    "Enkäten skickades ut i våras.",
    "Förslaget har förankrats i gruppen.",
    "Kommunerna har ansvar för att upphandla lösningar.",
    "Målet är att kommunerna ska ta fram gemensamma rutiner.",
    "Kommunerna ser löpande över sina avtal.",
    "Rapporten visar hur kommunerna ska arbeta.",
    "De verktyg som kansliet tar fram används av alla.",
    "Resultatet presenterades för gruppen.",
    "Ordföranden tackar för mötet.",
    "Beslut ska tas i styrelsen.",
    "Anna berättar om projektet.",
    "Kommunen behöver bygga fler bostäder.",
    "Anna återkommer inte i frågan.",
    "Gruppen diskuterar om Bo ska se över listan.",
    "Projektet är intressant.",
    "Resultatet presenteras vid en konferens i Ekby i maj 2024.",
    "En uppföljning kommer att göras under våren 2025.",
    "Anna påminner om att alla glömmer cyklisterna.",
    "Bo efterlyser ett avsnitt om hörsel.",
    "Ansökan ska vara länsstyrelsen tillhanda senast den 15 maj 2024.",
    "Svarstiden går ut den 16 maj 2024.",
    "Synpunkter på anteckningarna lämnas till kansliet senast 6/5 2024.",
    "Kommunen får bidraget senast den 1 maj 2024.",
    "Styrelsen beslutar om budgeten senast den 1 maj 2024.",
    "Medicinskt ansvarig sjuksköterska Anna Berg presenterar årets rapport.",
    "Anna anmäler jäv och lämnar lokalen.",
    "Om Anna skulle kontakta regionen blir det bra.",
    "Anna ska sluta i maj.",
    "Granby kommun kommer att svara upp med information.",
    "Anna frågar om det går att flytta mötet.",
    "Nämnden får även uppdra åt en anställd att fatta beslut i ärendet.",
    "Miljönämnden tilldelas 1 mnkr för år 2024 för arbetet med förorenade områden.",
    "Upphör indexet att publiceras ska det ersättas med ett index som rekommenderas av SCB.",
    "Nämnden ska senast den 31 januari varje år besluta om budget.",
    "Ärendet ska tas upp på nytt senast vid sammanträdet den 18 juni 2024.",
    "",
)


@pytest.mark.parametrize(("sentence", "who"), _TASKS)
def test_sentences_that_give_a_task(sentence: str, who: str | None) -> None:
    found = read(f"Mötet gick igenom läget. {sentence} Diskussion följde.")
    assert [(a.task, a.responsible) for a in found] == [(sentence, who)]
    assert found[0].item == 1


@pytest.mark.parametrize("sentence", _NONE)
def test_sentences_that_give_none(sentence: str) -> None:
    assert read(f"Mötet gick igenom läget. {sentence} Diskussion följde.") == []


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Anna återkommer med förslag senast den 3 maj 2024.", "2024-05-03", "2024-05-03"),
        ("Uppdraget ska återredovisas till styrelsen 240507.", "2024-05-07", "2024-05-07"),
        ("En delrapport ska lämnas till rådet den 12 augusti 2024.", "2024-08-12", "2024-08-12"),
        ("Slutrapport lämnas till nämnden i oktober 2024.", "2024-10-01", "2024-10-31"),
        ("Inför mötet den 3 maj 2024 bokar Anna lokal.", "2024-05-03", "2024-05-03"),
        ("Kansliet får i uppdrag att senast 2024-09-01 redovisa en plan.", "2024-09-01", "2024-09-01"),
        ("Styrelsen gav kansliet i uppdrag (2023-11-07) att utreda frågan.", None, None),
        ("Anna ser över schemat för våren 2025.", None, None),
        ("Anna uppdaterar riktlinjen som är beslutad i kommunstyrelsen 2023-11-08.", None, None),
        ("Bo skickar ut planen (beslutad i styrgruppen den 8 november 2023) till alla.", None, None),
        ("Anna ser över avtalet som ska vara undertecknat senast den 3 mars 2024.", "2024-03-03", "2024-03-03"),
        ("Kansliet får i uppdrag att avsluta utredningen enligt rådets beslut 2024-02-24.", None, None),
        ("Kansliet får i uppdrag att följa upp uppdraget 2024-02-24 § 16.", None, None),
        ("Kansliet får i uppdrag att ta fram åtgärder i programmet 2023–2030.", None, None),
        ("Bo sammanställer svaren från den 3 maj 2024.", None, None),
    ],
)
def test_due(text: str, start: str | None, end: str | None) -> None:
    found = read(text)
    assert len(found) == 1
    due = found[0].due
    assert (due.start if due else None, due.end if due else None) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "Yttrande ska lämnas senast den 30 april 2024.",
        "Svar ska in senast 24 maj 2024.",
        "En extern utvärdering upphandlas nu, slutrapport ska lämnas senast den 30 maj 2024.",
        "Resultatet skall rapporteras till styrelsen senast den 1 maj 2024.",
        "Utvärdering av samverkan ska redovisas för nämnden i maj 2024.",
        "Uppdraget återrapporteras den 5 maj 2024.",
    ],
)
def test_what_is_to_be_reported_names_no_one(text: str) -> None:
    (found,) = read(text)
    assert (found.task, found.responsible) == (text, None)
    assert found.due is not None


def test_what_stands_before_the_task_is_no_part_of_it() -> None:
    (found,) = read("Fråga från Bo om bidraget till de nya cykelvägarna, Anna återkommer via mejl.")
    assert (found.task, found.responsible) == ("Anna återkommer via mejl.", "Anna")
    (found,) = read("Digitalt: Kansliet fick i februari i uppdrag att utreda inloggningen.")
    assert (found.task, found.responsible) == ("Kansliet fick i februari i uppdrag att utreda inloggningen.", "Kansliet")


def test_clauses_of_a_decision_are_tasks_of_their_own() -> None:
    found = read("Beslöts att bygga bron, att uppdra åt kassören att betala den, samt att resultatet skall rapporteras till styrelsen i maj 2024.")
    assert [(a.task, a.responsible) for a in found] == [
        ("att uppdra åt kassören att betala den", "kassören"),
        ("att resultatet skall rapporteras till styrelsen i maj 2024.", None),
    ]
    assert found[0].due is not None


def test_table_that_was_drawn_with_one_cell_a_line() -> None:
    found = read("Vad\nVem\nNär\nBoka lokal\nAnna\n2024-05-03\nSkicka ut enkäten till alla\nBo + Cia\nomg.\nRinga Ekby\nalla kommuner\nsenast 3 juni 2024\n")
    assert [(str(a.task), str(a.responsible), a.due and a.due.start) for a in found] == [
        ("Boka lokal", "Anna", "2024-05-03"),
        ("Skicka ut enkäten till alla", "Bo + Cia", None),
        ("Ringa Ekby", "alla kommuner", "2024-06-03"),
    ]


def test_reporting_back_gives_the_commission_its_day_and_its_end() -> None:
    first, second = read(
        "Styrelsen gav kansliet i uppdrag att utreda frågan. Uppdraget ska återrapporteras till styrelsen 2024-05-07. Uppdraget kan därmed anses fullgjort."
    )
    assert (first.due and first.due.start, first.status, first.assigned_by) == ("2024-05-07", "done", "Styrelsen")
    assert (second.responsible, second.status) == (None, "open")


def test_paused() -> None:
    assert [a.status for a in read("Ärendet är pausat men följs upp i skolchefsgruppen.")] == ["paused"]


def test_entries_under_a_commission() -> None:
    found = read("Kansliet får i uppdrag att:\n\n- Ta fram en tidplan\n- Kontakta skolorna senast 3 maj 2024\n")
    assert [(a.task, a.responsible) for a in found] == [("Ta fram en tidplan", "Kansliet"), ("Kontakta skolorna senast 3 maj 2024", "Kansliet")]
    assert found[1].due is not None


def test_entries_under_a_decision_that_say_what_to_do() -> None:
    found = read("Chefsgruppen beslutade i förra veckan att:\n\n- Köpa in skyltar.\n- Ta med förslaget till varje skola.\n")
    assert [(a.task, a.responsible, a.assigned_by) for a in found] == [("Ta med förslaget till varje skola.", None, "Chefsgruppen")]


def test_list_of_things_to_do() -> None:
    found = read("Samtal om läget.\n\nAtt göra:\n\n- Anna: bokar lokal\n- Skicka ut enkäten (Bo)\n- Se över listan\n- Fint väder\n")
    assert [(a.task, a.responsible) for a in found] == [("Anna: bokar lokal", "Anna"), ("Skicka ut enkäten (Bo)", "Bo"), ("Se över listan", None)]


def test_item_of_things_to_do_with_who_and_when_last() -> None:
    outline = outline_of("- Boka lokal – Anna – 10/4\n- Skriva protokoll – Bo\n- Beställa fika, Cia Lund, senast 3 april\n", "Att göra")
    found = find_assignments(outline, [], find_dates_in(outline, Window.of([], None))[0])
    assert [(a.task, a.responsible) for a in found] == [
        ("Boka lokal", "Anna"),
        ("Skriva protokoll – Bo", "Bo"),
        ("Beställa fika, Cia Lund, senast 3 april", "Cia Lund"),
    ]


def test_when_it_is_to_be_ready_may_be_a_sentence_of_its_own() -> None:
    (found,) = read("Anna kontaktar skolan. Klart senast 15/4 2024.")
    assert (found.task, found.due and found.due.start) == ("Anna kontaktar skolan.", "2024-04-15")


def test_marked_with_who_answers_for_it() -> None:
    assert [a.responsible for a in read("Ny skylt sätts upp vid bron. Ansvarig: Anna Berg")] == ["Anna Berg"]


@pytest.mark.parametrize(
    ("text", "who", "due"),
    [
        ("Ny skylt sätts upp vid bron.\n\nAnsvarig: Anna Berg. Klart senast den 15 maj 2024.", "Anna Berg", "2024-05-15"),
        ("Ny skylt sätts upp vid bron.\n\nAnsvarig: Anna Berg\n\nKlart: 2024-05-15", "Anna Berg", "2024-05-15"),
        ("Ny skylt sätts upp vid bron.\n\nAnsvarig: Anna Berg\n\nMötet den 15 maj 2024 hålls i Vik.", "Anna Berg", None),
        ("Uppdrag till Anna Berg: boka lokal.", "Anna Berg", None),
        ("-> Anna Berg bokar lokalen.", "Anna Berg", None),
    ],
)
def test_a_line_of_its_own_for_who_and_when(text: str, who: str, due: str | None) -> None:
    assert [(str(a.responsible), a.due and a.due.start) for a in read(text)] == [(who, due)]


def test_who_in_a_column_without_its_comma() -> None:
    (found,) = read("Åtgärd\tAnsvarig\tKlart\nBoka lokal\tAnna Berg,\t2024-05-03\n")
    assert found.responsible == "Anna Berg"


def test_table_with_a_column_for_who() -> None:
    found = read("Åtgärd\tAnsvarig\tKlart\nBoka lokal\tAnna Berg\t2024-05-03\nSkriva brev\tKansliet\t2024-06-01\n")
    assert [(str(a.task), str(a.responsible), a.due and a.due.start) for a in found] == [
        ("Boka lokal", "Anna Berg", "2024-05-03"),
        ("Skriva brev", "Kansliet", "2024-06-01"),
    ]


def test_a_decision_and_its_sentence_make_one_entry_and_the_report_another() -> None:
    text = "Kansliet får i uppdrag att utreda skolvägarna. Återrapportering ska ske i oktober 2024."
    outline = outline_of(text)
    start = outline.text.string.index("Kansliet får")
    words = Words(text, ((start, start + len(text)),))
    decision = Decision(item=1, text=words, type="assign", status="made", span=words.span)
    found, report = read(text, [decision])
    assert (found.task, found.responsible, found.decision, found.due and found.due.start) == (text[:46], "Kansliet", 0, "2024-10-01")
    assert (report.task, report.responsible, report.due and report.due.start) == (text[47:], None, "2024-10-01")


@pytest.mark.parametrize(("kind", "count"), [("assign", 1), ("reject", 0), ("note", 1), ("propose", 1)])
def test_what_a_decision_makes_of_its_sentence(kind: DecisionType, count: int) -> None:
    text = "Kansliet får i uppdrag att utreda frågan."
    outline = outline_of(text)
    start = outline.text.string.index(text)
    words = Words(text, ((start, start + len(text)),))
    assert len(read(text, [Decision(item=1, text=words, type=kind, status="made", span=words.span)])) == count


def test_proposed_tasks_have_no_status() -> None:
    decision_text = "Kansliet får i uppdrag att utreda frågan."
    outline = outline_of(decision_text)
    start = outline.text.string.index(decision_text)
    words = Words(decision_text, ((start, start + len(decision_text)),))
    decision = Decision(item=1, text=words, type="assign", status="proposed", span=words.span)
    assert [a.status for a in read(decision_text, [decision])] == [None]


def test_what_is_told_twice_in_an_item_is_one() -> None:
    assert len(read("Anna återkommer med förslag på datum.\n\nAnna återkommer med förslag på datum.")) == 1


@pytest.mark.parametrize(
    "text", ["", "uppdrag", "får i uppdrag att", "ska", "Anna", "ser över", ":" * 500, "ska " * 3000, "Anna och " * 2000, "i uppdrag " * 1500]
)
def test_hostile_text_gives_nothing_that_it_does_not_say(text: str) -> None:
    found = read(text)
    assert all(one.task in text for one in found)
    assert all(one.responsible is None or one.responsible in text for one in found)
    assert len({one.task for one in found}) == len(found)


def test_places_hold_the_words() -> None:
    outline = outline_of("Anna återkommer med\nförslag på datum.")
    (found,) = find_assignments(outline, [], [])
    assert isinstance(found.task, Words)
    assert " ".join("".join(outline.text.of(r) + " " for r in found.task.ranges).split()) == found.task


@pytest.mark.parametrize(
    ("text", "responsible", "due", "status"),
    [
        ("Rådet ger kansliet ansvar för att utreda skolvägarna senast den 3 maj 2024.", "kansliet", "2024-05-03", "open"),
        ("Rådet beslutar att ge kansliet ansvaret för att ta fram ett underlag.", "kansliet", None, "open"),
        ("Rådet gav Bo Ek i ansvar att kontakta skolorna.", "Bo Ek", None, "open"),
        ("Rådet beslutar i enlighet med förslaget att uppdra åt kansliet att ta fram ett yttrande till 2024-04-07.", "kansliet", "2024-04-07", "open"),
        ("På mötet 10 februari 2024 fick Anna i uppdrag att räkna på bron.", "Anna", None, "open"),
        ("På mötet 10 februari 2024 fick Anna i uppdrag att räkna på bron. Kalkylen är klar och bifogas.", "Anna", None, "done"),
        ("Vid mötet i januari gav rådet kansliet i uppdrag att fråga skolorna. Kansliet redovisade resultatet.", "kansliet", None, "done"),
        ("På mötet 10 februari 2024 fick Anna i uppdrag att räkna på bron. Kalkylen är inte klar än.", "Anna", None, "open"),
        ("Till mötet 10 april 2024 fick Anna i uppdrag att räkna på bron.", "Anna", "2024-04-10", "open"),
        ("18 jan gav socialnämnden i Ekby arbetsgruppen i uppdrag att se över rutinerna.", "arbetsgruppen", None, "open"),
        ("Länsstyrelsen gav 20240112 förvaltningen i uppdrag att börja arbetet.", "förvaltningen", None, "open"),
    ],
)
def test_commissions_their_days_and_what_came_of_them(text: str, responsible: str, due: str | None, status: str) -> None:
    (task,) = read(text)
    assert (task.responsible, task.due.start if task.due else None, task.status) == (responsible, due, status)


@pytest.mark.parametrize(
    "text",
    [
        "Elin Jönsson (S) har avsagt sig uppdraget som ledamot i folkhälsorådet.",
        "Bo Ek har lämnat uppdraget som ersättare i utskottet.",
        "Anna Berg har fått uppdraget som ordförande i rådet.",
        "Anna har slutfört uppdraget.",
        "Lagen ger kommunerna ansvar för att erbjuda skolskjuts.",
        "Frågan har varit uppe hos kansliet, senast den 31 januari 2024.",
    ],
)
def test_offices_and_what_was_are_no_tasks(text: str) -> None:
    assert read(text) == []
