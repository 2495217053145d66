"""Tables of items and tasks, rolls and lists side by side, from words that are placed by hand. All content is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.formats.rows.lists import beside
from samtrad.reading.formats.rows.page import Row, rows
from samtrad.reading.formats.rows.tables import Tables, in_tables
from samtrad.reading.formats.rows.word import Word
from samtrad.reading.lexicon.table_words import table_of
from samtrad.reading.read import read

SIZE = 10.0


def placed(*strings: tuple[float, float, str]) -> list[Row]:
    words: list[Word] = []
    for left, y, string in strings:
        x = left
        for part in string.split():
            right = x + 0.5 * SIZE * len(part)
            words.append(Word(part, x, y - 8, right, y + 2, y, SIZE, False, 2 * len(words), 2 * len(words) + 1))
            x = right + 2.5
    return rows(words)


def written(page: list[Row]) -> list[str]:
    return ["\t".join(" ".join(word.text for word in cell) for cell in row.cells) for row in page]


HEADS = [(50.0, 100.0, "Ärende"), (180.0, 100.0, "Anteckning"), (400.0, 100.0, "Ansvarig"), (480.0, 100.0, "Klart")]


def test_an_items_heading_stands_before_its_text() -> None:
    page = placed(
        *HEADS,
        (50, 118, "1. Samverkan mellan"), (180, 118, "Nämnden godkände överenskommelsen"),
        (50, 130, "byar och stad"), (180, 130, "med polisen för två år."),
        (180, 146, "Rådet noterar det."),
        (50, 164, "2. Skolvägar"), (180, 164, "Två vandringar är gjorda."),
    )  # fmt: skip
    assert written(in_tables(page))[1:] == [
        "1. Samverkan mellan byar och stad",
        "Nämnden godkände överenskommelsen",
        "med polisen för två år.",
        "Rådet noterar det.",
        "2. Skolvägar",
        "Två vandringar är gjorda.",
    ]


def test_cells_of_narrow_columns_are_parted_where_the_next_one_begins() -> None:
    page = placed(
        (50, 100, "Nr"), (80, 100, "Ärende"), (150, 100, "Diskussion"), (220, 100, "Beslut"),
        (50, 118, "1"), (80, 118, "Badplats"), (150, 118, "Bryggan är"), (201.5, 118, "lång"), (220, 118, "Rådet"), (265, 118, "tackar."),
        (50, 136, "2"), (80, 136, "Uppdragsbeskrivning"), (150, 136, "Spången"), (220, 136, "Rådet noterar."),
    )  # fmt: skip
    assert written(in_tables(page))[1:] == ["1 Badplats", "Bryggan är lång", "Rådet tackar.", "2 Uppdragsbeskrivning", "Spången", "Rådet noterar."]


def test_a_table_goes_on_over_the_page_without_its_head() -> None:
    tables = Tables()
    tables.page(placed(*HEADS, (50, 118, "1. Belysning"), (180, 118, "Tunneln är mörk."), (50, 136, "2. Stig"), (180, 136, "Spången är"), (50, 800, "Sida 1")))
    page = placed(
        (50, 60, "Sida 2"),
        (180, 100, "borta."),
        (50, 118, "3. Skolvägar och"),
        (180, 118, "Två vandringar"),
        (400, 118, "Eva"),
        (50, 130, "parker"),
        (180, 130, "är gjorda."),
    )
    assert written(tables.page(page)) == ["Sida 2", "borta.", "3. Skolvägar och parker", "Två vandringar", "är gjorda.", "Eva"]


def test_a_text_over_the_page_is_no_table() -> None:
    tables = Tables()
    tables.page(placed(*HEADS, (50, 118, "1. Belysning"), (180, 118, "Tunneln är mörk."), (50, 136, "2. Stig"), (180, 136, "Spången är borta.")))
    page = placed((50, 60, "Sida 2"), (50, 100, "Vid anteckningarna"), (50, 118, "Eva Ek"), (300, 118, "Bo Al"))
    assert written(tables.page(page)) == ["Sida 2", "Vid anteckningarna", "Eva Ek\tBo Al"]


def test_a_task_keeps_who_and_when_beside_it() -> None:
    page = placed(
        *HEADS,
        (50, 118, "1. Belysning"), (180, 118, "Tunneln är mörk."),
        (180, 136, "Byta lamporna i"), (400, 136, "Eva"), (480, 136, "Mitten av"),
        (180, 148, "tunneln."), (400, 148, "Ek"), (480, 148, "juni"),
        (50, 166, "2. Slut"), (180, 166, "Mötet avslutas."),
    )  # fmt: skip
    assert written(in_tables(page))[1:4] == ["1. Belysning", "Tunneln är mörk.", "Byta lamporna i tunneln.\tEva Ek\tMitten av juni"]


def test_tasks_in_cells_of_several_lines_are_one_row_each() -> None:
    page = placed(
        (50, 100, "Åtgärd"), (300, 100, "Vem"), (420, 100, "När"),
        (50, 118, "Ta fram statistik per"), (300, 118, "Kommun-"), (420, 118, "3 maj"),
        (50, 130, "stadsdel"), (300, 130, "kansliet"),
        (50, 148, "Bjuda in polisen"), (300, 148, "Eva"), (420, 148, "v. 20"),
    )  # fmt: skip
    assert written(in_tables(page))[1:] == ["Ta fram statistik per stadsdel\tKommunkansliet\t3 maj", "Bjuda in polisen\tEva\tv. 20"]


def test_a_roll_whose_cell_is_wrapped() -> None:
    page = placed(
        (50, 100, "Organisation"), (200, 100, "Namn"), (400, 100, "Närvaro"),
        (50, 117, "Viks kommun"), (200, 117, "Eva Ek (S)"), (400, 117, "Närvarande"),
        (50, 134, "Näs kommun"), (200, 134, "Bo Al (M)"), (400, 134, "Tjänstgör för"),
        (400, 146, "Kim Dal"),
        (50, 163, "Ås kommun"), (200, 163, "Siv Ro (C)"), (400, 163, "Frånvarande"),
    )  # fmt: skip
    assert written(in_tables(page))[1:] == [
        "Viks kommun\tEva Ek (S)\tNärvarande",
        "Näs kommun\tBo Al (M)\tTjänstgör för Kim Dal",
        "Ås kommun\tSiv Ro (C)\tFrånvarande",
    ]


@pytest.mark.parametrize(
    "heads", [("Beslut", "Namn"), ("Parti", "Datum"), ("Ärende", "Sida"), ("Plats och tid", "Rådhuset"), ("Ansvarig",), ("År", "Kostnad", "Intäkt")]
)
def test_heads_of_other_tables(heads: tuple[str, ...]) -> None:
    assert table_of(heads) is None


def test_a_heading_under_a_table_is_none_of_its_rows_where_a_word_of_it_begins_below_a_column_by_chance() -> None:
    page = placed(
        (50, 100, "Namn"), (165.0, 100, "Uppdrag"),
        (50, 120, "Cia Ek"), (165.0, 120, "sekreterare"),
        (50, 140, "Pia Alm"), (165.0, 140, "förvaltningschef"),
        (50, 176, "1. Samverkan om digitala tjänster"),
        (50, 200, "Sammanfattning av ärendet"),
    )  # fmt: skip
    assert page[3].cells[0][4].x0 == 165.0
    assert written(in_tables(page)) == [
        "Namn\tUppdrag",
        "Cia Ek\tsekreterare",
        "Pia Alm\tförvaltningschef",
        "1. Samverkan om digitala tjänster",
        "Sammanfattning av ärendet",
    ]


def test_lists_with_headings_of_their_own_are_read_one_after_the_other() -> None:
    page = placed(
        (50, 100, "Beslutande ledamöter"), (300, 100, "Ersättare"),
        (50, 113, "Eva Ek (S)"), (300, 113, "Siv Ro (S)"),
        (50, 126, "Bo Al (M)"), (300, 119, "Övriga"),
        (50, 139, "Kim Dal (C)"), (300, 132, "Alf Ö, sekreterare"),
        (50, 152, "Dan Ås (V)"),
        (50, 185, "Justerare"), (140, 185, "Bo Al"),
    )  # fmt: skip
    found = written(beside(page))
    assert found == [
        "Beslutande ledamöter",
        "Eva Ek (S)",
        "Bo Al (M)",
        "Kim Dal (C)",
        "Dan Ås (V)",
        "Ersättare",
        "Siv Ro (S)",
        "Övriga",
        "Alf Ö, sekreterare",
        "Justerare\tBo Al",
    ]


def test_labels_beside_values_are_no_lists() -> None:
    page = placed(
        (50, 100, "Beslutande"),
        (200, 100, "Ledamöter"),
        (200, 113, "Eva Ek (S)"),
        (200, 126, "Bo Al (M)"),
        (200, 139, "Kim Dal (C)"),
        (50, 160, "Ersättare"),
        (200, 160, "Siv Ro (S)"),
    )
    assert written(beside(page)) == ["Beslutande\tLedamöter", "Eva Ek (S)", "Bo Al (M)", "Kim Dal (C)", "Ersättare\tSiv Ro (S)"]


def test_rows_of_tabs_whose_last_cells_are_empty_are_rows_all_the_same() -> None:
    text = "Ekrådet\nAnteckningar 2025-03-04\n\nNr\tPunkt\tDiskussion\tBeslut\tAnsvarig\tKlart\n1\tÖppning\t\tDagordningen fastställs.\t\t\n2\tBadplatsen\tBryggan är lagad.\tRådet godkänner kostnaden.\t\t\n3\tStigen\tSpången är borta.\t\tEva Ek\t3 maj\n"
    minutes = read(text.encode(), "rows.txt").minutes
    assert [(item.number, item.heading) for item in minutes.items] == [("1", "Öppning"), ("2", "Badplatsen"), ("3", "Stigen")]
    assert [decision.text for decision in minutes.decisions] == ["Dagordningen fastställs.", "Rådet godkänner kostnaden."]


def test_a_roll_whose_heads_and_names_break_over_two_lines() -> None:
    page = placed(
        (50, 100, "Namn"), (150, 100, "Parti"), (200, 100, "Närv."), (250, 100, "Omröstning"), (302.5, 100, "Omröstning"),
        (250, 112, "§ 42"), (302.5, 112, "§ 49"),
        (50, 124, "Henny"), (150, 124, "L"), (200, 124, "Ja"), (250, 124, "Ja"), (302.5, 124, "Nej"),
        (50, 136, "Wikdal, ordf."),
        (50, 148, "Bo Ek"), (150, 148, "S"), (200, 148, "Ja"), (250, 148, "Ja"), (302.5, 148, "Ja"),
        (50, 160, "Cia Dal"), (200, 160, "Nej"),
    )  # fmt: skip
    assert written(in_tables(page)) == [
        "Namn\tParti\tNärv.\tOmröstning § 42\tOmröstning § 49",
        "Henny Wikdal, ordf.\tL\tJa\tJa\tNej",
        "Bo Ek\tS\tJa\tJa\tJa",
        "Cia Dal\tNej",  # a whole name above: someone of whom no party is told
    ]
