"""What is a name and what is none; every name is invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtrad.swedish.names import is_organisation, is_person, is_title, is_title_word, name_end, same_person, split_person


@pytest.mark.parametrize(
    "name",
    [
        "Anna Berg",
        "Ann-Marie Ek Dal",
        "Carl von Hall",
        "ANNA BERG",
        "K-G Ek",
        "P O Ek",
        "Eva de la Cruz",
        "Mats O’Neill",
        "Anna Maria Lund",
        "Dag Hall",
        "Maj Nord",
        "Tom Ek",
    ],
)
def test_names(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize(
    "string",
    [
        "Lilla Edet",
        "Göteborgs Stad",
        "Region Halland",
        "Vård- och omsorgsnämnden",
        "Övriga frågor",
        "Anna",
        "GR",
        "Kommunal Vision",
        "Bo är här",
        "",
        "Upplands Väsby",
        "Västra Götaland",
    ],
)
def test_no_names(string: str) -> None:
    assert not is_person(string)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Anna Berg Ale kommun", "Anna Berg"),
        ("Anna Berg Göteborgs Stad", "Anna Berg"),
        ("Anna Berg VGR", "Anna Berg"),
        ("Anna Berg kommunchef", "Anna Berg"),
        ("Anna Berg Upplands Väsby kommun", "Anna Berg"),
        ("Anna Berg Kommunchef", "Anna Berg"),
    ],
)
def test_name_stops_before_what_follows(line: str, name: str) -> None:
    assert line[: name_end(line)] == name


@pytest.mark.parametrize("title", ["enhetschef äldreomsorg", "1:e vice ordförande", "t.f. förvaltningschef", "HR-strateg", "nämndsekreterare", "v ordf"])
def test_titles(title: str) -> None:
    assert is_title(title)


@pytest.mark.parametrize("name", ["Granby kommun", "Lerum", "VGR", "Socialnämnden", "Region Halland", "VästKom", "FoU i Väst"])
def test_organisations(name: str) -> None:
    assert is_organisation(name)


def test_split_person_takes_the_title_apart() -> None:
    line = "1:e vice ordförande Bo Ek (M), Granby"
    parts = split_person(line)
    assert parts is not None
    assert [line[a:b] for a, b in parts] == ["1:e vice ordförande", "Bo Ek", " (M), Granby"]


def test_same_person_allows_one_slip() -> None:
    assert same_person("Jonny Berg", "Johnny Berg")
    assert same_person("ANNA BERG", "Anna Berg")
    assert not same_person("Anna Berg", "Anne Bergh")
    assert not same_person("Anna Berg", "Anna Maria Berg")


@given(st.text())
def test_no_string_is_too_strange(string: str) -> None:
    assert 0 <= name_end(string) <= len(string)
    is_person(string)
    is_organisation(string)
    is_title(string)
    split_person(string)


@pytest.mark.parametrize(("word", "expected"), [("planarkitekterna", True), ("handläggarna", True), ("Verna", False), ("byarna", False), ("kommunerna", False)])
def test_posts_of_several(word: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_title_word(word) is expected
