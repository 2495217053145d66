"""The topics are as many and as varied as they should be, and what was judged is still there."""

from __future__ import annotations

from collections import Counter

import pytest

from topics.judged import KINDS, PUBLIC, SHARED, Grade, by_topic, collection, files, grades, lost, ndcg, topics
from topics.passages import LONGEST, passages

GRADES = list(grades())


def test_there_are_enough_topics_of_every_kind() -> None:
    kinds = Counter(topic.kind for topic in topics())
    assert set(kinds) == set(KINDS)
    assert sum(kinds.values()) >= 150
    assert min(kinds.values()) >= 5
    assert kinds["compound"] >= 40
    assert len({topic.query for topic in topics()}) == len({topic.number for topic in topics()}) == sum(kinds.values())


def test_every_topic_has_an_answer_and_no_passage_is_judged_twice() -> None:
    judged = by_topic(GRADES)
    assert set(judged) == {topic.number for topic in topics()}
    assert all(max(g.grade for g in of) >= 2 for of in judged.values())
    assert {g.grade for g in GRADES} == {0, 1, 2, 3}
    assert len({(g.topic, g.document, g.start) for g in GRADES}) == len(GRADES)


def test_phrases_stand_in_quotation_marks() -> None:
    assert all((topic.kind == "phrase") == topic.query.startswith('"') for topic in topics())


def test_judged_passages_are_those_of_the_documents() -> None:
    """Of a few documents here, of all in the bench."""
    few = [file for file in files() if file.parent in PUBLIC and file.suffix in {".txt", ".md"}][::7]
    over = collection(few)
    assert len({passage.document for passage in over}) == len(few) > 3
    assert lost(over) == []


@pytest.mark.skipif(not SHARED[0].exists(), reason="the real minutes are not part of the project")
def test_every_judged_document_is_at_hand() -> None:
    assert {file.name for file in files()} == {grade.document for grade in GRADES}


def test_long_stretches_are_cut_at_paragraphs() -> None:
    text = "\n\n".join(["ord " * 100] * 10) + "\n\n" + "ett " * 1000
    spans = list(passages(text, [(0, len(text))]))
    assert all(b - a <= LONGEST for a, b in spans[:-1])
    assert " ".join(text[a:b] for a, b in spans).split() == text.split()


def test_figures_rise_with_the_order_of_the_answer() -> None:
    judged = [Grade("t", "a", 0, 100, 3, ""), Grade("t", "a", 200, 300, 1, ""), Grade("t", "b", 0, 100, 0, "")]
    assert ndcg([("a", 0, 100), ("a", 200, 300)], judged) == 1.0
    assert 0 < ndcg([("b", 0, 100), ("a", 200, 300), ("a", 10, 90)], judged) < 1
    assert ndcg([("a", 0, 100), ("a", 0, 100)], judged) < 1.0
    assert ndcg([("c", 0, 100)], judged) == 0.0
