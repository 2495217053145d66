"""Strange and damaged lists: nothing crashes, nothing is invented, the same text gives the same answer."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from samtrad.reading.find.attendance.find import find_attendance
from samtrad.reading.find.cover.find import find_cover
from samtrad.reading.find.signatures.find import find_signatures
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.outline import Outline
from samtrad.reading.words import Words

_SCRAPS = [
    "Närvarande", "Beslutande:", "Ledamöter", "Ej tjänstgörande", "ersättare", "Övriga\tAnna Berg (S)", "Anna Berg (S), ordförande", "Bo Ek", "(", ")", "§ 3-", "§§ 1-9999", "Vakant", "-", "|", "| x |",
    "ersätter", "Cia Dal (M) ersätter", "tom (V)-plats)", "punkt A-Ö", "kl 25.99", "Sekreterare ......", "Justerare", "Vid protokollet", "Plats och tid\tEken kl 13-15", "2021-02-30", "den 31 februari",
    "Lerums kommun:", "För kommunerna\tFör regionen", "Signed by: ANNA BERG", "Date: 2021-04-15 12:38:02", "Justeringens plats och", "tid", "Protokoll", "1. Anna, Bo och Cia", "4 elever", "Namn\tParti", "  ", "", "\t", "och",
]  # fmt: skip


def outline_of(string: str, *, tail: int = 0) -> Outline | None:
    """All lines as head but the last ``tail``, without going through the structure of items."""
    data = string.encode("utf-8", "surrogatepass")
    try:
        text = read_plain(data)
    except Unreadable:
        return None
    cut = max(len(text.lines) - tail, 0)
    return Outline(text=text, furniture=set(), contents=set(), head=list(range(cut)), tail=list(range(cut, len(text.lines))), entries=[], passages=[])


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(_SCRAPS), st.text(max_size=30)), max_size=25), st.integers(0, 8))
def test_no_text_is_too_strange(lines: list[str], tail: int) -> None:
    outline = outline_of("\n".join(lines).replace("\ud800", ""), tail=tail)
    if outline is None:
        return
    found, _ = find_attendance(outline)
    assert find_attendance(outline)[0] == found
    find_cover(outline, found)
    find_signatures(outline)
    for attendee in found:
        for value in (attendee.name, attendee.party, attendee.organisation, attendee.title, attendee.replaces, attendee.group):
            if isinstance(value, Words):
                told = "".join(outline.text.string[a:b] for a, b in value.ranges)
                assert "".join(told.split()) == "".join(value.split())


def test_same_person_present_and_absent_in_two_spellings_is_one_absentee_and_a_doubt() -> None:
    outline = outline_of("Protokoll\n\nNärvarande\nJohnny Berg (S)\nBo Ek (M)\n\nEj närvarande: Jonny Berg")
    assert outline is not None
    found, doubts = find_attendance(outline)
    assert [(a.name, a.presence) for a in found] == [("Johnny Berg", "absent"), ("Bo Ek", "present")]
    assert [d.code for d in doubts] == ["attendance.spelling"]


def test_long_lines_take_no_long_time() -> None:
    outline = outline_of("Närvarande\n" + "Anna Berg (S), " * 3000 + "\n" + "((" * 4000 + "\n" + "a " * 20000)
    assert outline is not None
    find_attendance(outline)
