"""Which line heads an item whose number stands alone, and how far headings run: invented minutes in many layouts."""

from __future__ import annotations

import pytest

from samtrad.reading.formats.plain import read_plain
from samtrad.reading.outline import Outline
from samtrad.reading.structure.build import build_outline


def outline_of(string: str) -> Outline:
    return build_outline(read_plain(string.encode()))


def items_of(string: str) -> list[tuple[str | None, str]]:
    return [(e.number, e.heading) for e in outline_of(string).entries]


OTHERS = "§ 4\nVal av ordförande\n\nBeslut\n\nMira Dal väljs.\n\nJustering\n\nParagrafen justeras genast.\n\nSkickas till\n\nKansliet\n\n"
CLOSES = "§ 6\nAvslutning\n\nBeslut\n\nMötet avslutas.\n"

ALONE: list[tuple[str, str, str]] = [
    ("a motion named as what it is", "Yrkande från Byalistan angående bänkar vid sjön\nBeslut\n\nYrkandet avslås.\n", "Yrkande från Byalistan angående bänkar vid sjön"),
    ("and wrapped", "Reviderat yrkande från Byalistan angående en\nplan för bänkar som står vid sjön och vid\nbadplatsen\nBeslut\n\nYrkandet avslås.\n", "Reviderat yrkande från Byalistan angående en plan för bänkar som står vid sjön och vid badplatsen"),
    ("words for sending", "För kännedom\n\nEn rapport om bänkarna har kommit in.\n", "För kännedom"),
    ("words for what is enclosed", "Inkomna handlingar\n\nEn rapport om bänkarna har kommit in.\n", "Inkomna handlingar"),
    ("a statement of a group", "Protokollsanteckning från Byalistan\n\nBeslut\n\nAnteckningen läggs till handlingarna.\n", "Protokollsanteckning från Byalistan"),
    ("decisions of the chair", "Ordförandens beslut\n\nBeslut\n\nInformationen antecknas.\n", "Ordförandens beslut"),
    ("information", "Information\n\nMia Ek berättar om bänkarna.\n", "Information"),
    ("no heading but a decision", "Beslut\n\nPlanen antas.\n", ""),
    ("no heading but a proposal", "Förslag till beslut\n\nPlanen antas.\n\nBeslut\n\nPlanen antas.\n", ""),
    ("a sub-heading that other items have", "Skickas till\n\nByalaget\n", ""),
    ("a lead-in", "Handlingar:\n\nEn rapport.\n", ""),
]


@pytest.mark.parametrize(("middle", "heading"), [case[1:] for case in ALONE], ids=[case[0] for case in ALONE])
def test_words_under_a_number_alone_head_the_item(middle: str, heading: str) -> None:
    assert items_of(f"Protokoll\n\n{OTHERS}§ 5\n{middle}\n{CLOSES}")[1] == ("5", heading)


def test_a_case_number_stands_between_number_and_heading() -> None:
    assert items_of(f"Protokoll\n\n{OTHERS}§ 5   Dnr 2024/12\n\nYrkande från Byalistan om bänkar\nBeslut\n\nYrkandet avslås.\n\n{CLOSES}")[1] == ("5", "Yrkande från Byalistan om bänkar")


AGAIN = "Protokoll\n\n§ 4 2024/11\nBänkar vid sjön\nBeslut\n\nPlanen antas\noch gäller genast.\n\fByrådet, protokoll\n\n{again}\n{rest}\n\n\fByrådet, protokoll\n\n§ 5 2024/12\nBryggan\nBeslut\n\nPlanen avslås.\n\fByrådet, protokoll\n\n§ 6 2024/13\nAvslutning\n"


@pytest.mark.parametrize("again", ["§ 4 2024/11", "§ 4 forts.", "§ 4 (fortsättning)", "§ 4"])
def test_a_number_given_again_at_a_page_s_head_opens_no_item(again: str) -> None:
    outline = outline_of(AGAIN.format(again=again, rest="Skickas till\nByalaget"))
    assert [(e.number, e.heading) for e in outline.entries] == [("4", "Bänkar vid sjön"), ("5", "Bryggan"), ("6", "Avslutning")]
    assert [s.kind for s in outline.entries[0].sections] == ["decision", "sent_to"]


def test_another_heading_behind_the_same_number_is_no_furniture() -> None:
    outline = outline_of(AGAIN.format(again="§ 4 Badplatsen", rest="Beslut\n\nPlanen avslås."))
    assert "§ 4 Badplatsen" not in {outline.text.of((outline.text.lines[i].start, outline.text.lines[i].end)) for i in outline.furniture}
