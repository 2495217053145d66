"""Sentences on what becomes of an assignment, and those that only look so."""

from __future__ import annotations

import pytest

from samtrad.followup.assignments.endings import Ending, endings_in
from samtrad.followup.assignments.mention import Means


def found(text: str) -> list[Ending]:
    return list(endings_in(text, (0, len(text))))


@pytest.mark.parametrize(
    ("sentence", "means", "named"),
    [
        ("Uppdraget från Samrådet kan härmed anses vara fullgjort.", Means.DONE, {"by": "Samrådet"}),
        ("Uppdraget från styrgruppen för välfärd är slutfört.", Means.DONE, {"by": "styrgruppen för välfärd"}),
        ("Nämnden beslutar att förklara uppdraget om skolvägar slutfört.", Means.DONE, {"about": "skolvägar"}),
        ("Att uppdraget att utreda skolvägarna därmed är slutfört.", Means.DONE, {"about": "utreda skolvägarna"}),
        ("Därmed är uppdraget fullgjort.", Means.DONE, {}),
        ("Uppdraget har slutredovisats.", Means.DONE, {}),
        ("Kommunstyrelsens uppdrag är härmed slutredovisat.", Means.DONE, {"by": "Kommunstyrelsen"}),
        ("Rådet anser uppdraget vara slutfört.", Means.DONE, {}),
        ("Uppdragen är besvarade.", Means.DONE, {}),
        ("Styrgruppen beslutar att avsluta uppdraget.", Means.DONE, {}),
        ("Uppdraget till kansliet utgår, eftersom lagen har ändrats.", Means.DROP, {"has": "kansliet"}),
        ("Nämnden återkallar uppdraget.", Means.DROP, {}),
        ("Uppdraget avskrivs.", Means.DROP, {}),
        ("Uppdraget pausas till hösten.", Means.PAUSE, {}),
        ("Uppdraget återupptas i höst.", Means.RESUME, {}),
        ("Uppdraget överlämnas till omsorgsnämnden.", Means.HAND_ON, {"to": "omsorgsnämnden"}),
        ("Uppdraget återgår till socialnämnden.", Means.RETURN, {"to": "socialnämnden"}),
    ],
)
def test_what_becomes_of_an_assignment(sentence: str, means: Means, named: dict[str, str]) -> None:
    (one,) = found(f"Kansliet berättar om arbetet. {sentence} Mötet avslutas.")
    assert (one.means, one.text) == (means, sentence)
    told = {name: getattr(one, name) for name in ("about", "by", "has", "to") if getattr(one, name)}
    assert told == named


@pytest.mark.parametrize(
    "sentence",
    [
        "Uppdraget är inte slutfört.",
        "När uppdraget är slutfört återkommer kansliet.",
        "Uppdraget beräknas vara slutfört i maj.",
        "Är uppdraget klart?",
        "Uppdraget ska vara klart senast den 3 maj.",
        "Karin Ahl yrkar att uppdraget förklaras slutfört.",
        "Uppdraget är delvis genomfört.",
        "Uppdraget har ännu inte påbörjats.",
        "Det återstår att se om uppdraget är slutfört.",
        "Uppdraget kommer att överlämnas till nämnden.",
        "Uppdraget är klart och tydligt formulerat.",
        "Det är klart att uppdraget är svårt.",
        "Uppdraget som vice ordförande upphör.",
        "Ledamoten avslutar sitt uppdrag.",
        "Nämnden föreslår att uppdraget avslutas.",
        "Uppdraget innefattar inte resor.",
        "Uppdraget kan bli klart före sommaren.",
        "Uppdraget är nästan klart.",
        "Rapporten är klar.",
        "Nils Ek avsäger sig uppdraget, som är avslutat.",
    ],
)
def test_near_misses(sentence: str) -> None:
    assert found(sentence) == []


def test_an_item_of_a_list_is_a_sentence_of_its_own() -> None:
    text = "Nämnden beslutar\n- att godkänna rapporten\n- att uppdraget därmed är slutfört\n- att tacka kansliet"
    assert [text[slice(*one.span)] for one in found(text)] == ["att uppdraget därmed är slutfört"]
