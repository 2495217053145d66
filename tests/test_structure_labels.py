"""Sub-headings inside items: which lines are one, and of what kind. All wordings are invented."""

from __future__ import annotations

import pytest

from samtrad.reading.structure.labels import label_kind, label_of


@pytest.mark.parametrize(
    ("string", "kind"),
    [
        ("Beslut i konsensus", "decision"),
        ("Hamnrådets ställningstagande", "decision"),
        ("Kommunstyrelsens behandling", "preparation"),
        ("Ärendets behandling", "preparation"),
        ("Hamnkontorets bedömning", "background"),
        ("Deltar ej i beslut", "not_taking_part"),
        ("Bo Al (M) deltar inte i beslutet", "not_taking_part"),
        ("Voteringsordning:", "questions_put"),
        ("Åtgärdspunkter", "actions"),
        ("Vid anteckningarna", "signing"),
    ],
)
def test_kinds(string: str, kind: str) -> None:
    assert label_kind(string) == kind


@pytest.mark.parametrize(
    "string",
    ["Hamnens behandling av avfall i Vik fortsätter.", "Bedömningen är klar", "Budget 2025", "Eva Ek deltar från Vik", "Nämnden tog del av synpunkterna"],
)
def test_none(string: str) -> None:
    assert label_kind(string) is None


def test_a_bodys_decision_before_a_colon() -> None:
    label = label_of("Styrgruppens ställningstagande: Förslaget antas.")
    assert label is not None
    assert (label.kind, label.rest) == ("decision", 32)
    assert label_of("Ordföranden finner att nämnden beslutar: att anta förslaget") is None


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Beslut Styrelsen beslutar att godkänna dagordningen.", "Styrelsen"), ("Beslut Rapporterna läggs till handlingarna.", "Rapporterna"),
        ("Beslut Nämnden beslutar i enlighet med arbetsgruppens förslag att godkänna", "Nämnden"),
    ],
)  # fmt: skip
def test_a_heading_whose_colon_was_lost_heads_the_sentence_after_it(line: str, rest: str) -> None:
    label = label_of(line)
    assert label is not None
    assert (label.kind, line[label.rest :].split(maxsplit=1)[0]) == ("decision", rest)


@pytest.mark.parametrize(
    "line",
    [
        "Beslut Kommunstyrelsen den 3 maj 2024 § 12, dnr KS 2024/12 och remissen från Region Väst",
        "Beslut Kommunfullmäktige 2024-03-04.",
        "Beslut om taxa för avfall.",
        "Beslut Budget och plan",
    ],
)
def test_decisions_that_are_spoken_of_are_no_headings(line: str) -> None:
    assert label_of(line) is None
