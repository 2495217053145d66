"""Which clauses near an agreement are about it, and what minutes say is to come of one."""

from __future__ import annotations

from datetime import date

import pytest

from samtrad.followup.agreements.about import is_about, names_it
from samtrad.followup.agreements.expected import expected, is_met, on_the_day, once

CARE = ("överenskommelse om psykiatrisk hemsjukvård",)
ROAD = ("färdplan nära vård", "gemensam färdplan för nära vård")


@pytest.mark.parametrize(
    ("words", "names", "about"),
    [
        ("Ledamöterna godkände revideringen.", CARE, True),
        ("Kommunstyrelsen godkänner förslaget.", CARE, True),
        ("Att godkänna.", CARE, True),
        ("Nämnden godkänner överenskommelsen om hemsjukvård i psykiatrin.", CARE, True),
        ("Rådet ställer sig bakom inriktning och planering för framtagande av färdplan", ROAD, True),
        ("Rådet ställer sig bakom förslaget till plan för revidering av samverkansavtalet", ROAD, False),
        ("Mötena hålls på torsdagar under hela våren.", CARE, False),
        ("Nätverket behåller nuvarande struktur med tre möten per termin.", ("handlingsplan för nätverket",), False),
        ("Chefen för ambulansen beslutade att liggande transporter inte längre ska utföras åt kommunerna.", ROAD, False),
    ],
)
def test_a_clause_in_an_item_is_about_its_agreement_or_not(words: str, names: tuple[str, ...], about: bool) -> None:  # noqa: FBT001
    assert is_about(words, names) is about


@pytest.mark.parametrize(
    ("words", "names", "named"),
    [
        ("Färdplan remissutgåva tas upp på SRO 14 augusti", ROAD, True),
        ("Delrapport ska ges till SRO den 14 augusti.", ROAD, False),
        ("Förlängning av handlingsplan psykisk hälsa – Beslut SRO 6/11", ("gemensam handlingsplan för psykisk hälsa",), True),
        ("Handlingsplan för psykiskt stöd", ("gemensam handlingsplan för psykisk hälsa",), False),
        ("Avtalet tas upp igen i maj", CARE, False),
    ],
)
def test_words_name_an_agreement_or_not(words: str, names: tuple[str, ...], named: bool) -> None:  # noqa: FBT001
    assert names_it(words, names) is named


@pytest.mark.parametrize(
    ("words", "sort", "body"),
    [
        ("Förlängning av planen – Beslut SRO 6/11", "decision", "SRO"),
        ("den 14 februari ska den till regionala tillväxtnämnden för beslut", "decision", "regionala tillväxtnämnden"),
        ("14 februari ska den beslutas i kommunstyrelsen", "decision", "kommunstyrelsen"),
        ("Planens remissutgåva tas upp på SRO 14 augusti", "consultation", "SRO"),
        ("Ny remisstid blir sep-dec 2021", "consultation", ""),
        ("Planen tas upp igen i maj", "coming", ""),
        ("att skicka planen på remiss till kommunerna med svar senast den 31 mars", "consultation", ""),
        ("Planen presenteras vid Chefsnätverket för skola den 7 maj", "coming", "Chefsnätverket"),
    ],
)
def test_what_is_to_come_and_who_is_to_have_it(words: str, sort: str, body: str) -> None:
    day = date(2025, 5, 7)
    told = expected(words, day, day, (1, 0, 10))
    assert (told.sort, told.body) == (sort, body)


def test_what_came_is_not_waited_for_and_days_are_told_once() -> None:
    day = date(2025, 5, 7)
    one, again = expected("Planen tas upp den 7 maj", day, day, (1, 0, 10)), expected("Planen tas upp på SRO den 7 maj", day, day, (1, 20, 30))
    assert once([one, again]) == [again]
    assert once([again, one]) == [again]
    assert is_met(again, [date(2025, 5, 20)])
    assert not is_met(again, [date(2025, 4, 20), date(2025, 6, 20)])
    assert on_the_day(again, "Samrådsorganet", ["SRO"], day)
    assert not on_the_day(again, "Samrådsorganet", ["SRO"], date(2025, 5, 8))
    assert not on_the_day(again, "Kommunstyrelsen", [], day)
    assert not on_the_day(one, "Kommunstyrelsen", [], day)  # it does not say whose it is
