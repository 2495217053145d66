"""Which line heads an item whose number stands alone, and how far headings run: invented minutes in many layouts."""

from __future__ import annotations

import pytest

from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.outline import Outline
from samtrad.reading.structure.build import build_outline


def outline_of(string: str) -> Outline:
    return build_outline(read_plain(string.encode()))


def items_of(string: str) -> list[tuple[str | None, str]]:
    return [(e.number, e.heading) for e in outline_of(string).entries]


OTHERS = "§ 4\nVal av ordförande\n\nBeslut\n\nMira Dal väljs.\n\nJustering\n\nParagrafen justeras genast.\n\nSkickas till\n\nKansliet\n\n"
CLOSES = "§ 7\nAvslutning\n\nBeslut\n\nMötet avslutas.\n"

ALONE: list[tuple[str, str, str]] = [
    (
        "a motion named as what it is",
        "Yrkande från Byalistan angående bänkar vid sjön\nBeslut\n\nYrkandet avslås.\n",
        "Yrkande från Byalistan angående bänkar vid sjön",
    ),
    (
        "and wrapped",
        "Reviderat yrkande från Byalistan angående en\nplan för bänkar som står vid sjön och vid\nbadplatsen\nBeslut\n\nYrkandet avslås.\n",
        "Reviderat yrkande från Byalistan angående en plan för bänkar som står vid sjön och vid badplatsen",
    ),
    ("words for sending", "För kännedom\n\nEn rapport om bänkarna har kommit in.\n", "För kännedom"),
    ("words for what is enclosed", "Inkomna handlingar\n\nEn rapport om bänkarna har kommit in.\n", "Inkomna handlingar"),
    (
        "a statement of a group",
        "Protokollsanteckning från Byalistan\n\nBeslut\n\nAnteckningen läggs till handlingarna.\n",
        "Protokollsanteckning från Byalistan",
    ),
    ("decisions of the chair", "Ordförandens beslut\n\nBeslut\n\nInformationen antecknas.\n", "Ordförandens beslut"),
    ("information", "Information\n\nMia Ek berättar om bänkarna.\n", "Information"),
    (
        "information, which another item has as a sub-heading",
        "Information\n\nMia Ek berättar.\n\n§ 6\nBryggan\n\nInformation\n\nBryggan är lagad.\n",
        "Information",
    ),
    (
        "a name that the end of a line parts",
        "Anmälan av beslut att utse Mira\nDal (S) till ny ledamot i stället\nför Karl-Erik\nEkman (C) som avsagt sig\nBeslut\n\nAntecknas.\n",
        "Anmälan av beslut att utse Mira Dal (S) till ny ledamot i stället för Karl-Erik Ekman (C) som avsagt sig",
    ),
    (
        "a name parted before what the text opens with",
        "Val av ersättare i stället för Mira\nDal (S)\nByalaget har valt Bo Ek (S).\n\nBeslut\n\nAntecknas.\n",
        "Val av ersättare i stället för Mira Dal (S)",
    ),
    ("question time, its first question beneath it", "Frågestund\nFråga 1\nMia Ek (S) ställer en fråga som lyder: Har bron öppnats?\n", "Frågestund"),
    ("no heading but a decision", "Beslut\n\nPlanen antas.\n", ""),
    ("no heading but a proposal", "Förslag till beslut\n\nPlanen antas.\n\nBeslut\n\nPlanen antas.\n", ""),
    ("a sub-heading that other items have", "Skickas till\n\nByalaget\n", ""),
    ("a lead-in", "Handlingar:\n\nEn rapport.\n", ""),
]


@pytest.mark.parametrize(("middle", "heading"), [case[1:] for case in ALONE], ids=[case[0] for case in ALONE])
def test_words_under_a_number_alone_head_the_item(middle: str, heading: str) -> None:
    assert items_of(f"Protokoll\n\n{OTHERS}§ 5\n{middle}\n{CLOSES}")[1] == ("5", heading)


