"""What sort of paper a title says that it is: a plan is no policy, though both be about dementia."""

from __future__ import annotations

from samtrad.matters.linking.endings import stem

_KINDS = (
    "rutin plan handlingsplan färdplan program policy riktlinje strategi reglemente taxa avgift budget bokslut detaljplan översiktsplan avtal samverkansavtal överenskommelse hyresavtal "
    "delårsrapport årsredovisning verksamhetsberättelse verksamhetsplan internkontrollplan upphandling försäljning förvärv köp projekt förordning bolagsordning ägardirektiv "
    "förbundsordning arbetsordning delegationsordning lokalförsörjningsplan utdelning aktieägartillskott borgen lån markanvisning borgensåtagande naturreservat stipendium stipendiat bidrag föreningsbidrag"
)
KINDS = frozenset(stem(word) for word in _KINDS.split())
SORTS = KINDS | {stem("utredning"), stem("betänkande")}
"""Those, and what says of a name that it is an inquiry: "Vattenutredningen" is found with an inquiry into water."""
GIVEN = frozenset(map(stem, ("bidrag", "föreningsbidrag", "stipendium", "stipendiat", "utdelning")))
"""Sorts of what is given anew: the next one has a case of its own."""
ALIKE = (
    frozenset(map(stem, ("avtal", "överenskommelse", "samverkansavtal"))),
    frozenset(map(stem, ("förvärv", "köp"))),
    frozenset(map(stem, ("plan", "handlingsplan", "färdplan", "strategi", "program"))),
    frozenset(map(stem, ("taxa", "avgift"))),
    frozenset(map(stem, ("rutin", "riktlinje", "plan", "program"))),
)
"""Sorts that one paper may be called by in turn."""
JOINT = frozenset(
    stem(word)
    for word in "överenskommelse samverkansavtal gemensam gemensamt gemensamma länsgemensam länsgemensamt regional regionalt projekt projektet nationell utredning betänkande "
    "statsbidrag nätverk samverkan samråd branschråd länet".split()
)
"""Words of what several organisations do together."""


def alike(one: str, other: str) -> bool:
    """Whether one paper may be called by two sorts in turn."""
    return one == other or any(one in sorts and other in sorts for sorts in ALIKE)


def differing_kinds(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two titles name sorts of papers that no paper is at once."""
    return bool(one and other) and one.isdisjoint(other) and not any(alike & one and alike & other for alike in ALIKE)
