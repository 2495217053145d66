"""Words cut to a length."""

from __future__ import annotations

import pytest

from samtrad.matters.linking.bundles import title_in
from samtrad.swedish.cutting import cut_at_word


@pytest.mark.parametrize(
    ("words", "most", "told"),
    [
        ("Gemensam färdplan", 17, "Gemensam färdplan"),
        ("Gemensam färdplan", 16, "Gemensam …"),
        ("Anta planen, som föreslås", 14, "Anta planen …"),
        ("Anta planen – nu", 15, "Anta planen …"),
        ("Vård nu", 6, "Vård …"),
        ("Överförmyndarverksamhet", 10, "Överförmy…"),
        ("", 5, ""),
    ],
)
def test_words_are_cut_between_words(words: str, most: int, told: str) -> None:
    assert cut_at_word(words, most) == told
    assert len(cut_at_word(words, most)) <= most


def test_what_a_topic_calls_itself_ends_with_a_whole_word() -> None:
    said = "förslaget till gemensam överenskommelse om samverkan mellan kommunerna och regionen vid in- och utskrivning från sluten hälso- och sjukvård samt för hemsjukvården i länet"
    told = title_in(said)
    assert told.endswith(" …")
    assert said.startswith(f"{told.removesuffix(' …')} ")
