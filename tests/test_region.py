"""The invented region's truth is true of its documents, and it holds what is hard about matters."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest

from region.making import Region, region
from region.matters import Matter
from samtrad.reading.read import read

ITEMS = 700
MARKS = {
    "motion": ("motion",), "proposal": ("motion",), "interpellation": ("question",), "policy": ("policy",), "detailplan": ("plot",), "planning": ("plot",),
    "purchase": ("property",), "sale": ("property",), "allocation": ("plot", "firm"), "building": ("house", "building"), "procurement": ("goods",),
    "audit": ("audit",), "tariff": ("tariff",), "grant": ("club",), "guarantee": ("company",), "owner": ("company",), "annual": ("report", "report_the"),
    "street": ("plot",), "reserve": ("reserve",), "path": ("place2", "road"), "school": ("place",), "water": ("place2",), "permit": ("restaurant",),
    "visit": ("service", "service_the"), "pair": ("shared",), "bus": ("line",), "inquiry": ("inquiry", "sou"), "fund": ("fund",),
    "agreement": ("joint", "joint_short", "joint_hurry", "joint_later", "joint_about"), "project": ("projectname", "projectabbr"),
}  # fmt: skip
"""The words, one of which a passage must hold to be about a matter of a kind."""


@pytest.fixture(scope="module")
def made() -> Region:
    return region(3, ITEMS)


def flat(string: str) -> str:
    return " ".join(string.split()).casefold()


def test_the_same_seed_gives_the_same_bytes(made: Region) -> None:
    again, other = region(3, ITEMS), region(4, ITEMS)
    assert [(d.name, d.text) for d in again.documents] == [(d.name, d.text) for d in made.documents]
    assert again.gold() == made.gold()
    assert [d.text for d in other.documents] != [d.text for d in made.documents]


def test_it_has_the_size_asked_for(made: Region) -> None:
    assert abs(made.items - ITEMS) <= ITEMS / 20
    assert 8 <= len(made.land.bodies) <= 40
    assert len({d.name for d in made.documents}) == len(made.documents)
    assert len({d.day.year for d in made.documents}) >= 2


def test_spans_hold_whole_passages(made: Region) -> None:
    for document in made.documents:
        for mention in document.mentions:
            start, end = mention.span
            assert 0 <= start < end <= len(document.text)
            assert document.text[start:end].strip() == document.text[start:end]
            assert start == 0 or document.text[start - 1].isspace()
            assert document.text[end] == "\n"


def holds(matter: Matter, text: str) -> bool:
    return any(flat(matter.slots[mark]) in flat(text) for mark in MARKS[matter.kind.name])


def test_passages_hold_words_of_their_matter(made: Region) -> None:
    """But for the mistyped, and for what is called "överenskommelsen" and no longer "överenskommelse"."""
    own, wrong = 0, []
    for document in made.documents:
        for mention in document.mentions:
            if any(m.span == mention.span and m is not mention for m in document.mentions):
                continue  # told within another's item: it belongs to both
            own += 1
            if not holds(mention.matter, document.text[slice(*mention.span)]):
                wrong.append(mention)
    assert len(wrong) < own * 0.02


def test_what_is_told_within_an_item_is_less_than_half_of_it(made: Region) -> None:
    guests = 0
    for document in made.documents:
        items = [m for m in document.mentions if not m.told]
        for told in (m for m in document.mentions if m.told):
            for item in items:
                if item.span[0] <= told.span[0] < item.span[1]:
                    guests += 1
                    assert (told.span[1] - told.span[0]) * 2 < item.span[1] - item.span[0]
    assert guests > 5


def test_a_matter_is_told_once_in_a_document(made: Region) -> None:
    for document in made.documents:
        spans = defaultdict(list)
        for mention in document.mentions:
            spans[mention.matter.number].append(mention.span)
        hosts = {m.matter.number for m in document.mentions if not m.told}
        assert all(len(found) == 1 for number, found in spans.items() if number not in hosts)


def test_it_holds_what_is_hard(made: Region) -> None:
    matters = {m.matter.number: m.matter for d in made.documents for m in d.mentions}.values()
    assert sum(m.renamed is not None for m in matters) > 10
    assert any(len(m.numbers) > 1 for m in matters)
    owners = defaultdict(set)
    for matter in matters:
        if matter.unit:
            owners[matter.title.partition(" (")[0]].add(matter.unit.name)
    assert any(len(names) > 1 for names in owners.values())
    assert any(len({m.item for m in d.mentions}) < len(d.mentions) for d in made.documents)
    assert len({m.kind.name for m in matters}) > 20


def test_the_reader_finds_the_items(made: Region) -> None:
    by_layout = {document.body.layout: document for document in made.documents}
    assert set(by_layout) == {"section", "above", "number", "markdown"}
    for document in by_layout.values():
        minutes = read(document.text.encode(), document.name).minutes
        assert len(minutes.items) == document.items
        assert minutes.sittings[0].date == document.day.isoformat()
        starts = {item.span[0] for item in minutes.items if item.span}
        assert all(mention.span[0] in starts for mention in document.mentions if not mention.told and document.body.layout != "markdown")


def test_it_is_written_as_gold_is(made: Region, tmp_path: Path) -> None:
    made.write(tmp_path)
    gold = json.loads((tmp_path / "gold.json").read_text("utf-8"))
    assert gold == made.gold()
    mention = gold[0]["mentions"][0]
    text = (tmp_path / "minutes" / mention["document"]).read_text("utf-8")
    assert text[slice(*mention["span"])].strip()
    assert len({matter["matter"] for matter in gold}) > 100
