"""The summary: everything that matters, within the width, coloured only where that can be seen."""

from __future__ import annotations

import re

import pytest
from msgspec import structs

from invented_meeting import meeting
from samtrad.cli.summary import summary
from samtrad.cli.terminal import Manner, Progress, wrapped
from samtrad.reading.record import Ballot, Doubt, Interval, Minutes, Sitting, Source, Vote
from samtrad.writing.harmless import harmless
from samtrad.writing.labels import Language

_POSITION = "Under ”Förslag till ställningstagande” står inget ställningstagande; förslaget är läst som det som beslutades."


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
        "· Jäv: Bo Rehn",
        "· Yrkande av Nils Berglid: yrkar avslag på förslaget",
        "· Omröstning: 4 ja, 2 nej",
        "· Reservation av Nils Berglid",
        "senast 5 juni 2025 · ansvarig: Kansliet · punkt 2",
        "31 december 2026: avtalet om läkarstöd",
        "måndag 7 april 2025",
        "? Vilket år är ”5 juni”? Kan vara: 5 juni 2025 / 5 juni 2026",
    ):
        assert words in told, words


def test_acts_outside_the_items_and_long_presence_are_told() -> None:
    record = meeting()[1]
    people = [structs.replace(one, presence="part", items=[str(n) for n in range(1, 60, 2)]) for one in record.attendance[:1]]
    vote = Vote(item=None, yes=None, no=None, casting_vote=True, ballots=[Ballot(name="A", option="yes"), Ballot(name="B", option="no")], span=(0, 1))
    nexts = [Sitting(date="2025-10-01"), Sitting(date="2025-05-05", start="13:00"), Sitting(date="2025-05-05", start="09:00")]
    told = " ".join(summary(structs.replace(record, attendance=people, votes=[vote], next_sittings=nexts), Manner(100, colour=False, language="sv")).split())
    assert "[§ 1, 3, 5, 7, 9 … 59, 30 ärenden]" in told
    assert "· Omröstning: 1 ja, 1 nej, utslagsröst" in told
    assert told.index("måndag 5 maj 2025 kl. 09.00") < told.index("måndag 5 maj 2025 kl. 13.00") < told.index("onsdag 1 oktober 2025")


def test_what_follows_is_told_by_how_it_stands() -> None:
    record = meeting()[1]
    [given] = record.assignments
    report = structs.replace(
        given, task="Uppdraget ska redovisas i höst.", responsible=None, due=Interval(start="2025-09-01", end="2025-11-30", precision="season")
    )
    others = structs.replace(given, task="Regeringen gav Södervik i uppdrag att utreda.", responsible="Södervik", assigned_by="Regeringen", due=None)
    codes = {"/assignments/1": {"report_of": 0}, "/assignments/2": {"standing": "reported"}}
    [agreement] = record.agreements
    ended = structs.replace(agreement, name="avtalet om tolkar", valid_to="2024-12-31")
    said = structs.replace(record, assignments=[given, report, others, structs.replace(given, status="done")], agreements=[agreement, ended], codes=codes)
    told = summary(said, Manner(100, colour=False, language="sv"))
    assert "Att göra (1)\n  senast 5 juni 2025 · ansvarig: Kansliet · punkt 2\n" in told
    assert "      Återrapport, september–november 2025: Uppdraget ska redovisas i höst.\n" in told
    assert "Klara uppdrag (1)\n" in told
    assert "Uppdrag från andra eller sedan tidigare (1)\n  ansvarig: Södervik · givet av Regeringen · punkt 2\n" in told
    assert "Avtal som går ut (1)\n  31 december 2026: avtalet om läkarstöd (antas)\n" in told
    assert "tolkar" not in told


def test_a_proposal_is_told_as_one() -> None:
    wordings: list[tuple[Language, str]] = [
        ("sv", "Godkänner (förslag av Styrelsen, inte beslutat): "),
        ("en", "Approves (proposed by Styrelsen, not decided): "),
    ]
    record = meeting()[1]
    decisions = [structs.replace(record.decisions[3], status="proposed", by="Styrelsen", date=None)]
    for language, words in wordings:
        assert words in summary(structs.replace(record, decisions=decisions), Manner(100, colour=False, language=language))


def test_numbers_that_are_long_have_their_text_beneath_them() -> None:
    record = meeting()[1]
    items_ = [structs.replace(one, number=f"{one.number}/2025") for one in record.items]
    lines = summary(structs.replace(record, items=items_), Manner(100, colour=False, language="sv")).splitlines()
    at = next(at for at, line in enumerate(lines) if line.startswith("  1/2025 Val av justerare"))
    assert lines[at + 1].startswith("         › Väljer:")


def test_english_summary_speaks_no_swedish_of_its_own() -> None:
    doubt = Doubt(code="decision.position_proposed", message=_POSITION, candidates=["made", "proposed"])
    told = " ".join(summary(structs.replace(meeting()[1], doubts=[doubt]), Manner(100, colour=False, language="en")).split())
    assert "no position stands; the proposal is read as what was decided" in told
    assert "May be: decided here / proposed, not decided" in told


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
