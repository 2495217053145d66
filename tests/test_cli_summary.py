"""The summary: everything that matters, within the width, coloured only where that can be seen."""

from __future__ import annotations

import re

import pytest

from invented_meeting import meeting
from samtrad.cli.summary import summary
from samtrad.cli.terminal import Manner, Progress, harmless, wrapped
from samtrad.reading.record import Minutes, Source
from samtrad.writing.labels import Language


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("width", [40, 60, 100])
def test_lines_keep_within_the_width(width: int, language: Language) -> None:
    told = summary(meeting()[1], Manner(width, colour=False, language=language))
    assert max(len(line) for line in told.splitlines()) <= width
    assert told.endswith("\n")


def test_what_matters_is_told() -> None:
    told = " ".join(summary(meeting()[1], Manner(100, colour=False, language="sv")).split())
    for words in (
        "Norrdalens samverkansnämnd",
        "måndag 3 mars 2025 kl. 13.00–14.30",
        "Ekvadssalen, Norrby",
        "Ordförande Ida Ekvik",
        "Justerare Nils Berglid",
        "Ida Ekvik (S), Norrby, ordförande",
        "Nils Berglid (M), Södervik [§ 1, 2]",
        "Frånvarande: 1",
        "vakant, Fagerhed",
        "2 Avtal om <läkarstöd> & hjälpmedel",
        "Godkänner: Nämnden antar avtalet om läkarstöd",
        "Godkänner (redovisat beslut av Kommunstyrelsen i Södervik 2 februari 2025): Kommunstyrelsen",
        "senast 5 juni 2025 · ansvarig: Kansliet · punkt 2",
        "31 december 2026: avtalet om läkarstöd",
        "måndag 7 april 2025",
        "? Vilket år är ”5 juni”? Kan vara: 5 juni 2025 / 5 juni 2026",
    ):
        assert words in told, words


def test_colours_change_nothing_but_colours() -> None:
    plain, coloured = (summary(meeting()[1], Manner(70, colour=colour, language="sv")) for colour in (False, True))
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == plain


def test_empty_record() -> None:
    source = Source(name="a.txt", sha256="0" * 64, media_type="text/plain", characters=1)
    told = summary(Minutes(source=source, kind="notes"), Manner(80, colour=False, language="sv"))
    assert "Organet framgår inte" in told
    assert "Dagen framgår inte" in told


def test_harmless_and_wrapped() -> None:
    assert harmless("a\x1b[31m\nb\u202e\ud800") == "a\ufffd[31m b\ufffd\ufffd"
    assert list(wrapped("ett två tre", 8, "- ")) == ["- ett", "  två", "  tre"]
    assert list(wrapped("oerhörtlångtord i", 8)) == ["oerhörtlångtord", "i"]


def test_no_bar_without_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    bar = Progress(10, str)
    bar.show(3)
    bar.clear()
    assert capsys.readouterr() == ("", "")
