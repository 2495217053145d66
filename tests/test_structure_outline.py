"""The outline: items, sections, furniture and contents of minutes in many layouts, all invented."""

from __future__ import annotations

import pytest

from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.outline import Outline
from samtrad.reading.structure.build import build_outline


def outline_of(string: str) -> Outline:
    return build_outline(read_plain(string.encode()))


def items_of(string: str) -> list[tuple[str | None, str]]:
    return [(e.number, e.heading) for e in outline_of(string).entries]


def lines_of(outline: Outline, indexes: set[int]) -> list[str]:
    return [outline.text.of((outline.text.lines[i].start, outline.text.lines[i].end)) for i in sorted(indexes)]


SECTION = """Protokoll

§ 14 Val av justerare

Beslut

Mira Dal utses.

§ 15 Budget för 2026

Enligt § 12 i reglementet ska nämnden varje år
§ 13 och lagen besluta om en budget.

Beslut

Budgeten antas.

§ 16 Övrigt

Inget.
"""

CASES: list[tuple[str, str, list[tuple[str | None, str]]]] = [
    ("section sign", SECTION, [("14", "Val av justerare"), ("15", "Budget för 2026"), ("16", "Övrigt")]),
    (
        "number before the sign",
        "Protokoll\n\n3 § Upprop\n\nAlla är här.\n\n4 § Rapport från gruppen\n\nRapporten läggs till handlingarna.\n\n5 § Avslutning\n\nMötet avslutas.\n",
        [("3", "Upprop"), ("4", "Rapport från gruppen"), ("5", "Avslutning")],
    ),
    (
        "word and number",
        "Styrelsemöte\n\nÄrende 1: Mötets öppnande\n\nOrdföranden öppnar mötet.\n\nÄrende 2: Val av justerare\n\nPer Alm väljs.\n\nÄrende 3: Lokaler\n\nFrågan diskuteras.\n",
        [("1", "Mötets öppnande"), ("2", "Val av justerare"), ("3", "Lokaler")],
    ),
    (
        "bare number and lists inside",
        "Anteckningar\n\n1. Inledning\n\nMia hälsar välkommen.\n\n2. Mål för året\n\nTre mål gäller:\n1. Fler möten\n2. Bättre underlag\n3. Kortare köer\n\n3. Nästa möte\n\nDen 3 mars.\n",
        [("1", "Inledning"), ("2", "Mål för året"), ("3", "Nästa möte")],
    ),
    (
        "number on a line of its own",
        "Protokoll\n\n§ 1\n\nVal av justerare\n\nBeslut\n\nAnn väljs.\n\n§ 2\n\nBokslut\n\nBeslut\n\nBokslutet godkänns.\n",
        [("1", "Val av justerare"), ("2", "Bokslut")],
    ),
    (
        "case number between",
        "Protokoll\n\n§ 41  Dnr RN 2024/118\n\nTaxa för hamnen\n\nBeslut\n\nTaxan antas.\n\n§ 42  Dnr RN 2024/121\n\nSvar på remiss\n\nBeslut\n\nSvaret godkänns.\n",
        [("41", "Taxa för hamnen"), ("42", "Svar på remiss")],
    ),
    (
        "markdown",
        "# Arbetsgruppen\n\n**Närvarande:** Eva Ek, Bo Al\n\n## Läget\n\n- Allt går bra.\n\n## Nästa steg\n\n- Eva skickar underlag.\n\n## Nästa möte\n\n14 maj\n",
        [(None, "Läget"), (None, "Nästa steg"), (None, "Nästa möte")],
    ),
    (
        "unnumbered topics",
        "Minnesanteckningar 4 maj 2023\n\nNärvarande: Eva Ek, Bo Al\n\nLäget i kommunerna\n\nAlla berättade om läget i den egna verksamheten under våren.\n\nRekrytering av sjuksköterskor\n\nSvårigheterna att rekrytera kvarstår i hela länet och gruppen vill se ett gemensamt arbete.\n",
        [(None, "Läget i kommunerna"), (None, "Rekrytering av sjuksköterskor")],
    ),
    (
        "bold number",
        "Protokoll\n\n**1. Öppnande**\n\nMötet öppnas.\n\n**2. Dagordning**\n\nGodkänns.\n\n**3. Avslut**\n\nTack.\n",
        [("1", "Öppnande"), ("2", "Dagordning"), ("3", "Avslut")],
    ),
]


