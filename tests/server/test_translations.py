"""The interface is in two languages: each sentence has its English, and what is compiled is what is written."""

from __future__ import annotations

import importlib.util
import re
import sys
from types import ModuleType

from conftest import ROOT

_GAP = re.compile(r"%\(\w+\)s|\{\w*\}")


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "docs/translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


tool = _tool()


def test_catalogue_holds_what_is_said_and_nothing_else() -> None:
    held = {message.id for message in tool.catalogue() if message.id}
    assert held == tool.said(), "run: python docs/translations.py"


def test_each_sentence_has_english() -> None:
    assert tool.lacking(tool.catalogue()) == []


def test_gaps_are_the_same_in_both_languages() -> None:
    for message in tool.catalogue():
        if message.id:
            swedish, english = (one if isinstance(one, tuple) else (one,) for one in (message.id, message.string))
            assert set(_GAP.findall(swedish[-1])) == set(_GAP.findall(english[-1])), message.id


def test_compiled_is_what_is_written() -> None:
    po, mo = tool.written(tool.catalogue())
    assert tool.MO.read_bytes() == mo, "run: python docs/translations.py"
    assert tool.PO.read_bytes() == po, "run: python docs/translations.py"
