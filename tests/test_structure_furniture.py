"""Page headers, footers and page numbers told from running text, all invented."""

from __future__ import annotations

import pytest

from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.structure.build import build_outline
from samtrad.reading.structure.furniture_words import is_footer, numbered_page, page_key


def furniture_of(string: str) -> list[str]:
    text = read_plain(string.encode())
    outline = build_outline(text)
    return [text.of((text.lines[i].start, text.lines[i].end)) for i in sorted(outline.furniture)]


@pytest.mark.parametrize(
    ("string", "number", "total"),
    [
        ("3 (12)", 3, 12),
        ("Sida 3 av 12", 3, 12),
        ("Sid 2 (4)", 2, 4),
        ("sid. 7", 7, 0),
        ("- 3 -", 3, 0),
        ("Viks råd, möte 2023-05-11\tSida 1 av 3", 1, 3),
        ("Hamnnämnden 2024-11-25 2(6)", 2, 6),
        ("Blad 4", 4, 0),
    ],
)
def test_page_numbers(string: str, number: int, total: int) -> None:
    found = numbered_page(string)
    assert found is not None
    assert (found.number, found.total) == (number, total)


@pytest.mark.parametrize("string", ["Möte 2023-05-11", "Dnr 2024/118", "Punkt 3 i planen", "kl. 13.00–15.00", "12 (3)", "Tel 0470-12 34 00"])
def test_no_page_numbers(string: str) -> None:
    assert numbered_page(string) is None


@pytest.mark.parametrize(
    "key",
    [
        "justerandes sign",
        "ordf. sign: ........ just. sign: ........ utdragets riktighet bestyrks",
        "justerarnas signaturer   utdragsbestyrkande",
        "forts. § 34",
        "§ 34 forts.",
        "fortsättning § 7",
    ],
)
def test_footers_known_by_their_words(key: str) -> None:
    assert is_footer(key)


@pytest.mark.parametrize("key", ["signering", "elektronisk signatur", "justerare", "forts. diskussion om taxan", "§ 34 taxa", "bestyrkta kopior", "signaturer"])
def test_lines_that_only_resemble_footers(key: str) -> None:
    assert not is_footer(key)


def test_a_number_set_apart_is_left_out_of_what_a_line_says() -> None:
    assert page_key("VIKENS KOMMUN 1998-03-12 2", cells=3) == page_key("VIKENS KOMMUN 1998-03-12 3", cells=3)
    assert page_key("Omröstning 2") != page_key("Omröstning 3")


def test_a_footer_that_says_the_day_is_furniture_though_only_its_number_changes() -> None:
    pages = [f"Texten på sidan {word} handlar om vatten.\n\nViks råd, möte 2023-05-11\tSida {n} av 3\n" for n, word in enumerate(("ett", "två", "tre"), 1)]
    assert [line[-10:] for line in furniture_of("\n".join(pages))] == ["ida 1 av 3", "ida 2 av 3", "ida 3 av 3"]


def test_one_page_number_in_the_middle_of_an_item_is_furniture() -> None:
    string = "§ 1 Taxor\n\nNämnden diskuterade taxan och\n\n                        Sid 2 (4)\n\nbeslöt att frågan vilar.\n\n§ 2 Slut\n\nTack.\n"
    assert furniture_of(string) == ["Sid 2 (4)"]


def test_numbered_lists_and_rows_of_names_are_no_furniture() -> None:
    string = "§ 1 Val\n\nValda är\n1  Eva Ek  M\n2  Bo Al  S\n3  Kim Dal  C\n\n§ 2 Slut\n\nTack.\n"
    assert furniture_of(string) == []


def test_those_who_vote_again_on_the_next_page_are_no_furniture() -> None:
    vote = "Omröstning\n\nLedamot\tJa\tNej\nBo Ek (M)\tX\nEva Ås (C)\tX\n"
    pages = [f"\u00a7 {number} Ärende {number}\n\n{vote}\nProtokoll, Dalnämnden\tSida {number} av 3\n" for number in (1, 2, 3)]
    assert furniture_of("\f".join(pages)) == [f"Protokoll, Dalnämnden\tSida {number} av 3" for number in (1, 2, 3)]


def test_those_who_dissent_at_the_top_of_pages_are_no_header() -> None:
    """The same members reserve themselves again and again, each time on the first line of a page."""
    page = "Granby kommun Kommunstyrelsen, protokoll\n\nKommunstyrelsen\n\nReservationer\n\nProtokoll nr 4\nSammanträdesdatum: 2024-02-07\n\nAnna Berg (M), Bo Ek (L) och tjänstgörande ersättarna\nCarl Sund (M) och Disa Holm (M) reserverar sig mot beslutet.\n\n"
    items = "".join(f"§ {n} Cykelvägar i del {n}\n\nBeslut\n\nÄrende {n} godkänns.\n\n{page}" for n in range(11, 16))
    assert not [line for line in furniture_of(f"Protokoll\n\n{items}") if "(M)" in line]