def test_a_case_number_stands_between_number_and_heading() -> None:
    assert items_of(f"Protokoll\n\n{OTHERS}§ 5   Dnr 2024/12\n\nYrkande från Byalistan om bänkar\nBeslut\n\nYrkandet avslås.\n\n{CLOSES}")[1] == (
        "5",
        "Yrkande från Byalistan om bänkar",
    )


AGAIN = "Protokoll\n\n§ 4 2024/11\nBänkar vid sjön\nBeslut\n\nPlanen antas\noch gäller genast.\n\fByrådet, protokoll\n\n{again}\n{rest}\n\n\fByrådet, protokoll\n\n§ 5 2024/12\nBryggan\nBeslut\n\nPlanen avslås.\n\fByrådet, protokoll\n\n§ 6 2024/13\nAvslutning\n"


@pytest.mark.parametrize("again", ["§ 4 2024/11", "§ 4 forts.", "§ 4 (fortsättning)", "§ 4"])
def test_a_number_given_again_at_a_page_s_head_opens_no_item(again: str) -> None:
    outline = outline_of(AGAIN.format(again=again, rest="Skickas till\nByalaget"))
    assert [(e.number, e.heading) for e in outline.entries] == [("4", "Bänkar vid sjön"), ("5", "Bryggan"), ("6", "Avslutning")]
    assert [s.kind for s in outline.entries[0].sections] == ["decision", "sent_to"]


def test_another_heading_behind_the_same_number_is_no_furniture() -> None:
    outline = outline_of(AGAIN.format(again="§ 4 Badplatsen", rest="Beslut\n\nPlanen avslås."))
    assert "§ 4 Badplatsen" not in {outline.text.of((outline.text.lines[i].start, outline.text.lines[i].end)) for i in outline.furniture}


UNNUMBERED = """Byanätverket
Anteckningar

Närvarande
Mia Ek, Sjöby
Bo Al, Norrby

Föregående möte

Anteckningarna godkändes.

{middle}

Laget runt

Norrby har fått en ny brygga, som invigdes i maj och redan används.
"""

MIDDLES: list[tuple[str, str, list[tuple[str | None, str]]]] = [
    (
        "parts with letters in one of the items",
        "Aktuella frågor\n\nBeslöts att notera det.\n\na) Bryggan\n\nMia Ek berättade om bryggan.\n\nb) Bänkarna\n\nBo Al berättade om bänkarna.\n\nc) Stigen\n\nStigen är röjd.",
        [(None, "Aktuella frågor"), ("a", "Bryggan"), ("b", "Bänkarna"), ("c", "Stigen")],
    ),
    (
        "a short sentence",
        "Bryggan\n\nEn träff om bryggan hölls den 6 juni.\n\nSynpunkterna var många och alla som kom till träffen fick svar.",
        [(None, "Bryggan")],
    ),
    (
        "a short decision",
        "Bryggan\n\nDen som vill kan måla.\n\nBeslöts att notera det.\n\nMålarfärg finns hos byalaget, som också lånar ut penslar.",
        [(None, "Bryggan")],
    ),
    (
        "a heading with a full stop",
        "Tema rörelse och hälsa.\n\nStigarna har röjts under våren, och det som återstår är leden runt sjön och upp till berget.",
        [(None, "Tema rörelse och hälsa.")],
    ),
    (
        "a line of two sentences",
        "Bryggan\n\nGrupperna talade om bryggan. Byalaget i Norrby\n\nhar lämnat ett förslag som ska prövas i maj.",
        [(None, "Bryggan")],
    ),
]


@pytest.mark.parametrize(("middle", "items"), [case[1:] for case in MIDDLES], ids=[case[0] for case in MIDDLES])
def test_headings_without_numbers(middle: str, items: list[tuple[str | None, str]]) -> None:
    assert items_of(UNNUMBERED.format(middle=middle)) == [(None, "Föregående möte"), *items, (None, "Laget runt")]