@pytest.mark.parametrize(("name", "string", "expected"), CASES, ids=[c[0] for c in CASES])
def test_items(name: str, string: str, expected: list[tuple[str | None, str]]) -> None:
    assert items_of(string) == expected


def test_a_contents_page_is_no_second_set_of_items() -> None:
    string = "Protokoll\n\nÄrendelista\n§ 1 Upprop\n§ 2 Budget för\nnästa år\n§ 3 Avslutning\n\n" + SECTION.replace("14", "1").replace("15", "2").replace(
        "16", "3"
    ).replace("Val av justerare", "Upprop").replace("Budget för 2026", "Budget för\nnästa år").replace("Övrigt", "Avslutning")
    outline = outline_of(string)
    assert [(e.number, e.heading) for e in outline.entries] == [("1", "Upprop"), ("2", "Budget för nästa år"), ("3", "Avslutning")]
    assert lines_of(outline, outline.contents)[:2] == ["Ärendelista", "§ 1 Upprop"]


def test_page_headers_are_furniture_even_inside_a_sentence() -> None:
    page = "Vårdnämnden\nSammanträdesprotokoll\n2024-03-01\n"
    string = f"{page}\n§ 1 Upprop\n\nAlla är på plats.\n\n1 (3)\n{page}\n§ 2 Taxor\n\nBeslut\n\nNämnden antar taxan för\n\n2 (3)\n{page}\nvattnet i hela kommunen.\n\n§ 3 Slut\n\nTack.\n\n3 (3)\n"
    outline = outline_of(string)
    assert {"1 (3)", "Vårdnämnden", "2024-03-01"} <= set(lines_of(outline, outline.furniture))
    decision = next(s for s in outline.entries[1].sections if s.kind == "decision")
    assert [p.string for p in decision.passages] == ["Nämnden antar taxan för vattnet i hela kommunen."]


def test_subitems_carry_the_number_of_their_item() -> None:
    string = "Protokoll\n\n§ 7\nInformation\nA/ Läget i skolan\nB/ Ny hemsida\n\n§ 8\nTaxor\n\nBeslut\na) Taxan höjs.\nb) Taxan gäller från 1 juni.\n\n§ 9 Slut\n\nTack.\n"
    assert items_of(string) == [("7", "Information"), ("7 A", "Läget i skolan"), ("7 B", "Ny hemsida"), ("8", "Taxor"), ("9", "Slut")]


def test_headings_that_lost_their_numbers_stand_before_the_first_number() -> None:
    string = "Minnesanteckningar\n\n- Öppnande**\n\nMötet öppnas.\n\n- Dagordning**\n\nGodkänns.\n\n3. Budget\n\nDiskuteras.\n\n4. Val\n\nBordläggs.\n\n5. Slut\n\nTack.\n"
    assert items_of(string) == [(None, "Öppnande"), (None, "Dagordning"), ("3", "Budget"), ("4", "Val"), ("5", "Slut")]


def test_hyphens_at_line_ends() -> None:
    string = "Protokoll\n\n§ 1 Plan\n\nBeslut\n\nNämnden godkänner kommun-\nstyrelsens plan för hälso-\noch sjukvård samt GR-\nkommunernas förslag.\n\n§ 2 Slut\n\nTack.\n"
    section = outline_of(string).entries[0].sections[-1]
    assert section.passages[0].string == "Nämnden godkänner kommunstyrelsens plan för hälso- och sjukvård samt GR-kommunernas förslag."


def test_a_presenter_behind_the_bold_heading_is_no_part_of_it() -> None:
    string = "Anteckningar\n\n1. **Ny lag.** Karin Holm, Regionen berättar.\n\nText.\n\n2. **Läget.**\n\nText.\n\n3. **Slut.**\n\nText.\n"
    assert items_of(string)[0] == ("1", "Ny lag.")


def test_text_without_structure_is_all_head() -> None:
    outline = outline_of("Hej! Här kommer en lång berättelse om ingenting alls.\nDen slutar snart.\n")
    assert outline.entries == []
    assert outline.head == [0, 1]


def test_a_tab_behind_a_bullet_parts_no_columns() -> None:
    outline = build_outline(
        read_plain(
            "PROTOKOLL\n\n§ 1 Vägar\n\n\tNoteringar\n\uf0b7\tBron över ån i Granby är\n\tstängd sedan i går.\n\uf0e8\tKansliet bokar lokal.\natt\tanta taxan\n\tför 2025,\n".encode()
        )
    )
    found = [(p.kind, p.string) for p in outline.entries[0].passages]
    assert ("bullet", "Bron över ån i Granby är stängd sedan i går.") in found
    assert ("bullet", "Kansliet bokar lokal.") in found
    assert ("paragraph", "att anta taxan för 2025,") in found


