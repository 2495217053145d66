"""The withheld families: each record is true of its document, in every format, and the same each time."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from conftest import ROOT
from generated import soundness
from generated.families import registry as tuned
from generated.render.formats import PLACES
from withheld.families.registry import FAMILIES, make, render

LIGHT = [form for form in PLACES if form != "scan"]
SCHEMA = ROOT / "src/samtrad/reading/minutes.schema.json"


def without_spans(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: [] if key == "required" and isinstance(inner, list) else without_spans(inner) for key, inner in node.items()}
    return [without_spans(inner) for inner in node] if isinstance(node, list) else node


@cache
def validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(without_spans(json.loads(SCHEMA.read_text("utf-8"))), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def faults(family: str, seed: int, number: int, form: str) -> list[str]:
    """What does not hold of a document and its record."""
    document = make(family, seed, number)
    made, gold = render(document, form)
    text = soundness.text_in(made.data, made.suffix)
    whole = {**gold, "disqualifications": gold.get("disqualifications", []), "interpellations": []}
    out = [error.message for error in validator().iter_errors(gold)] + soundness.missing_words(gold, text, document.furniture) + soundness.misplaced(whole)
    return out if made.suffix == ".pdf" else out + soundness.uncounted(gold, text, document.furniture)  # a page of a PDF may end within a day


@pytest.mark.parametrize("form", LIGHT)
@pytest.mark.parametrize("family", FAMILIES)
def test_record_is_true_of_its_document(family: str, form: str) -> None:
    assert faults(family, 21, 0, form) == []


@pytest.mark.parametrize("family", FAMILIES)
def test_records_of_many_seeds_are_true(family: str) -> None:
    for number in range(8):
        assert faults(family, 22, number, "txt") == [], number


@pytest.mark.parametrize("family", FAMILIES)
def test_same_seed_gives_same_bytes_and_another_seed_others(family: str) -> None:
    first, again, other = (render(make(family, seed, 1), "md") for seed in (3, 3, 4))
    assert first == again
    assert first[0].data != other[0].data


@pytest.mark.parametrize("family", FAMILIES)
def test_formats_tell_the_same_truth(family: str) -> None:
    records = [render(make(family, 5, 2), form)[1] for form in LIGHT]
    for record in records:
        record.pop("dates")  # page furniture comes more or less often
    assert all(record == records[0] for record in records)


@pytest.mark.parametrize("family", FAMILIES)
def test_documents_are_rich(family: str) -> None:
    records = [render(make(family, 6, number), "md")[1] for number in range(6)]
    assert all(8 <= len(record["items"]) <= 26 for record in records)
    assert all(record["sittings"] and record["attendance"] and record["signatures"] for record in records)
    assert sum(len(record["assignments"]) for record in records) > 6
    assert sum(len(record["agreements"]) for record in records) > 4
    assert {one["status"] for record in records for one in record["decisions"]} >= {"made", "reported"}
    assert len({one["type"] for record in records for one in record["decisions"]}) > 4


@pytest.mark.parametrize("family", FAMILIES)
def test_people_days_and_decisions_are_whole(family: str) -> None:
    for number in range(4):
        record = render(make(family, 7, number), "md")[1]
        names = [one["name"] for one in record["attendance"] if one["name"]]
        assert len(names) == len(set(names))
        assert not any("{" in one["text"] for part in ("decisions", "dates") for one in record[part])
        assert all(one["item"] is not None for one in record["decisions"])
        assert all(one["start"] <= one["end"] for one in record["dates"])


def test_families_are_none_of_those_that_are_tuned_on() -> None:
    assert not set(FAMILIES) & set(tuned.FAMILIES)


def test_command_writes_documents_with_their_records(tmp_path: Path) -> None:
    command = [
        sys.executable,
        str(ROOT / "tests/withheld"),
        "--seed",
        "8",
        "--count",
        "2",
        "--family",
        "company",
        "--format",
        "txt",
        "--format",
        "html",
        "--out",
        str(tmp_path),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    documents = sorted(path for path in tmp_path.iterdir() if path.is_file())
    assert len(documents) == 4
    assert sorted(path.stem for path in documents) == sorted(path.stem for path in (tmp_path / "gold").iterdir())
