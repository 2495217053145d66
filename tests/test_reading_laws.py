"""Laws 1 to 3 of reading, over real, invented and damaged documents."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import unicodedata
from functools import cache
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import ROOT, SHARED, examples
from converted_texts import lines_as
from samtrad.reading.assemble import to_json
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import Reading, read

SCHEMA = ROOT / "src/samtrad/reading/minutes.schema.json"
INVENTED = """Bergnämnden
Protokoll
Sammanträdesdatum: 2025-03-04

Plats och tid: Stora salen, Granby, kl. 13.00-15.30

Närvarande ledamöter
Mira Dal (S), Granby, ordförande
Per Alm (M), Ekhult § 1-2
Vakant, Sjövik

Ej närvarande
Bo Ek (C), Sjövik

§ 1 Val av justerare

Beslut

Per Alm väljs till justerare.

§ 2 Avtal om **gemensam** stig Dnr BN 2025/17

Sammanfattning av ärendet

Dalrådet ställde sig bakom avtalet 2025-01-17 och rekommenderar kommun-
erna att anta det. Avtalet gäller från och med 1 april 2025 till 31/12 2027.
Mira Dal tar med sig frågan till nästa möte v. 14.

Beslut

1. Bergnämnden godkänner avtalet.
2. Kansliet får i uppdrag att återkomma senast den 1 juni.

Reservation

Per Alm (M) reserverar sig mot beslutet.

Vid protokollet

Eva Lo
"""


def documents() -> list[Path]:
    """Real minutes where they are, and the invented ones of the project."""
    real = [
        *sorted((SHARED / "seeds").glob("*.txt")),
        *sorted((SHARED / "minutes/alingsas").glob("*.pdf")),
        *sorted((SHARED / "minutes/goteborg").glob("*2024-05*.txt")),
    ]
    invented = [
        p
        for folder in ("tests/layouts", "tests/unseen")
        for p in sorted((ROOT / folder).glob("*.*"))
        if p.suffix in {".txt", ".md", ".pdf", ".docx", ".odt", ".html"} and p.name != "README.md"
    ]
    return [*real, *examples(), *invented]


@cache
def strings() -> list[str]:
    """Texts to damage: real ones cut short, and an invented one."""
    found = [INVENTED]
    for path in documents():
        if path.suffix in {".txt", ".md"} and not path.read_bytes().startswith((b"\xff\xfe", b"\xfe\xff")):
            found.append(path.read_bytes().decode("utf-8", "replace")[:9000])
    return found


@cache
def reading_of(path: Path) -> Reading:
    return read(path.read_bytes(), path.name)


@cache
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def squeezed(string: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFC", string).casefold())


def assert_lawful(reading: Reading) -> None:
    record = json.loads(to_json(reading.minutes))
    errors = [f"{list(e.path)}: {e.message[:200]}" for e in validator().iter_errors(record)]
    assert errors == []
    assert_places_hold(record, reading.text.string)
    assert_nothing_is_lost(record, reading.text.string)


def assert_places_hold(record: dict, text: str) -> None:
    """Law 1: the words at a value's places are the value as written; a reference in its normal form may have a misread figure mended."""
    slips = [span for doubt in record["doubts"] if doubt["code"] == "text.misread" for span in doubt["spans"]]
    for pointer, ranges in record["places"].items():
        value = record
        for step in pointer.strip("/").split("/"):
            value = value[int(step)] if isinstance(value, list) else value[step]
        assert all(0 <= a < b <= len(text) for a, b in ranges), pointer
        told = squeezed("".join(text[a:b] for a, b in ranges))
        assert told == squeezed(value) or pointer.startswith("/references/"), (pointer, value)
        mended = pointer.startswith("/references/") and any(a < end and start < b for a, b in ranges for start, end in slips)
        assert squeezed(value).endswith(told) or mended, (pointer, value)


def assert_nothing_is_lost(record: dict, text: str) -> None:
    """Law 3: the parts cut the whole text without gap or overlap."""
    at = 0
    for part in record["parts"]:
        assert part["span"][0] == at
        assert part["span"][1] > at
        at = part["span"][1]
    assert at == len(text)


@pytest.mark.parametrize("path", documents(), ids=lambda p: p.stem)
def test_documents_are_read_lawfully(path: Path) -> None:
    assert_lawful(reading_of(path))