NUMBERED: list[tuple[str, str, list[tuple[str | None, str]]]] = [
    (
        "letters",
        "Anteckningar\n\nA. Inledning\n\nEva hälsar välkommen.\n\nB. Läget i länet\n\nTre frågor:\n1. Vatten\n2. Vägar\n3. Vind\n\nC. Nästa möte\n\nDen 3 mars.\n",
        [("A", "Inledning"), ("B", "Läget i länet"), ("C", "Nästa möte")],
    ),
    (
        "roman figures",
        "Protokoll\n\nI. Öppnande\n\nMötet öppnas.\n\nII. Budget\n\nBudgeten antas.\n\nIII. Val\n\nVal av revisor.\n\nIV. Slut\n\nTack.\n",
        [("I", "Öppnande"), ("II", "Budget"), ("III", "Val"), ("IV", "Slut")],
    ),
    (
        "small letters",
        "Anteckningar\n\na) Inledning\n\nEva hälsar välkommen.\n\nb) Läget\n\nAllt är lugnt.\n\nc) Slut\n\nTack.\n",
        [("a", "Inledning"), ("b", "Läget"), ("c", "Slut")],
    ),
    (
        "the year before the number",
        "Protokoll\n\n24/17 Öppnande\n\nMötet öppnas.\n\n24/18 Budget\n\nBudgeten antas.\n\n24/19 Slut\n\nTack.\n",
        [("24/17", "Öppnande"), ("24/18", "Budget"), ("24/19", "Slut")],
    ),
    (
        "a dash behind the number",
        "Protokoll\n\n1 - Öppnande\n\nMötet öppnas.\n\n2 - Budget\n\nBudgeten antas.\n\n3 – Slut\n\nTack.\n",
        [("1", "Öppnande"), ("2", "Budget"), ("3", "Slut")],
    ),
    (
        "the body before the sign",
        "Protokoll\n\nHamnnämnden § 4\nÖppnande\n\nMötet öppnas.\n\nHamnnämnden § 5\nBudget\n\nBeslut\nBudgeten antas.\n",
        [("4", "Öppnande"), ("5", "Budget")],
    ),
    (
        "letters inside numbered items",
        "Protokoll\n\n1. Val\n\nA) Ordförande\nEva Ek väljs.\n\nB) Kassör\nBo Al väljs.\n\n2. Budget\n\nBudgeten antas.\n\n3. Slut\n\nTack.\n",
        [("1", "Val"), ("1 A", "Ordförande"), ("1 B", "Kassör"), ("2", "Budget"), ("3", "Slut")],
    ),
    (
        "days are no numbers",
        "Protokoll\n\nNärvarande: Eva Ek\n\nLäget i länet\n\nEva berättade om läget i länet under våren.\n\nKommande möten\n\n24/3 Möte i Vik\n24/4 Möte i Ås\n24/5 Möte i Näs\n",
        [(None, "Läget i länet"), (None, "Kommande möten")],
    ),
    (
        "text behind the heading",
        "Protokoll\n\n§ 1. Ekonomi. Kassören redogjorde för ekonomin. Styrelsen\ngodkände rapporten.\n\n§ 2. Rapporter.\na. Huset: taket är klart.\nb. Festen: planeras.\n\n§ 3. Svar på motion om Vik m.fl. Byar\n\nMotionen avslås.\n",
        [("1", "Ekonomi."), ("2", "Rapporter."), ("2 a", "Huset: taket är klart."), ("2 b", "Festen: planeras."), ("3", "Svar på motion om Vik m.fl. Byar")],
    ),
    (
        "a letter behind the number",
        "Protokoll\n\n§ 46 Taxa\n\nBeslut\nTaxan antas.\n\n§ 46 a Avsägelse\n\nBeslut\nAvsägelsen godkänns.\n\n§ 47 Slut\n\nEnligt § 12 a i lagen tackar vi.\n",
        [("46", "Taxa"), ("46 a", "Avsägelse"), ("47", "Slut")],
    ),
    (
        "case number with its group",
        "Protokoll\n\n§ 33    Dnr 2021/000012-600\n\nInformation\n\nBeslut\nInformationen noteras.\n\n§ 34    KS 2024/18   041\n\nBudget\n\nBeslut\nBudgeten antas.\n",
        [("33", "Information"), ("34", "Budget")],
    ),
    (
        "case number under the heading",
        "Protokoll\n\n§ 18 Remiss: Stöd till äldre i byarna (SOU 1997:170)\nDnr 98/031\n\nRemissen besvaras.\n\n§ 19 Slut\n\nTack.\n",
        [("18", "Remiss: Stöd till äldre i byarna (SOU 1997:170)"), ("19", "Slut")],
    ),
]


