"""The same minutes in another format give the same record but for places."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings

from rendered_minutes import SUFFIXES, Block, minutes, rendered
from samtrad.reading.assemble import to_json
from samtrad.reading.read import read
from test_reading_laws import assert_lawful

PLACES = {"span", "spans", "heading_span", "page"}
OF_THE_FILE = {"source", "places", "parts", "pages"}


def without_places(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_places(inner) for key, inner in value.items() if key not in PLACES}
    if isinstance(value, list):
        return [without_places(inner) for inner in value]
    return value


def record(data: bytes, name: str) -> dict[str, Any]:
    told = json.loads(to_json(read(data, name).minutes))
    return {key: without_places(value) for key, value in told.items() if key not in OF_THE_FILE}


@given(minutes())
@settings(max_examples=45)
def test_the_same_minutes_give_the_same_record(blocks: list[Block]) -> None:
    records = {suffix: record(rendered(blocks, suffix, first=7), f"berg{suffix}") for suffix in SUFFIXES}
    for suffix in SUFFIXES[1:]:
        assert records[suffix] == records[".txt"], suffix


@given(minutes())
@settings(max_examples=25)
def test_rendered_minutes_are_read_lawfully(blocks: list[Block]) -> None:
    for suffix in SUFFIXES:
        assert_lawful(read(rendered(blocks, suffix), f"berg{suffix}"))
