"""What a sentence of running text tells of others' decisions (``samtrad.reading.find.reported_acts``)."""

from __future__ import annotations

import pytest

from samtrad.reading.find.own_acts import own_act
from samtrad.reading.find.reported_acts import act_in


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Kommunstyrelsen beslutade 2024-03-02 att anta planen.", "Kommunstyrelsen"),
        ("Regionstyrelsen ställde sig bakom avtalet 2021-03-09.", "Regionstyrelsen"),
        ("Efter att regionstyrelsen antagit planen beslutade kommunstyrelsen 2024-03-02 att anta den.", "kommunstyrelsen"),
        ("När frågan kom upp beslutade nämnden 2024-03-02 att anta planen.", "nämnden"),
    ],
)
def test_a_told_decision_has_its_body(sentence: str, who: str) -> None:
    (act,) = act_in(sentence)
    assert act.by is not None
    assert sentence[slice(*act.by)] == who


@pytest.mark.parametrize(
    "sentence",
    [
        "Innan rådet beslutade om planen hölls ett samråd.",
        "När kommunstyrelsen beslutade om budgeten 2024-03-02 fanns ingen plan.",
        "Om regionstyrelsen hade beslutat annat skulle vi veta det.",
        "Kommunstyrelsen kommer att besluta om planen i mars.",
    ],
)
def test_what_only_sets_the_scene_is_no_decision(sentence: str) -> None:
    assert act_in(sentence) == []


def test_a_word_that_begins_like_a_body_is_none() -> None:
    assert own_act("Mötetiden beslutar ordföranden om.", short=True) is None
    assert own_act("Rådet antagligen nöjt.", short=True) is None