@pytest.mark.parametrize(("name", "string", "expected"), NUMBERED, ids=[c[0] for c in NUMBERED])
def test_ways_of_numbering(name: str, string: str, expected: list[tuple[str | None, str]]) -> None:
    assert items_of(string) == expected


def test_a_table_of_items_in_markdown() -> None:
    string = "# Anteckningar\n\nNärvarande: Eva Ek, Bo Al\n\n| Nr | Ärende | Anteckningar | Ansvarig |\n|----|----|----|----|\n| 1 | Inledning | Eva hälsar välkommen. | |\n| 2 | Ny lag | Bo berättar.<br>Frågor väntar. | Bo Al |\n| 3 | Nästa möte | 12 juni | |\n"
    outline = outline_of(string)
    assert [(e.number, e.heading) for e in outline.entries] == [("1", "Inledning"), ("2", "Ny lag"), ("3", "Nästa möte")]
    assert [p.string for p in outline.entries[1].passages] == ["Bo berättar. Frågor väntar.", "Bo Al"]


def test_a_case_number_above_the_number_is_the_items() -> None:
    string = (
        "Protokoll\n\nHN 2024/55\n§ 7 Taxa\n\nBeslut\nTaxan antas.\n\nBeslutet skickas till\nKansliet\n\nHN 2024/56\n§ 8 Remiss\n\nBeslut\nRemissen besvaras.\n"
    )
    outline = outline_of(string)
    assert [(e.number, e.case_number) for e in outline.entries] == [("7", "HN 2024/55"), ("8", "HN 2024/56")]
    assert [p.string for p in outline.entries[0].sections[-1].passages] == ["Kansliet"]


def test_a_heading_goes_on_over_a_page_header() -> None:
    page = "Viks kommun   Protokoll   {} (3)\n2024-05-14\n"
    string = f"{page.format(1)}\n§ 4 Taxa för hamnen och de delar av\n   kajen som hyrs ut\n\n{page.format(2)}\n   under sommaren\n\nBeslut\nTaxan antas.\n\n{page.format(3)}\n§ 5 Slut\n\nTack.\n"
    assert items_of(string) == [("4", "Taxa för hamnen och de delar av kajen som hyrs ut under sommaren"), ("5", "Slut")]


UNNUMBERED: list[tuple[str, str, list[str]]] = [
    (
        "capitals without white space",
        "Minnesanteckningar\nNärvarande: Eva Ek, Bo Al\n\nINLEDNING\nEva hälsar välkommen.\nFÖRRA MÖTET\nAnteckningarna lades till handlingarna.\nNÄSTA MÖTE\n12 september i Ås.\n",
        ["INLEDNING", "FÖRRA MÖTET", "NÄSTA MÖTE"],
    ),
    (
        "topics with a colon, no lead-ins",
        "Minnesanteckningar\nNärvarande: Eva Ek, Bo Al\n\nRapport från gruppen:\nGruppen har träffats två gånger.\n\nFöljande lyftes:\n- Mer tid\n- Fler möten\n\nEkonomi:\nUtfallet följer budget.\n",
        ["Rapport från gruppen:", "Ekonomi:"],
    ),
    (
        "a list throughout",
        "Anteckningar 14 maj 2024\n\nDeltagare: Eva Ek (Vik), Bo Al (Ås)\n\n• Inledning\n  o Eva hälsar välkommen.\n  o Dagordningen godkänns.\n• Lovskola\n  o Lovskolan är igång.\n• Nästa möte\n  o 12 september\n",
        ["Inledning", "Lovskola", "Nästa möte"],
    ),
    (
        "a last item of one short line",
        "Minnesanteckningar\n\nNärvarande: Eva Ek, Bo Al\n\nLäget i länet\nEva berättade om läget i länet under våren.\n\nNästa möte\n12 september kl. 9\n",
        ["Läget i länet", "Nästa möte"],
    ),
]


@pytest.mark.parametrize(("name", "string", "expected"), UNNUMBERED, ids=[c[0] for c in UNNUMBERED])
def test_headings_without_numbers(name: str, string: str, expected: list[str]) -> None:
    assert [e.heading for e in outline_of(string).entries] == expected


