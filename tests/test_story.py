"""The story of the examples: its files are what its maker writes, its records are sound, and its bodies agree."""

from __future__ import annotations

import io
import json
import re
from collections import Counter
from functools import cache
from itertools import pairwise

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from conftest import ROOT
from generated import soundness
from generated.wording.days import MONTHS
from story.bodies import BODIES
from story.contents import THREADS, readme
from story.files import EXAMPLES, GOLD, File, files
from story.mandates import mandates
from story.saying import saying
from story.script import Item, Meeting, meetings
from test_generated import validator

NAMES = [meeting.name for meeting in meetings()]
WRITTEN_ALIKE = {".txt", ".md", ".html", ".docx"}
"""Formats whose bytes are the same on every machine; what odfpy writes first depends on what it wrote before."""
BARE_MONTH = re.compile(rf"(?<!\d )\b(?:{'|'.join(MONTHS)})\b(?! \d)")
NEAR = 6.0
"""How far two scans of the same page may be from each other, in grey levels: picture libraries differ in their last bits."""


@cache
def made() -> dict[str, File]:
    return {file.gold["sittings"][0]["date"] + file.name[10:].rpartition(".")[0]: file for file in files()}


def text_of(file: File) -> str:
    return soundness.text_in(file.data, file.name[file.name.rindex(".") :])


def by_name() -> dict[str, Meeting]:
    return {meeting.name: meeting for meeting in meetings()}


def is_scan(name: str) -> bool:
    return by_name()[name].one("form") == "scan"


def test_examples_are_these_and_no_others() -> None:
    assert sorted(path.name for path in EXAMPLES.glob("2*.*")) == sorted(file.name for file in made().values())
    assert sorted(path.stem for path in GOLD.glob("*.json")) == sorted(NAMES)
    assert (EXAMPLES / "README.md").read_text("utf-8") == readme(meetings())
    assert sum(path.stat().st_size for path in EXAMPLES.iterdir()) < 3_000_000


@pytest.mark.parametrize("name", NAMES)
def test_an_example_is_what_its_maker_writes(name: str) -> None:
    file = made()[name]
    lying = (EXAMPLES / file.name).read_bytes()
    if file.name[file.name.rindex(".") :] in WRITTEN_ALIKE:
        assert lying == file.data
    elif is_scan(name):
        theirs, ours = ([page.render(scale=1).to_pil() for page in pypdfium2.PdfDocument(data)] for data in (lying, file.data))
        assert [one.size for one in theirs] == [one.size for one in ours]
        assert all(_apart(a, b) < NEAR for a, b in zip(theirs, ours, strict=True))
    else:
        assert soundness.text_in(lying, file.name[file.name.rindex(".") :]) == text_of(file)
    assert (GOLD / f"{name}.json").read_bytes() == file.record


def _apart(one: Image.Image, other: Image.Image) -> float:
    return ImageStat.Stat(ImageChops.difference(one.convert("L"), other.convert("L"))).mean[0]


@pytest.mark.parametrize("name", [name for name in NAMES if not is_scan(name)])
def test_a_record_is_true_of_its_document(name: str) -> None:
    file = made()[name]
    text = text_of(file)
    assert [error.message for error in validator().iter_errors(file.gold)] == []
    assert soundness.missing_words(file.gold, text, file.document.furniture) == []
    assert soundness.misplaced({**file.gold, "interpellations": []}) == []
    assert soundness.uncounted(file.gold, text, file.document.furniture) == []


@pytest.mark.parametrize("name", NAMES)
def test_no_month_stands_without_a_meaning(name: str) -> None:
    for item in by_name()[name].items:
        for line in [item.heading, *(line.text for line in item.lines)]:
            plain = "".join(part for part in saying(line).parts if isinstance(part, str))
            assert not BARE_MONTH.search(plain), plain


def test_bodies_meet_on_their_weekday_and_number_on() -> None:
    last: dict[tuple[str, int], int] = {}
    days: dict[str, set[int]] = {}
    for meeting in meetings():
        days.setdefault(meeting.body, set()).add(meeting.day.weekday())
        if meeting.one("first"):
            year = (meeting.body, meeting.day.year)
            assert int(meeting.one("first")) > last.get(year, 0), meeting.name
            last[year] = int(meeting.one("first")) + len(meeting.items) - 1
    assert {body: len(found) for body, found in days.items()} == dict.fromkeys(BODIES, 1)


