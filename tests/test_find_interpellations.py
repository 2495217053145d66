"""Motions, interpellations, questions and citizens' proposals in the headings and lists of invented minutes."""

from __future__ import annotations

import pytest

from samtrad.reading.find.interpellations.find import find_interpellations
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.record import Interpellation
from samtrad.reading.structure.build import build_outline

_FRAME = "Kommunfullmäktige\nSammanträdesprotokoll 2024-03-04\n\n§ 1\n\nVal av justerare\n\nBeslut\n\nAnna Berg väljs.\n\n§ 2\n\n{heading}\n\nBeslut\n\n{text}\n\n§ 3\n\nMötet avslutas\n\nBeslut\n\nOrdföranden tackar.\n"


def read(heading: str, text: str = "Ärendet bordläggs.") -> list[Interpellation]:
    return find_interpellations(build_outline(read_plain(_FRAME.format(heading=heading, text=text).encode())))


_HEADINGS: tuple[tuple[str, str, list[str], str | None, str], ...] = (
    ("Motion av Anna Berg (S) om att anlägga gångvägar", "member_motion", ["Anna Berg"], None, "att anlägga gångvägar"),
    ("Motion av Anna Berg (S), Bo Ek (M) och Cia Lund (C) om skolmat", "member_motion", ["Anna Berg", "Bo Ek", "Cia Lund"], None, "skolmat"),
    ("Svar på motion från Anna Berg (S) angående belysning", "member_motion", ["Anna Berg"], None, "belysning"),
    ("Svar på motion om fler bänkar, Anna Berg (S)", "member_motion", ["Anna Berg"], None, "fler bänkar"),
    ("Motion - Fler träd i staden", "member_motion", [], None, "Fler träd i staden"),
    (
        "Interpellation av Anna Berg (S) till kommunstyrelsens ordförande om vinterväghållning",
        "interpellation",
        ["Anna Berg"],
        "kommunstyrelsens ordförande",
        "vinterväghållning",
    ),
    ("Interpellation till kommunalrådet Bo Ek (M) från Anna Berg (S) angående simhallen", "interpellation", ["Anna Berg"], "Bo Ek", "simhallen"),
    ("Enkel fråga från Anna Berg (S) till Bo Ek (M) om busstider", "question", ["Anna Berg"], "Bo Ek", "busstider"),
    ("Medborgarförslag om en hundgård", "citizen_proposal", [], None, "en hundgård"),
    ("Svar på medborgarförslag - Utegym vid sjön", "citizen_proposal", [], None, "Utegym vid sjön"),
    ("E-förslag om bättre cykelställ", "citizen_proposal", [], None, "bättre cykelställ"),
    ("Granbyförslag 1234 för beslut - Lekplats", "citizen_proposal", [], None, "Lekplats"),
)


@pytest.mark.parametrize(("heading", "kind", "by", "to", "subject"), _HEADINGS)
def test_headings(heading: str, kind: str, by: list[str], to: str | None, subject: str) -> None:
    assert [(i.kind, i.by, i.to, i.subject, i.item) for i in read(heading)] == [(kind, by, to, subject, 1)]


@pytest.mark.parametrize(
    "heading", ["Redovisning av obesvarade motioner", "Fråga om giftfri skola", "Riktlinje för medborgarförslag", "Förslag till budget", "Motionsspår i skogen"]
)
def test_other_headings(heading: str) -> None:
    assert read(heading) == []


def test_mover_told_in_the_text() -> None:
    (found,) = read("Svar på motion om fler bänkar", "Motionen avslås.\n\nBakgrund\n\nAnna Berg (S) och Bo Ek (M) har lämnat in en motion om fler bänkar.")
    assert found.by == ["Anna Berg", "Bo Ek"]


@pytest.mark.parametrize(
    ("text", "answered"), [("Motionen anses besvarad.", True), ("Motionen avslås.", None), ("Kommunalrådet Bo Ek (M) besvarar interpellationen.", True)]
)
def test_answered(text: str, answered: bool | None) -> None:  # noqa: FBT001 - what is expected
    assert read("Motion av Anna Berg (S) om bänkar", text)[0].answered is answered


def test_questions_put_at_question_time() -> None:
    text = (
        "Anna Berg (S) ställer en fråga som lyder: Tänker du, Bo Ek, bygga bron?\n\nKommunalrådet Bo Ek (M) besvarar frågan.\n\n"
        "Fråga från Cia Lund (C) till kommunalrådet Bo Ek (M):\n\nCia Lund (C) ställer en fråga som lyder: När blir bron klar?"
    )
    first, second = read("Frågestund", text)
    assert (first.kind, first.by, first.to, first.subject, first.answered) == ("question", ["Anna Berg"], "Bo Ek", "Tänker du, Bo Ek, bygga bron?", True)
    assert (second.by, second.to, second.subject, second.answered) == (["Cia Lund"], "Bo Ek", "När blir bron klar?", None)


def test_questions_beneath_the_line_that_says_who_asks() -> None:
    text = (
        "Fråga 1\n\nAnna Berg (S) ställer följande fråga:\n\nHar bron öppnats? När stängs den?\n\nKommunalrådet Bo Ek (M) besvarar frågan.\n\n"
        "Fråga 2\n\nCia Lund (C) ställer följande fråga till Bo Ek (M):\n\nNär blir bron klar?"
    )
    found = [(i.kind, i.by, i.to, i.subject, i.answered) for i in read("Frågestund", text)]
    assert found == [
        ("question", ["Anna Berg"], None, "Har bron öppnats? När stängs den?", True),
        ("question", ["Cia Lund"], "Bo Ek", "När blir bron klar?", None),
    ]


def test_listed_among_notifications() -> None:
    text = "Antecknas.\n\nMotion av Anna Berg (S) om bänkar, H 2024 nr 3\n\nMotion av Bo Ek (M) och Cia Lund (C) om att rusta parken, H 2024 nr 4"
    assert [(i.by, i.subject) for i in read("Anmälningsärenden", text)] == [(["Anna Berg"], "bänkar"), (["Bo Ek", "Cia Lund"], "att rusta parken")]


@pytest.mark.parametrize("heading", ["Motion", "Interpellation av", "Fråga till", "Motion av (S) om", "Motion " + "av Anna " * 300])
def test_hostile_headings_give_nothing_that_they_do_not_say(heading: str) -> None:
    found = read(heading)
    assert all(name in heading for one in found for name in one.by)
    assert all(one.subject is None or one.subject in heading for one in found)
    assert all(one.item == 1 for one in found)