def test_a_line_that_ends_with_a_hanging_word_goes_on_with_a_figure() -> None:
    outline = outline_of("Protokoll\n\n§ 1 Avtal\n\nAvtalet om bussar i Granby godkänns och gäller\n2025-01-01–2028-12-31.\n\n§ 2 Slut\n\nTack.\n")
    assert outline.entries[0].sections[-1].passages[0].string == "Avtalet om bussar i Granby godkänns och gäller 2025-01-01–2028-12-31."


def test_letters_set_apart_are_words() -> None:
    string = "P R O T O K O L L\n\n§ 1 Taxa\n\nB e s l u t\n\na t t  anta taxan\n\na t t  taxan gäller från 1 maj\n\n§ 2 Val\n\nS M C V\n"
    outline = outline_of(string)
    assert [(s.kind, [p.string for p in s.passages]) for s in outline.entries[0].sections] == [("decision", ["att anta taxan", "att taxan gäller från 1 maj"])]
    assert [p.string for p in outline.entries[1].passages] == ["S M C V"]


def test_a_header_that_returns_beneath_its_page_number() -> None:
    page = "PROTOKOLL\n2024-05-14\n\n"
    string = f"1\n{page}§ 1 Taxa\n\nBeslut\nTaxan antas.\n\n2\n{page}§ 2 Val\n\nBeslut\nEva Ek väljs.\n\n3\n{page}§ 3 Slut\n\nTack.\n"
    outline = outline_of(string)
    assert len(outline.furniture) == 9
    assert [p.string for p in outline.entries[1].passages] == ["Eva Ek väljs."]


def test_subitems_go_on_behind_the_decisions_of_those_before() -> None:
    string = "Protokoll\n\n§ 96 Val\n\na) Ersättare i rådet\n\nNämnden beslutar\natt välja Eva Ek.\n\nb) Ombud i stiftelsen\n\nNämnden beslutar\natt bordlägga valet.\n\n§ 97 Slut\n\nTack.\n"
    outline = outline_of(string)
    assert [(e.number, e.heading) for e in outline.entries] == [("96", "Val"), ("96 a", "Ersättare i rådet"), ("96 b", "Ombud i stiftelsen"), ("97", "Slut")]
    assert [[p.string for p in e.passages] for e in outline.entries[1:3]] == [["att välja Eva Ek."], ["att bordlägga valet."]]


def test_a_list_of_clauses_under_a_subheading_heads_nothing() -> None:
    string = "Protokoll\n\n§ 96 Val\n\na) Ersättare i rådet\n\nBeslut\na) Eva Ek väljs.\nb) Bo Al väljs.\n\n§ 97 Slut\n\nTack.\n"
    assert items_of(string) == [("96", "Val"), ("96 a", "Ersättare i rådet"), ("97", "Slut")]


def test_a_presenter_set_apart_ends_the_heading() -> None:
    string = "Anteckningar\n\n1. Inledning\nEva hälsar välkommen till mötet som hålls i Vik.\n\n2. Avtalet om båtar\t/Eva Ek, Region Vik\nAvtalet om båtar gäller från och med den 1 januari 2020 till\noch med den 31 december 2023.\n\n3. Slut\nTack.\n"
    outline = outline_of(string)
    assert outline.entries[1].heading == "Avtalet om båtar /Eva Ek, Region Vik"
    assert outline.entries[1].passages[0].string.startswith("Avtalet om båtar gäller")


_TWO = """Minnesanteckningar socialchefsnätverket 2024-03-06
Närvarande: Anna Berg, Bo Ek, Cecilia Dal

1. Inledning
Anna hälsar välkommen.

2. Färdplan nära vård
Bo informerar om läget. Nätverket beslutar att skicka färdplanen på remiss.
"""


def test_two_items_are_items_where_they_stand_free() -> None:
    assert items_of(_TWO) == [("1", "Inledning"), ("2", "Färdplan nära vård")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Anna hälsar välkommen.\n\n2.", "2."),  # a list without anything said beneath its entries
        ("1. Inledning", "1. Anna hälsar alla välkomna."),  # sentences in order are no headings
        ("1. Inledning", "Läget\nFöljande gäller:\n1. Inledning"),
        ("1. Inledning", "3. Inledning"),
    ],
)
def test_two_numbers_in_a_text_are_a_list_where_they_do_not(old: str, new: str) -> None:
    assert old in _TWO
    assert not [number for number, _ in items_of(_TWO.replace(old, new)) if number]