def test_the_invented_minutes_hold_what_they_say() -> None:
    minutes = read(INVENTED.encode(), "berg.txt").minutes
    assert minutes.kind == "minutes"
    assert [s.date for s in minutes.sittings] == ["2025-03-04"]
    assert [(a.name, a.presence) for a in minutes.attendance][:4] == [("Mira Dal", "present"), ("Per Alm", "part"), (None, "vacant"), ("Bo Ek", "absent")]
    assert [(i.number, i.heading) for i in minutes.items] == [("1", "Val av justerare"), ("2", "Avtal om gemensam stig Dnr BN 2025/17")]
    made = [(d.text, d.type) for d in minutes.decisions if d.status == "made"]
    assert made == [
        ("Per Alm väljs till justerare.", "elect"),
        ("Bergnämnden godkänner avtalet.", "approve"),
        ("Kansliet får i uppdrag att återkomma senast den 1 juni.", "assign"),
    ]
    assert [d.date for d in minutes.decisions if d.status == "reported"] == ["2025-01-17"]
    assert [(d.kind, d.by) for d in minutes.dissents] == [("reservation", ["Per Alm"])]


@given(st.data())
@settings(max_examples=60)
def test_damaged_documents_are_read_lawfully(data: st.DataObject) -> None:
    """Lines cut, doubled and swapped, characters lost and put in: never a crash, never a value without its place."""
    source = data.draw(st.sampled_from(strings()))
    lines = source.split("\n")
    for _ in range(data.draw(st.integers(1, 8))):
        act = data.draw(st.sampled_from(["cut", "double", "swap", "lose", "put", "join"]))
        i = data.draw(st.integers(0, len(lines) - 1))
        j = data.draw(st.integers(0, len(lines) - 1))
        if act == "cut":
            lines[i] = lines[i][: data.draw(st.integers(0, max(len(lines[i]), 1)))]
        elif act == "double":
            lines.insert(i, lines[j])
        elif act == "swap":
            lines[i], lines[j] = lines[j], lines[i]
        elif act == "lose":
            del lines[i : i + data.draw(st.integers(1, 12))]
            lines = lines or [""]
        elif act == "put":
            at = data.draw(st.integers(0, len(lines[i])))
            lines[i] = lines[i][:at] + data.draw(st.text("§*_[]()|\t-–•#:;,.0123456789aåAÖ \xad\ufffe\u200b\f", max_size=6)) + lines[i][at:]
        else:
            lines[i : i + 2] = ["\t".join(lines[i : i + 2])]
    damaged = "\n".join(lines)
    if squeezed(damaged):
        assert_lawful(read(damaged.encode(), "damaged.txt"))


@given(st.text(st.characters(codec="utf-8"), max_size=400))
@settings(max_examples=150)
def test_any_text_is_read_or_refused(string: str) -> None:
    try:
        reading = read(string.encode(), "any.txt")
    except Unreadable as error:
        assert error.code in {"empty", "binary", "unsupported", "other_picture", "damaged", "encrypted", "locked", "hostile", "no_text", "too_large"}
        return
    assert_lawful(reading)


@given(st.binary(max_size=300))
@settings(max_examples=150)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        reading = read(data, "any")
    except Unreadable:
        return
    assert_lawful(reading)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_read_alike_and_keep_their_offsets(encoding: str, end: str) -> None:
    data = INVENTED.replace("\n", end).encode(encoding)
    reading = read(data, "berg.txt")
    assert reading.text.string == INVENTED
    word = INVENTED.index("Ekhult")
    places = reading.text.places((word, word + 6))
    low, high = places[0].origin[0], places[-1].origin[1]
    plain = encoding.removesuffix("-sig") if encoding != "utf-16" else "utf-16-le"
    assert data[low:high].decode(plain) == "Ekhult"


@pytest.mark.parametrize("suffix", [".txt", ".docx", ".odt", ".html"])
def test_reading_is_a_function_of_its_bytes(suffix: str) -> None:
    """Law 2: the same record in another time zone, locale and with another hash seed."""
    program = "import sys; from samtrad.reading.read import read; from samtrad.reading.assemble import to_json; sys.stdout.buffer.write(to_json(read(sys.stdin.buffer.read(), 'berg').minutes))"
    data = INVENTED.encode() if suffix == ".txt" else lines_as(INVENTED.encode(), suffix)
    outputs = set()
    for zone, locale, seed in (("Europe/Stockholm", "sv_SE.UTF-8", "1"), ("Pacific/Auckland", "C", "2"), ("UTC", "tr_TR.UTF-8", "3")):
        env = {**os.environ, "TZ": zone, "LC_ALL": locale, "LANG": locale, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
        outputs.add(subprocess.run([sys.executable, "-c", program], input=data, capture_output=True, check=True, env=env).stdout)
    assert len(outputs) == 1


def test_the_schema_is_the_contract_extended(shared: Path) -> None:
    ours, theirs = json.loads(SCHEMA.read_text("utf-8")), json.loads((shared / "contract/minutes.schema.json").read_text("utf-8"))
    assert ours["required"] == theirs["required"]
    assert theirs["$defs"].items() <= ours["$defs"].items()
    assert all(ours["properties"][name] == value for name, value in theirs["properties"].items())
