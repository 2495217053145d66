"""The generator of minutes itself: every family in every format, its record sound, its words there, the same each time."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import jsonschema
import pytest

from conftest import ROOT
from generated import damage, soundness
from generated.families.registry import FAMILIES, make
from generated.render.formats import PLACES, render
from generated.render.wrapping import wrap
from generated.said import Day, fill, say
from generated.wording.days import Calendar
from generated.wording.talk import misspelt

LIGHT = [form for form in PLACES if form != "scan"]
SCHEMA = ROOT / "src/samtrad/reading/minutes.schema.json"


def without_spans(node: Any) -> Any:
    """The schema with nothing required, as gold files leave out what places values."""
    if isinstance(node, dict):
        return {key: [] if key == "required" and isinstance(inner, list) else without_spans(inner) for key, inner in node.items()}
    return [without_spans(inner) for inner in node] if isinstance(node, list) else node


@cache
def validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(without_spans(json.loads(SCHEMA.read_text("utf-8"))), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


@pytest.mark.parametrize("form", LIGHT)
@pytest.mark.parametrize("family", FAMILIES)
def test_record_is_true_of_its_document(family: str, form: str) -> None:
    document = make(family, 11, 0)
    made, gold = render(document, form)
    text = soundness.text_in(made.data, made.suffix)
    assert [error.message for error in validator().iter_errors(gold)] == []
    assert soundness.missing_words(gold, text, document.furniture) == []
    assert soundness.misplaced(gold) == []
    assert soundness.uncounted(gold, text, document.furniture) == []


@pytest.mark.parametrize("family", FAMILIES)
def test_records_of_many_seeds_are_true(family: str) -> None:
    for number in range(12):
        document = make(family, 12, number)
        made, gold = render(document, "txt")
        text = soundness.text_in(made.data, made.suffix)
        faults = soundness.missing_words(gold, text, document.furniture) + soundness.misplaced(gold) + soundness.uncounted(gold, text, document.furniture)
        assert faults == [], (family, number)
        assert not list(validator().iter_errors(gold)), (family, number)


@pytest.mark.parametrize("form", LIGHT)
def test_same_seed_gives_same_bytes(form: str) -> None:
    first, again = (render(make("council", 3, 1), form) for _ in range(2))
    assert first == again


def test_seeds_and_numbers_differ() -> None:
    texts = {render(make("network", seed, number), "txt")[0].data for seed in range(4) for number in range(4)}
    assert len(texts) == 16


def test_formats_tell_the_same_truth() -> None:
    records = [render(make("statutory", 5, 2), form)[1] for form in LIGHT]
    for record in records:
        record.pop("dates")  # page furniture comes more or less often
    assert all(record == records[0] for record in records)


def test_scan_is_a_pdf_without_letters_and_the_same_each_time() -> None:
    document = make("excerpt", 2, 0)
    made, gold = render(document, "scan")
    assert made.data.startswith(b"%PDF")
    assert soundness.text_in(made.data, ".pdf").strip() == ""
    assert gold["decisions"]
    assert render(document, "scan")[0].data == made.data


def test_days_of_page_heads_are_counted_on_each_page() -> None:
    seen = 0
    for number in range(12):
        document = make("letterhead", 9, number)
        for form in ("txt", "pdf", "pdf2"):
            made, gold = render(document, form)
            if not document.furniture.dated or not made.heads:
                continue
            seen += 1
            day = next(one for line in document.furniture.header for one in line.days)
            flat = " ".join(soundness.text_in(made.data, made.suffix).split())
            assert flat.count(day.words) >= sum(one["text"] == day.words for one in gold["dates"]) >= made.heads
    assert seen > 6


def test_families_hold_what_they_are_named_for() -> None:
    def total(family: str, part: str) -> int:
        return sum(len(render(make(family, 4, number), "md")[1][part]) for number in range(6))

    assert total("council", "votes") > 2
    assert total("council", "proposals") > 6
    assert total("conflict", "disqualifications") == 12
    assert total("immediate", "certifications") > 11
    assert total("days", "dates") > 90
    records = [render(make("substitutes", 4, number), "md")[1] for number in range(6)]
    assert all(any(one["capacity"] == "serving_substitute" and one["presence"] == "part" for one in record["attendance"]) for record in records)
    assert all(render(make("excerpt", 4, number), "md")[1]["extract_of"] for number in range(6))
    assert any(item["level"] == 2 for number in range(3) for item in render(make("bundle", 4, number), "md")[1]["items"])
    assert all(item["number"] is None or item["level"] == 2 for item in render(make("topics", 4, 0), "md")[1]["items"])


@pytest.mark.parametrize("fault", damage.FAULTS)
def test_damage_is_done_and_is_the_same_each_time(fault: str) -> None:
    made, _ = render(make("statutory", 6, 0), "txt")
    hurt = damage.damage(made.data, ".txt", fault, "x")
    assert hurt != made.data
    assert hurt == damage.damage(made.data, ".txt", fault, "x")
    assert damage.damage(b"%PDF-1.7 " + bytes(3000), ".pdf", fault, "x") is not None


def test_slips_come_at_their_rate() -> None:
    sentence, rng = "Nämnden beslutar att godkänna rapporten.", Random(1)
    hurt = {rate: sum(damage.slips(sentence, rng, rate) != sentence for _ in range(400)) / 400 for rate in (0.0, 0.02, 0.1)}
    assert hurt[0.0] == 0
    assert 0.3 < hurt[0.02] < 0.65
    assert hurt[0.1] > 0.9


def test_command_writes_documents_with_their_records(tmp_path: Path) -> None:
    command = [
        sys.executable,
        str(ROOT / "tests/generated"),
        "--seed",
        "8",
        "--count",
        "2",
        "--family",
        "network",
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


# the parts that truth rests on


def test_what_is_said_keeps_its_meaning() -> None:
    calendar = Calendar(Random(1), (day := make("network", 1, 0).truth.sittings[0].day))
    said = fill("{x} återkommer senast {day}.", x="kansliet", day=calendar.day(day, "iso")).capital()
    assert said.text == f"Kansliet återkommer senast {day.isoformat()}."
    assert [one.start for one in said.days] == [day]
    assert said.written("kansliet") == "Kansliet"


def test_capital_stands_before_the_words_of_a_day() -> None:
    day = make("network", 1, 0).truth.sittings[0].day
    told = say(Day("3 mars", day, day, before="den "), " beslutade de").capital()
    assert told.text == "Den 3 mars beslutade de"
    assert told.days[0].words == "3 mars"


def test_years_are_left_out_only_where_they_are_near() -> None:
    for seed in range(60):
        rng = Random(seed)
        document = make(rng.choice(list(FAMILIES)), seed, 0)
        meeting = document.truth.sittings[0].day
        for one in document.truth.parts["dates"]:
            if one["inferred"] and one["precision"] == "day":
                assert abs((meeting - type(meeting).fromisoformat(one["start"])).days) <= 183, one


def test_a_misspelt_word_is_no_name_and_no_day() -> None:
    day = Day("3 mars 2025", make("network", 1, 0).truth.sittings[0].day, make("network", 1, 0).truth.sittings[0].day)
    said = say("Karin Sundberg redovisade underlaget ", day, " för gruppen.")
    for seed in range(30):
        hurt = misspelt(said, Random(seed))
        assert hurt.text != said.text
        assert hurt.days == [day]
        assert hurt.text.startswith("Karin Sundberg ")


def test_broken_words_are_whole_again_without_their_hyphens() -> None:
    text = "Förvaltningen redovisar verksamhetsberättelsen och kvalitetsuppföljningen för nämnden"
    for width in range(24, 60):
        lines = wrap(text, width, hyphens=True)
        assert "".join(line[:-1] if line.endswith("-") else f"{line} " for line in lines).strip() == text