SPOKEN = {
    "förbundsstyrelsen": "forbundsstyrelsen", "styrelsen": "forbundsstyrelsen", "mellanbygdens kommunalförbund": "forbundsstyrelsen", "styrgruppen för välfärd": "styrgruppen", "styrgruppen": "styrgruppen",
    "chefsnätverket vård och omsorg": "chefsnatverket", "chefsnätverket": "chefsnatverket", "kommunernas chefsnätverk": "chefsnatverket", "vårdnämnden": "vardnamnden", "kommunfullmäktige i fagerhed": "kf", "fagerheds kommunstyrelse": "ks",
}  # fmt: skip
"""How other bodies, and they themselves, speak of the eight."""
HOME = {"kommunstyrelsen": "ks", "kommunfullmäktige": "kf", "fullmäktige": "kf"}
ELSEWHERE = {("kf", "2024-11-04"), ("ks", "2024-11-04"), ("ks", "2025-11-03")}
"""Meetings that are spoken of and have no minutes here."""


def spoken_of() -> list[tuple[str, Item, str, str, str]]:
    """Document, item, body, day and words of each act of one of the eight bodies that is told with its day."""
    out = []
    for name, file in made().items():
        for one in file.gold["decisions"]:
            by = (one["by"] or "").casefold()
            body = SPOKEN.get(by) or (HOME.get(by) if by_name()[name].body in {"ks", "kf"} else None)
            if one["status"] == "reported" and one["date"] and body:
                out.append((name, by_name()[name].items[one["item"]], body, one["date"], one["text"]))
    return out


def matters(item: Item) -> set[str]:
    return {thread.name for thread in THREADS if thread.headings.search(item.heading)}


def test_what_bodies_tell_of_each_other_happened() -> None:
    there = {(meeting.body, str(meeting.day)): meeting for meeting in meetings()}
    told = spoken_of()
    assert len(told) > 30
    for name, item, body, day, words in told:
        if (body, day) in ELSEWHERE:
            continue
        assert (body, day) in there, f"{name}: {words}"
        assert day < name[:10], f"{name}: {words}"
        meeting = there[body, day]
        if number := re.search(r"§ (\d+)", words):
            first = int(meeting.one("first"))
            assert first <= int(number[1]) < first + len(meeting.items), f"{name}: {words}"
            there_told = meeting.items[int(number[1]) - first]
            assert (there_told.case and there_told.case == item.case) or matters(there_told) & matters(item), (
                f"{name}: {item.heading} is not {there_told.heading}"
            )


def test_votes_count_those_who_were_there() -> None:
    votes = 0
    for name, file in made().items():
        there = Counter(one["capacity"] for one in file.gold["attendance"] if one["presence"] != "absent")
        for vote in file.gold["votes"]:
            votes += 1
            assert vote["yes"] + vote["no"] + vote["abstained"] == there["member"] + there["serving_substitute"], name
    assert votes > 4


def test_people_have_one_seat_at_a_time() -> None:
    for one in mandates():
        others = [other for other in mandates() if other is not one and (other.body, other.name) == (one.body, one.name)]
        assert not [other for other in others if other.since <= one.until and one.since <= other.until], one
    chairs = sorted((one.body, one.since, one.until) for one in mandates() if one.role == "chair")
    assert all(a[2] < b[1] for a, b in pairwise(chairs) if a[0] == b[0])


def test_formats_and_encodings_are_mixed() -> None:
    suffixes = Counter(file.name.rpartition(".")[2] for file in made().values())
    assert set(suffixes) == {"txt", "md", "html", "docx", "odt", "pdf"}
    assert sum(is_scan(name) for name in NAMES) == 3
    texts = [file.data for file in made().values() if file.name.endswith(".txt")]
    assert any(data.startswith(b"\xff\xfe") for data in texts)
    assert any(b"\r\n" in data for data in texts)
    assert any(b"\xe5" in data and b"\xc3" not in data for data in texts)


def test_scans_are_pictures_alone() -> None:
    for name in filter(is_scan, NAMES):
        assert soundness.text_in(made()[name].data, ".pdf").strip() == ""
        assert len(io.BytesIO(made()[name].data).getvalue()) < 300_000


def test_the_records_lie_where_the_score_looks() -> None:
    assert (ROOT / "bench/score.py").read_text("utf-8").count("tests/story/gold") == 1
    assert all(json.loads(path.read_text("utf-8"))["schema"] == "urn:samtrad:minutes:1" for path in GOLD.glob("*.json"))
