"""Forms of case numbers that municipalities and regions have, and figures that are none. All numbers are invented."""

from __future__ import annotations

import pytest

from samtrad.swedish.case_numbers import case_numbers_in

FORMS = [
    "KS 2021/123", "SLK-2022-01326", "KS/2021:123", "VON.2021.45", "BUN 21/123", "2025.034 BMN", "2021/123", "2021-000123", "N160-0512/21", "0790/22",
    # the series between the year and the number
    "22RS1234", "21RGK45", "22SN724", "2023-POL000123", "2022-O00123",
    # the year last
    "RS/123/2021", "RS/00123/2021", "VN 123-2021", "KS 45-2019", "VN 123:2-2021",
    # the unit behind the body, and the year within it
    "RS-LED20-1234", "NSV21-0011", "RS-KSF19-00045",
    # dashes that a word processor made
    "HSN 2023–0345", "KS–2022–01326",
]  # fmt: skip
LABELLED = ["22SN724", "RS210123", "VO230123", "14SN52", "123-2021", "000123/2022", "KS 23-45", "2023:45", "A12.3-678/2023", "20231234", "KSF 2018/93-11"]
NONE = [
    "Mötet hålls 2024-03-12 kl. 13-15.", "Antalet var 10-12 av 40.", "Det kostar 10SEK500.", "Tel. 08-123 45 67", "Åren 2019-2021 och 2021/2022 ökade antalet.", "SOU 2022:37", "Enligt 5 kap. 42-45 §§",
    "Budgeten för 2024-2026 antas.", "Postadress 123 45 Ekby", "Sal B12-14", "Covid-19 och H1N1", "Beslut RS § 12-2021", "den 3-5 maj 2021", "EU 2016/679", "Ärendenummer 7", "Dnr saknas", "M4A120", "ISO 27001-2022", "2023-Q1", "A4-2023", "enligt NR 4/2019", "satsningen SKR 2020–2023",
]  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("frame", ["{}", "Skrivelse om buss {}", "({})", "Se ärende {}, bilaga 2.", "Dnr {}", "{}."])
def test_forms(form: str, frame: str) -> None:
    string = frame.format(form)
    assert [string[one.start : one.end] for one in case_numbers_in(string)] == [form]


@pytest.mark.parametrize("form", LABELLED)
@pytest.mark.parametrize("label", ["Dnr {}", "Dnr: {}", "Diarienummer: {}, bilaga", "§ 12 Budget (dnr {})", "Diarienr. {}"])
def test_anything_with_figures_behind_a_label(form: str, label: str) -> None:
    string = label.format(form)
    (one,) = case_numbers_in(string)
    assert (string[one.start : one.end], one.labelled) == (form, True)


@pytest.mark.parametrize("string", NONE)
def test_no_case_number(string: str) -> None:
    assert case_numbers_in(string) == []


def test_several() -> None:
    string = "Dnr 22SN724, 22SN725 och KS 2021/12 samt RS/123/2021"
    assert [string[one.start : one.end] for one in case_numbers_in(string)] == ["22SN724", "22SN725", "KS 2021/12", "RS/123/2021"]


@pytest.mark.parametrize("string", ["KS 17/8", "LNV 26/12", "KS 17/201"])
def test_alone_in_a_cell(string: str) -> None:
    """What could be a day in a sentence is a case number where nothing else stands."""
    assert [string[one.start : one.end] for one in case_numbers_in(string)] == [string]
    assert case_numbers_in("KS 17/8 hade styrelsen möte") == []