def test_capitals_head_the_items_where_most_headings_are_in_capitals() -> None:
    string = (
        UNNUMBERED.format(
            middle="BRYGGAN\n\nBryggan är målad och klar att bada från.\n\nSTIGEN\n\nStigen är röjd fram till berget.\n\nVem gör vad\n\nMia Ek målar bänkarna vid sjön före midsommar."
        )
        .replace("Laget runt", "LAGET RUNT")
        .replace("Föregående möte", "FÖREGÅENDE MÖTE")
    )
    assert [h for _, h in items_of(string)] == ["FÖREGÅENDE MÖTE", "BRYGGAN", "STIGEN", "LAGET RUNT"]


def test_a_roll_given_cell_by_cell_belongs_to_the_head() -> None:
    roll = (
        "Deltagare\nFunktion\nOrt\n"
        + "".join(f"{name}\nledamot\n{place}\n" for name, place in [("Mia Ek", "Sjöby"), ("Bo Al", "Norrby"), ("Ada By", "Övre Dal"), ("Per Alm", "Vik")])
        + "Ulla Sten\nsekreterare\nKansliet"
    )
    string = UNNUMBERED.format(middle="Bryggan\n\nBryggan är målad.").replace("Mia Ek, Sjöby\nBo Al, Norrby", "\n" + roll)
    assert [h for _, h in items_of(string)] == ["Föregående möte", "Bryggan", "Laget runt"]


PARTS: list[tuple[str, str, list[str | None]]] = [
    (
        "behind what the item came to",
        "Beslut\n\nInformationen antecknas.\n\na) Badhuset\n\nMia Ek informerar.\n\nb) Bryggan\n\nBo Al informerar.\n",
        ["5", "5 a", "5 b"],
    ),
    ("behind a sentence", "Mötet tackar för informationen.\n\na) Badhuset\n\nMia Ek informerar.\n\nb) Bryggan\n\nBo Al informerar.\n", ["5", "5 a", "5 b"]),
    (
        "behind two sentences and papers",
        "Mötet tackar.\n\nFrågan återkommer i höst.\n\nUnderlag\n\nEn bild.\n\nA) Badhuset\n\nMia Ek informerar.\n\nB) Bryggan\n\nBo Al informerar.\n",
        ["5", "5 A", "5 B"],
    ),
    ("clauses of a decision", "Beslut\n\na) Planen antas.\n\nb) Planen gäller i ett år.\n", ["5"]),
    ("clauses with a word of why", "Beslut\n\na) Planen antas.\n\nDen gäller i ett år.\n\nb) Bryggan målas.\n\nFärgen är vit.\n", ["5"]),
    ("a list that a lead-in announces", "Mötet talar om följande frågor:\n\na) Badhuset\n\nMia Ek informerar.\n\nb) Bryggan\n\nBo Al informerar.\n", ["5"]),
]


@pytest.mark.parametrize(("middle", "numbers"), [case[1:] for case in PARTS], ids=[case[0] for case in PARTS])
def test_parts_of_an_item_with_letters(middle: str, numbers: list[str | None]) -> None:
    assert [n for n, _ in items_of(f"Protokoll\n\n{OTHERS}§ 5 Information\n\n{middle}\n{CLOSES}")] == ["4", *numbers, "7"]


def test_what_an_item_came_to_stays_with_the_item_and_not_with_its_parts() -> None:
    entries = outline_of(f"Protokoll\n\n{OTHERS}§ 5 Information\n\n{PARTS[0][1]}\n{CLOSES}").entries
    assert [[s.kind for s in e.sections] for e in entries[1:4]] == [["decision"], [""], [""]]


