from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from said_passages import said
from samtrad.matters.linking.central import title_of
from samtrad.matters.linking.passage import Kind, Passage

MOTION = "Motion av Tove Hjärpe (V) om ett gemensamt register över utförare"


def of(*titles: str) -> list[Passage]:
    return [said(title, day=f"2024-{number:02}-01") for number, title in enumerate(titles, 1)]


@pytest.mark.parametrize(
    ("titles", "called"),
    [
        ((MOTION, MOTION, "Gemensamt register över utförare", MOTION, "Försök med gemensamt register över utförare", "Gemensamt register över utförare"),
         "Gemensamt register över utförare"),
        (("Remiss från Mellanbygden", "Läkarstöd i hemsjukvården", "Anmälan av remissvar", "Överenskommelse om läkarstöd i hemsjukvården"),
         "Läkarstöd i hemsjukvården"),
        (("Avtal om Nattlinjen", "Nattlinjen", "Nattlinjen"), "Nattlinjen"),
        (("Hastigheten på Bruksvägen", "Bänkar vid Kvarnen"), "Hastigheten på Bruksvägen"),
        ((MOTION, MOTION), MOTION),
        ((), ""),
    ],
)  # fmt: skip
def test_the_title_nearest_to_all_the_others_stands_for_them(titles: tuple[str, ...], called: str) -> None:
    assert title_of(of(*titles)) == called


def test_topics_give_the_name_only_where_there_is_no_item() -> None:
    topics = [said("FVM", kind=Kind.TOPIC, at=at) for at in (0, 20, 40)]
    assert title_of([*topics, said("Framtidens vårdinformationsmiljö", day="2024-04-01")]) == "Framtidens vårdinformationsmiljö"
    assert title_of(topics) == "FVM"


WORDS = st.lists(st.sampled_from("avtal om nattlinjen register utförare gemensamt remiss Dnr KS 2024/12".split()), min_size=1, max_size=6)
TITLES = st.lists(WORDS.map(" ".join), min_size=1, max_size=12)


@given(TITLES)
def test_the_title_is_one_of_the_titles_and_one_that_all_have_is_theirs(titles: list[str]) -> None:
    assert title_of(of(*titles)) in titles
    assert title_of(of(*[titles[0]] * len(titles))) == titles[0]
