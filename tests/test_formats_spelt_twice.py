"""Text that was encoded twice: read as it was meant, with the way back to its bytes, and nothing else taken for it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from generated.damage import spell_twice
from invented_meeting import TEXT
from lawful import unlawful
from samtrad.reading.assemble import to_json
from samtrad.reading.formats.plain.read import decode, read_plain
from samtrad.reading.formats.plain.spelt_twice import undone
from samtrad.reading.read import read

EXAMPLES = [TEXT, *[decode(path.read_bytes())[0] for path in sorted((ROOT / "examples").glob("*.txt"))]]
SWEDISH = st.text(st.sampled_from("abcdehijklnorstvåäöÅÄÖéüÉ§–”’°½ \n()1234.,:-"), min_size=1, max_size=120)


def twice(string: str, way: str = "cp1252") -> str:
    """A string whose UTF-8 was read in an encoding; what Windows has no sign for became the control characters of ISO 8859-1."""
    if way != "cp1252":
        return string.encode().decode(way)
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in string.encode())


def told(data: bytes) -> dict[str, Any]:
    """A record without what tells of the file itself."""
    reading = read(data, "a.txt")
    assert unlawful(reading) == ""
    record: dict[str, Any] = json.loads(to_json(reading.minutes))
    del record["source"]["sha256"]
    record["doubts"] = [doubt for doubt in record["doubts"] if doubt["code"] != "text.spelt_twice"]
    return record


@pytest.mark.parametrize("way", ["cp1252", "latin-1", "mac_roman", "cp850", "cp437"])
@pytest.mark.parametrize("text", EXAMPLES, ids=range(len(EXAMPLES)))
def test_text_spelt_twice_gives_the_same_record(text: str, way: str) -> None:
    assert told(twice(text, way).encode()) == told(text.encode())


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_other_systems(end: str) -> None:
    assert told(twice(TEXT).replace("\n", end).encode()) == told(TEXT.encode())


@given(SWEDISH, st.integers(0, 120))
def test_any_swedish_text_comes_back_wholly_or_in_part(text: str, at: int) -> None:
    hurt = text[:at] + twice(text[at:])
    string, changes = undone(hurt)
    assert string == text
    assert all(string[one.at] not in "abc" and one.stood in hurt for one in changes)
    again, _ = undone(twice(hurt))
    assert again == text


@given(SWEDISH)
def test_undamaged_text_stays(text: str) -> None:
    assert undone(text) == (text, ())


@given(SWEDISH.filter(str.strip), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]), st.sampled_from(["\n", "\r\n"]))
def test_places_are_the_bytes(text: str, encoding: str, end: str) -> None:
    text = text + "å"
    data = twice(text).replace("\n", end).encode(encoding)
    laid_out = read_plain(data)
    assert laid_out.string == text
    bare = "utf-16-le" if encoding == "utf-16" else "utf-8"
    for at, letter in enumerate(text):
        if letter != "\n":
            (place,) = laid_out.places((at, at + 1))
            assert undone(data[slice(*place.origin)].decode(bare))[0] == letter
    for line in laid_out.lines:
        (place,) = laid_out.places((line.start, line.end))
        assert undone(data[slice(*place.origin)].decode(bare))[0] == text[line.start : line.end]


def test_it_is_told() -> None:
    reading = read(twice(TEXT).encode(), "a.txt")
    (doubt,) = [doubt for doubt in reading.minutes.doubts if doubt.code == "text.spelt_twice"]
    assert "Ã" in doubt.message
    (start, end) = doubt.spans[0]
    assert doubt.candidates == [f"{twice(reading.text.string[start:end])} → {reading.text.string[start:end]}"]


def test_quotation_mark_whose_last_byte_was_lost() -> None:
    class First:
        def choice(self, _: object) -> int:
            return 0

    assert undone(spell_twice("Bolaget ”Ätten” säger ja – 5 §", First()))[0] == "Bolaget ”Ätten” säger ja – 5 §"  # type: ignore[arg-type]


def test_web_pages_too() -> None:
    page = "<!doctype html><html><head><meta charset=utf-8></head><body><p>Hälsonämnden sammanträder på Åsö</p></body></html>"
    assert read(twice(page).encode(), "a.html").text.string.startswith("Hälsonämnden sammanträder på Åsö")


@pytest.mark.parametrize(
    "text",
    [
        "São João och Ângela",
        "SÅ”, sade han",
        "RÅ–EK",
        "château, âge",
        "√2 och ¬A",
        "├─┤ och ├──┬──┐",
        "Ô, du",
        "Γ-strålning",
        "5 ‚kr’",
        "À la carte à 5 kr",
        "Ä–Ö",
        "Åäö",
        "Ã",
        "Â 5",
    ],
)
def test_what_is_no_such_text_stays(text: str) -> None:
    assert undone(text) == (text, ())
