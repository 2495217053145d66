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


@pytest.mark.parametrize("string", ["Hamnens behandling av avfall i Vik fortsätter.", "Bedömningen är klar", "Budget 2025", "Eva Ek deltar från Vik", "Nämnden tog del av synpunkterna"])
def test_none(string: str) -> None:
    assert label_kind(string) is None


def test_a_bodys_decision_before_a_colon() -> None:
    label = label_of("Styrgruppens ställningstagande: Förslaget antas.")
    assert label is not None
    assert (label.kind, label.rest) == ("decision", 32)
    assert label_of("Ordföranden finner att nämnden beslutar: att anta förslaget") is None
