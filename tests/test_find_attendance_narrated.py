"""Who was there, told in sentences: forty paragraphs of our own, written before the grammar was; a third of them held out from what it was mended on.

``tests/attended/narrated.txt`` has them, each over lines of name, party, organisation, capacity and presence.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from attendance_lines import attendees, line
from samtrad.reading.find.narrated.sentences import read_sentence
from samtrad.reading.lexicon.roles import Heading
from samtrad.reading.record import Attendee

_TOP = "Samverkansnämnden Norrdalen\n\nSammanträdesprotokoll\n\nTid: 3 mars 2021 kl. 13.00–15.00\nPlats: Kommunhuset, Granby\n\n"
_LEAST_HELD = 0.85


class Case(NamedTuple):
    name: str
    text: str
    people: list[str]


def _cases() -> list[Case]:
    found = []
    for block in (Path(__file__).parent / "attended" / "narrated.txt").read_text("utf-8").split("## ")[1:]:
        name, rest = block.split("\n", 1)
        text, people = rest.split("\n--\n")
        found.append(Case(name, text, people.strip().split("\n")))
    return found


CASES = _cases()
SEEN = [case for case in CASES if not case.name.startswith("held: ")]
HELD = [case for case in CASES if case.name.startswith("held: ")]


def _told(a: Attendee) -> str:
    return f"{a.name}|{a.party or ''}|{a.organisation or ''}|{a.capacity}|{a.presence}"


@pytest.mark.parametrize("top", ["Närvarande\n\n", ""], ids=["headed", "bare"])
@pytest.mark.parametrize("case", SEEN, ids=[case.name for case in SEEN])
def test_sentences(case: Case, top: str) -> None:
    assert sorted(_told(a) for a in attendees(_TOP + top + case.text)) == sorted(case.people)


def test_held_out() -> None:
    right = gold = read = 0
    for case in HELD:
        found = {_told(a) for a in attendees(_TOP + "Närvarande\n\n" + case.text)}
        right, gold, read = right + len(found & set(case.people)), gold + len(case.people), read + len(found)
    assert 2 * right / (gold + read) >= _LEAST_HELD


def test_whom_one_stood_in_for() -> None:
    text = "Protokoll\n\nNärvarande\n\nFör Eva Hall (S), Granby, inträdde ersättaren Dan Fors (S), Granby. Bo Ek (M), Vik, tjänstgjorde för Gun Hed.\n"
    assert [(str(a.name), str(a.replaces)) for a in attendees(text)] == [("Dan Fors", "Eva Hall"), ("Bo Ek", "Gun Hed")]


def test_items_in_brackets_and_posts() -> None:
    text = "Protokoll\n\nI mötet deltog från Vittinge Å Anna Berg (S), 1:e vice ordförande, och Bo Ek (M) (§§ 2–3); från Hedsta Cia Dal (C).\n"
    assert [line(a) for a in attendees(text)] == [
        "Anna Berg|S|Vittinge Å|1:e vice ordförande|member|present",
        "Bo Ek|M|Vittinge Å||member|part|2 3",
        "Cia Dal|C|Hedsta||member|present",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna Berg (S) och Bo Ek (M) deltar inte i beslutet.",
        "Anna Berg (S) deltog i en konferens om gymnasieskolans framtid i huvudstaden tillsammans med rektorer.",
        "Övriga närvarande: Karin Nord, skolchef; Lars Olsson, ekonom.",
        "Anmält frånvaro: Norra Hedby: Karin Nord.",
        "Anna Berg (S) yrkar avslag.",
    ],
)
def test_sentences_on_other_things(sentence: str) -> None:
    text = f"Protokoll\n\n{sentence}\n"
    found = read_sentence(text, text.index(sentence), text.index(sentence) + len(sentence), Heading("member", None))
    assert found is None or ":" in sentence  # a list with its label is read as one, unless sentences follow