TEMPLATES: list[tuple[str, str, list[tuple[str | None, str, str | None]]]] = [
    (
        "decimals under numbers",
        "1 Inledning\n\n1.1 Öppnande\n\nMötet öppnas.\n\n1.2 Justerare\n\nMia Ek väljs.\n\n2 Rapporter\n\n2.1 Ekonomi\n\nDen är god.\n\n3 Slut\n\nMötet slutar.\n",
        [
            ("1", "Inledning", None),
            ("1.1", "Öppnande", None),
            ("1.2", "Justerare", None),
            ("2", "Rapporter", None),
            ("2.1", "Ekonomi", None),
            ("3", "Slut", None),
        ],
    ),
    (
        "the year behind the number",
        "§ 34/2015 Justerare\n\nMia Ek väljs.\n\n§ 35/2015\nBryggan\n\nBryggan målas.\n",
        [("34/2015", "Justerare", None), ("35/2015", "Bryggan", None)],
    ),
    (
        "a word and a case number",
        "Ärende 1 Dnr 2024/12\nJusterare\n\nMia Ek väljs.\n\nÄrende 2 Dnr 2024/13\nBryggan\n\nBryggan målas.\n\nÄrende 3 Dnr 2024/14\nSlut\n\nMötet slutar.\n",
        [("1", "Justerare", "2024/12"), ("2", "Bryggan", "2024/13"), ("3", "Slut", "2024/14")],
    ),
    (
        "Roman figures",
        "I. Justerare\n\nMia Ek väljs.\n\nII. Bryggan\n\nBryggan målas.\n\nIII. Slut\n\nMötet slutar.\n",
        [("I", "Justerare", None), ("II", "Bryggan", None), ("III", "Slut", None)],
    ),
    (
        "capitals over two lines",
        "§ 1 JUSTERARE\n\nMia Ek väljs.\n\n§ 2 BRYGGAN OCH BYALAGETS\nSTIGAR\n\nBryggan målas.\n",
        [("1", "JUSTERARE", None), ("2", "BRYGGAN OCH BYALAGETS STIGAR", None)],
    ),
    (
        "a case number beside the first line of two",
        "§ 1   Justerare                  2024/12\n\nMia Ek väljs.\n\n§ 2   Budget för byalaget        2024/13\n      och dess föreningar\n\nBudgeten antas.\n",
        [("1", "Justerare", "2024/12"), ("2", "Budget för byalaget och dess föreningar", "2024/13")],
    ),
    (
        "a label before the heading",
        "§ 1\nÄrenderubrik: Justerare\n\nMia Ek väljs.\n\n§ 2\nÄrenderubrik: Bryggan\n\nBryggan målas.\n",
        [("1", "Justerare", None), ("2", "Bryggan", None)],
    ),
    (
        "boxes of decisions without white",
        "§ 1 Justerare\nByrådets beslut\nMia Ek väljs.\n§ 2 Bryggan\nByrådets beslut\nBryggan målas.\n",
        [("1", "Justerare", None), ("2", "Bryggan", None)],
    ),
    (
        "a clause right under the heading",
        "7. Justering av\ndagens protokoll\n\nMia Ek väljs.\n\n8. Fastställande av listan\nRådet beslöt att komplettera förslaget med\nen övrig fråga\n\nOrdföranden tackar alla som har lämnat in frågor och\nförslag till mötet.\n\n9. Bryggan\n\nBryggan ska målas före midsommar och bli klar till\nden första baddagen.\n\n10. Slut\n\nMötet slutar klockan tolv och alla går ut i solen på\nden nymålade bryggan.\n",
        [("7", "Justering av dagens protokoll", None), ("8", "Fastställande av listan", None), ("9", "Bryggan", None), ("10", "Slut", None)],
    ),
]


@pytest.mark.parametrize(("text", "items"), [case[1:] for case in TEMPLATES], ids=[case[0] for case in TEMPLATES])
def test_templates(text: str, items: list[tuple[str | None, str, str | None]]) -> None:
    assert [(e.number, e.heading, e.case_number) for e in outline_of(f"Protokoll\n\n{text}").entries] == items


