"""Shapes whose reading grew with the square of their length: each is read at a length that would have taken minutes.

The bound tells a hang from a reading, not a fast reading from a slow one. ``bench/growth.py`` measures how time grows, over many more shapes.
"""

from __future__ import annotations

import time

import pytest

from lawful import unlawful
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import read

TOP = "Bergnämnden\nProtokoll\nSammanträdesdatum: 2025-03-04\n\nNärvarande\nMira Dal (S), ordförande\n"
ITEM = "\n\n§ 1 Val av justerare\n\n"
DECIDED = TOP + ITEM + "Beslut\n\nNämnden beslutar {}\n\nVid protokollet\n\nEva Lo\n"
PRESENT = TOP + "{}" + ITEM + "Beslut\n\nPer Alm väljs.\n"
LENGTH, MOST = 40_000, 20.0


@pytest.mark.parametrize(
    ("around", "unit"),
    [
        ("{}", "1\n"),  # numbers one beneath another: where each list begins is settled once
        ("{}", "1. Val\n"),
        ("{}", "a-\n"),  # hyphens at line ends: each asked whether the text writes the words so elsewhere
        (DECIDED, "att\n"),  # lines that may open a clause
        (DECIDED, "att godkänna\n"),
        (DECIDED, "Nästa möte "),  # meetings told of in one sentence without end
        (PRESENT, "0"),  # one word without end: each letter may open an address
        (PRESENT, "A"),
        (PRESENT, "§"),
        (PRESENT, "1,"),  # numbers without end, before which a sign may stand
        (DECIDED.replace("Beslut", "Sammanfattning"), "får i uppdrag att "),  # tasks whose doer each looks for in the sentence before it
        (PRESENT, "Anna Dal "),  # names run together, each read behind the other
        (PRESENT, "("),
        (PRESENT, "a-\n"),  # rows that go on from the ones above
        (DECIDED, "avtalet om "),  # names of agreements in one sentence, each asked for what happened to it
        ("{}", "Anna\n"),  # names that may close the notes
        (PRESENT, "2025/"),  # numbers with years, or joined by a stroke
        (PRESENT, "Anna\n"),  # one-word lines, each of which may be a place over those who come from there
        ("{}", "• a\n"),  # a list in which any entry may head the ones beneath it
    ],
)
def test_long_documents_are_read_in_time(around: str, unit: str) -> None:
    data = around.format(unit * (LENGTH // len(unit))).encode()
    start = time.process_time()
    try:
        assert unlawful(read(data, "a.txt")) == ""
    except Unreadable:
        pytest.fail("it is text")
    assert time.process_time() - start < MOST
