"""Whom a clause goes to where many are named, where names are joined, and where a quotation names them: invented boards."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read

_MINUTES = "Protokoll\n\nKommunstyrelsen i Granby 2024-03-04\n\n§ 11 Ett ärende\n\nBeslut\n\n{decided}\n\n§ 12 Avslutning\n\nOrdföranden tackar.\n"
_MANY = "Hamnnämnden, parknämnden, idrotts- och föreningsnämnden, nämnden för konst, utbildningsnämnden, brunnsnämnden, kulturnämnden samt yngre samt lek- och skolvägsnämnden"


@pytest.mark.parametrize(
    ("decided", "who"),
    [
        (f"{_MANY} ges i uppdrag att ta fram program.", _MANY),
        ("Yngre samt lek- och skolvägsnämnden får i uppdrag att utveckla vägarna.", "Yngre samt lek- och skolvägsnämnden"),
        ("Hamn- och kajnämnden får i uppdrag att utveckla kajerna.", "Hamn- och kajnämnden"),
    ],
)
def test_everyone_who_is_named_has_the_task(decided: str, who: str) -> None:
    minutes = read(_MINUTES.format(decided=decided).encode(), "granby.txt").minutes
    assert [one.responsible for one in minutes.assignments] == [who]
    assert [one.addressee for one in minutes.decisions if one.type == "assign"] == [who]


@pytest.mark.parametrize(
    ("decided", "who"),
    [
        ("Ärendet återremitteras till kansliet i syfte att undersöka huruvida förslaget från Norra Stiftelsen är genomförbart.", "kansliet"),
        ("Styrelsens uppdrag ”Hamnnämnden får i uppdrag att revidera reglementet.” från budget 2023 förklaras fullgjort.", None),
        ("”Hamnnämnden får i uppdrag att revidera reglementet.”", "Hamnnämnden"),
    ],
)
def test_whom_a_clause_goes_to_and_no_more(decided: str, who: str | None) -> None:
    assert read(_MINUTES.format(decided=decided).encode(), "granby.txt").minutes.decisions[0].addressee == who
