"""Regions and joint boards: who proposes and who is meant, clauses on lines of their own, lists of matters before the people, who kept the minutes."""

from __future__ import annotations

import pytest

from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.taken import taken
from samtrad.reading.find.clause.addressee import find_addressee
from samtrad.reading.find.clause.verb import main_verb
from samtrad.reading.find.people.homes import lone_parties
from samtrad.reading.find.reported.acts import act_in
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.lexicon.actors import actor_ends
from samtrad.reading.lexicon.decision_verbs import verbs
from samtrad.reading.outline import Outline
from samtrad.reading.read import read
from samtrad.reading.structure.build import build_outline

pytestmark = pytest.mark.once

LISTED = """Region Norrsjö
Protokoll

Datum: 2024-03-04

Ärenden
§ 1 Val av justerare
§ 2 Budget
§ 3 Bidrag till
filmen
Beslutande ledamöter
Anna Berg (S), ordförande
Bo Ek (M)

§ 1 Val av justerare
Bo Ek utses att justera protokollet.

§ 2 Budget
Anna Berg (S) yrkar bifall till utsänt förslag.
Bo Ek (SD) föreslog avslag.
I en motion föreslår Cia Dal (KD) att avgiften tas bort.
Ja för bifall. Nej för avslag.

Beslut
Regionstyrelsen fastställer budgeten.

§ 3 Bidrag till filmen

Beslut
Regionstyrelsen beviljar bidraget.

Protokollet fört av
Dan Fors

Justeras

Anna Berg      Bo Ek
Ordförande     Justerare
"""


@pytest.fixture(scope="module")
def outline() -> Outline:
    return build_outline(read_plain(LISTED.encode()))


def test_list_of_matters_ends_where_the_people_begin(outline: Outline) -> None:
    text = outline.text
    assert [text.string[text.lines[i].start : text.lines[i].end] for i in sorted(outline.contents)] == [
        "Ärenden",
        "§ 1 Val av justerare",
        "§ 2 Budget",
        "§ 3 Bidrag till",
        "filmen",
    ]


def test_who_proposes_and_who_signs() -> None:
    minutes = read(LISTED.encode(), "regionen.txt").minutes
    assert [(p.by, p.text) for p in minutes.proposals] == [(["Anna Berg"], "bifall till utsänt förslag"), (["Bo Ek"], "avslag")]
    assert [a.name for a in minutes.attendance] == ["Anna Berg", "Bo Ek", "Dan Fors"]
    assert [s.name for s in minutes.signatures] == ["Dan Fors", "Anna Berg", "Bo Ek"]
    assert [c.name for c in minutes.certifiers] == ["Bo Ek"]


@pytest.mark.parametrize(
    "closing",
    [
        "Anna Berg\n\nOrdförande\n\nBo Ek\n\nJusterare\n",
        "Ordförande\n\nAnna Berg\n\nJusterare\n\nBo Ek\n",
        "Ordförande: Anna Berg\n\nJusterare: Bo Ek\n",
    ],
)
def test_roles_behind_who_kept_the_minutes(closing: str) -> None:
    minutes = read((LISTED[: LISTED.index("Anna Berg      Bo Ek")] + closing).encode(), "regionen.txt").minutes
    assert [(s.name, s.role) for s in minutes.signatures][1:] == [("Anna Berg", "Ordförande"), ("Bo Ek", "Justerare")]


@pytest.mark.parametrize(
    ("string", "first"),
    [
        ("Region Stenkalla uppdrog", "Region Stenkalla"),
        ("Region Norrsjö län beslutade", "Region Norrsjö"),
        ("Regionen beslutade", "Regionen"),
        ("Södra Dalen (SDN) beslutade", "Södra Dalen (SDN)"),
        ("Anna Berg (SD) beslutade", None),
        ("de samverkande kommunerna att", "de samverkande kommunerna"),
    ],
)
def test_bodies_by_name(string: str, first: str | None) -> None:
    ends = actor_ends(string, 0)
    assert (string[: ends[0]] if ends else None) == first


@pytest.mark.parametrize(
    ("clause", "to"),
    [
        ("Uppdra åt regionjuristen att vidta åtgärder.", "regionjuristen"),
        ("Ge HR-direktören i uppdrag att samråda med kommunerna.", "HR-direktören"),
        ("Rekommendera kommunerna att anta planen.", "kommunerna"),
        ("Ge ett tydligt besked.", None),
        ("Uppdraget förklaras slutfört.", None),
    ],
)
def test_to_whom_a_clause_goes_that_opens_with_its_verb(clause: str, to: str | None) -> None:
    span = find_addressee(clause, "assign")
    assert (clause[slice(*span)] if span else None) == to


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("Med beaktande av lämnade synpunkter lägga informationen till handlingarna.", "note"),
        ("I enlighet med förslaget fastställa taxan.", "approve"),
        ("Arbetet med att fastställa taxan pågår", None),
    ],
)
def test_what_is_decided_behind_its_setting(clause: str, kind: str | None) -> None:
    row, _ = main_verb(clause)
    assert (verbs()[row].type if row is not None else None) == kind


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Regionkontoret har berett ärendet tillsammans med berörda förvaltningar.", False),
        ("Arbetsutskottet beredde ärendet den 3 mars, § 12.", True),
        ("Förvaltningen antog planen den 3 mars.", True),
    ],
)
def test_an_office_that_prepares_decides_nothing(sentence: str, told: bool) -> None:  # noqa: FBT001 - a column of the table
    assert bool(act_in(sentence)) is told


@pytest.mark.parametrize(
    ("sentence", "task"),
    [
        ("Enligt SFS 2009:47 ska regionen planera vården med utgångspunkt i behoven.", False),
        ("Enligt HSL ska regionen planera vården med utgångspunkt i behoven.", False),
        ("Regionen ska planera ett möte om SOU 2017:93 senast den 3 maj.", True),
    ],
)
def test_what_an_act_demands_is_no_task(sentence: str, task: bool) -> None:  # noqa: FBT001 - a column of the table
    words = frozenset(sentence.casefold().replace(".", " ").split())
    assert (taken(sentence, 0, len(sentence), Doers(frozenset()), words, dated=True) is not None) is task


@pytest.mark.parametrize(
    ("lines", "parties"),
    [
        ("S|Anna Berg|Bo Ek|M|Cia Dal", {0, 3}),
        ("Socialdemokraterna|Anna Berg|Bo Ek", {0}),
        ("Anna Berg|S|Bo Ek|M", set()),
        ("S|M|Anna Berg|Bo Ek", set()),
    ],
)
def test_parties_over_names(lines: str, parties: set[int]) -> None:
    assert lone_parties(lines.split("|")) == parties


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("Regionfullmäktige gav regionjuristen i uppdrag den 6 maj 2024 att utreda frågan.", None),
        ("Regionfullmäktige gav regionjuristen i uppdrag att utreda frågan till den 6 maj 2024.", "2024-05-06"),
        ("Regionfullmäktige gav regionjuristen i uppdrag den 6 maj 2024 att utreda frågan senast den 9 juni 2024.", "2024-06-09"),
        ("Regionfullmäktige ger regionjuristen i uppdrag att den 6 maj 2024 redovisa frågan.", "2024-05-06"),
    ],
)
def test_the_day_a_task_was_given_is_not_when_it_is_due(sentence: str, due: str | None) -> None:
    minutes = read(LISTED.replace("Ja för bifall. Nej för avslag.", sentence).encode(), "regionen.txt").minutes
    assert [a.due.start if a.due else None for a in minutes.assignments] == [due]