ELDERS = """Protokoll Seniorrådet 25 september 2020
Plats: Rådhuset

Förtroendevalda
Anna Berg (C), ordförande
Bo Ek (S)

Sekreterare: Cia Dal

Inledning

Anna Berg hälsade alla varmt välkomna till mötet.

Justerare

Till justerare valdes Bo Ek.

Seniorkort på badet

{}Kurser i simning prövades i slutet av juni. Frågan tas upp igen på nästa möte.

En livlig diskussion utbröt om priset.

Rådet noterade informationen.

Hemtjänsten

Kommunfullmäktige har avslagit förslaget om hemtjänsten.

{}Parkering

Hissen på vårdcentralen har stått stilla sedan den 13 juli.

{}Nästa möte

Rådet träffas igen den 26 oktober.

Vid protokollet
Cia Dal
"""
HEADINGS = ["Inledning", "Justerare", "Seniorkort på badet", "Hemtjänsten", "Parkering", "Nästa möte"]


def test_words_that_are_labels_elsewhere_head_items_over_their_text() -> None:
    assert [h for _, h in items_of(ELDERS.format("", "", ""))] == HEADINGS


def test_numbers_of_pages_number_no_items() -> None:
    assert [h for _, h in items_of(ELDERS.format("2\n\n", "", "").replace("Hissen", "3\n\nHissen").replace("Rådet träffas", "4\n\nRådet träffas"))] == HEADINGS


def test_a_table_in_an_item_is_no_list_of_those_present() -> None:
    notes = """Anteckningar från nätverket 7 oktober 2025
Teams, kl. 13.00–15.30
Deltagare: Anna Berg, Granby, sammankallande; Bo Ek, Hedsta (antecknar)
Frånvarande: Cia Dal, Vikby

Föregående anteckningar

Inget att tillägga. Bo Ek hälsas välkommen till gruppen.

Nattlinjen

Linjen var stängd hela september. Under den tiden räknade gruppen till elva avvikelser.

Avvikelser under tiden

Kommun\tAntal\tAllvarliga
Granby\t4\t1
Hedsta\t3\t1

Bo Ek berättar om händelsen i Hedsta. Händelsen är anmäld.

Utbildning

Sex platser är kvar på kursen. Kursen betalas med bidraget.
"""
    assert [h for _, h in items_of(notes)] == ["Föregående anteckningar", "Nattlinjen", "Avvikelser under tiden", "Utbildning"]


def test_a_page_may_end_between_a_heading_and_its_case_number() -> None:
    page = "\f\nHamnnämnden    Protokoll\nSida {} (3)\n\n"
    told = "Beslut\n\nNämnden godkänner förslaget.\n\n"
    string = f"Protokoll\n\n§ 7 Muddring\nHN 2024/55\n\n{told}§ 8 Kajen\n{page.format(2)}HN 2024/56\n\n{told}{page.format(3)}§ 9 Slut\n\nTack.\n"
    assert [(e.heading, e.case_number) for e in outline_of(string).entries] == [("Muddring", "HN 2024/55"), ("Kajen", "HN 2024/56"), ("Slut", None)]


def test_a_heading_may_stand_right_over_who_decides() -> None:
    string = "Anteckningar Bergrådet\n\nNärvarande: Mira Dal, Per Alm\n\n\nLäget i länet\n\nAlla kommuner har lämnat sina rapporter i tid.\n\n\n"
    string += "Fyllnadsval av ombud vid stämman\nRådet beslutar\n\n-  att till ombud utse Per Alm.\n\n\nStigar vid sjön\n\nStigarna märks ut under våren av kommunerna.\n"
    assert [heading for _, heading in items_of(string)] == ["Läget i länet", "Fyllnadsval av ombud vid stämman", "Stigar vid sjön"]


def test_a_notice_that_is_called_by_one_word_ends_the_items() -> None:
    string = "Protokoll\n\n§ 1 Val\n\nMira Dal väljs.\n\n§ 2 Slut\n\nTack.\n\nAnslagsbevis\n\nOrgan\nBergrådet\n\nAnslaget sätts upp\n2023-01-06\n"
    outline = outline_of(string)
    assert [p.string for p in outline.entries[-1].passages] == ["Tack."]
    assert outline.text.of((outline.text.lines[outline.tail[0]].start, outline.text.lines[outline.tail[0]].end)) == "Anslagsbevis"
