"""Sums that cannot be: a part that is larger than its whole is a doubt, and nothing else is."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read
from samtrad.reading.words import Words

HEAD = "Anteckningar från nätverket\n2024-03-05\n\nNärvarande: Ida Ekvik, Norrdal\n\nStimulansmedel\n\n"


def _doubts(body: str) -> list[str]:
    minutes = read((HEAD + body + "\n").encode(), "anteckningar.txt").minutes
    found = [one for one in minutes.doubts if one.code == "quantity.part_larger"]
    assert all(one.spans for one in found)
    return [one.message for one in found]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("4,1 milj. Merparten går till regionen. I år går 300 milj. kr till kommunerna.", "”300 milj. kr” sägs vara en del av ”4,1 milj.”"),
        ("Länet får 12 miljoner kronor (varav 120 miljoner kronor till kommunerna).", "”120 miljoner kronor”"),
        ("Anslaget är 5 mkr. Av dessa fördelas 7 mkr efter folkmängd.", "”7 mkr”"),
        ("Anslaget är 5 mkr, därav cirka 50 mkr till utbildning.", "”50 mkr”"),
        ("Anslaget är 5 mkr. Huvuddelen, 8 mkr, går till kommunerna.", "”8 mkr”"),
    ],
)
def test_a_part_that_is_larger_than_its_whole_is_a_doubt(body: str, words: str) -> None:
    (told,) = _doubts(body)
    assert words in told


@pytest.mark.parametrize(
    "body",
    [
        "300 milj. kr. Merparten går till regionen. I år går 4,1 milj. kr till kommunerna.",
        "Länet får 120 miljoner kronor, varav 12 miljoner kronor till kommunerna.",
        "Underskottet är 6,2 mkr. Merparten beror på skolan, som omsätter 500 mkr.",
        "Regionen får 5 mkr, resten, 10 mkr, går till kommunerna.",
        "Anslaget är 5 mkr.\n\nMerparten är fördelad. Nästa år går 9 mkr till länen.",
        "Av 25 procent går en del till oss, och av dessa går 40 procent vidare.",
        "Kommunerna får 310 milj. Fördelas direkt. Till länet går 574 milj.",
        "Förra året kom 5 mkr. I år går 9 mkr till kommunerna.",
    ],
)
def test_sums_beside_each_other_are_no_doubt(body: str) -> None:
    assert _doubts(body) == []


def test_its_pointer_leads_to_the_figure() -> None:
    minutes = read((HEAD + "4 mkr, varav 40 mkr till oss.\n").encode(), "anteckningar.txt").minutes
    (doubt,) = [one for one in minutes.doubts if one.code == "quantity.part_larger"]
    at = int((doubt.pointer or "").rpartition("/")[2])
    assert isinstance(minutes.quantities[at].text, Words)
    assert minutes.quantities[at].text == "40 mkr"
