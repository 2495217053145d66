"""Which verb tells what is decided, where others stand in what is quoted, in inserted clauses and under a modal."""

from __future__ import annotations

import pytest

from samtrad.reading.find.clause.understand import read_clause


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        # the verb that a modal governs is spent: the last one is the clause's own
        ("Delrapport av uppdraget att föreslå hur modellen kan användas i fler av kommunens hamnar antecknas.", "note"),
        ("Redovisning av hur taxan kan ändras i alla hamnar antecknas och förklaras fullgjord.", "note"),
        ("Taxan kan prövas och antas.", "approve"),
        # a verb within an inserted clause
        ("Förslaget om överföring mellan nämnderna, där bidraget till Hamnnämnden minskas med 2 mnkr, godkänns.", "approve"),
        ("Begäran om en ny brygga, som ersätter den gamla, avslås.", "reject"),
        ("Planen, vars mål höjs, antas.", "approve"),
        # what is quoted
        ("Hamnnämndens uppdrag ”Hamnnämnden får i uppdrag att se över taxan.” från budget 2023 förklaras därmed fullgjort.", "other"),
        ("Texten ”Nämnden ska besluta om bryggor” på sidan 3 stryks.", "amend"),
        ("Punkt 3 justeras från: ”Hamnkontoret får i uppdrag att bygga” till: ”Hamnkontoret får i uppdrag att riva”.", "amend"),
        ("”Taxan för båtar” antas.", "approve"),
        # what a thing is
        ("Yttrande över ändring av fastställd plan, i enlighet med bilaga 2, översänds till Hamnverket.", "other"),
        ("Planen är fastställd sedan maj.", "approve"),
        ("Planen förklaras antagen.", "approve"),
        # what stood before, stands
        ("Nämnden beslutar att avgiften höjs, vilket godkänns av styrelsen.", "amend"),
        ("Avgiften höjs med två procent, och taxan antas.", "amend"),
        ("Kansliet får i uppdrag att se över taxan, som antas.", "assign"),
    ],
)
def test_the_main_verb(clause: str, kind: str) -> None:
    assert read_clause(clause).type == kind
