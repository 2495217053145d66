"""The examples are threaded as the author of the story means them: figures that must not fall, and joins that must not come back."""

from __future__ import annotations

from functools import cache

from conftest import examples
from samtrad.matters.linking.passage import Kind, Passage
from samtrad.matters.linking.passages import passages_of
from samtrad.matters.linking.threads import Matter, threaded
from samtrad.reading.read import read
from samtrad.reading.record import TextAt
from story.script import meetings
from story.threads import Mention, figures, place, truth, wrong

THEME = "Kompetensförsörjning"
"""A network's heading under which it speaks of both grants in turn: what lies there stands with the one or the other."""


@cache
def documents() -> dict[str, list[Passage]]:
    """The passages of the examples that are no pictures, by the names of their meetings."""
    found = {}
    for path in examples():
        reading = read(path.read_bytes(), path.name)
        minutes = reading.minutes
        body, organisation = map(_name, (minutes.body, minutes.organisation))
        found[path.stem] = passages_of(path.stem, 0, minutes, str(reading.text.string), body=body, organisation=organisation)
    return found


def _name(stated: TextAt | None) -> str | None:
    return str(stated.text) if stated else None


@cache
def matters() -> list[Matter]:
    return threaded(passage for passages in documents().values() for passage in passages)


def places() -> dict[Mention, tuple[int, int]]:
    return {mention: where for mention in truth() if (where := place(mention, documents().get(mention.document, [])))}


def test_every_mention_is_an_item_of_its_meeting() -> None:
    headings = {(meeting.name, item.heading) for meeting in meetings() for item in meeting.items}
    assert {(mention.document, mention.heading) for mention in truth()} <= headings
    assert {mention for mention in truth() if mention.document in documents()} == set(places())
    assert len(places()) > 130


def test_threads_of_the_examples_are_as_good_as_they_were() -> None:
    found = figures(truth(), places(), matters())
    assert found.precision >= 0.985
    assert found.recall >= 0.865
    assert found.links_precision >= 0.994
    assert found.links_recall >= 0.758


def test_figures_tell_what_is_joined_and_what_is_parted() -> None:
    items = [one for passages in documents().values() for one in passages if one.kind is Kind.ITEM]
    parted = figures(truth(), places(), [Matter(one.key, one.title, (one,), ()) for one in items])
    joined = figures(truth(), places(), [Matter(items[0].key, items[0].title, tuple(items), ())])
    assert parted.precision == 1.0
    assert parted.links_recall == 0.0
    assert joined.recall == joined.links_recall == 1.0
    assert joined.precision < 0.5


def test_no_matter_of_the_examples_holds_items_of_two() -> None:
    assert [(title, held) for title, held in wrong(truth(), places(), matters()) if title != THEME] == []


def test_what_is_told_of_the_agreement_does_not_stand_with_the_doctors_on_call() -> None:
    (jour,) = [one for one in matters() if any(passage.title == "Läkarbemanning vid jouren" for passage in one.passages)]
    assert {passage.title for passage in jour.passages} == {"Läkarbemanning vid jouren", "Svarstider nattetid"}
