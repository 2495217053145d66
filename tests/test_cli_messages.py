"""The tables of words: both languages everywhere, the same gaps in both, and a reference that is up to date."""

from __future__ import annotations

import string
import sys
from pathlib import Path

import pytest

from samtrad.cli import messages
from samtrad.cli.messages import language_of
from samtrad.cli.reference import reference
from samtrad.cli.registry import PLACES, load
from samtrad.writing import failures, labels

REFERENCE = Path(__file__).parents[1] / "docs" / "reference" / "commands.md"


@pytest.mark.parametrize("table", [messages._MESSAGES, failures._FAILURES, labels._LABELS])
def test_both_languages_have_the_same_gaps(table: dict[str, tuple[str, str]]) -> None:
    for key, (swedish, english) in table.items():
        assert swedish, key
        assert english, key
        gaps = [{name for _, name, _, _ in string.Formatter().parse(wording) if name} for wording in (swedish, english)]
        assert gaps[0] == gaps[1], key


def test_every_late_import_is_there() -> None:
    for name in PLACES:
        assert callable(load(name))


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="argparse words its usage differently in other versions")
def test_reference_is_up_to_date() -> None:
    assert REFERENCE.read_text("utf-8") == reference(), "run: python -m samtrad.cli.reference > docs/reference/commands.md"


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "en"),
        ([], {"LANG": "C"}, "en"),
        ([], {"LANG": "POSIX"}, "en"),
        ([], {"LANG": "C.UTF-8"}, "en"),
        ([], {"LANG": "sv"}, "sv"),
        ([], {"LANG": "sv.UTF-8"}, "sv"),
        ([], {"LANG": "Swedish_Sweden.1252"}, "sv"),
        ([], {"LANG": "svk_SK"}, "en"),
        ([], {"LC_ALL": "", "LC_MESSAGES": "sv_SE", "LANG": "C"}, "sv"),
        ([], {"LANG": "sv_FI.UTF-8"}, "sv"),
        ([], {"LANG": "de_DE.UTF-8"}, "en"),
        ([], {"LANG": "sv_SE", "LC_ALL": "en_US"}, "en"),
        (["--lang", "en"], {"LANG": "sv_SE"}, "en"),
        (["read", "--lang=sv"], {"LANG": "en_US"}, "sv"),
        (["--lang"], {"LANG": "en_US"}, "en"),
    ],
)
def test_language(arguments: list[str], environment: dict[str, str], language: str) -> None:
    assert language_of(arguments, environment) == language
