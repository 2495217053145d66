"""Every row of the tables of words: it can be read, it is found in its own example, and it is there once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import ROOT
from samtrad.reading.find.clause import read_clause, small
from samtrad.reading.lexicon.decision_verbs import Verb, verb_pattern, verbs
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


def test_all_forms_make_one_pattern() -> None:
    assert verb_pattern().groups == len(verbs())


@pytest.mark.parametrize(("kind", "wording"), LABELS, ids=lambda cell: cell)
def test_label_is_recognised(kind: str, wording: str) -> None:
    assert wording == wording.casefold()
    assert label_kind(wording[0].upper() + wording[1:]) == kind


def test_labels_are_told_once() -> None:
    wordings = [wording for _, wording in LABELS]
    assert len(set(wordings)) == len(wordings)
    kinds = {(kind, wording.rstrip(" :.;-–—")) for kind, wording in LABELS}
    assert len({wording for _, wording in kinds}) == len(kinds), "a wording has two kinds"
