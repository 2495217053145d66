"""The laws of reading over generated minutes: every family in the formats that are read, whole and damaged."""

from __future__ import annotations

import pytest

from generated.damage import FAULTS, damage
from generated.families.registry import FAMILIES, make
from generated.render.formats import render
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import read
from test_reading_laws import assert_lawful


@pytest.mark.parametrize("form", ["txt", "md", "pdf", "pdf2"])
@pytest.mark.parametrize("family", FAMILIES)
def test_generated_minutes_are_read_lawfully(family: str, form: str) -> None:
    document = make(family, 31, 0)
    made, gold = render(document, form)
    reading = read(made.data, f"{document.name}{made.suffix}")
    assert_lawful(reading)
    assert reading.minutes.kind == gold["kind"]
    assert reading.minutes.dates


@pytest.mark.parametrize(("fault", "form"), [*((fault, "txt") for fault in FAULTS), ("flip", "pdf"), ("truncate", "pdf"), ("drop", "pdf")])
def test_damaged_minutes_are_read_lawfully_or_refused(fault: str, form: str) -> None:
    families = list(FAMILIES)[FAULTS.index(fault) % 3 :: 3]  # a third of the families for each fault
    for number, family in enumerate(families):
        made, _ = render(make(family, 32, number), form)
        hurt = damage(made.data, made.suffix, fault, f"{family}/{fault}")
        try:
            reading = read(hurt, f"damaged{made.suffix}")
        except Unreadable:
            continue
        assert_lawful(reading)
