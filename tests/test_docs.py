"""Pages made from the code say what the code says, and links between documents lead somewhere."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from conftest import ROOT

GENERATE = ROOT / "docs/generate.py"
_LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)]*)?\)")
_NAMED = re.compile(r"`((?:docs|tests|bench|examples|src)/[\w./-]+\.\w+)`")


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", GENERATE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["generate"] = module
    spec.loader.exec_module(module)
    return module


generate = generator()
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


@pytest.mark.parametrize("name", ["record.md", "doubts.md"])
def test_generated_pages_are_up_to_date(name: str) -> None:
    path = generate.REFERENCE / name
    assert path.read_text("utf-8") == generate.pages()[path], "run: make docs"


def test_every_doubt_has_a_meaning() -> None:
    codes = {one.code for one in generate.raised()}
    assert codes == set(generate.MEANINGS), "give each code its meaning in docs/generate.py"


def test_every_field_is_told() -> None:
    told = generate.record_page()
    assert "## Minutes" in told
    assert "| `from` |" in told  # by the name that it has in the record, not in Python


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.name)
def test_documents_name_what_is_there(path: Path) -> None:
    told = path.read_text("utf-8")
    for link in _LINK.findall(told):
        assert (path.parent / link).exists(), link
    for name in _NAMED.findall(told):
        assert (ROOT / name).exists(), name
