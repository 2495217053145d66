"""Sentences on what is wrong with a file, for those at a command line and for those who are not."""

from __future__ import annotations

import pytest

from samtrad.writing.failures import _FAILURES, worded
from samtrad.writing.labels import Language


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_option_is_named_to_those_who_have_none(language: Language) -> None:
    for code in _FAILURES:
        told = worded(code, "5", language, options=False) if "{number}" not in _FAILURES[code][0] else ""
        assert code == "pictures_need_pdf" or "--" not in told, code  # which only comes of an option


def test_what_is_wrong_and_what_to_do() -> None:
    assert worded("time", "60", "sv") == "läsningen tog mer än 60 sekunder och avbröts. Ge mer tid med --time-limit"
    assert worded("time", "60", "sv", options=False) == "läsningen tog mer än 60 sekunder och avbröts"
    assert worded("empty", "", "en", options=False) == "the file is empty. Check that it was saved in full"
    assert worded("no_part", "a. b --c\x1b\n", "en", options=False) == "the file has no part a. b --c\ufffd"
    assert worded("unsupported", "format.xml", "sv") == "XML-filer kan inte läsas än. Spara dokumentet som PDF, DOCX eller text"
