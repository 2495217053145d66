"""Lists of who came and left, from tables that came out with a cell to a line: invented minutes of a council."""

from __future__ import annotations

from samtrad.reading.read import read
from samtrad.reading.record import Minutes

_OPENS = """Protokoll

Kommunfullmäktige i Granby 2024-03-04

§ 11 Cykelväg till Sandviken

Beslut

Cykelvägen byggs.

Omröstning

Omröstningen utfaller med 3 Ja mot 1 Nej. Hur var och en röstar framgår av bilaga 2.

"""
_HEAD = "Bilaga 1/Plats/Ledamot/Ersättare/Parti/Ankom/Utgick/"
_VOTES = "/Bilaga 2/Namn/Parti/Plats/Funktion/Resultat/"


def _minutes(rows: str, votes: str = "", head: str = _HEAD) -> Minutes:
    lines = (head + rows.replace("\n", "/") + (_VOTES + votes.replace("\n", "/") if votes else "")).split("/")
    return read((_OPENS + "\n\n".join(lines) + "\n").encode(), "granby.txt").minutes


def _told(minutes: Minutes) -> list[tuple[str | None, str | None, str, str, str | None, str | None]]:
    return [(one.name, one.party, one.capacity, one.presence, one.from_, one.to) for one in minutes.attendance]


_ROWS = "1/Berg, Anna/S/15:50/21:00\n2/Ek, Bo/M/15:55/20:58\n3/Sund, Carl/V/15:48/21:00"


def test_each_who_came_is_there() -> None:
    assert _told(_minutes(_ROWS)) == [
        ("Berg, Anna", "S", "member", "present", "15:50", "21:00"),
        ("Ek, Bo", "M", "member", "present", "15:55", "20:58"),
        ("Sund, Carl", "V", "member", "present", "15:48", "21:00"),
    ]


def test_a_seat_that_two_share() -> None:
    minutes = _minutes(f"{_ROWS}\n4/Holm, Disa/Lund Ask, Erik/C/15:59/18:10\n4/Holm, Disa/C/18:12/21:00")
    assert _told(minutes)[3:] == [
        ("Holm, Disa", "C", "member", "part", "18:12", "21:00"),
        ("Lund Ask, Erik", "C", "serving_substitute", "part", "15:59", "18:10"),
    ]
    assert minutes.attendance[4].replaces == "Holm, Disa"


def test_a_member_whom_another_sat_for_all_the_time_was_absent() -> None:
    minutes = _minutes(f"{_ROWS}\n4/Holm, Disa/Lund, Erik L/15:59/21:00")
    assert [one[:4] for one in _told(minutes)[3:]] == [("Holm, Disa", "L", "member", "absent"), ("Lund, Erik", "L", "serving_substitute", "present")]


def test_who_left_early_or_was_away_was_there_in_part() -> None:
    rows = f"{_ROWS}\n4/Holm, Disa/C/15:59/19:10\n5/Lund, Erik/C/15:59/16:30\n5/Lund, Erik/C/17:20/21:00\n6/Ask, Fia/C/15:59/16:30\n6/Ask, Fia/C/16:33/21:00"
    assert [(one[0], one[3]) for one in _told(_minutes(rows))[3:]] == [("Holm, Disa", "part"), ("Lund, Erik", "part"), ("Ask, Fia", "present")]


def test_names_over_two_lines_and_a_seat_within_the_head() -> None:
    head = "Bilaga 1/Plats/Ledamot/1/Ersättare/Parti/Ankom/Utgick/"
    rows = "Berg, Anna/S/15:50/21:00\n2/Ekholm Sand,/Bo/M/15:55/21:00\n3/Sund/Viker, Carl/V/15:48/21:00"
    assert [one[0] for one in _told(_minutes(rows, head=head))] == ["Berg, Anna", "Ekholm Sand, Bo", "Sund Viker, Carl"]


_VOTED = "Anna Berg/S/1/Ledamot/Ja\nBo Ek/M/2/Ledamot/Nej\nCarl Sund/V/3/Ledamot/Ja\nErik Lund/C/4/Ersättare/Ja"


def test_a_substitute_whose_name_stands_apart_sat_where_the_votes_say() -> None:
    minutes = _minutes("1/Berg, Anna/S/15:50/21:00\n4/Holm, Disa/C/15:55/21:00\nLund, Erik/2/Ek, Bo/M/15:48/21:00\n3/Sund, Carl/V/15:48/21:00", _VOTED)
    told = {one[0]: one[2:4] for one in _told(minutes)}
    assert (told["Holm, Disa"], told["Lund, Erik"]) == (("member", "absent"), ("serving_substitute", "present"))
    assert not [doubt for doubt in minutes.doubts if doubt.code == "attendance.apart"]


def test_without_votes_a_doubt_names_who_stands_apart() -> None:
    minutes = _minutes("1/Berg, Anna/S/15:50/21:00\n4/Holm, Disa/C/15:55/21:00\nLund, Erik/2/Ek, Bo/M/15:48/21:00\n3/Sund, Carl/V/15:48/21:00")
    (doubt,) = [doubt for doubt in minutes.doubts if doubt.code == "attendance.apart"]
    assert doubt.candidates == ["Lund, Erik"]


def test_who_voted_and_has_no_row_was_there() -> None:
    told = _told(_minutes(_ROWS, _VOTED))
    assert ("Erik Lund", "C", "serving_substitute", "present", None, None) in told


def test_those_elected_are_not_those_who_were_there() -> None:
    text = "Protokoll\n\nKommunfullmäktige i Granby 2024-03-04\n\n§ 1 Val av valnämnd\n\nBeslut\n\nTill valnämnd utses:\n\nLedamöter\n\nAnna Berg (S)\nBo Ek (M)\nCarl Sund (V)\n\nErsättare\n\nDisa Holm (C)\n\n§ 2 Avslutning\n\nOrdföranden tackar.\n"
    assert not read(text.encode(), "granby.txt").minutes.attendance
