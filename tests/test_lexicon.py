"""Every row of the tables of words: it can be read, it is found in its own example, and it is there once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from samtrad.reading.find.clause.understand import read_clause
from samtrad.reading.find.clause.verb import small
from samtrad.reading.lexicon.decision_verbs import Verb, find_verb, verbs
from samtrad.reading.lexicon.openings import Openings, openings
from samtrad.reading.structure.labels import label_kind

LEXICON = ROOT / "src/samtrad/reading/lexicon"
TABLES = sorted(LEXICON.glob("*.tsv"))


def rows(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text("utf-8").splitlines()]


LABELS = rows(LEXICON / "labels.tsv")


@pytest.mark.parametrize("path", TABLES, ids=lambda p: p.stem)
def test_rows_have_the_same_columns_and_no_stray_space(path: Path) -> None:
    table = rows(path)
    assert table
    assert {len(row) for row in table} == {len(table[0])}
    assert all(cell == cell.strip() for row in table for cell in row)
    assert len({tuple(row) for row in table}) == len(table), "a row stands twice"


@pytest.mark.parametrize("verb", verbs(), ids=lambda v: f"{v.subtype}: {v.example}")
def test_verb_is_found_in_its_example(verb: Verb) -> None:
    found = [match.group() for match in re.finditer(rf"(?<![\wåäö-])(?:{verb.forms})(?![\wåäö])", small(verb.example))]
    assert found, "the forms are not in the example"
    clause = read_clause(verb.example)
    assert (clause.type, clause.subtype) == (verb.type, verb.subtype)
    assert clause.force == verb.force
    assert clause.verb is not None


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("anta(?:r|s|)", {"ant"}),
        ("(?:har )?tacka(?:t|r) ja", {"har", "tac"}),
        ("(?:ta|tas) (?:upp|med)", {"ta ", "tas"}),
        (r"(?:ge|ger)\b.{0,3}x", {"ge", "ger"}),
        ("av(?:slå|skriva)?", {"av", "avs"}),
        (r"ut\w+|a(?!b)c", {"ut", "ac"}),
    ],
)
def test_openings_of_a_pattern(pattern: str, expected: set[str]) -> None:
    assert openings(pattern) == expected


@pytest.mark.parametrize("pattern", [r"\w+ ja", "(?:a)?", "(a)b", "(?:a", "a*b"])
def test_a_pattern_that_may_open_with_anything_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"form|closed"):
        openings(pattern)


FORMS = re.compile(r"(?<![\w-])(?:" + "|".join(f"({verb.forms})" for verb in verbs()) + r")(?!\w)")


@given(
    st.lists(st.one_of(st.sampled_from([w for v in verbs() for w in small(v.example).split()]), st.text("abdefgiklmnoprstuvåäö-. ", max_size=6)), max_size=20)
)
def test_a_verb_is_found_as_by_one_long_pattern(words: list[str]) -> None:
    low = " ".join(words)
    whole, hit = FORMS.search(low), find_verb(low)
    assert (hit and (hit.row + 1, hit.start, hit.end)) == (whole and (whole.lastindex, *whole.span()))


def test_strange_beginnings_do_not_fill_the_memory() -> None:
    known = Openings(["anta(?:r|s|)"])
    for i in range(10_000):
        known.search(chr(0x4E00 + i) + "x")
    assert len(known._kept) < 5000
    assert known.search("vi antar det") is not None


@pytest.mark.parametrize(("kind", "wording"), LABELS, ids=lambda cell: cell)
def test_label_is_recognised(kind: str, wording: str) -> None:
    assert wording == wording.casefold()
    assert label_kind(wording[0].upper() + wording[1:]) == kind


def test_labels_are_told_once() -> None:
    wordings = [wording for _, wording in LABELS]
    assert len(set(wordings)) == len(wordings)
    kinds = {(kind, wording.rstrip(" :.;-–—")) for kind, wording in LABELS}
    assert len({wording for _, wording in kinds}) == len(kinds), "a wording has two kinds"
