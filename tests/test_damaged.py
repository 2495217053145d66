"""Damaged documents of a fixed seed in all formats: read lawfully or refused. ``bench/damaged.py`` tries thousands."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType

import pytest

from conftest import ROOT

SEED, COUNT = 11, 60


def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("damaged", ROOT / "bench/damaged.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["damaged"] = module
    spec.loader.exec_module(module)
    return module


damaged = bench()


@pytest.mark.parametrize("first", range(0, COUNT, 10))
def test_damaged_documents_are_read_lawfully_or_refused(first: int) -> None:
    results = [damaged.one((SEED, number, None, None)) for number in range(first, first + 10)]
    assert [result for result in results if "crash" in result or "unlawful" in result] == []
    assert any("values" in result for result in results)
